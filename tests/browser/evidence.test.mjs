// How sure: bands that follow the levers, the evidence behind them, and a form for what varies. Every figure on
// the screen is the engine's, whatever the number of workers.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { formatNumber } from "../../www/i18n/index.js";
import { AXE, axe } from "./axe.mjs";
import {
  chooseFile,
  exact,
  openEvidence,
  openWorkbench,
  rowsOf,
  SAMPLE,
  sampleInNode,
  slider,
  textInNode,
  textOf,
  turnTo,
  WRAPPINGS,
} from "./workbench.mjs";

/** @typedef {import("playwright-core").Page} Page */

const QUESTION = { profession: "physicians", target_year: 2040, from_year: 2026 };

/** @param {Page} page */
async function showBands(page) {
  await page.locator("#view-sure").check();
  await page.locator("#sure-note", { hasText: "1,000" }).waitFor({ timeout: 30_000 });
}

/**
 * The table of a chart.
 * @param {Page} page
 * @param {string} name
 */
async function tableOf(page, name) {
  const chart = page.locator(`hwf-chart-lines[data-chart=${name}]`).first();
  const button = chart.locator("#as-table");
  await button.click();
  await chart.locator("hwf-table tbody tr").first().waitFor();
  const rows = await rowsOf(chart.locator("hwf-table"));
  await button.click();
  return rows;
}

/**
 * What the table of supply and demand says with the engine's bands.
 * @param {import("../../www/engine/package.d.ts").Fan} fan
 */
function edgesOf({ years, bands, levels }) {
  return years.map((_, year) =>
    [bands[0], bands[1]].flatMap(({ lower, upper }) =>
      [...levels.keys()]
        .reverse()
        .flatMap((level) =>
          [lower[level][year], upper[level][year]].map((one) => formatNumber(one)),
        ),
    ),
  );
}

/**
 * What the intake lever does from the steerable year on.
 * @param {number} amount
 * @returns {import("../../www/engine/package.d.ts").Change[]}
 */
function setting(amount) {
  return [{ quantity: "intake", op: "set", amount, ramp: { from: 2026, to: 2026 } }];
}

for (const [name, address] of Object.entries(WRAPPINGS)) {
  test(`bands are drawn at a click, and are the engine's: ${name}`, async (t) => {
    const page = await openWorkbench(t, { address });
    const project = await sampleInNode();
    const chart = page.locator("hwf-chart-lines[data-chart=balance]");
    assert.equal(await chart.locator("path.band").count(), 0);
    await showBands(page);
    assert.equal(await chart.locator("path.band").count(), 6);
    const fan = project.fan({ ...QUESTION });
    const rows = await tableOf(page, "balance");
    assert.deepEqual(
      rows.map((row) => row.slice(3)),
      edgesOf(fan),
    );
    await page.locator("#view-sure").uncheck();
    assert.equal(await chart.locator("path.band").count(), 0);
  });
}

test("bands follow the levers and the sign of the gap, and an index has none", async (t) => {
  const page = await openWorkbench(t);
  const project = await sampleInNode();
  await showBands(page);
  await slider(page, "intake").focus();
  for (let step = 0; step < 5; step += 1) await page.keyboard.press("ArrowLeft");
  const intake = Number((await exact(page, "intake").inputValue()).replace(",", ""));
  assert.notEqual(intake, 14_300);
  const fan = project.fan({ ...QUESTION, scenario: setting(intake) });
  const wanted = edgesOf(fan);
  await page.waitForTimeout(600);
  await page.locator("#sure-note", { hasText: "1,000" }).waitFor({ timeout: 30_000 });
  assert.deepEqual(
    (await tableOf(page, "balance")).map((row) => row.slice(-12)),
    wanted,
  );
  await page.locator("#view-gap").selectOption("demand_minus_supply");
  await page.locator("#sure-note", { hasText: "1,000" }).waitFor({ timeout: 30_000 });
  await page.locator("#view-scale").selectOption("index");
  await page.locator("#sure-note", { hasText: "index" }).waitFor();
  assert.equal(await page.locator("hwf-chart-lines[data-chart=balance] path.band").count(), 0);
});

test("one, two and four workers draw the same", async (t) => {
  /** @type {string[][][]} */
  const tables = [];
  for (const workers of [1, 2, 4]) {
    const script = `Object.defineProperty(navigator, "hardwareConcurrency", { value: ${workers} });`;
    const page = await openWorkbench(t, { script });
    await showBands(page);
    tables.push(await tableOf(page, "balance"));
  }
  assert.deepEqual(tables[1], tables[0]);
  assert.deepEqual(tables[2], tables[0]);
});

