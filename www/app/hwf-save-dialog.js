// Asks under which name the levers are saved, and writes the file. It lives in the page's own tree, so
// that the page's styles and labels reach it.

import { html, LitElement, nothing } from "lit";
import { download } from "../elements/download.js";
import { Localised } from "../elements/localised.js";
import { t } from "../i18n/index.js";
import { changeText } from "./change-text.js";

/** @typedef {import("./session.js").Session} Session */

export class HwfSaveDialog extends LitElement {
  static properties = {
    name: { state: true },
    missing: { state: true },
    session: { state: true },
  };

  constructor() {
    super();
    new Localised(this);
    this.name = "";
    this.missing = false;
    /** @type {Session|null} */
    this.session = null;
    /** @type {(saved: boolean) => void} */
    this.done = () => {};
  }

  createRenderRoot() {
    return this;
  }

  /**
   * @param {Session} session
   * @returns {Promise<boolean>} whether the file was saved
   */
  async ask(session) {
    const chosen = session.scenarios.find(
      ({ id }) => id === session.scenario && id.startsWith("saved-"),
    );
    this.session = session;
    this.name = chosen?.name ?? t("save.name.default");
    this.missing = false;
    await this.updateComplete;
    this.#reason.value = chosen?.reason ?? "";
    this.#dialog.showModal();
    return new Promise((resolve) => {
      this.done = resolve;
    });
  }

  render() {
    const { session } = this;
    return html`<dialog aria-labelledby="save-heading" @close=${() => this.done(false)}>
      <form method="dialog" novalidate @submit=${this.#submit}>
        <h2 id="save-heading">${t("save.heading")}</h2>
        ${this.#levers ? this.#scenario(/** @type {Session} */ (session)) : html`<p>${t("save.plain")}</p>`}
        <div class="buttons">
          <button type="submit" class="first" id="save-confirm">${t("save.confirm")}</button>
          <button type="button" @click=${() => this.#dialog.close()}>${t("save.cancel")}</button>
        </div>
      </form>
    </dialog>`;
  }

  /** Whether there are levers to be saved under a name. */
  get #levers() {
    return Boolean(this.session?.moved && this.session.differs);
  }

  /** @param {Session} session */
  #scenario(session) {
    const same = session.scenarios.some(({ name }) => name === this.name.trim());
    return html`
      <p>${t("save.levers")}</p>
      <label class="field">
        <span>${t("save.name")}</span>
        <input
          id="save-name"
          type="text"
          maxlength="120"
          autocomplete="off"
          aria-describedby="save-name-note"
          aria-invalid=${this.missing ? "true" : "false"}
          .value=${this.name}
          @input=${this.#rename}
        />
      </label>
      <p id="save-name-note" class="quiet" aria-live="polite">
        ${this.missing ? t("save.name.missing") : same ? t("save.replaces") : nothing}
      </p>
      <label class="field">
        <span>${t("save.reason")}</span>
        <textarea id="save-reason" rows="3" maxlength="2000"></textarea>
      </label>
      <h3>${t("save.changes")}</h3>
      <ul>
        ${session.changes().map((change) => html`<li>${changeText(change, session.axes)}</li>`)}
      </ul>
    `;
  }

  get #dialog() {
    return /** @type {HTMLDialogElement} */ (this.querySelector("dialog"));
  }

  get #reason() {
    return /** @type {HTMLTextAreaElement} */ (this.querySelector("textarea") ?? { value: "" });
  }

  /** @param {Event} event */
  #rename(event) {
    this.name = /** @type {HTMLInputElement} */ (event.target).value;
    this.missing = false;
  }

  /** @param {Event} event */
  async #submit(event) {
    event.preventDefault();
    const { session, done } = this;
    const name = this.name.trim();
    if (!session || (this.#levers && name === "")) {
      this.missing = true;
      return;
    }
    const saved = session.toSave({ name, reason: this.#reason.value.trim() });
    const fileName = session.project?.fileName ?? "project.hwf.json";
    download(fileName, saved.text, "application/json");
    this.done = () => {};
    this.#dialog.close();
    await session.saved(saved);
    done(true);
  }
}

customElements.define("hwf-save-dialog", HwfSaveDialog);
