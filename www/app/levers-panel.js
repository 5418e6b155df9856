// The levers of the profession on the screen in their groups: the main ones always in sight, the rest
// of each group folded until somebody asks; and what the scenario changes beside them.

import { html, nothing } from "lit";
import { formatNumber, hasText, t, tCount } from "../i18n/index.js";
import { changeText, quantityText } from "./change-text.js";
import { GROUPS, isMain } from "./lever-kinds.js";
import { isTimeless, rampOf } from "./levers.js";
import { valueIn } from "./results.js";
import { ask } from "./scenario-acts.js";
import { scopeNames } from "./scope.js";
import { steps } from "./steps.js";
import "../elements/hwf-lever.js";

/**
 * @typedef {import("./session.js").Session} Session
 * @typedef {import("./levers.js").Lever} Lever
 */

/** @param {Session} session */
export function leversPanel(session) {
  const { others, differs, fromYear } = session;
  const live = liveText(session);
  return html`<section class="card levers" aria-labelledby="levers-heading">
    <div class="heading-row">
      <h2 id="levers-heading">${t("levers.heading")}</h2>
      <div class="buttons-row">
        ${steps(session)}
        <button type="button" id="reset-all" ?disabled=${!differs} @click=${() => session.reset()}>
          ${t("levers.reset")}
        </button>
      </div>
    </div>
    <p class="quiet">${t("levers.from", { year: fromYear })}</p>
    ${keepButton(session)}
    ${Object.entries(GROUPS).map(([name, quantities]) => group(session, name, quantities))}
    ${
      others.length === 0
        ? nothing
        : html`<div class="others">
          <p>${tCount("levers.others", others.length)}</p>
          <ul>
            ${others.map((change) => html`<li>${changeText(change, session.axes)}</li>`)}
          </ul>
        </div>`
    }
    ${live === "" ? nothing : html`<p class="live" aria-hidden="true">${live}</p>`}
  </section>`;
}

/**
 * What was moved can be kept under a name.
 * @param {Session} session
 */
function keepButton({ moved, differs }) {
  return moved && differs
    ? html`<button type="button" class="keep" id="keep" @click=${ask("keep")}>${t("levers.keep")}</button>`
    : nothing;
}

/**
 * @param {Session} session
 * @param {string} name
 * @param {string[]} quantities
 */
function group(session, name, quantities) {
  const levers = session.levers.filter(({ quantity }) => quantities.includes(quantity));
  if (levers.length === 0) {
    return nothing;
  }
  const main = levers.filter(isMain);
  const more = levers.filter((lever) => !isMain(lever));
  return html`<section class="lever-group" data-group=${name} aria-labelledby="group-${name}">
    <h3 id="group-${name}">${t(`levers.group.${name}`)}</h3>
    ${main.map((lever) => leverElement(session, lever))}
    ${more.length === 0 ? nothing : folded(session, name, more)}
  </section>`;
}

/**
 * Levers that few need: named while folded, made only when unfolded.
 * @param {Session} session
 * @param {string} name
 * @param {Lever[]} levers
 */
function folded(session, name, levers) {
  const part = `levers/${name}`;
  const open = session.unfolded.has(part);
  const names = [...new Set(levers.map(({ quantity }) => leverName(quantity)))].join(", ");
  const moved = levers.filter(({ key }) => session.settings.has(key)).length;
  const turn = (/** @type {Event} */ event) =>
    session.unfold(part, /** @type {HTMLDetailsElement} */ (event.currentTarget).open);
  return html`<details data-more=${name} .open=${open} @toggle=${turn}>
    <summary>
      ${names} ${moved === 0 ? nothing : html`<strong>${tCount("levers.moved", moved)}</strong>`}
    </summary>
    ${open ? levers.map((lever) => leverElement(session, lever)) : nothing}
  </details>`;
}

/**
 * The gap in a line, for narrow screens on which the charts are out of sight while a lever moves.
 * Screen readers have it from the page's status.
 * @param {Session} session
 */
function liveText(session) {
  const { profession, targetYear: year } = session;
  const gap = valueIn(session.value("planned/signed"), "gap_fte", profession, year);
  const base = valueIn(session.value("base/signed"), "gap_fte", profession, year);
  if (gap === undefined || base === undefined) {
    return "";
  }
  const signed = (/** @type {number} */ value) => formatNumber(value, { sign: true });
  return t("levers.live", { year, gap: signed(gap), base: signed(base) });
}

/** @param {string} quantity */
export function leverName(quantity) {
  const name = `lever.${quantity}`;
  return hasText(name) ? t(name) : quantityText(quantity);
}

/**
 * The lever's name, with the service, source or task shift that it is about.
 * @param {Session} session
 * @param {Lever} lever
 */
function fullName({ axes }, { quantity, scope }) {
  const lever = leverName(quantity);
  const member = scopeNames(scope, axes, ["profession"]).join(", ");
  return member === "" ? lever : t("lever.of", { lever, member });
}

/**
 * @param {Session} session
 * @param {Lever} lever
 */
function leverElement(session, lever) {
  const { quantity, digits, signed = false, usual, statedLow, statedHigh } = lever;
  const { base_year, last_year } = session.axes;
  const setting = session.settings.get(lever.key);
  const stated = statedLow !== null && statedHigh !== null;
  const [low, high] = (stated ? [statedLow, statedHigh] : usual).map((value) =>
    formatNumber(value, { digits, sign: signed }),
  );
  const usualRamp = rampOf(lever, session.fromYear);
  return html`<hwf-lever
    data-lever=${quantity}
    data-member=${Object.values({ ...lever.scope, profession: undefined }).join("") || nothing}
    label=${fullName(session, lever)}
    explanation=${t(`lever.${quantity}.about`)}
    usual=${t(stated ? "lever.range" : "lever.usual", { low, high })}
    unit=${t(lever.unit)}
    .value=${setting?.value ?? lever.base}
    .base=${lever.base}
    .step=${lever.step}
    .low=${lever.low}
    .high=${lever.high}
    .min=${lever.min}
    .max=${lever.max}
    .digits=${digits}
    .signed=${signed}
    .statedLow=${statedLow}
    .statedHigh=${statedHigh}
    .bounds=${lever.bounds}
    .bound=${setting?.bound ?? null}
    .ramp=${setting?.ramp === undefined ? usualRamp : setting.ramp}
    .usualRamp=${usualRamp}
    .firstYear=${base_year + 1}
    .lastYear=${isTimeless(lever) ? 0 : last_year}
    @hwf-value=${(/** @type {CustomEvent<{value: number}>} */ event) =>
      session.setLever(lever, event.detail.value)}
    @hwf-bound=${(/** @type {CustomEvent<{bound: "low"|"high"}>} */ event) =>
      session.setBound(lever, event.detail.bound)}
    @hwf-ramp=${(/** @type {CustomEvent<{ramp: any}>} */ event) =>
      session.setRamp(lever, event.detail.ramp)}
  ></hwf-lever>`;
}
