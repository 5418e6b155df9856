// The first screen: the result in words and key figures, the levers, the charts.

import { html, nothing } from "lit";
import { formatNumber, t } from "../i18n/index.js";
import { charts, isAbout } from "./charts.js";
import { choices } from "./choices.js";
import { comparePanel } from "./compare-panel.js";
import { headline } from "./headline.js";
import { intakePanel } from "./intake-panel.js";
import { plannedFigure } from "./levers.js";
import { leversPanel } from "./levers-panel.js";
import { summaryOf, valueIn } from "./results.js";
import { sourcesPanel } from "./sources-panel.js";
import { viewBar } from "./view-bar.js";
import { yearTable } from "./year-table.js";

/**
 * @typedef {import("./session.js").Session} Session
 * @typedef {import("../engine/package.d.ts").Measure} Measure
 * @typedef {import("../engine/package.d.ts").Forecast} Forecast
 * @typedef {{name: string, label: string, value: string, note: string, base?: string, sign?: string}} Figure
 */

/** @param {Session} session */
export function forecastScreen(session) {
  const [first, ...rest] = headline(session);
  return html`
    ${choices(session, { compare: true })}
    <section class="headline" aria-labelledby="headline">
      <h2 id="headline">${first}</h2>
      <p>${rest.map((sentence) => html`<span>${sentence}</span> `)}</p>
      ${foundation(session)}
    </section>
    <section aria-labelledby="figures-heading">
      <h2 class="unseen" id="figures-heading">${t("figures.heading")}</h2>
      <dl class="figures">${figures(session).map(figure)}</dl>
    </section>
    <div class="workspace">
      ${leversPanel(session)}
      <section class="charts" aria-labelledby="charts-heading">
        <h2 class="unseen" id="charts-heading">${t("charts.heading")}</h2>
        ${viewBar(session)} ${charts(session)} ${sourcesPanel(session)} ${yearTable(session)}
        ${comparePanel(session)} ${intakePanel(session)}
      </section>
    </div>
  `;
}

/**
 * How much of it is assumed, and the way to see what.
 * @param {Session} session
 */
function foundation({ project, profession }) {
  const inputs = (project?.description.parameters ?? []).filter((parameter) =>
    isAbout(parameter, profession),
  );
  const assumptions = inputs.filter(({ source }) => source == null);
  return html`<a href="#assumptions">
    ${t("headline.rests", { inputs: inputs.length, assumptions: assumptions.length })}
  </a>`;
}

/** @param {Figure} figure */
function figure({ name, label, value, note, base, sign }) {
  return html`<div data-figure=${name}>
    <dt>${label}</dt>
    <dd class="value ${sign ?? ""}">${value}</dd>
    <dd class="note">${note}</dd>
    ${base === undefined ? nothing : html`<dd class="base">${t("figure.base", { value: base })}</dd>`}
  </div>`;
}

/**
 * @param {Session} session
 * @returns {Figure[]}
 */
function figures(session) {
  const gap = measured(session, "gap_fte", (value) => formatNumber(value, { sign: true }));
  const adequacy = measured(session, "adequacy", (value) =>
    formatNumber(value, { percent: true, digits: 1 }),
  );
  const heads = measured(session, "supply_heads", (value) => formatNumber(value));
  const age = measured(session, "share_55_plus", (value) =>
    formatNumber(value, { percent: true, digits: 1 }),
  );
  const year = session.targetYear;
  const { axes } = session;
  /** @type {Figure[]} */
  const list = [];
  if (gap) {
    const { gapSign } = session;
    const sign = gap.exact < 0 === (gapSign === "supply_minus_demand") ? "short" : "above";
    list.push({
      name: "gap",
      label: t("figure.gap", { year }),
      note: t(`figure.gap.note.${gapSign}`),
      sign,
      ...gap,
    });
  }
  const intake = intakeFigure(session);
  if (intake) {
    list.push(intake);
  }
  if (adequacy) {
    const note = t("figure.adequacy.note", { year });
    list.push({ name: "adequacy", label: t("figure.adequacy"), note, ...adequacy });
    list.push(shortageFigure(session));
  }
  if (heads) {
    const density = measured(session, "heads_per_10000", (value) =>
      formatNumber(value, { digits: 1 }),
    );
    const note = density
      ? t("figure.heads.note", { density: density.value })
      : t("figure.heads.plain");
    list.push({ name: "heads", label: t("figure.heads", { year }), note, ...heads });
  }
  const now = valueIn(
    session.value("planned"),
    "share_55_plus",
    session.profession,
    axes.base_year,
  );
  if (age && now !== undefined) {
    const note = t("figure.age.note", {
      year,
      base_year: axes.base_year,
      now: formatNumber(now, { percent: true, digits: 1 }),
    });
    list.push({ name: "age", label: t("figure.age"), note, ...age });
  }
  return list;
}

