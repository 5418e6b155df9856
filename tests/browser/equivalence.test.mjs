// Small changes and the trainees they replace are the engine's, and each can be tried.

import assert from "node:assert/strict";
import { test } from "node:test";
import { formatNumber } from "../../www/i18n/index.js";
import {
  MEDLAND,
  openPanel,
  openPolicy,
  openWorkbench,
  projectInNode,
  rowsOf,
} from "./workbench.mjs";

const ASKED = { profession: "doctors", target_year: 2040, from_year: 2027 };

test("each small change has its effect and the trainees who would do the same", async (t) => {
  const page = await openWorkbench(t);
  const project = await projectInNode(MEDLAND);
  const { lines } = project.equivalence(ASKED);
  await openPolicy(page, "medland");
  const panel = await openPanel(page, "equivalence");
  const rows = await rowsOf(panel.locator("[data-table=equivalence]"));
  assert.ok(lines.length >= 4);
  assert.deepEqual(
    rows.map((row) => row.slice(1, 4)),
    lines.map((line) => [
      formatNumber(line.gap_change_fte, { sign: true, digits: 1, fixed: true }),
      formatNumber(line.trainees, { digits: 1, fixed: true }),
      line.first_effect_year == null
        ? "not in this forecast"
        : `${line.first_effect_year} ${line.years_until_effect} years from the base year`,
    ]),
  );
});

test("trying one makes a scenario of the plan with it", async (t) => {
  const page = await openWorkbench(t);
  const project = await projectInNode(MEDLAND);
  const { lines } = project.equivalence(ASKED);
  const place = lines.findIndex(({ change }) => change === "retirement_year");
  await openPolicy(page, "medland");
  const panel = await openPanel(page, "equivalence");
  await panel.locator("[data-table=equivalence] tbody button").nth(place).click();
  await page.locator("#headline").waitFor();
  const option = page.locator("#choose-scenario option:checked");
  assert.equal((await option.textContent())?.trim(), "Retirement one year later");
  const forecast = project.forecast({ scenario: lines[place].changes, measures: ["gap_fte"] });
  const { values } = /** @type {any} */ (
    forecast.series.find(({ profession }) => profession === "doctors")
  );
  const gap = formatNumber(values[forecast.years.indexOf(2040)], { sign: true });
  await page.waitForFunction(
    (text) => document.querySelector("[data-figure=gap] .value")?.textContent?.trim() === text,
    gap,
  );
  await page.locator("#undo").click();
  await page.waitForFunction(
    () =>
      /** @type {HTMLSelectElement} */ (document.querySelector("#choose-scenario")).value === "",
  );
});
