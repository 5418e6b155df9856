// What every scenario costs and until when it can be decided; what the plan costs beside the base, line by
// line and year by year, and what each lever costs for one FTE that it brings. What the project does not
// price is said to be missing.

import { html, nothing } from "lit";
import { formatNumber, t } from "../i18n/index.js";
import { changeText } from "./change-text.js";
import { decidePanel } from "./decide-panel.js";
import { panel, whenAnswered } from "./policy-panel.js";
import { variantCell, variantsOf } from "./policy-questions.js";
import "../elements/hwf-chart-lines.js";
import "../elements/hwf-table.js";

/**
 * @typedef {import("./session.js").Session} Session
 * @typedef {import("../engine/package.d.ts").Costs} Costs
 * @typedef {import("../engine/package.d.ts").ScenarioCosts} ScenarioCosts
 * @typedef {import("../elements/hwf-table.js").Column} Column
 * @typedef {import("../elements/hwf-table.js").Cell} Cell
 */

const NUMBER = /** @type {const} */ ("number");
const ITEMS = ["trainee_year", "fte_year", "immigrant", "leaver"];

/** @param {Session} session */
export function costsPanel(session) {
  const { targetYear: year } = session;
  return panel(
    "costs",
    { year },
    html`${whenAnswered(session, "scenarioCosts", (value) => scenarios(session, value))}
    ${decidePanel(session)} ${whenAnswered(session, "costs", (value) => plan(session, value))}`,
  );
}

/**
 * @param {Session} session
 * @param {Costs} costs
 */
function plan(session, costs) {
  const missing = ITEMS.filter((item) => !costs.lines.some((line) => line.item === item));
  return html`
    ${costs.lines.length === 0 ? html`<p>${t("costs.none")}</p>` : nothing}
    ${
      missing.length === 0
        ? nothing
        : html`<p class="quiet" id="costs-missing">
          ${t("costs.missing", { items: missing.map((item) => t(`costs.item.${item}`)).join(", ") })}
        </p>`
    }
    ${levers(session, costs)} ${costs.lines.length === 0 ? nothing : budget(session, costs)}
  `;
}

/**
 * @param {Session} session
 * @param {ScenarioCosts} costs
 */
function scenarios(session, { lines, currency, price_year: prices, target_year: year }) {
  const money = currency == null ? "" : moneyText({ currency, price_year: prices }, "costs.money");
  const variants = variantsOf(session);
  /** @type {Column[]} */
  const columns = [
    { label: t("advice.variant"), kind: "text" },
    ...(currency == null
      ? []
      : [{ label: t("costs.scenario.cost", { year, currency }), kind: NUMBER }]),
    { label: t("costs.lever.fte", { year }), kind: NUMBER, digits: 1 },
    ...(currency == null ? [] : [{ label: t("costs.lever.per_fte", { currency }), kind: NUMBER }]),
    { label: t("costs.last_year"), kind: "text" },
  ];
  const rows = lines.map(({ cost, fte, cost_per_fte: each, last_year: last }, place) => [
    variantCell(variants[place]),
    ...(currency == null ? [] : [cost]),
    fte,
    ...(currency == null ? [] : [each]),
    place === 0 ? null : lastYear(last),
  ]);
  return html`<hwf-table
    data-table="scenario-costs"
    caption=${t("costs.scenarios", { year })}
    note=${money === "" ? t("costs.scenarios.note") : t("costs.note", { money, what: t("costs.scenarios.note") })}
    tall
    .columns=${columns}
    .rows=${rows}
    .toCsv=${session.toCsv}
  ></hwf-table>`;
}

/** @param {number|null|undefined} year */
function lastYear(year) {
  return year == null ? t("costs.last_year.never") : String(year);
}

/**
 * @param {Session} session
 * @param {Costs} costs
 */
