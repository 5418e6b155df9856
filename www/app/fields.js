// Fields for numbers under their names, read as leniently and as surely as everywhere: what can be read in two
// ways is asked about, and what is no number changes nothing.

import { html } from "lit";
import { t } from "../i18n/index.js";
import "../elements/hwf-number.js";

/**
 * @param {object} field
 * @param {string} field.label
 * @param {string} [field.name] read aloud, which may say more
 * @param {string} [field.unit]
 * @param {number|null|undefined} field.value
 * @param {number} [field.digits]
 * @param {number} [field.min]
 * @param {number} [field.max]
 * @param {boolean} [field.ungrouped] as years are written
 * @param {(value: any) => void} field.say null where the field was emptied
 */
export function numberField({
  label,
  name = label,
  unit = "",
  value,
  digits = 0,
  min = 0,
  max = Number.POSITIVE_INFINITY,
  ungrouped = false,
  say,
}) {
  return html`<div class="labelled">
    <span aria-hidden="true">${label}</span>
    <hwf-number
      label=${name}
      unit=${unit}
      .value=${value ?? null}
      .digits=${digits}
      .min=${min}
      .max=${max}
      .ungrouped=${ungrouped}
      optional
      @hwf-value=${(/** @type {CustomEvent} */ event) => say(event.detail.value)}
    ></hwf-number>
  </div>`;
}

/**
 * How an open group of ages is laid out: by an oldest age or by a tail, not by both.
 * @param {number|null|undefined} oldest
 * @param {number|null|undefined} tail
 * @param {(oldest: number|null, tail: number|null) => void} say
 */
export function openGroupFields(oldest, tail, say) {
  return html`${numberField({
    ...{ label: t("data.oldest"), value: oldest, max: 150, ungrouped: true },
    say: (value) => say(value, null),
  })}
  ${numberField({
    ...{ label: t("data.tail"), value: tail, digits: 4, max: 1 },
    say: (value) => say(null, value),
  })}`;
}

/**
 * The first number field of a part of the page that holds something else than a number it has taken.
 * @param {string} part a selector
 * @returns {HTMLElement|undefined}
 */
export function openQuestion(part) {
  const fields = document.querySelectorAll(`${part} hwf-number`);
  return /** @type {any[]} */ ([...fields]).find(
    ({ mistake, asked }) => mistake !== null || asked !== null,
  );
}
