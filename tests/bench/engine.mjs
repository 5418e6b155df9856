// Runs of the engine as it ships, in a process of its own: on the largest
// project that a budget speaks of, or on a project file.
//
//   node tests/bench/engine.mjs WASM RUNS [PROJECT]

import { readFile } from "node:fs/promises";
import start, { Forecaster } from "../../pkg/full/hwf_forecast.js";
import { largeProject } from "./project.mjs";

const [file, runs, project] = process.argv.slice(2);
const { memory } = await start({ module_or_path: await readFile(file) });
const bytes = project === undefined ? largeProject() : await readFile(project);
const began = performance.now();
const forecaster = new Forecaster(bytes);
const open = performance.now() - began;
const { professions } = forecaster.describe().axes;

// Another scenario each time: the engine keeps what it was asked last.
const totals = timed((scenario) =>
  forecaster.forecast({ scenario, measures: ["supply_heads", "supply_fte"] }),
);
// One call answers for one profession.
const causes = timed((scenario) => {
  for (const { id: profession } of professions) forecaster.accounts({ scenario, profession });
});
console.log(
  JSON.stringify({
    open,
    totals,
    causes,
    wasmBytes: memory.buffer.byteLength,
    heapBytes: process.memoryUsage().heapUsed,
  }),
);

/**
 * Milliseconds of each run after the first two, which are compiled on the way.
 * @param {(scenario: import("../../pkg/full/hwf_forecast.js").Change[]) => unknown} work
 */
function timed(work) {
  const milliseconds = [];
  for (let run = 0; run < Number(runs) + 2; run += 1) {
    /** @type {import("../../pkg/full/hwf_forecast.js").Change[]} */
    const scenario = [{ quantity: "retirement", op: "scale", amount: 1 - run / 1000 }];
    const before = performance.now();
    work(scenario);
    milliseconds.push(performance.now() - before);
  }
  return milliseconds.slice(2);
}
