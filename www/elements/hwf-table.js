// A table of figures or texts, and the same as a CSV file in the form the reader's spreadsheet wants.
// The CSV text itself is made by the function given as `toCsv`.

import { css, html, LitElement, nothing } from "lit";
import { formatNumber, t } from "../i18n/index.js";
import { csvChoice, csvDialect, DIALECT_NAMES, dialectName } from "./csv-dialect.js";
import { download, slug } from "./download.js";
import { Localised } from "./localised.js";
import { sharedStyles } from "./shared-styles.js";

/**
 * @typedef {{digits?: number, fixed?: boolean, significant?: number, sign?: boolean, percent?: boolean, points?: boolean}} Form
 *   how a figure is written; `points` are the difference of two percentages
 * @typedef {{value: number, form: Form, below?: string}} Figure a figure of its own form, and what stands
 *   small below it
 * @typedef {{text: string, below?: string, own?: boolean}} Titled a text, what stands small below it, and
 *   whether it is the file's own
 * @typedef {{act: () => void, text: string, name: string}} Act a button, and its name to a screen reader
 * @typedef {string|number|Figure|Titled|Act|null|undefined} Cell
 * @typedef {{label: string, kind: "text"|"number"|"year"|"act", digits?: number, own?: boolean, ownLabel?: boolean, long?: boolean, flag?: string}} Column
 *   `own` texts are the file's, not the program's, and are not translated; `ownLabel` says so of the
 *   column's label; the text `flag` stands out
 * @typedef {import("../engine/package.d.ts").Dialect} Dialect
 * @typedef {(table: {columns: string[], rows: (string|number|null)[][]}, dialect: Dialect) => Promise<string>} ToCsv
 */

export class HwfTable extends LitElement {
  static properties = {
    caption: {},
    note: {},
    columns: { attribute: false },
    rows: { attribute: false },
    toCsv: { attribute: false },
    tall: { type: Boolean },
  };

  static styles = [
    sharedStyles,
    css`
      .scroll {
        overflow: auto;
        max-width: 100%;
        container-type: inline-size;
        border: 1px solid var(--hwf-line, GrayText);
        border-radius: 0.625rem;
        background: var(--hwf-card, Canvas);
      }
      .scroll.bounded {
        max-height: 26rem;
      }
      table {
        width: 100%;
        border-collapse: separate;
        border-spacing: 0;
        font-size: 0.8125rem;
        font-variant-numeric: tabular-nums;
      }
      /* What a table says of itself is read without scrolling, however wide its columns are. */
      caption {
        box-sizing: border-box;
        max-width: 100cqi;
        padding: 0.625rem 0.75rem;
        text-align: left;
        font-size: 0.9375rem;
        font-weight: 600;
      }
      caption small {
        display: block;
        color: var(--hwf-muted, GrayText);
        font-size: 0.8125rem;
        font-weight: 400;
      }
      th,
      td {
        padding: 0.375rem 0.75rem;
        border-top: 1px solid var(--hwf-line, GrayText);
        text-align: left;
        vertical-align: top;
        font-weight: 400;
      }
      thead th {
        position: sticky;
        top: 0;
        background: var(--hwf-head, Canvas);
        font-weight: 600;
        vertical-align: bottom;
      }
      .number {
        text-align: right;
        white-space: nowrap;
      }
      thead .number {
        white-space: normal;
      }
      tbody th {
        font-weight: 600;
      }
      td small,
      th small {
        display: block;
        color: var(--hwf-muted, GrayText);
        font-size: 0.75rem;
        font-weight: 400;
      }
      .year {
        white-space: nowrap;
      }
      .long {
        min-width: 18rem;
      }
      em {
        padding: 0 0.5rem;
        border: 1px solid currentcolor;
        border-radius: 1rem;
        color: var(--hwf-bad, CanvasText);
        font-style: normal;
        white-space: nowrap;
      }
      tbody tr:hover > * {
        background: var(--hwf-hover, Canvas);
      }
      .export {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.5rem 0.75rem;
        margin-top: 0.5rem;
        font-size: 0.8125rem;
      }
      label {
        display: inline-flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.375rem;
        min-height: 1.75rem;
      }
      select {
        max-width: 100%;
      }
      input[type="checkbox"] {
        width: 1.125rem;
        height: 1.125rem;
        margin: 0;
        accent-color: var(--hwf-accent, Highlight);
      }
      @media print {
        .scroll {
          overflow: visible;
          max-height: none;
        }
        .export {
          display: none;
        }
      }
    `,
  ];

  constructor() {
    super();
    new Localised(this);
    this.caption = "";
    this.note = "";
    /** @type {Column[]} */
    this.columns = [];
    /** @type {Cell[][]} */
    this.rows = [];
    /** @type {ToCsv|null} */
    this.toCsv = null;
    this.tall = false;
  }

