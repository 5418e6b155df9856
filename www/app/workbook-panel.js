// The forecast of the profession on the screen as a workbook of live formulas.

import { loadTableTexts } from "hwf:tables";
import { loadWorkbook } from "hwf:workbook";
import { html, nothing } from "lit";
import { download, slug } from "../elements/download.js";
import { addTexts, t } from "../i18n/index.js";
import { problemList } from "./problems.js";
import { nameIn } from "./scope.js";

/**
 * @typedef {import("./session.js").Session} Session
 * @typedef {import("../engine/package.d.ts").Problem} Problem
 */

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** @type {{state: "ready"|"working", profession: string, problems: Problem[]}} what became of the last wish */
let last = { state: "ready", profession: "", problems: [] };

/** @param {Session} session */
export function workbookPanel(session) {
  if (!loadWorkbook) {
    return nothing;
  }
  const { profession, axes } = session;
  const problems = last.profession === profession ? last.problems : [];
  return html`<section class="card" id="workbook" aria-labelledby="workbook-heading">
    <h3 id="workbook-heading">${t("workbook.heading")}</h3>
    <p>${t("workbook.text", { profession: nameIn(axes.professions, profession) })}</p>
    <button type="button" ?disabled=${last.state === "working"} @click=${() => write(session)}>
      ${t("workbook.button")}
    </button>
    <div role="status">${last.state === "working" ? html`<p>${t("workbook.working")}</p>` : nothing}</div>
    ${problems.length > 0 ? problemList(problems) : nothing}
  </section>`;
}

/** @param {Session} session */
async function write(session) {
  const { profession, fromYear, axes, runner } = session;
  const say = (/** @type {typeof last} */ now) => {
    last = now;
    session.redraw();
  };
  say({ state: "working", profession, problems: [] });
  try {
    addTexts(await /** @type {() => Promise<any>} */ (loadTableTexts)());
    const request = { scenario: session.changes(), profession, from_year: fromYear };
    const [outcome] = (await runner.run([{ method: "workbook", request }])) ?? [];
    const problems = outcome && "problems" in outcome ? outcome.problems : [];
    if (outcome && "value" in outcome) {
      const { writeWorkbook } = await /** @type {NonNullable<typeof loadWorkbook>} */ (
        loadWorkbook
      )();
      const bytes = await writeWorkbook({ sheets: outcome.value.sheets.map(worded) });
      download(`${slug(nameIn(axes.professions, profession))}.xlsx`, bytes, TYPE);
    }
    say({ state: "ready", profession, problems });
  } catch (error) {
    say({ state: "ready", profession, problems: [] });
    throw error;
  }
}

/**
 * A sheet with its texts in the language of the page.
 * @param {import("../engine/package.d.ts").Workbook["sheets"][number]} sheet
 */
function worded({ rows, ...sheet }) {
  return {
    ...sheet,
    rows: rows.map(({ cells, values }) => ({
      cells: cells.map((cell) => (cell.startsWith("@") ? `'${t(cell.slice(1))}` : cell)),
      values,
    })),
  };
}
