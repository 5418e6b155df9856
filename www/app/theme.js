// Light or dark: as the system has it, unless the user says otherwise for this visit.

/** @typedef {"auto"|"light"|"dark"} Theme */

/** @type {Theme[]} */
export const THEMES = ["auto", "light", "dark"];

const dark = matchMedia("(prefers-color-scheme: dark)");
/** @type {Theme} */
let chosen = "auto";

dark.addEventListener("change", apply);

/** @param {Theme} theme */
export function setTheme(theme) {
  chosen = theme;
  apply();
}

export function theme() {
  return chosen;
}

function apply() {
  const shown = chosen === "auto" ? (dark.matches ? "dark" : "light") : chosen;
  document.documentElement.dataset.theme = shown;
}
