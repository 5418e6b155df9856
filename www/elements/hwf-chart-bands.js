// Groups of ages as steps, and the single ages that a way of dividing them gives as a line over them. The
// area of a step is the amount of its group. Knows nothing of the model: it draws what it is given.

import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import { svg } from "lit";
import { t } from "../i18n/index.js";
import { axes, ChartBase } from "./chart-base.js";
import { figureTicks, fontsOf, frameOf, TICK_SPACE, yearTicks } from "./chart-frame.js";
import { textWidth } from "./chart-text.js";

/**
 * @typedef {{from: number, to: number|null|undefined, amount: number}} Band `to` is null for an open group
 */

export class HwfChartBands extends ChartBase {
  /** @type {import("lit").PropertyDeclarations} */
  static properties = {
    from: { type: Number },
    bands: { attribute: false },
    values: { attribute: false },
    bandLabel: { attribute: "band-label" },
    lineLabel: { attribute: "line-label" },
  };

  constructor() {
    super();
    /** Youngest age. */
    this.from = 0;
    /** @type {Band[]} */
    this.bands = [];
    /** @type {ArrayLike<number>} amounts at single ages, from the youngest on */
    this.values = [];
    this.bandLabel = "";
    this.lineLabel = "";
  }

  get places() {
    return Array.from(this.values, (_, at) => this.from + at);
  }

  get cursorLabel() {
    return t("chart.cursor.age", { heading: this.heading });
  }

  /** @param {number} age */
  placeText(age) {
    return t("pyramid.age", { age });
  }

  /** @param {number} age */
  #bandAt(age) {
    return this.bands.find(({ from, to }) => age >= from && (to == null || age <= to));
  }

  /**
   * What a group has for each of its ages; an open one has no width.
   * @param {Band} band
   */
  #height({ from, to, amount }) {
    return to == null ? Number.NaN : amount / (to - from + 1);
  }

  get columns() {
    return [
      { label: t("pyramid.age.column"), kind: /** @type {const} */ ("year") },
      ...[this.bandLabel, this.lineLabel].map((label) => ({
        label,
        kind: /** @type {const} */ ("number"),
        digits: this.digits,
      })),
    ];
  }

  get rows() {
    return this.places.map((age, at) => {
      const band = this.#bandAt(age);
      return [age, band ? this.#height(band) : null, this.values[at]];
    });
  }

  /**
   * @param {number} width
   * @param {string} family
   */
  layOut(width, family) {
    const fonts = fontsOf(family);
    const plotHeight = Math.round(Math.min(260, Math.max(180, width * 0.36)));
    const { top, bottom, ...frame } = frameOf(this, width, plotHeight, fonts);
    const heights = this.bands.map((band) => this.#height(band)).filter(Number.isFinite);
    const high = Math.max(1e-9, ...heights, ...Array.from(this.values));
    const y = scaleLinear().domain([0, high]).nice(5).range([bottom, top]);
    const yTicks = figureTicks(y, this.digits);
    const left =
      Math.ceil(Math.max(0, ...yTicks.map(({ text }) => textWidth(text, fonts.small)))) +
      TICK_SPACE;
    const right = Math.floor(width - 16);
    const last = this.from + this.values.length;
    const x = scaleLinear().domain([this.from, last]).range([left, right]);
    const plot = { top, bottom, left, right };
    return { ...frame, plot, x, y, xTicks: yearTicks(x, right - left), yTicks };
  }

  /**
   * @param {ReturnType<HwfChartBands["layOut"]>} layout
   * @param {number|null} place
   */
  draw({ plot, x, y, xTicks, yTicks }, place) {
    const end = this.from + this.values.length;
    const closed = this.bands.filter(({ from, to }) => to != null && from < end);
    const d =
      line()
        .x(([age]) => x(age + 0.5))
        .y(([, value]) => y(value))(this.places.map((age, at) => [age, this.values[at]])) ?? "";
    const at = place === null ? 0 : x(this.places[place] + 0.5);
    return svg`
      ${axes(plot, xTicks, yTicks, true)}
      ${closed.map((band) => {
        const [from, to] = [x(band.from), x(Math.min(end, Number(band.to) + 1))];
        const top = y(this.#height(band));
        return svg`<rect class="bar sky" x=${from} width=${Math.max(0, to - from - 1)} y=${top}
          height=${Math.max(0, plot.bottom - top)}></rect>`;
      })}
      <path class="line net-edge" d=${d}></path><path class="line ink" d=${d}></path>
      ${
        place === null
          ? ""
          : svg`<g data-passing><line class="cursor-line" x1=${at} x2=${at} y1=${plot.top} y2=${plot.bottom}></line></g>`
      }`;
  }

  /** @param {number} index */
  reading(index) {
    const band = this.#bandAt(this.places[index]);
    return [
      this.read(
        this.bandLabel,
        band ? this.#height(band) : Number.NaN,
        svg`<rect class="bar sky" x="5" y="0" width="12" height="8"></rect>`,
      ),
      this.read(
        this.lineLabel,
        this.values[index],
        svg`<line class="line ink" x1="0" x2="22" y1="4" y2="4"></line>`,
      ),
    ];
  }

  get sentences() {
    const last = this.values.length - 1;
    return [
      t("bands.summary", {
        label: this.lineLabel,
        first: this.number(this.values[0]),
        last: this.number(this.values[last]),
        from: this.from,
        to: this.from + last,
      }),
    ];
  }

  /**
   * @param {ReturnType<HwfChartBands["layOut"]>} layout
   * @param {number} at
   */
  placeAt({ x }, at) {
    return Math.floor(x.invert(at));
  }
}

customElements.define("hwf-chart-bands", HwfChartBands);
