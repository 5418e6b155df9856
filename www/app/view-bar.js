// How the figures of the forecast are shown: which way round the gap, in units or as an index, and of
// which years. The engine computes each of them.

import { html } from "lit";
import { t } from "../i18n/index.js";

/** @typedef {import("./session.js").Session} Session */

/** What Belgian plans print. */
const FIVE = 5;

/** @param {Session} session */
export function viewBar(session) {
  const { axes, gapSign, indexed, everyYears } = session;
  return html`<div class="card wide view" role="group" aria-label=${t("view.heading")}>
    ${choice(
      "gap",
      gapSign,
      [
        ["supply_minus_demand", t("view.gap.supply_minus_demand")],
        ["demand_minus_supply", t("view.gap.demand_minus_supply")],
      ],
      (value) => session.show({ gapSign: /** @type {Session["gapSign"]} */ (value) }),
    )}
    ${choice(
      "scale",
      indexed ? "index" : "unit",
      [
        ["unit", t("view.scale.unit")],
        ["index", t("view.scale.index", { year: axes.base_year })],
      ],
      (value) => session.show({ indexed: value === "index" }),
    )}
    ${choice(
      "years",
      String(everyYears),
      [
        ["1", t("view.years.each")],
        [String(FIVE), t("view.years.fifth")],
      ],
      (value) => session.show({ everyYears: Number(value) }),
    )}
  </div>`;
}

/**
 * @param {string} name
 * @param {string} chosen
 * @param {[string, string][]} options
 * @param {(value: string) => void} choose
 */
export function choice(name, chosen, options, choose) {
  return html`<label>
    <span>${t(`view.${name}`)}</span>
    <select
      id="view-${name}"
      @change=${(/** @type {Event} */ event) => choose(/** @type {HTMLSelectElement} */ (event.target).value)}
    >
      ${options.map(
        ([value, text]) =>
          html`<option value=${value} .selected=${value === chosen}>${text}</option>`,
      )}
    </select>
  </label>`;
}
