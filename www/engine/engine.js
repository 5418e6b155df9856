// One build of the engine with what drives it, as the page starts it.

import { wasmPacked } from "hwf:engine";
import { workerSource } from "hwf:worker";
import { Instance } from "./instance.js";
import { unpack } from "./unpack.js";

/** @type {Promise<WebAssembly.Module>|undefined} */
let compiled;

/** @type {import("./channel.js").Artefact} */
export const engine = {
  workerSource,
  /** Unpacked and compiled once for the page. */
  module() {
    compiled ??= unpack(wasmPacked).then((bytes) => WebAssembly.compile(bytes));
    return compiled;
  },
  start: Instance.start,
};
