// What the user has before them: the project, the scenario, the levers, the years looked at, and the
// engine's answers to these. Screens draw it and call its methods; it knows nothing of the page.

import { EngineError, ProblemsError } from "../engine/runner.js";
import { changesOf, leversOf, settingsOf, withLever } from "./levers.js";
import { openingScenario, projectText, scenarioId } from "./project-file.js";

/**
 * @typedef {import("../engine/package.d.ts").Description} Description
 * @typedef {import("../engine/package.d.ts").Forecast} Forecast
 * @typedef {import("../engine/package.d.ts").RequiredIntake} RequiredIntake
 * @typedef {import("../engine/package.d.ts").Problem} Problem
 * @typedef {import("../engine/package.d.ts").Change} Change
 * @typedef {import("../engine/runner.js").Runner} Runner
 * @typedef {import("../engine/instance.js").Outcome} Outcome
 * @typedef {import("./levers.js").Lever} Lever
 * @typedef {import("./levers.js").Settings} Settings
 *
 * @typedef {object} Project what has been opened
 * @property {string} fileName
 * @property {string} text
 * @property {Description} description
 * @property {Problem[]} warnings
 * @property {Lever[]} levers of all professions
 *
 * @typedef {object} Results what the engine last said
 * @property {Forecast} base
 * @property {Forecast} planned
 * @property {Answer<RequiredIntake>} intake
 * @property {Answer<RequiredIntake>} baseIntake
 */

/**
 * @template T
 * @typedef {{value: T, problems?: undefined}|{value?: undefined, problems: Problem[]}} Answer
 */

export class Session extends EventTarget {
  /** @type {Project|null} */
  project = null;
  /** @type {Results|null} */
  results = null;
  profession = "";
  /** @type {string|null} the scenario chosen; null is the base */
  scenario = null;
  /** @type {Settings} */
  settings = new Map();
  /** @type {Change[]} what the scenario changes beside the levers */
  others = [];
  targetYear = 0;
  fromYear = 0;
  /** Whether the levers were moved since the scenario was chosen. */
  changed = false;
  /** @type {Problem[]} why the settings as they are cannot be computed */
  refusal = [];
  /** @type {"renewed"|"restarted"|"stopped"|null} what became of the engine */
  trouble = null;
  /** @type {{fileName: string, problems: Problem[]}|null} a file that could not be opened */
  broken = null;

  /** @param {Runner} runner */
  constructor(runner) {
    super();
    this.runner = runner;
    runner.onrestart = () => this.#say({ trouble: "renewed" });
  }

  /** The levers of the profession on the screen. */
  get levers() {
    return this.project?.levers.filter(({ profession }) => profession === this.profession) ?? [];
  }

  /** Whether the plan differs from the base. */
  get differs() {
    return this.settings.size > 0 || this.others.length > 0;
  }

  /** Whether there is something that no file holds. */
  get unsaved() {
    return this.changed && (this.differs || this.scenario !== null);
  }

  /**
   * A table as CSV text, by the engine.
   * @type {import("../elements/hwf-table.js").ToCsv}
   */
  toCsv = (table, dialect) => this.runner.csv(table, dialect);

  /**
   * Opens a project file. A broken one is reported in `broken`; everything else then stays.
   * @param {string} fileName
   * @param {Uint8Array} bytes
   * @returns {Promise<boolean>} whether it is open now
   */
  async open(fileName, bytes) {
    try {
      const description = await this.runner.open(bytes);
      this.#begin(fileName, new TextDecoder().decode(bytes), description);
    } catch (error) {
      this.#fail(error, (problems) => ({ broken: { fileName, problems } }));
      return false;
    }
    const { project } = this;
    await this.#ask();
    // After the first figures, which must not wait for it.
    const warnings = await this.runner.check(bytes).catch(() => []);
    if (project && project === this.project && warnings.length > 0) {
      this.project = { ...project, warnings };
      this.#say({});
    }
    return true;
  }

