// The programs a build needs beyond npm's: which versions, where they are kept,
// and how they get there. Compiled once into a cache outside the repository,
// since that takes minutes; nothing here decides what is built.

import { existsSync } from "node:fs";
import { mkdir, readFile, rename, rm } from "node:fs/promises";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { ask, ROOT, run, Stop } from "./shell.mjs";

const WASM_TARGET = "wasm32-unknown-unknown";
const BINDGEN = join("www", "build", "bindgen");

/** @typedef {{program: string, version: string, install: string[]}} Tool */

/** @type {Record<"bindgen" | "wasmPack" | "cargoDeny" | "cargoFuzz", Tool>} */
export const TOOLS = {
  bindgen: { program: "wasm-bindgen", version: "0.2.130", install: ["--path", BINDGEN] },
  wasmPack: registry("wasm-pack", "0.15.1"),
  cargoDeny: registry("cargo-deny", "0.20.2"),
  cargoFuzz: registry("cargo-fuzz", "0.13.2"),
};

/**
 * @param {string} program
 * @param {string} version
 * @returns {Tool}
 */
function registry(program, version) {
  return { program, version, install: [program, "--version", `=${version}`] };
}

/** The cache: `HWF_TOOLS`, or a folder of ours in the user's cache folder. */
export function toolsFolder() {
  const cache = process.env.XDG_CACHE_HOME || join(homedir(), ".cache");
  return process.env.HWF_TOOLS || join(cache, "hwf-forecast");
}

/**
 * The folder that holds a tool's program; compiles it first where it is missing.
 * @param {Tool} tool
 * @returns {Promise<string>}
 */
export async function provide({ program, version, install }) {
  const home = join(toolsFolder(), `${program}-${version}`);
  if (!existsSync(home)) {
    console.log(`installing ${program} ${version} into ${toolsFolder()} (once; some minutes)`);
    // Complete or absent: a folder under its final name is never half made.
    const unfinished = `${home}.${process.pid}`;
    await mkdir(unfinished, { recursive: true });
    const env = {
      ...process.env,
      RUSTFLAGS: undefined,
      CARGO_ENCODED_RUSTFLAGS: undefined,
      CARGO_BUILD_TARGET: undefined,
    };
    try {
      const targetFolder = ["--target-dir", join(unfinished, "target")];
      const root = ["--root", unfinished];
      await run("cargo", ["install", "--locked", "--quiet", ...install, ...root, ...targetFolder], {
        env,
      });
      await rm(join(unfinished, "target"), { recursive: true });
      await rename(unfinished, home);
    } catch (error) {
      await rm(unfinished, { recursive: true, force: true });
      // Another build may have put the same tool there meanwhile.
      if (!existsSync(home)) throw error;
    }
  }
  return join(home, "bin");
}

/**
 * The environment with some tools first on the path, and with them the
 * programs npm brought (wasm-opt).
 * @param {Tool[]} tools
 * @returns {Promise<NodeJS.ProcessEnv>}
 */
export async function withTools(tools) {
  const folders = [];
  for (const tool of tools) folders.push(await provide(tool));
  folders.push(join(ROOT, "node_modules", ".bin"), process.env.PATH ?? "");
  return { ...process.env, PATH: folders.join(delimiter) };
}

/** Makes sure of the Rust toolchain this repository names, with its WebAssembly target. */
export async function provideRust() {
  const rustc = ask("rustc", ["--version"]);
  const library = ask("rustc", ["--print", "target-libdir", "--target", WASM_TARGET]);
  const components = ["fmt", "clippy"].every((part) => ask("cargo", [part, "--version"]));
  if (rustc && library && existsSync(library) && components) return;
  if (ask("rustup", ["--version"]) === null) {
    throw new Stop(
      `To build, Rust with the target ${WASM_TARGET} is needed: install rustup. What is built already runs without it: npm start.`,
    );
  }
  if (rustc) {
    await run("rustup", ["target", "add", WASM_TARGET]);
    if (!components) await run("rustup", ["component", "add", "rustfmt", "clippy"]);
    return;
  }
  const toolchain = await readFile(join(ROOT, "rust-toolchain.toml"), "utf8");
  const version = toolchain.match(/channel = "([^"]+)"/)?.[1];
  if (!version) throw new Stop("rust-toolchain.toml names no channel");
  const parts = ["--component", "rustfmt,clippy", "--target", WASM_TARGET];
  await run("rustup", [
    "toolchain",
    "install",
    version,
    "--no-self-update",
    "--profile",
    "minimal",
    ...parts,
  ]);
}
