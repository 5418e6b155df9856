// All figures of the forecast as files: every table in long form, or one file in the manner of SDMX-CSV;
// small cells held back or rounded where asked for, with an account of what was done.

import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { download } from "../elements/download.js";
import { formatNumber, t } from "../i18n/index.js";
import { problemList } from "./problems.js";

/**
 * @typedef {import("./session.js").Session} Session
 * @typedef {import("../engine/package.d.ts").Problem} Problem
 * @typedef {{name: string, text: string}} File
 */

/** The forms that spreadsheets read without asking. */
const DIALECTS = {
  european: { separator: ";", decimal: ",", bom: true },
  international: { separator: ",", decimal: ".", bom: false },
};

const wish = {
  /** @type {"tidy"|"sdmx"} */ form: "tidy",
  /** @type {keyof typeof DIALECTS|null} */ dialect: null,
  least: "",
  base: "",
  /** @type {{text: string, files: File[]}|null} what was made, and of which project */ made: null,
  /** @type {Problem[]} */ problems: [],
};

/** @param {Session} session */
export function exportPanel(session) {
  const open = session.unfolded.has("export");
  const turn = (/** @type {Event} */ event) =>
    session.unfold("export", /** @type {HTMLDetailsElement} */ (event.currentTarget).open);
  return html`<details class="card fold" data-fold="export" .open=${open} @toggle=${turn}>
    <summary>${t("export.title")}</summary>
    ${open ? form(session) : nothing}
  </details>`;
}

/** @param {Session} session */
function form(session) {
  const dialect = wish.dialect ?? (formatNumber(1.5).includes(",") ? "european" : "international");
  const set = (/** @type {Partial<typeof wish>} */ news) => {
    Object.assign(wish, news, { made: null, problems: [] });
    session.redraw();
  };
  const value = (/** @type {Event} */ event) =>
    /** @type {HTMLInputElement} */ (event.currentTarget).value.trim();
  const menu = (
    /** @type {"form"|"dialect"} */ name,
    /** @type {string[]} */ options,
    /** @type {string} */ chosen,
  ) => html`<label>
    ${t(`export.${name}`)}
    <select id=${`export-${name}`} @change=${(/** @type {Event} */ event) => set({ [name]: value(event) })}>
      ${options.map(
        (option) =>
          html`<option value=${option} .selected=${option === chosen}>${t(`export.${name}.${option}`)}</option>`,
      )}
    </select>
  </label>`;
  const field = (/** @type {"least"|"base"} */ name) => html`<label>
    ${t(`export.${name}`)}
    <input
      id=${`export-${name}`}
      inputmode="numeric"
      size="6"
      .value=${live(wish[name])}
      @change=${(/** @type {Event} */ event) => set({ [name]: value(event) })}
    />
  </label>`;
  const made = wish.made?.text === session.project?.text ? wish.made : null;
  return html`<p class="note">${t("export.note")}</p>
    <div class="fields">
      ${menu("form", ["tidy", "sdmx"], wish.form)}
      ${menu("dialect", ["european", "international"], dialect)} ${field("least")} ${field("base")}
      <button type="button" id="export-make" @click=${() => make(session, dialect)}>${t("export.button")}</button>
    </div>
    ${wish.problems.length > 0 ? problemList(wish.problems) : nothing}
    ${made ? result(made.files) : nothing}`;
}

/**
 * @param {Session} session
 * @param {keyof typeof DIALECTS} dialect
 */
async function make(session, dialect) {
  const number = (/** @type {string} */ text) =>
    text === "" ? undefined : Number(text.replace(",", "."));
  const [least, base] = [number(wish.least), number(wish.base)];
  const guarded = least !== undefined || base !== undefined;
  const request = {
    ...{
      scenario: session.plan,
      form: wish.form,
      gap: session.gapSign,
      dialect: DIALECTS[dialect],
    },
    ...(guarded ? { disclosure: { least_heads: least, round_to: base } } : {}),
  };
  const text = session.project?.text ?? "";
  const [outcome] = (await session.runner.run([{ method: "tables", request }])) ?? [];
  if (outcome && "problems" in outcome) {
    wish.problems = outcome.problems;
  } else if (outcome && "value" in outcome) {
    wish.made = { text, files: outcome.value };
  }
  session.redraw();
}

/** @param {File[]} files */
function result(files) {
  const account = files.find(({ name }) => name === "disclosure.csv");
  const rows = (/** @type {string} */ text) => text.trimEnd().split("\r\n").length - 1;
  return html`<div role="status">
    ${
      account
        ? html`<p>${t("export.account")}</p>
          <ul>
            ${account.text
              .trimEnd()
              .split("\r\n")
              .slice(1)
              .map((line) => {
                const [table, treatment, cells] = line.split(/[;,]/);
                return html`<li>
                  ${t(`export.treatment.${treatment}`, { table, cells: formatNumber(Number(cells)) })}
                </li>`;
              })}
          </ul>`
        : nothing
    }
    <ul class="made">
      ${files
        .filter(({ text }) => rows(text) > 0)
        .map(
          ({ name, text }) => html`<li>
          <button type="button" @click=${() => download(name, text, "text/csv")}>
            ${t("export.save", { file: name })}
          </button>
          ${t("export.rows", { count: formatNumber(rows(text)) })}
        </li>`,
        )}
    </ul>
  </div>`;
}
