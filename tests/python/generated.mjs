// Made-up projects for the Python check that use every method in combination: small, of
// random figures, the same for the same seed.

/** @typedef {(low: number, high: number) => number} Random */

const [FIRST, LAST] = [2025, 2036];
const REGIONS = ["north", "south"];
const SECTORS = ["public", "private"];
const SEXES = ["F", "M"];
const SERVICES = ["hospital", "home", "clinic"];
const STOCK_AGES = ["20-24", "25-34", "35-44", "45-54", "55-64", "65-69", "70+"];
const RATE_AGES = ["20-29", "30-49", "50-59", "60-64", "65+"];
const POPULATION_AGES = ["0-14", "15-29", "30-44", "45-59", "60-69", "70-79", "80-89", "90+"];
const USE_AGES = ["0-4", "5-24", "25-59", "60-74", "75-84", "85+"];

/** @param {number} seed @returns {Random} */
function randomFrom(seed) {
  let state = seed;
  return (low, high) => {
    state = (state * 48271) % 2147483647;
    return low + ((high - low) * state) / 2147483647;
  };
}

/** Collects parameters and series. */
class Statements {
  /** @type {object[]} */
  parameters = [];
  /** @type {object[]} */
  data = [];

  /** @param {Random} random */
  constructor(random) {
    this.random = random;
  }

  /**
   * @param {string} quantity
   * @param {string} unit
   * @param {object} scope
   * @param {object} value
   * @param {{low?: object, high?: object, currency?: string, price_year?: number}} [more]
   */
  state(quantity, unit, scope, value, more = {}) {
    const id = `p${this.parameters.length}`;
    const all = { id, quantity, for: scope, value, unit, kind: "assumption", ...more };
    this.parameters.push(all);
  }

  /**
   * @param {string} quantity
   * @param {string} unit
   * @param {object} scope
   * @param {number} value
   */
  constant(quantity, unit, scope, value) {
    const [low, high] = value < 0 ? [1.05, 0.9] : [0.9, 1.05];
    const bounds = { low: constant(value * low), high: constant(value * high) };
    this.state(quantity, unit, scope, constant(value), bounds);
  }

  /**
   * @param {string} quantity
   * @param {string} unit
   * @param {object} scope
   * @param {Record<string, string[]>} axes
   * @param {(at: Record<string, string>) => number} figure
   * @param {object} [more]
   */
  series(quantity, unit, scope, axes, figure, more = {}) {
    const id = `s${this.data.length}`;
    const dims = Object.entries(axes).map(([axis, values]) => ({ axis, values }));
    /** @type {number[]} */
    const values = [];
    /** @param {number} depth @param {Record<string, string>} at */
    const fill = (depth, at) => {
      const dim = dims[depth];
      if (!dim) values.push(figure(at));
      for (const member of dim?.values ?? []) fill(depth + 1, { ...at, [dim.axis]: member });
    };
    fill(0, {});
    this.data.push({ id, unit, dims, values, ...more });
    this.state(quantity, unit, scope, { type: "series", series: id });
  }

  /**
   * Shares that sum to 1 over all figures but those of the scope.
   * @param {string} quantity
   * @param {object} scope
   * @param {Record<string, string[]>} axes
   */
  profile(quantity, scope, axes) {
    const size = Object.values(axes).reduce((product, members) => product * members.length, 1);
    const weights = Array.from({ length: size }, () => this.random(0.5, 1.5));
    const sum = weights.reduce((total, weight) => total + weight, 0);
    let next = 0;
    this.series(quantity, "share", scope, axes, () => (weights[next++] ?? 0) / sum);
  }

