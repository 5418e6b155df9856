// The licences of the libraries inside: a file beside the hosted page; in the single file packed, and shown
// when somebody asks.

import { licences } from "hwf:licences";
import { html, LitElement, nothing } from "lit";
import { Localised } from "../elements/localised.js";
import { unpack } from "../engine/unpack.js";
import { t } from "../i18n/index.js";

export class HwfLicences extends LitElement {
  static properties = { text: { state: true } };

  constructor() {
    super();
    new Localised(this);
    this.text = "";
  }

  createRenderRoot() {
    return this;
  }

  render() {
    return licences === null
      ? html`<p><a id="licences" href="licences.txt">${t("about.licences")}</a></p>`
      : html`<details id="licences" @toggle=${this.#open}>
          <summary>${t("about.licences")}</summary>
          ${this.text === "" ? nothing : html`<pre class="licences" translate="no" tabindex="0">${this.text}</pre>`}
        </details>`;
  }

  async #open() {
    this.text ||= new TextDecoder().decode(await unpack(licences ?? ""));
  }
}

customElements.define("hwf-licences", HwfLicences);
