//! What a planner is to be told of each broken file: every problem, once, at the place to mend.
//!
//! The expectations are those of a reader of the file. A consequence of a mistake is no mistake of its
//! own: a misspelt name is one problem, not also the absence of the right one.

/// A file of `tests/broken` without its ending, and all of its problems as (code, path).
pub type Broken = (&'static str, &'static [(&'static str, &'static str)]);

/// What is not JSON, or not the fields and types of a project.
pub const UNREADABLE: &[Broken] = &[
    ("missing-comma", &[("json.syntax", "3:3")]),
    ("format-newer", &[("version.unknown", "hwf")]),
    ("format-absent", &[("field.missing", "hwf")]),
    ("title-absent", &[("field.missing", "about.title")]),
    ("title-misspelt", &[("field.unknown", "about.titel")]),
    ("title-empty", &[("value.empty", "about.title")]),
    ("field-unknown", &[("field.unknown", "about.colour")]),
    ("field-misspelt", &[("field.unknown", "data[0].license")]),
    ("scope-field-misspelt", &[("field.unknown", "parameters[0].for.proffession")]),
    ("key-twice", &[("field.duplicate", "axes.base_year")]),
    ("axes-absent", &[("field.missing", "axes")]),
    ("year-as-text", &[("type.wrong", "axes.base_year")]),
    ("year-fractional", &[("type.wrong", "axes.base_year")]),
    ("year-null", &[("type.wrong", "axes.base_year")]),
    ("regions-not-a-list", &[("type.wrong", "axes.regions")]),
    ("figure-as-text", &[("type.wrong", "data[0].values[1]")]),
    ("sex-word-unknown", &[("value.unknown", "axes.sexes[1]")]),
    ("quantity-misspelt", &[("value.unknown", "parameters[3].quantity")]),
    ("kind-absent", &[("field.missing", "parameters[14].kind")]),
    ("value-null", &[("type.wrong", "parameters[4].value")]),
    ("value-type-misspelt", &[("value.unknown", "parameters[3].value.type")]),
    ("value-type-absent", &[("field.missing", "parameters[4].value.type")]),
    ("constant-without-figure", &[("field.missing", "parameters[4].value.value")]),
    ("supply-method-misspelt", &[("value.unknown", "methods[1].supply.type")]),
    ("ratio-without-target", &[("field.missing", "methods[1].demand.target")]),
    ("amount-as-text", &[("type.wrong", "scenarios[0].changes[0].amount")]),
    ("factor-misspelt", &[("value.unknown", "methods[0].demand.factors[0].factor")]),
    ("demography-absent", &[("field.missing", "methods[0].demand.demography")]),
    ("trend-without-origin", &[("field.missing", "methods[1].supply.from")]),
    ("calibrated-as-text", &[("type.wrong", "methods[1].demand.calibrated")]),
    ("price-year-fractional", &[("type.wrong", "parameters[21].price_year")]),
    ("operation-misspelt", &[("value.unknown", "scenarios[0].changes[2].op")]),
    ("lead-time-of-an-unknown-step", &[("value.unknown", "runs.lead_times[0].step")]),
    ("lead-time-without-months", &[("field.missing", "runs.lead_times[0].months")]),
    ("schema-not-a-text", &[("type.wrong", "$schema")]),
];

/// Axes that contradict themselves; what else the file says cannot be judged without them.
pub const AXES: &[Broken] = &[
    ("profession-twice", &[("id.duplicate", "axes.professions[1].id")]),
    ("professions-empty", &[("value.empty", "axes.professions")]),
    ("region-id-empty", &[("value.empty", "axes.regions[1].id")]),
    ("region-called-total", &[("series.total", "axes.regions[1].id")]),
    ("sex-total-beside-parts", &[("axes.sexes", "axes.sexes[2]")]),
    ("ages-reversed", &[("axes.order", "axes.age_max")]),
    ("age-max-too-high", &[("value.range", "axes.age_max")]),
    ("base-year-mistyped", &[("value.range", "axes.base_year")]),
    ("last-year-before-base", &[("axes.order", "axes.last_year")]),
    ("hours-zero", &[("value.range", "axes.fte_hours")]),
];

