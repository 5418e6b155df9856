// The path of intake: within its limits, drawn with them, made a scenario that does what was promised;
// and what no path can keep is said with its year.

import assert from "node:assert/strict";
import { test } from "node:test";
import { formatNumber } from "../../www/i18n/index.js";
import {
  downloadBy,
  MEDLAND,
  openPanel,
  openPolicy,
  openWorkbench,
  projectInNode,
  rowsOf,
  textOf,
} from "./workbench.mjs";

/**
 * @param {import("playwright-core").Page} page
 * @param {string} field
 * @param {string} text
 */
async function wish(page, field, text) {
  const input = page.locator(`#path-${field} input`);
  await input.fill(text);
  await input.press("Enter");
  await openPanel(page, "path");
}

/**
 * The path as the table writes it.
 * @param {import("playwright-core").Page} page
 */
async function path(page) {
  const rows = await rowsOf(page.locator("[data-table=path]"));
  return rows.map(([year, ...figures]) => [
    Number(year),
    ...figures.map((text) => Number(text.replaceAll(",", "").replace("−", "-"))),
  ]);
}

test("a path keeps its limits and says which of them hold it back", async (t) => {
  const page = await openWorkbench(t);
  await openPolicy(page, "medland");
  await openPanel(page, "path");
  await page.locator("#path-limits summary").click();
  await wish(page, "capacity-doctors", "1100");
  await wish(page, "step-doctors", "40");
  const found = await path(page);
  assert.deepEqual(
    found.map(([year]) => year),
    Array.from({ length: 14 }, (_, step) => 2027 + step),
  );
  let before = 780;
  for (const [year, intake] of found) {
    assert.ok(
      intake <= 1100.05 && Math.abs(intake - before) <= 40.1,
      `${year}: ${before} to ${intake}`,
    );
    before = intake;
  }
  assert.match(await textOf(page.locator("#path-held")), /Doctors: largest change in 2027/);
  const lines = page.locator("hwf-chart-lines[data-chart=path-intake] svg.chart path.line");
  assert.equal(await lines.count(), 2);
  assert.equal(await page.locator("hwf-chart-lines[data-chart=path-balance]").count(), 1);
});

test("limits that no path can keep are named with their year", async (t) => {
  const page = await openWorkbench(t);
  await openPolicy(page, "medland");
  await openPanel(page, "path");
  await page.locator("#path-limits summary").click();
  await wish(page, "capacity-doctors", "500");
  await wish(page, "floor-doctors", "600");
  const text = await textOf(page.locator("hwf-panel[name=path]"));
  assert.match(text, /No path keeps all of these limits/);
  assert.match(text, /Doctors: (places|fewest starters), 2027: [\d.]+ starters beyond the limit/);
  await wish(page, "floor-doctors", "");
  assert.ok((await path(page)).every(([, intake]) => intake <= 500.05));
});

test("professions planned together share places", async (t) => {
  const page = await openWorkbench(t);
  await openPolicy(page, "medland");
  await openPanel(page, "path");
  await page.locator(".professions label", { hasText: "Dentists" }).click();
  await openPanel(page, "path");
  await page.locator("#path-limits summary").click();
  await wish(page, "shared", "900");
  for (const [year, doctors, dentists] of await path(page)) {
    assert.ok(doctors + dentists <= 900.15, `${year}: ${doctors} and ${dentists}`);
  }
  assert.equal(await page.locator("hwf-chart-lines[data-chart=path-intake]").count(), 2);
});

test("made a scenario, the path gives the supply that it promised", async (t) => {
  const page = await openWorkbench(t);
  const project = await projectInNode(MEDLAND);
  await openPolicy(page, "medland");
  await openPanel(page, "path");
  const chart = page.locator("hwf-chart-lines[data-chart=path-balance]");
  await chart.locator("#as-table").click();
  const promised = await rowsOf(chart.locator("hwf-table"));
  await page.locator("#path-adopt").click();
  await page.locator("#headline").waitFor();
  await page.locator("#save").click();
  const { bytes } = await downloadBy(page, page.locator("#save-confirm"));
  const { name, changes } = JSON.parse(bytes.toString()).scenarios.at(-1);
  assert.equal(name, "Path of intake: Doctors");
  const forecast = project.forecast({ scenario: changes, measures: ["supply_fte"] });
  const { values } = /** @type {any} */ (
    forecast.series.find(({ profession }) => profession === "doctors")
  );
  assert.ok(promised.length > 5);
  for (const [year, supply] of promised) {
    assert.equal(supply, formatNumber(values[forecast.years.indexOf(Number(year))]), year);
  }
});
