// For everybody: axe finds nothing in any look, the keyboard reaches everything, nothing is cut off on
// a small or enlarged screen, and every word on it comes from the catalogue.

import assert from "node:assert/strict";
import { test } from "node:test";
import { AXE, axe } from "./axe.mjs";
import {
  chooseFile,
  chooseSample,
  openEvidence,
  openPanels,
  openWorkbench,
  slider,
  turnTo,
  WRAPPINGS,
} from "./workbench.mjs";

/** @typedef {import("playwright-core").Page} Page */

const PHONE = { viewport: { width: 360, height: 740 } };
const SCREENS = [
  ...[
    "forecast",
    "people",
    "indicators",
    "scenarios",
    "policy",
    "evidence",
    "assumptions",
    "methods",
  ],
  "about",
];

/**
 * Opens a screen with everything on it computed.
 * @param {Page} page
 * @param {string} screen
 */
async function show(page, screen) {
  await turnTo(page, screen);
  if (screen === "policy") await openPanels(page);
  if (screen === "evidence") await openEvidence(page);
}

const LOOKS = [
  { name: "light", query: "", options: { colorScheme: /** @type {const} */ ("light") } },
  { name: "dark", query: "", options: { colorScheme: /** @type {const} */ ("dark") } },
  { name: "phone", query: "", options: PHONE },
  { name: "test language", query: "?lang=pseudo", options: {} },
];

for (const { name, query, options } of LOOKS) {
  test(`axe finds nothing where every part of the model has its place: ${name}`, async (t) => {
    const page = await openWorkbench(t, { query, options, script: AXE });
    await page.locator("#sample").click();
    assert.deepEqual(await axe(page), [], "samples");
    await page.locator("[data-sample^=medland]").click();
    await page.locator("#choose-profession").waitFor();
    for (const more of await page.locator("details[data-more] > summary").all()) await more.click();
    await slider(page, "intake").focus();
    await page.keyboard.press("ArrowRight");
    await page.locator("hwf-lever[data-lever=intake] .timing summary").click();
    await page.locator("hwf-lever[data-lever=intake] #timing").selectOption("years");
    await page.locator("#choose-compare").selectOption({ index: 1 });
    await page.locator(".compare").waitFor();
    assert.deepEqual(await axe(page), [], "levers unfolded, a scenario compared");
    await page.locator("#keep").click();
    assert.deepEqual(await axe(page), [], "keeping a scenario");
    await page.keyboard.press("Escape");
    for (const screen of SCREENS.slice(1)) {
      await show(page, screen);
      assert.deepEqual(await axe(page), [], screen);
    }
    await show(page, "policy");
    for (const id of ["path-limits", "regret-marks"]) await page.locator(`#${id} summary`).click();
    await page.locator("hwf-chart-waterfall #as-table").click();
    assert.deepEqual(await axe(page), [], "policy unfolded, causes as a table");
    await page.locator("#record").click();
    assert.deepEqual(await axe(page), [], "recording an advice");
    await page.keyboard.press("Escape");
    await turnTo(page, "people");
    for (const chart of ["hwf-chart-flows", "hwf-chart-pyramid"]) {
      await page.locator(`${chart} #as-table`).first().click();
    }
    assert.deepEqual(await axe(page), [], "flows and ages as tables");
  });

  test(`axe finds nothing: ${name}`, async (t) => {
    const page = await openWorkbench(t, { query, options, script: AXE });
    assert.deepEqual(await axe(page), [], "first screen");
    await slider(page, "retirement").focus();
    await page.keyboard.press("End");
    await page.locator("#choose-target").selectOption("2030");
    await page.locator("hwf-chart-lines #as-table").first().click();
    await chooseFile(page, "broken.hwf.json", '{"hwf": 2, "colour": 1}').catch(() => {});
    await page.locator("hwf-leave-dialog dialog[open] button[value=discard]").click();
    await page.locator("#broken").waitFor();
    assert.deepEqual(await axe(page), [], "levers moved, table shown, broken file");
    await page.locator("#save").click();
    assert.deepEqual(await axe(page), [], "saving");
    await page.keyboard.press("Escape");
    for (const screen of SCREENS.slice(1)) {
      await show(page, screen);
      assert.deepEqual(await axe(page), [], screen);
    }
  });
}