/// Figures outside what their unit allows.
pub const FIGURES: &[Broken] = &[
    ("stock-negative", &[("value.range", "data[0].values[2]")]),
    ("rate-above-one", &[("value.range", "data[2].values[2]")]),
    ("rate-shared-above-one", &[("value.range", "data[3].values[2]")]),
    ("rate-in-percent", &[("value.range", "parameters[4].value.value")]),
    ("low-in-percent", &[("value.range", "parameters[4].low.value")]),
    ("coverage-zero", &[("value.range", "data[0].coverage")]),
    ("tolerance-in-percent", &[("value.range", "runs.tolerance_share")]),
    ("target-year-after-the-last", &[("year.outside", "runs.target_year")]),
    ("factor-in-percent", &[("value.range", "parameters[21].value.value")]),
    ("growth-in-percent", &[("value.range", "parameters[21].value.value")]),
    ("trend-years-negative", &[("value.range", "parameters[21].value.value")]),
    ("demographic-change-below-minus-one", &[("value.range", "parameters[21].value.values[1]")]),
    ("stated-demand-negative", &[("value.range", "parameters[21].value.values[1]")]),
    ("foreign-trained-in-percent", &[("value.range", "parameters[21].value.value")]),
    ("cost-negative", &[("value.range", "parameters[21].value.value")]),
    ("intake-month-thirteen", &[("value.range", "runs.intake_month")]),
    ("lead-time-negative", &[("value.range", "runs.lead_times[1].months")]),
    ("lead-time-of-a-century", &[("value.range", "runs.lead_times[0].months")]),
];

/// Series whose dimensions are not those of the model.
pub const SERIES: &[Broken] = &[
    ("values-too-few", &[("series.length", "data[0].values")]),
    ("axis-twice", &[("series.axis_twice", "data[2].dims[1].axis")]),
    ("axis-foreign-to-the-quantity", &[("series.axis", "parameters[20].value.series")]),
    ("age-band-unreadable", &[("series.member", "data[0].dims[2].values[2]")]),
    ("age-bands-overlap", &[("series.order", "data[3].dims[0].values[1]")]),
    ("age-band-below-the-youngest", &[("series.member", "data[0].dims[2].values[0]")]),
    ("region-misspelt-in-a-series", &[("reference.unknown", "data[0].dims[0].values[0]")]),
    ("region-twice-in-a-series", &[("series.order", "data[0].dims[0].values[1]")]),
    ("sex-total-in-a-series", &[("series.total", "data[2].dims[0].values[2]")]),
    ("sex-total-where-sexes-are-split", &[("series.member", "data[2].dims[0].values[0]")]),
    ("years-out-of-order", &[("series.order", "data[9].dims[2].values[1]")]),
    ("study-year-zero", &[("series.member", "data[4].dims[0].values[0]")]),
    ("open-band-without-upper-age", &[("series.open_age", "data[0].open_age_upper")]),
    ("open-band-with-upper-age-below-it", &[("series.open_age", "data[0].open_age_upper")]),
    ("flag-outside-the-figures", &[("series.member", "data[0].flags[0].cell")]),
    ("series-id-twice", &[("id.duplicate", "data[11].id")]),
];

