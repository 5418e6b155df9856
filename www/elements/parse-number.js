// What a person meant by a typed number. Both decimal signs and every usual grouping are accepted;
// what can be read in two ways is not guessed at.

/**
 * @typedef {{kind: "number", value: number}
 *   | {kind: "ambiguous", decimal: number, whole: number}
 *   | {kind: "none"}} Reading
 */

const GROUPING_SIGNS = /(?<=\d)[\s\u00a0\u2009\u202f'\u2019](?=\d{3}(?!\d))/g;
const MINUS = /^[\u2212\u2013]/;

/**
 * @param {string} text
 * @returns {Reading}
 */
export function parseNumber(text) {
  const plain = text
    .trim()
    .replace(MINUS, "-")
    .replace(/^([+-])\s+/, "$1");
  const ungrouped = plain.replace(GROUPING_SIGNS, "");
  const grouped = ungrouped !== plain;
  const [, sign, digits] = /^([+-]?)(\d[\d.,]*|[.,]\d+)$/.exec(ungrouped) ?? [];
  if (digits === undefined) {
    return { kind: "none" };
  }
  const factor = sign === "-" ? -1 : 1;
  const marks = digits.replace(/\d/g, "");
  if (marks === "") {
    return number(factor, digits);
  }
  const last = marks.at(-1) ?? "";
  const other = last === "." ? "," : ".";
  if (marks.includes(other)) {
    // Both signs: the last is the decimal sign, the other one groups.
    const [whole, fraction, ...more] = digits.split(last);
    return more.length === 0 && isGrouped(whole, other)
      ? number(factor, `${whole.replaceAll(other, "")}.${fraction}`)
      : { kind: "none" };
  }
  if (marks.length > 1) {
    return !grouped && isGrouped(digits, last)
      ? number(factor, digits.replaceAll(last, ""))
      : { kind: "none" };
  }
  const [whole, fraction] = digits.split(last);
  if (!grouped && fraction.length === 3 && /^[1-9]\d{0,2}$/.test(whole)) {
    return {
      kind: "ambiguous",
      decimal: factor * Number(`${whole}.${fraction}`),
      whole: factor * Number(whole + fraction),
    };
  }
  return number(factor, `${whole}.${fraction}`);
}

/**
 * @param {number} factor
 * @param {string} digits
 * @returns {Reading}
 */
function number(factor, digits) {
  const value = factor * Number(digits);
  return Number.isFinite(value) ? { kind: "number", value } : { kind: "none" };
}

/**
 * @param {string} digits
 * @param {string} mark
 */
function isGrouped(digits, mark) {
  const [first, ...rest] = digits.split(mark);
  return /^\d{1,3}$/.test(first) && rest.every((group) => /^\d{3}$/.test(group));
}
