// Where the supply comes from: who is here today, who is in training, who starts before and after the
// intake can be changed, and who comes from elsewhere. They add up to the supply.

import { html, nothing } from "lit";
import { formatNumber, language, t } from "../i18n/index.js";
import { sources as sourceText } from "./charts.js";
import { choice } from "./policy-panel.js";
import { valuesOf } from "./results.js";
import { options } from "./view-bar.js";
import "../elements/hwf-chart-areas.js";

/**
 * @typedef {import("./session.js").Session} Session
 * @typedef {import("../engine/package.d.ts").Sources} Sources
 * @typedef {import("../elements/hwf-chart-areas.js").Part} Part
 */

/**
 * From the lowest upwards.
 * @type {Record<string, Pick<Part, "colour"|"hatch">>}
 */
const LOOKS = {
  stock: { colour: "blue" },
  in_training: { colour: "sky", hatch: "dash" },
  before_steering: { colour: "green" },
  steerable: { colour: "orange", hatch: "cross" },
  abroad: { colour: "purple", hatch: "dot" },
  temporary: { colour: "grey", hatch: "dash" },
  other_professions: { colour: "vermillion", hatch: "dot" },
};

/** Made once for each answer: the chart is drawn again only when its figures change. */
const kept = {
  value: /** @type {Sources|undefined} */ (undefined),
  key: "",
  parts: /** @type {Part[]} */ ([]),
};

/** @param {Session} session */
export function sourcesPanel(session) {
  /** @type {Sources|undefined} */
  const given = session.value("sources");
  // While a lever moves, what was last said of this profession stays.
  const value = given ?? (isAbout(kept.value, session) ? kept.value : undefined);
  return html`<hwf-panel class="wide" name="sources">
    ${session.answer("sources")?.problems || value?.lines.length === 0 ? nothing : chart(session, value)}
  </hwf-panel>`;
}

/**
 * @param {Sources|undefined} value
 * @param {Session} session
 */
function isAbout(value, { project, profession }) {
  return (
    value?.profession === profession &&
    value.stamp.project_hash === project?.description.stamp.project_hash
  );
}

/**
 * An empty chart keeps the room until the figures are there.
 * @param {Session} session
 * @param {Sources|undefined} value
 */
function chart(session, value) {
  const { sourceUnit: unit, axes } = session;
  const planned = session.value("planned");
  const total = valuesOf(
    planned,
    unit === "fte" ? "supply_fte" : "supply_heads",
    session.profession,
  );
  const hours = formatNumber(axes.fte_hours, { digits: 1 });
  return html`<section class="card sources" aria-label=${t("chart.supply_sources")}>
    <div class="view">
      ${choice("view-unit", t("view.unit"), unit, options("unit", ["fte", "heads"]), (chosen) =>
        session.show({ sourceUnit: /** @type {"fte"|"heads"} */ (chosen) }),
      )}
    </div>
    <hwf-chart-areas
      data-chart="sources"
      heading=${t("chart.supply_sources")}
      unit=${t(`chart.supply_sources.unit.${unit}`, { hours, from: value?.from_year ?? session.fromYear })}
      short-unit=${t(`unit.short.${unit}`)}
      source=${sourceText(session, ["stock", "intake", "source_intake", "immigration", "temporary_staff"])}
      .years=${value?.years ?? []}
      .parts=${value ? partsOf(session, value) : []}
      .total=${total ?? null}
      total-label=${t("line.supply")}
      .mark=${session.targetYear}
      .every=${session.everyYears}
      .toCsv=${session.toCsv}
    ></hwf-chart-areas>
  </section>`;
}

/**
 * @param {Session} session
 * @param {Sources} value
 */
function partsOf({ sourceUnit, method }, value) {
  const key = `${language()}/${sourceUnit}`;
  if (kept.value !== value || kept.key !== key) {
    const cumulative = method?.supply.type === "cumulative";
    kept.value = value;
    kept.key = key;
    kept.parts = Object.keys(LOOKS).flatMap((source) => {
      const line = value.lines.find((one) => one.source === source);
      const label = source === "stock" && !cumulative ? "stock_returning" : source;
      return line
        ? [{ ...LOOKS[source], values: line[sourceUnit], label: t(`source.${label}`) }]
        : [];
    });
  }
  return kept.parts;
}
