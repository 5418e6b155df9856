// Scripts made by the build: texts as exports, and bytes as texts.

import { gzip } from "pako";

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
  return Buffer.from(gzip(bytes, { level: 9, memLevel: 9 })).toString("base64");
}
