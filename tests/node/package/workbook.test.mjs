// The workbook of live formulas: with every result in it spoilt, LibreOffice computes those of the engine.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { Forecaster, init, xlsx } from "hwf-forecast";

const ROOT = /** @type {string} */ (process.env.HWF_ROOT);
/** @type {typeof import("fflate")} */
const { unzipSync, zipSync, strFromU8, strToU8 } = createRequire(join(ROOT, "package.json"))(
  "fflate",
);
/** Without it LibreOffice keeps the results that stand in the file, and nothing would be proven. */
const RECOMPUTE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/**
 * The sheets of a profession, texts by their keys.
 * @param {string} sample
 * @param {string} profession
 */
async function sheetsOf(sample, profession) {
  await init();
  const forecaster = new Forecaster(await readFile(join(ROOT, "www", "samples", sample)));
  return forecaster.workbook({ profession }).sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map(({ cells, values }) => ({
      cells: cells.map((cell) => (cell.startsWith("@") ? `'${cell.slice(1)}` : cell)),
      values,
    })),
  }));
}

/**
 * The figures of each sheet by cell.
 * @param {Uint8Array} bytes
 * @returns {Map<string, number>[]}
 */
function figures(bytes) {
  const parts = unzipSync(bytes);
  const sheets = Object.keys(parts).filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name));
  sheets.sort((a, b) => a.length - b.length || a.localeCompare(b));
  return sheets.map((name) => {
    const cells = strFromU8(parts[name]).matchAll(
      /<c r="([A-Z]+\d+)"([^>]*)>(?:<f[^>]*>[^<]*<\/f>|<f[^>]*\/>)?<v>([^<]*)<\/v><\/c>/g,
    );
    return new Map(
      [...cells]
        .filter(([, , kind]) => !/t="(s|str|b|e)"/.test(kind))
        .map(([, cell, , value]) => [cell, Number(value)]),
    );
  });
}

/** @param {Uint8Array} bytes */
function spoilt(bytes) {
  const parts = unzipSync(bytes);
  let count = 0;
  for (const [name, content] of Object.entries(parts)) {
    if (!name.startsWith("xl/worksheets/sheet")) continue;
    const text = strFromU8(content).replace(/(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g, (_, formula) => {
      count += 1;
      return `${formula}<v>-777</v>`;
    });
    parts[name] = strToU8(text);
  }
  return { count, bytes: zipSync(parts, { level: 1 }) };
}

test("LibreOffice computes the engine's figures from the formulas", async () => {
  const soffice = process.env.SOFFICE_PATH ?? "soffice";
  const folder = await mkdtemp(join(tmpdir(), "hwf-forecast-"));
  try {
    await mkdir(join(folder, "profile", "user"), { recursive: true });
    await writeFile(join(folder, "profile", "user", "registrymodifications.xcu"), RECOMPUTE);
    for (const [sample, profession] of [
      ["germany-physicians-2024.hwf.json", "physicians"],
      ["slovakia-2017.hwf.json", "nurses"],
      ["france-physicians-2022.hwf.json", "physicians"],
    ]) {
      const original = await xlsx({ sheets: await sheetsOf(sample, profession) });
      const { count, bytes } = spoilt(original);
      assert.ok(count > 5_000, `${count} formulas`);
      const file = join(folder, `${profession}-${sample.slice(0, 6)}.xlsx`);
      await writeFile(file, bytes);
      await promisify(execFile)(soffice, [
        `-env:UserInstallation=${pathToFileURL(join(folder, "profile"))}`,
        ...["--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML"],
        ...["--outdir", join(folder, "out"), file],
      ]);
      const computed = figures(await readFile(join(folder, "out", file.slice(folder.length + 1))));
      const expected = figures(original);
      assert.equal(computed.length, expected.length);
      let compared = 0;
      for (const [at, sheet] of expected.entries()) {
        for (const [cell, value] of sheet) {
          const found = computed[at].get(cell) ?? Number.NaN;
          const off = Math.abs(found - value);
          assert.ok(
            off <= 1e-9 * Math.abs(value) + 1e-12,
            `${sample} ${at}!${cell}: ${found}, not ${value}`,
          );
          compared += 1;
        }
      }
      assert.ok(compared > 20_000, `${compared} figures`);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
});

test("the same sheets give the same bytes", async () => {
  const sheets = await sheetsOf("slovakia-2017.hwf.json", "dentists");
  assert.deepEqual(await xlsx({ sheets }), await xlsx({ sheets }));
});

test("a model that formulas do not follow is refused by its parts", async () => {
  await init();
  const sample = await readFile(join(ROOT, "www", "samples", "medland.hwf.json"));
  const ask = () => new Forecaster(sample).workbook({ profession: "nurses" });
  assert.throws(ask, (/** @type {any} */ { problems }) =>
    problems.every((/** @type {any} */ { code }) => code === "workbook.not_followed"),
  );
});
