// A measurement in a fresh process: what it prints last is JSON.

import { spawn } from "node:child_process";
import { ROOT, Stop } from "../../www/build/shell.mjs";

/**
 * @param {string} program
 * @param {string[]} words
 * @returns {Promise<any>}
 */
export function inFreshProcess(program, words) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { cwd: ROOT, stdio: ["ignore", "pipe", "inherit"] });
    let text = "";
    child.stdout.setEncoding("utf8").on("data", (more) => {
      text += more;
    });
    child.on("error", (error) => reject(new Stop(`cannot start ${program}: ${error.message}`)));
    child.on("close", (code, signal) => {
      if (code === 0) resolve(JSON.parse(text));
      else reject(new Stop(`${program} ${words.join(" ")} ended with ${signal ?? code}`));
    });
  });
}