/**
 * A measure in the target year, and in the base where that differs.
 * @param {Session} session
 * @param {Measure} measure
 * @param {(value: number) => string} format
 */
function measured(session, measure, format) {
  const { profession, targetYear, differs } = session;
  const exact = valueIn(session.value("planned/signed"), measure, profession, targetYear);
  const base = valueIn(session.value("base/signed"), measure, profession, targetYear);
  if (exact === undefined || base === undefined) {
    return undefined;
  }
  return { exact, value: format(exact), ...(differs ? { base: format(base) } : {}) };
}

/**
 * @param {Session} session
 * @returns {Figure|undefined}
 */
function intakeFigure(session) {
  const { levers, settings, fromYear: from, differs } = session;
  const answer = session.value("intake");
  if (!answer) {
    return undefined;
  }
  const name = "intake";
  const label = t("figure.intake");
  if (answer.no_answer) {
    const first = answer.no_answer.first_year;
    const note =
      first == null ? t("figure.intake.never.note") : t("figure.intake.none.note", { first });
    return { name, label, value: t("figure.intake.none"), note };
  }
  if (answer.infeasible) {
    const surplus = formatNumber(answer.infeasible.surplus_fte);
    return {
      name,
      label,
      value: t("figure.intake.infeasible"),
      note: t("figure.intake.infeasible.note", { surplus }),
    };
  }
  const planned = plannedFigure(levers, settings, "intake");
  const inBase = session.value("baseIntake");
  const base = inBase?.infeasible ? null : inBase?.intake;
  return {
    name,
    label,
    value: formatNumber(answer.intake),
    note:
      planned === undefined
        ? t("figure.intake.note_plain", { from })
        : t("figure.intake.note", { from, planned: formatNumber(planned) }),
    ...(differs && base != null ? { base: formatNumber(base) } : {}),
  };
}

/**
 * @param {Session} session
 * @returns {Figure}
 */
function shortageFigure(session) {
  const { profession, differs } = session;
  /** @type {Forecast} */
  const planned = session.value("planned");
  const [from, to] = [planned.years[0], planned.years[planned.years.length - 1]];
  const first = summaryOf(planned, profession)?.first_shortage_year ?? null;
  const balance = summaryOf(planned, profession)?.balance_year ?? null;
  const base = summaryOf(session.value("base"), profession)?.first_shortage_year;
  const text = (/** @type {number|null|undefined} */ year) =>
    year == null ? t("figure.shortage.none") : String(year);
  return {
    name: "shortage",
    label: t("figure.shortage"),
    value: text(first),
    note: shortageNote(first, balance, from, to),
    ...(differs ? { base: text(base) } : {}),
  };
}

/**
 * @param {number|null} first
 * @param {number|null} balance the first year without a shortage
 * @param {number} from
 * @param {number} to
 */
function shortageNote(first, balance, from, to) {
  if (first === null) {
    return t("figure.shortage.none.note", { from, to });
  }
  if (balance === null) {
    return t("figure.shortage.lasting", { to });
  }
  return balance > first
    ? t("figure.shortage.note", { year: balance })
    : t("figure.shortage.until", { year: first - 1 });
}
