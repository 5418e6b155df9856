// One engine instance: a compiled build with one opened project. The worker and the main thread
// both drive it through answer(), so that they cannot differ.

import initialise, * as engine from "../../pkg/full/hwf_forecast.js";
import { outcome, problemsOf } from "./outcome.js";

/**
 * @typedef {import("./package.d.ts").Problem} Problem
 * @typedef {import("./package.d.ts").Description} Description
 * @typedef {{method: Exclude<keyof engine.Forecaster, "free"|"describe"|symbol>, request: object,
 *   figures?: Float64Array}} Call `figures` are those of draws, for their bands
 * @typedef {import("./outcome.js").Outcome} Outcome
 * @typedef {{kind: "open", bytes: Uint8Array}
 *   | {kind: "check", bytes: Uint8Array}
 *   | {kind: "run", calls: Call[]}
 *   | {kind: "density", request: import("./package.d.ts").DensityRequest}
 *   | {kind: "csv", table: import("./runner.js").Table, dialect: import("./package.d.ts").Dialect}} Message
 * @typedef {import("./outcome.js").Answer} Answer
 */

/** What a build leaves to the full one. */
const FULL_NEEDED = [
  { code: "engine.full", severity: "problem", path: "", found: null, expected: null },
];

export class Instance {
  /** @type {engine.Forecaster|null} */
  #forecaster = null;

  /**
   * Starts the engine of this thread.
   * @param {WebAssembly.Module} module
   */
  static async start(module) {
    await initialise({ module_or_path: module });
    return new Instance();
  }

  /**
   * Does what a message asks.
   * @param {Message} message
   * @returns {Answer}
   */
  answer(message) {
    return outcome(() => this.#do(message));
  }

  /** @param {Message} message */
  #do(message) {
    switch (message.kind) {
      case "open":
        return this.#open(message.bytes);
      case "check":
        return this.#check(message.bytes);
      case "run":
        return message.calls.map((call) => this.#call(call));
      case "csv":
        // The core has it not; everything else that it lacks is a call on a project.
        if (!engine.csv) throw Object.assign(new Error(), { problems: FULL_NEEDED });
        return engine.csv(message.table, message.dialect);
      case "density":
        if (!engine.density) throw Object.assign(new Error(), { problems: FULL_NEEDED });
        return engine.density(message.request);
    }
  }

  /**
   * All that is to be said of a project file; what the core cannot judge the full engine does.
   * @param {Uint8Array} bytes
   */
  #check(bytes) {
    const problems = engine.check(bytes);
    if (problems.some(({ code }) => code === FULL_NEEDED[0].code)) {
      throw Object.assign(new Error(), { problems: FULL_NEEDED });
    }
    return problems;
  }

  /**
   * Opens a project; the one before stays until this one stands.
   * @param {Uint8Array} bytes
   * @returns {Description}
   */
  #open(bytes) {
    const next = new engine.Forecaster(bytes);
    const description = next.describe();
    this.#forecaster?.free();
    this.#forecaster = next;
    return description;
  }

  /**
   * One call of the batch: its problems are its own, the others still answer.
   * @param {Call} call
   * @returns {Outcome}
   */
  #call({ method, request, figures }) {
    if (!this.#forecaster) {
      throw new Error("no project is open");
    }
    const ask = /** @type {any} */ (this.#forecaster)[method];
    if (!ask) {
      return { problems: /** @type {Problem[]} */ (FULL_NEEDED) };
    }
    try {
      return { value: ask.call(this.#forecaster, request, figures) };
    } catch (error) {
      const problems = problemsOf(error);
      if (problems) {
        return { problems };
      }
      throw error;
    }
  }
}
