/* tslint:disable */
/* eslint-disable */
// Made from the records of the crate by `HWF_UPDATE=1 cargo test`; not edited by hand.

/** Format of a template. */
export type TemplateFormat = "xlsx" | "ods";

/** Asks for a template. */
export interface TemplateRequest {
    /** Format of the file. */
    format: TemplateFormat;
    /** Professions that it has rows for. */
    professions: Array<Profession>;
    /** Year of the stock. */
    base_year: number;
    /** Last year of the forecast. */
    last_year: number;
    /** Its texts; what is lacking is a problem that names the key. */
    texts: Array<TemplateText>;
}

/** A text of a template in the language that it is written in. */
export interface TemplateText {
    /** Its key, such as "page.training" or "column.age.note". */
    key: string;
    /** The text. */
    text: string;
}

/** Asks for a workbook as a file. */
export interface XlsxRequest {
    /** Its sheets, texts as they are to be read: `'` begins a text, `=` a formula, `#` stands for a figure. */
    sheets: Array<Sheet>;
}


// Made from the records of the crate by `HWF_UPDATE=1 cargo test`; not edited by hand.

/** What the project is about and who made it. */
export interface About {
    /** Title, as printed on charts. */
    title: string;
    /** Country as ISO 3166-1 alpha-2. */
    country?: string | null;
    /** Who made the project. */
    author?: string | null;
    /** Licence of the project and its data. */
    licence?: string | null;
    /** Anything a reader should know. */
    notes?: string | null;
}

/** A quantity that the model reads and the project does not state. */
export interface Absent {
    /** Which. */
    quantity: Quantity;
    /** Its unit. */
    unit: Unit;
    /** The value that changes nothing, used in its place; null where there is none. */
    neutral?: number | null;
}

/** One line of the accounts of one part over the flow years. */
export interface AccountLine {
    /** Which line. */
    line: Line;
    /** "heads" */
    unit: string;
    /** Id of the region, "T" for all. */
    region: string;
    /** Id of the sector, "T" for all. */
    sector: string;
    /** Sex, "T" for both. */
    sex: string;
    /** One figure a flow year. */
    values: Float64Array;
}

/** Who enters and leaves in each flow year: start + joiners − exits = end. */
export interface Accounts {
    /** How to compute it again. */
    stamp: Stamp;
    /** Flow years, the year after the base year first. */
    years: Array<number>;
    /** One entry a line and part. */
    lines: Array<AccountLine>;
}

/** Asks who enters and leaves in each flow year. */
export interface AccountsRequest {
    /** Scenario; the base where not stated. */
    scenario?: string | Array<Change> | null;
    /** Id of the profession. */
    profession: string;
    /** Axes to divide by, totals included; totals only where not stated. */
    by?: Array<By> | null;
}

/** The required intake of several scenarios and years. */
export interface Advice {
    /** How to compute it again. */
    stamp: Stamp;
    /** Id of the profession. */
    profession: string;
    /** First flow year with the intake. */
    from_year: number;
    /** Quantities whose low and high values make the range. */
    quantities: Array<Quantity>;
    /** One entry a scenario and target year. */
    lines: Array<AdviceLine>;
}

/** The required intake of one scenario and target year. */
export interface AdviceLine {
    /** The scenario as asked for; null for the base. */
    scenario?: string | Array<Change> | null;
    /** Year T. */
    target_year: number;
    /** Starters a year with each parameter at the stated bound that lowers the intake; null without an answer. */
    low?: number | null;
    /** With all parameters as stated. */
    middle?: number | null;
    /** With each parameter at the bound that raises it. */
    high?: number | null;
    /** Shortage of T as planned, as a share of demand; negative is a surplus; null where nothing is demanded. */
    shortage_share?: number | null;
    /** Demand in T, in FTE. */
    demand_fte: number;
    /** Supply in T as planned, in FTE. */
    supply_fte: number;
}

/** Asks for the required intake of several scenarios and years, each low, middle and high. */
export interface AdviceRequest {
    /** Id of the profession. */
    profession: string;
    /** Scenarios beside the base; all of the project where not stated. */
    scenarios?: Array<string | Array<Change>> | null;
    /** Years T. */
    target_years: Array<number>;
    /** First flow year whose intake can be changed; as for the required intake where not stated. */
    from_year?: number | null;
}

/** The causes that the required intake is made of; they add up to it. */
export interface Attribution {
    /** How to compute it again. */
    stamp: Stamp;
    /** Id of the profession. */
    profession: string;
    /** Year T. */
    target_year: number;
    /** First flow year with the intake. */
    from_year: number;
    /** Starters a year; null without an answer. */
    intake?: number | null;
    /** FTE in T of one starter a year. */
    per_trainee_fte: number;
    /** One entry a cause that adds or takes anything. */
    parts: Array<AttributionPart>;
}

/** The order in which multiplied effects are told apart. */
export type AttributionOrder = "ordered" | "shapley";

/** What one cause adds to the required intake. */
export interface AttributionPart {
    /** Which cause. */
    cause: Cause;
    /** Its quantity, where it is one. */
    quantity?: Quantity | null;
    /** Additional FTE that are needed in T. */
    fte: number;
    /** The same in starters a year; null without an answer. */
    intake?: number | null;
}

/** Asks which causes the required intake is made of. */
export interface AttributionRequest {
    /** Scenario; the base where not stated. */
    scenario?: string | Array<Change> | null;
    /** Id of the profession. */
    profession: string;
    /** Year T. */
    target_year: number;
    /** First flow year whose intake can be changed; as for the required intake where not stated. */
    from_year?: number | null;
    /** How multiplied effects are told apart; ordered where not stated. */
    order?: AttributionOrder | null;
}

/** The members of every axis of the model. */
export interface Axes {
    /** Professions that are forecast. */
    professions: Array<Profession>;
    /** Regions, all of one level; one entry for a whole country. */
    regions: Array<Region>;
    /** NUTS level of the regions, 0 to 3. */
    nuts_level?: number | null;
    /** Sectors; one entry where they are not told apart. */
    sectors: Array<Sector>;
    /** What the regions are called on screens and in tables, such as communities. */
    regions_name?: string | null;
    /** What the sectors are called, such as nationalities. */
    sectors_name?: string | null;
    /** Services of care, or conditions that need care. */
    services?: Array<Service> | null;
    /** Tasks that professions share. */
    tasks?: Array<Task> | null;
    /** Work that can move between professions. */
    task_shifts?: Array<TaskShift> | null;
    /** ["F", "M"], or ["T"] where the stock has no split. */
    sexes: Array<Sex>;
    /** Youngest age of the stock, completed years. */
    age_min: number;
    /** Oldest age; it is open, so that 80 stands for 80 and above. */
    age_max: number;
    /** Year b: the stock is that of 31 December of it. */
    base_year: number;
    /** Last year of the forecast. */
    last_year: number;
    /** Hours a week of one full-time equivalent. */
    fte_hours: number;
}

/** An axis that figures can vary on. */
export type Axis = "profession" | "region" | "sector" | "sex" | "age" | "year" | "study_year" | "service" | "task" | "task_shift" | "source" | "years_since_training" | "to_profession" | "to_region" | "to_sector";

/** One line of the accounts by band of ages, without temporary staff. A band alone does not add up, because people grow older between bands; all bands together do. */
export interface BandLine {
    /** Which line. */
    line: Line;
    /** Persons, one figure a band: joiners and who leaves for a training by age at the end of the year, who leaves or moves of the stock by age at its start, who joins and leaves in one year by age at its end. */
    heads: Float64Array;
}

/** Who enters and leaves in one flow year by band of ages. */
export interface Bands {
    /** How to compute it again. */
    stamp: Stamp;
    /** Id of the profession. */
    profession: string;
    /** Flow year. */
    year: number;
    /** The bands. */
    bands: Array<string>;
    /** One entry a line. */
    lines: Array<BandLine>;
}

/** Asks who enters and leaves in one flow year by band of ages. */
export interface BandsRequest {
    /** Scenario; the base where not stated. */
    scenario?: string | Array<Change> | null;
    /** Id of the profession. */
    profession: string;
    /** Flow year. */
    year: number;
    /** Bands of ages, such as "25-34" and "65+", which must cover all ages once. */
    bands: Array<string>;
}

/** A demand computed beside the one that the balance is struck with. */
export interface Beside {
    /** Name as printed. */
    name: string;
    /** How demand is computed. */
    demand: Demand;
}

/** How years between two stated ones are filled. */
export type Between = "linear" | "step";

/** What holds after the last stated year. */
export type Beyond = "hold" | "linear";

/** Asks for the full-time equivalents of self-employed workers by what they bill; one entry a worker in each list. */
export interface BillingRequest {
    /** Specialty. */
    specialties: Array<string>;
    /** Age, completed years. */
    ages: Array<number>;
    /** Amount billed in the year. */
    billed: Array<number>;
    /** Most full-time equivalents that one worker counts for. */
    cap: number;
}

/** What low and high are. */
export type Bounds = "limits" | "quantiles_5_95";

