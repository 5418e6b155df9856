// The engine's WebAssembly for this browser: the build with vector instructions, which the page holds
// itself, or, where they are refused and the page has one, the plain build from a script of its own.

import { loadScalar, wasmGzipBase64 } from "hwf:core";
import { unpack } from "./unpack.js";

/** The smallest module with a vector instruction: a function that makes a vector and takes a lane out. */
const PROBE = Uint8Array.of(
  ...[0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0],
  ...[10, 10, 1, 8, 0, 65, 0, 253, 15, 253, 98, 11],
);

/** This browser cannot run the vector instructions, and the page holds no other build. */
export class NoVectors extends Error {}

/** @type {Promise<WebAssembly.Module>|undefined} */
let compiled;

/** The core, unpacked and compiled once for the page. */
export function core() {
  compiled ??= load();
  return compiled;
}

async function load() {
  if (WebAssembly.validate(PROBE)) {
    return WebAssembly.compile(await unpack(wasmGzipBase64));
  }
  if (!loadScalar) {
    throw new NoVectors();
  }
  return WebAssembly.compile(await unpack(await loadScalar()));
}
