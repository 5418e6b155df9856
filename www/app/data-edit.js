// The project file with series from a file that was read. Figures are taken as they are: what they are used
// for may only pick some of them, such as those of the base year.

/**
 * @typedef {Record<string, any>} Content a project file as it is written
 * @typedef {import("../engine/package.d.ts").Series} Series
 * @typedef {import("../engine/reader.js").Recipe} Recipe
 * @typedef {{id: string, quantity: string, unit: string, for?: any}} Parameter
 */

/**
 * The file with series, the recipe that read them, and, where `use` names one, a parameter that reads the
 * first of them.
 * @param {Content} content
 * @param {Series[]} series
 * @param {Recipe} recipe
 * @param {{name: string, source: string, use: string, profession: string, oldest: number|null,
 *   tail: number|null, split: string}} said `use` is `parameter:ID`,
 *   `quantity:QUANTITY` or empty
 * @returns {{content: Content, ids: string[]}}
 */
export function withSeries(
  content,
  series,
  recipe,
  { name, source, use, profession, oldest, tail, split },
) {
  const edited = structuredClone(content);
  const ids = series.map((one) => {
    const id = freeId(edited.data, one.id);
    edited.data.push({
      ...one,
      id,
      ...(name ? { name } : {}),
      ...(source ? { source } : {}),
      ...(isOpen(one) && oldest !== null ? { open_age_upper: oldest } : {}),
      ...(isOpen(one) && oldest === null && tail !== null ? { open_age_tail: tail } : {}),
      ...(hasBands(one) && split !== "" ? { split } : {}),
    });
    return id;
  });
  edited.recipes = [
    ...(edited.recipes ?? []).filter((/** @type {Recipe} */ other) => !replaces(recipe, other)),
    recipe,
  ];
  const [kind, what] = use.split(":");
  if (what) {
    const old = edited.parameters.find(
      (/** @type {Parameter} */ { id }) => kind === "parameter" && id === what,
    );
    const quantity = old?.quantity ?? what;
    const stated = { type: "series", series: picked(edited, ids[0], quantity) };
    if (old) {
      old.value = stated;
      delete old.low;
      delete old.high;
      if (source) {
        old.source = source;
      }
    } else {
      edited.parameters.push({
        ...{ id: freeId(edited.parameters, what.replaceAll("_", "-")), quantity },
        ...{ for: { profession }, value: stated, unit: series[0].unit, kind: "baseline" },
        ...(source ? { source } : {}),
      });
    }
  }
  return { content: edited, ids };
}

/** @param {Series} series */
const agesOf = ({ dims }) => dims.find(({ axis }) => axis === "age")?.values ?? [];

/**
 * Whether the oldest group has no upper age.
 * @param {Series} series
 */
export function isOpen(series) {
  return agesOf(series).at(-1)?.endsWith("+") ?? false;
}

/**
 * Whether ages are told in groups, which have to be divided.
 * @param {Series} series
 */
export function hasBands(series) {
  return agesOf(series).some((age) => age.includes("-"));
}

/**
 * Whether one recipe is for the same kind of file as another: the same headings, years aside.
 * @param {Recipe} one
 * @param {Recipe} other
 */
function replaces(one, other) {
  const headings = (/** @type {Recipe} */ { sheet, columns }) =>
    JSON.stringify([sheet ?? null, columns.map(({ heading }) => heading.replace(/\d{4}/g, ""))]);
  return headings(one) === headings(other);
}

/** Quantities of one moment: the stock of the base year. */
const OF_BASE_YEAR = ["stock", "inactive_stock", "foreign_trained"];

/**
 * The series that a quantity can read: an axis of one member that the project does not tell apart is left
 * away, and of several years a stock is that of the base year. Where that changes nothing it is the series
 * itself, else a further one beside it.
 * @param {Content} content
 * @param {string} id
 * @param {string} quantity
 */
export function picked(content, id, quantity) {
  const whole = content.data.find((/** @type {Series} */ series) => series.id === id);
  const year = String(content.axes.base_year);
  const counts = {
    profession: content.axes.professions.length,
    region: content.axes.regions.length,
    sector: content.axes.sectors.length,
  };
  let series = whole;
  for (const { axis, values } of whole.dims) {
    const single = values.length === 1 && axis in counts;
    const known =
      axis === "profession" || counts[/** @type {keyof typeof counts} */ (axis)] > 1
        ? content.axes[`${axis}s`]?.some((/** @type {{id: string}} */ { id }) => id === values[0])
        : false;
    if (single && !known) {
      series = withMember(series, axis, values[0]);
    } else if (axis === "year" && OF_BASE_YEAR.includes(quantity) && values.includes(year)) {
      series = withMember(series, axis, year);
    }
  }
  if (series === whole) {
    return id;
  }
  const used = { ...series, id: freeId(content.data, `${id}-${quantity.replaceAll("_", "-")}`) };
  content.data.push(used);
  return used.id;
}

