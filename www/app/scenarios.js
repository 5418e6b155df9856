// The list of named scenarios: every change gives another list, so that steps can be taken back and a
// scenario that is still the file's own can be told by its identity.

import { scenarioId } from "./project-file.js";

/**
 * @typedef {import("../engine/package.d.ts").Change} Change
 * @typedef {import("../engine/package.d.ts").Description["scenarios"][number]} Scenario
 * @typedef {{name: string, reason: string}} Title
 */

/**
 * The list with a scenario of this name and these changes, last; one of the same name gives way.
 * @param {Scenario[]} scenarios
 * @param {Title} title
 * @param {Change[]} changes
 * @returns {{scenarios: Scenario[], id: string}}
 */
export function withScenario(scenarios, { name, reason }, changes) {
  const id = scenarioId(name, scenarios);
  const { kind } = scenarios.find((scenario) => scenario.id === id) ?? {};
  const kept = scenarios.filter((scenario) => scenario.id !== id);
  const added = { id, name, ...(kind ? { kind } : {}), ...withReason(reason), changes };
  return { id, scenarios: [...kept, added] };
}

/**
 * The list with another name and reason for one scenario, which keeps its place.
 * @param {Scenario[]} scenarios
 * @param {string} id
 * @param {Title} title
 */
export function renamed(scenarios, id, { name, reason }) {
  return scenarios.map((scenario) => {
    const { reason: _, ...rest } = scenario;
    return scenario.id === id ? { ...rest, name, ...withReason(reason) } : scenario;
  });
}

/**
 * The list with one scenario as a policy, a future or neither.
 * @param {Scenario[]} scenarios
 * @param {string} id
 * @param {Scenario["kind"]} kind
 */
export function withKind(scenarios, id, kind) {
  return scenarios.map((scenario) => {
    const { kind: _, ...rest } = scenario;
    return scenario.id === id ? { ...rest, ...(kind ? { kind } : {}) } : scenario;
  });
}

/** @param {string} reason */
function withReason(reason) {
  return reason === "" ? {} : { reason };
}
