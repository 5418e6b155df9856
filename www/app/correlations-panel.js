// Which uncertain inputs turn out alike or opposite: two of them and how far. What cannot hold together the engine
// refuses, with the nearest that can.

import { html, nothing } from "lit";
import { formatNumber, t } from "../i18n/index.js";
import { numberField } from "./fields.js";
import { withValue } from "./file-edit.js";
import { choice } from "./policy-panel.js";
import { problemList } from "./problems.js";
import { isOfCorrelation, nameOf } from "./varying-panel.js";

/**
 * @typedef {import("./session.js").Session} Session
 * @typedef {import("../engine/package.d.ts").Fan} Fan
 * @typedef {{first: string, second: string, correlation: number}} Correlation
 */

const state = { first: "", second: "", correlation: /** @type {number|null} */ (null) };

/**
 * @param {Session} session
 * @param {Fan} fan what varies
 */
export function correlationsPart(session, { varying }) {
  const { file } = session;
  const stated = /** @type {Correlation[]} */ (file.correlations ?? []);
  const parameters = new Map(
    /** @type {any[]} */ (file.parameters).map((one) => [one.id, nameOf(session, one)]),
  );
  const name = (/** @type {string} */ id) => parameters.get(id) ?? id;
  const set = (/** @type {Partial<typeof state>} */ news) => {
    Object.assign(state, news);
    session.redraw();
  };
  const side = (/** @type {"first"|"second"} */ part, /** @type {string} */ other) =>
    choice(
      `correlation-${part}`,
      t(`correlation.${part}`),
      state[part],
      [
        { id: "", name: t("varying.add.choose") },
        ...varying
          .filter(({ parameter }) => parameter !== other)
          .map(({ parameter }) => ({ id: parameter, name: name(parameter) })),
      ],
      (id) => set({ [part]: id }),
    );
  const problems = (session.draft?.problems ?? []).filter(isOfCorrelation);
  return html`<section class="policy-panel" aria-labelledby="correlation-heading">
    <h3 id="correlation-heading">${t("correlation.heading")}</h3>
    <p>${t("correlation.about")}</p>
    ${
      stated.length === 0
        ? nothing
        : html`<ul class="correlations">
            ${stated.map(({ first, second, correlation }, at) => {
              const text = t("correlation.line", {
                first: name(first),
                second: name(second),
                correlation: formatNumber(correlation, { digits: 2 }),
              });
              return html`<li>
                ${text}
                <button
                  type="button"
                  aria-label=${`${t("correlation.remove")}: ${text}`}
                  @click=${() =>
                    put(
                      session,
                      stated.filter((_, other) => other !== at),
                    )}
                >
                  ${t("correlation.remove")}
                </button>
              </li>`;
            })}
          </ul>`
    }
    <form class="choices" @submit=${(/** @type {Event} */ event) => add(session, event, stated)}>
      ${side("first", state.second)} ${side("second", state.first)}
      ${numberField({
        ...{ label: t("correlation.value"), value: state.correlation, digits: 2, min: -1, max: 1 },
        say: (correlation) => set({ correlation }),
      })}
      <button type="submit" id="correlation-add">${t("correlation.add")}</button>
    </form>
    ${problems.length > 0 ? html`<div class="notice bad" role="alert">${problemList(problems)}</div>` : nothing}
  </section>`;
}

/**
 * @param {Session} session
 * @param {Event} event
 * @param {Correlation[]} stated
 */
async function add(session, event, stated) {
  event.preventDefault();
  const { first, second, correlation } = state;
  if (first === "" || second === "" || correlation === null) {
    return;
  }
  const others = stated.filter(
    (one) => ![one.first, one.second].every((id) => [first, second].includes(id)),
  );
  await put(session, [...others, { first, second, correlation }]);
  if (!session.draft) {
    Object.assign(state, { first: "", second: "", correlation: null });
    session.redraw();
  }
}

/**
 * @param {Session} session
 * @param {Correlation[]} correlations
 */
function put(session, correlations) {
  const content = withValue(
    session.file,
    ["correlations"],
    correlations.length === 0 ? undefined : correlations,
  );
  return session.edit(content, "correlations");
}
