// The first rows of a table with what each column and each row of headings says: correct by choosing.

import { html, nothing } from "lit";
import { t } from "../i18n/index.js";

/**
 * @typedef {import("./session.js").Session} Session
 * @typedef {import("./incoming.js").Incoming} Incoming
 * @typedef {import("../engine/reader.js").Recipe} Recipe
 */

const AXES = ["profession", "region", "sector", "sex", "age", "year", "level", "unit"];
const OF_COLUMNS = {
  table: ["ask", "ignore", ...AXES, "value", "flag"],
  register: ["ignore", ...AXES.slice(0, 6), "person", "birth", "hours", "fte"],
};
const OF_HEADINGS = ["ask", "value", ...AXES];

/**
 * @param {Session} session
 * @param {Incoming} file
 * @param {number} at
 */
export function samplePanel({ incoming }, file, at) {
  const { preview } = file.tables[at];
  const { recipe, sample, sample_rows: numbers } = preview;
  const correct =
    (/** @type {(recipe: Recipe, value: any) => void} */ change) => (/** @type {Event} */ event) =>
      incoming.correct(file, at, (copy) =>
        change(copy, /** @type {HTMLSelectElement} */ (event.currentTarget).value),
      );
  const options = OF_COLUMNS[recipe.layout];
  const isPrivate = recipe.columns.some(({ role }) => role === "person" || role === "birth");
  return html`<div class="entry sample">
      <table>
        <caption>
          ${t("data.sample")}
        </caption>
        <thead>
          <tr>
            <td></td>
            ${recipe.columns.map(
              ({ role, column }, place) => html`<td>
                ${select(
                  t("data.column.role", { column }),
                  options.includes(role) ? options : [role, ...options],
                  role,
                  (one) => t(`data.role.${one}`),
                  correct((copy, value) => {
                    copy.columns[place].role = value;
                  }),
                )}
              </td>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${sample.map((cells, row) => {
            const number = numbers[row];
            const heading = recipe.headings.findIndex((one) => one.row === number);
            return html`<tr class=${heading >= 0 ? "heading" : nothing}>
              <th scope="row">
                <span class="number">${number}</span>
                ${
                  heading >= 0 && recipe.layout === "table"
                    ? select(
                        t("data.heading.role", { row: number }),
                        OF_HEADINGS,
                        recipe.headings[heading].role,
                        (one) => t(one === "value" ? "data.role.names" : `data.role.${one}`),
                        correct((copy, value) => {
                          copy.headings[heading].role = value;
                        }),
                      )
                    : nothing
                }
              </th>
              ${recipe.columns.map(
                ({ role }, column) =>
                  html`<td class=${role === "ignore" ? "unread" : role === "value" ? "figure" : nothing} translate="no">
                    ${cells[column] ?? ""}
                  </td>`,
              )}
            </tr>`;
          })}
        </tbody>
      </table>
    </div>
    ${isPrivate ? html`<p class="note">${t("data.private")}</p>` : nothing}`;
}

/**
 * @param {string} label
 * @param {string[]} options
 * @param {string} chosen
 * @param {(option: string) => string} text
 * @param {(event: Event) => void} change
 */
function select(label, options, chosen, text, change) {
  return html`<select aria-label=${label} class=${chosen === "ask" ? "ask" : nothing} @change=${change}>
    ${options.map((option) => html`<option value=${option} .selected=${option === chosen}>${text(option)}</option>`)}
  </select>`;
}
