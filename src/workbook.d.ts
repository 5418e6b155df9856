// Made from the records of the crate by `HWF_UPDATE=1 cargo test`; not edited by hand.

/** Asks for a workbook as a file. */
export interface XlsxRequest {
  /** Its sheets, texts as they are to be read: `'` begins a text, `=` a formula, `#` stands for a figure. */
  sheets: Array<Sheet>;
}
