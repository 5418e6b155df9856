// The workbench from its sources and the built artefacts, in three wrappings: a
// folder to host (site/), one file that opens by double-click, and the same with
// the reader of files and the writer of workbooks in it, which makes it twice as
// large. All hold
// the engine and the worker inside their script, so that no page of ours ever
// has to fetch anything. What is not needed at once (further samples, the full
// engine, its twin for old browsers, the optimiser, the reader of files, the texts
// about methods and files) the hosted page imports as scripts of its own; a single
// file holds one engine, the full one, and all of its script packed.

import { copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, join, relative } from "node:path";
import { build } from "esbuild";
import {
  ARTEFACTS,
  ENGINE_NAME,
  OPTIMISER_NAME,
  SCALAR_NAME,
  TABLES_NAME,
  WORKBOOK_NAME,
} from "./artefacts.mjs";
import { mergeNotices, scriptNotices } from "./notices.mjs";
import { constants, packed } from "./packed.mjs";
import { hostedPolicy, singleFilePolicy } from "./policy.mjs";
import { hostedSamples, inlineSamples, readSamples } from "./samples.mjs";
import { ROOT, Stop } from "./shell.mjs";

const WWW = join(ROOT, "www");
const FULL_SCRIPT = "engine-full.js";
const SCALAR_SCRIPT = "engine-full-scalar.js";
const OPTIMISER_SCRIPT = "optimiser.js";
const TABLES_SCRIPT = "tables.js";
const WORKBOOK_SCRIPT = "workbook.js";
/** Texts that the hosted page imports with the screens that show them. */
const METHODS_SCRIPT = "texts-methods.js";
const METHODS_SOURCE = join(WWW, "i18n", "en-methods.js");
/** What the page's script shares with what it loads later of itself; named so by the bundler. */
const SHARED_SCRIPT = "chunk.js";
const TABLE_TEXTS_SCRIPT = "texts-tables.js";
const TABLE_TEXTS_SOURCE = join(WWW, "i18n", "en-tables.js");

/** @type {import("esbuild").BuildOptions} */
const SHARED = {
  absWorkingDir: ROOT,
  bundle: true,
  charset: "utf8",
  legalComments: "none",
  logLevel: "silent",
  metafile: true,
  minify: true,
  target: ["chrome109", "firefox115", "safari16.4"],
  write: false,
};

/**
 * Builds the pages into a folder that holds the artefacts.
 * @param {string} out
 */
