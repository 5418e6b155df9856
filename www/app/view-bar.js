// How the figures of the forecast are shown: which way round the gap, in units or as an index, and of
// which years. The engine computes each of them.

import { html, nothing } from "lit";
import { formatNumber, t } from "../i18n/index.js";
import { choice } from "./policy-panel.js";
import { problemList } from "./problems.js";

/** @typedef {import("./session.js").Session} Session */

/** What Belgian plans print. */
const FIVE = 5;

/** @param {Session} session */
export function viewBar(session) {
  const { axes, gapSign, indexed, everyYears } = session;
  return html`<div class="card wide view" role="group" aria-label=${t("view.heading")}>
    ${choice(
      "view-gap",
      t("view.gap"),
      gapSign,
      options("gap", ["supply_minus_demand", "demand_minus_supply"]),
      (value) => session.show({ gapSign: /** @type {Session["gapSign"]} */ (value) }),
    )}
    ${choice(
      "view-scale",
      t("view.scale"),
      indexed ? "index" : "unit",
      options("scale", ["unit", "index"], { year: axes.base_year }),
      (value) => session.show({ indexed: value === "index" }),
    )}
    ${choice("view-years", t("view.years"), everyYears, options("years", [1, FIVE]), (value) =>
      session.show({ everyYears: Number(value) }),
    )}
    ${sureness(session)}
  </div>`;
}

/**
 * Bands around the lines, and what they rest on.
 * @param {Session} session
 */
function sureness(session) {
  const { sureness: sure, indexed } = session;
  const turn = (/** @type {Event} */ { target }) => {
    sure.turn(/** @type {HTMLInputElement} */ (target).checked);
    session.redraw();
  };
  return html`<label class="check">
      <input id="view-sure" type="checkbox" .checked=${sure.on} @change=${turn} />
      <span>${t("view.sure")}</span>
    </label>
    ${sure.on ? html`<div class="sure quiet" id="sure-note">${indexed ? t("sure.indexed") : sureText(session)} <a href="#evidence">${t("sure.more")}</a></div>` : nothing}`;
}

/**
 * What the bands are, in a sentence.
 * @param {Session} session
 */
export function sureText({ sureness: sure }) {
  if (sure.failed) {
    return t("sure.failed");
  }
  if (sure.problems.length > 0) {
    return problemList(sure.problems);
  }
  const fan = sure.shown;
  if (!fan) {
    return t("panel.computing");
  }
  return t("sure.note", { draws: formatNumber(fan.draws), count: fan.varying.length });
}

/**
 * What can be chosen, by its texts.
 * @template {string|number} T
 * @param {string} name
 * @param {T[]} ids
 * @param {Record<string, number>} [values]
 */
export function options(name, ids, values = {}) {
  return ids.map((id) => ({ id, name: t(`view.${name}.${id}`, values) }));
}
