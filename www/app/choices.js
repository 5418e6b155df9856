// What is shown: profession, years, scenario, and a second scenario to lay beside it.

import { html, nothing } from "lit";
import { t } from "../i18n/index.js";

/** @typedef {import("./session.js").Session} Session */

/**
 * @param {Session} session
 * @param {{compare?: boolean}} [how]
 */
export function choices(session, { compare = false } = {}) {
  const { axes } = session;
  const { scenarios } = session;
  const years = Array.from(
    { length: axes.last_year - axes.base_year },
    (_, step) => axes.base_year + 1 + step,
  );
  const scenario = scenarios.find(({ id }) => id === session.scenario);
  // A plan is not compared with itself.
  const others = scenarios.filter(({ id }) => session.moved || id !== session.scenario);
  const name = scenario?.name ?? t("choose.scenario.base");
  return html`<section class="choices" aria-label=${t("choose.heading")}>
    ${
      axes.professions.length > 1
        ? select("profession", session.profession, axes.professions, (value) =>
            session.setProfession(value),
          )
        : nothing
    }
    ${select("target", session.targetYear, yearOptions(years), (value) => session.setTargetYear(Number(value)))}
    ${select("from", session.fromYear, yearOptions(years), (value) => session.setFromYear(Number(value)))}
    ${select(
      "scenario",
      session.moved ? "*" : (session.scenario ?? ""),
      [
        ...(session.moved ? [{ id: "*", name: t("choose.scenario.own", { name }) }] : []),
        { id: "", name: t("choose.scenario.base") },
        ...scenarios,
      ],
      (value) => session.choose(value === "" ? null : value),
    )}
    ${
      compare && scenarios.length > 0
        ? select(
            "compare",
            session.compared ?? "",
            [{ id: "", name: t("choose.compare.none") }, ...others],
            (value) => session.compare(value === "" ? null : value),
          )
        : nothing
    }
  </section>`;
}

/** @param {number[]} years */
function yearOptions(years) {
  return years.map((year) => ({ id: year, name: String(year) }));
}

/**
 * @param {string} name
 * @param {string|number} chosen
 * @param {{id: string|number, name: string}[]} options
 * @param {(value: string) => void} choose
 */
function select(name, chosen, options, choose) {
  const change = (/** @type {Event} */ event) =>
    choose(/** @type {HTMLSelectElement} */ (event.target).value);
  return html`<label>
    <span>${t(`choose.${name}`)}</span>
    <select id="choose-${name}" @change=${change}>
      ${options.map(
        (option) =>
          html`<option
            value=${option.id}
            .selected=${option.id === chosen}
            translate=${typeof option.id === "string" && option.id !== "" && option.id !== "*" ? "no" : nothing}
          >
            ${option.name}
          </option>`,
      )}
    </select>
  </label>`;
}
