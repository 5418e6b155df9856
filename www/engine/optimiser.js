// The optimiser as the page loads it when somebody first asks for a path of intake.

import { wasmGzipBase64, workerSource } from "hwf:optimiser-parts";
import { OptimiserInstance } from "./optimiser-instance.js";
import { unpack } from "./unpack.js";

/** @type {import("./channel.js").Artefact} */
export const optimiser = {
  workerSource,
  module: async () => WebAssembly.compile(await unpack(wasmGzipBase64)),
  start: OptimiserInstance.start,
};
