// What a source does not see, and what it counts beyond the wanted level: corrected with a range.

import { html, nothing } from "lit";
import { formatNumber, t } from "../i18n/index.js";
import { numberField } from "./fields.js";
import { withCorrected } from "./reconcile-edit.js";
import { pick, put, refused, sentence, summable } from "./reconcile-parts.js";

/**
 * @typedef {import("./session.js").Session} Session
 * @typedef {import("../engine/reader.js").Answers} Answers
 */

/**
 * @typedef {{low: number, mid: number, high: number}} Range
 */

const BOUNDS = /** @type {const} */ (["low", "mid", "high"]);

/** @type {{series: string, seen: Range, belongs: Range, level: string, reason: string, done: boolean}} */
const cover = {
  series: "",
  seen: { low: 1, mid: 1, high: 1 },
  belongs: { low: 1, mid: 1, high: 1 },
  level: "",
  reason: "",
  done: false,
};
/** @type {{first: number|null, second: number|null, both: number|null, answer: Answers["twoRegisters"]|null}} */
const two = { first: null, second: null, both: null, answer: null };

/** @param {Session} session */
export function coverTool(session) {
  const list = summable(session);
  const series = list.find((/** @type {any} */ { id }) => id === cover.series);
  const set = (/** @type {Partial<typeof cover>} */ news) => {
    Object.assign(cover, { done: false }, news);
    session.redraw();
  };
  const range = (/** @type {"seen"|"belongs"} */ what) =>
    html`<fieldset class="range">
      <legend>${t(`cover.${what}`)}</legend>
      <div class="fields">
        ${BOUNDS.map((which) =>
          numberField({
            ...{ label: t(`cover.${which}`), unit: "%", digits: 2, max: 100 },
            name: t("cover.of", { bound: t(`cover.${which}`), what: t(`cover.${what}`) }),
            value: 100 * cover[what][which],
            say: (value) =>
              set({ [what]: { ...cover[what], [which]: value === null ? 1 : value / 100 } }),
          }),
        )}
      </div>
    </fieldset>`;
  const run = () =>
    put(
      session,
      "cover",
      "adjust",
      { values: series.values, seen: cover.seen, belongs: cover.belongs },
      (adjusted) => {
        const said = t("cover.said", {
          seen: formatNumber(cover.seen.mid, { percent: true, digits: 1 }),
          belongs: formatNumber(cover.belongs.mid, { percent: true, digits: 1 }),
          reason: cover.reason.trim(),
        });
        session.edit(
          withCorrected(session.file, series.id, adjusted, cover.level, said),
          `covered/${series.id}`,
        );
        cover.done = true;
      },
    );
  return html`<section aria-labelledby="cover-heading">
    <h4 id="cover-heading">${t("cover.heading")}</h4>
    <p class="note">${t("cover.note")}</p>
    ${twoTool(session)}
    <div class="fields">
      ${pick("cover-series", t("data.result.series"), list, cover.series, (id) => set({ series: id }))}
    </div>
    ${range("seen")} ${range("belongs")}
    <div class="fields">
      <label>
        ${t("cover.level")}
        <select id="cover-level" @change=${(/** @type {Event} */ event) => set({ level: /** @type {HTMLSelectElement} */ (event.currentTarget).value })}>
          <option value="" .selected=${cover.level === ""}>${t("cover.level.same")}</option>
          ${["licensed", "active", "practising"].map(
            (level) =>
              html`<option value=${level} .selected=${cover.level === level}>${t(`data.definition.${level}`)}</option>`,
          )}
        </select>
      </label>
      ${sentence(t("compare.reason"), cover.reason, (reason) => set({ reason }))}
      <button type="button" id="cover" ?disabled=${!series || cover.reason.trim() === ""} @click=${run}>
        ${t("cover.button")}
      </button>
    </div>
    ${refused("cover")}
    ${cover.done && !session.draft ? html`<p role="status" class="good">${t("cover.done")}</p>` : nothing}
  </section>`;
}

/** @param {Session} session */
function twoTool(session) {
  const counts = /** @type {const} */ (["first", "second", "both"]);
  const set = (/** @type {Partial<typeof two>} */ news) => {
    Object.assign(two, { answer: null }, news);
    if (counts.every((which) => two[which] !== null)) {
      const { first, second, both } = two;
      put(session, "two", "twoRegisters", { first, second, both }, (answer) => {
        two.answer = answer;
      });
    }
    session.redraw();
  };
  const share = (/** @type {number} */ of) => Math.min(1, of);
  const use = () => {
    const { answer } = two;
    if (answer) {
      const mid = share(answer.first_share);
      cover.seen = {
        low: share(Number(two.first) / answer.high),
        mid,
        high: share(Number(two.first) / answer.low),
      };
      session.redraw();
    }
  };
  const { answer } = two;
  return html`<details>
    <summary>${t("two.heading")}</summary>
    <p class="note">${t("two.note")}</p>
    <div class="fields">
      ${counts.map((which) =>
        numberField({
          ...{ label: t(`two.${which}`), unit: t("unit.persons"), value: two[which] },
          say: (value) => set({ [which]: value }),
        }),
      )}
    </div>
    ${refused("two")}
    ${
      answer
        ? html`<p role="status">
            ${t("two.answer", {
              estimate: formatNumber(answer.estimate),
              low: formatNumber(answer.low),
              high: formatNumber(answer.high),
              share: formatNumber(answer.first_share, { percent: true, digits: 1 }),
            })}
          </p>
          <button type="button" @click=${use}>${t("two.use")}</button>`
        : nothing
    }
  </details>`;
}
