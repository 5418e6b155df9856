// How far each input moves a result: a bar from its low to its high end about the result as it stands, the
// widest first. The end that the input's low value leads to is told from the other by colour and hatching.

import { scaleLinear } from "d3-scale";
import { html, nothing, svg } from "lit";
import { formatNumber, t } from "../i18n/index.js";
import { ChartBase, hatches, texts } from "./chart-base.js";
import { fits, fontsOf, frameOf } from "./chart-frame.js";
import { textWidth, wrapText } from "./chart-text.js";

/**
 * @typedef {{label: string, low: number, high: number}} Swing
 * @typedef {ReturnType<HwfChartTornado["layOut"]>} Layout
 */

/** From this width on labels stand beside their bars, below it above them. */
const WIDE = 520;
const LINE = 15;
const BAR = 18;

export class HwfChartTornado extends ChartBase {
  /** @type {import("lit").PropertyDeclarations} */
  static properties = {
    shortUnit: { attribute: "short-unit" },
    swings: { attribute: false },
    value: { type: Number },
  };

  constructor() {
    super();
    this.shortUnit = "";
    /** @type {Swing[]} */
    this.swings = [];
    /** The result with every input at its value. */
    this.value = 0;
  }

  get places() {
    return [...this.swings.keys()];
  }

  get downwards() {
    return true;
  }

  get cursorLabel() {
    return t("chart.cursor.part", { heading: this.heading });
  }

  /** @param {number} place */
  placeText(place) {
    return this.swings[place].label;
  }

  get columns() {
    const figures = (/** @type {string} */ label) => ({
      label: t("chart.column", { label, unit: this.shortUnit }),
      kind: /** @type {const} */ ("number"),
      digits: this.digits,
    });
    return [
      { label: t("tornado.input"), kind: /** @type {const} */ ("text") },
      figures(t("tornado.low")),
      figures(t("tornado.high")),
    ];
  }

  get rows() {
    return this.swings.map(({ label, low, high }) => [label, low, high]);
  }

  /**
   * @param {number} width
   * @param {string} family
   */
  layOut(width, family) {
    const fonts = fontsOf(family);
    const { swings, value } = this;
    const beside = width >= WIDE;
    const labels = swings.map(({ label }) =>
      wrapText(label, beside ? width * 0.34 : width - 4, fonts.label),
    );
    const left = beside
      ? Math.ceil(Math.max(...labels.flat().map((text) => textWidth(text, fonts.label)))) + 14
      : 26;
    const right = Math.floor(width - 26);
    const heights = labels.map((lines) =>
      beside ? Math.max(BAR, lines.length * LINE) + 8 : lines.length * LINE + BAR + 10,
    );
    const height = heights.reduce((sum, height) => sum + height, 0);
    const frame = frameOf(this, width, height, fonts);
    const ends = [value, ...swings.flatMap(({ low, high }) => [low, high])].filter(Number.isFinite);
    const [low, high] = [Math.min(...ends), Math.max(...ends)];
    const x = scaleLinear()
      .domain(low < high ? [low, high] : [low - 1, high + 1])
      .nice(4)
      .range([left, right]);
    let edge = frame.top;
    const rows = swings.map((swing, index) => {
      const top = edge;
      edge += heights[index];
      const lines = labels[index];
      const first = beside
        ? (top + edge) / 2 + 4 - ((lines.length - 1) * LINE) / 2
        : top + LINE - 2;
      return {
        ...swing,
        ...{ top, bottom: edge },
        bar: beside ? (top + edge - BAR) / 2 : edge - BAR - 5,
        lines: lines.map((text, line) => ({ text, x: 0, y: first + line * LINE })),
      };
    });
    const ticks = x
      .ticks(Math.max(2, Math.floor((right - left) / 90)))
      .map((at) => ({ at: x(at), text: formatNumber(at, { digits: this.digits }) }))
      .filter((tick) => fits(tick, width, fonts.small));
    return {
      ...frame,
      ...{ plot: { top: frame.top, bottom: frame.bottom, left, right }, x, rows, ticks },
    };
  }

  /**
   * @param {Layout} layout
   * @param {number|null} place
   */
  draw({ plot, x, rows, ticks, width }, place) {
    const middle = x(this.value);
    return svg`
      <defs>${hatches()}</defs>
      ${ticks.map(
        ({ at, text }) => svg`
          <line class="grid" x1=${at} x2=${at} y1=${plot.top} y2=${plot.bottom + 5}></line>
          <text class="quiet" x=${at} y=${plot.bottom + 19} text-anchor="middle">${text}</text>`,
      )}
      ${rows.map(({ low, high, bar, lines }, index) => {
        const piece = (/** @type {number} */ end) => {
          const [start, stop] = [Math.min(middle, x(end)), Math.max(middle, x(end))];
          return `M${start},${bar}H${Math.max(stop, start + 1)}V${bar + BAR}H${start}Z`;
        };
        return svg`
          <path class="bar vermillion" data-part=${index} d=${piece(low)}></path>
          <path class="bar over" fill="url(#dash)" d=${piece(low)}></path>
          <path class="bar blue" d=${piece(high)}></path>
          ${texts(lines, "label halo")}`;
      })}
      <line class="zero" x1=${middle} x2=${middle} y1=${plot.top} y2=${plot.bottom}></line>
      ${
        place === null
          ? nothing
          : svg`<g data-passing><rect class="cursor-box" x="1" y=${rows[place].top + 1}
              width=${width - 2} height=${rows[place].bottom - rows[place].top - 2} rx="4"></rect></g>`
      }`;
  }

  /** @param {number} index */
  reading(index) {
    const { low, high } = this.swings[index];
    const sign = (/** @type {string} */ style) =>
      svg`<rect class="bar ${style}" x="5" y="0" width="12" height="8"></rect>`;
    return html`${this.read(t("tornado.low"), low, sign("vermillion"))}
    ${this.read(t("tornado.high"), high, sign("blue"))}`;
  }

  get sentences() {
    return this.swings.map(({ label, low, high }) =>
      t("tornado.summary", { label, low: this.number(low), high: this.number(high) }),
    );
  }

  /**
   * @param {Layout} layout
   * @param {number} _
   * @param {number} y
   */
  placeAt({ rows }, _, y) {
    const place = rows.findIndex(({ bottom }) => y < bottom);
    return place < 0 ? rows.length - 1 : place;
  }
}

customElements.define("hwf-chart-tornado", HwfChartTornado);
