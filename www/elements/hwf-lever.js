// One lever: a slider, the exact figure beside it, what it means, the way back to base and to the
// project's own low and high values, and, once it is moved, when it takes effect. The slider counts
// round steps from the base, and the base itself, round or not, is one of its places.
// Fires `hwf-value` with {value} while it is dragged, `hwf-ramp` with {ramp} for other years, and
// `hwf-bound` with {bound} for the project's low or high course.

import { css, html, LitElement, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { formatNumber, t } from "../i18n/index.js";
import { Localised } from "./localised.js";
import { sharedStyles } from "./shared-styles.js";
import "./hwf-number.js";

/** @typedef {{from: number, to: number}} Ramp */

/** How long a lever takes to grow in when it is first asked to. */
const GROWING_YEARS = 5;

export class HwfLever extends LitElement {
  static properties = {
    label: {},
    explanation: {},
    usual: {},
    unit: {},
    value: { type: Number },
    base: { type: Number },
    step: { type: Number },
    low: { type: Number },
    high: { type: Number },
    min: { type: Number },
    max: { type: Number },
    digits: { type: Number },
    signed: { type: Boolean },
    statedLow: { attribute: false },
    statedHigh: { attribute: false },
    bounds: { type: Boolean },
    bound: { attribute: false },
    ramp: { attribute: false },
    usualRamp: { attribute: false },
    lastYear: { type: Number },
    firstYear: { type: Number },
  };

  static styles = [
    sharedStyles,
    css`
      .head {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: 0.25rem 0.75rem;
      }
      h4 {
        margin: 0;
        font-size: 0.9375rem;
        font-weight: 600;
      }
      hwf-number {
        margin-left: auto;
      }
      input[type="range"] {
        appearance: none;
        display: block;
        width: 100%;
        height: 1.75rem;
        margin: 0.125rem 0 0;
        background: none;
        cursor: pointer;
      }
      input[type="range"]::-webkit-slider-runnable-track {
        height: 0.25rem;
        border-radius: 0.125rem;
        background: var(--track);
      }
      input[type="range"]::-moz-range-track {
        height: 0.25rem;
        border-radius: 0.125rem;
        background: var(--track);
      }
      input[type="range"]::-webkit-slider-thumb {
        appearance: none;
        width: 1.375rem;
        height: 1.375rem;
        margin-top: -0.5625rem;
        border: 2px solid var(--hwf-card, Canvas);
        border-radius: 50%;
        background: var(--hwf-accent, Highlight);
        box-shadow: 0 0 0 1px var(--hwf-accent, Highlight);
      }
      input[type="range"]::-moz-range-thumb {
        width: 1.125rem;
        height: 1.125rem;
        border: 2px solid var(--hwf-card, Canvas);
        border-radius: 50%;
        background: var(--hwf-accent, Highlight);
        box-shadow: 0 0 0 1px var(--hwf-accent, Highlight);
      }
      input[type="range"]:focus-visible {
        outline: none;
      }
      input[type="range"]:focus-visible::-webkit-slider-thumb {
        outline: 2px solid var(--hwf-focus, Highlight);
        outline-offset: 3px;
      }
      input[type="range"]:focus-visible::-moz-range-thumb {
        outline: 2px solid var(--hwf-focus, Highlight);
        outline-offset: 3px;
      }
      .foot {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: 0.25rem 0.75rem;
        margin-top: 0.25rem;
      }
      .foot button {
        min-height: 1.625rem;
      }
      .foot button:disabled {
        padding-inline: 0;
      }
      .foot .stated {
        display: flex;
        flex-wrap: wrap;
        gap: 0.25rem;
      }
      .foot button[aria-pressed="true"] {
        border-color: var(--hwf-accent, Highlight);
        box-shadow: inset 0 0 0 1px var(--hwf-accent, Highlight);
      }
      .timing {
        margin-top: 0.375rem;
        font-size: 0.8125rem;
      }
      .timing summary {
        min-height: 1.5rem;
        color: var(--hwf-muted, GrayText);
        cursor: pointer;
      }
      .timing div {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.375rem 0.75rem;
        padding: 0.375rem 0 0.25rem;
      }
      .timing label {
        display: inline-flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.375rem;
      }
      .difference {
        font-size: 0.8125rem;
        font-weight: 600;
        font-variant-numeric: tabular-nums;
      }
      p {
        margin: 0;
        color: var(--hwf-muted, GrayText);
        font-size: 0.8125rem;
      }
    `,
  ];

  constructor() {
    super();
    new Localised(this);
    this.label = "";
    this.explanation = "";
    this.usual = "";
    this.unit = "";
    this.value = 0;
    this.base = 0;
    this.step = 1;
    this.low = 0;
    this.high = 1;
    this.min = Number.NEGATIVE_INFINITY;
    this.max = Number.POSITIVE_INFINITY;
    this.digits = 0;
    this.signed = false;
    /** @type {number|null} the project's own low and high values */
    this.statedLow = null;
    /** @type {number|null} */
    this.statedHigh = null;
    /** Whether the project states a low and a high course over the years instead of one figure. */
    this.bounds = false;
    /** @type {"low"|"high"|null} the course that is taken */
    this.bound = null;
    /** @type {Ramp|null} the years over which it grows in; null is from the base year on */
    this.ramp = null;
    /** @type {Ramp|null} the same where nobody says otherwise */
    this.usualRamp = null;
    this.firstYear = 0;
    this.lastYear = 0;
  }

  render() {
    const [first, last] = this.#ends();
    const atBase = this.value === this.base && this.bound === null;
    return html`
      <div role="group" aria-labelledby="name">
        <div class="head">
          <h4 id="name">${this.label}</h4>
          <hwf-number
            label=${t("lever.exact", { lever: this.label })}
            unit=${this.unit}
            .value=${this.value}
            .digits=${this.#digits}
            .min=${this.min}
            .max=${this.max}
            @hwf-value=${this.#type}
          ></hwf-number>
        </div>
        <input
          type="range"
          aria-label=${this.label}
          aria-valuetext=${`${formatNumber(this.value, { digits: this.#digits, sign: this.signed })} ${this.unit}`}
          aria-describedby="explanation"
          min=${first}
          max=${last}
          step="1"
          .value=${live(String(this.#place(this.value)))}
          @input=${this.#drag}
        />
        <p id="explanation">${this.explanation} ${this.usual}</p>
        <div class="foot">
          ${
            this.statedLow === null && this.statedHigh === null && !this.bounds
              ? html`<button type="button" id="reset" ?disabled=${atBase} @click=${this.#reset}>
                  ${t("lever.reset", { base: this.#format(this.base) })}
                </button>`
              : this.#stated()
          }
          ${atBase ? nothing : html`<span class="difference">${this.bound === null ? this.#difference() : t(`lever.course.${this.bound}`)}</span>`}
        </div>
        ${atBase || this.lastYear === 0 ? nothing : this.#timing()}
      </div>
    `;
  }

  #stated() {
    const place = (
      /** @type {string} */ id,
      /** @type {number|null} */ value,
      /** @type {string} */ name,
    ) =>
      value === null
        ? nothing
        : html`<button
            type="button"
            id=${id}
            aria-pressed=${this.value === value && this.bound === null ? "true" : "false"}
            @click=${() => this.#send(value)}
          >
            ${t(name, { value: this.#format(value) })}
          </button>`;
    const course = (/** @type {"low"|"high"} */ bound) => html`<button
      type="button"
      id="stated-${bound}"
      aria-pressed=${this.bound === bound ? "true" : "false"}
      @click=${() => this.#take(bound)}
    >
      ${t(`lever.bound.${bound}`)}
    </button>`;
    return html`<div class="stated" role="group" aria-label=${t("lever.stated.heading", { lever: this.label })}>
      ${this.bounds ? course("low") : place("stated-low", this.statedLow, "lever.stated.low")}
      ${place("reset", this.base, "lever.stated.base")}
      ${this.bounds ? course("high") : place("stated-high", this.statedHigh, "lever.stated.high")}
    </div>`;
  }

  #timing() {
    const { ramp, usualRamp } = this;
    const usual = ramp?.from === usualRamp?.from && ramp?.to === usualRamp?.to;
    const shown = ramp ?? { from: this.firstYear, to: this.firstYear };
    return html`<details class="timing">
      <summary>${rampText(ramp)}</summary>
      <div>
        <select id="timing" aria-label=${t("lever.timing", { lever: this.label })} @change=${this.#time}>
          <option value="once" .selected=${usual}>${rampText(usualRamp)}</option>
          <option value="years" .selected=${!usual}>${t("lever.timing.years")}</option>
        </select>
        ${
          usual
            ? nothing
            : html`${this.#year("from", shown.from, this.firstYear, (from) => ({
                from,
                to: Math.max(from, shown.to),
              }))}
              ${this.#year("to", shown.to, shown.from, (to) => ({ from: shown.from, to }))}`
        }
      </div>
    </details>`;
  }

  /**
   * @param {"from"|"to"} name
   * @param {number} chosen
   * @param {number} first
   * @param {(year: number) => Ramp} ramp
   */
  #year(name, chosen, first, ramp) {
    const years = Array.from({ length: this.lastYear - first + 1 }, (_, step) => first + step);
    const change = (/** @type {Event} */ event) =>
      this.#grow(ramp(Number(/** @type {HTMLSelectElement} */ (event.target).value)));
    return html`<label>
      ${t(`lever.timing.${name}`)}
      <select id=${name} @change=${change}>
        ${years.map((year) => html`<option value=${year} .selected=${year === chosen}>${year}</option>`)}
      </select>
    </label>`;
  }

  /** @param {Event} event */
  #time(event) {
    const first = this.usualRamp?.from ?? this.firstYear;
    const last = Math.min(first + GROWING_YEARS - 1, this.lastYear);
    const once = /** @type {HTMLSelectElement} */ (event.target).value === "once";
    this.#grow(once ? undefined : { from: first, to: last });
  }

  /** @param {Ramp|undefined} ramp undefined: the usual one */
  #grow(ramp) {
    this.dispatchEvent(new CustomEvent("hwf-ramp", { detail: { ramp }, bubbles: true }));
  }

  /** @param {Map<string, unknown>} changed */
  updated(changed) {
    if (changed.has("value") || changed.has("low") || changed.has("high") || changed.has("base")) {
      this.#paintTrack();
    }
  }

  // The stretch between base and value is filled. Set through the object model: the page's policy
  // refuses style attributes.
  #paintTrack() {
    const [first, last] = this.#ends();
    const share = (/** @type {number} */ place) => (100 * (place - first)) / (last - first);
    const [from, to] = [share(0), share(this.#place(this.value))].sort((a, b) => a - b);
    const slider = /** @type {HTMLInputElement} */ (
      this.renderRoot.querySelector("input[type=range]")
    );
    const [rest, fill] = ["var(--hwf-track, GrayText)", "var(--hwf-accent, Highlight)"];
    slider.style.setProperty(
      "--track",
      `linear-gradient(to right, ${rest} ${from}%, ${fill} ${from}%, ${fill} ${to}%, ${rest} ${to}%)`,
    );
  }

  /** The slider's ends in steps from base; they widen to a typed value beyond them. */
  #ends() {
    return [
      Math.min(this.#place(this.low), this.#place(this.value), 0),
      Math.max(this.#place(this.high), this.#place(this.value), 0),
    ];
  }

  /** @param {number} value */
  #place(value) {
    return value === this.base ? 0 : this.#steps(value) - this.#steps(this.base);
  }

  /** @param {number} value */
  #steps(value) {
    return Math.round(value / this.step);
  }

  /** The base is shown rounded; what somebody has set is shown as it was set. */
  get #digits() {
    return this.value === this.base ? this.digits : 4;
  }

  /** @param {number} value */
  #format(value) {
    return formatNumber(value, { digits: this.digits, sign: this.signed });
  }

  #difference() {
    const change = this.value - this.base;
    const text = formatNumber(change, { digits: this.digits, sign: true });
    if (this.signed || this.base === 0) {
      return t("lever.difference", { change: text });
    }
    const share = formatNumber(change / this.base, { digits: 1, percent: true, sign: true });
    return t("lever.difference_share", { change: text, share });
  }

  /** @param {Event} event */
  #drag(event) {
    const place = Number(/** @type {HTMLInputElement} */ (event.target).value);
    const steps = this.#steps(this.base) + place;
    // Binary dust of the multiplication is cut off.
    const value = place === 0 ? this.base : Number((steps * this.step).toPrecision(12));
    // An end rounded to a whole step may lie beyond the limits.
    this.#send(Math.min(Math.max(value, this.min), this.max));
  }

  /** @param {CustomEvent<{value: number}>} event */
  #type(event) {
    this.#send(event.detail.value);
  }

  #reset() {
    this.#send(this.base);
    /** @type {HTMLInputElement} */ (this.renderRoot.querySelector("input[type=range]")).focus();
  }

  /** @param {"low"|"high"} bound */
  #take(bound) {
    this.dispatchEvent(new CustomEvent("hwf-bound", { detail: { bound }, bubbles: true }));
  }

  /** @param {number} value */
  #send(value) {
    this.value = value;
    this.dispatchEvent(new CustomEvent("hwf-value", { detail: { value }, bubbles: true }));
  }
}

/** @param {Ramp|null} ramp */
function rampText(ramp) {
  if (ramp === null) {
    return t("lever.ramp.none");
  }
  return ramp.from === ramp.to
    ? t("lever.ramp.once", { from: ramp.from })
    : t("lever.ramp", { ...ramp });
}

customElements.define("hwf-lever", HwfLever);
