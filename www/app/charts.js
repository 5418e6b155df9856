// The three charts of the forecast screen: which lines, which labels, which sources. The base is drawn
// in grey beneath the plan as soon as the two differ.

import { html } from "lit";
import { formatNumber, language, t } from "../i18n/index.js";
import { valuesOf } from "./results.js";
import "../elements/hwf-chart-lines.js";

/**
 * @typedef {import("./session.js").Session} Session
 * @typedef {import("../elements/chart-layout.js").Line} Line
 * @typedef {import("../engine/package.d.ts").Measure} Measure
 * @typedef {{measure: Measure, name: string, colour: Line["colour"], dash: Line["dash"]}} Trace
 */

/** @type {Record<string, Trace[]>} */
const TRACES = {
  balance: [
    { measure: "supply_fte", name: "supply", colour: "blue", dash: "solid" },
    { measure: "demand_fte", name: "demand", colour: "vermillion", dash: "dash" },
  ],
  gap: [{ measure: "gap_fte", name: "gap", colour: "blue", dash: "solid" }],
  heads: [{ measure: "supply_heads", name: "heads", colour: "green", dash: "solid" }],
};

/** How the lines of the compared scenario look, in the order of their traces. */
const COMPARED = [
  { colour: /** @type {const} */ ("purple"), dash: /** @type {const} */ ("dashdot") },
  { colour: /** @type {const} */ ("purple"), dash: /** @type {const} */ ("dot") },
];

/** Lines are made once for each set of results: the charts are then drawn again only when they change. */
const kept = {
  key: "",
  results: /** @type {object|null} */ (null),
  lines: /** @type {Record<string, Line[]>} */ ({}),
};

/** @param {Session} session */
function linesOf(session) {
  const key = `${language()}/${session.profession}/${session.comparison?.name}`;
  if (kept.results !== session.results || kept.key !== key) {
    kept.results = session.results;
    kept.key = key;
    kept.lines = Object.fromEntries(
      Object.keys(TRACES).map((name) => [name, makeLines(session, TRACES[name])]),
    );
  }
  return kept.lines;
}

/**
 * The plan's lines above the base's grey ones, and those of the scenario laid beside them: a line that
 * lies on another is left out.
 * @param {Session} session
 * @param {Trace[]} traces
 * @returns {Line[]}
 */
function makeLines(session, traces) {
  const { profession, comparison } = session;
  /** @type {Line[]} */
  const lines = [];
  traces.forEach(({ measure, name, colour, dash }, place) => {
    const planned = valuesOf(session.value("planned"), measure, profession);
    const base = valuesOf(session.value("base"), measure, profession);
    const compared = valuesOf(session.value("compared"), measure, profession);
    if (!planned || !base) {
      return;
    }
    if (!same(planned, base)) {
      lines.unshift({ label: t(`line.base.${name}`), values: base, colour: "grey", dash });
    }
    lines.push({ label: t(`line.${name}`), values: planned, colour, dash });
    if (comparison && compared && !same(compared, planned) && !same(compared, base)) {
      const label = t("line.compared", { line: t(`line.${name}`), scenario: comparison.name });
      lines.push({ label, values: compared, ...COMPARED[place] });
    }
  });
  return lines;
}

/**
 * @param {Float64Array} a
 * @param {Float64Array} b
 */
function same(a, b) {
  return a === b || a.every((value, place) => Object.is(value, b[place]));
}

/** @param {Session} session */
export function charts(session) {
  const hours = formatNumber(session.project?.description.axes.fte_hours, { digits: 1 });
  const lines = linesOf(session);
  return html`
    ${chart(session, "balance", "wide", lines.balance, t("chart.balance.unit", { hours }), ["stock", "population"])}
    ${
      lines.gap.length === 0
        ? html`<p class="card note">${t("missing.demand")}</p>`
        : chart(session, "gap", "", lines.gap, t("chart.gap.unit"), ["stock", "population"])
    }
    ${chart(session, "heads", "", lines.heads, t("chart.heads.unit"), ["stock"])}
  `;
}

/**
 * @param {Session} session
 * @param {string} name
 * @param {string} width
 * @param {Line[]} lines
 * @param {string} unit
 * @param {string[]} quantities those whose sources the chart names
 */
function chart(session, name, width, lines, unit, quantities) {
  const sides = name === "gap";
  return html`<hwf-chart-lines
    class="card ${width}"
    data-chart=${name}
    heading=${t(`chart.${name}`)}
    unit=${unit}
    short-unit=${t(name === "heads" ? "unit.short.heads" : "unit.short.fte")}
    source=${sources(session, quantities)}
    .years=${session.value("planned")?.years ?? []}
    .lines=${lines}
    .mark=${session.targetYear}
    above=${sides ? t("chart.gap.above") : ""}
    below=${sides ? t("chart.gap.below") : ""}
    ?sign=${name === "gap"}
    .toCsv=${session.toCsv}
  ></hwf-chart-lines>`;
}

/**
 * Whether a parameter is stated for a profession, or for all of them.
 * @param {import("../engine/package.d.ts").Parameter} parameter
 * @param {string} profession
 */
export function isAbout(parameter, profession) {
  return parameter.for?.profession == null || parameter.for.profession === profession;
}

/**
 * @param {Session} session
 * @param {string[]} quantities
 */
export function sources({ project, profession }, quantities) {
  const description = project?.description;
  const version = description?.stamp.engine_version ?? "";
  const texts = (description?.parameters ?? [])
    .filter(
      (parameter) =>
        quantities.includes(parameter.quantity) &&
        parameter.source != null &&
        isAbout(parameter, profession),
    )
    .map(({ source, date }) =>
      date == null ? (source ?? "") : t("chart.source", { source: source ?? "", date }),
    );
  return texts.length === 0
    ? t("chart.sources.none", { version })
    : t("chart.sources", { sources: [...new Set(texts)].join("; "), version });
}
