// The past as evidence: hindcasts and fits of the project's own histories, as the engine makes them.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { formatNumber } from "../../www/i18n/index.js";
import { AXE, axe } from "./axe.mjs";
import {
  chooseFile,
  openWorkbench,
  rowsOf,
  SAMPLE,
  textInNode,
  textOf,
  turnTo,
} from "./workbench.mjs";

/** @typedef {import("playwright-core").Page} Page */

const YEARS = Array.from({ length: 12 }, (_, at) => String(2012 + at));
const AGES = Array.from({ length: 46 }, (_, at) => (at === 45 ? "70+" : String(25 + at)));

/** The sample with registers of twelve years: people leave by age, and 300 come at the youngest ages. */
async function withPast() {
  const file = JSON.parse(await readFile(SAMPLE, "utf8"));
  const leave = AGES.map((_, age) => 0.01 + 0.3 / (1 + Math.exp((38 - age) / 2)));
  const rows = [AGES.map((_, age) => 4000 + 40 * age)];
  const came = [];
  for (let year = 1; year < YEARS.length; year += 1) {
    const before = rows[year - 1];
    const joined = AGES.map((_, age) => (age < 5 ? 2000 + 50 * year : 0));
    const next = AGES.map((_, age) => (age === 0 ? 0 : before[age - 1] * (1 - leave[age - 1])));
    next[45] += before[45] * (1 - leave[45]);
    rows.push(next.map((heads, age) => Math.round(heads + joined[age])));
    came.push(joined);
  }
  const dims = (/** @type {string[]} */ years) => [
    { axis: "year", values: years },
    { axis: "age", values: AGES },
  ];
  file.data.push(
    {
      ...{ id: "past", name: "Registers 2012–2023", unit: "heads", dims: dims(YEARS) },
      ...{ values: rows.flat(), source: "Made for a test" },
    },
    {
      ...{ id: "new", name: "New in the register", unit: "heads_per_year" },
      ...{ dims: dims(YEARS.slice(1)), values: came.flat() },
    },
    {
      ...{ id: "deaths", name: "Death rates", unit: "probability_per_year", dims: dims(YEARS) },
      values: YEARS.flatMap((_, year) =>
        AGES.map((_, age) =>
          Math.exp(-8 + 0.09 * age - 0.015 * year + 0.01 * Math.sin(year * age)),
        ),
      ),
    },
  );
  return JSON.stringify(file);
}

/**
 * @param {import("node:test").TestContext} t
 * @param {object} [how]
 */
async function openPast(t, how = {}) {
  const page = await openWorkbench(t, { script: AXE, ...how });
  const text = await withPast();
  await chooseFile(page, "past.hwf.json", text);
  await turnTo(page, "evidence");
  await page.locator("#hindcast-heading").waitFor();
  return { page, project: await textInNode(text), text };
}

test("a hindcast is the engine's, names the winner, and is for everybody", async (t) => {
  const { page, project } = await openPast(t);
  await page.locator("#hindcast-registers").selectOption("past");
  const chart = page.locator("hwf-chart-lines[data-chart=hindcast]");
  await chart.waitFor();
  await page.locator("#hindcast-joiners").selectOption("new");
  await page.getByText("cohort with past rates, off by").waitFor();
  const found = project.hindcast({ registers: "past", joiners: "new" });
  assert.equal(found.winner, "cohort");
  const table = page.locator("hwf-table", { hasText: "How far off" });
  const rows = await rowsOf(table);
  assert.deepEqual(
    rows.map((row) => row[4]),
    found.accuracy.map((line) =>
      formatNumber(line.mean_absolute_share_error, { percent: true, digits: 1 }),
    ),
  );
  await page.locator("#hindcast-origin").selectOption("2018");
  const origin = found.origins.find((one) => one.origin === 2018);
  assert.ok(origin);
  await chart.locator("#as-table").click();
  await chart.locator("hwf-table tbody tr").first().waitFor();
  const figures = await rowsOf(chart.locator("hwf-table"));
  const last = figures.at(-1) ?? [];
  assert.equal(last[2], formatNumber(origin.forecasts[0].values.at(-1)));
  assert.equal(await page.locator("hwf-table", { hasText: "What the error" }).count(), 1);
  const band = project.hindcast({
    ...{ registers: "past", joiners: "new", profession: "physicians" },
  }).empirical;
  assert.ok(band);
  const forecast = page.locator("hwf-chart-lines[data-chart=empirical]");
  await forecast.locator("#as-table").click();
  await forecast.locator("hwf-table tbody tr").first().waitFor();
  const [, next] = await rowsOf(forecast.locator("hwf-table"));
  assert.deepEqual(
    next.slice(1),
    [band.forecast, band.lower[1], band.upper[1], band.lower[0], band.upper[0]].map((values) =>
      formatNumber(values[1]),
    ),
  );
  assert.deepEqual(await axe(page), []);
});