test("the keyboard reaches every control, in order, with visible focus", async (t) => {
  const page = await openWorkbench(t);
  /** @type {string[]} */
  const reached = [];
  for (let press = 0; press < 120; press += 1) {
    await page.keyboard.press("Tab");
    const control = await page.evaluate(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      if (!element || element === document.body) return null;
      const host = /** @type {ShadowRoot} */ (element.getRootNode()).host;
      const within = host
        ? (host.getAttribute("data-lever") ?? host.getAttribute("data-chart") ?? host.localName)
        : "page";
      const { outlineStyle } = getComputedStyle(element);
      const thumb = element.matches("input[type=range]");
      return {
        name: `${within}/${element.id || element.getAttribute("type") || element.getAttribute("role") || element.textContent?.trim()}`,
        seen: outlineStyle !== "none" || thumb,
      };
    });
    if (control === null) break;
    assert.ok(control.seen, `${control.name} has no visible focus`);
    reached.push(control.name);
  }
  const expected = [
    ...["page/open", "page/save", "page/sample", "page/language", "page/theme"],
    ...["page/choose-target", "page/choose-from", "page/choose-scenario"],
    ...["page/choose-compare"],
    ...["intake", "retirement", "immigration", "fte_per_head", "unmet_demand"].flatMap((lever) => [
      "hwf-number/number",
      `${lever}/range`,
    ]),
    ...["balance", "gap", "heads"].flatMap((chart) => [
      `${chart}/slider`,
      `${chart}/as-table`,
      `${chart}/svg`,
    ]),
    "page/use-intake",
  ];
  const order = expected.map((name) => reached.indexOf(name));
  for (const [place, name] of expected.entries()) {
    assert.ok(order[place] >= 0, `${name} is not reached: ${reached}`);
  }
  const passed = reached.filter((name) => expected.includes(name));
  assert.deepEqual(passed, expected);
});

test("what can be pressed is at least 24 pixels either way", async (t) => {
  for (const options of [{}, PHONE]) {
    const page = await openWorkbench(t, { options });
    const small = await page.evaluate(() => {
      /** @type {string[]} */
      const found = [];
      const visit = (/** @type {Document|ShadowRoot} */ root) => {
        for (const element of root.querySelectorAll("*")) {
          if (element.shadowRoot) visit(element.shadowRoot);
          if (!element.matches("button, select, input, a[href], summary")) continue;
          const { width, height } = element.getBoundingClientRect();
          const shown = width > 0 && !element.matches(".skip");
          if (shown && (width < 24 || height < 24))
            found.push(`${element.outerHTML.slice(0, 80)} ${width}×${height}`);
        }
      };
      visit(document);
      return found;
    });
    // A check box may be smaller where its label is the target.
    assert.deepEqual(
      small.filter((text) => !text.includes('type="checkbox"')),
      [],
    );
  }
});

/** Texts that stick out of the page, of a box that hides them, or of their chart. */
const CUT_TEXTS = () => {
  /** @type {string[]} */
  const cut = [];
  const wide = document.documentElement.clientWidth + 1;
  if (document.documentElement.scrollWidth > wide) {
    cut.push(`the page is ${document.documentElement.scrollWidth} wide`);
  }
  const visit = (/** @type {Document|ShadowRoot} */ root) => {
    for (const element of root.querySelectorAll("*")) {
      if (element.shadowRoot) visit(element.shadowRoot);
      const own = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== "",
      );
      if (!own || element.closest(".unseen, .skip, .scroll, script, style, option, [hidden]"))
        continue;
      const box = element.getBoundingClientRect();
      if (box.width === 0) continue;
      const chart = element.closest("svg.chart")?.getBoundingClientRect();
      const [left, right] = chart ? [chart.left, chart.right] : [0, wide];
      const inner = /** @type {HTMLElement} */ (element);
      const hides = getComputedStyle(element).overflow !== "visible";
      if (
        box.right > right + 1.5 ||
        box.left < left - 1.5 ||
        (hides && inner.scrollWidth > inner.clientWidth + 1)
      ) {
        cut.push(
          `${element.textContent?.trim().slice(0, 40)} ${Math.round(box.left)}–${Math.round(box.right)} of ${Math.round(right)}`,
        );
      }
    }
  };
  visit(document);
  return cut;
};

