// Asks what becomes of levers that are in no file, before another project takes their place.

import { html, LitElement } from "lit";
import { Localised } from "../elements/localised.js";
import { t } from "../i18n/index.js";

/** @typedef {"save"|"discard"|"stay"} Choice */

export class HwfLeaveDialog extends LitElement {
  constructor() {
    super();
    new Localised(this);
    /** @type {(choice: Choice) => void} */
    this.done = () => {};
  }

  createRenderRoot() {
    return this;
  }

  /** @returns {Promise<Choice>} */
  ask() {
    /** @type {HTMLDialogElement} */ (this.querySelector("dialog")).showModal();
    return new Promise((resolve) => {
      this.done = resolve;
    });
  }

  render() {
    return html`<dialog aria-labelledby="leave-heading" @close=${this.#close}>
      <form method="dialog">
        <h2 id="leave-heading">${t("leave.heading")}</h2>
        <p>${t("leave.text")}</p>
        <div class="buttons">
          <button class="first" value="save">${t("leave.save")}</button>
          <button value="discard">${t("leave.discard")}</button>
          <button value="stay">${t("leave.stay")}</button>
        </div>
      </form>
    </dialog>`;
  }

  /** @param {Event} event */
  #close(event) {
    const dialog = /** @type {HTMLDialogElement} */ (event.target);
    const choice = dialog.returnValue;
    dialog.returnValue = "";
    this.done(choice === "save" || choice === "discard" ? choice : "stay");
  }
}

customElements.define("hwf-leave-dialog", HwfLeaveDialog);
