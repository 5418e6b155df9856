// Bytes out of a script: gzip in letters, which is what the build packs the engine, texts and samples into.

/** The letters, by their value: none that a script or a page has to escape. */
export const LETTERS =
  "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&~()[]{}@%#,;";

/**
 * @param {string} letters
 * @returns {Promise<ArrayBuffer>}
 */
export function unpack(letters) {
  const { readable, writable } = new DecompressionStream("gzip");
  const writer = writable.getWriter();
  writer.write(bytesOf(letters));
  writer.close();
  return new Response(readable).arrayBuffer();
}

/**
 * Five letters are four bytes; the first one of all says how many bytes fill the last four.
 * @param {string} letters
 * @returns {Uint8Array<ArrayBuffer>}
 */
function bytesOf(letters) {
  const values = new Uint8Array(128);
  for (let value = 0; value < LETTERS.length; value += 1) {
    values[LETTERS.charCodeAt(value)] = value;
  }
  const size = ((letters.length - 1) / 5) * 4;
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  for (let from = 1, to = 0; to < size; from += 5, to += 4) {
    let four = 0;
    for (let at = from; at < from + 5; at += 1) {
      four = four * 85 + values[letters.charCodeAt(at)];
    }
    view.setUint32(to, four);
  }
  return bytes.subarray(0, size - values[letters.charCodeAt(0)]);
}
