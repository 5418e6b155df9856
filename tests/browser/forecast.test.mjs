// The first screen: a forecast at once, the engine's own figures, levers that act, a target year that
// can be chosen, and plain words where there is no answer.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { formatNumber } from "../../www/i18n/index.js";
import {
  chooseFile,
  exact,
  figure,
  figureChanges,
  figureSays,
  openWorkbench,
  SAMPLE,
  sampleInNode,
  slider,
  textOf,
  type,
  WRAPPINGS,
} from "./workbench.mjs";

const YEARS = { profession: "physicians", target_year: 2040, from_year: 2026 };

/**
 * A scenario of one lever as the screen means it.
 * @param {import("../../www/engine/package.d.ts").Change["quantity"]} quantity
 * @param {import("../../www/engine/package.d.ts").Change["op"]} op
 * @param {number} amount
 * @returns {import("../../www/engine/package.d.ts").Change[]}
 */
function change(quantity, op, amount) {
  const ramp = quantity === "unmet_demand" ? undefined : { from: 2026, to: 2026 };
  return [{ quantity, for: { profession: "physicians" }, op, amount, ...(ramp && { ramp }) }];
}

/**
 * The gap of the target year in the engine.
 * @param {import("../../www/engine/package.d.ts").Change[]} [scenario]
 * @param {number} [year]
 */
async function gapInNode(scenario, year = 2040) {
  const { years, series } = (await sampleInNode()).forecast({ scenario, measures: ["gap_fte"] });
  return formatNumber(series[0].values[years.indexOf(year)], { sign: true });
}

for (const [name, address] of Object.entries(WRAPPINGS)) {
  test(`${name}: the first thing on the screen is a forecast with the engine's figures`, async (t) => {
    const page = await openWorkbench(t, { address });
    const project = await sampleInNode();
    const { years, series } = project.forecast({});
    const target = years.indexOf(2040);
    const value = (/** @type {string} */ measure) =>
      series.find((one) => one.measure === measure)?.values[target] ?? Number.NaN;

    assert.match(await textOf(page.locator("#headline")), /^In 2040, supply is [\d,]+ FTE/);
    assert.equal(await textOf(page.locator("h1")), "Germany, practising physicians 2024");
    assert.equal(await figure(page, "gap"), formatNumber(value("gap_fte"), { sign: true }));
    assert.equal(await figure(page, "heads"), formatNumber(value("supply_heads")));
    const share = { percent: true, digits: 1 };
    assert.equal(await figure(page, "adequacy"), formatNumber(value("adequacy"), share));
    assert.equal(await figure(page, "age"), formatNumber(value("share_55_plus"), share));
    const { intake } = project.requiredIntake(YEARS);
    assert.equal(await figure(page, "intake"), formatNumber(intake ?? Number.NaN));
    await page.locator("hwf-chart-lines svg.chart").nth(2).waitFor();
  });
}

test("every lever moves by keyboard, and the figures are those of the engine", async (t) => {
  const page = await openWorkbench(t);
  const { levers } = (await sampleInNode()).describe();
  const base = (/** @type {string} */ quantity) =>
    levers.find((lever) => lever.quantity === quantity)?.base ?? Number.NaN;
  const hours = base("fte_per_head") * 40;
  const moved = {
    intake: change("intake", "set", base("intake") + 200),
    retirement: change("retirement", "shift_age", 1),
    fte_per_head: change(
      "fte_per_head",
      "scale",
      Number(((Math.round(hours * 10) / 10 + 0.2) / hours).toPrecision(12)),
    ),
    immigration: change("immigration", "scale", 1.1),
    unmet_demand: change("unmet_demand", "set", 0.03),
  };
  for (const [quantity, scenario] of Object.entries(moved)) {
    const before = await figure(page, "gap");
    await slider(page, quantity).focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await figureSays(page, "gap", await gapInNode(scenario));
    await page.locator(`hwf-lever[data-lever=${quantity}] #reset`).click();
    await figureSays(page, "gap", before);
  }
});

