// The engine beside the page: a worker where there can be one, the main thread else, and a new start
// with nothing lost when it stops.

import assert from "node:assert/strict";
import { test } from "node:test";
import {
  exact,
  figure,
  figureChanges,
  openWorkbench,
  slider,
  textOf,
  type,
  WRAPPINGS,
} from "./workbench.mjs";

const NO_WORKERS = {
  "a constructor that throws": `globalThis.Worker = class { constructor() { throw new Error("refused"); } };`,
  "a worker that only reports an error": `
    globalThis.Worker = class extends EventTarget {
      constructor() { super(); setTimeout(() => this.onerror(new ErrorEvent("error", { message: "refused" }))); }
      postMessage() {}
      terminate() {}
    };`,
};

for (const [wrapping, address] of Object.entries(WRAPPINGS)) {
  test(`${wrapping}: the engine runs in a worker`, async (t) => {
    const page = await openWorkbench(t, { address });
    assert.equal(page.workers().length, 1);
    assert.match(page.workers()[0].url(), /^blob:/);
  });

  for (const [how, script] of Object.entries(NO_WORKERS)) {
    test(`${wrapping}: without workers (${how}) the main thread does the same`, async (t) => {
      const page = await openWorkbench(t, { address });
      const expected = await figure(page, "gap");
      const alone = await openWorkbench(t, { address, script });
      assert.equal(alone.workers().length, 0);
      assert.equal(await figure(alone, "gap"), expected);
      await slider(alone, "retirement").focus();
      await alone.keyboard.press("ArrowRight");
      await figureChanges(alone, "gap", expected);
      await alone.goto(`${address}#about`);
      assert.match(await textOf(alone.locator("main")), /on the page's own thread/);
    });
  }
}

/** Makes the next answer of the engine fail as a trap does. */
const TRAP = `
  const Kept = Float64Array;
  globalThis.Float64Array = new Proxy(Kept, {
    construct(target, args, self) { throw new WebAssembly.RuntimeError("unreachable"); },
  });`;

test("after a trap the engine starts anew, the project and the levers stay, and the user is told", async (t) => {
  const page = await openWorkbench(t);
  await type(page, "intake", "15000");
  await page.locator("[data-figure=gap] .base").waitFor();
  const gap = await figure(page, "gap");
  await page.workers()[0].evaluate(TRAP);
  await type(page, "retirement", "2");
  await page.locator("#trouble").waitFor();
  assert.match(
    await textOf(page.locator("#trouble")),
    /started again\. Your project and your levers are kept/,
  );
  assert.equal(await figure(page, "gap"), gap);
  assert.equal(await exact(page, "intake").inputValue(), "15,000");
  assert.equal(await exact(page, "retirement").inputValue(), "2");
  await slider(page, "retirement").focus();
  await page.keyboard.press("ArrowRight");
  await figureChanges(page, "gap", gap);
});

test("a worker that dies while idle is replaced at the next question", async (t) => {
  const page = await openWorkbench(t, { expectErrors: true });
  const gap = await figure(page, "gap");
  await page.workers()[0].evaluate("setTimeout(() => { throw new Error('the worker is gone'); })");
  await page.waitForTimeout(300);
  await slider(page, "retirement").focus();
  await page.keyboard.press("ArrowRight");
  await figureChanges(page, "gap", gap);
  assert.match(await textOf(page.locator("#trouble")), /started again/);
});

test("without WebAssembly the page says so", async (t) => {
  const { browser } = await import("./workbench.mjs");
  const page = await browser.newPage();
  t.after(() => page.close());
  await page.addInitScript("delete globalThis.WebAssembly;");
  await page.goto(WRAPPINGS.hosted);
  await page.getByText("The engine cannot run in this browser.").waitFor();
});

test("after a trap on the main thread the project is opened anew there", async (t) => {
  const page = await openWorkbench(t, { script: NO_WORKERS["a constructor that throws"] });
  const gap = await figure(page, "gap");
  await page.evaluate(`{${TRAP} globalThis.mend = () => { globalThis.Float64Array = Kept; }; }`);
  await type(page, "retirement", "2");
  await page.locator("#trouble").waitFor();
  await page.evaluate("globalThis.mend()");
  await slider(page, "retirement").focus();
  await page.keyboard.press("ArrowRight");
  await figureChanges(page, "gap", gap);
});
