#!/usr/bin/env node
// Feeds the project loader with inputs that grow out of the samples and the
// broken files, and the readers of files with such as grow out of the files of
// the tests, each for as long as asked for. What is found is kept beside the build.
//
//   npm run fuzz [-- SECONDS [TARGET…]]

import { spawn } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ask, begin, ROOT, run, Stop } from "../../www/build/shell.mjs";
import { TOOLS, withTools } from "../../www/build/tools.mjs";

const FOLDER = join("tests", "fuzz");
/** @type {Record<string, string[]>} */
const SEEDS = {
  project: [join(FOLDER, "seeds"), join("tests", "broken"), join("www", "samples")],
  text: [join("tests", "tables")],
  xlsx: [join(FOLDER, "sheets", "xlsx")],
  ods: [join(FOLDER, "sheets", "ods")],
};
export const TARGETS = Object.keys(SEEDS);

/** Longer by far than the broken files, and no longer than can be tried thousands of times a second. */
const LONGEST_INPUT = 40_000;

/**
 * @param {string} name of the target
 * @param {number} seconds
 * @param {number} [seed] for the same inputs on every run; others each time where not stated
 * @returns {Promise<number>} how many inputs were tried
 */
export async function fuzz(name, seconds, seed) {
  const target = join(process.env.CARGO_TARGET_DIR || join(ROOT, "target"), "fuzz");
  const env = await withTools([TOOLS.cargoFuzz]);
  const host = ask("rustc", ["--print", "host-tuple"]);
  if (host === null) throw new Stop("rustc does not name its host");
  const where = ["--fuzz-dir", FOLDER, "--target-dir", target, "--target", host];
  // Building would write a lock file that does not fit anew, and say nothing.
  await run("cargo", ["fetch", "--locked", "--manifest-path", join(FOLDER, "Cargo.toml")], { env });
  // Sanitizers ask for a nightly compiler, and look for what a crate without unsafe code cannot do.
  // The reader of workbooks lets the numbers of rows and columns run over, as what ships does; its cells then
  // stand somewhere else, within the limits or beyond.
  const shipped = ["xlsx", "ods"].includes(name) ? ["--release"] : [];
  await run("cargo-fuzz", ["fuzz", "build", ...where, ...shipped, "--sanitizer", "none", name], {
    env,
  });

  const grown = join(target, "grown", name);
  const found = join(target, "found", name);
  await mkdir(grown, { recursive: true });
  await mkdir(found, { recursive: true });
  console.log(`${name}: trying inputs for ${seconds} seconds`);
  const tried = await start(join(target, host, "release", name), [
    ...(seed === undefined ? [] : [`-seed=${seed}`]),
    `-max_total_time=${seconds}`,
    `-max_len=${LONGEST_INPUT}`,
    `-artifact_prefix=${found}/`,
    "-timeout=20",
    "-rss_limit_mb=2048",
    "-print_final_stats=1",
    "-verbosity=0",
    grown,
    ...SEEDS[name],
  ]);
  console.log(`${tried} inputs were refused with a reason or computed figures`);
  return tried;
}

/**
 * @param {string} program
 * @param {string[]} words
 * @returns {Promise<number>} executions
 */
function start(program, words) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { cwd: ROOT, stdio: ["ignore", "ignore", "pipe"] });
    let output = "";
    child.stderr.setEncoding("utf8").on("data", (text) => {
      output = (output + text).slice(-100_000);
    });
    child.on("error", (error) => reject(new Stop(`cannot start ${program}: ${error.message}`)));
    child.on("close", (code) => {
      const tried = Number(output.match(/stat::number_of_executed_units: (\d+)/)?.[1] ?? 0);
      if (code !== 0) {
        reject(new Stop(`${output}\nan input was found that is neither refused nor computed`));
      } else if (tried === 0) reject(new Stop("no input was tried"));
      else resolve(tried);
    });
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await begin(async () => {
    const seconds = Number(process.argv[2] ?? 600);
    if (!(seconds > 0)) throw new Stop("SECONDS is a number above 0");
    const named = process.argv.slice(3);
    const unknown = named.filter((name) => !TARGETS.includes(name));
    if (unknown.length > 0) throw new Stop(`no such target: ${unknown}; there are ${TARGETS}`);
    for (const name of named.length > 0 ? named : TARGETS) await fuzz(name, seconds);
  });
}
