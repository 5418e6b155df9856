// What national systems need of the screens: chains from licence to practice, compliance with a minimum,
// services and moves laid out, workload of facilities, levers with a further scope, entries and exits by
// age.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { ROOT } from "../../www/build/shell.mjs";
import { formatNumber } from "../../www/i18n/index.js";
import { AXE } from "./axe.mjs";
import {
  chooseFile,
  chooseSample,
  MEDLAND,
  openWorkbench,
  projectInNode,
  rowsOf,
  textInNode,
  textOf,
  turnTo,
} from "./workbench.mjs";

/** @param {string} name */
const sample = (name) => join(ROOT, "www", "samples", `${name}.hwf.json`);

test("levers of one source of supply say which, move it alone, and come back from the file", async (t) => {
  const page = await openWorkbench(t);
  await chooseSample(page, "netherlands");
  const lever = page.locator("hwf-lever[data-lever=source_intake][data-member=steerable]");
  await lever.waitFor();
  assert.match(await textOf(lever.locator("h4")), /: Starting once it can be changed/);
  const before = await page.locator("[data-figure=gap] .value").textContent();
  await lever.locator("input[type=text]").fill("500");
  await lever.locator("input[type=text]").press("Enter");
  await page.waitForFunction(
    (text) => document.querySelector("[data-figure=gap] .value")?.textContent !== text,
    before,
  );
  const project = await projectInNode(sample("netherlands-gps-2009"));
  const { axes, runs } = project.describe();
  const profession = axes.professions[0].id;
  const from = runs.from_year ?? axes.base_year + 1;
  const year = Number(await page.locator("#choose-target").inputValue());
  const changes = [
    {
      quantity: /** @type {const} */ ("source_intake"),
      for: { profession, source: /** @type {const} */ ("steerable") },
      op: /** @type {const} */ ("set"),
      amount: 500,
    },
  ];
  const { years, series } = project.forecast({ scenario: changes, measures: ["gap_fte"] });
  assert.equal(
    await textOf(page.locator("[data-figure=gap] .value")),
    formatNumber(series[0].values[years.indexOf(year)], { sign: true }),
  );
  assert.ok(from > 0);
  // What the lever does is said with its source wherever changes are put into words.
  await page.locator("#keep").click();
  await page.locator("hwf-scenario-dialog dialog[open] button.first").click();
  await turnTo(page, "scenarios");
  const kept = await textOf(page.locator("article[data-scenario]").last());
  assert.match(kept, /Starting once it can be changed: .*set to 500/);
});

test("levers of services stand together, named by their service", async (t) => {
  const page = await openWorkbench(t);
  await chooseSample(page, "norway");
  await page.locator("#choose-profession").waitFor();
  const group = page.locator("section[data-group=services]");
  await group.locator("summary").click();
  const levers = group.locator("hwf-lever[data-lever=staffing_mix]");
  await levers.first().waitFor();
  const { services } = (await projectInNode(sample("norway-helsemod"))).describe().axes;
  const names = await levers.evaluateAll((all) => all.map((one) => one.getAttribute("label")));
  assert.ok(names.length > 1);
  for (const name of names) {
    assert.ok(
      services?.some((service) => name?.endsWith(`: ${service.name}`)),
      String(name),
    );
  }
  assert.equal(new Set(names).size, names.length);
});

test("services and moves are laid out as they are stated", async (t) => {
  const page = await openWorkbench(t);
  await chooseSample(page, "norway");
  await turnTo(page, "assumptions");
  const mix = page.locator("hwf-table[data-table=staffing_mix]");
  await mix.waitFor();
  const { axes } = (await projectInNode(sample("norway-helsemod"))).describe();
  const rows = await rowsOf(mix);
  assert.deepEqual(
    rows.map(([name]) => name),
    axes.services?.map(({ name }) => name),
  );
  const moves = page.locator("hwf-table[data-table^=sector_moves]").first();
  const shares = await rowsOf(moves);
  assert.equal(shares.length, axes.sectors.length);
  for (const row of shares) {
    const sum = row.slice(1).reduce((all, cell) => all + Number.parseFloat(cell), 0);
    assert.ok(Math.abs(sum - 100) < 0.1, row.join());
  }
});

