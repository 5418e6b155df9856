// What the bands rest on: each parameter that varies, how it can turn out, and a form to say so, with the
// distribution drawn while it is typed. Each saved edit makes the project anew; what the engine refuses is told
// with the way to mend it, and the project stays.

import { html, nothing } from "lit";
import { ProblemsError } from "../engine/runner.js";
import { formatNumber, t, tCount } from "../i18n/index.js";
import { quantityText, whoText } from "./change-text.js";
import { isAbout } from "./charts.js";
import { numberField } from "./fields.js";
import { withValue } from "./file-edit.js";
import { choice } from "./policy-panel.js";
import { problemList } from "./problems.js";
import "../elements/hwf-chart-density.js";

/**
 * @typedef {import("./session.js").Session} Session
 * @typedef {import("../engine/package.d.ts").Density} Density
 * @typedef {import("../engine/package.d.ts").Problem} Problem
 * @typedef {{name: string, weight: number|null, values: (number|null)[]}} Opinion
 * @typedef {object} Form
 * @property {string} id of the parameter
 * @property {string} type of the distribution
 * @property {number|null} sd
 * @property {number|null} lambda
 * @property {string} bounds
 * @property {number|null} low
 * @property {number|null} high
 * @property {string} overTime
 * @property {number|null} persistence
 * @property {Opinion[]} experts
 * @property {string} series
 */

const TYPES = [
  ...["pert", "triangular", "uniform", "normal", "lognormal", "logit", "beta", "experts", "past"],
];
const SPREAD = ["normal", "lognormal", "logit", "beta"];
const BOUNDED = ["pert", "triangular", "uniform", "normal", "lognormal", "logit"];
const OVER_TIME = ["constant", "ar1", "walk"];
const PROBABILITIES = [0.05, 0.5, 0.95];
const LAMBDA = 4;
const PERSISTENCE = 0.8;
/** What cannot vary on its own: how a whole divides, and what is counted. */
const FIXED =
  /(_profile|_moves)$|^(students_in_training|staffing_mix|work_share|trend_years|stock_includes)/;

const state = {
  form: /** @type {Form|null} */ (null),
  asked: "",
  density: /** @type {Density|null} */ (null),
  problems: /** @type {Problem[]} */ ([]),
};

/** @param {Session} session */
export function varyingPart(session) {
  const { file, profession } = session;
  const refused = (session.draft?.problems ?? []).filter((problem) => !isOfCorrelation(problem));
  const parameters = /** @type {any[]} */ (file.parameters ?? []);
  const mine = parameters.filter((one) => isAbout(one, profession) && !FIXED.test(one.quantity));
  const varying = mine.filter((one) => stated(one) !== null);
  const still = mine.filter((one) => stated(one) === null);
  const { form } = state;
  return html`<section class="policy-panel" aria-labelledby="varying-heading">
    <h3 id="varying-heading">${t("varying.heading")}</h3>
    <p>${varying.length === 0 ? t("varying.none") : tCount("varying.about", varying.length)}</p>
    ${
      varying.length === 0
        ? nothing
        : html`<div class="entry" tabindex="0" role="region" aria-label=${t("varying.list")}>
            <table>
              <thead>
                <tr>
                  <th scope="col">${t("column.what")}</th>
                  <th scope="col">${t("varying.how")}</th>
                  <th scope="col">${t("varying.years")}</th>
                  <td></td>
                </tr>
              </thead>
              <tbody>
                ${varying.map((one) => row(session, one))}
              </tbody>
            </table>
          </div>`
    }
    <div class="choices">
      ${choice(
        "varying-add",
        t("varying.add"),
        "",
        [
          { id: "", name: t("varying.add.choose") },
          ...still.map((one) => ({ id: one.id, name: nameOf(session, one) })),
        ],
        (id) => open(session, id),
      )}
    </div>
    ${form && parameters.some(({ id }) => id === form.id) ? formPart(session, form) : nothing}
    ${refused.length > 0 ? html`<div class="notice bad" role="alert">${problemList(refused)}</div>` : nothing}
  </section>`;
}

/**
 * Whether a problem is told where correlations are stated.
 * @param {{code: string}} problem
 */
export function isOfCorrelation({ code }) {
  return code.startsWith("correlation.");
}

/**
 * What is uncertain of a parameter: as stated, assumed between its low and high, or nothing.
 * @param {any} parameter
 */
function stated({ uncertainty, low, high, kind }) {
  const assumed = (low != null || high != null) && kind !== "lever";
  return uncertainty ?? (assumed ? {} : null);
}

/**
 * @param {Session} session
 * @param {any} parameter
 */
export function nameOf({ axes }, parameter) {
  const who = whoText(parameter.for, axes);
  const quantity = quantityText(parameter.quantity);
  return who === "" ? quantity : `${quantity} (${who})`;
}

