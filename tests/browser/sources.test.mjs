// From files to a project: the template, a project begun with a table, groups of ages divided in sight, sources
// reconciled, and all figures taken away with small cells held back.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { ROOT } from "../../www/build/shell.mjs";
import { loadTables } from "../../www/engine/package.js";
import { AXE, axe } from "./axe.mjs";
import { openWorkbench } from "./workbench.mjs";

/** @typedef {import("playwright-core").Page} Page */

const template = (/** @type {string} */ name) => join(ROOT, "tests", "templates", name);

/**
 * The screen of data, of the sample or of another project.
 * @param {import("node:test").TestContext} context
 * @param {{project?: string, options?: any, script?: string}} [how]
 */
async function openData(context, { project, ...how } = {}) {
  const page = await openWorkbench(context, how);
  if (project !== undefined) {
    await page.evaluate((text) => {
      const { session } = /** @type {any} */ (document.querySelector("hwf-workbench"));
      return session.open("project.hwf.json", new TextEncoder().encode(text));
    }, project);
  }
  await page.getByRole("link", { name: "Data" }).click();
  await page.locator("#files").waitFor({ state: "attached" });
  return page;
}

/**
 * Unfolds a part of the screen.
 * @param {Page} page
 * @param {string} name
 */
async function unfold(page, name) {
  const part = page.locator(`[data-fold=${name}]`);
  await part.locator("summary").first().click();
  return part;
}

/**
 * The project file as the screen has it.
 * @param {Page} page
 * @returns {Promise<any>}
 */
function fileOf(page) {
  return page.evaluate(
    () => /** @type {any} */ (document.querySelector("hwf-workbench")).session.file,
  );
}

/** Two registers of one profession that disagree, totals by sex, and flows. */
function registers() {
  const axes = {
    professions: [{ id: "nurses", name: "Nurses" }],
    regions: [{ id: "SK", name: "Slovakia" }],
    sectors: [{ id: "all", name: "all" }],
    ...{
      sexes: ["F", "M"],
      age_min: 25,
      age_max: 55,
      base_year: 2024,
      last_year: 2040,
      fte_hours: 40,
    },
  };
  const sex = { axis: "sex", values: ["F", "M"] };
  const age = { axis: "age", values: ["25-39", "40-54", "55+"] };
  const years = { axis: "year", values: ["2022", "2023", "2024"] };
  const series = (/** @type {any} */ more) => ({
    unit: "heads",
    definition: "practising",
    ...more,
  });
  return JSON.stringify({
    hwf: 1,
    about: { title: "Two registers", country: "SK" },
    axes,
    data: [
      series({
        id: "chamber",
        name: "Chamber",
        dims: [sex, age],
        values: [40, 30, 20, 35, 50, 100],
      }),
      series({
        ...{ id: "insurer", name: "Insurer", source: "Health insurance", date: "2024-12" },
        ...{
          dims: [sex, age, { axis: "year", values: ["2024"] }],
          values: [44, 33, 22, 35, 50, 100],
        },
      }),
      series({
        id: "by-sex",
        name: "By sex",
        definition: "licensed",
        dims: [sex],
        values: [150, 300],
      }),
      series({
        id: "by-age",
        name: "By age",
        definition: "licensed",
        dims: [age],
        values: [120, 130, 200],
      }),
      series({
        id: "counted",
        name: "Counted",
        definition: "active",
        dims: [years],
        values: [250, 262, 275],
      }),
      { id: "in", name: "Joined", unit: "heads_per_year", dims: [years], values: [20, 22, 25] },
      { id: "out", name: "Left", unit: "heads_per_year", dims: [years], values: [10, 10, 10] },
    ],
    parameters: [
      {
        ...{ id: "stock", quantity: "stock", unit: "heads", kind: "baseline" },
        value: { type: "series", series: "chamber" },
      },
      {
        ...{ id: "unmet", quantity: "unmet_demand", unit: "share", kind: "assumption" },
        value: { type: "constant", value: 0 },
      },
    ],
    methods: [{ profession: "nurses", supply: { type: "cohort" }, demand: { type: "constant" } }],
  });
}

test("a filled template becomes a project, and forecasts at once", async (context) => {
  const page = await openData(context);
  await page.locator("#files").setInputFiles(template("filled_calc.ods"));
  const file = page.locator(".file");
  await file.getByText("16 parameters and 10 series for 1 professions").waitFor();
  await file.getByText("Told about the template").click();
  await file.getByText("they were taken as persons and made shares of their sum").waitFor();
  await file.getByRole("button", { name: "Open it as a project" }).click();
  await page.locator("header").getByText("Testland nurses").waitFor();
  await page.getByRole("link", { name: "Forecast" }).click();
  await page.locator("hwf-chart-lines").first().waitFor();
  const { axes } = await fileOf(page);
  assert.deepEqual([axes.age_min, axes.age_max, axes.fte_hours], [25, 75, 37.5]);
});

