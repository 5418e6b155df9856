// The workforce by single age, the sexes back to back: the plan as bars, the base as a line over them,
// and the year from which all starts as a shadow behind. Where the sexes are not told apart there is
// one side only.

import { scaleLinear } from "d3-scale";
import { nothing, svg } from "lit";
import { formatNumber, t } from "../i18n/index.js";
import { ChartBase, texts } from "./chart-base.js";
import { fontsOf, frameOf, TICK_SPACE } from "./chart-frame.js";
import { textWidth } from "./chart-text.js";

/**
 * @typedef {object} Side
 * @property {string} label
 * @property {"purple"|"blue"|"green"} colour
 * @property {ArrayLike<number>} values the plan, one for each age
 * @property {ArrayLike<number>|null} base where it differs from the plan
 * @property {ArrayLike<number>|null} before in the year from which all starts
 */

const AGE_TICK = 10;

export class HwfChartPyramid extends ChartBase {
  /** @type {import("lit").PropertyDeclarations} */
  static properties = {
    shortUnit: { attribute: "short-unit" },
    ages: { attribute: false },
    sides: { attribute: false },
    planLabel: { attribute: "plan-label" },
    baseLabel: { attribute: "base-label" },
    beforeLabel: { attribute: "before-label" },
    /** The scale of what has the same key never shrinks, so that years can be compared. */
    scaleKey: { attribute: "scale-key" },
  };

  constructor() {
    super();
    this.shortUnit = "";
    /** @type {number[]} */
    this.ages = [];
    /** @type {Side[]} */
    this.sides = [];
    this.planLabel = "";
    this.baseLabel = "";
    this.beforeLabel = "";
    this.scaleKey = "";
    this.peak = 0;
  }

  /** @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    if (changed.has("scaleKey")) {
      this.peak = 0;
    }
    const all = this.sides.flatMap(({ values, base, before }) => [
      ...Array.from(values),
      ...Array.from(base ?? []),
      ...Array.from(before ?? []),
    ]);
    this.peak = Math.max(this.peak, ...all.filter(Number.isFinite));
  }

  get places() {
    return this.ages;
  }

  get restingPlace() {
    return this.ages[Math.floor(this.ages.length / 2)] ?? null;
  }

  get cursorLabel() {
    return t("chart.cursor.age", { heading: this.heading });
  }

  /** @param {number} age */
  placeText(age) {
    return this.#isOpen(age) ? t("pyramid.age.open", { age }) : t("pyramid.age", { age });
  }

