// Every lever of every sample acts as the engine says, in the groups a planner looks in; with the
// project's own low and high values, over years, and with a way back.

import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { ROOT } from "../../www/build/shell.mjs";
import { formatNumber } from "../../www/i18n/index.js";
import {
  chooseSample,
  exact,
  figure,
  figureSays,
  MEDLAND,
  openWorkbench,
  projectInNode,
  slider,
  textOf,
  type,
} from "./workbench.mjs";

/**
 * @typedef {import("playwright-core").Page} Page
 * @typedef {import("../../www/engine/package.d.ts").Change} Change
 * @typedef {import("../../www/engine/package.d.ts").Description["levers"][number]} Lever
 */

const SAMPLES = [
  ...["germany-physicians-2024", "slovakia-2017", "france-physicians-2022", "medland"],
  ...["netherlands-gps-2009", "needs-oral-health", "training-chain"],
];

/** What is stated of a source of supply belongs to no year: its changes have no ramp. */
const TIMELESS = ["source_intake", "source_duration", "source_yield", "external_yield"];

/**
 * The element of a lever: its quantity, and the service, source or task shift that it is about.
 * @param {Lever} lever
 */
function selectorOf({ quantity, for: scope }) {
  const member = scope?.service ?? scope?.source ?? scope?.task_shift;
  const about = member == null ? ":not([data-member])" : `[data-member="${member}"]`;
  return `hwf-lever[data-lever=${quantity}]${about}`;
}

/**
 * What a change of a lever states for whom, without what is left open.
 * @param {Lever} lever
 * @returns {Pick<Change, "for">}
 */
function scopeOf({ for: scope }) {
  const stated = Object.entries(scope ?? {}).filter(([, id]) => id != null);
  return stated.length === 0 ? {} : { for: Object.fromEntries(stated) };
}

/** @param {Page} page */
async function unfold(page) {
  const folded = page.locator("details[data-more]:not([open]) > summary");
  while ((await folded.count()) > 0) {
    await folded.first().click();
  }
}

/**
 * The change that a lever's shown value means.
 * @param {Lever} lever
 * @param {number} value
 * @param {{fte_hours: number}} axes
 * @param {number} from
 * @returns {Change}
 */
function changeOf(lever, value, axes, from) {
  const { quantity, op, unit, base } = lever;
  const percent = ["share", "share_per_year", "probability_per_year", "factor"].includes(unit);
  const amount =
    quantity === "population"
      ? 1 + value / 100
      : quantity === "fte_per_head"
        ? value / (base * axes.fte_hours)
        : percent
          ? value / 100
          : unit === "fte_per_use"
            ? value / 1000
            : value;
  return {
    quantity,
    ...scopeOf(lever),
    op,
    amount: Number(amount.toPrecision(12)),
    ...(["unmet_demand", ...TIMELESS].includes(quantity) ? {} : { ramp: { from, to: from } }),
  };
}

/**
 * What comes of it; undefined where the engine has something against it.
 * @param {() => number} work
 */
function attempt(work) {
  try {
    return work();
  } catch (error) {
    assert.ok(/** @type {{problems?: object[]}} */ (error).problems, String(error));
    return undefined;
  }
}

/** @param {Lever} lever */
function isShare({ quantity, unit, base }) {
  const shares = [
    ...["internal_yield", "entry_share", "participation", "active_share", "licence_kept"],
    ...["source_yield", "external_yield", "work_share", "staffing_mix", "cumulative_outflow"],
    ...["region_moves", "sector_moves", "profession_moves", "return_rate"],
  ];
  return shares.includes(quantity) || (unit === "share" && base >= 1);
}

