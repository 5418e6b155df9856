// How sure the plan on the screen is: the bands of its ensemble, which follow the levers. While one moves, so
// many draws are taken as the eye can wait for; once it rests, all of them. What is slow here never holds up
// the figures themselves: it is computed by workers of its own.

import { Crew } from "../engine/crew.js";

/**
 * @typedef {import("./session.js").Session} Session
 * @typedef {import("../engine/package.d.ts").Fan} Fan
 * @typedef {import("../engine/package.d.ts").FanRequest} FanRequest
 * @typedef {import("../engine/package.d.ts").Problem} Problem
 */

/** What is said in the end rests on so many. */
const DRAWS = 1000;
/** Fewer say nothing of a band of 95 per cent. */
const DRAWS_MIN = 100;
/** What a moving lever waits for its bands. */
const PATIENCE_MS = 100;
/** After so long without news a lever rests. */
const REST_MS = 250;

export class Sureness {
  /** Whether bands are shown. */
  on = false;
  /** @type {Fan|null} the newest bands, maybe of a plan that a lever has left since */
  fan = null;
  /** @type {Problem[]} why there are none */
  problems = [];
  /** Whether the engine stopped over it. */
  failed = false;
  /** π of the robust intake. */
  robustShare = 0.8;
  /** Whether bands of the plan as it stands are being computed. */
  busy = false;
  /** Milliseconds that a moving lever waits for them: so many draws are taken as fit. */
  patience = PATIENCE_MS;
  #asked = "";
  #given = "";
  #draws = 0;
  /** Time that a draw takes, as last seen. */
  #pace = 0;
  #project = "";

  /** @param {Session} session */
  constructor(session) {
    this.session = session;
    this.crew = new Crew(session.runner);
  }

  /** @param {boolean} on */
  turn(on) {
    this.on = on;
    this.follow();
  }

  /** @param {number} share */
  setRobustShare(share) {
    this.robustShare = share;
    this.follow();
  }

  /** @returns {FanRequest|null} what is to be known of the plan as it stands */
  get request() {
    const { session } = this;
    // Elsewhere nobody sees them.
    const seen = session.screen === "evidence" || (this.on && session.screen === "forecast");
    if (!session.project || !seen) {
      return null;
    }
    return /** @type {FanRequest} */ ({
      scenario: session.plan,
      profession: session.profession,
      target_year: session.targetYear,
      from_year: session.fromYear,
      robust_share: this.robustShare,
      gap: session.gapSign,
    });
  }

  /** The bands of the profession on the screen, if they are there. */
  get shown() {
    const { fan, session } = this;
    const fits =
      fan?.profession === session.profession &&
      fan.gap === session.gapSign &&
      fan.stamp.project_hash === session.project?.description.stamp.project_hash;
    return fits ? fan : null;
  }

  /** Something may have changed: computes what is missing. */
  async follow() {
    const { request } = this;
    const hash = this.session.project?.description.stamp.project_hash ?? "";
    if (hash !== this.#project) {
      Object.assign(this, { fan: null, problems: [], failed: false });
      this.#project = hash;
      this.#given = "";
      this.#pace = 0;
    }
    this.#asked = request ? `${hash}/${JSON.stringify(request)}` : "";
    if (this.busy || !request || (this.#asked === this.#given && this.#draws === DRAWS)) {
      return;
    }
    this.busy = true;
    try {
      await this.#catchUp();
    } catch {
      this.failed = true;
    }
    this.busy = false;
    this.session.redraw();
  }

  async #catchUp() {
    for (;;) {
      const { request } = this;
      const asked = this.#asked;
      if (!request || (asked === this.#given && this.#draws === DRAWS)) {
        return;
      }
      // The first draws of the same plan are there already: the rest can wait until the lever rests.
      const resting = asked === this.#given;
      if (resting && !(await this.#rests(asked))) {
        continue;
      }
      const draws = resting ? DRAWS : this.#quick();
      const start = performance.now();
      const { value, problems } = await this.crew.fan(request, draws);
      this.#pace = (performance.now() - start) / draws;
      this.#given = asked;
      this.#draws = problems ? DRAWS : draws;
      this.fan = problems ? null : value;
      this.problems = problems ?? [];
      this.failed = false;
      this.session.redraw();
    }
  }

  /** @param {string} asked */
  async #rests(asked) {
    await new Promise((resolve) => setTimeout(resolve, REST_MS));
    return asked === this.#asked;
  }

  #quick() {
    const affordable = this.#pace === 0 ? DRAWS_MIN : this.patience / this.#pace;
    return Math.max(DRAWS_MIN, Math.min(DRAWS, 50 * Math.floor(affordable / 50)));
  }
}
