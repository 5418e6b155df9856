// Records what a committee advised: for which variant and year, how many, why, who and when. It lives in
// the page's own tree, so that the page's styles reach it.

import { html, LitElement } from "lit";
import { Localised } from "../elements/localised.js";
import { formatNumber, t } from "../i18n/index.js";
import { adviceLines } from "./advice-panel.js";
import "../elements/hwf-number.js";

/** @typedef {import("./session.js").Session} Session */

export class HwfAdviceDialog extends LitElement {
  static properties = {
    session: { state: true },
    chosen: { state: true },
    intake: { state: true },
    mistake: { state: true },
  };

  constructor() {
    super();
    new Localised(this);
    /** @type {Session|null} */
    this.session = null;
    this.chosen = 0;
    /** @type {number|null} */
    this.intake = null;
    this.mistake = "";
  }

  createRenderRoot() {
    return this;
  }

  /** @param {Session} session */
  async ask(session) {
    this.session = session;
    this.mistake = "";
    const lines = this.#lines;
    this.#choose(
      Math.max(
        0,
        lines.findIndex(({ plan, target_year: year }) => plan && year === session.targetYear),
      ),
    );
    this.requestUpdate();
    await this.updateComplete;
    this.#field("who").value = "";
    this.#field("why").value = "";
    this.#field("date").value = new Date().toLocaleDateString("sv");
    this.#dialog.showModal();
  }

  /** Levers that no scenario holds cannot be advised: they have to be kept first. */
  get #lines() {
    return this.session
      ? adviceLines(this.session).filter(({ scenario, choice }) => scenario || !choice)
      : [];
  }

  render() {
    const lines = this.#lines;
    const line = lines[this.chosen];
    const figures = ["low", "middle", "high"].map((name) => [
      name,
      formatNumber(line?.[/** @type {"low"} */ (name)]),
    ]);
    return html`<dialog aria-labelledby="advice-dialog-heading">
      <form method="dialog" novalidate @submit=${this.#submit}>
        <h2 id="advice-dialog-heading">${t("record.heading")}</h2>
        <p>${t("record.text")}</p>
        <label class="field">
          <span>${t("record.variant")}</span>
          <select id="record-variant" @change=${this.#turn}>
            ${lines.map(
              ({ name, own, target_year: year }, place) => html`<option
                value=${place}
                .selected=${place === this.chosen}
                translate=${own ? "yes" : "no"}
              >
                ${t("record.option", { name, year })}
              </option>`,
            )}
          </select>
        </label>
        <p class="quiet">${t("record.figures", Object.fromEntries(figures))}</p>
        <div class="field">
          <span aria-hidden="true">${t("record.intake")}</span>
          <hwf-number
            id="record-intake"
            label=${t("record.intake")}
            unit=${t("path.unit.starters")}
            optional
            .value=${this.intake}
            .min=${0}
            @hwf-value=${(/** @type {CustomEvent<{value: number|null}>} */ { detail }) => {
              this.intake = detail.value;
            }}
          ></hwf-number>
        </div>
        <label class="field">
          <span>${t("record.who")}</span>
          <input id="record-who" type="text" maxlength="200" autocomplete="off" />
        </label>
        <label class="field">
          <span>${t("record.date")}</span>
          <input id="record-date" type="date" />
        </label>
        <label class="field">
          <span>${t("record.why")}</span>
          <textarea id="record-why" rows="3" maxlength="2000"></textarea>
        </label>
        <p class="quiet bad" role="alert">${this.mistake}</p>
        <div class="buttons">
          <button type="submit" class="first" id="record-confirm">${t("record.confirm")}</button>
          <button type="button" @click=${() => this.#dialog.close()}>${t("save.cancel")}</button>
        </div>
      </form>
    </dialog>`;
  }

  get #dialog() {
    return /** @type {HTMLDialogElement} */ (this.querySelector("dialog"));
  }

  /** @param {string} name */
  #field(name) {
    return /** @type {HTMLInputElement} */ (this.querySelector(`#record-${name}`));
  }

  /** @param {Event} event */
  #turn(event) {
    this.#choose(Number(/** @type {HTMLSelectElement} */ (event.target).value));
  }

  /** @param {number} place of the line, whose middle figure is proposed */
  #choose(place) {
    this.chosen = place;
    const middle = this.#lines[place]?.middle;
    this.intake = middle == null || middle < 0 ? null : Math.round(middle);
  }

  /** @param {Event} event */
  #submit(event) {
    event.preventDefault();
    const { session, intake } = this;
    const line = this.#lines[this.chosen];
    const [by, why, date] = ["who", "why", "date"].map((name) => this.#field(name).value.trim());
    if (!session || !line || intake === null || by === "" || why === "") {
      this.mistake = t("record.missing");
      return;
    }
    const { axes, profession } = session;
    const values = {
      profession: axes.professions.find(({ id }) => id === profession)?.name ?? profession,
      intake: formatNumber(intake),
      year: line.target_year,
      variant: line.name,
    };
    session.record({
      what: t("record.what", values),
      by,
      ...(date === "" ? {} : { date }),
      why,
      profession,
      ...(line.scenario ? { scenario: line.scenario.id } : {}),
      target_year: line.target_year,
      intake,
    });
    this.#dialog.close();
  }
}

customElements.define("hwf-advice-dialog", HwfAdviceDialog);
