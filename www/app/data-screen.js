// Files in: what each was recognised as, what is to be decided, what comes out, and the way into the
// project.

import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { formatNumber, t } from "../i18n/index.js";
import { bandsPanel } from "./bands-panel.js";
import { beginPanel } from "./begin-panel.js";
import { quantityText, whoText } from "./change-text.js";
import { hasBands, isOpen, uses, withSeries } from "./data-edit.js";
import { entriesPanel } from "./data-entries.js";
import { placePanel } from "./data-place.js";
import { samplePanel } from "./data-sample.js";
import { settingsPanel } from "./data-settings.js";
import { openGroupFields } from "./fields.js";
import { problemList } from "./problems.js";
import { projectSeries } from "./project-series.js";
import { qualityPanel } from "./quality-panel.js";
import { reconcilePanel, refusedDraft } from "./reconcile-panel.js";
import { seriesPanel } from "./series-panel.js";
import { draftPanel, templatePanel } from "./template-panel.js";

/**
 * @typedef {import("./session.js").Session} Session
 * @typedef {import("./incoming.js").Incoming} Incoming
 * @typedef {import("./incoming.js").Table} Table
 * @typedef {import("../engine/package.d.ts").Series} Series
 */

/** @param {Session} session */
export function dataScreen(session) {
  const { list } = session.incoming;
  return html`<section class="page data" aria-labelledby="data-heading">
    <h2 id="data-heading">${t("screen.data")}</h2>
    <p>${t("data.intro")}</p>
    ${ways(session)}
    ${list.length === 0 ? nothing : html`<section aria-label=${t("data.files")}>${list.map((file) => fileCard(session, file))}</section>`}
    ${templatePanel(session)} ${projectSeries(session)} ${seriesPanel(session)} ${reconcilePanel(session)}
    ${qualityPanel(session)}
  </section>`;
}

/**
 * The ways in: choosing, dropping, pasting.
 * @param {Session} session
 */
function ways(session) {
  const pick = (/** @type {Event} */ event) => {
    const { nextElementSibling } = /** @type {HTMLElement} */ (event.currentTarget);
    /** @type {HTMLInputElement} */ (nextElementSibling).click();
  };
  const picked = (/** @type {Event} */ event) => {
    const input = /** @type {HTMLInputElement} */ (event.currentTarget);
    for (const file of input.files ?? []) {
      session.incoming.add(file.name, file);
    }
    input.value = "";
  };
  const paste = (/** @type {Event} */ event) => {
    const form = /** @type {HTMLElement} */ (event.currentTarget).parentElement;
    const area = /** @type {HTMLTextAreaElement} */ (form?.querySelector("textarea"));
    if (area.value.trim() !== "") {
      session.incoming.add(t("data.paste.name"), new Blob([area.value]));
      area.value = "";
    }
  };
  return html`<div class="card ways">
    <p>
      <button type="button" id="choose-files" @click=${pick}>${t("data.choose")}</button>
      <input
        id="files"
        type="file"
        multiple
        accept=".csv,.tsv,.txt,.tab,.xlsx,.xlsm,.ods"
        aria-label=${t("data.choose")}
        tabindex="-1"
        hidden
        @change=${picked}
      />
      ${t("data.drop")}
    </p>
    <p class="note">${t("data.kinds")}</p>
    <details>
      <summary>${t("data.paste")}</summary>
      <label>${t("data.paste.text")} <textarea rows="6" spellcheck="false"></textarea></label>
      <button type="button" @click=${paste}>${t("data.paste.read")}</button>
    </details>
  </div>`;
}

/**
 * @param {Session} session
 * @param {Incoming} file
 */
function fileCard(session, file) {
  const { incoming } = session;
  const heading = `file-${file.id}`;
  const close = () => incoming.close(file);
  const reading = file.state === "reading" || file.tables.some(({ reading }) => reading === null);
  return html`<article class="card file" aria-labelledby=${heading}>
    <div class="bar">
      <h3 id=${heading} translate="no">${file.name}</h3>
      <button type="button" @click=${close}>
        ${file.state === "reading" ? t("data.cancel") : t("data.close", { file: file.name })}
      </button>
    </div>
    ${file.preview ? recognised(session, file) : nothing}
    ${
      reading && (file.state === "reading" || file.state === "ready")
        ? html`<p role="status">
          ${t("data.reading", { file: file.name })}
          ${file.rows > 0 ? t("data.rows", { count: formatNumber(file.rows) }) : nothing}
        </p>`
        : nothing
    }
    ${file.state === "failed" ? html`<p role="alert">${t("data.failed", { file: file.name })}</p>` : nothing}
    ${file.state === "refused" ? problemList(file.problems) : nothing}
    ${draftPanel(session, file)}
    ${
      file.state === "ready"
        ? file.tables.map((table, at) => tableSection(session, file, table, at))
        : nothing
    }
  </article>`;
}

