// What was typed, read into a command, a file and options, or refused with a
// reason. Knows which options there are, not what they do.

import { parseArgs } from "node:util";
import { t } from "../i18n/index.js";

/** A command line that cannot be followed. */
export class WrongUse extends Error {
  /**
   * @param {string} reason the last part of a text's key
   * @param {Record<string, string>} values
   */
  constructor(reason, values) {
    super(t(`command.wrong.${reason}`, values));
  }
}

/** @typedef {"check" | "run" | "intake" | "advice" | "fan" | "sensitivity"} Command */
/** @typedef {Record<string, string | number | true | undefined>} Options */

/** The ways round a gap can be given, as typed and as the engine calls them. */
const GAPS = {
  "supply-minus-demand": "supply_minus_demand",
  "demand-minus-supply": "demand_minus_supply",
};

/**
 * How an option's value is read; null for one without a value.
 * @type {Record<string, ((value: string, option: string) => string | number) | null>}
 */
const READERS = {
  json: null,
  scenario: (value) => value,
  out: (value) => value,
  separator: (value, option) => among(option, value, { ",": ",", ";": ";", tab: "\t" }),
  decimal: (value, option) => among(option, value, { ".": ".", ",": "," }),
  bom: null,
  gap: (value, option) => among(option, value, GAPS),
  form: (value, option) => among(option, value, { tidy: "tidy", sdmx: "sdmx" }),
  "least-heads": (value, option) => whole(value, option, /^[1-9]\d{0,5}$/, "5"),
  "round-to": (value, option) => whole(value, option, /^[1-9]\d{0,5}$/, "5"),
  every: (value, option) => whole(value, option, /^[1-9]\d{0,2}$/, "5"),
  profession: (value) => value,
  target: year,
  from: year,
  attribution: null,
  draws: (value, option) => whole(value, option, /^[1-9]\d{0,5}$/, "1000"),
  samples: (value, option) => whole(value, option, /^\d{1,5}$/, "1024"),
  seed: (value, option) => whole(value, option, /^\d{1,9}$/, "1"),
  order: (value, option) => among(option, value, { ordered: "ordered", shapley: "shapley" }),
};

/** @type {Record<Command, {needed: string[], also: string[]}>} */
const ACCEPTED = {
  check: { needed: [], also: ["json"] },
  run: {
    needed: ["out"],
    also: [
      ...["scenario", "gap", "every", "form", "least-heads", "round-to"],
      ...["separator", "decimal", "bom", "json"],
    ],
  },
  intake: {
    needed: ["profession", "target"],
    also: ["from", "scenario", "attribution", "order", "json"],
  },
  advice: { needed: ["profession", "target"], also: ["from", "scenario", "json"] },
  fan: { needed: ["profession", "target"], also: ["from", "scenario", "draws", "seed", "json"] },
  sensitivity: {
    needed: ["profession", "target"],
    also: ["from", "scenario", "samples", "seed", "json"],
  },
};

/**
 * @param {string[]} words
 * @returns {{command: Command, file: string, options: Options}}
 */
export function readArguments(words) {
  const { tokens } = parseArgs({
    args: words,
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(
      Object.entries(READERS).map(([name, reader]) => [
        name,
        { type: reader ? "string" : "boolean" },
      ]),
    ),
  });
  const [command, file, ...rest] = tokens.flatMap((token) =>
    token.kind === "positional" ? [token.value] : [],
  );
  if (command === undefined) throw new WrongUse("command.missing", {});
  if (!isCommand(command)) throw new WrongUse("command.unknown", { found: command });
  if (file === undefined) throw new WrongUse("file", { command });
  if (rest.length > 0) throw new WrongUse("word", { found: rest[0] });

  const { needed, also } = ACCEPTED[command];
  /** @type {Options} */
  const options = {};
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    if (![...needed, ...also].includes(token.name)) {
      throw new WrongUse("option", { option: token.rawName, command });
    }
    options[token.name] = readOption(token.name, token.value);
  }
  for (const name of needed) {
    if (!(name in options)) throw new WrongUse("needed", { option: `--${name}`, command });
  }
  if (options.order && !options.attribution) {
    throw new WrongUse("together", { option: "--order", needed: "--attribution" });
  }
  if (options.decimal === "," && options.separator === ",") throw new WrongUse("comma", {});
  return { command, file, options };
}

/**
 * @param {string} word
 * @returns {word is Command}
 */
function isCommand(word) {
  return Object.hasOwn(ACCEPTED, word);
}

/**
 * @param {string} name
 * @param {string | undefined} value
 */
function readOption(name, value) {
  const reader = READERS[name];
  const option = `--${name}`;
  if (reader === null) {
    if (value !== undefined) throw new WrongUse("value.none", { option });
    return true;
  }
  if (value === undefined || value === "") throw new WrongUse("value.missing", { option });
  return reader(value, option);
}

/**
 * @param {string} option
 * @param {string} value
 * @param {Record<string, string>} meanings
 */
function among(option, value, meanings) {
  if (Object.hasOwn(meanings, value)) return meanings[value];
  const expected = Object.keys(meanings).join("  ");
  throw new WrongUse("value.unknown", { option, found: value, expected });
}

/**
 * @param {string} value
 * @param {string} option
 */
function year(value, option) {
  return whole(value, option, /^\d{4}$/, "2040");
}

/**
 * @param {string} value
 * @param {string} option
 * @param {RegExp} form
 * @param {string} expected
 */
function whole(value, option, form, expected) {
  if (!form.test(value)) throw new WrongUse("value.unknown", { option, found: value, expected });
  return Number(value);
}