/**
 * @param {Session} session
 * @param {any} parameter
 */
function row(session, parameter) {
  const uncertainty = stated(parameter);
  const { distribution, bounds, over_time } = uncertainty;
  const type = distribution?.type ?? "pert";
  const name = nameOf(session, parameter);
  const figure = (/** @type {any} */ one) =>
    one?.type === "constant" ? formatNumber(one.value, { significant: 4 }) : null;
  const [low, value, high] = [parameter.low, parameter.value, parameter.high].map(figure);
  const range =
    low !== null && high !== null ? t("varying.range", { low, value: value ?? "", high }) : "";
  const spread =
    distribution?.sd == null ? "" : `σ = ${formatNumber(distribution.sd, { significant: 3 })}`;
  const parts = [
    t(`varying.type.${type}`),
    BOUNDED.includes(type) ? range : "",
    spread,
    bounds === "quantiles_5_95" ? t("varying.bounds.quantiles_5_95") : "",
    parameter.uncertainty ? "" : t("varying.assumed"),
  ];
  const time = over_time?.type ?? (type === "past" ? "past" : "constant");
  return html`<tr data-parameter=${parameter.id}>
    <th scope="row">${name}</th>
    <td>${parts.filter((part) => part !== "").join("; ")}</td>
    <td>${t(`varying.time.${time}`, { persistence: formatNumber(over_time?.persistence, { digits: 2 }) })}</td>
    <td>
      <button type="button" aria-label=${`${t("varying.edit")}: ${name}`} @click=${() => open(session, parameter.id)}>
        ${t("varying.edit")}
      </button>
    </td>
  </tr>`;
}

/**
 * @param {Session} session
 * @param {string} id
 */
function open(session, id) {
  const parameter = session.file.parameters.find((/** @type {any} */ one) => one.id === id);
  if (!parameter) {
    return;
  }
  const { distribution = {}, bounds = "limits", over_time = {} } = stated(parameter) ?? {};
  const constant = (/** @type {any} */ one) => (one?.type === "constant" ? one.value : null);
  state.form = {
    id,
    type: distribution.type ?? "pert",
    sd: distribution.sd ?? null,
    lambda: distribution.lambda ?? null,
    bounds,
    low: constant(parameter.low),
    high: constant(parameter.high),
    overTime: over_time.type ?? "constant",
    persistence: over_time.persistence ?? null,
    experts: (distribution.experts ?? []).map(opinion),
    series: distribution.series ?? "",
  };
  state.density = null;
  change(session, {});
}

/** @param {any} expert */
function opinion({ name = "", weight = null, probabilities, values }) {
  const own = PROBABILITIES.map((p) => values[probabilities.indexOf(p)] ?? null);
  return { name, weight, values: own };
}

/**
 * @param {Session} session
 * @param {Partial<Form>} news
 */
function change(session, news) {
  state.form = /** @type {Form} */ ({ ...state.form, ...news });
  if (state.form.type === "experts" && state.form.experts.length === 0) {
    state.form.experts = [{ name: "", weight: null, values: [null, null, null] }];
  }
  draw(session);
  session.redraw();
}

/**
 * How the parameter turns out, as the file states it.
 * @param {Form} form
 */
function uncertaintyOf(form) {
  const { type, sd, lambda, bounds, overTime, persistence, experts, series } = form;
  /** @type {any} */
  const distribution = { type };
  if (SPREAD.includes(type) && sd !== null) {
    distribution.sd = sd;
  }
  if (type === "pert" && lambda !== null) {
    distribution.lambda = lambda;
  }
  if (type === "experts") {
    distribution.experts = experts.map(({ name, weight, values }) => {
      const named = PROBABILITIES.map((p, at) => [p, values[at]]).filter(
        ([, value]) => value !== null,
      );
      return {
        ...(name === "" ? {} : { name }),
        ...(weight === null ? {} : { weight }),
        probabilities: named.map(([p]) => p),
        values: named.map(([, value]) => value),
      };
    });
  }
  if (type === "past") {
    distribution.series = series;
  }
  const ar1 = { type: "ar1", persistence: persistence ?? PERSISTENCE };
  return {
    distribution,
    ...(bounds === "limits" ? {} : { bounds }),
    ...(overTime === "constant" || type === "past"
      ? {}
      : { over_time: overTime === "ar1" ? ar1 : { type: overTime } }),
  };
}

/**
 * Asks for the distribution as it stands in the form.
 * @param {Session} session
 */