/** An axis over which a result can be divided. */
export type By = "region" | "sector" | "sex";

/** Rates fitted to the past. */
export interface Calibration {
    /** How to compute it again. */
    stamp: Stamp;
    /** What the fit is of, for the chart: ages or years. */
    places: Float64Array;
    /** What was observed; NaN where nobody was. */
    observed: Float64Array;
    /** The curve. */
    fitted: Float64Array;
    /** Lower edge of the band of 95 per cent of the curve. */
    lower: Float64Array;
    /** Upper edge. */
    upper: Float64Array;
    /** Observed − fitted. */
    residuals: Float64Array;
    /** Figures of the fit. */
    figures: Array<FitFigure>;
    /** Series to be added to the project; none where the parameter is one figure. */
    series: Array<Series>;
    /** Parameter to be added, with its uncertainty and its source. */
    parameter: Parameter;
}

/** Asks for rates fitted to the past. */
export type CalibrationRequest =
| {
    type: "exits";
    /** Id of a series of heads by year and single age. */
    registers: string;
    /** Id of a series of those who are new in the register of each year, by year and single age. */
    joiners?: string | null;
    /** Id of the profession that the parameter is for. */
    profession?: string | null;
}
| {
    type: "retirement";
    /** Ages. */
    ages: Array<number>;
    /** Figures at the ages. */
    values: Array<number>;
    /** What they are. */
    figures: RetirementFigures;
    /** Id of the profession that the parameter is for. */
    profession?: string | null;
}
| {
    type: "lee_carter";
    /** Id of a series of death rates by age and year; uneven dates take the limited form. */
    rates: string;
    /** Factor of the rates of a professional class, such as 0.8; 1 where not stated. */
    class_factor?: number | null;
}
| {
    type: "residual";
    /** What explains it: that cause is not taken off. */
    of: ResidualOf;
    /** Id of a series of heads by year and single age. */
    registers: string;
    /** Id of a series of those who are known to have joined in each year, by year and single age: of net migration the graduates alone. */
    joiners?: string | null;
    /** Id of the profession whose causes are taken off. */
    profession: string;
};

/** A cause of the required intake. */
export type Cause = "outflow" | "unmet_demand" | "demography" | "method" | "quantity" | "task_shifting" | "in_training" | "before_steering" | "abroad" | "temporary" | "other_professions";

/** A reason for care with the figures of a series. */
export interface Caveat {
    /** Which. */
    kind: CaveatKind;
    /** Id of the series. */
    series: string;
    /** How many figures it concerns; all where it is of the series as a whole. */
    figures: number;
    /** The share that the source sees, or the year of the newest figures. */
    found?: number | null;
}

/** A reason for care. */
export type CaveatKind = "break" | "estimated" | "provisional" | "unreliable" | "differs" | "remark" | "coverage" | "old" | "missing";

/** One change to the base. What is observed on 31 December of the base year stays as it is: without a ramp a change holds from the year after the base year on. Unmet demand is a judgement about the base year and changes from that year on. */
export interface Change {
    /** What is changed. */
    quantity: Quantity;
    /** For whom. */
    for?: Scope | null;
    /** How. */
    op: Operation;
    /** By how much, in the unit of the quantity (a factor for scale, years for shift_age, the share of the way for low and high). */
    amount: number;
    /** Over which years it grows. */
    ramp?: Ramp | null;
    /** Why. */
    reason?: string | null;
}

/** A budget line. */
export type CostItem = "trainee_year" | "fte_year" | "immigrant" | "leaver" | "total";

/** One budget line over the flow years. */
export interface CostLine {
    /** Which line. */
    item: CostItem;
    /** Currency as ISO 4217. */
    currency: string;
    /** Year of whose prices it is. */
    price_year?: number | null;
    /** One figure a flow year. */
    values: Float64Array;
    /** The same in the base. */
    base_values: Float64Array;
}

/** What a plan costs one profession; only what the project states a cost for. */
export interface Costs {
    /** How to compute it again. */
    stamp: Stamp;
    /** Year T. */
    target_year: number;
    /** Flow years, the year after the base year first. */
    years: Array<number>;
    /** Budget lines; their total last, where currency and prices are the same. */
    lines: Array<CostLine>;
    /** One entry a change of the scenario that can be made alone, where there is a total. */
    levers: Array<LeverCost>;
}

/** Asks what a plan costs. */
export interface CostsRequest {
    /** Scenario; the base where not stated. */
    scenario?: string | Array<Change> | null;
    /** Id of the profession. */
    profession: string;
    /** Year T: what is gained is counted in its stock, what is spent to its end. */
    target_year: number;
}

/** What is regretted of a policy in a future. */
export type Criterion = "gap" | "cumulative_shortage";

/** By when the intake of a target year has to be decided. */
export interface DecideBy {
    /** How to compute it again. */
    stamp: Stamp;
    /** Id of the profession. */
    profession: string;
    /** Year T. */
    target_year: number;
    /** Last flow year whose intake acts on the stock of T; null where none does. */
    last_intake_year?: number | null;
    /** First year whose stock that intake acts on. */
    first_effect_year?: number | null;
    /** Month of that flow year in which the study year starts, 1 to 12. */
    start_month?: number | null;
    /** What has to be settled before, as far as the project states lead times. */
    steps: Array<DecisionStep>;
}

/** Asks by when the intake of a target year has to be decided. */
export interface DecideByRequest {
    /** Scenario; the base where not stated. */
    scenario?: string | Array<Change> | null;
    /** Id of the profession. */
    profession: string;
    /** Year T. */
    target_year: number;
}

/** Between whole and fraction. */
export type Decimal = "." | ",";

/** A decision taken on the ground of this project. */
export interface Decision {
    /** What was decided. */
    what: string;
    /** By whom. */
    by?: string | null;
    /** When. */
    date?: string | null;
    /** For which reason. */
    why?: string | null;
    /** Id of the profession that it concerns. */
    profession?: string | null;
    /** Id of the scenario that was chosen; the base where not stated. */
    scenario?: string | null;
    /** Year whose gap it is to close. */
    target_year?: number | null;
    /** Yearly intake that was advised, in heads. */
    intake?: number | null;
}

/** By when something has to be settled. */
export interface DecisionStep {
    /** What. */
    step: LeadStep;
    /** Months before the start of the study year. */
    months: number;
    /** Year. */
    year: number;
    /** Month, 1 to 12. */
    month: number;
}

/** Who is counted: licensed ⊇ professionally active ⊇ practising. */
export type Definition = "licensed" | "active" | "practising";

/** How demand in FTE is computed. */
export type Demand =
| {
    type: "constant";
}
| {
    type: "ratio";
    /** Where the density comes from. */
    target: RatioTarget;
    /** Whether a stated density is scaled so that the base year has its own demand. */
    calibrated?: boolean | null;
}
| {
    type: "utilisation";
}
| {
    type: "factors";
    /** How the population moves it. */
    demography: Demography;
    /** Factors that do not enter inside and continuing. */
    factors?: Array<FactorRule> | null;
}
| {
    type: "path";
    /** Whether it is scaled so that the base year has its own demand. */
    calibrated?: boolean | null;
}
| {
    type: "services";
    /** Ids of the services; all of them where not stated. */
    services?: Array<string> | null;
    /** Whether it is scaled so that the base year has its own demand. */
    calibrated?: boolean | null;
}
| {
    type: "needs";
    /** Ids of the conditions, which are listed with the services; all of them where not stated. */
    services?: Array<string> | null;
    /** Whether it is scaled so that the base year has its own demand. */
    calibrated?: boolean | null;
}
| {
    type: "workload";
    /** What moves the volumes after the base year; nothing where not stated. */
    volumes?: Volumes | null;
    /** Whether it is scaled so that the base year has its own demand. */
    calibrated?: boolean | null;
}
| {
    type: "economic";
    /** Years by which demand follows the product, 0 to 20. */
    lag_years: number;
};

/** The demand of one method. */
export interface DemandLine {
    /** Its name; null for the method that the balance is struck with. */
    name?: string | null;
    /** Type of the method. */
    method: string;
    /** Demand in FTE, one figure a year; before tasks are shifted. */
    fte: Float64Array;
}

/** The demand of every method stated for a profession. */
export interface Demands {
    /** How to compute it again. */
    stamp: Stamp;
    /** Id of the profession. */
    profession: string;
    /** Years, the base year first. */
    years: Array<number>;
    /** Supply in FTE. */
    supply_fte: Float64Array;
    /** One entry a method. */
    demands: Array<DemandLine>;
}

/** Asks for the demand of every method stated for a profession. */
export interface DemandsRequest {
    /** Scenario; the base where not stated. */
    scenario?: string | Array<Change> | null;
    /** Id of the profession. */
    profession: string;
}

/** How the population moves a demand by factors. */
export type Demography = "none" | "stated" | "population" | "utilisation";

/** The distribution of one figure. */
export interface Density {
    /** Values, ascending. */
    values: Float64Array;
    /** Density at each: its integral is 1. */
    density: Float64Array;
    /** Values that are not exceeded with 2.5, 5, 10, 25, 50, 75, 90, 95 and 97.5 per cent. */
    quantiles: Float64Array;
    /** Mean. */
    mean: number;
    /** Standard deviation. */
    sd: number;
}

