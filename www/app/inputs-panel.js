// The inputs of a profession as a form: how it is computed, each figure with its low and high value, and
// where it comes from. Each edit makes the project anew; what the engine does not accept stays in the form
// beside what is wrong with it, and the project as it was.

import { html, nothing } from "lit";
import { hasText, t, tCount } from "../i18n/index.js";
import { quantityText } from "./change-text.js";
import {
  addable,
  blocksOf,
  WHICH,
  withFigure,
  withParameter,
  withRange,
  withValue,
} from "./file-edit.js";
import { methodForm } from "./method-form.js";
import { choice } from "./policy-panel.js";
import { problemList } from "./problems.js";
import { memberName, scopeNames, statedScope } from "./scope.js";
import "../elements/hwf-number.js";

/**
 * @typedef {import("./session.js").Session} Session
 * @typedef {import("./file-edit.js").Block} Block
 * @typedef {import("./file-edit.js").Cell} Cell
 * @typedef {import("./file-edit.js").Member} Member
 */

/** Shown in per cent, as planners say them. */
const PERCENT = ["share", "share_per_year", "probability_per_year"];
const DIGITS_MAX = 4;
/** Digits that a figure keeps on the way between per cent and parts of one. */
const PRECISION = 15;

/** @param {Session} session */
export function inputsPanel(session) {
  const open = session.unfolded.has("inputs");
  const turn = (/** @type {Event} */ event) =>
    session.unfold("inputs", /** @type {HTMLDetailsElement} */ (event.currentTarget).open);
  return html`<details class="card fold" data-fold="inputs" .open=${open} @toggle=${turn}>
    <summary>${t("inputs.heading")}</summary>
    ${open ? form(session) : nothing}
  </details>`;
}

/** @param {Session} session */
function form(session) {
  const { axes, draft, edited, profession } = session;
  const { blocks, large } = blocksOf(edited, profession);
  const single = blocks.filter(({ columns, rows }) => columns.length === 0 && rows.length === 3);
  const others = blocks.filter((block) => !single.includes(block));
  return html`
    <p>${t("inputs.about")}</p>
    ${draft ? refused(session, draft) : nothing}
    ${
      axes.professions.length > 1
        ? html`<div class="choices">
            ${choice(
              "inputs-profession",
              t("choose.profession"),
              profession,
              axes.professions.map(({ id, name }) => ({ id, name, own: true })),
              (id) => session.setProfession(id),
            )}
          </div>`
        : nothing
    }
    ${methodForm(session)} ${singles(session, single)}
    ${others.map((block) => several(session, block))} ${adding(session)}
    ${large > 0 ? html`<p class="quiet">${tCount("inputs.large", large)}</p>` : nothing}
  `;
}

/**
 * @param {Session} session
 * @param {NonNullable<Session["draft"]>} draft
 */
function refused(session, { problems }) {
  return html`<div class="notice bad" role="alert" id="inputs-refused">
    <p>${t("inputs.refused")}</p>
    ${problemList(problems)}
    <button type="button" id="inputs-discard" @click=${() => session.discard()}>
      ${t("inputs.discard")}
    </button>
  </div>`;
}

/**
 * What is stated by one figure each: the planner's block of parameters.
 * @param {Session} session
 * @param {Block[]} blocks
 */
function singles(session, blocks) {
  return blocks.length === 0
    ? nothing
    : html`<div class="entry">
        <table>
          <caption>
            ${t("inputs.single")}
          </caption>
          <thead>
            <tr>
              <th scope="col">${t("column.what")}</th>
              ${WHICH.map((which) => html`<th scope="col">${t(`inputs.${which}`)}</th>`)}
              <th scope="col">${t("column.source")}</th>
            </tr>
          </thead>
          <tbody>
            ${blocks.map((block) => {
              const name = nameOf(session, block);
              return html`<tr class=${isWrong(session, block) ? "wrong" : nothing}>
                <th scope="row">${name}</th>
                ${block.rows.map(
                  ({ which, cells }) =>
                    html`<td>${field(session, block, cells[0], `${name}, ${t(`inputs.${which}`)}`)}</td>`,
                )}
                <td>${origin(session, block, name)}</td>
              </tr>`;
            })}
          </tbody>
        </table>
      </div>`;
}

/**
 * A parameter of several figures, over years or the members of an axis.
 * @param {Session} session
 * @param {Block} block
 */
