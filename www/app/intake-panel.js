// The required yearly intake in full: the answer or why there is none, and the figures it rests on.

import { html, nothing } from "lit";
import { formatNumber, t } from "../i18n/index.js";
import { intakeLever, plannedFigure } from "./levers.js";
import { problemList } from "./problems.js";
import { valueIn } from "./results.js";

/**
 * @typedef {import("./session.js").Session} Session
 * @typedef {import("../engine/package.d.ts").RequiredIntake} RequiredIntake
 */

/** @param {Session} session */
export function intakePanel(session) {
  const { results, targetYear: year } = session;
  const { value, problems } = results?.intake ?? {};
  return html`<section class="card wide intake" aria-labelledby="intake-heading">
    <h3 id="intake-heading">${t("intake.heading", { year })}</h3>
    ${
      value
        ? html`<p class="answer">${answerText(value)}</p>
          ${useButton(session, value)} ${details(session, value)}`
        : html`<p>${t("intake.missing")}</p>${problemList(problems ?? [])}`
    }
  </section>`;
}

/** @param {RequiredIntake} answer */
function answerText(answer) {
  const { target_year: year, from_year: from, no_answer: none, infeasible, intake } = answer;
  if (none?.reason === "no_trainee_enters") {
    return t("intake.never");
  }
  if (none) {
    return none.first_year == null
      ? t("intake.too_early.beyond", { year, from })
      : t("intake.too_early", { year, from, first: none.first_year });
  }
  if (infeasible) {
    return t("intake.infeasible", { year, from, surplus: formatNumber(infeasible.surplus_fte) });
  }
  return t("intake.answer", { year, from, intake: formatNumber(intake) });
}

/**
 * @param {Session} session
 * @param {RequiredIntake} answer
 */
function useButton(session, { intake, infeasible }) {
  const lever = intakeLever(session.levers);
  if (!lever || intake == null || infeasible) {
    return nothing;
  }
  return html`<button type="button" id="use-intake" @click=${() => session.setLever(lever, intake)}>
    ${t("intake.use")}
  </button>`;
}

/**
 * @param {Session} session
 * @param {RequiredIntake} answer
 */
function details(session, answer) {
  const { levers, settings, differs, gapSign } = session;
  const gap = valueIn(
    session.value("planned/signed"),
    "gap_fte",
    session.profession,
    session.targetYear,
  );
  const { target_year: year, from_year: from } = answer;
  const fte = (/** @type {number} */ value) => t("intake.fte", { value: formatNumber(value) });
  const starters = (/** @type {number} */ value) =>
    t("intake.starters", { value: formatNumber(value) });
  const planned = plannedFigure(levers, settings, "intake");
  const base = session.value("baseIntake");
  const rows = [
    planned === undefined ? undefined : [t("intake.planned"), starters(planned)],
    differs && base && !base.infeasible && base.intake != null
      ? [t("intake.base"), starters(base.intake)]
      : undefined,
    [t("intake.demand", { year }), fte(answer.demand_fte)],
    [t("intake.without", { year, from }), fte(answer.supply_without_fte)],
    !answer.per_trainee_fte
      ? undefined
      : [
          t("intake.per_trainee", { year }),
          t("intake.fte", { value: formatNumber(answer.per_trainee_fte, { digits: 3 }) }),
        ],
    gap === undefined
      ? undefined
      : [
          t(`intake.gap.${gapSign}`, { year }),
          t("intake.fte", { value: formatNumber(gap, { sign: true }) }),
        ],
    answer.first_effect_year == null
      ? undefined
      : [t("intake.first_effect", { from }), String(answer.first_effect_year)],
  ];
  return html`<dl class="facts">
    ${rows.map((row) => (row ? html`<div><dt>${row[0]}</dt><dd>${row[1]}</dd></div>` : nothing))}
  </dl>`;
}
