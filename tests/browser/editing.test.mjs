// The inputs of a profession as a form: an edit makes the project anew by the engine, can be undone, and
// what the engine refuses stays in the form beside the project as it was.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { ROOT } from "../../www/build/shell.mjs";
import { formatNumber } from "../../www/i18n/index.js";
import { AXE, axe } from "./axe.mjs";
import { chooseSample, openWorkbench, textInNode, textOf, turnTo } from "./workbench.mjs";

const DUTCH = join(ROOT, "www", "samples", "netherlands-gps-2009.hwf.json");
const ASKED = { profession: "gp", target_year: 2019, from_year: 2012 };

/** @param {import("node:test").TestContext} t */
async function openForm(t) {
  const page = await openWorkbench(t, { script: AXE });
  await chooseSample(page, "netherlands-gps-2009");
  await turnTo(page, "assumptions");
  await page.locator("[data-fold=inputs] > summary").click();
  await page.locator("[data-fold=inputs] .entry table").first().waitFor();
  return page;
}

/**
 * The engine's answer to the Dutch sample with something else in it.
 * @param {(file: any) => void} change
 */
async function intakeWith(change) {
  const file = JSON.parse(await readFile(DUTCH, "utf8"));
  change(file);
  const project = await textInNode(JSON.stringify(file));
  return project.requiredIntake(ASKED).intake;
}

/**
 * Types into a field of the form and leaves it.
 * @param {import("playwright-core").Page} page
 * @param {string} path
 * @param {string} text
 */
async function type(page, path, text) {
  const input = page.locator(`hwf-number[data-path="${path}"] input`);
  await input.fill(text);
  await input.press("Tab");
}

/**
 * Waits until the policy screen gives this intake as its answer, and goes back to the form.
 * @param {import("playwright-core").Page} page
 * @param {number|null|undefined} intake
 */
async function answers(page, intake) {
  await turnTo(page, "policy");
  const says = new RegExp(`^\\s*${formatNumber(intake)} starters a year`);
  await page.locator(".intake .answer", { hasText: says }).waitFor();
  await turnTo(page, "assumptions");
  await page.locator("[data-fold=inputs] .entry table").first().waitFor();
}

/** @param {any} file @param {string} quantity */
const placeOf = (file, quantity) =>
  file.parameters.findIndex((/** @type {any} */ one) => one.quantity === quantity);

test("figures, ranges and methods are edited, give the engine's answer, and are undone", async (t) => {
  const page = await openForm(t);
  const file = JSON.parse(await readFile(DUTCH, "utf8"));
  const published = await intakeWith(() => {});
  assert.ok(Math.abs((published ?? 0) - 476) < 1.5);
  await answers(page, published);

  // A comma is a decimal sign too; the unit is per cent.
  const unmet = placeOf(file, "unmet_demand");
  await type(page, `parameters/${unmet}/value/value`, "1,5");
  const more = await intakeWith((file) => {
    file.parameters[unmet].value.value = 0.015;
  });
  await page.locator(".unsaved").waitFor();
  await answers(page, more);
  assert.notEqual(formatNumber(more), formatNumber(published));

  // A figure of a series.
  const outflow = file.data.findIndex((/** @type {any} */ { id }) => id === "outflow");
  await type(page, `data/${outflow}/values/1`, "20");
  // A factor that goes on, outside.
  const illness = placeOf(file, "epidemiology");
  await type(page, `parameters/${illness}/value/value`, "0.2");
  await page.locator("#inputs-place-epidemiology").selectOption("outside");
  await page.locator("#inputs-trend-epidemiology").selectOption("continuing");
  const all = await intakeWith((file) => {
    file.parameters[unmet].value.value = 0.015;
    file.data[outflow].values[1] = 0.2;
    file.parameters[illness].value.value = 0.002;
    const rules = file.methods[0].demand.factors;
    Object.assign(
      rules.find((/** @type {any} */ { factor }) => factor === "epidemiology"),
      { place: "outside", trend: "continuing" },
    );
  });
  await answers(page, all);

  // A range that was not there, and its figures.
  await page.getByRole("button", { name: "Add low and high values: Share who finish" }).click();
  const saved = page.waitForEvent("download");
  await page.locator("#save").click();
  await page.locator("#save-confirm").click();
  const text = await readFile(/** @type {string} */ (await (await saved).path()), "utf8");
  const written = JSON.parse(text);
  assert.equal(written.parameters[unmet].value.value, 0.015);
  assert.deepEqual(
    written.data.filter((/** @type {any} */ { id }) => /^yield-/.test(id)).length,
    2,
  );
  await page.locator(".unsaved").waitFor({ state: "detached" });
});

test("a step back brings back the project as it was, and one forth what was edited", async (t) => {
  const page = await openForm(t);
  const file = JSON.parse(await readFile(DUTCH, "utf8"));
  const unmet = placeOf(file, "unmet_demand");
  const [published, more] = [
    await intakeWith(() => {}),
    await intakeWith((file) => {
      file.parameters[unmet].value.value = 0.018;
    }),
  ];
  await type(page, `parameters/${unmet}/value/value`, "1.8");
  await answers(page, more);
  await page.locator("h2").first().click();
  await page.keyboard.press("Control+z");
  await page.locator(".unsaved").waitFor({ state: "detached" });
  await answers(page, published);
  await page.locator("h2").first().click();
  await page.keyboard.press("Control+Shift+z");
  await page.locator(".unsaved").waitFor();
  await answers(page, more);
});

test("what the engine refuses stays in the form, and the project as it was", async (t) => {
  const page = await openForm(t);
  const file = JSON.parse(await readFile(DUTCH, "utf8"));
  const share = file.data.findIndex((/** @type {any} */ { id }) => id === "female-share");
  await type(page, `data/${share}/values/0`, "140");
  const notice = page.locator("#inputs-refused");
  await notice.waitFor();
  assert.match(await textOf(notice), /1\.4/);
  assert.equal(await page.locator(".entry table.wrong").count(), 1);
  const field = page.locator(`hwf-number[data-path="data/${share}/values/0"] input`);
  assert.equal(await field.inputValue(), "140");
  assert.equal(await page.locator(".unsaved").count(), 0);
  assert.deepEqual(await axe(page), []);

  // Another edit on top of it, then mended: both are taken together.
  const unmet = placeOf(file, "unmet_demand");
  await type(page, `parameters/${unmet}/value/value`, "1.2");
  await notice.waitFor();
  await type(page, `data/${share}/values/0`, "70");
  await notice.waitFor({ state: "detached" });
  await page.locator(".unsaved").waitFor();
  const mended = await intakeWith((file) => {
    file.parameters[unmet].value.value = 0.012;
    file.data[share].values[0] = 0.7;
  });
  await answers(page, mended);

  await type(page, `data/${share}/values/0`, "-3");
  await notice.waitFor();
  await page.locator("#inputs-discard").click();
  await notice.waitFor({ state: "detached" });
  assert.equal(await field.inputValue(), "70");
});

test("the keyboard alone reaches and edits everything, and axe finds nothing", async (t) => {
  const page = await openForm(t);
  assert.deepEqual(await axe(page), []);
  await page.locator("#inputs-demand").focus();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Control+a");
  await page.keyboard.type("2012");
  await page.keyboard.press("Enter");
  await page.locator(".unsaved").waitFor();
  await page.locator("#inputs-add").selectOption("service_standard");
  await page.locator("#inputs-add-confirm").focus();
  await page.keyboard.press("Enter");
  await page.locator("tr", { hasText: "Standard" }).first().waitFor();
});
