// One instance of the optimiser: the compiled artefact, which keeps nothing between two questions.

import initialise, { intakePath } from "../../pkg/optimiser/hwf_optimiser.js";
import { outcome } from "./outcome.js";

/** @typedef {{problem: import("./package.d.ts").IntakePathProblem}} Question */

export class OptimiserInstance {
  /**
   * Starts the optimiser of this thread.
   * @param {WebAssembly.Module} module
   */
  static async start(module) {
    await initialise({ module_or_path: module });
    return new OptimiserInstance();
  }

  /**
   * @param {Question} question
   * @returns {import("./outcome.js").Answer}
   */
  answer({ problem }) {
    return outcome(() => intakePath(problem));
  }
}
