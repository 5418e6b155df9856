// What ships stays small: every budget, and that the engine went through
// wasm-opt, which nothing else would notice.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { brotliCompressSync, gzipSync } from "node:zlib";
import {
  ENGINE_NAME,
  OPTIMISE,
  OPTIMISER_NAME,
  TABLES_NAME,
  WORKBOOK_NAME,
} from "../../../www/build/artefacts.mjs";
import { ROOT } from "../../../www/build/shell.mjs";

const KILOBYTE = 1000;
const PKG = join(ROOT, "pkg");
const CORE = join(PKG, "core", `${ENGINE_NAME}_bg.wasm`);
const TABLES = join(PKG, "tables", `${TABLES_NAME}_bg.wasm`);
const WORKBOOK = join(PKG, "workbook", `${WORKBOOK_NAME}_bg.wasm`);
const OPTIMISER = join(PKG, "optimiser", `${OPTIMISER_NAME}_bg.wasm`);

/**
 * @param {import("node:test").TestContext} context
 * @param {number} bytes
 * @param {number} budget
 */
function within(context, bytes, budget) {
  context.diagnostic(`${bytes} of ${budget} bytes`);
  assert.ok(bytes > 0 && bytes <= budget, `${bytes} bytes, the budget is ${budget}`);
}

test("the core of the engine, in brotli, is within 90 kB", async (context) => {
  within(context, brotliCompressSync(await readFile(CORE)).length, 90 * KILOBYTE);
});

test("the optimiser, in brotli, is within 100 kB", async (context) => {
  within(context, brotliCompressSync(await readFile(OPTIMISER)).length, 100 * KILOBYTE);
});

test("the reader of files and the writer of workbooks, in brotli, are within 450 kB each", async (context) => {
  for (const file of [TABLES, WORKBOOK]) {
    within(context, brotliCompressSync(await readFile(file)).length, 450 * KILOBYTE);
  }
});

test("all that the hosted workbench loads for the first forecast, in gzip, is within 250 kB", async (context) => {
  const site = join(PKG, "site");
  // What is imported only when it is asked for does not count.
  const later =
    /^(licences\.txt|sample-.*\.js|texts-.*\.js|engine-.*\.js|(later|optimiser|tables|workbook)\.js)$/;
  const names = (await readdir(site)).filter((name) => !later.test(name));
  assert.deepEqual(names.sort(), ["app.css", "app.js", "chunk.js", "index.html"]);
  const sizes = names.map(async (name) => gzipSync(await readFile(join(site, name))).length);
  const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  within(context, total, 250 * KILOBYTE);
});

test("the single file is within 1 MB", async (context) => {
  within(context, (await stat(join(PKG, "hwf-forecast.html"))).size, 1000 * KILOBYTE);
});

for (const [what, file] of Object.entries({
  engine: CORE,
  optimiser: OPTIMISER,
  reader: TABLES,
  writer: WORKBOOK,
})) {
  test(`the ${what} has been through wasm-opt: another time gains less than 2 %`, async () => {
    const folder = await mkdtemp(join(tmpdir(), "hwf-forecast-"));
    try {
      const again = join(folder, "again.wasm");
      const program = join(ROOT, "node_modules", ".bin", "wasm-opt");
      const { status, stderr } = spawnSync(program, [...OPTIMISE, file, "-o", again]);
      assert.equal(status, 0, String(stderr));
      const [before, after] = [(await stat(file)).size, (await stat(again)).size];
      assert.ok(after > before * 0.98, `${before} bytes become ${after}`);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
}

/** @param {string} file */
function assembly(file) {
  const program = join(ROOT, "node_modules", ".bin", "wasm-dis");
  const { status, stdout } = spawnSync(program, [file], { encoding: "utf8", maxBuffer: 2 ** 30 });
  assert.equal(status, 0);
  return stdout;
}

test("the engine uses vector instructions of the fixed kind only", () => {
  const text = assembly(CORE);
  assert.match(text, /\bv128\b/);
  assert.doesNotMatch(text, /\brelaxed_/);
});

test("the optimiser, of which there is one file for all browsers, uses none", () => {
  assert.doesNotMatch(assembly(OPTIMISER), /\bv128\b/);
});
