// Everything that the forecast rests on, as the engine describes it: parameters, series, methods, tables
// of their own, scenarios. What has no source says that it is an assumption; what is absent says so.

import { html, nothing } from "lit";
import { formatNumber, hasText, t, tCount } from "../i18n/index.js";
import { assumptionTables } from "./assumption-tables.js";
import { changeText, quantityText } from "./change-text.js";
import { inputsPanel } from "./inputs-panel.js";
import { demandText, supplyText } from "./method-text.js";
import { nameIn, scopeNames, statedScope } from "./scope.js";
import "../elements/hwf-table.js";

/**
 * @typedef {import("./session.js").Session} Session
 * @typedef {import("../engine/package.d.ts").Description} Description
 * @typedef {import("../elements/hwf-table.js").Column} Column
 * @typedef {import("../elements/hwf-table.js").Cell} Cell
 */

/** @param {Session} session */
export function assumptionsScreen(session) {
  const description = session.project?.description;
  if (!description) {
    return nothing;
  }
  const notes = description.about.notes;
  return html`
    <section class="page" aria-labelledby="assumptions-heading">
      <h2 id="assumptions-heading">${t("assumptions.heading")}</h2>
      <p>${t("assumptions.intro")}</p>
      ${
        notes
          ? html`<div class="card prose">
            <h3>${t("assumptions.notes")}</h3>
            <p translate="no">${notes}</p>
          </div>`
          : nothing
      }
      ${inputsPanel(session)}
      ${table(session, "parameters", parameterColumns(), parameterRows(description))}
      ${table(session, "series", seriesColumns(), seriesRows(description))}
      ${table(session, "methods", methodColumns(), methodRows(description))}
      ${assumptionTables(session)}
      ${
        session.scenarios.length === 0
          ? nothing
          : table(session, "scenarios", scenarioColumns(), scenarioRows(session))
      }
      ${absent(session, description)}
    </section>
  `;
}

/**
 * What the model could read and the project does not state, which is much: folded until somebody asks.
 * @param {Session} session
 * @param {Description} description
 */
function absent(session, description) {
  const open = session.unfolded.has("absent");
  const turn = (/** @type {Event} */ event) =>
    session.unfold("absent", /** @type {HTMLDetailsElement} */ (event.currentTarget).open);
  return description.absent.length === 0
    ? nothing
    : html`<details class="card fold" data-fold="absent" .open=${open} @toggle=${turn}>
        <summary>${tCount("assumptions.absent.count", description.absent.length)}</summary>
        ${open ? table(session, "absent", absentColumns(), absentRows(description)) : nothing}
      </details>`;
}

/**
 * @param {Session} session
 * @param {string} name
 * @param {Column[]} columns
 * @param {Cell[][]} rows
 */
function table(session, name, columns, rows) {
  return html`<hwf-table
    data-table=${name}
    caption=${t(`assumptions.${name}`)}
    tall
    .columns=${columns}
    .rows=${rows}
    .toCsv=${session.toCsv}
  ></hwf-table>`;
}

/**
 * @param {string} name
 * @param {boolean} [own]
 * @returns {Column}
 */
function text(name, own = false) {
  return { label: t(`column.${name}`), kind: "text", own };
}

function parameterColumns() {
  return [
    text("what"),
    text("where", true),
    { ...text("value"), kind: /** @type {const} */ ("number"), digits: 4 },
    text("unit"),
    text("kind"),
    { ...text("source", true), flag: t("assumptions.no_source") },
    text("date", true),
    { ...text("note", true), long: true },
  ];
}

/** @param {Description} description */
function parameterRows(description) {
  return description.parameters.map((parameter) => [
    quantityText(parameter.quantity),
    whereText(description, parameter),
    shownValue(parameter.value),
    unitText(parameter),
    known("kind", parameter.kind),
    parameter.source ?? t("assumptions.no_source"),
    parameter.date,
    parameter.note,
  ]);
}

function absentColumns() {
  return [text("what"), text("unit"), text("instead")];
}

/** @param {Description} description */
function absentRows({ absent }) {
  return absent.map(({ quantity, unit, neutral }) => [
    quantityText(quantity),
    known("unit", unit),
    neutral == null
      ? t("assumptions.not_supplied")
      : t("assumptions.neutral", { value: formatNumber(neutral, { digits: 2 }) }),
  ]);
}

/**
 * A cost is in its currency at the prices of its year.
 * @param {Description["parameters"][number]} parameter
 */
function unitText({ unit, currency, price_year: year }) {
  return currency == null ? known("unit", unit) : [currency, year].join(" ");
}

/**
 * @param {Description["parameters"][number]["value"]} value
 * @returns {Cell}
 */
function shownValue(value) {
  switch (value.type) {
    case "constant":
      return value.value;
    case "path":
      return t("assumptions.by_year");
    case "series":
      return t("assumptions.by_series", { series: value.series });
  }
}

/**
 * @param {Description} description
 * @param {Description["parameters"][number]} parameter
 */
function whereText({ axes }, { for: scope }) {
  const parts = scopeNames(statedScope(scope), axes);
  return parts.length === 0 ? t("where.all") : parts.join(", ");
}

function seriesColumns() {
  return [
    text("series", true),
    text("name", true),
    text("unit"),
    { ...text("source", true), flag: t("assumptions.no_source") },
    text("date", true),
    text("licence", true),
    { ...text("note", true), long: true },
  ];
}

/** @param {Description} description */
function seriesRows({ series }) {
  return series.map(({ id, name, unit, definition, source, date, licence, note }) => [
    id,
    name,
    definition == null
      ? known("unit", unit)
      : `${known("unit", unit)}, ${known("definition", definition)}`,
    source ?? t("assumptions.no_source"),
    date,
    licence,
    note,
  ]);
}

function methodColumns() {
  return [text("what", true), text("supply"), text("demand"), text("beside")];
}

/** @param {Description} description */
function methodRows({ methods, axes }) {
  return methods.map(({ profession, supply, demand, beside }) => [
    nameIn(axes.professions, profession),
    supplyText(supply, axes),
    demandText(demand, axes),
    beside
      ?.map((one) =>
        t("assumptions.beside", { name: one.name, method: demandText(one.demand, axes) }),
      )
      .join("; "),
  ]);
}

function scenarioColumns() {
  return [text("name", true), text("reason", true), text("changes")];
}

/** @param {Session} session */
function scenarioRows({ scenarios, axes }) {
  return scenarios.map(({ name, reason, changes }) => [
    name,
    reason,
    changes.map((change) => changeText(change, axes)).join("; "),
  ]);
}

/**
 * A word of the format in the reader's language, or as it is where the catalogue has none.
 * @param {string} group
 * @param {string} word
 */
function known(group, word) {
  const key = `${group}.${word}`;
  return hasText(key) ? t(key) : word;
}
