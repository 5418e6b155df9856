// Policies and futures: marked on the screen, laid across by the engine, said in words.

import assert from "node:assert/strict";
import { test } from "node:test";
import { formatNumber } from "../../www/i18n/index.js";
import { AXE, axe } from "./axe.mjs";
import {
  downloadBy,
  MEDLAND,
  openPanel,
  openPolicy,
  openWorkbench,
  projectInNode,
  rowsOf,
  textOf,
  turnTo,
} from "./workbench.mjs";

const POLICIES = ["more-doctors", "later-retirement"];
const FUTURES = ["population-high", "closed-borders"];

/** @param {import("playwright-core").Page} page */
async function markAll(page) {
  await openPolicy(page, "medland");
  const panel = await openPanel(page, "regret");
  const marks = panel.locator("#regret-marks");
  if (!(await marks.evaluate((one) => /** @type {HTMLDetailsElement} */ (one).open))) {
    await marks.locator("summary").click();
  }
  for (const select of await marks.locator("select").all()) {
    const id = String(await select.getAttribute("id")).slice("kind-".length);
    const kind = POLICIES.includes(id) ? "policy" : FUTURES.includes(id) ? "future" : "";
    if ((await select.inputValue()) !== kind) await select.selectOption(kind);
  }
  return openPanel(page, "regret");
}

test("every policy in every future is the engine's, and the choice is marked and said", async (t) => {
  const page = await openWorkbench(t);
  const project = await projectInNode(MEDLAND);
  const panel = await markAll(page);
  const table = panel.locator("[data-table=regret]");
  const check = async (/** @type {object} */ criterion) => {
    const regret = project.regret({
      ...{ profession: "doctors", target_year: 2040, policies: POLICIES, futures: FUTURES },
      ...criterion,
    });
    const plain = Object.keys(criterion).length === 0;
    const loss = (/** @type {number} */ cell) =>
      plain ? "" : `loss ${formatNumber(regret.loss[cell])}, `;
    await page.waitForFunction(
      () => document.querySelector("hwf-panel[name=regret] .computing") === null,
    );
    const rows = await rowsOf(table);
    const names = rows.map(([name]) => name);
    assert.equal(names[0], "As it stands");
    // The list of the file decides the order; the engine was asked in that order too.
    const order = regret.policies.map((policy) =>
      policy === null ? 0 : names.indexOf(nameOf(policy)),
    );
    for (const [policy, at] of order.entries()) {
      regret.futures.forEach((_, future) => {
        const cell = future * regret.policies.length + policy;
        assert.equal(
          rows[at][1 + future],
          `${formatNumber(regret.gap_fte[cell], { sign: true })} ${loss(cell)}regret ${formatNumber(regret.regret[cell])}`,
        );
      });
      assert.equal(rows[at].at(-3), formatNumber(regret.max_regret[policy]));
      assert.equal(
        rows[at].at(-2),
        `${regret.robust_count[policy]} of ${regret.futures.length} futures`,
      );
      assert.equal(rows[at].at(-1) === "least regret", policy === regret.min_max_regret);
    }
    const best = regret.policies[regret.min_max_regret];
    const words = await textOf(page.locator("#regret-words"));
    assert.ok(words.includes(best === null ? "As it stands" : nameOf(best)), words);
    assert.ok(words.includes(formatNumber(regret.max_regret[regret.min_max_regret])), words);
  };
  const { scenarios } = project.describe();
  const nameOf = (/** @type {any} */ id) => scenarios.find((one) => one.id === id)?.name ?? "";
  const ordered = (/** @type {string[]} */ ids) =>
    ids.sort(
      (a, b) =>
        scenarios.findIndex(({ id }) => id === a) - scenarios.findIndex(({ id }) => id === b),
    );
  ordered(POLICIES);
  ordered(FUTURES);
  await check({});
  await panel.locator("#regret-surplus_weight input").fill("0.25");
  await panel.locator("#regret-surplus_weight input").press("Enter");
  await check({ surplus_weight: 0.25 });
  await panel.locator("#regret-criterion").selectOption("cumulative_shortage");
  await check({ criterion: "cumulative_shortage" });
});

test("marks can be taken back and are in the saved file", async (t) => {
  const page = await openWorkbench(t);
  const panel = await markAll(page);
  const last = panel.locator("#kind-population-high");
  await last.selectOption("policy");
  await page.locator("#policy-heading").click();
  await page.keyboard.press("Control+z");
  await page.waitForFunction(
    () =>
      /** @type {HTMLSelectElement} */ (document.querySelector("#kind-population-high")).value ===
      "future",
  );
  await page.locator("#save").click();
  const { bytes } = await downloadBy(page, page.locator("#save-confirm"));
  const { scenarios } = JSON.parse(bytes.toString());
  const of = (/** @type {string} */ kind) =>
    scenarios.flatMap((/** @type {any} */ one) => (one.kind === kind ? [one.id] : [])).sort();
  assert.deepEqual(of("policy"), [...POLICIES].sort());
  assert.deepEqual(of("future"), [...FUTURES].sort());
});

test("over the draws of the uncertain inputs all policies meet the same ones", async (t) => {
  const page = await openWorkbench(t, { script: AXE });
  const project = await projectInNode(MEDLAND);
  await markAll(page);
  await turnTo(page, "evidence");
  // A long answer can be stopped, and asked for again.
  await page.locator("#regret-draws-compute").click();
  await page.locator("#regret-draws-cancel").click();
  await page
    .locator("section[aria-labelledby=regret-draws-heading]", { hasText: "Stopped." })
    .waitFor();
  await page.locator("#regret-draws-compute").click();
  const table = page.locator("[data-table=regret-draws]");
  await table.waitFor({ timeout: 60_000 });
  const { scenarios } = project.describe();
  const found = project.regretOfDraws({
    about: { profession: "doctors", target_year: 2040, policies: POLICIES, futures: FUTURES },
  });
  const order = found.policies.map((policy) =>
    policy === null ? "As it stands" : scenarios.find(({ id }) => id === policy)?.name,
  );
  await table.locator("tbody tr").first().waitFor();
  const rows = await rowsOf(table);
  const share = (/** @type {number} */ value) => formatNumber(value, { percent: true });
  for (const row of rows) {
    const at = order.indexOf(row[0]);
    assert.deepEqual(row.slice(1, 5), [
      formatNumber(found.mean_regret[at]),
      formatNumber(found.high_regret[at]),
      share(found.best_share[at]),
      share(found.shortage_probability[at]),
    ]);
    assert.equal(row[5].includes("least on average"), at === found.least_mean);
  }
  assert.equal(rows.length, order.length);
  assert.deepEqual(await axe(page), []);
});
