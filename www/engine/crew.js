// Workers of their own for ensembles: each holds the open project and computes a slice of the draws, so that
// the engine that follows the levers is never kept waiting. Slices are put together by the engine, to the last
// bit the same whatever their number. Where workers are refused, the one engine computes alone.

import { startChannel } from "./channel.js";
import { chooseEngine } from "./engines.js";

/**
 * @typedef {import("./instance.js").Call} Call
 * @typedef {import("../app/answers.js").Answer} Outcome
 * @typedef {import("./channel.js").Channel} Channel
 * @typedef {import("./package.d.ts").FanRequest} FanRequest
 * @typedef {{channel: Channel, bytes: Uint8Array|undefined}} Member
 */

/** More gain little: what is drawn waits for the slowest. */
const MOST = 4;

export class Crew {
  /** @type {Member[]} */
  #members = [];
  /** @type {Promise<Member[]>|undefined} */
  #starting;
  /** @type {Promise<unknown>} what is under way: a worker answers one question at a time */
  #last = Promise.resolve();
  /** Ends whoever waits for a worker that was let go. */
  #release = () => {};

  /** @param {import("./runner.js").Runner} runner */
  constructor(runner) {
    this.runner = runner;
  }

  /**
   * The bands of an ensemble.
   * @param {FanRequest} request
   * @param {number} draws
   * @returns {Promise<Outcome>}
   */
  fan(request, draws) {
    return this.#next(async (members) => {
      const asked = { ...request, draws };
      if (members.length < 2) {
        return this.#one(members, { method: "fan", request: asked });
      }
      const { levels: _, robust_share: _share, gap: _gap, ...about } = asked;
      // Whole pairs of draws: they are computed two by two.
      const each = 2 * Math.ceil(draws / members.length / 2);
      const slices = members.map(async ({ channel }, at) => {
        const first = at * each;
        const count = Math.min(each, draws - first);
        if (count <= 0) {
          return { value: { figures: new Float64Array(0) } };
        }
        return run(channel, { method: "ensemble", request: { ...about, first, draws: count } });
      });
      const outcomes = /** @type {Outcome[]} */ (await Promise.all(slices));
      const refused = outcomes.find(({ problems }) => problems);
      if (refused) {
        return refused;
      }
      const figures = joined(outcomes.map(({ value }) => value.figures));
      return run(members[0].channel, { method: "fan", request: asked, figures });
    });
  }

  /**
   * One long answer.
   * @param {Call} call
   * @returns {Promise<Outcome>}
   */
  answer(call) {
    return this.#next((members) => this.#one(members, call));
  }

  /**
   * @param {Member[]} members
   * @param {Call} call
   * @returns {Promise<Outcome>}
   */
  async #one(members, call) {
    if (members.length > 0) {
      return run(members[0].channel, call);
    }
    const outcomes = await this.runner.run([call]);
    return /** @type {Outcome} */ (outcomes?.[0] ?? { problems: [] });
  }

  /**
   * @template T
   * @param {(members: Member[]) => Promise<T>} work
   * @returns {Promise<T>}
   */
  #next(work) {
    const done = this.#last.then(async () => {
      const released = new Promise((_, reject) => {
        this.#release = () => reject(new Error("stopped"));
      });
      try {
        const working = this.#ready().then(work);
        working.catch(() => {});
        return /** @type {T} */ (await Promise.race([working, released]));
      } catch (error) {
        // A worker that failed knows nothing any more: the next question starts others.
        this.dismiss();
        throw error;
      }
    });
    this.#last = done.catch(() => {});
    return done;
  }

  /** The members, each with the project that is open now; none where workers are refused. */
  async #ready() {
    const { bytes } = this.runner;
    if (!bytes) {
      throw new Error("no project is open");
    }
    this.#starting ??= this.#start();
    this.#members = await this.#starting;
    for (const member of this.#members) {
      if (member.bytes !== bytes) {
        const answer = await member.channel.ask({ kind: "open", bytes });
        if (!("value" in answer)) {
          throw new Error("failure" in answer ? answer.failure : "the project does not open");
        }
        member.bytes = bytes;
      }
    }
    return this.#members;
  }

  async #start() {
    const count = Math.max(1, Math.min(MOST, navigator.hardwareConcurrency || 1));
    /** @type {Member[]} */
    const members = [];
    for (let at = 0; at < count; at += 1) {
      const channel = await startChannel(await chooseEngine(true));
      if (channel.place === "main") {
        channel.close();
        return [];
      }
      members.push({ channel, bytes: undefined });
    }
    return members;
  }

  /** Lets all of them go, with what they are computing. */
  dismiss() {
    for (const { channel } of this.#members) {
      channel.close();
    }
    this.#members = [];
    this.#starting = undefined;
    this.#release();
  }
}

/**
 * @param {Channel} channel
 * @param {Call} call
 * @returns {Promise<Outcome>}
 */
async function run(channel, call) {
  const answer = await channel.ask({ kind: "run", calls: [call] });
  if ("value" in answer) {
    return answer.value[0];
  }
  if ("problems" in answer) {
    return { problems: answer.problems };
  }
  throw new Error(answer.failure);
}

/** @param {Float64Array[]} parts */
function joined(parts) {
  const whole = new Float64Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
