// Problems of an input as a list a person can work through: what, where, found and expected, remedy.

import { html, nothing } from "lit";
import { problemText, t, tCount } from "../i18n/index.js";

/**
 * @typedef {import("../engine/package.d.ts").Problem} Problem
 * @typedef {import("./session.js").Session} Session
 */

/** @param {Problem[]} problems */
export function problemList(problems) {
  return html`<ol class="problems">
    ${problems.map((problem) => {
      const { text, mend } = problemText(problem);
      return html`<li class=${problem.severity}>
        <p class="what">
          <span class="tag">${t(`problems.severity.${problem.severity}`)}</span> ${text}
        </p>
        <dl>
          ${detail("place", problem.path === "" ? null : problem.path)}
          ${detail("found", problem.found)} ${detail("expected", problem.expected)}
          <dt>${t("problems.mend")}</dt><dd>${mend}</dd>
        </dl>
      </li>`;
    })}
  </ol>`;
}

/**
 * @param {"place"|"found"|"expected"} name
 * @param {string|null|undefined} text as the file or the engine has it
 */
function detail(name, text) {
  return text == null
    ? nothing
    : html`<dt>${t(`problems.${name}`)}</dt><dd><code translate="no">${text}</code></dd>`;
}

/**
 * The notes above the screens: a file that was not opened, an engine that stopped, settings that
 * cannot be computed, remarks on the open file.
 * @param {Session} session
 */
export function notices(session) {
  const { broken, trouble, refusal, project } = session;
  const close = () => session.dismiss();
  return html`
    ${
      broken
        ? html`<section class="notice bad" id="broken" tabindex="-1" aria-labelledby="broken-heading">
          <h2 id="broken-heading">
            ${tCount("broken.heading", broken.problems.length, { file: broken.fileName })}
          </h2>
          <p>${session.project ? t("broken.text") : nothing}</p>
          ${problemList(broken.problems)}
          <button type="button" @click=${close}>${t("broken.close")}</button>
        </section>`
        : nothing
    }
    ${
      trouble && trouble !== "vectors"
        ? html`<section class="notice bad" role="alert" id="trouble">
          <p>${t(`trouble.${trouble}`)}</p>
          <button type="button" @click=${close}>${t("trouble.close")}</button>
        </section>`
        : nothing
    }
    ${
      refusal.length > 0
        ? html`<section class="notice bad" role="alert" id="refusal">
          <p>${t("refusal.heading")}</p>
          ${problemList(refusal)}
        </section>`
        : nothing
    }
    ${
      project && project.warnings.length > 0
        ? html`<details class="notice" id="warnings">
          <summary>${tCount("warnings.heading", project.warnings.length)}</summary>
          ${problemList(project.warnings)}
        </details>`
        : nothing
    }
  `;
}
