// The people behind the figures: who comes and who goes in each year, by cause, and how old the
// workforce is in any year.

import { html, nothing } from "lit";
import { t } from "../i18n/index.js";
import { sources } from "./charts.js";
import { choices } from "./choices.js";
import { problemList } from "./problems.js";
import "../elements/hwf-chart-flows.js";
import "../elements/hwf-chart-pyramid.js";

/**
 * @typedef {import("./session.js").Session} Session
 * @typedef {import("../engine/package.d.ts").Accounts} Accounts
 * @typedef {import("../engine/package.d.ts").Pyramid} Pyramid
 * @typedef {import("../elements/hwf-chart-flows.js").Flow} Flow
 * @typedef {import("../elements/hwf-chart-pyramid.js").Side} Side
 */

/**
 * From zero outwards.
 * @type {(Omit<Flow, "label"|"values"> & {line: string})[]}
 */
const FLOWS = [
  { line: "graduates", out: false, colour: "blue" },
  { line: "immigration", out: false, colour: "sky", hatch: "dash" },
  { line: "retirements", out: true, colour: "vermillion" },
  { line: "leavers", out: true, colour: "orange", hatch: "dash" },
  { line: "emigrants", out: true, colour: "purple", hatch: "dot" },
  { line: "deaths", out: true, colour: "grey" },
];

/** @param {Session} session */
export function peopleScreen(session) {
  return html`
    ${choices(session)}
    <section class="page people" aria-labelledby="people-heading">
      <h2 id="people-heading">${t("people.heading")}</h2>
      <p>${t("people.intro")}</p>
      <div class="people-charts">${flows(session)} ${pyramid(session)}</div>
    </section>
  `;
}

/** Made once for each set of answers, so that a chart is drawn again only when its figures change. */
const kept = {
  results: /** @type {object|null} */ (null),
  flows: /** @type {Flow[]} */ ([]),
  net: /** @type {number[]} */ ([]),
  baseNet: /** @type {number[]|null} */ (null),
  sides: /** @type {Side[]} */ ([]),
};

/** @param {Session} session */
function flows(session) {
  const { value, problems } = session.results?.flows ?? {};
  if (!value) {
    return html`<div class="card">${problemList(problems ?? [])}</div>`;
  }
  const years = /** @type {Accounts} */ (value).years;
  remember(session);
  return html`<div class="card">
    <hwf-chart-flows
      data-chart="flows"
      heading=${t("chart.flows")}
      unit=${t("chart.flows.unit")}
      short-unit=${t("unit.short.heads")}
      source=${sources(session, ["stock", "intake", "immigration", "mortality", "retirement"])}
      .years=${years}
      .flows=${kept.flows}
      .net=${kept.net}
      net-label=${t("flow.net")}
      .baseNet=${kept.baseNet}
      base-label=${t("flow.net.base")}
      .mark=${session.targetYear}
      .toCsv=${session.toCsv}
    ></hwf-chart-flows>
    ${kept.flows.length === 0 ? html`<p class="quiet">${t("people.no_causes")}</p>` : nothing}
  </div>`;
}

/** @param {Session} session */
function remember(session) {
  if (kept.results === session.results) {
    return;
  }
  kept.results = session.results;
  /** @type {Accounts} */
  const accounts = session.value("flows");
  kept.flows = FLOWS.flatMap(({ line, ...look }) => {
    const values = lineOf(accounts, line);
    return values?.some((value) => value > 0)
      ? [{ ...look, values, label: t(`flow.${line}`) }]
      : [];
  });
  kept.net = netOf(accounts);
  const base = session.value("baseFlows");
  const baseNet = base ? netOf(base) : null;
  kept.baseNet = baseNet?.some((value, place) => value !== kept.net[place]) ? baseNet : null;
  kept.sides = sidesOf(session);
}

/**
 * @param {Accounts} accounts
 * @param {string} line
 */
function lineOf({ lines }, line) {
  return lines.find((one) => one.line === line)?.values;
}

/**
 * The stock at the end less that at the start; for a profession by trend the engine says it itself.
 * @param {Accounts} accounts
 */
function netOf(accounts) {
  const stated = lineOf(accounts, "net_change");
  const end = lineOf(accounts, "stock_end");
  const start = lineOf(accounts, "stock_start");
  return Array.from(accounts.years, (_, place) =>
    stated ? stated[place] : (end?.[place] ?? Number.NaN) - (start?.[place] ?? Number.NaN),
  );
}

/** @param {Session} session */
function pyramid(session) {
  const { value, problems } = session.results?.pyramid ?? {};
  const { axes } = session;
  if (!value) {
    return html`<div class="card">
      <h3>${t("chart.pyramid.none")}</h3>
      ${isTrend(session) ? html`<p>${t("people.no_ages")}</p>` : problemList(problems ?? [])}
    </div>`;
  }
  const { year, ages } = /** @type {Pyramid} */ (value);
  const move = (/** @type {Event} */ event) =>
    session.setPyramidYear(Number(/** @type {HTMLInputElement} */ (event.target).value));
  return html`<div class="card">
    <label class="year-choice">
      <span>${t("pyramid.year")}</span>
      <input
        id="pyramid-year"
        type="range"
        min=${axes.base_year}
        max=${axes.last_year}
        step="1"
        aria-valuetext=${String(year)}
        .value=${String(session.pyramidYear)}
        @input=${move}
      />
      <output>${session.pyramidYear}</output>
    </label>
    <hwf-chart-pyramid
      data-chart="pyramid"
      heading=${t(kept.sides.length === 1 ? "chart.pyramid.one" : "chart.pyramid", { year })}
      unit=${t("chart.pyramid.unit", { base: axes.base_year })}
      short-unit=${t("unit.short.heads")}
      source=${sources(session, ["stock"])}
      .ages=${Array.from(ages)}
      .sides=${kept.sides}
      plan-label=${t("pyramid.plan", { year })}
      base-label=${t("pyramid.base", { year })}
      before-label=${t("pyramid.before", { year: axes.base_year })}
      scale-key=${`${session.profession}/${axes.base_year}`}
      .toCsv=${session.toCsv}
    ></hwf-chart-pyramid>
  </div>`;
}

/**
 * Whether the supply of the profession on the screen follows a trend.
 * @param {Session} session
 */
function isTrend({ project, profession }) {
  return project?.description.methods.some(
    (method) => method.profession === profession && method.supply.type === "trend",
  );
}

/**
 * @param {Session} session
 * @returns {Side[]}
 */
function sidesOf(session) {
  /** @type {Pyramid|undefined} */
  const planned = session.value("pyramid");
  const side = (/** @type {string} */ name, /** @type {string} */ sex) =>
    /** @type {Pyramid|undefined} */ (session.value(name))?.series.find((one) => one.sex === sex)
      ?.values ?? null;
  return (planned?.series ?? []).map(({ sex, values }) => {
    const base = side("basePyramid", sex);
    const before = side("pyramidNow", sex);
    const same = base === null || values.every((value, age) => value === base[age]);
    const first = session.value("pyramidNow")?.year === planned?.year;
    return {
      label: t(`sex.${sex}`),
      colour: sex === "F" ? "purple" : sex === "M" ? "blue" : "green",
      values,
      base: same ? null : base,
      before: first ? null : before,
    };
  });
}
