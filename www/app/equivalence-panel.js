// What else would help: small changes, what each does to the gap, and how many trainees a year do the
// same. Each can be tried at once.

import { html } from "lit";
import { formatNumber, t } from "../i18n/index.js";
import { panel, whenAnswered } from "./policy-panel.js";
import "../elements/hwf-table.js";

/**
 * @typedef {import("./session.js").Session} Session
 * @typedef {import("../engine/package.d.ts").Equivalence} Equivalence
 * @typedef {Equivalence["lines"][number]} Line
 * @typedef {import("../elements/hwf-table.js").Column} Column
 */

/** @param {Session} session */
export function equivalencePanel(session) {
  const { targetYear: year, fromYear: from } = session;
  return panel(
    "equivalence",
    { year, from },
    whenAnswered(session, "equivalence", (value) => table(session, value)),
  );
}

/**
 * @param {Session} session
 * @param {Equivalence} equivalence
 */
function table(session, { lines, target_year: year, per_trainee_fte: each }) {
  if (lines.length === 0) {
    return html`<p class="quiet">${t("equivalence.none")}</p>`;
  }
  /** @type {Column[]} */
  const columns = [
    { label: t("equivalence.change"), kind: "text" },
    { label: t("equivalence.gap", { year }), kind: "number" },
    { label: t("equivalence.trainees"), kind: "number" },
    { label: t("equivalence.from"), kind: "text" },
    { label: t("equivalence.try"), kind: "act" },
  ];
  const rows = lines.map((line) => {
    const name = changeName(session, line);
    const { years_until_effect: years, first_effect_year: first } = line;
    return [
      name,
      { value: line.gap_change_fte, form: { sign: true, digits: 1, fixed: true } },
      line.trainees == null ? null : { value: line.trainees, form: { digits: 1, fixed: true } },
      first == null
        ? t("equivalence.never")
        : { text: String(first), below: years == null ? "" : t("equivalence.years", { years }) },
      {
        text: t("equivalence.try.act"),
        name: t("equivalence.try.name", { act: t("equivalence.try.act"), name }),
        act: () => tryOut(session, name, line),
      },
    ];
  });
  return html`<hwf-table
    data-table="equivalence"
    caption=${t("equivalence.table", { year })}
    note=${t("equivalence.note", { each: formatNumber(each, { digits: 3 }) })}
    tall
    .columns=${columns}
    .rows=${rows}
    .toCsv=${session.toCsv}
  ></hwf-table>`;
}

/**
 * @param {Session} session
 * @param {Line} line
 */
function changeName({ axes }, { change, task_shift: id }) {
  const shift = axes.task_shifts?.find((one) => one.id === id);
  return shift
    ? t("equivalence.task_shift_point", shiftNames(axes, shift))
    : t(`equivalence.${change}`);
}

/**
 * The names of a shift's task and professions.
 * @param {Session["axes"]} axes
 * @param {{task: string, from: string, to: string}} shift
 */
export function shiftNames({ tasks, professions }, { task, from, to }) {
  const name = (/** @type {{id: string, name: string}[]} */ list, /** @type {string} */ id) =>
    list.find((one) => one.id === id)?.name ?? id;
  return {
    task: name(tasks ?? [], task),
    from: name(professions, from),
    to: name(professions, to),
  };
}

/**
 * Makes a scenario of the plan with the change.
 * @param {Session} session
 * @param {string} name
 * @param {Line} line
 */
function tryOut(session, name, { changes }) {
  const { targetYear: year } = session;
  const reason = t("equivalence.try.reason", { year });
  session.adopt({ name, reason }, [...session.planChanges, ...changes]);
  location.hash = "forecast";
}