test("the chain from licence to practice has its columns by year", async (t) => {
  const page = await openWorkbench(t);
  await chooseSample(page, "belgium");
  await page.locator("details[data-fold=years] > summary").click();
  const table = page.locator("hwf-table[data-table=years]");
  await table.waitFor();
  const head = await textOf(table.locator("thead"));
  for (const name of ["Heads", "Active", "Practising", "Density, weighted"]) {
    assert.ok(head.includes(name), head);
  }
  await turnTo(page, "indicators");
  const levels = await rowsOf(page.locator("hwf-table[data-table=levels]"));
  assert.ok(levels.length >= 3);
});

/** Medland's dentists with a minimum network by law, met in one region and not in another. */
async function withMinimum() {
  const project = JSON.parse(await readFile(MEDLAND, "utf8"));
  const method = project.methods.find((/** @type {any} */ one) => one.profession === "dentists");
  method.demand = { type: "ratio", target: "minimum" };
  project.axes.regions_name = "Lands";
  project.parameters = project.parameters.filter(
    (/** @type {any} */ one) => one.quantity !== "target_density",
  );
  project.scenarios = [];
  project.decisions = [];
  const [low, high] = [1, 50];
  project.axes.regions.forEach((/** @type {any} */ region, /** @type {number} */ place) => {
    project.parameters.push({
      id: `minimum-${region.id}`,
      quantity: "minimum_density",
      for: { profession: "dentists", region: region.id },
      value: { type: "constant", value: place === 0 ? low : high },
      unit: "fte_per_10000_population",
      kind: "assumption",
    });
  });
  return JSON.stringify(project);
}

test("compliance with the minimum by law is told region by region", async (t) => {
  const page = await openWorkbench(t);
  const content = await withMinimum();
  await chooseFile(page, "minimum.hwf.json", content);
  await page.locator("#choose-profession").waitFor();
  await page.locator("#choose-profession").selectOption("dentists");
  await turnTo(page, "indicators");
  const table = page.locator("hwf-table[data-table=compliance]");
  await table.waitFor();
  const year = Number(await page.locator("#choose-target").inputValue());
  const project = await textInNode(content);
  const { years, series } = project.forecast({
    measures: ["supply_fte", "minimum_fte", "minimum_compliance", "regions_below_minimum"],
    by: ["region"],
  });
  const value = (/** @type {string} */ measure, /** @type {string} */ region) =>
    series.find(
      (one) => one.measure === measure && one.region === region && one.profession === "dentists",
    )?.values[years.indexOf(year)] ?? Number.NaN;
  const { axes } = project.describe();
  const rows = await rowsOf(table);
  axes.regions.forEach(({ id, name }, place) => {
    const share = value("minimum_compliance", id);
    assert.deepEqual(rows[place], [
      name,
      formatNumber(value("minimum_fte", id), { digits: 1, fixed: true }),
      formatNumber(value("supply_fte", id), { digits: 1, fixed: true }),
      formatNumber(share, { percent: true, digits: 1, fixed: true }),
      share < 1 ? "below minimum" : "met",
    ]);
  });
  assert.match(await textOf(table.locator("thead")), /^Lands/);
  const below = formatNumber(value("regions_below_minimum", "T"));
  assert.match(await textOf(table.locator("caption")), new RegExp(`${below} of 3 below`));
});