  /**
   * Shares of a row that sum to 1.
   * @param {string} quantity
   * @param {string} unit
   * @param {object} scope
   * @param {Record<string, string[]>} outer
   * @param {string} axis that the row runs over
   * @param {string[]} members
   * @param {(at: Record<string, string>) => string | null} own the member that most stay with
   */
  rows(quantity, unit, scope, outer, axis, members, own) {
    /** @type {Map<string, number[]>} */
    const rows = new Map();
    this.series(quantity, unit, scope, { ...outer, [axis]: members }, (at) => {
      const { [axis]: member, ...rest } = at;
      const key = JSON.stringify(rest);
      const stay = own(rest);
      let row = rows.get(key);
      if (!row) {
        const weights = members.map((each) =>
          stay === null ? this.random(0.2, 1) : each === stay ? 0 : this.random(0.002, 0.02),
        );
        const sum = weights.reduce((total, weight) => total + weight, 0);
        row =
          stay === null
            ? weights.map((weight) => weight / sum)
            : weights.map((weight, at) => (members[at] === stay ? 1 - sum : weight));
        rows.set(key, row);
      }
      return row[members.indexOf(member ?? "")] ?? 0;
    });
  }
}

/**
 * Four professions that draw on one another, in three regions and two sectors.
 * @param {number} seed
 */
