// Why the required intake is what it is: the causes it is made of, one bar each.

import { html } from "lit";
import { t } from "../i18n/index.js";
import { quantityText } from "./change-text.js";
import { choice, panel, whenAnswered } from "./policy-panel.js";
import "../elements/hwf-chart-waterfall.js";

/**
 * @typedef {import("./session.js").Session} Session
 * @typedef {import("../engine/package.d.ts").Attribution} Attribution
 */

/** Below this intake a decimal says something. */
const SMALL = 100;

/** @param {Session} session */
export function attributionPanel(session) {
  const { policy, targetYear: year } = session;
  const found = session.value("attribution");
  // Without an answer in trainees there still is one in FTE.
  const unit = found && found.intake == null ? "fte" : (policy.unit ?? "intake");
  const options = (/** @type {string} */ list, /** @type {string[]} */ ids) =>
    ids.map((id) => ({ id, name: t(`${list}.${id}`) }));
  return panel(
    "attribution",
    { year },
    html`<div class="choices">
        ${choice(
          "attribution-unit",
          t("attribution.unit"),
          unit,
          options("attribution.unit", ["intake", "fte"]),
          (value) => session.setPolicy({ unit: value === "fte" ? "fte" : "intake" }),
        )}
        ${choice(
          "attribution-order",
          t("attribution.order"),
          policy.order ?? "ordered",
          options("attribution.order", ["ordered", "shapley"]),
          (value) => session.setPolicy({ order: value === "shapley" ? "shapley" : undefined }),
        )}
      </div>
      ${whenAnswered(session, "attribution", (value) => chart(session, value, unit))}`,
  );
}

/**
 * @param {Session} session
 * @param {Attribution} attribution
 * @param {"intake"|"fte"} unit
 */
function chart(session, { intake, parts, target_year: year, from_year: from }, unit) {
  const version = session.project?.description.stamp.engine_version ?? "";
  return html`<hwf-chart-waterfall
    class="card"
    data-chart="attribution"
    heading=${t(`attribution.chart.${unit}`, { year, from })}
    unit=${t(`attribution.chart.${unit}.unit`, { from })}
    short-unit=${t(`attribution.${unit}`)}
    source=${t("chart.sources.none", { version })}
    total=${t(`attribution.total.${unit}`)}
    .digits=${Math.abs(intake ?? SMALL) < SMALL ? 1 : 0}
    .parts=${parts.map((part) => ({
      label:
        part.quantity == null
          ? t(`cause.${part.cause}`)
          : t("cause.quantity", { quantity: quantityText(part.quantity) }),
      value: unit === "fte" ? part.fte : (part.intake ?? Number.NaN),
    }))}
    .toCsv=${session.toCsv}
  ></hwf-chart-waterfall>`;
}
