// The frame of each panel of the policy screen: a heading, what it says in a sentence, and its figures as
// soon as they are there.

import { html } from "lit";
import { t } from "../i18n/index.js";
import { problemList } from "./problems.js";
import "./hwf-panel.js";

/** @typedef {import("./session.js").Session} Session */

/**
 * @param {string} name
 * @param {Record<string, string|number>} values of its heading and its sentence
 * @param {unknown} body
 */
export function panel(name, values, body) {
  return html`<hwf-panel name=${name}>
    <section class="policy-panel" aria-labelledby="${name}-heading">
      <h3 id="${name}-heading">${t(`${name}.heading`, values)}</h3>
      <p>${t(`${name}.about`, values)}</p>
      ${body}
    </section>
  </hwf-panel>`;
}

/**
 * What is drawn of an answer; until it is there, or instead of it, what there is to say.
 * @param {Session} session
 * @param {string} question
 * @param {(value: any) => unknown} draw
 */
export function whenAnswered(session, question, draw) {
  const answer = session.answer(question);
  if (!answer) {
    return html`<p class="quiet computing">${t("panel.computing")}</p>`;
  }
  return answer.value ? draw(answer.value) : problemList(answer.problems ?? []);
}

/**
 * One choice among few, as a labelled list.
 * @param {string} id
 * @param {unknown} label
 * @param {string|number} chosen
 * @param {{id: string|number, name: string, own?: boolean}[]} options `own` names are the file's
 * @param {(value: string) => void} choose
 */
export function choice(id, label, chosen, options, choose) {
  const change = (/** @type {Event} */ event) =>
    choose(/** @type {HTMLSelectElement} */ (event.target).value);
  return html`<label>
    <span>${label}</span>
    <select id=${id} @change=${change}>
      ${options.map(
        (option) => html`<option
          value=${option.id}
          .selected=${option.id === chosen}
          translate=${option.own ? "no" : "yes"}
        >
          ${option.name}
        </option>`,
      )}
    </select>
  </label>`;
}
