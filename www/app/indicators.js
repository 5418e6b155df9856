// The indicators of the model: in which order, how written, and under which code the National Health
// Workforce Accounts of the World Health Organization know them, where they do.

/**
 * @typedef {import("../elements/hwf-table.js").Form} Form
 * @typedef {{measure: string, form: Form, code?: string, needs?: string[]}} Indicator
 *   one that `needs` quantities says nothing new where none of them is stated
 */

const WHOLE = {};
export const ONE = { digits: 1, fixed: true };
const TWO = { digits: 2, fixed: true };
export const SHARE = { percent: true, digits: 1, fixed: true };

/** What tells the active from the licensed, and those in care from the active. */
const ACTIVE = ["active_share"];
const PRACTISING = ["active_share", "participation"];

/** @type {Record<string, Indicator[]>} */
export const INDICATORS = {
  balance: [
    { measure: "gap_fte", form: { sign: true } },
    { measure: "adequacy", form: SHARE },
    { measure: "cumulative_shortage_fte_years", form: WHOLE },
    { measure: "demand_fte", form: WHOLE },
    { measure: "minimum_fte", form: WHOLE },
    { measure: "minimum_compliance", form: SHARE },
    { measure: "regions_below_minimum", form: WHOLE },
    { measure: "vacancy_rate", form: SHARE, needs: ["vacancies"] },
    { measure: "population", form: WHOLE },
    { measure: "weighted_population", form: WHOLE, needs: ["care_use"] },
    { measure: "care_dependency_ratio", form: TWO, needs: ["care_dependency"] },
    { measure: "persons_70_plus_per_worker", form: ONE },
  ],
  levels: [
    { measure: "active_heads", form: WHOLE, needs: ACTIVE },
    { measure: "practising_heads", form: WHOLE, needs: PRACTISING },
    { measure: "practising_per_10000", form: ONE, code: "1–01", needs: PRACTISING },
    { measure: "weighted_practising_per_10000", form: ONE, needs: PRACTISING },
  ],
  composition: [
    { measure: "share_55_plus", form: SHARE, code: "1–03" },
    { measure: "median_age", form: ONE, code: "1–03" },
    { measure: "share_women", form: SHARE, code: "1–04" },
    { measure: "share_foreign_trained", form: SHARE, code: "1–08" },
    { measure: "temporary_heads", form: WHOLE, needs: ["temporary_staff"] },
  ],
  flows: [
    { measure: "entry_rate", form: SHARE },
    { measure: "exit_rate", form: SHARE },
    { measure: "replacement_ratio", form: TWO },
    { measure: "coverage_rate", form: SHARE },
  ],
  regions: [
    { measure: "regional_gini", form: TWO, code: "1–02" },
    { measure: "regional_cv", form: TWO, code: "1–02" },
  ],
};

/**
 * What stands in heads and in FTE, side by side.
 * @type {{name: string, heads: Indicator, fte: Indicator}[]}
 */
export const PAIRS = [
  {
    name: "supply",
    heads: { measure: "supply_heads", form: WHOLE },
    fte: { measure: "supply_fte", form: WHOLE },
  },
  {
    name: "density",
    heads: { measure: "heads_per_10000", form: ONE, code: "1–01" },
    fte: { measure: "fte_per_10000", form: ONE },
  },
  {
    name: "weighted",
    heads: { measure: "weighted_heads_per_10000", form: ONE },
    fte: { measure: "weighted_fte_per_10000", form: ONE },
  },
];

/**
 * The columns of the table by year.
 * @type {Indicator[]}
 */
export const YEAR_COLUMNS = [
  { measure: "supply_heads", form: WHOLE },
  { measure: "active_heads", form: WHOLE, needs: ACTIVE },
  { measure: "practising_heads", form: WHOLE, needs: PRACTISING },
  { measure: "supply_fte", form: WHOLE },
  { measure: "demand_fte", form: WHOLE },
  { measure: "gap_fte", form: { sign: true } },
  { measure: "adequacy", form: SHARE },
  { measure: "heads_per_10000", form: ONE },
  { measure: "weighted_heads_per_10000", form: ONE },
  { measure: "practising_per_10000", form: ONE, needs: PRACTISING },
  { measure: "weighted_practising_per_10000", form: ONE, needs: PRACTISING },
  { measure: "fte_per_10000", form: ONE },
];

/**
 * The years that are looked at: the first, the target, the last, and every fifth.
 * @param {number[]} years
 * @param {number} target
 */
export function chosenYears(years, target) {
  const last = years.length - 1;
  return years.filter(
    (year, place) => place === 0 || place === last || year === target || year % 5 === 0,
  );
}
