// The command line: what it prints and writes, that its numbers are the
// interface's to the last digit, and its exit codes.

import assert from "node:assert/strict";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { before, test } from "node:test";
import { check, Forecaster, init, version } from "hwf-forecast";
import { BROKEN, command, inTemporaryFolder, rowsOf, SAMPLE, sample } from "./fixtures.mjs";

const COLUMNS = "profession,region,sector,sex,age,year,measure,unit,value";
const FILES = [
  "balance.csv",
  "caveats.csv",
  "costs.csv",
  "demand.csv",
  "flows.csv",
  "stock.csv",
  "supply.csv",
];

/** @type {Forecaster} */
let forecaster;
/** @type {any} */
let project;
/** @type {string} */
let profession;

before(async () => {
  await init();
  const { bytes, project: read } = await sample();
  forecaster = new Forecaster(bytes);
  project = read;
  profession = project.axes.professions[0].id;
});

test("--help and --version answer on the standard output", () => {
  const help = command("--help");
  assert.equal(help.status, 0);
  for (const name of ["check", "run", "intake", "advice", "fan", "sensitivity"])
    assert.match(help.stdout, new RegExp(name));
  assert.deepEqual(command("--version"), { status: 0, stdout: `${version()}\n`, stderr: "" });
});

for (const [what, ...words] of [
  ["no command"],
  ["an unknown command", "forecast", SAMPLE],
  ["no file", "check"],
  ["two files", "check", SAMPLE, SAMPLE],
  ["an unknown option", "check", SAMPLE, "--fast"],
  ["another command's option", "check", SAMPLE, "--out", "x"],
  ["run without a folder", "run", SAMPLE],
  ["an option without its value", "run", SAMPLE, "--out"],
  ["a value where none belongs", "check", SAMPLE, "--json=yes"],
  ["intake without a profession", "intake", SAMPLE, "--target", "2040"],
  ["intake without a year", "intake", SAMPLE, "--profession", "physicians"],
  ["a year that is none", "intake", SAMPLE, "--profession", "physicians", "--target", "soon"],
  ["an unknown sign of the gap", "run", SAMPLE, "--out", "x", "--gap", "demand"],
  ["a step of no years", "run", SAMPLE, "--out", "x", "--every", "0"],
  [
    "an order of nothing",
    "intake",
    SAMPLE,
    "--profession",
    "p",
    "--target",
    "2040",
    "--order",
    "shapley",
  ],
  ["advice without a year", "advice", SAMPLE, "--profession", "physicians"],
  ["fan without a profession", "fan", SAMPLE, "--target", "2040"],
  ["no draws", "fan", SAMPLE, "--profession", "p", "--target", "2040", "--draws", "0"],
  ["an unknown separator", "run", SAMPLE, "--out", "x", "--separator", "|"],
  ["one comma for two things", "run", SAMPLE, "--out", "x", "--separator", ",", "--decimal", ","],
]) {
  test(`wrong use: ${what}`, () => {
    const { status, stdout, stderr } = command(...words);
    assert.equal(status, 2);
    assert.equal(stdout, "");
    assert.match(stderr, /hwf-forecast check FILE/);
  });
}

test("check passes the sample", () => {
  assert.equal(command("check", SAMPLE).status, 0);
  const { status, stdout } = command("check", SAMPLE, "--json");
  assert.equal(status, 0);
  for (const { severity } of JSON.parse(stdout).problems) assert.equal(severity, "warning");
});

