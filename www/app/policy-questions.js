// What the panels of the policy screen ask, each for itself.

import { t } from "../i18n/index.js";

/**
 * @typedef {import("../engine/instance.js").Call} Call
 * @typedef {import("./session.js").Session} Session
 * @typedef {import("./scenarios.js").Scenario} Scenario
 * @typedef {import("../engine/package.d.ts").PathWish} PathWish
 * @typedef {import("../engine/package.d.ts").Criterion} Criterion
 *
 * @typedef {object} PolicyChoices what the user chose on the policy screen; what is left out is usual
 * @property {number[]} [years] target years beside the one of the whole page
 * @property {"ordered"|"shapley"} [order]
 * @property {"intake"|"fte"} [unit]
 * @property {Record<string, Partial<PathWish>>} [wishes] by the professions of the path of intake
 * @property {number} [shared] capacity of all of them together
 * @property {number} [pathFrom]
 * @property {number} [pathTo]
 * @property {number} [sumFrom]
 * @property {number} [sumTo]
 * @property {Criterion} [criterion]
 * @property {number} [shortageWeight]
 * @property {number} [surplusWeight]
 * @property {boolean} [marksOpen] whether the kinds of scenarios are unfolded
 *
 * @typedef {{name: string, own: boolean, choice: ReturnType<Session["named"]>|undefined, scenario: Scenario|null,
 *   changes: Scenario["changes"], plan: boolean}} Variant
 *   `own` is named by the program, `plan` is what the levers show
 */

/**
 * A variant's name as a cell of a table: names of the file are not translated.
 * @param {Variant|undefined} variant
 * @returns {import("../elements/hwf-table.js").Cell}
 */
export function variantCell(variant) {
  return (
    variant && {
      text: variant.name,
      own: !variant.own,
      below: variant.plan ? t("advice.shown") : undefined,
    }
  );
}

/** How far apart the years of an advice are where nobody has chosen. */
const STEP = 5;

/**
 * @param {Session} session
 * @returns {Record<string, Record<string, Call>>} by panel
 */
export function policyQuestions(session) {
  const { plan: scenario, profession, targetYear: target_year, fromYear: from_year } = session;
  const { policy } = session;
  const years = { profession, target_year, from_year };
  const asked = { scenario, ...years };
  const scenarios = variantsOf(session)
    .slice(1)
    .map(({ choice }) => choice);
  const advice = ask("advice", {
    ...{ profession, scenarios, from_year },
    target_years: askedYears(session),
  });
  // The range of the plan alone is there sooner than the whole table.
  const plan = {
    ...{ profession, scenarios: scenario === undefined ? [] : [scenario], from_year },
    target_years: [target_year],
  };
  return {
    range: { range: ask("advice", plan), entries: ask("requiredEntries", asked) },
    advice: { advice },
    attribution: { attribution: ask("attribution", { ...asked, order: policy.order }) },
    equivalence: { equivalence: ask("equivalence", asked) },
    tasks: taskQuestions(session),
    path: { pathProblem: ask("pathProblem", pathRequest(session)) },
    costs: {
      scenarioCosts: ask("scenarioCosts", { profession, target_year, scenarios }),
      costs: ask("costs", { scenario, profession, target_year }),
    },
    regret: {
      regret: ask("regret", regretRequest(session)),
    },
  };
}

/** @param {Session} session */
export function regretRequest(session) {
  const { profession, targetYear: target_year, policy } = session;
  const kind = (/** @type {string} */ wanted) =>
    session.scenarios.filter((one) => one.kind === wanted).map((one) => session.named(one));
  return {
    ...{ profession, target_year, policies: kind("policy"), futures: kind("future") },
    criterion: policy.criterion,
    shortage_weight: policy.shortageWeight,
    surplus_weight: policy.surplusWeight,
  };
}

/**
 * What an advice is given for: the base, the levers as they stand where no scenario says so, and the
 * named scenarios.
 * @param {Session} session
 * @returns {Variant[]}
 */