/// Parameters and methods that contradict themselves or one another.
pub const PARAMETERS: &[Broken] = &[
    ("parameter-id-twice", &[("id.duplicate", "parameters[1].id")]),
    ("unit-other-than-the-quantity", &[("unit.mismatch", "parameters[6].unit")]),
    ("heads-where-fte-are-needed", &[("unit.mismatch", "parameters[16].value.series")]),
    ("series-misspelt", &[("reference.unknown", "parameters[3].value.series")]),
    ("profession-misspelt-in-a-scope", &[("reference.unknown", "parameters[17].for.profession")]),
    ("care-use-of-one-sex-of-a-population-without-sexes", &[("reference.unknown", "parameters[20].for.sex")]),
    ("scope-foreign-to-the-quantity", &[("series.axis", "parameters[8].for.region")]),
    ("path-of-two-years-and-three-values", &[("path.shape", "parameters[5].value")]),
    ("path-years-out-of-order", &[("path.shape", "parameters[5].value")]),
    ("path-with-null", &[("series.gap", "parameters[6].value.values[1]")]),
    ("parameters-overlap", &[("parameter.overlap", "parameters[21]")]),
    ("students-stated-twice", &[("parameter.overlap", "parameters[21]")]),
    ("students-as-a-constant", &[("training.study_year", "parameters[7].value")]),
    ("students-without-study-years", &[("training.study_year", "data[4].dims")]),
    ("students-by-region-intake-national", &[("training.regions", "parameters[7].value")]),
    ("method-absent", &[("method.count", "methods")]),
    ("method-twice", &[("method.count", "methods[2].profession")]),
    ("method-of-a-misspelt-profession", &[("reference.unknown", "methods[1].profession")]),
    ("cost-without-currency", &[("cost.currency", "parameters[21].currency")]),
    ("cost-currency-misspelt", &[("cost.currency", "parameters[21].currency")]),
    ("cost-without-price-year", &[("cost.price_year", "parameters[21].price_year")]),
    ("cost-price-year-mistyped", &[("cost.price_year", "parameters[21].price_year")]),
    ("cost-by-region", &[("series.axis", "parameters[21].for.region")]),
    ("currency-of-what-is-no-cost", &[("cost.currency", "parameters[4].currency")]),
    ("price-year-of-what-is-no-cost", &[("cost.price_year", "parameters[4].price_year")]),
    ("factor-named-twice", &[("factor.twice", "methods[0].demand.factors[2].factor")]),
    ("factor-by-sex", &[("series.axis", "parameters[21].for.sex")]),
    ("demand-in-heads", &[("unit.mismatch", "parameters[21].unit")]),
    ("foreign-trained-over-years", &[("series.axis", "parameters[21].value")]),
];

/// Figures that the model needs and does not find: missing is never zero, and never ignored.
pub const MISSING: &[Broken] = &[
    ("rate-missing", &[("series.gap", "data[2].values[4]")]),
    ("rates-missing-twice", &[("series.gap", "data[2].values[1]"), ("series.gap", "data[2].values[4]")]),
    ("stock-missing", &[("series.gap", "data[0].values[2]")]),
    ("students-missing", &[("series.gap", "data[4].values[0]")]),
    ("study-year-skipped", &[("series.incomplete", "data[4].dims[0].values")]),
    ("ages-missing-in-rates", &[("series.incomplete", "parameters[3].value")]),
    ("ages-missing-between-bands", &[("series.incomplete", "data[0].dims[2].values")]),
    ("ages-missing-at-the-end", &[("series.incomplete", "parameters[1].value")]),
    ("ages-all-above-the-oldest", &[("series.incomplete", "parameters[0].value")]),
    ("rates-of-one-sex-only", &[("series.incomplete", "parameters[3].value")]),
    ("path-ends-early", &[("path.incomplete", "parameters[6].value")]),
    ("path-starts-late", &[("path.incomplete", "parameters[5].value")]),
    ("path-over-before-the-forecast", &[("path.incomplete", "parameters[5].value")]),
    ("path-of-the-base-year-only", &[("path.incomplete", "parameters[6].value")]),
    ("path-with-a-hole", &[("path.incomplete", "parameters[5].value")]),
    ("population-ends-early", &[("series.incomplete", "parameters[19].value")]),
    ("population-before-the-forecast", &[("series.incomplete", "parameters[19].value")]),
    ("population-of-women-only", &[("series.incomplete", "parameters[19].value")]),
    ("rates-all-above-the-oldest", &[("series.incomplete", "parameters[3].value")]),
    ("rates-of-another-profession-only", &[("series.incomplete", "parameters[3].value")]),
    ("students-of-one-region-only", &[("series.incomplete", "data[4].dims[0].values")]),
    ("stated-demand-ends-early", &[("path.incomplete", "parameters[21].value")]),
    ("stated-supply-ends-early", &[("path.incomplete", "parameters[21].value")]),
    ("demographic-change-starts-late", &[("path.incomplete", "parameters[21].value")]),
    ("low-path-ends-early", &[("path.incomplete", "parameters[4].low")]),
    ("high-of-one-sex-only", &[("series.incomplete", "parameters[4].high")]),
];

