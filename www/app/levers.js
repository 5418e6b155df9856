// What the levers of a project are, and how their places become changes of a scenario and back.

import { formOf, GROUPS } from "./lever-kinds.js";
import { sameScope, statedScope } from "./scope.js";

/**
 * @typedef {import("../engine/package.d.ts").Change} Change
 * @typedef {import("../engine/package.d.ts").Description} Description
 * @typedef {Description["levers"][number]} EngineLever
 *
 * @typedef {object} Named
 * @property {string} key
 * @property {string|null} profession null: for all
 * @property {import("./scope.js").Scope} scope for whom its change holds
 * @property {Change["quantity"]} quantity
 * @property {Change["op"]} op
 * @property {boolean} relative whether the value is per cent of a base that is a path over the years
 * @property {number|null} statedLow the project's own low and high value, in the unit shown
 * @property {number|null} statedHigh
 * @property {boolean} bounds whether the project states a low or a high course instead of one figure
 * @typedef {Named & import("./lever-kinds.js").Form} Lever
 *
 * @typedef {{value: number, bound?: "low"|"high", ramp?: Change["ramp"]|null, reason?: string}} Setting
 *   a lever's value in the unit shown, or the project's low or high course in its stead, and what its
 *   change said besides
 * @typedef {Map<string, Setting>} Settings by the lever's key; a lever at base has none
 */

/** What is stated of a source of supply by cumulative outflow. */
const TIMELESS = ["source_intake", "source_duration", "source_yield", "external_yield"];

/** The order in which a planner meets them. */
const ORDER = Object.values(GROUPS).flat();

/**
 * The levers of a project.
 * @param {Description} description
 * @returns {Lever[]}
 */
export function leversOf(description) {
  return description.levers
    .filter(({ quantity }) => ORDER.includes(quantity))
    .map((lever) => describeLever(lever, description.axes.fte_hours))
    .sort((a, b) => ORDER.indexOf(a.quantity) - ORDER.indexOf(b.quantity));
}

/**
 * @param {EngineLever} lever
 * @param {number} fteHours
 * @returns {Lever}
 */
function describeLever(lever, fteHours) {
  const { profession = null, quantity, op, unit, low, high } = lever;
  const form = formOf(lever, fteHours);
  const scope = statedScope(lever.for);
  // Hours are stated as FTE per head and shown as hours; all else converts as its change does.
  const factor = quantity === "fte_per_head" && unit !== "factor" ? fteHours : form.perAmount;
  const stated = (/** @type {number|null|undefined} */ value) =>
    value == null ? null : clean((value - (form.zero ?? 0)) * factor);
  const [statedLow, statedHigh] = [stated(low), stated(high)];
  const ends = [statedLow, statedHigh].filter((value) => value !== null);
  return {
    key: [profession ?? "", quantity, ...Object.values({ ...scope, profession: undefined })]
      .filter((part) => part !== undefined)
      .join("/"),
    ...{ profession, scope, quantity, op, statedLow, statedHigh },
    bounds: lever.has_bounds && ends.length === 0,
    relative: unit === "factor",
    ...form,
    low: Math.min(form.low, ...ends),
    high: Math.max(form.high, ...ends),
  };
}

/**
 * A figure without the binary dust of a conversion.
 * @param {number} value
 */
function clean(value) {
  return Number(value.toPrecision(12));
}

/**
 * The value that the user sees as a change's amount.
 * @param {Lever} lever
 * @param {number} value
 */
function amountOf({ perAmount, zero = 0 }, value) {
  return perAmount === 1 && zero === 0 ? value : clean(value / perAmount + zero);
}

/**
 * A change's amount as the user sees it.
 * @param {Lever} lever
 * @param {number} amount
 */
function shownOf({ perAmount, zero = 0 }, amount) {
  return clean((amount - zero) * perAmount);
}

/**
 * What is planned where a lever states one yearly figure; undefined where it scales a path.
 * @param {Lever[]} levers
 * @param {Settings} settings
 * @param {string} quantity
 * @returns {number|undefined}
 */
export function plannedFigure(levers, settings, quantity) {
  const lever =
    quantity === "intake"
      ? intakeLever(levers)
      : levers.find((candidate) => candidate.quantity === quantity && !candidate.relative);
  return lever && (settings.get(lever.key)?.value ?? lever.base);
}

/**
 * The lever of the yearly intake that is planned; undefined where it is a path over the years.
 * @param {Lever[]} levers
 */
export function intakeLever(levers) {
  return levers.find(
    ({ quantity, relative, scope }) =>
      !relative &&
      (quantity === "intake" || (quantity === "source_intake" && scope.source === "steerable")),
  );
}

/**
 * Sets one lever; at its base it has no setting.
 * @param {Settings} settings
 * @param {Lever} lever
 * @param {number} value
 * @returns {Settings}
 */
export function withLever(settings, lever, value) {
  const next = new Map(settings);
  if (value === lever.base) {
    next.delete(lever.key);
  } else {
    const { bound: _, ...setting } = settings.get(lever.key) ?? {};
    next.set(lever.key, { ...setting, value });
  }
  return next;
}

