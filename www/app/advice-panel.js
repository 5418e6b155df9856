// The advice: the required intake of several scenarios and years, low, middle and high, with the intake
// that is planned beside it; and what a committee chose of it, kept with the project.

import { html, nothing } from "lit";
import { formatNumber, t } from "../i18n/index.js";
import { quantityText } from "./change-text.js";
import { plannedFigure, settingsOf } from "./levers.js";
import { panel, whenAnswered } from "./policy-panel.js";
import {
  adviceYears,
  isIntakeOf,
  recordedAdvice,
  variantCell,
  variantsOf,
} from "./policy-questions.js";
import { problemList } from "./problems.js";
import { ask } from "./scenario-acts.js";
import "../elements/hwf-table.js";

/**
 * @typedef {import("./session.js").Session} Session
 * @typedef {import("./policy-questions.js").Variant} Variant
 * @typedef {import("../engine/package.d.ts").Advice} Advice
 * @typedef {import("../engine/package.d.ts").RequiredEntries} RequiredEntries
 * @typedef {import("../engine/package.d.ts").Decision} Decision
 * @typedef {Omit<Advice["lines"][number], "scenario"> & Variant} Line
 */

const SHARE = { percent: true, digits: 1, fixed: true, sign: true };

/**
 * Every variant's line of every year: the lines of a year stand in the order in which variants are asked
 * for.
 * @param {Session} session
 * @returns {Line[]}
 */
export function adviceLines(session) {
  const { lines = [] } = session.value("advice") ?? {};
  const variants = variantsOf(session);
  /** @type {Map<number, number>} */
  const seen = new Map();
  return lines.map((/** @type {Advice["lines"][number]} */ line) => {
    const place = seen.get(line.target_year) ?? 0;
    seen.set(line.target_year, place + 1);
    return { ...line, ...variants[place] };
  });
}

/**
 * Beside the answer: how far it may be off, what else may join, and whether there are places for it.
 * @param {Session} session
 */
export function rangePanel(session) {
  const { targetYear: year } = session;
  const over = session.value("intake")?.over_capacity;
  return html`<hwf-panel name="range">
    <section class="card wide range" aria-labelledby="range-heading">
      <h3 id="range-heading">${t("range.heading", { year })}</h3>
      ${whenAnswered(session, "range", range)}
      ${
        over
          ? html`<p class="bad" id="over-capacity">
              ${t("range.over_capacity", { year: over.year, capacity: formatNumber(over.capacity) })}
            </p>`
          : nothing
      }
      ${entries(session)}
    </section>
  </hwf-panel>`;
}

/** @param {Advice} advice of the plan on the screen, which stands last */
function range({ quantities, lines }) {
  const line = lines[lines.length - 1];
  if (line.middle == null) {
    return html`<p>${t("range.no_answer")}</p>`;
  }
  if (quantities.length === 0) {
    return html`<p>${t("range.no_bounds")}</p>`;
  }
  const [low, high] = [line.low, line.high].map((value) => formatNumber(value));
  const names = quantities.map(quantityText).join(", ");
  const key = line.low != null && line.low < 0 ? "range.answer.surplus" : "range.answer";
  return html`<p class="answer">${t(key, { low, high })}</p>
    <p class="quiet">${t("range.quantities", { names })}</p>`;
}

/** @param {Session} session */
function entries(session) {
  const { value, problems } = session.answer("entries") ?? {};
  if (!value) {
    return problems ? problemList(problems) : nothing;
  }
  /** @type {RequiredEntries} */
  const { entries: needed, planned_entries: planned, from_year: from, target_year: year } = value;
  return html`<h4>${t("entries.heading")}</h4>
    <p>
      ${
        needed == null
          ? t("entries.none", { year })
          : needed < 0
            ? t("entries.surplus", { from, year })
            : t("entries.answer", {
                entries: formatNumber(needed),
                planned: formatNumber(planned),
                from,
                year,
              })
      }
    </p>`;
}

/** @param {Session} session */
export function advicePanel(session) {
  const { fromYear: from } = session;
  return panel(
    "advice",
    { from },
    html`${years(session)} ${whenAnswered(session, "advice", () => table(session))}
      <div class="buttons-row">
        <button type="button" class="first" id="record" ?disabled=${!session.value("advice")} @click=${ask("record")}>
          ${t("advice.record")}
        </button>
      </div>
      ${recorded(session)}`,
  );
}

/**
 * The years of the table: each can be taken out, others put in.
 * @param {Session} session
 */