/// What a method needs, and amounts that do not say whom they count.
pub const NEEDED: &[Broken] = &[
    ("stock-absent", &[("parameter.required", "parameters")]),
    ("unmet-demand-absent", &[("parameter.required", "parameters")]),
    ("training-duration-absent", &[("parameter.required", "parameters")]),
    ("graduate-profile-absent", &[("parameter.required", "parameters")]),
    ("immigration-profile-absent", &[("parameter.required", "parameters")]),
    ("target-density-absent", &[("parameter.required", "parameters")]),
    ("care-use-absent", &[("parameter.required", "parameters")]),
    // Both professions have a method that needs it.
    ("population-absent", &[("parameter.required", "parameters"), ("parameter.required", "parameters")]),
    ("profile-sums-to-more-than-one", &[("profile.sum", "parameters[11].value")]),
    ("profile-sums-to-less-than-one", &[("profile.sum", "parameters[13].value")]),
    ("profile-without-sex", &[("amount.axes", "parameters[13].value")]),
    ("profile-without-regions-for-a-national-flow", &[("amount.axes", "parameters[22].value")]),
    // One for each of region, sex and age.
    (
        "stock-as-a-constant",
        &[
            ("amount.axes", "parameters[0].value"),
            ("amount.axes", "parameters[0].value"),
            ("amount.axes", "parameters[0].value"),
        ],
    ),
    ("stock-without-sex", &[("amount.axes", "parameters[1].value")]),
    ("population-without-regions", &[("amount.axes", "parameters[19].value")]),
    ("population-without-ages", &[("population.ages", "parameters[19].value")]),
    ("population-without-open-band", &[("population.ages", "parameters[19].value")]),
    ("population-zero", &[("population.zero", "parameters[19].value")]),
    ("trend-years-absent", &[("parameter.required", "parameters")]),
    ("stated-demand-absent", &[("parameter.required", "parameters")]),
    ("stated-supply-absent", &[("parameter.required", "parameters")]),
    ("supply-growth-absent", &[("parameter.required", "parameters")]),
    ("demographic-change-absent", &[("parameter.required", "parameters")]),
    ("unmet-demand-absent-where-demand-is-calibrated", &[("parameter.required", "parameters")]),
    ("care-use-absent-for-factors", &[("parameter.required", "parameters")]),
    ("hours-by-age-of-a-trend", &[("method.no_ages", "parameters[16].value")]),
    ("factors-that-leave-nothing", &[("demand.impossible", "methods[0].demand")]),
    ("working-time-of-nobody", &[("demand.impossible", "methods[0].demand")]),
    ("calibrated-from-nothing", &[("demand.impossible", "methods[1].demand")]),
    ("calibrated-from-next-to-nothing", &[("demand.impossible", "methods[1].demand")]),
];

