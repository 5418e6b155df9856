// How a profession is computed, as choices: the method of demand and what it leaves open, and where a
// supply by cumulative outflow can be steered.

import { html, nothing } from "lit";
import { t } from "../i18n/index.js";
import { quantityText } from "./change-text.js";
import { withValue } from "./file-edit.js";
import { choice } from "./policy-panel.js";
import "../elements/hwf-number.js";

/** @typedef {import("./session.js").Session} Session */

/**
 * What each method needs beside its name.
 * @type {Record<string, object>}
 */
const DEMANDS = {
  constant: {},
  ratio: { target: "today" },
  utilisation: {},
  factors: { demography: "none" },
  path: {},
  services: {},
  needs: {},
  workload: {},
  economic: { lag_years: 0 },
};
const CALIBRATED = ["ratio", "path", "services", "needs", "workload"];
const DEMOGRAPHIES = ["none", "stated", "population", "utilisation"];
const TARGETS = ["today", "stated", "minimum"];
const VOLUMES = ["constant", "population", "utilisation"];
const FACTORS = [
  ...["epidemiology", "sociocultural", "professional", "efficiency"],
  ...["horizontal_substitution", "vertical_substitution", "working_time"],
];

/** @param {Session} session */
export function methodForm(session) {
  const { edited, profession } = session;
  const place = edited.methods.findIndex(
    (/** @type {any} */ method) => method.profession === profession,
  );
  const method = edited.methods[place];
  if (!method) {
    return nothing;
  }
  const { demand, supply } = method;
  const here = ["methods", place];
  const set = (/** @type {(string|number)[]} */ path, /** @type {unknown} */ value) =>
    session.edit(withValue(session.edited, [...here, ...path], value), path.join("/"));
  return html`<fieldset class="entry method">
    <legend>${t("inputs.method")}</legend>
    <div class="choices">
      ${choice(
        "inputs-demand",
        t("inputs.demand"),
        demand.type,
        Object.keys(DEMANDS).map((id) => ({ id, name: t(`method.${id}`) })),
        (type) => set(["demand"], { type, ...DEMANDS[type] }),
      )}
      ${
        demand.type === "ratio"
          ? words("target", "ratio", TARGETS, demand.target, (word) =>
              set(["demand", "target"], word),
            )
          : nothing
      }
      ${
        demand.type === "factors"
          ? words("demography", "factors", DEMOGRAPHIES, demand.demography, (word) =>
              set(["demand", "demography"], word),
            )
          : nothing
      }
      ${
        demand.type === "workload"
          ? words("volumes", "workload", VOLUMES, demand.volumes ?? "constant", (word) =>
              set(["demand", "volumes"], word),
            )
          : nothing
      }
      ${
        demand.type === "economic"
          ? whole("lag", demand.lag_years, (value) => set(["demand", "lag_years"], value))
          : nothing
      }
      ${
        supply.type === "cumulative"
          ? whole("steerable", supply.steerable_year, (value) =>
              set(["supply", "steerable_year"], value),
            )
          : nothing
      }
      ${
        CALIBRATED.includes(demand.type)
          ? html`<label class="check">
              <input
                type="checkbox"
                id="inputs-calibrated"
                .checked=${demand.calibrated === true}
                @change=${(/** @type {Event} */ event) =>
                  set(
                    ["demand", "calibrated"],
                    /** @type {HTMLInputElement} */ (event.target).checked || undefined,
                  )}
              />
              <span>${t("method.calibrated")}</span>
            </label>`
          : nothing
      }
    </div>
    ${demand.type === "factors" ? factors(demand.factors ?? [], (rules) => set(["demand", "factors"], rules)) : nothing}
  </fieldset>`;
}

/**
 * @param {string} name
 * @param {string} group
 * @param {string[]} ids
 * @param {string} chosen
 * @param {(word: string) => void} choose
 */
function words(name, group, ids, chosen, choose) {
  const options = ids.map((id) => ({ id, name: t(`method.${group}.${id}`) }));
  return choice(`inputs-${name}`, t(`inputs.${name}`), chosen, options, choose);
}

/**
 * @param {string} name
 * @param {number} value
 * @param {(value: number) => void} take
 */
function whole(name, value, take) {
  return html`<div class="whole">
    <span>${t(`inputs.${name}`)}</span>
    <hwf-number
      id="inputs-${name}"
      ungrouped
      .label=${t(`inputs.${name}`)}
      .value=${value}
      @hwf-value=${(/** @type {CustomEvent} */ { detail }) => take(detail.value)}
    ></hwf-number>
  </div>`;
}

/**
 * @typedef {{factor: string, place?: string, trend?: string}} Rule
 * @param {Rule[]} rules of the factors that do not enter inside and continuing
 * @param {(rules: Rule[]) => void} take
 */
function factors(rules, take) {
  const ruleOf = (/** @type {string} */ factor) => rules.find((rule) => rule.factor === factor);
  const set = (/** @type {string} */ factor, /** @type {Partial<Rule>} */ part) => {
    const next = { factor, ...ruleOf(factor), ...part };
    take([...rules.filter((rule) => rule.factor !== factor), next]);
  };
  const options = (/** @type {string[]} */ ids) =>
    ids.map((id) => ({ id, name: t(`inputs.factor.${id}`) }));
  return html`<table>
    <caption>
      ${t("inputs.factors")}
    </caption>
    <tbody>
      ${FACTORS.map(
        (factor) => html`<tr>
          <th scope="row">${quantityText(factor)}</th>
          <td>
            ${choice(
              `inputs-place-${factor}`,
              html`<span class="unseen">${quantityText(factor)}: ${t("inputs.factor.place")}</span>`,
              ruleOf(factor)?.place ?? "inside",
              options(["inside", "outside"]),
              (place) => set(factor, { place }),
            )}
          </td>
          <td>
            ${choice(
              `inputs-trend-${factor}`,
              html`<span class="unseen">${quantityText(factor)}: ${t("inputs.factor.trend")}</span>`,
              ruleOf(factor)?.trend ?? "continuing",
              options(["continuing", "temporary"]),
              (trend) => set(factor, { trend }),
            )}
          </td>
        </tr>`,
      )}
    </tbody>
  </table>`;
}
