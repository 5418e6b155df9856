// All figures of the forecast as files: every table in long form, or one file in the manner of SDMX-CSV;
// small cells held back or rounded where asked for, with an account of what was done.

import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { csvChoice, csvDialect, DIALECT_NAMES, dialectName } from "../elements/csv-dialect.js";
import { download } from "../elements/download.js";
import { formatNumber, t } from "../i18n/index.js";
import { numberField, openQuestion } from "./fields.js";
import { problemList } from "./problems.js";

/**
 * @typedef {import("./session.js").Session} Session
 * @typedef {import("../engine/package.d.ts").Problem} Problem
 * @typedef {{name: string, text: string}} File
 */

const wish = {
  /** @type {"tidy"|"sdmx"} */ form: "tidy",
  /** @type {number|null} */ least: null,
  /** @type {number|null} */ base: null,
  /** @type {{of: string, files: File[]}|null} what was made, and of which plan */ made: null,
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

/**
 * What files are made of: those of another project or plan are stale.
 * @param {Session} session
 */
const planOf = ({ project, plan, gapSign }) => JSON.stringify([project?.text, plan, gapSign]);

/** @param {Session} session */
function form(session) {
  const set = (/** @type {Partial<typeof wish>} */ news) => {
    Object.assign(wish, news, { made: null, problems: [] });
    session.redraw();
  };
  const menu = (
    /** @type {string} */ id,
    /** @type {string} */ label,
    /** @type {{name: string, text: string}[]} */ options,
    /** @type {string} */ chosen,
    /** @type {(name: any) => void} */ choose,
  ) => html`<label>
    ${label}
    <select id=${id} @change=${(/** @type {Event} */ event) => choose(/** @type {HTMLSelectElement} */ (event.currentTarget).value)}>
      ${options.map(
        ({ name, text }) =>
          html`<option value=${name} .selected=${name === chosen}>${text}</option>`,
      )}
    </select>
  </label>`;
  const forms = ["tidy", "sdmx"].map((name) => ({ name, text: t(`export.form.${name}`) }));
  const dialects = DIALECT_NAMES.map((name) => ({ name, text: t(`csv.form.${name}`) }));
  const made = wish.made?.of === planOf(session) ? wish.made : null;
  return html`<p class="note">${t("export.note")}</p>
    <div class="fields">
      ${menu("export-form", t("export.form"), forms, wish.form, (form) => set({ form }))}
      ${menu("export-dialect", t("csv.form"), dialects, dialectName(), (name) => {
        csvChoice.name = name;
        set({});
      })}
      ${numberField({ label: t("export.least"), value: wish.least, min: 1, say: (least) => set({ least }) })}
      ${numberField({ label: t("export.base"), value: wish.base, min: 1, say: (base) => set({ base }) })}
      <label>
        <input
          type="checkbox"
          .checked=${live(csvChoice.bom)}
          @change=${(/** @type {Event} */ event) => {
            csvChoice.bom = /** @type {HTMLInputElement} */ (event.currentTarget).checked;
            set({});
          }}
        />
        ${t("csv.bom")}
      </label>
      <button type="button" id="export-make" @click=${() => make(session)}>${t("export.button")}</button>
    </div>
    ${wish.problems.length > 0 ? problemList(wish.problems) : nothing}
    ${made ? result(made.files) : nothing}`;
}

/** @param {Session} session */
async function make(session) {
  // Nothing is published as it is while somebody has begun to say what must not be.
  const question = openQuestion("[data-fold=export]");
  if (question) {
    question.focus();
    return;
  }
  const { form, least, base } = wish;
  const of = planOf(session);
  const request = {
    ...{ scenario: session.plan, form, gap: session.gapSign, dialect: csvDialect() },
    ...(least === null && base === null
      ? {}
      : { disclosure: { least_heads: least, round_to: base } }),
  };
  const [outcome] = (await session.runner.run([{ method: "tables", request }])) ?? [];
  if (outcome && "problems" in outcome) {
    wish.problems = outcome.problems;
  } else if (outcome && "value" in outcome) {
    wish.made = { of, files: outcome.value };
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
                const [table, treatment, cells] = line.split(/[;,\t]/);
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
