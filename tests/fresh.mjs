// Whether two builds are the same, byte for byte, and the copy of the sources
// that a build somewhere else starts from.

import { cp, readdir, readFile, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { Stop } from "../www/build/shell.mjs";

/** What a copy leaves out: made from the rest, or none of its business. */
const NOT_SOURCES = new Set([".git", "node_modules", "pkg", "target"]);

/**
 * Fails unless two folders hold the same files with the same bytes.
 * @param {string} built
 * @param {string} kept
 */
export async function compareFolders(built, kept) {
  const names = new Set([...(await files(built)), ...(await files(kept))]);
  const differences = [];
  for (const name of [...names].sort()) {
    const [one, other] = await Promise.all([bytes(join(built, name)), bytes(join(kept, name))]);
    if (!one) differences.push(`${name}: not built any more`);
    else if (!other) differences.push(`${name}: missing`);
    else if (!one.equals(other)) {
      differences.push(`${name}: differs (${other.length} bytes kept, ${one.length} built)`);
    }
  }
  if (differences.length > 0) {
    throw new Stop(`${kept} is not what the sources give:\n  ${differences.join("\n  ")}`);
  }
  console.log(`${names.size} files, all the same`);
}

/**
 * The copy may lie in a folder that is itself left out.
 * @param {string} from
 * @param {string} to
 */
export async function copyTree(from, to) {
  const filter = (/** @type {string} */ path) => !NOT_SOURCES.has(basename(path));
  for (const name of (await readdir(from)).filter(filter)) {
    await cp(join(from, name), join(to, name), { recursive: true, filter });
  }
}

/** @param {string} folder */
async function files(folder) {
  const names = await readdir(folder, { recursive: true });
  const kinds = await Promise.all(names.map((name) => stat(join(folder, name))));
  return names.filter((_, index) => kinds[index].isFile());
}

/**
 * @param {string} file
 * @returns {Promise<Buffer | null>}
 */
async function bytes(file) {
  return readFile(file).catch(() => null);
}
