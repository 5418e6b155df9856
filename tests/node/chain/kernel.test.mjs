// Whoever computes the kernel's recurrence comes to the same bits: this machine
// with and without AVX2, WebAssembly with and without vectors, and the same
// written once more in JavaScript, and in NumPy where that is installed.

import assert from "node:assert/strict";
import { test } from "node:test";
import { compete, contestants, DETERMINISTIC, LANES } from "../../bench/contest.mjs";

test("the kernel gives the same bits everywhere, in one lane and in several", async () => {
  const list = await contestants();
  assert.ok(list.length >= 4);
  // Rejects where two of them differ. Nothing is timed: each warms up and ends.
  const results = await compete(list, 1, 0, [DETERMINISTIC, LANES[0], LANES[1]]);
  assert.equal(results.length, list.length);
});
