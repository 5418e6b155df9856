// The workbench from its sources and the built engine, in two wrappings: a
// folder to host (site/) and one file that opens by double-click. Both hold
// the engine and the worker inside their script, so that no page of ours ever
// has to fetch anything. What is not needed at once (further samples, the full engine, its twin for
// old browsers) the hosted page imports as scripts of its own; the single file
// holds the samples packed, and one engine, the full one.

import { copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { build } from "esbuild";
import { ENGINE_NAME, SCALAR_NAME } from "./engines.mjs";
import { scriptNotices } from "./notices.mjs";
import { constants, packed } from "./packed.mjs";
import { hostedPolicy, singleFilePolicy } from "./policy.mjs";
import { hostedSamples, inlineSamples, readSamples } from "./samples.mjs";
import { ROOT, Stop } from "./shell.mjs";

const WWW = join(ROOT, "www");
const FULL_SCRIPT = "engine-full.js";
const SCALAR_SCRIPT = "engine-full-scalar.js";
/** Texts that the hosted page imports with the screen that shows them. */
const METHODS_SCRIPT = "texts-methods.js";
const METHODS_SOURCE = join(WWW, "i18n", "en-methods.js");

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
 * Builds the pages into a folder that holds the engine's builds.
 * @param {string} out
 */
export async function buildPages(out) {
  const samples = await readSamples();
  const [core, full] = [join(out, "core"), join(out, "full")];
  const small = await readPack(core, ENGINE_NAME);
  const whole = await readPack(full, ENGINE_NAME);
  const scripts = {
    [FULL_SCRIPT]: await bundlePack(full, whole),
    [SCALAR_SCRIPT]: await bundlePack(full, await readPack(full, SCALAR_NAME)),
  };
  const hosted = await bundleApp(core, [besidePage(METHODS_SOURCE, METHODS_SCRIPT)], {
    ...small.modules,
    "hwf:packs": `
      export const loadFull = () => import("./${FULL_SCRIPT}");
      export const loadScalar = () => import("./${SCALAR_SCRIPT}");`,
    "hwf:samples": hostedSamples(samples),
  });
  const single = await bundleApp(full, [], {
    ...whole.modules,
    "hwf:packs": "export const loadFull = null; export const loadScalar = null;",
    "hwf:samples": inlineSamples(samples),
  });
  const style = (await bundle({ entryPoints: [join(WWW, "styles", "main.css")] })).text;
  const shell = await readFile(join(WWW, "index.html"), "utf8");
  const notices =
    (await scriptNotices([...small.inputs, ...hosted.inputs])) +
    (await readFile(join(core, "licences.txt"), "utf8"));

  const site = join(out, "site");
  await rm(site, { recursive: true, force: true });
  await mkdir(site, { recursive: true });
  await writeFile(join(site, "app.js"), hosted.text);
  for (const { script, text } of samples.slice(1)) {
    await writeFile(join(site, script), constants({ text }));
  }
  const methods = await bundle({ entryPoints: [METHODS_SOURCE], format: "esm" });
  await writeFile(join(site, METHODS_SCRIPT), methods.text);
  for (const [script, text] of Object.entries(scripts)) {
    await writeFile(join(site, script), text);
  }
  await writeFile(join(site, "app.css"), style);
  await writeFile(join(site, "licences.txt"), notices);
  await writeFile(
    join(site, "index.html"),
    fill(shell, {
      policy: policyElement(hostedPolicy()),
      style: '<link rel="stylesheet" href="app.css">',
      script: '<script type="module" src="app.js"></script>',
    }),
  );
  await writeFile(
    join(out, "hwf-forecast.html"),
    fill(shell, {
      policy: policyElement(singleFilePolicy(single.text, style)),
      style: inline("style", "", style),
      script: inline("script", ' type="module"', single.text),
    }) + asComment(notices),
  );
  await copyFile(
    join(ROOT, "src", "project", "hwf-project.schema.json"),
    join(out, "hwf-project.schema.json"),
  );
}

/**
 * The worker as one classic script, ready to be started from a Blob.
 * @param {string} folder
 */
function bundleWorker(folder) {
  return bundle({
    entryPoints: [join(WWW, "engine", "worker.js")],
    format: "iife",
    // The binding code would look for the engine beside itself; it is handed over instead.
    define: { "import.meta.url": '""' },
    plugins: [builtEngine(folder)],
  });
}

/**
 * @param {string} folder
 * @param {import("esbuild").Plugin[]} plugins
 * @param {Record<string, string>} modules
 */
function bundleApp(folder, plugins, modules) {
  return bundle({
    entryPoints: [join(WWW, "app", "main.js")],
    format: "esm",
    define: { "import.meta.url": '""' },
    // Scripts that lie beside the page.
    external: ["./sample-*.js", `./${FULL_SCRIPT}`, `./${SCALAR_SCRIPT}`],
    plugins: [builtEngine(folder), generated(modules), ...plugins],
  });
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
 * A build of the engine as modules: its WebAssembly, and the worker around its binding code.
 * @param {string} folder
 * @param {string} name
 */
async function readPack(folder, name) {
  const wasm = packed(await readFile(join(folder, `${name}_bg.wasm`)));
  const worker = await bundleWorker(folder);
  const modules = {
    "hwf:engine": constants({ wasmGzipBase64: wasm }),
    "hwf:worker": constants({ workerSource: worker.text }),
  };
  return { modules, inputs: worker.inputs };
}

/**
 * A build as a script of its own, for the hosted page to import.
 * @param {string} folder
 * @param {{modules: Record<string, string>}} pack
 */
async function bundlePack(folder, { modules }) {
  const { text } = await bundle({
    entryPoints: [join(WWW, "engine", "pack.js")],
    format: "esm",
    define: { "import.meta.url": '""' },
    plugins: [builtEngine(folder), generated(modules)],
  });
  return text;
}

/**
 * Takes the engine from where this build has put it, which need not be pkg/.
 * @param {string} folder
 * @returns {import("esbuild").Plugin}
 */
function builtEngine(folder) {
  return {
    name: "built-engine",
    setup({ onResolve }) {
      onResolve({ filter: /\/pkg\/full\/[^/]+\.js$/ }, ({ path }) => ({
        path: join(folder, path.slice(path.lastIndexOf("/"))),
      }));
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

/** @param {string} text */
function asComment(text) {
  return `<!--\n${text.replaceAll("--", "- -")}-->\n`;
}
