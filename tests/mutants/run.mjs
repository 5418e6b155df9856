// The proof of the proof: every mistake of the list is made in a copy of the
// crate, and the test that is there for it must fail.

import { spawn } from "node:child_process";
import { rm } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { ROOT, Stop } from "../../www/build/shell.mjs";
import { copyTree } from "../fresh.mjs";
import { MUTANTS } from "./list.mjs";
import { VARIABLE, writeSwitches } from "./switch.mjs";

/**
 * @typedef {import("../count.mjs").Count} Count
 * @typedef {import("./switch.mjs").Mutant} Mutant
 * @typedef {{code: number | null, output: string}} Ended
 */

/** A mistake that makes a program run for ever is not caught by a test. */
const LONGEST_MS = 120_000;

/** Always the same random cases, and no search for the smallest that fails. */
const STEADY = { PROPTEST_RNG_SEED: "1", PROPTEST_MAX_SHRINK_ITERS: "0" };

/** @param {Count} count */
export async function killMutants(count) {
  const doubles = MUTANTS.filter(({ name }, index) =>
    MUTANTS.slice(0, index).some((earlier) => earlier.name === name),
  );
  if (doubles.length > 0) throw new Stop(`twice in the list: ${doubles.map(({ name }) => name)}`);

  // Always the same place, so that only what changed is compiled again, and a target folder of its
  // own: cargo takes two copies of a crate for the same one.
  const folder = join(process.env.CARGO_TARGET_DIR || join(ROOT, "target"), "mutants");
  const [crate, target] = [join(folder, "crate"), join(folder, "target")];
  await rm(crate, { recursive: true, force: true });
  await copyTree(ROOT, crate);
  await writeSwitches(crate, MUTANTS);
  const programs = await compile(crate, target);
  const homes = await homesOfTests(programs, crate);

  const homeless = MUTANTS.filter(({ test }) => !homes.has(test));
  if (homeless.length > 0) {
    throw new Stop(
      homeless.map(({ name, test }) => `${name}: there is no test ${test}`).join("\n"),
    );
  }
  await provePassing(homes, crate);

  const waiting = [...MUTANTS.entries()];
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, { name, mistake, test }] = next;
      const program = homes.get(test) ?? "";
      const { code, output } = await start(program, [test, "--exact"], crate, {
        ...STEADY,
        [VARIABLE]: String(index + 1),
      });
      const killed = code === 101 && output.includes(`test ${test} ... FAILED`);
      if (killed) count.passed += 1;
      else count.failed += 1;
      const how = killed ? "killed by" : `SURVIVES (exit code ${code})`;
      console.log(`${name}: ${mistake}: ${how} ${test}`);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  console.log(`${count.passed} of ${MUTANTS.length} mistakes are found`);
}

/**
 * Compiles the tests of the copy.
 * @param {string} crate
 * @param {string} target
 * @returns {Promise<string[]>} the test programs
 */
async function compile(crate, target) {
  const words = [
    "test",
    "--locked",
    "--workspace",
    ...["--features", "tables,workbook"],
    "--lib",
    "--test",
    "proof",
    "--no-run",
    "--message-format=json",
  ];
  const { code, output } = await start("cargo", words, crate, { CARGO_TARGET_DIR: target });
  if (code !== 0)
    throw new Stop(`the crate with the mistakes does not compile\n${rendered(output)}`);
  const programs = messages(output).flatMap(({ executable }) => executable ?? []);
  if (programs.length === 0) throw new Stop("there is no test program");
  return programs;
}

/**
 * @param {string} output
 * @returns {{executable?: string | null, message?: {level: string, rendered: string}}[]}
 */
function messages(output) {
  const lines = output.split("\n").filter((line) => line.startsWith("{"));
  return lines.map((line) => JSON.parse(line));
}

/** @param {string} output */
function rendered(output) {
  const errors = messages(output).filter(({ message }) => message?.level === "error");
  return errors.map(({ message }) => message?.rendered).join("") || output;
}

/**
 * Which program holds each test.
 * @param {string[]} programs
 * @param {string} crate
 */
async function homesOfTests(programs, crate) {
  /** @type {Map<string, string>} */
  const homes = new Map();
  for (const program of programs) {
    const { output } = await start(program, ["--list", "--format=terse"], crate);
    for (const [, test] of output.matchAll(/^(\S+): test$/gm)) {
      if (homes.has(test)) throw new Stop(`two tests are called ${test}`);
      homes.set(test, program);
    }
  }
  return homes;
}

/**
 * Without a mistake every named test passes.
 * @param {Map<string, string>} homes
 * @param {string} crate
 */
async function provePassing(homes, crate) {
  for (const program of new Set(homes.values())) {
    const named = new Set(
      MUTANTS.map(({ test }) => test).filter((test) => homes.get(test) === program),
    );
    if (named.size === 0) continue;
    const { output } = await start(program, [...named, "--exact"], crate, STEADY);
    if (!output.includes(`test result: ok. ${named.size} passed; 0 failed`)) {
      throw new Stop(`without any mistake not all ${named.size} tests pass:\n${output}`);
    }
  }
}

/**
 * @param {string} program
 * @param {string[]} words
 * @param {string} cwd
 * @param {Record<string, string>} [env]
 * @returns {Promise<Ended>}
 */
function start(program, words, cwd, env = {}) {
  return new Promise((resolve, reject) => {
    const without = { ...process.env, [VARIABLE]: undefined };
    const child = spawn(program, words, {
      cwd,
      env: { ...without, ...env },
      stdio: ["ignore", "pipe", program === "cargo" ? "inherit" : "pipe"],
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding("utf8").on("data", (text) => {
        output += text;
      });
    }
    const clock =
      program === "cargo" ? undefined : setTimeout(() => child.kill("SIGKILL"), LONGEST_MS);
    child.on("error", (error) => reject(new Stop(`cannot start ${program}: ${error.message}`)));
    child.on("close", (code) => {
      clearTimeout(clock);
      resolve({ code, output });
    });
  });
}
