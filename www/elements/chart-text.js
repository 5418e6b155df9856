// Text inside charts: SVG neither wraps lines nor keeps labels apart, so both are worked out here.

/** @type {CanvasRenderingContext2D|null} */
let pen = null;

/**
 * Titles and axes are the same from one picture to the next.
 * @type {Map<string, number>}
 */
const widths = new Map();
const WIDTHS_MAX = 2000;

/**
 * The width of a text in pixels.
 * @param {string} text
 * @param {string} font as in CSS, `600 12px sans-serif`
 */
export function textWidth(text, font) {
  const key = `${font}/${text}`;
  let width = widths.get(key);
  if (width === undefined) {
    width = measure(text, font);
    if (widths.size > WIDTHS_MAX) {
      widths.clear();
    }
    widths.set(key, width);
  }
  return width;
}

/**
 * @param {string} text
 * @param {string} font
 */
function measure(text, font) {
  pen ??= document.createElement("canvas").getContext("2d");
  if (!pen) {
    return text.length * 7;
  }
  pen.font = font;
  return pen.measureText(text).width;
}

/**
 * A text broken into lines no wider than given; a single longer word stays whole.
 * @param {string} text
 * @param {number} width
 * @param {string} font
 * @returns {string[]}
 */
export function wrapText(text, width, font) {
  /** @type {string[]} */
  const lines = [];
  for (const word of text.split(/\s+/).filter((part) => part !== "")) {
    const longer = lines.length === 0 ? word : `${lines[lines.length - 1]} ${word}`;
    if (lines.length > 0 && textWidth(longer, font) <= width) {
      lines[lines.length - 1] = longer;
    } else {
      lines.push(word);
    }
  }
  return lines;
}

/**
 * Moves labels along a line so that none overlaps another, as little as possible from where each
 * would like to be, and keeps their order.
 * @param {{wish: number, size: number}[]} labels the wished middle and the height of each
 * @param {number} low
 * @param {number} high
 * @returns {number[]} the middles, in the order given
 */
export function spreadLabels(labels, low, high) {
  const order = labels.map((_, place) => place).sort((a, b) => labels[a].wish - labels[b].wish);
  /** @type {{members: number[], start: number, size: number}[]} */
  const groups = [];
  for (const place of order) {
    let group = { members: [place], start: 0, size: 0 };
    settle(group);
    for (
      let last = groups.at(-1);
      last && last.start + last.size > group.start;
      last = groups.at(-1)
    ) {
      group = { members: [...last.members, ...group.members], start: 0, size: 0 };
      groups.pop();
      settle(group);
    }
    groups.push(group);
  }

  /** @param {{members: number[], start: number, size: number}} group */
  function settle(group) {
    group.size = 0;
    let wish = 0;
    for (const member of group.members) {
      wish += labels[member].wish - group.size - labels[member].size / 2;
      group.size += labels[member].size;
    }
    group.start = Math.max(low, Math.min(high - group.size, wish / group.members.length));
  }

  /** @type {number[]} */
  const middles = [];
  for (const { members, start } of groups) {
    let top = start;
    for (const member of members) {
      middles[member] = top + labels[member].size / 2;
      top += labels[member].size;
    }
  }
  return middles;
}