test("entries and exits by band of ages are the engine's, in five or ten years", async (t) => {
  const page = await openWorkbench(t);
  await chooseSample(page, "medland");
  await turnTo(page, "people");
  const table = page.locator("hwf-table[data-table=bands]");
  await table.waitFor();
  const project = await projectInNode(MEDLAND);
  const year = Number(await page.locator("#pyramid-year").inputValue());
  for (const [width, bands] of /** @type {const} */ ([
    ["5", 12],
    ["10", 6],
  ])) {
    await page.locator("#view-bands").selectOption(width);
    await page.waitForFunction(
      (count) =>
        document
          .querySelector("hwf-table[data-table=bands]")
          ?.shadowRoot?.querySelectorAll("tbody tr").length === count,
      bands + 1,
    );
    const rows = await rowsOf(table);
    const labels = rows.slice(0, -1).map(([band]) => band);
    const answer = project.bands({ profession: "doctors", year, bands: labels });
    const shown = answer.lines.filter(
      ({ line, heads }) => line.startsWith("stock") || heads.some((one) => one !== 0),
    );
    labels.forEach((_, place) => {
      assert.deepEqual(
        rows[place].slice(1),
        shown.map(({ heads }) => formatNumber(heads[place])),
      );
    });
    const graduates = shown.findIndex(({ line }) => line === "graduates");
    const total = shown[graduates].heads.reduce((all, one) => all + one, 0);
    assert.equal(rows[rows.length - 1][graduates + 1], formatNumber(total));
  }
  const cursor = page.locator("hwf-chart-flows[data-chart=bands] .cursor");
  await cursor.focus();
  await page.keyboard.press("Home");
  await page.locator('hwf-chart-flows[data-chart=bands] .cursor[aria-valuetext="22-29"]').waitFor();
});

test("the workload of facilities stands with what it needs, as the engine says", async (t) => {
  const page = await openWorkbench(t);
  await chooseSample(page, "wisn");
  await turnTo(page, "assumptions");
  const table = page.locator("hwf-table[data-table=workload]");
  await table.waitFor();
  const { lines } = (await projectInNode(sample("wisn-clinics"))).workload({});
  const rows = await rowsOf(table);
  assert.equal(rows.length, lines.length);
  lines.forEach((line, place) => {
    const [facility] = rows[place];
    assert.equal(facility, line.facility === "T" ? "all" : line.facility);
    assert.equal(rows[place][3], formatNumber(line.needed_fte, { digits: 2, fixed: true }));
    assert.equal(rows[place][6], formatNumber(line.ratio, { digits: 2, fixed: true }));
  });
  await page.locator("details[data-fold=workloads] > summary").click();
  const first = page.locator("hwf-table[data-table='workload/0']");
  await first.waitFor();
  assert.match(await textOf(first.locator("tbody")), /Annual leave 22 days a year/);
});

for (const options of [{}, { viewport: { width: 360, height: 740 } }]) {
  test(`axe finds nothing on what the systems add: ${JSON.stringify(options)}`, async (t) => {
    const page = await openWorkbench(t, { options, script: AXE });
    const check = async (/** @type {string} */ what) => {
      const found = await page.evaluate(() => /** @type {any} */ (globalThis).axe.run(document));
      assert.deepEqual(
        found.violations.map((/** @type {any} */ { id, nodes }) => `${id}: ${nodes[0].target}`),
        [],
        what,
      );
    };
    for (const name of ["wisn", "needs", "training", "slovakia-network", "norway", "netherlands"]) {
      await chooseSample(page, name);
      await page.locator("#headline").waitFor();
      await page.waitForTimeout(300);
      if (name === "wisn") await page.locator("details[data-fold=years] > summary").click();
      await page.locator("hwf-chart-areas").scrollIntoViewIfNeeded();
      await page.locator("hwf-chart-areas path.bar[data-part]").first().waitFor();
      await check(`${name}: forecast`);
      await turnTo(page, "assumptions");
      for (const fold of ["workloads", "absent"]) {
        const summary = page.locator(`details[data-fold=${fold}]:not([open]) > summary`);
        if ((await summary.count()) > 0) await summary.click();
      }
      await check(`${name}: assumptions`);
      await turnTo(page, "methods");
      await check(`${name}: methods`);
      await turnTo(page, "indicators");
      await check(`${name}: indicators`);
      await turnTo(page, "people");
      if (name !== "netherlands") {
        await page.locator("hwf-panel[name=bands]").scrollIntoViewIfNeeded();
        await page.locator("hwf-table[data-table=bands]").waitFor();
      }
      await check(`${name}: people`);
      await turnTo(page, "forecast");
    }
  });
}
