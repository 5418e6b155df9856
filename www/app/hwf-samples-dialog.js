// The sample projects that come with the page, to choose from.

import { samples } from "hwf:samples";
import { html, LitElement } from "lit";
import { Localised } from "../elements/localised.js";
import { t } from "../i18n/index.js";

/** @typedef {typeof samples[number]} Sample */

export class HwfSamplesDialog extends LitElement {
  constructor() {
    super();
    new Localised(this);
    /** @type {(sample: Sample|null) => void} */
    this.done = () => {};
  }

  createRenderRoot() {
    return this;
  }

  /** @returns {Promise<Sample|null>} the one chosen */
  ask() {
    this.#dialog.showModal();
    return new Promise((resolve) => {
      this.done = resolve;
    });
  }

  render() {
    return html`<dialog aria-labelledby="samples-heading" @close=${() => this.#choose(null)}>
      <h2 id="samples-heading">${t("samples.heading")}</h2>
      <p>${t("samples.text")}</p>
      <ul class="samples">
        ${samples.map(
          (sample) => html`<li>
            <button type="button" data-sample=${sample.fileName} @click=${() => this.#choose(sample)}>
              <span translate="no">${sample.title}</span>
            </button>
          </li>`,
        )}
      </ul>
      <div class="buttons">
        <button type="button" @click=${() => this.#dialog.close()}>${t("save.cancel")}</button>
      </div>
    </dialog>`;
  }

  get #dialog() {
    return /** @type {HTMLDialogElement} */ (this.querySelector("dialog"));
  }

  /** @param {Sample|null} sample */
  #choose(sample) {
    const { done } = this;
    this.done = () => {};
    this.#dialog.close();
    done(sample);
  }
}

customElements.define("hwf-samples-dialog", HwfSamplesDialog);
