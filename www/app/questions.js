// What each screen asks the engine. Only the open screen's questions are put; two of them that are the
// same are asked once, and what is known already is not asked again.

import { YEAR_COLUMNS } from "./indicators.js";
import { policyQuestions } from "./policy-questions.js";

/**
 * @typedef {import("../engine/instance.js").Call} Call
 * @typedef {import("../engine/package.d.ts").Measure} Measure
 * @typedef {import("./session.js").Session} Session
 */

/** @type {Measure[]} */
const FIGURES = [
  ...["supply_fte", "demand_fte", "gap_fte", "adequacy"],
  ...["supply_heads", "heads_per_10000", "share_55_plus"],
].map((measure) => /** @type {Measure} */ (measure));

/** @type {Record<string, (session: Session) => Record<string, Call>>} */
const SCREENS = {
  forecast,
  people,
  indicators,
  scenarios,
  policy,
  evidence: core,
  assumptions,
  methods,
};

/** @type {Record<string, (session: Session) => Record<string, Record<string, Call>>>} */
const PANELS = { forecast: forecastPanels, people: peoplePanels, policy: policyQuestions };

/**
 * The questions of the open screen by name; `planned` is always among them where there are any.
 * @param {Session} session
 * @returns {Record<string, Call>}
 */
export function questionsOf(session) {
  return SCREENS[session.screen]?.(session) ?? {};
}

/**
 * What the panels of the open screen ask, once they are in sight and nothing moves any more.
 * @param {Session} session
 * @returns {Record<string, Record<string, Call>>} by panel
 */
export function panelQuestionsOf(session) {
  return PANELS[session.screen]?.(session) ?? {};
}

/**
 * The key figures of a scenario: as they are, with the gap in the sign that is shown, and as an index
 * where that is shown. What is the same question is put once.
 * @param {Session} session
 * @param {string} name
 * @param {Session["plan"]} scenario
 */
function figures({ gap, indexed }, name, scenario) {
  const request = { scenario, measures: FIGURES };
  return {
    [name]: ask("forecast", request),
    [`${name}/signed`]: ask("forecast", { ...request, gap }),
    [`${name}/shown`]: ask("forecast", { ...request, gap, index_100: indexed || undefined }),
  };
}

/** @param {Session} session */
function core(session) {
  const { plan, profession, targetYear: target_year, fromYear: from_year } = session;
  const years = { profession, target_year, from_year };
  return {
    ...figures(session, "planned", plan),
    ...figures(session, "base", undefined),
    intake: ask("requiredIntake", { scenario: plan, ...years }),
    baseIntake: ask("requiredIntake", years),
  };
}

/** @param {Session} session */
function forecast(session) {
  const { comparison, profession, targetYear: target_year, fromYear: from_year } = session;
  const questions = session.unfolded.has("years")
    ? { ...core(session), table: yearTable(session) }
    : core(session);
  if (!comparison) {
    return questions;
  }
  const scenario = session.named(comparison);
  return {
    ...questions,
    ...figures(session, "compared", scenario),
    comparedIntake: ask("requiredIntake", { scenario, profession, target_year, from_year }),
  };
}

/** @param {Session} session */
function yearTable({ plan: scenario, gap, indexed }) {
  return ask("forecast", {
    ...{ scenario, measures: YEAR_COLUMNS.map(({ measure }) => measure), gap },
    index_100: indexed || undefined,
  });
}

/** @param {Session} session */
function forecastPanels({ plan: scenario, profession, fromYear: from_year }) {
  return { sources: { sources: ask("sources", { scenario, profession, from_year }) } };
}

/** @param {Session} session */
function people(session) {
  const { plan, profession, pyramidYear: year, project } = session;
  const first = project?.description.axes.base_year;
  return {
    ...core(session),
    flows: ask("accounts", { scenario: plan, profession }),
    baseFlows: ask("accounts", { profession }),
    pyramid: ask("pyramid", { scenario: plan, profession, year }),
    basePyramid: ask("pyramid", { profession, year }),
    pyramidNow: ask("pyramid", { profession, year: first }),
  };
}

/** @param {Session} session */
function peoplePanels({ plan: scenario, profession, flowYear: year, bands }) {
  return { bands: { bands: ask("bands", { scenario, profession, year, bands }) } };
}

/** @param {Session} session */
function indicators(session) {
  const { plan: scenario, gap } = session;
  const compliance = ask("forecast", {
    ...{ scenario, by: ["region"] },
    measures: ["supply_fte", "minimum_fte", "minimum_compliance"],
  });
  return {
    ...core(session),
    measured: ask("forecast", { scenario, gap }),
    baseMeasured: ask("forecast", { gap }),
    ...(session.hasMinimum ? { compliance } : {}),
  };
}

/** @param {Session} session */
function assumptions({ file }) {
  /** @type {Record<string, Call>} */
  const questions = file.workloads === undefined ? {} : { workload: ask("workload", {}) };
  return questions;
}

/** @param {Session} session */
function methods(session) {
  const { plan: scenario, profession } = session;
  return { ...core(session), demands: ask("demands", { scenario, profession }) };
}

/** @param {Session} session */
function scenarios(session) {
  const { profession, targetYear: target_year, fromYear: from_year } = session;
  const years = { profession, target_year, from_year };
  /** @type {Record<string, Call>} */
  const questions = core(session);
  for (const one of session.scenarios) {
    const scenario = session.named(one);
    const { gap } = session;
    questions[`forecast/${one.id}`] = ask("forecast", { scenario, measures: FIGURES, gap });
    questions[`intake/${one.id}`] = ask("requiredIntake", { scenario, ...years });
  }
  return questions;
}

/** @param {Session} session */
function policy(session) {
  const { plan, profession, targetYear: target_year } = session;
  const years = { profession, target_year };
  return {
    ...core(session),
    costs: ask("costs", { scenario: plan, ...years }),
    decideBy: ask("decideBy", { scenario: plan, ...years }),
  };
}

/**
 * @param {Call["method"]} method
 * @param {object} request
 * @returns {Call}
 */
function ask(method, request) {
  return { method, request };
}
