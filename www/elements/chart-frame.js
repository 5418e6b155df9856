// The frame that all charts share, in pixels: title, unit and source as wrapped lines above and below
// the plot, ticks, and labels at the right edge that keep apart.

import { formatNumber } from "../i18n/index.js";
import { spreadLabels, textWidth, wrapText } from "./chart-text.js";

/**
 * @typedef {import("d3-scale").ScaleLinear<number, number>} Scale
 * @typedef {{title: string, small: string, label: string}} Fonts
 */

const TITLE_HEIGHT = 20;
const SMALL_HEIGHT = 16;
const LABEL_HEIGHT = 15;
export const TICK_SPACE = 8;

/**
 * @param {string} family
 * @returns {Fonts}
 */
export function fontsOf(family) {
  return {
    title: `600 15px ${family}`,
    small: `400 12px ${family}`,
    label: `600 12px ${family}`,
  };
}

/**
 * @param {{heading: string, unit: string, source: string}} content
 * @param {number} width
 * @param {number} plotHeight
 * @param {Fonts} fonts
 */
export function frameOf({ heading, unit: unitText, source: sourceText }, width, plotHeight, fonts) {
  // Lines end in a space, which joins their words where the text is copied or read out.
  const lineWidth = width - 4;
  const title = wrapText(heading, lineWidth, fonts.title);
  const unit = wrapText(unitText, lineWidth, fonts.small);
  const source = wrapText(sourceText, lineWidth, fonts.small);
  const top = title.length * TITLE_HEIGHT + unit.length * SMALL_HEIGHT + 30;
  const bottom = top + plotHeight;
  const place = (
    /** @type {string[]} */ lines,
    /** @type {number} */ first,
    /** @type {number} */ step,
  ) => lines.map((text, line) => ({ text, x: 0, y: first + line * step }));
  return {
    width,
    height: bottom + 26 + source.length * SMALL_HEIGHT + 4,
    top,
    bottom,
    title: place(title, 15, TITLE_HEIGHT),
    unit: place(unit, 13 + title.length * TITLE_HEIGHT, SMALL_HEIGHT),
    source: place(source, bottom + 40, SMALL_HEIGHT),
  };
}

/**
 * @param {Scale} x
 * @param {number} room
 */
export function yearTicks(x, room) {
  return x
    .ticks(Math.max(2, Math.floor(room / 60)))
    .filter(Number.isInteger)
    .map((year) => ({ at: x(year), text: String(year) }));
}

/**
 * Whether the figure under a tick lies within the picture.
 * @param {{at: number, text: string}} tick
 * @param {number} width
 * @param {string} font
 */
export function fits({ at, text }, width, font) {
  const half = textWidth(text, font) / 2;
  return at - half >= 0 && at + half <= width;
}

/**
 * @param {Scale} y
 * @param {number} digits
 */
export function figureTicks(y, digits) {
  return y.ticks(5).map((value) => ({
    at: y(value),
    text: formatNumber(value, { digits }),
    zero: value === 0,
  }));
}

/**
 * Labels at the right edge, each as near as can be to what it names.
 * @param {{from: number, texts: string[]}[]} labels
 * @param {{top: number, bottom: number, right: number}} plot
 */
export function placeLabels(labels, { top, bottom, right }) {
  const middles = spreadLabels(
    labels.map(({ from, texts }) => ({ wish: from, size: texts.length * LABEL_HEIGHT + 3 })),
    top - 10,
    bottom + 10,
  );
  return labels.map(({ from, texts }, place) => ({
    lead: right + 16,
    from,
    middle: middles[place],
    lines: texts.map((text, line) => ({
      text,
      x: right + 20,
      y: middles[place] + 4 + (line - (texts.length - 1) / 2) * LABEL_HEIGHT,
    })),
  }));
}
