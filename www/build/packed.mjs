// Scripts made by the build: texts as exports, and bytes as texts.

import { gzipSync } from "fflate";

/**
 * A script that exports texts.
 * @param {Record<string, string>} texts
 */
export function constants(texts) {
  return Object.entries(texts)
    .map(([name, text]) => `export const ${name} = ${JSON.stringify(text)};`)
    .join("\n");
}

/**
 * Compressed by a library of fixed version, not by Node's zlib, whose output
 * changes from one release to the next.
 * @param {Uint8Array} bytes
 */
export function packed(bytes) {
  return Buffer.from(gzipSync(bytes, { level: 9, mem: 12, mtime: 0 })).toString("base64");
}
