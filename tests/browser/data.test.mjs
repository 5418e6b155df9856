// Files in: recognised, corrected by choosing, taken into the project, and nothing of them anywhere else.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { ROOT } from "../../www/build/shell.mjs";
import { AXE, axe } from "./axe.mjs";
import { openWorkbench, WRAPPINGS } from "./workbench.mjs";

/** @typedef {import("playwright-core").Page} Page */

const corpus = (/** @type {string} */ name) => join(ROOT, "tests", "tables", name);
const WITH_FILES = String(pathToFileURL(join(ROOT, "pkg", "hwf-forecast-with-files.html")));

/**
 * @param {import("node:test").TestContext} context
 * @param {Parameters<typeof openWorkbench>[1]} [how]
 */
async function openData(context, how) {
  const page = await openWorkbench(context, how);
  await page.getByRole("link", { name: "Data" }).click();
  await page.locator("#files").waitFor({ state: "attached" });
  return page;
}

/**
 * @param {Page} page
 * @param {string[]} names
 */
async function bring(page, ...names) {
  await page.locator("#files").setInputFiles(names.map(corpus));
  await page
    .locator(".file")
    .nth(names.length - 1)
    .waitFor();
}

for (const [name, address] of [
  ["hosted", WRAPPINGS.hosted],
  ["as one file", WITH_FILES],
]) {
  test(`a table with open points is decided by choosing and taken into the project, ${name}`, async (context) => {
    const page = await openData(context, { address });
    await bring(page, "columns_asked.csv");
    const file = page.locator(".file");
    await file.getByText("What are the headings of the row").waitFor();

    await file.getByLabel("The headings of row 1 are").selectOption("profession");
    await file.getByLabel("The figures count").selectOption("heads");
    await file.getByLabel("Year", { exact: true }).fill("2021");
    await file.getByLabel("Year", { exact: true }).press("Tab");
    // The project has physicians only.
    const means = (/** @type {string} */ entry) =>
      file.getByLabel(`Member for “${entry}”`, { exact: true });
    await means("Doctors").selectOption("=physicians");
    await means("Nurses").selectOption("leave_out");
    await file.getByText("2 rows read, 2 figures, 0 missing.").waitFor();
    await file.getByLabel("Name of the series").fill("Staff by age");
    await file.getByLabel("Source: producer, table, year").fill("Ministry, 2021");
    await file.getByLabel("Source: producer, table, year").press("Tab");
    await file.getByRole("button", { name: "Take into the project" }).click();
    await file.getByText("is in the project").waitFor();
    await page.locator("[data-table=series]").getByText("Staff by age").waitFor();
    await page.getByText("The project holds 1 recipe").waitFor();
    assert.ok(await page.locator(".unsaved").isVisible());

    // Next year's file needs no clicks.
    await file.getByRole("button", { name: "Put columns_asked.csv aside" }).click();
    await page.locator("#files").setInputFiles({
      name: "staff 2022.csv",
      mimeType: "text/csv",
      buffer: Buffer.from("Age;Doctors;Nurses\n25-44;11;21\n45-64;31;41\n"),
    });
    await file.getByText("2 rows read, 2 figures, 0 missing.").waitFor();

    await page.keyboard.press("Control+z");
    await page
      .locator("[data-table=series]")
      .getByText("Staff by age")
      .waitFor({ state: "detached" });
  });
}

test("figures of a file take the place of those of the stock", async (context) => {
  const page = await openData(context);
  await page.locator("#files").setInputFiles({
    name: "stock.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(
      "year;sex;age;heads\n2023;F;25-44;100000\n2023;M;25-44;90000\n2023;F;45+;80000\n2023;M;45+;70000\n" +
        "2024;F;25-44;110000\n2024;M;25-44;95000\n2024;F;45+;81000\n2024;M;45+;71000\n",
    ),
  });
  const file = page.locator(".file");
  await file.getByText("8 rows read, 8 figures").waitFor();
  await file
    .getByLabel("Use it for")
    .selectOption({ label: "Workforce today: in place of its figures" });
  await file.getByRole("button", { name: "Take into the project" }).click();
  // How old the oldest are nobody has said yet: the project stays as it was.
  await file.getByText("The project would not hold with it").waitFor();
  await file.getByRole("button", { name: "Leave it out again" }).click();
  await file.getByLabel("Oldest age in the open group").fill("74");
  await file.getByLabel("Oldest age in the open group").press("Tab");
  await file.getByRole("button", { name: "Take into the project" }).click();
  await file.getByText("is in the project").waitFor();
  // Of the two years the stock is that of the base year.
  const read = await page.evaluate(() => {
    const { file } = /** @type {any} */ (document.querySelector("hwf-workbench")).session;
    const { value } = file.parameters.find((/** @type {any} */ one) => one.quantity === "stock");
    return file.data.find((/** @type {any} */ one) => one.id === value.series);
  });
  assert.deepEqual(
    read.dims.map((/** @type {any} */ { axis }) => axis),
    ["sex", "age"],
  );
  assert.deepEqual(read.values, [110_000, 81_000, 95_000, 71_000]);
  await page.getByRole("link", { name: "People" }).click();
  await page.locator("hwf-chart-pyramid").first().waitFor();
});