function several(session, block) {
  const { columns, rows, ranged, place } = block;
  const name = nameOf(session, block);
  return html`<div class="entry">
    <table class=${isWrong(session, block) ? "wrong" : nothing}>
      <caption>
        ${name}
      </caption>
      <thead>
        <tr>
          <td></td>
          ${columns.map((column) => html`<th scope="col">${member(session, column)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(({ which, members, cells }) => {
          const parts = members.map((one) => member(session, one));
          const label = [...parts, ...(ranged ? [t(`inputs.${which}`)] : [])].join(", ");
          return html`<tr>
            <th scope="row">${label || t("inputs.value")}</th>
            ${cells.map((cell, at) => {
              const column = columns[at] ? member(session, columns[at]) : "";
              return html`<td>${field(session, block, cell, [name, label, column].filter(Boolean).join(", "))}</td>`;
            })}
          </tr>`;
        })}
      </tbody>
    </table>
    ${
      ranged
        ? nothing
        : html`<button
            type="button"
            aria-label=${`${t("inputs.range")}: ${name}`}
            @click=${() => session.edit(withRange(session.edited, place), `range/${place}`)}
          >
            ${t("inputs.range")}
          </button>`
    }
    ${origin(session, block, name)}
  </div>`;
}

/**
 * @param {Session} session
 * @param {Block} block
 * @param {Cell} cell
 * @param {string} label
 */
function field(session, { parameter }, { path, value, optional }, label) {
  const percent = PERCENT.includes(parameter.unit);
  const shown = value === null || !percent ? value : Number((value * 100).toPrecision(PRECISION));
  const take = (/** @type {CustomEvent} */ { detail }) => {
    const stated =
      detail.value === null || !percent
        ? detail.value
        : Number((detail.value / 100).toPrecision(PRECISION));
    session.edit(withFigure(session.edited, path, stated), path.join("/"));
  };
  return html`<hwf-number
    data-path=${path.join("/")}
    .label=${label}
    .unit=${percent ? "%" : ""}
    .value=${shown}
    .digits=${decimals(shown)}
    .optional=${optional}
    @hwf-value=${take}
  ></hwf-number>`;
}

/** @param {number|null} value */
function decimals(value) {
  const [, after = ""] = String(value ?? 0).split(".");
  return Math.min(DIGITS_MAX, after.length);
}

/**
 * Where the figures come from, as it is printed beside every result.
 * @param {Session} session
 * @param {Block} block
 * @param {string} name
 */
function origin(session, { parameter, place }, name) {
  const take = (/** @type {string} */ part) => (/** @type {Event} */ event) => {
    const text = /** @type {HTMLInputElement} */ (event.target).value.trim();
    const path = ["parameters", place, part];
    session.edit(withValue(session.edited, path, text === "" ? undefined : text), path.join("/"));
  };
  return html`<details class="origin">
    <summary>
      <span class="unseen">${t("inputs.origin")}: ${name}: </span>
      ${parameter.source ? html`<span translate="no">${parameter.source}</span>` : t("assumptions.no_source")}
    </summary>
    ${["source", "date", "note"].map(
      (part) => html`<label class="field">
        <span>${t(`column.${part}`)}</span>
        <input
          type="text"
          maxlength="2000"
          autocomplete="off"
          .value=${parameter[part] ?? ""}
          @change=${take(part)}
        />
      </label>`,
    )}
  </details>`;
}

/** @param {Session} session */
function adding(session) {
  const { project, draft } = session;
  const absent = addable(project?.description.absent ?? []);
  if (absent.length === 0 || draft) {
    return nothing;
  }
  const add = (/** @type {Event} */ event) => {
    const select = /** @type {HTMLSelectElement} */ (
      /** @type {HTMLElement} */ (event.currentTarget).parentElement?.querySelector("select")
    );
    const one = absent.find(({ quantity }) => quantity === select.value);
    if (one) {
      const { quantity, unit, neutral } = one;
      session.edit(
        withParameter(session.edited, session.profession, {
          ...{ quantity, unit, neutral: Number(neutral) },
        }),
        `add/${quantity}`,
      );
    }
  };
  return html`<div class="entry adding">
    <label>
      <span>${t("inputs.add")}</span>
      <select id="inputs-add">
        ${absent.map(({ quantity }) => html`<option value=${quantity}>${quantityText(quantity)}</option>`)}
      </select>
    </label>
    <button type="button" id="inputs-add-confirm" @click=${add}>${t("inputs.add.confirm")}</button>
  </div>`;
}

/**
 * @param {Session} session
 * @param {Block} block
 */
function nameOf({ axes }, { parameter }) {
  const who = scopeNames(statedScope(parameter.for), axes, ["profession"]);
  const unit = PERCENT.includes(parameter.unit)
    ? []
    : [hasText(`unit.${parameter.unit}`) ? t(`unit.${parameter.unit}`) : parameter.unit];
  return [quantityText(parameter.quantity), ...who, ...unit].join(", ");
}

/**
 * @param {Session} session
 * @param {Member} member
 */
function member({ axes }, { axis, id }) {
  switch (axis) {
    case "age":
    case "year":
      return id;
    case "study_year":
      return t("inputs.study_year", { year: id });
    case "years_since_training":
      return t("inputs.years_since", { years: id });
    default:
      return memberName(/** @type {any} */ (axis), id, axes);
  }
}

/**
 * Whether the engine names a parameter, or its series, as the place of a problem.
 * @param {Session} session
 * @param {Block} block
 */
function isWrong({ draft }, { place, rows }) {
  const series = rows.flatMap(({ cells }) => cells).find(({ path }) => path[0] === "data");
  const places = [`parameters[${place}]`, ...(series ? [`data[${series.path[1]}]`] : [])];
  return draft?.problems.some(({ path }) => places.some((one) => path.startsWith(one))) ?? false;
}
