// The projects that budgets speak of, their figures made up: the largest with 15 professions, 20 regions, two
// sectors, both sexes, 66 ages and 40 years, and countries whose inputs are uncertain.

const AGES = Array.from({ length: 66 }, (_, age) => (age === 65 ? "85+" : String(20 + age)));
const RATES = /** @type {const} */ (["mortality", "retirement", "exit", "emigration"]);

/** The bytes of its file. */
export function largeProject() {
  return bytes(made({ professions: 15, regions: 20, sectors: 2, lastYear: 2064 }));
}

/**
 * The bytes of a country whose exit rates are uncertain in every year.
 * @param {number} professions
 */
export function uncertainProject(professions) {
  const project = made({ professions, regions: 1, sectors: 1, lastYear: 2054 });
  for (const parameter of project.parameters) {
    if (RATES.some((rate) => rate === parameter.quantity)) {
      parameter.uncertainty = {
        distribution: { type: "logit", sd: 0.1 },
        over_time: { type: "ar1", persistence: 0.8 },
      };
    }
  }
  return bytes(project);
}

/** The bytes of a profession with 15 uncertain parameters of all kinds. */
export function manyUncertain() {
  const project = made({ professions: 1, regions: 1, sectors: 1, lastYear: 2054 });
  const constant = (/** @type {number} */ value) => ({ type: "constant", value });
  const named = (/** @type {string} */ quantity) =>
    project.parameters.find((entry) => entry.quantity === quantity);
  const range = (/** @type {any} */ entry, /** @type {number} */ share) => {
    entry.low = constant(entry.value.value * (1 - share));
    entry.high = constant(entry.value.value * (1 + share));
  };
  for (const rate of RATES) named(rate).uncertainty = { distribution: { type: "logit", sd: 0.1 } };
  for (const [quantity, unit, value] of /** @type {[string, string, number][]} */ ([
    ["internal_yield", "share", 0.8],
    ["entry_share", "share", 0.85],
    ["participation", "share", 0.9],
    ["immigration", "heads_per_year", 100],
    ["entrant_exposure", "share", 0.5],
    ["service_standard", "share_per_year", 0.002],
    ["productivity", "share_per_year", 0.003],
  ])) {
    project.parameters.push(parameter(quantity, unit, constant(value)));
  }
  const { values: profile } = project.data.find(({ id }) => id === "graduate_profile");
  project.data.push({
    ...project.data.find(({ id }) => id === "graduate_profile"),
    id: "immigration_profile",
    values: profile,
  });
  project.parameters.push(
    parameter("immigration_profile", "share", { type: "series", series: "immigration_profile" }),
  );
  named("unmet_demand").value = constant(0.05);
  for (const quantity of [
    "internal_yield",
    "entry_share",
    "participation",
    "immigration",
    "entrant_exposure",
    "service_standard",
    "productivity",
    "unmet_demand",
    "intake",
    "training_duration",
    "fte_per_head",
  ]) {
    range(named(quantity), 0.1);
  }
  return bytes(project);
}

/** @param {object} project */
function bytes(project) {
  return Buffer.from(JSON.stringify(project));
}

/**
 * @param {{professions: number, regions: number, sectors: number, lastYear: number}} size
 * @returns {{axes: any, data: any[], parameters: any[], methods: any[]}}
 */
function made({ professions, regions, sectors, lastYear }) {
  const axes = {
    professions: members("profession", professions),
    regions: members("region", regions),
    sectors: members("sector", sectors),
    sexes: ["F", "M"],
    age_min: 20,
    age_max: 85,
    base_year: 2024,
    last_year: lastYear,
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
  // Nobody joins before 24 or after 60.
  const profile = figures(sectors * 2 * AGES.length).map((figure, at) =>
    at % AGES.length < 4 || at % AGES.length > 40 ? 0 : figure,
  );
  const sum = profile.reduce((total, part) => total + part, 0);
  const shares = profile.map((part) => part / sum / regions);
  const data = [
    {
      id: "stock",
      unit: "heads",
      dims: [profession, ...places, ...people],
      values: figures(professions * regions * sectors * 2 * AGES.length).map((figure) =>
        Math.round(100 * figure),
      ),
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
      values: figures(professions * 2 * AGES.length).map((figure) => figure / 20),
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
  const about = { title: "A project that a budget speaks of" };
  return /** @type {any} */ ({ hwf: 1, about, axes, data, parameters, methods });
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
