// Feeds the independent Python check with what our command line makes of the
// sample: its tables and its required intake.

import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ask, ROOT, run, Stop } from "../www/build/shell.mjs";

const COMMAND = join(ROOT, "www", "command", "hwf-forecast.mjs");
const SAMPLE = join(ROOT, "www", "samples", "germany-physicians-2024.hwf.json");

/**
 * @param {string} python
 * @param {string} folder for the results
 */
export async function checkInPython(python, folder) {
  const { axes, runs } = JSON.parse(await readFile(SAMPLE, "utf8"));
  const [{ id }] = axes.professions;
  const answer = ask("node", [
    ...[COMMAND, "intake", SAMPLE, "--profession", id],
    ...["--target", String(runs.target_year), "--from", String(runs.from_year)],
  ]);
  if (answer === null) throw new Stop("hwf-forecast intake failed on the sample");
  const intake = join(folder, "intake.json");
  await writeFile(intake, answer);
  await run("node", [COMMAND, "run", SAMPLE, "--out", folder]);
  await run(python, ["tests/python/check_cohort.py", SAMPLE, folder, intake]);
}
