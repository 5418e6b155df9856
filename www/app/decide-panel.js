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
function dates(answer) {
  const { target_year: year, last_intake_year: last, first_effect_year: effect } = answer;
  if (last == null) {
    return html`<p class="answer">${t("decide.too_late", { year })}</p>`;
  }
  const steps = answer.steps
    .map(({ step, months, year: by, month }) => ({
      by: { year: by, month },
      text: stepText(step),
      note: t("decide.months", { months }),
    }))
    .sort((a, b) => 12 * (a.by.year - b.by.year) + a.by.month - b.by.month);
  return html`
    <p class="answer">${t("decide.answer", { year, last, effect: effect ?? year })}</p>
    <ol class="timeline">
      ${steps.map(({ by, text, note }) => entry(by, text, note))}
      ${entry({ year: last, month: answer.start_month ?? 1 }, t("decide.starts", { year: last }), "")}
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

/**
 * @param {{year: number, month: number}} by
 * @param {string} text
 * @param {string} note
 */
function entry({ year, month }, text, note) {
  const at = `${year}-${String(month).padStart(2, "0")}`;
  return html`<li>
    <time datetime=${at} translate="no">${formatMonth(year, month)}</time>
    <span>${text} ${note === "" ? nothing : html`<small>${note}</small>`}</span>
  </li>`;
}

/** @param {string} step */
function stepText(step) {
  return hasText(`decide.step.${step}`) ? t(`decide.step.${step}`) : step;
}
