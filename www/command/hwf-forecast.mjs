#!/usr/bin/env node
// The command line: checks a project file, writes its results as CSV, gives its
// required intake. Reads, asks the engine and prints; it computes nothing.
// Exit codes: 0 done, 1 problems in the input or with a file, 2 wrong use.

import { readFile } from "node:fs/promises";
import { init, version } from "../engine/package.js";
import { t } from "../i18n/index.js";
import { readArguments, WrongUse } from "./arguments.js";
import { COMMANDS } from "./commands.js";
import { InputProblems, report } from "./report.js";

const DONE = 0;
const PROBLEMS = 1;
const WRONG_USE = 2;

/** @param {string[]} words what was typed after the program's name */
async function main(words) {
  if (words.includes("--help") || words.includes("-h")) {
    console.log(t("command.usage"));
    return DONE;
  }
  await init();
  if (words.includes("--version")) {
    console.log(version());
    return DONE;
  }
  const { command, file, options } = readArguments(words);
  try {
    await COMMANDS[command]({ bytes: await read(file), file, options });
    return DONE;
  } catch (error) {
    const problems = /** @type {Partial<InputProblems>} */ (error).problems;
    if (!problems) throw error;
    report(problems, { file, json: options.json === true, asResult: command === "check" });
    return PROBLEMS;
  }
}

/** @param {string} file */
async function read(file) {
  try {
    return await readFile(file);
  } catch (error) {
    throw InputProblems.ofFile("unreadable", file, error);
  }
}

// A reader who has seen enough (`| head`) ends us without a complaint.
process.stdout.on("error", () => process.exit());

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof WrongUse)) throw error;
  console.error(`${error.message}\n\n${t("command.usage")}`);
  process.exitCode = WRONG_USE;
}
