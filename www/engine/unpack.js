// Bytes out of a script: base64 of gzip, which is what the build packs the engine and samples into.

/**
 * @param {string} base64
 * @returns {Promise<ArrayBuffer>}
 */
export function unpack(base64) {
  const { readable, writable } = new DecompressionStream("gzip");
  const writer = writable.getWriter();
  writer.write(bytesOf(base64));
  writer.close();
  return new Response(readable).arrayBuffer();
}

/**
 * @param {string} base64
 * @returns {Uint8Array<ArrayBuffer>}
 */
function bytesOf(base64) {
  // Newer browsers do at once what takes a loop over every letter.
  const built = /** @type {any} */ (Uint8Array).fromBase64;
  if (built) {
    return built.call(Uint8Array, base64);
  }
  const letters = atob(base64);
  const bytes = new Uint8Array(letters.length);
  for (let place = 0; place < letters.length; place += 1) {
    bytes[place] = letters.charCodeAt(place);
  }
  return bytes;
}
