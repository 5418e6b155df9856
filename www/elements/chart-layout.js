// Where everything in a line chart stands, in pixels: margins from the texts, scales from the data.
// Pure measuring; hwf-chart-lines draws it.

import { extent } from "d3-array";
import { scaleLinear } from "d3-scale";
import { formatNumber } from "../i18n/index.js";
import { spreadLabels, textWidth, wrapText } from "./chart-text.js";

/**
 * @typedef {"blue"|"vermillion"|"green"|"purple"|"grey"} Colour
 * @typedef {"solid"|"dash"|"dot"|"dashdot"} Dash
 * @typedef {object} Line
 * @property {string} label
 * @property {ArrayLike<number>} values one for each year
 * @property {Colour} colour
 * @property {Dash} [dash]
 *
 * @typedef {object} Content
 * @property {string} heading
 * @property {string} unit
 * @property {string} source
 * @property {number[]} years
 * @property {Line[]} lines
 * @property {boolean} zero whether the scale must show zero
 * @property {number} digits
 */

const TITLE_HEIGHT = 20;
const SMALL_HEIGHT = 16;
const LABEL_HEIGHT = 15;
const TICK_SPACE = 8;

/**
 * @param {Content} content
 * @param {number} width
 * @param {string} family
 */
export function layOut(content, width, family) {
  const fonts = {
    title: `600 15px ${family}`,
    small: `400 12px ${family}`,
    label: `600 12px ${family}`,
  };
  // Lines end in a space, which joins their words where the text is copied or read out.
  const lineWidth = width - 4;
  const title = wrapText(content.heading, lineWidth, fonts.title);
  const unit = wrapText(content.unit, lineWidth, fonts.small);
  const source = wrapText(content.source, lineWidth, fonts.small);
  const top = title.length * TITLE_HEIGHT + unit.length * SMALL_HEIGHT + 30;
  const plotHeight = Math.round(Math.min(320, Math.max(190, width * 0.42)));
  const bottom = top + plotHeight;

  const { years, lines } = content;
  const y = scaleLinear().domain(valueRange(content)).nice(5).range([bottom, top]);
  const yTicks = y.ticks(5).map((value) => ({
    at: y(value),
    text: formatNumber(value, { digits: content.digits }),
    zero: value === 0,
  }));
  const left =
    Math.ceil(Math.max(0, ...yTicks.map(({ text }) => textWidth(text, fonts.small)))) + TICK_SPACE;

  const labelRoom = Math.min(150, width * 0.27);
  const labels = lines.map(({ label }) => wrapText(label, labelRoom, fonts.label));
  const labelWidth = Math.max(0, ...labels.flat().map((text) => textWidth(text, fonts.label)));
  const right = Math.floor(width - labelWidth - 22);
  const x = scaleLinear()
    .domain([years[0], years[years.length - 1]])
    .range([left, right]);
  const xTicks = x
    .ticks(Math.max(2, Math.floor((right - left) / 80)))
    .filter(Number.isInteger)
    .map((year) => ({ at: x(year), text: String(year) }));

  const middles = spreadLabels(
    lines.map(({ values }, place) => ({
      wish: y(values[values.length - 1]),
      size: labels[place].length * LABEL_HEIGHT + 3,
    })),
    top - 10,
    bottom + 10,
  );
  return {
    width,
    height: bottom + 26 + source.length * SMALL_HEIGHT + 4,
    title: title.map((text, line) => ({ text, x: 0, y: 15 + line * TITLE_HEIGHT })),
    unit: unit.map((text, line) => ({
      text,
      x: 0,
      y: 13 + title.length * TITLE_HEIGHT + line * SMALL_HEIGHT,
    })),
    source: source.map((text, line) => ({ text, x: 0, y: bottom + 40 + line * SMALL_HEIGHT })),
    plot: { top, bottom, left, right },
    x,
    y,
    xTicks,
    yTicks,
    labels: labels.map((texts, place) => ({
      lead: right + 16,
      from: y(lines[place].values[lines[place].values.length - 1]),
      middle: middles[place],
      lines: texts.map((text, line) => ({
        text,
        x: right + 20,
        y: middles[place] + 4 + (line - (texts.length - 1) / 2) * LABEL_HEIGHT,
      })),
    })),
  };
}

/**
 * @param {Content} content
 * @returns {[number, number]}
 */
function valueRange({ lines, zero }) {
  const values = lines.flatMap((line) => Array.from(line.values)).filter(Number.isFinite);
  const [low = 0, high = 0] = extent(zero ? [0, ...values] : values);
  if (low < high) {
    return [low, high];
  }
  const room = low === 0 ? 1 : Math.abs(low) * 0.1;
  return [low - room, high + room];
}
