// Feeds the independent Python check with what the engine makes of every sample
// and each of its scenarios: the tables, the required intake, the dates to decide
// by and the costs of levers.

import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ROOT, run } from "../www/build/shell.mjs";
import { Forecaster, init } from "../www/engine/package.js";
import { variantOf } from "./python/variant.mjs";

const SAMPLES = join(ROOT, "www", "samples");
const BASE = "base";

/**
 * @param {string} python
 * @param {string} folder for the results
 */
export async function checkInPython(python, folder) {
  await init();
  for (const [name, text] of await projects()) {
    console.log(`\n${name}`);
    const results = join(folder, name);
    await writeResults(new TextEncoder().encode(text), results);
    const project = join(results, name);
    await writeFile(project, text);
    await run(python, ["tests/python/check_forecast.py", project, results]);
  }
}

/** @returns {Promise<[name: string, text: string][]>} every sample, and a variant of one */
async function projects() {
  /** @type {[name: string, text: string][]} */
  const found = [];
  for (const name of await readdir(SAMPLES)) {
    if (name.endsWith(".hwf.json")) found.push([name, await readFile(join(SAMPLES, name), "utf8")]);
  }
  const [, medland] = found.find(([name]) => name === "medland.hwf.json") ?? [];
  found.push(["medland-otherwise.hwf.json", JSON.stringify(variantOf(JSON.parse(medland ?? "")))]);
  return found;
}

/**
 * Writes what the engine makes of a project: one folder for the base and one a scenario.
 * @param {Uint8Array} bytes
 * @param {string} folder
 */
export async function writeResults(bytes, folder) {
  const forecaster = new Forecaster(bytes);
  const description = forecaster.describe();
  for (const id of [null, ...description.scenarios.map(({ id }) => id)]) {
    const into = join(folder, id ?? BASE);
    await mkdir(into, { recursive: true });
    for (const { name, text } of forecaster.tables({ scenario: id })) {
      await writeFile(join(into, name), text);
    }
    const answers = JSON.stringify(askAll(forecaster, description, id));
    await writeFile(join(into, "answers.json"), answers);
  }
  forecaster.free();
}

/**
 * The questions of policy for every profession with ages, in several target years.
 * @param {Forecaster} forecaster
 * @param {import("../www/engine/package.js").Description} description
 * @param {string | null} scenario
 */
function askAll(forecaster, { axes, methods, runs }, scenario) {
  const targets = [axes.base_year + 4, runs.target_year ?? axes.last_year, axes.last_year];
  const questions = methods
    .filter(({ supply }) => supply.type === "cohort")
    .flatMap(({ profession }) =>
      targets.map((target_year) => ({ scenario, profession, target_year })),
    );
  return {
    intake: questions.map((question) => forecaster.requiredIntake(question)),
    decide_by: questions.map((question) => forecaster.decideBy(question)),
    costs: questions.map((question) => ({ ...question, ...forecaster.costs(question) })),
  };
}
