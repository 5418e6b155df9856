// The pseudo-language: English with accents, some 40 % longer, in brackets. It shows what a
// translation would break (text that is cut, or never went through the catalogue) before there is one.

const PLAIN = "aceeghiklnorstuyzACEGHIKLNORSTUYZ";
const ACCENTED = "åçéèĝĥîķļñöŕšţûýžÅÇÉĜĤÎĶĻÑÖŔŠŢÛÝŽ";
const PADDING = "öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ šéṽéñ éîĝĥţ ñîñé ţéñ ";

/**
 * The pseudo form of a text; `{placeholders}` stay as they are.
 * @param {string} text
 */
export function pseudo(text) {
  const accented = text
    .split(/(\{\w+\})/)
    .map((part) => (part.startsWith("{") ? part : accent(part)))
    .join("");
  const extra = Math.ceil(text.replace(/\{\w+\}/g, "").length * 0.4);
  const padding = PADDING.repeat(Math.ceil(extra / PADDING.length))
    .slice(0, extra)
    .trim();
  return padding === "" ? `⟦${accented}⟧` : `⟦${accented} ${padding}⟧`;
}

/** @param {string} text */
function accent(text) {
  return [...text]
    .map((letter) => {
      const place = PLAIN.indexOf(letter);
      return place < 0 ? letter : ACCENTED[place];
    })
    .join("");
}