/**
 * Takes the project's low or high course.
 * @param {Settings} settings
 * @param {Lever} lever
 * @param {"low"|"high"} bound
 * @returns {Settings}
 */
export function withBound(settings, lever, bound) {
  return new Map(settings).set(lever.key, {
    ...settings.get(lever.key),
    value: lever.base,
    bound,
  });
}

/**
 * Sets the years over which a lever grows in; undefined takes what is usual for it. At its base there
 * is nothing that could grow.
 * @param {Settings} settings
 * @param {Lever} lever
 * @param {Change["ramp"]|undefined} ramp
 * @returns {Settings}
 */
export function withRamp(settings, lever, ramp) {
  const { ramp: _, ...setting } = settings.get(lever.key) ?? { value: lever.base };
  if (setting.value === lever.base && !setting.bound) {
    return settings;
  }
  return new Map(settings).set(lever.key, ramp === undefined ? setting : { ...setting, ramp });
}

/**
 * The changes that the settings stand for, after the scenario's other ones.
 * @param {Lever[]} levers
 * @param {Settings} settings
 * @param {Change[]} others
 * @param {number} fromYear the first flow year that can be steered
 * @returns {Change[]}
 */
export function changesOf(levers, settings, others, fromYear) {
  /** @type {Change[]} */
  const changes = [...others];
  for (const lever of levers) {
    const setting = settings.get(lever.key);
    if (setting) {
      const ramp = setting.ramp === undefined ? rampOf(lever, fromYear) : setting.ramp;
      changes.push({
        quantity: lever.quantity,
        ...(Object.keys(lever.scope).length === 0 ? {} : { for: lever.scope }),
        ...(setting.bound
          ? { op: setting.bound, amount: 1 }
          : { op: lever.op, amount: amountOf(lever, setting.value) }),
        ...(ramp ? { ramp } : {}),
        ...(setting.reason === undefined ? {} : { reason: setting.reason }),
      });
    }
  }
  return changes;
}

/**
 * A lever acts in full from the first year that can be steered. Unmet demand is a statement about
 * today, so it holds from the base year.
 * @param {Lever} lever
 * @param {number} fromYear
 */
export function rampOf(lever, fromYear) {
  return lever.quantity === "unmet_demand" || isTimeless(lever)
    ? null
    : { from: fromYear, to: fromYear };
}

/**
 * Whether what a lever moves belongs to no year, as what is stated of a source of supply, so that it
 * cannot grow over years.
 * @param {Lever} lever
 */
export function isTimeless({ quantity }) {
  return TIMELESS.includes(quantity);
}

/**
 * The settings that a list of changes stands for, and the changes that no lever can show.
 * @param {Lever[]} levers
 * @param {Change[]} changes
 * @param {number} fromYear
 * @returns {{settings: Settings, others: Change[]}}
 */
export function settingsOf(levers, changes, fromYear) {
  /** @type {Settings} */
  const settings = new Map();
  /** @type {Change[]} */
  const others = [];
  const professions = new Set(levers.flatMap(({ profession }) => profession ?? []));
  const fitting = changes.map((change) =>
    levers.find((candidate) => fits(candidate, change, professions.size === 1)),
  );
  for (const [place, change] of changes.entries()) {
    const lever = fitting[place];
    // Several changes of one lever hold one after another, which one place of it cannot show.
    if (!lever || fitting.filter((other) => other === lever).length > 1) {
      others.push(change);
      continue;
    }
    const bound = boundOf(change);
    settings.set(lever.key, {
      ...(bound ? { value: lever.base, bound } : { value: shownOf(lever, change.amount) }),
      ...(sameRamp(change.ramp, rampOf(lever, fromYear)) ? {} : { ramp: change.ramp ?? null }),
      ...(!change.reason ? {} : { reason: change.reason }),
    });
  }
  return { settings, others };
}

/**
 * Whether a lever can show a change: the same quantity and operation, for the same part.
 * @param {Lever} lever
 * @param {Change} change
 * @param {boolean} only whether there is but one profession, which need not be named
 */
function fits(lever, change, only) {
  const scope = statedScope(change.for);
  const named =
    only && scope.profession === undefined && lever.scope.profession !== undefined
      ? { ...scope, profession: lever.scope.profession }
      : scope;
  return (
    change.quantity === lever.quantity &&
    (change.op === lever.op || (lever.bounds && boundOf(change) !== undefined)) &&
    sameScope(named, lever.scope)
  );
}

/**
 * The bound that a change takes in full.
 * @param {Change} change
 */
function boundOf({ op, amount }) {
  return (op === "low" || op === "high") && amount === 1 ? op : undefined;
}

/**
 * @param {Change["ramp"]|null|undefined} a
 * @param {Change["ramp"]|null|undefined} b
 */
function sameRamp(a, b) {
  return a?.from === b?.from && a?.to === b?.to;
}
