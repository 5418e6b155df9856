// Writes every mistake of the list into one copy of the crate, each behind a
// switch that is thrown at run time: so one compilation serves them all.

import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Stop } from "../../www/build/shell.mjs";

/**
 * @typedef {object} Mutant
 * @property {string} name short name
 * @property {string} mistake what somebody would have got wrong
 * @property {string} file file of the crate
 * @property {string} right the source text that is right, white space aside; it stands once in the file
 * @property {number} [nth] which of several places is meant, counted from 1
 * @property {string} wrong what stands there instead
 * @property {string} test the test that must fail, by its full name
 *
 * @typedef {{mutant: Mutant, number: number, start: number, end: number}} Site
 */

/** The environment variable that says which mistake is made; none where it is absent. */
export const VARIABLE = "HWF_MUTANT";

/** Folders of the engine's packages, each with its lib.rs. */
const CRATES = ["src", join("src", "kernel")];

const MODULE = `//! Which mistake is made in this run.

use std::sync::OnceLock;

/// Whether the mistake of that number is made.
pub(crate) fn on(number: usize) -> bool {
    static MADE: OnceLock<usize> = OnceLock::new();
    *MADE.get_or_init(|| match std::env::var("${VARIABLE}") {
        Ok(number) => number.parse().expect("a number"),
        Err(_) => 0,
    }) == number
}
`;

/**
 * Numbers count from 1, in the order of the list.
 * @param {string} crate folder of the copy
 * @param {Mutant[]} mutants
 */
export async function writeSwitches(crate, mutants) {
  /** @type {Map<string, Site[]>} */
  const files = new Map();
  /** @type {string[]} */
  const faults = [];
  const texts = new Map();
  for (const [index, mutant] of mutants.entries()) {
    const text =
      texts.get(mutant.file) ?? (await readFile(join(crate, mutant.file), "utf8").catch(() => ""));
    texts.set(mutant.file, text);
    const found = places(text, mutant.right);
    const expected = mutant.nth === undefined ? 1 : Math.max(2, mutant.nth);
    if (mutant.nth === undefined ? found.length !== 1 : found.length < expected) {
      faults.push(
        `${mutant.name}: "${mutant.right}" stands ${found.length} times in ${mutant.file}`,
      );
      continue;
    }
    const sites = files.get(mutant.file) ?? [];
    sites.push({ mutant, number: index + 1, ...found[(mutant.nth ?? 1) - 1] });
    files.set(mutant.file, sites);
  }
  for (const [file, sites] of files) {
    sites.sort((a, b) => a.start - b.start);
    for (const [index, site] of sites.entries()) {
      const next = sites[index + 1];
      if (next && next.start < site.end) {
        faults.push(`${site.mutant.name} and ${next.mutant.name} overlap in ${file}`);
      }
    }
  }
  if (faults.length > 0) throw new Stop(faults.join("\n"));

  for (const [file, sites] of files) {
    let text = texts.get(file);
    for (const site of sites.reverse()) {
      text = text.slice(0, site.start) + switched(text, site) + text.slice(site.end);
    }
    await writeFile(join(crate, file), text);
  }
  for (const folder of CRATES) {
    const root = join(crate, folder, "lib.rs");
    const text = await readFile(root, "utf8");
    await writeFile(root, `#![allow(unused_parens)]\n${text}\nmod mutant;\n`);
    await writeFile(join(crate, folder, "mutant.rs"), MODULE);
  }
}

/**
 * Both texts with the switch between them: a statement stays a statement.
 * @param {string} text
 * @param {Site} site
 */
function switched(text, { mutant, number, start, end }) {
  const chosen = `if crate::mutant::on(${number}) { ${mutant.wrong} } else { ${text.slice(start, end)} }`;
  return mutant.right.endsWith(";") ? chosen : `(${chosen})`;
}

/**
 * Where a text stands in the part of a file that is no test.
 * @param {string} text
 * @param {string} wanted
 */
function places(text, wanted) {
  const code = text.split("#[cfg(test)]\nmod tests")[0];
  const words = wanted.trim().split(/\s+/);
  const pattern = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("\\s+");
  return [...code.matchAll(new RegExp(pattern, "g"))].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
}