/** Asks for the distribution of one figure. */
export interface DensityRequest {
    /** What the figure states. */
    quantity: Quantity;
    /** How it can turn out. */
    uncertainty: Uncertainty;
    /** The value. */
    value: number;
    /** Low; the value where not stated. */
    low?: number | null;
    /** High; the value where not stated. */
    high?: number | null;
}

/** A project in short: all that a screen shows of it. */
export interface Description {
    /** How to compute its results again. */
    stamp: Stamp;
    /** What the project is about. */
    about: About;
    /** Members of every axis. */
    axes: Axes;
    /** What it states, as it states it. */
    parameters: Array<Parameter>;
    /** What it does not state. */
    absent: Array<Absent>;
    /** Series, their figures left empty. */
    series: Array<Series>;
    /** Methods by profession. */
    methods: Array<Method>;
    /** Named scenarios. */
    scenarios: Array<Scenario>;
    /** Defaults of the project. */
    runs: Runs;
    /** What was decided. */
    decisions: Array<Decision>;
    /** What can be moved. */
    levers: Array<Lever>;
    /** What a reader of its charts should be told of its figures. */
    caveats: Array<Caveat>;
}

/** How a CSV file is written. */
export interface Dialect {
    /** Between cells; "," where not stated. */
    separator?: Separator | null;
    /** Between whole and fraction; "." where not stated. */
    decimal?: Decimal | null;
    /** Whether a byte-order mark stands first, by which some spreadsheets know UTF-8. */
    bom?: boolean | null;
}

/** One dimension of a series. */
export interface Dim {
    /** The axis. */
    axis: Axis;
    /** Its members, in the order of the figures. */
    values: Array<string>;
}

/** How small cells are kept from being published. */
export interface Disclosure {
    /** Counts of persons above 0 and below this are held back; none where not stated. */
    least_heads?: number | null;
    /** Persons and FTE are rounded to multiples of this; not rounded where not stated. */
    round_to?: number | null;
}

/** How one figure can turn out. */
export type Distribution =
| {
    type: "uniform";
}
| {
    type: "triangular";
}
| {
    type: "pert";
    /** λ, the weight of the likeliest; 4 where not stated. */
    lambda?: number | null;
}
| {
    type: "normal";
    /** Standard deviation in the unit of the parameter; by low and high as quantiles where not stated. */
    sd?: number | null;
}
| {
    type: "lognormal";
    /** Standard deviation of the logarithm: 0.1 is about ten per cent. */
    sd?: number | null;
}
| {
    type: "logit";
    /** Standard deviation of the log odds. */
    sd?: number | null;
}
| {
    type: "beta";
    /** Standard deviation. */
    sd: number;
}
| {
    type: "experts";
    /** The experts. */
    experts: Array<Expert>;
}
| {
    type: "past";
    /** Id of a series with a figure a year. */
    series: string;
};

/** A forecast with empirical bands: as wide as forecasts of so many years ahead were wrong in the past. */
export interface EmpiricalBand {
    /** Id of the profession. */
    profession: string;
    /** Years, the base year first. */
    years: Array<number>;
    /** Supply, in the unit of the hindcast. */
    forecast: Float64Array;
    /** Lower edges, one list a level: forecast × quantile of observed / forecast over the origins; NaN where fewer than five origins look so far ahead. */
    lower: Array<Float64Array>;
    /** Upper edges likewise. */
    upper: Array<Float64Array>;
    /** How many origins look so far ahead, by year. */
    origins: Array<number>;
}

/** Some draws of an ensemble. */
export interface Ensemble {
    /** How to compute it again. */
    stamp: Stamp;
    /** Seed. */
    seed: number;
    /** Number of the first draw. */
    first: number;
    /** How many draws. */
    draws: number;
    /** Id of the profession. */
    profession: string;
    /** Years, the base year first. */
    years: Array<number>;
    /** Draw after draw: supply in FTE, heads and demand in FTE, each one figure a year, then the required intake, NaN where it was not asked for or there is none. */
    figures: Float64Array;
}

/** Asks for some draws of an ensemble. */
export interface EnsembleRequest {
    /** Scenario; the base where not stated. */
    scenario?: string | Array<Change> | null;
    /** Id of the profession. */
    profession: string;
    /** How many draws; 1,000 where not stated. */
    draws?: number | null;
    /** Number of the first one, from 0 on; slices that follow one another are one ensemble. */
    first?: number | null;
    /** Seed, a whole number from 0 on; 1 where not stated. The same seed gives the same draws. */
    seed?: number | null;
    /** Year T of the required intake, which is not computed where not stated. */
    target_year?: number | null;
    /** First flow year whose intake can be changed; as for the required intake where not stated. */
    from_year?: number | null;
}

/** What small changes do to the gap of a target year. */
export interface Equivalence {
    /** How to compute it again. */
    stamp: Stamp;
    /** Id of the profession. */
    profession: string;
    /** Year T. */
    target_year: number;
    /** First flow year in which the changes act. */
    from_year: number;
    /** FTE in T of one starter a year. */
    per_trainee_fte: number;
    /** Gap in T as it stands, in FTE. */
    gap_fte: number;
    /** One entry a change that the project lets act. */
    lines: Array<EquivalenceLine>;
}

/** What one small change does. */
export interface EquivalenceLine {
    /** Which change. */
    change: SmallChange;
    /** Id of the task shift, where it is one. */
    task_shift?: string | null;
    /** The changes of the scenario that it stands for. */
    changes: Array<Change>;
    /** Change of the gap of T, in FTE. */
    gap_change_fte: number;
    /** Starters a year who would do the same; null where none can. */
    trainees?: number | null;
    /** Year from whose end on it acts; null where it does not by the end of the forecast. */
    first_effect_year?: number | null;
    /** Years from the base year to then. */
    years_until_effect?: number | null;
}

/** Asks what small changes do to the gap of a target year, and how many trainees each replaces. */
export interface EquivalenceRequest {
    /** Scenario; the base where not stated. */
    scenario?: string | Array<Change> | null;
    /** Id of the profession. */
    profession: string;
    /** Year T. */
    target_year: number;
    /** First flow year in which the changes act; as for the required intake where not stated. */
    from_year?: number | null;
}

/** What one expert thinks: values that are not exceeded with some probabilities. */
export interface Expert {
    /** Who. */
    name?: string | null;
    /** How much the expert counts beside the others; 1 where not stated. */
    weight?: number | null;
    /** Probabilities between 0 and 1, ascending. */
    probabilities: Array<number>;
    /** The values, ascending, one a probability, in the unit of the parameter. */
    values: Array<number>;
}

/** A factor of demand; its yearly change is the quantity of the same name. */
export type Factor = "epidemiology" | "sociocultural" | "professional" | "efficiency" | "horizontal_substitution" | "vertical_substitution" | "working_time";

/** Where a factor enters. */
export type FactorPlace = "inside" | "outside";

/** How a factor enters the demand. */
export interface FactorRule {
    /** Which factor. */
    factor: Factor;
    /** Where it enters; inside where not stated. */
    place?: FactorPlace | null;
    /** How long it goes on; continuing where not stated. */
    trend?: FactorTrend | null;
}

/** How long a factor goes on. */
export type FactorTrend = "continuing" | "temporary";

/** Bands of an ensemble: intervals given the stated ranges. */
export interface Fan {
    /** How to compute it again. */
    stamp: Stamp;
    /** Seed. */
    seed: number;
    /** How many draws. */
    draws: number;
    /** Id of the profession. */
    profession: string;
    /** Years, the base year first. */
    years: Array<number>;
    /** Shares of the draws that the bands hold. */
    levels: Array<number>;
    /** Sign of the gap. */
    gap: GapSign;
    /** What varies; everything else is as stated. */
    varying: Array<VaryingLine>;
    /** The bands. */
    bands: Array<FanBand>;
    /** Share of the draws with less supply than demand, by year. */
    shortage_probability: Float64Array;
    /** Its Monte-Carlo error, √(p(1−p)/n). */
    shortage_error: Float64Array;
    /** First year in which a shortage is more likely than not. */
    first_shortage_year?: number | null;
    /** The required intake, where it was asked for. */
    required_intake?: IntakeRange | null;
}

/** The bands of one measure. */
export interface FanBand {
    /** Which measure. */
    measure: FanMeasure;
    /** Its unit. */
    unit: string;
    /** Median of the draws by year. */
    median: Float64Array;
    /** Half of the range in which the median lies with 68 per cent, if all draws were made anew: its Monte-Carlo error. */
    median_error: Float64Array;
    /** Mean of the draws by year. */
    mean: Float64Array;
    /** Lower edges, one list a level, one figure a year. */
    lower: Array<Float64Array>;
    /** Upper edges likewise. */
    upper: Array<Float64Array>;
}

/** What a band is of. */
export type FanMeasure = "supply_fte" | "demand_fte" | "gap_fte" | "heads" | "adequacy";

