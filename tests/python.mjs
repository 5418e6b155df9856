// Feeds the independent Python check with what the engine makes of every sample
// and each of its scenarios: the tables, and the answers to all questions of
// policy. Beside the samples there are projects made up for it.

import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ROOT, run } from "../www/build/shell.mjs";
import { Forecaster, init } from "../www/engine/package.js";
import { coupled, cumulative } from "./python/generated.mjs";
import { variantOf } from "./python/variant.mjs";

const SAMPLES = join(ROOT, "www", "samples");
const BASE = "base";

/** Scenarios of a project that are compared where not all are. */
const SOME = 2;

/**
 * @param {string} python
 * @param {string} folder for the results
 * @param {boolean} all every scenario and the made-up projects too, which takes a quarter of an hour
 */
export async function checkInPython(python, folder, all) {
  await init();
  for (const [name, text] of await projects(all)) {
    console.log(`\n${name}`);
    const results = join(folder, name);
    await writeResults(new TextEncoder().encode(text), results, all);
    const project = join(results, name);
    await writeFile(project, text);
    await run(python, ["tests/python/check_forecast.py", project, results]);
  }
}

/** Seeds of the made-up projects: one, since each is run in many scenarios. */
const SEEDS = [7919];

/** Professions of a project whose studies are compared. */
const STUDIED = 2;

/**
 * @param {boolean} all
 * @returns {Promise<[name: string, text: string][]>} every sample, and where all are wanted a variant of one and
 *   made-up ones
 */
async function projects(all) {
  /** @type {[name: string, text: string][]} */
  const found = [];
  for (const name of await readdir(SAMPLES)) {
    if (name.endsWith(".hwf.json")) found.push([name, await readFile(join(SAMPLES, name), "utf8")]);
  }
  if (!all) return found;
  const [, medland] = found.find(([name]) => name === "medland.hwf.json") ?? [];
  found.push(["medland-otherwise.hwf.json", JSON.stringify(variantOf(JSON.parse(medland ?? "")))]);
  for (const project of SEEDS.flatMap((seed) => [coupled(seed), cumulative(seed)])) {
    found.push([`${project.about.title}.hwf.json`, JSON.stringify(project)]);
  }
  return found;
}

/**
 * Writes what the engine makes of a project: one folder for the base and one a scenario.
 * @param {Uint8Array} bytes
 * @param {string} folder
 * @param {boolean} all
 */
export async function writeResults(bytes, folder, all) {
  const forecaster = new Forecaster(bytes);
  const description = forecaster.describe();
  const scenarios = description.scenarios.slice(0, all ? undefined : SOME);
  for (const id of [null, ...scenarios.map(({ id }) => id)]) {
    const into = join(folder, id ?? BASE);
    await mkdir(into, { recursive: true });
    for (const { name, text } of forecaster.tables({ scenario: id })) {
      await writeFile(join(into, name), text);
    }
    const answers = JSON.stringify(askAll(forecaster, description, id), (_, value) =>
      ArrayBuffer.isView(value) ? Array.from(/** @type {Float64Array} */ (value)) : value,
    );
    await writeFile(join(into, "answers.json"), answers);
  }
  forecaster.free();
}

/**
 * The questions of policy for every profession that states more than a trend, in several target years.
 * @param {Forecaster} forecaster
 * @param {import("../www/engine/package.js").Description} description
 * @param {string | null} scenario
 */
function askAll(forecaster, description, scenario) {
  const { axes, methods, runs } = description;
  const target = runs.target_year ?? axes.last_year;
  const targets = [axes.base_year + 4, target, axes.last_year];
  const steered = methods.filter(({ supply }) => supply.type !== "trend");
  const questions = steered.flatMap(({ profession }) =>
    targets.map((target_year) => ({ scenario, profession, target_year })),
  );
  const isBase = scenario === null;
  const isStudied = isBase || description.scenarios[0].id === scenario;
  const withPath = steered.filter(({ supply }) => supply.type === "cohort").slice(0, 2);
  const places = description.parameters.filter(({ quantity }) => quantity === "intake");
  const trained = withPath.filter(({ profession }) =>
    places.some(({ for: scope }) => (scope?.profession ?? profession) === profession),
  );
  return {
    intake: questions.map((question) => forecaster.requiredIntake(question)),
    decide_by: questions.map((question) => forecaster.decideBy(question)),
    costs: questions.map((question) => ({ ...question, ...forecaster.costs(question) })),
    // Each of them takes many forecasts: first professions and scenarios stand for all.
    policy: (isStudied ? methods.slice(0, STUDIED) : []).map(({ profession, supply }) =>
      askOne(forecaster, description, { scenario, profession, target_year: target }, supply.type),
    ),
    tasks: forecaster.tasks({ scenario, year: target }),
    ...(isBase ? { workload: forecaster.workload({}) } : {}),
    ...(isBase && trained.length > 0
      ? {
          path: forecaster.pathProblem({
            scenario,
            professions: trained.map(({ profession }) => ({ profession })),
            to_year: Math.min((runs.from_year ?? axes.base_year + 1) + 3, axes.last_year),
            last_stock_year: target,
          }),
        }
      : {}),
  };
}

/**
 * All that is asked about one profession.
 * @param {Forecaster} forecaster
 * @param {import("../www/engine/package.js").Description} description
 * @param {{scenario: string | null, profession: string, target_year: number}} question
 * @param {string} supply
 */
function askOne(forecaster, { axes, scenarios }, question, supply) {
  const { profession, target_year, scenario } = question;
  const sources = forecaster.sources(question);
  if (supply === "trend") return { ...question, from_year: sources.from_year, sources };
  const { from_year } = forecaster.requiredIntake(question);
  const middle = Math.round((axes.age_min + axes.age_max) / 2);
  const bands = [
    `${axes.age_min}-${middle}`,
    `${middle + 1}-${axes.age_max - 1}`,
    `${axes.age_max}+`,
  ];
  const byAges = supply === "cohort" && {
    entries: forecaster.requiredEntries(question),
    bands: forecaster.bands({ scenario, profession, year: target_year, bands }),
  };
  const ids = scenarios.map(({ id }) => id);
  const weights = { shortage_weight: 2, surplus_weight: 0.5 };
  const criterion = /** @type {const} */ ("gap");
  const [policies, futures] = [ids.slice(0, 2), ids.slice(2, 4)];
  const ofBase = scenario === null && {
    equivalence: forecaster.equivalence(question),
    scenario_costs: forecaster.scenarioCosts({ profession, target_year }),
    advice: forecaster.advice({
      profession,
      target_years: [target_year],
      scenarios: ids.slice(0, 1),
    }),
    ...(policies.length > 0
      ? {
          regret: {
            ...forecaster.regret({
              profession,
              target_year,
              policies,
              futures,
              criterion,
              ...weights,
            }),
            weights: [weights.shortage_weight, weights.surplus_weight],
          },
        }
      : {}),
  };
  return {
    ...question,
    from_year,
    sources,
    attribution: {
      ordered: forecaster.attribution({ ...question, order: "ordered" }),
      shapley: forecaster.attribution({ ...question, order: "shapley" }),
    },
    demands: forecaster.demands({ scenario, profession }),
    ...byAges,
    ...ofBase,
  };
}
