// Answers that take longer than a moving lever can wait: put one panel after another, once the open
// screen's own questions are answered, and only for the panels that are in sight.

import { ProblemsError } from "../engine/runner.js";
import { panelQuestionsOf } from "./questions.js";

/**
 * @typedef {import("./answers.js").Answer} Answer
 * @typedef {import("./answers.js").Results} Results
 * @typedef {import("./session.js").Session} Session
 */

export class Panels {
  /** @type {Set<string>} the panels in sight */
  #near = new Set();
  /** @type {Map<string, {key: string, results: Results}>} what was answered, by panel */
  #given = new Map();
  #waiting = false;
  #busy = false;
  #project = 0;

  /**
   * @param {Session} session
   * @param {import("./answers.js").Answers} answers
   * @param {(error: unknown) => void} fail
   */
  constructor(session, answers, fail) {
    this.session = session;
    this.answers = answers;
    this.fail = fail;
  }

  /** Another project is open: nothing that was said still holds. */
  forget() {
    this.#given.clear();
    this.#project += 1;
  }

  /**
   * What was answered to one question of a panel.
   * @param {string} name
   * @returns {Answer|undefined}
   */
  answer(name) {
    for (const { results } of this.#given.values()) {
      if (name in results) {
        return results[name];
      }
    }
    return undefined;
  }

  /**
   * A panel came in sight or went out of it.
   * @param {string} panel
   * @param {boolean} near
   */
  see(panel, near) {
    this.#near[near ? "add" : "delete"](panel);
    if (near && !this.#waiting) {
      this.ask();
    }
  }

  /** The open screen's own questions go first. Answers to other questions than now are dropped. */
  wait() {
    this.#waiting = true;
    this.#drop();
  }

  /** Puts the questions of all panels in sight that have no answer yet. */
  async ask() {
    this.#waiting = false;
    this.#drop();
    if (this.#busy) {
      return;
    }
    this.#busy = true;
    try {
      for (let next = this.#next(); next; next = this.#next()) {
        await this.#put(next);
      }
    } finally {
      this.#busy = false;
    }
  }

  #drop() {
    const questions = keyed(this.session);
    for (const [panel, { key }] of this.#given) {
      if (questions.get(panel)?.key !== key) {
        this.#given.delete(panel);
      }
    }
  }

  #next() {
    return this.#waiting
      ? undefined
      : [...keyed(this.session).values()].find(
          ({ panel }) => this.#near.has(panel) && !this.#given.has(panel),
        );
  }

  /** @param {{panel: string, key: string, calls: Record<string, import("./answers.js").Call>}} question */
  async #put({ panel, key, calls }) {
    const { session, answers } = this;
    const project = this.#project;
    /** @type {Results|null} */
    let results = null;
    /** @type {unknown} */
    let failure;
    try {
      results = await answers.to(calls);
      if (results?.pathProblem?.value) {
        results.path = await this.#solve(results.pathProblem.value);
      }
    } catch (error) {
      // What failed once is not asked again and again.
      results = {};
      failure = error;
    }
    if (results && project === this.#project && keyed(session).get(panel)?.key === key) {
      this.#given.set(panel, { key, results });
      session.redraw();
    }
    if (failure) {
      this.fail(failure);
    }
  }

  /**
   * @param {import("../engine/package.d.ts").IntakePathProblem} problem
   * @returns {Promise<Answer>}
   */
  async #solve(problem) {
    try {
      return { value: await this.session.runner.intakePath(problem) };
    } catch (error) {
      if (error instanceof ProblemsError) {
        return { problems: error.problems };
      }
      throw error;
    }
  }
}

/**
 * The questions of every panel of the open screen, and the text by which they are known.
 * @param {Session} session
 */
function keyed(session) {
  const panels = session.project ? panelQuestionsOf(session) : {};
  return new Map(
    Object.entries(panels).map(([panel, calls]) => [
      panel,
      { panel, calls, key: JSON.stringify(calls) },
    ]),
  );
}
