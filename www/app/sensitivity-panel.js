// Which input drives the answer: the swing of each, its rank correlation, and the share of the variance that it
// brings. Swings follow the plan by themselves; the shares take many runs and are computed when asked for.

import { html, nothing } from "lit";
import { formatNumber, t } from "../i18n/index.js";

import { quantityText, whoText } from "./change-text.js";
import { choice } from "./policy-panel.js";
import { problemList } from "./problems.js";
import "../elements/hwf-chart-tornado.js";
import "../elements/hwf-table.js";

/**
 * @typedef {import("./session.js").Session} Session
 * @typedef {import("../engine/package.d.ts").Sensitivity} Sensitivity
 * @typedef {import("../engine/package.d.ts").SensitivityOf} Of
 * @typedef {import("./answers.js").Answer} Outcome
 */

const OF = /** @type {Of[]} */ (["gap_fte", "required_intake", "supply_fte", "demand_fte"]);
const SAMPLES = [128, 512, 1024, 4096];
/** More bars than these say nothing more. */
const BARS = 15;

const state = {
  of: /** @type {Of} */ ("gap_fte"),
  samples: 512,
  /** The plan and question that were asked about last. */
  key: "",
  swings: /** @type {Outcome|null} */ (null),
  indices: /** @type {Outcome|null} */ (null),
  busy: false,
  stopped: false,
};

/** @param {Session} session */
export function sensitivityPart(session) {
  follow(session);
  const { targetYear: year } = session;
  const { of, swings, indices, busy } = state;
  const shown = indices?.value ?? swings?.value;
  const problems = (indices ?? swings)?.problems ?? [];
  return html`<section class="policy-panel" aria-labelledby="sensitivity-heading">
    <h3 id="sensitivity-heading">${t("sensitivity.heading", { year })}</h3>
    <p>${t("sensitivity.about")}</p>
    <div class="choices">
      ${choice(
        "sensitivity-of",
        t("sensitivity.of"),
        of,
        OF.map((id) => ({ id, name: t(`sensitivity.of.${id}`) })),
        (value) => {
          state.of = /** @type {Of} */ (value);
          session.redraw();
        },
      )}
      ${choice(
        "sensitivity-samples",
        t("sensitivity.samples"),
        state.samples,
        SAMPLES.map((id) => ({ id, name: formatNumber(id) })),
        (value) => {
          state.samples = Number(value);
          session.redraw();
        },
      )}
      <button type="button" id="sensitivity-compute" ?disabled=${busy} @click=${() => compute(session)}>
        ${t("sensitivity.compute")}
      </button>
      ${
        busy
          ? html`<button type="button" id="sensitivity-cancel" @click=${() => cancel(session)}>
              ${t("sensitivity.cancel")}
            </button>`
          : nothing
      }
    </div>
    <p class="quiet" role="status">${busy ? t("panel.computing") : state.stopped ? t("sensitivity.stopped") : nothing}</p>
    ${problems.length > 0 ? problemList(problems) : nothing} ${shown ? drawn(session, shown) : nothing}
  </section>`;
}

/**
 * @param {Session} session
 * @param {number} samples
 */
function call({ plan: scenario, profession, targetYear, fromYear }, samples) {
  return {
    method: /** @type {const} */ ("sensitivity"),
    request: {
      ...{ scenario, profession, target_year: targetYear, from_year: fromYear },
      ...{ of: state.of, samples },
    },
  };
}

/**
 * The swings of the plan as it stands, once they are not there.
 * @param {Session} session
 */
async function follow(session) {
  const asked = call(session, 0);
  const hash = session.project?.description.stamp.project_hash;
  const key = JSON.stringify([hash, asked]);
  if (key === state.key || state.busy) {
    return;
  }
  Object.assign(state, { key, indices: null, stopped: false });
  const outcome = await session.sureness.crew.answer(asked).catch(() => null);
  if (key === state.key) {
    state.swings = outcome;
    session.redraw();
  }
}

/** @param {Session} session */
async function compute(session) {
  const { key } = state;
  Object.assign(state, { busy: true, stopped: false });
  session.redraw();
  const outcome = await session.sureness.crew
    .answer(call(session, state.samples))
    .catch(() => null);
  const same = key === state.key;
  Object.assign(state, { busy: false, stopped: outcome === null });
  if (outcome && same) {
    state.indices = outcome;
  }
  session.redraw();
}

/** @param {Session} session */
function cancel(session) {
  session.sureness.crew.dismiss();
}

/**
 * @param {Session} session
 * @param {Sensitivity} found
 */
function drawn(session, found) {
  const { targetYear: year, project, axes } = session;
  const heads = found.of === "required_intake";
  const unit = t(heads ? "sensitivity.unit.heads" : "unit.short.fte");
  const parameters = project?.description.parameters ?? [];
  const name = (/** @type {string} */ id, /** @type {string} */ quantity) => {
    const who = whoText(parameters.find((one) => one.id === id)?.for, axes);
    return who === "" ? quantityText(quantity) : `${quantityText(quantity)} (${who})`;
  };
  const digits = Math.abs(found.value) < 100 ? 1 : 0;
  const version = project?.description.stamp.engine_version ?? "";
  const share = (
    /** @type {number|null|undefined} */ value,
    /** @type {number|null|undefined} */ error,
  ) =>
    value == null
      ? ""
      : t("sensitivity.share", {
          share: formatNumber(value, { percent: true }),
          error: formatNumber(error ?? Number.NaN, { percent: true }),
        });
  return html`<hwf-chart-tornado
      class="card"
      data-chart="tornado"
      heading=${t("tornado.heading", { of: t(`sensitivity.of.${found.of}`), year })}
      unit=${t("tornado.unit", { unit })}
      short-unit=${unit}
      source=${t("chart.sources.none", { version })}
      .digits=${digits}
      .value=${found.value}
      .swings=${found.lines.slice(0, BARS).map(({ parameter, quantity, low, high }) => ({
        ...{ label: name(parameter, quantity), low, high },
      }))}
      .toCsv=${session.toCsv}
    ></hwf-chart-tornado>
    ${
      found.samples === 0
        ? nothing
        : html`<p>
              ${t("sensitivity.found", {
                ...{ sd: formatNumber(found.sd ?? Number.NaN, { digits }), unit },
                ...{ runs: formatNumber(found.runs), samples: formatNumber(found.samples) },
              })}
              ${found.correlations_left_out ? t("sensitivity.independent") : nothing}
            </p>
            <hwf-table
              caption=${t("sensitivity.table")}
              .columns=${[
                { label: t("tornado.input"), kind: "text" },
                { label: t("sensitivity.first"), kind: "text" },
                { label: t("sensitivity.total"), kind: "text" },
                { label: t("sensitivity.rank"), kind: "number", digits: 2 },
                { label: t("sensitivity.left", { unit }), kind: "number", digits },
              ]}
              .rows=${found.lines.map((line) => [
                name(line.parameter, line.quantity),
                share(line.first_order, line.first_order_error),
                share(line.total, line.total_error),
                line.rank_correlation,
                line.sd_if_known,
              ])}
              .toCsv=${session.toCsv}
            ></hwf-table>`
    }`;
}
