// What a project states of a quantity, laid out over two axes, such as the moves from each region to
// each. Nothing is computed: a figure that varies beyond the two is shown from its lowest to its highest.

import { formatNumber, t } from "../i18n/index.js";
import { statedScope } from "./scope.js";

/**
 * @typedef {import("./session.js").Session} Session
 * @typedef {import("./scope.js").Scope} Scope
 * @typedef {import("../elements/hwf-table.js").Form} Form
 * @typedef {import("../elements/hwf-table.js").Cell} Cell
 * @typedef {{scope: Scope, value: number}} Figure
 */

/**
 * Every figure that is stated of a quantity, with whom it is for.
 * @param {Session} session
 * @param {string} quantity
 * @returns {Figure[]}
 */
export function statedFigures({ project, file }, quantity) {
  return (project?.description.parameters ?? [])
    .filter((parameter) => parameter.quantity === quantity)
    .flatMap(({ for: scope, value }) => {
      const stated = statedScope(scope);
      if (value.type === "series") {
        return seriesFigures(
          file.data?.find((/** @type {{id: string}} */ { id }) => id === value.series),
          stated,
        );
      }
      const figures = value.type === "constant" ? [value.value] : value.values;
      return figures.flatMap((figure) =>
        figure === null ? [] : [{ scope: stated, value: figure }],
      );
    });
}

/**
 * @param {import("../engine/package.d.ts").Series|undefined} series
 * @param {Scope} stated
 * @returns {Figure[]}
 */
function seriesFigures(series, stated) {
  return (series?.values ?? []).flatMap((value, place) => {
    if (value === null) {
      return [];
    }
    let rest = place;
    /** @type {Record<string, string>} */
    const members = {};
    for (const { axis, values } of [...(series?.dims ?? [])].reverse()) {
      members[axis] = values[rest % values.length];
      rest = Math.floor(rest / values.length);
    }
    return [{ scope: { ...statedScope(members), ...stated }, value }];
  });
}

/**
 * The figures that hold for some part, as one cell.
 * @param {Figure[]} figures
 * @param {Scope} part
 * @param {Form} form
 * @returns {Cell}
 */
export function cellOf(figures, part, form) {
  const names = /** @type {(keyof Scope)[]} */ (Object.keys(part));
  const values = figures
    .filter(({ scope }) => names.every((name) => (scope[name] ?? part[name]) === part[name]))
    .map(({ value }) => value);
  if (values.length === 0) {
    return null;
  }
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return low === high
    ? { value: low, form }
    : t("assumptions.range", { low: formatNumber(low, form), high: formatNumber(high, form) });
}