/**
 * The figures of one member of an axis.
 * @param {Series} series
 * @param {string} axis
 * @param {string} member
 * @returns {Series}
 */
function withMember(series, axis, member) {
  const at = series.dims.findIndex((dim) => dim.axis === axis);
  const place = series.dims[at].values.indexOf(member);
  const inner = series.dims.slice(at + 1).reduce((size, { values }) => size * values.length, 1);
  const count = series.dims[at].values.length;
  const values = series.values.filter((_, index) => Math.floor(index / inner) % count === place);
  const flags = series.flags
    ?.filter(({ cell }) => cell[at] === place)
    .map(({ cell, flag }) => ({ cell: cell.filter((_, axis) => axis !== at), flag }));
  return {
    ...series,
    dims: series.dims.filter((_, axis) => axis !== at),
    values,
    ...(flags ? { flags } : {}),
  };
}

/**
 * @param {{id: string}[]} list
 * @param {string} wanted
 */
export function freeId(list, wanted) {
  let id = wanted;
  for (let number = 2; list.some((other) => other.id === id); number += 1) {
    id = `${wanted}-${number}`;
  }
  return id;
}

/**
 * What a series of some unit can be used for: parameters whose figures it replaces, and quantities that
 * nothing states yet.
 * @param {Content} content
 * @param {import("../engine/package.d.ts").Description} description
 * @param {string} unit
 * @returns {{id: string, parameter?: Parameter, quantity: string}[]}
 */
export function uses(content, description, unit) {
  const stated = content.parameters
    .filter((/** @type {Parameter} */ parameter) => parameter.unit === unit)
    .map((/** @type {Parameter} */ parameter) => ({
      ...{ id: `parameter:${parameter.id}`, parameter, quantity: parameter.quantity },
    }));
  const absent = description.absent
    .filter((one) => one.unit === unit)
    .map(({ quantity }) => ({ id: `quantity:${quantity}`, quantity }));
  return [...stated, ...absent];
}

/**
 * A project begun with a stock: the people as they are, demand as it is, nobody joining or leaving. What else
 * is known is added to it.
 * @param {Series} series of persons by age
 * @param {Recipe} recipe
 * @param {import("./begin-panel.js").Beginning & {oldest: number|null, tail: number|null, split: string,
 *   source: string}} said
 * @returns {Content}
 */
export function newProject(series, recipe, said) {
  const members = (/** @type {string} */ axis) =>
    series.dims.find((dim) => dim.axis === axis)?.values ?? [];
  const named = (/** @type {string[]} */ ids) => ids.map((id) => ({ id, name: id }));
  const years = members("year").map(Number);
  const fixed = recipe.fixed.find(({ role }) => role === "year");
  const base = years.length > 0 ? Math.max(...years) : Number(fixed?.member);
  const professions = members("profession");
  const ages = members("age");
  const first = Number.parseInt(ages[0], 10);
  const open = Number.parseInt(ages.at(-1) ?? "", 10);
  const closed = Number.parseInt(ages.at(-1)?.split("-").at(-1) ?? "", 10);
  const top = isOpen(series) ? Math.max(open, said.oldest ?? open) : closed;
  const { title, country, source, split, oldest, tail } = said;
  const content = {
    hwf: 1,
    about: { title, ...(country ? { country } : {}) },
    axes: {
      professions:
        professions.length > 0
          ? professions.map((id) => ({
              ...{ id, name: id },
              ...(/^\d+$/.test(id) ? { isco_08: id } : {}),
            }))
          : [{ id: "profession", name: said.profession }],
      regions: named(members("region").length > 0 ? members("region") : [country || "country"]),
      sectors: named(members("sector").length > 0 ? members("sector") : ["all"]),
      sexes: members("sex").length > 0 ? members("sex") : ["T"],
      ...{
        age_min: first,
        age_max: top,
        base_year: base,
        last_year: said.lastYear,
        fte_hours: said.fteHours,
      },
    },
    data: [],
    parameters: [],
    methods: [],
  };
  const of = content.axes.professions.map(({ id }) => id);
  const { content: filled, ids } = withSeries(content, [series], recipe, {
    ...{ name: "", source, use: "", profession: of[0], oldest, tail, split },
  });
  filled.parameters.push({
    ...{ id: "stock", quantity: "stock", unit: "heads", kind: "baseline" },
    value: { type: "series", series: picked(filled, ids[0], "stock") },
    ...(source ? { source } : {}),
  });
  filled.parameters.push({
    ...{ id: "unmet-demand", quantity: "unmet_demand", unit: "share", kind: "assumption" },
    value: { type: "constant", value: said.unmet },
  });
  filled.methods = of.map((profession) => ({
    ...{ profession, supply: { type: "cohort" }, demand: { type: "constant" } },
  }));
  return filled;
}
