// What reads best laid out as tables of its own: who moves where, the division of work over services and
// tasks, and the workload of facilities with the staff that it needs.

import { html, nothing } from "lit";
import { t } from "../i18n/index.js";
import { quantityText } from "./change-text.js";
import { membersOf, nameIn } from "./scope.js";
import { cellOf, statedFigures } from "./stated-matrix.js";
import "../elements/hwf-table.js";

/**
 * @typedef {import("./session.js").Session} Session
 * @typedef {import("./scope.js").Scope} Scope
 * @typedef {import("../elements/hwf-table.js").Column} Column
 * @typedef {import("../elements/hwf-table.js").Cell} Cell
 * @typedef {import("../elements/hwf-table.js").Form} Form
 *
 * @typedef {Record<"days_per_year"|"holidays"|"annual_leave"|"sick_leave"|"other_leave"|"hours_per_day", number>
 *   & {profession: string, facility: string, activities: Activity[],
 *   category_allowances?: Allowance[], individual_allowances?: (Allowance & {heads: number})[]}} Facility
 *   what the project file states of the workload of one facility
 * @typedef {{name: string, volume: number, minutes?: number, per_hour?: number}} Activity
 * @typedef {{name: string, share?: number, hours?: number, per?: string}} Allowance
 */

/** @type {Form} */
const SHARE = { percent: true, digits: 2 };
/** @type {Form} */
const SMALL = { significant: 3 };

/** @type {{quantity: string, from: keyof Scope, to: keyof Scope}[]} */
const MOVES = [
  { quantity: "region_moves", from: "region", to: "to_region" },
  { quantity: "sector_moves", from: "sector", to: "to_sector" },
  { quantity: "profession_moves", from: "profession", to: "to_profession" },
];

/** @param {Session} session */
export function assumptionTables(session) {
  return html`
    ${moves(session)}
    ${matrix(session, "staffing_mix", "service", "profession", SHARE, { first: "fte_per_use" })}
    ${matrix(session, "work_share", "service", "profession", SHARE, { first: "services_per_case" })}
    ${matrix(session, "services_per_fte_year", "service", "profession", {}, {})}
    ${matrix(session, "task_minutes", "task", "profession", {}, { last: "fte_minutes" })}
    ${taskShifts(session)} ${workloads(session)}
  `;
}

/** @param {Session} session */
function moves(session) {
  const { axes } = session;
  return MOVES.map(({ quantity, from, to }) => {
    const figures = statedFigures(session, quantity);
    const groups = from === "profession" ? [null] : axes.professions;
    return groups.map((profession) => {
      const whose = profession === null ? {} : { profession: profession.id };
      const own = figures.filter(
        ({ scope }) => profession === null || (scope.profession ?? profession.id) === profession.id,
      );
      if (own.length === 0) {
        return nothing;
      }
      const name = quantityText(quantity);
      const members = membersOf(from, axes);
      return table(
        session,
        profession === null ? quantity : `${quantity}/${profession.id}`,
        profession === null || axes.professions.length === 1
          ? name
          : t("assumptions.of", { name, whose: profession.name }),
        t("assumptions.moves.note"),
        [
          text(t("assumptions.moves.from")),
          ...members.map(({ name: label }) => number(label, true)),
        ],
        members.map(({ id, name: label }) => [
          label,
          ...members.map((other) => cellOf(own, { ...whose, [from]: id, [to]: other.id }, SHARE)),
        ]),
      );
    });
  });
}

/**
 * A quantity over two axes, with a further column or row of another one.
 * @param {Session} session
 * @param {string} quantity
 * @param {keyof Scope} rowPart
 * @param {keyof Scope} columnPart
 * @param {Form} form
 * @param {{first?: string, last?: string}} more
 */
