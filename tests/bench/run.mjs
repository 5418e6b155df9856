#!/usr/bin/env node
// `npm run bench`: how fast, how small, how sparing, in one run, and whether
// every budget is kept. Best on a machine that has nothing else to do.
//
//   node tests/bench/run.mjs [--write] [--turns N]
//
// --write puts table and chart into the README; fewer turns are for trying the
// bench itself. PYTHON names a Python that has NumPy.

import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { ENGINE_NAME, SCALAR_NAME } from "../../www/build/artefacts.mjs";
import { begin, ROOT, Stop } from "../../www/build/shell.mjs";
import { chart } from "./chart.mjs";
import { inFreshProcess } from "./child.mjs";
import { compete, contestants, DETERMINISTIC, numpyVersion } from "./contest.mjs";
import { ensemble } from "./js.mjs";
import { machine } from "./machine.mjs";
import { asText, missed, withSection } from "./report.mjs";
import {
  bandsSection,
  engineSection,
  kernelSection,
  lanesRows,
  pageSection,
  sizeSection,
  uncertaintySection,
} from "./rows.mjs";
import { sizes } from "./sizes.mjs";

const SECONDS_A_TURN = 0.4;
const ENGINE_TURNS = 3;
const ENGINE_RUNS = 9;
const NAVIGATIONS = 15;
const LEVER_MOVES = 80;
const BAND_MOVES = 40;
/** `LANES` of the kernel. */
const SHIPPED_LANES = 2;

const BENCH = join("tests", "bench");
const ENGINE = join(ROOT, "pkg", "full");
const MEDLAND = join(ROOT, "www", "samples", "medland.hwf.json");

const DETERMINISTIC_TITLE =
  "Kernel, ns per cell-step: rates that hold, one profession in 20 regions";
const ENSEMBLE_TITLE = "Kernel, ns per cell-step: four uncertain causes a year, 1,000 draws";

await begin(async () => {
  const { values } = parseArgs({
    options: {
      write: { type: "boolean", default: false },
      turns: { type: "string", default: "7" },
    },
  });
  const turns = Number(values.turns);
  if (!(turns >= 1)) throw new Stop("--turns is a number of 1 or more");

  const list = await contestants();
  console.log(`the kernel: ${list.length} contestants, ${turns} turns`);
  const results = await compete(list, turns, SECONDS_A_TURN);
  console.log("the engine");
  const { simd, scalar, medland } = await runEngine();
  console.log("how sure");
  const uncertain = await runUncertain();
  console.log("the workbench");
  const words = [NAVIGATIONS, LEVER_MOVES, BAND_MOVES].map(String);
  const page = await inFreshProcess(process.execPath, [join(BENCH, "page.mjs"), ...words]);

  const ensembleSection = kernelSection(ENSEMBLE_TITLE, results, [SHIPPED_LANES]);
  ensembleSection.rows.push(...lanesRows(results, ensemble().cellSteps));
  const sections = [
    kernelSection(DETERMINISTIC_TITLE, results, [DETERMINISTIC]),
    ensembleSection,
    engineSection({ simd, scalar }),
    uncertaintySection(uncertain),
    pageSection(page, medland),
    bandsSection(page),
    sizeSection(await sizes()),
  ];
  const measuredOn = machine({ chromium: page.chromium, numpy: numpyVersion() });
  console.log(`\n${asText(sections)}\n`);
  console.log([measuredOn.processor, ...measuredOn.versions, measuredOn.date].join("; "));

  if (values.write) {
    const panels = [
      { title: "Rates that hold: the deterministic run", contests: [DETERMINISTIC] },
      { title: "Four uncertain causes every year: the ensemble", contests: [SHIPPED_LANES, 1] },
    ];
    await writeFile(join(ROOT, BENCH, "bench.svg"), chart(results, panels, measuredOn));
    const readme = join(ROOT, "README.md");
    const text = await readFile(readme, "utf8");
    await writeFile(readme, withSection(text, sections, measuredOn));
  }
  const over = missed(sections);
  if (over.length > 0) {
    throw new Stop(
      `missed: ${over.map(({ name, value, budget }) => `${name}: ${value}, budget ${budget}`).join("; ")}`,
    );
  }
});

/** Ensembles of the engine and of its twin, in turns. */
async function runUncertain() {
  const program = join(BENCH, "uncertain.mjs");
  const [engine, twin] = [ENGINE_NAME, SCALAR_NAME].map((name) => join(ENGINE, `${name}_bg.wasm`));
  /** @type {Record<"simd" | "scalar", import("./rows.mjs").UncertainRun[]>} */
  const runs = { simd: [], scalar: [] };
  for (let turn = 0; turn < ENGINE_TURNS; turn += 1) {
    const ask = (/** @type {string} */ file) =>
      inFreshProcess(process.execPath, [program, file, String(ENGINE_RUNS)]);
    runs.simd.push(await ask(engine));
    runs.scalar.push(await ask(twin));
  }
  return runs;
}

/** The engine and its twin in turns, and the engine with the sample of the page. */
async function runEngine() {
  const program = join(BENCH, "engine.mjs");
  const [engine, twin] = [ENGINE_NAME, SCALAR_NAME].map((name) => join(ENGINE, `${name}_bg.wasm`));
  /** @type {Record<"simd" | "scalar", import("./rows.mjs").EngineRun[]>} */
  const runs = { simd: [], scalar: [] };
  for (let turn = 0; turn < ENGINE_TURNS; turn += 1) {
    const ask = (/** @type {string} */ file) =>
      inFreshProcess(process.execPath, [program, file, String(ENGINE_RUNS)]);
    runs.simd.push(await ask(engine));
    runs.scalar.push(await ask(twin));
  }
  const medland = await inFreshProcess(process.execPath, [program, engine, "1", MEDLAND]);
  return { ...runs, medland };
}
