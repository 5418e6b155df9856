// How good the data of the project are: what planning asks for and the project has, and each series with its
// score, its parts and its checks. Worked out when somebody unfolds it, and anew when the project changes.

import { html, nothing } from "lit";
import { askOnce } from "../engine/reader.js";
import { formatNumber, t } from "../i18n/index.js";

/**
 * @typedef {import("./session.js").Session} Session
 * @typedef {import("../../pkg/tables/hwf_tables.js").Quality} Quality
 * @typedef {Quality["series"][number]} SeriesQuality
 */

const DETAILS = [
  ...["profession", "age", "sex", "headcount", "fte", "geography", "specialisation"],
  "first_qualification",
];
/** Read aloud as their words; seen as signs too, so that colour is not all that tells. */
const SIGNS = {
  ...{ stated: "✓", partly: "◐", absent: "✗", not_asked: "·" },
  ...{ pass: "✓", warning: "!", problem: "✗", not_checked: "·" },
};

/** @type {{text: string, quality: Quality|null}} of the project that was last looked at */
let last = { text: "", quality: null };

/** @param {Session} session */
async function ask(session) {
  const text = session.project?.text ?? "";
  last = { text, quality: null };
  const request = { year: new Date().getFullYear() };
  const quality = await askOnce("quality", request, new TextEncoder().encode(text));
  if (last.text === text) {
    last.quality = quality;
    session.redraw();
  }
}

/** @param {Session} session */
export function qualityPanel(session) {
  const open = session.unfolded.has("quality");
  if (open && session.project && last.text !== session.project.text) {
    ask(session);
  }
  const turn = (/** @type {Event} */ event) =>
    session.unfold("quality", /** @type {HTMLDetailsElement} */ (event.currentTarget).open);
  return html`<details class="card fold" data-fold="quality" .open=${open} @toggle=${turn}>
    <summary>${t("quality.heading")}</summary>
    ${open ? (last.quality ? report(session, last.quality) : html`<p role="status">${t("quality.working")}</p>`) : nothing}
  </details>`;
}

/**
 * @param {Session} session
 * @param {Quality} quality
 */
function report(session, { requirements, series }) {
  return html`<p class="note">${t("quality.note")}</p>
    <div class="entry" role="region" tabindex="0" aria-label=${t("quality.matrix")}>
      <table class="matrix">
        <caption>
          ${t("quality.matrix")}
        </caption>
        <thead>
          <tr>
            <td></td>
            ${DETAILS.map((detail) => html`<th scope="col">${t(`quality.detail.${detail}`)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${requirements.map(
            ({ requirement, details }) => html`<tr>
              <th scope="row">${t(`quality.requirement.${requirement}`)}</th>
              ${details.map((presence) => html`<td class=${presence}>${sign(presence, t(`quality.presence.${presence}`))}</td>`)}
            </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <div class="entry">
      <table class="scores">
        <caption>
          ${t("quality.series")}
        </caption>
        <thead>
          <tr>
            <th scope="col">${t("data.result.series")}</th>
            <th scope="col">${t("quality.score")}</th>
            <th scope="col">${t("quality.checks")}</th>
          </tr>
        </thead>
        <tbody>
          ${series.map((one) => row(session, one))}
        </tbody>
      </table>
    </div>`;
}

/**
 * @param {Session} session
 * @param {SeriesQuality} quality
 */
function row(session, { id, score, parts, checks }) {
  const { name = id, origin } =
    session.file.data.find((/** @type {any} */ series) => series.id === id) ?? {};
  const bad = checks.filter(({ verdict }) => verdict === "warning" || verdict === "problem");
  const summary =
    bad.length === 0
      ? t("quality.all_pass")
      : bad.map(({ check }) => t(`quality.check.${check}`)).join("; ");
  return html`<tr>
    <th scope="row" translate="no">${name}</th>
    <td>${formatNumber(score)}</td>
    <td>
      <details>
        <summary>${summary}</summary>
        ${origin ? html`<p class="note">${originText(session, origin)}</p>` : nothing}
        <ul>
          ${checks.map(({ check, verdict, found, path }) => {
            const part = parts.find((one) => one.check === check);
            const points = part
              ? t("quality.points", {
                  points: formatNumber(part.points, { digits: 1 }),
                  most: formatNumber(part.most),
                })
              : "";
            return html`<li class=${verdict}>
              ${sign(verdict, t(`quality.verdict.${verdict}`))} ${t(`quality.check.${check}`)}${found ? html`: <span translate="no">${found}</span>` : nothing}
              <span class="note">${points} <code translate="no">${path}</code></span>
            </li>`;
          })}
        </ul>
      </details>
    </td>
  </tr>`;
}

/**
 * Where in a file the figures stand; a link to it, while the file is open on the screen.
 * @param {Session} session
 * @param {string} origin
 */
function originText(session, origin) {
  const file = session.incoming.list.find(({ name }) => origin.startsWith(name));
  const go = () => document.getElementById(`file-${file?.id}`)?.scrollIntoView();
  return html`${t("quality.origin", { origin })}
    ${file ? html`<button type="button" @click=${go}>${t("quality.origin.show")}</button>` : nothing}`;
}

/**
 * @param {keyof typeof SIGNS} kind
 * @param {string} words
 */
function sign(kind, words) {
  return html`<span aria-hidden="true" title=${words}>${SIGNS[kind]}</span>
    <span class="unseen">${words}</span>`;
}
