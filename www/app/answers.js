// Puts questions to the engine and keeps its answers: the same question is put once, and what was
// looked at once comes back at once. Answers that newer ones have overtaken are dropped.

/**
 * @typedef {import("../engine/instance.js").Call} Call
 * @typedef {import("../engine/package.d.ts").Problem} Problem
 * @typedef {import("../engine/runner.js").Runner} Runner
 * @typedef {{value: any, problems?: undefined}|{value?: undefined, problems: Problem[]}} Answer
 * @typedef {Record<string, Answer>} Results answers by the name of the question
 */

const KEPT = 80;

export class Answers {
  /** @type {Map<string, Answer>} by the question's text, the newest last */
  #known = new Map();
  #asked = 0;
  #given = 0;

  /** @param {Runner} runner */
  constructor(runner) {
    this.runner = runner;
  }

  /** Another project is open: nothing that was said still holds. */
  forget() {
    this.#known = new Map();
    this.#given = this.#asked;
  }

  /**
   * @param {Record<string, Call>} questions
   * @returns {Promise<Results|null>} null where newer ones have come before
   */
  async to(questions) {
    const known = this.#known;
    this.#asked += 1;
    const ticket = this.#asked;
    const keys = Object.entries(questions).map(([name, call]) => ({
      name,
      call,
      key: JSON.stringify(call),
    }));
    const missing = new Map(
      keys.filter(({ key }) => !known.has(key)).map(({ key, call }) => [key, call]),
    );
    // Held here, so that they are still at hand when others have been forgotten meanwhile.
    const held = new Map(keys.map(({ key }) => [key, known.get(key)]));
    if (missing.size > 0) {
      const outcomes = await this.runner.run([...missing.values()]);
      if (!outcomes) {
        return null;
      }
      [...missing.keys()].forEach((key, place) => {
        held.set(key, outcomes[place]);
      });
    }
    keep(known, held);
    /** @type {Results} */
    const results = Object.fromEntries(
      keys.map(({ name, key }) => [name, /** @type {Answer} */ (held.get(key))]),
    );
    if (ticket <= this.#given) {
      return null;
    }
    this.#given = ticket;
    return results;
  }
}

/**
 * What was just looked at is the newest; the oldest are forgotten.
 * @param {Map<string, Answer>} known
 * @param {Map<string, Answer|undefined>} held
 */
function keep(known, held) {
  for (const [key, answer] of held) {
    if (answer) {
      known.delete(key);
      known.set(key, answer);
    }
  }
  for (const key of known.keys()) {
    if (known.size <= KEPT) {
      return;
    }
    known.delete(key);
  }
}
