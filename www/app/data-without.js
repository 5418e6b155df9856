// The screen of data where the page has no reader of files: what the project has, and where to find the rest.

import { html } from "lit";
import { t } from "../i18n/index.js";
import { projectSeries } from "./project-series.js";

/** @param {import("./session.js").Session} session */
export function dataScreen(session) {
  return html`<section class="page data" aria-labelledby="data-heading">
    <h2 id="data-heading">${t("screen.data")}</h2>
    <p>${t("data.intro")}</p>
    <p class="notice">${t("data.without")}</p>
    ${projectSeries(session)}
  </section>`;
}