/// Scenarios that cannot be applied.
pub const SCENARIOS: &[Broken] = &[
    ("scenario-id-twice", &[("id.duplicate", "scenarios[1].id")]),
    ("change-of-a-stock", &[("change.operation", "scenarios[0].changes[2].op")]),
    ("change-beyond-the-range", &[("change.range", "scenarios[0].changes[2].amount")]),
    ("change-of-a-misspelt-profession", &[("reference.unknown", "scenarios[0].changes[1].for.profession")]),
    ("change-of-nothing", &[("change.of_nothing", "scenarios[0].changes[2]")]),
    ("change-sets-one-total-on-two-regions", &[("change.set_many", "scenarios[0].changes[2]")]),
    ("change-adds-one-total-to-two-regions", &[("change.set_many", "scenarios[0].changes[2]")]),
    ("change-of-one-region-of-a-national-intake", &[("change.of_nothing", "scenarios[0].changes[2]")]),
    (
        "change-of-one-sex-of-a-population-without-sexes",
        &[("reference.unknown", "scenarios[0].changes[2].for.sex")],
    ),
    ("ramp-from-the-base-year", &[("change.ramp", "scenarios[0].changes[0].ramp")]),
    ("ramp-reversed", &[("change.ramp", "scenarios[0].changes[0].ramp")]),
    ("low-beyond-the-bound", &[("change.range", "scenarios[0].changes[2].amount")]),
    ("high-backwards", &[("change.range", "scenarios[0].changes[2].amount")]),
    ("low-of-a-stock", &[("change.operation", "scenarios[0].changes[2].op")]),
    ("change-of-a-cost-that-is-not-stated", &[("change.of_nothing", "scenarios[0].changes[2]")]),
    ("change-of-one-sex-of-a-factor", &[("series.axis", "scenarios[0].changes[2].for.sex")]),
    ("factors-that-leave-nothing-in-a-scenario", &[("demand.impossible", "scenarios[0].changes")]),
];

/// Files that can be used, with a warning.
pub const WARNED: &[Broken] = &[
    ("change-without-effect", &[("change.no_effect", "scenarios[0].changes[2]")]),
    ("low-of-what-has-no-bounds", &[("change.no_effect", "scenarios[0].changes[2]")]),
    ("working-time-beside-a-path-of-hours", &[("demand.hours_twice", "methods[0].demand")]),
];

/// Several mistakes of one kind in several sections of a file.
pub const SEVERAL: &[Broken] = &[
    (
        "several-unreadable",
        &[
            ("field.unknown", "about.colour"),
            ("type.wrong", "axes.fte_hours"),
            ("type.wrong", "data[4].values[1]"),
            ("value.unknown", "parameters[3].quantity"),
            ("field.missing", "parameters[4].value.value"),
            ("field.missing", "methods[1].demand.target"),
            ("field.duplicate", "scenarios[0].changes[0].amount"),
        ],
    ),
    (
        "several-contradictions",
        &[
            ("value.range", "data[1].values[0]"),
            ("series.order", "data[8].dims[0].values[1]"),
            ("unit.mismatch", "parameters[6].unit"),
            ("reference.unknown", "parameters[17].for.profession"),
            ("method.count", "methods[2].profession"),
            ("change.ramp", "scenarios[0].changes[0].ramp"),
            ("year.outside", "runs.target_year"),
        ],
    ),
    (
        "several-gaps",
        &[
            ("series.open_age", "data[0].open_age_upper"),
            ("series.gap", "data[2].values[4]"),
            ("series.incomplete", "data[4].dims[0].values"),
            ("series.incomplete", "parameters[3].value"),
            ("parameter.overlap", "parameters[21]"),
        ],
    ),
    (
        "several-needs",
        &[
            ("parameter.required", "parameters"),
            ("parameter.required", "parameters"),
            ("parameter.required", "parameters"),
            ("profile.sum", "parameters[10].value"),
            ("amount.axes", "parameters[12].value"),
        ],
    ),
    (
        "several-scenarios",
        &[
            ("change.range", "scenarios[0].changes[2].amount"),
            ("change.set_many", "scenarios[1].changes[0]"),
            ("change.of_nothing", "scenarios[1].changes[1]"),
        ],
    ),
    (
        "several-of-the-methods",
        &[
            ("cost.currency", "parameters[21].currency"),
            ("cost.price_year", "parameters[21].price_year"),
            ("parameter.required", "parameters"),
            ("parameter.required", "parameters"),
            ("parameter.required", "parameters"),
            ("parameter.required", "parameters"),
            ("value.range", "runs.intake_month"),
        ],
    ),
];

