// What else: an intake that differs from year to year within limits, as the optimiser finds it, with what
// holds it back; or which limits no path can keep.

import { html, nothing } from "lit";
import { formatNumber, t } from "../i18n/index.js";
import { plannedFigure, settingsOf } from "./levers.js";
import { choice, panel } from "./policy-panel.js";
import { isIntakeOf, pathWishes, pathYears } from "./policy-questions.js";
import { problemList } from "./problems.js";
import "../elements/hwf-chart-lines.js";
import "../elements/hwf-number.js";
import "../elements/hwf-table.js";

/**
 * @typedef {import("./session.js").Session} Session
 * @typedef {import("../engine/package.d.ts").IntakePathProblem} Problem
 * @typedef {import("../engine/package.d.ts").IntakePath} Path
 * @typedef {import("../engine/package.d.ts").Change} Change
 * @typedef {"floor"|"capacity"|"step"|"shortage_cost"|"surplus_cost"|"change_cost"} Wish
 */

/** What can be wished for a profession, and what is taken where nothing is. */
const WISHES = /** @type {const} */ ([
  { name: "capacity", usual: null },
  { name: "floor", usual: null },
  { name: "step", usual: null },
  { name: "shortage_cost", usual: 1 },
  { name: "surplus_cost", usual: 1 },
  { name: "change_cost", usual: 0 },
]);

/** @param {Session} session */
export function pathPanel(session) {
  const problems = session.answer("path")?.problems ?? session.answer("pathProblem")?.problems;
  const solved = session.value("path");
  // Alone, such a profession is no mistake: there is nothing to choose.
  if (!session.policy.wishes && problems?.some(({ code }) => code === "method.no_path")) {
    return panel("path", {}, html`<p class="quiet">${t("path.none")}</p>`);
  }
  return panel(
    "path",
    {},
    html`${form(session)}
    ${
      problems
        ? problemList(problems)
        : solved
          ? result(session, session.value("pathProblem"), solved)
          : html`<p class="quiet computing">${t("panel.computing")}</p>`
    }`,
  );
}

/** @param {Session} session */
function form(session) {
  const { axes, policy } = session;
  const { from, to, sumFrom, sumTo, last } = pathYears(session);
  const list = (/** @type {number} */ first) =>
    Array.from({ length: Math.max(0, last - first + 1) }, (_, step) => ({
      id: first + step,
      name: String(first + step),
    }));
  const usual = { id: "", name: t("path.years.usual") };
  const year = (/** @type {string} */ value) => (value === "" ? undefined : Number(value));
  const wishes = pathWishes(session);
  return html`<div class="choices">
      ${choice("path-from", t("path.from"), from, list(axes.base_year + 1), (value) => session.setPolicy({ pathFrom: Number(value) }))}
      ${choice("path-to", t("path.to"), to, list(from), (value) => session.setPolicy({ pathTo: Number(value) }))}
      ${choice("path-sum-from", t("path.sum_from"), sumFrom ?? "", [usual, ...list(from)], (value) => session.setPolicy({ sumFrom: year(value) }))}
      ${choice("path-sum-to", t("path.sum_to"), sumTo ?? "", [usual, ...list(sumFrom ?? from)], (value) => session.setPolicy({ sumTo: year(value) }))}
    </div>
    ${professions(session)}
    <details class="limits" id="path-limits">
      <summary>${t("path.limits")}</summary>
      <div class="wishes">
        ${wishes.map((wish) => limits(session, wish))}
        ${
          wishes.length > 1
            ? html`<fieldset>
                <legend>${t("path.together")}</legend>
                ${number("path-shared", t("path.shared"), t("path.unit.starters"), policy.shared, (shared) => session.setPolicy({ shared }))}
              </fieldset>`
            : nothing
        }
      </div>
    </details>`;
}

/**
 * The professions that have an intake to choose, where there are several.
 * @param {Session} session
 */
function professions(session) {
  const { axes, project, policy, profession } = session;
  const trained = axes.professions.filter(({ id }) =>
    project?.levers.some((lever) => lever.profession === id && lever.quantity === "intake"),
  );
  if (trained.length < 2) {
    return nothing;
  }
  const wishes = policy.wishes ?? { [profession]: {} };
  const turn = (/** @type {string} */ id) => {
    const { [id]: there, ...others } = wishes;
    const next = there ? others : { ...wishes, [id]: {} };
    // Nothing chosen is the profession of the page.
    session.setPolicy({ wishes: Object.keys(next).length === 0 ? undefined : next });
  };
  return html`<fieldset class="professions">
    <legend>${t("path.professions")}</legend>
    ${trained.map(
      ({ id, name }) => html`<label>
        <input type="checkbox" .checked=${id in wishes} @change=${() => turn(id)} />
        <span translate="no">${name}</span>
      </label>`,
    )}
  </fieldset>`;
}

