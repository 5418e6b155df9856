// Reading the engine's answers: which series, which year. Nothing is computed here.

/**
 * @typedef {import("../engine/package.d.ts").Forecast} Forecast
 * @typedef {import("../engine/package.d.ts").Measure} Measure
 */

/**
 * The values of a measure for a profession, one for each year; undefined where the project does not
 * allow it.
 * @param {Forecast|undefined} forecast
 * @param {Measure} measure
 * @param {string} profession
 * @param {string} [region] where the question was divided by region; "T" is all of them
 * @returns {Float64Array|undefined}
 */
export function valuesOf(forecast, measure, profession, region) {
  return forecast?.series.find(
    (series) =>
      series.measure === measure &&
      series.profession === profession &&
      (region === undefined || series.region === region),
  )?.values;
}

/**
 * One year's value of a measure.
 * @param {Forecast|undefined} forecast
 * @param {Measure} measure
 * @param {string} profession
 * @param {number} year
 * @returns {number|undefined}
 */
export function valueIn(forecast, measure, profession, year) {
  return valuesOf(forecast, measure, profession)?.[forecast?.years.indexOf(year) ?? -1];
}

/**
 * When a profession is first short, and when it balances again.
 * @param {Forecast|undefined} forecast
 * @param {string} profession
 */
export function summaryOf(forecast, profession) {
  return forecast?.summary.find((summary) => summary.profession === profession);
}