test("a typed figure acts exactly, in whichever way numbers are written", async (t) => {
  const page = await openWorkbench(t);
  const expected = await gapInNode(change("intake", "set", 15250));
  for (const text of ["15250", "15,250.0", "15.250,0", "15\u00a0250", "15\u202f250", "15'250"]) {
    await type(page, "intake", text);
    await figureSays(page, "gap", expected);
    assert.equal(await exact(page, "intake").inputValue(), "15,250");
    await page.locator("#reset-all").click();
    await figureSays(page, "gap", await gapInNode());
  }
  await type(page, "retirement", "\u22121.5");
  await figureSays(page, "gap", await gapInNode(change("retirement", "shift_age", -1.5)));
  assert.equal(await slider(page, "retirement").inputValue(), "-3");
});

test("a figure that can be read in two ways is asked about, and none is told so", async (t) => {
  const page = await openWorkbench(t);
  const before = await figure(page, "gap");
  const lever = page.locator("hwf-lever[data-lever=intake]");
  await type(page, "intake", "9.500");
  assert.equal(await figure(page, "gap"), before);
  await lever.getByRole("button", { name: "a whole number: 9,500" }).click();
  await figureSays(page, "gap", await gapInNode(change("intake", "set", 9500)));

  await type(page, "intake", "many");
  assert.match(await textOf(lever.locator("#message")), /“many” is not a number/);
  await type(page, "intake", "-5");
  assert.match(await textOf(lever.locator("#message")), /0 or more/);
  assert.equal(await exact(page, "intake").getAttribute("aria-invalid"), "true");
  await figureSays(page, "gap", await gapInNode(change("intake", "set", 9500)));
});

test("the base stays on the charts beside the plan, and goes when nothing differs", async (t) => {
  const page = await openWorkbench(t);
  const lines = page.locator("hwf-chart-lines[data-chart=gap] path.line");
  assert.equal(await lines.count(), 1);
  const alone = await lines.first().getAttribute("d");
  await slider(page, "retirement").focus();
  await page.keyboard.press("End");
  await page.locator("hwf-chart-lines[data-chart=gap] path.line.grey").waitFor();
  assert.equal(await lines.count(), 2);
  assert.notEqual(await lines.last().getAttribute("d"), alone);
  assert.match(await textOf(page.locator("[data-figure=gap]")), /Base: /);
  await page.locator("#reset-all").click();
  await page.waitForFunction(
    () =>
      document
        .querySelector("hwf-chart-lines[data-chart=gap]")
        ?.shadowRoot?.querySelectorAll("path.line").length === 1,
  );
});

test("charts follow while a lever is dragged", async (t) => {
  const page = await openWorkbench(t);
  const box = await slider(page, "intake").boundingBox();
  assert.ok(box);
  const path = page.locator("hwf-chart-lines[data-chart=balance] path.line.blue");
  const seen = new Set([await path.getAttribute("d")]);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  for (let step = 1; step <= 6; step += 1) {
    await page.mouse.move(box.x + box.width * (0.5 + step * 0.07), box.y + box.height / 2);
    await page.waitForTimeout(60);
    seen.add(await path.getAttribute("d"));
  }
  await page.mouse.up();
  assert.ok(seen.size >= 5, `${seen.size} drawings while dragging`);
});

test("the required intake is that of the chosen years, and taken over it closes the gap", async (t) => {
  const page = await openWorkbench(t);
  const project = await sampleInNode();
  const before = await figure(page, "intake");
  await page.locator("#choose-target").selectOption("2050");
  await figureChanges(page, "intake", before);
  const { intake } = project.requiredIntake({ ...YEARS, target_year: 2050 });
  assert.equal(await figure(page, "intake"), formatNumber(intake ?? Number.NaN));
  assert.match(await textOf(page.locator("#headline")), /^In 2050/);

  await page.locator("#choose-from").selectOption("2030");
  const later = project.requiredIntake({ ...YEARS, target_year: 2050, from_year: 2030 });
  await figureSays(page, "intake", formatNumber(later.intake ?? Number.NaN));

  await page.locator("#use-intake").click();
  await figureSays(page, "gap", "0");
  assert.match(await textOf(page.locator("#headline")), /supply meets demand/);
});

