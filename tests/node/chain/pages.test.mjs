// Both wrappings carry the policy that the claim of privacy rests on, and hold
// nothing that would need another file or another place.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { ROOT } from "../../../www/build/shell.mjs";
import { unpack } from "../../../www/engine/unpack.js";

const SHARED = [
  "default-src 'none'",
  "img-src data: blob:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types hwf lit-html",
];

/**
 * @param {string} page
 * @returns {string[]} the policy's directives
 */
function directives(page) {
  const found = [
    ...page.matchAll(/<meta http-equiv="Content-Security-Policy" content="([^"]*)">/g),
  ];
  assert.equal(found.length, 1);
  return found[0][1].split("; ");
}

/** @param {string} text */
function hash(text) {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

test("the hosted page may run its own files and open no connection", async () => {
  const page = await readFile(join(ROOT, "pkg", "site", "index.html"), "utf8");
  const own = ["script-src 'self' 'wasm-unsafe-eval'", "style-src 'self'"];
  const workers = ["worker-src 'self' blob:", "manifest-src 'self'"];
  assert.deepEqual(directives(page).sort(), [...SHARED, ...own, ...workers].sort());
});

test("the single file may run its own script and style, by their hashes, and nothing else", async () => {
  const page = await readFile(join(ROOT, "pkg", "hwf-forecast.html"), "utf8");
  const scripts = [...page.matchAll(/<script type="module">(.*?)<\/script>/gs)];
  const styles = [...page.matchAll(/<style>(.*?)<\/style>/gs)];
  assert.equal(scripts.length, 1);
  assert.equal(styles.length, 1);
  const own = [
    `script-src ${hash(scripts[0][1])} ${hash(await unpacked(scripts[0][1]))} 'wasm-unsafe-eval'`,
    `style-src ${hash(styles[0][1])}`,
    "worker-src blob:",
  ];
  const shared = SHARED.map((directive) => directive.replace("hwf ", "hwf hwf-start "));
  assert.deepEqual(directives(page).sort(), [...shared, ...own].sort());
});

/**
 * The page's own script out of the one that unpacks it.
 * @param {string} script
 */
async function unpacked(script) {
  const letters = script.match(/"([^"]{100000,})"/)?.[1] ?? "";
  return new TextDecoder().decode(await unpack(letters));
}

test("the single file names no other file", async () => {
  const page = await readFile(join(ROOT, "pkg", "hwf-forecast.html"), "utf8");
  const markup = page.replace(/<(script|style)[^>]*>.*?<\/\1>|<!--.*?-->/gs, "");
  assert.doesNotMatch(markup, /\b(?:src|href)="(?!data:|#)/);
});
