// Who comes and who goes, year by year or by band of ages: joiners stacked above zero, exits below, and
// the net change as a line. Causes are told apart by colour, by hatching and by a label at the edge.

import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import { nothing, svg } from "lit";
import { t } from "../i18n/index.js";
import { axes, ChartBase, hatches, marked, sideLabel, texts } from "./chart-base.js";
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
 * @typedef {object} Flow
 * @property {string} label
 * @property {ArrayLike<number>} values one for each year; what is below zero stands on the other side
 * @property {boolean} out whether people leave
 * @property {string} colour
 * @property {"dash"|"dot"|"cross"|""} [hatch]
 *
 * @typedef {{y0: number, y1: number}} Bar
 */

/** The share of a year's room that its bar takes. */
const BAR = 0.72;

export class HwfChartFlows extends ChartBase {
  /** @type {import("lit").PropertyDeclarations} */
  static properties = {
    shortUnit: { attribute: "short-unit" },
    years: { attribute: false },
    names: { attribute: false },
    namesLabel: { attribute: "names-label" },
    flows: { attribute: false },
    net: { attribute: false },
    netLabel: { attribute: "net-label" },
    baseNet: { attribute: false },
    baseLabel: { attribute: "base-label" },
    mark: { type: Number },
  };

  constructor() {
    super();
    this.shortUnit = "";
    /** @type {number[]} */
    this.years = [];
    /** @type {string[]|null} what stands in place of the years, such as bands of ages */
    this.names = null;
    this.namesLabel = "";
    /** @type {Flow[]} */
    this.flows = [];
    /** @type {ArrayLike<number>|null} */
    this.net = null;
    this.netLabel = "";
    /** @type {ArrayLike<number>|null} the net change of the base, where that is another one */
    this.baseNet = null;
    this.baseLabel = "";
    /** @type {number|null} */
    this.mark = null;
  }

  get places() {
    return this.names === null ? this.years : [...this.names.keys()];
  }

  /** @param {number} place */
  placeText(place) {
    return this.names === null ? String(place) : this.names[place];
  }

  get cursorLabel() {
    return this.names === null
      ? super.cursorLabel
      : t("chart.cursor.band", { heading: this.heading });
  }

  get restingPlace() {
    return this.mark;
  }

