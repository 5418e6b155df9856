// The workbench: header, sections, notices, and the ways in and out for files. Screens are functions of
// the session; only the one that is open is drawn.

import { samples } from "hwf:samples";
import { html, LitElement, nothing } from "lit";
import { Localised } from "../elements/localised.js";
import { canRead } from "../engine/reader.js";
import { Runner } from "../engine/runner.js";
import { LANGUAGES, language, languageTag, setLanguage, t } from "../i18n/index.js";
import { aboutScreen } from "./about-screen.js";
import { assumptionsScreen } from "./assumptions-screen.js";
import { dataScreen } from "./data-entry.js";
import { evidenceScreen } from "./evidence-entry.js";
import { forecastScreen } from "./forecast-screen.js";
import { headline } from "./headline.js";
import { indicatorsScreen } from "./indicators-screen.js";
import { methodsScreen } from "./methods-screen.js";
import { peopleScreen } from "./people-screen.js";
import { policyScreen } from "./policy-screen.js";
import { notices } from "./problems.js";
import { scenariosScreen } from "./scenarios-screen.js";
import { Session } from "./session.js";
import { setTheme, THEMES, theme } from "./theme.js";
import { warmUp } from "./warm-up.js";
import "./hwf-advice-dialog.js";
import "./hwf-leave-dialog.js";
import "./hwf-samples-dialog.js";
import "./hwf-save-dialog.js";
import "./hwf-scenario-dialog.js";

/**
 * @typedef {import("./hwf-save-dialog.js").HwfSaveDialog} HwfSaveDialog
 * @typedef {import("./hwf-leave-dialog.js").HwfLeaveDialog} HwfLeaveDialog
 * @typedef {import("./hwf-samples-dialog.js").HwfSamplesDialog} HwfSamplesDialog
 * @typedef {import("./hwf-scenario-dialog.js").HwfScenarioDialog} HwfScenarioDialog
 */

const SCREENS = {
  forecast: forecastScreen,
  people: peopleScreen,
  indicators: indicatorsScreen,
  scenarios: scenariosScreen,
  policy: policyScreen,
  evidence: evidenceScreen,
  data: dataScreen,
  assumptions: assumptionsScreen,
  methods: methodsScreen,
  about: aboutScreen,
};
/** These say what the engine answers; the others draw the project alone. */
const UNASKED = ["data", "assumptions", "methods", "about"];
/** Speech must not run after every step of a dragged lever. */
const SPEECH_DELAY_MS = 900;

export class HwfWorkbench extends LitElement {
  static properties = {
    screen: { state: true },
    spoken: { state: true },
    dropping: { state: true },
  };