  /**
   * @param {string} fileName
   * @param {string} text
   * @param {Description} description
   */
  #begin(fileName, text, description) {
    const { axes, runs } = description;
    this.project = { fileName, text, description, warnings: [], levers: leversOf(description) };
    this.results = null;
    this.profession = axes.professions[0].id;
    this.fromYear = runs.from_year ?? axes.base_year + 1;
    this.targetYear = runs.target_year ?? Math.min(axes.base_year + 15, axes.last_year);
    this.broken = null;
    this.trouble = null;
    this.#take(openingScenario(description.scenarios));
  }

  /**
   * Chooses a scenario of the file, or the base, and sets the levers to it.
   * @param {string|null} id
   */
  choose(id) {
    this.#take(id);
    this.#ask();
  }

  /** @param {string|null} id */
  #take(id) {
    const found = this.project?.description.scenarios.find((scenario) => scenario.id === id);
    const { settings, others } = settingsOf(
      this.project?.levers ?? [],
      found?.changes ?? [],
      this.fromYear,
    );
    Object.assign(this, { scenario: found?.id ?? null, settings, others, changed: false });
  }

  /**
   * @param {Lever} lever
   * @param {number} value in the lever's unit
   */
  setLever(lever, value) {
    this.settings = withLever(this.settings, lever, value);
    this.changed = true;
    this.#ask();
  }

  /** All levers back to base, and no scenario. */
  reset() {
    this.choose(null);
  }

  /** @param {string} profession */
  setProfession(profession) {
    this.profession = profession;
    this.#ask();
  }

  /** @param {number} year */
  setTargetYear(year) {
    this.targetYear = year;
    this.#ask();
  }

  /** @param {number} year */
  setFromYear(year) {
    this.fromYear = year;
    // The levers act from this year on, so a plan of theirs is now another one.
    this.changed ||= this.settings.size > 0;
    this.#ask();
  }

  /** Puts away the list of a broken file's problems, or the note about the engine. */
  dismiss() {
    this.#say({ broken: null, trouble: null });
  }

  /**
   * The project's text as it would be saved, under the name of a scenario where levers are set.
   * @param {{name: string, reason: string}} scenario
   * @returns {{text: string, scenario: string|null}}
   */
  toSave({ name, reason }) {
    const { text, description } = /** @type {Project} */ (this.project);
    const years = { target_year: this.targetYear, from_year: this.fromYear };
    if (!this.differs) {
      return { text: projectText(text, null, years), scenario: null };
    }
    const id = scenarioId(name, description.scenarios);
    const saved = { id, name, ...(reason === "" ? {} : { reason }), changes: this.changes() };
    return { text: projectText(text, saved, years), scenario: id };
  }

  /**
   * Goes on with the project as it was saved, so that the file and the screen are one again.
   * @param {{text: string, scenario: string|null}} saved
   */
  async saved({ text, scenario }) {
    const { fileName } = /** @type {Project} */ (this.project);
    const { profession } = this;
    if (await this.open(fileName, new TextEncoder().encode(text))) {
      this.profession = profession;
      this.choose(scenario);
    }
  }

  /** The changes that make the plan on the screen. */
  changes() {
    return changesOf(this.project?.levers ?? [], this.settings, this.others, this.fromYear);
  }

  // By name where it is the file's own, so that the result says so; else the changes themselves.
  #plan() {
    if (this.scenario !== null && !this.changed) {
      return this.scenario;
    }
    return this.differs ? this.changes() : undefined;
  }

  async #ask() {
    const { profession, results } = this;
    const years = { profession, target_year: this.targetYear, from_year: this.fromYear };
    const scenario = this.#plan();
    const calls = [
      { method: /** @type {const} */ ("forecast"), request: { scenario } },
      { method: /** @type {const} */ ("requiredIntake"), request: { scenario, ...years } },
      { method: /** @type {const} */ ("requiredIntake"), request: years },
      ...(results ? [] : [{ method: /** @type {const} */ ("forecast"), request: {} }]),
    ];
    try {
      const outcomes = await this.runner.run(calls);
      if (outcomes) {
        this.#accept(outcomes, results?.base);
      }
    } catch (error) {
      this.#fail(error, (problems) => ({ refusal: problems }));
    }
  }

  /**
   * @param {Outcome[]} outcomes
   * @param {Forecast|undefined} known
   */
  #accept([forecast, intake, baseIntake, first], known) {
    const base = known ?? ("value" in first ? first.value : null);
    if ("problems" in forecast || base === null) {
      this.#say({ refusal: "problems" in forecast ? forecast.problems : [] });
      return;
    }
    this.#say({
      refusal: [],
      results: /** @type {Results} */ ({ base, planned: forecast.value, intake, baseIntake }),
    });
  }

  /**
   * @param {unknown} error
   * @param {(problems: Problem[]) => Partial<Session>} told
   */
  #fail(error, told) {
    if (error instanceof ProblemsError) {
      this.#say(told(error.problems));
    } else if (error instanceof EngineError) {
      this.#say({ trouble: error.recovered ? "restarted" : "stopped" });
    } else {
      throw error;
    }
  }

  /** @param {Partial<Session>} news */
  #say(news) {
    Object.assign(this, news);
    this.dispatchEvent(new Event("change"));
  }
}
