// The artefacts as WebAssembly: wasm-pack compiles and binds each, wasm-opt
// shrinks it. The same bytes whatever the folder, user and cargo home: every
// path that could get into a file is renamed on the way.

import { copyFile, mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { crateNotices } from "./notices.mjs";
import { ask, ROOT, run, Stop } from "./shell.mjs";
import { provideRust, TOOLS, withTools } from "./tools.mjs";

/** What an engine's files are called. */
export const ENGINE_NAME = "hwf_forecast";

/** What the compiler may emit, and so wasm-opt must accept: nothing newer than the browsers we support. */
const FEATURES = [
  "simd",
  "bulk-memory",
  "mutable-globals",
  "multivalue",
  "nontrapping-float-to-int",
  "reference-types",
  "sign-ext",
];

/**
 * wasm-opt's arguments between input and output. Functions with one caller stay on their own unless
 * tiny, and stand in the order of their names: like shapes side by side compress better.
 */
export const OPTIMISE = [
  "-O2",
  "-ocimfs=10",
  "--reorder-functions-by-name",
  ...FEATURES.map((feature) => `--enable-${feature}`),
];

/** What the optimiser's files are called. */
export const OPTIMISER_NAME = "hwf_optimiser";

/** What the reader's files are called. */
export const TABLES_NAME = "hwf_tables";

/** What the files of the writer of workbooks are called. */
export const WORKBOOK_NAME = "hwf_workbook";

/** @typedef {{folder: string, name: string, features: string, level: string, vectors: boolean,
 *   twin: boolean, memory?: number}} Artefact */

/**
 * What the crate is compiled to, each by its feature: the core that a page draws its first forecast with,
 * and the full engine, which also has a twin for browsers without vector instructions. The optimiser is
 * asked now and then and gains nothing by vectors, so that one file serves every browser; so are the reader
 * of files and the writer of workbooks.
 *
 * What is sent over the wire is compiled for size, but for the kernel, whose package has a level of its own:
 * at level 3 the engine would be a sixth larger. The reader is given half a million rows, and takes half the
 * time at level s.
 * @type {Artefact[]}
 */
export const ARTEFACTS = [
  { folder: "core", name: ENGINE_NAME, features: "engine", level: "z", vectors: true, twin: false },
  { folder: "full", name: ENGINE_NAME, features: "full", level: "z", vectors: true, twin: true },
  {
    folder: "optimiser",
    name: OPTIMISER_NAME,
    features: "optimiser",
    level: "z",
    vectors: false,
    twin: false,
  },
  {
    folder: "tables",
    name: TABLES_NAME,
    features: "tables",
    level: "s",
    vectors: false,
    twin: false,
    memory: 768 << 20,
  },
  {
    folder: "workbook",
    name: WORKBOOK_NAME,
    features: "workbook",
    level: "z",
    vectors: false,
    twin: false,
  },
];

/** The twin of the engine without vector instructions, for browsers that refuse them: the same bytes out. */
export const SCALAR_NAME = `${ENGINE_NAME}_scalar`;

/**
 * Builds every artefact into a folder of its own, the full engine with its twin.
 * @param {string} out
 */
export async function buildArtefacts(out) {
  await provideRust();
  for (const artefact of ARTEFACTS) {
    const folder = join(out, artefact.folder);
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    await compile(artefact, folder, artefact.vectors);
    if (artefact.twin) await addTwin(artefact, folder);
    await writeFile(join(folder, "licences.txt"), await crateNotices(cargoFeatures(artefact)));
  }
}

/**
 * The same without vector instructions, behind the same binding code.
 * @param {Artefact} artefact
 * @param {string} folder
 */
async function addTwin(artefact, folder) {
  const scalar = await mkdtemp(join(tmpdir(), "hwf-forecast-"));
  try {
    await compile(artefact, scalar, false);
    const glue = `${artefact.name}.js`;
    const [one, other] = [folder, scalar].map((place) => readFile(join(place, glue), "utf8"));
    if ((await one) !== (await other)) throw new Stop("the twins do not fit the same binding code");
    await copyFile(
      join(scalar, `${artefact.name}_bg.wasm`),
      join(folder, `${artefact.name}_scalar_bg.wasm`),
    );
  } finally {
    await rm(scalar, { recursive: true });
  }
}

/**
 * Compiles, binds and shrinks an artefact, with vector instructions or without.
 * @param {Artefact} artefact
 * @param {string} folder
 * @param {boolean} vectors
 */
async function compile(artefact, folder, vectors) {
  const { name } = artefact;
  const tools = await withTools([TOOLS.bindgen, TOOLS.wasmPack]);
  const env = {
    ...tools,
    CARGO_ENCODED_RUSTFLAGS: compilerFlags([
      ...(vectors ? ["-Ctarget-feature=+simd128"] : []),
      // Whatever a file claims to be, reading it takes no more than this.
      ...(artefact.memory ? [`-Clink-arg=--max-memory=${artefact.memory}`] : []),
    ]),
    CARGO_PROFILE_RELEASE_OPT_LEVEL: artefact.level,
    CARGO_TARGET_DIR: join(targetFolder(), `${artefact.folder}${vectors ? "" : "-scalar"}`),
  };
  await run(
    "wasm-pack",
    // Its own wasm-opt is left out because it skips that silently when the program is not found.
    [
      "--log-level",
      "error",
      "build",
      "--release",
      "--target",
      "web",
      "--mode",
      "no-install",
      "--no-pack",
      "--no-gitignore",
      "--no-opt",
      "--out-dir",
      resolve(folder),
      "--out-name",
      name,
      ROOT,
      "--",
      "--locked",
    ].concat(cargoFeatures(artefact)),
    { env },
  );
  await optimise(join(folder, `${name}_bg.wasm`), env);
}

/**
 * The arguments of cargo that say which part of the crate an artefact is.
 * @param {Artefact} artefact
 */
function cargoFeatures({ features }) {
  return ["--no-default-features", "--features", features];
}

/**
 * @param {string} file
 * @param {NodeJS.ProcessEnv} env
 */
async function optimise(file, env) {
  const smaller = `${file}.opt`;
  await run("wasm-opt", [...OPTIMISE, file, "-o", smaller], { env });
  const [before, after] = [await stat(file), await stat(smaller)].map(({ size }) => size);
  if (after >= before)
    throw new Stop(`wasm-opt gained nothing: ${before} bytes before, ${after} after`);
  console.log(`wasm-opt: ${before} → ${after} bytes`);
  await rename(smaller, file);
}

/** Keeps the engine's own compilation apart from what an editor or `cargo test` compiles. */
function targetFolder() {
  return join(process.env.CARGO_TARGET_DIR ?? join(ROOT, "target"), "engine");
}

/**
 * Features of the processor as asked for; cargo's home, this checkout and the standard library's sources
 * under fixed names.
 * @param {string[]} features
 */
function compilerFlags(features) {
  const sysroot = ask("rustc", ["--print", "sysroot"]);
  const commit = ask("rustc", ["--version", "--verbose"])?.match(/^commit-hash: (\S+)/m)?.[1];
  if (!sysroot || !commit) throw new Stop("rustc does not say where it is installed");
  const renamed = [
    [process.env.CARGO_HOME ?? join(homedir(), ".cargo"), "/cargo"],
    [ROOT, "/hwf-forecast"],
    // Only there when the component rust-src is; the name is the one used without it.
    [join(sysroot, "lib", "rustlib", "src", "rust"), `/rustc/${commit}`],
  ];
  const flags = renamed.map(([from, to]) => `--remap-path-prefix=${from}=${to}`);
  // Cargo's separator, so that a folder may have a space in its name.
  return [...features, ...flags].join("\u001f");
}
