// Made from the records of the crate by `HWF_UPDATE=1 cargo test`; not edited by hand.

/** A health service activity with its yearly volume and its standard. */
export interface Activity {
  /** Name as printed. */
  name: string;
  /** Times a year that it is done in the facility. */
  volume: number;
  /** Minutes that a worker needs for it once; stated here or as a rate. */
  minutes?: number | null;
  /** Times that a worker can do it in an hour; stated here or as minutes. */
  per_hour?: number | null;
}

/** Asks for figures corrected by a share. */
export interface AdjustRequest {
  /** Figures of the source; null where missing. */
  values: Array<number | null>;
  /** Divide: the share of the true total that the source sees, above 0 and at most 1. */
  seen?: ShareRange | null;
  /** Multiply: the part of what the source counts that belongs to the wanted definition level. */
  belongs?: ShareRange | null;
}

/** Figures with their range. */
export interface Adjusted {
  /** Lowest */
  low: Float64Array;
  /** Best estimate */
  mid: Float64Array;
  /** Highest */
  high: Float64Array;
}

/** Work that every member of the cadre does beside the activities. */
export interface CategoryAllowance {
  /** Name as printed. */
  name: string;
  /** Share of the working time; stated here or in hours. */
  share?: number | null;
  /** Hours in a span of working time; stated here or as a share. */
  hours?: number | null;
  /** The span; a year where not stated. */
  per?: Per | null;
}

/** Between the cells of a row of text. */
export type CellSeparator = "tab" | "semicolon" | "bar" | "comma";

/** One check of a series. */
export interface Check {
  /** Which. */
  check: CheckOf;
  /** What it came to. */
  verdict: Verdict;
  /** What was found. */
  found?: string | null;
  /** Place in the project. */
  path: string;
}

/** A check of a series. */
export type CheckOf = "complete" | "age" | "source" | "licence" | "definition" | "coverage" | "breaks" | "flags" | "outliers" | "negative" | "levels" | "totals" | "reconciles";

/** What a column holds. */
export interface ColumnPreview {
  /** Its different entries, up to a hundred; none for figures and for what is never shown. */
  entries: Array<EntryPreview>;
  /** How many different entries there are; null where there are too many to be members. */
  different?: number | null;
  /** Cells with figures. */
  figures: number;
  /** Cells with a mark that stands for a missing figure. */
  missing: number;
  /** Cells in which nothing stands. */
  empty: number;
}

/** What a column, or a row of headings, says. */
export type ColumnRole = "ask" | "ignore" | "profession" | "region" | "sector" | "sex" | "age" | "year" | "level" | "unit" | "value" | "flag" | "person" | "birth" | "hours" | "fte";

/** What a column of a table is. */
export interface ColumnUse {
  /** Number of the column, from 1. */
  column: number;
  /** Its headings, from the outermost, apart by " / ". */
  heading: string;
  /** What it says. */
  role: ColumnRole;
}

/** Asks what two series say of the cells that both have. */
export interface CompareRequest {
  /** Id of a series. */
  first: string;
  /** Id of another one with the same unit. */
  second: string;
}

/** Two series side by side. */
export interface Compared {
  /** Axes that both tell apart. */
  axes: Array<Axis>;
  /** Axes over which the first, the second or both were summed. */
  summed: Array<Axis>;
  /** The cells that both have. */
  cells: Array<ComparedCell>;
  /** Sum of the first over the cells with a figure in both. */
  first_sum: number;
  /** Sum of the second over the same. */
  second_sum: number;
  /** Largest |relative| among the cells; null where none can be compared. */
  largest?: number | null;
}

/** What two series say of one cell. */
export interface ComparedCell {
  /** Members, one for each axis. */
  members: Array<string>;
  /** Figure of the first series, summed over what only it tells apart; null where missing. */
  first?: number | null;
  /** Figure of the second series, likewise. */
  second?: number | null;
  /** Second − first. */
  difference?: number | null;
  /** Second / first − 1; null where the first is zero. */
  relative?: number | null;
}

