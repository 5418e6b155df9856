// The workbench from its sources and the built engine, in two wrappings: a
// folder to host (site/) and one file that opens by double-click. Both hold
// the engine and the worker inside their script, so that no page of ours ever
// has to fetch anything. What few people need (further samples, the optimiser,
// the engine for old browsers) the hosted page imports as scripts of its own;
// the single file holds samples and optimiser packed, and no second engine.

import { copyFile, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { build } from "esbuild";
import { ARTEFACTS, CORE_NAME, OPTIMISER_NAME } from "./core.mjs";
import { mergeNotices, scriptNotices } from "./notices.mjs";
import { constants, packed } from "./packed.mjs";
import { hostedPolicy, singleFilePolicy } from "./policy.mjs";
import { hostedSamples, inlineSamples, readSamples } from "./samples.mjs";
import { ROOT, Stop } from "./shell.mjs";

const WWW = join(ROOT, "www");
const SCALAR_SCRIPT = "core-scalar.js";
const OPTIMISER_SCRIPT = "optimiser.js";

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
  const core = join(out, "core");
  const wasm = packed(await readFile(join(core, `${CORE_NAME}_bg.wasm`)));
  const worker = await bundleWorker(out, "worker.js");
  const samples = await readSamples();
  const scalar = await readScalar(core);
  const optimiserWorker = await bundleWorker(out, "optimiser-worker.js");
  const optimiserParts = constants({
    wasmGzipBase64: packed(await readFile(join(out, "optimiser", `${OPTIMISER_NAME}_bg.wasm`))),
    workerSource: optimiserWorker.text,
  });
  const optimiser = await bundleModule(out, join(WWW, "engine", "optimiser.js"), {
    "hwf:optimiser-parts": optimiserParts,
  });
  const shared = {
    "hwf:worker": constants({ workerSource: worker.text }),
  };
  const app = join(WWW, "app", "main.js");
  const hosted = await bundleModule(out, app, {
    ...shared,
    "hwf:core": hostedCore(wasm, scalar),
    "hwf:samples": hostedSamples(samples),
    "hwf:optimiser": `export const loadOptimiser = () => import("./${OPTIMISER_SCRIPT}").then(({ optimiser }) => optimiser);`,
  });
  const single = await bundleModule(out, app, {
    ...shared,
    "hwf:core": `${constants({ wasmGzipBase64: wasm })}\nexport const loadScalar = null;`,
    "hwf:samples": inlineSamples(samples),
    "hwf:optimiser": `import { optimiser } from "./engine/optimiser.js";\nexport const loadOptimiser = async () => optimiser;`,
    "hwf:optimiser-parts": optimiserParts,
  });
  const style = (await bundle({ entryPoints: [join(WWW, "styles", "main.css")] })).text;
  const shell = await readFile(join(WWW, "index.html"), "utf8");
  const crates = ARTEFACTS.map(({ folder }) => readFile(join(out, folder, "licences.txt"), "utf8"));
  const inputs = [worker, hosted, optimiserWorker, optimiser].flatMap(({ inputs }) => inputs);
  const notices = mergeNotices([await scriptNotices(inputs), ...(await Promise.all(crates))]);

  const site = join(out, "site");
  await rm(site, { recursive: true, force: true });
  await mkdir(site, { recursive: true });
  await writeFile(join(site, "app.js"), hosted.text);
  await writeFile(join(site, OPTIMISER_SCRIPT), optimiser.text);
  for (const { script, text } of samples.slice(1)) {
    await writeFile(join(site, script), constants({ text }));
  }
  if (scalar !== null) {
    await writeFile(join(site, SCALAR_SCRIPT), constants({ wasmGzipBase64: scalar }));
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
 * A worker as one classic script, ready to be started from a Blob.
 * @param {string} out
 * @param {string} script
 */
function bundleWorker(out, script) {
  return bundle({
    entryPoints: [join(WWW, "engine", script)],
    format: "iife",
    // The binding code would look for its artefact beside itself; it is handed over instead.
    define: { "import.meta.url": '""' },
    plugins: [builtArtefacts(out)],
  });
}

/**
 * @param {string} out
 * @param {string} entry
 * @param {Record<string, string>} modules
 */
function bundleModule(out, entry, modules) {
  return bundle({
    entryPoints: [entry],
    format: "esm",
    define: { "import.meta.url": '""' },
    // Scripts that lie beside the page.
    external: ["./sample-*.js", `./${SCALAR_SCRIPT}`, `./${OPTIMISER_SCRIPT}`],
    plugins: [builtArtefacts(out), generated(modules)],
  });
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
 * @param {string} wasm
 * @param {string | null} scalar
 */
function hostedCore(wasm, scalar) {
  const load =
    scalar === null
      ? "null"
      : `() => import("./${SCALAR_SCRIPT}").then(({ wasmGzipBase64 }) => wasmGzipBase64)`;
  return `${constants({ wasmGzipBase64: wasm })}\nexport const loadScalar = ${load};`;
}

/**
 * The engine without vector instructions, where the build has made one.
 * @param {string} core
 */
async function readScalar(core) {
  const name = `${CORE_NAME}_scalar_bg.wasm`;
  return (await readdir(core)).includes(name) ? packed(await readFile(join(core, name))) : null;
}

/**
 * Takes the artefacts from where this build has put them, which need not be pkg/.
 * @param {string} out
 * @returns {import("esbuild").Plugin}
 */
function builtArtefacts(out) {
  return {
    name: "built-artefacts",
    setup({ onResolve }) {
      onResolve({ filter: /\/pkg\/[^/]+\/[^/]+\.js$/ }, ({ path }) => ({
        path: join(out, path.slice(path.indexOf("/pkg/") + "/pkg/".length)),
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
