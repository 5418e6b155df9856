// Writes the tables of projects and of each of their scenarios, and the draws of
// an ensemble of each profession, with one build of the engine, in the same places as the native `tables` example:
//
//   node tables.mjs WASM DIR FILE…

import { mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { Forecaster, init } from "hwf-forecast";

const [wasm, directory, ...files] = process.argv.slice(2);
await init(pathToFileURL(wasm));
for (const file of files) {
  const forecaster = new Forecaster(await readFile(file));
  const base = join(directory, basename(file));
  await write(forecaster, undefined, base);
  await writeDraws(forecaster, base);
  for (const { id } of forecaster.describe().scenarios) {
    await write(forecaster, id, join(base, id));
  }
}

/**
 * @param {Forecaster} forecaster
 * @param {string | undefined} scenario
 * @param {string} folder
 */
async function write(forecaster, scenario, folder) {
  await mkdir(folder, { recursive: true });
  for (const { name, text } of forecaster.tables({ scenario })) {
    await writeFile(join(folder, name), text);
  }
}

/**
 * Draws of every profession, bit by bit; none where nothing is uncertain.
 * @param {Forecaster} forecaster
 * @param {string} folder
 */
async function writeDraws(forecaster, folder) {
  const { axes } = forecaster.describe();
  for (const { id } of axes.professions) {
    try {
      const request = { profession: id, draws: 12, first: 3, seed: 5, target_year: axes.last_year };
      const { figures } = forecaster.ensemble(request);
      await writeFile(join(folder, `${id}.draws`), new Uint8Array(figures.buffer));
    } catch (error) {
      const problems = /** @type {{problems?: {code: string}[]}} */ (error).problems ?? [];
      if (!problems.some(({ code }) => code === "ensemble.known")) throw error;
    }
  }
}
