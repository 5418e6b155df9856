// A new project that begins with the stock of a table that was read.

import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { slug } from "../elements/download.js";
import { t } from "../i18n/index.js";
import { newProject } from "./data-edit.js";
import { numberField } from "./fields.js";
import { problemList } from "./problems.js";
import { fileText } from "./project-file.js";

/**
 * @typedef {import("./session.js").Session} Session
 * @typedef {import("./incoming.js").Incoming} Incoming
 *
 * @typedef {object} Beginning what the user says of the project
 * @property {string} title
 * @property {string} country
 * @property {string} profession
 * @property {number|null} lastYear
 * @property {number|null} fteHours hours a week of one full-time equivalent
 * @property {number|null} unmet share of demand that goes unmet today; nobody else can know it
 */

/** What is usual, and shown to be changed. */
const FTE_HOURS = 40;
const YEARS_AHEAD = 20;

/**
 * @param {Session} session
 * @param {Incoming} file
 * @param {number} at
 */
export function beginPanel(session, file, at) {
  const table = file.tables[at];
  const series = stockOf(file, at);
  if (!series) {
    return nothing;
  }
  const said = beginningOf(file, at);
  const say = (/** @type {Partial<Beginning>} */ news) =>
    session.incoming.say(file, at, { begin: { ...beginningOf(file, at), ...news } });
  const text = (/** @type {"title"|"country"|"profession"} */ name) => html`<label>
    ${t(`begin.${name}`)}
    <input
      .value=${live(said[name])}
      @input=${(/** @type {Event} */ event) => say({ [name]: /** @type {HTMLInputElement} */ (event.currentTarget).value })}
    />
  </label>`;
  const whose = series.dims.some(({ axis }) => axis === "profession");
  return html`<details class="begin">
    <summary>${t("begin.heading")}</summary>
    <p class="note">${t("begin.note")}</p>
    <div class="fields">
      ${text("title")} ${text("country")} ${whose ? nothing : text("profession")}
      ${numberField({
        ...{ label: t("begin.last_year"), value: said.lastYear, max: 2200, ungrouped: true },
        say: (lastYear) => say({ lastYear }),
      })}
      ${numberField({
        ...{ label: t("begin.fte_hours"), value: said.fteHours, digits: 2, max: 168 },
        say: (fteHours) => say({ fteHours }),
      })}
      ${numberField({
        ...{ label: t("begin.unmet"), unit: "%", digits: 2, min: -100, max: 1000 },
        value: said.unmet === null ? null : 100 * said.unmet,
        say: (value) => say({ unmet: value === null ? null : value / 100 }),
      })}
      <button type="button" @click=${() => begin(session, file, at)}>${t("begin.button")}</button>
    </div>
    ${table.refused.length > 0 ? problemList(table.refused) : nothing}
  </details>`;
}

/**
 * @param {Incoming} file
 * @param {number} at
 */
function stockOf(file, at) {
  return file.tables[at].reading?.series.find(
    ({ unit, dims }) => unit === "heads" && dims.some(({ axis }) => axis === "age"),
  );
}

/**
 * @param {Incoming} file
 * @param {number} at
 * @returns {Beginning}
 */
function beginningOf(file, at) {
  const { name, begin } = file.tables[at];
  return (
    begin ?? {
      ...{ title: name, country: "", profession: name, unmet: null, fteHours: FTE_HOURS },
      lastYear: new Date().getFullYear() + YEARS_AHEAD,
    }
  );
}

/**
 * @param {Session} session
 * @param {Incoming} file
 * @param {number} at
 */
async function begin(session, file, at) {
  const series = stockOf(file, at);
  if (!series) {
    return;
  }
  const { preview, source, oldest, tail, split } = file.tables[at];
  const said = { ...beginningOf(file, at), source, oldest, tail, split };
  const content = newProject(series, preview.recipe, said);
  const bytes = new TextEncoder().encode(fileText(content));
  const problems = (await session.runner.check(bytes)).filter(
    ({ severity }) => severity === "problem",
  );
  session.incoming.say(file, at, { refused: problems });
  if (problems.length === 0) {
    await session.replace(`${slug(said.title)}.hwf.json`, bytes);
  }
}
