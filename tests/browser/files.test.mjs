// Files in and out: a broken one changes nothing and is explained, a saved one brings everything back.

import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { ROOT } from "../../www/build/shell.mjs";
import { check, init } from "../../www/engine/package.js";
import { problemText } from "../../www/i18n/index.js";
import {
  chooseFile,
  chooseSample,
  downloadBy,
  exact,
  figure,
  figureChanges,
  figureSays,
  openWorkbench,
  SAMPLE,
  slider,
  textOf,
  type,
  WRAPPINGS,
} from "./workbench.mjs";

const BROKEN = join(ROOT, "tests", "broken");

for (const [name, address] of Object.entries(WRAPPINGS)) {
  test(`${name}: what is saved opens again with the levers as they were`, async (t) => {
    const page = await openWorkbench(t, { address });
    const base = await figure(page, "gap");
    await type(page, "intake", "15000");
    await type(page, "retirement", "1.5");
    await type(page, "unmet_demand", "4");
    await page.locator("#choose-target").selectOption("2045");
    await page.waitForFunction(() =>
      document.querySelector("#headline")?.textContent?.includes("2045"),
    );
    await page.waitForTimeout(200);
    const gap = await figure(page, "gap");
    assert.match(await textOf(page.locator("h1")), /not saved/);

    await page.locator("#save").click();
    await page.locator("#save-name").fill("More places, later pension");
    await page.locator("#save-reason").fill("Council of 12 May");
    const { name: fileName, bytes } = await downloadBy(page, page.locator("#save-confirm"));
    assert.equal(fileName, "germany-physicians-2024.hwf.json");
    await page.waitForFunction(
      () => !document.querySelector("h1")?.textContent?.includes("not saved"),
    );
    await figureSays(page, "gap", gap);

    const before = JSON.parse(await readFile(SAMPLE, "utf8"));
    const after = JSON.parse(bytes.toString());
    const added = after.scenarios.at(-1);
    assert.deepEqual(
      { ...after, scenarios: after.scenarios.slice(0, -1) },
      {
        ...before,
        runs: { ...before.runs, target_year: 2045, from_year: 2026 },
      },
    );
    const common = { for: { profession: "physicians" } };
    const ramp = { from: 2026, to: 2026 };
    assert.deepEqual(added, {
      id: "saved-more-places-later-pension",
      name: "More places, later pension",
      reason: "Council of 12 May",
      changes: [
        { quantity: "intake", ...common, op: "set", amount: 15000, ramp },
        { quantity: "retirement", ...common, op: "shift_age", amount: 1.5, ramp },
        { quantity: "unmet_demand", ...common, op: "set", amount: 0.04 },
      ],
    });

    await chooseSample(page, "germany");
    await figureSays(page, "gap", base);
    await chooseFile(page, fileName, bytes);
    await figureSays(page, "gap", gap);
    assert.equal(await exact(page, "intake").inputValue(), "15,000");
    assert.equal(await exact(page, "retirement").inputValue(), "1.5");
    assert.equal(await exact(page, "unmet_demand").inputValue(), "4");
    assert.equal(await page.locator("#choose-target").inputValue(), "2045");
    assert.equal(await page.locator("#choose-scenario").inputValue(), added.id);
  });
}

test("saving under the same name replaces that scenario and no other", async (t) => {
  const page = await openWorkbench(t);
  for (const value of ["1", "2"]) {
    await type(page, "retirement", value);
    await page.waitForTimeout(100);
    await page.locator("#save").click();
    assert.equal(await page.locator("#save-name").inputValue(), "My levers");
    const { bytes } = await downloadBy(page, page.locator("#save-confirm"));
    const saved = JSON.parse(bytes.toString()).scenarios.filter(
      (/** @type {{name: string}} */ scenario) => scenario.name === "My levers",
    );
    assert.equal(saved.length, 1);
    assert.equal(saved[0].changes[0].amount, Number(value));
    await page.waitForFunction(
      () => !document.querySelector("h1")?.textContent?.includes("not saved"),
    );
  }
});

