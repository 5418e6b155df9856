// How sure the plan is: how likely a shortage, what range the required intake has, what all of it rests on, and
// which input matters most.

import { html, nothing } from "lit";
import { formatNumber, language, t } from "../i18n/index.js";
import { calibratePart } from "./calibrate-panel.js";
import { bandsOf, sources } from "./charts.js";
import { choices } from "./choices.js";
import { correlationsPart } from "./correlations-panel.js";
import { hindcastPart } from "./hindcast-panel.js";
import { choice } from "./policy-panel.js";
import { problemList } from "./problems.js";
import { regretDrawsPart } from "./regret-draws-panel.js";
import { sensitivityPart } from "./sensitivity-panel.js";
import { varyingPart } from "./varying-panel.js";
import { sureText } from "./view-bar.js";
import { waterfallPart } from "./waterfall-panel.js";
import "../elements/hwf-chart-lines.js";

/**
 * @typedef {import("./session.js").Session} Session
 * @typedef {import("../engine/package.d.ts").Fan} Fan
 * @typedef {import("../elements/chart-layout.js").Line} Line
 */

/** π that can be asked for. */
const SHARES = [0.5, 0.7, 0.8, 0.9, 0.95];

/** A probability is seen against all that it could be. */
const PER_CENT = [0, 100];

/** Made once for each ensemble: a chart is drawn again only when its figures change. */
const kept = {
  fan: /** @type {Fan|null} */ (null),
  key: "",
  gap: /** @type {{lines: Line[], fans: import("../elements/chart-layout.js").Fan[]}} */ ({
    lines: [],
    fans: [],
  }),
  risk: /** @type {Line[]} */ ([]),
};

/** @param {Session} session */
export function evidence(session) {
  const fan = session.sureness.shown;
  return html`
    ${choices(session)}
    <section class="page evidence" aria-labelledby="evidence-heading">
      <h2 id="evidence-heading">${t("screen.evidence")}</h2>
      <p>${t("evidence.about")}</p>
      <div class="quiet" id="sure-note">${note(session)}</div>
      ${fan ? figures(session, fan) : nothing}
      <div class="charts two">${fan ? charts(session, fan) : nothing}</div>
      ${varyingPart(session)} ${fan && fan.varying.length > 1 ? correlationsPart(session, fan) : nothing}
      ${fan ? sensitivityPart(session) : nothing} ${waterfallPart(session)}
      ${fan ? regretDrawsPart(session) : nothing} ${hindcastPart(session)}
      ${calibratePart(session)}
    </section>
  `;
}

/** @param {Session} session */
function note(session) {
  const { sureness } = session;
  if (sureness.problems.some(({ code }) => code === "ensemble.known")) {
    return html`<p class="notice">${t("evidence.known")}</p>`;
  }
  return sureness.problems.length > 0 ? problemList(sureness.problems) : sureText(session);
}

/**
 * @param {Session} session
 * @param {Fan} fan
 */
function figures(session, fan) {
  const { targetYear: year, sureness } = session;
  const place = fan.years.indexOf(year);
  const percent = (/** @type {number} */ share) => formatNumber(share, { percent: true });
  const range = fan.required_intake;
  const middle = fan.levels.indexOf(0.8);
  const edges = (/** @type {ArrayLike<number>} */ lower, /** @type {ArrayLike<number>} */ upper) =>
    t("evidence.from_to", {
      low: formatNumber(lower[middle]),
      high: formatNumber(upper[middle]),
    });
  return html`<dl class="figures">
      <div data-figure="risk">
        <dt>${t("evidence.risk", { year })}</dt>
        <dd class="value">${percent(fan.shortage_probability[place])}</dd>
        <dd class="note">
          ${t("evidence.error", { error: formatNumber(fan.shortage_error[place], { percent: true, digits: 1 }) })}
        </dd>
      </div>
      <div data-figure="likely">
        <dt>${t("evidence.first")}</dt>
        <dd class="value">${fan.first_shortage_year ?? t("figure.shortage.none")}</dd>
        <dd class="note">${t("evidence.first.note")}</dd>
      </div>
      ${
        range?.median == null
          ? html`<div data-figure="range">
              <dt>${t("figure.intake")}</dt>
              <dd class="value">${t("figure.intake.none")}</dd>
              <dd class="note">${t("evidence.intake.none")}</dd>
            </div>`
          : html`<div data-figure="range">
                <dt>${t("figure.intake")}</dt>
                <dd class="value">${edges(range.lower, range.upper)}</dd>
                <dd class="note">${t("evidence.intake.note", { median: formatNumber(range.median) })}</dd>
              </div>
              <div data-figure="robust">
                <dt>${t("evidence.robust")}</dt>
                <dd class="value">${formatNumber(range.robust)}</dd>
                <dd class="note">
                  ${t("evidence.robust.note", { share: percent(range.robust_share), year })}
                </dd>
              </div>`
      }
    </dl>
    <div class="choices">
      ${choice(
        "robust-share",
        t("evidence.robust.share"),
        sureness.robustShare,
        SHARES.map((id) => ({ id, name: percent(id) })),
        (value) => sureness.setRobustShare(Number(value)),
      )}
    </div>`;
}

/**
 * @param {Session} session
 * @param {Fan} fan
 */
function charts(session, fan) {
  const { gapSign, targetYear, everyYears, toCsv } = session;
  const key = language();
  if (kept.fan !== fan || kept.key !== key) {
    const label = t("evidence.median");
    const gap = fan.bands.find(({ measure }) => measure === "gap_fte");
    kept.fan = fan;
    kept.key = key;
    kept.gap = {
      lines: [{ label, values: gap?.median ?? [], colour: "blue" }],
      fans: [bandsOf(fan, "gap_fte", label, "blue")],
    };
    kept.risk = [
      {
        label: t("evidence.risk.line"),
        values: fan.shortage_probability.map((share) => share * 100),
        colour: "vermillion",
      },
    ];
  }
  const sides = ["above", "below"].map((side) => t(`chart.gap.${side}.${gapSign}`));
  return html`<hwf-chart-lines
      class="card"
      data-chart="gap"
      heading=${t("evidence.gap")}
      unit=${t(`chart.gap.unit.${gapSign}`)}
      short-unit=${t("unit.short.fte")}
      source=${sources(session, ["stock", "population"])}
      .years=${fan.years}
      .lines=${kept.gap.lines}
      .fans=${kept.gap.fans}
      .mark=${targetYear}
      .every=${everyYears}
      above=${sides[0]}
      below=${sides[1]}
      ?short-above=${gapSign === "demand_minus_supply"}
      sign
      .toCsv=${toCsv}
    ></hwf-chart-lines>
    <hwf-chart-lines
      class="card"
      data-chart="risk"
      heading=${t("evidence.risk.chart")}
      unit=${t("evidence.risk.unit", { draws: formatNumber(fan.draws) })}
      short-unit="%"
      source=${sources(session, ["stock", "population"])}
      .years=${fan.years}
      .lines=${kept.risk}
      .mark=${targetYear}
      .every=${everyYears}
      .including=${PER_CENT}
      .toCsv=${toCsv}
    ></hwf-chart-lines>`;
}
