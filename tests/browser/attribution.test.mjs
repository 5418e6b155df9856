// What the required intake is made of: the engine's causes as a waterfall that can be read by eye, ear,
// keyboard and as a table.

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
  textOf,
} from "./workbench.mjs";

const ASKED = { profession: "doctors", target_year: 2040, from_year: 2027 };

test("the causes are the engine's and add up to the intake as printed", async (t) => {
  const page = await openWorkbench(t);
  const project = await projectInNode(MEDLAND);
  await openPolicy(page, "medland");
  const panel = await openPanel(page, "attribution");
  const chart = panel.locator("hwf-chart-waterfall");
  const figures = async () => {
    await chart.locator("svg.chart").waitFor();
    await chart.locator("#as-table").click();
    const rows = await rowsOf(chart.locator("hwf-table"));
    await chart.locator("#as-table").click();
    return rows.map((row) => row[1]);
  };
  const signed = (/** @type {number|null|undefined} */ value) =>
    formatNumber(value, { sign: true });

  const { intake, parts } = project.attribution(ASKED);
  const shown = await figures();
  assert.deepEqual(
    shown.slice(0, -1),
    parts.map((part) => signed(part.intake)),
  );
  assert.equal(shown.at(-1), formatNumber(intake));
  const answer = await textOf(page.locator(".intake .answer"));
  assert.ok(answer.startsWith(`${shown.at(-1)} starters a year`), answer);

  await panel.locator("#attribution-order").selectOption("shapley");
  await panel.locator(".computing").waitFor({ state: "detached" });
  const even = project.attribution({ ...ASKED, order: "shapley" });
  const evenly = await figures();
  assert.deepEqual(
    evenly.slice(0, -1),
    even.parts.map((part) => signed(part.intake)),
  );
  assert.equal(evenly.at(-1), shown.at(-1));

  await panel.locator("#attribution-unit").selectOption("fte");
  const inFte = await figures();
  assert.deepEqual(
    inFte.slice(0, -1),
    even.parts.map((part) => signed(part.fte)),
  );
  assert.match(await textOf(chart.locator("svg.chart > text.title")), /FTE to be trained/);
});

test("arrow keys go from bar to bar, downwards, and the reading follows", async (t) => {
  const page = await openWorkbench(t);
  const project = await projectInNode(MEDLAND);
  const { parts } = project.attribution(ASKED);
  await openPolicy(page, "medland");
  const chart = (await openPanel(page, "attribution")).locator("hwf-chart-waterfall");
  const cursor = chart.locator(".cursor");
  await cursor.focus();
  assert.equal(await cursor.getAttribute("aria-valuetext"), "Required intake");
  await page.keyboard.press("Home");
  const reading = chart.locator(".reading");
  assert.equal(await reading.getAttribute("aria-live"), "polite");
  const first = await cursor.getAttribute("aria-valuetext");
  assert.ok((await textOf(reading)).includes(formatNumber(parts[0].intake, { sign: true })));
  await page.keyboard.press("ArrowDown");
  assert.notEqual(await cursor.getAttribute("aria-valuetext"), first);
  await page.keyboard.press("ArrowUp");
  assert.equal(await cursor.getAttribute("aria-valuetext"), first);
  await page.keyboard.press("End");
  assert.equal(await cursor.getAttribute("aria-valuetext"), "Required intake");
});

test("bars begin where the one above ends; those that add are hatched", async (t) => {
  const page = await openWorkbench(t);
  const project = await projectInNode(MEDLAND);
  const { parts } = project.attribution(ASKED);
  await openPolicy(page, "medland");
  const chart = (await openPanel(page, "attribution")).locator("hwf-chart-waterfall");
  const bars = await chart.locator("svg.chart path.bar[data-part]").evaluateAll((found) =>
    found.map((bar) => {
      const [, left, , right] =
        (bar.getAttribute("d") ?? "").match(/M([\d.]+),([\d.]+)H([\d.]+)/) ?? [];
      return [Number(left), Number(right)];
    }),
  );
  assert.equal(bars.length, parts.length + 1);
  let edge = bars.at(-1)?.[0] ?? 0;
  for (const [place, { intake }] of parts.entries()) {
    const [left, right] = bars[place];
    const start = Number(intake) < 0 ? right : left;
    assert.ok(Math.abs(start - edge) < 1.5, `${place}: ${start} and ${edge}`);
    edge = Number(intake) < 0 ? left : right;
  }
  assert.ok(Math.abs(edge - (bars.at(-1)?.[1] ?? 0)) < 1.5);
  assert.equal(
    await chart.locator("svg.chart path.over").count(),
    parts.filter(({ intake }) => Number(intake) >= 0).length,
  );
});
