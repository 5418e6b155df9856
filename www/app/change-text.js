// One change of a scenario in words.

import { formatNumber, hasText, t } from "../i18n/index.js";

/**
 * @param {import("../engine/package.d.ts").Change} change
 * @returns {string}
 */
export function changeText({ quantity, op, amount, ramp }) {
  const digits = op === "scale" ? 4 : 3;
  const sign = op === "add" || op === "shift_age";
  const change = t(`change.${op}`, {
    quantity: quantityText(quantity),
    amount: formatNumber(amount, { digits, sign }),
  });
  if (!ramp) {
    return change;
  }
  return ramp.from === ramp.to
    ? t("change.from", { change, from: ramp.from })
    : t("change.ramp", { change, ...ramp });
}

/** @param {string} quantity */
export function quantityText(quantity) {
  return hasText(`quantity.${quantity}`) ? t(`quantity.${quantity}`) : quantity;
}
