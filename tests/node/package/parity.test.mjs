// The engine compiled for this machine, and as WebAssembly with and without
// vector instructions: the same bytes, for every sample, scenario and measure.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { inTemporaryFolder, ROOT } from "./fixtures.mjs";

const SAMPLES = join(ROOT, "www", "samples");
const WRITER = fileURLToPath(new URL("tables.mjs", import.meta.url));

/**
 * @param {string} program
 * @param {string[]} words
 */
function perform(program, words) {
  const { status, stderr } = spawnSync(program, words, { cwd: ROOT, encoding: "utf8" });
  assert.equal(status, 0, stderr);
}

test("native, vector and scalar engines write the same tables and draws, byte for byte", async () => {
  await inTemporaryFolder(async (folder) => {
    const names = (await readdir(SAMPLES)).filter((name) => name.endsWith(".hwf.json"));
    assert.ok(names.length >= 4);
    const samples = names.map((name) => join(SAMPLES, name));
    const native = join(folder, "native");
    const cargo = ["run", "--locked", "--release", "--quiet", "--example", "tables", "--"];
    perform("cargo", [...cargo, native, ...samples]);
    const files = (await readdir(native, { recursive: true })).sort();
    const tables = files.filter((file) => /\.(csv|draws)$/.test(file));
    assert.ok(tables.length >= 5 * 2 * names.length, `${tables.length} tables`);
    const draws = files.filter((file) => file.endsWith(".draws"));
    assert.ok(draws.length >= names.length, `${draws.length} ensembles`);
    for (const twin of ["hwf_forecast_bg.wasm", "hwf_forecast_scalar_bg.wasm"]) {
      const wasm = fileURLToPath(import.meta.resolve(`hwf-forecast/${twin}`));
      const out = join(folder, twin);
      perform(process.execPath, [WRITER, wasm, out, ...samples]);
      assert.deepEqual((await readdir(out, { recursive: true })).sort(), files);
      for (const table of tables) {
        const [one, other] = await Promise.all(
          [native, out].map((place) => readFile(join(place, table))),
        );
        assert.ok(one.equals(other), `${table} differs with ${twin}`);
      }
    }
  });
});
