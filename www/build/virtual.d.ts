// The modules that the pages' build makes while bundling.

declare module "hwf:engine" {
  /** The engine's WebAssembly, compressed. */
  export const wasmPacked: string;
}

declare module "hwf:engines" {
  type Artefact = import("../engine/channel.js").Artefact;
  /** Loads the full engine; null where the page holds it already. */
  export const loadFull: (() => Promise<Artefact>) | null;
  /** Loads the full engine without vector instructions; null where there is none. */
  export const loadScalar: (() => Promise<Artefact>) | null;
}

declare module "hwf:worker" {
  /** The worker's classic script. */
  export const workerSource: string;
}

declare module "hwf:optimiser" {
  /** Loads the optimiser where it does not come with the page. */
  export const loadOptimiser: () => Promise<import("../engine/channel.js").Artefact>;
}

declare module "hwf:optimiser-parts" {
  /** The optimiser's WebAssembly, compressed. */
  export const wasmPacked: string;
  /** Its worker's classic script. */
  export const workerSource: string;
}

declare module "hwf:data-screen" {
  type Screen = (session: import("../app/session.js").Session) => unknown;
  /** Loads the screen of data: with a reader of files, or without. */
  export const loadDataScreen: () => Promise<Screen>;
}

declare module "hwf:evidence" {
  /** Loads the screen of evidence with its texts. */
  export const loadEvidence: () => Promise<Omit<typeof import("../app/later.js"), "dataScreen">>;
}

declare module "hwf:tables" {
  /** Loads the reader of files; null where the page does without. */
  export const loadTables: (() => Promise<import("../engine/channel.js").Artefact>) | null;
  /** Loads the texts of reading and writing files; null where the page does neither. */
  export const loadTableTexts: (() => Promise<Record<string, string>>) | null;
}

declare module "hwf:tables-parts" {
  /** The reader's WebAssembly, compressed. */
  export const wasmPacked: string;
  /** Its worker's classic script. */
  export const workerSource: string;
}

declare module "hwf:workbook" {
  type Write = Pick<typeof import("../engine/workbook.js"), "writeWorkbook" | "writeTemplate">;
  /** Loads the writer of workbooks; null where the page does without. */
  export const loadWorkbook: (() => Promise<Write>) | null;
}

declare module "hwf:workbook-parts" {
  /** The writer's WebAssembly, compressed. */
  export const wasmPacked: string;
}

declare module "hwf:samples" {
  /** The sample project files, the one to start with first. */
  export const samples: { fileName: string; title: string; load: () => Promise<string> }[];
}

declare module "hwf:licences" {
  /** The licences of the libraries inside, compressed; null where they lie beside the page. */
  export const licences: string | null;
}

declare module "pako" {
  /** The little of it that the build asks. */
  export function gzip(bytes: Uint8Array, options: { level: number; memLevel: number }): Uint8Array;
}

declare module "hwf:page" {
  /** The script of a single file, packed. */
  export const pagePacked: string;
}
