#!/usr/bin/env node
// `npm run build`: makes everything under pkg/ anew from the sources, the same
// bytes from any folder.
//
//   node www/build.mjs [--out FOLDER] [--pages]
//
// --pages takes the artefacts that are in the folder already, and so needs no Rust.

import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { buildArtefacts } from "./build/artefacts.mjs";
import { buildPages } from "./build/pages.mjs";
import { begin, ROOT } from "./build/shell.mjs";

await begin(async () => {
  const { values } = parseArgs({
    options: {
      out: { type: "string", default: join(ROOT, "pkg") },
      pages: { type: "boolean", default: false },
    },
  });
  const out = resolve(values.out);
  if (!values.pages) await buildArtefacts(out);
  await buildPages(out);
});
