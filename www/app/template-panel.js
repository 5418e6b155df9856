// The template workbook: made here for the professions that somebody types, and read back as a project.

import { loadTableTexts } from "hwf:tables";
import { loadWorkbook } from "hwf:workbook";
import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { download } from "../elements/download.js";
import { ProblemsError } from "../engine/runner.js";
import { formatNumber, t } from "../i18n/index.js";
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

/** What a template can state, with its unit. */
const MEASURES = {
  ...{ stock: "heads", fte_per_head: "fte_per_head", participation: "share" },
  ...{ foreign_trained: "share", intake: "heads_per_year", training_duration: "years" },
  ...{ internal_yield: "share", entry_share: "share", graduate_profile: "share" },
  ...{ training_capacity: "heads_per_year", retirement: "probability_per_year" },
  ...{ exit: "probability_per_year", mortality: "probability_per_year" },
  ...{ immigration: "heads_per_year", immigration_profile: "share" },
  ...{ emigration: "probability_per_year", population: "persons" },
  ...{ care_use: "uses_per_person_per_year", care_dependency: "share" },
  ...{ target_density: "fte_per_10000_population", stated_demand: "fte", vacancies: "fte" },
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
  const { axes } = session;
  const names =
    wish.names ??
    axes.professions
      .map(({ name, isco_08: code }) => (code ? `${name}; ${code}` : name))
      .join("\n");
  const years = wish.years ?? { base: axes.base_year, last: axes.last_year };
  const set = (/** @type {Partial<typeof wish>} */ news) => {
    Object.assign(wish, news, { problems: [] });
    session.redraw();
  };
  const year = (/** @type {"base"|"last"} */ which) => (/** @type {Event} */ event) =>
    set({
      years: {
        ...years,
        [which]: Number(/** @type {HTMLInputElement} */ (event.currentTarget).value),
      },
    });
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
        @change=${(/** @type {Event} */ event) => set({ names: /** @type {HTMLTextAreaElement} */ (event.currentTarget).value })}
      ></textarea>
    </label>
    <div class="fields">
      <label>
        ${t("template.about.base_year")}
        <input inputmode="numeric" size="6" .value=${live(String(years.base))} @change=${year("base")} />
      </label>
      <label>
        ${t("template.about.last_year")}
        <input inputmode="numeric" size="6" .value=${live(String(years.last))} @change=${year("last")} />
      </label>
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
      <button type="button" id="make-template" ?disabled=${wish.working} @click=${() => make(session, names, years)}>
        ${t("template.button")}
      </button>
    </div>
    <div role="status">${wish.working ? html`<p>${t("template.working")}</p>` : nothing}</div>
    ${wish.problems.length > 0 ? problemList(wish.problems) : nothing}
  </details>`;
}

/**
 * @param {Session} session
 * @param {string} names
 * @param {{base: number, last: number}} years
 */
async function make(session, names, years) {
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
      texts: await templateTexts(),
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
async function templateTexts() {
  const catalogue = await /** @type {() => Promise<any>} */ (loadTableTexts)();
  const own = Object.keys(catalogue).filter((key) =>
    /^template\.(page|column|about|demand|sex)\./.test(key),
  );
  const texts = own.map((key) => ({ key: key.slice("template.".length), text: t(key) }));
  // "value" is a column of the first sheet and of the others.
  for (const [quantity, unit] of Object.entries(MEASURES)) {
    const profile = quantity.endsWith("_profile");
    const form = quantity === "intake" ? "measure.past" : profile ? "profile" : "measure";
    const values = { quantity: t(`quantity.${quantity}`), unit: t(`unit.${unit}`) };
    texts.push({ key: `measure.${quantity}`, text: t(`template.${form}`, values) });
  }
  return texts;
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
          <h5>${t("template.problems")}</h5>
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
