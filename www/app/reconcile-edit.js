// The project file with what a reconciliation of sources came to. Figures come from the engine; here they
// only find their place.

import { freeId, picked } from "./data-edit.js";

/**
 * @typedef {Record<string, any>} Content a project file as it is written
 * @typedef {import("../engine/package.d.ts").Series} Series
 */

const WHICH = ["value", "low", "high"];

/**
 * The parameters that read a series.
 * @param {Content} content
 * @param {string} id
 * @returns {any[]}
 */
export function readersOf(content, id) {
  return content.parameters.filter((/** @type {any} */ parameter) =>
    WHICH.some((which) => parameter[which]?.series === id),
  );
}

/**
 * Whoever read one series reads another.
 * @param {Content} content
 * @param {string} from
 * @param {string} to
 */
function turnTo(content, from, to) {
  for (const parameter of readersOf(content, from)) {
    for (const which of WHICH) {
      if (parameter[which]?.series === from) {
        parameter[which] = { type: "series", series: picked(content, to, parameter.quantity) };
      }
    }
    const { source } = content.data.find((/** @type {any} */ { id }) => id === to);
    if (source) {
      parameter.source = source;
    }
  }
}

/**
 * One of two series is kept: who read the other reads it, and the decision stands in the project.
 * @param {Content} content
 * @param {string} kept
 * @param {string} left
 * @param {{what: string, why: string}} decision
 */
export function withDecision(content, kept, left, decision) {
  const edited = structuredClone(content);
  turnTo(edited, left, kept);
  const date = new Date().toISOString().slice(0, 10);
  edited.decisions = [...(edited.decisions ?? []), { ...decision, date }];
  return edited;
}

/**
 * A raked series stands beside its seed and is read in its place.
 * @param {Content} content
 * @param {string} seed
 * @param {Series} series
 * @param {string} said what was done
 */
export function withRaked(content, seed, series, said) {
  const edited = structuredClone(content);
  const id = freeId(edited.data, series.id);
  edited.data.push({ ...series, id, note: joined(series.note, said) });
  turnTo(edited, seed, id);
  return edited;
}

/**
 * Corrected figures stand beside those of the source, low and high ones too, and are read in their place.
 * @param {Content} content
 * @param {string} source id of the series
 * @param {Record<"low"|"mid"|"high", ArrayLike<number>>} adjusted
 * @param {string} level of those counted afterwards; that of the source where empty
 * @param {string} said what was done
 */
export function withCorrected(content, source, adjusted, level, said) {
  const edited = structuredClone(content);
  const series = edited.data.find((/** @type {any} */ { id }) => id === source);
  const { coverage: _, flags: __, ...rest } = series;
  const values = (/** @type {ArrayLike<number>} */ list) =>
    Array.from(list, (value) => (Number.isNaN(value) ? null : value));
  const ids = { low: "", mid: "", high: "" };
  for (const which of /** @type {const} */ (["mid", "low", "high"])) {
    const suffix = which === "mid" ? "_corrected" : `_corrected_${which}`;
    ids[which] = freeId(edited.data, `${source}${suffix}`);
    edited.data.push({
      ...rest,
      id: ids[which],
      ...(level === "" ? {} : { definition: level }),
      values: values(adjusted[which]),
      note: joined(series.note, said),
    });
  }
  const [low, high] = [values(adjusted.low), values(adjusted.high)];
  const same = low.every((value, at) => value === high[at]);
  for (const parameter of readersOf(edited, source)) {
    if (parameter.value.series === source) {
      parameter.value = { type: "series", series: ids.mid };
      if (!same) {
        parameter.low = { type: "series", series: ids.low };
        parameter.high = { type: "series", series: ids.high };
      }
    }
  }
  if (same) {
    edited.data = edited.data.filter(
      (/** @type {any} */ { id }) => id !== ids.low && id !== ids.high,
    );
  }
  return edited;
}

/**
 * The flows that should explain a stock, for the quality report.
 * @param {Content} content
 * @param {{stock: string, inflows: string[], outflows: string[]}} flows
 */
export function withFlows(content, flows) {
  const edited = structuredClone(content);
  edited.reconciliations = [
    ...(edited.reconciliations ?? []).filter(
      (/** @type {any} */ { stock }) => stock !== flows.stock,
    ),
    flows,
  ];
  return edited;
}

/**
 * @param {string|null|undefined} note
 * @param {string} said
 */
function joined(note, said) {
  return note ? `${note} ${said}` : said;
}
