// Costs and dates of a decision are the engine's; what is not supplied is said.

import assert from "node:assert/strict";
import { test } from "node:test";
import { formatMonth, formatNumber } from "../../www/i18n/index.js";
import {
  chooseSample,
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

/** @type {import("../../www/engine/package.d.ts").Change[]} */
const SCENARIO = [
  {
    quantity: "intake",
    for: { profession: "doctors" },
    op: "set",
    amount: 900,
    ramp: { from: 2027, to: 2027 },
  },
  {
    quantity: "retirement",
    for: { profession: "doctors" },
    op: "shift_age",
    amount: 1,
    ramp: { from: 2027, to: 2027 },
  },
];

/** @param {import("playwright-core").Page} page */
async function openPlan(page) {
  await chooseSample(page, "medland");
  await page.locator("#choose-profession").waitFor();
  await type(page, "intake", "900");
  await type(page, "retirement", "1");
  await turnTo(page, "policy");
  await openPanel(page, "costs");
}

test("budget lines are the engine's, plan and base, and each lever has its price", async (t) => {
  const page = await openWorkbench(t);
  const project = await projectInNode(MEDLAND);
  const costs = project.costs({ scenario: SCENARIO, profession: "doctors", target_year: 2040 });
  await openPlan(page);
  const rows = await rowsOf(page.locator("[data-table=costs]"));
  assert.equal(costs.lines.length, 5);
  assert.deepEqual(
    rows,
    costs.years.map((year, place) => [
      String(year),
      ...costs.lines.map(({ values, base_values: base }) =>
        values[place] === base[place]
          ? formatNumber(values[place])
          : `${formatNumber(values[place])} Base: ${formatNumber(base[place])}`,
      ),
    ]),
  );
  const levers = await rowsOf(page.locator("[data-table=cost-levers]"));
  assert.deepEqual(
    levers.map(([, ...cells]) => cells),
    costs.levers.map(({ cost, fte, cost_per_fte: each, last_year: last }) => [
      formatNumber(cost),
      formatNumber(fte, { digits: 1 }),
      formatNumber(each),
      last == null ? "does not act" : String(last),
    ]),
  );
  assert.match(levers[0][0], /Yearly intake into training: set to 900, from 2027/);
  assert.match(levers[1][0], /Retirement: \+1 years in age/);
  assert.equal(await page.locator("#costs-missing").count(), 0);
  assert.equal(await page.locator("hwf-chart-lines[data-chart=costs] path.line").count(), 2);
});

test("a scenario of the file has its levers priced too", async (t) => {
  const page = await openWorkbench(t);
  const project = await projectInNode(MEDLAND);
  const { scenarios } = project.describe();
  await chooseSample(page, "medland");
  await page.locator("#choose-profession").waitFor();
  await turnTo(page, "policy");
  for (const { id } of scenarios) {
    await page.locator("#choose-scenario").selectOption(id);
    await page.waitForTimeout(300);
    await openPanel(page, "costs");
    const costs = project.costs({ scenario: id, profession: "doctors", target_year: 2040 });
    const rows = await rowsOf(page.locator("[data-table=cost-levers]"));
    assert.deepEqual(
      rows.map(([, cost]) => cost),
      costs.levers.map(({ cost }) => formatNumber(cost)),
    );
    assert.ok(rows.every(([lever]) => lever !== ""));
  }
});

test("every scenario has its cost, what it gives for it, and the year to decide by", async (t) => {
  const page = await openWorkbench(t);
  const project = await projectInNode(MEDLAND);
  await openPolicy(page, "medland");
  const panel = await openPanel(page, "costs");
  const { lines } = project.scenarioCosts({ profession: "doctors", target_year: 2040 });
  const rows = await rowsOf(panel.locator("[data-table=scenario-costs]"));
  assert.equal(lines.length, project.describe().scenarios.length + 1);
  assert.deepEqual(
    rows.map(([, ...cells]) => cells),
    lines.map(({ scenario, cost, fte, cost_per_fte: each, last_year: last }) => [
      formatNumber(cost),
      formatNumber(fte, { digits: 1 }),
      formatNumber(each),
      scenario == null ? "–" : last == null ? "does not act" : String(last),
    ]),
  );
});

test("the dates to decide by are the engine's", async (t) => {
  const page = await openWorkbench(t);
  const project = await projectInNode(MEDLAND);
  const answer = project.decideBy({ scenario: SCENARIO, profession: "doctors", target_year: 2040 });
  await openPlan(page);
  const text = await textOf(page.locator(".decide"));
  assert.ok(text.includes(`starts training in ${answer.last_intake_year}`), text);
  assert.ok(text.includes(`counts at the end of ${answer.first_effect_year}`), text);
  assert.ok(answer.steps.length >= 2);
  const times = await page.locator(".decide time").allTextContents();
  const sorted = answer.steps.toSorted((a, b) => 12 * (a.year - b.year) + a.month - b.month);
  assert.deepEqual(times, [
    ...sorted.map(({ year, month }) => formatMonth(year, month)),
    formatMonth(answer.last_intake_year ?? 0, answer.start_month ?? 1),
    `End of ${answer.first_effect_year}`,
  ]);
  await page.locator("#choose-target").selectOption("2028");
  await page.waitForFunction(() =>
    document.querySelector(".decide")?.textContent?.includes("Choose a later target year"),
  );
});

test("what a project does not price or date is said, not counted as nothing", async (t) => {
  const page = await openWorkbench(t, { query: "#policy" });
  await page.locator("#policy-heading").waitFor();
  await openPanel(page, "costs");
  const text = await textOf(page.locator("main"));
  assert.match(text, /states no costs/);
  assert.match(text, /Training, Pay, Recruiting abroad, Replacing leavers/);
  assert.match(text, /starters a year, every year from 2026/);
});