export function coupled(seed) {
  const random = randomFrom(seed);
  const s = new Statements(random);
  const professions = ["doctors", "gps", "nurses", "aides"];
  const everywhere = { region: REGIONS, sector: SECTORS, sex: SEXES };
  for (const profession of professions) {
    const who = { profession };
    const many = profession === "nurses" ? 900 : 300;
    s.series("stock", "heads", who, { ...everywhere, age: STOCK_AGES }, ({ age }) =>
      age === "70+" ? random(1, 5) : random(0.5, 1) * many,
    );
    for (const [cause, high] of Object.entries({
      mortality: 0.004,
      exit: 0.04,
      emigration: 0.02,
    })) {
      s.series(cause, "probability_per_year", who, { sex: SEXES, age: RATE_AGES }, () =>
        random(0, high),
      );
    }
    s.series(
      "retirement",
      "probability_per_year",
      who,
      { region: REGIONS, age: RATE_AGES },
      ({ age }) =>
        age === "60-64" ? random(0.05, 0.2) : age === "65+" ? random(0.3, 0.6) : random(0, 0.01),
    );
    const starters = profession === "gps" ? 0.25 : 1;
    s.state(
      "intake",
      "heads_per_year",
      who,
      path([2026, 2032], [starters * random(200, 300), starters * random(200, 350)], "hold"),
    );
    s.constant("training_duration", "years", who, random(2, 5));
    s.constant("internal_yield", "share", who, random(0.8, 0.95));
    s.constant("entry_share", "share", who, random(0.8, 0.95));
    s.profile("graduate_profile", who, { ...everywhere, age: ["20-24", "25-34"] });
    s.constant("immigration", "heads_per_year", who, random(10, 40));
    s.profile("immigration_profile", who, { ...everywhere, age: ["25-34", "35-44"] });
    s.state(
      "active_share",
      "share",
      who,
      path([2025, 2035], [random(0.9, 1), random(0.9, 1)], "hold"),
    );
    s.series("participation", "share", who, { sex: SEXES, age: RATE_AGES }, () => random(0.85, 1));
    s.state(
      "fte_per_head",
      "fte_per_head",
      who,
      path([2025, 2030, 2034], [0.9, 0.88, 0.87], "linear"),
    );
    s.constant("unmet_demand", "share", who, random(0, 0.08));
    s.series("foreign_trained", "share", who, { region: REGIONS, age: RATE_AGES }, () =>
      random(0.02, 0.3),
    );
    s.series("care_use", "uses_per_person_per_year", who, { sex: SEXES, age: USE_AGES }, () =>
      random(1, 12),
    );
    s.constant("fte_minutes", "minutes_per_fte_year", who, random(90000, 110000));
    s.series("vacancies", "fte", who, { region: REGIONS }, () => random(5, 40));
    s.rows(
      "region_moves",
      "share",
      who,
      { region: REGIONS, sex: SEXES, age: RATE_AGES },
      "to_region",
      REGIONS,
      (at) => at.region ?? "",
    );
    s.constant("training_capacity", "heads_per_year", who, random(200, 400));
    s.series("minimum_density", "fte_per_10000_population", who, { region: REGIONS }, () =>
      random(5, 40),
    );
    s.state("cost_trainee_year", "currency", who, constant(random(10000, 20000)), {
      currency: "EUR",
      price_year: 2025,
    });
    s.state("cost_fte_year", "currency", who, constant(random(50000, 90000)), {
      currency: "EUR",
      price_year: 2025,
    });
    s.state("cost_leaver", "currency", who, constant(random(5000, 9000)), {
      currency: "EUR",
      price_year: 2025,
    });
    s.state("cost_immigrant", "currency", who, constant(random(5000, 9000)), {
      currency: "EUR",
      price_year: 2025,
    });
  }
  s.profile("intake_profile", { profession: "gps" }, { ...everywhere, age: ["25-34", "35-44"] });
  for (const profession of ["nurses", "aides", "doctors"]) {
    const who = { profession };
    s.series(
      "inactive_stock",
      "heads",
      who,
      { ...everywhere, age: ["20-39", "40-69", "70+"] },
      ({ age }) => (age === "70+" ? 2 : random(10, 60)),
    );
    s.state("licence_kept", "share", who, path([2026, 2040], [random(0.4, 0.8), 0.6], "linear"));
    s.series("return_rate", "probability_per_year", who, { sex: SEXES, age: RATE_AGES }, () =>
      random(0, 0.2),
    );
  }
  s.rows(
    "sector_moves",
    "share",
    { profession: "nurses" },
    { sector: SECTORS, year: ["2026", "2036"] },
    "to_sector",
    SECTORS,
    (at) => at.sector ?? "",
  );
  Object.assign(s.data.at(-1) ?? {}, { between: "linear", beyond: "linear" });
  for (const profession of ["nurses", "aides"]) {
    s.rows(
      "profession_moves",
      "share",
      { profession },
      { sex: SEXES, age: RATE_AGES },
      "to_profession",
      professions,
      () => profession,
    );
  }
  s.series(
    "temporary_staff",
    "heads",
    { profession: "doctors" },
    { ...everywhere, age: ["20-24", "25-44", "45-64", "65-69", "70+"], year: ["2025", "2035"] },
    ({ age }) => (age === "25-44" || age === "45-64" ? random(1, 5) : 0),
    { between: "linear", beyond: "hold" },
  );
  s.state(
    "temporary_fte",
    "fte_per_head",
    { profession: "doctors" },
    path([2025, 2033], [0.8, 0.9], "linear"),
  );
  s.series(
    "temporary_staff",
    "heads",
    { profession: "aides" },
    { region: REGIONS, sector: SECTORS, sex: SEXES },
    () => random(1, 8),
  );
  statePopulation(s);
  stateServices(s, professions);
  s.series(
    "gdp",
    "index",
    {},
    { region: REGIONS, year: ["2018", "2024", "2030", "2035"] },
    ({ year }) => Number(year) - random(1900, 1950),
    { between: "linear", beyond: "linear" },
  );
  s.constant("income_elasticity", "ratio", { profession: "aides" }, random(0.5, 1.5));
  s.series(
    "task_minutes",
    "minutes_per_fte_year",
    {},
    { profession: ["doctors", "nurses"], task: ["forms", "wounds"] },
    () => random(5000, 30000),
  );
  s.series(
    "shifted_share",
    "share",
    {},
    {
      task_shift: ["doctors-nurses", "nurses-aides"],
      region: REGIONS,
      year: ["2025", "2030", "2040"],
    },
    ({ year }) => random(0, (Number(year) - 2020) / 40),
    { between: "linear", beyond: "hold" },
  );
  s.constant("relative_time", "ratio", { task_shift: "doctors-nurses" }, random(1, 1.5));
  s.constant("relative_time", "ratio", { task_shift: "nurses-aides" }, random(0.8, 1.2));
  s.constant("service_standard", "share_per_year", { profession: "nurses" }, random(0, 0.01));
  s.constant("productivity", "share_per_year", { profession: "doctors" }, random(0, 0.01));
  for (const region of REGIONS) {
    s.state(
      "stated_demand",
      "fte",
      { profession: "doctors", region },
      path([2025, 2040], [1500, 2000], "linear"),
    );
  }
  const kinds = [
    { type: "services", calibrated: random(0, 1) > 0.5 },
    { type: "needs", services: ["home", "clinic"], calibrated: random(0, 1) > 0.5 },
    {
      type: "workload",
      volumes: ["constant", "population", "utilisation"][Math.floor(random(0, 3))],
      calibrated: random(0, 1) > 0.5,
    },
    { type: "ratio", target: "minimum", calibrated: random(0, 1) > 0.5 },
  ];
  const turn = Math.floor(random(0, 4));
  const methods = professions.map((profession, at) => ({
    profession,
    supply: {
      type: "cohort",
      ...(profession === "gps" ? { trains_from: "doctors" } : {}),
      ...(profession === "doctors" || profession === "aides"
        ? { stock_includes_temporary: true }
        : {}),
    },
    demand: kinds[(at + turn) % 4],
    beside: [
      ...(profession === "nurses" ? [] : [{ name: "by use", demand: { type: "utilisation" } }]),
      {
        name: "services",
        demand: { type: "services", services: ["hospital", "home"], calibrated: true },
      },
      { name: "needs", demand: { type: "needs", calibrated: false } },
      ...(profession === "nurses"
        ? []
        : [{ name: "minimum", demand: { type: "ratio", target: "minimum" } }]),
      ...(profession === "nurses"
        ? []
        : [{ name: "work", demand: { type: "workload", volumes: "utilisation" } }]),
      ...(profession === "aides"
        ? [{ name: "economy", demand: { type: "economic", lag_years: 3 } }]
        : []),
      ...(profession === "doctors"
        ? [{ name: "posts", demand: { type: "path", calibrated: true } }]
        : []),
    ],
  }));
  for (const quantity of ["morbidity", "family_care", "policy_shift"]) {
    s.state(
      quantity,
      "share",
      { profession: "gps" },
      path([2026, 2036], [random(0, 0.02), random(-0.05, 0.1)], "linear"),
    );
    // Only where there are services.
    /** @type {Record<string, string[]>} */
    const byService = byServices(methods, "nurses") ? { service: SERVICES } : {};
    s.series(
      quantity,
      "share",
      { profession: "nurses" },
      { ...byService, year: ["2026", "2032"] },
      () => random(-0.05, 0.1),
      { between: "linear", beyond: "linear" },
    );
    s.series(
      quantity,
      "share",
      { profession: "doctors" },
      { region: REGIONS, year: ["2026", "2040"] },
      () => random(-0.05, 0.1),
      { between: "step", beyond: "hold" },
    );
  }
  return project(`coupled-${seed}`, professions, {
    ...s,
    methods,
    axes: {
      regions: named(REGIONS),
      sectors: named(SECTORS),
      services: named(SERVICES),
      tasks: named(["forms", "wounds"]),
      task_shifts: [
        { id: "doctors-nurses", task: "forms", from: "doctors", to: "nurses" },
        { id: "nurses-aides", task: "wounds", from: "nurses", to: "aides" },
      ],
    },
    workloads: workloads(random, professions),
    scenarios: {
      ...SCENARIOS,
      services: [
        ...(SCENARIOS.services ?? []),
        ...(byServices(methods, "nurses")
          ? [
              change(
                "morbidity",
                "add",
                0.03,
                { profession: "nurses", service: "home" },
                [2026, 2030],
              ),
            ]
          : []),
        change("work_share", "add", -0.02, { profession: "gps", service: "home" }, [2028, 2031]),
        change("work_share", "add", 0.02, { profession: "nurses", service: "home" }, [2028, 2031]),
      ],
    },
  });
}

