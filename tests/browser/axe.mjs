// axe-core in a page: what it finds wrong for those who do not see, hear or point.

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

/** To be run before the page's own scripts. */
export const AXE = await readFile(createRequire(import.meta.url).resolve("axe-core"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * What axe finds, nothing where all is well.
 * @param {import("playwright-core").Page} page
 * @returns {Promise<string[]>}
 */
export async function axe(page) {
  const found = await page.evaluate(
    async (tags) =>
      /** @type {any} */ (globalThis).axe.run(document, { runOnly: { type: "tag", values: tags } }),
    RULES,
  );
  return found.violations.map(
    (/** @type {any} */ { id, nodes }) =>
      `${id}: ${nodes.map((/** @type {any} */ node) => `${node.target} ${node.failureSummary}`).join(" | ")}`,
  );
}
