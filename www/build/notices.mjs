// The licence texts of what is built into the workbench and its artefacts, since
// those licences ask that their text goes along. Says nothing about whether a
// licence is acceptable: that is checked elsewhere.

import { spawnSync } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { ROOT, Stop } from "./shell.mjs";

/**
 * Notices of the npm packages among the inputs of a bundle.
 * @param {string[]} inputs paths relative to the repository
 */
export async function scriptNotices(inputs) {
  const folders = new Set();
  for (const input of inputs) {
    const found = input.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/);
    if (found) folders.add(found[0]);
  }
  const packages = [...folders].map(async (folder) => {
    const { name, version, license } = JSON.parse(
      await readFile(join(ROOT, folder, "package.json"), "utf8"),
    );
    return notice(name, version, license, join(ROOT, folder));
  });
  return together(await Promise.all(packages));
}

/**
 * Notices of the Rust crates compiled into an artefact.
 * @param {string[]} features arguments of cargo
 */
export async function crateNotices(features) {
  const args = [
    "metadata",
    "--locked",
    ...features,
    "--format-version",
    "1",
    "--filter-platform",
    "wasm32-unknown-unknown",
  ];
  const { status, stdout, stderr } = spawnSync("cargo", args, {
    cwd: ROOT,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Stop(`cargo metadata failed:\n${stderr}`);
  const { packages, resolve } = JSON.parse(stdout);
  const byId = new Map(packages.map((/** @type {Crate} */ crate) => [crate.id, crate]));
  const nodes = new Map(resolve.nodes.map((/** @type {Node} */ node) => [node.id, node]));
  const shipped = new Set();
  const walk = (/** @type {string} */ id) => {
    for (const { pkg, dep_kinds } of nodes.get(id).deps) {
      const linked = dep_kinds.some(
        (/** @type {{kind: string | null}} */ { kind }) => kind === null,
      );
      const macro = byId
        .get(pkg)
        .targets.some((/** @type {{kind: string[]}} */ { kind }) => kind.includes("proc-macro"));
      if (!linked || macro || shipped.has(pkg)) continue;
      shipped.add(pkg);
      walk(pkg);
    }
  };
  walk(resolve.root);
  const crates = [...shipped].map((id) => {
    const { name, version, license, manifest_path } = byId.get(id);
    return notice(name, version, license, join(manifest_path, ".."));
  });
  return together(await Promise.all(crates));
}

/**
 * @typedef {{id: string, name: string, version: string, license: string | null, manifest_path: string, targets: {kind: string[]}[]}} Crate
 * @typedef {{id: string, deps: {pkg: string, dep_kinds: {kind: string | null}[]}[]}} Node
 */

/**
 * @param {string} name
 * @param {string} version
 * @param {string | null} licence
 * @param {string} folder
 * @returns {Promise<{title: string, text: string}>}
 */
async function notice(name, version, licence, folder) {
  const files = (await readdir(folder))
    .filter((file) => /^(licen[cs]e|copying|notice)/i.test(file))
    .sort();
  // Where there is a choice, MIT: the shorter text.
  const mit = files.filter((file) => /mit/i.test(file));
  const free = /\bMIT\b/.test(licence ?? "") && !/\bAND\b/.test(licence ?? "");
  const chosen = free && mit.length > 0 ? mit : files;
  const texts = await Promise.all(chosen.map((file) => readFile(join(folder, file), "utf8")));
  const text = texts.map((each) => each.replaceAll("\r\n", "\n").trim()).join("\n\n");
  return { title: `${name} ${version} (${licence})`, text };
}

/** Stands between one licence and the next. */
const RULE = `\n\n${"=".repeat(72)}\n\n`;

/** @param {{title: string, text: string}[]} notices */
function together(notices) {
  /** @type {Map<string, string[]>} */
  const titlesByText = new Map();
  for (const { title, text } of notices.sort((a, b) => (a.title < b.title ? -1 : 1))) {
    titlesByText.set(text, [...(titlesByText.get(text) ?? []), title]);
  }
  const licences = [...titlesByText].map(([text, titles]) => `${titles.join("\n")}\n\n${text}`);
  return `${licences.join(RULE)}\n`;
}

/**
 * Several lists of notices as one, in which nothing stands twice.
 * @param {string[]} lists
 */
export function mergeNotices(lists) {
  /** @type {Map<string, {title: string, text: string}>} */
  const notices = new Map();
  for (const licence of lists.flatMap((list) => list.trimEnd().split(RULE))) {
    const end = licence.indexOf("\n\n");
    const text = licence.slice(end + 2);
    for (const title of licence.slice(0, end).split("\n")) {
      notices.set(`${title}\n${text}`, { title, text });
    }
  }
  return together([...notices.values()]);
}
