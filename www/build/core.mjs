// The engine as WebAssembly: wasm-pack compiles and binds it, wasm-opt shrinks
// it. The same bytes whatever the folder, user and cargo home: every path that
// could get into the file is renamed on the way.

import { mkdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { crateNotices } from "./notices.mjs";
import { ask, ROOT, run, Stop } from "./shell.mjs";
import { provideRust, TOOLS, withTools } from "./tools.mjs";

/** What the engine's files are called. */
export const CORE_NAME = "hwf_forecast";

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
 * tiny: the same shapes side by side compress better than one large function of everything.
 */
export const OPTIMISE = ["-O2", "-ocimfs=10", ...FEATURES.map((feature) => `--enable-${feature}`)];

/**
 * Builds the engine into a folder.
 * @param {string} folder
 */
export async function buildCore(folder) {
  await provideRust();
  const tools = await withTools([TOOLS.bindgen, TOOLS.wasmPack]);
  const env = {
    ...tools,
    CARGO_ENCODED_RUSTFLAGS: compilerFlags(),
    // What is sent over the wire is compiled for size: at level 3 it would be a sixth larger.
    CARGO_PROFILE_RELEASE_OPT_LEVEL: "z",
    CARGO_TARGET_DIR: targetFolder(),
  };
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
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
    ].concat(["--out-dir", resolve(folder), "--out-name", CORE_NAME, ROOT, "--", "--locked"]),
    { env },
  );
  await optimise(join(folder, `${CORE_NAME}_bg.wasm`), env);
  await writeFile(join(folder, "licences.txt"), await crateNotices());
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

/** Vector instructions on; cargo's home, this checkout and the standard library's sources under fixed names. */
function compilerFlags() {
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
  return ["-Ctarget-feature=+simd128", ...flags].join("\u001f");
}
