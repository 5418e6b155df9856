// The chart on the screen as an SVG file that stands alone: what the style sheets decide is written
// into the picture. Texts are text nodes, so whatever a user called a thing stays text.

const PROPERTIES = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "font-family",
  "font-size",
  "font-weight",
  "text-anchor",
  "paint-order",
];

/**
 * @param {SVGSVGElement} picture
 * @param {string} ground the colour behind it
 * @returns {string}
 */
export function standAloneSvg(picture, ground) {
  const copy = /** @type {SVGSVGElement} */ (picture.cloneNode(true));
  const [from, to] = [picture, copy].map((root) => [root, ...root.querySelectorAll("*")]);
  from.forEach((element, place) => {
    const computed = getComputedStyle(element);
    for (const property of PROPERTIES) {
      to[place].setAttribute(property, computed.getPropertyValue(property));
    }
    to[place].removeAttribute("class");
  });
  for (const passing of copy.querySelectorAll("[data-passing]")) {
    passing.remove();
  }
  for (const comment of comments(copy)) {
    comment.remove();
  }
  const sheet = document.createElementNS(copy.namespaceURI, "rect");
  sheet.setAttribute("width", "100%");
  sheet.setAttribute("height", "100%");
  sheet.setAttribute("fill", ground);
  copy.prepend(sheet);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy)}\n`;
}

/**
 * The template engine's marks, which mean nothing outside the page.
 * @param {Node} root
 */
function comments(root) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  const found = [];
  while (walker.nextNode()) {
    found.push(/** @type {Comment} */ (walker.currentNode));
  }
  return found;
}
