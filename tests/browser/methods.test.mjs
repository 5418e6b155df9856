// The pages about methods: complete, reachable by keyboard, loaded only when asked for; and every method
// of a profession beside the others, in the engine's own figures.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { SYSTEMS } from "../../www/app/methods.js";
import { ROOT } from "../../www/build/shell.mjs";
import { methodTexts } from "../../www/i18n/en-methods.js";
import { addTexts, formatNumber, t as text } from "../../www/i18n/index.js";
import { AXE, axe } from "./axe.mjs";
import {
  chooseFile,
  openWorkbench,
  rowsOf,
  SAMPLE,
  slider,
  textInNode,
  textOf,
  turnTo,
  WRAPPINGS,
} from "./workbench.mjs";

addTexts(methodTexts);

const PHONE = { viewport: { width: 360, height: 740 } };

/**
 * The page of a system.
 * @param {import("playwright-core").Page} page
 * @param {string} id
 */
async function read(page, id) {
  await page.locator(`nav.side a[href="#methods/${id}"]`).click();
  await page.locator(`article[data-method=${id}]`).waitFor();
}

for (const [wrapping, address] of Object.entries(WRAPPINGS)) {
  test(`${wrapping}: every system has a row, and a page that says it all`, async (t) => {
    const page = await openWorkbench(t, { address, query: "#methods" });
    const rows = await rowsOf(page.locator("hwf-table[data-table=systems]"));
    assert.deepEqual(
      rows.map(([name]) => name),
      SYSTEMS.map(({ id }) => text(`methods.${id}`)),
    );
    for (const { id, inputs } of SYSTEMS) {
      await read(page, id);
      const all = await textOf(page.locator("article"));
      for (const part of ["answers", "symbols", "here", "not"]) {
        assert.ok(
          all.includes(text(`methods.${id}.${part}`).replace(/\s+/g, " ")),
          `${id} ${part}`,
        );
      }
      for (const quantity of inputs)
        assert.ok(all.includes(text(`quantity.${quantity}`)), quantity);
      assert.equal(
        await page.locator("article .formula li").count(),
        text(`methods.${id}.formula`).split("\n").length,
      );
    }
  });
}

test("the texts of the pages are not among what the first forecast waits for", async (t) => {
  /** @type {string[]} */
  const record = [];
  const page = await openWorkbench(t, { record });
  assert.deepEqual(
    record.filter((address) => address.includes("texts-")),
    [],
  );
  await turnTo(page, "methods");
  await page.locator("nav.side").waitFor();
  assert.equal(record.filter((address) => address.endsWith("/texts-methods.js")).length, 1);
});

test("a page has an address of its own, and the keyboard goes from page to page", async (t) => {
  const page = await openWorkbench(t, { query: "#methods/norway" });
  await page.locator("article[data-method=norway]").waitFor();
  assert.equal(await page.locator("nav.side a[aria-current=page]").count(), 1);
  await page.locator('nav.side a[href="#methods/malta"]').focus();
  await page.keyboard.press("Enter");
  await page.locator("article[data-method=malta]").waitFor();
  // The link just followed keeps the focus: reading on does not begin at the top again.
  const href = await page.evaluate(() => document.activeElement?.getAttribute("href"));
  assert.equal(href, "#methods/malta");
});

test("a page opens its sample, and asks before it discards work", async (t) => {
  const page = await openWorkbench(t);
  await slider(page, "retirement").focus();
  await page.keyboard.press("End");
  await turnTo(page, "methods");
  await read(page, "netherlands");
  await page.locator("#open-sample").focus();
  await page.keyboard.press("Enter");
  await page.locator("hwf-leave-dialog dialog[open] button[value=stay]").click();
  await page.locator("article[data-method=netherlands]").waitFor();
  await page.locator("#open-sample").click();
  await page.locator("hwf-leave-dialog dialog[open] button[value=discard]").click();
  await page.locator("#headline").waitFor();
  const { about } = JSON.parse(
    await readFile(join(ROOT, "www", "samples", "netherlands-gps-2009.hwf.json"), "utf8"),
  );
  assert.equal(await textOf(page.locator("h1")), about.title);
});

/** The first sample with two more methods beside its own. */
async function withMethodsBeside() {
  const project = JSON.parse(await readFile(SAMPLE, "utf8"));
  project.methods[0].beside = [
    { name: "As today", demand: { type: "constant" } },
    { name: "Heads of population", demand: { type: "ratio", target: "today" } },
  ];
  return JSON.stringify(project);
}

test("every method of a profession is drawn, with the supply, in the engine's figures", async (t) => {
  const page = await openWorkbench(t, { script: AXE });
  const content = await withMethodsBeside();
  await chooseFile(page, "beside.hwf.json", content);
  await turnTo(page, "methods");
  const chart = page.locator("hwf-chart-lines[data-chart=demands]");
  await chart.locator("path.line").nth(3).waitFor();
  assert.equal(await chart.locator("path.line").count(), 4);
  await chart.locator("#as-table").click();
  const forecaster = await textInNode(content);
  const { years, supply_fte, demands } = forecaster.demands({ profession: "physicians" });
  assert.deepEqual(
    await rowsOf(chart.locator("hwf-table")),
    years.map((year, place) => [
      String(year),
      formatNumber(supply_fte[place]),
      ...demands.map(({ fte }) => formatNumber(fte[place])),
    ]),
  );
  const [row] = await rowsOf(page.locator("hwf-table[data-table=project-methods]"));
  assert.match(row[3], /As today; Heads of population/);
  assert.deepEqual(await axe(page), []);
});

for (const options of [{}, { colorScheme: /** @type {const} */ ("dark") }, PHONE]) {
  test(`axe finds nothing on any page, and none is wider than the screen: ${JSON.stringify(options)}`, async (t) => {
    const page = await openWorkbench(t, { query: "?lang=pseudo#methods", options, script: AXE });
    await page.locator("nav.side").waitFor();
    for (const { id } of SYSTEMS) {
      await read(page, id);
      assert.deepEqual(await axe(page), [], id);
      const [wide, room] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ]);
      assert.ok(wide <= room + 1, `${id}: ${wide} of ${room}`);
    }
  });
}