test("check lists every finding on a broken file, with place, what is there and remedy", async () => {
  let refused = 0;
  for (const name of await readdir(BROKEN)) {
    const file = join(BROKEN, name);
    const bytes = await readFile(file);
    assert.doesNotThrow(() => check(bytes), name);
    const expected = check(bytes);
    const status = expected.some(({ severity }) => severity === "problem") ? 1 : 0;
    refused += status;
    const asJson = command("check", file, "--json");
    assert.equal(asJson.status, status, name);
    /** @type {(import("hwf-forecast").Problem & {text: string, mend: string})[]} */
    const listed = JSON.parse(asJson.stdout).problems;
    assert.deepEqual(
      listed.map(({ text, mend, ...problem }) => {
        assert.ok(text.length > 0 && mend.length > 0, name);
        return problem;
      }),
      JSON.parse(JSON.stringify(expected)),
    );
    const asText = command("check", file);
    assert.equal(asText.status, status, name);
    for (const { code, path, found, expected: wanted, mend } of listed) {
      for (const part of [code, path, found ?? "", wanted ?? "", mend]) {
        assert.ok(asText.stdout.includes(part), `${name}: ${part}`);
      }
    }
  }
  assert.ok(refused >= 20, `${refused} broken files`);
});

test("run and intake refuse a broken file as check does", async () => {
  const file = join(BROKEN, "missing-comma.hwf.json");
  const { problems } = JSON.parse(command("check", file, "--json").stdout);
  await inTemporaryFolder(async (folder) => {
    for (const words of [
      ["run", file, "--out", folder],
      ["intake", file, "--profession", profession, "--target", "2040"],
    ]) {
      const asJson = command(...words, "--json");
      assert.equal(asJson.status, 1);
      assert.deepEqual(JSON.parse(asJson.stdout), { problems });
      const asText = command(...words);
      assert.deepEqual([asText.status, asText.stdout], [1, ""]);
      assert.ok(asText.stderr.includes(problems[0].code));
    }
    assert.deepEqual(await readdir(folder), []);
  });
});

test("a file that is not there, and a folder that cannot be, are said plainly", async () => {
  await inTemporaryFolder(async (folder) => {
    const missing = join(folder, "missing.hwf.json");
    const unread = command("check", missing);
    assert.equal(unread.status, 1);
    assert.ok(unread.stdout.includes(missing));
    const [{ code }] = JSON.parse(command("check", missing, "--json").stdout).problems;
    assert.equal(code, "file.unreadable");

    const inTheWay = join(folder, "file");
    await writeFile(inTheWay, "");
    const out = join(inTheWay, "out");
    const unwritten = command("run", SAMPLE, "--out", out);
    assert.equal(unwritten.status, 1);
    assert.ok(unwritten.stderr.includes(out));
  });
});

test("an unknown scenario or profession is a problem of the input", async () => {
  await inTemporaryFolder(async (folder) => {
    const scenario = command("run", SAMPLE, "--scenario", "none such", "--out", folder);
    assert.equal(scenario.status, 1);
    assert.match(scenario.stderr, /none such/);
    const other = command("intake", SAMPLE, "--profession", "none such", "--target", "2040");
    assert.equal(other.status, 1);
    assert.match(other.stderr, /none such/);
  });
});

test("run writes the engine's tables, unchanged, for the base and for each scenario", async () => {
  for (const scenario of [undefined, ...project.scenarios]) {
    await inTemporaryFolder(async (folder) => {
      const chosen = scenario ? ["--scenario", scenario.id] : [];
      const { status, stdout } = command("run", SAMPLE, ...chosen, "--out", join(folder, "new"));
      assert.equal(status, 0);
      const names = (await readdir(join(folder, "new"))).sort();
      assert.deepEqual(names, FILES);
      for (const name of FILES) assert.ok(stdout.includes(name));
      const tables = forecaster.tables(scenario ? { scenario: scenario.id } : {});
      for (const { name, text } of tables) {
        assert.equal(await readFile(join(folder, "new", name), "utf8"), text);
        const columns = name === "caveats.csv" ? "series,caveat,figures,found,read_by" : COLUMNS;
        assert.equal(text.split("\n", 1)[0].trimEnd(), columns);
      }
    });
  }
});