for (const sample of SAMPLES) {
  test(`${sample}: every lever of every profession acts, by keyboard, as the engine says`, async (t) => {
    const page = await openWorkbench(t);
    if (sample !== SAMPLES[0]) await chooseSample(page, sample);
    const project = await projectInNode(join(ROOT, "www", "samples", `${sample}.hwf.json`));
    const { axes, levers, runs, about } = project.describe();
    await page.getByRole("heading", { name: about.title, exact: true }).waitFor();
    const target = runs.target_year ?? Number.NaN;
    const from = runs.from_year ?? axes.base_year + 1;
    const gap = (/** @type {string} */ profession, /** @type {Change[]} */ scenario) => {
      const { years, series } = project.forecast({ scenario, measures: ["gap_fte"] });
      const line = series.find((one) => one.profession === profession);
      return line?.values[years.indexOf(target)] ?? Number.NaN;
    };
    for (const { id: profession } of axes.professions) {
      if (axes.professions.length > 1) {
        await page.locator("#choose-profession").selectOption(profession);
      }
      const base = gap(profession, []);
      await figureSays(page, "gap", formatNumber(base, { sign: true }));
      await unfold(page);
      const shift = (/** @type {Lever} */ lever) =>
        axes.task_shifts?.find(({ id }) => id === lever.for?.task_shift);
      // The shares of the work on a condition add up to 1: none of them moves alone.
      const own = levers.filter((lever) => {
        if (lever.quantity === "work_share") return false;
        const { from: giver, to: taker } = shift(lever) ?? {};
        return giver === undefined
          ? (lever.profession ?? profession) === profession
          : [giver, taker].includes(profession);
      });
      await page
        .locator("hwf-lever")
        .nth(own.length - 1)
        .waitFor();
      assert.equal(await page.locator("hwf-lever").count(), own.length, profession);
      for (const lever of own) {
        const element = page.locator(selectorOf(lever));
        await element.locator("input[type=range]").focus();
        // Shares that stand at their highest, or scale what must not pass 1, go down.
        await page.keyboard.press(isShare(lever) ? "ArrowLeft" : "ArrowRight");
        const box = element.locator("input[type=text]");
        const shown = Number((await box.inputValue()).replace(/,/g, "").replace("−", "-"));
        const change = changeOf(lever, shown, axes, from);
        const what = `${profession} ${lever.quantity} ${JSON.stringify(change)}`;
        const expected = attempt(() => gap(profession, [change]));
        if (expected === undefined) {
          // More than there are cannot be trained, for instance: that is said, and the levers stay.
          await page.locator("#refusal").waitFor();
        } else {
          assert.ok(!Number.isNaN(expected), what);
          await figureSays(page, "gap", formatNumber(expected, { sign: true })).catch((error) => {
            throw new Error(what, { cause: error });
          });
        }
        await element.locator("#reset").click();
        await figureSays(page, "gap", formatNumber(base, { sign: true }));
      }
    }
  });
}

test("the five main levers stand open, the others wait folded and say that they are moved", async (t) => {
  const page = await openWorkbench(t);
  const open = await page
    .locator("hwf-lever")
    .evaluateAll((found) => found.map((lever) => lever.getAttribute("data-lever")));
  assert.deepEqual(open, ["intake", "retirement", "immigration", "fte_per_head", "unmet_demand"]);
  const groups = await page.locator(".lever-group > h3").allTextContents();
  assert.deepEqual(groups, ["Training", "Coming and leaving", "Working", "Demand"]);
  const more = page.locator("details[data-more=training]");
  await more.locator("summary").first().click();
  await type(page, "internal_yield", "80");
  await page.locator("[data-figure=gap] .base").waitFor();
  await more.locator("summary").first().click();
  await page.locator("hwf-lever[data-lever=internal_yield]").waitFor({ state: "detached" });
  assert.match(await textOf(more.locator("summary")), /1 moved/);
});

