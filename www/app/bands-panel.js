// Groups of ages and what they become at single ages, drawn one over the other: every way of dividing them
// is one click away.

import { html, nothing } from "lit";
import { askOnce } from "../engine/reader.js";
import { ProblemsError } from "../engine/runner.js";
import { t } from "../i18n/index.js";
import { problemList } from "./problems.js";
import "../elements/hwf-chart-bands.js";

/**
 * @typedef {import("./session.js").Session} Session
 * @typedef {import("../engine/package.d.ts").Series} Series
 * @typedef {import("../engine/package.d.ts").Problem} Problem
 * @typedef {import("../../pkg/tables/hwf_tables.js").Divided} Divided
 */

const SPLITS = ["monotone", "pchip", "uniform", "sprague"];

/** @type {Map<string, {divided?: Divided, problems?: Problem[]}>} what was last drawn, by place on the page */
const drawn = new Map();
/** @type {Map<string, unknown[]>} of what it was asked */
const asked = new Map();

/**
 * @param {Session} session
 * @param {string} place on the page
 * @param {Series} series
 */
async function ask(session, place, series) {
  const { age_max: open } = session.axes;
  // The figures themselves stay the same list as long as nobody changes them.
  const key = [series.values, series.open_age_upper, series.open_age_tail, open];
  const before = asked.get(place);
  if (before && key.every((part, at) => part === before[at])) {
    return;
  }
  asked.set(place, key);
  drawn.delete(place);
  /** @type {{divided?: Divided, problems?: Problem[]}} */
  let answer;
  try {
    answer = { divided: await askOnce("divided", { series, age_max: open }) };
  } catch (error) {
    if (!(error instanceof ProblemsError)) {
      throw error;
    }
    answer = { problems: error.problems };
  }
  if (asked.get(place) === key) {
    drawn.set(place, answer);
    session.redraw();
  }
}

/**
 * @param {Session} session
 * @param {string} place on the page, unlike any other
 * @param {Series} series with the oldest age or the tail of its open group
 * @param {string} split the way that is chosen
 * @param {(split: string) => void} choose another one
 */
export function bandsPanel(session, place, series, split, choose) {
  ask(session, place, series);
  const answer = drawn.get(place);
  if (!answer) {
    return html`<p role="status">${t("bands.working")}</p>`;
  }
  if (!answer.divided) {
    return problemList(answer.problems ?? []);
  }
  const { from, bands, splits } = answer.divided;
  const chosen = split || "monotone";
  const shown = splits.find((one) => one.split === chosen) ?? splits[0];
  const open = bands.at(-1);
  return html`<fieldset class="ways-of-dividing">
      <legend>${t("data.split")}</legend>
      ${SPLITS.map(
        (one) => html`<label>
          <input
            type="radio"
            name=${`split-${place}`}
            value=${one}
            .checked=${one === chosen}
            @change=${() => choose(one === "monotone" ? "" : one)}
          />
          ${t(`data.split.${one}`)}
        </label>`,
      )}
    </fieldset>
    ${
      shown.used === shown.split
        ? nothing
        : html`<p class="note" role="status">
          ${t("bands.gave_way", { asked: t(`data.split.${shown.split}`), used: t(`data.split.${shown.used}`) })}
        </p>`
    }
    ${open && open.to == null ? html`<p class="note">${t("bands.open", { group: `${open.from}+` })}</p>` : nothing}
    <hwf-chart-bands
      class="card wide"
      data-chart=${`bands-${place}`}
      heading=${t("bands.chart", { series: series.name ?? series.id })}
      unit=${t("bands.unit", { unit: t(`unit.${series.unit}`) })}
      source=${series.source ?? series.origin ?? ""}
      from=${from}
      .bands=${bands}
      .values=${shown.values}
      band-label=${t("bands.group")}
      line-label=${t("bands.single")}
      .digits=${1}
      .toCsv=${session.toCsv}
    ></hwf-chart-bands>`;
}
