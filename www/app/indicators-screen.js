// Every indicator of the model by year, with its name, what it means and its code in the WHO's National
// Health Workforce Accounts; heads and FTE side by side.

import { html, nothing } from "lit";
import { formatNumber, t } from "../i18n/index.js";
import { choices } from "./choices.js";
import { planName } from "./compare-panel.js";
import { chosenYears, INDICATORS, ONE, PAIRS, SHARE } from "./indicators.js";
import { valueIn, valuesOf } from "./results.js";
import { axisName } from "./scope.js";
import "../elements/hwf-table.js";

/**
 * @typedef {import("./session.js").Session} Session
 * @typedef {import("./indicators.js").Indicator} Indicator
 * @typedef {import("../engine/package.d.ts").Forecast} Forecast
 * @typedef {import("../engine/package.d.ts").Measure} Measure
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
      ${compliance(session)}
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
  const there = list.filter(
    ({ measure, needs }) =>
      figures(session, measure) && (needs?.some((quantity) => session.states(quantity)) ?? true),
  );
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
    { text: t(`measure.${indicator.measure}`), below: about(session, indicator.measure) },
    t(`measure.${indicator.measure}.unit`),
    indicator.code,
    ...years.map(({ place }) => cell(session, indicator, place)),
  ]);
  return html`<hwf-table
    data-table=${group}
    caption=${group === "regions" ? axisName(session.axes, "regions") : t(`indicators.${group}`)}
    tall
    .columns=${columns}
    .rows=${rows}
    .toCsv=${session.toCsv}
  ></hwf-table>`;
}

/**
 * What an indicator says; that of the gap says in which sign it stands.
 * @param {Session} session
 * @param {string} measure
 */
function about({ gapSign }, measure) {
  return t(measure === "gap_fte" ? `gap.convention.${gapSign}` : `measure.${measure}.about`);
}

/**
 * What there is in each region beside what the law prescribes, in the target year.
 * @param {Session} session
 */
function compliance(session) {
  const { targetYear: year, profession, axes } = session;
  /** @type {Forecast|undefined} */
  const forecast = session.value("compliance");
  const value = (/** @type {Measure} */ measure, /** @type {string} */ region) =>
    valuesOf(forecast, measure, profession, region)?.[forecast?.years.indexOf(year) ?? -1];
  const rows = [...axes.regions, { id: "T", name: t("indicators.compliance.all") }].flatMap(
    ({ id, name }) => {
      const minimum = value("minimum_fte", id);
      const supply = value("supply_fte", id);
      const share = value("minimum_compliance", id);
      return minimum === undefined || supply === undefined
        ? []
        : [
            [
              name,
              { value: minimum, form: ONE },
              { value: supply, form: ONE },
              share === undefined || Number.isNaN(share) ? null : { value: share, form: SHARE },
              share === undefined || Number.isNaN(share)
                ? null
                : t(share < 1 ? "indicators.compliance.below" : "indicators.compliance.met"),
            ],
          ];
    },
  );
  if (rows.length === 0) {
    return nothing;
  }
  const below = valueIn(session.value("measured"), "regions_below_minimum", profession, year);
  /** @type {Column[]} */
  const columns = [
    {
      label: axisName(axes, "regions"),
      kind: "text",
      own: true,
      ownLabel: axes.regions_name != null,
    },
    { label: t("indicators.compliance.minimum"), kind: "number" },
    { label: t("indicators.compliance.supply"), kind: "number" },
    { label: t("measure.minimum_compliance"), kind: "number" },
    {
      label: t("indicators.compliance.verdict"),
      kind: "text",
      flag: t("indicators.compliance.below"),
    },
  ];
  return html`<hwf-table
    data-table="compliance"
    caption=${t("indicators.compliance", { year })}
    note=${t("indicators.compliance.note", {
      below: formatNumber(below),
      count: formatNumber(axes.regions.length),
      regions: axisName(axes, "regions"),
    })}
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
