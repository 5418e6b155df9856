// What the tools of reconciliation have in common: how they ask the reader, their menus, and how problems of
// each are shown.

import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { askOnce } from "../engine/reader.js";
import { ProblemsError } from "../engine/runner.js";
import { t } from "../i18n/index.js";
import { problemList } from "./problems.js";

/**
 * @typedef {import("./session.js").Session} Session
 * @typedef {import("../engine/reader.js").Answers} Answers
 * @typedef {import("../engine/package.d.ts").Problem} Problem
 */

/** Units whose figures can be summed, and so compared and raked. */
const SUMMABLE = ["heads", "heads_per_year", "fte", "persons"];
/** Rows of an answer that are shown at once. */
export const ROWS_MAX = 200;

/** @type {{tool: string, problems: Problem[]}} of the tool that was last refused */
let last = { tool: "", problems: [] };

/**
 * Asks the reader, and keeps the answer or the problems.
 * @template {keyof Answers} Name
 * @param {Session} session
 * @param {string} tool
 * @param {Name} name
 * @param {any} request
 * @param {(answer: Answers[Name]) => void} keep
 */
export async function put(session, tool, name, request, keep) {
  const bytes = new TextEncoder().encode(session.project?.text ?? "");
  try {
    keep(await askOnce(name, request, bytes));
    last = { tool: "", problems: [] };
  } catch (error) {
    if (!(error instanceof ProblemsError)) {
      throw error;
    }
    last = { tool, problems: error.problems };
  }
  session.redraw();
}

/** @param {string} tool */
export function refused(tool) {
  return last.tool === tool ? problemList(last.problems) : nothing;
}

/** @param {any} series */
export const nameOf = (series) => series?.name ?? series?.id ?? "";

/**
 * A menu of series.
 * @param {string} id
 * @param {string} label
 * @param {any[]} list
 * @param {string} chosen
 * @param {(id: string) => void} choose
 */
export function pick(id, label, list, chosen, choose) {
  return html`<label>
    ${label}
    <select id=${id} @change=${(/** @type {Event} */ event) => choose(/** @type {HTMLSelectElement} */ (event.currentTarget).value)}>
      <option value="" .selected=${chosen === ""}>${t("reconcile.choose")}</option>
      ${list.map(
        (series) =>
          html`<option value=${series.id} .selected=${series.id === chosen} translate="no">${nameOf(series)}</option>`,
      )}
    </select>
  </label>`;
}

/**
 * Boxes for several series.
 * @param {string} legend
 * @param {any[]} list
 * @param {string[]} chosen
 * @param {(chosen: string[]) => void} choose
 */
export function several(legend, list, chosen, choose) {
  return html`<fieldset class="several">
    <legend>${legend}</legend>
    ${list.length === 0 ? html`<p class="note">${t("reconcile.none_such")}</p>` : nothing}
    ${list.map(
      (series) => html`<label>
        <input
          type="checkbox"
          .checked=${live(chosen.includes(series.id))}
          @change=${(/** @type {Event} */ event) =>
            choose(
              /** @type {HTMLInputElement} */ (event.currentTarget).checked
                ? [...chosen, series.id]
                : chosen.filter((id) => id !== series.id),
            )}
        />
        <span translate="no">${nameOf(series)}</span>
      </label>`,
    )}
  </fieldset>`;
}

/**
 * @param {string} label
 * @param {string} value
 * @param {(text: string) => void} say
 */
export function sentence(label, value, say) {
  return html`<label>
    ${label}
    <input .value=${live(value)} @change=${(/** @type {Event} */ event) => say(/** @type {HTMLInputElement} */ (event.currentTarget).value)} />
  </label>`;
}

/** @param {Session} session */
export const summable = (session) =>
  session.file.data.filter((/** @type {any} */ { unit }) => SUMMABLE.includes(unit));

/**
 * Forgets what a tool answered of a project that has changed since: it is stale.
 * @param {Session} session
 * @param {{text: string, answer: unknown}} tool
 */
export function forgetStale(session, tool) {
  const text = session.project?.text ?? "";
  if (tool.text !== text) {
    Object.assign(tool, { text, answer: null });
  }
}
