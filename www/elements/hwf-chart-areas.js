// What a total is made of, year by year: its parts as areas on top of each other, what lowers it below
// zero, and the total as a line. Parts are told apart by colour, by hatching and by a label at the edge.
// Knows nothing of the model: it draws what it is given.

import { scaleLinear } from "d3-scale";
import { area, line } from "d3-shape";
import { nothing, svg } from "lit";
import { t } from "../i18n/index.js";
import { axes, ChartBase, hatches, marked, sideLabel } from "./chart-base.js";
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
 * @typedef {object} Part
 * @property {string} label
 * @property {ArrayLike<number>} values one for each year; what is below zero is stacked downwards
 * @property {string} colour
 * @property {"dash"|"dot"|"cross"|""} [hatch]
 *
 * @typedef {{y0: number, y1: number}} Slice
 */

export class HwfChartAreas extends ChartBase {
  /** @type {import("lit").PropertyDeclarations} */
  static properties = {
    shortUnit: { attribute: "short-unit" },
    years: { attribute: false },
    parts: { attribute: false },
    total: { attribute: false },
    totalLabel: { attribute: "total-label" },
    mark: { type: Number },
  };

  constructor() {
    super();
    this.shortUnit = "";
    /** @type {number[]} */
    this.years = [];
    /** @type {Part[]} the lowest first */
    this.parts = [];
    /** @type {ArrayLike<number>|null} what the parts add up to */
    this.total = null;
    this.totalLabel = "";
    /** @type {number|null} a year to mark */
    this.mark = null;
  }

  get places() {
    return this.years;
  }

  get restingPlace() {
    return this.mark;
  }

  /** Parts and total, as they are read. */
  get #all() {
    return this.total === null
      ? this.parts
      : [...this.parts, { label: this.totalLabel, values: this.total, colour: "ink" }];
  }

  get columns() {
    return [
      { label: t("chart.year"), kind: /** @type {const} */ ("year") },
      ...this.#all.map(({ label }) => ({
        label: t("chart.column", { label, unit: this.shortUnit }),
        kind: /** @type {const} */ ("number"),
        digits: this.digits,
      })),
    ];
  }

  get rows() {
    return this.years.map((year, place) => [year, ...this.#all.map(({ values }) => values[place])]);
  }

  /** Where each part lies in each year. */
  #stack() {
    /** @type {Slice[][]} */
    const slices = this.parts.map(() => []);
    for (const place of this.years.keys()) {
      const ends = { up: 0, down: 0 };
      this.parts.forEach(({ values }, which) => {
        const size = Number.isFinite(values[place]) ? values[place] : 0;
        const side = size < 0 ? "down" : "up";
        const y0 = ends[side];
        ends[side] += size;
        slices[which].push({ y0, y1: ends[side] });
      });
    }
    return slices;
  }

  /**
   * @param {number} width
   * @param {string} family
   */
  layOut(width, family) {
    const fonts = fontsOf(family);
    const plotHeight = Math.round(Math.min(360, Math.max(240, width * 0.42)));
    const { top, bottom, ...frame } = frameOf(this, width, plotHeight, fonts);
    const slices = this.#stack();
    const ends = [0, ...slices.flat().map(({ y1 }) => y1), ...Array.from(this.total ?? [])];
    const there = ends.filter(Number.isFinite);
    const [low, high] = [Math.min(...there), Math.max(...there)];
    const y = scaleLinear()
      .domain(low < high ? [low, high] : [low, low + 1])
      .nice(5)
      .range([bottom, top]);
    const yTicks = figureTicks(y, this.digits);
    const left =
      Math.ceil(Math.max(0, ...yTicks.map(({ text }) => textWidth(text, fonts.small)))) +
      TICK_SPACE;
    const last = this.years.length - 1;
    const names = [
      ...this.parts.map(({ label }, which) => ({
        label,
        value: (slices[which][last].y0 + slices[which][last].y1) / 2,
      })),
      ...(this.total === null ? [] : [{ label: this.totalLabel, value: this.total[last] }]),
    ];
    const wrapped = names.map(({ label }) =>
      wrapText(label, Math.min(150, width * 0.27), fonts.label),
    );
    const labelWidth = Math.max(0, ...wrapped.flat().map((text) => textWidth(text, fonts.label)));
    const right = Math.floor(width - labelWidth - 25);
    const x = scaleLinear().domain([this.years[0], this.years[last]]).range([left, right]);
    const labels = placeLabels(
      names.map(({ value }, place) => ({
        from: y(Number.isFinite(value) ? value : 0),
        texts: wrapped[place],
      })),
      { top, bottom, right },
    );
    const plot = { top, bottom, left, right };
    return { ...frame, plot, x, y, slices, labels, xTicks: yearTicks(x, right - left), yTicks };
  }

  /**
   * @param {ReturnType<HwfChartAreas["layOut"]>} layout
   * @param {number|null} place
   */
  draw({ plot, x, y, slices, labels, xTicks, yTicks }, place) {
    const shape = (/** @type {Slice[]} */ part) =>
      area()
        .x((_, at) => x(this.years[at]))
        .y0(([low]) => y(low))
        .y1(([, high]) => y(high))(part.map(({ y0, y1 }) => [y0, y1])) ?? "";
    const stroke =
      this.total === null
        ? ""
        : (line()
            .defined(([, value]) => Number.isFinite(value))
            .x(([year]) => x(year))
            .y(([, value]) => y(value))(
            this.years.map((year, at) => [year, /** @type {any} */ (this.total)[at]]),
          ) ?? "");
    const at = place === null ? 0 : x(this.years[place]);
    return svg`
      <defs>${hatches()}</defs>
      ${axes(plot, xTicks, yTicks, true)}
      ${slices.map((part, which) => {
        const { colour, hatch = "" } = this.parts[which];
        const d = shape(part);
        return svg`<path class="bar ${colour}" data-part=${which} d=${d}></path>
          ${hatch === "" ? nothing : svg`<path class="bar over" fill="url(#${hatch})" d=${d}></path>`}
          <path class="part-edge" d=${d}></path>`;
      })}
      ${
        this.total === null
          ? nothing
          : svg`<path class="line net-edge" d=${stroke}></path><path class="line ink" d=${stroke}></path>`
      }
      ${this.mark === null ? nothing : marked(plot, x(this.mark), this.mark)}
      ${labels.map((label, which) => sideLabel(plot, label, this.#all[which].colour))}
      ${
        place === null
          ? nothing
          : svg`<g data-passing><line class="cursor-line" x1=${at} x2=${at} y1=${plot.top} y2=${plot.bottom}></line></g>`
      }`;
  }

  /** @param {number} index */
  reading(index) {
    return this.#all.map(({ label, values, colour }, which) =>
      this.read(
        label,
        values[index],
        which < this.parts.length
          ? svg`<rect class="bar ${colour}" x="5" y="0" width="12" height="8"></rect>`
          : svg`<line class="line ink" x1="0" x2="22" y1="4" y2="4"></line>`,
      ),
    );
  }

  get sentences() {
    const last = this.years.length - 1;
    const ends = { from: this.years[0], to: this.years[last] };
    return this.#all.map(({ label, values }) =>
      t("chart.summary", {
        label,
        first: this.number(values[0]),
        last: this.number(values[last]),
        ...ends,
      }),
    );
  }

  /**
   * @param {ReturnType<HwfChartAreas["layOut"]>} layout
   * @param {number} at
   */
  placeAt({ x }, at) {
    return Math.round(x.invert(at));
  }
}

customElements.define("hwf-chart-areas", HwfChartAreas);
