// The one way the workbench asks the engine. It keeps questions in order, keeps only the newest
// waiting run (so that a dragged lever never builds a queue), drops answers about a project that is
// no longer open, and after a trap starts a new instance with the same project. It starts with the small
// build that the page holds and goes over to the full one when a question needs it.

import { loadOptimiser } from "hwf:optimiser";
import { openChannel, startChannel } from "./channel.js";
import { NoVectors } from "./engines.js";

/**
 * @typedef {import("./instance.js").Call} Call
 * @typedef {import("./instance.js").Message} Message
 * @typedef {import("./instance.js").Description} Description
 * @typedef {import("./outcome.js").Outcome} Outcome
 * @typedef {import("./instance.js").Problem} Problem
 * @typedef {import("./package.d.ts").Dialect} Dialect
 * @typedef {{columns: string[], rows: (string|number|null)[][]}} Table
 * @typedef {{message: Message, generation: number, resolve: (value: any) => void, reject: (error: Error) => void}} Job
 */

/** The input has problems; nothing has changed. */
export class ProblemsError extends Error {
  /** @param {Problem[]} problems */
  constructor(problems) {
    super("the input has problems");
    this.problems = problems;
  }
}

/** The engine stopped while it worked on this; `recovered` tells whether another one stands ready. */
export class EngineError extends Error {
  /**
   * @param {string} failure
   * @param {boolean} recovered
   * @param {boolean} vectors whether what is missing are the browser's vector instructions
   */
  constructor(failure, recovered, vectors) {
    super(failure);
    this.recovered = recovered;
    this.vectors = vectors;
  }
}

export class Runner {
  /** Called after an idle instance was found dead and another has taken its place. */
  onrestart = () => {};
  /** @type {import("./channel.js").Channel|undefined} */
  #channel;
  /** @type {Uint8Array|undefined} the bytes of the open project, to open them again after a failure */
  #bytes;
  #generation = 0;
  /** @type {Job[]} */
  #jobs = [];
  /** @type {Job|undefined} the newest run that waits */
  #run;
  #busy = false;
  /** Whether the full engine is asked. */
  #full = false;
  /** @type {import("./channel.js").Channel|undefined} */
  #optimiser;
  /** @type {Promise<unknown>} the path of intake that is being computed, or the last one */
  #path = Promise.resolve();

  /** Where the engine runs, once it has started. */
  get place() {
    return this.#channel?.place;
  }

  /**
   * Opens a project. Rejects with {@link ProblemsError} for a broken one; the open one then stays.
   * @param {Uint8Array} bytes
   * @returns {Promise<Description>}
   */
  open(bytes) {
    return this.#ask({ kind: "open", bytes: bytes.slice() });
  }

  /**
   * All that is to be said of a project file, warnings included.
   * @param {Uint8Array} bytes
   * @returns {Promise<Problem[]>}
   */
  check(bytes) {
    return this.#ask({ kind: "check", bytes });
  }

  /**
   * Runs a batch of calls on the open project. Gives null where a newer run or another project has
   * taken its place.
   * @param {Call[]} calls
   * @returns {Promise<Outcome[]|null>}
   */
  run(calls) {
    return this.#ask({ kind: "run", calls: structuredClone(calls) });
  }

  /**
   * A table as CSV text.
   * @param {Table} table
   * @param {Dialect} dialect
   * @returns {Promise<string>}
   */
  csv(table, dialect) {
    return this.#ask({ kind: "csv", table, dialect });
  }

  /**
   * The distribution of one figure.
   * @param {import("./package.d.ts").DensityRequest} request
   * @returns {Promise<import("./package.d.ts").Density>}
   */
  density(request) {
    return this.#ask({ kind: "density", request });
  }

  /** The bytes of the open project. */
  get bytes() {
    return this.#bytes;
  }

