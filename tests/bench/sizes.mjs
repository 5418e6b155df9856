// What everybody downloads: every built file as it is, in gzip and in brotli.

import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { ROOT } from "../../www/build/shell.mjs";

/** What the hosted page imports only when it is asked for. */
const LATER = /^site\/(licences\.txt|sample-.*\.js|texts-.*\.js|engine-.*\.js|optimiser\.js)$/;

/** @typedef {{name: string, raw: number, gzip: number, brotli: number}} Size */

/** @returns {Promise<Size[]>} */
export async function sizes() {
  const folder = join(ROOT, "pkg");
  const names = (await readdir(folder, { recursive: true })).map((name) =>
    name.replaceAll("\\", "/"),
  );
  const list = [];
  for (const name of names.sort()) {
    const path = join(folder, name);
    if (!(await stat(path)).isFile()) continue;
    const bytes = await readFile(path);
    const gzip = gzipSync(bytes).length;
    list.push({ name, raw: bytes.length, gzip, brotli: brotliCompressSync(bytes).length });
  }
  return list;
}

/**
 * What is loaded before the first forecast stands on the hosted page.
 * @param {Size[]} list
 */
export function hosted(list) {
  return list.filter(({ name }) => name.startsWith("site/") && !LATER.test(name));
}
