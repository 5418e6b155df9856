// What would have been forecast at a past origin, beside what happened: by the cohort with the rates of the
// registers before it, and by three ways that know nothing but the total. The best is named, whoever it is.

import { html, nothing } from "lit";
import { formatNumber, t } from "../i18n/index.js";
import { sources } from "./charts.js";
import { answered, Following, seriesChoice, seriesWith } from "./past-parts.js";
import { choice } from "./policy-panel.js";
import "../elements/hwf-chart-lines.js";
import "../elements/hwf-table.js";

/**
 * @typedef {import("./session.js").Session} Session
 * @typedef {import("../engine/package.d.ts").HindcastAnswer} Hindcast
 * @typedef {import("../engine/package.d.ts").PastOrigin} Origin
 * @typedef {import("../elements/chart-layout.js").Line} Line
 */

/** @type {Record<string, Pick<Line, "colour"|"dash">>} */
const LOOKS = {
  cohort: { colour: "blue", dash: "solid" },
  naive: { colour: "grey", dash: "dash" },
  drift: { colour: "green", dash: "dot" },
  smoothing: { colour: "purple", dash: "dashdot" },
};

const state = {
  registers: "",
  joiners: "",
  hours: "",
  inflow: "mean",
  origin: 0,
  following: new Following(),
};

/** @param {Session} session */
export function hindcastPart(session) {
  const set = (/** @type {Partial<typeof state>} */ news) => {
    Object.assign(state, news);
    session.redraw();
  };
  const yearly = seriesWith(session, ["year"]);
  const aged = seriesWith(session, ["year", "age"]);
  const known = (/** @type {string} */ id) => (yearly.some((one) => one.id === id) ? id : "");
  const [registers, joiners, hours] = [state.registers, state.joiners, state.hours].map(known);
  state.following.follow(
    session,
    registers === ""
      ? null
      : {
          method: "hindcast",
          request: {
            registers,
            joiners: joiners === "" ? null : joiners,
            fte_per_head: hours === "" ? null : hours,
            inflow: state.inflow,
            profession: session.profession,
            scenario: session.plan ?? null,
          },
        },
  );
  const none = t("hindcast.none");
  return html`<section class="policy-panel" aria-labelledby="hindcast-heading">
    <h3 id="hindcast-heading">${t("hindcast.heading")}</h3>
    <p>${t("hindcast.about")}</p>
    ${
      yearly.length === 0
        ? html`<p class="notice">${t("hindcast.no_series")}</p>`
        : html`<div class="choices">
            ${seriesChoice("hindcast-registers", t("hindcast.registers"), yearly, registers, (id) => set({ registers: id }))}
            ${seriesChoice("hindcast-joiners", t("hindcast.joiners"), aged, joiners, (id) => set({ joiners: id }), none)}
            ${seriesChoice("hindcast-hours", t("hindcast.hours"), yearly, hours, (id) => set({ hours: id }), none)}
            ${choice(
              "hindcast-inflow",
              t("hindcast.inflow"),
              state.inflow,
              ["mean", "observed"].map((id) => ({ id, name: t(`hindcast.inflow.${id}`) })),
              (inflow) => set({ inflow }),
            )}
          </div>`
    }
    ${registers === "" ? nothing : answered(state.following, (value) => drawn(session, value, set))}
  </section>`;
}

/**
 * @param {Session} session
 * @param {Hindcast} found
 * @param {(news: Partial<typeof state>) => void} set
 */
function drawn(session, found, set) {
  const origin = found.origins.find((one) => one.origin === state.origin) ?? found.origins[0];
  if (!origin) {
    return nothing;
  }
  const best = found.accuracy.find(
    ({ method, horizon }) => method === found.winner && horizon == null,
  );
  return html`<p>
      ${t("hindcast.winner", {
        method: t(`hindcast.method.${found.winner}`),
        error: formatNumber(best?.mean_absolute_share_error ?? Number.NaN, {
          percent: true,
          digits: 1,
        }),
      })}
    </p>
    <div class="choices">
      ${choice(
        "hindcast-origin",
        t("hindcast.origin"),
        origin.origin,
        found.origins.map((one) => ({ id: one.origin, name: String(one.origin) })),
        (value) => set({ origin: Number(value) }),
      )}
    </div>
    ${chart(session, found, origin)} ${accuracyTable(session, found)}
    ${origin.error_by_exits.length === 0 ? nothing : partsTable(session, found, origin)}
    ${found.empirical ? empirical(session, found, found.empirical) : nothing}`;
}

/**
 * The forecast of today with bands as wide as the past was wrong.
 * @param {Session} session
 * @param {Hindcast} found
 * @param {NonNullable<Hindcast["empirical"]>} band
 */
