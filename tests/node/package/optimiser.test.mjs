// The path of intake through the package: loaded by its first call, figures as
// lists or as typed arrays, and wrong input an error with its problems.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { intakePath } from "hwf-forecast";
import { schoolProblem } from "./school.mjs";

const CLOSE = 1e-6;

test("a path that is known: the intake that closes the gap of every year", async () => {
  const path = await intakePath(schoolProblem(100));
  const [{ profession, intake, shortage_fte, supply_fte }] = path.professions;
  assert.equal(profession, "physicians");
  assert.ok(intake instanceof Float64Array);
  assert.equal(intake.length, 8);
  for (const starters of intake) assert.ok(Math.abs(starters - 100) < CLOSE, `${starters}`);
  for (const missing of shortage_fte) assert.ok(missing < CLOSE, `${missing}`);
  assert.equal(supply_fte.length, 12);
  assert.deepEqual([path.binding, path.infeasible, path.unique], [[], [], true]);
});

test("typed arrays, as the engine gives them, are as good as lists", async () => {
  const problem = schoolProblem(100);
  const typed = structuredClone(problem);
  for (const profession of typed.professions) {
    profession.demand_fte = Float64Array.from(profession.demand_fte);
    profession.response_fte = Float64Array.from(profession.response_fte);
    profession.supply_without_fte = Float64Array.from(profession.supply_without_fte);
    profession.capacity = Float64Array.from({ length: 8 }, () => 90);
  }
  const limited = structuredClone(problem);
  limited.professions[0].capacity = Array.from({ length: 8 }, () => 90);
  assert.deepEqual(await intakePath(typed), await intakePath(limited));
  const { binding } = await intakePath(typed);
  assert.ok(binding.length > 0);
  for (const { limit, profession, price } of binding) {
    assert.deepEqual([limit, profession, price > 0], ["capacity", "physicians", true]);
  }
});

test("limits that no path can keep are named", async () => {
  const problem = schoolProblem(100);
  problem.professions[0].floor = Array.from({ length: 8 }, (_, year) => (year === 2 ? 120 : 0));
  problem.professions[0].capacity = Array.from({ length: 8 }, () => 110);
  const { professions, infeasible } = await intakePath(problem);
  assert.deepEqual(professions, []);
  assert.equal(infeasible.length, 1);
  assert.equal(infeasible[0].limit, "capacity");
  assert.equal(infeasible[0].year, 2028);
  assert.ok(Math.abs(infeasible[0].excess - 10) < 1e-3);
});

test("what is wrong is listed with its place", async () => {
  const problem = /** @type {any} */ (schoolProblem(100));
  problem.years[3] = 2040;
  problem.professions[0].demand_fte[1] = null;
  problem.professions[0].shortage_cost = -1;
  problem.professions[0].surplus = 1;
  delete problem.professions[0].change_cost;
  await assert.rejects(intakePath(problem), (error) => {
    const { name, problems } = /** @type {any} */ (error);
    assert.equal(name, "ProblemsError");
    // What cannot be read is mended first.
    const places = problems.map((/** @type {any} */ { code, path }) => `${code} ${path}`);
    assert.deepEqual(places, [
      "field.unknown professions[0].surplus",
      "field.missing professions[0].change_cost",
    ]);
    return true;
  });
  delete problem.professions[0].surplus;
  problem.professions[0].change_cost = 0;
  await assert.rejects(intakePath(problem), (error) => {
    const problems = /** @type {any[]} */ (/** @type {any} */ (error).problems);
    const places = problems.map(({ code, path }) => `${code} ${path}`);
    assert.deepEqual(places, [
      "series.order years[3]",
      "series.order years[4]",
      "series.gap professions[0].demand_fte[1]",
      "value.range professions[0].shortage_cost",
    ]);
    return true;
  });
});

test("the optimiser starts from a file that is handed to it, and a failed start can be made good", () => {
  const address = import.meta.resolve("hwf-forecast/hwf_optimiser_bg.wasm");
  const program = `
    import { intakePath } from "hwf-forecast";
    const problem = ${JSON.stringify(schoolProblem(100))};
    await intakePath(problem, new URL("file:///none/such.wasm")).then(() => process.exit(3), () => {});
    const path = await intakePath(problem, new URL(${JSON.stringify(address)}));
    console.log(path.professions.length);`;
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ["--input-type=module", "--eval", program],
    { cwd: import.meta.dirname, encoding: "utf8" },
  );
  assert.equal(stderr, "");
  assert.equal(stdout.trim(), "1");
});