/**
 * Whether the demand of a profession goes by services.
 * @param {{profession: string, demand: any}[]} methods
 * @param {string} profession
 */
function byServices(methods, profession) {
  const method = methods.find((each) => each.profession === profession);
  return ["services", "needs"].includes(method?.demand.type);
}

/** @param {Statements} s */
function statePopulation(s) {
  const years = ["2025", "2035", "2045"];
  s.series(
    "population",
    "persons",
    {},
    { region: REGIONS, sex: SEXES, age: POPULATION_AGES, year: years },
    () => s.random(8000, 30000),
    { between: "linear" },
  );
  s.series("care_dependency", "share", {}, { sex: SEXES, age: USE_AGES }, () => s.random(0, 0.3));
  s.series(
    "life_expectancy_gain",
    "years",
    {},
    { sex: SEXES, year: ["2026", "2032"] },
    ({ year }) => s.random(0, (Number(year) - 2025) / 5),
    { between: "linear", beyond: "linear" },
  );
  s.state(
    "healthy_ageing",
    "share",
    {},
    path([2026, 2045], [s.random(0, 1), s.random(0, 1)], "linear"),
  );
  s.constant("healthy_ageing_from", "years", {}, Math.floor(s.random(0, 70)));
}

/** @param {Statements} s @param {string[]} professions */
function stateServices(s, professions) {
  s.series(
    "service_use",
    "uses_per_person_per_year",
    {},
    { service: SERVICES, region: REGIONS, sex: SEXES, age: USE_AGES },
    () => s.random(0.5, 8),
  );
  s.series(
    "fte_per_use",
    "fte_per_use",
    {},
    { service: SERVICES, year: ["2025", "2040"] },
    () => s.random(0.0005, 0.002),
    { between: "linear", beyond: "hold" },
  );
  s.rows(
    "staffing_mix",
    "share",
    {},
    { service: SERVICES, region: REGIONS },
    "profession",
    professions,
    () => null,
  );
  s.series(
    "prevalence",
    "share",
    {},
    { service: SERVICES, sex: SEXES, age: USE_AGES, year: ["2025", "2035"] },
    ({ year }) => s.random(0.1, 0.2) + (year === "2025" ? 0 : 0.01),
    { between: "linear", beyond: "linear" },
  );
  s.series(
    "services_per_case",
    "services_per_case",
    {},
    { service: SERVICES, region: REGIONS },
    () => s.random(1, 6),
  );
  s.rows("work_share", "share", {}, { service: SERVICES }, "profession", professions, () => null);
  s.series(
    "services_per_fte_year",
    "services_per_fte_year",
    {},
    { profession: professions, service: SERVICES, year: ["2025", "2045"] },
    () => s.random(300, 900),
    { between: "linear" },
  );
}

