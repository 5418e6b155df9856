// The people behind the figures: who comes and who goes in each year, by cause, and how old the
// workforce is in any year.

import { html, nothing } from "lit";
import { language, t } from "../i18n/index.js";
import { sources } from "./charts.js";
import { choices } from "./choices.js";
import { choice, whenAnswered } from "./policy-panel.js";
import { problemList } from "./problems.js";
import { options } from "./view-bar.js";
import "../elements/hwf-chart-flows.js";
import "../elements/hwf-chart-pyramid.js";

/**
 * @typedef {import("./session.js").Session} Session
 * @typedef {import("../engine/package.d.ts").Accounts} Accounts
 * @typedef {import("../engine/package.d.ts").Pyramid} Pyramid
 * @typedef {import("../engine/package.d.ts").Bands} Bands
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
  { line: "returners", out: false, colour: "green", hatch: "dot" },
  { line: "moved_in", out: false, colour: "purple", hatch: "cross" },
  { line: "temporary_change", out: false, colour: "grey", hatch: "dash" },
  { line: "retirements", out: true, colour: "vermillion" },
  { line: "leavers", out: true, colour: "orange", hatch: "dash" },
  { line: "emigrants", out: true, colour: "purple", hatch: "dot" },
  { line: "moved_out", out: true, colour: "purple", hatch: "cross" },
  { line: "to_training", out: true, colour: "blue", hatch: "dot" },
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
      ${bands(session)}
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
      .every=${session.everyYears}
      .toCsv=${session.toCsv}
    ></hwf-chart-flows>
    ${kept.flows.length === 0 ? html`<p class="quiet">${t(`people.no_causes.${session.method?.supply.type}`)}</p>` : nothing}
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
    return values?.some((value) => value !== 0 && !Number.isNaN(value))
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
 * @param {Pick<Accounts, "lines">} accounts
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
      ${hasNoAges(session) ? html`<p>${t(`people.no_ages.${session.method?.supply.type}`)}</p>` : problemList(problems ?? [])}
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

/** The bands' chart is drawn again only when its figures change. */
const keptBands = {
  value: /** @type {Bands|undefined} */ (undefined),
  of: "",
  language: "",
  flows: /** @type {Flow[]} */ ([]),
};

/**
 * Who enters and leaves in the year by band of ages, as a picture and as a table with the stock at both
 * ends of it.
 * @param {Session} session
 */
function bands(session) {
  /** @type {Bands|undefined} */
  const given = session.value("bands");
  // While a lever moves, what was last said of this profession stays.
  const value = given ?? (keptBands.of === bandsOf(session) ? keptBands.value : undefined);
  if (hasNoAges(session)) {
    return nothing;
  }
  return html`<hwf-panel name="bands">
    ${value ? bandsSection(session, value) : whenAnswered(session, "bands", () => nothing)}
  </hwf-panel>`;
}

/**
 * Whom the bands of ages are about.
 * @param {Session} session
 */
function bandsOf({ project, profession }) {
  return `${project?.description.stamp.project_hash}/${profession}`;
}

/**
 * @param {Session} session
 * @param {Bands} value
 */
function bandsSection(session, value) {
  const { year } = value;
  if (keptBands.value !== value || keptBands.language !== language()) {
    keptBands.value = value;
    keptBands.of = bandsOf(session);
    keptBands.language = language();
    keptBands.flows = FLOWS.flatMap(({ line, ...look }) => {
      const values = value.lines.find((one) => one.line === line)?.heads;
      return values?.some((heads) => heads !== 0)
        ? [{ ...look, values, label: t(`flow.${line}`) }]
        : [];
    });
  }
  return html`<section class="bands" aria-labelledby="bands-heading">
    <div class="heading-row">
      <h3 id="bands-heading">${t("bands.heading", { year })}</h3>
      ${choice(
        "view-bands",
        t("view.bands"),
        session.bandYears,
        options("bands", [5, 10]),
        (chosen) => session.show({ bandYears: Number(chosen) }),
      )}
    </div>
    <p class="quiet">${t("bands.note")}</p>
    <div class="card">
      <hwf-chart-flows
        data-chart="bands"
        heading=${t("chart.bands", { year })}
        unit=${t("chart.bands.unit")}
        short-unit=${t("unit.short.heads")}
        source=${sources(session, ["stock", "retirement"])}
        .names=${value.bands}
        names-label=${t("bands.band")}
        .flows=${keptBands.flows}
        .digits=${small(value) ? 1 : 0}
        .toCsv=${session.toCsv}
      ></hwf-chart-flows>
    </div>
    ${bandsTable(session, value)}
  </section>`;
}

/**
 * Whether people are so few that parts of them count.
 * @param {Bands} bands
 */
function small({ lines }) {
  return lines.every(({ heads }) => heads.every((value) => value < 1000));
}

/**
 * @param {Session} session
 * @param {Bands} value
 */
function bandsTable(session, value) {
  const form = small(value) ? { digits: 1, fixed: true } : {};
  const shown = value.lines.filter(
    ({ line, heads }) => line.startsWith("stock") || heads.some((one) => one !== 0),
  );
  const yearly = session.value("flows");
  const place = yearly?.years.indexOf(value.year) ?? -1;
  const all = shown.map(({ line }) => {
    const total = lineOf(yearly ?? { lines: [] }, line)?.[place];
    return total === undefined ? null : { value: total, form };
  });
  /** @type {import("../elements/hwf-table.js").Column[]} */
  const columns = [
    { label: t("bands.band"), kind: "year" },
    ...shown.map(({ line }) => ({
      label: t(`flow.${line}`),
      kind: /** @type {const} */ ("number"),
    })),
  ];
  const rows = value.bands.map((band, at) => [
    band,
    ...shown.map(({ heads }) => ({ value: heads[at], form })),
  ]);
  return html`<hwf-table
    data-table="bands"
    caption=${t("bands.table", { year: value.year })}
    tall
    .columns=${columns}
    .rows=${[...rows, [t("bands.all"), ...all]]}
    .toCsv=${session.toCsv}
  ></hwf-table>`;
}

/**
 * Whether the supply of the profession on the screen is followed without ages.
 * @param {Session} session
 */
function hasNoAges({ method }) {
  return method?.supply.type !== "cohort";
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
