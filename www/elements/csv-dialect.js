// In which form tables are saved: one choice for every table and export, kept until the page is closed.

/** The forms that spreadsheets read without asking. */
const DIALECTS = /** @type {const} */ ({
  european: { separator: ";", decimal: "," },
  international: { separator: ",", decimal: "." },
  tabs: { separator: "\t", decimal: "." },
  tabs_comma: { separator: "\t", decimal: "," },
});

/** @typedef {keyof typeof DIALECTS} DialectName */

export const DIALECT_NAMES = /** @type {DialectName[]} */ (Object.keys(DIALECTS));

export const csvChoice = {
  /** @type {DialectName|null} null until a table asks, which not every visit comes to */
  name: null,
  bom: true,
};

/** The name of the form that is chosen; where nobody has, the one of the reader's own region. */
export function dialectName() {
  csvChoice.name ??= writesDecimalComma() ? "european" : "international";
  return csvChoice.name;
}

/** The form that is chosen, as the engine is asked for it. */
export function csvDialect() {
  return { ...DIALECTS[dialectName()], bom: csvChoice.bom };
}

/** Whether the reader's own region writes 1,5: their spreadsheet then expects the European form. */
function writesDecimalComma() {
  return new Intl.NumberFormat(globalThis.navigator?.language).format(1.5).includes(",");
}
