// Two series that speak of the same, side by side, and the decision between them with its reason.

import { html, nothing } from "lit";
import { formatNumber, t } from "../i18n/index.js";
import { readersOf, withDecision } from "./reconcile-edit.js";
import { nameOf, pick, put, ROWS_MAX, refused, sentence, summable } from "./reconcile-parts.js";

/**
 * @typedef {import("./session.js").Session} Session
 * @typedef {import("../engine/reader.js").Answers} Answers
 */

/** @type {{text: string, list: Answers["conflicts"]|null}} contradictions of the project that was last looked at */
let conflicts = { text: "", list: null };
/** @type {{first: string, second: string, reason: string, answer: Answers["compare"]|null}} */
const compare = { first: "", second: "", reason: "", answer: null };

/**
 * Looks for contradictions anew where the project is another one.
 * @param {Session} session
 */
function renew(session) {
  const text = session.project?.text ?? "";
  if (conflicts.text !== text) {
    conflicts = { text, list: null };
    compare.answer = null;
    put(session, "conflicts", "conflicts", null, (list) => {
      conflicts = { text, list };
    });
  }
}

/** @param {Session} session */
export function compareTool(session) {
  renew(session);
  const list = summable(session);
  const find = (/** @type {string} */ id) =>
    session.file.data.find((/** @type {any} */ one) => one.id === id);
  const choose = (/** @type {{first?: string, second?: string}} */ news) => {
    Object.assign(compare, news, { answer: null });
    if (compare.first !== "" && compare.second !== "") {
      const request = { first: compare.first, second: compare.second };
      put(session, "compare", "compare", request, (answer) => {
        compare.answer = answer;
      });
    }
    session.redraw();
  };
  const found = conflicts.list ?? [];
  return html`<section aria-labelledby="compare-heading">
    <h4 id="compare-heading">${t("compare.heading")}</h4>
    <p class="note">${t("compare.note")}</p>
    ${
      conflicts.list === null
        ? nothing
        : found.length === 0
          ? html`<p role="status">${t("compare.none")}</p>`
          : html`<ul class="conflicts">
              ${found.map(
                ({ first, second, cells, differing }) => html`<li>
                  <button type="button" @click=${() => choose({ first, second })}>
                    ${t("compare.pair", { first: nameOf(find(first)), second: nameOf(find(second)) })}
                  </button>
                  ${t("compare.differing", { differing: formatNumber(differing), cells: formatNumber(cells) })}
                </li>`,
              )}
            </ul>`
    }
    <div class="fields">
      ${pick("compare-first", t("compare.first"), list, compare.first, (first) => choose({ first }))}
      ${pick("compare-second", t("compare.second"), list, compare.second, (second) => choose({ second }))}
    </div>
    ${refused("compare")} ${compare.answer ? compared(session, find(compare.first), find(compare.second)) : nothing}
  </section>`;
}

/**
 * @param {Session} session
 * @param {any} first
 * @param {any} second
 */
function compared(session, first, second) {
  const answer = /** @type {Answers["compare"]} */ (compare.answer);
  const what = [
    {
      label: "compare.definition",
      of: (/** @type {any} */ one) =>
        one.definition ? t(`data.definition.${one.definition}`) : t("data.unsaid"),
    },
    {
      label: "compare.coverage",
      of: (/** @type {any} */ one) =>
        one.coverage == null ? t("data.unsaid") : formatNumber(one.coverage, { percent: true }),
    },
    {
      label: "data.project.source",
      of: (/** @type {any} */ one) => one.source ?? t("data.unsaid"),
    },
    { label: "compare.date", of: (/** @type {any} */ one) => one.date ?? t("data.unsaid") },
    { label: "compare.origin", of: (/** @type {any} */ one) => one.origin ?? t("data.unsaid") },
    {
      label: "data.project.read",
      of: (/** @type {any} */ one) => formatNumber(readersOf(session.file, one.id).length),
    },
  ];
  const columns = [
    ...answer.axes.map((axis) => ({
      label: t(`data.role.${axis}`),
      kind: /** @type {const} */ ("text"),
    })),
    { label: nameOf(first), kind: /** @type {const} */ ("number"), digits: 1, ownLabel: true },
    { label: nameOf(second), kind: /** @type {const} */ ("number"), digits: 1, ownLabel: true },
    { label: t("compare.difference"), kind: /** @type {const} */ ("number"), digits: 1 },
    { label: t("compare.relative"), kind: /** @type {const} */ ("number") },
  ];
  const percent = { percent: true, digits: 1, sign: true };
  const rows = answer.cells
    .slice(0, ROWS_MAX)
    .map(({ members, first: one, second: other, difference, relative }) => [
      ...members,
      one,
      other,
      difference,
      relative == null ? null : { value: relative, form: percent },
    ]);
  const decide = (/** @type {any} */ kept, /** @type {any} */ left) => {
    const reason = compare.reason.trim();
    const what = t("compare.decided", { kept: nameOf(kept), left: nameOf(left) });
    session.edit(
      withDecision(session.file, kept.id, left.id, { what, why: reason }),
      `decide/${kept.id}/${left.id}`,
    );
  };
  return html`<div class="entry" role="region" tabindex="0" aria-label=${t("compare.sources")}>
      <table>
        <thead>
          <tr>
            <td></td>
            <th scope="col" translate="no">${nameOf(first)}</th>
            <th scope="col" translate="no">${nameOf(second)}</th>
          </tr>
        </thead>
        <tbody>
          ${what.map(
            ({ label, of }) => html`<tr>
              <th scope="row">${t(label)}</th>
              <td translate="no">${of(first)}</td>
              <td translate="no">${of(second)}</td>
            </tr>`,
          )}
          <tr>
            <th scope="row">${t("compare.sum")}</th>
            <td class="figure">${formatNumber(answer.first_sum, { digits: 1 })}</td>
            <td class="figure">${formatNumber(answer.second_sum, { digits: 1 })}</td>
          </tr>
        </tbody>
      </table>
    </div>
    ${
      answer.summed.length === 0
        ? nothing
        : html`<p class="note">${t("compare.summed", { axes: answer.summed.map((axis) => t(`data.role.${axis}`)).join(", ") })}</p>`
    }
    <hwf-table
      data-table="compared"
      caption=${t("compare.cells")}
      note=${answer.cells.length > ROWS_MAX ? t("compare.first_rows", { count: formatNumber(ROWS_MAX), all: formatNumber(answer.cells.length) }) : ""}
      tall
      .columns=${columns}
      .rows=${rows}
      .toCsv=${session.toCsv}
    ></hwf-table>
    <div class="fields">
      ${sentence(t("compare.reason"), compare.reason, (reason) => {
        compare.reason = reason;
        session.redraw();
      })}
      ${[
        [first, second],
        [second, first],
      ].map(
        ([kept, left]) => html`<button
          type="button"
          ?disabled=${compare.reason.trim() === ""}
          @click=${() => decide(kept, left)}
        >
          ${t("compare.keep", { series: nameOf(kept) })}
        </button>`,
      )}
    </div>
    <p class="note">${t("compare.keep.note")}</p>`;
}
