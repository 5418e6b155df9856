// The path of intake by the page's own runner: loaded by the first question, in a worker of its own or
// on the main thread, the same figures as the package's.

import assert from "node:assert/strict";
import { test } from "node:test";
import { intakePath } from "../../www/engine/package.js";
import { schoolProblem } from "../node/package/school.mjs";
import { figure, openWorkbench, WRAPPINGS } from "./workbench.mjs";

/** @typedef {import("../../www/engine/package.d.ts").IntakePath} IntakePath */

const NO_WORKERS = `globalThis.Worker = class { constructor() { throw new Error("refused"); } };`;

/** A capacity makes it a problem with a price. */
const PROBLEM = schoolProblem(100);
PROBLEM.professions[0].capacity = Array.from({ length: 8 }, () => 90);

/**
 * Asks the page's runner, once or several times at once.
 * @param {import("playwright-core").Page} page
 * @param {object[]} problems
 * @returns {Promise<any[]>} answers as lists, or what was thrown
 */
async function ask(page, ...problems) {
  return page.evaluate((questions) => {
    const { runner } = /** @type {any} */ (document.querySelector("hwf-workbench")).session;
    const plain = (/** @type {unknown} */ value) =>
      JSON.parse(
        JSON.stringify(value, (_, part) => (part instanceof Float64Array ? [...part] : part)),
      );
    return Promise.all(
      questions.map((question) =>
        runner
          .intakePath(question)
          .then(plain, (/** @type {any} */ { problems: list, recovered }) => ({
            thrown: plain({ list, recovered }),
          })),
      ),
    );
  }, problems);
}

/** The same by the package, as lists. */
async function expected() {
  const path = await intakePath(PROBLEM);
  return JSON.parse(
    JSON.stringify(path, (_, part) => (part instanceof Float64Array ? [...part] : part)),
  );
}

/** @param {string[]} asked */
function scripts(asked) {
  return asked.filter((url) => !/^(blob|data):/.test(url)).map((url) => url.split("/").pop());
}

for (const [wrapping, address] of Object.entries(WRAPPINGS)) {
  test(`${wrapping}: the first question loads the optimiser, in a worker of its own`, async (t) => {
    /** @type {string[]} */
    const asked = [];
    const page = await openWorkbench(t, { address, record: asked });
    assert.ok(!scripts(asked).includes("optimiser.js"));
    asked.length = 0;
    const [first, again] = await ask(page, PROBLEM, PROBLEM);
    assert.deepEqual(first, await expected());
    assert.deepEqual(again, first);
    assert.ok(first.binding.length > 0);
    assert.deepEqual(scripts(asked), wrapping === "hosted" ? ["optimiser.js"] : []);
    assert.equal(page.workers().length, 2);
    for (const worker of page.workers()) assert.match(worker.url(), /^blob:/);
  });

  test(`${wrapping}: without workers the main thread computes the same path`, async (t) => {
    const page = await openWorkbench(t, { address, script: NO_WORKERS });
    assert.deepEqual(await ask(page, PROBLEM), [await expected()]);
    assert.equal(page.workers().length, 0);
  });
}

test("what is wrong with a problem comes back as its list, and the next question is answered", async (t) => {
  const page = await openWorkbench(t);
  const [{ thrown }, path] = await ask(page, { ...PROBLEM, years: [2026] }, PROBLEM);
  assert.equal(thrown.list[0].code, "series.length");
  assert.deepEqual(path, await expected());
});

test("after a trap of the optimiser another one answers, and the engine has not noticed", async (t) => {
  const page = await openWorkbench(t);
  const gap = await figure(page, "gap");
  await ask(page, PROBLEM);
  const worker = page.workers()[1];
  await worker.evaluate(`
    globalThis.Float64Array = new Proxy(Float64Array, {
      construct() { throw new WebAssembly.RuntimeError("unreachable"); },
    });`);
  const [{ thrown }] = await ask(page, PROBLEM);
  assert.deepEqual(thrown, { recovered: true });
  assert.deepEqual(await ask(page, PROBLEM), [await expected()]);
  assert.equal(await figure(page, "gap"), gap);
  assert.equal(await page.locator("#trouble").count(), 0);
});
