// Texts and numbers without a browser: the catalogue and the sources agree, and numbers are read as
// they are meant.

import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { INDICATORS, PAIRS } from "../../www/app/indicators.js";
import { GROUPS } from "../../www/app/lever-kinds.js";
import { SYSTEMS } from "../../www/app/methods.js";
import { ROOT } from "../../www/build/shell.mjs";
import { spreadLabels } from "../../www/elements/chart-text.js";
import { parseNumber } from "../../www/elements/parse-number.js";
import { en } from "../../www/i18n/en.js";
import { evidenceTexts } from "../../www/i18n/en-evidence.js";
import { methodTexts } from "../../www/i18n/en-methods.js";
import { tableTexts } from "../../www/i18n/en-tables.js";
import { formatNumber, problemText, setLanguage, t } from "../../www/i18n/index.js";
import { pseudo } from "../../www/i18n/pseudo.js";

/** All texts, those that are loaded later included. */
const all = /** @type {Record<string, string>} */ ({
  ...en,
  ...evidenceTexts,
  ...methodTexts,
  ...tableTexts,
});

/** Every script of the workbench and the command line. */
async function sources() {
  const folders = ["app", "elements", "engine", "command", "i18n"];
  const names = await Promise.all(
    folders.map(async (folder) =>
      (await readdir(join(ROOT, "www", folder), { recursive: true }))
        .filter((name) => /\.m?js$/.test(name) && !name.startsWith("en"))
        .map((name) => join(ROOT, "www", folder, name)),
    ),
  );
  return Promise.all(names.flat().map((name) => readFile(name, "utf8")));
}

