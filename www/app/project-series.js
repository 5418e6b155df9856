// The series that the project has, and who reads them.

import { html, nothing } from "lit";
import { t, tCount } from "../i18n/index.js";
import { quantityText, whoText } from "./change-text.js";
import "../elements/hwf-table.js";

/** @typedef {import("./session.js").Session} Session */

/** @param {Session} session */
export function projectSeries(session) {
  const { file, axes } = session;
  const { data, parameters, recipes = [] } = file;
  const reads = (/** @type {string} */ id) =>
    parameters
      .filter((/** @type {any} */ parameter) =>
        ["value", "low", "high"].some((which) => parameter[which]?.series === id),
      )
      .map((/** @type {any} */ parameter) => {
        const who = whoText(parameter.for, axes);
        return who
          ? `${quantityText(parameter.quantity)}, ${who}`
          : quantityText(parameter.quantity);
      });
  const columns = [
    { label: t("data.result.series"), own: true },
    { label: t("data.result.unit") },
    { label: t("data.project.read") },
    { label: t("data.project.source"), own: true },
  ].map((column) => ({ ...column, kind: /** @type {const} */ ("text") }));
  const rows = data.map((/** @type {any} */ series) => [
    series.name ?? series.id,
    t(`unit.${series.unit}`),
    [...new Set(reads(series.id))].join("; "),
    [series.source, series.date].filter(Boolean).join(", "),
  ]);
  return html`<hwf-table
      data-table="series"
      caption=${t("data.project")}
      note=${t("data.project.note")}
      tall
      .columns=${columns}
      .rows=${rows}
      .toCsv=${session.toCsv}
    ></hwf-table>
    ${recipes.length > 0 ? html`<p>${tCount("data.recipes", recipes.length)}</p>` : nothing}`;
}