/**
 * What the file as a whole was recognised as.
 * @param {Session} session
 * @param {Incoming} file
 */
function recognised({ incoming }, file) {
  const preview = /** @type {import("../engine/reader.js").Preview} */ (file.preview);
  const { format, encoding, separator } = preview;
  const reopen = (/** @type {string} */ name) => (/** @type {Event} */ event) =>
    incoming.reopen(file, {
      ...file.choice,
      [name]: /** @type {HTMLSelectElement} */ (event.currentTarget).value,
    });
  const menu = (
    /** @type {string} */ name,
    /** @type {string[]} */ options,
    /** @type {string} */ chosen,
    /** @type {(option: string) => string} */ label,
  ) => html`<label>
    ${t(`data.${name}`)}
    <select @change=${reopen(name)}>
      ${options.map((option) => html`<option value=${option} .selected=${option === chosen}>${label(option)}</option>`)}
    </select>
  </label>`;
  return html`${
    encoding && separator
      ? html`<div class="fields">
        ${menu("encoding", ["utf-8", "windows-1250", "windows-1252", "utf-16le", "utf-16be"], encoding, (option) => option.toUpperCase())}
        ${menu("separator", ["tab", "semicolon", "bar", "comma"], separator, (option) => t(`data.separator.${option}`))}
      </div>`
      : html`<p>${t(`data.recognised.${format === "text" ? "xlsx" : format}`)}</p>`
  }
  ${told(preview.problems)}`;
}

/**
 * @param {import("../engine/package.d.ts").Problem[]} warnings
 */
function told(warnings) {
  return warnings.length === 0
    ? nothing
    : html`<details class="told">
        <summary>${t("data.told")} (${warnings.length})</summary>
        ${problemList(warnings)}
      </details>`;
}

/**
 * @param {Session} session
 * @param {Incoming} file
 * @param {Table} table
 * @param {number} at
 */
function tableSection(session, file, table, at) {
  const { recipe } = table.preview;
  const { sheet, last_row: to } = recipe;
  const from = recipe.headings[0]?.row ?? recipe.first_row;
  const where = sheet
    ? t(to == null ? "data.table.sheet.rest" : "data.table.sheet", { sheet, from, to: to ?? "" })
    : t(to == null ? "data.table.rest" : "data.table.rows", { from, to: to ?? "" });
  const problems = table.reading?.problems ?? [];
  const open = problems.filter(({ severity }) => severity === "problem");
  const heading = `table-${file.id}-${at}`;
  return html`<section class="incoming" aria-labelledby=${heading}>
    <h4 id=${heading}>
      ${file.tables.length > 1 ? `${t("data.table", { number: at + 1, count: file.tables.length })}: ` : nothing}${where}
    </h4>
    ${samplePanel(session, file, at)} ${placePanel(session, file, at)}
    ${
      open.length === 0
        ? nothing
        : html`<div class="open">
          <h5>${t("data.open")}</h5>
          ${problemList(open)}
        </div>`
    }
    ${settingsPanel(session, file, at)} ${entriesPanel(session, file, at)}
    ${told(problems.filter(({ severity }) => severity === "warning"))}
    ${result(session, file, table, at)}
  </section>`;
}

/**
 * @param {Session} session
 * @param {Incoming} file
 * @param {Table} table
 * @param {number} at
 */