  constructor() {
    super();
    new Localised(this);
    this.session = new Session(new Runner());
    /** @type {keyof typeof SCREENS} */
    this.screen = "forecast";
    /** @type {keyof typeof SCREENS} the screen that is drawn */
    this.drawn = "forecast";
    this.spoken = "";
    this.dropping = false;
    /** @type {ReturnType<typeof setTimeout>|undefined} */
    this.speech = undefined;
    this.session.addEventListener("change", () => this.#follow());
  }

  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    addEventListener("hashchange", this.#turn);
    addEventListener("beforeunload", this.#leave);
    addEventListener("dragover", this.#over);
    addEventListener("dragleave", this.#out);
    addEventListener("drop", this.#drop);
    addEventListener("keydown", this.#step);
    this.session.replace = (name, bytes) => this.#open(name, bytes);
    this.#turn();
    this.#begin();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener("hashchange", this.#turn);
    removeEventListener("beforeunload", this.#leave);
    removeEventListener("dragover", this.#over);
    removeEventListener("dragleave", this.#out);
    removeEventListener("drop", this.#drop);
    removeEventListener("keydown", this.#step);
  }

  render() {
    const { session } = this;
    return html`
      <a class="skip" href="#main" @click=${this.#skip}>${t("app.skip")}</a>
      ${this.#header()}
      <main
        id="main"
        tabindex="-1"
        @hwf-scenario=${this.#scenario}
        @hwf-sample=${this.#show}
        @hwf-panel=${this.#see}
      >
        ${notices(session)} ${session.results ? this.#screen() : this.#start()}
      </main>
      <footer>
        ${t("app.footer", { version: session.project?.description.stamp.engine_version ?? "" })}
      </footer>
      <p class="unseen" role="status" id="spoken">${this.spoken}</p>
      ${this.dropping ? html`<div class="drop-zone"><p>${t("file.drop")}</p></div>` : nothing}
    `;
  }

  // A screen that asks the engine is drawn as soon as its answers are there; until then the one before
  // stays, for the few milliseconds that takes.
  #screen() {
    const { session } = this;
    if (session.ready || UNASKED.includes(this.screen)) {
      this.drawn = this.screen;
    }
    return SCREENS[this.drawn](session);
  }

  #header() {
    const { project, unsaved } = this.session;
    return html`<header>
      <div class="bar">
        <p class="brand">
          <svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
            <rect width="32" height="32" rx="7"></rect>
            <path d="M5 22C11 20 14 14 27 9"></path>
            <path d="M5 24C12 23 17 20 27 19" stroke-dasharray="1 5"></path>
          </svg>
          ${t("app.name")}
        </p>
        <h1>
          <span translate="no">${project?.description.about.title}</span>
          ${unsaved ? html`<span class="unsaved">${t("file.unsaved")}</span>` : nothing}
        </h1>
        <div class="actions">
          <button type="button" id="open" @click=${this.#pick}>${t("menu.open")}</button>
          <input
            id="file"
            type="file"
            accept=".json,application/json"
            aria-label=${t("file.project")}
            tabindex="-1"
            hidden
            @change=${this.#picked}
          />
          <button type="button" id="save" ?disabled=${!project} @click=${this.#save}>${t("menu.save")}</button>
          <button type="button" id="sample" @click=${this.#sample}>${t("menu.samples")}</button>
          ${menu("language", Object.keys(LANGUAGES), language(), this.#speak)}
          ${menu("theme", THEMES, theme(), this.#colour)}
        </div>
      </div>
      <nav aria-label=${t("app.tabs")}>
        ${Object.keys(SCREENS).map(
          (name) =>
            html`<a href="#${name}" aria-current=${name === this.screen ? "page" : nothing}
              >${t(`screen.${name}`)}</a
            >`,
        )}
      </nav>
    </header>`;
  }

  #start() {
    const { trouble } = this.session;
    return trouble === "stopped" || trouble === "vectors"
      ? html`<section class="page">
          <h2>${t("app.failed")}</h2>
          <p>${t(trouble === "vectors" ? "app.failed.vectors" : "app.failed.help")}</p>
        </section>`
      : html`<p class="starting">${t("app.starting")}</p>`;
  }

  /** The first sample is opened at once: the first thing on the screen is a forecast. */
  async #begin() {
    const [{ fileName, load }] = samples;
    this.session.open(fileName, new TextEncoder().encode(await load()));
    warmUp();
  }

  #follow() {
    this.requestUpdate();
    clearTimeout(this.speech);
    this.speech = setTimeout(() => {
      this.spoken = headline(this.session).join(" ");
    }, SPEECH_DELAY_MS);
  }

  updated() {
    const title = [this.session.project?.description.about.title, t("app.name")]
      .filter((part) => part !== undefined)
      .join(" · ");
    // The browser works out every style of the page anew when it is told its language, even the same one.
    if (document.documentElement.lang !== languageTag()) {
      document.documentElement.lang = languageTag();
    }
    if (document.title !== title) {
      document.title = title;
    }
  }

  /**
   * @param {string} name
   * @param {Uint8Array} bytes
   */
  async #open(name, bytes) {
    if (!(await this.#mayLeave())) {
      return false;
    }
    const opened = await this.session.open(name, bytes);
    await this.updateComplete;
    if (!opened) {
      /** @type {HTMLElement|null} */ (this.querySelector("#broken"))?.focus();
    }
    return opened;
  }

  /** Whether another project may take the place of this one. */
  async #mayLeave() {
    if (!this.session.unsaved) {
      return true;
    }
    const dialog = await this.#dialog("hwf-leave-dialog");
    const choice = await /** @type {HwfLeaveDialog} */ (dialog).ask();
    return choice === "discard" || (choice === "save" && (await this.#save()));
  }

  /** @returns {Promise<boolean>} */
  async #save() {
    const dialog = await this.#dialog("hwf-save-dialog");
    return /** @type {HwfSaveDialog} */ (dialog).ask(this.session);
  }

  /**
   * A dialog, which is made when it is first needed.
   * @param {string} name
   */
  async #dialog(name) {
    const there = /** @type {LitElement|null} */ (this.querySelector(name));
    const dialog = there ?? /** @type {LitElement} */ (document.createElement(name));
    if (!there) {
      this.append(dialog);
    }
    await dialog.updateComplete;
    return dialog;
  }

  #pick() {
    /** @type {HTMLInputElement} */ (this.querySelector("#file")).click();
  }

  /** @param {Event} event */
  #picked(event) {
    const input = /** @type {HTMLInputElement} */ (event.target);
    const file = input.files?.[0];
    if (file) {
      this.#read(file);
    }
    // So that the same file can be chosen again after it was mended.
    input.value = "";
  }

  /** @param {File} file */
  async #read(file) {
    this.#open(file.name, new Uint8Array(await file.arrayBuffer()));
  }

  async #sample() {
    const dialog = await this.#dialog("hwf-samples-dialog");
    const sample = await /** @type {HwfSamplesDialog} */ (dialog).ask();
    if (sample) {
      this.#open(sample.fileName, new TextEncoder().encode(await sample.load()));
    }
  }

  /** @param {CustomEvent<{name: string, near: boolean}>} event */
  #see({ detail: { name, near } }) {
    this.session.panels.see(name, near);
  }