/** Asks for the bands of an ensemble. */
export interface FanRequest {
    /** Scenario; the base where not stated. */
    scenario?: string | Array<Change> | null;
    /** Id of the profession. */
    profession: string;
    /** How many draws; 1,000 where not stated. */
    draws?: number | null;
    /** Seed; 1 where not stated. */
    seed?: number | null;
    /** Shares of the draws that the bands hold, each below 1; 50, 80 and 95 per cent where not stated. */
    levels?: Array<number> | null;
    /** Year T of the required intake, which is not computed where not stated. */
    target_year?: number | null;
    /** First flow year whose intake can be changed; as for the required intake where not stated. */
    from_year?: number | null;
    /** π: with what probability supply is to meet demand for the robust intake; 0.8 where not stated. */
    robust_share?: number | null;
    /** Sign of the gap; supply minus demand where not stated. */
    gap?: GapSign | null;
}

/** A figure of a fit with its name, such as the median age of retirement. */
export interface FitFigure {
    /** Which: median, scale, explained, drift, penalty, freedom, dispersion, pooled, residual_sd, mean, yearly_sd, persistence. */
    name: string;
    /** Its value. */
    value: number;
    /** Its standard error; null where there is none. */
    error?: number | null;
}

/** A remark of the source on one figure. */
export interface Flag {
    /** Position of the figure, one index a dimension. */
    cell: Array<number>;
    /** The flag, as the source writes it. */
    flag: string;
}

/** Measures year by year. */
export interface Forecast {
    /** How to compute it again. */
    stamp: Stamp;
    /** Years, the base year first; every stock is that of 31 December. */
    years: Array<number>;
    /** One entry a measure and part; a measure that is not defined for a part is left out. */
    series: Array<MeasureSeries>;
    /** One entry a profession. */
    summary: Array<SummaryLine>;
    /** Sign of the gap. */
    gap: GapSign;
}

/** A way of forecasting. */
export type ForecastMethod = "cohort" | "naive" | "drift" | "smoothing";

/** Asks for measures year by year. */
export interface ForecastRequest {
    /** Scenario; the base where not stated. */
    scenario?: string | Array<Change> | null;
    /** Measures; all where not stated. */
    measures?: Array<Measure> | null;
    /** Axes to divide by, totals included; totals only where not stated. */
    by?: Array<By> | null;
    /** Sign of the gap; supply minus demand where not stated. */
    gap?: GapSign | null;
    /** Whether every measure is given relative to its base year's value, which is 100. */
    index_100?: boolean | null;
}

/** In which form tables are written. */
export type Form = "tidy" | "sdmx";

/** Which way round a gap is given. */
export type GapSign = "supply_minus_demand" | "demand_minus_supply";

/** What would have been forecast, beside what happened. */
export interface HindcastAnswer {
    /** How to compute it again. */
    stamp: Stamp;
    /** "heads" or "fte". */
    unit: string;
    /** Years of the history. */
    years: Array<number>;
    /** The history. */
    observed: Float64Array;
    /** Shares that the bands are to hold. */
    levels: Array<number>;
    /** One entry an origin. */
    origins: Array<PastOrigin>;
    /** One entry a method and horizon, and one a method for all horizons. */
    accuracy: Array<PastAccuracy>;
    /** The method whose mean size of the error as a share is least over all horizons. */
    winner: ForecastMethod;
    /** The forecast with bands as wide as the cohort was wrong, where it was asked for and there is one. */
    empirical?: EmpiricalBand | null;
}

/** Who joins after the origin of a hindcast. */
export type HindcastInflow = "observed" | "mean";

/** Asks what would have been forecast at past origins. */
export interface HindcastRequest {
    /** Id of a series of heads by year; by year and single age for a hindcast by cohort. Other axes are summed. */
    registers: string;
    /** Id of a series of those who are new in the register of each year, by year and single age; needed for a hindcast by cohort. */
    joiners?: string | null;
    /** Id of a series of FTE per head by year; heads are forecast where not stated. */
    fte_per_head?: string | null;
    /** Last years that are known; every year with at least three before it where not stated. */
    origins?: Array<number> | null;
    /** Who joins after the origin; the mean of the years before where not stated. */
    inflow?: HindcastInflow | null;
    /** Persons by which the rate of each age leans on that of all; 20 where not stated. */
    shrinkage?: number | null;
    /** Shares that the bands are to hold; 50 and 80 per cent where not stated. */
    levels?: Array<number> | null;
    /** Id of the profession whose forecast is to have bands as wide as the cohort was wrong in the past. */
    profession?: string | null;
    /** Scenario of that forecast; the base where not stated. */
    scenario?: string | Array<Change> | null;
}

/** The gap would close only with fewer than no starters. */
export interface Infeasible {
    /** Surplus in FTE that remains in the target year with no starters at all. */
    surplus_fte: number;
}

/** Asks for the intake of several years that costs least over the years summed. Minimises, over professions, the sum over stock years of shortage_cost · shortage² + surplus_cost · surplus² plus that over flow years of change_cost · ΔI². */
export interface IntakePathProblem {
    /** Flow years whose intake is chosen: ascending, without a gap. */
    years: Array<number>;
    /** Years whose shortage and surplus on 31 December are summed, ascending. */
    stock_years: Array<number>;
    /** Professions whose intake is chosen. */
    professions: Array<PathProfession>;
    /** Capacities that several professions share; none where not stated. */
    shared_capacities?: Array<SharedCapacity> | null;
}

/** The required intake over an ensemble. */
export interface IntakeRange {
    /** Year T. */
    target_year: number;
    /** First flow year whose intake can be changed. */
    from_year: number;
    /** Median; null where some draw has no answer. */
    median?: number | null;
    /** Lower edges, one a level. */
    lower: Float64Array;
    /** Upper edges likewise. */
    upper: Float64Array;
    /** π. */
    robust_share: number;
    /** Smallest constant intake with P(S(T) ≥ D(T)) ≥ π: the ⌈πn⌉-th smallest of the draws' own. */
    robust?: number | null;
}

/** What kind of statement a parameter is. */
export type Kind = "baseline" | "assumption" | "lever" | "uncertain";

/** What has to be settled before a study year can start. */
export type LeadStep = "places" | "licences" | "budgets";

/** How long before the start of a study year something has to be settled. */
export interface LeadTime {
    /** What. */
    step: LeadStep;
    /** Months before the start, 0 to 240. */
    months: number;
}

/** A quantity that a planner moves, and where it stands in the base. */
export interface Lever {
    /** Id of the profession; null where it moves all. */
    profession?: string | null;
    /** What is moved. */
    quantity: Quantity;
    /** The operation of the change that moves it. */
    op: Operation;
    /** Unit of `base` and of the change's amount as shown: that of the quantity, "years" for a shift in age, "factor" where a path over years is scaled as a whole. */
    unit: string;
    /** Where it stands in the base; the mean FTE per head of the base year for hours. */
    base: number;
    /** The stated low value, where it can be set as one figure. */
    low?: number | null;
    /** The stated high value, where it can be set as one figure. */
    high?: number | null;
    /** Whether the project states low or high values, so that the operations low and high act. */
    has_bounds: boolean;
    /** For whom the change holds. */
    for?: Scope | null;
}

/** What one change of a scenario, alone on the base, costs and gives. */
export interface LeverCost {
    /** Position of the change in the scenario. */
    change: number;
    /** Additional cost of all flow years to the end of T. */
    cost: number;
    /** FTE gained in T. */
    fte: number;
    /** Cost of one FTE gained; null where none is. */
    cost_per_fte?: number | null;
    /** Last flow year in which the change can begin and still act on supply or demand in T; null where it never does. What is read of no year holds from the first flow year on, or, of a source whose intake can be changed, from the first in which it can. */
    last_year?: number | null;
}

/** A line of the yearly accounts, in heads. */
export type Line = "stock_start" | "graduates" | "immigration" | "returners" | "moved_in" | "deaths" | "retirements" | "leavers" | "emigrants" | "moved_out" | "to_training" | "temporary_change" | "net_change" | "stock_end";

/** A figure of a forecast, on 31 December of each year or through the flow year that ends on it. */
export type Measure = "supply_heads" | "supply_fte" | "demand_fte" | "gap_fte" | "adequacy" | "cumulative_shortage_fte_years" | "heads_per_10000" | "fte_per_10000" | "weighted_heads_per_10000" | "weighted_fte_per_10000" | "share_55_plus" | "median_age" | "share_women" | "share_foreign_trained" | "replacement_ratio" | "entry_rate" | "exit_rate" | "coverage_rate" | "persons_70_plus_per_worker" | "regional_gini" | "regional_cv" | "population" | "active_heads" | "practising_heads" | "practising_per_10000" | "weighted_practising_per_10000" | "temporary_heads" | "minimum_fte" | "minimum_compliance" | "regions_below_minimum" | "weighted_population" | "vacancy_rate" | "care_dependency_ratio";

