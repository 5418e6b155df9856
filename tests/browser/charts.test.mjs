// Every chart is also a cursor that reads out, a table, a CSV file and a picture of its own.

import assert from "node:assert/strict";
import { test } from "node:test";
import { formatNumber } from "../../www/i18n/index.js";
import { downloadBy, openWorkbench, sampleInNode, slider, textOf } from "./workbench.mjs";

const BALANCE = "hwf-chart-lines[data-chart=balance]";

async function balanceInNode() {
  const { years, series } = (await sampleInNode()).forecast({
    measures: ["supply_fte", "demand_fte"],
  });
  const [supply, demand] = series.map(({ values }) => values);
  return { years, supply, demand };
}

test("arrow keys, Home and End move the cursor, and its year is read out", async (t) => {
  const page = await openWorkbench(t);
  const { years, supply, demand } = await balanceInNode();
  const cursor = page.locator(`${BALANCE} [role=slider]`);
  const reading = page.locator(`${BALANCE} .reading`);
  await cursor.focus();
  for (const [key, year] of /** @type {const} */ ([
    ["Home", 2024],
    ["ArrowRight", 2025],
    ["ArrowRight", 2026],
    ["ArrowLeft", 2025],
    ["End", 2060],
  ])) {
    await page.keyboard.press(key);
    assert.equal(await cursor.getAttribute("aria-valuenow"), String(year));
    assert.equal(await cursor.getAttribute("aria-valuetext"), String(year));
    const text = await textOf(reading);
    const place = years.indexOf(year);
    assert.ok(text.startsWith(String(year)), text);
    assert.ok(text.includes(`Supply ${formatNumber(supply[place])}`), text);
    assert.ok(text.includes(`Demand ${formatNumber(demand[place])}`), text);
    assert.equal(await reading.getAttribute("aria-live"), "polite");
  }
});

test("the pointer moves the cursor too", async (t) => {
  const page = await openWorkbench(t);
  const box = await page.locator(`${BALANCE} [role=slider]`).boundingBox();
  assert.ok(box);
  await page.mouse.move(box.x + 60, box.y + 150);
  await page.locator(`${BALANCE} .cursor-line`).waitFor({ state: "attached" });
  assert.equal(await page.locator(`${BALANCE} circle`).count(), 2);
});

test("a picture says its title, unit, source and date, and names its lines", async (t) => {
  const page = await openWorkbench(t);
  const text = await page.locator(`${BALANCE} svg.chart`).evaluate((chart) => chart.textContent);
  for (const part of ["Supply and demand", "FTE", "40 hours", "Eurostat", "2026-07-13", "Demand"]) {
    assert.ok(text?.includes(part), part);
  }
  assert.doesNotMatch(text ?? "", /2,0[2-6]\d\b/, "years are not grouped");
});

test("direct labels never touch one another, wherever the lines end", async (t) => {
  const page = await openWorkbench(t);
  await slider(page, "retirement").focus();
  for (let step = 0; step < 6; step += 1) {
    await page.keyboard.press("ArrowRight");
    await page.waitForTimeout(50);
    const overlaps = await page.evaluate(() => {
      const charts = [...document.querySelectorAll("hwf-chart-lines")];
      return charts.flatMap((chart) => {
        const boxes = [...(chart.shadowRoot?.querySelectorAll("text.label") ?? [])].map((label) =>
          label.getBoundingClientRect(),
        );
        return boxes.flatMap((a, first) =>
          boxes.slice(first + 1).filter((b) => a.top < b.bottom - 3 && b.top < a.bottom - 3),
        );
      }).length;
    });
    assert.equal(overlaps, 0);
  }
});

test("as a table a chart holds the engine's figures, with caption and scopes", async (t) => {
  const page = await openWorkbench(t);
  const { years, supply, demand } = await balanceInNode();
  await page.locator(`${BALANCE} #as-table`).click();
  assert.equal(await page.locator(`${BALANCE} svg.chart`).count(), 0);
  const table = page.locator(`${BALANCE} table`);
  assert.match(await textOf(table.locator("caption")), /^Supply and demand/);
  assert.equal(await table.locator("th[scope=col]").count(), 3);
  const rows = await table
    .locator("tbody tr")
    .evaluateAll((found) =>
      found.map((row) => [...row.children].map((cell) => cell.textContent?.trim())),
    );
  assert.deepEqual(
    rows,
    years.map((year, place) => [
      String(year),
      formatNumber(supply[place]),
      formatNumber(demand[place]),
    ]),
  );
  assert.equal(await table.locator("tbody th[scope=row]").count(), years.length);
  await page.locator(`${BALANCE} #as-table`).click();
  assert.equal(await page.locator(`${BALANCE} svg.chart`).count(), 1);
});

test("a table downloads as CSV, for European Excel with semicolon, decimal comma and mark", async (t) => {
  const page = await openWorkbench(t);
  const { years, supply, demand } = await balanceInNode();
  await page.locator(`${BALANCE} #as-table`).click();
  const button = page.locator(`${BALANCE} #csv`);
  const lines = (/** @type {string} */ separator, /** @type {string} */ decimal) => [
    ["Year", "Supply (FTE)", "Demand (FTE)"].join(separator),
    ...years.map((year, place) =>
      [
        year,
        ...[supply[place], demand[place]].map((value) => String(value).replace(".", decimal)),
      ].join(separator),
    ),
  ];

  await page.locator(`${BALANCE} #dialect`).selectOption("european");
  const european = await downloadBy(page, button);
  assert.equal(european.name, "supply-and-demand.csv");
  assert.deepEqual([...european.bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
  assert.deepEqual(european.bytes.subarray(3).toString().trimEnd().split(/\r?\n/), lines(";", ","));

  await page.locator(`${BALANCE} #dialect`).selectOption("international");
  await page.locator(`${BALANCE} #bom`).uncheck();
  const plain = await downloadBy(page, button);
  assert.deepEqual(plain.bytes.toString().trimEnd().split(/\r?\n/), lines(",", "."));
});

test("where the region writes a decimal comma, the European form is chosen beforehand", async (t) => {
  for (const [locale, form] of [
    ["de-DE", "european"],
    ["en-GB", "international"],
  ]) {
    const page = await openWorkbench(t, { options: { locale } });
    await page.locator(`${BALANCE} #as-table`).click();
    assert.equal(await page.locator(`${BALANCE} #dialect`).inputValue(), form);
    assert.ok(await page.locator(`${BALANCE} #bom`).isChecked());
  }
});

test("a chart downloads as an SVG that stands alone", async (t) => {
  const page = await openWorkbench(t);
  const { name, bytes } = await downloadBy(page, page.locator(`${BALANCE} #svg`));
  assert.equal(name, "supply-and-demand.svg");
  const picture = bytes.toString();
  assert.match(picture, /^<\?xml[^>]*>\n<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  assert.doesNotMatch(picture, /class=|var\(|<!--|<script|style=/);
  assert.match(picture, /stroke="rgb\(0, 114, 178\)"/);
  const drawn = await page.context().newPage();
  await drawn.setContent(picture.replace(/^<\?xml[^>]*>/, ""));
  const box = await drawn.locator("svg").boundingBox();
  assert.ok(box && box.width > 400 && box.height > 200);
});