export async function buildPages(out) {
  const samples = await readSamples();
  const [core, full] = [join(out, "core"), join(out, "full")];
  const small = await engineParts(core, ENGINE_NAME);
  const whole = await engineParts(full, ENGINE_NAME);
  const twin = await engineParts(full, SCALAR_NAME);
  const optimiserWorker = await bundleWorker(full, "optimiser-worker.js");
  const optimiserParts = {
    "hwf:optimiser-parts": constants({
      wasmPacked: packed(await readFile(join(out, "optimiser", `${OPTIMISER_NAME}_bg.wasm`))),
      workerSource: optimiserWorker.text,
    }),
  };
  const optimiser = await bundleModule(
    full,
    join(WWW, "engine", "optimiser.js"),
    [],
    optimiserParts,
  );
  const tablesWorker = await bundleWorker(full, "tables-worker.js");
  const tablesParts = {
    "hwf:tables-parts": constants({
      wasmPacked: packed(await readFile(join(out, "tables", `${TABLES_NAME}_bg.wasm`))),
      workerSource: tablesWorker.text,
    }),
  };
  const tables = await bundleModule(full, join(WWW, "engine", "tables.js"), [], tablesParts);
  const workbookParts = {
    "hwf:workbook-parts": constants({
      wasmPacked: packed(await readFile(join(out, "workbook", `${WORKBOOK_NAME}_bg.wasm`))),
    }),
  };
  const workbook = await bundleModule(full, join(WWW, "engine", "workbook.js"), [], workbookParts);
  const engine = join(WWW, "engine", "engine.js");
  const later = [
    { script: FULL_SCRIPT, ...(await bundleModule(full, engine, [], whole.modules)) },
    { script: SCALAR_SCRIPT, ...(await bundleModule(full, engine, [], twin.modules)) },
    { script: OPTIMISER_SCRIPT, ...optimiser },
    { script: TABLES_SCRIPT, ...tables },
    { script: WORKBOOK_SCRIPT, ...workbook },
  ];
  for (const [script, source] of [
    [METHODS_SCRIPT, METHODS_SOURCE],
    [TABLE_TEXTS_SCRIPT, TABLE_TEXTS_SOURCE],
  ]) {
    later.push({ script, ...(await bundle({ entryPoints: [source], format: "esm" })) });
  }
  const app = join(WWW, "app", "main.js");
  const hostedModules = {
    ...small.modules,
    "hwf:engines": `
      export const loadFull = () => import("./${FULL_SCRIPT}").then(({ engine }) => engine);
      export const loadScalar = () => import("./${SCALAR_SCRIPT}").then(({ engine }) => engine);`,
    "hwf:samples": hostedSamples(samples),
    "hwf:data-screen": `
      export const loadDataScreen = () =>
        import("./app/later.js").then(({ dataScreen }) => dataScreen);`,
    "hwf:evidence": `export const loadEvidence = () => import("./app/later.js");`,
    "hwf:optimiser": `
      export const loadOptimiser = () =>
        import("./${OPTIMISER_SCRIPT}").then(({ optimiser }) => optimiser);`,
    "hwf:tables": `
      export const loadTables = () => import("./${TABLES_SCRIPT}").then(({ tables }) => tables);
      export const loadTableTexts = () =>
        import("./${TABLE_TEXTS_SCRIPT}").then(({ tableTexts }) => tableTexts);`,
    "hwf:workbook": `
      export const loadWorkbook = () =>
        import("./${WORKBOOK_SCRIPT}").then(({ writeTemplate, writeWorkbook }) => ({
          writeTemplate,
          writeWorkbook,
        }));`,
    "hwf:licences": `export const licences = null;`,
  };
  const hosted = await bundleParts(core, app, hostedModules, [
    besidePage(METHODS_SOURCE, METHODS_SCRIPT),
  ]);
  const crates = ARTEFACTS.map(({ folder }) => readFile(join(out, folder, "licences.txt"), "utf8"));
  const inputs = [
    small.worker,
    hosted,
    optimiserWorker,
    optimiser,
    tablesWorker,
    tables,
    workbook,
  ].flatMap(({ inputs }) => inputs);
  const notices = mergeNotices([await scriptNotices(inputs), ...(await Promise.all(crates))]);
  const inside = {
    ...whole.modules,
    ...optimiserParts,
    "hwf:engines": "export const loadFull = null; export const loadScalar = null;",
    "hwf:evidence": `
      import * as evidence from "./app/evidence.js";
      export const loadEvidence = async () => evidence;`,
    "hwf:samples": inlineSamples(samples),
    "hwf:optimiser": `
      import { optimiser } from "./engine/optimiser.js";
      export const loadOptimiser = async () => optimiser;`,
    "hwf:licences": constants({ licences: packed(new TextEncoder().encode(notices)) }),
  };
  const single = await bundleModule(full, app, [], {
    ...inside,
    "hwf:data-screen": `
      import { dataScreen } from "./app/data-without.js";
      export const loadDataScreen = async () => dataScreen;`,
    "hwf:tables": "export const loadTables = null; export const loadTableTexts = null;",
    "hwf:workbook": "export const loadWorkbook = null;",
  });
  const singleWithFiles = await bundleModule(full, app, [], {
    ...inside,
    ...tablesParts,
    ...workbookParts,
    "hwf:data-screen": `
      import { dataScreen } from "./app/data-screen.js";
      export const loadDataScreen = async () => dataScreen;`,
    "hwf:workbook": `
      import { writeTemplate, writeWorkbook } from "./engine/workbook.js";
      export const loadWorkbook = async () => ({ writeTemplate, writeWorkbook });`,
    "hwf:tables": `
      import { tables } from "./engine/tables.js";
      import { tableTexts } from "./i18n/en-tables.js";
      export const loadTables = async () => tables;
      export const loadTableTexts = async () => tableTexts;`,
  });
  const style = (await bundle({ entryPoints: [join(WWW, "styles", "main.css")] })).text;
  const shell = await readFile(join(WWW, "index.html"), "utf8");

  const site = join(out, "site");
  await rm(site, { recursive: true, force: true });
  await mkdir(site, { recursive: true });
  for (const { script, text } of hosted.scripts) {
    await writeFile(join(site, script), text);
  }
  for (const { script, text } of later) {
    await writeFile(join(site, script), text);
  }
  for (const { script, text } of samples.slice(1)) {
    await writeFile(join(site, script), constants({ text }));
  }
  await writeFile(join(site, "app.css"), style);
  await writeFile(join(site, "licences.txt"), notices);
  await writeFile(
    join(site, "index.html"),
    fill(shell, {
      policy: policyElement(hostedPolicy()),
      style: '<link rel="stylesheet" href="app.css">',
      script:
        `<link rel="modulepreload" href="${SHARED_SCRIPT}">` +
        '<script type="module" src="app.js"></script>',
    }),
  );
  for (const [name, { text }] of Object.entries({
    "hwf-forecast.html": single,
    "hwf-forecast-with-files.html": singleWithFiles,
  })) {
    const { text: start } = await bundleModule(full, join(WWW, "engine", "start.js"), [], {
      "hwf:page": constants({ pagePacked: packed(new TextEncoder().encode(text)) }),
    });
    await writeFile(
      join(out, name),
      fill(shell, {
        policy: policyElement(singleFilePolicy([start, text], style)),
        style: inline("style", "", style),
        script: inline("script", ' type="module"', start),
      }),
    );
  }
  await copyFile(
    join(ROOT, "src", "project", "hwf-project.schema.json"),
    join(out, "hwf-project.schema.json"),
  );
}