test("a broken file is explained item by item, and what was on the screen stays", async (t) => {
  const page = await openWorkbench(t);
  await type(page, "retirement", "2");
  await page.locator("[data-figure=gap] .base").waitFor();
  const gap = await figure(page, "gap");
  const project = JSON.parse(await readFile(SAMPLE, "utf8"));
  project.axes.base_year = "2024";
  project.parameters[0].kind = "guess";
  project.colour = "blue";
  const content = JSON.stringify(project);
  await init();
  const problems = check(Buffer.from(content));
  assert.ok(problems.length >= 3);

  await chooseFile(page, "broken.hwf.json", content);
  // Unsaved levers are asked about first.
  await page.getByRole("button", { name: "Discard them" }).click();
  await page.locator("#broken").waitFor();
  const items = page.locator("#broken .problems li");
  assert.equal(await items.count(), problems.length);
  for (const [place, problem] of problems.entries()) {
    const text = await textOf(items.nth(place));
    const { text: what, mend } = problemText(problem);
    for (const part of [what, mend, problem.path, problem.found ?? "", problem.expected ?? ""]) {
      assert.ok(text.includes(part), `${part} in ${text}`);
    }
    assert.match(text, /Must be mended/);
  }
  assert.equal(await page.evaluate(() => document.activeElement?.id), "broken");
  assert.equal(await figure(page, "gap"), gap);
  assert.equal(await exact(page, "retirement").inputValue(), "2");
  await page.locator("#broken > button").click();
  assert.equal(await page.locator("#broken").count(), 0);
  await slider(page, "retirement").focus();
  await page.keyboard.press("ArrowRight");
  await figureChanges(page, "gap", gap);
});

test("every broken file of the collection is refused with words, never with a dead engine", async (t) => {
  const page = await openWorkbench(t);
  const gap = await figure(page, "gap");
  await init();
  let refused = 0;
  for (const name of await readdir(BROKEN)) {
    if (!name.endsWith(".hwf.json")) continue;
    const content = await readFile(join(BROKEN, name));
    if (!check(content).some(({ severity }) => severity === "problem")) continue;
    refused += 1;
    await chooseFile(page, name, content);
    await page.waitForFunction(
      (file) => document.querySelector("#broken-heading")?.textContent?.includes(file),
      name,
    );
    assert.equal(await page.locator("#trouble").count(), 0, name);
    const text = await textOf(page.locator("#broken"));
    assert.doesNotMatch(text, /Something is wrong at/, `${name}: a code without a text`);
  }
  assert.ok(refused >= 20, `${refused} broken files`);
  assert.equal(await figure(page, "gap"), gap);
});

test("a file dropped on the page opens", async (t) => {
  const page = await openWorkbench(t);
  const project = JSON.parse(await readFile(SAMPLE, "utf8"));
  project.about.title = "Dropped on the page";
  const transfer = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], "dropped.hwf.json", { type: "application/json" }));
    return data;
  }, JSON.stringify(project));
  await page.dispatchEvent("main", "dragover", { dataTransfer: transfer });
  await page.locator(".drop-zone").waitFor();
  await page.dispatchEvent("main", "drop", { dataTransfer: transfer });
  await page.getByRole("heading", { name: "Dropped on the page" }).waitFor();
  assert.equal(await page.locator(".drop-zone").count(), 0);
});

test("unsaved levers are asked about before another project opens and before the page closes", async (t) => {
  const page = await openWorkbench(t);
  await type(page, "retirement", "2");
  await page.locator(".unsaved").waitFor();
  const gap = await figure(page, "gap");
  await chooseSample(page, "germany");
  await page.getByRole("button", { name: "Stay here" }).click();
  assert.equal(await figure(page, "gap"), gap);
  await chooseSample(page, "germany");
  await page.getByRole("button", { name: "Save first …" }).click();
  const waiting = page.waitForEvent("download");
  await page.locator("#save-confirm").click();
  await waiting;
  await figureChanges(page, "gap", gap);
  assert.equal(await page.locator("#choose-scenario").inputValue(), "");

  await type(page, "retirement", "2");
  await page.locator(".unsaved").waitFor();
  const asked = page.waitForEvent("dialog");
  const closing = page.close({ runBeforeUnload: true });
  const dialog = await asked;
  assert.equal(dialog.type(), "beforeunload");
  await dialog.dismiss();
  await closing;
});

test("a file that can be used but has something to be known opens, and says it", async (t) => {
  const page = await openWorkbench(t);
  const project = JSON.parse(await readFile(SAMPLE, "utf8"));
  project.scenarios[0].changes = [{ quantity: "exit", op: "scale", amount: 2 }];
  await chooseFile(page, "remarkable.hwf.json", JSON.stringify(project));
  await page.locator("#warnings summary").click();
  const text = await textOf(page.locator("#warnings"));
  assert.match(text, /1 note on this file/);
  assert.match(text, /has no effect on exit/);
  assert.match(text, /To be known/);
});
