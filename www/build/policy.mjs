// The content security policy each wrapping of the workbench carries in its
// own page, so that it holds wherever the page lies.

import { createHash } from "node:crypto";

/**
 * The policy of the single file: nothing but its own scripts, the one in the page and the one that it
 * unpacks, and its style, by their hashes.
 * @param {string[]} scripts
 * @param {string} style
 */
export function singleFilePolicy(scripts, style) {
  return policy({
    "script-src": `${scripts.map(hash).join(" ")} 'wasm-unsafe-eval'`,
    "style-src": hash(style),
    "worker-src": "blob:",
    "trusted-types": "hwf hwf-start lit-html",
  });
}

/** The policy of the hosted workbench: its own files. */
export function hostedPolicy() {
  return policy({
    "script-src": "'self' 'wasm-unsafe-eval'",
    "style-src": "'self'",
    "worker-src": "'self' blob:",
    "manifest-src": "'self'",
  });
}

/** @param {Record<string, string>} sources */
function policy(sources) {
  const directives = {
    "default-src": "'none'",
    "img-src": "data: blob:",
    "connect-src": "'none'",
    "base-uri": "'none'",
    "form-action": "'none'",
    "require-trusted-types-for": "'script'",
    "trusted-types": "hwf lit-html",
    ...sources,
  };
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join("; ");
}

/** @param {string} text */
function hash(text) {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
