// Medland with methods and changes that no sample has, for the Python check: other
// methods of demand, bands of age that differ between series, changes that act on
// one another, rates of 1.

/** @typedef {import("../../www/engine/package.js").Change} Change */

/** Demand of each profession. */
const DEMAND = {
  doctors: { type: "ratio", target: "stated", calibrated: true },
  nurses: {
    type: "factors",
    demography: "utilisation",
    factors: [
      { factor: "working_time", place: "outside" },
      { factor: "efficiency", place: "outside", trend: "temporary" },
    ],
  },
  midwives: { type: "factors", demography: "stated" },
  dentists: { type: "path" },
  pharmacists: { type: "factors", demography: "none" },
  physiotherapists: { type: "factors", demography: "population" },
};

/** @type {[quantity: string, profession: string, value: object, unit: string][]} */
const PARAMETERS = [
  ["target_density", "doctors", path([2025, 2040], [40, 44]), "fte_per_10000_population"],
  ["stated_demand", "dentists", path([2025, 2035], [1000, 1200]), "fte"],
  ["working_time", "nurses", path([2026, 2030], [0.002, 0.004]), "share_per_year"],
  ["efficiency", "nurses", path([2026, 2040], [-0.001, -0.005]), "share_per_year"],
  ["trend_years", "nurses", { type: "constant", value: 7.5 }, "years"],
  ["epidemiology", "physiotherapists", { type: "constant", value: 0.01 }, "share_per_year"],
];

/** Use of care in bands that are not those of the population. */
const CARE_USE_AGES = ["0-17", "18-27", "28-44", "45-69", "70-79", "80-84", "85+"];

/** @type {Record<string, object[]>} */
const SCENARIOS = {
  "one-on-another": [
    change("immigration", "add", 20, { profession: "doctors" }, [2027, 2030]),
    change("immigration", "high", 0.5, { profession: "doctors" }, [2028, 2033]),
    change("immigration", "scale", 0.9, { profession: "doctors" }),
    change("exit", "low", 0.4, { profession: "nurses", region: "ZZ12" }, [2030, 2034]),
    change("exit", "scale", 1.5, { profession: "nurses", sex: "M" }, [2029, 2031]),
  ],
  ages: [
    change("retirement", "shift_age", 1.5, { sex: "F" }, [2027, 2030]),
    change("retirement", "scale", 1.2, {}, [2035, 2040]),
    change("retirement", "shift_age", -2.25, { sector: "private" }),
    change("fte_per_head", "shift_age", 3, { profession: "nurses" }, [2026, 2028]),
    change("mortality", "set", 0.004, { sex: "M" }, [2030, 2039]),
  ],
  demand: [
    change("unmet_demand", "add", 0.03, {}, [2026, 2028]),
    change("unmet_demand", "scale", 1.5, { profession: "doctors", region: "ZZ11" }),
    change("population", "scale", 1.1, { region: "ZZ13" }, [2026, 2035]),
    change("population", "high", 0.6, {}, [2030, 2034]),
    change("demographic_change", "high", 0.5, { profession: "midwives" }, [2026, 2030]),
    change("professional", "add", -0.001, { profession: "midwives" }),
    change("epidemiology", "scale", 2, { profession: "physiotherapists" }, [2027, 2036]),
    change("target_density", "add", 2, { region: "ZZ12" }, [2030, 2031]),
    change("stated_demand", "scale", 0.9, { profession: "dentists" }, [2031, 2031]),
    change("trend_years", "set", 10, { profession: "nurses" }, [2030, 2032]),
    change("productivity", "high", 0.5, { profession: "nurses" }),
    change("service_standard", "add", 0.01, { region: "ZZ11" }, [2028, 2029]),
    change("working_time", "scale", 2, { profession: "nurses" }),
  ],
  "use-of-care": [change("care_use", "scale", 1.3, { profession: "nurses" }, [2026, 2030])],
  training: [
    change("training_duration", "add", 0.75, { profession: "doctors" }, [2027, 2029]),
    change("training_duration", "set", 2.4, { profession: "nurses" }),
    change("internal_yield", "low", 0.5, { profession: "doctors" }),
    change("entry_share", "scale", 1.05, { profession: "nurses" }, [2028, 2030]),
    change("intake", "add", 30, { profession: "nurses", region: "ZZ11" }, [2027, 2031]),
    change("cost_trainee_year", "scale", 1.2, {}, [2030, 2035]),
  ],
  "at-the-year's-end": [change("entrant_exposure", "set", 0, {})],
  "all-year": [change("entrant_exposure", "set", 1, {}, [2027, 2030])],
  "all-leave": [
    change("retirement", "set", 1, { profession: "midwives", sex: "M" }, [2031, 2031]),
    change("emigration", "set", 1, { profession: "midwives", region: "ZZ13" }, [2041, 2041]),
  ],
  trends: [
    change("supply_growth", "low", 0.3, {}, [2027, 2030]),
    change("stated_supply", "scale", 0.9, { region: "ZZ12" }, [2030, 2040]),
    change("participation", "add", -0.1, { profession: "pharmacists" }, [2027, 2028]),
  ],
};

/**
 * @param {any} medland the sample
 * @returns {object} a project of its own
 */
export function variantOf(medland) {
  const project = structuredClone(medland);
  for (const method of project.methods) {
    method.demand = DEMAND[/** @type {keyof typeof DEMAND} */ (method.profession)];
  }
  const given = new Set(PARAMETERS.map(([quantity, profession]) => `${quantity} ${profession}`));
  project.parameters = project.parameters.filter(
    (/** @type {any} */ { quantity, for: scope }) => !given.has(`${quantity} ${scope?.profession}`),
  );
  for (const [quantity, profession, value, unit] of PARAMETERS) {
    // An amount is that of one region.
    const regions = unit === "fte" ? project.axes.regions : [{ id: undefined }];
    for (const { id: region } of regions) {
      project.parameters.push({
        id: ["variant", quantity, profession, region].join("-"),
        ...{ quantity, for: { profession, region }, value, unit, kind: "assumption" },
      });
    }
  }
  const use = project.data.find((/** @type {any} */ { id }) => id === "care-use");
  use.dims.find((/** @type {any} */ { axis }) => axis === "age").values = CARE_USE_AGES;
  project.scenarios = Object.entries(SCENARIOS).map(([id, changes]) => ({ id, name: id, changes }));
  // They are about the scenarios that are gone.
  project.decisions = [];
  return project;
}

/**
 * @param {number[]} years
 * @param {number[]} values
 */
function path(years, values) {
  return { type: "path", years, values, between: "linear", beyond: "hold" };
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
