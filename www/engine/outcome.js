// What came of something that the WebAssembly was asked: both artefacts throw alike.

/**
 * @typedef {import("./package.d.ts").Problem} Problem
 * @typedef {{value: any}|{problems: Problem[]}} Outcome what one call gave
 * @typedef {Outcome|{failure: string}} Answer a failure means that the instance must not be used again
 */

/**
 * Problems of the input are answers; anything else that is thrown (a trap above all) is a failure of the
 * instance.
 * @param {() => any} act
 * @returns {Answer}
 */
export function outcome(act) {
  try {
    return { value: act() };
  } catch (error) {
    const problems = problemsOf(error);
    return problems ? { problems } : { failure: String(error) };
  }
}

/**
 * @param {unknown} error
 * @returns {Problem[]|undefined}
 */
export function problemsOf(error) {
  const problems = /** @type {{problems?: Problem[]}|null} */ (error)?.problems;
  return Array.isArray(problems) ? problems : undefined;
}