/**
 * A build of the engine as modules: its WebAssembly, and the worker around its binding code.
 * @param {string} folder
 * @param {string} name
 */
async function engineParts(folder, name) {
  const wasm = packed(await readFile(join(folder, `${name}_bg.wasm`)));
  const worker = await bundleWorker(folder, "worker.js");
  const modules = {
    "hwf:engine": constants({ wasmPacked: wasm }),
    "hwf:worker": constants({ workerSource: worker.text }),
  };
  return { modules, worker };
}

/**
 * A worker as one classic script, ready to be started from a Blob.
 * @param {string} folder that of the engine's build
 * @param {string} script
 */
function bundleWorker(folder, script) {
  return bundle({
    entryPoints: [join(WWW, "engine", script)],
    format: "iife",
    // The binding code would look for its artefact beside itself; it is handed over instead.
    define: { "import.meta.url": '""' },
    plugins: [builtArtefacts(folder)],
  });
}

/**
 * @param {string} folder that of the engine's build
 * @param {string} entry
 * @param {import("esbuild").Plugin[]} plugins
 * @param {Record<string, string>} modules
 */
function bundleModule(folder, entry, plugins, modules) {
  return bundle({ entryPoints: [entry], ...moduleOptions(folder, modules, plugins) });
}

/**
 * The page's script and what it loads later of itself, with what both need as a script of its own.
 * @param {string} folder that of the engine's build
 * @param {string} entry
 * @param {Record<string, string>} modules
 * @param {import("esbuild").Plugin[]} plugins
 */
async function bundleParts(folder, entry, modules, plugins) {
  const { outputFiles, metafile } = await build({
    ...SHARED,
    ...moduleOptions(folder, modules, plugins),
    entryPoints: { app: entry },
    splitting: true,
    outdir: "site",
    chunkNames: "[name]",
  }).catch((error) => {
    throw new Stop(error.message);
  });
  const scripts = (outputFiles ?? []).map(({ path, text }) => ({ script: basename(path), text }));
  return { scripts, inputs: Object.keys(metafile?.inputs ?? {}) };
}

