// Made from the records of the crate by `HWF_UPDATE=1 cargo test`; not edited by hand.

/** Format of a template. */
export type TemplateFormat = "xlsx" | "ods";

/** Asks for a template. */
export interface TemplateRequest {
  /** Format of the file. */
  format: TemplateFormat;
  /** Professions that it has rows for. */
  professions: Array<Profession>;
  /** Year of the stock. */
  base_year: number;
  /** Last year of the forecast. */
  last_year: number;
  /** Its texts; what is lacking is a problem that names the key. */
  texts: Array<TemplateText>;
}

/** A text of a template in the language that it is written in. */
export interface TemplateText {
  /** Its key, such as "page.training" or "column.age.note". */
  key: string;
  /** The text. */
  text: string;
}

/** Asks for a workbook as a file. */
export interface XlsxRequest {
  /** Its sheets, texts as they are to be read: `'` begins a text, `=` a formula, `#` stands for a figure. */
  sheets: Array<Sheet>;
}
