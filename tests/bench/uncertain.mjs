// Ensembles and Sobol indices of the engine as it ships, in a process of its own.
//
//   node tests/bench/uncertain.mjs WASM RUNS

import { readFile } from "node:fs/promises";
import start, { Forecaster } from "../../pkg/full/hwf_forecast.js";
import { manyUncertain, uncertainProject } from "./project.mjs";

/** @typedef {import("../../pkg/full/hwf_forecast.js").Change} Change */

const DRAWS = 1000;
const [file, runs] = process.argv.slice(2);
const { memory } = await start({ module_or_path: await readFile(file) });

const national = new Forecaster(uncertainProject(1));
const one = timed(national, (scenario) => draw(national, scenario, 1));
// Another seed is other draws.
const oneNew = timed(national, (scenario, run) => draw(national, scenario, 2 + run));
const whole = new Forecaster(uncertainProject(15));
const many = timed(whole, (scenario) => draw(whole, scenario, 1));
const wide = new Forecaster(manyUncertain());
let count = 0;
const sobol = timed(
  wide,
  (scenario) => {
    const answer = wide.sensitivity({
      scenario,
      profession: "profession-1",
      of: "gap_fte",
      target_year: 2054,
      samples: 1024,
    });
    count = answer.runs;
  },
  3,
);
console.log(
  JSON.stringify({
    one,
    oneNew,
    many,
    sobol,
    runs: count,
    wasmBytes: memory.buffer.byteLength,
    heapBytes: process.memoryUsage().heapUsed,
  }),
);

/**
 * @param {Forecaster} forecaster
 * @param {Change[]} scenario
 * @param {number} seed
 */
function draw(forecaster, scenario, seed) {
  for (const { id: profession } of forecaster.describe().axes.professions) {
    forecaster.ensemble({ scenario, profession, draws: DRAWS, seed });
  }
}

/**
 * Milliseconds of each run after the first two, which are compiled on the way.
 * @param {Forecaster} forecaster
 * @param {(scenario: Change[], run: number) => unknown} work
 * @param {number} [times]
 */
function timed(forecaster, work, times = Number(runs)) {
  forecaster.describe();
  const milliseconds = [];
  for (let run = 0; run < times + 2; run += 1) {
    /** @type {Change[]} */
    const scenario = [{ quantity: "retirement", op: "scale", amount: 1 - run / 1000 }];
    const before = performance.now();
    work(scenario, run);
    milliseconds.push(performance.now() - before);
  }
  return milliseconds.slice(2);
}
