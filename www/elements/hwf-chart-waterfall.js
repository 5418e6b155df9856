// What a figure is made of: each part's bar begins where the one above it ends, and the last bar is what
// they add up to. Parts that add and parts that take away are told apart by colour, hatching and sign.

import { scaleLinear } from "d3-scale";
import { html, nothing, svg } from "lit";
import { formatNumber, t } from "../i18n/index.js";
import { ChartBase, hatches, texts } from "./chart-base.js";
import { fits, fontsOf, frameOf } from "./chart-frame.js";
import { textWidth, wrapText } from "./chart-text.js";

/**
 * @typedef {{label: string, value: number}} Part
 * @typedef {ReturnType<HwfChartWaterfall["layOut"]>} Layout
 */

/** From this width on labels stand beside their bars, below it above them. */
const WIDE = 520;
const LINE = 15;
const BAR = 18;

export class HwfChartWaterfall extends ChartBase {
  /** @type {import("lit").PropertyDeclarations} */
  static properties = {
    shortUnit: { attribute: "short-unit" },
    parts: { attribute: false },
    total: {},
  };

  constructor() {
    super();
    this.shortUnit = "";
    /** @type {Part[]} */
    this.parts = [];
    /** What the last bar is called. */
    this.total = "";
  }

  /** The bars, the sum of all parts last. */
  get #bars() {
    let end = 0;
    const bars = this.parts.map(({ label, value }) => {
      const from = end;
      end += value;
      return { label, value, from, to: end, style: value < 0 ? "blue" : "vermillion" };
    });
    return [...bars, { label: this.total, value: end, from: 0, to: end, style: "ink" }];
  }

  get places() {
    return this.parts.length === 0 ? [] : [...this.parts.keys(), this.parts.length];
  }

  get downwards() {
    return true;
  }

  get cursorLabel() {
    return t("chart.cursor.part", { heading: this.heading });
  }

  /** @param {number} place */
  placeText(place) {
    return this.#bars[place].label;
  }

  get columns() {
    const figures = (/** @type {string} */ label) => ({
      label: t("chart.column", { label, unit: this.shortUnit }),
      kind: /** @type {const} */ ("number"),
    });
    return [
      { label: t("waterfall.part"), kind: /** @type {const} */ ("text") },
      figures(t("waterfall.adds")),
      figures(t("waterfall.so_far")),
    ];
  }

  get rows() {
    const form = { digits: this.digits };
    return this.#bars.map(({ label, value, to, style }) => [
      label,
      { value, form: { ...form, sign: style !== "ink" } },
      { value: to, form },
    ]);
  }

  /**
   * @param {number} index of a bar
   * @param {number} value
   */
  #figure(index, value) {
    return formatNumber(value, { digits: this.digits, sign: index < this.parts.length });
  }

  /**
   * @param {number} width
   * @param {string} family
   */
  layOut(width, family) {
    const fonts = fontsOf(family);
    const bars = this.#bars;
    const beside = width >= WIDE;
    const labels = bars.map(({ label }) =>
      wrapText(label, beside ? width * 0.3 : width - 4, fonts.label),
    );
    const left = beside
      ? Math.ceil(Math.max(...labels.flat().map((text) => textWidth(text, fonts.label)))) + 14
      : 4;
    const figures = bars.map(({ value }, index) => this.#figure(index, value));
    const figureWidth = Math.max(...figures.map((text) => textWidth(text, fonts.label)));
    const right = Math.floor(width - figureWidth - 12);
    const heights = labels.map((lines) =>
      beside ? Math.max(BAR, lines.length * LINE) + 10 : lines.length * LINE + BAR + 12,
    );
    const frame = frameOf(
      this,
      width,
      heights.reduce((sum, height) => sum + height, 0),
      fonts,
    );
    const ends = [0, ...bars.map(({ to }) => to)];
    const [low, high] = [Math.min(...ends), Math.max(...ends)];
    const x = scaleLinear()
      .domain(low < high ? [low, high] : [0, 1])
      .nice(4)
      .range([left, right]);
    let edge = frame.top;
    const rows = bars.map((bar, index) => {
      const top = edge;
      edge += heights[index];
      const lines = labels[index];
      const first = beside
        ? (top + edge) / 2 + 4 - ((lines.length - 1) * LINE) / 2
        : top + LINE - 2;
      return {
        ...bar,
        ...{ top, bottom: edge, figure: figures[index] },
        bar: beside ? (top + edge - BAR) / 2 : edge - BAR - 6,
        lines: lines.map((text, line) => ({ text, x: 0, y: first + line * LINE })),
      };
    });
    const ticks = x
      .ticks(Math.max(2, Math.floor((right - left) / 90)))
      .map((value) => ({ at: x(value), text: formatNumber(value, { digits: this.digits }) }))
      .filter((tick) => fits(tick, width, fonts.small));
    const plot = { top: frame.top, bottom: frame.bottom, left, right };
    return { ...frame, plot, x, rows, ticks };
  }

  /**
   * @param {Layout} layout
   * @param {number|null} place
   */
  draw({ plot, x, rows, ticks, width }, place) {
    const last = rows.length - 1;
    return svg`
      <defs>${hatches()}</defs>
      ${ticks.map(
        ({ at, text }) => svg`
          <line class="grid" x1=${at} x2=${at} y1=${plot.top} y2=${plot.bottom + 5}></line>
          <text class="quiet" x=${at} y=${plot.bottom + 19} text-anchor="middle">${text}</text>`,
      )}
      <line class="zero" x1=${x(0)} x2=${x(0)} y1=${plot.top} y2=${plot.bottom}></line>
      ${rows.map(({ from, to, bar, style, lines, figure }, index) => {
        const [start, end] = [Math.min(x(from), x(to)), Math.max(x(from), x(to))];
        const d = `M${start},${bar}H${Math.max(end, start + 1)}V${bar + BAR}H${start}Z`;
        const edge = x(to);
        return svg`
          <path class="bar ${style}" data-part=${index} d=${d}></path>
          ${style === "vermillion" ? svg`<path class="bar over" fill="url(#dash)" d=${d}></path>` : nothing}
          ${
            index < last
              ? svg`<line class="joint" x1=${edge} x2=${edge} y1=${bar + BAR} y2=${rows[index + 1].bar}></line>`
              : nothing
          }
          ${texts(lines, "label halo")}
          <text class="label halo" x=${end + 5} y=${bar + BAR / 2 + 4}>${figure}</text>`;
      })}
      ${
        place === null
          ? nothing
          : svg`<g data-passing><rect class="cursor-box" x="1" y=${rows[place].top + 1}
              width=${width - 2} height=${rows[place].bottom - rows[place].top - 2} rx="4"></rect></g>`
      }`;
  }

  /** @param {number} index */
  reading(index) {
    const { value, to, style } = this.#bars[index];
    const sign = svg`<rect class="bar ${style}" x="5" y="0" width="12" height="8"></rect>`;
    const so_far = formatNumber(to, { digits: this.digits });
    return html`<span>
        <svg width="22" height="8" aria-hidden="true">${sign}</svg>
        ${t("waterfall.reading", { value: this.#figure(index, value), unit: this.shortUnit })}
      </span>
      ${
        index < this.parts.length
          ? html`<span>${t("waterfall.reading.so_far", { value: so_far })}</span>`
          : nothing
      }`;
  }

  get sentences() {
    return this.#bars.map(({ label, value }, index) =>
      t("waterfall.summary", { label, value: this.#figure(index, value) }),
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

customElements.define("hwf-chart-waterfall", HwfChartWaterfall);