test("where a table stands is corrected, and tables side by side are read apart", async (context) => {
  const page = await openData(context);
  await bring(page, "side_by_side.csv");
  const file = page.locator(".file");
  await file.getByText("Table 2 of 2").waitFor();
  const left = file.locator(".incoming").first();
  await left.getByText("The table stands elsewhere").click();
  await left.getByLabel("Last row of figures").fill("4");
  await left.getByLabel("Last row of figures").press("Tab");
  await left.getByLabel("The figures count").selectOption("heads");
  await left.getByText("2 rows read, 4 figures, 0 missing.").waitFor();
  // Rows that are not there change nothing.
  await left.getByLabel("First row of figures").fill("99");
  await left.getByLabel("First row of figures").press("Tab");
  await left.locator(".place .problems li").waitFor();
  await left.getByText("2 rows read, 4 figures, 0 missing.").waitFor();
});

test("files that cannot be read say why, and nothing else changes", async (context) => {
  const page = await openData(context);
  await bring(page, "page.xls", "locked.xlsx", "truncated.xlsx", "far_cell.xlsx", "open_quote.csv");
  for (const text of [
    "by its content it is html",
    "locked with a password",
    "cut off or damaged",
    "holds more than is read",
    "opened at open_quote.csv!2 and never closed",
  ]) {
    await page.locator("main").getByText(text).first().waitFor();
  }
  assert.ok(!(await page.locator(".unsaved").isVisible()));
});

test("of a register nothing that names a person is shown, kept or sent", async (context) => {
  /** @type {string[]} */
  const record = [];
  const page = await openData(context, { record });
  await bring(page, "register.csv");
  const file = page.locator(".file");
  await file.getByLabel("Year", { exact: true }).fill("2023");
  await file.getByLabel("Year", { exact: true }).press("Tab");
  await file.getByText("6 rows read").waitFor();
  await file.locator("summary").filter({ hasText: "What entries mean: profession" }).click();
  for (const code of ["2211", "2212"]) {
    const means = file.getByLabel(`Member for “${code}”`, { exact: true });
    await means.selectOption("=physicians");
    await file.getByText("6 rows read").waitFor();
  }
  const text = await file.innerText();
  for (const secret of ["Anna", "Bert", "Cora", "1980"]) assert.ok(!text.includes(secret), secret);
  await file.getByRole("button", { name: "Take into the project" }).click();
  await file.getByText("is in the project").waitFor();
  const kept = await page.evaluate(() => {
    const { file } = /** @type {any} */ (document.querySelector("hwf-workbench")).session;
    return JSON.stringify([file.data.slice(-2), file.recipes]);
  });
  for (const secret of ["Anna", "Bert", '"a1"', "1990"]) assert.ok(!kept.includes(secret), secret);
  // Scripts of the page's own folder, and the worker.
  const outside = record.filter(
    (address) => !address.startsWith(WRAPPINGS.hosted) && !address.startsWith("blob:"),
  );
  assert.deepEqual(outside, []);
});

test("a pasted table is read, and dropped files find the screen", async (context) => {
  const page = await openData(context);
  await page.getByText("Paste a table").click();
  await page.getByLabel("The table, copied from").fill("sex\t2022\t2023\nF\t10\t11\nM\t20\t21\n");
  await page.getByRole("button", { name: "Read it" }).click();
  await page.locator(".file").getByText("pasted table", { exact: true }).waitFor();
  await page.getByRole("link", { name: "Forecast" }).click();
  const transfer = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(["sex;heads\nF;1\nM;2\n"], "dropped 2020.csv"));
    return transfer;
  });
  await page.dispatchEvent("body", "drop", { dataTransfer: transfer });
  await page.locator(".file").getByText("dropped 2020.csv").first().waitFor();
});

test("the quality report shows what is asked for and what each series scores", async (context) => {
  const page = await openData(context);
  await page.locator("summary").filter({ hasText: "Quality report" }).click();
  const matrix = page.locator("table.matrix");
  await matrix.waitFor();
  const labour = matrix.locator("tbody tr").first().locator("td");
  assert.match(await labour.first().innerText(), /there/);
  assert.match(await labour.last().innerText(), /not there/);
  const scores = page.locator("table.scores tbody tr");
  assert.ok((await scores.count()) >= 9);
  for (const text of await scores.locator("td:nth-child(2)").allInnerTexts()) {
    assert.ok(Number(text) > 0 && Number(text) <= 100, text);
  }
});

test("the file without a reader says where one is", async (context) => {
  const page = await openWorkbench(context, { address: WRAPPINGS.file });
  await page.getByRole("link", { name: "Data" }).click();
  await page.getByText("hwf-forecast-with-files.html").waitFor();
});

test("the screen has no barriers, on a phone and in the dark too", async (context) => {
  for (const options of [
    { viewport: { width: 1280, height: 900 } },
    { viewport: { width: 390, height: 844 }, colorScheme: /** @type {const} */ ("dark") },
  ]) {
    const page = await openData(context, { options, script: AXE });
    await bring(page, "columns_asked.csv", "hlth_rs_phys_tsv.tsv", "register.csv", "page.xls");
    await page.locator(".file").getByText("What are the headings").waitFor();
    await page.locator("details").evaluateAll((all) => {
      for (const one of all) /** @type {HTMLDetailsElement} */ (one).open = true;
    });
    assert.deepEqual(await axe(page), []);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    assert.ok(!wide, "the page scrolls sideways");
  }
});

test("the policy screen gives a workbook of live formulas", async (context) => {
  const page = await openWorkbench(context);
  await page.getByRole("link", { name: "Policy" }).click();
  const panel = page.locator("#workbook");
  await panel.scrollIntoViewIfNeeded();
  const download = page.waitForEvent("download");
  await panel.getByRole("button", { name: "Workbook with live formulas" }).click();
  const file = await (await download).path();
  const head = (await readFile(file)).subarray(0, 4).toString("latin1");
  assert.equal(head, "PK\u0003\u0004");
});