function result(session, file, table, at) {
  const { reading } = table;
  if (!reading) {
    return nothing;
  }
  if (reading.series.length === 0) {
    return html`<h5>${t("data.result")}</h5>
      <p>${t("data.result.none")}</p>`;
  }
  const counts = {
    rows: formatNumber(reading.rows),
    figures: formatNumber(reading.figures),
    missing: formatNumber(reading.missing),
  };
  const say = (/** @type {"name"|"source"|"use"|"split"} */ what) => (/** @type {Event} */ event) =>
    session.incoming.say(file, at, {
      [what]: /** @type {HTMLInputElement} */ (event.currentTarget).value,
    });
  const { axes, project } = session;
  const description = /** @type {import("./session.js").Project} */ (project).description;
  const options = uses(session.file, description, reading.series[0].unit);
  return html`<h5>${t("data.result")}</h5>
    <p>${t("data.result.text", counts)}</p>
    <div class="entry" role="region" tabindex="0" aria-label=${t("data.result.of", { file: file.name, number: at + 1 })}>
      <table>
        <thead>
          <tr>
            <th scope="col">${t("data.result.series")}</th>
            <th scope="col">${t("data.result.unit")}</th>
            <th scope="col">${t("data.result.dims")}</th>
            <th scope="col">${t("data.result.sum")}</th>
          </tr>
        </thead>
        <tbody>
          ${reading.series.map(
            (series) => html`<tr>
              <th scope="row" translate="no">${series.id}</th>
              <td>
                ${t(`unit.${series.unit}`)}${series.definition ? `, ${t(`data.definition.${series.definition}`)}` : nothing}
              </td>
              <td>${dimsText(series)}</td>
              <td>${formatNumber(series.values.length)}</td>
            </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <div class="fields">
      <label>${t("data.name")} <input .value=${live(table.name)} @change=${say("name")} /></label>
      <label>${t("data.source")} <input .value=${live(table.source)} @change=${say("source")} /></label>
      <label>
        ${t("data.use")}
        <select @change=${say("use")}>
          <option value="" .selected=${table.use === ""}>${t("data.use.none")}</option>
          ${options.map(({ id, parameter, quantity }) => {
            const who = parameter ? whoText(parameter.for, axes) : "";
            const name = who ? `${quantityText(quantity)}, ${who}` : quantityText(quantity);
            return html`<option value=${id} .selected=${table.use === id}>
              ${parameter ? t("data.use.replace", { parameter: name }) : name}
            </option>`;
          })}
        </select>
      </label>
      ${
        reading.series.some(isOpen)
          ? openGroupFields(table.oldest, table.tail, (oldest, tail) =>
              session.incoming.say(file, at, { oldest, tail }),
            )
          : nothing
      }
      ${
        reading.series.some(hasBands)
          ? html`<label>
            ${t("data.split")}
            <select @change=${say("split")}>
              ${["", "uniform", "pchip", "sprague"].map(
                (split) => html`<option value=${split} .selected=${table.split === split}>
                  ${t(`data.split.${split || "monotone"}`)}
                </option>`,
              )}
            </select>
          </label>`
          : nothing
      }
      <button type="button" class="primary" @click=${() => take(session, file, at)}>${t("data.add")}</button>
    </div>
    ${outcome(session, table)} ${divided(session, file, table, at)} ${beginPanel(session, file, at)}`;
}

/**
 * The groups of ages of the first series, and what they become.
 * @param {Session} session
 * @param {Incoming} file
 * @param {Table} table
 * @param {number} at
 */
function divided(session, file, table, at) {
  const series = table.reading?.series.find(hasBands);
  if (!series) {
    return nothing;
  }
  const place = `bands-${file.id}-${at}`;
  const open = session.unfolded.has(place);
  const turn = (/** @type {Event} */ event) =>
    session.unfold(place, /** @type {HTMLDetailsElement} */ (event.currentTarget).open);
  const asked = {
    ...series,
    ...(table.oldest === null ? {} : { open_age_upper: table.oldest }),
    ...(table.tail === null ? {} : { open_age_tail: table.tail }),
  };
  return html`<details .open=${open} @toggle=${turn}>
    <summary>${t("bands.show")}</summary>
    ${open ? bandsPanel(session, place, asked, table.split, (split) => session.incoming.say(file, at, { split })) : nothing}
  </details>`;
}

/**
 * @param {Session} session
 * @param {Table} table
 */
function outcome(session, table) {
  if (table.added.length === 0) {
    return nothing;
  }
  return session.draft
    ? refusedDraft(session)
    : html`<p role="status" class="good">${t("data.added", { series: table.added.join(", ") })}</p>`;
}

/**
 * Takes the series of a table into the project.
 * @param {Session} session
 * @param {Incoming} file
 * @param {number} at
 */
async function take(session, file, at) {
  const { preview, reading, name, source, use, oldest, tail, split } = file.tables[at];
  const series = reading?.series ?? [];
  const { profession } = session;
  const said = { name, source, use, profession, oldest, tail, split };
  const { content, ids } = withSeries(session.file, series, preview.recipe, said);
  await session.edit(content, `data/${ids.join()}`);
  session.incoming.say(file, at, { added: ids });
}

/** @param {Series} series */
function dimsText({ dims }) {
  const parts = dims.map(({ axis, values }) => {
    const [first, last] = [values[0], values.at(-1)];
    const span = values.length > 2 ? `${first} … ${last}` : values.join(", ");
    return `${t(`data.role.${axis}`)} (${span})`;
  });
  return parts.length === 0 ? t("data.result.whole") : parts.join(" × ");
}