/** Two series of a project that speak of the same and differ. */
export interface Conflict {
  /** Id of a series. */
  first: string;
  /** Id of the other. */
  second: string;
  /** Number of cells that both have. */
  cells: number;
  /** Number of them that differ by more than half a per cent. */
  differing: number;
  /** Sum of the first over the cells with a figure in both. */
  first_sum: number;
  /** Sum of the second over the same. */
  second_sum: number;
}

/** That two parameters turn out alike, or opposite. */
export interface Correlation {
  /** Id of a parameter. */
  first: string;
  /** Id of another. */
  second: string;
  /** Correlation of their standard scores, −1 to 1. */
  correlation: number;
}

/** Between whole and fraction in the figures of a text file. */
export type DecimalSign = "point" | "comma";

/** A detail that the requirements ask for. */
export type Detail = "profession" | "age" | "sex" | "headcount" | "fte" | "geography" | "specialisation" | "first_qualification";

/** Groups of ages and the ways of dividing them, summed over everything else. */
export interface Divided {
  /** Youngest age. */
  from: number;
  /** The groups. */
  bands: Array<DrawnBand>;
  /** Every way, in the order of their names. */
  splits: Array<DrawnSplit>;
}

/** Asks how the groups of ages of a series can be divided. */
export interface DividedRequest {
  /** The series, of amounts. */
  series: Series;
  /** Open age of the project, above which nobody is told apart; 85 where not stated. */
  age_max?: number | null;
}

/** A project that a filled template states. */
export interface Drafted {
  /** The project; null where a problem forbids it. The engine has still to check it. */
  project?: Project | null;
  /** Where its parts stand in the file. */
  origins: Array<Origin>;
  /** What is wrong or lacking, and what was filled in. */
  problems: Array<Problem>;
}

/** A group of ages with its amount. */
export interface DrawnBand {
  /** Youngest age */
  from: number;
  /** Oldest age; null for one that stays open */
  to?: number | null;
  /** Amount */
  amount: number;
}

/** One way of dividing them. */
export interface DrawnSplit {
  /** The way that is asked for. */
  split: Split;
  /** The way that was taken: another one where that one does not apply. */
  used: Split;
  /** Amounts at single ages from the youngest on; what stays open is not among them. */
  values: Float64Array;
}

/** Encoding of a text file. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252" | "windows-1250";

/** An entry of a column and what it means. */
export interface EntryPreview {
  /** As the file writes it. */
  found: string;
  /** How often, among the rows that were looked at. */
  count: number;
  /** What is done with it; null where it is not understood. */
  treatment?: Treatment | null;
  /** Member of the axis; null where it is none. */
  member?: string | null;
}

/** What holds for the whole table. */
export interface Fixed {
  /** Of which axis. */
  role: ColumnRole;
  /** Its member. */
  member: string;
}

/** Format of a file, by its content. */
export type Format = "text" | "xlsx" | "ods";

/** Asks for the series of a table. */
export interface HarmoniseRequest {
  /** How the table is read. */
  recipe: Recipe;
  /** Hours a week of one full-time equivalent, for registers that state hours. */
  fte_hours?: number | null;
}

/** What a table gave. */
export interface Harmonised {
  /** The series; none where a problem forbids them. */
  series: Array<Series>;
  /** What is open or wrong, and what was left out or guessed. */
  problems: Array<Problem>;
  /** Rows of data read. */
  rows: number;
  /** Figures in the series. */
  figures: number;
  /** Cells of the series without a figure. */
  missing: number;
}

/** What a row of headings says about the columns of figures under it. */
export interface HeadingRow {
  /** Number of the row, from 1. */
  row: number;
  /** The axis of its members; "value" where they are names of columns only. */
  role: ColumnRole;
}

/** Work that only some members of the cadre do. */
export interface IndividualAllowance {
  /** Name as printed. */
  name: string;
  /** How many do it. */
  heads: number;
  /** Hours of each in a span of working time. */
  hours: number;
  /** The span; a year where not stated. */
  per?: Per | null;
}

/** A member of the project and a name that it goes by. */
export interface KnownMember {
  /** Of which axis. */
  role: ColumnRole;
  /** A name, in any spelling of its letters. */
  name: string;
  /** The member, as the project writes it. */
  member: string;
}