function matrix(session, quantity, rowPart, columnPart, form, { first, last }) {
  const figures = statedFigures(session, quantity);
  if (figures.length === 0) {
    return nothing;
  }
  const { axes } = session;
  const firstFigures = first === undefined ? [] : statedFigures(session, first);
  const lastFigures = last === undefined ? [] : statedFigures(session, last);
  const across = membersOf(columnPart, axes).filter(({ id }) =>
    [...figures, ...lastFigures].some(({ scope }) => (scope[columnPart] ?? id) === id),
  );
  const rows = membersOf(rowPart, axes).map(({ id, name }) => [
    name,
    ...(first === undefined ? [] : [cellOf(firstFigures, { [rowPart]: id }, SMALL)]),
    ...across.map((other) => cellOf(figures, { [rowPart]: id, [columnPart]: other.id }, form)),
  ]);
  const foot =
    last === undefined || lastFigures.length === 0
      ? []
      : [
          [
            quantityText(last),
            ...across.map((other) => cellOf(lastFigures, { [columnPart]: other.id }, form)),
          ],
        ];
  return table(
    session,
    quantity,
    quantityText(quantity),
    t(`assumptions.matrix.${quantity}`),
    [
      text(t(`assumptions.axis.${rowPart}`)),
      ...(first === undefined ? [] : [number(quantityText(first), false)]),
      ...across.map(({ name }) => number(name, true)),
    ],
    [...rows, ...foot],
  );
}

/** @param {Session} session */
function taskShifts(session) {
  const { axes } = session;
  const shifts = axes.task_shifts ?? [];
  if (shifts.length === 0) {
    return nothing;
  }
  const shares = statedFigures(session, "shifted_share");
  const times = statedFigures(session, "relative_time");
  return table(
    session,
    "task_shifts",
    t("assumptions.task_shifts"),
    t("assumptions.task_shifts.note"),
    [
      ...["task", "from", "to"].map((name) => text(t(`assumptions.axis.${name}`))),
      number(quantityText("shifted_share"), false),
      number(quantityText("relative_time"), false),
    ],
    shifts.map(({ id, task, from, to }) => [
      nameIn(axes.tasks ?? [], task),
      nameIn(axes.professions, from),
      nameIn(axes.professions, to),
      cellOf(shares, { task_shift: id }, SHARE),
      cellOf(times, { task_shift: id }, { digits: 2, fixed: true }),
    ]),
  );
}

/** @param {Session} session */
function workloads(session) {
  const { file, axes } = session;
  /** @type {Facility[]} */
  const stated = file.workloads ?? [];
  if (stated.length === 0) {
    return nothing;
  }
  const open = session.unfolded.has("workloads");
  const turn = (/** @type {Event} */ event) =>
    session.unfold("workloads", /** @type {HTMLDetailsElement} */ (event.currentTarget).open);
  return html`${workloadResults(session)}
    <details class="card fold" data-fold="workloads" .open=${open} @toggle=${turn}>
      <summary>${t("workload.inputs")}</summary>
      ${
        open
          ? stated.map((one, place) =>
              table(
                session,
                `workload/${place}`,
                t("assumptions.of", {
                  name: one.facility,
                  whose: nameIn(axes.professions, one.profession),
                }),
                t("workload.inputs.note"),
                [
                  text(t("workload.what"), false),
                  text(t("workload.item")),
                  number(t("workload.amount"), false),
                  text(t("column.unit"), false),
                ],
                inputRows(one),
              ),
            )
          : nothing
      }
    </details>`;
}

