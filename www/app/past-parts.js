// What the parts about the past share: choosing series, and long answers of the engine that follow the choices.

import { html } from "lit";
import { t } from "../i18n/index.js";
import { choice } from "./policy-panel.js";
import { problemList } from "./problems.js";

/**
 * @typedef {import("./session.js").Session} Session
 * @typedef {import("../engine/instance.js").Call} Call
 * @typedef {import("./answers.js").Answer} Answer
 */

/** One answer that follows what is chosen. */
export class Following {
  /** @type {Answer|null} */
  answer = null;
  #key = "";

  /**
   * @param {Session} session
   * @param {Call|null} call null where too little is chosen
   */
  async follow(session, call) {
    const key = JSON.stringify([session.project?.description.stamp.project_hash, call]);
    if (key === this.#key) {
      return;
    }
    this.#key = key;
    this.answer = null;
    if (!call) {
      return;
    }
    const answer = await session.sureness.crew.answer(call).catch(() => null);
    if (key === this.#key) {
      this.answer = answer;
      session.redraw();
    }
  }
}

/**
 * What is drawn of an answer; until it is there, or instead of it, what there is to say.
 * @param {Following} following
 * @param {(value: any) => unknown} draw
 */
export function answered({ answer }, draw) {
  if (!answer) {
    return html`<p class="quiet">${t("panel.computing")}</p>`;
  }
  return answer.value ? draw(answer.value) : problemList(answer.problems ?? []);
}

/**
 * Series of the project that have some axes.
 * @param {Session} session
 * @param {string[]} axes
 * @returns {{id: string, name: string}[]}
 */
export function seriesWith({ file }, axes) {
  return (file.data ?? [])
    .filter((/** @type {any} */ { dims }) =>
      axes.every((axis) => dims.some((/** @type {any} */ dim) => dim.axis === axis)),
    )
    .map((/** @type {any} */ { id, name }) => ({ id, name: name ?? id }));
}

/**
 * @param {string} id
 * @param {string} label
 * @param {{id: string, name: string}[]} series
 * @param {string} chosen
 * @param {(id: string) => void} choose
 * @param {string} [none] what it means to choose none
 */
export function seriesChoice(id, label, series, chosen, choose, none = t("varying.add.choose")) {
  const options = [{ id: "", name: none }, ...series.map((one) => ({ ...one, own: true }))];
  return choice(id, label, chosen, options, choose);
}
