// What leads from one scenario to another: each change with its effect, one after the other or averaged over
// all orders.

import { html } from "lit";
import { t } from "../i18n/index.js";
import { changeText } from "./change-text.js";
import { answered, Following } from "./past-parts.js";
import { choice } from "./policy-panel.js";
import "../elements/hwf-chart-waterfall.js";

/**
 * @typedef {import("./session.js").Session} Session
 * @typedef {import("../engine/package.d.ts").Waterfall} Waterfall
 * @typedef {import("../engine/package.d.ts").SensitivityOf} Of
 * @typedef {import("../engine/package.d.ts").Change} Change
 */

const OF = /** @type {Of[]} */ (["gap_fte", "required_intake", "supply_fte", "demand_fte"]);
/** Below this a decimal says something. */
const SMALL = 100;
/** The plan on the screen. */
const PLAN = "*";

const state = {
  from: "",
  to: PLAN,
  of: /** @type {Of} */ ("gap_fte"),
  order: "ordered",
  following: new Following(),
};

/** @param {Session} session */
export function waterfallPart(session) {
  const { scenarios, targetYear: year, profession, fromYear } = session;
  const set = (/** @type {Partial<typeof state>} */ news) => {
    Object.assign(state, news);
    session.redraw();
  };
  const options = [
    { id: "", name: t("choose.scenario.base") },
    { id: PLAN, name: t("waterfall.plan") },
    ...scenarios.map(({ id, name }) => ({ id, name, own: true })),
  ];
  const known = (/** @type {string} */ id) => (options.some((one) => one.id === id) ? id : "");
  const [from, to] = [known(state.from), known(state.to)];
  const asked = (/** @type {string} */ id) => {
    const scenario = scenarios.find((one) => one.id === id);
    return id === PLAN ? session.plan : scenario && session.named(scenario);
  };
  state.following.follow(session, {
    method: "waterfall",
    request: {
      ...{ from: asked(from) ?? null, to: asked(to) ?? null },
      ...{ profession, target_year: year, from_year: fromYear, of: state.of, order: state.order },
    },
  });
  return html`<section class="policy-panel" aria-labelledby="waterfall-heading">
    <h3 id="waterfall-heading">${t("waterfall.heading", { year })}</h3>
    <p>${t("waterfall.about")}</p>
    <div class="choices">
      ${choice("waterfall-from", t("waterfall.from"), from, options, (id) => set({ from: id }))}
      ${choice("waterfall-to", t("waterfall.to"), to, options, (id) => set({ to: id }))}
      ${choice(
        "waterfall-of",
        t("sensitivity.of"),
        state.of,
        OF.map((id) => ({ id, name: t(`sensitivity.of.${id}`) })),
        (of) => set({ of: /** @type {Of} */ (of) }),
      )}
      ${choice(
        "waterfall-order",
        t("attribution.order"),
        state.order,
        ["ordered", "shapley"].map((id) => ({ id, name: t(`attribution.order.${id}`) })),
        (order) => set({ order }),
      )}
    </div>
    ${answered(state.following, (found) => chart(session, found, changesOf(session, from), changesOf(session, to), options, [from, to]))}
  </section>`;
}

/**
 * @param {Session} session
 * @param {string} id
 * @returns {Change[]}
 */
function changesOf(session, id) {
  return id === PLAN
    ? session.planChanges
    : (session.scenarios.find((one) => one.id === id)?.changes ?? []);
}

/**
 * @param {Session} session
 * @param {Waterfall} found
 * @param {Change[]} before
 * @param {Change[]} after
 * @param {{id: string, name: string}[]} options
 * @param {[string, string]} chosen
 */
function chart(session, found, before, after, options, [from, to]) {
  const { axes, project, targetYear: year } = session;
  const heads = found.of === "required_intake";
  const unit = t(heads ? "sensitivity.unit.heads" : "unit.short.fte");
  const version = project?.description.stamp.engine_version ?? "";
  const nameOf = (/** @type {string} */ id) => options.find((one) => one.id === id)?.name ?? "";
  const text = (/** @type {Change|undefined} */ change) => (change ? changeText(change, axes) : "");
  const steps = found.steps.map(({ removed, change, effect }) => ({
    label: removed ? t("waterfall.without", { change: text(before[change]) }) : text(after[change]),
    value: effect,
  }));
  return html`<hwf-chart-waterfall
    class="card"
    data-chart="waterfall"
    heading=${t("waterfall.chart", { of: t(`sensitivity.of.${found.of}`), year })}
    unit=${unit}
    short-unit=${unit}
    source=${t("chart.sources.none", { version })}
    total=${nameOf(to)}
    .digits=${Math.abs(found.end) < SMALL ? 1 : 0}
    .parts=${[{ label: nameOf(from), value: found.start }, ...steps]}
    .toCsv=${session.toCsv}
  ></hwf-chart-waterfall>`;
}
