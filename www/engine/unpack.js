// Bytes out of a script: base64 of gzip, which is what the build packs the engine and samples into.

/**
 * @param {string} base64
 * @returns {Promise<ArrayBuffer>}
 */
export function unpack(base64) {
  const letters = atob(base64);
  const packed = new Uint8Array(letters.length);
  for (let place = 0; place < letters.length; place += 1) {
    packed[place] = letters.charCodeAt(place);
  }
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream).arrayBuffer();
}
