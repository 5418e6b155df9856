// The workbench in Chromium: how long until the first forecast is drawn, how
// long from a lever to the screen, and what that takes in memory.
//
//   node tests/bench/page.mjs NAVIGATIONS LEVER-MOVES BAND-MOVES

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { serve } from "../../www/build/serve.mjs";
import { ROOT } from "../../www/build/shell.mjs";
import { provideChromium } from "../chromium.mjs";

/** @typedef {import("playwright-core").Page} Page */

const SAMPLE = join(ROOT, "www", "samples", "medland.hwf.json");
/** High enough for every chart to be in sight: those that are not wait. */
const VIEWPORT = { width: 1280, height: 2400 };
/** Charts that the budget asks for. The forecast screen has three; copies of them stand for the rest. */
const CHARTS = 5;
/** Draws of each band. */
const DRAWS = 1000;
const ARGUMENTS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  // Memory is told at once instead of after the next collection of garbage.
  "--enable-blink-features=ForceEagerMeasureMemory",
];

const [navigations, moves, bandMoves] = process.argv.slice(2).map(Number);
const server = await serve(join(ROOT, "pkg", "site"), 0);
const browser = await chromium.launch({ executablePath: await provideChromium(), args: ARGUMENTS });
try {
  const first = [];
  // The first one starts the browser's own parts too, which is not the page's doing.
  for (let visit = 0; visit <= navigations; visit += 1) first.push(await untilFirstForecast());
  console.log(
    JSON.stringify({
      chromium: browser.version(),
      first: first.slice(1),
      ...(await whileALeverMoves()),
      draws: DRAWS,
      bands: [await untilBands(1), await untilBands(2)],
    }),
  );
} finally {
  await browser.close();
  await server.close();
}

/** Milliseconds from the start of a navigation, nothing cached, until the first forecast is painted. */
async function untilFirstForecast() {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const look = () => {
      const chart = document.querySelector("hwf-chart-lines");
      const drawn = chart?.shadowRoot?.querySelector("path.line");
      if (!drawn || !document.querySelector("#headline")) requestAnimationFrame(look);
      // A task of its own comes after the frame has been painted.
      else setTimeout(() => Object.assign(globalThis, { firstForecast: performance.now() }));
    };
    requestAnimationFrame(look);
  });
  await page.goto(server.address);
  const seen = await page.waitForFunction(() => Reflect.get(globalThis, "firstForecast"));
  const milliseconds = await seen.jsonValue();
  await context.close();
  return Number(milliseconds);
}

/** Moves a lever of Medland, five professions, and tells how long that takes to be seen. */
async function whileALeverMoves() {
  const context = await browser.newContext({ viewport: VIEWPORT });
  // The browser tells what memory a page takes only where nothing else can share its process.
  await context.route("**/*", async (route) => {
    const response = await route.fetch();
    const isolated = {
      "Cross-Origin-Opener-Policy": "same-origin",
      "Cross-Origin-Embedder-Policy": "require-corp",
    };
    await route.fulfill({ response, headers: { ...response.headers(), ...isolated } });
  });
  const page = await context.newPage();
  await page.goto(server.address);
  await page.locator("#headline").waitFor();
  await openSample(page);
  const { updated, painted, charts, professions } = await page.evaluate(moveLever, {
    moves,
    wanted: CHARTS,
  });
  const memoryBytes = await page.evaluate(async () => {
    const told = await /** @type {any} */ (performance).measureUserAgentSpecificMemory();
    return Number(told.bytes);
  });
  await context.close();
  return { updated, painted, charts, professions, memoryBytes };
}

/**
 * Milliseconds from a move of a lever until bands of all draws are painted, computed by so many workers beside
 * the one that follows the lever.
 * @param {number} workers
 */
async function untilBands(workers) {
  const context = await browser.newContext({ viewport: VIEWPORT });
  const page = await context.newPage();
  await page.addInitScript((count) => {
    Object.defineProperty(Navigator.prototype, "hardwareConcurrency", { get: () => count });
  }, workers);
  await page.goto(server.address);
  await page.locator("#headline").waitFor();
  await openSample(page);
  await page.locator("#view-sure").check();
  const milliseconds = await page.evaluate(moveForBands, { moves: bandMoves, draws: DRAWS });
  await context.close();
  return { workers, milliseconds };
}

