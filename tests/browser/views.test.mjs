// How figures are shown: the sign of the gap, the index, every fifth year; where the supply comes from.
// All of them are the engine's.

import assert from "node:assert/strict";
import { test } from "node:test";
import { formatNumber } from "../../www/i18n/index.js";
import {
  chooseSample,
  figure,
  MEDLAND,
  openWorkbench,
  projectInNode,
  rowsOf,
  sampleInNode,
  slider,
  textOf,
  turnTo,
} from "./workbench.mjs";

const GAP = "hwf-chart-lines[data-chart=gap]";
const BALANCE = "hwf-chart-lines[data-chart=balance]";
const SOURCES = "hwf-chart-areas[data-chart=sources]";

test("the gap turns its sign everywhere, and every place says which it is", async (t) => {
  const page = await openWorkbench(t);
  const before = await figure(page, "gap");
  assert.match(await textOf(page.locator("[data-figure=gap] .note")), /supply − demand/);
  const headline = await textOf(page.locator("#headline"));
  await page.locator("#view-gap").selectOption("demand_minus_supply");
  await page.waitForFunction(
    (text) => document.querySelector("[data-figure=gap] .value")?.textContent?.trim() !== text,
    before,
  );
  const after = await figure(page, "gap");
  assert.notEqual(after[0], before[0]);
  assert.equal(after.slice(1), before.slice(1));
  assert.match(await textOf(page.locator("[data-figure=gap] .note")), /demand − supply/);
  assert.equal(await textOf(page.locator("#headline")), headline);
  const chart = await textOf(page.locator(`${GAP} svg.chart`));
  assert.match(chart, /Gap: demand minus supply/);
  assert.match(chart, /positive = shortage/);
  assert.match(await textOf(page.locator(".intake")), /demand − supply \(positive = shortage\)/);
  await page.locator(`${GAP} #as-table`).click();
  const forecaster = await sampleInNode();
  const { years, series } = forecaster.forecast({
    measures: ["gap_fte"],
    gap: "demand_minus_supply",
  });
  const shown = (await rowsOf(page.locator(`${GAP} hwf-table`))).map((row) => row.slice(0, 2));
  assert.deepEqual(
    shown,
    years.map((year, place) => [String(year), formatNumber(series[0].values[place])]),
  );
  await turnTo(page, "indicators");
  const [gap] = await rowsOf(page.locator("hwf-table[data-table=balance]"));
  assert.match(gap[0], /Gap = demand − supply; positive is a shortage/);
  const place = years.indexOf(2040);
  assert.ok(gap.includes(formatNumber(series[0].values[place], { sign: true })));
});

test("the index is the engine's, with the base year at 100, and tables show every fifth year", async (t) => {
  const page = await openWorkbench(t);
  await page.locator("#view-scale").selectOption("index");
  await page.locator("#view-years").selectOption("5");
  await page.locator(BALANCE).getByText("= 100").first().waitFor();
  await page.locator(`${BALANCE} #as-table`).click();
  const forecaster = await sampleInNode();
  const { years, series } = forecaster.forecast({
    measures: ["supply_fte", "demand_fte"],
    index_100: true,
  });
  const [supply, demand] = ["supply_fte", "demand_fte"].map(
    (measure) => series.find((one) => one.measure === measure)?.values ?? new Float64Array(),
  );
  assert.equal(supply[0], 100);
  const expected = years.flatMap((year, place) =>
    place % 5 === 0
      ? [[String(year), ...[supply, demand].map((one) => formatNumber(one[place], { digits: 1 }))]]
      : [],
  );
  assert.deepEqual(await rowsOf(page.locator(`${BALANCE} hwf-table`)), expected);
  await page.locator("details[data-fold=years] > summary").click();
  const table = page.locator("hwf-table[data-table=years]");
  await table.waitFor();
  const rows = await rowsOf(table);
  assert.deepEqual(
    rows.map(([year]) => year),
    expected.map(([year]) => year),
  );
  assert.ok(
    rows[0].slice(1).every((value) => value === "100.0"),
    rows[0].join(),
  );
  assert.doesNotMatch(await textOf(table.locator("thead")), /Gap/);
  await page.locator("#view-scale").selectOption("unit");
  await table.locator("thead", { hasText: "Gap" }).waitFor();
  assert.match(await textOf(table.locator("caption")), /Gap = supply − demand/);
});

test("the supply is stacked by source, and adds up to the supply", async (t) => {
  const page = await openWorkbench(t);
  await chooseSample(page, "medland");
  await page.locator("#choose-profession").waitFor();
  await page.locator(SOURCES).scrollIntoViewIfNeeded();
  await page.locator(`${SOURCES} path.bar[data-part]`).first().waitFor();
  const project = await projectInNode(MEDLAND);
  const from_year = Number(await page.locator("#choose-from").inputValue());
  const { years, lines } = project.sources({ profession: "doctors", from_year });
  const forecast = project.forecast({ measures: ["supply_fte", "supply_heads"] });
  for (const [unit, measure] of /** @type {const} */ ([
    ["fte", "supply_fte"],
    ["heads", "supply_heads"],
  ])) {
    await page.locator("#view-unit").selectOption(unit);
    await page
      .locator(SOURCES)
      .getByText(unit === "fte" ? "1 FTE =" : "Persons on")
      .waitFor();
    const total = forecast.series.find(
      (one) => one.measure === measure && one.profession === "doctors",
    );
    await page.locator(`${SOURCES} #as-table`).click();
    assert.deepEqual(
      await rowsOf(page.locator(`${SOURCES} hwf-table`)),
      years.map((year, place) => [
        String(year),
        ...lines.map((line) => formatNumber(line[unit][place])),
        formatNumber(total?.values[place]),
      ]),
    );
    await page.locator(`${SOURCES} #as-table`).click();
  }
});

test("the arrow keys read the sources year by year, and patterns tell them apart", async (t) => {
  const page = await openWorkbench(t);
  await chooseSample(page, "medland");
  await page.locator(SOURCES).scrollIntoViewIfNeeded();
  const cursor = page.locator(`${SOURCES} .cursor`);
  await cursor.focus();
  const year = Number(await cursor.getAttribute("aria-valuetext"));
  await page.keyboard.press("ArrowRight");
  assert.equal(await cursor.getAttribute("aria-valuetext"), String(year + 1));
  assert.match(await textOf(page.locator(`${SOURCES} .reading`)), new RegExp(`^${year + 1}`));
  const looks = await page.locator(`${SOURCES} svg.chart`).evaluate((picture) =>
    [...picture.querySelectorAll("path[data-part]")].map((part) => {
      const over = part.nextElementSibling?.getAttribute("fill") ?? "";
      return `${getComputedStyle(part).fill} ${over}`;
    }),
  );
  assert.ok(looks.length >= 3);
  assert.equal(new Set(looks).size, looks.length);
});

test("sources follow a lever once it rests, and the profession", async (t) => {
  const page = await openWorkbench(t);
  await chooseSample(page, "medland");
  await page.locator(SOURCES).scrollIntoViewIfNeeded();
  const shape = () =>
    page.locator(`${SOURCES} path[data-part="0"]`).first().getAttribute("d", { timeout: 5000 });
  const before = await shape();
  await slider(page, "retirement").focus();
  await page.keyboard.press("End");
  await page.waitForFunction(
    ([selector, path]) => {
      const chart = document.querySelector(selector);
      return chart?.shadowRoot?.querySelector('path[data-part="0"]')?.getAttribute("d") !== path;
    },
    [SOURCES, String(before)],
  );
  assert.notEqual(await shape(), before);
});
