// The steps of `npm test`, in order: what each runs and what it needs for that.

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onPath, ROOT, run, Stop } from "../www/build/shell.mjs";
import { provideRust, TOOLS, withTools } from "../www/build/tools.mjs";
import { provideChromium } from "./chromium.mjs";
import { countCargo, countNode, testFiles } from "./count.mjs";
import { compareFolders, copyTree } from "./fresh.mjs";
import { fuzz, TARGETS } from "./fuzz/run.mjs";
import { provideLibreOffice } from "./libreoffice.mjs";
import { killMutants } from "./mutants/run.mjs";
import { installPackage } from "./packed.mjs";
import { checkInPython } from "./python.mjs";

/**
 * @typedef {{passed: number, failed: number}} Count
 * @typedef {{all: boolean, count: Count}} Context
 * @typedef {{name: string, title: string, slow?: boolean,
 *   run: (context: Context) => Promise<string | undefined | void>}} Step
 */

const WASM = ["--target", "wasm32-unknown-unknown", "--lib"];
/** On this machine one compilation of everything; what ships is compiled apart, as it is there. */
const WHOLE = ["--workspace", "--features", "optimiser,tables,workbook"];
const CORE = ["--no-default-features", "--features", "engine"];
const OPTIMISER = ["--no-default-features", "--features", "optimiser"];
const TABLES = ["--no-default-features", "--features", "tables"];
const WORKBOOK = ["--no-default-features", "--features", "workbook"];
const NPM_PROGRAMS = join(ROOT, "node_modules", ".bin");

