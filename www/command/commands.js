// What each command does with a project file that could be read.

import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { check as checkProject, Forecaster } from "../engine/package.js";
import { InputProblems, report, withTexts } from "./report.js";

/**
 * @typedef {{bytes: Uint8Array, file: string, options: import("./arguments.js").Options}} Task
 */

/** @type {Record<import("./arguments.js").Command, (task: Task) => Promise<void>>} */
export const COMMANDS = { check, run, intake, advice, fan, sensitivity };

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
    gap: /** @type {import("../engine/package.js").GapSign | undefined} */ (options.gap),
    every_years: /** @type {number | undefined} */ (options.every),
    form: /** @type {"tidy" | "sdmx" | undefined} */ (options.form),
    ...disclosure(options),
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
 * How small cells are kept back, where that is asked for.
 * @param {import("./arguments.js").Options} options
 */
function disclosure({ "least-heads": least, "round-to": base }) {
  if (least === undefined && base === undefined) return {};
  return { disclosure: { least_heads: number(least), round_to: number(base) } };
}

/**
 * Prints the required intake, always as JSON; with its causes where they are asked for.
 * @param {Task} task
 */
async function intake({ bytes, file, options }) {
  const { forecaster, warnings } = open(bytes);
  const request = {
    ...chosenScenario(forecaster, options),
    ...asked(forecaster, options),
    target_year: Number(options.target),
  };
  const answer = forecaster.requiredIntake(request);
  const order = /** @type {"ordered" | "shapley" | undefined} */ (options.order);
  const causes = options.attribution
    ? { attribution: forecaster.attribution({ ...request, order }).parts }
    : {};
  report(warnings, { file, json: false, asResult: false });
  console.log(JSON.stringify({ ...answer, ...causes }, null, 2));
}

/**
 * Prints the required intake of the base and of one scenario or all, low, middle and high, as JSON.
 * @param {Task} task
 */
async function advice({ bytes, file, options }) {
  const { forecaster, warnings } = open(bytes);
  const { scenario } = chosenScenario(forecaster, options);
  const answer = forecaster.advice({
    ...asked(forecaster, options),
    ...(scenario === undefined ? {} : { scenarios: [scenario] }),
    target_years: [Number(options.target)],
  });
  report(warnings, { file, json: false, asResult: false });
  console.log(JSON.stringify(answer, null, 2));
}

/**
 * Prints the bands of an ensemble, the risk of a shortage and the range of the required intake, as JSON.
 * @param {Task} task
 */
async function fan({ bytes, file, options }) {
  print(bytes, file, (forecaster) =>
    forecaster.fan({ ...uncertain(forecaster, options), draws: number(options.draws) }),
  );
}

/**
 * Prints which uncertain input matters, as JSON.
 * @param {Task} task
 */
async function sensitivity({ bytes, file, options }) {
  print(bytes, file, (forecaster) =>
    forecaster.sensitivity({ ...uncertain(forecaster, options), samples: number(options.samples) }),
  );
}

/**
 * @param {Uint8Array} bytes
 * @param {string} file
 * @param {(forecaster: Forecaster) => object} ask
 */
function print(bytes, file, ask) {
  const { forecaster, warnings } = open(bytes);
  const answer = ask(forecaster);
  report(warnings, { file, json: false, asResult: false });
  const listed = (/** @type {string} */ _, /** @type {unknown} */ value) =>
    value instanceof Float64Array ? [...value] : value;
  console.log(JSON.stringify(answer, listed, 2));
}

/**
 * @param {Forecaster} forecaster
 * @param {import("./arguments.js").Options} options
 */
function uncertain(forecaster, options) {
  return {
    ...chosenScenario(forecaster, options),
    ...asked(forecaster, options),
    target_year: Number(options.target),
    seed: number(options.seed),
  };
}

/** @param {unknown} value */
function number(value) {
  return value === undefined ? undefined : Number(value);
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
 * The profession and the first year to change, as typed.
 * @param {Forecaster} forecaster
 * @param {import("./arguments.js").Options} options
 */
function asked(forecaster, { profession, from }) {
  return {
    profession: idOf(forecaster.describe().axes.professions, String(profession)),
    ...(from === undefined ? {} : { from_year: Number(from) }),
  };
}

/**
 * @param {Forecaster} forecaster
 * @param {import("./arguments.js").Options} options
 * @returns {{scenario?: string}}
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
