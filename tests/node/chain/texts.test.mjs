// Every problem that the engine or the command line can report has an English
// sentence and a remedy: nobody is shown a bare code.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { ROOT } from "../../../www/build/shell.mjs";
import { tableTexts } from "../../../www/i18n/en-tables.js";
import { addTexts, hasText } from "../../../www/i18n/index.js";

// Those of files come with the screens that read and write them.
addTexts(tableTexts);

const LISTED = /^ +[A-Z0-9_]+ = "([a-z]+\.[a-z0-9_]+)";$/gm;

test("every problem code of the engine is in the catalogue, with a remedy", async () => {
  const source = await readFile(join(ROOT, "src", "plain", "problem.rs"), "utf8");
  const codes = [...source.matchAll(LISTED)].map(([, code]) => code);
  assert.ok(codes.length >= 40, `${codes.length} codes found in the source`);
  for (const code of [...codes, "file.unreadable", "file.unwritable"]) {
    assert.ok(hasText(`problem.${code}`), `problem.${code}`);
    assert.ok(hasText(`problem.${code}.mend`), `problem.${code}.mend`);
  }
});