/** What the rows of a table are. */
export type Layout = "table" | "register";

/** Totals that a table must have, over one axis or several. */
export interface Margin {
  /** Name by which problems speak of it. */
  name: string;
  /** Positions of its axes in the table, ascending. */
  axes: Array<number>;
  /** Its figures, row-major over its axes; null where a total is not known. */
  values: Array<number | null>;
}

/** What an entry of the file means. */
export interface Meaning {
  /** Of which axis. */
  role: ColumnRole;
  /** The entry, as the file writes it. */
  found: string;
  /** What is done with it. */
  treatment: Treatment;
  /** Member of the axis; null where it is none. */
  member?: string | null;
}

/** Where in a template something of the project was read. */
export interface Origin {
  /** Place in the project, such as `parameters[3]`. */
  path: string;
  /** Place in the file, by its first cell. */
  place: string;
}

/** In which span of working time a standard is stated. */
export type Per = "day" | "week" | "month" | "year";

/** Says where a table stands in its sheet; rows are counted from 1. */
export interface PlaceRequest {
  /** Its rows of headings, from the top; none where it has no headings. */
  headings: Array<number>;
  /** Its first row of data. */
  first_row: number;
  /** Its last row of data; the end of the sheet where not stated. */
  last_row?: number | null;
}

/** Whether something that is asked for is there. */
export type Presence = "stated" | "partly" | "absent" | "not_asked";

/** A file, as it was recognised. */
export interface Preview {
  /** Format, by content. */
  format: Format;
  /** Encoding of a text file. */
  encoding?: Encoding | null;
  /** Separator of a text file. */
  separator?: CellSeparator | null;
  /** Its tables. */
  tables: Array<TablePreview>;
  /** Whether it is a template, which states a project as a whole; its sheets are no tables then. */
  template: boolean;
  /** What the user should know of the file. */
  problems: Array<Problem>;
}

/** A project file: everything that a forecast is computed from. */
export interface Project {
  /** Address of the JSON Schema, for editors. */
  $schema?: string | null;
  /** Version of the file format: 1. */
  hwf: number;
  /** What the project is about and who made it. */
  about: About;
  /** The members of every axis of the model. */
  axes: Axes;
  /** Figures in bulk, referred to by parameters. */
  data: Array<Series>;
  /** What the model computes with. */
  parameters: Array<Parameter>;
  /** How supply and demand of each profession are computed. */
  methods: Array<Method>;
  /** Workload by facility, for demand by workload. */
  workloads?: Array<Workload> | null;
  /** Parameters that turn out alike, or opposite. */
  correlations?: Array<Correlation> | null;
  /** How files were read, for the next ones of their kind. */
  recipes?: Array<Recipe> | null;
  /** Which counted flows should explain the changes of a counted stock. */
  reconciliations?: Array<Reconciliation> | null;
  /** Named changes to the base. */
  scenarios?: Array<Scenario> | null;
  /** What is computed when nothing else is asked for. */
  runs?: Runs | null;
  /** What was decided, by whom and why. */
  decisions?: Array<Decision> | null;
}

/** The quality of a project's data. */
export interface Quality {
  /** What the Minimum Planning Data Requirements ask for. */
  requirements: Array<RequirementRow>;
  /** Each series. */
  series: Array<SeriesQuality>;
}

/** Asks for the quality of a project's data. */
export interface QualityRequest {
  /** The year from which the age of data is counted. */
  year: number;
}

/** Asks for a table that meets margins. */
export interface RakeRequest {
  /** Number of members of each axis, up to three axes. */
  sizes: Array<number>;
  /** The table whose pattern is kept, row-major, nothing missing or negative. */
  seed: Array<number | null>;
  /** The totals to be met. */
  margins: Array<Margin>;
  /** Largest relative difference from a total at which the fitting ends; 1e-9 where not stated. */
  tolerance?: number | null;
  /** Most cycles over all margins; 1,000 where not stated. */
  cycles?: number | null;
}

