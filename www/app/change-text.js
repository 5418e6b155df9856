// One change of a scenario in words.

import { formatNumber, hasText, t } from "../i18n/index.js";
import { membersOf, scopeNames, statedScope } from "./scope.js";

/**
 * @typedef {import("../engine/package.d.ts").Change} Change
 * @typedef {import("../engine/package.d.ts").Axes} Axes
 */

/**
 * @param {Change} change
 * @param {Axes} axes of the project, for the names of those whom it concerns
 * @returns {string}
 */
export function changeText({ quantity, op, amount, ramp, for: scope }, axes) {
  const what = t(`change.${op}`, {
    quantity: quantityText(quantity),
    amount: amountText(op, amount),
  });
  const who = whoText(scope, axes);
  const change = who === "" ? what : t("change.for", { who, change: what });
  if (!ramp) {
    return change;
  }
  return ramp.from === ramp.to
    ? t("change.from", { change, from: ramp.from })
    : t("change.ramp", { change, ...ramp });
}

/**
 * For whom a change holds, where that is not everybody.
 * @param {Change["for"]} scope
 * @param {Axes} axes
 */
export function whoText(scope, axes) {
  const stated = statedScope(scope);
  const parts = /** @type {(keyof typeof stated)[]} */ (Object.keys(stated));
  // Of one member there is no choice, and so no need of its name.
  const only = parts.filter((part) => membersOf(part, axes).length === 1);
  return scopeNames(stated, axes, only).join(", ");
}

/**
 * @param {string} op
 * @param {number} amount
 */
function amountText(op, amount) {
  if (op === "low" || op === "high") {
    return formatNumber(amount, { percent: true, digits: 1 });
  }
  return formatNumber(amount, {
    digits: op === "scale" ? 4 : 3,
    sign: op === "add" || op === "shift_age",
  });
}

/** @param {string} quantity */
export function quantityText(quantity) {
  return hasText(`quantity.${quantity}`) ? t(`quantity.${quantity}`) : quantity;
}
