// Lines over years as real SVG, with title, unit, source, direct labels and a cursor. A line breaks
// where figures are missing. Knows nothing of the model: it draws what it is given.

import { area, line } from "d3-shape";
import { nothing, svg } from "lit";
import { t } from "../i18n/index.js";
import { axes, ChartBase, marked, sideLabel } from "./chart-base.js";
import { layOut } from "./chart-layout.js";

/**
 * @typedef {import("./chart-layout.js").Line} Line
 * @typedef {import("./chart-layout.js").Fan} Fan
 * @typedef {ReturnType<typeof layOut>} Layout
 */

export class HwfChartLines extends ChartBase {
  /** @type {import("lit").PropertyDeclarations} */
  static properties = {
    shortUnit: { attribute: "short-unit" },
    years: { attribute: false },
    lines: { attribute: false },
    fans: { attribute: false },
    including: { attribute: false },
    mark: { type: Number },
    above: {},
    below: {},
    shortAbove: { type: Boolean, attribute: "short-above" },
  };

  constructor() {
    super();
    this.shortUnit = "";
    /** @type {number[]} */
    this.years = [];
    /** @type {Line[]} */
    this.lines = [];
    /** @type {Fan[]} what lies behind them */
    this.fans = [];
    /** @type {number[]} figures that the scale shows whatever the lines do */
    this.including = [];
    /** @type {number|null} a year to mark */
    this.mark = null;
    /** What lies on either side of zero; where said, the scale shows zero and draws its line. */
    this.above = "";
    this.below = "";
    /** Whether it is above zero that something is missing. */
    this.shortAbove = false;
  }

  get places() {
    return this.years;
  }

  get restingPlace() {
    return this.mark;
  }

