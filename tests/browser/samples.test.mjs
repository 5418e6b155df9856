// The samples that come with the page open in both wrappings, and the hosted page imports what it needs
// as scripts of its own: samples when they are chosen, the plain engine where vectors are refused.

import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { ROOT } from "../../www/build/shell.mjs";
import {
  chooseSample,
  figure,
  figureChanges,
  openWorkbench,
  slider,
  textOf,
  WRAPPINGS,
} from "./workbench.mjs";

const SAMPLES = join(ROOT, "www", "samples");
const FIRST = "germany-physicians-2024.hwf.json";
/** Vector instructions are refused, as in an old browser. */
const NO_VECTORS = "WebAssembly.validate = () => false;";

/**
 * The scripts that were asked for; the full engine comes when the first question needs it, whichever
 * sample that is.
 * @param {string[]} asked
 */
function scripts(asked) {
  return asked
    .filter((url) => !/^(blob|data):/.test(url))
    .map((url) => url.split("/").pop())
    .filter((name) => name !== "engine-full.js");
}

for (const [wrapping, address] of Object.entries(WRAPPINGS)) {
  test(`${wrapping}: every sample opens without a problem and shows a forecast`, async (t) => {
    /** @type {string[]} */
    const asked = [];
    const page = await openWorkbench(t, { address, record: asked });
    const names = (await readdir(SAMPLES)).filter((name) => name.endsWith(".hwf.json"));
    assert.ok(names.length >= 4);
    await page.locator("#sample").click();
    const listed = await page
      .locator("[data-sample]")
      .evaluateAll((found) => found.map((button) => button.getAttribute("data-sample")));
    assert.equal(listed[0], FIRST);
    assert.deepEqual(listed.toSorted(), names.sort());
    await page.keyboard.press("Escape");
    for (const name of [...names.filter((one) => one !== FIRST), FIRST]) {
      const { about } = JSON.parse(await readFile(join(SAMPLES, name), "utf8"));
      asked.length = 0;
      await chooseSample(page, name.slice(0, -".hwf.json".length));
      await page.getByRole("heading", { name: about.title, exact: true }).waitFor();
      await page.locator("#headline").waitFor();
      assert.equal(await page.locator("#broken, #refusal, #trouble").count(), 0, name);
      assert.match(await figure(page, "gap"), /^[+−]?[\d,]+$/, name);
      const script = `sample-${name.slice(0, -".hwf.json".length)}.js`;
      assert.deepEqual(
        scripts(asked),
        wrapping === "hosted" && name !== FIRST ? [script] : [],
        name,
      );
    }
  });
}

test("hosted: where vectors are refused, the plain engine is imported and says the same", async (t) => {
  const page = await openWorkbench(t);
  const expected = await figure(page, "gap");
  /** @type {string[]} */
  const asked = [];
  const old = await openWorkbench(t, { script: NO_VECTORS, record: asked });
  assert.ok(scripts(asked).includes("engine-full-scalar.js"));
  assert.equal(await figure(old, "gap"), expected);
  await slider(old, "retirement").focus();
  await old.keyboard.press("ArrowRight");
  await slider(page, "retirement").focus();
  await page.keyboard.press("ArrowRight");
  const moved = await figureChanges(page, "gap", expected);
  assert.equal(await figureChanges(old, "gap", expected), moved);
});

test("the single file says plainly which browser it needs where vectors are refused", async (t) => {
  const { browser } = await import("./workbench.mjs");
  const page = await browser.newPage();
  t.after(() => page.close());
  await page.addInitScript(NO_VECTORS);
  await page.goto(WRAPPINGS.file);
  await page.getByText("The engine cannot run in this browser.").waitFor();
  assert.match(await textOf(page.locator("main")), /Chrome or Edge 91, Firefox 89, Safari 16\.4/);
});
