// One step back, one step forward.

import { html } from "lit";
import { t } from "../i18n/index.js";

/** @param {import("./session.js").Session} session */
export function steps(session) {
  const { history } = session;
  return html`
    <button type="button" id="undo" ?disabled=${!history.canUndo} @click=${() => session.undo()}>
      ${t("step.undo")}
    </button>
    <button type="button" id="redo" ?disabled=${!history.canRedo} @click=${() => session.redo()}>
      ${t("step.redo")}
    </button>
  `;
}
