// How one figure can turn out: a hill over its values. Knows nothing of distributions: it draws what it is given.

import { max } from "d3-array";
import { scaleLinear } from "d3-scale";
import { area, line } from "d3-shape";
import { nothing, svg } from "lit";
import { formatNumber, t } from "../i18n/index.js";
import { ChartBase } from "./chart-base.js";
import { fontsOf, frameOf } from "./chart-frame.js";

/** @typedef {ReturnType<HwfChartDensity["layOut"]>} Layout */

const HEIGHT = 110;

export class HwfChartDensity extends ChartBase {
  /** @type {import("lit").PropertyDeclarations} */
  static properties = {
    values: { attribute: false },
    density: { attribute: false },
    marks: { attribute: false },
  };

  constructor() {
    super();
    /** @type {ArrayLike<number>} */
    this.values = [];
    /** @type {ArrayLike<number>} */
    this.density = [];
    /** @type {{value: number, label: string}[]} values to be named, ascending */
    this.marks = [];
  }

  get places() {
    return [...Array(this.values.length).keys()];
  }

  get restingPlace() {
    return this.values.length === 0 ? null : Math.floor(this.values.length / 2);
  }

  get cursorLabel() {
    return t("chart.cursor.part", { heading: this.heading });
  }

  /** @param {number} place */
  placeText(place) {
    return this.number(this.values[place]);
  }

  get columns() {
    return [
      { label: t("density.value"), kind: /** @type {const} */ ("number"), digits: this.digits },
      { label: t("density.density"), kind: /** @type {const} */ ("number"), digits: 6 },
    ];
  }

  get rows() {
    return Array.from(this.values, (value, place) => [value, this.density[place]]);
  }

  /**
   * @param {number} width
   * @param {string} family
   */
  layOut(width, family) {
    const frame = frameOf(this, width, HEIGHT, fontsOf(family));
    const { values, density } = this;
    const x = scaleLinear()
      .domain([values[0], values[values.length - 1]])
      .range([10, width - 10]);
    const y = scaleLinear()
      .domain([0, max(Array.from(density)) ?? 1])
      .range([frame.bottom, frame.top]);
    const ticks = x
      .ticks(Math.max(2, Math.floor(width / 90)))
      .map((value) => ({ at: x(value), text: formatNumber(value, { digits: this.digits }) }));
    const plot = { top: frame.top, bottom: frame.bottom, left: 10, right: width - 10 };
    return { ...frame, plot, x, y, ticks };
  }

  /**
   * @param {Layout} layout
   * @param {number|null} place
   */
  draw({ plot: { top, bottom }, x, y, ticks }, place) {
    const { values, density, marks } = this;
    const points = Array.from(
      values,
      (value, at) => /** @type {[number, number]} */ ([value, density[at]]),
    );
    const hill = area()
      .x(([value]) => x(value))
      .y0(bottom)
      .y1(([, height]) => y(height));
    const edge = line()
      .x(([value]) => x(value))
      .y(([, height]) => y(height));
    return svg`
      ${ticks.map(
        ({ at, text }) => svg`
          <line class="grid" x1=${at} x2=${at} y1=${top} y2=${bottom + 5}></line>
          <text class="quiet" x=${at} y=${bottom + 19} text-anchor="middle">${text}</text>`,
      )}
      <path class="band blue" d=${hill(points) ?? ""}></path>
      <path class="line blue" d=${edge(points) ?? ""}></path>
      ${marks.map(
        ({ value }) =>
          svg`<line class="mark" x1=${x(value)} x2=${x(value)} y1=${top} y2=${bottom}></line>`,
      )}
      ${
        place === null
          ? nothing
          : svg`<g data-passing><line class="cursor-line" x1=${x(values[place])} x2=${x(values[place])}
              y1=${top} y2=${bottom}></line></g>`
      }`;
  }

  get sentences() {
    return this.marks.map(({ value, label }) =>
      t("chart.reading", { label, value: this.number(value) }),
    );
  }

  /** @param {number} _ */
  reading(_) {
    return this.marks.map(({ value, label }) =>
      this.read(label, value, svg`<line class="mark" x1="11" x2="11" y1="0" y2="8"></line>`),
    );
  }

  /**
   * @param {Layout} layout
   * @param {number} at
   */
  placeAt({ x }, at) {
    const value = x.invert(at);
    let nearest = 0;
    Array.from(this.values).forEach((one, place) => {
      if (Math.abs(one - value) < Math.abs(this.values[nearest] - value)) {
        nearest = place;
      }
    });
    return nearest;
  }
}

customElements.define("hwf-chart-density", HwfChartDensity);