test("where no intake can act by the target year, the screen says from when one can", async (t) => {
  const page = await openWorkbench(t);
  const answer = (await sampleInNode()).requiredIntake({ ...YEARS, target_year: 2030 });
  const first = answer.no_answer?.first_year;
  assert.equal(answer.no_answer?.reason, "too_early");
  await page.locator("#choose-target").selectOption("2030");
  await figureSays(page, "intake", "No answer");
  assert.match(await textOf(page.locator(".headline")), new RegExp(`no answer before ${first}`));
  assert.match(await textOf(page.locator(".intake .answer")), new RegExp(`${first} is the first`));
  assert.equal(await page.locator("#use-intake").count(), 0);
});

test("where even no intake leaves a surplus, the screen says infeasible and how much remains", async (t) => {
  const page = await openWorkbench(t);
  await type(page, "retirement", "5");
  await type(page, "immigration", "200");
  const scenario = [...change("retirement", "shift_age", 5), ...change("immigration", "scale", 2)];
  const answer = (await sampleInNode()).requiredIntake({ ...YEARS, scenario });
  assert.ok(answer.infeasible);
  await figureSays(page, "intake", "None needed");
  const text = await textOf(page.locator(".intake .answer"));
  assert.match(text, /Infeasible/);
  assert.ok(text.includes(formatNumber(answer.infeasible.surplus_fte)));
});

test("a scenario of the file sets the levers and grows in as it says", async (t) => {
  const page = await openWorkbench(t);
  const project = await sampleInNode();
  await page.locator("#choose-scenario").selectOption("later-retirement");
  await figureSays(
    page,
    "gap",
    formatNumber(
      project.forecast({ scenario: "later-retirement", measures: ["gap_fte"] }).series[0]
        .values[16],
      { sign: true },
    ),
  );
  assert.equal(await exact(page, "retirement").inputValue(), "2");
  assert.match(
    await textOf(page.locator("hwf-lever[data-lever=retirement] .timing summary")),
    /Grows from 2026 to full effect in 2030/,
  );
});

test("the result is spoken once the levers rest", async (t) => {
  const page = await openWorkbench(t);
  const status = page.locator("#spoken");
  await page.waitForFunction(() => document.querySelector("#spoken")?.textContent !== "");
  const before = await textOf(status);
  await slider(page, "retirement").focus();
  for (let step = 0; step < 4; step += 1) await page.keyboard.press("ArrowRight");
  assert.equal(await textOf(status), before);
  await page.waitForFunction(
    (text) => document.querySelector("#spoken")?.textContent !== text,
    before,
  );
  assert.match(await textOf(status), /^In 2040/);
});

test("a project of two professions shows the one that is chosen, with levers of its own", async (t) => {
  const page = await openWorkbench(t);
  const project = JSON.parse(await readFile(SAMPLE, "utf8"));
  /** @param {unknown} part */
  const forNurses = (part) => JSON.parse(JSON.stringify(part).replaceAll("physicians", "nurses"));
  const own = project.parameters.filter((/** @type {any} */ { for: scope }) => scope?.profession);
  project.axes.professions.push({ id: "nurses", name: "Nurses" });
  project.parameters.push(
    ...own.map((/** @type {any} */ parameter) => ({
      ...forNurses(parameter),
      id: `${parameter.id}-nurses`,
    })),
  );
  project.methods.push(forNurses(project.methods[0]));
  await chooseFile(page, "two.hwf.json", JSON.stringify(project));
  await page.locator("#choose-profession").selectOption("nurses");
  const gap = await figure(page, "gap");
  await type(page, "intake", "20000");
  await figureSays(page, "gap", await gapInNode(change("intake", "set", 20000)));
  await page.locator("#choose-profession").selectOption("physicians");
  await figureSays(page, "gap", gap);
  assert.equal(await exact(page, "intake").inputValue(), "14,300");
});
