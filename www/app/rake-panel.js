// A series raked to the totals of others, each figure before and after.

import { html, nothing } from "lit";
import { formatNumber, t, tCount } from "../i18n/index.js";
import { withRaked } from "./reconcile-edit.js";
import {
  forgetStale,
  nameOf,
  pick,
  put,
  ROWS_MAX,
  refused,
  several,
  summable,
} from "./reconcile-parts.js";

/**
 * @typedef {import("./session.js").Session} Session
 * @typedef {import("../engine/reader.js").Answers} Answers
 */

/** @type {{text: string, seed: string, margins: string[], answer: Answers["rakeSeries"]|null}} */
const rake = { text: "", seed: "", margins: [], answer: null };

/** @param {Session} session */
export function rakeTool(session) {
  forgetStale(session, rake);
  const list = summable(session);
  const seed = list.find((/** @type {any} */ { id }) => id === rake.seed);
  const others = list.filter(
    (/** @type {any} */ { id, unit }) => id !== rake.seed && unit === seed?.unit,
  );
  const set = (/** @type {Partial<typeof rake>} */ news) => {
    Object.assign(rake, { answer: null }, news);
    session.redraw();
  };
  const run = () =>
    put(session, "rake", "rakeSeries", { seed: rake.seed, margins: rake.margins }, (answer) => {
      rake.answer = answer;
    });
  return html`<section aria-labelledby="rake-heading">
    <h4 id="rake-heading">${t("rake.heading")}</h4>
    <p class="note">${t("rake.note")}</p>
    <div class="fields">
      ${pick("rake-seed", t("rake.seed"), list, rake.seed, (id) => set({ seed: id, margins: [] }))}
    </div>
    ${seed ? several(t("rake.margins"), others, rake.margins, (margins) => set({ margins })) : nothing}
    <button type="button" id="rake" ?disabled=${!seed || rake.margins.length === 0} @click=${run}>
      ${t("rake.button")}
    </button>
    ${refused("rake")} ${rake.answer && seed ? raked(session, seed) : nothing}
  </section>`;
}

/**
 * @param {Session} session
 * @param {any} seed
 */
function raked(session, seed) {
  const answer = /** @type {Answers["rakeSeries"]} */ (rake.answer);
  const columns = [
    ...seed.dims.map((/** @type {any} */ { axis }) => ({
      label: t(`data.role.${axis}`),
      kind: /** @type {const} */ ("text"),
    })),
    ...["before", "after", "change"].map((label) => ({
      label: t(`rake.${label}`),
      kind: /** @type {const} */ ("number"),
      digits: 1,
    })),
    { label: t("rake.factor"), kind: /** @type {const} */ ("number"), digits: 3 },
  ];
  const rows = answer.cells
    .slice(0, ROWS_MAX)
    .map(({ members, before, after, change, factor }) => [
      ...members,
      before,
      after,
      change,
      factor,
    ]);
  const names = rake.margins.map((id) =>
    nameOf(session.file.data.find((/** @type {any} */ one) => one.id === id)),
  );
  const take = () =>
    session.edit(
      withRaked(
        session.file,
        seed.id,
        answer.series,
        t("rake.said", { seed: nameOf(seed), margins: names.join("; ") }),
      ),
      `raked/${seed.id}`,
    );
  return html`<p role="status">${tCount("rake.done", answer.cycles, { error: answer.error.toExponential(1) })}</p>
    <hwf-table
      data-table="raked"
      caption=${t("rake.cells")}
      note=${answer.cells.length > ROWS_MAX ? t("compare.first_rows", { count: formatNumber(ROWS_MAX), all: formatNumber(answer.cells.length) }) : ""}
      tall
      .columns=${columns}
      .rows=${rows}
      .toCsv=${session.toCsv}
    ></hwf-table>
    <button type="button" class="primary" @click=${take}>${t("rake.take")}</button>`;
}