/** One measure of one part over the years. */
export interface MeasureSeries {
    /** What is measured. */
    measure: Measure;
    /** Its unit. */
    unit: string;
    /** Id of the profession. */
    profession: string;
    /** Id of the region, "T" for all. */
    region: string;
    /** Id of the sector, "T" for all. */
    sector: string;
    /** Sex, "T" for both. */
    sex: string;
    /** One figure a year; NaN where the measure is not defined in a year. */
    values: Float64Array;
}

/** The methods of one profession. */
export interface Method {
    /** Id of the profession. */
    profession: string;
    /** How supply is computed. */
    supply: Supply;
    /** How demand is computed. */
    demand: Demand;
    /** Other methods, whose demand is drawn beside it. */
    beside?: Array<Beside> | null;
}

/** Why no intake closes the gap of the target year. */
export interface NoAnswer {
    /** The reason. */
    reason: NoAnswerReason;
    /** First year whose gap the intake can act on, where there is one; it may lie beyond the forecast. */
    first_year?: number | null;
}

/** Why no intake can be given. */
export type NoAnswerReason = "too_early" | "no_trainee_enters";

/** What a change does to the values that stand before it. */
export type Operation = "set" | "scale" | "add" | "shift_age" | "low" | "high";

/** Fewer places for training than the intake asks for: told, not applied. */
export interface OverCapacity {
    /** First such flow year. */
    year: number;
    /** Places in it. */
    capacity: number;
}

/** How the deviation of one year follows that of the year before. */
export type OverTime =
| {
    type: "constant";
}
| {
    type: "ar1";
    /** ρ, from 0 (each year on its own) to below 1. */
    persistence: number;
}
| {
    type: "walk";
};

/** What the model computes with. */
export interface Parameter {
    /** Short name of the parameter. */
    id: string;
    /** What is stated. */
    quantity: Quantity;
    /** For whom it holds. */
    for?: Scope | null;
    /** The value, also the middle one where low and high are given. */
    value: Stated;
    /** Unit; it must be the one of the quantity. */
    unit: Unit;
    /** Low value. */
    low?: Stated | null;
    /** High value. */
    high?: Stated | null;
    /** How it can turn out; where it is not stated and low or high is, PERT between them, but for levers. */
    uncertainty?: Uncertainty | null;
    /** Currency of a cost as ISO 4217, such as EUR; for costs only. */
    currency?: string | null;
    /** Year of whose prices a cost is; for costs only. */
    price_year?: number | null;
    /** What kind of statement it is. */
    kind: Kind;
    /** Where it comes from; an assumption where not stated. */
    source?: string | null;
    /** Date of the source. */
    date?: string | null;
    /** What a reader should know. */
    note?: string | null;
}

/** How far forecasts of one method were from what happened. */
export interface PastAccuracy {
    /** How. */
    method: ForecastMethod;
    /** Years ahead; null for all together. */
    horizon?: number | null;
    /** How many forecasts. */
    count: number;
    /** Mean error, forecast − observed: above 0 too much was forecast. */
    mean_error: number;
    /** Mean error as a share of what was observed. */
    mean_share_error: number;
    /** Mean size of the error as a share of what was observed. */
    mean_absolute_share_error: number;
    /** Mean size of the error over the mean yearly step before the origin; null where nothing moved. */
    mean_absolute_scaled_error?: number | null;
    /** Share of what happened that lay in the bands, one a level; null where there were none. */
    coverage: Array<number | null>;
}

/** One forecast from one origin. */
export interface PastForecast {
    /** How. */
    method: ForecastMethod;
    /** Forecast by year after the origin. */
    values: Float64Array;
    /** Lower edges of the bands, one list a level. */
    lower: Array<Float64Array>;
    /** Upper edges likewise. */
    upper: Array<Float64Array>;
}

/** All forecasts from one origin. */
export interface PastOrigin {
    /** The last year that was known. */
    origin: number;
    /** Years after it. */
    years: Array<number>;
    /** What happened. */
    observed: Float64Array;
    /** The forecasts. */
    forecasts: Array<PastForecast>;
    /** Parts of the cohort's error, forecast − observed, by joiners; empty without ages. */
    error_by_inflow: Float64Array;
    /** By exits. */
    error_by_exits: Float64Array;
    /** By hours. */
    error_by_hours: Float64Array;
}

/** Asks for the problem whose answer is the best path of intake. */
export interface PathProblemRequest {
    /** Scenario; the base where not stated. */
    scenario?: string | Array<Change> | null;
    /** Professions whose intake is chosen together. */
    professions: Array<PathWish>;
    /** Capacities that they share. */
    shared_capacities?: Array<SharedWish> | null;
    /** First flow year whose intake is chosen; as for the required intake where not stated. */
    from_year?: number | null;
    /** Last flow year whose intake is chosen. */
    to_year: number;
    /** First and last year whose shortage and surplus are summed; the first effect and the end of the forecast where not stated. */
    first_stock_year?: number | null;
    /** See there. */
    last_stock_year?: number | null;
}

/** One profession of the problem. */
export interface PathProfession {
    /** Id of the profession. */
    profession: string;
    /** Starters of the flow year before the first; the change of the first year counts from it. */
    intake_before: number;
    /** Most starters of each year, one figure a flow year; no limit where not stated. */
    capacity?: Float64Array | null;
    /** Fewest starters of each year, one figure a flow year; 0 where not stated. */
    floor?: Float64Array | null;
    /** Largest change of the starters from one year to the next; no limit where not stated. */
    step?: number | null;
    /** Supply in FTE with none of the intake that is chosen, one figure a stock year. */
    supply_without_fte: Float64Array;
    /** Demand in FTE, one figure a stock year. */
    demand_fte: Float64Array;
    /** FTE of this profession in a stock year from one starter of a profession in a flow year: row-major by stock year, profession in the order of the problem, flow year. Other professions count where one is trained from another. */
    response_fte: Float64Array;
    /** Cost of a shortage per FTE², 0 or more. */
    shortage_cost: number;
    /** Cost of a surplus per FTE², 0 or more. */
    surplus_cost: number;
    /** Cost of a change of the intake per starter², 0 or more. */
    change_cost: number;
}

/** One profession whose path of intake is asked for. */
export interface PathWish {
    /** Id of the profession. */
    profession: string;
    /** Fewest starters a year; none where not stated. */
    floor?: number | null;
    /** Most starters a year; the project's capacity where not stated, and none where it states none. */
    capacity?: number | null;
    /** Largest change of the intake from year to year; any where not stated. */
    step?: number | null;
    /** Weight of a squared FTE of shortage; 1 where not stated. */
    shortage_cost?: number | null;
    /** Weight of a squared FTE of surplus; 1 where not stated. */
    surplus_cost?: number | null;
    /** Weight of a squared change of the intake; 0 where not stated. */
    change_cost?: number | null;
}

/** One thing that is wrong with an input. */
export interface Problem {
    /** Stable code, `group.what`. */
    code: string;
    /** Whether the input can be used. */
    severity: Severity;
    /** Place in the input: `parameters[3].value`, or `line:column` for a syntax error. */
    path: string;
    /** What stands there; null where nothing does. */
    found?: string | null;
    /** What should stand there. */
    expected?: string | null;
}

/** A profession. */
export interface Profession {
    /** Short name by which the file refers to it. */
    id: string;
    /** Name as printed. */
    name: string;
    /** ISCO-08 code, of any number of digits. */
    isco_08?: string | null;
}

/** The stock of a year by single age and sex. */
export interface Pyramid {
    /** How to compute it again. */
    stamp: Stamp;
    /** Year; the stock is that of 31 December. */
    year: number;
    /** Completed ages; the last one is open. */
    ages: Float64Array;
    /** One entry a sex. */
    series: Array<PyramidSide>;
}

/** Asks for the stock of a year by single age and sex. */
export interface PyramidRequest {
    /** Scenario; the base where not stated. */
    scenario?: string | Array<Change> | null;
    /** Id of the profession. */
    profession: string;
    /** Year of the stock. */
    year: number;
}

/** The stock of one sex by single age. */
export interface PyramidSide {
    /** Sex. */
    sex: Sex;
    /** "heads" */
    unit: string;
    /** One figure an age. */
    values: Float64Array;
}

/** What a parameter states. */
export type Quantity = "stock" | "mortality" | "retirement" | "exit" | "emigration" | "intake" | "students_in_training" | "training_duration" | "internal_yield" | "entry_share" | "graduate_profile" | "immigration" | "immigration_profile" | "entrant_exposure" | "participation" | "fte_per_head" | "unmet_demand" | "target_density" | "population" | "care_use" | "supply_growth" | "stated_supply" | "foreign_trained" | "demographic_change" | "epidemiology" | "sociocultural" | "professional" | "efficiency" | "horizontal_substitution" | "vertical_substitution" | "working_time" | "trend_years" | "stated_demand" | "service_standard" | "productivity" | "cost_trainee_year" | "cost_fte_year" | "cost_immigrant" | "cost_leaver" | "active_share" | "inactive_stock" | "licence_kept" | "return_rate" | "temporary_staff" | "temporary_fte" | "region_moves" | "sector_moves" | "profession_moves" | "intake_profile" | "training_capacity" | "source_intake" | "female_share" | "source_duration" | "source_yield" | "external_yield" | "cumulative_outflow" | "life_expectancy_gain" | "healthy_ageing" | "healthy_ageing_from" | "morbidity" | "family_care" | "policy_shift" | "service_use" | "fte_per_use" | "staffing_mix" | "prevalence" | "services_per_case" | "work_share" | "services_per_fte_year" | "gdp" | "income_elasticity" | "minimum_density" | "task_minutes" | "fte_minutes" | "shifted_share" | "relative_time" | "vacancies" | "care_dependency";

