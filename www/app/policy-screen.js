// What a planner takes to a minister, in the order in which it is asked: the intake that closes the gap,
// why, what else would, what it costs and by when it must be decided, and how policies do in futures.

import { html } from "lit";
import { t } from "../i18n/index.js";
import { advicePanel, rangePanel } from "./advice-panel.js";
import { attributionPanel } from "./attribution-panel.js";
import { choices } from "./choices.js";
import { costsPanel } from "./costs-panel.js";
import { equivalencePanel } from "./equivalence-panel.js";
import { exportPanel } from "./export-panel.js";
import { intakePanel } from "./intake-panel.js";
import { pathPanel } from "./path-panel.js";
import { regretPanel } from "./regret-panel.js";
import { steps } from "./steps.js";
import { tasksPanel } from "./tasks-panel.js";
import { workbookPanel } from "./workbook-panel.js";

/** @param {import("./session.js").Session} session */
export function policyScreen(session) {
  return html`
    ${choices(session)}
    <section class="page policy" aria-labelledby="policy-heading">
      <div class="heading-row">
        <h2 id="policy-heading">${t("policy.heading")}</h2>
        <div class="buttons-row">${steps(session)}</div>
      </div>
      <p>${t("policy.intro")}</p>
      <div class="policy-cards">${intakePanel(session)} ${rangePanel(session)}</div>
      ${advicePanel(session)} ${attributionPanel(session)} ${equivalencePanel(session)}
      ${tasksPanel(session)} ${pathPanel(session)} ${costsPanel(session)} ${regretPanel(session)}
      ${workbookPanel(session)} ${exportPanel(session)}
    </section>
  `;
}
