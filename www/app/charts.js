// The three charts of the forecast screen: which lines, which labels, which sources. The base is drawn
// in grey beneath the plan as soon as the two differ. Relative to the base year, a gap means nothing: it
// stays in FTE.

import { html } from "lit";
import { formatNumber, language, t } from "../i18n/index.js";
import { valuesOf } from "./results.js";
import "../elements/hwf-chart-lines.js";

/**
 * @typedef {import("./session.js").Session} Session
 * @typedef {import("../elements/chart-layout.js").Line} Line
 * @typedef {import("../engine/package.d.ts").Measure} Measure
 * @typedef {{measure: Measure, name: string, colour: Line["colour"], dash: Line["dash"], form: "shown"|"signed"}} Trace
 */

/** @type {Record<string, Trace[]>} */
const TRACES = {
  balance: [
    { measure: "supply_fte", name: "supply", colour: "blue", dash: "solid", form: "shown" },
    { measure: "demand_fte", name: "demand", colour: "vermillion", dash: "dash", form: "shown" },
  ],
  gap: [{ measure: "gap_fte", name: "gap", colour: "blue", dash: "solid", form: "signed" }],
  heads: [
    { measure: "supply_heads", name: "heads", colour: "green", dash: "solid", form: "shown" },
  ],
};

/**
 * The measure of the bands around a chart's lines.
 * @type {Record<string, {measure: import("../engine/package.d.ts").FanMeasure, name: string, colour: Line["colour"]}[]>}
 */
const FANS = {
  balance: [
    { measure: "supply_fte", name: "supply", colour: "blue" },
    { measure: "demand_fte", name: "demand", colour: "vermillion" },
  ],
  gap: [{ measure: "gap_fte", name: "gap", colour: "blue" }],
  heads: [{ measure: "heads", name: "heads", colour: "green" }],
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
  traces.forEach(({ measure, name, colour, dash, form }, place) => {
    const [planned, base, compared] = ["planned", "base", "compared"].map((scenario) =>
      valuesOf(session.value(`${scenario}/${form}`), measure, profession),
    );
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

/** Bands are made once for each ensemble, for the same reason. */
const drawn = {
  key: "",
  fan: /** @type {object|null} */ (null),
  fans: /** @type {Record<string, import("../elements/chart-layout.js").Fan[]>} */ ({}),
};

/** @type {import("../elements/chart-layout.js").Fan[]} */
const NO_FANS = [];

/**
 * The bands around a chart's lines, the widest first. An index has none: draws are in units.
 * @param {Session} session
 * @param {string} name
 */
function fansOf({ sureness, indexed }, name) {
  const fan = sureness.on && !indexed ? sureness.shown : null;
  if (!fan) {
    return NO_FANS;
  }
  if (drawn.fan !== fan || drawn.key !== language()) {
    drawn.fan = fan;
    drawn.key = language();
    drawn.fans = Object.fromEntries(
      Object.entries(FANS).map(([chart, traces]) => [
        chart,
        traces.map(({ measure, name, colour }) => bandsOf(fan, measure, t(`line.${name}`), colour)),
      ]),
    );
  }
  return drawn.fans[name];
}

/**
 * @param {import("../engine/package.d.ts").Fan} fan
 * @param {import("../engine/package.d.ts").FanMeasure} measure
 * @param {string} label
 * @param {Line["colour"]} colour
 */
export function bandsOf({ levels, bands }, measure, label, colour) {
  const found = bands.find((band) => band.measure === measure);
  const all = levels.map((level, at) => ({
    level: formatNumber(level, { percent: true }),
    lower: found?.lower[at] ?? [],
    upper: found?.upper[at] ?? [],
  }));
  return { label, colour, bands: all.reverse() };
}

/** @param {Session} session */
export function charts(session) {
  const { axes, indexed, gapSign } = session;
  const hours = formatNumber(axes.fte_hours, { digits: 1 });
  const lines = linesOf(session);
  const index = t("chart.index.unit", { year: axes.base_year });
  const balance = indexed ? index : t("chart.balance.unit", { hours });
  const heads = indexed ? index : t("chart.heads.unit");
  return html`
    ${chart(session, "balance", "wide", lines.balance, balance, ["stock", "population"])}
    ${
      lines.gap.length === 0
        ? html`<p class="card note">${t("missing.demand")}</p>`
        : chart(session, "gap", "", lines.gap, t(`chart.gap.unit.${gapSign}`), [
            "stock",
            "population",
          ])
    }
    ${chart(session, "heads", "", lines.heads, heads, ["stock"])}
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
  const { gapSign, indexed, everyYears } = session;
  const gap = name === "gap";
  const shortUnit = indexed && !gap ? "index" : name === "heads" ? "heads" : "fte";
  const sides = ["above", "below"].map((side) => (gap ? t(`chart.gap.${side}.${gapSign}`) : ""));
  return html`<hwf-chart-lines
    class="card ${width}"
    data-chart=${name}
    heading=${t(gap ? `chart.gap.${gapSign}` : `chart.${name}`)}
    unit=${unit}
    short-unit=${t(`unit.short.${shortUnit}`)}
    source=${sources(session, quantities)}
    .years=${session.value("planned")?.years ?? []}
    .lines=${lines}
    .fans=${fansOf(session, name)}
    .mark=${session.targetYear}
    .digits=${shortUnit === "index" ? 1 : 0}
    .every=${everyYears}
    above=${sides[0]}
    below=${sides[1]}
    ?short-above=${gapSign === "demand_minus_supply"}
    ?sign=${gap}
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
  const named =
    texts.length === 0
      ? t("chart.sources.none", { version })
      : t("chart.sources", { sources: [...new Set(texts)].join("; "), version });
  return [named, ...caveats(description, quantities, profession)].join(" ");
}

/**
 * What a reader should be told of the figures behind a chart.
 * @param {import("../engine/package.d.ts").Description|undefined} description
 * @param {string[]} quantities
 * @param {string} profession
 */
function caveats(description, quantities, profession) {
  const read = new Set(
    (description?.parameters ?? [])
      .filter(({ quantity }) => quantities.includes(quantity))
      .filter((parameter) => isAbout(parameter, profession))
      .map(({ value }) => (value.type === "series" ? value.series : null)),
  );
  const told = (description?.caveats ?? []).filter(({ series }) => read.has(series));
  const named = told.map(({ kind, series, figures, found }) => {
    const name = description?.series.find(({ id }) => id === series)?.name ?? series;
    const values = {
      share: formatNumber(found ?? Number.NaN, { percent: true }),
      year: String(found ?? ""),
    };
    return `${name}: ${t(`caveat.${kind}`, { count: formatNumber(figures), ...values })}`;
  });
  return named.length === 0 ? [] : [t("caveats", { list: named.join("; ") })];
}