/** The years over which a change grows to its full effect, in equal yearly steps. With n = to − from + 1 the first year has 1/n of the effect and `to` the whole of it. */
export interface Ramp {
    /** First year with an effect. */
    from: number;
    /** First year with the full effect. */
    to: number;
}

/** Where the target density comes from. */
export type RatioTarget = "today" | "stated" | "minimum";

/** A region, or the whole country. */
export interface Region {
    /** NUTS code, or any short name. */
    id: string;
    /** Name as printed. */
    name: string;
}

/** How every policy does in every future. */
export interface Regret {
    /** How to compute it again. */
    stamp: Stamp;
    /** Id of the profession. */
    profession: string;
    /** Year T. */
    target_year: number;
    /** What is regretted. */
    criterion: Criterion;
    /** The policies as asked for; null for the plan as it stands. */
    policies: Array<string | Array<Change> | null>;
    /** The futures as asked for; null for the base. */
    futures: Array<string | Array<Change> | null>;
    /** Gap of T in FTE, row-major: futures outermost, policies innermost. */
    gap_fte: Float64Array;
    /** Loss by the criterion, in the same order. */
    loss: Float64Array;
    /** Loss beyond that of the best policy in the same future. */
    regret: Float64Array;
    /** Largest regret of each policy. */
    max_regret: Float64Array;
    /** In how many futures each policy has no shortage beyond the project's tolerance in T. */
    robust_count: Array<number>;
    /** Position of the policy with the smallest largest regret. */
    min_max_regret: number;
}

/** How every policy does in every draw within every future. */
export interface RegretOfDraws {
    /** How to compute it again. */
    stamp: Stamp;
    /** The seed. */
    seed: number;
    /** Draws of each future. */
    draws: number;
    /** The policies as asked for; null for the plan as it stands. */
    policies: Array<string | Array<Change> | null>;
    /** The futures as asked for; null for the base. Each counts alike. */
    futures: Array<string | Array<Change> | null>;
    /** Mean regret of each policy over draws and futures. */
    mean_regret: Float64Array;
    /** Regret of each that 95 per cent of them do not exceed. */
    high_regret: Float64Array;
    /** Share of them in which it is best, alone or with others. */
    best_share: Float64Array;
    /** Share of them with a shortage in T. */
    shortage_probability: Float64Array;
    /** Position of the policy with the least mean regret. */
    least_mean: number;
    /** Position of the one with the least high regret. */
    least_high: number;
}

/** Asks how every policy does whatever the uncertain inputs turn out to be. */
export interface RegretOfDrawsRequest {
    /** Policies, futures and loss. */
    about: RegretRequest;
    /** How many draws each future is seen in; 1,000 where not stated. */
    draws?: number | null;
    /** Seed; 1 where not stated. */
    seed?: number | null;
}

/** Asks how every policy does in every future. */
export interface RegretRequest {
    /** Id of the profession. */
    profession: string;
    /** Year T. */
    target_year: number;
    /** Scenarios that are policies; those of that kind where not stated. The plan as it stands is one more. */
    policies?: Array<string | Array<Change>> | null;
    /** Scenarios that are futures; those of that kind where not stated. The base is one more. */
    futures?: Array<string | Array<Change>> | null;
    /** What is regretted; the gap where not stated. */
    criterion?: Criterion | null;
    /** Weight of an FTE of shortage; 1 where not stated. */
    shortage_weight?: number | null;
    /** Weight of an FTE of surplus; 1 where not stated. */
    surplus_weight?: number | null;
}

/** The constant number of joiners a year that closes the gap of a target year, at whatever age and from wherever they come. */
export interface RequiredEntries {
    /** How to compute it again. */
    stamp: Stamp;
    /** Id of the profession. */
    profession: string;
    /** Year T. */
    target_year: number;
    /** First flow year with the joiners, who replace all that are planned from then on. */
    from_year: number;
    /** Joiners a year; null without an answer; negative where too many are there without any. */
    entries?: number | null;
    /** The mean number that the plan has in the same years; null in a supply without ages. */
    planned_entries?: number | null;
    /** FTE in T of one joiner a year. */
    per_entry_fte: number;
    /** Supply in T without any joiners from `from_year` on; null in a supply without ages. */
    supply_without_fte?: number | null;
    /** Demand in T. */
    demand_fte: number;
    /** Stated where there is no answer. */
    no_answer?: NoAnswer | null;
}

/** The constant yearly intake that closes the gap of a target year. */
export interface RequiredIntake {
    /** How to compute it again. */
    stamp: Stamp;
    /** Id of the profession. */
    profession: string;
    /** Year T. */
    target_year: number;
    /** First flow year with the intake. */
    from_year: number;
    /** First year whose stock it acts on, where it ever does. */
    first_effect_year?: number | null;
    /** Starters a year; null without an answer; negative where infeasible. */
    intake?: number | null;
    /** FTE in T of one starter a year. */
    per_trainee_fte: number;
    /** Supply in T without any starters from `from_year` on. */
    supply_without_fte: number;
    /** Demand in T. */
    demand_fte: number;
    /** Gap in T as planned; negative is a shortage. */
    gap_fte: number;
    /** Stated where the intake is negative. */
    infeasible?: Infeasible | null;
    /** Stated where there is no answer. */
    no_answer?: NoAnswer | null;
    /** Places for training of the whole country in the first year in which the intake is more than they are; null where it never is or they are not stated. */
    over_capacity?: OverCapacity | null;
}

/** Asks for the yearly intake that closes the gap of a target year. */
export interface RequiredIntakeRequest {
    /** Scenario; the base where not stated. */
    scenario?: string | Array<Change> | null;
    /** Id of the profession. */
    profession: string;
    /** Year T whose gap is to be closed. */
    target_year: number;
    /** First flow year whose intake can be changed; that of the project's runs where not stated, else the year after the base year. */
    from_year?: number | null;
}

/** What explains the rest between two registers. */
export type ResidualOf = "exits" | "migration";

/** What the figures of a curve of retirement are. */
export type RetirementFigures = "retired" | "hazard";

/** What is computed when nothing else is asked for. */
export interface Runs {
    /** Year whose gap is to be closed. */
    target_year?: number | null;
    /** First flow year in which the intake can still be changed. */
    from_year?: number | null;
    /** Supply counts as balanced from (1 − tolerance) of demand on; 0 where not stated. */
    tolerance_share?: number | null;
    /** Month in which a study year starts, 1 to 12; January where not stated. */
    intake_month?: number | null;
    /** How long before that places, licences and budgets have to be settled. */
    lead_times?: Array<LeadTime> | null;
}

/** A named list of changes to the base, applied in order. */
export interface Scenario {
    /** Short name by which it is asked for. */
    id: string;
    /** Name as printed. */
    name: string;
    /** Whether it is a policy or a future, for the table of regret. */
    kind?: ScenarioKind | null;
    /** Why it is looked at. */
    reason?: string | null;
    /** The changes. */
    changes: Array<Change>;
}

/** What one scenario costs and gives. */
export interface ScenarioCost {
    /** The scenario as asked for; null for the base. */
    scenario?: string | Array<Change> | null;
    /** Cost of all flow years to the end of T; null where no cost is stated, or in several currencies or at the prices of several years. */
    cost?: number | null;
    /** FTE gained in T against the base. */
    fte: number;
    /** Additional cost of one FTE gained; null where none is. */
    cost_per_fte?: number | null;
    /** Last flow year in which the whole scenario can begin and still act on T: the earliest of its changes, those left out that never do; null where none does. */
    last_year?: number | null;
}

/** What every scenario costs one profession, what it gives, and until when it can be decided. */
export interface ScenarioCosts {
    /** How to compute it again. */
    stamp: Stamp;
    /** Id of the profession. */
    profession: string;
    /** Year T. */
    target_year: number;
    /** Currency as ISO 4217; null without a cost. */
    currency?: string | null;
    /** Year of whose prices it is. */
    price_year?: number | null;
    /** One entry the base and one each scenario. */
    lines: Array<ScenarioCost>;
}

/** Asks what every scenario costs, what it gives, and until when it can be decided. */
export interface ScenarioCostsRequest {
    /** Id of the profession. */
    profession: string;
    /** Year T: what is gained is counted in its stock, what is spent to its end. */
    target_year: number;
    /** Scenarios beside the base; all of the project where not stated. */
    scenarios?: Array<string | Array<Change>> | null;
}

/** What a scenario is about. */
export type ScenarioKind = "policy" | "future";

