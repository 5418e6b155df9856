// Scripts made by the build: texts as exports, and bytes as texts.

import { gzip } from "pako";
import { LETTERS } from "../engine/unpack.js";

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
 * Bytes as a text of letters that neither a script nor a page has to escape: four bytes are five letters, a
 * quarter more where base64 takes a third. Before them stands how many bytes fill the last four.
 *
 * Compressed by a library of fixed version, not by Node's zlib, whose output
 * changes from one release to the next.
 * @param {Uint8Array} bytes
 */
export function packed(bytes) {
  const zipped = gzip(bytes, { level: 9, memLevel: 9 });
  const filled = (4 - (zipped.length % 4)) % 4;
  const whole = new Uint8Array(zipped.length + filled);
  whole.set(zipped);
  const letters = [LETTERS[filled]];
  for (let place = 0; place < whole.length; place += 4) {
    let rest = new DataView(whole.buffer).getUint32(place);
    const five = [];
    for (let at = 0; at < 5; at += 1) {
      five.unshift(LETTERS[rest % LETTERS.length]);
      rest = Math.floor(rest / LETTERS.length);
    }
    letters.push(...five);
  }
  return letters.join("");
}
