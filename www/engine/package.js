// The npm package's front door: the engine as it is, and one start that works
// in browsers and in Node alike. No model and no formula lives here.

import start from "../../pkg/full/hwf_forecast.js";

export { billingFte, check, csv, Forecaster, version } from "../../pkg/full/hwf_forecast.js";

/** @type {Promise<void> | undefined} */
let started;

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

/** @param {import("./package.d.ts").EngineSource} source */
async function load(source) {
  const file = typeof source === "string" || source instanceof URL ? String(source) : "";
  if (file.startsWith("file:") && typeof process === "object") {
    // Node's fetch reads no files. Asked for in this way, bundlers for browsers leave it alone.
    const { readFile } = process.getBuiltinModule("node:fs/promises");
    await start({ module_or_path: await readFile(new URL(file)) });
  } else {
    await start({ module_or_path: source });
  }
}