/** Asks for a series with the pattern of one and the totals of others. */
export interface RakeSeriesRequest {
  /** Id of the series whose pattern is kept, of at most three axes. */
  seed: string;
  /** Ids of the series whose totals are met; each tells apart one or several of the same axes. */
  margins: Array<string>;
  /** Largest relative difference from a total at which the fitting ends; 1e-9 where not stated. */
  tolerance?: number | null;
  /** Most cycles over all margins; 1,000 where not stated. */
  cycles?: number | null;
}

/** A table that meets its margins. */
export interface Raked {
  /** Its figures, row-major. */
  values: Float64Array;
  /** Each figure less that of the seed. */
  change: Float64Array;
  /** Each figure as a multiple of that of the seed; null where both are zero. */
  factor: Float64Array;
  /** Cycles over all margins. */
  cycles: number;
  /** Largest relative difference from a total. */
  error: number;
}

/** A cell before and after raking. */
export interface RakedCell {
  /** Members, one for each axis of the series. */
  members: Array<string>;
  /** Figure of the seed. */
  before: number;
  /** Figure that meets the margins. */
  after: number;
  /** After − before. */
  change: number;
  /** After / before; null where both are zero. */
  factor?: number | null;
}

/** A series that meets the totals of others. */
export interface RakedSeries {
  /** The series, named after its seed. */
  series: Series;
  /** Its cells, before and after. */
  cells: Array<RakedCell>;
  /** Cycles over all margins. */
  cycles: number;
  /** Largest relative difference from a total. */
  error: number;
}

/** How one table of a file is read. */
export interface Recipe {
  /** Name of the file that it was made for. */
  file: string;
  /** Sheet of a workbook; null for a text file. */
  sheet?: string | null;
  /** Encoding of a text file, where it was chosen by hand. */
  encoding?: Encoding | null;
  /** Separator of a text file, where it was chosen by hand. */
  separator?: CellSeparator | null;
  /** What the rows are. */
  layout: Layout;
  /** Rows of headings, from the top; none where the table has no headings. */
  headings: Array<HeadingRow>;
  /** First row of the table below its headings, from 1. */
  first_row: number;
  /** Last row of the table; the end of the sheet where not stated. */
  last_row?: number | null;
  /** Decimal sign of figures in text; not stated where no figure needs it, or where it is not known. */
  decimal?: DecimalSign | null;
  /** The columns, in order. */
  columns: Array<ColumnUse>;
  /** What rows say that have a first cell only, and that hold for the rows below them. */
  sections?: ColumnRole | null;
  /** Whether an empty cell of an axis means the entry above it. */
  fill_down?: boolean | null;
  /** What holds for the whole table. */
  fixed: Array<Fixed>;
  /** What entries mean, where the reader does not know it or was corrected. */
  meanings: Array<Meaning>;
  /** NUTS level that is read where a table has several: 0 to 3. */
  nuts_level?: number | null;
  /** Youngest age in bands that are open downwards. */
  youngest_age?: number | null;
  /** Unit of the figures where no column says it. */
  unit?: Unit | null;
  /** What every figure is multiplied by; 1 where not stated. */
  factor?: number | null;
  /** Who is counted, where no column says it. */
  definition?: Definition | null;
}

/** A counted stock against the counted flows. */
export interface Reconciled {
  /** Flow years for which everything is stated, in order. */
  years: Array<ReconciledYear>;
  /** Flow years between counted stocks for which something is missing. */
  skipped: Array<number>;
}

/** A year of a stock and its flows, in heads. */
export interface ReconciledYear {
  /** The flow year. */
  year: number;
  /** Stock at its start. */
  start: number;
  /** Stock at its end. */
  end: number;
  /** Who joined. */
  inflow: number;
  /** Who left. */
  outflow: number;
  /** (end − start) − (inflow − outflow): what the flows do not explain. */
  residual: number;
  /** The same as a share of the stock at the start; null where that is zero. */
  residual_share?: number | null;
}

/** A counted stock and the counted flows that should explain how it changes: N(t) − N(t−1) = inflows(t) − outflows(t). */
export interface Reconciliation {
  /** Id of a series of persons by year, on 31 December. */
  stock: string;
  /** Ids of series of persons a year who joined in the year. */
  inflows: Array<string>;
  /** Ids of series of persons a year who left in the year. */
  outflows: Array<string>;
}

