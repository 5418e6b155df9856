// The template workbook: made here for the professions that somebody types, and read back as a project.

import { loadTableTexts } from "hwf:tables";
import { loadWorkbook } from "hwf:workbook";
import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { download } from "../elements/download.js";
import { ProblemsError } from "../engine/runner.js";
import { formatNumber, t } from "../i18n/index.js";
import { templateTexts } from "../i18n/template-texts.js";
import { numberField } from "./fields.js";
import { problemList } from "./problems.js";
import { fileText } from "./project-file.js";

/**
 * @typedef {import("./session.js").Session} Session
 * @typedef {import("./incoming.js").Incoming} Incoming
 * @typedef {import("../engine/package.d.ts").Problem} Problem
 * @typedef {import("../../pkg/workbook/hwf_workbook.js").TemplateRequest} TemplateRequest
 */

const TYPES = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ods: "application/vnd.oasis.opendocument.spreadsheet",
};

/**
 * What is wished, and what became of the last wish.
 * @type {{format: "xlsx"|"ods", names: string|null, years: {base: number, last: number}|null,
 *   working: boolean, problems: Problem[]}}
 */
const wish = { format: "xlsx", names: null, years: null, working: false, problems: [] };

/** @param {Session} session */
export function templatePanel(session) {
  if (!loadWorkbook) {
    return nothing;
  }
  const { names, years } = wished(session);
  const set = (/** @type {Partial<typeof wish>} */ news) => {
    Object.assign(wish, news, { problems: [] });
    session.redraw();
  };
  return html`<details class="card fold" data-fold="template">
    <summary>${t("template.heading")}</summary>
    <p>${t("template.text")}</p>
    <label class="block">
      ${t("template.professions")}
      <textarea
        id="template-professions"
        rows="3"
        spellcheck="false"
        .value=${live(names)}
        @input=${(/** @type {Event} */ event) => set({ names: /** @type {HTMLTextAreaElement} */ (event.currentTarget).value })}
      ></textarea>
    </label>
    <div class="fields">
      ${
        /** @type {const} */ (["base", "last"]).map((which) =>
          numberField({
            ...{ label: t(`template.about.${which}_year`), value: years[which], ungrouped: true },
            ...{ min: 1900, max: 2200 },
            say: (year) =>
              set({ years: { ...wished(session).years, [which]: year ?? years[which] } }),
          }),
        )
      }
      <label>
        ${t("template.format")}
        <select
          id="template-format"
          @change=${(/** @type {Event} */ event) => set({ format: /** @type {any} */ (/** @type {HTMLSelectElement} */ (event.currentTarget).value) })}
        >
          ${["xlsx", "ods"].map(
            (format) =>
              html`<option value=${format} .selected=${format === wish.format}>${t(`template.format.${format}`)}</option>`,
          )}
        </select>
      </label>
      <button type="button" id="make-template" ?disabled=${wish.working} @click=${() => make(session)}>
        ${t("template.button")}
      </button>
    </div>
    <div role="status">${wish.working ? html`<p>${t("template.working")}</p>` : nothing}</div>
    ${wish.problems.length > 0 ? problemList(wish.problems) : nothing}
  </details>`;
}

/**
 * What is wished so far; of what nobody has said, the project on the screen.
 * @param {Session} session
 */
function wished({ axes }) {
  const own = axes.professions.map(({ name, isco_08: code }) => (code ? `${name}; ${code}` : name));
  return {
    names: wish.names ?? own.join("\n"),
    years: wish.years ?? { base: axes.base_year, last: axes.last_year },
  };
}

/** @param {Session} session */
async function make(session) {
  const { names, years } = wished(session);
  Object.assign(wish, { working: true, problems: [] });
  session.redraw();
  const professions = names
    .split("\n")
    .map((line) => line.split(/[;\t]/).map((part) => part.trim()))
    .filter(([name]) => name)
    .map(([name, code]) => ({ id: name, name, ...(code ? { isco_08: code } : {}) }));
  try {
    const { writeTemplate } = await /** @type {NonNullable<typeof loadWorkbook>} */ (
      loadWorkbook
    )();
    const { format } = wish;
    const bytes = await writeTemplate({
      ...{ format, professions, base_year: years.base, last_year: years.last },
      texts: await texts(),
    });
    download(`hwf-${t("template.file")}.${format}`, bytes, TYPES[format]);
  } catch (error) {
    const problems = problemsOf(error);
    if (!problems) {
      throw error;
    }
    wish.problems = problems;
  } finally {
    wish.working = false;
    session.redraw();
  }
}

/**
 * The problems that a call into a binding threw.
 * @param {any} error
 * @returns {Problem[]|undefined}
 */
function problemsOf(error) {
  return error instanceof ProblemsError || Array.isArray(error?.problems)
    ? error.problems
    : undefined;
}

/** The texts of a template in the language of the page. */
async function texts() {
  const catalogue = await /** @type {() => Promise<any>} */ (loadTableTexts)();
  return templateTexts(Object.keys(catalogue), t);
}

/**
 * A filled template among the files that are read.
 * @param {Session} session
 * @param {Incoming} file
 */
export function draftPanel(session, file) {
  const { draft } = file;
  if (!draft) {
    return nothing;
  }
  const { project, problems } = draft;
  const open = problems.filter(({ severity }) => severity === "problem");
  const told = problems.filter(({ severity }) => severity === "warning");
  return html`<section class="incoming" aria-label=${t("template.recognised")}>
    <p>${t("template.recognised")}</p>
    ${
      open.length === 0
        ? nothing
        : html`<div class="open">
          <h4>${t("template.problems")}</h4>
          ${problemList(open)}
        </div>`
    }
    ${
      told.length === 0
        ? nothing
        : html`<details class="told">
          <summary>${t("template.told")} (${formatNumber(told.length)})</summary>
          ${problemList(told)}
        </details>`
    }
    ${
      project
        ? html`<p>
            ${t("template.counts", {
              parameters: formatNumber(project.parameters.length),
              series: formatNumber(project.data.length),
              professions: formatNumber(project.axes.professions.length),
            })}
          </p>
          <button type="button" class="primary" id="open-draft" @click=${() => openDraft(session, file)}>
            ${t("template.make")}
          </button>`
        : nothing
    }
    ${
      file.problems.length > 0
        ? html`<div class="notice bad" role="alert">
          <p>${t("template.refused")}</p>
          ${problemList(file.problems)}
        </div>`
        : nothing
    }
  </section>`;
}

/**
 * Opens the project of a template, if the engine takes it; else its problems are told by their places in
 * the template.
 * @param {Session} session
 * @param {Incoming} file
 */
async function openDraft(session, file) {
  const { project, origins } = /** @type {NonNullable<Incoming["draft"]>} */ (file.draft);
  const bytes = new TextEncoder().encode(fileText(/** @type {any} */ (project)));
  const problems = await session.runner.check(bytes);
  file.problems = problems
    .filter(({ severity }) => severity === "problem")
    .map((problem) => {
      const origin = origins.find(({ path }) => problem.path.startsWith(path));
      return origin ? { ...problem, path: `${origin.place} → ${problem.path}` } : problem;
    });
  session.redraw();
  if (file.problems.length === 0) {
    await session.replace(`${file.name.replace(/\.\w+$/, "")}.hwf.json`, bytes);
  }
}
