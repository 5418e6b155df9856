// The texts that a template workbook is written with, picked out of the catalogues of a language.

/** What a template can state, with its unit. */
const MEASURES = {
  ...{ stock: "heads", fte_per_head: "fte_per_head", participation: "share" },
  ...{ foreign_trained: "share", intake: "heads_per_year", training_duration: "years" },
  ...{ internal_yield: "share", entry_share: "share", graduate_profile: "share" },
  ...{ training_capacity: "heads_per_year", retirement: "probability_per_year" },
  ...{ exit: "probability_per_year", mortality: "probability_per_year" },
  ...{ immigration: "heads_per_year", immigration_profile: "share" },
  ...{ emigration: "probability_per_year", population: "persons" },
  ...{ care_use: "uses_per_person_per_year", care_dependency: "share" },
  ...{ target_density: "fte_per_10000_population", stated_demand: "fte", vacancies: "fte" },
};

/**
 * @param {string[]} keys of the catalogue that is loaded with the screen of data
 * @param {(key: string, values?: Record<string, string>) => string} t
 * @returns {{key: string, text: string}[]}
 */
export function templateTexts(keys, t) {
  const own = keys.filter((key) => /^template\.(page|column|about|demand|sex)\./.test(key));
  const texts = own.map((key) => ({ key: key.slice("template.".length), text: t(key) }));
  for (const [quantity, unit] of Object.entries(MEASURES)) {
    const profile = quantity.endsWith("_profile");
    const form = quantity === "intake" ? "measure.past" : profile ? "profile" : "measure";
    const values = { quantity: t(`quantity.${quantity}`), unit: t(`unit.${unit}`) };
    texts.push({ key: `measure.${quantity}`, text: t(`template.${form}`, values) });
  }
  return texts;
}
