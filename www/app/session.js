// What the user has before them: the project, the scenarios, the levers, the years looked at, and the
// engine's answers to these. Screens draw it and call its methods; it knows nothing of the page.

import { EngineError, ProblemsError } from "../engine/runner.js";
import { Answers } from "./answers.js";
import { Frames } from "./frames.js";
import { History } from "./history.js";
import { IncomingFiles, knownMembers } from "./incoming.js";
import { changesOf, leversOf, settingsOf, withBound, withLever, withRamp } from "./levers.js";
import { Panels } from "./panels.js";
import { fileText, openingScenario, projectText } from "./project-file.js";
import { questionsOf } from "./questions.js";
import { renamed, withKind, withScenario } from "./scenarios.js";
import { Sureness } from "./sureness.js";

/**
 * @typedef {import("../engine/package.d.ts").Description} Description
 * @typedef {import("../engine/package.d.ts").Problem} Problem
 * @typedef {import("../engine/package.d.ts").Change} Change
 * @typedef {import("../engine/runner.js").Runner} Runner
 * @typedef {import("./levers.js").Lever} Lever
 * @typedef {import("./levers.js").Settings} Settings
 * @typedef {import("./scenarios.js").Scenario} Scenario
 * @typedef {import("./scenarios.js").Title} Title
 * @typedef {import("../engine/package.d.ts").Decision} Decision
 * @typedef {import("./policy-questions.js").PolicyChoices} PolicyChoices
 *
 * @typedef {object} Project what has been opened
 * @property {string} fileName
 * @property {string} text
 * @property {Description} description
 * @property {Problem[]} warnings
 * @property {Lever[]} levers of all professions
 * @property {boolean} edited whether no file holds it as it is
 *
 * @typedef {import("./answers.js").Results} Results
 *
 * @typedef {object} State what a step back brings back
 * @property {Project|null} project
 * @property {string|null} scenario
 * @property {Settings} settings
 * @property {Change[]} others
 * @property {boolean} changed
 * @property {Scenario[]} scenarios
 * @property {Decision[]} decisions
 * @property {string|null} compared
 */

/** Panels wait this long: a dragged lever says something new before it is over. */
const LATER_MS = 120;

export class Session extends EventTarget {
  /** @type {Project|null} */
  project = null;
  /** @type {Results|null} the answers that the open screen draws */
  results = null;
  screen = "forecast";
  /** Which page of the screen is open, where it has several. */
  page = "";
  profession = "";
  /** @type {Scenario[]} those of the file, as changed here */
  scenarios = [];
  /** @type {Decision[]} those of the file, and what was recorded here */
  decisions = [];
  /** @type {PolicyChoices} what the policy screen is asked to compare */
  policy = {};
  /** @type {string|null} the scenario chosen; null is the base */
  scenario = null;
  /** @type {string|null} the scenario laid beside the plan */
  compared = null;
  /** @type {Settings} */
  settings = new Map();
  /** @type {Change[]} what the scenario changes beside the levers */
  others = [];
  targetYear = 0;
  fromYear = 0;
  pyramidYear = 0;
  /** @type {"supply_minus_demand"|"demand_minus_supply"} which way round gaps are shown */
  gapSign = "supply_minus_demand";
  /** Whether charts and tables show everything relative to the base year, which is 100. */
  indexed = false;
  /** Of the years of a table, every which is shown. */
  everyYears = 1;
  /** @type {"fte"|"heads"} in what the sources of supply are shown */
  sourceUnit = "fte";
  /** Years of age in a band. */
  bandYears = 5;
  /** Whether the levers were moved since the scenario was chosen. */
  changed = false;
  /** @type {Set<string>} the parts of the page that were unfolded */
  unfolded = new Set();
  /** @type {Problem[]} why the settings as they are cannot be computed */
  refusal = [];
  /** @type {"renewed"|"restarted"|"stopped"|"vectors"|null} what became of the engine */
  trouble = null;
  /** @type {{fileName: string, problems: Problem[]}|null} a file that could not be opened */
  broken = null;
  /** @type {{content: Record<string, any>, problems: Problem[]}|null} edits that the engine refuses as they stand */
  draft = null;
  /** @type {History<State>} */
  history = new History();
  /** @type {string} the screen that the results are for */
  #drawn = "";
  /** @type {{text: string, content: Record<string, any>}} */
  #file = { text: "", content: {} };
  /** @type {ReturnType<typeof setTimeout>|undefined} */
  #later = undefined;
  #answers;
  #frames = new Frames();
  /** How many times the open screen's questions were put. */
  #asked = 0;