for (const query of ["", "?lang=pseudo"]) {
  for (const [name, width, scale] of /** @type {const} */ ([
    ["320 pixels wide", 320, 1],
    ["360 pixels wide", 360, 1],
    ["1280 pixels at 200 %", 640, 1],
    ["720 pixels with text twice as large", 720, 2],
    ["1920 pixels wide", 1920, 1],
  ])) {
    test(`no text is cut: ${name}${query === "" ? "" : ", longer language"}`, async (t) => {
      const page = await openWorkbench(t, { query, options: { viewport: { width, height: 800 } } });
      await page.evaluate((size) => {
        document.documentElement.style.fontSize = `${size * 100}%`;
      }, scale);
      await slider(page, "retirement").focus();
      await page.keyboard.press("End");
      await page.locator("hwf-chart-lines[data-chart=gap] path.line.grey").waitFor();
      for (const screen of SCREENS) {
        await show(page, screen);
        await page.waitForTimeout(150);
        assert.deepEqual(await page.evaluate(CUT_TEXTS), [], screen);
      }
    });
  }
}

test("no text is cut where names are long and figures large: phone, longer language", async (t) => {
  const page = await openWorkbench(t, { query: "?lang=pseudo", options: PHONE });
  await chooseSample(page, "medland");
  await page.locator("#choose-profession").waitFor();
  await slider(page, "retirement").focus();
  await page.keyboard.press("End");
  await page.locator("#choose-compare").selectOption({ index: 1 });
  await page.locator(".compare").waitFor();
  for (const screen of SCREENS) {
    await show(page, screen);
    await page.waitForTimeout(700);
    assert.deepEqual(await page.evaluate(CUT_TEXTS), [], screen);
  }
});

for (const [wrapping, address] of Object.entries(WRAPPINGS)) {
  test(`${wrapping}: every word on the screen comes from the catalogue`, async (t) => {
    const page = await openWorkbench(t, { address, query: "?lang=pseudo" });
    await slider(page, "retirement").focus();
    await page.keyboard.press("End");
    await page.locator("hwf-chart-lines #as-table").first().click();
    await page.locator("#save").click();
    for (const screen of SCREENS) {
      await show(page, screen);
      await page.waitForTimeout(150);
      const plain = await page.evaluate(() => {
        /** @type {string[]} */
        const found = [];
        const visit = (/** @type {Node} */ node) => {
          if (node instanceof Element) {
            if (node.matches("script, style, noscript, [translate=no]")) return;
            const spoken = ["aria-label", "aria-valuetext", "title", "placeholder", "alt"].map(
              (name) => node.getAttribute(name),
            );
            for (const text of spoken) if (text) check(text);
            if (node.shadowRoot) visit(node.shadowRoot);
            if (node instanceof SVGTextElement) return check(node.textContent ?? "");
          }
          if (node.nodeType === Node.TEXT_NODE) check(node.textContent ?? "");
          for (const child of node.childNodes) visit(child);
        };
        const check = (/** @type {string} */ text) => {
          // What stands outside the brackets may only be figures and signs.
          let rest = text;
          for (let before = ""; before !== rest; ) {
            before = rest;
            rest = rest.replace(/⟦[^⟦⟧]*⟧/g, "");
          }
          if (/\p{L}/u.test(rest)) found.push(text.trim());
        };
        visit(document.body);
        return found;
      });
      assert.deepEqual(plain, [], screen);
    }
  });
}

test("colours follow the system, and the user's choice goes before it", async (t) => {
  const page = await openWorkbench(t, { options: { colorScheme: "dark" } });
  const ground = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const dark = await ground();
  await page.locator("#theme").selectOption("light");
  const light = await ground();
  assert.notEqual(dark, light);
  await page.locator("#theme").selectOption("auto");
  assert.equal(await ground(), dark);
  await page.emulateMedia({ colorScheme: "light" });
  await page.waitForFunction(() => document.documentElement.dataset.theme === "light");
  assert.equal(await ground(), light);
});