/// Several mistakes of different kinds, none of which is a reason to keep silent about the others.
pub const MIXED: &[Broken] = &[
    (
        "mixed-unreadable-and-contradictory",
        &[
            ("field.unknown", "about.colour"),
            ("value.range", "axes.fte_hours"),
            ("value.range", "data[0].values[2]"),
            ("method.count", "methods[2].profession"),
        ],
    ),
    (
        "mixed-contradictory-and-missing",
        &[
            ("value.range", "data[3].values[2]"),
            ("series.gap", "data[2].values[4]"),
            ("year.outside", "runs.target_year"),
        ],
    ),
    (
        "mixed-missing-and-needed",
        &[
            ("series.gap", "data[2].values[4]"),
            ("parameter.required", "parameters"),
            ("profile.sum", "parameters[13].value"),
        ],
    ),
    (
        "mixed-needed-and-scenario",
        &[("parameter.required", "parameters"), ("change.range", "scenarios[0].changes[2].amount")],
    ),
];

/// Every group.
pub const ALL: &[&[Broken]] =
    &[UNREADABLE, AXES, FIGURES, SERIES, PARAMETERS, MISSING, NEEDED, SCENARIOS, WARNED, SEVERAL, MIXED];

/// What the one problem of a file says is expected.
pub const HINTS: &[(&str, &str)] = &[
    ("title-misspelt", "title?"),
    ("field-misspelt", "licence?"),
    ("scope-field-misspelt", "profession?"),
    ("quantity-misspelt", "retirement?"),
    ("value-type-misspelt", "series?"),
    ("supply-method-misspelt", "cohort?"),
    ("region-misspelt-in-a-series", "north?"),
    ("series-misspelt", "retirement-by-age?"),
    ("profession-misspelt-in-a-scope", "physicians?"),
    ("method-of-a-misspelt-profession", "nurses?"),
    ("change-of-a-misspelt-profession", "physicians?"),
    // One letter is no misspelling of another.
    ("sex-word-unknown", "F, M, T"),
    ("sex-total-where-sexes-are-split", "F, M"),
    ("year-as-text", "whole number"),
    ("rate-in-percent", "0 … 1"),
    ("target-year-after-the-last", "2025 … 2030"),
    ("ramp-from-the-base-year", "2025 … 2030"),
    ("stock-absent", "stock"),
    ("unmet-demand-absent", "unmet_demand"),
    ("training-duration-absent", "training_duration"),
    ("graduate-profile-absent", "graduate_profile"),
    ("immigration-profile-absent", "immigration_profile"),
    ("target-density-absent", "target_density"),
    ("care-use-absent", "care_use"),
    ("method-absent", "nurses"),
    ("values-too-few", "12"),
    ("study-year-skipped", "3"),
    ("unit-other-than-the-quantity", "heads_per_year"),
    ("heads-where-fte-are-needed", "fte_per_head"),
    ("profile-without-sex", "sex"),
    ("profile-without-regions-for-a-national-flow", "region"),
    ("stock-without-sex", "sex"),
    ("population-without-regions", "region"),
    ("factor-misspelt", "epidemiology?"),
    ("lead-time-of-an-unknown-step", "places, licences, budgets"),
    ("factor-in-percent", "-0.5 … 0.5"),
    ("intake-month-thirteen", "1 … 12"),
    ("cost-price-year-mistyped", "1900 … 2200"),
    ("stated-demand-ends-early", "nurses, north, 2030"),
    ("demographic-change-starts-late", "physicians, 2025"),
    ("trend-years-absent", "trend_years"),
    ("stated-demand-absent", "stated_demand"),
    ("stated-supply-absent", "stated_supply"),
    ("supply-growth-absent", "supply_growth"),
    ("demographic-change-absent", "demographic_change"),
    ("low-beyond-the-bound", "0 … 1"),
    ("demand-in-heads", "fte"),
    ("low-path-ends-early", "2030"),
    ("high-of-one-sex-only", "M"),
];
