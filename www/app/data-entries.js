// What entries of the file mean: those that are not understood first, the others folded away.

import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { formatNumber, t } from "../i18n/index.js";

/**
 * @typedef {import("./session.js").Session} Session
 * @typedef {import("./incoming.js").Incoming} Incoming
 * @typedef {import("./incoming.js").Table} Table
 * @typedef {import("../engine/reader.js").Recipe} Recipe
 * @typedef {Recipe["fixed"][number]["role"]} Role
 * @typedef {Recipe["meanings"][number]["treatment"]} Treatment
 * @typedef {{found: string, count: number|null, treatment: Treatment|null, member: string|null}} Entry
 */

const AXES = /** @type {Role[]} */ ([
  ...["profession", "region", "sector", "sex", "age", "year", "level", "unit"],
]);
const TREATMENTS = /** @type {Treatment[]} */ (["total", "unknown", "leave_out"]);

/**
 * @param {Session} session
 * @param {Incoming} file
 * @param {number} at
 */
export function entriesPanel(session, file, at) {
  const table = file.tables[at];
  return AXES.map((role) => {
    const entries = entriesOf(table, role);
    if (entries.length === 0) {
      return nothing;
    }
    const unclear = entries.filter(({ treatment }) => treatment === null);
    const clear = entries.filter(({ treatment }) => treatment !== null);
    const caption = t("data.entries", { axis: t(`data.role.${role}`) });
    const rows = (/** @type {Entry[]} */ some) =>
      entryTable(session, file, at, role, some, caption);
    return html`${unclear.length > 0 ? rows(unclear) : nothing}
    ${
      clear.length > 0
        ? html`<details class="entries">
          <summary>${caption} (${clear.length})</summary>
          ${rows(clear)}
        </details>`
        : nothing
    }`;
  });
}

/**
 * The entries of an axis: of its column, of its headings as far as they are asked about or decided.
 * @param {Table} table
 * @param {Role} role
 * @returns {Entry[]}
 */
function entriesOf({ preview, reading }, role) {
  const { recipe, columns } = preview;
  /** @type {Map<string, Entry>} */
  const entries = new Map();
  for (const [at, column] of recipe.columns.entries()) {
    for (const entry of column.role === role ? columns[at].entries : []) {
      const { found, count, treatment = null, member = null } = entry;
      entries.set(found, { found, count, treatment, member });
    }
  }
  for (const { code, found, expected } of reading?.problems ?? []) {
    if (code === "table.entry" && expected === role && found && !entries.has(found)) {
      entries.set(found, { found, count: null, treatment: null, member: null });
    }
  }
  for (const { found, treatment, member = null } of recipe.meanings.filter(
    (meaning) => meaning.role === role,
  )) {
    entries.set(found, { found, count: entries.get(found)?.count ?? null, treatment, member });
  }
  return [...entries.values()];
}

/**
 * @param {Session} session
 * @param {Incoming} file
 * @param {number} at
 * @param {Role} role
 * @param {Entry[]} entries
 * @param {string} caption
 */
function entryTable(session, file, at, role, entries, caption) {
  const counted = entries.some(({ count }) => count !== null);
  return html`<div class="entry">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${t("data.entry.found")}</th>
          ${counted ? html`<th scope="col">${t("data.entry.count")}</th>` : nothing}
          <th scope="col">${t("data.entry.means")}</th>
        </tr>
      </thead>
      <tbody>
        ${entries.map(
          (entry) => html`<tr>
            <th scope="row" translate="no">${entry.found}</th>
            ${counted ? html`<td>${entry.count === null ? "" : formatNumber(entry.count)}</td>` : nothing}
            <td>${control(session, file, at, role, entry)}</td>
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/**
 * @param {Session} session
 * @param {Incoming} file
 * @param {number} at
 * @param {Role} role
 * @param {Entry} entry
 */
function control({ incoming, axes }, file, at, role, { found, treatment, member }) {
  const mean = (/** @type {Treatment} */ treated, /** @type {string|null} */ meant) =>
    incoming.correct(file, at, (recipe) => {
      recipe.meanings = recipe.meanings.filter(
        (meaning) => !(meaning.role === role && meaning.found === found),
      );
      recipe.meanings.push({ role, found, treatment: treated, member: meant });
    });
  const members = membersOf(axes, role);
  const known = member === null || members.some(({ id }) => id === member);
  const options = known
    ? members
    : [{ id: /** @type {string} */ (member), name: member }, ...members];
  const chosen = treatment === "member" ? `=${member}` : (treatment ?? "");
  const change = (/** @type {Event} */ event) => {
    const select = /** @type {HTMLSelectElement} */ (event.currentTarget);
    const { value } = select;
    if (value.startsWith("=")) {
      mean("member", value.slice(1));
    } else if (value !== "") {
      mean(/** @type {Treatment} */ (value), null);
    }
  };
  const write = (/** @type {Event} */ event) => {
    const value = /** @type {HTMLInputElement} */ (event.currentTarget).value.trim();
    if (value !== "") {
      mean("member", value);
    }
  };
  return html`<select aria-label=${t("data.entry.member", { entry: found })} @change=${change}>
      <option value="" .selected=${chosen === ""} ?disabled=${chosen !== ""}>
        ${t("data.entry.unclear")}
      </option>
      ${options.map(({ id, name }) => html`<option value=${`=${id}`} .selected=${chosen === `=${id}`}>${name}</option>`)}
      ${TREATMENTS.map((one) => html`<option value=${one} .selected=${chosen === one}>${t(`data.entry.${one}`)}</option>`)}
    </select>
    <input
      aria-label=${`${t("data.entry.member", { entry: found })}, ${t("data.entry.other")}`}
      placeholder=${t("data.entry.other")}
      size="12"
      .value=${live("")}
      @change=${write}
    />`;
}

/**
 * Members that the project or the model has of an axis.
 * @param {import("../engine/package.d.ts").Axes} axes
 * @param {Role} role
 * @returns {{id: string, name: string|null}[]}
 */
function membersOf(axes, role) {
  switch (role) {
    case "profession":
      return axes.professions;
    case "region":
      return axes.regions;
    case "sector":
      return axes.sectors;
    case "sex":
      return ["F", "M"].map((id) => ({ id, name: t(`sex.${id}`) }));
    case "level":
      return ["licensed", "active", "practising"].map((id) => ({
        id,
        name: t(`data.definition.${id}`),
      }));
    case "unit":
      return ["heads", "fte"].map((id) => ({ id, name: t(`unit.${id}`) }));
    default:
      return [];
  }
}
