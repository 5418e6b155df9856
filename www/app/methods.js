// Which systems the pages about methods tell of, with which inputs, and which sample shows each.

/**
 * @typedef {object} System
 * @property {string} id
 * @property {import("../engine/package.d.ts").Quantity[]} inputs beyond those that every project has
 * @property {string} sample how the name of its sample file begins
 */

/** @type {import("../engine/package.d.ts").Quantity[]} */
const COHORT = ["stock", "mortality", "retirement", "exit", "emigration", "intake"];

/** @type {System[]} */
export const SYSTEMS = [
  {
    id: "netherlands",
    inputs: [
      ...["stock", "female_share", "fte_per_head", "cumulative_outflow", "source_intake"],
      ...["source_duration", "source_yield", "external_yield", "unmet_demand"],
      ...["demographic_change", "epidemiology", "sociocultural", "professional", "efficiency"],
      ...["horizontal_substitution", "vertical_substitution", "working_time", "trend_years"],
    ].map(quantity),
    sample: "netherlands-gps-2009",
  },
  {
    id: "belgium",
    inputs: [
      ...COHORT,
      ...["active_share", "participation", "fte_per_head", "population", "care_use"].map(quantity),
    ],
    sample: "belgium-chain",
  },
  {
    id: "norway",
    inputs: [
      ...COHORT,
      ...["participation", "fte_per_head", "population", "service_use", "fte_per_use"].map(
        quantity,
      ),
      ...["staffing_mix", "life_expectancy_gain", "healthy_ageing", "healthy_ageing_from"].map(
        quantity,
      ),
      ...["service_standard", "productivity", "family_care"].map(quantity),
    ],
    sample: "norway-helsemod",
  },
  {
    id: "slovakia",
    inputs: [
      ...COHORT,
      ...["population", "minimum_density", "service_use", "fte_per_use", "staffing_mix"].map(
        quantity,
      ),
      ...["morbidity", "productivity"].map(quantity),
    ],
    sample: "slovakia-network-2017",
  },
  {
    id: "malta",
    inputs: [...COHORT, ...["immigration", "target_density", "population"].map(quantity)],
    sample: "malta-who",
  },
  { id: "wisn", inputs: ["population", "care_use"], sample: "wisn-clinics" },
  {
    id: "needs",
    inputs: [
      ...["population", "prevalence", "services_per_case", "work_share"],
      "services_per_fte_year",
    ].map(quantity),
    sample: "needs-oral-health",
  },
  {
    id: "economic",
    inputs: ["gdp", "income_elasticity", "unmet_demand"],
    sample: "needs-oral-health",
  },
  { id: "path", inputs: ["stated_demand", "unmet_demand"], sample: "medland" },
  {
    id: "training",
    inputs: [
      ...COHORT,
      ...["students_in_training", "training_duration", "internal_yield", "entry_share"],
      ...["graduate_profile", "intake_profile", "training_capacity", "immigration"],
      ...["immigration_profile", "entrant_exposure", "inactive_stock", "licence_kept"],
      ...["return_rate", "temporary_staff", "temporary_fte", "region_moves", "sector_moves"],
      ...["profession_moves", "participation", "fte_per_head"],
    ].map(quantity),
    sample: "training-chain",
  },
  {
    id: "tasks",
    inputs: ["task_minutes", "fte_minutes", "shifted_share", "relative_time"],
    sample: "needs-oral-health",
  },
];

/**
 * @param {string} word
 * @returns {import("../engine/package.d.ts").Quantity}
 */
function quantity(word) {
  return /** @type {import("../engine/package.d.ts").Quantity} */ (word);
}
