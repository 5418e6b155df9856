// What a decision needs: the intake that closes the gap, by when it must be decided, what the plan
// costs each year, and what each lever costs for what it brings.

import { html } from "lit";
import { t } from "../i18n/index.js";
import { choices } from "./choices.js";
import { costsPanel } from "./costs-panel.js";
import { decidePanel } from "./decide-panel.js";
import { intakePanel } from "./intake-panel.js";

/** @param {import("./session.js").Session} session */
export function policyScreen(session) {
  return html`
    ${choices(session)}
    <section class="page policy" aria-labelledby="policy-heading">
      <h2 id="policy-heading">${t("policy.heading")}</h2>
      <p>${t("policy.intro")}</p>
      <div class="policy-cards">${intakePanel(session)} ${decidePanel(session)}</div>
      ${costsPanel(session)}
    </section>
  `;
}