/** @param {Random} random @param {string[]} professions */
function workloads(random, professions) {
  return professions.flatMap((profession) =>
    ["north", "south", "south"].map((region, number) => ({
      profession,
      facility: `${region} ${number}`,
      region,
      days_per_year: 260,
      holidays: Math.floor(random(5, 15)),
      annual_leave: Math.floor(random(15, 30)),
      ...(number > 0 ? { sick_leave: 8, other_leave: 4 } : {}),
      hours_per_day: random(5, 8),
      staff_fte: random(100, 300),
      activities: [
        { name: "visits", volume: random(500000, 1000000), minutes: random(5, 30) },
        { name: "letters", volume: random(100000, 900000), per_hour: random(2, 8) },
      ],
      category_allowances: [
        { name: "meetings", hours: random(0.1, 0.5), per: "day" },
        { name: "records", hours: random(1, 3), per: "week" },
        { name: "training", hours: random(1, 5), per: "month" },
        { name: "stock", hours: random(10, 30), per: "year" },
        { name: "other", share: random(0, 0.1) },
      ],
      individual_allowances: [
        { name: "lead", heads: 2, hours: random(100, 700) },
        { name: "teach", heads: 5, hours: random(0.5, 2), per: "day" },
        { name: "plan", heads: 3, hours: random(1, 3), per: "week" },
        { name: "audit", heads: 1, hours: random(5, 9), per: "month" },
      ],
    })),
  );
}

