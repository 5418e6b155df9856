// How each lever is shown: its unit on the screen, its steps, how far it usually moves, and the group
// in which a planner looks for it. No figure of the model is computed here.

/**
 * @typedef {import("../engine/package.d.ts").Change} Change
 * @typedef {import("../engine/package.d.ts").Description} Description
 * @typedef {Description["levers"][number]} EngineLever
 *
 * @typedef {object} Form how a lever is shown
 * @property {number} base in the unit shown
 * @property {number} perAmount units shown for one unit of the change's amount
 * @property {number} [zero] the amount that is shown as 0
 * @property {number} step
 * @property {number} low the slider's ends
 * @property {number} high
 * @property {number} min what can be meant at all
 * @property {number} max
 * @property {[number, number]} usual what is commonly tried
 * @property {number} digits
 * @property {boolean} [signed] whether the value is itself a difference
 * @property {string} unit the key of the unit's text
 */

/**
 * The groups in the order in which a planner meets them; the first lever of each and those in MAIN
 * always stand open.
 * @type {Record<string, string[]>}
 */
export const GROUPS = {
  training: [
    ...["intake", "training_duration", "internal_yield", "entry_share"],
    ...["source_intake", "source_yield", "source_duration", "external_yield"],
  ],
  moves: [
    ...["retirement", "immigration", "cumulative_outflow", "exit", "emigration", "mortality"],
    ...["return_rate", "licence_kept", "temporary_staff", "temporary_fte"],
    ...["region_moves", "sector_moves", "profession_moves"],
  ],
  working: ["fte_per_head", "participation", "active_share"],
  demand: [
    ...["unmet_demand", "demographic_change", "epidemiology", "sociocultural", "professional"],
    ...["efficiency", "horizontal_substitution", "vertical_substitution", "working_time"],
    ...["trend_years", "service_standard", "productivity", "target_density", "minimum_density"],
    ...["stated_demand", "income_elasticity", "gdp", "population", "healthy_ageing"],
  ],
  services: [
    // Not the shares of the work on a condition: one of them cannot move alone, as they add up to 1.
    ...["fte_per_use", "staffing_mix", "services_per_case", "services_per_fte_year"],
    ...["morbidity", "family_care", "policy_shift"],
  ],
  tasks: ["shifted_share", "relative_time"],
  trend: ["supply_growth", "stated_supply"],
};

/** What everybody sees; the rest of each group waits folded. */
const MAIN = [
  ...["intake", "retirement", "immigration", "fte_per_head", "unmet_demand"],
  ...["supply_growth", "stated_supply", "cumulative_outflow", "target_density", "minimum_density"],
  ...["income_elasticity", "shifted_share"],
];

/**
 * Whether a lever always stands open. Of the sources of a supply by cumulative outflow it is the one
 * that planners decide on.
 * @param {{quantity: string, scope: {source?: string|null}}} lever
 */
export function isMain({ quantity, scope }) {
  return MAIN.includes(quantity) || (quantity === "source_intake" && scope.source === "steerable");
}

/** Changes of demand since the base year, which may be negative. */
const SHIFTS = ["morbidity", "family_care", "policy_shift"];

/** Shares that planners move by a few per cent of what they are. */
const NEAR = ["participation", "active_share", "gdp", "cumulative_outflow"];

/** Shares of of 1 a year by which demand grows. */
const YEARLY = [
  ...["epidemiology", "sociocultural", "professional", "efficiency", "horizontal_substitution"],
  ...["vertical_substitution", "working_time", "service_standard", "productivity", "supply_growth"],
];

const PERCENT = 100;
/** FTE are few for one use of a service: they are shown for a thousand. */
const USES = 1000;
const NO_LIMIT = Number.POSITIVE_INFINITY;

/**
 * @param {EngineLever} lever
 * @param {number} fteHours
 * @returns {Form}
 */
