// The modules that the pages' build makes while bundling.

declare module "hwf:core" {
  /** The engine's WebAssembly, compressed. */
  export const wasmGzipBase64: string;
}

declare module "hwf:worker" {
  /** The worker's classic script. */
  export const workerSource: string;
}

declare module "hwf:sample" {
  /** The sample project file. */
  export const sampleText: string;
}
