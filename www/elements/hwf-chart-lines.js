// Lines over years as real SVG, with title, unit, source, direct labels and a cursor that keys and
// pointer move; the same figures as a table. Knows nothing of the model: it draws what it is given.

import { area, line } from "d3-shape";
import { html, LitElement, nothing, svg } from "lit";
import { formatNumber, t } from "../i18n/index.js";
import { standAloneSvg } from "./chart-export.js";
import { layOut } from "./chart-layout.js";
import { chartStyles } from "./chart-styles.js";
import { download, slug } from "./download.js";
import { Localised } from "./localised.js";
import { sharedStyles } from "./shared-styles.js";
import "./hwf-table.js";

/**
 * @typedef {import("./chart-layout.js").Line} Line
 * @typedef {ReturnType<typeof layOut>} Layout
 */

export class HwfChartLines extends LitElement {
  static properties = {
    heading: {},
    unit: {},
    shortUnit: { attribute: "short-unit" },
    source: {},
    years: { attribute: false },
    lines: { attribute: false },
    mark: { type: Number },
    above: {},
    below: {},
    digits: { type: Number },
    sign: { type: Boolean },
    toCsv: { attribute: false },
    asTable: { state: true },
    cursor: { state: true },
    room: { state: true },
  };

  static styles = [sharedStyles, chartStyles];

  constructor() {
    super();
    new Localised(this);
    this.heading = "";
    this.unit = "";
    this.shortUnit = "";
    this.source = "";
    /** @type {number[]} */
    this.years = [];
    /** @type {Line[]} */
    this.lines = [];
    /** @type {number|null} a year to mark */
    this.mark = null;
    /** What lies on either side of zero; where said, the scale shows zero and draws its line. */
    this.above = "";
    this.below = "";
    this.digits = 0;
    this.sign = false;
    /** @type {import("./hwf-table.js").ToCsv|null} */
    this.toCsv = null;
    this.asTable = false;
    /** @type {number|null} the year under the cursor */
    this.cursor = null;
    this.room = 0;
    this.watch = new ResizeObserver(([entry]) => {
      this.room = Math.floor(entry.contentRect.width);
    });
  }

  connectedCallback() {
    super.connectedCallback();
    this.watch.observe(this);
  }

  // The first drawing does not wait for the observer, which speaks only in the next frame. A microtask
  // later all charts of the page stand, and one layout of it measures them all.
  firstUpdated() {
    queueMicrotask(() => {
      this.room = Math.floor(this.renderRoot.querySelector(".frame")?.clientWidth ?? 0);
    });
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.watch.disconnect();
  }

