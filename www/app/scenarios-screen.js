// The named scenarios: what each changes and why, what comes of it in the target year, and the ways to
// open, compare, copy, rename and delete it.

import { html, nothing } from "lit";
import { formatNumber, t } from "../i18n/index.js";
import { changeText } from "./change-text.js";
import { choices } from "./choices.js";
import { planName } from "./compare-panel.js";
import { valueIn } from "./results.js";
import { ask } from "./scenario-acts.js";
import { steps } from "./steps.js";

/**
 * @typedef {import("./session.js").Session} Session
 * @typedef {import("./scenarios.js").Scenario} Scenario
 * @typedef {import("../engine/package.d.ts").RequiredIntake} RequiredIntake
 * @typedef {import("../engine/package.d.ts").Forecast} Forecast
 */

/** @param {Session} session */
export function scenariosScreen(session) {
  const { scenarios, moved, differs } = session;
  return html`
    ${choices(session)}
    <section class="page scenarios" aria-labelledby="scenarios-heading">
      <div class="heading-row">
        <h2 id="scenarios-heading">${t("scenarios.heading")}</h2>
        <div class="buttons-row">${steps(session)}</div>
      </div>
      <p>${t("scenarios.intro")}</p>
      ${
        moved && differs
          ? html`<div class="card scenario moved">
            <h3>${planName(session)}</h3>
            <p class="quiet">${t("scenarios.moved")}</p>
            ${changeList(session, session.changes())}
            <div class="buttons-row">
              <button type="button" class="first" id="keep" @click=${ask("keep")}>
                ${t("levers.keep")}
              </button>
            </div>
          </div>`
          : nothing
      }
      <ul class="plain">
        <li>${base(session)}</li>
        ${scenarios.map((scenario) => html`<li>${card(session, scenario)}</li>`)}
      </ul>
    </section>
  `;
}

/** @param {Session} session */
function base(session) {
  const open = session.scenario === null && !session.moved;
  return html`<article class="card scenario" data-scenario="" aria-labelledby="scenario-base">
    <h3 id="scenario-base">${t("choose.scenario.base")} ${open ? openMark() : nothing}</h3>
    <p>${t("scenarios.base")}</p>
    ${outcome(session, session.value("base/signed"), session.value("baseIntake"))}
    <div class="buttons-row">
      ${openButton(session, null, "base")}
    </div>
  </article>`;
}

/**
 * @param {Session} session
 * @param {Scenario} scenario
 */
function card(session, scenario) {
  const { id, name, reason, changes } = scenario;
  const open = session.scenario === id && !session.moved;
  const compared = session.compared === id;
  const decided = session.decisions.some(({ scenario: chosen }) => chosen === id);
  return html`<article class="card scenario" data-scenario=${id} aria-labelledby="scenario-${id}">
    <h3 id="scenario-${id}"><span translate="no">${name}</span> ${open ? openMark() : nothing}</h3>
    ${
      reason
        ? html`<p translate="no">${reason}</p>`
        : html`<p class="quiet">${t("scenarios.reason.none")}</p>`
    }
    ${changeList(session, changes)} ${outcome(session, session.value(`forecast/${id}`), session.value(`intake/${id}`))}
    <div class="buttons-row">
      ${openButton(session, id, id)}
      ${button("compare", id, t(compared ? "scenario.uncompare" : "scenario.compare"), () => compare(session, compared ? null : id))}
      ${button("rename", id, t("scenario.rename"), ask("rename", id))}
      ${button("copy", id, t("scenario.copy"), ask("copy", id))}
      ${decided ? nothing : button("delete", id, t("scenario.delete"), () => session.remove(id))}
    </div>
    ${decided ? html`<p class="quiet">${t("scenario.decided")}</p>` : nothing}
  </article>`;
}

function openMark() {
  return html`<span class="mark">${t("scenarios.open")}</span>`;
}

/**
 * @param {Session} session
 * @param {string|null} id
 * @param {string} key of the card's heading
 */
function openButton(session, id, key) {
  return button("open", key, t("scenario.open"), () => {
    session.choose(id);
    location.hash = "forecast";
  });
}

/**
 * A button whose name to a screen reader is its own text and the scenario's name.
 * @param {string} what
 * @param {string} key of the card's heading
 * @param {string} text
 * @param {(event: Event) => void} act
 */
function button(what, key, text, act) {
  const id = `${what}-${key}`;
  return html`<button
    type="button"
    id=${id}
    data-do=${what}
    aria-labelledby="${id} scenario-${key}"
    @click=${act}
  >
    ${text}
  </button>`;
}

/**
 * @param {Session} session
 * @param {string|null} id
 */
function compare(session, id) {
  session.compare(id);
  if (id !== null) {
    location.hash = "forecast";
  }
}

/**
 * @param {Session} session
 * @param {Scenario["changes"]} changes
 */
function changeList({ axes }, changes) {
  return changes.length === 0
    ? html`<p class="quiet">${t("scenarios.changes.none")}</p>`
    : html`<ul class="changes">
        ${changes.map(
          (change) => html`<li>
            ${changeText(change, axes)}
            ${change.reason ? html`<small translate="no">${change.reason}</small>` : nothing}
          </li>`,
        )}
      </ul>`;
}

/**
 * What comes of it in the target year.
 * @param {Session} session
 * @param {Forecast|undefined} forecast
 * @param {RequiredIntake|undefined} intake
 */
function outcome({ profession, targetYear: year, gapSign }, forecast, intake) {
  const gap = valueIn(forecast, "gap_fte", profession, year);
  const supply = valueIn(forecast, "supply_fte", profession, year);
  const needed =
    intake?.intake == null || intake.infeasible
      ? null
      : t("intake.starters", { value: formatNumber(intake.intake) });
  const rows = [
    gap === undefined
      ? null
      : [
          t(`intake.gap.${gapSign}`, { year }),
          t("intake.fte", { value: formatNumber(gap, { sign: true }) }),
        ],
    supply === undefined
      ? null
      : [t("scenarios.supply", { year }), t("intake.fte", { value: formatNumber(supply) })],
    needed === null ? null : [t("figure.intake"), needed],
  ];
  return forecast
    ? html`<dl class="facts">
        ${rows.map((row) => (row ? html`<div><dt>${row[0]}</dt><dd>${row[1]}</dd></div>` : nothing))}
      </dl>`
    : html`<p class="bad">${t("scenarios.failed")}</p>`;
}
