// Running other programs: the repository's root, one way to start a child, and
// the error that ends a build with a message instead of a stack trace.

import { spawn, spawnSync } from "node:child_process";
import { constants } from "node:fs";
import { access } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository's root folder. */
export const ROOT = fileURLToPath(new URL("../..", import.meta.url)).replace(/[\\/]$/, "");

/** Something the reader can put right: shown as its message alone. */
export class Stop extends Error {}

/**
 * Runs a program to its end, its output shown as it comes.
 * @param {string} program
 * @param {string[]} args
 * @param {{cwd?: string, env?: NodeJS.ProcessEnv, tee?: (text: string) => void}} [options]
 *   `tee` is handed the standard output too, for counting what it reports.
 * @returns {Promise<void>} rejects with a {@link Stop} unless the exit code is 0
 */
export function run(program, args, { cwd = ROOT, env = process.env, tee } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      env,
      stdio: ["ignore", tee ? "pipe" : "inherit", "inherit"],
    });
    child.stdout?.setEncoding("utf8").on("data", (text) => {
      process.stdout.write(text);
      tee?.(text);
    });
    child.on("error", (error) => reject(new Stop(`cannot start ${program}: ${error.message}`)));
    child.on("close", (code, signal) => {
      if (code === 0) resolve();
      else reject(new Stop(`${program} ended with ${signal ?? `exit code ${code}`}`));
    });
  });
}

/**
 * What a program prints, or null when it cannot be run or fails.
 * @param {string} program
 * @param {string[]} args
 * @returns {string | null}
 */
export function ask(program, args) {
  const { status, stdout } = spawnSync(program, args, { cwd: ROOT, encoding: "utf8" });
  return status === 0 ? stdout.trim() : null;
}

/**
 * The first of some programs that is on the path.
 * @param {string[]} names
 * @returns {Promise<string | null>}
 */
export async function onPath(names) {
  for (const name of names) {
    for (const folder of (process.env.PATH ?? "").split(delimiter).filter(Boolean)) {
      const file = join(folder, name);
      try {
        await access(file, constants.X_OK);
        return file;
      } catch {
        // Not in this folder: try the next.
      }
    }
  }
  return null;
}

/**
 * Runs a script's main function: a {@link Stop} becomes one line and exit code 1.
 * @param {() => Promise<void>} main
 */
export async function begin(main) {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    console.error(`\n${error.message}`);
    process.exitCode = 1;
  }
}
