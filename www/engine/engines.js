// The builds of the engine that this page can run: the one it holds itself, and, on the hosted page, the
// full one and its twin without vector instructions, each in a script of its own.

import { loadFull, loadScalar } from "hwf:engines";
import { engine } from "./engine.js";

/** The smallest module with a vector instruction: a function that makes a vector and takes a lane out. */
const PROBE = Uint8Array.of(
  ...[0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0],
  ...[10, 10, 1, 8, 0, 65, 0, 253, 15, 253, 98, 11],
);

/** This browser cannot run the vector instructions, and the page holds no other build. */
export class NoVectors extends Error {}

/**
 * The build to run: the full one, or whichever the page holds.
 * @param {boolean} full
 * @returns {Promise<import("./channel.js").Artefact>}
 */
export async function chooseEngine(full) {
  if (!WebAssembly.validate(PROBE)) {
    if (!loadScalar) {
      throw new NoVectors();
    }
    return loadScalar();
  }
  return full && loadFull ? loadFull() : engine;
}
