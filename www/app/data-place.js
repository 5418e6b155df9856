// Where a table stands in its sheet: rows of headings, first and last row of figures. Another place has the
// table recognised anew.

import { html, nothing } from "lit";
import { t } from "../i18n/index.js";
import { numberField } from "./fields.js";
import { problemList } from "./problems.js";

/**
 * @typedef {import("./session.js").Session} Session
 * @typedef {import("./incoming.js").Incoming} Incoming
 */

/**
 * @param {Session} session
 * @param {Incoming} file
 * @param {number} at
 */
export function placePanel({ incoming }, file, at) {
  const { preview, misplaced } = file.tables[at];
  const { headings, first_row: first, last_row: last } = preview.recipe;
  const rows = headings.map(({ row }) => row);
  const stated = {
    from: rows[0] ?? null,
    to: rows.at(-1) ?? null,
    first,
    last: last ?? null,
  };
  const set = (/** @type {keyof typeof stated} */ which, /** @type {number|null} */ value) => {
    const now = { ...stated, [which]: value };
    const from = now.from ?? now.to;
    const to = now.to ?? now.from;
    const levels =
      from === null || to === null
        ? []
        : Array.from({ length: Math.max(0, to - from + 1) }, (_, level) => from + level);
    incoming.place(file, at, {
      headings: levels,
      // A table begins somewhere: an emptied field says nothing new.
      first_row: now.first ?? first,
      last_row: now.last,
    });
  };
  return html`<details class="place">
    <summary>${t("data.place")}</summary>
    <div class="fields">
      ${
        /** @type {const} */ (["from", "to", "first", "last"]).map((which) =>
          numberField({
            ...{ label: t(`data.place.${which}`), value: stated[which], min: 1, ungrouped: true },
            say: (value) => set(which, value),
          }),
        )
      }
    </div>
    ${misplaced.length > 0 ? problemList(misplaced) : nothing}
  </details>`;
}