  /**
   * Opens the sample that a page tells of and shows its forecast.
   * @param {CustomEvent<{name: string}>} event
   */
  async #show({ detail: { name } }) {
    const sample = samples.find(({ fileName }) => fileName.startsWith(name));
    if (
      sample &&
      (await this.#open(sample.fileName, new TextEncoder().encode(await sample.load())))
    ) {
      location.hash = "forecast";
      /** @type {HTMLElement} */ (this.querySelector("#main")).focus();
    }
  }

  /** @param {CustomEvent<{act: import("./scenario-acts.js").Act, id?: string}>} event */
  async #scenario({ detail: { act, id } }) {
    if (act === "record") {
      const record = await this.#dialog("hwf-advice-dialog");
      /** @type {import("./hwf-advice-dialog.js").HwfAdviceDialog} */ (record).ask(this.session);
      return;
    }
    const dialog = await this.#dialog("hwf-scenario-dialog");
    /** @type {HwfScenarioDialog} */ (dialog).ask(this.session, act, id);
  }

  // As everywhere: Ctrl+Z takes back, Ctrl+Y or Ctrl+Shift+Z brings again. In a text field the field's
  // own history goes before.
  #step = (/** @type {KeyboardEvent} */ event) => {
    const [inner] = event.composedPath();
    const typing =
      inner instanceof HTMLTextAreaElement ||
      (inner instanceof HTMLInputElement && inner.type === "text");
    if (typing || !(event.ctrlKey || event.metaKey) || this.querySelector("dialog[open]")) {
      return;
    }
    const key = event.key.toLowerCase();
    if (key === "z" || key === "y") {
      event.preventDefault();
      this.session[key === "y" || event.shiftKey ? "redo" : "undo"]();
    }
  };

  /** @param {string} name */
  #speak(name) {
    setLanguage(name);
  }

  /** @param {string} name */
  #colour = (name) => {
    setTheme(/** @type {import("./theme.js").Theme} */ (name));
    this.requestUpdate();
  };

  /** @param {Event} event */
  #skip(event) {
    // The address keeps the open section; only the focus moves.
    event.preventDefault();
    /** @type {HTMLElement} */ (this.querySelector("#main")).focus();
  }

  #turn = () => {
    const [name, page = ""] = location.hash.slice(1).split("/");
    this.screen = name in SCREENS ? /** @type {keyof typeof SCREENS} */ (name) : "forecast";
    this.session.turn(this.screen, page);
  };

  #leave = (/** @type {BeforeUnloadEvent} */ event) => {
    if (this.session.unsaved) {
      event.preventDefault();
    }
  };

  #over = (/** @type {DragEvent} */ event) => {
    if (event.dataTransfer?.types.includes("Files")) {
      event.preventDefault();
      this.dropping = true;
    }
  };

  #out = (/** @type {DragEvent} */ event) => {
    this.dropping = event.relatedTarget !== null;
  };

  #drop = (/** @type {DragEvent} */ event) => {
    event.preventDefault();
    this.dropping = false;
    const files = [...(event.dataTransfer?.files ?? [])];
    const project = files.find(({ name }) => name.toLowerCase().endsWith(".json"));
    if (project) {
      this.#read(project);
      return;
    }
    // Anything else is data.
    if (files.length > 0 && canRead && this.session.project) {
      location.hash = "data";
      for (const file of files) {
        this.session.incoming.add(file.name, file);
      }
    } else if (files.length > 0) {
      this.#read(files[0]);
    }
  };
}

/**
 * @param {string} name
 * @param {string[]} options
 * @param {string} chosen
 * @param {(option: string) => void} choose
 */
function menu(name, options, chosen, choose) {
  const change = (/** @type {Event} */ event) =>
    choose(/** @type {HTMLSelectElement} */ (event.target).value);
  return html`<label>
    <span class="unseen">${t(`menu.${name}`)}</span>
    <select id=${name} @change=${change}>
      ${options.map(
        (option) =>
          html`<option value=${option} .selected=${option === chosen}>${t(`${name}.${option}`)}</option>`,
      )}
    </select>
  </label>`;
}

customElements.define("hwf-workbench", HwfWorkbench);
