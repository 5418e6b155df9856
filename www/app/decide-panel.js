// By when it must be decided: the last intake that still acts on the target year, and the dates by
// which places, licences and budgets must stand for it.

import { html, nothing } from "lit";
import { formatMonth, hasText, t } from "../i18n/index.js";
import { problemList } from "./problems.js";

/**
 * @typedef {import("./session.js").Session} Session
 * @typedef {import("../engine/package.d.ts").DecideBy} DecideBy
 */

/** @param {Session} session */
export function decidePanel(session) {
  const { value, problems } = session.results?.decideBy ?? {};
  return html`<section class="card wide decide" aria-labelledby="decide-heading">
    <h3 id="decide-heading">${t("decide.heading", { year: session.targetYear })}</h3>
    ${value ? dates(value) : problemList(problems ?? [])}
  </section>`;
}

/** @param {DecideBy} answer */
function dates({
  target_year: year,
  last_intake_year: last,
  first_effect_year: effect,
  starts,
  steps,
}) {
  if (last == null) {
    return html`<p class="answer">${t("decide.too_late", { year })}</p>`;
  }
  const line = [
    ...steps
      .map(({ step, months, by }) => ({ at: by, text: stepText(step), months }))
      .sort((a, b) => a.at.localeCompare(b.at)),
    ...(starts == null
      ? []
      : [{ at: starts, text: t("decide.starts", { year: last }), months: 0 }]),
  ];
  return html`
    <p class="answer">${t("decide.answer", { year, last, effect: effect ?? year })}</p>
    <ol class="timeline">
      ${line.map(
        ({ at, text, months }) => html`<li>
          <time datetime=${at} translate="no">${formatMonth(at)}</time>
          <span>
            ${text} ${months === 0 ? nothing : html`<small>${t("decide.months", { months })}</small>`}
          </span>
        </li>`,
      )}
      ${
        effect == null
          ? nothing
          : html`<li>
              <time datetime=${String(effect)}>${t("decide.end_of", { year: effect })}</time>
              <span>${t("decide.effect")}</span>
            </li>`
      }
    </ol>
    ${steps.length === 0 ? html`<p class="quiet">${t("decide.no_steps")}</p>` : nothing}
  `;
}

/** @param {string} step */
function stepText(step) {
  return hasText(`decide.step.${step}`) ? t(`decide.step.${step}`) : step;
}
