// The result in words: where supply stands in the target year, what would balance it, and how the
// base compares.

import { formatNumber, t } from "../i18n/index.js";
import { plannedFigure } from "./levers.js";
import { valueIn } from "./results.js";

/** @typedef {import("./session.js").Session} Session */

/** Three digits are what a sentence can carry; the exact figures stand below it. */
const ROUGH = { significant: 3 };

/**
 * @param {Session} session with results
 * @returns {string[]} sentences
 */
export function headline(session) {
  const { profession, targetYear: year } = session;
  const planned = session.value("planned");
  if (!planned) {
    return [];
  }
  const gap = valueIn(planned, "gap_fte", profession, year);
  if (gap === undefined) {
    const supply = valueIn(planned, "supply_fte", profession, year);
    return [t("headline.supply_only", { year, amount: formatNumber(supply, ROUGH) })];
  }
  const sentences = [balance("headline", gap, { year }), intakeSentence(session)];
  const base = valueIn(session.value("base"), "gap_fte", profession, year);
  if (session.differs && base !== undefined) {
    sentences.push(balance("headline.base", base, {}));
  }
  return sentences.filter((sentence) => sentence !== "");
}

/**
 * @param {"headline"|"headline.base"} key
 * @param {number} gap
 * @param {Record<string, number>} values
 */
function balance(key, gap, values) {
  const amount = formatNumber(Math.abs(gap), ROUGH);
  if (Math.abs(gap) < 0.5) {
    return t(`${key}.met`, values);
  }
  return t(gap < 0 ? `${key}.short` : `${key}.above`, { ...values, amount });
}

/** @param {Session} session */
function intakeSentence(session) {
  const { fromYear: from, levers, settings } = session;
  const answer = session.value("intake");
  if (!answer) {
    return "";
  }
  if (answer.no_answer) {
    const first = answer.no_answer.first_year;
    return first == null ? t("headline.never", { from }) : t("headline.too_early", { from, first });
  }
  if (answer.infeasible) {
    const surplus = formatNumber(answer.infeasible.surplus_fte, ROUGH);
    return t("headline.infeasible", { from, surplus });
  }
  if (answer.intake == null) {
    return "";
  }
  const planned = plannedFigure(levers, settings, "intake");
  if (planned === undefined) {
    return t("headline.intake.plain", { from, intake: formatNumber(answer.intake) });
  }
  const change = answer.intake - planned;
  const form = Math.abs(change) < 0.5 ? "same" : change > 0 ? "more" : "fewer";
  return t(`headline.intake.${form}`, {
    from,
    intake: formatNumber(answer.intake),
    change: formatNumber(Math.abs(change)),
  });
}
