// One build of the engine with what drives it: its WebAssembly, the worker around it, and the same for the
// main thread.

export { wasmGzipBase64 } from "hwf:engine";
export { workerSource } from "hwf:worker";
export { Instance } from "./instance.js";
