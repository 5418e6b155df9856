// What every chart has: title, unit and source inside the picture, a cursor that keys and pointer move
// with a reading of its place, the same figures as a table, and the picture as a file. A chart out of
// sight is drawn when the page has nothing better to do.

import { html, LitElement, nothing, svg } from "lit";
import { formatNumber, t } from "../i18n/index.js";
import { standAloneSvg } from "./chart-export.js";
import { chartStyles } from "./chart-styles.js";
import { download, slug } from "./download.js";
import { Localised } from "./localised.js";
import { sharedStyles } from "./shared-styles.js";
import "./hwf-table.js";

/**
 * @typedef {import("./hwf-table.js").Column} Column
 * @typedef {import("./hwf-table.js").Cell} Cell
 * @typedef {{width: number, height: number, plot: {top: number, bottom: number, left: number, right: number},
 *   title: Placed[], unit: Placed[], source: Placed[]}} Frame
 * @typedef {{text: string, x: number, y: number}} Placed
 */

/** How far beyond the screen's edge a chart still counts as in sight. */
const MARGIN = 150;

export class ChartBase extends LitElement {
  /** @type {import("lit").PropertyDeclarations} */
  static properties = {
    heading: {},
    unit: {},
    source: {},
    digits: { type: Number },
    sign: { type: Boolean },
    every: { type: Number },
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
    this.source = "";
    this.digits = 0;
    this.sign = false;
    /** Of the rows of its table, every which is shown, from the first on. */
    this.every = 1;
    /** @type {import("./hwf-table.js").ToCsv|null} */
    this.toCsv = null;
    this.asTable = false;
    /** @type {number|null} the place under the cursor: a year or an age */
    this.cursor = null;
    this.room = 0;
    this.font = "";
    this.near = true;
    this.sizes = new ResizeObserver(([entry]) => this.#measure(entry.contentRect.width));
    this.sights = new IntersectionObserver(
      ([entry]) => {
        this.near = entry.isIntersecting;
        this.comeNear();
      },
      { rootMargin: `${MARGIN}px` },
    );
    this.comeNear = () => {};
  }

  connectedCallback() {
    super.connectedCallback();
    this.sizes.observe(this);
    this.sights.observe(this);
    addEventListener("beforeprint", this.#print);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.sizes.disconnect();
    this.sights.disconnect();
    removeEventListener("beforeprint", this.#print);
  }

  // The first drawing does not wait for the observers, which speak only in the next frame. A microtask
  // later all charts of the page stand, and one layout of it measures them all.
  firstUpdated() {
    queueMicrotask(() => {
      const frame = this.renderRoot.querySelector(".frame");
      const top = this.getBoundingClientRect().top;
      this.near = top < innerHeight + MARGIN;
      this.#measure(frame?.clientWidth ?? 0);
    });
  }

  /**
   * The font is read here and not at each drawing: while a lever moves, every chart that asks for it
   * would make the browser work out the styles of those drawn before it.
   * @param {number} width
   */
  #measure(width) {
    this.font = getComputedStyle(this).fontFamily;
    this.room = Math.floor(width);
  }

  /** @protected */
  async scheduleUpdate() {
    if (this.hasUpdated && !this.near) {
      await new Promise((resolve) => {
        this.comeNear = () => this.near && resolve(null);
        whenIdle(() => resolve(null));
      });
    }
    return super.scheduleUpdate();
  }

  #print = () => {
    this.near = true;
    this.comeNear();
  };

  // What each kind of chart says of itself.

  /** @returns {number[]} where the cursor can stand */
  get places() {
    return [];
  }

  /** @returns {number|null} where the reading stands while no cursor does */
  get restingPlace() {
    return null;
  }

  /** Whether the places follow one another from top to bottom. */
  get downwards() {
    return false;
  }

  /** @returns {string} what a place of the cursor is called */
  get cursorLabel() {
    return t("chart.cursor", { heading: this.heading });
  }

  /**
   * @param {number} place
   * @returns {string}
   */
  placeText(place) {
    return String(place);
  }

  /** @returns {Column[]} */
  get columns() {
    return [];
  }

  /** @returns {Cell[][]} */
  get rows() {
    return [];
  }

  /** @returns {string[]} the chart in words, for those who do not see it */
  get sentences() {
    return [];
  }

  /**
   * @param {number} _width
   * @param {string} _family
   * @returns {Frame}
   */
  layOut(_width, _family) {
    throw new Error("a chart lays itself out");
  }

  /**
   * @param {any} _layout
   * @param {number|null} _place the cursor's, if there is one
   * @returns {unknown}
   */
  draw(_layout, _place) {
    return nothing;
  }

  /**
   * @param {any} _layout
   * @param {number} _x in the picture
   * @param {number} _y
   * @returns {number} the place nearest to a point
   */
  placeAt(_layout, _x, _y) {
    return 0;
  }

  /**
   * @param {number} _index of the place
   * @returns {unknown} the figures of a place
   */
  reading(_index) {
    return nothing;
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
    return html`<hwf-table
      caption=${this.heading}
      note=${`${this.unit} ${this.source}`}
      .columns=${this.columns}
      .rows=${this.rows.filter((_, place) => place % this.every === 0)}
      .toCsv=${this.toCsv}
    ></hwf-table>`;
  }

  #drawing() {
    const { places } = this;
    if (this.room === 0 || places.length === 0) {
      return html`<div class="drawing waiting"></div>`;
    }
    const layout = this.layOut(this.room, this.font);
    const index = this.#index();
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
          ${this.draw(layout, this.cursor === null ? null : index)}
        </svg>
        <div
          class="cursor screen-only"
          role="slider"
          tabindex="0"
          aria-label=${this.cursorLabel}
          aria-valuemin=${places[0]}
          aria-valuemax=${places[places.length - 1]}
          aria-valuenow=${places[index]}
          aria-valuetext=${this.placeText(places[index])}
          @keydown=${this.#key}
          @pointermove=${(/** @type {PointerEvent} */ event) => this.#point(event, layout)}
          @pointerdown=${(/** @type {PointerEvent} */ event) => this.#point(event, layout)}
          @pointerleave=${this.#leave}
          @focus=${() => this.#moveTo(index)}
          @blur=${this.#leave}
        ></div>
      </div>
      <p class="reading" aria-live=${this.cursor === null ? "off" : "polite"}>
        <strong>${this.placeText(places[index])}</strong>
        ${this.reading(index)}
      </p>
    `;
  }

  /**
   * One part of the reading, with the sign by which it is known in the picture.
   * @param {string} label
   * @param {number|undefined} value
   * @param {unknown} sign
   * @param {string} [range] in which it lies
   */
  read(label, value, sign, range = "") {
    return html`<span>
      <svg width="22" height="8" aria-hidden="true">${sign}</svg>
      ${t("chart.reading", { label, value: this.number(value) })} ${range}
    </span>`;
  }

  #summary() {
    return [this.heading, this.unit, ...this.sentences, this.source]
      .filter((part) => part !== "")
      .join(" ");
  }

  /** @param {number|undefined} value */
  number(value) {
    return formatNumber(value, { digits: this.digits, sign: this.sign });
  }

  /** The place read out: the cursor's, else the resting one, else the last. */
  #index() {
    const place = this.cursor ?? this.restingPlace;
    const index = place === null ? -1 : this.places.indexOf(place);
    return index < 0 ? this.places.length - 1 : index;
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    const last = this.places.length - 1;
    const index = this.#index();
    const up = this.downwards ? -1 : 1;
    const next = {
      ArrowLeft: index - 1,
      ArrowDown: index - up,
      ArrowRight: index + 1,
      ArrowUp: index + up,
      PageDown: index - 5,
      PageUp: index + 5,
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
   * @param {Frame} layout
   */
  #point(event, layout) {
    const box = /** @type {Element} */ (event.currentTarget).getBoundingClientRect();
    const scale = layout.width / box.width;
    const place = this.placeAt(
      layout,
      (event.clientX - box.left) * scale,
      (event.clientY - box.top) * scale,
    );
    const { places } = this;
    this.cursor = Math.max(places[0], Math.min(places[places.length - 1], place));
  }

  /** @param {number} index */
  #moveTo(index) {
    this.cursor = this.places[index];
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

/** @param {() => void} work */
function whenIdle(work) {
  if ("requestIdleCallback" in globalThis) {
    requestIdleCallback(work, { timeout: 500 });
  } else {
    setTimeout(work, 100);
  }
}

/**
 * @param {Placed[]} lines
 * @param {string} style
 */
export function texts(lines, style) {
  return svg`<text class=${style}>${lines.map(
    ({ text, x, y }) => svg`<tspan x=${x} y=${y}>${text} </tspan>`,
  )}</text>`;
}

/**
 * The scale's lines and the years or figures at them.
 * @param {Frame["plot"]} plot
 * @param {{at: number, text: string}[]} xTicks
 * @param {{at: number, text: string, zero?: boolean}[]} yTicks
 * @param {boolean} zero whether zero is drawn as a line of its own
 */
export function axes(plot, xTicks, yTicks, zero) {
  return svg`
    ${yTicks.map(
      (tick) => svg`
        <line class=${tick.zero && zero ? "zero" : "grid"} x1=${plot.left} x2=${plot.right} y1=${tick.at} y2=${tick.at}></line>
        <text class="quiet" x=${plot.left - 6} y=${tick.at + 4} text-anchor="end">${tick.text}</text>`,
    )}
    ${xTicks.map(
      ({ at, text }) => svg`
        <line class="grid" x1=${at} x2=${at} y1=${plot.bottom} y2=${plot.bottom + 5}></line>
        <text class="quiet" x=${at} y=${plot.bottom + 19} text-anchor="middle">${text}</text>`,
    )}`;
}

/**
 * A year that is marked.
 * @param {Frame["plot"]} plot
 * @param {number} at
 * @param {number} year
 */
export function marked(plot, at, year) {
  return svg`
    <line class="mark" x1=${at} x2=${at} y1=${plot.top - 6} y2=${plot.bottom}></line>
    <text class="quiet" x=${at} y=${plot.top - 10} text-anchor="middle">${year}</text>`;
}

/**
 * A label that names its line or area at the right edge.
 * @param {Frame["plot"]} plot
 * @param {{lead: number, from: number, middle: number, lines: Placed[]}} label
 * @param {string} colour
 */
export function sideLabel(plot, { lead, from, middle, lines }, colour) {
  return svg`
    <path class="lead ${colour}" d="M${plot.right + 2},${from}L${lead},${middle}"></path>
    ${texts(lines, `label ${colour}`)}`;
}

/** Hatching by which areas differ where their colours do not. */
export function hatches() {
  return svg`
    <pattern id="dash" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <line class="hatch" x1="0" x2="0" y1="0" y2="6"></line>
    </pattern>
    <pattern id="dot" width="5" height="5" patternUnits="userSpaceOnUse">
      <circle class="hatch-dot" cx="2.5" cy="2.5" r="1"></circle>
    </pattern>
    <pattern id="cross" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
      <line class="hatch" x1="0" x2="0" y1="0" y2="8"></line>
      <line class="hatch" x1="0" x2="8" y1="0" y2="0"></line>
    </pattern>`;
}