/**
 * @param {Session} session
 * @param {import("../engine/package.d.ts").PathWish} wish
 */
function limits(session, wish) {
  const { profession } = wish;
  const { wishes = { [profession]: {} } } = session.policy;
  const name = professionName(session, profession);
  const set = (/** @type {Wish} */ field, /** @type {number|undefined} */ value) =>
    session.setPolicy({
      wishes: { ...wishes, [profession]: { ...wishes[profession], [field]: value } },
    });
  return html`<fieldset>
    <legend translate="no">${name}</legend>
    ${WISHES.map(({ name: field, usual }) =>
      number(
        `path-${field}-${profession}`,
        t(`path.${field}`),
        field.endsWith("cost") ? "" : t("path.unit.starters"),
        wish[field] ?? usual ?? undefined,
        (value) => set(field, value),
      ),
    )}
  </fieldset>`;
}

/**
 * @param {string} id
 * @param {string} label
 * @param {string} unit
 * @param {number|undefined} value
 * @param {(value: number|undefined) => void} set
 */
function number(id, label, unit, value, set) {
  const take = (/** @type {CustomEvent<{value: number|null}>} */ { detail }) =>
    set(detail.value ?? undefined);
  return html`<div class="wish">
    <span aria-hidden="true">${label}</span>
    <hwf-number
      id=${id}
      label=${label}
      unit=${unit}
      optional
      .value=${value ?? null}
      .min=${0}
      .digits=${3}
      @hwf-value=${take}
    ></hwf-number>
  </div>`;
}

/**
 * @param {Session} session
 * @param {Problem} problem
 * @param {Path} path
 */
function result(session, problem, path) {
  return path.infeasible.length > 0
    ? html`<p class="answer bad">${t("path.infeasible")}</p>
        <ul>
          ${path.infeasible.map(
            (broken) => html`<li>
              ${t("path.broken", { limit: limitText(session, broken), year: broken.year, excess: formatNumber(broken.excess, { digits: 1 }) })}
            </li>`,
          )}
        </ul>`
    : html`${charts(session, problem, path)} ${held(session, path)} ${table(session, problem, path)}
        <div class="buttons-row">
          <button type="button" class="first" id="path-adopt" @click=${() => adopt(session, problem, path)}>
            ${t("path.adopt")}
          </button>
        </div>`;
}

/**
 * What a limit is of.
 * @param {Session} session
 * @param {Path["binding"][number]|Path["infeasible"][number]} limit
 */
function limitText(session, { limit, profession }) {
  return profession == null
    ? t(`path.limit.${limit}`)
    : t("path.limit.of", {
        limit: t(`path.limit.${limit}`),
        profession: professionName(session, profession),
      });
}

/**
 * @param {Session} session
 * @param {string} profession
 */
function professionName({ axes }, profession) {
  return axes.professions.find(({ id }) => id === profession)?.name ?? profession;
}

/**
 * @param {Session} session
 * @param {Problem} problem
 * @param {Path} path
 */
function charts(session, { years, stock_years: stocks, professions: stated }, path) {
  const version = session.project?.description.stamp.engine_version ?? "";
  const source = t("chart.sources.none", { version });
  return html`<div class="path-charts">
    ${path.professions.map(({ profession, intake, supply_fte: supply }, place) => {
      const name = professionName(session, profession);
      const { capacity, floor, demand_fte: demand } = stated[place];
      const line = (
        /** @type {string} */ key,
        /** @type {ArrayLike<number>|null|undefined} */ values,
      ) =>
        values
          ? [{ label: t(key), values, .../** @type {const} */ ({ colour: "grey", dash: "dash" }) }]
          : [];
      return html`<hwf-chart-lines
          class="card"
          data-chart="path-intake"
          heading=${t("path.chart.intake", { name })}
          unit=${t("path.chart.intake.unit")}
          short-unit=${t("path.unit.starters")}
          source=${source}
          .years=${years}
          .lines=${[
            ...line("path.line.capacity", capacity),
            ...line("path.line.floor", floor?.some((least) => least > 0) ? floor : undefined),
            { label: t("path.line.intake"), values: intake, colour: "blue", dash: "solid" },
          ]}
          .toCsv=${session.toCsv}
        ></hwf-chart-lines>
        <hwf-chart-lines
          class="card"
          data-chart="path-balance"
          heading=${t("path.chart.balance", { name })}
          unit=${t("path.chart.balance.unit")}
          short-unit=${t("unit.short.fte")}
          source=${source}
          .years=${stocks}
          .lines=${[
            { label: t("line.supply"), values: supply, colour: "blue", dash: "solid" },
            { label: t("line.demand"), values: demand, colour: "vermillion", dash: "dash" },
          ]}
          .toCsv=${session.toCsv}
        ></hwf-chart-lines>`;
    })}
  </div>`;
}

