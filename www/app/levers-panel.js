// The levers of the profession on the screen, and what the scenario changes beside them.

import { html, nothing } from "lit";
import { formatNumber, t, tCount } from "../i18n/index.js";
import { changeText } from "./change-text.js";
import { valueIn } from "./results.js";
import "../elements/hwf-lever.js";

/**
 * @typedef {import("./session.js").Session} Session
 * @typedef {import("./levers.js").Lever} Lever
 */

/** @param {Session} session */
export function leversPanel(session) {
  const { levers, others, differs, fromYear } = session;
  const live = liveText(session);
  return html`<section class="card levers" aria-labelledby="levers-heading">
    <div class="heading-row">
      <h2 id="levers-heading">${t("levers.heading")}</h2>
      <button type="button" id="reset-all" ?disabled=${!differs} @click=${() => session.reset()}>
        ${t("levers.reset")}
      </button>
    </div>
    <p class="quiet">${t("levers.from", { year: fromYear })}</p>
    ${levers.map((lever) => leverElement(session, lever))}
    ${
      others.length === 0
        ? nothing
        : html`<div class="others">
          <p>${tCount("levers.others", others.length)}</p>
          <ul>
            ${others.map((change) => html`<li>${changeText(change)}</li>`)}
          </ul>
        </div>`
    }
    ${live === "" ? nothing : html`<p class="live" aria-hidden="true">${live}</p>`}
  </section>`;
}

/**
 * The gap in a line, for narrow screens on which the charts are out of sight while a lever moves.
 * Screen readers have it from the page's status.
 * @param {Session} session
 */
function liveText({ results, profession, targetYear: year }) {
  const gap = results ? valueIn(results.planned, "gap_fte", profession, year) : undefined;
  const base = results ? valueIn(results.base, "gap_fte", profession, year) : undefined;
  if (gap === undefined || base === undefined) {
    return "";
  }
  const signed = (/** @type {number} */ value) => formatNumber(value, { sign: true });
  return t("levers.live", { year, gap: signed(gap), base: signed(base) });
}

/**
 * @param {Session} session
 * @param {Lever} lever
 */
function leverElement(session, lever) {
  const { quantity, digits, signed, usual } = lever;
  const setting = session.settings.get(lever.key);
  const [low, high] = usual.map((value) => formatNumber(value, { digits, sign: signed }));
  const usualText = t("lever.usual", { low, high });
  return html`<hwf-lever
    data-lever=${quantity}
    label=${t(`lever.${quantity}`)}
    explanation=${t(`lever.${quantity}.about`)}
    usual=${setting?.ramp === undefined ? usualText : `${rampText(setting.ramp)} ${usualText}`}
    unit=${t(lever.relative ? "lever.relative.unit" : `lever.${quantity}.unit`)}
    .value=${setting?.value ?? lever.base}
    .base=${lever.base}
    .step=${lever.step}
    .low=${lever.low}
    .high=${lever.high}
    .min=${lever.min}
    .max=${lever.max}
    .digits=${digits}
    .signed=${signed}
    @hwf-value=${(/** @type {CustomEvent<{value: number}>} */ event) =>
      session.setLever(lever, event.detail.value)}
  ></hwf-lever>`;
}

/** @param {{from: number, to: number}|null} ramp */
function rampText(ramp) {
  return ramp === null ? t("levers.ramp.none") : t("levers.ramp", ramp);
}
