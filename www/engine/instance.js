// One engine instance: the compiled core with one opened project. The worker and the main thread
// both drive it through answer(), so that they cannot differ.

import initialise, { check, csv, Forecaster } from "../../pkg/core/hwf_forecast.js";
import { outcome, problemsOf } from "./outcome.js";

/**
 * @typedef {import("./package.d.ts").Problem} Problem
 * @typedef {import("./package.d.ts").Description} Description
 * @typedef {{method: "forecast"|"requiredIntake"|"accounts"|"pyramid"|"costs"|"decideBy", request: object}} Call
 * @typedef {import("./outcome.js").Outcome} Outcome
 * @typedef {{kind: "open", bytes: Uint8Array}
 *   | {kind: "check", bytes: Uint8Array}
 *   | {kind: "run", calls: Call[]}
 *   | {kind: "csv", table: import("./runner.js").Table, dialect: import("./package.d.ts").Dialect}} Message
 * @typedef {import("./outcome.js").Answer} Answer
 */

export class Instance {
  /** @type {Forecaster|null} */
  #forecaster = null;

  /**
   * Starts the core of this thread.
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
        return check(message.bytes);
      case "run":
        return message.calls.map((call) => this.#call(call));
      case "csv":
        return csv(message.table, message.dialect);
    }
  }

  /**
   * Opens a project; the one before stays until this one stands.
   * @param {Uint8Array} bytes
   * @returns {Description}
   */
  #open(bytes) {
    const next = new Forecaster(bytes);
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
  #call({ method, request }) {
    if (!this.#forecaster) {
      throw new Error("no project is open");
    }
    try {
      return { value: /** @type {any} */ (this.#forecaster)[method](request) };
    } catch (error) {
      const problems = problemsOf(error);
      if (problems) {
        return { problems };
      }
      throw error;
    }
  }
}