/**
 * @param {string} folder that of the engine's build
 * @param {Record<string, string>} modules
 * @param {import("esbuild").Plugin[]} plugins
 * @returns {import("esbuild").BuildOptions}
 */
function moduleOptions(folder, modules, plugins) {
  return {
    format: "esm",
    define: { "import.meta.url": '""' },
    // Scripts that lie beside the page.
    external: [
      "sample-*.js",
      FULL_SCRIPT,
      SCALAR_SCRIPT,
      OPTIMISER_SCRIPT,
      TABLES_SCRIPT,
      TABLE_TEXTS_SCRIPT,
      WORKBOOK_SCRIPT,
    ].map((name) => `./${name}`),
    plugins: [builtArtefacts(folder), generated(modules), ...plugins],
  };
}

/**
 * @param {import("esbuild").BuildOptions} options
 * @returns {Promise<{text: string, inputs: string[]}>}
 */
async function bundle(options) {
  const { outputFiles, metafile } = await build({ ...SHARED, ...options }).catch((error) => {
    throw new Stop(error.message);
  });
  return { text: (outputFiles ?? [])[0].text, inputs: Object.keys(metafile?.inputs ?? {}) };
}

/**
 * Modules that exist only while bundling.
 * @param {Record<string, string>} modules their text by name
 * @returns {import("esbuild").Plugin}
 */
function generated(modules) {
  return {
    name: "generated",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^hwf:/ }, ({ path }) =>
        path in modules ? { path, namespace: "hwf" } : undefined,
      );
      onLoad({ filter: /.*/, namespace: "hwf" }, ({ path }) => ({
        contents: modules[path],
        loader: "js",
        resolveDir: WWW,
      }));
    },
  };
}

/**
 * Takes the artefacts from where this build has put them, which need not be pkg/: the engine from the
 * folder of the build that is wanted, the others from beside it.
 * @param {string} folder
 * @returns {import("esbuild").Plugin}
 */
function builtArtefacts(folder) {
  return {
    name: "built-artefacts",
    setup({ onResolve }) {
      onResolve({ filter: /\/pkg\/full\/[^/]+\.js$/ }, ({ path }) => ({
        path: join(folder, path.slice(path.lastIndexOf("/"))),
      }));
      onResolve({ filter: /\/pkg\/(optimiser|tables|workbook)\/[^/]+\.js$/ }, ({ path }) => ({
        path: join(folder, "..", ...path.split("/").slice(-2)),
      }));
    },
  };
}

/**
 * A module that stays a script of its own, beside the page.
 * @param {string} source
 * @param {string} script
 * @returns {import("esbuild").Plugin}
 */
function besidePage(source, script) {
  return {
    name: "beside-page",
    setup({ onResolve }) {
      onResolve({ filter: /^\.\.?\// }, ({ path, resolveDir, kind }) =>
        kind === "dynamic-import" && join(resolveDir, path) === source
          ? { path: `./${script}`, external: true }
          : undefined,
      );
    },
  };
}

/**
 * @param {string} shell
 * @param {Record<string, string>} parts
 */
function fill(shell, parts) {
  let page = shell;
  for (const [name, part] of Object.entries(parts)) {
    const place = `<!--hwf:${name}-->`;
    if (page.split(place).length !== 2) {
      throw new Stop(`${relative(ROOT, join(WWW, "index.html"))} must hold ${place} once`);
    }
    page = page.replace(place, () => part);
  }
  return page;
}

/** @param {string} policy */
function policyElement(policy) {
  return `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
}

/**
 * An element whose content reaches the browser byte for byte, as its hash in
 * the policy needs: nothing in it may end the element early or be rewritten.
 * @param {"script" | "style"} element
 * @param {string} attributes
 * @param {string} text
 */
function inline(element, attributes, text) {
  const unsafe = element === "script" ? /<\/?script|[\r\0]/i : /<\/style|[\r\0]/i;
  if (unsafe.test(text)) {
    throw new Stop(
      `the ${element} cannot be put into the page as it is: it holds a tag or a control character`,
    );
  }
  return `<${element}${attributes}>${text}</${element}>`;
}