test("low, as stated and high are one press each", async (t) => {
  const page = await openWorkbench(t);
  const project = await projectInNode(join(ROOT, "www", "samples", `${SAMPLES[0]}.hwf.json`));
  const gap = async (/** @type {number} */ amount) => {
    const scenario = [
      { quantity: /** @type {const} */ ("unmet_demand"), op: /** @type {const} */ ("set"), amount },
    ];
    const { years, series } = project.forecast({ scenario, measures: ["gap_fte"] });
    return formatNumber(series[0].values[years.indexOf(2040)], { sign: true });
  };
  const lever = page.locator("hwf-lever[data-lever=unmet_demand]");
  assert.match(await textOf(lever.locator("#explanation")), /project's range: 0 to 5/);
  for (const [place, amount] of /** @type {const} */ ([
    ["low", 0],
    ["high", 0.05],
  ])) {
    const button = lever.locator(`#stated-${place}`);
    await button.click();
    await figureSays(page, "gap", await gap(amount));
    assert.equal(await button.getAttribute("aria-pressed"), "true");
  }
  await lever.locator("#reset").click();
  await figureSays(page, "gap", await gap(0.02));
});

test("where the project states a low and a high course, they are taken as a whole", async (t) => {
  const page = await openWorkbench(t);
  const project = await projectInNode(MEDLAND);
  const { levers, axes } = project.describe();
  const bounded = levers.find((lever) => lever.has_bounds && lever.low == null && lever.profession);
  assert.ok(bounded?.profession);
  await chooseSample(page, "medland");
  await page.locator("#choose-profession").waitFor();
  await page.locator("#choose-profession").selectOption(bounded.profession);
  await unfold(page);
  const from = project.describe().runs.from_year ?? axes.base_year + 1;
  const { years, series } = project.forecast({
    scenario: [
      {
        quantity: bounded.quantity,
        for: { profession: bounded.profession },
        op: "high",
        amount: 1,
        ramp: { from, to: from },
      },
    ],
    measures: ["gap_fte"],
  });
  const target = project.describe().runs.target_year ?? Number.NaN;
  const line = series.find(({ profession }) => profession === bounded.profession);
  const lever = page.locator(`hwf-lever[data-lever=${bounded.quantity}]`);
  await lever.locator("#stated-high").click();
  await figureSays(page, "gap", formatNumber(line?.values[years.indexOf(target)], { sign: true }));
  assert.match(await textOf(lever.locator(".difference")), /the project's high course/);
});

test("a lever can grow in over years, and act in full at once again", async (t) => {
  const page = await openWorkbench(t);
  const project = await projectInNode(join(ROOT, "www", "samples", `${SAMPLES[0]}.hwf.json`));
  const gap = (/** @type {number} */ from, /** @type {number} */ to) => {
    const { years, series } = project.forecast({
      scenario: [
        {
          quantity: "retirement",
          for: { profession: "physicians" },
          op: "shift_age",
          amount: 2,
          ramp: { from, to },
        },
      ],
      measures: ["gap_fte"],
    });
    return formatNumber(series[0].values[years.indexOf(2040)], { sign: true });
  };
  await type(page, "retirement", "2");
  await figureSays(page, "gap", gap(2026, 2026));
  const timing = page.locator("hwf-lever[data-lever=retirement] .timing");
  assert.match(await textOf(timing.locator("summary")), /In full from 2026/);
  await timing.locator("summary").click();
  await timing.locator("#timing").selectOption("years");
  await figureSays(page, "gap", gap(2026, 2030));
  await timing.locator("#from").selectOption("2030");
  await timing.locator("#to").selectOption("2050");
  await figureSays(page, "gap", gap(2030, 2050));
  assert.match(await textOf(timing.locator("summary")), /Grows from 2030 to full effect in 2050/);
  await timing.locator("#timing").selectOption("once");
  await figureSays(page, "gap", gap(2026, 2026));
});

test("steps are taken back and forward again, by button and by key", async (t) => {
  const page = await openWorkbench(t);
  const base = await figure(page, "gap");
  assert.ok(await page.locator("#undo").isDisabled());
  await slider(page, "retirement").focus();
  for (let press = 0; press < 3; press += 1) await page.keyboard.press("ArrowRight");
  await page.waitForTimeout(200);
  const later = await figure(page, "gap");
  assert.notEqual(later, base);
  await type(page, "intake", "20000");
  await page.waitForTimeout(200);
  const both = await figure(page, "gap");
  await page.locator("#undo").click();
  await figureSays(page, "gap", later);
  assert.equal(await exact(page, "intake").inputValue(), "14,300");
  // The presses of one lever are one step.
  await page.locator("#undo").click();
  await figureSays(page, "gap", base);
  await slider(page, "retirement").focus();
  await page.keyboard.press("Control+y");
  await figureSays(page, "gap", later);
  await page.keyboard.press("Control+Shift+z");
  await figureSays(page, "gap", both);
  await page.keyboard.press("Control+z");
  await figureSays(page, "gap", later);
  await page.locator("#choose-scenario").selectOption("intake-16000");
  await page.locator("#undo").click();
  await figureSays(page, "gap", later);
});