  /**
   * The path of intake that costs least. The first question loads the optimiser, which works beside the
   * engine, one question after the other.
   * @param {import("./package.d.ts").IntakePathProblem} problem
   * @returns {Promise<import("./package.d.ts").IntakePath>}
   */
  intakePath(problem) {
    const kept = structuredClone(problem);
    const path = this.#path.then(() => this.#optimise(kept));
    this.#path = path.catch(() => {});
    return path;
  }

  /** @param {object} problem */
  async #optimise(problem) {
    /** @type {import("./outcome.js").Answer} */
    let answer;
    try {
      if (!this.#optimiser || this.#optimiser.isDead()) {
        this.#optimiser = await startChannel(await loadOptimiser());
      }
      answer = await this.#optimiser.ask({ problem });
    } catch (error) {
      answer = { failure: String(error) };
    }
    if ("problems" in answer) {
      throw new ProblemsError(answer.problems);
    }
    if ("failure" in answer) {
      const started = this.#optimiser !== undefined;
      this.#optimiser?.close();
      this.#optimiser = undefined;
      // It keeps nothing, so that the next question can start another one.
      throw new EngineError(answer.failure, started, false);
    }
    return answer.value;
  }

  /**
   * @param {Message} message
   * @returns {Promise<any>}
   */
  #ask(message) {
    return new Promise((resolve, reject) => {
      const job = { message, generation: this.#generation, resolve, reject };
      if (message.kind === "run") {
        this.#run?.resolve(null);
        this.#run = job;
      } else {
        this.#jobs.push(job);
      }
      this.#work();
    });
  }

  async #work() {
    if (this.#busy) {
      return;
    }
    this.#busy = true;
    for (let job = this.#next(); job; job = this.#next()) {
      await this.#settle(job);
    }
    this.#busy = false;
  }

  #next() {
    const job = this.#jobs.shift() ?? this.#run;
    if (job === this.#run) {
      this.#run = undefined;
    }
    return job;
  }

  /** @param {Job} job */
  async #settle({ message, generation, resolve, reject }) {
    if (message.kind === "run" && generation !== this.#generation) {
      resolve(null);
      return;
    }
    /** @type {import("./outcome.js").Answer} */
    let answer;
    let vectors = false;
    try {
      if (this.#channel?.isDead() && (await this.#restart())) {
        this.onrestart();
      }
      this.#channel ??= await openChannel(this.#full);
      answer = await this.#channel.ask(message);
      if (!this.#full && needsFull(answer)) {
        this.#full = true;
        const ready = await this.#restart();
        answer =
          ready && this.#channel
            ? await this.#channel.ask(message)
            : { failure: "the full engine does not start" };
      }
    } catch (error) {
      answer = { failure: String(error) };
      vectors = error instanceof NoVectors;
    }
    if ("failure" in answer) {
      reject(new EngineError(answer.failure, !vectors && (await this.#restart()), vectors));
    } else if ("problems" in answer) {
      reject(new ProblemsError(answer.problems));
    } else {
      if (message.kind === "open") {
        this.#bytes = message.bytes;
        this.#generation += 1;
      }
      resolve(answer.value);
    }
  }

  /** Throws the instance away and opens the same project in a new one; tells whether that worked. */
  async #restart() {
    this.#channel?.close();
    this.#channel = undefined;
    try {
      this.#channel = await openChannel(this.#full);
      if (!this.#bytes) {
        return true;
      }
      const answer = await this.#channel.ask({ kind: "open", bytes: this.#bytes });
      return "value" in answer;
    } catch {
      return false;
    }
  }
}

/**
 * Whether an answer says that only the full engine has one.
 * @param {import("./instance.js").Answer} answer
 */
function needsFull(answer) {
  const outcomes = "value" in answer && Array.isArray(answer.value) ? answer.value : [answer];
  return outcomes.some((outcome) =>
    outcome?.problems?.some((/** @type {Problem} */ { code }) => code === "engine.full"),
  );
}
