// One contestant under the clock, in a process of its own: warmed up, then
// passes for some time. Prints the nanoseconds that a cell-step took in each,
// and with 0 seconds the checksum alone.
//
//   node tests/bench/clock.mjs WHAT CONTEST SECONDS
//
// WHAT is a .wasm file, or `js`; CONTEST as in kernel/lib.rs: 0 is the
// deterministic run, any other figure the ensemble in as many lanes.

import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { deterministic, ensemble } from "./js.mjs";

/** @typedef {{cellSteps: number, pass: () => void, lastStock: () => Float64Array}} Contest */

const WARM_UP_MS = 300;

/**
 * @param {string} what
 * @param {number} number
 * @returns {Promise<{cellSteps: number, pass: () => void, checksum: () => bigint}>}
 */
export async function contestOf(what, number) {
  if (what === "js") {
    const contest = number === 0 ? deterministic() : ensemble();
    return { ...contest, checksum: () => checksum(contest.lastStock()) };
  }
  const { instance } = await WebAssembly.instantiate(await readFile(what));
  const { choose, pass, cell_steps, last_checksum } = /** @type {Record<string, any>} */ (
    instance.exports
  );
  choose(number);
  return {
    cellSteps: cell_steps(),
    pass,
    checksum: () => BigInt.asUintN(64, last_checksum()),
  };
}

/**
 * Differs as soon as one bit of one figure does.
 * @param {Float64Array} figures
 */
function checksum(figures) {
  const bits = new BigUint64Array(figures.buffer, figures.byteOffset, figures.length);
  return bits.reduce(
    (sum, each, at) => BigInt.asUintN(64, sum + each * (2n * BigInt(at) + 1n)),
    0n,
  );
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [what, number, seconds] = process.argv.slice(2);
  const contest = await contestOf(what, Number(number));
  contest.pass();
  const warm = performance.now() + (Number(seconds) > 0 ? WARM_UP_MS : 0);
  while (performance.now() < warm) contest.pass();
  const nanoseconds = [];
  for (const end = performance.now() + 1000 * Number(seconds); performance.now() < end; ) {
    const before = performance.now();
    contest.pass();
    nanoseconds.push(((performance.now() - before) * 1e6) / contest.cellSteps);
  }
  const sum = contest.checksum().toString(16).padStart(16, "0");
  console.log(JSON.stringify({ nanoseconds, checksum: sum }));
}