test("every key that the sources name is in the catalogue, and every key of it is named", async () => {
  const text = (await sources()).join("\n");
  const keys = Object.keys(all);
  for (const [, key] of text.matchAll(/\bt\(\s*"([^"]+)"/g)) assert.ok(key in all, key);
  for (const [, key] of text.matchAll(/\btCount\(\s*"([^"]+)"/g)) {
    assert.ok(`${key}.one` in all && `${key}.other` in all, key);
  }
  // A composed key, `lever.${quantity}.unit`, names all that fit it.
  const composed = [...text.matchAll(/`((?:[\w.]|\$\{[^}]+\})+)`/g)]
    .filter(([, key]) => key.includes(".") && key.includes("${"))
    .map(([, key]) => new RegExp(`^${key.replaceAll(".", "\\.").replace(/\$\{[^}]+\}/g, ".+")}$`));
  const unused = keys.filter(
    (key) =>
      !text.includes(`"${key.replace(/\.(one|other)$/, "")}"`) &&
      !composed.some((pattern) => pattern.test(key)),
  );
  assert.deepEqual(unused, []);
});

test("every problem code of the engine has a text and a remedy", async () => {
  const source = await readFile(join(ROOT, "src", "plain", "problem.rs"), "utf8");
  const codes = [...source.matchAll(/^\s+[A-Z0-9_]+ = "([a-z0-9_.]+)";/gm)].map(([, code]) => code);
  assert.ok(codes.length > 30);
  for (const code of codes) {
    assert.ok(`problem.${code}` in all, code);
    assert.ok(`problem.${code}.mend` in all, code);
  }
});

test("every word of the engine that a screen shows has a text", async () => {
  const types = await readFile(join(ROOT, "src", "boundary.d.ts"), "utf8");
  const words = (/** @type {string} */ type) => {
    const [, list] = types.match(new RegExp(`export type ${type} = ([^;]+);`)) ?? [];
    assert.ok(list, type);
    return [...list.matchAll(/"(\w+)"/g)].map(([, word]) => word);
  };
  const methods = (/** @type {string} */ type) => {
    const [, list] = types.match(new RegExp(`export type ${type} =\n((?:  .*\n)+)`)) ?? [];
    assert.ok(list, type);
    return [...list.matchAll(/^ {4}type: "(\w+)"/gm)].map(([, word]) => word);
  };
  const shown = {
    quantity: words("Quantity"),
    unit: words("Unit"),
    flow: words("Line"),
    source: words("SupplySource"),
    kind: words("Kind"),
    definition: words("Definition"),
    sex: words("Sex"),
    method: [...methods("Supply"), ...methods("Demand")],
    "method.ratio": words("RatioTarget"),
    "method.factors": words("Demography"),
    "method.workload": words("Volumes"),
    "gap.convention": words("GapSign"),
  };
  for (const [group, list] of Object.entries(shown)) {
    for (const word of list) assert.ok(`${group}.${word}` in en, `${group}.${word}`);
  }
  const paired = PAIRS.flatMap(({ heads, fte }) => [heads.measure, fte.measure]);
  for (const measure of words("Measure")) {
    assert.ok(paired.includes(measure) || `measure.${measure}` in en, measure);
    assert.ok(
      paired.includes(measure) ||
        Object.values(INDICATORS).some((list) => list.some((one) => one.measure === measure)),
      `${measure} is on no table of indicators`,
    );
  }
  for (const quantity of Object.values(GROUPS).flat()) {
    assert.ok(`lever.${quantity}.about` in en, quantity);
  }
});

test("every system has its page in full, and its inputs are quantities", () => {
  const parts = [
    "supply",
    "demand",
    "outputs",
    "gap",
    "answers",
    "formula",
    "symbols",
    "here",
    "not",
  ];
  for (const { id, inputs } of SYSTEMS) {
    for (const part of ["", ...parts.map((name) => `.${name}`), ".sources"]) {
      assert.ok(`methods.${id}${part}` in methodTexts, `${id}${part}`);
    }
    assert.ok(inputs.length > 0);
    for (const quantity of inputs) assert.ok(`quantity.${quantity}` in en, quantity);
    assert.equal(new Set(inputs).size, inputs.length, id);
  }
});

test("a problem of an unknown code still shows all that is known of it", () => {
  const problem = { code: "new.kind", path: "data[3]", found: "7", expected: "8" };
  const { text, mend } = problemText(problem);
  for (const part of Object.values(problem)) assert.ok(text.includes(part), text);
  assert.notEqual(mend, "");
});

test("a key or a value that is missing is an error, not a blank", () => {
  assert.throws(() => t("no.such.key"), /no text/);
  assert.throws(() => t("headline.met"), /no \{year\}/);
});

test("the test language keeps placeholders, brackets every text and is longer", () => {
  for (const [key, text] of Object.entries(all)) {
    const other = pseudo(text);
    assert.match(other, /^⟦[\s\S]*⟧$/, key);
    assert.deepEqual(other.match(/\{\w+\}/g), text.match(/\{\w+\}/g), key);
    const words = text.replace(/\{\w+\}/g, "").length;
    assert.ok(other.length >= text.length + words * 0.3, key);
  }
  setLanguage("pseudo");
  assert.match(t("headline.met", { year: 2040 }), /2040/);
  setLanguage("en");
});

test("numbers carry a true minus sign and group by the language", () => {
  assert.equal(formatNumber(-12345.6), "−12,346");
  assert.equal(formatNumber(12345.6, { sign: true }), "+12,346");
  assert.equal(formatNumber(0, { sign: true }), "0");
  assert.equal(formatNumber(-0.2, { sign: true }), "0");
  assert.equal(formatNumber(0.0456, { percent: true, digits: 1 }), "4.6%");
});

test("typed numbers are read as they are meant", () => {
  /** @type {[string, number][]} */
  const readings = [
    ["12", 12],
    ["-12", -12],
    ["−12", -12],
    ["+3", 3],
    [" 1 234 ", 1234],
    ["1\u00a0234\u00a0567", 1234567],
    ["1\u202f234,5", 1234.5],
    ["1'234.5", 1234.5],
    ["1’234’567", 1234567],
    ["1,234,567", 1234567],
    ["1.234.567", 1234567],
    ["1,234.5", 1234.5],
    ["1.234,5", 1234.5],
    ["4,20", 4.2],
    ["0.125", 0.125],
    ["0,125", 0.125],
    [".5", 0.5],
    [",5", 0.5],
    ["1234.567", 1234.567],
    ["1 234,567", 1234.567],
    ["12.", 12],
    ["0", 0],
  ];
  for (const [text, value] of readings) {
    assert.deepEqual(parseNumber(text), { kind: "number", value }, text);
  }
  for (const text of [
    "",
    "-",
    "abc",
    "1,2,3",
    "1.2.3",
    "12 34",
    "1,23.4,5",
    "1e5",
    "--1",
    "Infinity",
  ]) {
    assert.deepEqual(parseNumber(text), { kind: "none" }, text);
  }
  assert.deepEqual(parseNumber("1.234"), { kind: "ambiguous", decimal: 1.234, whole: 1234 });
  assert.deepEqual(parseNumber("−12,500"), { kind: "ambiguous", decimal: -12.5, whole: -12500 });
});

test("labels are moved apart as little as needed, in order and within bounds", () => {
  const size = 10;
  const spread = (/** @type {number[]} */ wishes) =>
    spreadLabels(
      wishes.map((wish) => ({ wish, size })),
      0,
      100,
    );
  assert.deepEqual(spread([20, 60]), [20, 60]);
  assert.deepEqual(spread([50, 50]), [45, 55]);
  assert.deepEqual(spread([52, 50]), [56, 46]);
  assert.deepEqual(spread([-20, 120]), [5, 95]);
  assert.deepEqual(spread([3, 1, 2]), [25, 5, 15]);
  const many = spread([48, 49, 50, 51, 95]);
  for (let place = 1; place < many.length; place += 1) {
    assert.ok(many[place] - many[place - 1] >= size - 1e-9);
  }
});