test("where workers are refused the bands come from the page's own engine", async (t) => {
  const page = await openWorkbench(t, { script: "delete globalThis.Worker;" });
  const project = await sampleInNode();
  await showBands(page);
  const rows = await tableOf(page, "balance");
  assert.deepEqual(
    rows.map((row) => row.slice(3)),
    edgesOf(project.fan({ ...QUESTION })),
  );
});

test("risk, range and robust intake are the engine's", async (t) => {
  const page = await openWorkbench(t);
  const project = await sampleInNode();
  await turnTo(page, "evidence");
  await openEvidence(page);
  const says = async (/** @type {string} */ name) =>
    textOf(page.locator(`[data-figure=${name}] .value`));
  const fan = project.fan({ ...QUESTION });
  const range = fan.required_intake;
  assert.ok(range);
  const at = fan.years.indexOf(2040);
  assert.equal(await says("risk"), formatNumber(fan.shortage_probability[at], { percent: true }));
  assert.equal(await says("likely"), String(fan.first_shortage_year));
  assert.equal(
    await says("range"),
    `${formatNumber(range.lower[1])} – ${formatNumber(range.upper[1])}`,
  );
  assert.equal(await says("robust"), formatNumber(range.robust));
  await page.locator("#robust-share").selectOption("0.95");
  const surer = project.fan({ ...QUESTION, robust_share: 0.95 }).required_intake;
  await page.waitForFunction(
    (text) => document.querySelector("[data-figure=robust] .value")?.textContent?.trim() === text,
    formatNumber(surer?.robust),
  );
});

test("what matters most is the engine's, and a long answer can be stopped", async (t) => {
  const page = await openWorkbench(t, { script: AXE });
  const project = await sampleInNode();
  await turnTo(page, "evidence");
  await openEvidence(page);
  await page.locator("#sensitivity-samples").selectOption("4096");
  await page.locator("#sensitivity-compute").click();
  await page.locator("#sensitivity-cancel").click();
  await page.getByText("Stopped.").waitFor();
  await page.locator("#sensitivity-samples").selectOption("128");
  await page.locator("#sensitivity-compute").click();
  const table = page.locator(".evidence hwf-table");
  await table.waitFor();
  const found = project.sensitivity({ ...QUESTION, samples: 128 });
  const rows = await rowsOf(table);
  assert.equal(rows.length, found.lines.length);
  assert.deepEqual(
    rows.map((row) => row[3]),
    found.lines.map((line) => formatNumber(line.rank_correlation, { digits: 2 })),
  );
  const tornado = page.locator("hwf-chart-tornado");
  await tornado.locator("#as-table").click();
  await tornado.locator("hwf-table tbody tr").first().waitFor();
  assert.deepEqual(
    (await rowsOf(tornado.locator("hwf-table"))).map((row) => row.slice(1)),
    found.lines.map(({ low, high }) => [formatNumber(low), formatNumber(high)]),
  );
  assert.deepEqual(await axe(page), []);
});

test("inputs go together as stated, and what cannot hold together is refused with what can", async (t) => {
  const page = await openWorkbench(t, { script: AXE });
  const file = JSON.parse(await readFile(SAMPLE, "utf8"));
  const entry = file.parameters.find((/** @type {any} */ { id }) => id === "entry-share");
  entry.uncertainty = { distribution: { type: "logit", sd: 0.2 } };
  await chooseFile(page, "three.hwf.json", JSON.stringify(file));
  await turnTo(page, "evidence");
  await openEvidence(page);
  const ids = (await textInNode(JSON.stringify(file))).fan({ ...QUESTION }).varying;
  const [first, second, third] = ids.map(({ parameter }) => parameter);
  const add = async (
    /** @type {string} */ one,
    /** @type {string} */ other,
    /** @type {string} */ value,
  ) => {
    await page.locator("#correlation-first").selectOption(one);
    await page.locator("#correlation-second").selectOption(other);
    const input = page.locator("section[aria-labelledby=correlation-heading] hwf-number input");
    await input.fill(value);
    await input.press("Tab");
    await page.locator("#correlation-add").click();
  };
  const lines = page.locator(".correlations li");
  await add(first, second, "0.9");
  await lines.first().waitFor();
  assert.deepEqual(await axe(page), []);
  file.correlations = [{ first, second, correlation: 0.9 }];
  const fan = (await textInNode(JSON.stringify(file))).fan({ ...QUESTION });
  await page.waitForFunction(
    (text) => document.querySelector("[data-figure=robust] .value")?.textContent?.trim() === text,
    formatNumber(fan.required_intake?.robust),
  );
  await add(second, third, "0.3");
  await lines.nth(1).waitFor();
  // Two that both go with a third cannot go against one another.
  await add(first, third, "-0.9");
  const refused = page.locator("section[aria-labelledby=correlation-heading] .problems li");
  await refused.first().waitFor();
  assert.equal(await lines.count(), 2);
  await lines.nth(1).getByRole("button").click();
  await lines.nth(1).waitFor({ state: "detached" });
  assert.equal(await refused.count(), 0);
});

