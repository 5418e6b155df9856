// Reads how many tests passed and failed out of what the test programs print,
// and finds the files that hold tests.

import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { Stop } from "../www/build/shell.mjs";

/** @typedef {import("./steps.mjs").Count} Count */

/**
 * Adds up cargo's `test result:` lines, of which each test program prints one.
 * @param {Count} count
 */
export function countCargo(count) {
  return byLine((line) => {
    const found = line.match(/^test result: .*?(\d+) passed; (\d+) failed/);
    if (found) add(count, Number(found[1]), Number(found[2]));
  });
}

/**
 * Adds up the closing lines of Node's test runner.
 * @param {Count} count
 * @param {{count: number}} skipped
 */
export function countNode(count, skipped) {
  return byLine((line) => {
    const [, what, figure] = line.match(/^ℹ (\w+) (\d+)$/) ?? [];
    const number = Number(figure);
    if (what === "pass") add(count, number, 0);
    if (what === "fail" || what === "cancelled") add(count, 0, number);
    if (what === "skipped" || what === "todo") skipped.count += number;
  });
}

/**
 * @param {Count} count
 * @param {number} passed
 * @param {number} failed
 */
function add(count, passed, failed) {
  count.passed += passed;
  count.failed += failed;
}

/** @param {(line: string) => void} read */
function byLine(read) {
  let rest = "";
  return (/** @type {string} */ text) => {
    const lines = (rest + text).split("\n");
    rest = lines.pop() ?? "";
    lines.forEach(read);
  };
}

/**
 * The test files in a folder and those below it.
 * @param {string} folder
 */
export async function testFiles(folder) {
  const names = await readdir(folder, { recursive: true });
  const files = names.filter((name) => /\.test\.m?js$/.test(name)).sort();
  if (files.length === 0) throw new Stop(`no test file in ${folder}`);
  return files.map((name) => join(folder, name));
}