/** A group of the Minimum Planning Data Requirements. */
export type Requirement = "labour_force" | "training" | "retirement" | "migration_in" | "migration_out" | "population" | "health_consumption";

/** One group of the requirements. */
export interface RequirementRow {
  /** The group. */
  requirement: Requirement;
  /** Whether each detail is there, in the order of the details. */
  details: Array<Presence>;
}

/** A part of a score. */
export interface ScorePart {
  /** The check that it comes of. */
  check: CheckOf;
  /** Points, at most `most`. */
  points: number;
  /** Most points that there are. */
  most: number;
}

/** The quality of a series. */
export interface SeriesQuality {
  /** Id of the series. */
  id: string;
  /** Every check. */
  checks: Array<Check>;
  /** 0 to 100: points as a share of those that could be had. */
  score: number;
  /** What the score is made of. */
  parts: Array<ScorePart>;
}

/** A share with its range. */
export interface ShareRange {
  /** Lowest plausible share */
  low: number;
  /** Best estimate */
  mid: number;
  /** Highest plausible share */
  high: number;
}

/** How a text file is taken where it does not say so itself. */
export interface SourceRequest {
  /** Encoding; told by the bytes where not stated. */
  encoding?: Encoding | null;
  /** Separator; told by the rows where not stated. */
  separator?: CellSeparator | null;
  /** Recipes of earlier files, the latest last. */
  recipes?: Array<Recipe> | null;
  /** Members of the project: entries that are called like one of them mean it. */
  members?: Array<KnownMember> | null;
}

/** A table, as it was recognised. */
export interface TablePreview {
  /** How it is read. */
  recipe: Recipe;
  /** Texts above it. */
  titles: Array<string>;
  /** Numbers of its first rows, headings included. */
  sample_rows: Array<number>;
  /** The cells of these rows; names, identifiers and birth dates are not shown. */
  sample: Array<Array<string>>;
  /** What each column holds. */
  columns: Array<ColumnPreview>;
}

/** What is done with an entry of a column. */
export type Treatment = "member" | "total" | "unknown" | "leave_out";

/** An estimate from two registers. */
export interface TwoRegisters {
  /** Persons: (n1+1)(n2+1)/(m+1) − 1 */
  estimate: number;
  /** (n1+1)(n2+1)(n1−m)(n2−m)/((m+1)²(m+2)) */
  variance: number;
  /** Lower end of the 95 % range, never below those who were seen */
  low: number;
  /** Upper end of the 95 % range */
  high: number;
  /** Persons in one register or both */
  seen: number;
  /** Share of the estimate that the first register sees */
  first_share: number;
  /** Share of the estimate that the second register sees */
  second_share: number;
}

/** Asks how many there are in truth, from two registers that were made without each other. */
export interface TwoRegistersRequest {
  /** Persons in the first register */
  first: number;
  /** Persons in the second register */
  second: number;
  /** Persons found in both */
  both: number;
}

/** What a check came to. */
export type Verdict = "pass" | "warning" | "problem" | "not_checked";

/** The workload of one cadre in one facility. */
export interface Workload {
  /** Id of the profession. */
  profession: string;
  /** Name of the facility. */
  facility: string;
  /** Id of the region that it lies in; may be left out where there is one. */
  region?: string | null;
  /** Possible working days in a year: days a week × 52. */
  days_per_year: number;
  /** Public holidays, in days a year. */
  holidays?: number | null;
  /** Annual leave, in days a year. */
  annual_leave?: number | null;
  /** Sick leave, in days a year. */
  sick_leave?: number | null;
  /** Other leave such as training, in days a year. */
  other_leave?: number | null;
  /** Working hours in a day. */
  hours_per_day: number;
  /** Staff who work there now, in FTE. */
  staff_fte?: number | null;
  /** Health service activities. */
  activities: Array<Activity>;
  /** What every member does beside them. */
  category_allowances?: Array<CategoryAllowance> | null;
  /** What only some members do beside them. */
  individual_allowances?: Array<IndividualAllowance> | null;
}
