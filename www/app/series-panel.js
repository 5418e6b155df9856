// The groups of ages of a series of the project: how they are divided, and what becomes of an open group.

import { html, nothing } from "lit";
import { t } from "../i18n/index.js";
import { bandsPanel } from "./bands-panel.js";
import { hasBands, isOpen } from "./data-edit.js";
import { openGroupFields } from "./fields.js";
import { refusedDraft } from "./reconcile-panel.js";

/** @typedef {import("./session.js").Session} Session */

/** Units of amounts, which are divided; a rate holds at every age of its group. */
const AMOUNTS = ["heads", "persons", "heads_per_year", "fte", "share"];
/** The series that is looked at. */
let chosen = "";

/** @param {Session} session */
export function seriesPanel(session) {
  const { data } = session.file;
  const grouped = data.filter(
    (/** @type {any} */ series) =>
      AMOUNTS.includes(series.unit) && (hasBands(series) || isOpen(series)),
  );
  if (grouped.length === 0) {
    return nothing;
  }
  const open = session.unfolded.has("ages");
  const turn = (/** @type {Event} */ event) =>
    session.unfold("ages", /** @type {HTMLDetailsElement} */ (event.currentTarget).open);
  return html`<details class="card fold" data-fold="ages" .open=${open} @toggle=${turn}>
    <summary>${t("bands.heading")}</summary>
    ${open ? content(session, grouped) : nothing}
  </details>`;
}

/**
 * @param {Session} session
 * @param {any[]} grouped
 */
function content(session, grouped) {
  const series = grouped.find(({ id }) => id === chosen) ?? grouped[0];
  const edit = (/** @type {(series: any) => void} */ change) => {
    const edited = structuredClone(session.file);
    change(edited.data.find((/** @type {any} */ { id }) => id === series.id));
    session.edit(edited, `series/${series.id}`);
  };
  const pick = (/** @type {Event} */ event) => {
    chosen = /** @type {HTMLSelectElement} */ (event.currentTarget).value;
    session.redraw();
  };
  const layOut = (/** @type {number|null} */ oldest, /** @type {number|null} */ tail) =>
    edit((one) => {
      delete one.open_age_upper;
      delete one.open_age_tail;
      Object.assign(one, {
        ...(oldest === null ? {} : { open_age_upper: oldest }),
        ...(tail === null ? {} : { open_age_tail: tail }),
      });
    });
  return html`<p class="note">${t("bands.note")}</p>
    <div class="fields">
      <label>
        ${t("data.result.series")}
        <select id="bands-series" @change=${pick}>
          ${grouped.map(
            ({ id, name }) =>
              html`<option value=${id} .selected=${id === series.id} translate="no">${name ?? id}</option>`,
          )}
        </select>
      </label>
      ${
        isOpen(series)
          ? openGroupFields(series.open_age_upper, series.open_age_tail, layOut)
          : nothing
      }
    </div>
    ${refusedDraft(session)}
    ${bandsPanel(
      session,
      "project",
      series,
      series.split === "monotone" ? "" : (series.split ?? ""),
      (split) =>
        edit((one) => {
          delete one.split;
          if (split !== "") {
            one.split = split;
          }
        }),
    )}`;
}
