// The largest project that a budget speaks of: 15 professions, 20 regions, two
// sectors, both sexes, 66 ages and 40 years, its figures made up.

const AGES = Array.from({ length: 66 }, (_, age) => (age === 65 ? "85+" : String(20 + age)));
const RATES = /** @type {const} */ (["mortality", "retirement", "exit", "emigration"]);

/** The bytes of its file. */
export function largeProject() {
  const axes = {
    professions: members("profession", 15),
    regions: members("region", 20),
    sectors: members("sector", 2),
    sexes: ["F", "M"],
    age_min: 20,
    age_max: 85,
    base_year: 2024,
    last_year: 2064,
    fte_hours: 40,
  };
  const ids = (/** @type {{id: string}[]} */ list) => list.map(({ id }) => id);
  const profession = { axis: "profession", values: ids(axes.professions) };
  const places = [
    { axis: "region", values: ids(axes.regions) },
    { axis: "sector", values: ids(axes.sectors) },
  ];
  const people = [
    { axis: "sex", values: axes.sexes },
    { axis: "age", values: AGES },
  ];
  const random = generator();
  const figures = (/** @type {number} */ count) => Array.from({ length: count }, random);
  const profile = figures(2 * 2 * AGES.length);
  const sum = profile.reduce((total, part) => total + part, 0);
  const shares = profile.map((part) => part / sum / axes.regions.length);
  const data = [
    {
      id: "stock",
      unit: "heads",
      dims: [profession, ...places, ...people],
      values: figures(15 * 20 * 2 * 2 * AGES.length).map((figure) => Math.round(100 * figure)),
    },
    {
      id: "graduate_profile",
      unit: "share",
      dims: [...places, ...people],
      values: axes.regions.flatMap(() => shares),
    },
    ...RATES.map((id) => ({
      id,
      unit: "probability_per_year",
      dims: [profession, ...people],
      values: figures(15 * 2 * AGES.length).map((figure) => figure / 20),
    })),
  ];
  const parameters = [
    ...data.map(({ id, unit }) => parameter(id, unit, { type: "series", series: id })),
    parameter("unmet_demand", "share", { type: "constant", value: 0 }),
    parameter("intake", "heads_per_year", { type: "constant", value: 1000 }),
    parameter("training_duration", "years", { type: "constant", value: 6 }),
    parameter("fte_per_head", "fte_per_head", { type: "constant", value: 0.9 }),
  ];
  const methods = axes.professions.map(({ id }) => ({
    profession: id,
    supply: { type: "cohort" },
    demand: { type: "constant" },
  }));
  const about = { title: "The largest project that a budget speaks of" };
  return Buffer.from(JSON.stringify({ hwf: 1, about, axes, data, parameters, methods }));
}

/**
 * @param {string} kind
 * @param {number} count
 */
function members(kind, count) {
  return Array.from({ length: count }, (_, at) => ({
    id: `${kind}-${at + 1}`,
    name: `${kind} ${at + 1}`,
  }));
}

/**
 * @param {string} quantity
 * @param {string} unit
 * @param {object} value
 */
function parameter(quantity, unit, value) {
  return { id: quantity, quantity, unit, kind: "assumption", value };
}

/** Figures between 0 and 1, the same ones every time. */
function generator() {
  let state = 1;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}
