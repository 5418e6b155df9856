// The forecast as a table, a row a year or every fifth year, in units or relative to the base year. It is
// asked for and made once somebody unfolds it.

import { html, nothing } from "lit";
import { t } from "../i18n/index.js";
import { planName } from "./compare-panel.js";
import { YEAR_COLUMNS } from "./indicators.js";
import { valuesOf } from "./results.js";
import "../elements/hwf-table.js";

/**
 * @typedef {import("./session.js").Session} Session
 * @typedef {import("../elements/hwf-table.js").Column} Column
 * @typedef {import("../engine/package.d.ts").Measure} Measure
 */

/** @param {Session} session */
export function yearTable(session) {
  const open = session.unfolded.has("years");
  const turn = (/** @type {Event} */ event) =>
    session.unfold("years", /** @type {HTMLDetailsElement} */ (event.currentTarget).open);
  return html`<details class="card wide fold" data-fold="years" .open=${open} @toggle=${turn}>
    <summary>${t("years.heading")}</summary>
    ${open ? table(session) : nothing}
  </details>`;
}

/** @param {Session} session */
function table(session) {
  const forecast = session.value("table");
  if (!forecast) {
    return nothing;
  }
  const { axes, indexed, everyYears, gapSign, profession } = session;
  const shown = YEAR_COLUMNS.flatMap((column) => {
    const values = valuesOf(forecast, /** @type {Measure} */ (column.measure), profession);
    const said = column.needs?.some((quantity) => session.states(quantity)) ?? true;
    // Relative to the base year, a gap means nothing.
    return values && said && !(indexed && column.measure === "gap_fte")
      ? [{ ...column, values }]
      : [];
  });
  /** @type {Column[]} */
  const columns = [
    { label: t("chart.year"), kind: "year" },
    ...shown.map(({ measure }) => ({
      label: indexed
        ? t(`years.${measure}`)
        : t("chart.column", { label: t(`years.${measure}`), unit: t(`years.${measure}.unit`) }),
      kind: /** @type {const} */ ("number"),
    })),
  ];
  const rows = forecast.years.flatMap((/** @type {number} */ year, /** @type {number} */ place) =>
    place % everyYears === 0
      ? [
          [
            year,
            ...shown.map(({ values, form }) =>
              Number.isNaN(values[place])
                ? null
                : { value: values[place], form: indexed ? { digits: 1, fixed: true } : form },
            ),
          ],
        ]
      : [],
  );
  const notes = [
    indexed ? t("years.index", { year: axes.base_year }) : t(`gap.convention.${gapSign}`),
    t("indicators.intro", { plan: planName(session) }),
  ];
  return html`<hwf-table
    data-table="years"
    caption=${t("years.heading")}
    note=${notes.join(" ")}
    .columns=${columns}
    .rows=${rows}
    .toCsv=${session.toCsv}
  ></hwf-table>`;
}
