// Which policy does well whatever the uncertain inputs turn out to be: regret over the draws, all policies in the
// same ones. Loss, policies and futures are those of the policy dialogue.

import { html, nothing } from "lit";
import { formatNumber, t } from "../i18n/index.js";
import { regretRequest } from "./policy-questions.js";
import { problemList } from "./problems.js";
import "../elements/hwf-table.js";

/**
 * @typedef {import("./session.js").Session} Session
 * @typedef {import("../engine/package.d.ts").RegretOfDraws} RegretOfDraws
 */

const state = {
  /** What was asked last: it takes a run of every draw in every future under every policy, so only when asked. */
  key: "",
  answer: /** @type {import("./answers.js").Answer|null} */ (null),
  busy: false,
  stopped: false,
};

/** @param {Session} session */
export function regretDrawsPart(session) {
  const policies = session.scenarios.filter(({ kind }) => kind === "policy");
  const { busy, stopped, answer } = state;
  const current = state.key === keyOf(session);
  return html`<section class="policy-panel" aria-labelledby="regret-draws-heading">
    <h3 id="regret-draws-heading">${t("regret_draws.heading", { year: session.targetYear })}</h3>
    <p>${t("regret_draws.about")}</p>
    ${
      policies.length === 0
        ? html`<p class="notice">${t("regret_draws.none")}</p>`
        : html`<div class="choices">
              <button type="button" id="regret-draws-compute" ?disabled=${busy} @click=${() => compute(session)}>
                ${t("regret_draws.compute")}
              </button>
              ${
                busy
                  ? html`<button type="button" id="regret-draws-cancel" @click=${() => session.sureness.crew.dismiss()}>
                      ${t("sensitivity.cancel")}
                    </button>`
                  : nothing
              }
            </div>
            <p class="quiet" role="status">${busy ? t("panel.computing") : stopped ? t("sensitivity.stopped") : nothing}</p>
            ${answer?.problems && current ? problemList(answer.problems) : nothing}
            ${answer?.value && current ? table(session, answer.value, ["", ...policies.map(({ name }) => name)]) : nothing}`
    }
  </section>`;
}

/** @param {Session} session */
function keyOf(session) {
  return JSON.stringify([session.project?.description.stamp.project_hash, regretRequest(session)]);
}

/** @param {Session} session */
async function compute(session) {
  const key = keyOf(session);
  Object.assign(state, { key, answer: null, busy: true, stopped: false });
  session.redraw();
  const request = { about: regretRequest(session) };
  const answer = await session.sureness.crew
    .answer({ method: "regretOfDraws", request })
    .catch(() => null);
  Object.assign(state, { answer, busy: false, stopped: answer === null });
  session.redraw();
}

/**
 * @param {Session} session
 * @param {RegretOfDraws} found
 * @param {string[]} names of the policies, the plan as it stands first
 */
function table(session, found, names) {
  if (names.length !== found.policies.length) {
    return nothing;
  }
  const { least_mean: best, least_high: safest } = found;
  const share = (/** @type {number} */ value) => formatNumber(value, { percent: true });
  const name = (/** @type {number} */ at) => (at === 0 ? t("regret.no_policy") : names[at]);
  const choiceOf = (/** @type {number} */ at) =>
    [
      at === best ? t("regret_draws.least_mean") : "",
      at === safest ? t("regret_draws.least_high") : "",
    ]
      .filter((text) => text !== "")
      .join("; ");
  return html`<p class="answer" id="regret-draws-words">
      ${t("regret_draws.words", {
        policy: name(best),
        regret: formatNumber(found.mean_regret[best]),
        unit: t(`regret.unit.${session.policy.criterion ?? "gap"}`),
        share: share(found.best_share[best]),
      })}
    </p>
    <hwf-table
      data-table="regret-draws"
      caption=${t("regret_draws.table", { year: session.targetYear, draws: formatNumber(found.draws), futures: formatNumber(found.futures.length) })}
      .columns=${[
        { label: t("regret.policy"), kind: "text" },
        { label: t("regret_draws.mean"), kind: "number" },
        { label: t("regret_draws.high", { share: share(0.95) }), kind: "number" },
        { label: t("regret_draws.best"), kind: "text" },
        { label: t("regret_draws.shortage"), kind: "text" },
        { label: t("regret.choice"), kind: "text" },
      ]}
      .rows=${names.map((_, at) => [
        { text: name(at), own: at > 0 },
        found.mean_regret[at],
        found.high_regret[at],
        share(found.best_share[at]),
        share(found.shortage_probability[at]),
        choiceOf(at),
      ])}
      .toCsv=${session.toCsv}
    ></hwf-table>`;
}