test("a template with mistakes tells each with its cell, and the project stays", async (context) => {
  const page = await openData(context);
  await page.locator("#files").setInputFiles(template("broken.xlsx"));
  const file = page.locator(".file");
  for (const text of [
    "“1.234” at broken.xlsx/Labour force!5:7",
    "“Happiness” at broken.xlsx/Labour force!8:1 is none of the words",
    "An entry is lacking at broken.xlsx/Project!5:2: Title",
    "does not depend on “Women” (broken.xlsx/Training!12:4)",
  ]) {
    await file.getByText(text).first().waitFor();
  }
  assert.equal(await file.locator("#open-draft").count(), 0);
  assert.ok(!(await page.locator(".unsaved").isVisible()));
});

test("what the engine refuses of a template is told by its place in the file", async (context) => {
  const page = await openData(context);
  await page.evaluate(async () => {
    const { session } = /** @type {any} */ (document.querySelector("hwf-workbench"));
    const { list } = session.incoming;
    session.incoming.add("empty.csv", new Blob(["sex;2022\nF;1\nM;2\n"]));
    await new Promise((resolve) => setTimeout(resolve, 1500));
    // A project that is no good, as if a template stated it.
    const [file] = session.incoming.list.length > 0 ? session.incoming.list : list;
    const project = structuredClone(session.file);
    project.parameters[0].unit = "fte";
    file.tables = [];
    file.draft = {
      project,
      problems: [],
      origins: [{ path: "parameters[0]", place: "empty.xlsx/Training!7:7" }],
    };
    session.redraw();
  });
  await page.locator("#open-draft").click();
  await page.getByText("empty.xlsx/Training!7:7 → parameters[0].unit").first().waitFor();
});

test("the template is made in both formats and read back as one that is not filled", async (context) => {
  const page = await openData(context);
  const part = await unfold(page, "template");
  const { SourceFile } = await loadTables();
  for (const format of ["xlsx", "ods"]) {
    await part.locator("#template-professions").fill("Nurses; 2221\nMidwives");
    await part.locator("#template-format").selectOption(format);
    const download = page.waitForEvent("download");
    await part.getByRole("button", { name: "Make the template" }).click();
    const bytes = await readFile(await (await download).path());
    const file = new SourceFile("template", new Uint8Array(bytes), {});
    const told = file.draft()?.problems ?? [];
    assert.deepEqual(
      told.map(({ path, expected }) => `${path} ${expected}`),
      [
        "template/Project!5:2 Title",
        "template/Professions!5:1 Workforce today (heads)",
        "template/Professions!6:1 Workforce today (heads)",
      ],
    );
    file.free();
  }
});

test("a project begins with a table, and its groups are divided in sight", async (context) => {
  const page = await openData(context);
  await page.locator("#files").setInputFiles({
    name: "nurses 2023.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(
      "sex;age;heads\nF;25-34;100\nF;35-44;300\nF;45-54;200\nF;55+;50\nM;25-34;10\nM;35-44;20\nM;45-54;20\nM;55+;5\n",
    ),
  });
  const file = page.locator(".file");
  await file.getByText("8 rows read, 8 figures").waitFor();
  await file.getByLabel("or tail").fill("0.2");
  await file.getByLabel("or tail").press("Tab");
  await file.getByText("Show the groups and their single ages").click();
  const chart = file.locator("hwf-chart-bands");
  await chart.waitFor();
  await file.getByRole("radio", { name: "by Sprague" }).check();
  await file.getByText("cannot be used for these groups").waitFor();
  await file.getByRole("radio", { name: "evenly" }).check();
  const [first, last] = await chart.evaluate((/** @type {any} */ one) => [
    one.values[0],
    one.values[29],
  ]);
  assert.deepEqual([first, last], [11, 22]);

  await file.getByText("Begin a new project with this table").click();
  await file.getByLabel("Title").fill("Nurses of Testland");
  await file.getByRole("button", { name: "Begin the project" }).click();
  // Unmet demand is nobody's to guess.
  await file.locator(".begin .problems li").first().waitFor();
  await file.getByLabel("Hours a week of one FTE").fill("37,5");
  await file.getByLabel("Unmet demand today").fill("2,5");
  await file.getByRole("button", { name: "Begin the project" }).click();
  await page.locator("header").getByText("Nurses of Testland").waitFor();
  const begun = await fileOf(page);
  assert.deepEqual(
    [
      ...[begun.axes.age_min, begun.axes.age_max, begun.axes.base_year, begun.axes.fte_hours],
      begun.parameters[1].value.value,
    ],
    [25, 55, 2023, 37.5, 0.025],
  );
});