async function draw(session) {
  const { form } = state;
  const parameter = session.file.parameters.find((/** @type {any} */ { id }) => id === form?.id);
  // Before an expert has said anything there is nothing wrong with it.
  const silent =
    form?.type === "experts" &&
    form.experts.some(({ values }) => values.every((value) => value === null));
  if (!form || silent || parameter?.value.type !== "constant" || form.type === "past") {
    Object.assign(state, { density: null, problems: [], asked: "" });
    return;
  }
  const request = {
    quantity: parameter.quantity,
    uncertainty: uncertaintyOf(form),
    value: parameter.value.value,
    low: form.low,
    high: form.high,
  };
  const asked = JSON.stringify(request);
  state.asked = asked;
  try {
    const density = await session.runner.density(/** @type {any} */ (request));
    if (asked === state.asked) {
      Object.assign(state, { density, problems: [] });
    }
  } catch (error) {
    if (asked === state.asked) {
      const problems = error instanceof ProblemsError ? error.problems : [];
      Object.assign(state, { density: null, problems });
    }
  }
  session.redraw();
}

/**
 * @param {Session} session
 * @param {Form} form
 */
function formPart(session, form) {
  const parameter = session.file.parameters.find((/** @type {any} */ { id }) => id === form.id);
  const name = nameOf(session, parameter);
  const single = parameter.value.type === "constant";
  const set = (/** @type {Partial<Form>} */ news) => change(session, news);
  const figure = (
    /** @type {"sd"|"lambda"|"low"|"high"|"persistence"} */ part,
    /** @type {string} */ label,
  ) =>
    numberField({
      ...{ label, name: `${label}: ${name}`, value: form[part], digits: 4 },
      min: Number.NEGATIVE_INFINITY,
      say: (value) => set({ [part]: value }),
    });
  const options = (/** @type {string} */ list, /** @type {string[]} */ ids) =>
    ids.map((id) => ({ id, name: t(`varying.${list}.${id}`, { persistence: "" }) }));
  const types = TYPES.filter((type) => single || type !== "experts");
  return html`<form
    class="card varying-form"
    aria-labelledby="varying-form-heading"
    @submit=${(/** @type {Event} */ event) => save(session, event)}
  >
    <h4 id="varying-form-heading">${name}</h4>
    <p class="quiet">
      ${single ? t("varying.value", { value: formatNumber(parameter.value.value, { significant: 6 }), unit: t(`unit.${parameter.unit}`) }) : t("varying.table")}
    </p>
    <div class="choices">
      ${choice("varying-type", t("varying.type"), form.type, options("type", types), (type) => set({ type }))}
      ${SPREAD.includes(form.type) ? figure("sd", t(`varying.sd.${form.type}`)) : nothing}
      ${form.type === "pert" ? figure("lambda", t("varying.lambda", { lambda: LAMBDA })) : nothing}
      ${
        BOUNDED.includes(form.type) && single
          ? html`${figure("low", t("inputs.low"))} ${figure("high", t("inputs.high"))}
            ${choice("varying-bounds", t("varying.bounds"), form.bounds, options("bounds", ["limits", "quantiles_5_95"]), (bounds) => set({ bounds }))}`
          : nothing
      }
      ${form.type === "past" ? pastChoice(session, form, set) : nothing}
      ${
        form.type === "past"
          ? nothing
          : choice(
              "varying-time",
              t("varying.years"),
              form.overTime,
              options("time", OVER_TIME),
              (overTime) => set({ overTime }),
            )
      }
      ${form.overTime === "ar1" && form.type !== "past" ? figure("persistence", t("varying.persistence", { persistence: PERSISTENCE })) : nothing}
    </div>
    ${form.type === "experts" ? expertsPart(form, set) : nothing}
    ${state.problems.length > 0 ? problemList(state.problems) : nothing}
    ${state.density ? densityChart(session, name, state.density) : nothing}
    <div class="choices">
      <button type="submit" class="primary" id="varying-save">${t("varying.save")}</button>
      <button type="button" id="varying-remove" @click=${() => remove(session)}>${t("varying.remove")}</button>
      <button type="button" id="varying-close" @click=${() => close(session)}>${t("varying.close")}</button>
    </div>
  </form>`;
}

/**
 * @param {Session} session
 * @param {Form} form
 * @param {(news: Partial<Form>) => void} set
 */
function pastChoice(session, form, set) {
  const yearly = session.file.data.filter(
    (/** @type {any} */ { dims }) => dims.length === 1 && dims[0].axis === "year",
  );
  return html`${choice(
    "varying-series",
    t("varying.series"),
    form.series,
    [
      { id: "", name: t("varying.add.choose") },
      ...yearly.map((/** @type {any} */ { id, name }) => ({ id, name: name ?? id, own: true })),
    ],
    (series) => set({ series }),
  )}
  ${yearly.length === 0 ? html`<p class="quiet">${t("varying.series.none")}</p>` : nothing}`;
}

