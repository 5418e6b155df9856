// The kernel against what else could do the same work: who takes part, how they
// are built, and how they take turns. Each turn is a fresh process; all must
// come to the same bits.

import { join } from "node:path";
import { OPTIMISE } from "../../www/build/artefacts.mjs";
import { ask, ROOT, run, Stop } from "../../www/build/shell.mjs";
import { provideRust, withTools } from "../../www/build/tools.mjs";
import { inFreshProcess } from "./child.mjs";
import { median } from "./numbers.mjs";

const KERNEL = join("tests", "bench", "kernel", "Cargo.toml");
const CLOCK = join("tests", "bench", "clock.mjs");
const WITH_NUMPY = join("tests", "bench", "with_numpy.py");
const WASM_TARGET = "wasm32-unknown-unknown";

/** Numbers of the two contests in kernel/lib.rs; the ensemble's are its lanes. */
export const DETERMINISTIC = 0;
export const LANES = [1, 2, 4, 8];

/**
 * @typedef {"avx2" | "native" | "simd" | "scalar" | "js" | "numpy"} Name
 * @typedef {{name: Name, label: string, program: string, words: string[], hasLanes: boolean}} Contestant
 * @typedef {{name: Name, label: string, nanoseconds: Map<number, number>}} Result by the contest's
 *   number: median over the turns of each turn's fastest pass
 */

/**
 * Builds the contestants there can be on this machine, the engine's wasm first.
 * @returns {Promise<Contestant[]>}
 */
export async function contestants() {
  await provideRust();
  const x64 = process.arch === "x64";
  const native = await build("native", [], "");
  /** @type {Contestant[]} */
  const list = [
    await wasm("simd", "WebAssembly SIMD128", ["-Ctarget-feature=+simd128"]),
    await wasm("scalar", "WebAssembly scalar", []),
    contestant("native", x64 ? "native, SSE2" : `native, ${process.arch}`, native, []),
  ];
  if (ask(native, []) === "true") {
    // The compiler never joins a product and a sum into one rounding by itself, so that even with the
    // instruction for it the bits stay the same.
    const avx2 = await build("avx2", ["-Ctarget-feature=+avx2,+fma"], "");
    list.splice(2, 0, contestant("avx2", "native, AVX2", avx2, []));
  }
  list.push(contestant("js", "JavaScript", process.execPath, [CLOCK, "js"], false));
  const python = process.env.PYTHON ?? "python3";
  if (numpyVersion() !== null) list.push(contestant("numpy", "NumPy", python, [WITH_NUMPY], false));
  return list;
}

/** The version of NumPy for the Python that PYTHON names, or python3; null where it is not installed. */
export function numpyVersion() {
  return ask(process.env.PYTHON ?? "python3", ["-c", "import numpy; print(numpy.__version__)"]);
}

/**
 * @param {Name} name
 * @param {string} label
 * @param {string} program
 * @param {string[]} words
 * @param {boolean} [hasLanes] whether the ensemble can be run in several lanes
 * @returns {Contestant}
 */
function contestant(name, label, program, words, hasLanes = true) {
  return { name, label, program, words, hasLanes };
}

/**
 * @param {Name} name
 * @param {string} label
 * @param {string[]} features
 */
async function wasm(name, label, features) {
  const file = await build(name, features, WASM_TARGET);
  return contestant(name, label, process.execPath, [CLOCK, file]);
}

/**
 * Compiles the kernel's bench as the engine is compiled.
 * @param {Name} name
 * @param {string[]} features
 * @param {string} target empty for this machine
 * @returns {Promise<string>} the program, or the module
 */
async function build(name, features, target) {
  const base = join(process.env.CARGO_TARGET_DIR ?? join(ROOT, "target"), "bench");
  const env = {
    ...(await withTools([])),
    CARGO_ENCODED_RUSTFLAGS: features.join("\u001f"),
    CARGO_TARGET_DIR: join(base, name),
  };
  const kind = target === "" ? ["--bins"] : ["--lib", "--target", target];
  const cargo = ["build", "--locked", "--release", "--quiet", "--manifest-path", KERNEL];
  await run("cargo", [...cargo, ...kind], { env });
  const built = join(base, name, target, "release");
  if (target === "") return join(built, "hwf_bench");
  const module = join(base, `${name}.wasm`);
  await run("wasm-opt", [...OPTIMISE, join(built, "hwf_bench.wasm"), "-o", module], { env });
  return module;
}

/**
 * Lets all take turns.
 * @param {Contestant[]} list
 * @param {number} turns
 * @param {number} seconds of each turn
 * @param {number[]} [contests]
 * @returns {Promise<Result[]>}
 */
export async function compete(list, turns, seconds, contests = [DETERMINISTIC, ...LANES]) {
  /** @type {Map<number, Map<Name, number[]>>} */
  const measured = new Map();
  /** @type {Map<string, Set<string>>} */
  const bits = new Map([
    ["the deterministic run", new Set()],
    ["the ensemble", new Set()],
  ]);
  for (let turn = 0; turn < turns; turn += 1) {
    for (const contest of contests) {
      const byName = measured.get(contest) ?? new Map();
      measured.set(contest, byName);
      for (const { name, program, words, hasLanes } of list) {
        if (contest > 1 && !hasLanes) continue;
        const told = await inFreshProcess(program, [...words, String(contest), String(seconds)]);
        byName.set(name, [...(byName.get(name) ?? []), Math.min(...told.nanoseconds)]);
        bits
          .get(contest === DETERMINISTIC ? "the deterministic run" : "the ensemble")
          ?.add(told.checksum);
      }
    }
  }
  for (const [contest, found] of bits) {
    if (found.size !== 1) throw new Stop(`the contestants differ on ${contest}: ${[...found]}`);
  }
  return list.map(({ name, label }) => {
    /** @type {Map<number, number>} */
    const nanoseconds = new Map();
    for (const [contest, byName] of measured) {
      const figures = byName.get(name);
      if (figures) nanoseconds.set(contest, median(figures));
    }
    return { name, label, nanoseconds };
  });
}