test("the tables hold the interface's numbers to the last digit", () => {
  const tables = new Map(forecaster.tables({}).map(({ name, text }) => [name, rowsOf(text)]));
  const { years, series } = forecaster.forecast({});
  const everywhere = ["supply.csv", "demand.csv", "balance.csv"].flatMap(
    (name) => tables.get(name) ?? [],
  );
  let compared = 0;
  for (const { measure, unit, profession: id, region, sector, sex, values } of series) {
    const rows = everywhere.filter(
      (row) =>
        row.measure === measure &&
        row.profession === id &&
        row.region === region &&
        row.sector === sector &&
        row.sex === sex,
    );
    for (const row of rows) {
      assert.equal(Number(row.value), values[years.indexOf(Number(row.year))]);
      assert.equal(row.unit, unit);
      compared += 1;
    }
  }
  assert.ok(compared >= 4 * years.length, `${compared} figures compared`);

  const { axes } = project;
  const heads = series.find(({ measure }) => measure === "supply_heads");
  const stock = (tables.get("stock.csv") ?? []).filter(
    ({ year, sex }) => Number(year) === axes.base_year && axes.sexes.includes(sex),
  );
  assert.ok(stock.every(({ unit }) => unit === "heads"));
  const sum = stock.reduce((total, { value }) => total + Number(value), 0);
  assert.ok(Math.abs(sum / (heads?.values[0] ?? Number.NaN) - 1) < 1e-12);
});

test("run writes one file like SDMX-CSV, small cells held back and told", async () => {
  await inTemporaryFolder(async (folder) => {
    const guarded = ["--form", "sdmx", "--least-heads", "500", "--round-to", "10"];
    assert.equal(command("run", SAMPLE, "--out", folder, ...guarded).status, 0);
    assert.deepEqual((await readdir(folder)).sort(), [
      "caveats.csv",
      "disclosure.csv",
      "forecast.sdmx.csv",
    ]);
    const text = await readFile(join(folder, "forecast.sdmx.csv"), "utf8");
    const rows = rowsOf(text);
    const held = rows.filter((row) => row.CONF_STATUS === "C");
    assert.ok(held.length > 0 && held.every((row) => row.OBS_VALUE === ""));
    const heads = rows.filter((row) => row.UNIT_MEASURE === "heads" && row.OBS_VALUE !== "");
    assert.ok(heads.every((row) => Number(row.OBS_VALUE) % 10 === 0));
    assert.match(await readFile(join(folder, "disclosure.csv"), "utf8"), /below_least/);
    const wrong = command("run", SAMPLE, "--out", folder, "--least-heads", "0");
    assert.equal(wrong.status, 2);
  });
});

test("run writes a dialect for Excel where the comma marks decimals", async () => {
  await inTemporaryFolder(async (folder) => {
    assert.equal(command("run", SAMPLE, "--out", folder, "--decimal", ",", "--bom").status, 0);
    const text = await readFile(join(folder, "supply.csv"), "utf8");
    assert.ok(text.startsWith(`\ufeff${COLUMNS.replaceAll(",", ";")}`));
    const plain = forecaster.tables({}).find(({ name }) => name === "supply.csv");
    assert.deepEqual(
      rowsOf(text.slice(1), ";").map(({ value }) => value.replace(",", ".")),
      rowsOf(plain?.text ?? "").map(({ value }) => value),
    );
  });
});

test("intake prints the interface's answer", () => {
  const { target_year, from_year } = project.runs;
  const asked = ["intake", SAMPLE, "--profession", profession, "--target", String(target_year)];
  const { status, stdout } = command(...asked, "--from", String(from_year));
  assert.equal(status, 0);
  /** @type {Record<string, unknown>} */
  const answer = JSON.parse(stdout);
  const same = forecaster.requiredIntake({ profession, target_year, from_year });
  assert.deepEqual(answer, JSON.parse(JSON.stringify(same)));
  for (const name of ["intake", "per_trainee_fte", "supply_without_fte", "demand_fte"]) {
    assert.equal(typeof answer[name], "number", name);
  }
  const [{ id, name }] = project.scenarios;
  assert.equal(
    command(...asked, "--scenario", name).stdout,
    command(...asked, "--scenario", id).stdout,
  );
});

