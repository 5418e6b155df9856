// The project file as text: what saving adds to it, and how it is laid out. Everything that this
// program does not know stays as it was.

/**
 * @typedef {import("../engine/package.d.ts").Change} Change
 * @typedef {import("../engine/package.d.ts").Description["scenarios"][number]} Scenario
 */

/** Scenarios saved here carry this mark, by which the one last saved is found again. */
const SAVED = "saved-";

/**
 * The scenario that a project opens with: the one last saved here, if any.
 * @param {{id: string}[]} scenarios
 * @returns {string|null}
 */
export function openingScenario(scenarios) {
  return scenarios.findLast(({ id }) => id.startsWith(SAVED))?.id ?? null;
}

/**
 * The id for a scenario of this name: that of the scenario which has the name, else a new one.
 * @param {string} name
 * @param {{id: string, name: string}[]} scenarios
 */
export function scenarioId(name, scenarios) {
  const same = scenarios.find((scenario) => scenario.name === name);
  if (same) {
    return same.id;
  }
  const words = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const stem = SAVED + (words.match(/[a-z0-9]+/g)?.join("-") ?? "scenario");
  const taken = new Set(scenarios.map(({ id }) => id));
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? stem : `${stem}-${number}`;
    if (!taken.has(id)) {
      return id;
    }
  }
}

/**
 * The project's text with the scenarios as they now are, the years that were looked at and what was
 * decided. A scenario that is still the file's own stays as it is written there.
 * @param {string} text
 * @param {Scenario[]} before as the engine described those of the text
 * @param {Scenario[]} now
 * @param {{target_year: number, from_year: number}} years
 * @param {import("../engine/package.d.ts").Decision[]} [decisions] where they are others than the text's
 * @returns {string}
 */
export function projectText(text, before, now, years, decisions) {
  const project = JSON.parse(text);
  if (now !== before) {
    project.scenarios = now.map((scenario) => {
      const place = before.indexOf(scenario);
      return place < 0 ? withoutNulls(scenario) : project.scenarios[place];
    });
  }
  project.runs = { ...project.runs, ...years };
  if (decisions) {
    project.decisions = decisions;
  }
  return fileText(project);
}

/**
 * A project file as text.
 * @param {unknown} project
 */
export function fileText(project) {
  return `${layOut(project)}\n`;
}

// The engine describes what a change leaves open as null; a file simply leaves it out.
/**
 * @param {Scenario} scenario
 * @returns {Scenario}
 */
function withoutNulls(scenario) {
  return JSON.parse(JSON.stringify(scenario, (_, value) => value ?? undefined));
}

// Indented, but with each list of plain values on one line: a series of thousand figures stays one
// line. No text inside a JSON string can hold a line break, so the pattern meets structure only.
/** @param {unknown} project */
function layOut(project) {
  const plain = String.raw`(?:-?\d[\d.eE+-]*|null|true|false|"(?:[^"\\\n]|\\.)*")`;
  const list = new RegExp(String.raw`\[\n\s+(${plain}(?:,\n\s+${plain})*)\n\s+\]`, "g");
  return JSON.stringify(project, null, 2).replace(
    list,
    (_, values) => `[${values.replace(/,\n\s+/g, ", ")}]`,
  );
}