/**
 * Runs in the page.
 * @param {{moves: number, draws: number}} how
 */
async function moveForBands({ moves, draws }) {
  const workbench = /** @type {any} */ (document.querySelector("hwf-workbench"));
  const { session } = workbench;
  const { sureness } = session;
  // Not fewer draws the first time and all of them once the lever rests: all of them at every move.
  sureness.patience = Number.POSITIVE_INFINITY;
  const lever = /** @type {any} */ (document.querySelector("hwf-lever[data-lever=intake]"));
  const slider = lever.shadowRoot.querySelector("input[type=range]");
  const [low, high] = [Number(slider.min), Number(slider.max)];
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const idle = async () => {
    do await frame();
    while (sureness.busy);
  };
  await idle();
  const milliseconds = [];
  for (let move = 0; move < moves + 5; move += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50 + ((move * 7) % 17)));
    const before = sureness.fan;
    const started = performance.now();
    slider.value = String(low + ((move * 37) % (high - low)));
    slider.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
    do await frame();
    while (sureness.fan === before || sureness.fan.draws !== draws);
    await workbench.updateComplete;
    await Promise.all(
      /** @type {any[]} */ ([...document.querySelectorAll("hwf-chart-lines")]).map(
        (chart) => chart.updateComplete,
      ),
    );
    await frame();
    await new Promise((resolve) => setTimeout(resolve));
    milliseconds.push(performance.now() - started);
    await idle();
  }
  // The first moves are compiled on the way.
  return milliseconds.slice(5);
}

/** @param {Page} page */
async function openSample(page) {
  const text = await readFile(SAMPLE, "utf8");
  const { title } = JSON.parse(text).about;
  const chooser = page.waitForEvent("filechooser");
  await page.locator("#open").click();
  await (await chooser).setFiles({
    name: "medland.hwf.json",
    mimeType: "application/json",
    buffer: Buffer.from(text),
  });
  await page.locator("h1", { hasText: title }).waitFor();
}

/**
 * Runs in the page. Each move is an event of the slider, as a hand makes it, at no fixed distance from
 * the screen's frames.
 * @param {{moves: number, wanted: number}} how
 */
async function moveLever({ moves, wanted }) {
  const workbench = /** @type {any} */ (document.querySelector("hwf-workbench"));
  const { session } = workbench;
  const own = /** @type {any[]} */ ([...document.querySelectorAll("hwf-chart-lines")]);
  const copies = Array.from({ length: Math.max(0, wanted - own.length) }, (_, at) => {
    const original = own[at % own.length];
    const copy = original.cloneNode();
    original.parentElement.append(copy);
    return { copy, original };
  });
  const charts = [...own, ...copies.map(({ copy }) => copy)];
  const lever = /** @type {any} */ (document.querySelector("hwf-lever[data-lever=intake]"));
  const slider = lever.shadowRoot.querySelector("input[type=range]");
  const [low, high] = [Number(slider.min), Number(slider.max)];
  const wait = (/** @type {number} */ milliseconds) =>
    new Promise((resolve) => setTimeout(resolve, milliseconds));
  const follow = async () => {
    await workbench.updateComplete;
    for (const { copy, original } of copies) {
      copy.years = original.years;
      copy.lines = original.lines;
      copy.mark = original.mark;
    }
    await Promise.all(charts.map((chart) => chart.updateComplete));
  };
  await follow();

  const updated = [];
  const painted = [];
  for (let move = 0; move < moves + 10; move += 1) {
    await wait(50 + ((move * 7) % 17));
    // Another place each time: the session knows the answers of the last ones.
    const place = low + ((move * 37) % (high - low));
    const before = session.results;
    const accepted = new Promise((resolve) => {
      session.addEventListener("change", function heard() {
        if (session.results === before) return;
        session.removeEventListener("change", heard);
        resolve(null);
      });
    });
    const started = performance.now();
    slider.value = String(place);
    slider.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
    await accepted;
    await follow();
    updated.push(performance.now() - started);
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await new Promise((resolve) => setTimeout(resolve));
    painted.push(performance.now() - started);
  }
  return {
    // The first moves are compiled on the way.
    updated: updated.slice(10),
    painted: painted.slice(10),
    charts: charts.filter((chart) => chart.shadowRoot.querySelector("path.line")).length,
    professions: session.project.description.axes.professions.length,
  };
}
