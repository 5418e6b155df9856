// The sample projects as scripts: the first one as it is, so that nothing has to be waited for; the
// others imported when somebody asks for them, or packed into the single file.

import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { packed } from "./packed.mjs";
import { ROOT } from "./shell.mjs";

const PROJECT = ".hwf.json";
const FIRST = `germany-physicians-2024${PROJECT}`;

/** @typedef {{fileName: string, script: string, title: string, text: string}} Sample */

/**
 * The sample projects that are there, the one that the workbench starts with first.
 * @returns {Promise<Sample[]>}
 */
export async function readSamples() {
  const folder = join(ROOT, "www", "samples");
  const names = (await readdir(folder)).filter((name) => name.endsWith(PROJECT)).sort();
  const order = [FIRST, ...names.filter((name) => name !== FIRST)];
  return Promise.all(
    order.map(async (fileName) => {
      const text = await readFile(join(folder, fileName), "utf8");
      const script = `sample-${fileName.slice(0, -PROJECT.length)}.js`;
      return { fileName, script, title: JSON.parse(text).about.title, text };
    }),
  );
}

/** @param {Sample[]} samples */
export function hostedSamples(samples) {
  const load = (/** @type {Sample} */ { script }) =>
    `import("./${script}").then(({ text }) => text)`;
  return listed(samples, load, JSON.stringify(samples[0].text));
}

/**
 * The first at once, the others packed as one, since they have much in common.
 * @param {Sample[]} samples
 */
export function inlineSamples(samples) {
  const texts = JSON.stringify(samples.slice(1).map(({ text }) => text));
  return `import { unpack } from "./engine/unpack.js";
const others = async () => JSON.parse(new TextDecoder().decode(await unpack(
  "${packed(new TextEncoder().encode(texts))}")));
${listed(
  samples,
  (_, place) => `others().then((texts) => texts[${place - 1}])`,
  JSON.stringify(samples[0].text),
)}`;
}

/**
 * The first sample at once, so that nothing has to be waited for; the others as said.
 * @param {Sample[]} samples
 * @param {(sample: Sample, place: number) => string} load
 * @param {string} first
 */
function listed(samples, load, first) {
  const entries = samples.map((sample, place) => {
    const text = place === 0 ? `Promise.resolve(${first})` : load(sample, place);
    return `{ fileName: ${JSON.stringify(sample.fileName)}, title: ${JSON.stringify(sample.title)}, load: () => ${text} }`;
  });
  return `export const samples = [${entries.join(",\n")}];`;
}