export function variantsOf(session) {
  const { scenario: open, moved, differs, scenarios } = session;
  const base = { name: t("choose.scenario.base"), own: true, changes: [], scenario: null };
  const title = scenarios.find(({ id }) => id === open)?.name ?? base.name;
  const levers = {
    ...{ name: t("choose.scenario.own", { name: title }), own: true, scenario: null },
    ...{ choice: session.plan, changes: session.planChanges, plan: true },
  };
  return [
    { ...base, choice: undefined, plan: !differs },
    ...(moved && differs ? [levers] : []),
    ...scenarios.map((scenario) => ({
      ...{ name: scenario.name, own: false, scenario, changes: scenario.changes },
      choice: session.named(scenario),
      plan: differs && !moved && scenario.id === open,
    })),
  ];
}

/**
 * The target years that the table shows, the page's own among them.
 * @param {Session} session
 */
export function adviceYears({ targetYear, policy, fromYear, axes }) {
  const usual = targetYear - STEP > fromYear ? targetYear - STEP : targetYear + STEP;
  const years = new Set([targetYear, ...(policy.years ?? [usual])]);
  return [...years].filter((year) => year <= axes.last_year).sort((a, b) => a - b);
}

/**
 * Those, and the years of advice recorded, whose figures stand beside it.
 * @param {Session} session
 */
function askedYears(session) {
  const recorded = recordedAdvice(session).map(({ target_year: year }) => Number(year));
  return [...new Set([...adviceYears(session), ...recorded])].sort((a, b) => a - b);
}

/**
 * The decisions that advise an intake of the profession on the screen.
 * @param {Session} session
 */
export function recordedAdvice({ decisions, profession, axes }) {
  const only = axes.professions.length === 1;
  return decisions.filter(
    (decision) =>
      decision.intake != null &&
      decision.target_year != null &&
      (decision.profession == null ? only : decision.profession === profession),
  );
}

/**
 * Whether a change moves the intake of a profession.
 * @param {Scenario["changes"][number]} change
 * @param {string} profession
 */
export function isIntakeOf({ quantity, for: scope }, profession) {
  return quantity === "intake" && (scope?.profession ?? profession) === profession;
}

/**
 * The professions whose path of intake is asked for, with their wishes.
 * @param {Session} session
 * @returns {PathWish[]}
 */
export function pathWishes({ policy, profession }) {
  return Object.entries(policy.wishes ?? { [profession]: {} }).map(([id, wish]) => ({
    profession: id,
    ...wish,
  }));
}

/**
 * The years of the path: intake is chosen of flow years, shortage and surplus are summed over stocks.
 * @param {Session} session
 */
export function pathYears({ policy, fromYear, targetYear, axes }) {
  const from = policy.pathFrom ?? fromYear;
  return {
    from,
    to: policy.pathTo ?? Math.max(from, targetYear),
    sumFrom: policy.sumFrom,
    sumTo: policy.sumTo,
    last: axes.last_year,
  };
}

/** @param {Session} session */
function pathRequest(session) {
  const professions = pathWishes(session);
  const { from, to, sumFrom, sumTo } = pathYears(session);
  const { shared: capacity } = session.policy;
  const together = professions.length > 1 && capacity !== undefined;
  return {
    scenario: session.plan,
    professions,
    shared_capacities: together
      ? [{ professions: professions.map(({ profession }) => profession), capacity }]
      : undefined,
    from_year: from,
    to_year: to,
    first_stock_year: sumFrom,
    last_stock_year: sumTo,
  };
}

/**
 * Shifts of tasks, and what they do to the required intake of either profession.
 * @param {Session} session
 * @returns {Record<string, Call>}
 */
function taskQuestions(session) {
  const { axes, plan: scenario, targetYear: target_year, fromYear: from_year } = session;
  const shifts = axes.task_shifts ?? [];
  if (shifts.length === 0) {
    return {};
  }
  /** @type {Record<string, Call>} */
  const questions = { tasks: ask("tasks", { scenario, year: target_year }) };
  for (const profession of new Set(shifts.flatMap(({ from, to }) => [from, to]))) {
    const years = { profession, target_year, from_year };
    questions[`tasks/${profession}`] = ask("requiredIntake", { scenario, ...years });
    questions[`tasks/base/${profession}`] = ask("requiredIntake", years);
  }
  return questions;
}

/**
 * @param {Call["method"]} method
 * @param {object} request
 * @returns {Call}
 */
function ask(method, request) {
  return { method, request };
}