test("groups of a series of the project are divided another way, which the forecast follows", async (context) => {
  const page = await openData(context);
  const part = await unfold(page, "ages");
  await part.locator("hwf-chart-bands").waitFor();
  await part.getByLabel("evenly").check();
  await page.waitForFunction(() => {
    const { session } = /** @type {any} */ (document.querySelector("hwf-workbench"));
    return session.file.data[0].split === "uniform";
  });
  await page.keyboard.press("Control+z");
  await page.waitForFunction(() => {
    const { session } = /** @type {any} */ (document.querySelector("hwf-workbench"));
    return session.file.data[0].split !== "uniform";
  });
});

test("two sources are set side by side, and the decision is kept with its reason", async (context) => {
  const page = await openData(context, { project: registers() });
  const part = await unfold(page, "reconcile");
  await part.getByRole("button", { name: "Chamber and Insurer" }).click();
  await part.locator("[data-table=compared]").waitFor();
  await part.getByText("Health insurance").waitFor();
  const keep = part.getByRole("button", { name: "Use Insurer" });
  assert.ok(await keep.isDisabled());
  await part.getByLabel("Reason").first().fill("It counts those who are paid.");
  await part.getByLabel("Reason").first().press("Tab");
  await keep.click();
  await page.waitForFunction(() => {
    const { session } = /** @type {any} */ (document.querySelector("hwf-workbench"));
    return session.file.decisions?.length === 1;
  });
  const { decisions, parameters, data } = await fileOf(page);
  assert.equal(decisions[0].why, "It counts those who are paid.");
  const read = data.find((/** @type {any} */ { id }) => id === parameters[0].value.series);
  assert.deepEqual(read.values, [44, 33, 22, 35, 50, 100]);
});

test("a series is raked to the totals of others as the engine does it", async (context) => {
  const project = registers().replaceAll('"licensed"', '"practising"');
  const page = await openData(context, { project });
  const part = await unfold(page, "reconcile");
  await part.locator("#rake-seed").selectOption("chamber");
  await part.getByLabel("By sex", { exact: true }).check();
  await part.getByLabel("By age", { exact: true }).check();
  await part.locator("#rake").click();
  await part.getByText("Fitted in").waitFor();
  await part.getByRole("button", { name: "Take it over" }).click();
  await page.waitForFunction(() => {
    const { session } = /** @type {any} */ (document.querySelector("hwf-workbench"));
    return session.file.parameters[0].value.series === "chamber_raked";
  });
  const { rake } = await loadTables();
  const { values } = rake({
    ...{ sizes: [2, 3], seed: [40, 30, 20, 35, 50, 100] },
    margins: [
      { name: "sex", axes: [0], values: [150, 300] },
      { name: "age", axes: [1], values: [120, 130, 200] },
    ],
  });
  const { data } = await fileOf(page);
  const raked = data.find((/** @type {any} */ { id }) => id === "chamber_raked");
  assert.deepEqual(raked.values, [...values]);
  assert.match(raked.note, /the totals of By sex; By age/);
});

test("margins that contradict each other are named", async (context) => {
  const project = registers().replace("[120,130,200]", "[120,130,100]");
  const page = await openData(context, { project });
  const part = await unfold(page, "reconcile");
  await part.locator("#rake-seed").selectOption("chamber");
  await part.getByLabel("By sex", { exact: true }).check();
  await part.getByLabel("By age", { exact: true }).check();
  await part.locator("#rake").click();
  await part.getByText("Two margins contradict each other").waitFor();
});

test("what a source does not see is estimated from two registers and becomes a range", async (context) => {
  const page = await openData(context, { project: registers() });
  const part = await unfold(page, "reconcile");
  await part.getByText("Estimate it from two registers").click();
  for (const [name, value] of [
    ["In the first register", "275"],
    ["In the second register", "250"],
    ["In both", "220"],
  ]) {
    await part.getByLabel(name).fill(value);
    await part.getByLabel(name).press("Tab");
  }
  await part.getByText("persons in truth, with 95 %").waitFor();
  await part.getByRole("button", { name: "Use this as the share" }).click();
  await part.locator("#cover-series").selectOption("chamber");
  const cover = part.locator("section").filter({ has: page.locator("#cover") });
  await cover.getByLabel("Reason").fill("Two registers, 2024.");
  await cover.getByLabel("Reason").press("Tab");
  await part.locator("#cover").click();
  await part.getByText("The corrected series are in the project").waitFor();
  const { data, parameters } = await fileOf(page);
  const figures = (/** @type {any} */ stated) =>
    data.find((/** @type {any} */ { id }) => id === stated.series).values[0];
  const { twoRegisters, adjust } = await loadTables();
  const two = twoRegisters({ first: 275, second: 250, both: 220 });
  const seen = { low: 275 / two.high, mid: two.first_share, high: Math.min(1, 275 / two.low) };
  const expected = adjust({ values: [40], seen, belongs: { low: 1, mid: 1, high: 1 } });
  const [stock] = parameters;
  assert.deepEqual(
    [figures(stock.low), figures(stock.value), figures(stock.high)],
    [expected.low[0], expected.mid[0], expected.high[0]],
  );
});

