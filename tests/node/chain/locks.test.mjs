// What is installed is fixed to the version, and says nothing about where the
// machine that fixed it gets its packages from.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { ROOT } from "../../../www/build/shell.mjs";
import { TOOLS } from "../../../www/build/tools.mjs";

/** @param {string} name */
const read = (name) => readFile(join(ROOT, name), "utf8");

test("every npm package is asked for in one exact version", async () => {
  const { dependencies = {}, devDependencies } = JSON.parse(await read("package.json"));
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
    assert.match(String(version), /^\d+\.\d+\.\d+$/, name);
  }
});

test("the npm lock file holds checksums and no addresses", async () => {
  const { packages } = JSON.parse(await read("package-lock.json"));
  for (const [path, entry] of Object.entries(packages)) {
    if (path === "") continue;
    assert.ok(entry.integrity, path);
    assert.equal(entry.resolved, undefined, path);
  }
});

test("the npm lock file lacks no package for any platform, so that npm ci works on each", async () => {
  const { packages } = JSON.parse(await read("package-lock.json"));
  for (const [path, { dependencies, optionalDependencies }] of Object.entries(packages)) {
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
      assert.ok(packages[`node_modules/${name}`], `${name}, which ${path} asks for`);
    }
  }
});

test("the engine and its binding tool have the same version of wasm-bindgen", async () => {
  const { version } = TOOLS.bindgen;
  const locked = new RegExp(
    `name = "wasm-bindgen"\nversion = "${version.replaceAll(".", "\\.")}"\n`,
  );
  assert.match(await read("Cargo.lock"), locked);
  assert.match(await read("www/build/bindgen/Cargo.lock"), locked);
});

test("package and engine have the same version", async () => {
  const { version } = JSON.parse(await read("package.json"));
  assert.equal((await read("Cargo.toml")).match(/^version = "(.+)"$/m)?.[1], version);
});