/** @type {Record<string, object[]>} */
const SCENARIOS = {
  moving: [
    change("region_moves", "scale", 1.5, { profession: "nurses" }, [2028, 2032]),
    change("region_moves", "add", 0.004, { to_region: "north" }),
    change(
      "sector_moves",
      "set",
      0.03,
      { profession: "nurses", sector: "public", to_sector: "private" },
      [2030, 2034],
    ),
    change("profession_moves", "scale", 0.5, { profession: "aides", to_profession: "nurses" }),
  ],
  pools: [
    change("return_rate", "scale", 1.3, { sex: "F" }, [2027, 2030]),
    change("return_rate", "shift_age", 2.5, { profession: "aides" }),
    change("licence_kept", "set", 0.9, { profession: "nurses" }),
    change(
      "temporary_staff",
      "scale",
      1.4,
      { profession: "doctors", region: "south" },
      [2030, 2035],
    ),
    change("temporary_fte", "add", -0.1, { profession: "doctors" }, [2028, 2029]),
    change("active_share", "scale", 0.97, { profession: "gps", sex: "M" }),
    change("training_capacity", "scale", 0.5, {}, [2028, 2032]),
  ],
  training: [
    change("intake", "scale", 1.3, { profession: "gps" }, [2028, 2030]),
    change("intake", "add", 30, { profession: "doctors" }),
    change("training_duration", "add", 0.75, { profession: "gps" }, [2030, 2031]),
    change("immigration", "high", 0.5, { profession: "nurses" }),
  ],
  services: [
    change("service_use", "scale", 1.1, { service: "home" }, [2026, 2035]),
    change("fte_per_use", "scale", 0.95, { service: "hospital" }, [2030, 2031]),
    change("staffing_mix", "add", -0.02, { profession: "nurses", service: "clinic" }),
    change("prevalence", "scale", 1.2, { service: "clinic", sex: "M" }),
    change("services_per_case", "add", 0.5, { region: "north" }, [2027, 2028]),
    change("services_per_fte_year", "scale", 1.05, { profession: "doctors" }),
    change("population", "scale", 1.05, { sex: "F" }, [2026, 2036]),
    change("policy_shift", "add", -0.02, {}),
  ],
  health: [
    change("healthy_ageing", "set", 1, {}),
    change("life_expectancy_gain", "scale", 1.5, { sex: "F" }, [2030, 2034]),
    change("healthy_ageing_from", "low", 0.5, {}),
    change("gdp", "scale", 1.1, { region: "north" }, [2028, 2033]),
    change("income_elasticity", "high", 0.5, {}),
    change("minimum_density", "scale", 1.2, { region: "south" }, [2030, 2036]),
    change("unmet_demand", "add", 0.02, {}),
  ],
  tasks: [
    change(
      "shifted_share",
      "add",
      0.1,
      { task_shift: "doctors-nurses", region: "north" },
      [2027, 2031],
    ),
    change("relative_time", "scale", 1.2, { task_shift: "nurses-aides" }),
    change("task_minutes", "scale", 0.8, { profession: "doctors", task: "forms" }),
    change("fte_minutes", "scale", 0.97, { profession: "nurses" }),
  ],
};

/**
 * Supply by cumulative outflow, with whole and fractional years of training.
 * @param {number} seed
 */
