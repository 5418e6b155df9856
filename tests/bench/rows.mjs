// What was measured, against its budget: the rows of the table.

import { LANES } from "./contest.mjs";
import { median, quantile } from "./numbers.mjs";
import { hosted } from "./sizes.mjs";

/**
 * @typedef {object} Row
 * @property {string} name
 * @property {string} value as it is read
 * @property {string} [budget]
 * @property {boolean} [met] absent where there is nothing to meet, or nothing was measured
 *
 * @typedef {{title: string, rows: Row[]}} Section
 * @typedef {import("./contest.mjs").Result} Result
 * @typedef {import("./contest.mjs").Name} Name
 */

const KILOBYTE = 1000;
const MEGABYTE = 1e6;

/**
 * @param {string} name
 * @param {number} figure
 * @param {string} unit
 * @param {number} [digits]
 * @returns {Row}
 */
function told(name, figure, unit, digits = 1) {
  return { name, value: `${figure.toFixed(digits)} ${unit}` };
}

/**
 * @param {Row} row
 * @param {number} figure
 * @param {number} budget
 * @param {string} unit
 * @returns {Row}
 */
function atMost(row, figure, budget, unit) {
  return { ...row, budget: `≤ ${budget} ${unit}`, met: figure <= budget };
}

/**
 * @param {Result[]} results
 * @param {Name} name
 * @param {number[]} contests
 */
export function fastestOf(results, name, contests) {
  const result = results.find((one) => one.name === name);
  const figures = contests.flatMap((contest) => result?.nanoseconds.get(contest) ?? []);
  return figures.length === 0 ? undefined : Math.min(...figures);
}

/**
 * One contest: everybody's time, the fastest lanes of each where there are several, and the ratios.
 * @param {string} title
 * @param {Result[]} results
 * @param {number[]} contests
 * @returns {Section}
 */
export function kernelSection(title, results, contests) {
  /** @type {Row[]} */
  const rows = [];
  for (const { name, label } of results) {
    const figure = fastestOf(results, name, contests);
    if (figure !== undefined) rows.push(told(label, figure, "ns", 2));
  }
  /**
   * @param {string} name
   * @param {Name} above
   * @param {Name} below
   * @param {"≥" | "≤"} sign
   * @param {number} limit
   */
  const ratio = (name, above, below, sign, limit) => {
    const [a, b] = [fastestOf(results, above, contests), fastestOf(results, below, contests)];
    const budget = `${sign} ${limit}`;
    if (a === undefined || b === undefined) {
      rows.push({ name, value: "not measured: not on this machine", budget });
    } else {
      const met = sign === "≥" ? a / b >= limit : a / b <= limit;
      rows.push({ name, value: `${(a / b).toFixed(2)} ×`, budget, met });
    }
  };
  ratio("JavaScript / WebAssembly SIMD128", "js", "simd", "≥", 2.5);
  ratio("NumPy / WebAssembly SIMD128", "numpy", "simd", "≥", 3);
  ratio("WebAssembly SIMD128 / native AVX2", "simd", "avx2", "≤", 3);
  return { title, rows };
}

/**
 * The ensemble in WebAssembly by the number of lanes, and all of it in one worker.
 * @param {Result[]} results
 * @param {number} cellSteps
 * @returns {Row[]}
 */
export function lanesRows(results, cellSteps) {
  const rows = LANES.map((lanes) =>
    told(
      `WebAssembly SIMD128, ${lanes} ${lanes === 1 ? "lane" : "lanes"}`,
      fastestOf(results, "simd", [lanes]) ?? Number.NaN,
      "ns",
      2,
    ),
  );
  const milliseconds = ((fastestOf(results, "simd", LANES) ?? Number.NaN) * cellSteps) / 1e6;
  const whole = told("all 1,000 draws × 30 years in one worker", milliseconds, "ms");
  return [...rows, atMost(whole, milliseconds, 12, "ms")];
}

/**
 * @typedef {{one: number[], oneNew: number[], many: number[], sobol: number[], runs: number,
 *   wasmBytes: number, heapBytes: number}} UncertainRun
 * @param {Record<"simd" | "scalar", UncertainRun[]>} runs
 * @returns {Section}
 */
export function uncertaintySection({ simd, scalar }) {
  const timed = (
    /** @type {UncertainRun[]} */ runs,
    /** @type {"one" | "oneNew" | "many" | "sobol"} */ of,
  ) => median(runs.flatMap((run) => run[of]));
  const [one, many, sobol] = [timed(simd, "one"), timed(simd, "many"), timed(simd, "sobol")];
  const memory = Math.max(...simd.map((run) => run.wasmBytes + run.heapBytes)) / MEGABYTE;
  return {
    title: "Ensembles of the engine in one worker: 1,000 draws, 30 years, four uncertain causes",
    rows: [
      told("one profession, draws kept", one, "ms"),
      told("the same with new draws", timed(simd, "oneNew"), "ms"),
      told("the same, draws kept, scalar twin", timed(scalar, "one"), "ms"),
      atMost(told("15 professions, draws kept", many, "ms", 0), many, 180, "ms"),
      atMost(
        told(`Sobol, 15 parameters × 1,024: ${simd[0].runs} runs`, sobol, "ms", 0),
        sobol,
        1000,
        "ms",
      ),
      atMost(told("memory: linear and heap in use", memory, "MB"), memory, 200, "MB"),
    ],
  };
}

