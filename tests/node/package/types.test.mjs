// The package's types as a TypeScript program meets them: right use compiles,
// wrong use does not.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { example } from "./example.mjs";
import { ROOT } from "./fixtures.mjs";

const HERE = import.meta.dirname;

/** @param {...string} args */
function compile(...args) {
  const program = join(ROOT, "node_modules", ".bin", "tsc");
  const strict = ["--noEmit", "--strict", "--target", "es2022", "--module", "nodenext"];
  const libraries = ["--lib", "es2022,dom", "--ignoreConfig"];
  const { status, stdout } = spawnSync(program, [...strict, ...libraries, ...args], {
    cwd: HERE,
    encoding: "utf8",
  });
  return { status, stdout };
}

test("a program in TypeScript compiles, and each wrong use in it is caught", () => {
  const { status, stdout } = compile("--types", "", join(HERE, "consumer.ts"));
  assert.equal(stdout, "");
  assert.equal(status, 0);
});

test("the README's example has no type error", async () => {
  const program = join(HERE, "readme-types.mjs");
  await writeFile(program, await example());
  try {
    const types = ["--typeRoots", join(ROOT, "node_modules", "@types"), "--types", "node"];
    const { status, stdout } = compile("--allowJs", "--checkJs", ...types, program);
    assert.equal(stdout, "");
    assert.equal(status, 0);
  } finally {
    await rm(program);
  }
});
