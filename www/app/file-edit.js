// The project file as something to be changed: which of its figures are few enough for a form, where each
// stands, and the file with another figure in its place. Nothing is judged here: what an edit means the
// engine says when it reads the file.

/**
 * @typedef {Record<string, any>} Content a project file as it is written
 * @typedef {(string|number)[]} Path from the file's root to a figure
 * @typedef {{path: Path, value: number|null, optional: boolean}} Cell
 * @typedef {{which: Which, members: Member[], cells: Cell[]}} Row
 * @typedef {{axis: string, id: string}} Member
 * @typedef {"value"|"low"|"high"} Which
 * @typedef {{place: number, parameter: any, columns: Member[], rows: Row[], ranged: boolean}} Block
 *   a parameter with its figures: columns are years or members of the last dimension, none for one figure
 */

/** @type {Which[]} */
export const WHICH = ["value", "low", "high"];
/** More than a screen holds are better changed in the file. */
const FIGURES_MAX = 120;

/**
 * The parameters of a profession that a form can hold, and how many have too many figures for that.
 * @param {Content} content
 * @param {string} profession
 * @returns {{blocks: Block[], large: number}}
 */
export function blocksOf(content, profession) {
  const all = content.parameters.flatMap(
    (/** @type {any} */ parameter, /** @type {number} */ place) =>
      isAbout(content, parameter, profession) ? [blockOf(content, parameter, place)] : [],
  );
  const blocks = all.filter(
    (/** @type {Block} */ { rows }) => rows.flatMap(({ cells }) => cells).length <= FIGURES_MAX,
  );
  return { blocks, large: all.length - blocks.length };
}

/**
 * @param {Content} content
 * @param {any} parameter
 * @param {string} profession
 */
function isAbout(content, parameter, profession) {
  const only = parameter.for?.profession;
  const dim = seriesOf(content, parameter.value)?.dims.find(
    (/** @type {any} */ { axis }) => axis === "profession",
  );
  return (only ?? profession) === profession && (!dim || dim.values.includes(profession));
}

/**
 * @param {Content} content
 * @param {any} stated
 */
function seriesOf(content, stated) {
  return stated?.type === "series"
    ? content.data.find((/** @type {any} */ { id }) => id === stated.series)
    : undefined;
}

/**
 * @param {Content} content
 * @param {any} parameter
 * @param {number} place
 * @returns {Block}
 */
function blockOf(content, parameter, place) {
  const { type } = parameter.value;
  const rows = WHICH.flatMap((which) => rowsOf(content, parameter, place, which));
  const ranged = type === "constant" || parameter.low !== undefined || parameter.high !== undefined;
  return { place, parameter, columns: columnsOf(content, parameter.value), rows, ranged };
}

/**
 * @param {Content} content
 * @param {any} stated
 * @returns {Member[]}
 */
function columnsOf(content, stated) {
  if (stated.type === "path") {
    return stated.years.map((/** @type {number} */ year) => ({ axis: "year", id: String(year) }));
  }
  const last = seriesOf(content, stated)?.dims.at(-1);
  return last ? last.values.map((/** @type {string} */ id) => ({ axis: last.axis, id })) : [];
}

/**
 * @param {Content} content
 * @param {any} parameter
 * @param {number} place
 * @param {Which} which
 * @returns {Row[]}
 */
function rowsOf(content, parameter, place, which) {
  const stated = parameter[which];
  const here = ["parameters", place, which];
  if (parameter.value.type === "constant" && (stated === undefined || stated.type === "constant")) {
    const cell = {
      path: [...here, "value"],
      value: stated?.value ?? null,
      optional: which !== "value",
    };
    return [{ which, members: [], cells: [cell] }];
  }
  if (stated?.type === "path") {
    const cells = stated.values.map(
      (/** @type {number|null} */ value, /** @type {number} */ at) => ({
        path: [...here, "values", at],
        value,
        optional: false,
      }),
    );
    // A bound over other years than the value's has no columns here.
    return same(stated.years, parameter.value.years) ? [{ which, members: [], cells }] : [];
  }
  const series = seriesOf(content, stated);
  if (!series) {
    return [];
  }
  const at = content.data.indexOf(series);
  const last = series.dims.at(-1)?.values.length ?? 1;
  const columns = columnsOf(content, parameter.value);
  if (
    !same(
      series.dims.at(-1)?.values,
      columns.map(({ id }) => id),
    )
  ) {
    return [];
  }
  return Array.from({ length: series.values.length / last }, (_, row) => ({
    which,
    members: membersOf(series.dims.slice(0, -1), row),
    cells: series.values
      .slice(row * last, (row + 1) * last)
      .map((/** @type {number|null} */ value, /** @type {number} */ column) => ({
        path: ["data", at, "values", row * last + column],
        value,
        optional: true,
      })),
  }));
}