/**
 * The bands on the screen while a lever moves.
 * @param {PageRun} page
 * @returns {Section}
 */
export function bandsSection({ bands, draws, professions }) {
  const rows = bands.map(({ workers, milliseconds }) => {
    const [middle, high] = [median(milliseconds), quantile(milliseconds, 0.95)];
    const name = `lever → bands painted, ${workers} ${workers === 1 ? "worker" : "workers"}`;
    const row = { name, value: `${middle.toFixed(0)} ms, p95 ${high.toFixed(0)} ms` };
    return workers === 2 ? atMost(row, middle, 100, "ms") : row;
  });
  const [one, two] = bands.map(({ milliseconds }) => median(milliseconds));
  rows.push({ name: "one worker / two workers", value: `${(one / two).toFixed(2)} ×` });
  return {
    title: `Bands of ${draws} draws in Chromium, draws kept: Medland, ${professions} professions that are linked`,
    rows,
  };
}

/**
 * @typedef {{open: number, totals: number[], causes: number[], wasmBytes: number, heapBytes: number}} EngineRun
 * @param {Record<"simd" | "scalar", EngineRun[]>} runs
 * @returns {Section}
 */
export function engineSection({ simd, scalar }) {
  const timed = (/** @type {EngineRun[]} */ runs, /** @type {"totals" | "causes"} */ what) =>
    median(runs.flatMap((run) => run[what]));
  const [totals, causes] = [timed(simd, "totals"), timed(simd, "causes")];
  const open = median(simd.map((run) => run.open));
  const memory = Math.max(...simd.map((run) => run.wasmBytes + run.heapBytes)) / MEGABYTE;
  return {
    title:
      "One run of the engine: 15 professions, 20 regions, 2 sectors, 2 sexes, 66 ages, 40 years",
    rows: [
      told("opening the project", open, "ms", 0),
      atMost(told("totals", totals, "ms"), totals, 40, "ms"),
      atMost(told("with flows by cause", causes, "ms"), causes, 150, "ms"),
      told("totals, scalar twin", timed(scalar, "totals"), "ms"),
      told("with flows by cause, scalar twin", timed(scalar, "causes"), "ms"),
      atMost(told("memory: linear and heap in use", memory, "MB"), memory, 200, "MB"),
    ],
  };
}

/**
 * @typedef {{chromium: string, first: number[], updated: number[], painted: number[], charts: number,
 *   professions: number, memoryBytes: number, draws: number,
 *   bands: {workers: number, milliseconds: number[]}[]}} PageRun
 * @param {PageRun} page
 * @param {EngineRun} engine of the same project
 * @returns {Section}
 */
export function pageSection({ first, updated, painted, charts, professions, memoryBytes }, engine) {
  const rows = /** @type {[string, number[], number][]} */ ([
    ["navigation → first forecast, nothing cached", first, 500],
    ["lever → elements updated", updated, 16],
    ["lever → painted", painted, 33],
  ]).map(([name, milliseconds, budget]) => {
    const [middle, high] = [median(milliseconds), quantile(milliseconds, 0.95)];
    const digits = budget > 100 ? 0 : 1;
    const value = `${middle.toFixed(digits)} ms, p95 ${high.toFixed(digits)} ms`;
    return atMost({ name, value }, middle, budget, "ms");
  });
  const memory = (memoryBytes + engine.wasmBytes) / MEGABYTE;
  rows.push(atMost(told("memory: page, worker and linear", memory, "MB"), memory, 200, "MB"));
  return {
    title: `The workbench in Chromium, medians; levers: Medland, ${professions} professions, ${charts} charts`,
    rows,
  };
}

/**
 * @param {import("./sizes.mjs").Size[]} list
 * @returns {Section}
 */
export function sizeSection(list) {
  const kilobytes = (/** @type {number} */ bytes) => (bytes / KILOBYTE).toFixed(1);
  const rows = list.map(({ name, raw, gzip, brotli }) => ({
    name: `pkg/${name}`,
    value: [raw, gzip, brotli].map(kilobytes).join(" / "),
  }));
  const of = (/** @type {string} */ name) => list.find((size) => size.name === name);
  const budgets = /** @type {[string, number, number][]} */ ([
    ["engine, brotli", of("core/hwf_forecast_bg.wasm")?.brotli, 90],
    ["optimiser, brotli", of("optimiser/hwf_optimiser_bg.wasm")?.brotli, 100],
    ["hosted workbench, gzip", hosted(list).reduce((sum, { gzip }) => sum + gzip, 0), 250],
    ["single file, as it is", of("hwf-forecast.html")?.raw, 1000],
  ]).map(([name, bytes, budget]) =>
    atMost({ name, value: `${kilobytes(bytes)} kB` }, bytes / KILOBYTE, budget, "kB"),
  );
  return { title: "Sizes in kB: as it is / gzip / brotli", rows: [...budgets, ...rows] };
}
