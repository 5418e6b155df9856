// The reader of files as the page loads it when somebody first brings a file.

import { wasmPacked, workerSource } from "hwf:tables-parts";
import { TablesInstance } from "./tables-instance.js";
import { unpack } from "./unpack.js";

/** @type {import("./channel.js").Artefact} */
export const tables = {
  workerSource,
  module: async () => WebAssembly.compile(await unpack(wasmPacked)),
  start: TablesInstance.start,
};