/**
 * @param {any[]|undefined} one
 * @param {any[]|undefined} other
 */
function same(one, other) {
  return JSON.stringify(one) === JSON.stringify(other);
}

/**
 * @param {{axis: string, values: string[]}[]} dims
 * @param {number} row
 * @returns {Member[]}
 */
function membersOf(dims, row) {
  let rest = row;
  return [...dims]
    .reverse()
    .map(({ axis, values }) => {
      const id = values[rest % values.length];
      rest = Math.floor(rest / values.length);
      return { axis, id };
    })
    .reverse();
}

/**
 * The file with one value in place of another; undefined takes it out.
 * @param {Content} content
 * @param {Path} path
 * @param {unknown} value
 * @returns {Content}
 */
export function withValue(content, path, value) {
  const edited = structuredClone(content);
  const last = /** @type {string|number} */ (path.at(-1));
  let parent = edited;
  for (const step of path.slice(0, -1)) {
    parent[step] ??= {};
    parent = parent[step];
  }
  if (value === undefined) {
    delete parent[last];
  } else {
    parent[last] = value;
  }
  return edited;
}

/**
 * The file with one figure of a parameter changed; null takes a low or high value out.
 * @param {Content} content
 * @param {Path} path
 * @param {number|null} value
 */
export function withFigure(content, path, value) {
  const [list, place, which, last] = path;
  const isBound = list === "parameters" && which !== "value" && last === "value";
  if (isBound) {
    const bound = value === null ? undefined : { type: "constant", value };
    return withValue(content, [list, place, which], bound);
  }
  return withValue(content, path, value);
}

/**
 * The file with a low and a high value for a parameter: the value itself, to be changed.
 * @param {Content} content
 * @param {number} place of the parameter
 */
export function withRange(content, place) {
  const edited = structuredClone(content);
  const parameter = edited.parameters[place];
  const series = seriesOf(edited, parameter.value);
  const ids = new Set(edited.data.map((/** @type {any} */ { id }) => id));
  for (const which of ["low", "high"]) {
    parameter[which] ??= structuredClone(parameter.value);
    if (series && parameter[which].series === series.id) {
      let id = `${series.id}-${which}`;
      while (ids.has(id)) {
        id += "-2";
      }
      edited.data.push({ ...structuredClone(series), id });
      parameter[which] = { type: "series", series: id };
    }
  }
  return edited;
}

/**
 * The file with a further parameter of a profession, one figure that starts as the neutral one.
 * @param {Content} content
 * @param {string} profession
 * @param {{quantity: string, unit: string, neutral: number}} absent
 */
export function withParameter(content, profession, { quantity, unit, neutral }) {
  const edited = structuredClone(content);
  const ids = new Set(edited.parameters.map((/** @type {any} */ { id }) => id));
  let id = quantity.replaceAll("_", "-");
  while (ids.has(id)) {
    id += "-2";
  }
  edited.parameters.push({
    ...{ id, quantity, for: { profession } },
    ...{ value: { type: "constant", value: neutral }, unit, kind: "assumption" },
  });
  return edited;
}

/** Of the whole of what is asked by project: quantities that no profession has for itself. */
const OF_ALL = ["healthy_ageing", "healthy_ageing_from", "life_expectancy_gain", "population"];

/**
 * What is absent and can be stated by one figure of a profession.
 * @param {import("../engine/package.d.ts").Description["absent"]} absent
 */
export function addable(absent) {
  return absent.filter(
    ({ quantity, neutral, unit }) =>
      neutral != null && unit !== "currency" && !OF_ALL.includes(quantity),
  );
}
