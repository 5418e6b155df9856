// Several sources about one thing: set side by side and decided between, raked to one another, corrected for
// what they do not see, and a counted stock held against the counted flows. What is taken over becomes a
// series of the project, and the decision is kept with its reason.

import { html, nothing } from "lit";
import { t } from "../i18n/index.js";
import { compareTool } from "./compare-sources-panel.js";
import { coverTool } from "./coverage-panel.js";
import { problemList } from "./problems.js";
import { rakeTool } from "./rake-panel.js";
import { flowsTool } from "./stock-flows-panel.js";

/** @typedef {import("./session.js").Session} Session */

/** @param {Session} session */
export function reconcilePanel(session) {
  const open = session.unfolded.has("reconcile");
  const turn = (/** @type {Event} */ event) =>
    session.unfold("reconcile", /** @type {HTMLDetailsElement} */ (event.currentTarget).open);
  return html`<details class="card fold" data-fold="reconcile" .open=${open} @toggle=${turn}>
    <summary>${t("reconcile.heading")}</summary>
    ${
      open
        ? html`<p class="note">${t("reconcile.note")}</p>
          ${refusedDraft(session)} ${compareTool(session)} ${rakeTool(session)} ${coverTool(session)}
          ${flowsTool(session)}`
        : nothing
    }
  </details>`;
}

/**
 * Edits that the engine refuses, wherever on the screen they were made.
 * @param {Session} session
 */
export function refusedDraft(session) {
  return session.draft
    ? html`<div class="notice bad" role="alert">
        <p>${t("data.refused")}</p>
        ${problemList(session.draft.problems)}
        <button type="button" @click=${() => session.discard()}>${t("data.discard")}</button>
      </div>`
    : nothing;
}