/** For whom a parameter or a change holds; a field left out means all. */
export interface Scope {
    /** Id of a profession. */
    profession?: string | null;
    /** Id of a region. */
    region?: string | null;
    /** Id of a sector. */
    sector?: string | null;
    /** Sex. */
    sex?: Sex | null;
    /** Id of a service. */
    service?: string | null;
    /** Id of a task. */
    task?: string | null;
    /** Id of a task shift. */
    task_shift?: string | null;
    /** A source of a supply by cumulative outflow. */
    source?: Source | null;
    /** Id of the profession that people move to. */
    to_profession?: string | null;
    /** Id of the region that people move to. */
    to_region?: string | null;
    /** Id of the sector that people move to. */
    to_sector?: string | null;
}

/** A sector such as public and private. */
export interface Sector {
    /** Short name by which the file refers to it. */
    id: string;
    /** Name as printed. */
    name: string;
}

/** Which uncertain parameter matters. */
export interface Sensitivity {
    /** How to compute it again. */
    stamp: Stamp;
    /** Id of the profession. */
    profession: string;
    /** Year T. */
    target_year: number;
    /** Of what. */
    of: SensitivityOf;
    /** Its unit. */
    unit: string;
    /** The result with every parameter at its value. */
    value: number;
    /** Standard deviation of the result; null without samples. */
    sd?: number | null;
    /** Base samples. */
    samples: number;
    /** Runs in all. */
    runs: number;
    /** Whether correlations were stated, which the indices leave out: they are of independent inputs. */
    correlations_left_out: boolean;
    /** One entry a parameter, the widest swing between low and high first. */
    lines: Array<SensitivityLine>;
}

/** How much one parameter matters. */
export interface SensitivityLine {
    /** Id of the parameter. */
    parameter: string;
    /** What it states. */
    quantity: Quantity;
    /** The result with the parameter at its 5 per cent quantile in all years, the others at their values. */
    low: number;
    /** The same at its 95 per cent quantile. */
    high: number;
    /** Spearman's rank correlation with the result over the first n draws; of the mean score over the years where they differ. Null without samples. */
    rank_correlation?: number | null;
    /** First-order index: share of the variance that knowing the parameter would take away. */
    first_order?: number | null;
    /** Its Monte-Carlo error. */
    first_order_error?: number | null;
    /** Total index: share of the variance that would be left if all others were known. */
    total?: number | null;
    /** Its Monte-Carlo error. */
    total_error?: number | null;
    /** Standard deviation of the result that would be left, on average, if the parameter were known. */
    sd_if_known?: number | null;
}

/** What a sensitivity is of. */
export type SensitivityOf = "gap_fte" | "required_intake" | "supply_fte" | "demand_fte";

/** Asks which uncertain parameter matters. */
export interface SensitivityRequest {
    /** Scenario; the base where not stated. */
    scenario?: string | Array<Change> | null;
    /** Id of the profession. */
    profession: string;
    /** Year T. */
    target_year: number;
    /** First flow year whose intake can be changed; as for the required intake where not stated. */
    from_year?: number | null;
    /** Of what; the gap where not stated. */
    of?: SensitivityOf | null;
    /** Seed; 1 where not stated. */
    seed?: number | null;
    /** Base samples n of the variance-based indices, which take n(k+2) runs; 1,024 where not stated, none where 0. */
    samples?: number | null;
}

/** Between cells. */
export type Separator = "," | ";" | "\t";

/** Figures in bulk. */
export interface Series {
    /** Short name by which parameters refer to it. */
    id: string;
    /** Name as printed. */
    name?: string | null;
    /** Unit of every figure. */
    unit: Unit;
    /** Who is counted, for a stock. */
    definition?: Definition | null;
    /** Dimensions, outermost first. */
    dims: Array<Dim>;
    /** Figures, row-major: the last dimension runs fastest; null where missing. */
    values: Array<number | null>;
    /** Oldest completed age assumed in an open band whose amount is divided over single ages. */
    open_age_upper?: number | null;
    /** Share by which each age of an open band holds fewer than the age below it, above 0 and below 1; in place of an oldest age. */
    open_age_tail?: number | null;
    /** How amounts in bands are divided; monotone where not stated. */
    split?: Split | null;
    /** How years between the stated ones are filled; every year is needed where not stated. */
    between?: Between | null;
    /** What holds after the last stated year; it must be the last of the forecast where not stated. */
    beyond?: Beyond | null;
    /** Share of the true total that the source sees. */
    coverage?: number | null;
    /** Producer, table and year. */
    source?: string | null;
    /** Licence of the figures. */
    licence?: string | null;
    /** Date of the source. */
    date?: string | null;
    /** File, sheet and rows that the figures were read from. */
    origin?: string | null;
    /** What was done to the figures, and what to be careful about. */
    note?: string | null;
    /** Flags of the source. */
    flags?: Array<Flag> | null;
}

/** A service of care, or a condition that needs care. */
export interface Service {
    /** Short name by which the file refers to it. */
    id: string;
    /** Name as printed. */
    name: string;
}

/** How grave a problem is. */
export type Severity = "problem" | "warning";

/** Sex as the sources give it. */
export type Sex = "F" | "M" | "T";

/** A capacity that several professions share. */
export interface SharedCapacity {
    /** Ids of the professions. */
    professions: Array<string>;
    /** Most starters of them together in heads a year, one figure a flow year. */
    capacity: Float64Array;
}

/** A capacity that professions share. */
export interface SharedWish {
    /** Ids of the professions. */
    professions: Array<string>;
    /** Most starters a year of all of them together. */
    capacity: number;
}

/** A sheet of a workbook. */
export interface Sheet {
    /** Its name. */
    name: string;
    /** Rows that stay in sight. */
    frozen: number;
    /** Its rows. */
    rows: Array<SheetRow>;
}

/** A row of a sheet. */
export interface SheetRow {
    /** What stands in each cell. */
    cells: Array<string>;
    /** The figure or the result of the formula in each cell; null elsewhere. */
    values: Float64Array;
}

/** A small change whose effect is compared with that of trainees. */
export type SmallChange = "exit_point" | "retirement_year" | "ten_immigrants" | "hours_percent" | "intake_ten_percent" | "task_shift_point";

/** Where the supply by cumulative outflow comes from. */
export type Source = "stock" | "in_training" | "before_steering" | "steerable" | "abroad";

/** What one source gives to supply. */
export interface SourceLine {
    /** Which source. */
    source: SupplySource;
    /** Persons on 31 December, one figure a year. */
    heads: Float64Array;
    /** Effective supply in FTE, one figure a year. */
    fte: Float64Array;
}

/** Where the supply of a profession comes from; the sources add up to it. */
export interface Sources {
    /** How to compute it again. */
    stamp: Stamp;
    /** Id of the profession. */
    profession: string;
    /** First flow year whose intake can be changed. */
    from_year: number;
    /** Years, the base year first. */
    years: Array<number>;
    /** One entry a source that gives anything. */
    lines: Array<SourceLine>;
}

/** Asks where the supply of a profession comes from. */
export interface SourcesRequest {
    /** Scenario; the base where not stated. */
    scenario?: string | Array<Change> | null;
    /** Id of the profession. */
    profession: string;
    /** First flow year whose intake can be changed; as for the required intake where not stated. */
    from_year?: number | null;
}

/** How an amount in an age band is divided over single ages. */
export type Split = "monotone" | "uniform" | "pchip" | "sprague";

/** What is needed to compute a result again, to the byte. */
export interface Stamp {
    /** Version of the engine. */
    engine_version: string;
    /** SHA-256 of the project file's bytes, hexadecimal. */
    project_hash: string;
    /** The scenario asked for; null for the base. */
    scenario?: string | Array<Change> | null;
}

/** A stated value. */
export type Stated =
| {
    type: "constant";
    /** The figure. */
    value: number;
}
| {
    type: "path";
    /** Stated years, ascending. */
    years: Array<number>;
    /** One figure a stated year. */
    values: Array<number | null>;
    /** How years between the stated ones are filled; every year is needed where not stated. */
    between?: Between | null;
    /** What holds after the last stated year. */
    beyond?: Beyond | null;
}
| {
    type: "series";
    /** Id of the series. */
    series: string;
};

/** Years in which supply and demand of a profession meet. */
export interface SummaryLine {
    /** Id of the profession. */
    profession: string;
    /** First year without a shortage, null where there is none. */
    balance_year?: number | null;
    /** First year with a shortage, null where there is none. */
    first_shortage_year?: number | null;
}

/** How supply is computed. */
export type Supply =
| {
    type: "cohort";
    /** Whether the stock of the base year counts the temporary staff too; it does not where not stated. */
    stock_includes_temporary?: boolean | null;
    /** Id of the profession whose stock the starters of the training come from. */
    trains_from?: string | null;
}
| {
    type: "cumulative";
    /** Year from whose end on the intake can be changed. */
    steerable_year: number;
}
| {
    type: "trend";
    /** Where the totals come from. */
    from: TrendFrom;
};

/** Where supply comes from. */
export type SupplySource = "stock" | "in_training" | "before_steering" | "steerable" | "abroad" | "temporary" | "other_professions";

