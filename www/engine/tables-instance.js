// One instance of the reader of files: it holds one file, and answers about its tables; about the data of a
// project it answers without keeping anything.

import initialise, { quality, SourceFile } from "../../pkg/tables/hwf_tables.js";
import { outcome } from "./outcome.js";

/**
 * @typedef {import("../../pkg/tables/hwf_tables.js").SourceRequest} SourceRequest
 * @typedef {import("../../pkg/tables/hwf_tables.js").HarmoniseRequest} HarmoniseRequest
 * @typedef {{kind: "open", name: string, bytes: Uint8Array, request: SourceRequest}
 *   | {kind: "harmonise", table: number, request: HarmoniseRequest}
 *   | {kind: "quality", bytes: Uint8Array, year: number}} Question
 */

export class TablesInstance {
  /** @type {SourceFile|undefined} */
  #file;

  /**
   * Starts the reader of this thread.
   * @param {WebAssembly.Module} module
   */
  static async start(module) {
    await initialise({ module_or_path: module });
    return new TablesInstance();
  }

  /**
   * @param {Question} question
   * @param {(rows: number) => void} [progress]
   * @returns {import("./outcome.js").Answer}
   */
  answer(question, progress) {
    return outcome(() => {
      if (question.kind === "open") {
        this.#file = new SourceFile(question.name, question.bytes, question.request);
        return this.#file.preview();
      }
      if (question.kind === "quality") {
        return quality(question.bytes, { year: question.year });
      }
      if (!this.#file) {
        throw new Error("no file is open");
      }
      const { table, request } = question;
      const reading = this.#file.harmonise(table, request, progress);
      // What the entries mean by the recipe as it is now.
      return { reading, preview: this.#file.table(table) };
    });
  }
}
