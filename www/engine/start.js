// The script of the single file: unpacks the page's own script and lets it run. The policy in the page names
// the hash of both, so that nothing else can take its place.

import { pagePacked } from "hwf:page";
import { unpack } from "./unpack.js";

const types = /** @type {any} */ (globalThis).trustedTypes;
const own = types?.createPolicy("hwf-start", {
  /** @param {string} text */
  createScript: (text) => text,
});

const text = new TextDecoder().decode(await unpack(pagePacked));
const script = document.createElement("script");
script.type = "module";
script.textContent = own ? own.createScript(text) : text;
document.body.append(script);