  /** The lines over the bars. */
  get #lines() {
    if (this.net === null) {
      return [];
    }
    const net = { label: this.netLabel, values: this.net, style: "ink" };
    return this.baseNet === null
      ? [net]
      : [{ label: this.baseLabel, values: this.baseNet, style: "grey" }, net];
  }

  get columns() {
    const column = (/** @type {string} */ label) => ({
      label: t("chart.column", { label, unit: this.shortUnit }),
      kind: /** @type {const} */ ("number"),
      digits: this.digits,
    });
    return [
      this.names === null
        ? { label: t("chart.year"), kind: /** @type {const} */ ("year") }
        : { label: this.namesLabel, kind: /** @type {const} */ ("text") },
      ...this.flows.map(({ label }) => column(label)),
      ...this.#lines.map(({ label }) => column(label)),
    ];
  }

  get rows() {
    return this.places.map((at, place) => [
      this.names === null ? at : this.names[place],
      ...this.flows.map(({ values }) => values[place]),
      ...this.#lines.map(({ values }) => values[place]),
    ]);
  }

  /** The bars of each flow, stacked away from zero. */
  #stack() {
    /** @type {Bar[][]} */
    const bars = this.flows.map(() => []);
    for (const place of this.places.keys()) {
      const tops = { in: 0, out: 0 };
      this.flows.forEach(({ values, out }, which) => {
        const size = Number.isFinite(values[place]) ? values[place] : 0;
        const signed = out ? -size : size;
        const side = signed < 0 ? "out" : "in";
        const from = tops[side];
        tops[side] += signed;
        bars[which].push({ y0: from, y1: tops[side] });
      });
    }
    return bars;
  }

  /**
   * @param {number} width
   * @param {string} family
   */
  layOut(width, family) {
    const fonts = fontsOf(family);
    const plotHeight = Math.round(Math.min(360, Math.max(240, width * 0.42)));
    const { top, bottom, ...frame } = frameOf(this, width, plotHeight, fonts);
    const bars = this.#stack();
    const all = [
      0,
      ...bars.flat().map(({ y1 }) => y1),
      ...this.#lines.flatMap(({ values }) => Array.from(values)),
    ].filter(Number.isFinite);
    const [low, high] = [Math.min(...all), Math.max(...all)];
    const y = scaleLinear()
      .domain(low < high ? [low, high] : [low - 1, high + 1])
      .nice(5)
      .range([bottom, top]);
    const yTicks = figureTicks(y, this.digits);
    const left =
      Math.ceil(Math.max(0, ...yTicks.map(({ text }) => textWidth(text, fonts.small)))) +
      TICK_SPACE;
    const { places } = this;
    const last = places.length - 1;
    const names = [
      ...this.flows.map(({ label }, which) => ({
        label,
        value: (bars[which][last].y0 + bars[which][last].y1) / 2,
      })),
      ...this.#lines.map(({ label, values }) => ({ label, value: values[last] })),
    ];
    const wrapped = names.map(({ label }) =>
      wrapText(label, Math.min(150, width * 0.27), fonts.label),
    );
    const labelWidth = Math.max(0, ...wrapped.flat().map((text) => textWidth(text, fonts.label)));
    const right = Math.floor(width - labelWidth - 25);
    const step = (right - left) / Math.max(1, places.length);
    const x = scaleLinear()
      .domain([places[0] - 0.5, places[last] + 0.5])
      .range([left, right]);
    const labels = placeLabels(
      names.map(({ value }, place) => ({
        // Of bands the last says nothing of the others: their names stand from the top down.
        from: this.names ? top + 12 + place * 20 : y(Number.isFinite(value) ? value : 0),
        texts: wrapped[place],
      })),
      { top, bottom, right },
    );
    const plot = { top, bottom, left, right };
    const xTicks =
      this.names === null ? yearTicks(x, right - left) : this.#nameTicks(x, step, fonts.small);
    return { ...frame, plot, x, y, step, bars, labels, xTicks, yTicks };
  }

  /**
   * As many names as have room beside each other.
   * @param {import("./chart-frame.js").Scale} x
   * @param {number} step
   * @param {string} font
   */
  #nameTicks(x, step, font) {
    const names = this.names ?? [];
    const widest = Math.max(1, ...names.map((name) => textWidth(name, font) + TICK_SPACE));
    const each = Math.max(1, Math.ceil(widest / step));
    return names.flatMap((text, place) => (place % each === 0 ? [{ at: x(place), text }] : []));
  }

  /**
   * @param {ReturnType<HwfChartFlows["layOut"]>} layout
   * @param {number|null} place
   */
  draw({ plot, x, y, step, bars, labels, xTicks, yTicks }, place) {
    const width = Math.max(1, step * BAR);
    const { places } = this;
    const path = (/** @type {Bar[]} */ column) =>
      column
        .map(({ y0, y1 }, at) => {
          const left = x(places[at]) - width / 2;
          return y0 === y1 ? "" : `M${left},${y(y0)}h${width}V${y(y1)}h${-width}Z`;
        })
        .join("");
    const stroke = (/** @type {ArrayLike<number>} */ values) =>
      line()
        .defined(([, value]) => Number.isFinite(value))
        .x(([year]) => x(year))
        .y(([, value]) => y(value))(
        places.map((year, at) => /** @type {[number, number]} */ ([year, values[at]])),
      ) ?? "";
    return svg`
      <defs>${hatches()}</defs>
      ${axes(plot, xTicks, yTicks, true)}
      ${this.mark === null ? nothing : marked(plot, x(this.mark), this.mark)}
      ${bars.map((column, which) => {
        const { colour, hatch = "" } = this.flows[which];
        const d = path(column);
        return svg`<path class="bar ${colour}" data-flow=${which} d=${d}></path>
          ${hatch === "" ? nothing : svg`<path class="bar over" fill="url(#${hatch})" d=${d}></path>`}`;
      })}
      ${this.#lines.map(
        ({ values, style }) => svg`<path class="line net-edge" d=${stroke(values)}></path>
          <path class="line ${style}" d=${stroke(values)}></path>`,
      )}
      ${labels.map((label, which) =>
        this.names === null
          ? sideLabel(plot, label, this.#colour(which))
          : this.#key(plot, label, which),
      )}
      ${
        place === null
          ? nothing
          : svg`<g data-passing><line class="cursor-line" x1=${x(places[place])} x2=${x(places[place])} y1=${plot.top} y2=${plot.bottom}></line></g>`
      }`;
  }

  /**
   * The name of a flow with its colour and hatching, where no line can lead to it.
   * @param {import("./chart-base.js").Frame["plot"]} plot
   * @param {Parameters<typeof sideLabel>[1]} label
   * @param {number} which
   */
  #key(plot, { middle, lines }, which) {
    const { colour, hatch = "" } = this.flows[which];
    const [x, y] = [plot.right + 5, middle - 5];
    return svg`
      <rect class="bar ${colour}" x=${x} y=${y} width="10" height="10"></rect>
      ${hatch === "" ? nothing : svg`<rect class="bar over" fill="url(#${hatch})" x=${x} y=${y} width="10" height="10"></rect>`}
      ${texts(lines, "label")}`;
  }

  /** @param {number} which label */
  #colour(which) {
    return this.flows[which]?.colour ?? this.#lines[which - this.flows.length].style;
  }

  /** @param {number} index */
  reading(index) {
    return [
      ...this.flows.map(({ label, values, colour }) =>
        this.read(
          label,
          values[index],
          svg`<rect class="bar ${colour}" x="5" y="0" width="12" height="8"></rect>`,
        ),
      ),
      ...this.#lines.map(({ label, values, style }) =>
        this.read(
          label,
          values[index],
          svg`<line class="line ${style}" x1="0" x2="22" y1="4" y2="4"></line>`,
        ),
      ),
    ];
  }

  get sentences() {
    const last = this.places.length - 1;
    const [from, to] = [0, last].map((place) => this.placeText(this.places[place]));
    const ends = { from, to };
    return [...this.flows, ...this.#lines].map(({ label, values }) =>
      t("chart.summary", {
        label,
        first: this.number(values[0]),
        last: this.number(values[last]),
        ...ends,
      }),
    );
  }

  /**
   * @param {ReturnType<HwfChartFlows["layOut"]>} layout
   * @param {number} at
   */
  placeAt({ x }, at) {
    return Math.round(x.invert(at));
  }
}

customElements.define("hwf-chart-flows", HwfChartFlows);