test("intake says when a year has no answer, and which is the first that has", () => {
  const soon = project.axes.base_year + 1;
  const words = ["--profession", profession, "--target", String(soon), "--from", String(soon)];
  const { status, stdout } = command("intake", SAMPLE, ...words);
  assert.equal(status, 0);
  const { intake, no_answer } = JSON.parse(stdout);
  assert.equal(intake, null);
  assert.equal(no_answer.reason, "too_early");
  assert.ok(no_answer.first_year > soon);
});

test("run writes every so many years with the gap the other way round", async () => {
  await inTemporaryFolder(async (folder) => {
    const asked = ["--gap", "demand-minus-supply", "--every", "5"];
    assert.equal(command("run", SAMPLE, "--out", folder, ...asked).status, 0);
    const rows = rowsOf(await readFile(join(folder, "balance.csv"), "utf8"));
    const gaps = rows.filter(({ measure }) => measure === "gap_fte_demand_minus_supply");
    assert.ok(rows.every(({ measure }) => measure !== "gap_fte"));
    const { years, series } = forecaster.forecast({ measures: ["gap_fte"] });
    const { base_year } = project.axes;
    assert.deepEqual(
      gaps.map(({ year }) => Number(year)),
      [...years].filter((year) => (year - base_year) % 5 === 0),
    );
    for (const { year, value } of gaps) {
      assert.equal(Number(value), 0 - series[0].values[years.indexOf(Number(year))]);
    }
  });
});

test("intake tells its causes, which add up to it", () => {
  const { target_year, from_year } = project.runs;
  const asked = ["intake", SAMPLE, "--profession", profession, "--target", String(target_year)];
  for (const order of ["ordered", "shapley"]) {
    const words = ["--from", String(from_year), "--attribution", "--order", order];
    const { status, stdout } = command(...asked, ...words);
    assert.equal(status, 0);
    const { intake, attribution } = JSON.parse(stdout);
    const same = forecaster.attribution({
      profession,
      target_year,
      from_year,
      order: /** @type {"ordered" | "shapley"} */ (order),
    });
    assert.deepEqual(attribution, JSON.parse(JSON.stringify(same.parts)));
    const sum = same.parts.reduce((total, part) => total + (part.intake ?? Number.NaN), 0);
    assert.ok(Math.abs(sum / intake - 1) < 1e-9, `${sum} for ${intake}`);
  }
});

test("advice prints the interface's answer, for all scenarios or one", () => {
  const { target_year } = project.runs;
  const asked = ["advice", SAMPLE, "--profession", profession, "--target", String(target_year)];
  const { status, stdout } = command(...asked);
  assert.equal(status, 0);
  const same = forecaster.advice({ profession, target_years: [target_year] });
  assert.deepEqual(JSON.parse(stdout), JSON.parse(JSON.stringify(same)));
  assert.equal(same.lines.length, 1 + project.scenarios.length);
  const [{ id, name }] = project.scenarios;
  const one = JSON.parse(command(...asked, "--scenario", name).stdout);
  assert.deepEqual(
    one.lines.map((/** @type {{scenario?: string}} */ { scenario }) => scenario ?? null),
    [null, id],
  );
});

test("fan and sensitivity print the interface's answers as plain lists", () => {
  const { target_year } = project.runs;
  const words = [SAMPLE, "--profession", profession, "--target", String(target_year)];
  const plain = (/** @type {object} */ answer) =>
    JSON.parse(
      JSON.stringify(answer, (_, value) => (value instanceof Float64Array ? [...value] : value)),
    );
  const fan = command("fan", ...words, "--draws", "200", "--seed", "7");
  assert.equal(fan.status, 0, fan.stderr);
  const request = { profession, target_year };
  assert.deepEqual(
    JSON.parse(fan.stdout),
    plain(forecaster.fan({ ...request, draws: 200, seed: 7 })),
  );
  const few = command("fan", ...words, "--draws", "20");
  assert.equal(few.status, 1);
  assert.match(few.stderr, /20 draws are too few/);
  const sensitivity = command("sensitivity", ...words, "--samples", "64");
  assert.deepEqual(
    JSON.parse(sensitivity.stdout),
    plain(forecaster.sensitivity({ ...request, samples: 64 })),
  );
});