  /** @param {number} age */
  #isOpen(age) {
    return age === this.ages[this.ages.length - 1];
  }

  get columns() {
    return [
      { label: t("pyramid.age.column"), kind: /** @type {const} */ ("text") },
      ...this.#columns.map(({ label }) => ({
        label: t("chart.column", { label, unit: this.shortUnit }),
        kind: /** @type {const} */ ("number"),
        digits: this.digits,
      })),
    ];
  }

  /** What is drawn, side by side. */
  get #columns() {
    return this.sides.flatMap(({ label, values, base, before, colour }) => [
      { label: this.#name(label, this.planLabel), values, style: `bar ${colour}` },
      ...(base ? [{ label: this.#name(label, this.baseLabel), values: base, style: "" }] : []),
      ...(before
        ? [{ label: this.#name(label, this.beforeLabel), values: before, style: "bar shadow" }]
        : []),
    ]);
  }

  /**
   * @param {string} side
   * @param {string} what
   */
  #name(side, what) {
    return this.sides.length === 1 ? what : t("pyramid.part", { side, what });
  }

  get rows() {
    return this.ages.map((age, place) => [
      this.#isOpen(age) ? t("pyramid.age.open", { age }) : String(age),
      ...this.#columns.map(({ values }) => values[place]),
    ]);
  }

  /**
   * @param {number} width
   * @param {string} family
   */
  layOut(width, family) {
    const fonts = fontsOf(family);
    const { top, bottom, ...frame } = frameOf(this, width, 400, fonts);
    const axis = Math.ceil(textWidth("100", fonts.small)) + TICK_SPACE;
    const left = axis;
    const widest = formatNumber(10 ** Math.ceil(Math.log10(Math.max(10, this.peak))));
    const right = Math.floor(width - 4 - textWidth(widest, fonts.small) / 2);
    const two = this.sides.length > 1;
    const middle = two ? (left + right) / 2 : left;
    const size = scaleLinear()
      .domain([0, this.peak || 1])
      .nice(4)
      .range([0, right - middle]);
    const step = (bottom - top) / Math.max(1, this.ages.length);
    const ticks = size.ticks(width < 420 && two ? 2 : 4);
    return { ...frame, plot: { top, bottom, left, right }, middle, size, step, ticks };
  }

  /**
   * @param {ReturnType<HwfChartPyramid["layOut"]>} layout
   * @param {number|null} place
   */
  draw(layout, place) {
    const { plot, middle, size, step, ticks } = layout;
    const two = this.sides.length > 1;
    const first = this.ages[0];
    const ageTicks = this.ages.filter((age) => age % AGE_TICK === 0);
    const at = (/** @type {number} */ age) => plot.bottom - (age - first + 0.5) * step;
    const tick = (/** @type {number} */ value, /** @type {number} */ sign) => svg`
      <line class="grid" x1=${middle + sign * size(value)} x2=${middle + sign * size(value)} y1=${plot.top} y2=${plot.bottom}></line>
      <text class="quiet" x=${middle + sign * size(value)} y=${plot.bottom + 19} text-anchor="middle">${formatNumber(value)}</text>`;
    return svg`
      ${ticks.map((value) => [tick(value, 1), two && value > 0 ? tick(value, -1) : nothing])}
      ${ageTicks.map(
        (age) =>
          svg`<text class="quiet" x=${plot.left - 6} y=${at(age) + 4} text-anchor="end">${age}</text>`,
      )}
      ${this.sides.map((side, which) => this.#side(layout, side, two && which === 0 ? -1 : 1))}
      <line class="zero" x1=${middle} x2=${middle} y1=${plot.top} y2=${plot.bottom}></line>
      ${this.sides.map(({ label, colour }, which) =>
        two
          ? texts(
              [{ text: label, x: which === 0 ? plot.left + 4 : plot.right - 4, y: plot.top - 8 }],
              `label ${colour} ${which === 0 ? "" : "end"}`,
            )
          : nothing,
      )}
      ${
        place === null
          ? nothing
          : svg`<g data-passing><line class="cursor-line" x1=${plot.left} x2=${plot.right} y1=${at(this.ages[place])} y2=${at(this.ages[place])}></line></g>`
      }`;
  }

  /**
   * @param {ReturnType<HwfChartPyramid["layOut"]>} layout
   * @param {Side} side
   * @param {number} sign
   */
  #side({ plot, middle, size, step }, { values, base, before, colour }, sign) {
    const edge = (/** @type {ArrayLike<number>} */ figures) =>
      Array.from(figures, (value, place) => {
        const x = middle + sign * size(Number.isFinite(value) ? value : 0);
        return `${place === 0 ? "M" : "L"}${x},${plot.bottom - place * step}V${plot.bottom - (place + 1) * step}`;
      }).join("");
    const filled = (/** @type {ArrayLike<number>} */ figures) =>
      `${edge(figures)}H${middle}V${plot.bottom}Z`;
    const bars = Array.from(values, (value, place) => {
      const width = size(Number.isFinite(value) ? value : 0);
      const x = sign > 0 ? middle : middle - width;
      const gap = step > 4 ? 1 : 0;
      return `M${x},${plot.bottom - place * step - gap}h${width}v${gap - step}h${-width}Z`;
    }).join("");
    return svg`
      ${before ? svg`<path class="bar shadow" d=${filled(before)}></path>` : nothing}
      <path class="bar ${colour}" d=${bars}></path>
      ${before ? svg`<path class="line before" d=${edge(before)}></path>` : nothing}
      ${base ? svg`<path class="line ink" d=${edge(base)}></path>` : nothing}`;
  }

  /** @param {number} index */
  reading(index) {
    return this.#columns.map(({ label, values, style }) =>
      this.read(
        label,
        values[index],
        style === ""
          ? svg`<line class="line ink" x1="0" x2="22" y1="4" y2="4"></line>`
          : svg`<rect class=${style} x="5" y="0" width="12" height="8"></rect>`,
      ),
    );
  }

  get sentences() {
    return this.sides.map(({ label, values }) => {
      const list = Array.from(values);
      const most = Math.max(...list);
      return t("pyramid.summary", {
        side: label,
        age: this.ages[list.indexOf(most)],
        most: this.number(most),
      });
    });
  }

  /**
   * @param {ReturnType<HwfChartPyramid["layOut"]>} layout
   * @param {number} _x
   * @param {number} y
   */
  placeAt({ plot, step }, _x, y) {
    return this.ages[0] + Math.floor((plot.bottom - y) / step);
  }
}

customElements.define("hwf-chart-pyramid", HwfChartPyramid);
