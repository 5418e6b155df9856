// The methods of the national systems: which uses what, a page about each, and in the open project every
// method of a profession side by side. Its texts are loaded when it is first opened.

import { samples } from "hwf:samples";
import { html, nothing } from "lit";
import { addTexts, formatNumber, hasText, language, t } from "../i18n/index.js";
import { quantityText } from "./change-text.js";
import { sources } from "./charts.js";
import { choices } from "./choices.js";
import { demandText, supplyText } from "./method-text.js";
import { SYSTEMS } from "./methods.js";
import { nameIn } from "./scope.js";
import "../elements/hwf-chart-lines.js";
import "../elements/hwf-table.js";

/**
 * @typedef {import("./session.js").Session} Session
 * @typedef {import("./methods.js").System} System
 * @typedef {import("../engine/package.d.ts").Demands} Demands
 * @typedef {import("../elements/chart-layout.js").Line} Line
 */

/** How the demands of the methods look, the one of the balance first. */
const LOOKS = /** @type {const} */ ([
  { colour: "vermillion", dash: "dash" },
  { colour: "green", dash: "dot" },
  { colour: "purple", dash: "dashdot" },
  { colour: "orange", dash: "dash" },
  { colour: "sky", dash: "dot" },
  { colour: "ink", dash: "dashdot" },
]);

/** @type {"unasked"|"asked"|"failed"} what became of the texts */
let texts = "unasked";

async function loadTexts() {
  texts = "asked";
  try {
    const { methodTexts } = await import("../i18n/en-methods.js");
    addTexts(methodTexts);
  } catch {
    texts = "failed";
    addTexts({});
  }
}

/** @param {Session} session */
export function methodsScreen(session) {
  const there = hasText("methods.intro");
  if (!there && texts === "unasked") {
    loadTexts();
  }
  return html`<section class="page methods" aria-labelledby="methods-heading">
    <h2 id="methods-heading">${t("screen.methods")}</h2>
    ${there ? content(session) : html`<p>${t(texts === "failed" ? "screen.methods.failed" : "screen.methods.loading")}</p>`}
  </section>`;
}