function years(session) {
  const { axes, targetYear } = session;
  const shown = adviceYears(session);
  const set = (/** @type {number[]} */ next) =>
    session.setPolicy({ years: next.filter((year) => year !== targetYear) });
  const others = Array.from(
    { length: axes.last_year - axes.base_year },
    (_, step) => axes.base_year + 1 + step,
  ).filter((year) => !shown.includes(year));
  const add = (/** @type {Event} */ event) => {
    const select = /** @type {HTMLSelectElement} */ (event.target);
    set([...shown, Number(select.value)]);
    select.value = "";
  };
  return html`<div class="choices advice-years" role="group" aria-label=${t("advice.years")}>
    <span>${t("advice.years")}</span>
    ${shown.map((year) =>
      year === targetYear
        ? html`<span class="chip">${year}</span>`
        : html`<button
            type="button"
            class="chip"
            id="advice-year-${year}"
            aria-label=${t("advice.years.remove", { year })}
            @click=${() => set(shown.filter((one) => one !== year))}
          >
            ${year} <span aria-hidden="true">×</span>
          </button>`,
    )}
    <label>
      <span class="unseen">${t("advice.years.add")}</span>
      <select id="advice-add-year" @change=${add}>
        <option value="" .selected=${true}>${t("advice.years.add")}</option>
        ${others.map((year) => html`<option value=${year}>${year}</option>`)}
      </select>
    </label>
  </div>`;
}

/** @param {Session} session */
function table(session) {
  const shown = adviceYears(session);
  const number = (/** @type {string} */ name) => ({
    label: t(`advice.${name}`),
    kind: /** @type {const} */ ("number"),
  });
  const all = adviceLines(session).filter(({ target_year: year }) => shown.includes(year));
  const idle = idleScenarios(all);
  const lines = all.filter(({ scenario }) => !scenario || !idle.includes(scenario.name));
  const { quantities = [] } = session.value("advice") ?? {};
  const names = quantities.map(quantityText).join(", ");
  const notes = [
    names === "" ? t("advice.note.no_bounds") : t("advice.note", { names }),
    ...(lines.some(({ low }) => low != null && low < 0) ? [t("advice.note.negative")] : []),
    ...(idle.length === 0 ? [] : [t("advice.note.idle", { names: idle.join(", ") })]),
  ];
  return html`<p class="quiet">${notes.join(" ")}</p>
    <hwf-table
    data-table="advice"
    caption=${t("advice.table")}
    tall
    .columns=${[
      { label: t("advice.variant"), kind: "text" },
      { label: t("advice.year"), kind: "year" },
      ...["low", "middle", "high", "planned", "shortage", "demand", "supply"].map(number),
    ]}
    .rows=${lines.map((line) => [
      variantCell(line),
      line.target_year,
      ...[line.low, line.middle, line.high, planned(session, line)],
      line.shortage_share == null ? null : { value: line.shortage_share, form: SHARE },
      ...[line.demand_fte, line.supply_fte],
    ])}
    .toCsv=${session.toCsv}
  ></hwf-table>`;
}

/**
 * The names of scenarios that leave every figure, as it is written, as in the base: those of other
 * professions above all.
 * @param {Line[]} lines
 */
function idleScenarios(lines) {
  const figures = (/** @type {Line} */ line) =>
    [line.low, line.middle, line.high, line.demand_fte, line.supply_fte]
      .map((value) => formatNumber(value))
      .join(" ");
  const base = new Map(
    lines
      .filter((line) => line.own && !line.choice)
      .map((line) => [line.target_year, figures(line)]),
  );
  const names = lines.flatMap(({ scenario }) => scenario?.name ?? []);
  const moved = lines.filter((line) => line.plan || figures(line) !== base.get(line.target_year));
  return [...new Set(names)].filter((name) => !moved.some((line) => line.scenario?.name === name));
}

/**
 * The yearly intake that a variant plans, where it is one figure.
 * @param {Session} session
 * @param {Line} line
 */
function planned({ project, profession, levers, fromYear }, { changes }) {
  const { settings, others } = settingsOf(project?.levers ?? [], changes, fromYear);
  return others.some((change) => isIntakeOf(change, profession))
    ? undefined
    : plannedFigure(levers, settings, "intake");
}

/**
 * What was advised before, with what is computed for it today.
 * @param {Session} session
 */
function recorded(session) {
  const decisions = recordedAdvice(session);
  return decisions.length === 0
    ? nothing
    : html`<h4 id="recorded-heading">${t("advice.recorded")}</h4>
        <ul class="recorded" aria-labelledby="recorded-heading">
          ${decisions.map((decision) => html`<li>${entry(session, decision)}</li>`)}
        </ul>`;
}

/**
 * @param {Session} session
 * @param {Decision} decision
 */
function entry(session, decision) {
  const { what, by, date, why, target_year: year, intake } = decision;
  const line = adviceLines(session).find(
    (one) =>
      one.target_year === year &&
      !(one.own && one.choice) &&
      (one.scenario?.id ?? null) === (decision.scenario ?? null),
  );
  const who = [date, by].filter((part) => part != null && part !== "").join(" · ");
  const figures = {
    low: formatNumber(line?.low),
    middle: formatNumber(line?.middle),
    high: formatNumber(line?.high),
  };
  return html`<p>
      <strong translate="no">${what}</strong>
      <span class="quiet" translate="no">${who}</span>
    </p>
    ${why ? html`<p translate="no">${why}</p>` : nothing}
    <p>
      ${t("advice.recorded.intake", { intake: formatNumber(intake), year: year ?? "" })}
      ${line?.middle == null ? nothing : t("advice.recorded.now", figures)}
    </p>
    <button type="button" @click=${() => session.strike(decision)}>${t("advice.recorded.remove")}</button>`;
}
