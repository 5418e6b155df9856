#!/usr/bin/env node
// `npm test`: every check of the repository, one after the other, each named,
// timed and counted. Installs what is missing first. The last line is the sum.
//
//   node tests/run.mjs [--all] [STEP…]
//
// --all adds the slow steps; naming steps runs those alone.

import { parseArgs } from "node:util";
import { begin, Stop } from "../www/build/shell.mjs";
import { STEPS } from "./steps.mjs";

await begin(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { all: { type: "boolean", default: false } },
  });
  const unknown = positionals.filter((name) => !STEPS.some((step) => step.name === name));
  if (unknown.length > 0) {
    throw new Stop(
      `no such step: ${unknown}; there are ${STEPS.map(({ name }) => name).join(", ")}`,
    );
  }
  const chosen = STEPS.filter(({ name, slow }) =>
    positionals.length > 0 ? positionals.includes(name) : values.all || !slow,
  );

  /** @type {Outcome[]} */
  const outcomes = [];
  for (const step of chosen) outcomes.push(await perform(step, values.all));

  console.log("\n== summary");
  for (const { name, seconds, passed, failed, remark } of outcomes) {
    const result = failed > 0 ? "FAILED" : "passed";
    console.log(`${result}  ${name}  ${seconds} s  ${passed} passed, ${failed} failed${remark}`);
  }
  const sum = (/** @type {"passed" | "failed"} */ which) =>
    outcomes.reduce((total, outcome) => total + outcome[which], 0);
  console.log(`\n${sum("passed")} passed, ${sum("failed")} failed`);
  process.exitCode = sum("failed") > 0 ? 1 : 0;
});

/** @typedef {{name: string, seconds: string, passed: number, failed: number, remark: string}} Outcome */

/**
 * Runs one step. One that fails without a failed test of its own counts as one failure.
 * @param {import("./steps.mjs").Step} step
 * @param {boolean} all
 * @returns {Promise<Outcome>}
 */
async function perform({ name, title, run }, all) {
  console.log(`\n== ${name}: ${title}`);
  const started = performance.now();
  const count = { passed: 0, failed: 0 };
  let remark = "";
  try {
    remark = (await run({ all, count })) ?? "";
  } catch (error) {
    count.failed = Math.max(count.failed, 1);
    console.error(error instanceof Stop ? error.message : error);
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`== ${name}: ${count.failed > 0 ? "FAILED" : "passed"} in ${seconds} s`);
  return { name, seconds, ...count, remark: remark && `  (${remark})` };
}