export function formOf({ quantity, op, unit, base }, fteHours) {
  if (quantity === "fte_per_head" && unit !== "factor") {
    return hours(base * fteHours);
  }
  if (quantity === "population") {
    return {
      ...{ base: 0, perAmount: PERCENT, zero: 1, step: 0.5, low: -15, high: 15 },
      ...{ min: -90, max: 400, usual: [-5, 5], digits: 1, signed: true },
      unit: "lever.unit.deviation",
    };
  }
  if (NEAR.includes(quantity) && unit === "factor") {
    return {
      ...{ base: PERCENT * base, perAmount: PERCENT, step: 1, digits: 1 },
      ...{ low: 70, high: 130, min: 0, max: 1000, usual: [95, 105] },
      unit: "lever.relative.unit",
    };
  }
  if (unit === "factor") {
    return {
      ...{ base: PERCENT * base, perAmount: PERCENT, step: 5, digits: 1 },
      ...{ low: 0, high: 200, min: 0, max: 1000, usual: [50, 150] },
      unit: "lever.relative.unit",
    };
  }
  if (unit === "fte_per_use") {
    return { ...amount(base * USES, `lever.${quantity}.unit`), perAmount: USES };
  }
  if (op === "shift_age") {
    return {
      ...{ base: 0, perAmount: 1, step: 0.5, low: -5, high: 5, min: -15, max: 15 },
      ...{ usual: [-1, 3], digits: 2, signed: true },
      unit: "lever.unit.years",
    };
  }
  if (op === "add") {
    return added(quantity, unit);
  }
  if (quantity === "unmet_demand") {
    return {
      ...{ base: base * PERCENT, perAmount: PERCENT, step: 0.5, digits: 1 },
      ...{ low: 0, high: Math.max(20, base * 200), min: -100, max: 1000, usual: [0, 10] },
      unit: "lever.unmet_demand.unit",
    };
  }
  if (SHIFTS.includes(quantity)) {
    const shown = Number((base * PERCENT).toPrecision(12));
    return {
      ...{ base: shown, perAmount: PERCENT, step: 0.5, digits: 1, signed: true },
      ...{ low: shown - 30, high: shown + 30, min: -100, max: 1000 },
      ...{ usual: [shown - 10, shown + 10], unit: "lever.unit.percent" },
    };
  }
  if (quantity === "healthy_ageing") {
    return {
      ...{ base: base * PERCENT, perAmount: PERCENT, step: 5, digits: 1, low: 0, high: 100 },
      ...{ min: 0, max: 200, usual: [0, 100], unit: "lever.unit.percent" },
    };
  }
  if (unit === "ratio") {
    const least = quantity === "relative_time" ? 0.01 : -10;
    return {
      ...{
        base,
        perAmount: 1,
        step: 0.05,
        digits: 2,
        min: least,
        max: quantity === "relative_time" ? 100 : 10,
      },
      ...{ low: Math.max(least, base - 1), high: base + 1 },
      ...{ usual: [Math.max(least, base - 0.25), base + 0.25], unit: `lever.${quantity}.unit` },
    };
  }
  if (YEARLY.includes(quantity)) {
    const shown = Number((base * PERCENT).toPrecision(12));
    return {
      ...{ base: shown, perAmount: PERCENT, step: 0.1, digits: 2, signed: true },
      ...{ low: shown - 3, high: shown + 3, min: -50, max: 100, usual: [shown - 1, shown + 1] },
      unit: "lever.unit.yearly",
    };
  }
  if (unit === "probability_per_year") {
    const shown = Number((base * PERCENT).toPrecision(12));
    return {
      ...{ base: shown, perAmount: PERCENT, step: 0.1, digits: 2, min: 0, max: 100 },
      ...{ low: 0, high: Math.max(3, shown * 3) },
      usual: shown > 0 ? [shown * 0.5, shown * 1.5] : [0, 1],
      unit: "lever.unit.yearly",
    };
  }
  if (unit === "share") {
    const shown = Number((base * PERCENT).toPrecision(12));
    return {
      ...{ base: shown, perAmount: PERCENT, step: 0.5, digits: 1, min: 0, max: 100 },
      ...{ low: Math.max(0, shown - 30), high: Math.min(100, shown + 30) },
      usual: [Math.max(0, shown - 10), Math.min(100, shown + 10)],
      unit: "lever.unit.percent",
    };
  }
  if (unit === "years") {
    return {
      ...{ base, perAmount: 1, step: 0.25, digits: 2, min: 0, max: 60 },
      ...{ low: Math.max(0, base - 3), high: base + 3 },
      usual: [Math.max(0, base - 1), base + 1],
      unit: "lever.unit.years",
    };
  }
  return amount(base, `lever.${quantity}.unit`);
}

/** @param {number} base hours a week */
function hours(base) {
  return {
    ...{ base, perAmount: base, step: 0.1, min: 1, max: 80, digits: 1 },
    ...{ low: base - 8, high: base + 8 },
    usual: /** @type {[number, number]} */ ([base - 3, base + 2]),
    unit: "lever.fte_per_head.unit",
  };
}

/**
 * What is added to a path over the years.
 * @param {string} quantity
 * @param {string} unit
 * @returns {Form}
 */
function added(quantity, unit) {
  const common = { base: 0, signed: true, min: -1000, max: 1000 };
  if (unit === "share_per_year" || unit === "probability_per_year") {
    return {
      ...{ ...common, perAmount: PERCENT, step: 0.1, low: -3, high: 3, digits: 2 },
      ...{ usual: [-1, 1], unit: "lever.unit.yearly_points" },
    };
  }
  if (unit === "share") {
    return {
      ...{ ...common, perAmount: PERCENT, step: 0.5, low: -20, high: 20, digits: 1 },
      ...{ usual: [-5, 5], unit: "lever.unit.points" },
    };
  }
  const step = quantity === "training_duration" ? 0.25 : 1;
  return {
    ...{ ...common, perAmount: 1, step, low: -3, high: 3, digits: 2 },
    ...{ usual: [-1, 1], unit: unit === "years" ? "lever.unit.years" : `lever.${quantity}.unit` },
  };
}

/**
 * An amount of no particular size.
 * @param {number} base
 * @param {string} unit
 * @returns {Form}
 */
function amount(base, unit) {
  const step = roundStep(base);
  return {
    ...{ base, perAmount: 1, step, min: 0, max: NO_LIMIT, low: 0 },
    ...{ high: base > 0 ? base * 2 : step * PERCENT, digits: digitsOf(base, step), unit },
    usual: base > 0 ? [toStep(base * 0.8, step), toStep(base * 1.3, step)] : [0, step * 20],
  };
}

/**
 * @param {number} base
 * @param {number} step
 */
function digitsOf(base, step) {
  if (Number.isInteger(base) && step >= 1) {
    return 0;
  }
  return step < 0.1 ? Math.max(2, Math.ceil(-Math.log10(step))) : 1;
}

/**
 * A round hundredth of the base: 100 for 11,900, 20 for 1,900.
 * @param {number} base
 */
function roundStep(base) {
  if (!(base > 0)) {
    return 10;
  }
  const power = 10 ** Math.floor(Math.log10(base / 100));
  const leading = base / 100 / power;
  return Number((power * (leading >= 5 ? 5 : leading >= 2 ? 2 : 1)).toPrecision(12));
}

/**
 * @param {number} value
 * @param {number} step
 */
function toStep(value, step) {
  return Number((Math.round(value / step) * step).toPrecision(12));
}