  /** @param {Runner} runner */
  constructor(runner) {
    super();
    this.runner = runner;
    this.#answers = new Answers(runner);
    this.panels = new Panels(this, this.#answers, (error) => this.#fail(error, () => ({})));
    /** The files that are being read. */
    this.incoming = new IncomingFiles(
      () => this.#say({}),
      () => ({
        recipes: this.file.recipes ?? [],
        members: knownMembers(this.axes),
        fteHours: this.axes.fte_hours,
      }),
    );
    /** How sure the plan is. */
    this.sureness = new Sureness(this);
    runner.onrestart = () => this.#say({ trouble: "renewed" });
  }

  /** The levers of the profession on the screen, and those of all. */
  get levers() {
    return this.project?.levers.filter((lever) => this.#isAbout(lever)) ?? [];
  }

  /**
   * A lever of all concerns each profession; one of a task shift the two between which it moves work.
   * @param {Lever} lever
   */
  #isAbout({ profession, scope }) {
    const shift = this.axes.task_shifts?.find(({ id }) => id === scope.task_shift);
    return shift
      ? [shift.from, shift.to].includes(this.profession)
      : profession === null || profession === this.profession;
  }

  /** The axes of the open project. */
  get axes() {
    return /** @type {Project} */ (this.project).description.axes;
  }

  /**
   * The project file as it is written, for what its description leaves out: figures of series, and the
   * workload of facilities.
   */
  get file() {
    const text = this.project?.text ?? "{}";
    if (this.#file.text !== text) {
      this.#file = { text, content: JSON.parse(text) };
    }
    return this.#file.content;
  }

  /** The project file as it stands in the form that edits it. */
  get edited() {
    return this.draft?.content ?? this.file;
  }

  /** The methods of the profession on the screen. */
  get method() {
    return this.project?.description.methods.find(
      ({ profession }) => profession === this.profession,
    );
  }

  /** Whether the law prescribes how many there must be at least. */
  get hasMinimum() {
    return this.states("minimum_density");
  }

  /**
   * Whether the project states something for the profession on the screen.
   * @param {string} quantity
   */
  states(quantity) {
    return (
      this.project?.description.parameters.some(
        ({ quantity: stated, for: scope }) =>
          stated === quantity && (scope?.profession ?? this.profession) === this.profession,
      ) ?? false
    );
  }

  /** The sign of the gap as the engine is asked for it; its own is not asked for. */
  get gap() {
    return this.gapSign === "supply_minus_demand" ? undefined : this.gapSign;
  }

  /** The flow year that leads to the stock that is looked at; none leads to the first. */
  get flowYear() {
    return Math.max(this.pyramidYear, this.axes.base_year + 1);
  }

  /** Bands of ages that cover all of them once. */
  get bands() {
    const { age_min: youngest, age_max: oldest } = this.axes;
    const bands = [];
    for (let from = youngest; from <= oldest; ) {
      const next = from - (from % this.bandYears) + this.bandYears;
      bands.push(next > oldest ? `${from}+` : `${from}-${next - 1}`);
      from = next;
    }
    return bands;
  }

  /** Whether the plan differs from the base. */
  get differs() {
    return this.settings.size > 0 || this.others.length > 0;
  }

  /** Whether the levers stand otherwise than the scenario that was chosen. */
  get moved() {
    return this.changed && (this.differs || this.scenario !== null);
  }

  /** Whether there is something that no file holds. */
  get unsaved() {
    return this.moved || (this.project !== null && this.#edited);
  }

  get #edited() {
    const { edited, description } = /** @type {Project} */ (this.project);
    const { scenarios, decisions } = description;
    return edited || this.scenarios !== scenarios || this.decisions !== decisions;
  }

  /** The scenario laid beside the plan. */
  get comparison() {
    return this.scenarios.find(({ id }) => id === this.compared) ?? null;
  }

  /** Whether the answers at hand are those of the open screen. */
  get ready() {
    return this.results !== null && this.#drawn === this.screen;
  }

  /**
   * What the engine said to one question of the open screen; undefined where it did not.
   * @param {string} name
   * @returns {any}
   */
  value(name) {
    return this.answer(name)?.value;
  }

  /**
   * The same, with the problems where there is no value.
   * @param {string} name
   * @returns {import("./answers.js").Answer|undefined}
   */
  answer(name) {
    return this.results?.[name] ?? this.panels.answer(name);
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
    await this.#ask();
    await this.#warn(bytes);
    return true;
  }

  /**
   * Shows the warnings of the open project: after the first figures, which must not wait for them.
   * @param {Uint8Array} bytes
   */
  async #warn(bytes) {
    const { project } = this;
    const warnings = await this.runner.check(bytes).catch(() => []);
    if (project && project === this.project && warnings.length > 0) {
      this.project = { ...project, warnings };
      this.#say({});
    }
  }

