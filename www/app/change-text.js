// One change of a scenario in words.

import { formatNumber, hasText, t } from "../i18n/index.js";

/**
 * @param {import("../engine/package.d.ts").Change} change
 * @returns {string}
 */
export function changeText({ quantity, op, amount, ramp }) {
  const change = t(`change.${op}`, {
    quantity: quantityText(quantity),
    amount: amountText(op, amount),
  });
  if (!ramp) {
    return change;
  }
  return ramp.from === ramp.to
    ? t("change.from", { change, from: ramp.from })
    : t("change.ramp", { change, ...ramp });
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
