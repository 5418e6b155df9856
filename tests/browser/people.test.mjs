// Who comes and goes, and how old the workforce is: the engine's own figures, in pictures and tables.

import assert from "node:assert/strict";
import { test } from "node:test";
import { formatNumber } from "../../www/i18n/index.js";
import {
  chooseSample,
  MEDLAND,
  openWorkbench,
  projectInNode,
  rowsOf,
  sampleInNode,
  textOf,
  turnTo,
} from "./workbench.mjs";

const FLOWS = "hwf-chart-flows[data-chart=flows]";
const PYRAMID = "hwf-chart-pyramid";

test("joiners and leavers of each year are those of the engine, and add up to the net change", async (t) => {
  const page = await openWorkbench(t, { query: "#people" });
  const project = await sampleInNode();
  const scenario = "later-retirement";
  await page.locator("#choose-scenario").selectOption(scenario);
  await page.locator(`${FLOWS} path.line.grey`).waitFor();
  const { years, lines } = project.accounts({ scenario, profession: "physicians" });
  const line = (/** @type {string} */ name, from = lines) =>
    from.find((one) => one.line === name)?.values ?? new Float64Array();
  const base = project.accounts({ profession: "physicians" }).lines;
  const net = (/** @type {number} */ place, from = lines) =>
    line("stock_end", from)[place] - line("stock_start", from)[place];
  await page.locator(`${FLOWS} #as-table`).click();
  const rows = await rowsOf(page.locator(`${FLOWS} hwf-table`));
  // Nobody leaves the profession in this project, so that column is not there.
  const shown = ["graduates", "immigration", "retirements", "emigrants", "deaths"];
  assert.deepEqual(
    rows,
    years.map((year, place) => [
      String(year),
      ...shown.map((name) => formatNumber(line(name)[place])),
      formatNumber(net(place, base)),
      formatNumber(net(place)),
    ]),
  );
});

test("joiners stand above zero and exits below", async (t) => {
  const page = await openWorkbench(t, { query: "#people" });
  const zero = await page.locator(`${FLOWS} line.zero`).boundingBox();
  const boxes = await Promise.all(
    (await page.locator(`${FLOWS} svg.chart path.bar[data-flow]`).all()).map((bar) =>
      bar.boundingBox(),
    ),
  );
  assert.ok(zero);
  const above = boxes.filter((box) => box && box.y + box.height <= zero.y + 2);
  const below = boxes.filter((box) => box && box.y >= zero.y - 2);
  assert.equal(above.length, 2);
  assert.equal(below.length, 3);
});

test("the age pyramid of any year is the engine's, with the base and the first year behind it", async (t) => {
  const page = await openWorkbench(t, { query: "#people" });
  const project = await sampleInNode();
  const scenario = "later-retirement";
  await page.locator("#choose-scenario").selectOption(scenario);
  await page.locator("#pyramid-year").focus();
  for (let press = 0; press < 5; press += 1) await page.keyboard.press("ArrowLeft");
  await page.locator(`${PYRAMID}[heading*="2035"]`).waitFor();
  const ask = (/** @type {number} */ year, /** @type {string|undefined} */ id) =>
    project.pyramid({ profession: "physicians", year, scenario: id });
  const [plan, base, first] = [ask(2035, scenario), ask(2035, undefined), ask(2024, undefined)];
  await page.locator(`${PYRAMID} #as-table`).click();
  const rows = await rowsOf(page.locator(`${PYRAMID} hwf-table`));
  assert.deepEqual(
    rows,
    Array.from(plan.ages, (age, place) => [
      age === 80 ? "age 80 and over" : String(age),
      ...[0, 1].flatMap((sex) =>
        [plan, base, first].map(({ series }) => formatNumber(series[sex].values[place])),
      ),
    ]),
  );
  await page.locator(`${PYRAMID} #as-table`).click();
  assert.equal(await page.locator(`${PYRAMID} svg.chart path.line.ink`).count(), 2);
  const labels = await page.locator(`${PYRAMID} svg.chart text.label`).allTextContents();
  assert.deepEqual(
    labels.map((label) => label.trim()),
    ["Women", "Men"],
  );
});

test("the keyboard reads the pyramid age by age", async (t) => {
  const page = await openWorkbench(t, { query: "#people" });
  const { series, ages } = (await sampleInNode()).pyramid({ profession: "physicians", year: 2040 });
  await page.locator(`${PYRAMID} [role=slider]`).focus();
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowUp");
  const text = await textOf(page.locator(`${PYRAMID} .reading`));
  assert.ok(text.startsWith(`age ${ages[1]}`), text);
  assert.ok(text.includes(`Women 2040 ${formatNumber(series[0].values[1])}`), text);
});

test("a profession by trend shows its net change, and says why there are no ages", async (t) => {
  const page = await openWorkbench(t);
  const project = await projectInNode(MEDLAND);
  const { methods } = project.describe();
  const trend = methods.find(({ supply }) => supply.type === "trend")?.profession ?? "";
  await chooseSample(page, "medland");
  await page.locator("#choose-profession").selectOption(trend);
  await turnTo(page, "people");
  const { years, lines } = project.accounts({ profession: trend });
  await page.locator(`${FLOWS} #as-table`).click();
  const net = lines.find(({ line }) => line === "net_change")?.values ?? [];
  assert.deepEqual(
    await rowsOf(page.locator(`${FLOWS} hwf-table`)),
    years.map((year, place) => [String(year), formatNumber(net[place])]),
  );
  const text = await textOf(page.locator("main"));
  assert.match(text, /follows a trend/);
  assert.match(text, /ages and sexes are not followed/);
  assert.equal(await page.locator(PYRAMID).count(), 0);
});

test("a picture of the flows stands alone as a file, hatching included", async (t) => {
  const page = await openWorkbench(t, { query: "#people" });
  const waiting = page.waitForEvent("download");
  await page.locator(`${FLOWS} #svg`).click();
  assert.equal((await waiting).suggestedFilename(), "joiners-and-leavers-by-cause.svg");
});
