// The door to the screen of evidence: what stands behind it, and its texts, are loaded when it is first opened.

import { loadEvidence } from "hwf:evidence";
import { html } from "lit";
import { addTexts, t } from "../i18n/index.js";

/** @typedef {import("./session.js").Session} Session */

/** @type {((session: Session) => unknown)|null} */
let screen = null;
/** @type {"unasked"|"asked"|"failed"} */
let state = "unasked";

/** @param {Session} session */
export function evidenceScreen(session) {
  if (screen) {
    return screen(session);
  }
  if (state === "unasked") {
    load(session);
  }
  return html`<section class="page" aria-labelledby="evidence-heading">
    <h2 id="evidence-heading">${t("screen.evidence")}</h2>
    <p>${t(state === "failed" ? "screen.evidence.failed" : "screen.evidence.loading")}</p>
  </section>`;
}

/** @param {Session} session */
async function load(session) {
  state = "asked";
  try {
    const { evidence, evidenceTexts } = await loadEvidence();
    addTexts(evidenceTexts);
    screen = evidence;
  } catch {
    state = "failed";
  }
  session.redraw();
}
