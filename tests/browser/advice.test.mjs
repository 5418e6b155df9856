// The required intake of several variants and years is the engine's; what a committee advises is kept with
// the project.

import assert from "node:assert/strict";
import { test } from "node:test";
import { formatNumber } from "../../www/i18n/index.js";
import {
  chooseFile,
  downloadBy,
  MEDLAND,
  openPanel,
  openPolicy,
  openWorkbench,
  projectInNode,
  rowsOf,
  textOf,
  turnTo,
  type,
} from "./workbench.mjs";

/**
 * The figures of the engine's lines as the table writes them.
 * @param {import("../../www/engine/package.d.ts").AdviceLine[]} lines
 */
function figures(lines) {
  return moving(lines).map((line) => [
    String(line.target_year),
    ...[line.low, line.middle, line.high].map((value) => formatNumber(value)),
    formatNumber(line.shortage_share, { percent: true, digits: 1, fixed: true, sign: true }),
    ...[line.demand_fte, line.supply_fte].map((value) => formatNumber(value)),
  ]);
}

/**
 * The lines that the table shows: a scenario of other professions only leaves all figures, as they
 * are written, as they are.
 * @param {import("../../www/engine/package.d.ts").AdviceLine[]} lines
 */
function moving(lines) {
  const text = (/** @type {(typeof lines)[number]} */ line) =>
    [line.target_year, line.low, line.middle, line.high, line.demand_fte, line.supply_fte]
      .map((value) => formatNumber(value))
      .join(" ");
  const base = lines.filter(({ scenario }) => scenario == null).map(text);
  const idle = (/** @type {string} */ id) =>
    lines.filter(({ scenario }) => scenario === id).every((line) => base.includes(text(line)));
  return lines.filter(({ scenario }) => scenario == null || !idle(String(scenario)));
}

/**
 * A row without its name and without the planned intake.
 * @param {string[]} row
 */
const withoutPlanned = ([, ...row]) => [...row.slice(0, 4), ...row.slice(5)];

test("every variant and year has low, middle and high, and the plan's own intake beside it", async (t) => {
  const page = await openWorkbench(t);
  const project = await projectInNode(MEDLAND);
  await openPolicy(page, "medland");
  const panel = await openPanel(page, "advice");
  const request = { profession: "doctors", from_year: 2027 };
  const { lines, quantities } = project.advice({ ...request, target_years: [2035, 2040] });
  const table = panel.locator("[data-table=advice]");
  const rows = await rowsOf(table);
  assert.deepEqual(rows.map(withoutPlanned), figures(lines));
  assert.ok(quantities.length > 0);
  assert.match(rows[0][0], /^Base shown on this page$/);
  assert.equal(rows[0][5], "780");
  const places = rows.find(([name]) => name.startsWith("900 places"));
  assert.equal(places?.[5], "900");

  await page.locator("#advice-add-year").selectOption("2045");
  await page.locator("#advice-year-2045").waitFor();
  await panel.locator(".computing").first().waitFor({ state: "detached" });
  const more = project.advice({ ...request, target_years: [2035, 2040, 2045] });
  assert.deepEqual((await rowsOf(table)).map(withoutPlanned), figures(more.lines));
  await page.locator("#advice-year-2035").click();
  await page.locator("#advice-year-2035").waitFor({ state: "detached" });
  await panel.locator(".computing").first().waitFor({ state: "detached" });
  const fewer = project.advice({ ...request, target_years: [2040, 2045] });
  assert.deepEqual((await rowsOf(table)).map(withoutPlanned), figures(fewer.lines));
});

test("the answer stands with its range and the required entries", async (t) => {
  const page = await openWorkbench(t);
  const project = await projectInNode(MEDLAND);
  await openPolicy(page, "medland");
  const text = await textOf(await openPanel(page, "range"));
  const asked = { profession: "doctors", from_year: 2027 };
  const { lines } = project.advice({ ...asked, target_years: [2040] });
  const { entries, planned_entries: planned } = project.requiredEntries({
    ...asked,
    target_year: 2040,
  });
  for (const figure of [lines[0].low, lines[0].high, entries, planned]) {
    assert.ok(text.includes(formatNumber(figure)), `${figure} in ${text}`);
  }
});

test("levers that no file holds are a variant too", async (t) => {
  const page = await openWorkbench(t);
  const project = await projectInNode(MEDLAND);
  await openPolicy(page, "medland");
  await turnTo(page, "forecast");
  await type(page, "retirement", "2");
  await turnTo(page, "policy");
  const panel = await openPanel(page, "advice");
  const rows = await rowsOf(panel.locator("[data-table=advice]"));
  const row = rows.find(([name, year]) => name.startsWith("Base, changed") && year === "2040");
  const { intake } = project.requiredIntake({
    scenario: [
      {
        quantity: "retirement",
        for: { profession: "doctors" },
        op: "shift_age",
        amount: 2,
        ramp: { from: 2027, to: 2027 },
      },
    ],
    ...{ profession: "doctors", target_year: 2040, from_year: 2027 },
  });
  assert.equal(row?.[3], formatNumber(intake));
});

test("an advice is recorded, taken back, brought again, saved and opened", async (t) => {
  const page = await openWorkbench(t);
  await openPolicy(page, "medland");
  await openPanel(page, "advice");
  await page.locator("#record").click();
  await page.locator("#record-confirm").click();
  assert.match(await textOf(page.locator("hwf-advice-dialog")), /Please give the intake/);
  const option = page.locator("#record-variant option", {
    hasText: "900 places for doctors, 2040",
  });
  await page.locator("#record-variant").selectOption(String(await option.getAttribute("value")));
  await page.locator("#record-intake input").fill("950");
  await page.locator("#record-who").fill("Advisory committee");
  await page.locator("#record-date").fill("2026-03-01");
  await page.locator("#record-why").fill("Between low and middle");
  await page.locator("#record-confirm").click();
  const entry = page.locator(".recorded li", { hasText: "Doctors: 950" });
  await entry.waitFor();
  const text = await textOf(entry);
  for (const part of [
    "950 starters a year for 2040",
    "Advisory committee",
    "Between low",
    "2026-03-01",
  ]) {
    assert.ok(text.includes(part), `${part} in ${text}`);
  }
  assert.match(text, /Computed now: [−\d,]+ \([−\d,]+ to [−\d,]+\)/);
  await page.locator("#policy-heading").click();
  await page.keyboard.press("Control+z");
  await entry.waitFor({ state: "detached" });
  await page.keyboard.press("Control+y");
  await entry.waitFor();

  await turnTo(page, "scenarios");
  const card = page.locator("[data-scenario=more-doctors]");
  assert.equal(await card.locator("[data-do=delete]").count(), 0);
  assert.match(await textOf(card), /A recorded decision rests on this scenario/);
  await page.locator("#save").click();
  const { name, bytes } = await downloadBy(page, page.locator("#save-confirm"));
  const { decisions } = JSON.parse(bytes.toString());
  assert.deepEqual(decisions.at(-1), {
    what: "Doctors: 950 starters a year for 2040, variant 900 places for doctors",
    ...{ by: "Advisory committee", date: "2026-03-01", why: "Between low and middle" },
    ...{ profession: "doctors", scenario: "more-doctors", target_year: 2040, intake: 950 },
  });
  await chooseFile(page, name, bytes);
  await turnTo(page, "policy");
  await openPanel(page, "advice");
  assert.match(await textOf(entry), /950 starters a year/);
});
