// What differs between the plan on the screen and the scenario laid beside it: key figures of both and
// of the base, and the inputs that are not the same.

import { html, nothing } from "lit";
import { t } from "../i18n/index.js";
import { changeText } from "./change-text.js";
import { summaryOf, valueIn } from "./results.js";
import "../elements/hwf-table.js";

/**
 * @typedef {import("./session.js").Session} Session
 * @typedef {import("../engine/package.d.ts").Measure} Measure
 * @typedef {import("../engine/package.d.ts").Change} Change
 * @typedef {import("../elements/hwf-table.js").Cell} Cell
 * @typedef {import("../elements/hwf-table.js").Form} Form
 */

/** @type {{measure: Measure, form: Form}[]} */
const ROWS = [
  { measure: "gap_fte", form: { sign: true } },
  { measure: "supply_fte", form: {} },
  { measure: "demand_fte", form: {} },
  { measure: "adequacy", form: { percent: true, digits: 1, fixed: true } },
  { measure: "supply_heads", form: {} },
  { measure: "share_55_plus", form: { percent: true, digits: 1, fixed: true } },
];

/** @param {Session} session */
export function comparePanel(session) {
  const { comparison } = session;
  if (!comparison || !session.value("compared")) {
    return nothing;
  }
  const plan = planName(session);
  return html`<section class="card wide compare" aria-labelledby="compare-heading">
    <h3 id="compare-heading">${t("compare.heading", { plan, other: comparison.name })}</h3>
    <hwf-table
      data-table="compare"
      caption=${t("compare.figures", { year: session.targetYear })}
      note=${t(`gap.convention.${session.gapSign}`)}
      .columns=${[
        { label: t("compare.figure"), kind: "text" },
        { label: t("choose.scenario.base"), kind: "number" },
        { label: plan, kind: "number" },
        { label: t("compare.named", { name: comparison.name }), kind: "number" },
        { label: t("compare.difference"), kind: "number" },
        { label: t("compare.relative"), kind: "number" },
      ]}
      .rows=${[...figureRows(session), ...intakeRows(session), ...yearRows(session)]}
      .toCsv=${session.toCsv}
    ></hwf-table>
    ${inputs(session, plan)}
  </section>`;
}

/**
 * The name of what the levers show.
 * @param {Session} session
 */
export function planName({ scenario, scenarios, moved }) {
  const name = scenarios.find(({ id }) => id === scenario)?.name;
  if (moved) {
    return t("choose.scenario.own", { name: name ?? t("choose.scenario.base") });
  }
  return name === undefined ? t("choose.scenario.base") : t("compare.named", { name });
}

/**
 * @param {Session} session
 * @returns {Cell[][]}
 */
function figureRows(session) {
  const { profession, targetYear } = session;
  return ROWS.flatMap(({ measure, form }) => {
    const [base, planned, compared] = ["base", "planned", "compared"].map((name) =>
      valueIn(session.value(`${name}/signed`), measure, profession, targetYear),
    );
    return planned === undefined && compared === undefined
      ? []
      : [[t(`compare.row.${measure}`), ...compared3(base, planned, compared, form)]];
  });
}

/**
 * @param {Session} session
 * @returns {Cell[][]}
 */
function intakeRows(session) {
  const [base, planned, compared] = ["baseIntake", "intake", "comparedIntake"].map((name) => {
    const answer = session.value(name);
    return answer?.infeasible ? undefined : (answer?.intake ?? undefined);
  });
  return planned === undefined && compared === undefined
    ? []
    : [[t("compare.row.intake"), ...compared3(base, planned, compared, {})]];
}

/**
 * @param {Session} session
 * @returns {Cell[][]}
 */
function yearRows(session) {
  const years = ["base", "planned", "compared"].map(
    (name) => summaryOf(session.value(name), session.profession)?.first_shortage_year ?? null,
  );
  if (years.every((year) => year === null)) {
    return [];
  }
  const cells = years.map((year) => (year === null ? t("figure.shortage.none") : String(year)));
  return [[t("figure.shortage"), ...cells, null, null]];
}

/**
 * Base, plan and the other, and how far the other is from the plan.
 * @param {number|undefined} base
 * @param {number|undefined} planned
 * @param {number|undefined} compared
 * @param {Form} form
 * @returns {Cell[]}
 */
function compared3(base, planned, compared, form) {
  const difference =
    planned === undefined || compared === undefined ? undefined : compared - planned;
  const relative =
    difference === undefined || !planned || form.sign ? undefined : difference / planned;
  return [
    figure(base, form),
    figure(planned, form),
    figure(compared, form),
    figure(difference, { ...form, sign: true, points: form.percent }),
    figure(form.percent ? undefined : relative, {
      percent: true,
      digits: 1,
      fixed: true,
      sign: true,
    }),
  ];
}

/**
 * @param {number|undefined} value
 * @param {Form} form
 * @returns {Cell}
 */
function figure(value, form) {
  return value === undefined ? null : { value, form };
}

/**
 * The changes that only one of the two makes.
 * @param {Session} session
 * @param {string} plan
 */
function inputs(session, plan) {
  const { comparison } = session;
  const mine = session.changes();
  const theirs = comparison?.changes ?? [];
  const only = (/** @type {Change[]} */ these, /** @type {Change[]} */ those) => {
    const said = (/** @type {Change[]} */ list) =>
      list.map((change) => changeText(change, session.axes));
    const texts = new Set(said(those));
    return said(these).filter((text) => !texts.has(text));
  };
  const list = (/** @type {string} */ name, /** @type {string[]} */ texts) => html`<div>
    <h4>${name}</h4>
    ${
      texts.length === 0
        ? html`<p>${t("compare.inputs.none")}</p>`
        : html`<ul>${texts.map((text) => html`<li>${text}</li>`)}</ul>`
    }
  </div>`;
  return html`<h4 class="inputs-heading">${t("compare.inputs")}</h4>
    <div class="columns">
      ${list(plan, only(mine, theirs))}
      ${list(t("compare.named", { name: comparison?.name ?? "" }), only(theirs, mine))}
    </div>`;
}
