// The table, for the terminal and for the README.

/**
 * @typedef {import("./rows.mjs").Row} Row
 * @typedef {import("./rows.mjs").Section} Section
 * @typedef {import("./machine.mjs").Machine} Machine
 */

const [BEGIN, END] = ["<!-- bench -->", "<!-- /bench -->"];

/** @param {Row} row */
function verdict({ met }) {
  if (met === undefined) return "";
  return met ? "yes" : "NO";
}

/** @param {Section[]} sections */
export function asText(sections) {
  const widths = [48, 32, 12];
  return sections
    .map(({ title, rows }) => {
      const lines = rows.map((row) =>
        [row.name, row.value, row.budget ?? ""]
          .map((cell, at) => cell.padEnd(widths[at]))
          .concat(verdict(row))
          .join(" ")
          .trimEnd(),
      );
      return [title, ...lines.map((line) => `  ${line}`)].join("\n");
    })
    .join("\n\n");
}

/**
 * The rows with budgets that the engine is held to and misses.
 * @param {Section[]} sections
 */
export function missed(sections) {
  return sections.flatMap(({ rows }) => rows).filter(({ met }) => met === false);
}

/**
 * The README with the section between the marks written anew.
 * @param {string} readme
 * @param {Section[]} sections
 * @param {Machine} machine
 */
export function withSection(readme, sections, { processor, versions, date }) {
  const [before, rest] = readme.split(BEGIN);
  const after = rest?.split(END)[1];
  if (after === undefined) throw new Error(`the README lacks ${BEGIN} or ${END}`);
  const tables = sections.map(({ title, rows }) =>
    [
      `| ${title} | | budget | met |`,
      "|---|---:|---:|---|",
      ...rows.map(
        (row) => `| ${row.name} | ${row.value} | ${row.budget ?? ""} | ${verdict(row)} |`,
      ),
    ].join("\n"),
  );
  const text = [
    "![Nanoseconds of a cell-step by contestant, as in the table](tests/bench/bench.svg)",
    `Measured on ${processor}; ${versions.join(", ")}; ${date}.`,
    ...tables,
  ].join("\n\n");
  return `${before}${BEGIN}\n${text}\n${END}${after}`;
}
