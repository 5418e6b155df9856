// What each command does with a project file that could be read.

import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { check as checkProject, Forecaster } from "../engine/package.js";
import { InputProblems, report, withTexts } from "./report.js";

/**
 * @typedef {{bytes: Uint8Array, file: string, options: import("./arguments.js").Options}} Task
 */

/** @type {Record<import("./arguments.js").Command, (task: Task) => Promise<void>>} */
export const COMMANDS = { check, run, intake };

/**
 * Lists what is wrong; only problems, not warnings, make it fail.
 * @param {Task} task
 */
async function check({ bytes, file, options }) {
  const problems = checkProject(bytes);
  if (problems.some(isSevere)) throw new InputProblems(problems);
  report(problems, { file, json: options.json === true, asResult: true });
}

/**
 * Writes the tables of one scenario into a folder.
 * @param {Task} task
 */
async function run({ bytes, file, options }) {
  const { forecaster, warnings } = open(bytes);
  const decimal = /** @type {"." | "," | undefined} */ (options.decimal);
  const separator = /** @type {"," | ";" | "\t" | undefined} */ (options.separator);
  const tables = forecaster.tables({
    ...chosenScenario(forecaster, options),
    dialect: {
      decimal: decimal ?? ".",
      separator: separator ?? (decimal === "," ? ";" : ","),
      bom: options.bom === true,
    },
  });
  const folder = String(options.out);
  const files = tables.map(({ name }) => join(folder, name));
  try {
    await mkdir(folder, { recursive: true });
    for (const [index, { text }] of tables.entries()) await writeFile(files[index], text);
  } catch (error) {
    throw InputProblems.ofFile("unwritable", folder, error);
  }
  if (options.json) {
    console.log(JSON.stringify({ problems: withTexts(warnings), files }, null, 2));
  } else {
    report(warnings, { file, json: false, asResult: false });
    for (const written of files) console.log(written);
  }
}

/**
 * Prints the required intake, always as JSON.
 * @param {Task} task
 */
async function intake({ bytes, file, options }) {
  const { forecaster, warnings } = open(bytes);
  const { professions } = forecaster.describe().axes;
  const answer = forecaster.requiredIntake({
    ...chosenScenario(forecaster, options),
    profession: idOf(professions, String(options.profession)),
    target_year: Number(options.target),
    ...(options.from === undefined ? {} : { from_year: Number(options.from) }),
  });
  report(warnings, { file, json: false, asResult: false });
  console.log(JSON.stringify(answer, null, 2));
}

/** @param {Uint8Array} bytes */
function open(bytes) {
  const problems = checkProject(bytes);
  if (problems.some(isSevere)) throw new InputProblems(problems);
  return { forecaster: new Forecaster(bytes), warnings: problems };
}

/** @param {import("../engine/package.js").Problem} problem */
function isSevere({ severity }) {
  return severity === "problem";
}

/**
 * @param {Forecaster} forecaster
 * @param {import("./arguments.js").Options} options
 */
function chosenScenario(forecaster, { scenario }) {
  if (scenario === undefined) return {};
  return { scenario: idOf(forecaster.describe().scenarios, String(scenario)) };
}

/**
 * The id of what was named by id or by name; else what was typed, for the engine to refuse.
 * @param {{id: string, name: string}[]} known
 * @param {string} typed
 */
function idOf(known, typed) {
  const byId = known.find(({ id }) => id === typed);
  return (byId ?? known.find(({ name }) => name === typed))?.id ?? typed;
}
