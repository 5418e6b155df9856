// Texts and local forms: every sentence on the screen and of the command line comes through t(),
// every number through formatNumber(). Nothing here touches a page, so Node uses it as it is.

import { en } from "./en.js";
import { pseudo } from "./pseudo.js";

/**
 * A language: its catalogue, and the locale its numbers follow. The pseudo-language stands for every
 * longer, accented language to come; it is how layouts are tested before a translation exists.
 * @typedef {{locale: string, tag: string, text: (key: string) => string|undefined}} Language
 */

/** @type {Record<string, string>} */
const english = { ...en };

/** @type {Record<string, Language>} */
export const LANGUAGES = {
  en: { locale: "en-GB", tag: "en", text: (key) => english[key] },
  pseudo: {
    locale: "en-GB",
    tag: "en-XA",
    text: (key) => (key in english ? pseudo(english[key]) : undefined),
  },
};

const FALLBACK = LANGUAGES.en;
let current = FALLBACK;
/** @type {Set<() => void>} */
const listeners = new Set();

/**
 * Chooses the language; an unknown name leaves English.
 * @param {string|null|undefined} name
 */
export function setLanguage(name) {
  current = (name && LANGUAGES[name]) || FALLBACK;
  formatters.clear();
  for (const listener of listeners) {
    listener();
  }
}

/** The name of the language in use. */
export function language() {
  return Object.keys(LANGUAGES).find((name) => LANGUAGES[name] === current) ?? "en";
}

/** The language tag in use, for `lang` attributes. */
export function languageTag() {
  return current.tag;
}

/**
 * Calls back after each change of language.
 * @param {() => void} listener
 * @returns {() => void} ends it
 */
export function onLanguage(listener) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Adds texts that are loaded only where they are needed, and has the page drawn again.
 * @param {Record<string, string>} texts
 */
export function addTexts(texts) {
  Object.assign(english, texts);
  for (const listener of listeners) {
    listener();
  }
}

/**
 * Whether the catalogue has a text.
 * @param {string} key
 */
export function hasText(key) {
  return key in english;
}

/**
 * The text of a key, its `{names}` filled in. A missing key or value is a mistake in the program and
 * throws.
 * @param {string} key
 * @param {Record<string, string|number>} [values]
 * @returns {string}
 */
export function t(key, values = {}) {
  const text = current.text(key) ?? FALLBACK.text(key);
  if (text === undefined) {
    throw new Error(`no text for "${key}"`);
  }
  return text.replace(/\{(\w+)\}/g, (_, name) => {
    if (!(name in values)) {
      throw new Error(`no {${name}} for "${key}"`);
    }
    return String(values[name]);
  });
}

/**
 * The text of a key for a count: the catalogue holds `key.one`, `key.other` and what else the
 * language's plural rules ask for. `{count}` is filled in, formatted.
 * @param {string} key
 * @param {number} count
 * @param {Record<string, string|number>} [values]
 */
export function tCount(key, count, values = {}) {
  const form = `${key}.${new Intl.PluralRules(current.locale).select(count)}`;
  return t(hasText(form) ? form : `${key}.other`, { count: formatNumber(count), ...values });
}

/** @type {Map<string, Intl.NumberFormat>} */
const formatters = new Map();

/**
 * A number in the language's form, with a true minus sign (U+2212).
 * @param {number | null | undefined} value a dash where it is missing: missing is never zero
 * @param {{digits?: number, fixed?: boolean, significant?: number, sign?: boolean, percent?: boolean, group?: boolean}} [form]
 *   `fixed` writes all the `digits`, as columns of figures want it; `digits` after the decimal sign at most (none by default); `significant` digits instead;
 *   `sign` writes the plus too; `percent` multiplies by 100 and adds the sign of per cent.
 */
export function formatNumber(value, form = {}) {
  if (value == null || Number.isNaN(value)) {
    return "\u2013";
  }
  const key = JSON.stringify(form);
  let formatter = formatters.get(key);
  if (!formatter) {
    formatter = new Intl.NumberFormat(current.locale, {
      style: form.percent ? "percent" : "decimal",
      useGrouping: form.group ?? true,
      signDisplay: form.sign ? "exceptZero" : "negative",
      ...(form.significant === undefined
        ? {
            minimumFractionDigits: form.fixed ? form.digits : 0,
            maximumFractionDigits: form.digits ?? 0,
          }
        : { maximumSignificantDigits: form.significant }),
    });
    formatters.set(key, formatter);
  }
  return formatter.format(value).replace("-", "\u2212");
}

/**
 * A month in words, such as October 2031.
 * @param {number} year
 * @param {number} month from 1
 */
export function formatMonth(year, month) {
  return new Intl.DateTimeFormat(current.locale, {
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  }).format(Date.UTC(year, month - 1));
}

/**
 * What a problem says to a person, and how to mend it.
 * @param {{code: string, path: string, found?: string|null, expected?: string|null}} problem
 * @returns {{text: string, mend: string}}
 */
export function problemText({ code, path, found, expected }) {
  const values = {
    code,
    path: path === "" ? t("problem.place.whole") : path,
    found: found ?? t("problem.nothing"),
    expected: expected ?? t("problem.unsaid"),
  };
  const key = hasText(`problem.${code}`) ? `problem.${code}` : "problem.unknown";
  return { text: t(key, values), mend: t(`${key}.mend`, values) };
}
