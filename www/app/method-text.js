// The method of a profession in words.

import { t } from "../i18n/index.js";
import { membersOf, nameIn } from "./scope.js";

/**
 * @typedef {import("../engine/package.d.ts").Axes} Axes
 * @typedef {import("../engine/package.d.ts").Supply} Supply
 * @typedef {import("../engine/package.d.ts").Demand} Demand
 */

/**
 * @param {Supply} supply
 * @param {Axes} axes
 */
export function supplyText(supply, axes) {
  const parts = [t(`method.${supply.type}`)];
  if (supply.type === "cohort") {
    if (supply.trains_from != null) {
      const from = nameIn(axes.professions, supply.trains_from);
      parts.push(t("method.trains_from", { from }));
    }
    if (supply.stock_includes_temporary) {
      parts.push(t("method.includes_temporary"));
    }
  }
  if (supply.type === "cumulative") {
    parts.push(t("method.steerable", { year: supply.steerable_year }));
  }
  return parts.join("; ");
}

/**
 * @param {Demand} demand
 * @param {Axes} axes
 */
export function demandText(demand, axes) {
  const parts = [t(`method.${demand.type}`)];
  switch (demand.type) {
    case "ratio":
      parts.push(t(`method.ratio.${demand.target}`));
      break;
    case "factors":
      parts.push(t(`method.factors.${demand.demography}`));
      break;
    case "services":
    case "needs":
      if (demand.services != null) {
        const members = membersOf("service", axes);
        parts.push(demand.services.map((id) => nameIn(members, id)).join(", "));
      }
      break;
    case "workload":
      parts.push(t(`method.workload.${demand.volumes ?? "constant"}`));
      break;
    case "economic":
      parts.push(t("method.economic.lag", { years: demand.lag_years }));
      break;
  }
  if ("calibrated" in demand && demand.calibrated) {
    parts.push(t("method.calibrated"));
  }
  return parts.join("; ");
}
