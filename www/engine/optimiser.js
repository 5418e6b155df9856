// The optimiser as the page loads it when somebody first asks for a path of intake.

import { wasmPacked, workerSource } from "hwf:optimiser-parts";
import { OptimiserInstance } from "./optimiser-instance.js";
import { unpack } from "./unpack.js";

/** @type {import("./channel.js").Artefact} */
export const optimiser = {
  workerSource,
  module: async () => WebAssembly.compile(await unpack(wasmPacked)),
  start: OptimiserInstance.start,
};