test("a counted stock is held against the counted flows, and the report keeps the check", async (context) => {
  const page = await openData(context, { project: registers() });
  const part = await unfold(page, "reconcile");
  await part.locator("#flows-stock").selectOption("counted");
  const boxes = (/** @type {string} */ legend, /** @type {string} */ name) =>
    part.getByRole("group", { name: legend }).getByLabel(name, { exact: true });
  await boxes("Who joined", "Joined").check();
  await boxes("Who left", "Left").check();
  await part.locator("#flows").click();
  await part.locator("[data-table=flows]").getByText("2023").waitFor();
  await part.getByRole("button", { name: "Keep as a check" }).click();
  const report = await unfold(page, "quality");
  const row = report.locator("table.scores tbody tr").filter({ hasText: "Counted" });
  await row.locator("summary").click();
  // 275 − 262 − (25 − 10) = −2
  await row.getByText("2024: -2").waitFor();
});

test("all figures are taken away, small cells held back and told", async (context) => {
  const page = await openWorkbench(context);
  await page.getByRole("link", { name: "Policy" }).click();
  const part = await unfold(page, "export");
  await part.locator("#export-form").selectOption("sdmx");
  await part.getByLabel("Hold back fewer persons than").fill("2000");
  await part.getByLabel("Round to multiples of").fill("10");
  await part.locator("#export-make").click();
  await part.getByText("held back as too small").first().waitFor();
  // What is no number keeps anything from being made; another plan makes what was made stale.
  await part.getByLabel("Hold back fewer persons than").fill("few");
  await part.locator("#export-make").click();
  await part.getByText("“few” is not a number").or(part.locator("p.message")).first().waitFor();
  await part.getByLabel("Hold back fewer persons than").fill("2000");
  await part.getByLabel("Hold back fewer persons than").press("Tab");
  await page.evaluate(() => {
    const { session } = /** @type {any} */ (document.querySelector("hwf-workbench"));
    session.show({ gapSign: "demand_minus_supply" });
  });
  await part.locator(".made").waitFor({ state: "detached" });
  await part.locator("#export-make").click();
  const download = page.waitForEvent("download");
  await part.getByRole("button", { name: "Save forecast.sdmx.csv" }).click();
  const text = await readFile(await (await download).path(), "utf8");
  assert.match(text, /^\uFEFF?STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REF_AREA/);
  assert.match(text, /,DE,physicians,all,F,Y_GE80,stock,heads,2024,,Q,C\r\n/);
});

test("a chart says what to be careful about in its figures", async (context) => {
  const page = await openWorkbench(context);
  const source = await page
    .locator("hwf-chart-lines")
    .first()
    .evaluate((/** @type {any} */ chart) => chart.source);
  assert.match(source, /To be careful about: .*estimated figures/);
});

test("nothing of it is a barrier, on a phone and in the dark too", async (context) => {
  for (const options of [
    { viewport: { width: 1280, height: 900 } },
    { viewport: { width: 390, height: 844 }, colorScheme: /** @type {const} */ ("dark") },
  ]) {
    const page = await openData(context, { project: registers(), options, script: AXE });
    await page
      .locator("#files")
      .setInputFiles([template("broken.xlsx"), join(ROOT, "tests", "tables", "two_levels.csv")]);
    await page.locator(".file").nth(1).getByText("8 figures").waitFor();
    const part = await unfold(page, "reconcile");
    await part.getByRole("button", { name: "Chamber and Insurer" }).click();
    await part.locator("[data-table=compared]").waitFor();
    await unfold(page, "ages");
    await page.locator("hwf-chart-bands").first().waitFor();
    await page.locator("details").evaluateAll((all) => {
      for (const one of all) /** @type {HTMLDetailsElement} */ (one).open = true;
    });
    await page.waitForTimeout(500);
    assert.deepEqual(await axe(page), []);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    assert.ok(!wide, "the page scrolls sideways");
    if (process.env.HWF_SHOTS) {
      const name = options.viewport.width > 500 ? "desk" : "phone";
      await page.screenshot({ path: `${process.env.HWF_SHOTS}/s-${name}.png`, fullPage: true });
    }
  }
});
