// The published schema can be used by an editor or a validator that knows
// nothing of the engine: it lets through what the engine reads, and refuses
// what is not of the format's fields, types and words, at the same places.

import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { before, test } from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";
import { ROOT } from "../../../www/build/shell.mjs";
import { check, init } from "../../../www/engine/package.js";

const SAMPLES = join(ROOT, "www", "samples");
const BROKEN = join(ROOT, "tests", "broken");
const SEEDS = join(ROOT, "tests", "fuzz", "seeds");

/** What is wrong with the shape of a file; the rest takes a model to see. */
const OF_SHAPE = new Set(["field.unknown", "field.missing", "type.wrong", "value.unknown"]);

/** @type {import("ajv").ValidateFunction} */
let validate;

before(async () => {
  await init();
  const schema = JSON.parse(await readFile(join(ROOT, "pkg", "hwf-project.schema.json"), "utf8"));
  const validator = new Ajv2020({ allErrors: true, allowUnionTypes: true });
  assert.equal(validator.validateSchema(schema), true);
  validate = validator.compile(schema);
});

/** @param {string} folder */
async function projects(folder) {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".hwf.json"));
  assert.ok(names.length > 0, folder);
  return Promise.all(
    names.map(async (name) => ({ name, text: await readFile(join(folder, name), "utf8") })),
  );
}

/** @param {unknown} project */
const problemsOf = (project) => check(new TextEncoder().encode(JSON.stringify(project)));

/** The places that the schema names, written as the engine writes them. */
function seenBySchema() {
  return (validate.errors ?? []).map(({ instancePath, params }) => {
    const field = params.missingProperty ?? params.additionalProperty;
    const parts = instancePath.split("/").slice(1);
    return [...parts, ...(field ? [field] : [])].reduce((path, part) => {
      if (/^\d+$/.test(part)) return `${path}[${part}]`;
      return path ? `${path}.${part}` : part;
    }, "");
  });
}

/**
 * Holds both judges of a project against each other; true where its shape is right.
 * @param {string} name
 * @param {unknown} project
 */
function agree(name, project) {
  const problems = problemsOf(project);
  const expected = problems.filter(({ code }) => OF_SHAPE.has(code)).map(({ path }) => path);
  const valid = validate(project);
  const places = seenBySchema();
  assert.equal(valid, expected.length === 0, `${name}: engine ${expected}, schema ${places}`);
  for (const place of expected) {
    assert.ok(places.includes(place), `${name}: ${place} is not among ${places}`);
  }
  return valid;
}

test("every sample is valid", async () => {
  for (const { name, text } of [...(await projects(SAMPLES)), ...(await projects(SEEDS))]) {
    assert.ok(validate(JSON.parse(text)), `${name}: ${seenBySchema()}`);
  }
});

test("a broken file is refused where its shape is wrong, and let through where only the model sees what is wrong", async () => {
  const count = { refused: 0, let_through: 0 };
  for (const { name, text } of await projects(BROKEN)) {
    let project;
    try {
      project = JSON.parse(text);
    } catch {
      // No validator comes to see what is not JSON; the engine says so.
      const codes = check(new TextEncoder().encode(text)).map(({ code }) => code);
      assert.deepEqual(codes, ["json.syntax"], name);
      continue;
    }
    // What a newer format holds is not for this schema to say.
    if (problemsOf(project).some(({ code }) => code === "version.unknown")) continue;
    if (agree(name, project)) count.let_through += 1;
    else count.refused += 1;
  }
  assert.ok(count.refused >= 20 && count.let_through >= 80, JSON.stringify(count));
});

test("whatever is taken out, put in or of another type is seen by both or by neither", async () => {
  const texts = [await readFile(join(BROKEN, "minimal.hwf.json"), "utf8")];
  for (const { text } of await projects(SEEDS)) texts.push(text);
  const count = { refused: 0, let_through: 0 };
  const judge = (/** @type {string} */ name, /** @type {unknown} */ project) => {
    if (agree(name, project)) count.let_through += 1;
    else count.refused += 1;
  };
  /** @type {Set<string>} */
  const tried = new Set();
  for (const text of texts) {
    const { hwf, ...rest } = JSON.parse(text);
    assert.equal(hwf, 1);
    for (const path of paths(rest)) {
      const value = path.reduce((node, key) => node[key], rest);
      // What stands in the projects before this one was tried there.
      const here = JSON.stringify([path, value]);
      if (tried.has(here)) continue;
      tried.add(here);
      for (const other of [undefined, null, "no such word", -0.5, true, {}, [[]]]) {
        judge(`${path.join("/")} as ${JSON.stringify(other)}`, altered(text, path, other));
      }
      if (typeof value === "object" && !Array.isArray(value)) {
        const more = { ...value, unforeseen: 1 };
        judge(`${path.join("/")} with a field more`, altered(text, path, more));
      }
    }
  }
  assert.ok(count.refused > 2000 && count.let_through > 200, JSON.stringify(count));
});

/**
 * A project with another value at a path, or without one.
 * @param {string} text
 * @param {(string | number)[]} path
 * @param {unknown} value
 */
function altered(text, path, value) {
  const project = JSON.parse(text);
  const parent = path.slice(0, -1).reduce((node, key) => node[key], project);
  const key = path[path.length - 1];
  if (value !== undefined) parent[key] = value;
  else if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else delete parent[key];
  return project;
}

/**
 * The path of every node; of lists of figures and words the first two stand for all.
 * @param {any} node
 * @returns {(string | number)[][]}
 */
function paths(node) {
  if (typeof node !== "object" || node === null) return [];
  const keys = Array.isArray(node)
    ? [...node.keys()].filter((key) => key < 2 || typeof node[key] === "object")
    : Object.keys(node);
  return keys.flatMap((key) => [[key], ...paths(node[key]).map((path) => [key, ...path])]);
}
