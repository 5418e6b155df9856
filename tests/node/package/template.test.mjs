// The template workbook in a real spreadsheet program: LibreOffice opens both formats and saves each as the
// other; drop-downs, notes and hidden rows stay, and what is read back is the same.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { loadTables, template } from "hwf-forecast";

const ROOT = /** @type {string} */ (process.env.HWF_ROOT);
/** @type {typeof import("fflate")} */
const { unzipSync, strFromU8 } = createRequire(join(ROOT, "package.json"))("fflate");

const WISH = {
  professions: [
    { id: "nurses", name: "Nurses & carers", isco_08: "2221" },
    { id: "midwives", name: "Midwives" },
  ],
  ...{ base_year: 2024, last_year: 2045 },
};

/**
 * What a template says is lacking.
 * @param {Uint8Array} bytes
 */
async function lacking(bytes) {
  const { SourceFile } = await loadTables();
  const file = new SourceFile("t", bytes, {});
  const told = file.draft()?.problems.map(({ code, path, expected }) => [code, path, expected]);
  file.free();
  return told;
}

/** @param {string} format */
const filter = (format) => (format === "xlsx" ? "xlsx:Calc MS Excel 2007 XML" : format);

test("LibreOffice opens the template in both formats and saves it as the other one", async () => {
  const program = process.env.SOFFICE_PATH;
  assert.ok(program, "where LibreOffice is");
  const folder = await mkdtemp(join(tmpdir(), "hwf-template-"));
  try {
    for (const [format, other] of /** @type {const} */ ([
      ["xlsx", "ods"],
      ["ods", "xlsx"],
    ])) {
      const made = await template({ ...WISH, format });
      const file = join(folder, `made-${format}.${format}`);
      await writeFile(file, made);
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile"))}`;
      const words = [
        profile,
        "--headless",
        "--convert-to",
        filter(other),
        "--outdir",
        folder,
        file,
      ];
      await promisify(execFile)(program, words, { timeout: 180_000 });
      const saved = new Uint8Array(await readFile(join(folder, `made-${format}.${other}`)));
      assert.deepEqual(await lacking(saved), await lacking(made));
      const parts = unzipSync(saved);
      const text = Object.keys(parts)
        .filter((name) => /(sheet\d+|content|comments\d+)\.xml$/.test(name))
        .map((name) => strFromU8(parts[name]))
        .join("");
      const rule = other === "xlsx" ? /<dataValidation [^>]*type="list"/g : /content-is-in-list/g;
      assert.ok((text.match(rule) ?? []).length >= 8, `drop-downs of ${format} in ${other}`);
      assert.match(text, /Completed years: 34, 25-29 or 70\+/);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
});

test("a template in another language is read back all the same", async () => {
  const { SourceFile } = await loadTables();
  const english = await template({ ...WISH, format: "ods" });
  const file = new SourceFile("t", english, {});
  assert.equal(file.preview().template, true);
  file.free();
  /** @type {any} */
  const refused = await template({ ...WISH, format: "ods", texts: [] }).catch((error) => error);
  const keys = [...new Set(refused.problems.map((/** @type {any} */ { found }) => found))];
  const texts = keys.map((key) => ({ key, text: `ž ${key.replace("page.", "")}`.slice(0, 31) }));
  const made = await template({ ...WISH, format: "ods", texts });
  const codes = (await lacking(made))?.map(([code]) => code);
  assert.deepEqual(codes, ["template.missing", "template.missing", "template.missing"]);
});