function budget(session, { years, lines }) {
  const money = moneyText(lines[0], "costs.money");
  const same = lines.every((line) => moneyText(line, "costs.money") === money);
  /** @type {Column[]} */
  const columns = [
    { label: t("costs.year"), kind: "year" },
    ...lines.map((line) => ({
      label: same
        ? t(`costs.item.${line.item}`)
        : t("costs.line", {
            item: t(`costs.item.${line.item}`),
            money: moneyText(line, "costs.money"),
          }),
      kind: /** @type {const} */ ("number"),
    })),
  ];
  const rows = years.map((year, place) => [
    year,
    ...lines.map(({ values, base_values: base }) => amount(values[place], base[place])),
  ]);
  const total = lines.find(({ item }) => item === "total");
  const what = t(session.differs ? "costs.budget.note" : "costs.budget.base");
  return html`
    ${total ? chart(session, years, total) : nothing}
    <hwf-table
      data-table="costs"
      caption=${t("costs.budget")}
      note=${same ? t("costs.note", { money, what }) : what}
      .columns=${columns}
      .rows=${rows}
      .toCsv=${session.toCsv}
    ></hwf-table>
  `;
}

/**
 * The currency, and whose prices.
 * @param {{currency: string, price_year?: number|null}} line
 * @param {"costs.money"|"costs.millions"} key
 */
function moneyText({ currency, price_year: year }, key) {
  return year == null ? t(key, { currency }) : t(`${key}.prices`, { currency, year });
}

/** From here on figures are read in millions. */
const LARGE = 1e7;
const MILLION = 1e6;

/**
 * @param {Session} session
 * @param {number[]} years
 * @param {Costs["lines"][number]} total
 */
function chart(session, years, total) {
  const { values, base_values: base, currency } = total;
  const differs = values.some((value, place) => value !== base[place]);
  const large = values.some((value) => Math.abs(value) >= LARGE);
  const shown = (/** @type {Float64Array} */ figures) =>
    large ? figures.map((value) => value / MILLION) : figures;
  const planned = /** @type {const} */ ({ colour: "blue", dash: "solid" });
  const grey = /** @type {const} */ ({ colour: "grey", dash: "solid" });
  return html`<hwf-chart-lines
    class="card"
    data-chart="costs"
    heading=${t("chart.costs")}
    unit=${t("chart.costs.unit", { money: moneyText(total, large ? "costs.millions" : "costs.money") })}
    short-unit=${large ? t("costs.millions", { currency }) : currency}
    source=${t("chart.sources.none", { version: session.project?.description.stamp.engine_version ?? "" })}
    .digits=${large ? 1 : 0}
    .years=${years}
    .lines=${[
      ...(differs ? [{ label: t("costs.total.base"), values: shown(base), ...grey }] : []),
      { label: t("costs.total"), values: shown(values), ...planned },
    ]}
    .mark=${session.targetYear}
    .toCsv=${session.toCsv}
  ></hwf-chart-lines>`;
}

/**
 * @param {number} value
 * @param {number} base
 * @returns {Cell}
 */
function amount(value, base) {
  if (value === undefined || Number.isNaN(value)) {
    return null;
  }
  return value === base || Number.isNaN(base)
    ? { value, form: {} }
    : { value, form: {}, below: t("figure.base", { value: formatNumber(base) }) };
}

/**
 * @param {Session} session
 * @param {Costs} costs
 */
function levers(session, { levers: list, target_year: year, lines }) {
  if (list.length === 0) {
    return lines.length === 0 ? nothing : html`<p class="quiet">${t("costs.levers.none")}</p>`;
  }
  const currency = lines.find(({ item }) => item === "total")?.currency ?? "";
  const changes = session.planChanges;
  /** @type {Column[]} */
  const columns = [
    { label: t("costs.lever"), kind: "text" },
    { label: t("costs.lever.cost", { year, currency }), kind: "number" },
    { label: t("costs.lever.fte", { year }), kind: "number", digits: 1 },
    { label: t("costs.lever.per_fte", { currency }), kind: "number" },
    { label: t("costs.last_year"), kind: "text" },
  ];
  const rows = list.map(({ change, cost, fte, cost_per_fte: each, last_year: last }) => [
    changes[change] ? changeText(changes[change], session.axes) : "",
    cost,
    fte,
    each ?? null,
    lastYear(last),
  ]);
  return html`<hwf-table
    data-table="cost-levers"
    caption=${t("costs.levers")}
    note=${t("costs.levers.note")}
    tall
    .columns=${columns}
    .rows=${rows}
    .toCsv=${session.toCsv}
  ></hwf-table>`;
}
