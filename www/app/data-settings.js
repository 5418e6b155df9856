// What holds for a whole table: unit, year, level, decimal sign and what else its columns do not say.

import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { t } from "../i18n/index.js";
import { numberField } from "./fields.js";

/**
 * @typedef {import("./session.js").Session} Session
 * @typedef {import("./incoming.js").Incoming} Incoming
 * @typedef {import("../engine/reader.js").Recipe} Recipe
 * @typedef {Recipe["fixed"][number]["role"]} Role
 */

/** Units that the figures of a table may have. */
const UNITS = [
  ...["heads", "heads_per_year", "fte", "persons", "share", "share_per_year"],
  ...["probability_per_year", "years", "fte_per_head", "fte_per_10000_population"],
  ...["uses_per_person_per_year", "services_per_case", "ratio", "index"],
];
const SECTIONS = ["ask", "ignore", "profession", "region", "sector", "sex", "age", "year", "level"];

/**
 * @param {Session} session
 * @param {Incoming} file
 * @param {number} at
 */
export function settingsPanel({ incoming, axes }, file, at) {
  const { preview, reading } = file.tables[at];
  const { recipe } = preview;
  const told = new Set(reading?.problems.map(({ code }) => code));
  const says = (/** @type {Role} */ role) =>
    recipe.columns.some((column) => column.role === role) ||
    recipe.headings.some((row) => row.role === role) ||
    recipe.sections === role;
  const set =
    (/** @type {(recipe: Recipe, value: string) => void} */ change) =>
    (/** @type {Event} */ event) => {
      const { value } = /** @type {HTMLInputElement} */ (event.currentTarget);
      incoming.correct(file, at, (copy) => change(copy, value.trim()));
    };
  const setFixed = (/** @type {Role} */ role) =>
    set((copy, member) => {
      copy.fixed = copy.fixed.filter((one) => one.role !== role);
      if (member !== "") {
        copy.fixed.push({ role, member });
      }
    });
  const fixed = (/** @type {Role} */ role) =>
    recipe.fixed.find((one) => one.role === role)?.member ?? "";
  const number = (/** @type {string} */ value) => (value === "" ? null : Number(value));
  const isTable = recipe.layout === "table";

  const members = {
    profession: axes.professions,
    region: axes.regions,
    sector: axes.sectors,
    sex: axes.sexes.map((id) => ({ id, name: t(`sex.${id}`) })),
  };
  const whose = /** @type {(keyof typeof members)[]} */ (Object.keys(members)).filter(
    (role) =>
      !says(role) && (members[role].length > 1 || role === "profession" || fixed(role) !== ""),
  );
  return html`<fieldset class="entry settings">
    <legend>${t("data.settings")}</legend>
    <div class="fields">
      ${menu(
        t("data.layout"),
        ["table", "register"].map((id) => ({ id, name: t(`data.layout.${id}`) })),
        recipe.layout,
        set((copy, value) => {
          copy.layout = /** @type {Recipe["layout"]} */ (value);
        }),
      )}
      ${
        isTable && !says("unit")
          ? menu(
              t("data.unit"),
              [
                { id: "", name: t("data.unsaid") },
                ...UNITS.map((id) => ({ id, name: t(`unit.${id}`) })),
              ],
              recipe.unit ?? "",
              set((copy, value) => {
                copy.unit = /** @type {Recipe["unit"]} */ (value || null);
              }),
            )
          : nothing
      }
      ${says("year") ? nothing : field(t("data.fixed.year"), fixed("year"), setFixed("year"), "numeric")}
      ${whose.map((role) =>
        menu(
          t(`data.fixed.${role}`),
          [{ id: "", name: t("data.fixed.none") }, ...members[role]],
          fixed(role),
          setFixed(role),
        ),
      )}
      ${
        says("level")
          ? nothing
          : menu(
              t("data.definition"),
              [
                { id: "", name: t("data.unsaid") },
                ...["licensed", "active", "practising"].map((id) => ({
                  id,
                  name: t(`data.definition.${id}`),
                })),
              ],
              recipe.definition ?? "",
              set((copy, value) => {
                copy.definition = /** @type {Recipe["definition"]} */ (value || null);
              }),
            )
      }
      ${
        recipe.decimal || told.has("table.decimal") || told.has("table.figure")
          ? menu(
              t("data.decimal"),
              [
                { id: "", name: t("data.unsaid") },
                ...["point", "comma"].map((id) => ({ id, name: t(`data.decimal.${id}`) })),
              ],
              recipe.decimal ?? "",
              set((copy, value) => {
                copy.decimal = /** @type {Recipe["decimal"]} */ (value || null);
              }),
            )
          : nothing
      }
      ${
        told.has("table.open_below") || recipe.youngest_age != null
          ? numberField({
              ...{ label: t("data.youngest"), value: recipe.youngest_age, max: 150 },
              say: (age) =>
                incoming.correct(file, at, (copy) => {
                  copy.youngest_age = age;
                }),
            })
          : nothing
      }
      ${
        told.has("table.nuts_levels") || recipe.nuts_level != null
          ? menu(
              t("data.nuts"),
              [
                { id: "", name: t("data.unsaid") },
                ...["0", "1", "2", "3"].map((id) => ({ id, name: id })),
              ],
              recipe.nuts_level == null ? "" : String(recipe.nuts_level),
              set((copy, value) => {
                copy.nuts_level = number(value);
              }),
            )
          : nothing
      }
      ${
        recipe.sections
          ? menu(
              t("data.sections"),
              SECTIONS.map((id) => ({ id, name: t(`data.role.${id}`) })),
              recipe.sections,
              set((copy, value) => {
                copy.sections = /** @type {Recipe["sections"]} */ (value);
              }),
            )
          : nothing
      }
      ${
        isTable
          ? numberField({
              ...{ label: t("data.factor"), value: recipe.factor ?? 1, digits: 6 },
              say: (factor) =>
                incoming.correct(file, at, (copy) => {
                  copy.factor = factor;
                }),
            })
          : nothing
      }
      ${
        recipe.fill_down == null
          ? nothing
          : html`<label class="check">
            <input
              type="checkbox"
              .checked=${live(recipe.fill_down)}
              @change=${(/** @type {Event} */ event) => {
                const { checked } = /** @type {HTMLInputElement} */ (event.currentTarget);
                incoming.correct(file, at, (copy) => {
                  copy.fill_down = checked;
                });
              }}
            />
            ${t("data.fill")}
          </label>`
      }
    </div>
  </fieldset>`;
}

/**
 * @param {string} label
 * @param {{id: string, name: string}[]} options
 * @param {string} chosen
 * @param {(event: Event) => void} change
 */
function menu(label, options, chosen, change) {
  return html`<label>
    ${label}
    <select @change=${change}>
      ${options.map(({ id, name }) => html`<option value=${id} .selected=${id === chosen}>${name}</option>`)}
    </select>
  </label>`;
}

/**
 * @param {string} label
 * @param {string|number|null|undefined} value
 * @param {(event: Event) => void} change
 * @param {"numeric"|"decimal"} mode
 */
function field(label, value, change, mode) {
  return html`<label>
    ${label}
    <input inputmode=${mode} size="6" .value=${live(String(value ?? ""))} @change=${change} />
  </label>`;
}
