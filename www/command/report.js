// Problems on their way to the reader: as text with place, finding and remedy,
// or as JSON for a program.

import { problemText, t, tCount } from "../i18n/index.js";

/** @typedef {import("../engine/package.js").Problem} Problem */

/** A command that ends because of its input or a file; thrown as the engine throws. */
export class InputProblems extends Error {
  /** @param {Problem[]} problems */
  constructor(problems) {
    super(problems.map(({ code, path }) => `${code} ${path}`).join(", "));
    this.problems = problems;
  }

  /**
   * @param {"unreadable" | "unwritable"} what
   * @param {string} path of the file or folder
   * @param {unknown} error of the operating system
   */
  static ofFile(what, path, error) {
    const { code, message } = /** @type {NodeJS.ErrnoException} */ (error);
    const found = code ?? message;
    return new InputProblems([
      { code: `file.${what}`, severity: "problem", path, found, expected: null },
    ]);
  }
}

/**
 * @param {Problem[]} problems
 * @param {{file: string, json: boolean, asResult: boolean}} how `asResult`: the list is what was
 *   asked for, so it goes to the standard output, and an empty one is said
 */
export function report(problems, { file, json, asResult }) {
  if (json) {
    console.log(JSON.stringify({ problems: withTexts(problems) }, null, 2));
    return;
  }
  const print = asResult ? console.log : console.error;
  for (const problem of withTexts(problems)) print(asText(problem));
  if (problems.length > 0) print(tCount("command.problems", problems.length, { file }));
  else if (asResult) print(t("command.fine", { file }));
}

/**
 * The problems with their sentences.
 * @param {Problem[]} problems
 */
export function withTexts(problems) {
  return problems.map((problem) => ({ ...problem, ...problemText(problem) }));
}

/** @param {Problem & {text: string, mend: string}} problem */
function asText({ code, severity, path, found, expected, text, mend }) {
  const lines = [`${t(`command.${severity}`)} ${code} ${path}`.trimEnd(), text];
  if (typeof found === "string") lines.push(t("command.found", { found }));
  if (typeof expected === "string") lines.push(t("command.expected", { expected }));
  lines.push(t("command.mend", { mend }));
  return `${lines.join("\n  ")}\n`;
}