/** @param {Session} session */
function workloadResults(session) {
  const { axes } = session;
  /** @type {import("../engine/package.d.ts").Workloads|undefined} */
  const value = session.value("workload");
  if (!value) {
    return nothing;
  }
  const figure = (/** @type {number|null|undefined} */ amount, /** @type {Form} */ form) =>
    amount == null ? null : { value: amount, form };
  return table(
    session,
    "workload",
    t("workload.heading"),
    t("workload.note"),
    [
      text(t("workload.facility")),
      text(t("workload.region")),
      text(t("choose.profession")),
      ...["needed", "staff", "difference", "ratio"].map((name) =>
        number(t(`workload.${name}`), false),
      ),
      ...["hours", "activities", "category", "individual"].map((name) =>
        number(t(`workload.result.${name}`), false),
      ),
    ],
    value.lines.map((line) => [
      line.facility === "T" ? t("workload.all") : line.facility,
      line.region === "T" ? t("workload.all") : nameIn(axes.regions, line.region),
      nameIn(axes.professions, line.profession),
      figure(line.needed_fte, { digits: 2, fixed: true }),
      figure(line.staff_fte, { digits: 2, fixed: true }),
      figure(line.difference_fte, { digits: 2, fixed: true, sign: true }),
      figure(line.ratio, { digits: 2, fixed: true }),
      figure(line.available_hours, {}),
      figure(line.activities_fte, { digits: 2, fixed: true }),
      figure(line.category_factor, { digits: 3, fixed: true }),
      figure(line.individual_fte, { digits: 2, fixed: true }),
    ]),
  );
}

/**
 * What is stated of one facility, line by line.
 * @param {Facility} workload
 * @returns {Cell[][]}
 */
function inputRows(workload) {
  const span = (/** @type {string|null|undefined} */ per) => t(`workload.per.${per ?? "year"}`);
  const time = /** @type {const} */ ([
    ["days_per_year", "days"],
    ["holidays", "days"],
    ["annual_leave", "days"],
    ["sick_leave", "days"],
    ["other_leave", "days"],
    ["hours_per_day", "hours"],
  ]);
  return [
    ...time.flatMap(([field, unit]) =>
      workload[field] == null
        ? []
        : [
            [
              t("workload.time"),
              t(`workload.${field}`),
              exact(workload[field]),
              t(`workload.unit.${unit}`),
            ],
          ],
    ),
    ...workload.activities.flatMap(({ name, volume, minutes, per_hour: rate }) => [
      [t("workload.activity"), name, exact(volume), t("workload.unit.volume")],
      minutes == null
        ? [t("workload.standard"), name, exact(rate), t("workload.unit.per_hour")]
        : [t("workload.standard"), name, exact(minutes), t("workload.unit.minutes")],
    ]),
    ...(workload.category_allowances ?? []).map(({ name, share, hours, per }) =>
      share == null
        ? [
            t("workload.category"),
            name,
            exact(hours),
            t("workload.unit.hours_per", { span: span(per) }),
          ]
        : [
            t("workload.category"),
            name,
            { value: share, form: { percent: true, digits: 2 } },
            t("workload.unit.share"),
          ],
    ),
    ...(workload.individual_allowances ?? []).flatMap(({ name, heads, hours, per }) => [
      [t("workload.individual"), name, exact(heads), t("unit.heads")],
      [
        t("workload.individual"),
        name,
        exact(hours),
        t("workload.unit.hours_per", { span: span(per) }),
      ],
    ]),
  ];
}

/**
 * @param {number|null|undefined} value
 * @returns {Cell}
 */
function exact(value) {
  return value == null ? null : { value, form: { digits: 2 } };
}

/**
 * @param {string} label
 * @param {boolean} [own]
 * @returns {Column}
 */
function text(label, own = true) {
  return { label, kind: "text", own };
}

/**
 * @param {string} label
 * @param {boolean} ownLabel
 * @returns {Column}
 */
function number(label, ownLabel) {
  return { label, kind: "number", ownLabel };
}

/**
 * @param {Session} session
 * @param {string} name
 * @param {string} caption
 * @param {string} note
 * @param {Column[]} columns
 * @param {Cell[][]} rows
 */
function table(session, name, caption, note, columns, rows) {
  return html`<hwf-table
    data-table=${name}
    caption=${caption}
    note=${note}
    tall
    .columns=${columns}
    .rows=${rows}
    .toCsv=${session.toCsv}
  ></hwf-table>`;
}