/** @param {Session} session */
function content(session) {
  const system = SYSTEMS.find(({ id }) => id === session.page);
  const link = (/** @type {string} */ id, /** @type {string} */ text) => html`<li>
    <a
      href=${id === "" ? "#methods" : `#methods/${id}`}
      aria-current=${id === (system?.id ?? "") ? "page" : nothing}
      >${text}</a
    >
  </li>`;
  return html`<p>${t("methods.intro")}</p>
    <div class="method-pages">
      <nav class="side" aria-label=${t("methods.pages")}>
        <ul>
          ${link("", t("methods.overview"))}
          ${SYSTEMS.map(({ id }) => link(id, t(`methods.${id}`)))}
        </ul>
      </nav>
      <div class="method-page">${system ? page(system) : overview(session)}</div>
    </div>`;
}

/** @param {Session} session */
function overview(session) {
  const columns = ["system", "supply", "demand", "outputs", "gap"].map((name) => ({
    label: t(`methods.column.${name}`),
    kind: /** @type {const} */ ("text"),
  }));
  const rows = SYSTEMS.map(({ id }) => [
    t(`methods.${id}`),
    ...["supply", "demand", "outputs", "gap"].map((part) => t(`methods.${id}.${part}`)),
  ]);
  return html`<hwf-table
      data-table="systems"
      caption=${t("methods.compare")}
      note=${t("methods.compare.note")}
      tall
      .columns=${columns}
      .rows=${rows}
      .toCsv=${session.toCsv}
    ></hwf-table>
    ${inProject(session)}`;
}

/**
 * The methods of the open project, and the demands of those of the profession chosen.
 * @param {Session} session
 */
function inProject(session) {
  const { project, axes } = session;
  const columns = [
    { label: t("choose.profession"), own: true },
    { label: t("column.supply") },
    { label: t("column.demand") },
    { label: t("column.beside"), own: true },
  ].map((column) => ({ ...column, kind: /** @type {const} */ ("text") }));
  const rows = (project?.description.methods ?? []).map(
    ({ profession, supply, demand, beside }) => [
      nameIn(axes.professions, profession),
      supplyText(supply, axes),
      demandText(demand, axes),
      beside?.map(({ name }) => name).join("; "),
    ],
  );
  return html`<section class="in-project" aria-labelledby="in-project">
    <h3 id="in-project">${t("methods.project")}</h3>
    <hwf-table
      data-table="project-methods"
      caption=${t("methods.project.table")}
      note=${t("methods.project.note")}
      tall
      .columns=${columns}
      .rows=${rows}
      .toCsv=${session.toCsv}
    ></hwf-table>
    ${choices(session)} ${sideBySide(session)}
  </section>`;
}

/** Made once for each answer: the chart is drawn again only when its figures change. */
const kept = {
  value: /** @type {object|null} */ (null),
  language: "",
  lines: /** @type {Line[]} */ ([]),
};

/** @param {Session} session */
function sideBySide(session) {
  /** @type {Demands|undefined} */
  const value = session.value("demands");
  if (!value) {
    return nothing;
  }
  const { axes } = session;
  if (kept.value !== value || kept.language !== language()) {
    kept.value = value;
    kept.language = language();
    kept.lines = linesOf(value);
  }
  return html`<hwf-chart-lines
      class="card"
      data-chart="demands"
      heading=${t("methods.chart", { profession: nameIn(axes.professions, value.profession) })}
      unit=${t("methods.chart.unit", { hours: formatNumber(axes.fte_hours, { digits: 1 }) })}
      short-unit=${t("unit.short.fte")}
      source=${sources(session, ["stock", "population"])}
      .years=${value.years}
      .lines=${kept.lines}
      .mark=${session.targetYear}
      .every=${session.everyYears}
      .toCsv=${session.toCsv}
    ></hwf-chart-lines>
    ${value.demands.length > 1 ? nothing : html`<p class="quiet">${t("methods.chart.one")}</p>`}`;
}

/**
 * @param {Demands} demands
 * @returns {Line[]}
 */
function linesOf({ supply_fte: supply, demands }) {
  return [
    { label: t("line.supply"), values: supply, colour: "blue", dash: "solid" },
    ...demands.map(({ name, method, fte }, place) => ({
      ...LOOKS[place % LOOKS.length],
      values: fte,
      label:
        name == null
          ? t("methods.chart.main", { method: t(`method.${method}`) })
          : t("methods.chart.beside", { name }),
    })),
  ];
}

/** @param {System} system */
function page({ id, inputs, sample }) {
  const text = (/** @type {string} */ part) => t(`methods.${id}.${part}`);
  const there = samples.some(({ fileName }) => fileName.startsWith(sample));
  return html`<article aria-labelledby="method-${id}" data-method=${id}>
    <h3 id="method-${id}">${t(`methods.${id}`)}</h3>
    <h4>${t("methods.answers")}</h4>
    <p>${text("answers")}</p>
    <h4>${t("methods.inputs")}</h4>
    <p>${t("methods.inputs.note")}</p>
    <ul class="inputs">
      ${id === "wisn" ? html`<li>${t("workload.inputs")}</li>` : nothing}
      ${inputs.map((quantity) => html`<li>${quantityText(quantity)}</li>`)}
    </ul>
    <h4>${t("methods.formula")}</h4>
    <ul class="formula">
      ${text("formula")
        .split("\n")
        .map((line) => html`<li>${line}</li>`)}
    </ul>
    <p>${text("symbols")}</p>
    <h4>${t("methods.here")}</h4>
    <p>${text("here")}</p>
    <h4>${t("methods.not")}</h4>
    <p>${text("not")}</p>
    <h4>${t("methods.sources")}</h4>
    <ul>
      ${text("sources")
        .split("\n")
        .map((line) => html`<li>${line}</li>`)}
    </ul>
    ${
      there
        ? html`<p class="buttons-row">
              <button
                type="button"
                class="first"
                id="open-sample"
                aria-describedby="open-sample-note"
                @click=${(/** @type {Event} */ event) => ask(event, sample)}
              >
                ${t("methods.open")}
              </button>
            </p>
            <p class="quiet" id="open-sample-note">${t("methods.open.note")}</p>`
        : nothing
    }
  </article>`;
}

/**
 * Asks the workbench to open a sample.
 * @param {Event} event
 * @param {string} name how the name of its file begins
 */
function ask(event, name) {
  event.currentTarget?.dispatchEvent(
    new CustomEvent("hwf-sample", { detail: { name }, bubbles: true }),
  );
}
