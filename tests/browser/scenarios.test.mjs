// Levers kept as named scenarios with a reason: opened again, changed, copied, deleted, saved in the
// file, and laid beside another one.

import assert from "node:assert/strict";
import { test } from "node:test";
import { formatNumber } from "../../www/i18n/index.js";
import {
  chooseFile,
  downloadBy,
  exact,
  figure,
  figureSays,
  openWorkbench,
  rowsOf,
  sampleInNode,
  textOf,
  turnTo,
  type,
} from "./workbench.mjs";

/** @typedef {import("playwright-core").Page} Page */

const ID = "saved-more-places-and-hours";

/**
 * Keeps two moved levers as a scenario.
 * @param {Page} page
 */
async function keep(page) {
  await type(page, "intake", "15000");
  await type(page, "fte_per_head", "37");
  await page.locator("#keep").click();
  await page.locator("#scenario-name").fill("More places and hours");
  await page.locator("#scenario-reason").fill("Asked for by the council of 12 May");
  await page.locator("#scenario-confirm").click();
  await page.locator(`#choose-scenario option[value=${ID}]`).waitFor({ state: "attached" });
}

test("levers are kept under a name with a reason, opened again, and are in the saved file", async (t) => {
  const page = await openWorkbench(t);
  const base = await figure(page, "gap");
  await keep(page);
  await page.waitForTimeout(200);
  const gap = await figure(page, "gap");
  assert.notEqual(gap, base);
  assert.equal(await page.locator("#choose-scenario").inputValue(), ID);
  assert.match(await textOf(page.locator("h1")), /not saved/);

  await turnTo(page, "scenarios");
  const card = page.locator(`[data-scenario=${ID}]`);
  const text = await textOf(card);
  for (const part of ["More places and hours", "Asked for by the council", "set to 15,000", gap]) {
    assert.ok(text.includes(part), `${part} in ${text}`);
  }
  await page.locator("[data-scenario=''] [data-do=open]").click();
  await figureSays(page, "gap", base);
  await turnTo(page, "scenarios");
  await card.locator("[data-do=open]").click();
  await figureSays(page, "gap", gap);
  assert.equal(await exact(page, "intake").inputValue(), "15,000");
  assert.equal(await exact(page, "fte_per_head").inputValue(), "37");

  await page.locator("#save").click();
  assert.equal(await page.locator("#save-name").count(), 0);
  const { name, bytes } = await downloadBy(page, page.locator("#save-confirm"));
  const added = JSON.parse(bytes.toString()).scenarios.at(-1);
  assert.deepEqual(
    { id: added.id, name: added.name, reason: added.reason, changes: added.changes.length },
    {
      id: ID,
      name: "More places and hours",
      reason: "Asked for by the council of 12 May",
      changes: 2,
    },
  );
  await page.waitForFunction(
    () => !document.querySelector("h1")?.textContent?.includes("not saved"),
  );
  await chooseFile(page, name, bytes);
  await figureSays(page, "gap", gap);
  assert.equal(await page.locator("#choose-scenario").inputValue(), ID);
});

test("a scenario is renamed, copied, deleted, and brought back", async (t) => {
  const page = await openWorkbench(t);
  await turnTo(page, "scenarios");
  const names = () => page.locator("[data-scenario] h3 > span[translate=no]").allTextContents();
  const before = await names();
  const card = page.locator("[data-scenario=later-retirement]");

  await card.locator("[data-do=rename]").click();
  await page.locator("#scenario-name").fill(before[1]);
  await page.locator("#scenario-confirm").click();
  assert.match(await textOf(page.locator("#scenario-name-note")), /Another scenario has this name/);
  await page.locator("#scenario-name").fill("");
  await page.locator("#scenario-confirm").click();
  assert.match(await textOf(page.locator("#scenario-name-note")), /give the scenario a name/);
  await page.locator("#scenario-name").fill("Two more years");
  await page.locator("#scenario-reason").fill("");
  await page.locator("#scenario-confirm").click();
  await page.getByRole("heading", { name: "Two more years" }).waitFor();
  assert.match(await textOf(card), /No reason was given/);
  assert.match(await textOf(card), /\+2 years in age/);

  await card.locator("[data-do=copy]").click();
  assert.equal(await page.locator("#scenario-name").inputValue(), "Two more years, copy");
  await page.locator("#scenario-confirm").click();
  await page.getByRole("heading", { name: "Two more years, copy" }).waitFor();
  assert.equal((await names()).length, before.length + 1);

  await card.locator("[data-do=delete]").click();
  await card.waitFor({ state: "detached" });
  await page.locator("#undo").click();
  await card.waitFor();
  for (let step = 0; step < 2; step += 1) await page.locator("#undo").click();
  await page.waitForTimeout(200);
  assert.deepEqual(await names(), before);
});

test("two scenarios are laid on one chart, with what differs side by side", async (t) => {
  const page = await openWorkbench(t);
  const project = await sampleInNode();
  await page.locator("#choose-scenario").selectOption("intake-16000");
  await page.locator("#choose-compare").selectOption("later-retirement");
  await page.locator(".compare").waitFor();
  const chart = page.locator("hwf-chart-lines[data-chart=balance]");
  const lines = await chart
    .locator("svg.chart path.line")
    .evaluateAll((found) => found.map((line) => line.getAttribute("class")));
  // The base in grey, the plan in blue, the other in a colour and a dash of its own; one demand.
  assert.deepEqual(lines, [
    "line grey solid",
    "line blue solid",
    "line purple dashdot",
    "line vermillion dash",
  ]);
  const labels = await chart.locator("svg.chart text.label").allTextContents();
  assert.ok(
    labels.some((label) => /Supply,.*Retirement two years later/s.test(label.replace(/\s+/g, " "))),
  );

  const figures = (/** @type {string|undefined} */ scenario) => {
    const { years, series } = project.forecast({ scenario });
    const at = years.indexOf(2040);
    return (/** @type {string} */ measure) =>
      series.find((one) => one.measure === measure)?.values[at] ?? Number.NaN;
  };
  const [base, plan, other] = [undefined, "intake-16000", "later-retirement"].map(figures);
  const rows = await rowsOf(page.locator("[data-table=compare]"));
  const row = (/** @type {string} */ name) => rows.find(([head]) => head.startsWith(name));
  const signed = { sign: true };
  const difference = other("supply_fte") - plan("supply_fte");
  assert.deepEqual(row("Supply, FTE"), [
    "Supply, FTE",
    ...[base, plan, other].map((values) => formatNumber(values("supply_fte"))),
    formatNumber(difference, signed),
    formatNumber(difference / plan("supply_fte"), {
      percent: true,
      digits: 1,
      fixed: true,
      sign: true,
    }),
  ]);
  assert.deepEqual(
    row("Gap, FTE")?.slice(1, 5),
    [base, plan, other]
      .map((values) => formatNumber(values("gap_fte"), signed))
      .concat(formatNumber(other("gap_fte") - plan("gap_fte"), signed)),
  );
  const text = await textOf(page.locator(".compare"));
  assert.match(text, /Yearly intake into training: set to 16,000, from 2026/);
  assert.match(text, /Retirement: \+2 years in age, growing in from 2026 to 2030/);
  await page.locator("#choose-compare").selectOption("");
  await page.locator(".compare").waitFor({ state: "detached" });
});
