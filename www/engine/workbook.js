// The writer of workbooks as the page loads it when somebody first asks for one. It works on the page's own
// thread: a workbook is a moment's work, and a click waits for it.

import { wasmPacked } from "hwf:workbook-parts";
import initialise, { template, xlsx } from "../../pkg/workbook/hwf_workbook.js";
import { unpack } from "./unpack.js";

/** @type {Promise<unknown>|undefined} */
let ready;

/**
 * Sheets as the bytes of a workbook.
 * @param {import("../../pkg/workbook/hwf_workbook.js").XlsxRequest} request
 * @returns {Promise<Uint8Array>}
 */
export async function writeWorkbook(request) {
  await start();
  return xlsx(request);
}

/**
 * A template as the bytes of a workbook.
 * @param {import("../../pkg/workbook/hwf_workbook.js").TemplateRequest} request
 * @returns {Promise<Uint8Array>}
 */
export async function writeTemplate(request) {
  await start();
  return template(request);
}

function start() {
  ready ??= unpack(wasmPacked).then(async (bytes) =>
    initialise({ module_or_path: await WebAssembly.compile(bytes) }),
  );
  return ready;
}
