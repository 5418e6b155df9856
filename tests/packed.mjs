// Installs the package as a user would get it: packed into its file, then from
// that file, without a network, into a folder of its own beside its tests.

import { cp, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ROOT, run, Stop } from "../www/build/shell.mjs";

/**
 * @param {string} folder
 * @returns {Promise<string>} the folder with the tests, which import the package by its name
 */
export async function installPackage(folder) {
  await run("npm", ["pack", "--silent", "--pack-destination", folder]);
  const [archive] = (await readdir(folder)).filter((name) => name.endsWith(".tgz"));
  if (!archive) throw new Stop("npm pack made no file");
  await writeFile(join(folder, "package.json"), '{ "private": true, "type": "module" }\n');
  await run("npm", ["install", "--offline", "--no-audit", "--no-fund", `./${archive}`], {
    cwd: folder,
  });
  const tests = join(folder, "tests");
  await cp(join(ROOT, "tests", "node", "package"), tests, { recursive: true });
  return tests;
}
