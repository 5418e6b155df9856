// One instance of the reader of files: it holds one file, and answers about its tables; about the data of a
// project it answers without keeping anything.

import initialise, {
  adjust,
  compare,
  conflicts,
  divided,
  quality,
  rakeSeries,
  reconcile,
  SourceFile,
  twoRegisters,
} from "../../pkg/tables/hwf_tables.js";
import { outcome } from "./outcome.js";

/**
 * @typedef {import("../../pkg/tables/hwf_tables.js").SourceRequest} SourceRequest
 * @typedef {import("../../pkg/tables/hwf_tables.js").HarmoniseRequest} HarmoniseRequest
 * @typedef {import("../../pkg/tables/hwf_tables.js").PlaceRequest} PlaceRequest
 * @typedef {{kind: "open", name: string, bytes: Uint8Array, request: SourceRequest}
 *   | {kind: "harmonise", table: number, request: HarmoniseRequest}
 *   | {kind: "place", table: number, request: PlaceRequest}
 *   | {kind: "draft"}
 *   | {kind: "call", name: keyof typeof CALLS, bytes: Uint8Array|null, request: any}} Question
 */

/**
 * What is answered without a file: of the bytes of a project and a request, or of a request alone.
 * @type {Record<string, (bytes: Uint8Array, request: any) => unknown>}
 */
const CALLS = {
  quality,
  conflicts,
  compare,
  rakeSeries,
  reconcile,
  adjust: (_, request) => adjust(request),
  twoRegisters: (_, request) => twoRegisters(request),
  divided: (_, request) => divided(request),
};

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
      if (question.kind === "call") {
        return CALLS[question.name](question.bytes ?? new Uint8Array(), question.request);
      }
      if (!this.#file) {
        throw new Error("no file is open");
      }
      if (question.kind === "place") {
        return this.#file.place(question.table, question.request);
      }
      if (question.kind === "draft") {
        return this.#file.draft();
      }
      const { table, request } = question;
      const reading = this.#file.harmonise(table, request, progress);
      // What the entries mean by the recipe as it is now.
      return { reading, preview: this.#file.table(table) };
    });
  }
}
