// What each screen asks the engine. Only the open screen's questions are put; two of them that are the
// same are asked once, and what is known already is not asked again.

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
const SCREENS = { forecast, people, indicators, scenarios, policy };

/**
 * The questions of the open screen by name; `planned` is always among them where there are any.
 * @param {Session} session
 * @returns {Record<string, Call>}
 */
export function questionsOf(session) {
  return SCREENS[session.screen]?.(session) ?? {};
}

/** @param {Session} session */
function core(session) {
  const { plan, profession, targetYear: target_year, fromYear: from_year } = session;
  const years = { profession, target_year, from_year };
  return {
    planned: ask("forecast", { scenario: plan, measures: FIGURES }),
    base: ask("forecast", { measures: FIGURES }),
    intake: ask("requiredIntake", { scenario: plan, ...years }),
    baseIntake: ask("requiredIntake", years),
  };
}

/** @param {Session} session */
function forecast(session) {
  const { comparison, profession, targetYear: target_year, fromYear: from_year } = session;
  if (!comparison) {
    return core(session);
  }
  const scenario = session.named(comparison);
  return {
    ...core(session),
    compared: ask("forecast", { scenario, measures: FIGURES }),
    comparedIntake: ask("requiredIntake", { scenario, profession, target_year, from_year }),
  };
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
function indicators(session) {
  return {
    ...core(session),
    measured: ask("forecast", { scenario: session.plan }),
    baseMeasured: ask("forecast", {}),
  };
}

/** @param {Session} session */
function scenarios(session) {
  const { profession, targetYear: target_year, fromYear: from_year } = session;
  const years = { profession, target_year, from_year };
  /** @type {Record<string, Call>} */
  const questions = core(session);
  for (const one of session.scenarios) {
    const scenario = session.named(one);
    questions[`forecast/${one.id}`] = ask("forecast", { scenario, measures: FIGURES });
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
