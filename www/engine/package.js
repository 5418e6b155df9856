// The npm package's front door: the engine as it is, and one start that works
// in browsers and in Node alike. No model and no formula lives here.

import start from "../../pkg/full/hwf_forecast.js";

export {
  billingFte,
  check,
  csv,
  density,
  Forecaster,
  version,
} from "../../pkg/full/hwf_forecast.js";

/** @type {Promise<void> | undefined} */
let started;

/** @type {Promise<typeof import("../../pkg/optimiser/hwf_optimiser.js")> | undefined} */
let optimiser;

/**
 * Starts the engine; to be awaited once before anything else. Later calls wait for the first.
 * @param {import("./package.d.ts").EngineSource} [source] where the engine's WebAssembly is, if not
 *   beside this package
 * @returns {Promise<void>}
 */
export function init(source = new URL("../../pkg/full/hwf_forecast_bg.wasm", import.meta.url)) {
  started ??= load(source).catch((error) => {
    // A failed start must not keep a second one, with another source, from working.
    started = undefined;
    throw error;
  });
  return started;
}

/**
 * The path of intake that costs least. The first call loads the optimiser, which needs no `init`.
 * @param {import("./package.d.ts").IntakePathProblem} problem
 * @param {import("./package.d.ts").EngineSource} [source] where the optimiser's WebAssembly is, if not
 *   beside this package
 * @returns {Promise<import("./package.d.ts").IntakePath>}
 */
export async function intakePath(
  problem,
  source = new URL("../../pkg/optimiser/hwf_optimiser_bg.wasm", import.meta.url),
) {
  optimiser ??= loadOptimiser(source).catch((error) => {
    optimiser = undefined;
    throw error;
  });
  return (await optimiser).intakePath(problem);
}

/** @type {Promise<typeof import("../../pkg/tables/hwf_tables.js")> | undefined} */
let tables;

/**
 * The reader of files: `SourceFile`, `rake`, `adjust`, `twoRegisters` and `quality`. Needs no `init`.
 * @param {import("./package.d.ts").EngineSource} [source] where the reader's WebAssembly is, if not beside
 *   this package
 * @returns {Promise<typeof import("../../pkg/tables/hwf_tables.js")>}
 */
export function loadTables(
  source = new URL("../../pkg/tables/hwf_tables_bg.wasm", import.meta.url),
) {
  tables ??= import("../../pkg/tables/hwf_tables.js").then(async (binding) => {
    await binding.default({ module_or_path: await contentOf(source) });
    return binding;
  });
  tables.catch(() => {
    tables = undefined;
  });
  return tables;
}

/** @type {Promise<typeof import("../../pkg/workbook/hwf_workbook.js")> | undefined} */
let workbook;

/**
 * Sheets, such as those of `Forecaster.workbook` with their texts put in, as the bytes of a workbook. Needs
 * no `init`.
 * @param {import("./package.d.ts").XlsxRequest} request
 * @param {import("./package.d.ts").EngineSource} [source] where the writer's WebAssembly is, if not beside
 *   this package
 * @returns {Promise<Uint8Array>}
 */
export async function xlsx(
  request,
  source = new URL("../../pkg/workbook/hwf_workbook_bg.wasm", import.meta.url),
) {
  return (await loadWorkbook(source)).xlsx(request);
}

/**
 * A template workbook to be filled with what a forecast needs; in English where it brings no texts. Needs no
 * `init`.
 * @param {import("./package.d.ts").TemplateWish} wish
 * @param {import("./package.d.ts").EngineSource} [source] where the writer's WebAssembly is, if not beside
 *   this package
 * @returns {Promise<Uint8Array>}
 */
export async function template(
  wish,
  source = new URL("../../pkg/workbook/hwf_workbook_bg.wasm", import.meta.url),
) {
  return (await loadWorkbook(source)).template({ ...wish, texts: wish.texts ?? (await english()) });
}

async function english() {
  const [{ addTexts, t }, { tableTexts }, { templateTexts }] = await Promise.all([
    import("../i18n/index.js"),
    import("../i18n/en-tables.js"),
    import("../i18n/template-texts.js"),
  ]);
  addTexts(tableTexts);
  return templateTexts(Object.keys(tableTexts), t);
}

/** @param {import("./package.d.ts").EngineSource} source */
function loadWorkbook(source) {
  workbook ??= import("../../pkg/workbook/hwf_workbook.js").then(async (binding) => {
    await binding.default({ module_or_path: await contentOf(source) });
    return binding;
  });
  workbook.catch(() => {
    workbook = undefined;
  });
  return workbook;
}

/** @param {import("./package.d.ts").EngineSource} source */
async function load(source) {
  await start({ module_or_path: await contentOf(source) });
}

/** @param {import("./package.d.ts").EngineSource} source */
async function loadOptimiser(source) {
  const binding = await import("../../pkg/optimiser/hwf_optimiser.js");
  await binding.default({ module_or_path: await contentOf(source) });
  return binding;
}

/**
 * What can be started from: a file's bytes, since Node's fetch reads no files, else the source itself.
 * @param {import("./package.d.ts").EngineSource} source
 */
async function contentOf(source) {
  const file = typeof source === "string" || source instanceof URL ? String(source) : "";
  if (!file.startsWith("file:") || typeof process !== "object") return source;
  // Asked for in this way, bundlers for browsers leave it alone.
  const { readFile } = process.getBuiltinModule("node:fs/promises");
  return readFile(new URL(file));
}