  render() {
    return html`
      <div class="frame">
        <h3 class="unseen">${this.heading}</h3>
        ${this.asTable ? this.#table() : this.#drawing()}
        <div class="tools screen-only">
          <button type="button" id="as-table" @click=${this.#turn}>
            ${t(this.asTable ? "chart.as_chart" : "chart.as_table")}
          </button>
          ${
            this.asTable
              ? nothing
              : html`<button type="button" id="svg" @click=${this.#save}>${t("chart.svg")}</button>`
          }
        </div>
      </div>
    `;
  }

  #table() {
    const columns = [
      { label: t("chart.year"), kind: /** @type {const} */ ("year") },
      ...this.lines.map(({ label }) => ({
        label: t("chart.column", { label, unit: this.shortUnit }),
        kind: /** @type {const} */ ("number"),
        digits: this.digits,
      })),
    ];
    const rows = this.years.map((year, place) => [
      year,
      ...this.lines.map(({ values }) => values[place]),
    ]);
    return html`<hwf-table
      caption=${this.heading}
      note=${`${this.unit} ${this.source}`}
      .columns=${columns}
      .rows=${rows}
      .toCsv=${this.toCsv}
    ></hwf-table>`;
  }

  #drawing() {
    if (this.room === 0 || this.years.length === 0) {
      return nothing;
    }
    const content = {
      heading: this.heading,
      unit: this.unit,
      source: this.source,
      years: this.years,
      lines: this.lines,
      zero: this.#hasSides,
      digits: this.digits,
    };
    const layout = layOut(content, this.room, getComputedStyle(this).fontFamily);
    const place = this.#place();
    return html`
      <div class="drawing">
        <svg
          class="chart"
          role="img"
          aria-label=${this.#summary()}
          width=${layout.width}
          height=${layout.height}
          viewBox="0 0 ${layout.width} ${layout.height}"
        >
          ${texts(layout.title, "title")} ${texts(layout.unit, "quiet")} ${texts(layout.source, "quiet")}
          ${this.#axes(layout)} ${this.#marked(layout)}
          ${this.lines.map((_, which) => this.#line(layout, which))} ${this.#sideTexts(layout)}
          ${layout.labels.map((_, which) => this.#label(layout, which))}
          ${this.cursor === null ? nothing : this.#cursor(layout, place)}
        </svg>
        <div
          class="cursor screen-only"
          role="slider"
          tabindex="0"
          aria-label=${t("chart.cursor", { heading: this.heading })}
          aria-valuemin=${this.years[0]}
          aria-valuemax=${this.years[this.years.length - 1]}
          aria-valuenow=${this.years[place]}
          aria-valuetext=${String(this.years[place])}
          @keydown=${this.#key}
          @pointermove=${(/** @type {PointerEvent} */ event) => this.#point(event, layout)}
          @pointerdown=${(/** @type {PointerEvent} */ event) => this.#point(event, layout)}
          @pointerleave=${this.#leave}
          @focus=${() => this.#moveTo(place)}
          @blur=${this.#leave}
        ></div>
      </div>
      ${this.#reading(place)}
    `;
  }

  /** @param {Layout} layout */
  #axes({ plot, xTicks, yTicks }) {
    return svg`
      ${yTicks.map(
        ({ at, text, zero }) => svg`
          <line class=${zero && this.#hasSides ? "zero" : "grid"} x1=${plot.left} x2=${plot.right} y1=${at} y2=${at}></line>
          <text class="quiet" x=${plot.left - 6} y=${at + 4} text-anchor="end">${text}</text>`,
      )}
      ${xTicks.map(
        ({ at, text }) => svg`
          <line class="grid" x1=${at} x2=${at} y1=${plot.bottom} y2=${plot.bottom + 5}></line>
          <text class="quiet" x=${at} y=${plot.bottom + 19} text-anchor="middle">${text}</text>`,
      )}`;
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

  /** @param {Layout} layout */
  #marked({ plot, x }) {
    if (this.mark === null) {
      return nothing;
    }
    const at = x(this.mark);
    return svg`
      <line class="mark" x1=${at} x2=${at} y1=${plot.top - 6} y2=${plot.bottom}></line>
      <text class="quiet" x=${at} y=${plot.top - 10} text-anchor="middle">${this.mark}</text>`;
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
    const stroke = line()
      .x(([year]) => x(year))
      .y(([, value]) => y(value))(points);
    const filled = (/** @type {(value: number) => number} */ part) =>
      area()
        .x(([year]) => x(year))
        .y0(y(0))
        .y1(([, value]) => y(part(value)))(points) ?? "";
    return svg`
      ${
        this.#hasSides && colour !== "grey"
          ? svg`<path class="fill above" d=${filled((value) => Math.max(0, value))}></path>
              <path class="fill below" d=${filled((value) => Math.min(0, value))}></path>`
          : nothing
      }
      <path class="line ${colour} ${dash}" d=${stroke ?? ""}></path>`;
  }

  /**
   * @param {Layout} layout
   * @param {number} which
   */
  #label({ plot, labels }, which) {
    const { colour } = this.lines[which];
    const { lead, from, middle, lines } = labels[which];
    return svg`
      <path class="lead ${colour}" d="M${plot.right + 2},${from}L${lead},${middle}"></path>
      ${texts(lines, `label ${colour}`)}`;
  }

  /**
   * @param {Layout} layout
   * @param {number} place
   */
  #cursor({ plot, x, y }, place) {
    const at = x(this.years[place]);
    return svg`<g data-passing>
      <line class="cursor-line" x1=${at} x2=${at} y1=${plot.top} y2=${plot.bottom}></line>
      ${this.lines.map(
        ({ values, colour }) =>
          svg`<circle class="point ${colour}" cx=${at} cy=${y(values[place])} r="4"></circle>`,
      )}
    </g>`;
  }

  // Spoken only while the keyboard moves the cursor: a mouse that passes by must not talk.
  /** @param {number} place */
  #reading(place) {
    return html`<p class="reading" aria-live=${this.cursor === null ? "off" : "polite"}>
      <strong>${this.years[place]}</strong>
      ${this.lines.map(
        ({ label, values, colour, dash = "solid" }) => html`<span>
          <svg width="22" height="6" aria-hidden="true">
            <line class="line ${colour} ${dash}" x1="0" x2="22" y1="3" y2="3"></line>
          </svg>
          ${t("chart.reading", { label, value: this.#number(values[place]) })}
        </span>`,
      )}
    </p>`;
  }

  get #hasSides() {
    return this.above !== "" || this.below !== "";
  }

  /** The chart in words, for those who do not see it. */
  #summary() {
    const last = this.years.length - 1;
    const parts = this.lines.map(({ label, values }) =>
      t("chart.summary", {
        label,
        first: this.#number(values[0]),
        last: this.#number(values[last]),
        from: this.years[0],
        to: this.years[last],
      }),
    );
    return [this.heading, this.unit, ...parts, this.source].filter((part) => part !== "").join(" ");
  }

  /** @param {number} value */
  #number(value) {
    return formatNumber(value, { digits: this.digits, sign: this.sign });
  }

  /** The place of the year read out: the cursor's, else the marked one, else the last. */
  #place() {
    const year = this.cursor ?? this.mark;
    const place = year === null ? -1 : this.years.indexOf(year);
    return place < 0 ? this.years.length - 1 : place;
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    const last = this.years.length - 1;
    const place = this.#place();
    const next = {
      ArrowLeft: place - 1,
      ArrowDown: place - 1,
      ArrowRight: place + 1,
      ArrowUp: place + 1,
      PageDown: place - 5,
      PageUp: place + 5,
      Home: 0,
      End: last,
    }[event.key];
    if (next !== undefined) {
      event.preventDefault();
      this.#moveTo(Math.max(0, Math.min(last, next)));
    }
  }

  /**
   * @param {PointerEvent} event
   * @param {Layout} layout
   */
  #point(event, { x, width }) {
    const box = /** @type {Element} */ (event.currentTarget).getBoundingClientRect();
    const year = Math.round(x.invert(((event.clientX - box.left) * width) / box.width));
    const [first, last] = [this.years[0], this.years[this.years.length - 1]];
    this.cursor = Math.max(first, Math.min(last, year));
  }

  /** @param {number} place */
  #moveTo(place) {
    this.cursor = this.years[place];
  }

  #leave() {
    if (!this.renderRoot.querySelector(".cursor:focus")) {
      this.cursor = null;
    }
  }

  #turn() {
    this.asTable = !this.asTable;
  }

  #save() {
    const picture = /** @type {SVGSVGElement} */ (this.renderRoot.querySelector("svg.chart"));
    const ground = getComputedStyle(this).getPropertyValue("--hwf-card").trim();
    download(
      `${slug(this.heading)}.svg`,
      standAloneSvg(picture, ground === "" ? "white" : ground),
      "image/svg+xml",
    );
  }
}

/**
 * @param {{text: string, x: number, y: number}[]} lines
 * @param {string} style
 */
function texts(lines, style) {
  return svg`<text class=${style}>${lines.map(
    ({ text, x, y }) => svg`<tspan x=${x} y=${y}>${text} </tspan>`,
  )}</text>`;
}

customElements.define("hwf-chart-lines", HwfChartLines);
