// A file on its way in: read in a worker of its own, which is thrown away with it.

import { loadTables } from "hwf:tables";
import { startChannel } from "./channel.js";
import { EngineError, ProblemsError } from "./runner.js";

/**
 * @typedef {import("../../pkg/tables/hwf_tables.js").Preview} Preview
 * @typedef {import("../../pkg/tables/hwf_tables.js").TablePreview} TablePreview
 * @typedef {import("../../pkg/tables/hwf_tables.js").Harmonised} Harmonised
 * @typedef {import("../../pkg/tables/hwf_tables.js").Recipe} Recipe
 * @typedef {import("./tables-instance.js").Question} Question
 * @typedef {typeof import("../../pkg/tables/hwf_tables.js")} Calls
 * @typedef {{[Name in "quality"|"conflicts"|"compare"|"rakeSeries"|"reconcile"|"adjust"|"twoRegisters"|"divided"]:
 *   ReturnType<Calls[Name]>}} Answers
 */

/** Whether this page has a reader. */
export const canRead = loadTables !== null;

export class Reader {
  /** Called with the rows read so far. */
  onprogress = (/** @type {number} */ _rows) => {};
  /** @type {import("./channel.js").Channel|undefined} */
  #channel;
  #closed = false;
  /** @type {Promise<unknown>} the question that is being answered, or the last one */
  #last = Promise.resolve();

  /**
   * Opens and recognises a file. Rejects with {@link ProblemsError} for one that cannot be read.
   * @param {string} name
   * @param {Uint8Array} bytes
   * @param {import("./tables-instance.js").SourceRequest} request
   * @returns {Promise<Preview>}
   */
  open(name, bytes, request) {
    return this.#ask({ kind: "open", name, bytes, request });
  }

  /**
   * Reads a table by a recipe.
   * @param {number} table
   * @param {import("./tables-instance.js").HarmoniseRequest} request
   * @returns {Promise<{reading: Harmonised, preview: TablePreview}>}
   */
  harmonise(table, request) {
    return this.#ask({ kind: "harmonise", table, request });
  }

  /**
   * Recognises a table anew at another place of its sheet. Rejects with {@link ProblemsError}.
   * @param {number} table
   * @param {import("./tables-instance.js").PlaceRequest} request
   * @returns {Promise<TablePreview>}
   */
  place(table, request) {
    return this.#ask({ kind: "place", table, request });
  }

  /**
   * The project that a filled template states.
   * @returns {Promise<import("../../pkg/tables/hwf_tables.js").Drafted>}
   */
  draft() {
    return this.#ask({ kind: "draft" });
  }

  /**
   * What is answered without a file. Rejects with {@link ProblemsError}.
   * @template {keyof Answers} Name
   * @param {Name} name
   * @param {any} request
   * @param {Uint8Array|null} [bytes] of a project file, where the call is about one
   * @returns {Promise<Answers[Name]>}
   */
  call(name, request, bytes = null) {
    return this.#ask({ kind: "call", name, bytes, request });
  }

  /** Throws the file and its reader away, whatever is under way. */
  close() {
    this.#closed = true;
    this.#channel?.close();
  }

  /**
   * One question after the other.
   * @param {Question} question
   * @returns {Promise<any>}
   */
  #ask(question) {
    const answer = this.#last.then(() => this.#put(question));
    this.#last = answer.catch(() => {});
    return answer;
  }

  /** @param {Question} question */
  async #put(question) {
    /** @type {import("./outcome.js").Answer} */
    let answer;
    try {
      if (!this.#channel) {
        this.#channel = await startChannel(await /** @type {() => Promise<any>} */ (loadTables)());
        this.#channel.onprogress = (rows) => this.onprogress(rows);
      }
      if (this.#closed) {
        this.#channel.close();
        return await new Promise(() => {});
      }
      answer = await this.#channel.ask(question);
    } catch (error) {
      answer = { failure: String(error) };
    }
    if ("problems" in answer) {
      throw new ProblemsError(answer.problems);
    }
    if ("failure" in answer) {
      this.close();
      throw new EngineError(answer.failure, false, false);
    }
    return answer.value;
  }
}

/**
 * Asks once, in a reader of its own. Rejects with {@link ProblemsError}.
 * @template {keyof Answers} Name
 * @param {Name} name
 * @param {any} request
 * @param {Uint8Array|null} [bytes] of a project file, where the call is about one
 * @returns {Promise<Answers[Name]>}
 */
export async function askOnce(name, request, bytes = null) {
  const reader = new Reader();
  try {
    return await reader.call(name, request, bytes);
  } finally {
    reader.close();
  }
}
