// What task shifting does: the minutes that move, and what either profession then needs.

import { html, nothing } from "lit";
import { formatNumber, t } from "../i18n/index.js";
import { shiftNames } from "./equivalence-panel.js";
import { panel, whenAnswered } from "./policy-panel.js";
import "../elements/hwf-table.js";

/**
 * @typedef {import("./session.js").Session} Session
 * @typedef {import("../engine/package.d.ts").Tasks} Tasks
 * @typedef {import("../elements/hwf-table.js").Cell} Cell
 * @typedef {import("../elements/hwf-table.js").Column} Column
 */

const ONE = { digits: 1, fixed: true };

/** @param {Session} session */
export function tasksPanel(session) {
  const { axes, targetYear: year } = session;
  return (axes.task_shifts ?? []).length === 0
    ? nothing
    : panel(
        "tasks",
        { year },
        whenAnswered(session, "tasks", (value) => tables(session, value)),
      );
}

/**
 * @param {Session} session
 * @param {Tasks} tasks
 */
function tables(session, { lines }) {
  const { axes, toCsv, targetYear: year } = session;
  const number = (/** @type {string} */ label) => ({
    label,
    kind: /** @type {const} */ ("number"),
  });
  /** @type {Column[]} */
  const columns = [
    { label: t("tasks.task"), kind: "text", own: true },
    { label: t("tasks.from"), kind: "text", own: true },
    { label: t("tasks.to"), kind: "text", own: true },
    number(t("tasks.minutes")),
    number(t("tasks.moved")),
    number(t("tasks.from_fte")),
    number(t("tasks.to_fte")),
  ];
  const ids = [...new Set(lines.flatMap(({ from, to }) => [from, to]))];
  return html`<hwf-table
      data-table="tasks"
      caption=${t("tasks.table", { year })}
      .columns=${columns}
      .rows=${lines.map((line) => {
        const { task, from, to } = shiftNames(axes, line);
        const fte = (/** @type {number} */ value) => ({ value, form: { ...ONE, sign: true } });
        return [
          ...[task, from, to, line.task_minutes, line.moved_minutes],
          ...[fte(-line.from_fte), fte(line.to_fte)],
        ];
      })}
      .toCsv=${toCsv}
    ></hwf-table>
    <hwf-table
      data-table="task-intakes"
      caption=${t("tasks.intakes", { year })}
      note=${t("tasks.intakes.note")}
      .columns=${[
        { label: t("choose.profession"), kind: "text", own: true },
        number(t("tasks.gap")),
        number(t("tasks.intake")),
      ]}
      .rows=${ids.map((id) => [
        axes.professions.find((one) => one.id === id)?.name ?? id,
        ...["gap_fte", "intake"].map((field) => both(session, id, field)),
      ])}
      .toCsv=${toCsv}
    ></hwf-table>`;
}

/**
 * A figure of the plan, and that of the base where it is another.
 * @param {Session} session
 * @param {string} id
 * @param {string} field of the required intake
 * @returns {Cell}
 */
function both(session, id, field) {
  const [value, base] = [`tasks/${id}`, `tasks/base/${id}`].map(
    (question) => session.value(question)?.[field] ?? null,
  );
  const form = { sign: field === "gap_fte" };
  return value === null
    ? null
    : {
        ...{ value, form },
        below:
          base === null || base === value
            ? undefined
            : t("figure.base", { value: formatNumber(base, form) }),
      };
}
