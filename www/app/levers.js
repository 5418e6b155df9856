// What the levers are: how each is shown, how far it usually moves, and how its place becomes a
// change of a scenario and back. No figure of the model is computed here.

/**
 * @typedef {import("../engine/package.d.ts").Change} Change
 * @typedef {import("../engine/package.d.ts").Description} Description
 * @typedef {Description["levers"][number]} EngineLever
 *
 * @typedef {object} Lever
 * @property {string} key
 * @property {string} profession
 * @property {Change["quantity"]} quantity
 * @property {Change["op"]} op
 * @property {number} base in the unit shown
 * @property {number} perAmount units shown for one unit of the change's amount
 * @property {number} step
 * @property {number} low the slider's ends
 * @property {number} high
 * @property {number} min what can be meant at all
 * @property {number} max
 * @property {[number, number]} usual what is commonly tried
 * @property {number} digits
 * @property {boolean} signed whether the value is itself a difference
 * @property {boolean} relative whether the value is per cent of a base that is a path over the years
 *
 * @typedef {{value: number, ramp?: Change["ramp"]|null, reason?: string}} Setting
 *   a lever's value in the unit shown, and what its change said besides
 * @typedef {Map<string, Setting>} Settings by the lever's key; a lever at base has none
 */

/** The order in which a planner meets them. */
const ORDER = ["intake", "retirement", "fte_per_head", "immigration", "unmet_demand"];

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
function describeLever({ profession, quantity, op, unit, base }, fteHours) {
  const relative = unit === "factor";
  const key = `${profession}/${quantity}`;
  const common = { key, profession, quantity, op, relative, signed: false };
  if (relative) {
    return {
      ...common,
      ...{ base: 100 * base, perAmount: 100, step: 5, digits: 1 },
      ...{ low: 0, high: 200, min: 0, max: 1000, usual: [50, 150] },
    };
  }
  switch (quantity) {
    case "retirement":
      return {
        ...common,
        ...{ base: 0, perAmount: 1, step: 0.5, low: -5, high: 5, min: -15, max: 15 },
        ...{ usual: [-1, 3], digits: 2, signed: true },
      };
    case "fte_per_head": {
      const hours = base * fteHours;
      return {
        ...common,
        ...{ base: hours, perAmount: hours, step: 0.1, min: 1, max: 80, digits: 1 },
        ...{ low: hours - 8, high: hours + 8, usual: [hours - 3, hours + 2] },
      };
    }
    case "unmet_demand":
      return {
        ...common,
        ...{ base: base * 100, perAmount: 100, step: 0.5, digits: 1 },
        ...{ low: 0, high: Math.max(20, base * 200), min: -100, max: 1000, usual: [0, 10] },
      };
    default: {
      const step = roundStep(base);
      return {
        ...common,
        ...{ base, perAmount: 1, step, min: 0, max: Number.POSITIVE_INFINITY },
        ...{
          low: 0,
          high: base > 0 ? base * 2 : step * 100,
          digits: Number.isInteger(base) ? 0 : 1,
        },
        usual: base > 0 ? [toStep(base * 0.8, step), toStep(base * 1.3, step)] : [0, step * 20],
      };
    }
  }
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
  return power * (leading >= 5 ? 5 : leading >= 2 ? 2 : 1);
}

/**
 * @param {number} value
 * @param {number} step
 */
function toStep(value, step) {
  return Math.round(value / step) * step;
}

/**
 * The value that the user sees as a change's amount. Binary dust of the conversion is cut off.
 * @param {Lever} lever
 * @param {number} value
 */
function amountOf(lever, value) {
  return lever.perAmount === 1 ? value : Number((value / lever.perAmount).toPrecision(12));
}

/**
 * What is planned where a lever states one yearly figure; undefined where it scales a path.
 * @param {Lever[]} levers
 * @param {Settings} settings
 * @param {string} quantity
 * @returns {number|undefined}
 */
export function plannedFigure(levers, settings, quantity) {
  const lever = levers.find((candidate) => candidate.quantity === quantity && !candidate.relative);
  return lever && (settings.get(lever.key)?.value ?? lever.base);
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
    next.set(lever.key, { ...settings.get(lever.key), value });
  }
  return next;
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
        for: { profession: lever.profession },
        op: lever.op,
        amount: amountOf(lever, setting.value),
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
function rampOf(lever, fromYear) {
  return lever.quantity === "unmet_demand" ? null : { from: fromYear, to: fromYear };
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
  const professions = new Set(levers.map(({ profession }) => profession));
  for (const change of changes) {
    const lever = levers.find((candidate) => fits(candidate, change, professions.size === 1));
    if (!lever || settings.has(lever.key)) {
      others.push(change);
      continue;
    }
    settings.set(lever.key, {
      value: Number((change.amount * lever.perAmount).toPrecision(12)),
      ...(sameRamp(change.ramp, rampOf(lever, fromYear)) ? {} : { ramp: change.ramp ?? null }),
      ...(!change.reason ? {} : { reason: change.reason }),
    });
  }
  return { settings, others };
}

/**
 * Whether a lever can show a change: the same quantity and operation, for the whole profession.
 * @param {Lever} lever
 * @param {Change} change
 * @param {boolean} only whether there is but one profession, which need not be named
 */
function fits(lever, change, only) {
  const { profession, ...narrower } = change.for ?? {};
  return (
    change.quantity === lever.quantity &&
    change.op === lever.op &&
    (profession == null ? only : profession === lever.profession) &&
    Object.values(narrower).every((value) => value == null)
  );
}

/**
 * @param {Change["ramp"]|null} a
 * @param {Change["ramp"]|null} b
 */
function sameRamp(a, b) {
  return a?.from === b?.from && a?.to === b?.to;
}
