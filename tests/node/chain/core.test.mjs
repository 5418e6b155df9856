// The core that a page starts with and the full engine are one model: what both can answer they answer
// alike, to the last digit, and what the core leaves to the full one it says at once.

import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { ROOT } from "../../../www/build/shell.mjs";

const SAMPLES = join(ROOT, "www", "samples");

/** What the first screen shows, and so the core has. */
const MEASURES = [
  ...["supply_heads", "supply_fte", "demand_fte", "gap_fte", "adequacy"],
  ...["heads_per_10000", "share_55_plus"],
];

/** @param {"core" | "full"} folder */
async function engine(folder) {
  const place = join(ROOT, "pkg", folder);
  const binding = await import(join(place, "hwf_forecast.js"));
  await binding.default({ module_or_path: await readFile(join(place, "hwf_forecast_bg.wasm")) });
  return binding;
}

const [core, full] = [await engine("core"), await engine("full")];

/**
 * What a call gives, or its problems.
 * @param {() => unknown} call
 */
function outcome(call) {
  try {
    return { value: call() };
  } catch (error) {
    const { problems } = /** @type {{problems?: unknown}} */ (error);
    if (!problems) throw error;
    return { problems };
  }
}

/** @typedef {{name: string, bytes: Buffer, problems: unknown}} Sample */
/** @type {Sample[]} */
const taken = [];
/** @type {Sample[]} */
const left = [];
for (const name of (await readdir(SAMPLES)).filter((name) => name.endsWith(".hwf.json"))) {
  const bytes = await readFile(join(SAMPLES, name));
  const opened = outcome(() => new core.Forecaster(bytes));
  (opened.problems ? left : taken).push({ name, bytes, problems: opened.problems });
}

for (const { name, bytes } of taken) {
  test(`core and full engine give the same figures of ${name}`, () => {
    const [small, whole] = [new core.Forecaster(bytes), new full.Forecaster(bytes)];
    const { axes, scenarios } = whole.describe();
    assert.deepEqual(small.describe().levers, whole.describe().levers);
    assert.deepEqual(core.check(bytes), full.check(bytes));
    let compared = 0;
    for (const scenario of [null, ...scenarios.map((/** @type {{id: string}} */ { id }) => id)]) {
      const profession = axes.professions[0].id;
      const year = axes.last_year;
      const asked = {
        forecast: { scenario, by: ["region", "sex"], measures: MEASURES },
        requiredIntake: { scenario, profession, target_year: year },
      };
      for (const [method, request] of Object.entries(asked)) {
        const [one, other] = [small, whole].map((forecaster) =>
          outcome(() => forecaster[method](request)),
        );
        assert.deepEqual(one, other, `${method} of ${scenario}`);
        compared += 1;
      }
    }
    assert.ok(compared >= 4);
    // Of what only the full engine has, the core has not the call, or says so.
    assert.equal(small.attribution, undefined);
    assert.equal(small.accounts, undefined);
    const { problems } = outcome(() => small.forecast({ measures: ["supply_fte", "exit_rate"] }));
    assert.deepEqual(
      /** @type {{code: string}[]} */ (problems).map(({ code }) => code),
      ["engine.full"],
    );
  });
}

test("a project that needs the full engine is told so by the core, and by nothing else", () => {
  assert.ok(taken.length >= 3 && left.length >= 7, `${taken.length} taken, ${left.length} left`);
  for (const { name, bytes, problems } of left) {
    const codes = /** @type {{code: string}[]} */ (problems).map(({ code }) => code);
    assert.deepEqual(codes, ["engine.full"], name);
    assert.deepEqual(
      full.check(bytes).filter((/** @type {{severity: string}} */ p) => p.severity === "problem"),
      [],
    );
  }
});

test("a change that needs the full engine is told so by the core", () => {
  const forecaster = new core.Forecaster(taken[0].bytes);
  const scenario = [{ quantity: "licence_kept", op: "set", amount: 0.5 }];
  const { problems } = outcome(() => forecaster.forecast({ scenario }));
  assert.deepEqual(
    /** @type {{code: string}[]} */ (problems).map(({ code }) => code),
    ["engine.full"],
  );
});
