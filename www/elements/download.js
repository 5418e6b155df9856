// Hands a text or bytes to the reader as a file. It goes from the page to the disk; nothing is sent.

/**
 * @param {string} name
 * @param {string|Uint8Array} content
 * @param {string} type
 */
export function download(name, content, type) {
  const part = /** @type {BlobPart} */ (content);
  const address = URL.createObjectURL(new Blob([part], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // Later, not at once: some browsers read the Blob only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/**
 * A file name from a title: plain letters, digits and hyphens.
 * @param {string} title
 */
export function slug(title) {
  const plain = title
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return plain === "" ? "untitled" : plain;
}
