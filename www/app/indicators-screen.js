// Every indicator of the model by year, with its name, what it means and its code in the WHO's National
// Health Workforce Accounts; heads and FTE side by side.

import { html, nothing } from "lit";
import { formatNumber, t } from "../i18n/index.js";
import { choices } from "./choices.js";
import { planName } from "./compare-panel.js";
import { chosenYears, INDICATORS, PAIRS } from "./indicators.js";
import { valuesOf } from "./results.js";
import "../elements/hwf-table.js";

/**
 * @typedef {import("./session.js").Session} Session
 * @typedef {import("./indicators.js").Indicator} Indicator
 * @typedef {import("../engine/package.d.ts").Forecast} Forecast
 * @typedef {import("../elements/hwf-table.js").Column} Column
 * @typedef {import("../elements/hwf-table.js").Cell} Cell
 */

/** @param {Session} session */
export function indicatorsScreen(session) {
  return html`
    ${choices(session)}
    <section class="page indicators" aria-labelledby="indicators-heading">
      <h2 id="indicators-heading">${t("indicators.heading")}</h2>
      <p>
        ${t("indicators.intro", { plan: planName(session) })}
        ${session.differs ? t("indicators.base") : nothing}
      </p>
      ${pairs(session)}
      ${Object.entries(INDICATORS).map(([group, list]) => table(session, group, list))}
      <p class="quiet">${t("indicators.nhwa")}</p>
    </section>
  `;
}

/**
 * Heads and FTE in one table, a row a year.
 * @param {Session} session
 */
function pairs(session) {
  const there = PAIRS.filter(
    ({ heads, fte }) => figures(session, heads.measure) && figures(session, fte.measure),
  );
  /** @type {Column[]} */
  const columns = [
    { label: t("chart.year"), kind: "year" },
    ...there.flatMap(({ name, heads, fte }) =>
      ["heads", "fte"].map((side) => ({
        label: withCode(t(`pair.${name}.${side}`), side === "heads" ? heads.code : fte.code),
        kind: /** @type {const} */ ("number"),
      })),
    ),
  ];
  const rows = yearsOf(session).map(({ year, place }) => [
    year,
    ...there.flatMap(({ heads, fte }) => [cell(session, heads, place), cell(session, fte, place)]),
  ]);
  return html`<hwf-table
    data-table="pairs"
    caption=${t("indicators.pairs")}
    note=${t("indicators.pairs.note")}
    tall
    .columns=${columns}
    .rows=${rows}
    .toCsv=${session.toCsv}
  ></hwf-table>`;
}

/**
 * @param {string} label
 * @param {string|undefined} code
 */
function withCode(label, code) {
  return code === undefined ? label : t("indicators.coded", { label, code });
}

/**
 * @param {Session} session
 * @param {string} group
 * @param {Indicator[]} list
 */
function table(session, group, list) {
  const there = list.filter(({ measure }) => figures(session, measure));
  if (there.length === 0) {
    return nothing;
  }
  const years = yearsOf(session);
  /** @type {Column[]} */
  const columns = [
    { label: t("indicators.name"), kind: "text", long: true },
    { label: t("column.unit"), kind: "text" },
    { label: t("indicators.code"), kind: "text" },
    ...years.map(({ year }) => ({ label: String(year), kind: /** @type {const} */ ("number") })),
  ];
  const rows = there.map((indicator) => [
    { text: t(`measure.${indicator.measure}`), below: t(`measure.${indicator.measure}.about`) },
    t(`measure.${indicator.measure}.unit`),
    indicator.code,
    ...years.map(({ place }) => cell(session, indicator, place)),
  ]);
  return html`<hwf-table
    data-table=${group}
    caption=${t(`indicators.${group}`)}
    tall
    .columns=${columns}
    .rows=${rows}
    .toCsv=${session.toCsv}
  ></hwf-table>`;
}

/** @param {Session} session */
function yearsOf(session) {
  /** @type {number[]} */
  const years = session.value("measured")?.years ?? [];
  return chosenYears(years, session.targetYear).map((year) => ({
    year,
    place: years.indexOf(year),
  }));
}

/**
 * @param {Session} session
 * @param {string} measure
 */
function figures(session, measure) {
  return valuesOf(
    session.value("measured"),
    /** @type {import("../engine/package.d.ts").Measure} */ (measure),
    session.profession,
  );
}

/**
 * One year's figure, and the base's below it where that is another one.
 * @param {Session} session
 * @param {Indicator} indicator
 * @param {number} place
 * @returns {Cell}
 */
function cell(session, { measure, form }, place) {
  const value = figures(session, measure)?.[place];
  if (value === undefined || Number.isNaN(value)) {
    return null;
  }
  const base = valuesOf(
    session.value("baseMeasured"),
    /** @type {import("../engine/package.d.ts").Measure} */ (measure),
    session.profession,
  )?.[place];
  return base === undefined || Number.isNaN(base) || base === value
    ? { value, form }
    : { value, form, below: t("figure.base", { value: formatNumber(base, form) }) };
}
