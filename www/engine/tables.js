// The reader of files as the page loads it when somebody first brings a file.

import { wasmGzipBase64, workerSource } from "hwf:tables-parts";
import { TablesInstance } from "./tables-instance.js";
import { unpack } from "./unpack.js";

/** @type {import("./channel.js").Artefact} */
export const tables = {
  workerSource,
  module: async () => WebAssembly.compile(await unpack(wasmGzipBase64)),
  start: TablesInstance.start,
};
