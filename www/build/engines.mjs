// The engine as WebAssembly: wasm-pack compiles and binds it, wasm-opt shrinks
// it. The same bytes whatever the folder, user and cargo home: every path that
// could get into the file is renamed on the way.

import { copyFile, mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { crateNotices } from "./notices.mjs";
import { ask, ROOT, run, Stop } from "./shell.mjs";
import { provideRust, TOOLS, withTools } from "./tools.mjs";

/** What an engine's files are called. */
export const ENGINE_NAME = "hwf_forecast";

/**
 * The builds of the crate, each in a folder of its own: the core that a page draws its first forecast
 * with, and the full engine, which also has a twin for browsers without vector instructions.
 * @typedef {{folder: string, features: string, twin: boolean}} Build
 * @type {Build[]}
 */
export const BUILDS = [
  { folder: "core", features: "engine", twin: false },
  { folder: "full", features: "full", twin: true },
];

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

/** The twin of the engine without vector instructions, for browsers that refuse them: the same bytes out. */
export const SCALAR_NAME = `${ENGINE_NAME}_scalar`;

/**
 * Makes every build of the crate, each in its folder under `out`.
 * @param {string} out
 */
export async function buildEngines(out) {
  await provideRust();
  const notices = await crateNotices();
  for (const { folder, features, twin } of BUILDS) {
    const place = join(out, folder);
    await rm(place, { recursive: true, force: true });
    await mkdir(place, { recursive: true });
    await compile(place, folder, features, ["-Ctarget-feature=+simd128"]);
    if (twin) await addTwin(place, folder, features);
    await writeFile(join(place, "licences.txt"), notices);
  }
}

/**
 * @param {string} place
 * @param {string} folder
 * @param {string} features
 */
async function addTwin(place, folder, features) {
  const scalar = await mkdtemp(join(tmpdir(), "hwf-forecast-"));
  try {
    await compile(scalar, `${folder}-scalar`, features, []);
    const glue = `${ENGINE_NAME}.js`;
    const [one, other] = [place, scalar].map((at) => readFile(join(at, glue), "utf8"));
    if ((await one) !== (await other)) throw new Stop("the twins do not fit the same binding code");
    await copyFile(join(scalar, `${ENGINE_NAME}_bg.wasm`), join(place, `${SCALAR_NAME}_bg.wasm`));
  } finally {
    await rm(scalar, { recursive: true });
  }
}

/**
 * Compiles, binds and shrinks a build with some features of the processor.
 * @param {string} folder
 * @param {string} target what its compilation is kept under
 * @param {string} features those of the crate
 * @param {string[]} processor
 */
async function compile(folder, target, features, processor) {
  const tools = await withTools([TOOLS.bindgen, TOOLS.wasmPack]);
  const env = {
    ...tools,
    CARGO_ENCODED_RUSTFLAGS: compilerFlags(processor),
    // What is sent over the wire is compiled for size, but for the kernel, whose package has a level of
    // its own: at level 3 all of it would be a sixth larger.
    CARGO_PROFILE_RELEASE_OPT_LEVEL: "z",
    CARGO_TARGET_DIR: join(targetFolder(), target),
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
      ENGINE_NAME,
      ROOT,
      "--",
      "--locked",
      "--no-default-features",
      "--features",
      features,
    ],
    { env },
  );
  await optimise(join(folder, `${ENGINE_NAME}_bg.wasm`), env);
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