/** @type {Step[]} */
export const STEPS = [
  {
    name: "tools",
    title: "what the other steps need is installed",
    async run() {
      await provideRust();
      await withTools(Object.values(TOOLS));
      console.log(`Chromium: ${await provideChromium()}`);
      console.log(`LibreOffice: ${await provideLibreOffice()}`);
    },
  },
  {
    name: "format",
    title: "Rust formatting",
    async run() {
      await run("cargo", ["fmt", "--all", "--check"]);
      for (const other of ["www/build/bindgen", "tests/fuzz", "tests/bench/kernel"]) {
        await run("cargo", ["fmt", "--check", "--manifest-path", join(other, "Cargo.toml")]);
      }
    },
  },
  {
    name: "biome",
    title: "JavaScript formatting and lints",
    run: () => run(join(NPM_PROGRAMS, "biome"), ["check", "--error-on-warnings"]),
  },
  {
    name: "types",
    title: "JavaScript types",
    run: () => run(join(NPM_PROGRAMS, "tsc"), ["--project", "www"]),
  },
  {
    name: "clippy",
    title: "Rust lints, native and for WebAssembly; a warning is an error",
    async run() {
      const strict = ["--", "-D", "warnings"];
      await run("cargo", ["clippy", "--locked", ...WHOLE, "--all-targets", ...strict]);
      for (const artefact of [[], CORE, OPTIMISER, TABLES, WORKBOOK]) {
        await run("cargo", ["clippy", "--locked", ...WASM, ...artefact, ...strict]);
      }
    },
  },
  {
    name: "rust",
    title: "Rust tests",
    async run({ all, count }) {
      const tests = all ? ["--", "--include-ignored"] : [];
      await run("cargo", ["test", "--locked", ...WHOLE, "--no-fail-fast", ...tests], {
        tee: countCargo(count),
      });
      if (count.passed === 0) throw new Stop("no Rust test ran");
    },
  },
  {
    name: "mutants",
    title: "mistakes in the model, each of which a test finds",
    run: ({ count }) => killMutants(count),
  },
  {
    name: "fuzz",
    title: "inputs grown out of samples, broken files and tables, for a short while",
    async run({ count }) {
      const tried = [];
      for (const name of TARGETS) tried.push(`${name} ${await fuzz(name, 15, 1)}`);
      count.passed += TARGETS.length;
      return `inputs: ${tried.join(", ")}`;
    },
  },
  {
    name: "docs",
    title: "Rust documentation, complete and without warnings",
    async run() {
      const env = { ...process.env, RUSTDOCFLAGS: "-D warnings" };
      await run("cargo", ["doc", "--locked", ...WHOLE, "--no-deps"], { env });
      await run("cargo", ["doc", "--locked", "--no-deps", ...WASM], { env });
    },
  },
  {
    name: "deny",
    title: "licences, banned crates and sources of what ships",
    async run() {
      const env = await withTools([TOOLS.cargoDeny]);
      const checks = ["check", "licenses", "bans", "sources"];
      for (const [config, ...artefact] of [
        [".cargo-deny.toml"],
        [join("tests", "optimiser.deny.toml"), ...OPTIMISER],
        [join("tests", "files.deny.toml"), ...TABLES],
        [join("tests", "files.deny.toml"), ...WORKBOOK],
      ]) {
        await run("cargo-deny", ["--locked", ...artefact, "--config", config, ...checks], { env });
      }
    },
  },
  {
    name: "fresh",
    title: "pkg/ is what the sources give",
    run: () =>
      inTemporaryFolder(async (folder) => {
        await run("node", ["www/build.mjs", "--out", folder]);
        await compareFolders(folder, join(ROOT, "pkg"));
      }),
  },
  {
    name: "elsewhere",
    title: "the same bytes from another folder with an empty cargo home",
    slow: true,
    run: () =>
      inTemporaryFolder(async (folder) => {
        const copy = join(folder, "a copy");
        await copyTree(ROOT, copy);
        const env = {
          ...process.env,
          CARGO_HOME: join(folder, "cargo home"),
          CARGO_TARGET_DIR: join(folder, "target"),
        };
        await run("npm", ["ci"], { cwd: copy, env });
        await run("npm", ["run", "build"], { cwd: copy, env });
        await compareFolders(join(copy, "pkg"), join(ROOT, "pkg"));
      }),
  },
  {
    name: "chain",
    title: "sizes, the server, the lock files, the bits of the kernel",
    run: async ({ count }) => node(count, await testFiles(join(ROOT, "tests", "node", "chain"))),
  },
  {
    name: "package",
    title: "the packed package: its interface, types, command line and equality with native",
    run: ({ count }) =>
      inTemporaryFolder(async (folder) => {
        const tests = await installPackage(folder);
        const env = { SOFFICE_PATH: await provideLibreOffice() };
        await node(count, await testFiles(tests), { cwd: folder, env });
      }),
  },
  {
    name: "python",
    title: "the independent check of the forecast in Python",
    run: async ({ all, count }) => {
      const python = await onPath(["python3"]);
      if (!python) {
        console.log("SKIPPED: there is no python3 here");
        return "skipped: no python3";
      }
      await inTemporaryFolder((folder) => checkInPython(python, folder, all));
      count.passed += 1;
    },
  },
  {
    name: "browser",
    title: "the workbench in Chromium, hosted and as one file",
    async run({ count }) {
      const env = { CHROME_PATH: await provideChromium() };
      // One page at a time: times are measured.
      await node(count, await testFiles(join(ROOT, "tests", "browser")), {
        args: ["--test-concurrency=1"],
        env,
      });
    },
  },
];

/**
 * Runs Node tests; the core of what is tested is built already.
 * @param {Count} count
 * @param {string[]} files
 * @param {{cwd?: string, args?: string[], env?: NodeJS.ProcessEnv}} [options]
 */
async function node(count, files, { cwd = ROOT, args = [], env = {} } = {}) {
  const skipped = { count: 0 };
  await run("node", ["--test", "--test-reporter=spec", ...args, ...files], {
    cwd,
    env: { ...process.env, HWF_ROOT: ROOT, ...env },
    tee: countNode(count, skipped),
  });
  if (count.passed === 0) throw new Stop("no test ran");
  if (skipped.count > 0) throw new Stop(`${skipped.count} tests were skipped`);
}

/** @param {(folder: string) => Promise<void>} work */
async function inTemporaryFolder(work) {
  const folder = await mkdtemp(join(tmpdir(), "hwf-forecast-"));
  try {
    await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
