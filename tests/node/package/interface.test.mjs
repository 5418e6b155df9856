// The package as a program sees it: the example of the README runs, the start
// is forgiving, and wrong input is an error with its problems.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { check, csv, Forecaster, init, version } from "hwf-forecast";
import { example } from "./example.mjs";
import { ROOT, sample } from "./fixtures.mjs";

before(() => init());

test("the README's example runs as it stands, in 15 lines at most", async () => {
  const text = await example();
  assert.ok(text.trimEnd().split("\n").length <= 15);
  const file = join(import.meta.dirname, "readme-example.mjs");
  await writeFile(file, text);
  const { status, stdout, stderr } = spawnSync(process.execPath, [file], {
    cwd: join(ROOT, "www", "samples"),
    encoding: "utf8",
  });
  await rm(file);
  assert.equal(stderr, "");
  assert.equal(status, 0);
  assert.match(stdout, /\d/);
});

test("the version is the package's", async () => {
  const address = import.meta.resolve("hwf-forecast/package.json");
  const text = await readFile(fileURLToPath(address), "utf8");
  assert.equal(version(), JSON.parse(text).version);
});

test("starting again, at once or later, does no harm", async () => {
  const { bytes } = await sample();
  const forecaster = new Forecaster(bytes);
  await Promise.all([init(), init()]);
  assert.deepEqual(check(bytes), check(bytes));
  assert.ok(forecaster.describe().axes.professions.length > 0);
});

test("the engine starts from an address, from bytes and from a compiled module", async () => {
  const address = import.meta.resolve("hwf-forecast/hwf_forecast_bg.wasm");
  for (const source of [
    `new URL(${JSON.stringify(address)})`,
    JSON.stringify(address),
    `await readFile(new URL(${JSON.stringify(address)}))`,
    `await WebAssembly.compile(await readFile(new URL(${JSON.stringify(address)})))`,
  ]) {
    const program = `
      import { readFile } from "node:fs/promises";
      import { init, version } from "hwf-forecast";
      await init(${source});
      console.log(version());`;
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ["--input-type=module", "--eval", program],
      { cwd: import.meta.dirname, encoding: "utf8" },
    );
    assert.equal(stderr, "");
    assert.equal(stdout.trim(), version());
  }
});

test("a failed start can be made good", () => {
  const program = `
    import { init, version } from "hwf-forecast";
    await init(new URL("file:///none/such.wasm")).then(() => process.exit(3), () => {});
    await init();
    console.log(version());`;
  const { stdout } = spawnSync(process.execPath, ["--input-type=module", "--eval", program], {
    cwd: import.meta.dirname,
    encoding: "utf8",
  });
  assert.equal(stdout.trim(), version());
});

test("the schema comes with the package and knows every section of the sample", async () => {
  const address = import.meta.resolve("hwf-forecast/schema");
  const { $ref, $defs } = JSON.parse(await readFile(fileURLToPath(address), "utf8"));
  const { properties } = $defs[$ref.replace("#/$defs/", "")];
  const { project } = await sample();
  for (const section of Object.keys(project)) assert.ok(section in properties, section);
});

test("a broken file throws an error that lists what check lists", async () => {
  const { project } = await sample();
  delete project.axes.base_year;
  const bytes = new TextEncoder().encode(JSON.stringify(project));
  const problems = check(bytes);
  assert.ok(problems.length > 0);
  assert.throws(
    () => new Forecaster(bytes),
    (error) => {
      assert.ok(error instanceof Error);
      const thrown = /** @type {any} */ (error).problems;
      const severe = problems.filter(({ severity }) => severity === "problem");
      const codes = (/** @type {{code: string, path: string}[]} */ list) =>
        list.map(({ code, path }) => `${code} ${path}`);
      assert.deepEqual(codes(thrown.filter(isSevere)), codes(severe));
      return true;
    },
  );
});

/** @param {{severity: string}} problem */
function isSevere({ severity }) {
  return severity === "problem";
}

test("results are the same whoever asks, and how often", async () => {
  const { bytes, project } = await sample();
  const [first, second] = [new Forecaster(bytes), new Forecaster(bytes)];
  const changes = project.scenarios[0].changes;
  const before = first.forecast({});
  first.forecast({ scenario: changes });
  assert.deepEqual(first.forecast({}), before);
  assert.deepEqual(second.forecast({}), before);
  assert.deepEqual(
    first.forecast({ scenario: changes }).series,
    second.forecast({ scenario: project.scenarios[0].id }).series,
  );
  second.free();
});

test("a cell that a spreadsheet would compute is made text", () => {
  const rows = [
    ["=1+1", -1.5],
    ["plain", null],
  ];
  const [, formula, plain] = csv({ columns: ["name", "value"], rows }).split(/\r?\n/);
  assert.doesNotMatch(formula, /^"?=/);
  assert.match(formula, /,-1\.5$/);
  assert.equal(plain, "plain,");
});
