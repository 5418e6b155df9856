// Rates fitted to the past: what was observed beside the curve, how sure it is, and a button that takes it into
// the project as a parameter with its uncertainty and its source.

import { html, nothing } from "lit";
import { parseNumber } from "../elements/parse-number.js";
import { formatNumber, t } from "../i18n/index.js";
import { answered, Following, seriesChoice, seriesWith } from "./past-parts.js";
import { choice } from "./policy-panel.js";
import "../elements/hwf-chart-lines.js";
import "../elements/hwf-table.js";

/**
 * @typedef {import("./session.js").Session} Session
 * @typedef {import("../engine/package.d.ts").Calibration} Calibration
 */

const KINDS = ["exits", "retirement", "residual_exits", "net_migration", "lee_carter"];
/** What is left between registers, by what explains it. */
const RESIDUALS = /** @type {Record<string, string>} */ ({
  residual_exits: "exits",
  net_migration: "migration",
});

const state = {
  kind: "exits",
  registers: "",
  joiners: "",
  rates: "",
  figures: "retired",
  pairs: "",
  following: new Following(),
};

/** @param {Session} session */
export function calibratePart(session) {
  const set = (/** @type {Partial<typeof state>} */ news) => {
    Object.assign(state, news);
    session.redraw();
  };
  const request = requestOf(session);
  state.following.follow(session, request && { method: "calibrate", request });
  return html`<section class="policy-panel" aria-labelledby="calibrate-heading">
    <h3 id="calibrate-heading">${t("calibrate.heading")}</h3>
    <p>${t("calibrate.about")}</p>
    <div class="choices">
      ${choice(
        "calibrate-kind",
        t("calibrate.kind"),
        state.kind,
        KINDS.map((id) => ({ id, name: t(`calibrate.kind.${id}`) })),
        (kind) => set({ kind }),
      )}
      ${inputs(session, set)}
    </div>
    <p class="quiet">${t(`calibrate.kind.${state.kind}.about`)}</p>
    ${request ? answered(state.following, (value) => drawn(session, value)) : nothing}
  </section>`;
}

/**
 * @param {Session} session
 * @param {(news: Partial<typeof state>) => void} set
 */
function inputs(session, set) {
  const aged = seriesWith(session, ["year", "age"]);
  if (state.kind === "retirement") {
    const take = (/** @type {Event} */ { target }) =>
      set({ pairs: /** @type {HTMLTextAreaElement} */ (target).value });
    return html`${choice(
      "calibrate-figures",
      t("calibrate.figures"),
      state.figures,
      ["retired", "hazard"].map((id) => ({ id, name: t(`calibrate.figures.${id}`) })),
      (figures) => set({ figures }),
    )}
      <label class="labelled">
        <span>${t("calibrate.pairs")}</span>
        <textarea id="calibrate-pairs" rows="6" .value=${state.pairs} @change=${take}></textarea>
      </label>`;
  }
  if (aged.length === 0) {
    return html`<p class="notice">${t("calibrate.no_series")}</p>`;
  }
  return state.kind === "lee_carter"
    ? seriesChoice("calibrate-rates", t("calibrate.rates"), aged, state.rates, (rates) =>
        set({ rates }),
      )
    : html`${seriesChoice("calibrate-registers", t("hindcast.registers"), aged, state.registers, (registers) => set({ registers }))}
        ${seriesChoice("calibrate-joiners", t(state.kind === "net_migration" ? "calibrate.graduates" : "hindcast.joiners"), aged, state.joiners, (joiners) => set({ joiners }), t("hindcast.none"))}`;
}

