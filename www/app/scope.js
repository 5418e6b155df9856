// For whom a parameter, a lever or a change holds: its parts in the order in which they are read, their
// names, and when two of them are the same.

import { t } from "../i18n/index.js";

/**
 * @typedef {import("../engine/package.d.ts").Axes} Axes
 * @typedef {import("../engine/package.d.ts").Scope} EngineScope
 * @typedef {{[part in keyof EngineScope]?: Exclude<EngineScope[part], null>}} Scope only what is stated
 */

/** @type {(keyof Scope)[]} */
const PARTS = [
  ...["profession", "to_profession", "region", "to_region", "sector", "to_sector", "sex"],
  ...["service", "task", "task_shift", "source"],
].map((part) => /** @type {keyof Scope} */ (part));

/**
 * What a scope states, in a fixed order.
 * @param {EngineScope|null|undefined} scope
 * @returns {Scope}
 */
export function statedScope(scope) {
  return Object.fromEntries(
    PARTS.flatMap((part) => {
      const id = scope?.[part];
      return id == null ? [] : [[part, id]];
    }),
  );
}

/**
 * @param {Scope} a
 * @param {Scope} b
 */
export function sameScope(a, b) {
  return PARTS.every((part) => a[part] === b[part]);
}

/**
 * The names of what a scope states, such as a profession and a service.
 * @param {Scope} scope
 * @param {Axes} axes
 * @param {(keyof Scope)[]} [without] parts that need no name
 * @returns {string[]}
 */
export function scopeNames(scope, axes, without = []) {
  return PARTS.flatMap((part) => {
    const id = scope[part];
    return id === undefined || without.includes(part) ? [] : [memberName(part, id, axes)];
  });
}

/**
 * @param {keyof Scope} part
 * @param {string} id
 * @param {Axes} axes
 * @returns {string}
 */
export function memberName(part, id, axes) {
  switch (part) {
    case "sex":
      return t(`sex.${id}`);
    case "source":
      return t(`source.${id}`);
    case "task_shift":
      return shiftName(id, axes);
    case "to_profession":
    case "to_region":
    case "to_sector":
      return t("scope.to", { name: nameIn(membersOf(part, axes), id) });
    default:
      return nameIn(membersOf(part, axes), id);
  }
}

/**
 * A task that moves from one profession to another, in words.
 * @param {string} id
 * @param {Axes} axes
 */
export function shiftName(id, axes) {
  const shift = axes.task_shifts?.find((one) => one.id === id);
  return shift
    ? t("scope.task_shift", {
        task: nameIn(axes.tasks ?? [], shift.task),
        from: nameIn(axes.professions, shift.from),
        to: nameIn(axes.professions, shift.to),
      })
    : id;
}

/**
 * @param {keyof Scope} part
 * @param {Axes} axes
 * @returns {{id: string, name: string}[]}
 */
export function membersOf(part, axes) {
  switch (part) {
    case "profession":
    case "to_profession":
      return axes.professions;
    case "region":
    case "to_region":
      return axes.regions;
    case "sector":
    case "to_sector":
      return axes.sectors;
    case "service":
      return axes.services ?? [];
    case "task":
      return axes.tasks ?? [];
    default:
      return [];
  }
}

/**
 * @param {{id: string, name: string}[]} members
 * @param {string} id
 */
export function nameIn(members, id) {
  return members.find((member) => member.id === id)?.name ?? id;
}

/**
 * What the project calls its regions or sectors.
 * @param {Axes} axes
 * @param {"regions"|"sectors"} axis
 */
export function axisName(axes, axis) {
  return axes[`${axis}_name`] ?? t(`axis.${axis}`);
}
