// The bench's picture: how long a cell-step takes each contestant, as bars with
// their figures beside them, readable in light and dark and without a font of
// its own.

import { fastestOf } from "./rows.mjs";

const WIDTH = 720;
const LEFT = 192;
const RIGHT = 76;
const BAR = 20;
const PITCH = 28;

/**
 * @typedef {import("./contest.mjs").Result} Result
 * @typedef {{title: string, contests: number[]}} Panel
 */

const STYLE = `
    :root { --ground: #fff; --ink: #1b1f24; --quiet: #57606a; --ours: #0b6e99; --theirs: #a8b3bd; }
    @media (prefers-color-scheme: dark) {
      :root { --ground: #0d1117; --ink: #e6edf3; --quiet: #9aa5b1; --ours: #4cb3dd; --theirs: #59636e; }
    }
    text { font: 14px system-ui, sans-serif; fill: var(--ink); }
    .title { font-size: 17px; font-weight: 600; }
    .panel { font-weight: 600; }
    .quiet { fill: var(--quiet); font-size: 12.5px; }
    .ground { fill: var(--ground); }
    .ours { fill: var(--ours); }
    .theirs { fill: var(--theirs); }
`;

/**
 * @param {Result[]} results
 * @param {Panel[]} panels
 * @param {import("./machine.mjs").Machine} machine
 */
export function chart(results, panels, { processor, versions, date }) {
  /** @type {string[]} */
  const parts = [];
  /** @type {string[]} */
  const spoken = [];
  let y = 64;
  for (const { title, contests } of panels) {
    const bars = results.flatMap(({ name, label }) => {
      const figure = fastestOf(results, name, contests);
      return figure === undefined ? [] : [{ name, label, figure }];
    });
    bars.sort((a, b) => a.figure - b.figure);
    const most = Math.max(...bars.map(({ figure }) => figure));
    y += 30;
    parts.push(text("panel", 16, y, title));
    y += 12;
    for (const { name, label, figure } of bars) {
      const width = ((WIDTH - LEFT - RIGHT) * figure) / most;
      const look = name === "simd" || name === "scalar" ? "ours" : "theirs";
      const middle = y + BAR / 2 + 5;
      parts.push(
        `<text x="${LEFT - 8}" y="${middle}" text-anchor="end">${escaped(label)}</text>`,
        `<rect class="${look}" x="${LEFT}" y="${y}" width="${width.toFixed(1)}" height="${BAR}" rx="2"/>`,
        `<text x="${(LEFT + width + 7).toFixed(1)}" y="${middle}">${figure.toFixed(2)}</text>`,
      );
      y += PITCH;
    }
    spoken.push(
      `${title}: ${bars.map(({ label, figure }) => `${label} ${figure.toFixed(2)}`).join(", ")}.`,
    );
  }
  const height = y + 56;
  const heading = "Time of one cell-step";
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="title description">
  <title id="title">${heading}</title>
  <desc id="description">${escaped(`Nanoseconds. ${spoken.join(" ")} ${processor}.`)}</desc>
  <style>${STYLE}  </style>
  <rect class="ground" width="${WIDTH}" height="${height}"/>
  ${text("title", 16, 34, heading)}
  ${text("quiet", 16, 56, "One age of one group through one year, in nanoseconds: shorter is better. Blue is what ships.")}
  ${parts.join("\n  ")}
  ${text("quiet", 16, height - 36, `${processor}; ${date}`)}
  ${text("quiet", 16, height - 16, versions.join(", "))}
</svg>
`;
}

/**
 * @param {string} look
 * @param {number} x
 * @param {number} y
 * @param {string} content
 */
function text(look, x, y, content) {
  return `<text class="${look}" x="${x}" y="${y}">${escaped(content)}</text>`;
}

/** @param {string} content */
function escaped(content) {
  return content.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