/** @param {Session} session */
function requestOf(session) {
  const { kind, registers, joiners, rates, figures, pairs } = state;
  const has = (/** @type {string} */ id) =>
    (session.file.data ?? []).some((/** @type {any} */ one) => one.id === id);
  const { profession } = session;
  if (kind === "exits" || RESIDUALS[kind]) {
    const of = RESIDUALS[kind] ? { type: "residual", of: RESIDUALS[kind] } : { type: kind };
    return has(registers)
      ? { ...of, registers, joiners: has(joiners) ? joiners : null, profession }
      : null;
  }
  if (kind === "lee_carter") {
    return has(rates) ? { type: kind, rates } : null;
  }
  const read = pairs
    .split(/\n/)
    .map((line) => line.trim().split(/[\t; ]+/))
    .filter((parts) => parts.length === 2)
    .map((parts) => parts.map((part) => parseNumber(part)));
  // Of ages and shares 0,123 can only mean a part of one.
  const meant = { number: "value", ambiguous: "decimal", none: "" };
  const figuresOf = read.map((pair) =>
    pair.map((part) => /** @type {any} */ (part)[meant[part.kind]] ?? Number.NaN),
  );
  const sound = figuresOf.filter((pair) => pair.every(Number.isFinite));
  return sound.length === 0
    ? null
    : {
        ...{ type: kind, figures, profession },
        ages: sound.map(([age]) => age),
        values: sound.map(([, value]) => value),
      };
}

/**
 * @param {Session} session
 * @param {Calibration} found
 */
function drawn(session, found) {
  const { kind } = state;
  const version = session.project?.description.stamp.engine_version ?? "";
  const unit = t(`calibrate.unit.${kind}`);
  const lines = [
    { label: t("hindcast.observed"), values: found.observed, colour: "ink", dash: "dot" },
    { label: t("calibrate.fitted"), values: found.fitted, colour: "blue" },
  ];
  const bands = [
    { level: formatNumber(0.95, { percent: true }), lower: found.lower, upper: found.upper },
  ];
  return html`<hwf-chart-lines
      class="card"
      data-chart="calibration"
      heading=${t(`calibrate.chart.${kind}`)}
      unit=${unit}
      short-unit=${unit}
      source=${t("chart.sources.none", { version })}
      .years=${[...found.places]}
      .lines=${lines}
      .fans=${[{ label: t("calibrate.fitted"), colour: "blue", bands }]}
      .digits=${kind === "lee_carter" || kind === "net_migration" ? 1 : 3}
      .toCsv=${session.toCsv}
    ></hwf-chart-lines>
    <hwf-table
      caption=${t("calibrate.results")}
      .columns=${[
        { label: t("column.what"), kind: "text" },
        { label: t("inputs.value"), kind: "number", digits: 4 },
        { label: t("calibrate.error"), kind: "number", digits: 4 },
      ]}
      .rows=${found.figures.map(({ name, value, error }) => [t(`calibrate.figure.${name}`), value, error])}
      .toCsv=${session.toCsv}
    ></hwf-table>
    <div class="choices">
      <button type="button" class="primary" id="calibrate-take" @click=${() => take(session, found)}>
        ${t("calibrate.take")}
      </button>
    </div>`;
}

/**
 * The fit in the place of what the project stated of the same quantity for the same people.
 * @param {Session} session
 * @param {Calibration} found
 */
function take(session, { series, parameter }) {
  const { file } = session;
  const own = plain(parameter);
  const same = (/** @type {any} */ one) =>
    one.quantity === own.quantity &&
    JSON.stringify(one.for ?? {}) === JSON.stringify(own.for ?? {});
  const content = {
    ...file,
    data: [...file.data, ...series.map(plain)],
    parameters: [...file.parameters.filter((/** @type {any} */ one) => !same(one)), own],
  };
  session.edit(content, `calibrate/${own.id}`);
}

/**
 * As a project file writes it: lists of figures as lists, nothing for what is not stated.
 * @param {any} value
 * @returns {any}
 */
function plain(value) {
  if (value instanceof Float64Array) {
    return Array.from(value, (figure) => (Number.isNaN(figure) ? null : figure));
  }
  if (Array.isArray(value)) {
    return value.map(plain);
  }
  if (value && typeof value === "object") {
    const stated = Object.entries(value).filter(([, one]) => one != null);
    return Object.fromEntries(stated.map(([name, one]) => [name, plain(one)]));
  }
  return value;
}
