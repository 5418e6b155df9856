// The engine as WebAssembly and the engine compiled for this machine give the
// same bytes.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdir, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { command, inTemporaryFolder, ROOT, SAMPLE } from "./fixtures.mjs";

test("native and WebAssembly write the same tables, byte for byte", async () => {
  await inTemporaryFolder(async (folder) => {
    const [native, wasm] = [join(folder, "native"), join(folder, "wasm")];
    await mkdir(native);
    const cargo = ["run", "--locked", "--release", "--quiet", "--example", "tables", "--"];
    const { status, stderr } = spawnSync("cargo", [...cargo, SAMPLE, native], {
      cwd: ROOT,
      encoding: "utf8",
    });
    assert.equal(status, 0, stderr);
    assert.equal(command("run", SAMPLE, "--out", wasm).status, 0);
    const names = (await readdir(native)).sort();
    assert.ok(names.length >= 5);
    assert.deepEqual((await readdir(wasm)).sort(), names);
    for (const name of names) {
      const [one, other] = await Promise.all([
        readFile(join(native, name)),
        readFile(join(wasm, name)),
      ]);
      assert.ok(one.equals(other), `${name} differs`);
    }
  });
});
