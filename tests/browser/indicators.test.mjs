// Every indicator on the screen is the engine's, in the chosen years; what is not defined is a dash.

import assert from "node:assert/strict";
import { test } from "node:test";
import { chosenYears, INDICATORS, PAIRS } from "../../www/app/indicators.js";
import { formatNumber, t as text } from "../../www/i18n/index.js";
import {
  chooseSample,
  MEDLAND,
  openWorkbench,
  projectInNode,
  rowsOf,
  textOf,
  turnTo,
} from "./workbench.mjs";

test("all measures of the engine are on the screen, in the engine's figures", async (t) => {
  const page = await openWorkbench(t);
  const project = await projectInNode(MEDLAND);
  const { axes, runs, parameters } = project.describe();
  const profession = axes.professions[0].id;
  const { years, series } = project.forecast({});
  const own = series.filter((one) => one.profession === profession);
  const places = chosenYears(years, runs.target_year ?? 0).map((year) => years.indexOf(year));
  assert.ok(places.length >= 6);
  await chooseSample(page, "medland");
  await page.locator("#choose-profession").waitFor();
  await turnTo(page, "indicators");
  const shown = new Set();
  const figures = (/** @type {import("../../www/app/indicators.js").Indicator} */ indicator) => {
    const values = own.find(({ measure }) => measure === indicator.measure)?.values;
    shown.add(indicator.measure);
    return places.map((place) => formatNumber(values?.[place], indicator.form));
  };
  const states = (/** @type {string[]|undefined} */ needs) =>
    needs?.some((quantity) =>
      parameters.some(
        (one) => one.quantity === quantity && (one.for?.profession ?? profession) === profession,
      ),
    ) ?? true;
  for (const [group, list] of Object.entries(INDICATORS)) {
    const there = list.filter(
      ({ measure, needs }) => own.some((one) => one.measure === measure) && states(needs),
    );
    // What would say the same as another figure, or nothing, is left out.
    for (const { measure, needs } of list) if (!states(needs)) shown.add(measure);
    if (there.length === 0) {
      assert.equal(await page.locator(`[data-table=${group}]`).count(), 0);
      continue;
    }
    const rows = await rowsOf(page.locator(`[data-table=${group}]`));
    assert.deepEqual(
      rows.map(([, unit, code, ...cells]) => [unit, code, ...cells]),
      there.map((indicator) => [
        text(`measure.${indicator.measure}.unit`),
        indicator.code ?? "–",
        ...figures(indicator),
      ]),
    );
  }
  const rows = await rowsOf(page.locator("[data-table=pairs]"));
  const columns = PAIRS.flatMap(({ heads, fte }) => [figures(heads), figures(fte)]);
  assert.deepEqual(
    rows,
    places.map((place, row) => [String(years[place]), ...columns.map((column) => column[row])]),
  );
  // Nothing that the engine measures is left out.
  const missing = own.map(({ measure }) => measure).filter((measure) => !shown.has(measure));
  assert.deepEqual(missing, []);
  // Rates have none in the base year: a dash, never a zero.
  const renewal = await rowsOf(page.locator("[data-table=flows]"));
  assert.equal(renewal[0][3], "–");
});

test("where the plan differs, the base's figure stands below", async (t) => {
  const page = await openWorkbench(t, { query: "#indicators" });
  assert.equal(await page.locator("[data-table=balance] td small").count(), 0);
  await page.locator("#choose-scenario").selectOption("later-retirement");
  await page.locator("[data-table=balance] td small").first().waitFor();
  assert.match(await textOf(page.locator("[data-table=balance] tbody")), /Base: /);
});
