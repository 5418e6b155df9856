// A counted stock beside the counted flows: what they do not explain, year by year.

import { html, nothing } from "lit";
import { t } from "../i18n/index.js";
import { withFlows } from "./reconcile-edit.js";
import { forgetStale, pick, put, refused, several } from "./reconcile-parts.js";

/**
 * @typedef {import("./session.js").Session} Session
 * @typedef {import("../engine/reader.js").Answers} Answers
 */

/** @type {{text: string, stock: string, inflows: string[], outflows: string[], answer: Answers["reconcile"]|null}} */
const flows = { text: "", stock: "", inflows: [], outflows: [], answer: null };

/** @param {Session} session */
export function flowsTool(session) {
  forgetStale(session, flows);
  const { data } = session.file;
  const byYear = (/** @type {string} */ unit) =>
    data.filter(
      (/** @type {any} */ one) =>
        one.unit === unit && one.dims.some((/** @type {any} */ { axis }) => axis === "year"),
    );
  const set = (/** @type {Partial<typeof flows>} */ news) => {
    Object.assign(flows, { answer: null }, news);
    session.redraw();
  };
  const { stock, inflows, outflows, answer } = flows;
  const run = () =>
    put(session, "flows", "reconcile", { stock, inflows, outflows }, (found) => {
      flows.answer = found;
    });
  const keep = () =>
    session.edit(withFlows(session.file, { stock, inflows, outflows }), `flows/${stock}`);
  const count = /** @type {const} */ ({ kind: "number", digits: 0 });
  const columns = [
    { label: t("chart.year"), kind: /** @type {const} */ ("year") },
    ...["start", "inflow", "outflow", "end", "residual"].map((label) => ({
      label: t(`flows.${label}`),
      ...count,
    })),
    { label: t("flows.share"), kind: /** @type {const} */ ("number") },
  ];
  const rows = (answer?.years ?? []).map((year) => [
    year.year,
    year.start,
    year.inflow,
    year.outflow,
    year.end,
    { value: year.residual, form: { sign: true } },
    year.residual_share == null
      ? null
      : { value: year.residual_share, form: { percent: true, digits: 1, sign: true } },
  ]);
  return html`<section aria-labelledby="flows-heading">
    <h4 id="flows-heading">${t("flows.heading")}</h4>
    <p class="note">${t("flows.note")}</p>
    <div class="fields">
      ${pick("flows-stock", t("flows.stock"), byYear("heads"), stock, (id) => set({ stock: id }))}
    </div>
    ${several(t("flows.inflows"), byYear("heads_per_year"), inflows, (list) => set({ inflows: list }))}
    ${several(t("flows.outflows"), byYear("heads_per_year"), outflows, (list) => set({ outflows: list }))}
    <button type="button" id="flows" ?disabled=${stock === ""} @click=${run}>${t("flows.button")}</button>
    ${refused("flows")}
    ${
      answer
        ? html`<hwf-table
              data-table="flows"
              caption=${t("flows.table")}
              note=${answer.skipped.length > 0 ? t("flows.skipped", { years: answer.skipped.join(", ") }) : ""}
              .columns=${columns}
              .rows=${rows}
              .toCsv=${session.toCsv}
            ></hwf-table>
            <button type="button" @click=${keep}>${t("flows.keep")}</button>`
        : nothing
    }
  </section>`;
}
