// Asks for the name and the reason of a scenario: of the levers as they stand, of a copy, or of one
// that has them already. It lives in the page's own tree, so that the page's styles reach it.

import { html, LitElement, nothing } from "lit";
import { Localised } from "../elements/localised.js";
import { t } from "../i18n/index.js";
import { changeText } from "./change-text.js";

/**
 * @typedef {import("./session.js").Session} Session
 * @typedef {Exclude<import("./scenario-acts.js").Act, "record">} Act
 */

export class HwfScenarioDialog extends LitElement {
  static properties = {
    act: { state: true },
    name: { state: true },
    mistake: { state: true },
    session: { state: true },
  };

  constructor() {
    super();
    new Localised(this);
    /** @type {Act} */
    this.act = "keep";
    this.name = "";
    this.mistake = "";
    /** @type {Session|null} */
    this.session = null;
    /** @type {string|undefined} the scenario that is renamed or copied */
    this.subject = undefined;
  }

  createRenderRoot() {
    return this;
  }

  /**
   * @param {Session} session
   * @param {Act} act
   * @param {string} [id]
   */
  async ask(session, act, id) {
    const of = session.scenarios.find((one) => one.id === (id ?? session.scenario));
    this.session = session;
    this.act = act;
    this.subject = id;
    this.mistake = "";
    const name = of?.name ?? t("save.name.default");
    this.name = act === "copy" ? t("scenario.copy.name", { name }) : name;
    this.requestUpdate();
    await this.updateComplete;
    this.#reason.value = of?.reason ?? "";
    this.#dialog.showModal();
    /** @type {HTMLInputElement|null} */ (this.querySelector("#scenario-name"))?.select();
  }

  render() {
    const { session, act } = this;
    const taken = this.#taken;
    const note = this.mistake || (act === "keep" && taken ? t("scenario.replaces") : "");
    return html`<dialog aria-labelledby="scenario-dialog-heading">
      <form method="dialog" novalidate @submit=${this.#submit}>
        <h2 id="scenario-dialog-heading">${t(`scenario.${act}.heading`)}</h2>
        <p>${t(`scenario.${act}.text`)}</p>
        <label class="field">
          <span>${t("save.name")}</span>
          <input
            id="scenario-name"
            type="text"
            maxlength="120"
            autocomplete="off"
            aria-describedby="scenario-name-note"
            aria-invalid=${this.mistake === "" ? "false" : "true"}
            .value=${this.name}
            @input=${this.#type}
          />
        </label>
        <p id="scenario-name-note" class="quiet" aria-live="polite">${note}</p>
        <label class="field">
          <span>${t("save.reason")}</span>
          <textarea id="scenario-reason" rows="3" maxlength="2000"></textarea>
        </label>
        ${
          act === "keep" && session
            ? html`<h3>${t("save.changes")}</h3>
              <ul>${session.changes().map((change) => html`<li>${changeText(change, session.axes)}</li>`)}</ul>`
            : nothing
        }
        <div class="buttons">
          <button type="submit" class="first" id="scenario-confirm">
            ${t(`scenario.${act}.confirm`)}
          </button>
          <button type="button" @click=${() => this.#dialog.close()}>${t("save.cancel")}</button>
        </div>
      </form>
    </dialog>`;
  }

  /** Whether another scenario has this name. */
  get #taken() {
    const name = this.name.trim();
    return (
      this.session?.scenarios.some((one) => one.name === name && one.id !== this.#own) ?? false
    );
  }

  /** The scenario whose name it may well be. */
  get #own() {
    return this.act === "rename" ? this.subject : undefined;
  }

  get #dialog() {
    return /** @type {HTMLDialogElement} */ (this.querySelector("dialog"));
  }

  get #reason() {
    return /** @type {HTMLTextAreaElement} */ (this.querySelector("textarea"));
  }

  /** @param {Event} event */
  #type(event) {
    this.name = /** @type {HTMLInputElement} */ (event.target).value;
    this.mistake = "";
  }

  /** @param {Event} event */
  #submit(event) {
    event.preventDefault();
    const { session, act, subject = "" } = this;
    const name = this.name.trim();
    if (name === "") {
      this.mistake = t("save.name.missing");
      return;
    }
    if (act !== "keep" && this.#taken) {
      this.mistake = t("scenario.name.taken");
      return;
    }
    const title = { name, reason: this.#reason.value.trim() };
    this.#dialog.close();
    if (act === "keep") {
      session?.keep(title);
    } else if (act === "copy") {
      session?.copy(subject, title);
    } else {
      session?.rename(subject, title);
    }
  }
}

customElements.define("hwf-scenario-dialog", HwfScenarioDialog);