function empirical(session, { unit, levels }, { years, forecast, lower, upper }) {
  const label = t("line.supply");
  const bands = levels.map((level, place) => ({
    level: formatNumber(level, { percent: true }),
    ...{ lower: lower[place], upper: upper[place] },
  }));
  return html`<hwf-chart-lines
    class="card"
    data-chart="empirical"
    heading=${t("hindcast.empirical")}
    unit=${t(`hindcast.empirical.unit.${unit}`)}
    short-unit=${t(`unit.short.${unit}`)}
    source=${sources(session, ["stock"])}
    .years=${years}
    .lines=${[{ label, values: forecast, colour: "blue" }]}
    .fans=${[{ label, colour: "blue", bands: bands.reverse() }]}
    .mark=${session.targetYear}
    .toCsv=${session.toCsv}
  ></hwf-chart-lines>`;
}

/**
 * @param {Session} session
 * @param {Hindcast} found
 * @param {Origin} origin
 */
function chart(session, { years, observed, unit, levels }, origin) {
  const at = (/** @type {ArrayLike<number>} */ values) =>
    years.map((year) => {
      const place = origin.years.indexOf(year);
      // A forecast begins where what was known ends.
      return year === origin.origin ? observed[years.indexOf(year)] : (values[place] ?? Number.NaN);
    });
  const lines = origin.forecasts.map(({ method, values }) => ({
    ...{ label: t(`hindcast.method.${method}`), values: at(values) },
    ...LOOKS[method],
  }));
  const first = origin.forecasts[0];
  const bands = levels.map((level, place) => ({
    level: formatNumber(level, { percent: true }),
    lower: at(first.lower[place]),
    upper: at(first.upper[place]),
  }));
  const version = session.project?.description.stamp.engine_version ?? "";
  return html`<hwf-chart-lines
    class="card"
    data-chart="hindcast"
    heading=${t("hindcast.chart", { origin: origin.origin })}
    unit=${t(`hindcast.unit.${unit}`)}
    short-unit=${t(`unit.short.${unit}`)}
    source=${t("chart.sources.none", { version })}
    .years=${years}
    .lines=${[{ label: t("hindcast.observed"), values: observed, colour: "ink" }, ...lines]}
    .fans=${[{ label: lines[0].label, colour: first.method === "cohort" ? "blue" : "green", bands: bands.reverse() }]}
    .mark=${origin.origin}
    .toCsv=${session.toCsv}
  ></hwf-chart-lines>`;
}

/**
 * @param {Session} session
 * @param {Hindcast} found
 */
function accuracyTable(session, { accuracy, levels, unit }) {
  const share = (/** @type {number|null|undefined} */ value) =>
    value == null ? "" : formatNumber(value, { percent: true, digits: 1 });
  return html`<hwf-table
    caption=${t("hindcast.accuracy")}
    note=${t("hindcast.accuracy.note")}
    .columns=${[
      { label: t("hindcast.method"), kind: "text" },
      { label: t("hindcast.horizon"), kind: "text" },
      { label: t("hindcast.me", { unit: t(`unit.short.${unit}`) }), kind: "number", digits: 1 },
      { label: t("hindcast.mpe"), kind: "text" },
      { label: t("hindcast.mape"), kind: "text" },
      { label: t("hindcast.mase"), kind: "number", digits: 2 },
      ...levels.map((level) => ({
        label: t("hindcast.coverage", { level: formatNumber(level, { percent: true }) }),
        kind: "text",
      })),
    ]}
    .rows=${accuracy.map((line) => [
      t(`hindcast.method.${line.method}`),
      line.horizon == null ? t("hindcast.horizon.all") : String(line.horizon),
      line.mean_error,
      share(line.mean_share_error),
      share(line.mean_absolute_share_error),
      line.mean_absolute_scaled_error,
      ...line.coverage.map(share),
    ])}
    .toCsv=${session.toCsv}
  ></hwf-table>`;
}

/**
 * @param {Session} session
 * @param {Hindcast} found
 * @param {Origin} origin
 */
function partsTable(session, { unit }, origin) {
  const cohort = origin.forecasts[0];
  const column = (/** @type {string} */ name) => ({
    ...{ label: t(`hindcast.parts.${name}`, { unit: t(`unit.short.${unit}`) }), kind: "number" },
    digits: 1,
  });
  return html`<hwf-table
    caption=${t("hindcast.parts", { origin: origin.origin })}
    .columns=${[{ label: t("chart.year"), kind: "year" }, ...["error", "inflow", "exits", "hours"].map(column)]}
    .rows=${origin.years.map((year, at) => [
      year,
      cohort.values[at] - origin.observed[at],
      origin.error_by_inflow[at],
      origin.error_by_exits[at],
      origin.error_by_hours[at],
    ])}
    .toCsv=${session.toCsv}
  ></hwf-table>`;
}
