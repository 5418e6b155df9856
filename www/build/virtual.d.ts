// The modules that the pages' build makes while bundling.

declare module "hwf:core" {
  /** The engine's WebAssembly, compressed. */
  export const wasmGzipBase64: string;
  /** Loads the same without vector instructions; null where the page holds none. */
  export const loadScalar: (() => Promise<string>) | null;
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
  export const wasmGzipBase64: string;
  /** Its worker's classic script. */
  export const workerSource: string;
}

declare module "hwf:samples" {
  /** The sample project files, the one to start with first. */
  export const samples: { fileName: string; title: string; load: () => Promise<string> }[];
}