/**
 * What holds the path back, each limit with its years.
 * @param {Session} session
 * @param {Path} path
 */
function held(session, { binding, unique }) {
  /** @type {Map<string, number[]>} */
  const years = new Map();
  for (const limit of binding) {
    const text = limitText(session, limit);
    years.set(text, [...(years.get(text) ?? []), limit.year]);
  }
  return html`${
    years.size === 0
      ? html`<p class="quiet">${t("path.free")}</p>`
      : html`<p>${t("path.held")}</p>
          <ul id="path-held">
            ${[...years].map(
              ([limit, in_years]) =>
                html`<li>${t("path.held.in", { limit, years: yearsText(in_years) })}</li>`,
            )}
          </ul>`
  }
  ${unique ? nothing : html`<p class="quiet">${t("path.not_unique")}</p>`}`;
}

/**
 * Years in a row as one span.
 * @param {number[]} years
 */
function yearsText(years) {
  /** @type {[number, number][]} */
  const spans = [];
  for (const year of [...years].sort((a, b) => a - b)) {
    const last = spans.at(-1);
    if (last && year <= last[1] + 1) {
      last[1] = year;
    } else {
      spans.push([year, year]);
    }
  }
  return spans.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(", ");
}

/**
 * @param {Session} session
 * @param {Problem} problem
 * @param {Path} path
 */
function table(session, { years }, { professions: answers }) {
  return html`<hwf-table
    data-table="path"
    caption=${t("path.table")}
    .columns=${[
      { label: t("chart.year"), kind: "year" },
      ...answers.map(({ profession }) => ({
        label: professionName(session, profession),
        ownLabel: true,
        kind: "number",
        digits: 1,
      })),
    ]}
    .rows=${years.map((year, place) => [year, ...answers.map(({ intake }) => intake[place])])}
    .toCsv=${session.toCsv}
  ></hwf-table>`;
}

/**
 * The yearly intake of a profession that the plan has once the path is over, where it is one figure.
 * @param {Session} session
 * @param {string} profession
 * @param {number} year the last one of the path
 */
function plannedAfter({ project, planChanges, fromYear }, profession, year) {
  const levers = (project?.levers ?? []).filter((lever) => lever.profession === profession);
  const { settings, others } = settingsOf(levers, planChanges, fromYear);
  const lever = levers.find(({ quantity }) => quantity === "intake");
  const grows = (settings.get(lever?.key ?? "")?.ramp?.to ?? 0) > year;
  return grows || others.some((change) => isIntakeOf(change, profession))
    ? undefined
    : plannedFigure(levers, settings, "intake");
}

/**
 * The path as a scenario: what is set in a year holds until the next one sets something else.
 * @param {Session} session
 * @param {Problem} problem
 * @param {Path} path
 */
function adopt(session, { years }, { professions: answers }) {
  const last = years[years.length - 1];
  /** @type {Change[]} */
  const changes = [];
  let back = true;
  for (const { profession, intake } of answers) {
    const after = last < session.axes.last_year ? plannedAfter(session, profession, last) : null;
    back &&= after !== undefined;
    const amounts = after == null ? [...intake] : [...intake, after];
    for (const [place, amount] of amounts.entries()) {
      if (place === 0 || amount !== amounts[place - 1]) {
        const year = years[0] + place;
        const ramp = { from: year, to: year };
        changes.push({ quantity: "intake", for: { profession }, op: "set", amount, ramp });
      }
    }
  }
  const names = answers.map(({ profession }) => professionName(session, profession)).join(", ");
  const reason = t(back ? "path.adopt.reason" : "path.adopt.reason.holds", {
    from: years[0],
    to: last,
  });
  session.adopt({ name: t("path.adopt.name", { names }), reason }, [
    ...session.planChanges,
    ...changes,
  ]);
  location.hash = "forecast";
}
