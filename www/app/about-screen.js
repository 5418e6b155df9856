// What the model computes and what it does not, in a page.

import { html } from "lit";
import { formatNumber, t } from "../i18n/index.js";
import "./hwf-licences.js";

const PARTS = ["purpose", "supply", "demand", "gap", "intake", "limits", "privacy"];

/** @param {import("./session.js").Session} session */
export function aboutScreen({ project, runner }) {
  const description = project?.description;
  const hours = formatNumber(description?.axes.fte_hours ?? 40, { digits: 1 });
  return html`<section class="page about" aria-labelledby="about-heading">
    <h2 id="about-heading">${t("about.heading")}</h2>
    <div class="columns">
      ${PARTS.map(
        (part) =>
          html`<section>
            <h3>${t(`about.${part}.heading`)}</h3>
            <p>${t(`about.${part}`, { hours })}</p>
          </section>`,
      )}
      <section>
        <h3>${t("about.reproduce.heading")}</h3>
        <dl class="facts">
          <div><dt>${t("about.engine")}</dt><dd translate="no">${description?.stamp.engine_version}</dd></div>
          <div>
            <dt>${t("about.project")}</dt>
            <dd><code translate="no">${description?.stamp.project_hash}</code></dd>
          </div>
          <div>
            <dt>${t("about.runs")}</dt>
            <dd>${t(`about.runs.${runner.place ?? "worker"}`)}</dd>
          </div>
        </dl>
        <hwf-licences></hwf-licences>
      </section>
    </div>
  </section>`;
}
