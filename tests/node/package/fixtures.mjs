// What the tests of the package share: where the repository's files are, the
// package under test, found by its name, and a way to call its command.

import { spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository; the tests themselves may have been copied out of it. */
export const ROOT = process.env.HWF_ROOT ?? fileURLToPath(new URL("../../..", import.meta.url));
export const SAMPLE = join(ROOT, "www", "samples", "germany-physicians-2024.hwf.json");
export const BROKEN = join(ROOT, "tests", "broken");

const PACKAGE = dirname(fileURLToPath(import.meta.resolve("hwf-forecast/package.json")));

/** The sample as it is in the file. */
export async function sample() {
  const bytes = await readFile(SAMPLE);
  return { bytes, project: JSON.parse(bytes.toString("utf8")) };
}

/**
 * Runs the package's command.
 * @param {...string} words
 */
export function command(...words) {
  const program = join(PACKAGE, "www", "command", "hwf-forecast.mjs");
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  return { status, stdout, stderr };
}

/**
 * @template T
 * @param {(folder: string) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function inTemporaryFolder(work) {
  const folder = await mkdtemp(join(tmpdir(), "hwf-forecast-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * The rows of a CSV without quoted cells, each by its column names.
 * @param {string} text
 * @param {string} [separator]
 * @returns {Record<string, string>[]}
 */
export function rowsOf(text, separator = ",") {
  const [head, ...lines] = text.trimEnd().split(/\r?\n/);
  const columns = head.split(separator);
  return lines.map((line) => {
    const cells = line.split(separator);
    return Object.fromEntries(columns.map((column, index) => [column, cells[index]]));
  });
}