  render() {
    return html`
      <div
        class=${this.tall ? "scroll" : "scroll bounded"}
        tabindex="0"
        role="region"
        aria-label=${this.caption}
      >
        <table>
          <caption>
            ${this.caption} ${this.note === "" ? nothing : html`<small>${this.note}</small>`}
          </caption>
          <thead>
            <tr>
              ${this.columns.map(
                (column) => html`<th
                      scope="col"
                      class=${cellClass(column)}
                      translate=${column.ownLabel ? "no" : nothing}
                    >
                      ${column.label}
                    </th>`,
              )}
            </tr>
          </thead>
          <tbody>
            ${this.rows.map((row) => html`<tr>${row.map((cell, place) => this.#cell(cell, place))}</tr>`)}
          </tbody>
        </table>
      </div>
      ${this.toCsv === null ? nothing : this.#export()}
    `;
  }

  /**
   * @param {Cell} cell
   * @param {number} place
   */
  #cell(cell, place) {
    const column = this.columns[place];
    if (isAct(cell)) {
      return html`<td class="act">
        <button type="button" aria-label=${cell.name} @click=${cell.act}>${cell.text}</button>
      </td>`;
    }
    const text = cellText(cell, column);
    const below = isFigure(cell) || isTitled(cell) ? cell.below : undefined;
    const small = below ? html`<small>${below}</small>` : nothing;
    const flagged = cell != null && cell === column.flag;
    const own = isTitled(cell) ? (cell.own ?? column.own) : column.own;
    const translate = own && !flagged ? "no" : nothing;
    return place === 0
      ? html`<th scope="row" class=${cellClass(column)} translate=${translate}>${text} ${small}</th>`
      : html`<td class=${cellClass(column)} translate=${translate}>
          ${flagged ? html`<em>${text}</em>` : text}
          ${small}
        </td>`;
  }

  #export() {
    return html`<div class="export">
      <button type="button" id="csv" @click=${this.#download}>${t("csv.download")}</button>
      <label>
        ${t("csv.form")}
        <select id="dialect" @change=${this.#choose}>
          ${DIALECT_NAMES.map(
            (name) =>
              html`<option value=${name} ?selected=${name === dialectName()}>${t(`csv.form.${name}`)}</option>`,
          )}
        </select>
      </label>
      <label>
        <input type="checkbox" id="bom" .checked=${csvChoice.bom} @change=${this.#mark} />
        ${t("csv.bom")}
      </label>
    </div>`;
  }

  /** @param {Event} event */
  #choose(event) {
    csvChoice.name = /** @type {import("./csv-dialect.js").DialectName} */ (
      /** @type {HTMLSelectElement} */ (event.target).value
    );
  }

  /** @param {Event} event */
  #mark(event) {
    csvChoice.bom = /** @type {HTMLInputElement} */ (event.target).checked;
  }

  async #download() {
    const figures = (/** @type {unknown} */ _, /** @type {number} */ place) =>
      this.columns[place].kind !== "act";
    const columns = this.columns.filter(figures).map((column) => column.label);
    const rows = this.rows.map((row) => row.filter(figures).map(plainCell));
    const text = await this.toCsv?.({ columns, rows }, csvDialect());
    if (text !== undefined) {
      download(`${slug(this.caption)}.csv`, text, "text/csv;charset=utf-8");
    }
  }
}

/**
 * @param {Cell} cell
 * @returns {cell is Figure}
 */
function isFigure(cell) {
  return typeof cell === "object" && cell !== null && "value" in cell;
}

/**
 * @param {Cell} cell
 * @returns {cell is Titled}
 */
function isTitled(cell) {
  return typeof cell === "object" && cell !== null && "text" in cell && !("act" in cell);
}

/**
 * @param {Cell} cell
 * @returns {cell is Act}
 */
function isAct(cell) {
  return typeof cell === "object" && cell !== null && "act" in cell;
}

/**
 * A cell as it goes into a file.
 * @param {Cell} cell
 */
function plainCell(cell) {
  if (isAct(cell)) {
    return null;
  }
  const plain = isFigure(cell) ? cell.value : isTitled(cell) ? cell.text : (cell ?? null);
  return typeof plain === "number" && !Number.isFinite(plain) ? null : plain;
}

/** @param {Column} column */
function cellClass(column) {
  return column.long ? "long" : column.kind;
}

/**
 * @param {Cell} cell
 * @param {Column} column
 */
function cellText(cell, column) {
  if (cell == null) {
    return "–";
  }
  if (isFigure(cell)) {
    const { points = false, ...form } = cell.form;
    return points
      ? t("table.points", { value: formatNumber(100 * cell.value, { ...form, percent: false }) })
      : formatNumber(cell.value, form);
  }
  if (typeof cell === "object") {
    return cell.text;
  }
  if (typeof cell === "string" || column.kind === "year") {
    return String(cell);
  }
  return formatNumber(cell, { digits: column.digits ?? 0 });
}

customElements.define("hwf-table", HwfTable);