export function cumulative(seed) {
  const random = randomFrom(seed);
  const s = new Statements(random);
  const professions = ["gps", "dentists"];
  const cohorts = ["in_training", "before_steering", "steerable"];
  for (const [at, profession] of professions.entries()) {
    const who = { profession };
    const five = ["2025", "2030", "2035", "2040"];
    if (at === 0) s.series("stock", "heads", who, { sex: SEXES }, () => random(3000, 6000));
    else {
      s.constant("stock", "heads", who, random(5000, 9000));
      delete (/** @type {any} */ (s.parameters.at(-1)).low);
      delete (/** @type {any} */ (s.parameters.at(-1)).high);
      s.constant("female_share", "share", { profession, source: "stock" }, random(0.3, 0.7));
    }
    s.series(
      "fte_per_head",
      "fte_per_head",
      who,
      { sex: SEXES, year: five },
      () => random(0.6, 0.95),
      { between: "linear", beyond: "linear" },
    );
    s.series(
      "cumulative_outflow",
      "share",
      who,
      { sex: SEXES, year: five },
      ({ year }) =>
        Math.max((Number(year) - 2025) / 40 + random(-0.05, 0.05), 0) * (year === "2025" ? 0 : 1),
      { between: "linear", beyond: "linear" },
    );
    for (const source of [...cohorts, "abroad"]) {
      const from = { profession, source };
      s.constant("source_intake", "heads_per_year", from, random(50, 700));
      s.constant("female_share", "share", from, random(0.4, 0.8));
      s.constant("source_yield", "share", from, random(0.7, 0.95));
    }
    for (const source of cohorts) {
      const from = { profession, source };
      s.constant(
        "source_duration",
        "years",
        from,
        at === 0 ? Math.floor(random(2, 5)) : random(2, 5),
      );
      s.series(
        "external_yield",
        "share",
        from,
        { sex: SEXES, years_since_training: ["1", "5", "10", "15"] },
        ({ years_since_training }) => 1 - Number(years_since_training) * random(0.02, 0.04),
        { between: "linear", beyond: "linear" },
      );
    }
    s.constant("unmet_demand", "share", who, random(0, 0.05));
    s.constant("epidemiology", "share_per_year", who, random(0, 0.01));
    s.constant("vertical_substitution", "share_per_year", who, random(-0.01, 0));
    s.state(
      "demographic_change",
      "share",
      who,
      path([2026, 2035], [random(0, 0.01), random(0.05, 0.1)], "linear"),
    );
  }
  const factors = {
    type: "factors",
    demography: "stated",
    factors: [{ factor: "vertical_substitution", place: "outside" }],
  };
  return project(`cumulative-${seed}`, professions, {
    ...s,
    methods: professions.map((profession, at) => ({
      profession,
      supply: { type: "cumulative", steerable_year: 2026 + at * 2 },
      demand: factors,
    })),
    axes: { regions: named(["country"]), sectors: named(["all"]) },
    scenarios: {
      sources: [
        change("source_intake", "scale", 1.2, { source: "steerable" }),
        change("source_yield", "add", 0.03, { profession: "gps" }),
        change("source_duration", "add", 0.5, { profession: "dentists", source: "steerable" }),
        change("female_share", "set", 0.6, { source: "abroad" }),
      ],
      stay: [
        change("external_yield", "scale", 0.98, { profession: "dentists" }),
        change("cumulative_outflow", "scale", 0.9, { sex: "M" }, [2027, 2030]),
        change("fte_per_head", "add", 0.02, { profession: "gps" }, [2028, 2029]),
      ],
    },
  });
}

/**
 * @param {string} title
 * @param {string[]} professions
 * @param {any} parts
 */
function project(title, professions, { axes, parameters, data, methods, workloads, scenarios }) {
  return {
    hwf: 1,
    about: { title },
    axes: {
      professions: named(professions),
      ...axes,
      sexes: SEXES,
      ...{ age_min: 20, age_max: 70, base_year: FIRST, last_year: LAST, fte_hours: 38 },
    },
    data,
    parameters,
    methods,
    ...(workloads ? { workloads } : {}),
    scenarios: Object.entries(scenarios).map(([id, changes]) => ({ id, name: id, changes })),
    runs: { target_year: 2034, from_year: 2027, tolerance_share: 0.01 },
  };
}

/** @param {string[]} ids */
function named(ids) {
  return ids.map((id) => ({ id, name: id }));
}

/** @param {number} value */
function constant(value) {
  return { type: "constant", value };
}

/**
 * @param {number[]} years
 * @param {number[]} values
 * @param {"hold" | "linear"} beyond
 */
function path(years, values, beyond) {
  return { type: "path", years, values, between: "linear", beyond };
}

/**
 * @param {string} quantity
 * @param {string} op
 * @param {number} amount
 * @param {object} scope
 * @param {[from: number, to: number]} [ramp]
 */
function change(quantity, op, amount, scope, ramp) {
  const years = ramp ? { ramp: { from: ramp[0], to: ramp[1] } } : {};
  return { quantity, for: scope, op, amount, ...years };
}
