// A text field for one number. Typing is read leniently; a reading that is not certain is put to the
// user as a question, and what is no number is said to be none. Fires `hwf-value` with {value}.

import { css, html, LitElement, nothing } from "lit";
import { formatNumber, t } from "../i18n/index.js";
import { Localised } from "./localised.js";
import { parseNumber } from "./parse-number.js";
import { sharedStyles } from "./shared-styles.js";

export class HwfNumber extends LitElement {
  static shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };

  static properties = {
    value: { type: Number },
    label: {},
    unit: {},
    digits: { type: Number },
    min: { type: Number },
    max: { type: Number },
    optional: { type: Boolean },
    ungrouped: { type: Boolean },
    asked: { state: true },
    mistake: { state: true },
  };

  static styles = [
    sharedStyles,
    css`
      .field {
        display: flex;
        align-items: baseline;
        justify-content: flex-end;
        gap: 0.375rem;
      }
      input {
        width: 6.5rem;
        min-height: 1.875rem;
        padding: 0.125rem 0.5rem;
        border: 1px solid var(--hwf-edge, GrayText);
        border-radius: 0.375rem;
        background: var(--hwf-field, Field);
        text-align: right;
        font-size: 0.9375rem;
        font-weight: 600;
        font-variant-numeric: tabular-nums;
      }
      input[aria-invalid="true"] {
        border-color: var(--hwf-bad, red);
        outline-color: var(--hwf-bad, red);
      }
      .unit {
        color: var(--hwf-muted, GrayText);
        font-size: 0.8125rem;
      }
      .message {
        margin: 0.375rem 0 0;
        padding: 0.5rem 0.625rem;
        border-left: 3px solid var(--hwf-bad, red);
        background: var(--hwf-note, Canvas);
        font-size: 0.8125rem;
      }
      .message.question {
        border-color: var(--hwf-focus, Highlight);
      }
      .message div {
        display: flex;
        flex-wrap: wrap;
        gap: 0.375rem;
        margin-top: 0.375rem;
      }
    `,
  ];

  constructor() {
    super();
    new Localised(this);
    /** @type {number|null} null where nothing is stated, which only an optional one may be */
    this.value = 0;
    this.label = "";
    this.unit = "";
    this.digits = 0;
    this.min = Number.NEGATIVE_INFINITY;
    this.max = Number.POSITIVE_INFINITY;
    this.optional = false;
    /** Whether it is written without groups of digits, as years are. */
    this.ungrouped = false;
    /** @type {{decimal: number, whole: number}|null} */
    this.asked = null;
    /** @type {string|null} */
    this.mistake = null;
  }

  /** @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    if (changed.has("value")) {
      this.asked = null;
      this.mistake = null;
    }
  }

  render() {
    const shown = this.#shown;
    const wrong = this.asked !== null || this.mistake !== null;
    return html`
      <div class="field">
        <input
          id="number"
          type="text"
          inputmode="decimal"
          autocomplete="off"
          spellcheck="false"
          aria-label=${this.label}
          aria-invalid=${wrong ? "true" : "false"}
          aria-describedby="unit message"
          .value=${shown}
          @focus=${this.#select}
          @change=${this.#read}
          @keydown=${this.#key}
        />
        <span class="unit" id="unit">${this.unit}</span>
      </div>
      <div id="message" aria-live="polite">
        ${this.mistake === null ? nothing : html`<p class="message">${this.mistake}</p>`}
        ${this.asked === null ? nothing : this.#question(this.asked)}
      </div>
    `;
  }

  /** @param {{decimal: number, whole: number}} readings */
  #question({ decimal, whole }) {
    const choice = (/** @type {number} */ value, /** @type {string} */ text) =>
      html`<button type="button" @click=${() => this.#take(value)}>${text}</button>`;
    return html`<div class="message question">
      ${t("number.ask")}
      <div>
        ${choice(decimal, t("number.ask.decimal", { number: formatNumber(decimal, { digits: 3 }) }))}
        ${choice(whole, t("number.ask.whole", { number: formatNumber(whole) }))}
      </div>
    </div>`;
  }

  get #shown() {
    return this.value === null
      ? ""
      : formatNumber(this.value, { digits: this.digits, group: !this.ungrouped });
  }

  get #input() {
    return /** @type {HTMLInputElement} */ (this.renderRoot.querySelector("input"));
  }

  #select() {
    this.#input.select();
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (event.key === "Enter") {
      this.#read();
    } else if (event.key === "Escape") {
      this.asked = null;
      this.mistake = null;
      this.#show();
    }
  }

  #show() {
    this.#input.value = this.#shown;
  }

  #read() {
    const text = this.#input.value;
    if (text === this.#shown) {
      this.asked = null;
      this.mistake = null;
      return;
    }
    if (this.optional && text.trim() === "") {
      this.#take(null);
      return;
    }
    const reading = parseNumber(text);
    this.asked = reading.kind === "ambiguous" ? reading : null;
    this.mistake = reading.kind === "none" ? t("number.none", { text }) : null;
    if (reading.kind === "number") {
      this.#take(reading.value);
    }
  }

  /** @param {number|null} value */
  #take(value) {
    this.asked = null;
    if (value === null ? !this.optional : value < this.min || value > this.max) {
      this.mistake = Number.isFinite(this.max)
        ? t("number.range", { min: this.#bound(this.min), max: this.#bound(this.max) })
        : t("number.least", { min: this.#bound(this.min) });
      return;
    }
    this.mistake = null;
    this.value = value;
    this.#show();
    this.dispatchEvent(new CustomEvent("hwf-value", { detail: { value }, bubbles: true }));
  }

  /** @param {number} bound */
  #bound(bound) {
    return formatNumber(bound, { digits: this.digits });
  }
}

customElements.define("hwf-number", HwfNumber);
