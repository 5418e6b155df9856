// How every policy does in every future: the gap, what is lost, and how much more than with the policy
// that would have been best there. The policy whose worst regret is smallest stands out.

import { html, nothing } from "lit";
import { formatNumber, t, tCount } from "../i18n/index.js";
import { choice, panel, whenAnswered } from "./policy-panel.js";
import "../elements/hwf-number.js";
import "../elements/hwf-table.js";

/**
 * @typedef {import("./session.js").Session} Session
 * @typedef {import("./scenarios.js").Scenario} Scenario
 * @typedef {import("../engine/package.d.ts").Regret} Regret
 * @typedef {import("../elements/hwf-table.js").Column} Column
 */

const KINDS = /** @type {const} */ (["", "policy", "future"]);

/** @param {Session} session */
export function regretPanel(session) {
  const { policy, targetYear: year } = session;
  const criterion = policy.criterion ?? "gap";
  const weight = (
    /** @type {string} */ id,
    /** @type {number|undefined} */ value,
    /** @type {(value: number) => void} */ set,
  ) => html`<div class="weight">
    <span aria-hidden="true">${t(`regret.${id}`)}</span>
    <hwf-number
      id="regret-${id}"
      label=${t(`regret.${id}`)}
      .value=${value ?? 1}
      .min=${0}
      .digits=${3}
      @hwf-value=${(/** @type {CustomEvent<{value: number}>} */ { detail }) => set(detail.value)}
    ></hwf-number>
  </div>`;
  return panel(
    "regret",
    { year },
    html`<div class="choices">
        ${choice(
          "regret-criterion",
          t("regret.criterion"),
          criterion,
          ["gap", "cumulative_shortage"].map((id) => ({ id, name: t(`regret.criterion.${id}`) })),
          (value) =>
            session.setPolicy({ criterion: value === "gap" ? undefined : "cumulative_shortage" }),
        )}
        ${
          criterion === "gap"
            ? html`${weight("shortage_weight", policy.shortageWeight, (value) => session.setPolicy({ shortageWeight: value }))}
              ${weight("surplus_weight", policy.surplusWeight, (value) => session.setPolicy({ surplusWeight: value }))}`
            : nothing
        }
      </div>
      ${marks(session)} ${whenAnswered(session, "regret", (value) => tables(session, value))}`,
  );
}

/**
 * Which scenarios are decided and which may come, with the reason for each.
 * @param {Session} session
 */
function marks(session) {
  const { scenarios } = session;
  if (scenarios.length === 0) {
    return html`<p class="quiet">${t("regret.no_scenarios")}</p>`;
  }
  const open = session.policy.marksOpen ?? scenarios.every(({ kind }) => kind == null);
  const turn = (/** @type {Event} */ { target }) => {
    const now = /** @type {HTMLDetailsElement} */ (target).open;
    if (now !== open) {
      session.setPolicy({ marksOpen: now });
    }
  };
  return html`<details class="limits" id="regret-marks" ?open=${open} @toggle=${turn}>
    <summary>${t("regret.marks")}</summary>
    <ul class="marks">
      ${scenarios.map(
        ({ id, name, kind, reason }) => html`<li>
          <label>
            <span translate="no">${name}</span>
            <select
              id="kind-${id}"
              @change=${(/** @type {Event} */ event) => mark(session, id, event)}
            >
              ${KINDS.map(
                (one) => html`<option value=${one} .selected=${one === (kind ?? "")}>
                  ${t(one === "" ? "regret.kind.none" : `regret.kind.${one}`)}
                </option>`,
              )}
            </select>
          </label>
          ${reason ? html`<small translate="no">${reason}</small>` : html`<small>${t("scenarios.reason.none")}</small>`}
        </li>`,
      )}
    </ul>
  </details>`;
}

/**
 * @param {Session} session
 * @param {string} id
 * @param {Event} event
 */
function mark(session, id, event) {
  const { value } = /** @type {HTMLSelectElement} */ (event.target);
  session.setPolicy({ marksOpen: true });
  session.setKind(id, value === "policy" || value === "future" ? value : undefined);
}

/**
 * @param {Session} session
 * @param {Regret} regret
 */
function tables(session, regret) {
  const { scenarios, toCsv } = session;
  const named = (/** @type {Scenario["kind"]} */ kind, /** @type {string} */ first) => [
    { name: first, own: false },
    ...scenarios.filter((one) => one.kind === kind).map(({ name }) => ({ name, own: true })),
  ];
  const policies = named("policy", t("regret.no_policy"));
  const futures = named("future", t("choose.scenario.base"));
  if (policies.length !== regret.policies.length || futures.length !== regret.futures.length) {
    return nothing;
  }
  const { min_max_regret: best, max_regret: worst, robust_count: robust, criterion } = regret;
  const chosen = t("regret.chosen");
  /** @type {Column[]} */
  const columns = [
    { label: t("regret.policy"), kind: "text" },
    ...futures.map(({ name, own }) => ({
      ...{ label: name, ownLabel: own },
      kind: /** @type {const} */ ("number"),
    })),
    { label: t("regret.max"), kind: "number" },
    { label: t("regret.robust"), kind: "text" },
    { label: t("regret.choice"), kind: "text", flag: chosen },
  ];
  const fte = (/** @type {number} */ value) => formatNumber(value);
  // The loss is not said again where it is the gap without its sign.
  const { shortageWeight = 1, surplusWeight = 1 } = session.policy;
  const plain = criterion === "gap" && shortageWeight === 1 && surplusWeight === 1;
  const rows = policies.map(({ name, own }, policy) => [
    { text: name, own },
    ...futures.map((_, future) => {
      const at = future * policies.length + policy;
      return {
        value: regret.gap_fte[at],
        form: { sign: true },
        below: t(plain ? "regret.cell.regret" : "regret.cell", {
          loss: fte(regret.loss[at]),
          regret: fte(regret.regret[at]),
        }),
      };
    }),
    worst[policy],
    t("regret.robust.of", { count: robust[policy], all: futures.length }),
    policy === best ? chosen : "",
  ]);
  if (policies.length < 2 && futures.length < 2) {
    return html`<p class="answer" id="regret-words">${t("regret.too_few")}</p>`;
  }
  return html`<p class="answer" id="regret-words">
      ${
        policies.length < 2 || futures.length < 2
          ? t("regret.too_few")
          : html`${t("regret.words", { policy: policies[best].name, regret: fte(worst[best]), unit: t(`regret.unit.${criterion}`) })}
            ${tCount("regret.words.robust", robust[best], { all: futures.length })}`
      }
    </p>
    <hwf-table
      data-table="regret"
      caption=${t("regret.table", { year: regret.target_year })}
      note=${t(plain ? "regret.note.plain" : `regret.note.${criterion}`)}
      tall
      .columns=${columns}
      .rows=${rows}
      .toCsv=${toCsv}
    ></hwf-table>`;
}
