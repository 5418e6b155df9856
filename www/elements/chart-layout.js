// Where everything in a line chart stands, in pixels: margins from the texts, scales from the data.
// Pure measuring; hwf-chart-lines draws it.

import { extent } from "d3-array";
import { scaleLinear } from "d3-scale";
import {
  figureTicks,
  fontsOf,
  frameOf,
  placeLabels,
  TICK_SPACE,
  yearTicks,
} from "./chart-frame.js";
import { textWidth, wrapText } from "./chart-text.js";

/**
 * @typedef {"blue"|"vermillion"|"green"|"purple"|"sky"|"orange"|"grey"|"ink"} Colour
 * @typedef {"solid"|"dash"|"dot"|"dashdot"} Dash
 * @typedef {object} Line
 * @property {string} label
 * @property {ArrayLike<number>} values one for each year
 * @property {Colour} colour
 * @property {Dash} [dash]
 *
 * @typedef {{level: string, lower: ArrayLike<number>, upper: ArrayLike<number>}} Band
 * @typedef {object} Fan bands around a line, the widest first
 * @property {string} label the line's
 * @property {Colour} colour
 * @property {Band[]} bands
 *
 * @typedef {object} Content
 * @property {string} heading
 * @property {string} unit
 * @property {string} source
 * @property {number[]} years
 * @property {Line[]} lines
 * @property {Fan[]} [fans]
 * @property {number[]} including figures that the scale must show
 * @property {number} digits
 */

/**
 * @param {Content} content
 * @param {number} width
 * @param {string} family
 */
export function layOut(content, width, family) {
  const fonts = fontsOf(family);
  const plotHeight = Math.round(Math.min(320, Math.max(190, width * 0.42)));
  const { top, bottom, ...frame } = frameOf(content, width, plotHeight, fonts);

  const { years, lines } = content;
  const y = scaleLinear().domain(valueRange(content)).nice(5).range([bottom, top]);
  const yTicks = figureTicks(y, content.digits);
  const left =
    Math.ceil(Math.max(0, ...yTicks.map(({ text }) => textWidth(text, fonts.small)))) + TICK_SPACE;

  const labelRoom = Math.min(150, width * 0.27);
  const labels = lines.map(({ label }) => wrapText(label, labelRoom, fonts.label));
  const labelWidth = Math.max(0, ...labels.flat().map((text) => textWidth(text, fonts.label)));
  const right = Math.floor(width - labelWidth - 25);
  const x = scaleLinear()
    .domain([years[0], years[years.length - 1]])
    .range([left, right]);
  return {
    ...frame,
    plot: { top, bottom, left, right },
    x,
    y,
    xTicks: yearTicks(x, right - left),
    yTicks,
    labels: placeLabels(
      lines.map(({ values }, place) => ({ from: y(lastValue(values)), texts: labels[place] })),
      { top, bottom, right },
    ),
  };
}

/**
 * The last figure that is there, at which the line ends.
 * @param {ArrayLike<number>} values
 */
function lastValue(values) {
  return Array.from(values).findLast(Number.isFinite) ?? 0;
}

/**
 * @param {Content} content
 * @returns {[number, number]}
 */
function valueRange({ lines, fans = [], including }) {
  const edges = fans.flatMap(({ bands }) => bands.flatMap(({ lower, upper }) => [lower, upper]));
  const drawn = [...lines.map(({ values }) => values), ...edges];
  const values = drawn.flatMap((values) => Array.from(values)).filter(Number.isFinite);
  const [low = 0, high = 0] = extent([...including, ...values]);
  if (low < high) {
    return [low, high];
  }
  const room = low === 0 ? 1 : Math.abs(low) * 0.1;
  return [low - room, high + room];
}