  /**
   * Makes the open project anew with other content. What the engine refuses stays a draft, beside the
   * project as it was.
   * @param {Record<string, any>} content of the project file
   * @param {string} what was edited; the same figure edited again is no step of its own
   */
  async edit(content, what) {
    const text = fileText(content);
    const bytes = new TextEncoder().encode(text);
    /** @type {Description} */
    let description;
    try {
      description = await this.runner.open(bytes);
    } catch (error) {
      this.#fail(error, (problems) => ({ draft: { content, problems } }));
      return;
    }
    this.#note(`edit/${what}`);
    this.#renew(text, description);
    await this.#ask();
    await this.#warn(bytes);
  }

  /**
   * Opens another project in this one's place. The page, which knows how to ask about work that is not
   * saved, puts its own way here.
   * @type {(fileName: string, bytes: Uint8Array) => Promise<boolean>}
   */
  replace = (fileName, bytes) => this.open(fileName, bytes);

  /** Goes back from a draft to the project as it is. */
  discard() {
    this.#say({ draft: null });
  }

  /**
   * Takes the open project's place, with everything set as it was.
   * @param {string} text
   * @param {Description} description
   */
  #renew(text, description) {
    const project = /** @type {Project} */ (this.project);
    const before = project.description;
    const changes = this.changes();
    const levers = leversOf(description);
    this.project = { ...project, text, description, levers, warnings: [], edited: true };
    // Scenarios and decisions of the file are those of the file as it is now.
    this.scenarios =
      this.scenarios === before.scenarios
        ? description.scenarios
        : this.scenarios.map((one) => description.scenarios[before.scenarios.indexOf(one)] ?? one);
    if (this.decisions === before.decisions) {
      this.decisions = description.decisions;
    }
    Object.assign(this, settingsOf(levers, changes, this.fromYear));
    this.#answers.forget();
    this.panels.forget();
    this.draft = null;
    this.refusal = [];
  }

  /**
   * @param {string} fileName
   * @param {string} text
   * @param {Description} description
   */
  #begin(fileName, text, description) {
    const { axes, runs, scenarios, decisions } = description;
    const levers = leversOf(description);
    this.project = { fileName, text, description, warnings: [], levers, edited: false };
    this.#answers.forget();
    this.panels.forget();
    this.history.clear();
    this.results = null;
    this.refusal = [];
    this.profession = axes.professions[0].id;
    this.fromYear = runs.from_year ?? axes.base_year + 1;
    this.targetYear = runs.target_year ?? Math.min(axes.base_year + 15, axes.last_year);
    this.pyramidYear = this.targetYear;
    this.scenarios = scenarios;
    this.decisions = decisions;
    this.policy = {};
    this.compared = null;
    this.broken = null;
    this.draft = null;
    this.trouble = null;
    this.#take(openingScenario(scenarios));
  }

  /**
   * Turns to another screen, which then asks for what it shows, or to another page of the same.
   * @param {string} screen
   * @param {string} page
   */
  turn(screen, page) {
    const [before, last] = [this.screen, this.page];
    Object.assign(this, { screen, page });
    if (screen !== before) {
      this.#ask();
    } else if (page !== last) {
      this.#say({});
    }
  }

  /**
   * Chooses a scenario of the list, or the base, and sets the levers to it.
   * @param {string|null} id
   */
  choose(id) {
    this.#note("choose");
    this.#take(id);
    if (this.compared === id) {
      this.compared = null;
    }
    this.#ask();
  }

  /** @param {string|null} id */
  #take(id) {
    const found = this.scenarios.find((scenario) => scenario.id === id);
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
    this.#note(lever.key);
    this.settings = withLever(this.settings, lever, value);
    this.changed = true;
    this.#ask();
  }

  /**
   * @param {Lever} lever
   * @param {"low"|"high"} bound the project's own course
   */
  setBound(lever, bound) {
    this.#note(`${lever.key}/bound`);
    this.settings = withBound(this.settings, lever, bound);
    this.changed = true;
    this.#ask();
  }

  /**
   * @param {Lever} lever
   * @param {Change["ramp"]|undefined} ramp undefined: in full as soon as the lever can act
   */
  setRamp(lever, ramp) {
    this.#note(`${lever.key}/ramp`);
    this.settings = withRamp(this.settings, lever, ramp);
    this.changed = true;
    this.#ask();
  }

  /** All levers back to base, and no scenario. */
  reset() {
    this.choose(null);
  }

  /**
   * Keeps the levers as they stand as a scenario of the list.
   * @param {Title} title
   */
  keep(title) {
    this.adopt(title, this.changes());
  }

  /**
   * Adds a scenario to the list and sets the levers to it.
   * @param {Title} title
   * @param {Change[]} changes
   */
  adopt(title, changes) {
    this.#note(`keep/${title.name}`);
    const { scenarios, id } = withScenario(this.scenarios, title, changes);
    this.scenarios = scenarios;
    this.#take(id);
    this.#ask();
  }

  /**
   * Says of a scenario whether it is something to decide or something that may come.
   * @param {string} id
   * @param {Scenario["kind"]} kind
   */
  setKind(id, kind) {
    this.#note(`kind/${id}/${kind}`);
    this.scenarios = withKind(this.scenarios, id, kind);
    this.#ask();
  }

  /** @param {Decision} decision */
  record(decision) {
    this.#note(`record/${this.decisions.length}`);
    this.decisions = [...this.decisions, decision];
    this.#say({});
  }

  /** @param {Decision} decision */
  strike(decision) {
    this.#note(`strike/${this.decisions.length}`);
    this.decisions = this.decisions.filter((one) => one !== decision);
    this.#say({});
  }

  /** @param {PolicyChoices} choices those that change */
  setPolicy(choices) {
    this.policy = { ...this.policy, ...choices };
    this.#say({});
    this.panels.ask();
  }

  /**
   * @param {string} id
   * @param {Title} title
   */
  rename(id, title) {
    this.#note("rename");
    this.scenarios = renamed(this.scenarios, id, title);
    this.#ask();
  }

  /**
   * @param {string} id
   * @param {Title} title of the copy
   */
  copy(id, title) {
    const found = this.scenarios.find((scenario) => scenario.id === id);
    if (found) {
      this.#note("copy");
      this.scenarios = withScenario(this.scenarios, title, found.changes).scenarios;
      this.#ask();
    }
  }

  /** @param {string} id */
  remove(id) {
    this.#note("remove");
    this.scenarios = this.scenarios.filter((scenario) => scenario.id !== id);
    if (this.compared === id) {
      this.compared = null;
    }
    if (this.scenario === id) {
      this.#take(null);
    }
    this.#ask();
  }

  /** @param {string|null} id */
  compare(id) {
    this.#note("compare");
    this.compared = id;
    this.#ask();
  }

  undo() {
    this.#go(this.history.undo(this.#state));
  }

  redo() {
    this.#go(this.history.redo(this.#state));
  }

  /** @param {State|undefined} state */
  async #go(state) {
    if (!state) {
      return;
    }
    const { project } = state;
    const same = project?.text === this.project?.text;
    if (project && !same) {
      await this.runner.open(new TextEncoder().encode(project.text));
      this.#answers.forget();
      this.panels.forget();
    }
    Object.assign(this, state, { draft: null, project: same ? this.project : project });
    this.#ask();
  }

  /** @returns {State} */
  get #state() {
    const { project, scenario, settings, others, changed, scenarios, decisions, compared } = this;
    return { project, scenario, settings, others, changed, scenarios, decisions, compared };
  }

  /** @param {string} what */
  #note(what) {
    this.history.note(this.#state, what);
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
  setPyramidYear(year) {
    this.pyramidYear = year;
    this.#ask();
  }

  /** @param {number} year */
  setFromYear(year) {
    this.fromYear = year;
    // The levers act from this year on, so a plan of theirs is now another one.
    this.changed ||= this.settings.size > 0;
    this.#ask();
  }

  /**
   * @param {string} part of the page
   * @param {boolean} open
   */
  unfold(part, open) {
    if (open !== this.unfolded.has(part)) {
      this.unfolded[open ? "add" : "delete"](part);
      this.#say({});
      this.#ask();
    }
  }

  /**
   * How figures are shown.
   * @param {Partial<Pick<Session, "gapSign"|"indexed"|"everyYears"|"sourceUnit"|"bandYears">>} way
   */
  show(way) {
    Object.assign(this, way);
    this.#ask();
  }

  /** Puts away the list of a broken file's problems, or the note about the engine. */
  dismiss() {
    this.#say({ broken: null, trouble: null });
  }

  /**
   * The project's text as it would be saved, under the name of a scenario where levers are set.
   * @param {Title} title
   * @returns {{text: string, scenario: string|null}}
   */
  toSave(title) {
    const { text, description } = /** @type {Project} */ (this.project);
    const years = { target_year: this.targetYear, from_year: this.fromYear };
    const kept =
      this.moved && this.differs
        ? withScenario(this.scenarios, title, this.changes())
        : { scenarios: this.scenarios, id: this.moved ? null : this.scenario };
    const decisions = this.decisions === description.decisions ? undefined : this.decisions;
    const saved = projectText(text, description.scenarios, kept.scenarios, years, decisions);
    return { text: saved, scenario: kept.id };
  }

  /**
   * Goes on with the project as it was saved, so that the file and the screen are one again.
   * @param {{text: string, scenario: string|null}} saved
   */
  async saved({ text, scenario }) {
    const { fileName } = /** @type {Project} */ (this.project);
    const { profession, pyramidYear, compared, policy } = this;
    if (await this.open(fileName, new TextEncoder().encode(text))) {
      Object.assign(this, { profession, pyramidYear, compared, policy });
      this.#take(scenario);
      await this.#ask();
    }
  }

  /** The changes that make the plan on the screen. */
  changes() {
    return changesOf(this.project?.levers ?? [], this.settings, this.others, this.fromYear);
  }

  /** The plan as the engine is asked for it; undefined is the base. */
  get plan() {
    const chosen = this.changed ? undefined : this.scenarios.find(({ id }) => id === this.scenario);
    if (chosen) {
      return this.named(chosen);
    }
    return this.differs ? this.changes() : undefined;
  }

  /** The changes of the plan in the order in which the engine is told of them. */
  get planChanges() {
    const { plan } = this;
    return typeof plan === "string"
      ? (this.scenarios.find(({ id }) => id === plan)?.changes ?? [])
      : (plan ?? []);
  }

  /**
   * A scenario as the engine is asked for it: by name where it changes what the file's own one does, so
   * that the result says so; else the changes themselves.
   * @param {Scenario} scenario
   */
  named({ id, changes }) {
    const own = this.project?.description.scenarios.find((one) => one.id === id);
    return own?.changes === changes ? id : changes;
  }

  async #ask() {
    const { project, screen } = this;
    clearTimeout(this.#later);
    if (!project) {
      return;
    }
    this.#asked += 1;
    const asked = this.#asked;
    this.panels.wait();
    try {
      const results = await this.#answers.to(questionsOf(this));
      if (results && project === this.project) {
        this.#frames.show(() => this.#accept(screen, results));
      }
    } catch (error) {
      this.#fail(error, (problems) => ({ refusal: problems }));
    }
    this.sureness.follow();
    if (asked === this.#asked) {
      this.#later = setTimeout(() => this.panels.ask(), LATER_MS);
    }
  }

  /** Draws the page again. */
  redraw() {
    this.#say({});
  }

  /**
   * @param {string} screen
   * @param {Results} results
   */
  #accept(screen, results) {
    if (screen !== this.screen) {
      return;
    }
    const refused = results.planned?.problems;
    if (refused && this.#drawn === screen && this.results) {
      this.#say({ refusal: refused });
    } else {
      this.#drawn = screen;
      this.#say({ refusal: refused ?? [], results });
    }
  }

  /**
   * @param {unknown} error
   * @param {(problems: Problem[]) => Partial<Session>} told
   */
  #fail(error, told) {
    if (error instanceof ProblemsError) {
      this.#say(told(error.problems));
    } else if (error instanceof EngineError) {
      const stopped = error.vectors ? "vectors" : "stopped";
      this.#say({ trouble: error.recovered ? "restarted" : stopped });
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