test("an input is made uncertain by a form that draws it, and what is wrong is said", async (t) => {
  const page = await openWorkbench(t, { script: AXE });
  await turnTo(page, "evidence");
  await openEvidence(page);
  const before = await page.locator("[data-parameter]").count();
  const file = JSON.parse(await readFile(SAMPLE, "utf8"));
  const parameter = file.parameters.find(
    (/** @type {any} */ { quantity }) => quantity === "intake",
  );
  await page.locator("#varying-add").selectOption(parameter.id);
  const form = page.locator(".varying-form");
  await form.waitFor();
  await form.locator("#varying-type").selectOption("experts");
  await form.locator("fieldset").waitFor();
  assert.equal(await form.locator(".problems li").count(), 0);
  await form.locator("#varying-type").selectOption("lognormal");
  // Without a spread there is nothing to draw yet, and the way to mend it is there.
  await form.locator(".problems li").waitFor();
  const spread = form.locator("hwf-number").first().locator("input");
  await spread.fill("0,1");
  await spread.press("Enter");
  await form.locator("hwf-chart-density path.band").waitFor();
  assert.deepEqual(await axe(page), []);
  await form.locator("#varying-time").selectOption("ar1");
  await form.locator("#varying-save").click();
  await form.waitFor({ state: "detached" });
  assert.equal(await page.locator("[data-parameter]").count(), before + 1);
  await openEvidence(page);
  // The same edit in the file gives the engine the same.
  parameter.uncertainty = {
    distribution: { type: "lognormal", sd: 0.1 },
    over_time: { type: "ar1", persistence: 0.8 },
  };
  const fan = (await textInNode(JSON.stringify(file))).fan({ ...QUESTION });
  const range = fan.required_intake;
  await page.waitForFunction(
    (text) => document.querySelector("[data-figure=robust] .value")?.textContent?.trim() === text,
    formatNumber(range?.robust),
  );
  await page.keyboard.press("Control+z");
  await page.waitForFunction(
    (count) => document.querySelectorAll("[data-parameter]").length === count,
    before,
  );
});

test("a project without any range says so and offers to state one", async (t) => {
  const page = await openWorkbench(t);
  const file = JSON.parse(await readFile(SAMPLE, "utf8"));
  for (const parameter of file.parameters) {
    delete parameter.low;
    delete parameter.high;
  }
  const chooser = page.waitForEvent("filechooser");
  await page.locator("#open").click();
  await (await chooser).setFiles({
    ...{ name: "known.hwf.json", mimeType: "application/json" },
    buffer: Buffer.from(JSON.stringify(file)),
  });
  await turnTo(page, "evidence");
  await page.getByText("Nothing is stated as uncertain").waitFor();
  assert.equal(await page.locator("[data-figure=risk]").count(), 0);
  assert.equal(await page.locator("#varying-add").count(), 1);
});

test("a waterfall leads from the base to a scenario, in order or over all orders", async (t) => {
  const page = await openWorkbench(t, { script: AXE });
  const project = await sampleInNode();
  const { scenarios } = project.describe();
  const scenario = scenarios.find(({ changes }) => changes.length > 1) ?? scenarios[0];
  await turnTo(page, "evidence");
  await openEvidence(page);
  await page.locator("#waterfall-to").selectOption(scenario.id);
  const chart = page.locator("hwf-chart-waterfall[data-chart=waterfall]");
  for (const order of /** @type {const} */ (["ordered", "shapley"])) {
    await page.locator("#waterfall-order").selectOption(order);
    const found = project.waterfall({
      ...{ from: null, to: scenario.id, profession: "physicians" },
      ...{ target_year: 2040, from_year: 2026, of: "gap_fte", order },
    });
    const wanted = found.steps.map(({ effect }) => formatNumber(effect, { sign: true }));
    await chart
      .getByText(wanted.at(-1) ?? "")
      .first()
      .waitFor();
    await chart.locator("#as-table").click();
    await chart.locator("hwf-table tbody tr").first().waitFor();
    const rows = await rowsOf(chart.locator("hwf-table"));
    assert.deepEqual(
      rows.slice(1, -1).map((row) => row[1]),
      wanted,
    );
    assert.equal(rows.at(-1)?.[1], formatNumber(found.end));
  }
  assert.deepEqual(await axe(page), []);
});