/** A table as a file. */
export interface Table {
    /** Name of the file. */
    name: string;
    /** Its text. */
    text: string;
}

/** Asks for the long tables of a forecast. */
export interface TablesRequest {
    /** Scenario; the base where not stated. */
    scenario?: string | Array<Change> | null;
    /** How the files are written. */
    dialect?: Dialect | null;
    /** Sign of the gap; supply minus demand where not stated. */
    gap?: GapSign | null;
    /** Only every so many years from the base year on; every year where not stated. */
    every_years?: number | null;
    /** Form of the files; one a table where not stated. */
    form?: Form | null;
    /** How small cells are kept back; published as they are where not stated. */
    disclosure?: Disclosure | null;
}

/** A task, part of the work of one profession or several. */
export interface Task {
    /** Short name by which the file refers to it. */
    id: string;
    /** Name as printed. */
    name: string;
}

/** What one shift of a task does in a year, all regions together. */
export interface TaskLine {
    /** Id of the shift. */
    task_shift: string;
    /** Id of the task. */
    task: string;
    /** Id of the profession that gives work away. */
    from: string;
    /** Id of the profession that takes it over. */
    to: string;
    /** Minutes of the task in the first profession before any shift. */
    task_minutes: number;
    /** Minutes that move. */
    moved_minutes: number;
    /** FTE that the first profession needs less. */
    from_fte: number;
    /** FTE that the other needs more. */
    to_fte: number;
}

/** Work on a task that can move from one profession to another. */
export interface TaskShift {
    /** Short name by which the file refers to it. */
    id: string;
    /** Id of the task. */
    task: string;
    /** Id of the profession that gives work away. */
    from: string;
    /** Id of the profession that takes it over. */
    to: string;
}

/** What the shifts of tasks do in a year. */
export interface Tasks {
    /** How to compute it again. */
    stamp: Stamp;
    /** Year. */
    year: number;
    /** One entry a shift. */
    lines: Array<TaskLine>;
}

/** Asks what the shifts of tasks do in a year. */
export interface TasksRequest {
    /** Scenario; the base where not stated. */
    scenario?: string | Array<Change> | null;
    /** Year. */
    year: number;
}

/** Where a supply by trend comes from. */
export type TrendFrom = "growth" | "stated";

/** How a parameter can turn out. */
export interface Uncertainty {
    /** How one figure can turn out; PERT where not stated. */
    distribution?: Distribution | null;
    /** What low and high are; limits where not stated. */
    bounds?: Bounds | null;
    /** How years follow one another; one deviation for all years where not stated. */
    over_time?: OverTime | null;
}

/** Unit of a figure. Heads and full-time equivalents are different units everywhere. */
export type Unit = "heads" | "heads_per_year" | "probability_per_year" | "share" | "share_per_year" | "years" | "fte" | "fte_per_head" | "fte_per_10000_population" | "persons" | "uses_per_person_per_year" | "currency" | "fte_per_use" | "services_per_case" | "services_per_fte_year" | "minutes_per_fte_year" | "ratio" | "index";

/** A parameter that varies. */
export interface VaryingLine {
    /** Id of the parameter. */
    parameter: string;
    /** What it states. */
    quantity: Quantity;
    /** Whether its range is assumed: low or high is stated, and no distribution. */
    assumed: boolean;
}

/** What moves the yearly volumes of a demand by workload after the base year. */
export type Volumes = "constant" | "population" | "utilisation";

/** What leads from one scenario to another. */
export interface Waterfall {
    /** How to compute the end again. */
    stamp: Stamp;
    /** Id of the profession. */
    profession: string;
    /** Year T. */
    target_year: number;
    /** Of what. */
    of: SensitivityOf;
    /** Its unit. */
    unit: string;
    /** The result of the first scenario. */
    start: number;
    /** The result of the second. */
    end: number;
    /** The steps, which add up to the difference. */
    steps: Array<WaterfallStep>;
}

/** How effects that depend on one another are told apart. */
export type WaterfallOrder = "ordered" | "shapley";

/** Asks what leads from one scenario to another. */
export interface WaterfallRequest {
    /** Scenario to start from; the base where not stated. */
    from?: string | Array<Change> | null;
    /** Scenario to arrive at; the base where not stated. */
    to?: string | Array<Change> | null;
    /** Id of the profession. */
    profession: string;
    /** Year T. */
    target_year: number;
    /** First flow year whose intake can be changed; as for the required intake where not stated. */
    from_year?: number | null;
    /** Of what; the gap where not stated. */
    of?: SensitivityOf | null;
    /** How effects are told apart; in order where not stated. */
    order?: WaterfallOrder | null;
}

/** What one change does on the way. */
export interface WaterfallStep {
    /** Whether a change of the first scenario is taken back; otherwise one of the second is added. */
    removed: boolean;
    /** Position of the change in its scenario. */
    change: number;
    /** What it changes. */
    quantity: Quantity;
    /** By how much the result moves. */
    effect: number;
}

/** A forecast as sheets of live formulas. */
export interface Workbook {
    /** What it was computed from. */
    stamp: Stamp;
    /** The sheets. */
    sheets: Array<Sheet>;
}

/** Asks for a profession's forecast as sheets of live formulas. */
export interface WorkbookRequest {
    /** Scenario; the base where not stated. */
    scenario?: string | Array<Change> | null;
    /** Id of the profession. */
    profession: string;
    /** First flow year whose intake can be changed; that of the project's runs where not stated, else the year after the base year. */
    from_year?: number | null;
}

/** The workload of a cadre in a facility, or in several together. */
export interface WorkloadLine {
    /** Id of the profession. */
    profession: string;
    /** Id of the region; "T" for all. */
    region: string;
    /** Name of the facility; "T" for all. */
    facility: string;
    /** AWT in hours a year; null where facilities differ. */
    available_hours?: number | null;
    /** Staff for the activities, before allowances. */
    activities_fte: number;
    /** 1/(1−Σ CAS); null for several facilities. */
    category_factor?: number | null;
    /** Staff for what only some do. */
    individual_fte: number;
    /** Staff that is needed. */
    needed_fte: number;
    /** Staff that is there; null where not stated for each. */
    staff_fte?: number | null;
    /** Staff − needed; negative is a shortage. */
    difference_fte?: number | null;
    /** WISN ratio: staff / needed, sums before ratios. */
    ratio?: number | null;
}

/** Asks for the workload of facilities. */
export interface WorkloadRequest {
    /** Id of the profession; all where not stated. */
    profession?: string | null;
}

/** The workload of facilities, with the sums of regions and of the country. */
export interface Workloads {
    /** How to compute it again. */
    stamp: Stamp;
    /** One entry a facility; sums last. */
    lines: Array<WorkloadLine>;
}

/** A table to be written as CSV. */
export interface CsvTable {
    columns: string[];
    rows: Array<Array<string | number | null>>;
}



/**
 * Shows the place of a panic in the browser's console; a panic is a bug of ours.
 */
export function start(): void;

/**
 * A template to be filled with what a forecast needs. Throws an `Error` with `problems`.
 */
export function template(request: TemplateRequest): Uint8Array;

/**
 * Sheets as an Office Open XML workbook. Throws an `Error` with `problems`.
 */
export function xlsx(request: XlsxRequest): Uint8Array;

export type InitInput = RequestInfo | URL | Response | BufferSource | WebAssembly.Module;

export interface InitOutput {
    readonly memory: WebAssembly.Memory;
    readonly start: () => void;
    readonly template: (a: any) => [number, number, number, number];
    readonly xlsx: (a: any) => [number, number, number, number];
    readonly __wbindgen_malloc: (a: number, b: number) => number;
    readonly __wbindgen_realloc: (a: number, b: number, c: number, d: number) => number;
    readonly __wbindgen_free: (a: number, b: number, c: number) => void;
    readonly __wbindgen_exn_store: (a: number) => void;
    readonly __externref_table_alloc: () => number;
    readonly __wbindgen_externrefs: WebAssembly.Table;
    readonly __externref_table_dealloc: (a: number) => void;
    readonly __wbindgen_start: () => void;
}

export type SyncInitInput = BufferSource | WebAssembly.Module;

/**
 * Instantiates the given `module`, which can either be bytes or
 * a precompiled `WebAssembly.Module`.
 *
 * @param {{ module: SyncInitInput }} module - Passing `SyncInitInput` directly is deprecated.
 *
 * @returns {InitOutput}
 */
export function initSync(module: { module: SyncInitInput } | SyncInitInput): InitOutput;

/**
 * If `module_or_path` is {RequestInfo} or {URL}, makes a request and
 * for everything else, calls `WebAssembly.instantiate` directly.
 *
 * @param {{ module_or_path: InitInput | Promise<InitInput> }} module_or_path - Passing `InitInput` directly is deprecated.
 *
 * @returns {Promise<InitOutput>}
 */
export default function __wbg_init (module_or_path?: { module_or_path: InitInput | Promise<InitInput> } | InitInput | Promise<InitInput>): Promise<InitOutput>;