  get columns() {
    return [
      { label: t("chart.year"), kind: /** @type {const} */ ("year") },
      ...this.lines.map(({ label }) => ({
        label: t("chart.column", { label, unit: this.shortUnit }),
        kind: /** @type {const} */ ("number"),
        digits: this.digits,
      })),
      ...this.#edges.map(({ label }) => ({
        label: t("chart.column", { label, unit: this.shortUnit }),
        kind: /** @type {const} */ ("number"),
        digits: this.digits,
      })),
    ];
  }

  /** Both edges of every band, the widest first. */
  get #edges() {
    return this.fans.flatMap(({ label, bands }) =>
      bands.flatMap(({ level, lower, upper }) => [
        { label: t("chart.band.lower", { label, level }), values: lower },
        { label: t("chart.band.upper", { label, level }), values: upper },
      ]),
    );
  }

  get rows() {
    return this.years.map((year, place) => [
      year,
      ...[...this.lines, ...this.#edges].map(({ values }) => values[place]),
    ]);
  }

  /**
   * @param {number} width
   * @param {string} family
   */
  layOut(width, family) {
    const { heading, unit, source, years, lines, fans, digits } = this;
    const including = this.#hasSides ? [0, ...this.including] : this.including;
    const content = { heading, unit, source, years, lines, fans, including, digits };
    return layOut(content, width, family);
  }

  /**
   * @param {Layout} layout
   * @param {number|null} place
   */
  draw(layout, place) {
    const { plot, x, xTicks, yTicks, labels } = layout;
    return svg`
      ${axes(plot, xTicks, yTicks, this.#hasSides)}
      ${this.fans.map((fan) => this.#fan(layout, fan))}
      ${this.mark === null ? nothing : marked(plot, x(this.mark), this.mark)}
      ${this.lines.map((_, which) => this.#line(layout, which))} ${this.#sideTexts(layout)}
      ${labels.map((label, which) => sideLabel(plot, label, this.lines[which].colour))}
      ${place === null ? nothing : this.#cursor(layout, place)}`;
  }

  /**
   * @param {Layout} layout
   * @param {Fan} fan
   */
  #fan({ x, y }, { colour, bands }) {
    return bands.map(({ lower, upper }) => {
      const between = area()
        .defined(([, at]) => Number.isFinite(lower[at]) && Number.isFinite(upper[at]))
        .x(([year]) => x(year))
        .y0(([, at]) => y(lower[at]))
        .y1(([, at]) => y(upper[at]));
      const places = this.years.map((year, at) => /** @type {[number, number]} */ ([year, at]));
      return svg`<path class="band ${colour}" d=${between(places) ?? ""}></path>`;
    });
  }

  /** @param {Layout} layout */
  #sideTexts({ plot, y }) {
    if (!this.#hasSides) {
      return nothing;
    }
    const zero = y(0);
    const side = (/** @type {string} */ text, /** @type {number} */ at) =>
      at > plot.top && at < plot.bottom + 2
        ? svg`<text class="quiet side" x=${plot.left + 6} y=${at}>${text}</text>`
        : nothing;
    return [side(this.above, zero - 7), side(this.below, zero + 16)];
  }

  /**
   * @param {Layout} layout
   * @param {number} which
   */
  #line({ x, y }, which) {
    const { values, colour, dash = "solid" } = this.lines[which];
    const points = this.years.map(
      (year, place) => /** @type {[number, number]} */ ([year, values[place]]),
    );
    const there = (/** @type {[number, number]} */ [, value]) => Number.isFinite(value);
    const stroke = line()
      .defined(there)
      .x(([year]) => x(year))
      .y(([, value]) => y(value))(points);
    const filled = (/** @type {(value: number) => number} */ part) =>
      area()
        .defined(there)
        .x(([year]) => x(year))
        .y0(y(0))
        .y1(([, value]) => y(part(value)))(points) ?? "";
    return svg`
      ${
        this.#hasSides && colour !== "grey" && dash === "solid"
          ? svg`<path class="fill ${this.shortAbove ? "below" : "above"}" d=${filled((value) => Math.max(0, value))}></path>
              <path class="fill ${this.shortAbove ? "above" : "below"}" d=${filled((value) => Math.min(0, value))}></path>`
          : nothing
      }
      <path class="line ${colour} ${dash}" d=${stroke ?? ""}></path>`;
  }

  /**
   * @param {Layout} layout
   * @param {number} place
   */
  #cursor({ plot, x, y }, place) {
    const at = x(this.years[place]);
    return svg`<g data-passing>
      <line class="cursor-line" x1=${at} x2=${at} y1=${plot.top} y2=${plot.bottom}></line>
      ${this.lines.map(({ values, colour }) =>
        Number.isFinite(values[place])
          ? svg`<circle class="point ${colour}" cx=${at} cy=${y(values[place])} r="4"></circle>`
          : nothing,
      )}
    </g>`;
  }

  /** @param {number} index */
  reading(index) {
    return this.lines.map(({ label, values, colour, dash = "solid" }) =>
      this.read(
        label,
        values[index],
        svg`<line class="line ${colour} ${dash}" x1="0" x2="22" y1="4" y2="4"></line>`,
        this.#range(label, index),
      ),
    );
  }

  /**
   * The middle one of the bands around a line, in words.
   * @param {string} label
   * @param {number} index
   */
  #range(label, index) {
    const bands = this.fans.find((fan) => fan.label === label)?.bands ?? [];
    const band = bands[Math.floor(bands.length / 2)];
    if (!band) {
      return "";
    }
    const [low, high] = [band.lower[index], band.upper[index]].map((value) => this.number(value));
    return t("chart.band.reading", { low, high, level: band.level });
  }

  get #hasSides() {
    return this.above !== "" || this.below !== "";
  }

  get sentences() {
    const last = this.years.length - 1;
    return this.lines.map(({ label, values }) =>
      [
        t("chart.summary", {
          label,
          first: this.number(values[0]),
          last: this.number(values[last]),
          from: this.years[0],
          to: this.years[last],
        }),
        this.#range(label, last),
      ].join(" "),
    );
  }

  /**
   * @param {Layout} layout
   * @param {number} at
   */
  placeAt({ x }, at) {
    return Math.round(x.invert(at));
  }
}

customElements.define("hwf-chart-lines", HwfChartLines);