/**
 * @param {Form} form
 * @param {(news: Partial<Form>) => void} set
 */
function expertsPart({ experts }, set) {
  const put = (/** @type {number} */ at, /** @type {Partial<Opinion>} */ news) =>
    set({ experts: experts.map((one, place) => (place === at ? { ...one, ...news } : one)) });
  return html`<div class="experts">
    ${experts.map((one, at) => {
      const who = t("varying.expert", { number: at + 1 });
      const rename = (/** @type {Event} */ { target }) =>
        put(at, { name: /** @type {HTMLInputElement} */ (target).value.trim() });
      return html`<fieldset class="choices">
        <legend>${who}</legend>
        <label class="labelled"
          ><span>${t("varying.expert.name")}</span>
          <input type="text" .value=${one.name} @change=${rename}
        /></label>
        ${PROBABILITIES.map((p, place) => {
          const label = t("varying.expert.quantile", { share: formatNumber(p, { percent: true }) });
          return numberField({
            ...{ label, name: `${who}: ${label}`, value: one.values[place], digits: 4 },
            min: Number.NEGATIVE_INFINITY,
            say: (value) =>
              put(at, { values: one.values.map((old, other) => (other === place ? value : old)) }),
          });
        })}
        ${numberField({
          ...{ label: t("varying.expert.weight"), name: `${who}: ${t("varying.expert.weight")}` },
          ...{ value: one.weight, digits: 2, say: (weight) => put(at, { weight }) },
        })}
      </fieldset>`;
    })}
    <button
      type="button"
      id="varying-expert"
      @click=${() => set({ experts: [...experts, { name: "", weight: null, values: [null, null, null] }] })}
    >
      ${t("varying.expert.add")}
    </button>
  </div>`;
}

/** Which of the quantiles that come with a density are marked. */
const MARKS = [1, 4, 7];

/**
 * @param {Session} session
 * @param {string} name
 * @param {Density} density
 */
function densityChart(session, name, density) {
  const version = session.project?.description.stamp.engine_version ?? "";
  if (density.values.length < 2) {
    return html`<p class="quiet">${t("density.known")}</p>`;
  }
  const [low, , high] = MARKS.map((at) => density.quantiles[at]);
  const digits = Math.max(0, Math.min(6, 2 - Math.floor(Math.log10(Math.abs(high - low) || 1))));
  return html`<hwf-chart-density
    data-chart="density"
    heading=${t("density.heading", { name })}
    unit=${t("density.unit", {
      mean: formatNumber(density.mean, { digits }),
      sd: formatNumber(density.sd, { digits: digits + 1 }),
    })}
    source=${t("chart.sources.none", { version })}
    .digits=${digits}
    .values=${density.values}
    .density=${density.density}
    .marks=${MARKS.map((at) => ({ value: density.quantiles[at], label: t(`density.mark.${at}`) }))}
    .toCsv=${session.toCsv}
  ></hwf-chart-density>`;
}

/**
 * @param {Session} session
 * @param {Event} event
 */
async function save(session, event) {
  event.preventDefault();
  const { form } = state;
  if (!form) {
    return;
  }
  const place = session.file.parameters.findIndex((/** @type {any} */ { id }) => id === form.id);
  const path = ["parameters", place];
  let content = withValue(session.file, [...path, "uncertainty"], uncertaintyOf(form));
  if (BOUNDED.includes(form.type) && session.file.parameters[place].value.type === "constant") {
    for (const bound of /** @type {const} */ (["low", "high"])) {
      const value = form[bound];
      const figure = value === null ? undefined : { type: "constant", value };
      content = withValue(content, [...path, bound], figure);
    }
  }
  await session.edit(content, `uncertainty/${form.id}`);
  if (!session.draft) {
    close(session);
  }
}

/**
 * The parameter is known again: without distribution, low and high.
 * @param {Session} session
 */
async function remove(session) {
  const { form } = state;
  const place = session.file.parameters.findIndex((/** @type {any} */ { id }) => id === form?.id);
  let content = session.file;
  for (const part of ["uncertainty", "low", "high"]) {
    content = withValue(content, ["parameters", place, part], undefined);
  }
  // What does not vary goes with nothing.
  const others = (content.correlations ?? []).filter(
    (/** @type {any} */ { first, second }) => ![first, second].includes(form?.id),
  );
  if (content.correlations) {
    content = withValue(content, ["correlations"], others.length > 0 ? others : undefined);
  }
  await session.edit(content, `uncertainty/${form?.id}`);
  close(session);
}

/** @param {Session} session */
function close(session) {
  Object.assign(state, { form: null, density: null, problems: [], asked: "" });
  session.discard();
  session.redraw();
}