test("exit rates are fitted, drawn and taken into the project", async (t) => {
  const { page, project } = await openPast(t);
  await page.locator("#calibrate-registers").selectOption("past");
  await page.locator("#calibrate-joiners").selectOption("new");
  const chart = page.locator("hwf-chart-lines[data-chart=calibration]");
  await chart.locator("path.band").waitFor();
  const found = project.calibrate({
    ...{ type: "exits", registers: "past", joiners: "new", profession: "physicians" },
  });
  const table = page.locator("hwf-table", { hasText: "Figures of the fit" });
  assert.deepEqual(
    (await rowsOf(table)).map((row) => row[1]),
    found.figures.map(({ value }) => formatNumber(value, { digits: 4 })),
  );
  assert.deepEqual(await axe(page), []);
  await page.locator("#calibrate-take").click();
  await page.locator(`[data-parameter=${found.parameter.id}]`).waitFor();
  assert.match(
    await textOf(page.locator(`[data-parameter=${found.parameter.id}]`)),
    /logit-normal/,
  );
  await page.keyboard.press("Control+z");
  await page.locator(`[data-parameter=${found.parameter.id}]`).waitFor({ state: "detached" });
});

test("what the causes leave open is exits or migration, and goes into the project", async (t) => {
  const { page, project } = await openPast(t);
  const table = page.locator("hwf-table", { hasText: "Figures of the fit" });
  for (const [kind, of] of /** @type {const} */ ([
    ["residual_exits", "exits"],
    ["net_migration", "migration"],
  ])) {
    await page.locator("#calibrate-kind").selectOption(kind);
    await page.locator("#calibrate-registers").selectOption("past");
    await page.locator("#calibrate-joiners").selectOption("new");
    const found = project.calibrate({
      .../** @type {const} */ ({ type: "residual", of, registers: "past", joiners: "new" }),
      profession: "physicians",
    });
    await table
      .getByText(formatNumber(found.figures[0].value, { digits: 4 }), { exact: true })
      .waitFor();
    assert.deepEqual(
      (await rowsOf(table)).map((row) => row[1]),
      found.figures.map(({ value }) => formatNumber(value, { digits: 4 })),
    );
  }
  assert.deepEqual(await axe(page), []);
});

test("a curve of retirement from typed pairs, and the trend of mortality", async (t) => {
  const { page, project } = await openPast(t);
  await page.locator("#calibrate-kind").selectOption("retirement");
  const share = (/** @type {number} */ age) => 1 / (1 + Math.exp(-(age - 64.9) / 3.1403253));
  const ages = Array.from({ length: 14 }, (_, at) => 58 + at);
  await page
    .locator("#calibrate-pairs")
    .fill(ages.map((age) => `${age}; ${share(age).toFixed(6).replace(".", ",")}`).join("\n"));
  await page.locator("#calibrate-pairs").blur();
  const table = page.locator("hwf-table", { hasText: "Figures of the fit" });
  await table.waitFor();
  const rows = await rowsOf(table);
  assert.equal(rows[0][1], "64.9");
  assert.equal(rows[1][1], "3.1403");
  await page.locator("#calibrate-kind").selectOption("lee_carter");
  await page.locator("#calibrate-rates").selectOption("deaths");
  await page.locator("hwf-chart-lines[data-chart=calibration] path.band").waitFor();
  const found = project.calibrate({ type: "lee_carter", rates: "deaths", class_factor: null });
  const drift = found.figures.find(({ name }) => name === "drift");
  await table.getByText(formatNumber(drift?.value, { digits: 4 })).waitFor();
  assert.deepEqual(
    (await rowsOf(table)).map((row) => row[1]),
    found.figures.map(({ value }) => formatNumber(value, { digits: 4 })),
  );
});

test("on a small screen nothing is cut off, and dark is readable", async (t) => {
  const options = /** @type {const} */ ({
    colorScheme: "dark",
    viewport: { width: 360, height: 740 },
  });
  const { page } = await openPast(t, { options });
  await page.locator("#hindcast-registers").selectOption("past");
  await page.locator("hwf-chart-lines[data-chart=hindcast]").waitFor();
  await page.locator("#calibrate-registers").selectOption("past");
  await page.locator("#calibrate-joiners").selectOption("new");
  await page.locator("hwf-chart-lines[data-chart=calibration]").waitFor();
  assert.deepEqual(await axe(page), []);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  assert.equal(wide, false);
});
