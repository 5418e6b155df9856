// The types of the npm package: those of the engine, which come from its
// source, and its start, which is the package's own.

// For the engine's [Symbol.dispose], which older settings of TypeScript do not know.
/// <reference lib="esnext.disposable" />

import type { CsvTable, Dialect } from "../../pkg/full/hwf_forecast.js";
import type { IntakePath, IntakePathProblem } from "../../pkg/optimiser/hwf_optimiser.js";
import type { XlsxRequest } from "../../pkg/workbook/hwf_workbook.js";

export type * from "../../pkg/full/hwf_forecast.js";
export { billingFte, check, density, Forecaster, version } from "../../pkg/full/hwf_forecast.js";
export type {
  BindingLimit,
  BrokenLimit,
  IntakePath,
  IntakePathProblem,
  PathAnswer,
  PathLimit,
  PathProfession,
  SharedCapacity,
} from "../../pkg/optimiser/hwf_optimiser.js";

export type {
  Adjusted,
  AdjustRequest,
  Compared,
  CompareRequest,
  Conflict,
  Divided,
  DividedRequest,
  Drafted,
  Harmonised,
  HarmoniseRequest,
  Preview,
  Quality,
  QualityRequest,
  Raked,
  RakedSeries,
  RakeRequest,
  RakeSeriesRequest,
  Reconciled,
  SourceFile,
  SourceRequest,
  TablePreview,
  TwoRegisters,
  TwoRegistersRequest,
} from "../../pkg/tables/hwf_tables.js";
export type {
  TemplateRequest,
  TemplateText,
  XlsxRequest,
} from "../../pkg/workbook/hwf_workbook.js";

/** Where the engine's WebAssembly comes from: its address, or what was fetched or compiled from it. */
export type EngineSource = URL | string | Response | BufferSource | WebAssembly.Module;

/**
 * Starts the engine; to be awaited once before anything else. Later calls wait for the first.
 * @param source by default the file that comes with this package
 */
export function init(source?: EngineSource): Promise<void>;

/** A table as CSV text, its text cells safe to open in a spreadsheet program. */
export function csv(table: CsvTable, dialect?: Dialect | null): string;

/**
 * The path of intake that costs least. The first call loads the optimiser, which needs no `init`.
 * Rejects with an `Error` whose `problems` is the list of what is wrong with the problem.
 * @param source by default the file that comes with this package
 */
export function intakePath(problem: IntakePathProblem, source?: EngineSource): Promise<IntakePath>;

/** The reader of files, which is loaded by the first call: registers, spreadsheets and text tables in, raking, quality. */
export function loadTables(
  source?: EngineSource,
): Promise<typeof import("../../pkg/tables/hwf_tables.js")>;

/**
 * Sheets as the bytes of an Office Open XML workbook. The first call loads the writer.
 * Rejects with an `Error` whose `problems` is the list of what is wrong with the sheets.
 */
export function xlsx(request: XlsxRequest, source?: EngineSource): Promise<Uint8Array>;

/** A template as it is wished: texts in another language than English come with it. */
export type TemplateWish = Omit<
  import("../../pkg/workbook/hwf_workbook.js").TemplateRequest,
  "texts"
> &
  Partial<Pick<import("../../pkg/workbook/hwf_workbook.js").TemplateRequest, "texts">>;

/**
 * A template workbook (XLSX or ODS) to be filled with what a forecast needs; `SourceFile.draft` reads it back as
 * a project. The first call loads the writer. Rejects with an `Error` whose `problems` is the list of what is
 * wrong with the wish.
 */
export function template(wish: TemplateWish, source?: EngineSource): Promise<Uint8Array>;
