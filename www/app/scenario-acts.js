// How a button asks the page for a dialog about a scenario or an advice: an event that the workbench hears.

/** @typedef {"keep"|"rename"|"copy"|"record"} Act */

/**
 * @param {Act} act
 * @param {string} [id] of the scenario, where there is one yet
 * @returns {(event: Event) => void}
 */
export function ask(act, id) {
  return ({ currentTarget }) =>
    currentTarget?.dispatchEvent(
      new CustomEvent("hwf-scenario", { bubbles: true, detail: { act, id } }),
    );
}
