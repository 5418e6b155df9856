// The door to the screen of data: what stands behind it, and its texts, are loaded when it is first opened.

import { loadDataScreen } from "hwf:data-screen";
import { loadTableTexts } from "hwf:tables";
import { html } from "lit";
import { addTexts, t } from "../i18n/index.js";

/** @typedef {import("./session.js").Session} Session */

/** @type {((session: Session) => unknown)|null} */
let screen = null;
/** @type {"unasked"|"asked"|"failed"} */
let state = "unasked";

/** @param {Session} session */
export function dataScreen(session) {
  if (screen) {
    return screen(session);
  }
  if (state === "unasked") {
    load(session);
  }
  return html`<section class="page data" aria-labelledby="data-heading">
    <h2 id="data-heading">${t("screen.data")}</h2>
    <p>${t(state === "failed" ? "screen.data.failed" : "screen.data.loading")}</p>
  </section>`;
}

/** @param {Session} session */
async function load(session) {
  state = "asked";
  try {
    const [loaded, texts] = await Promise.all([loadDataScreen(), loadTableTexts?.()]);
    addTexts(texts ?? {});
    screen = loaded;
  } catch {
    state = "failed";
  }
  session.redraw();
}
