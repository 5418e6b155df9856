// What the browser tests share: Chromium, the workbench in its two wrappings, and a record of all that
// a page asked for, stored or was refused.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { after } from "node:test";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { serve } from "../../www/build/serve.mjs";
import { ROOT } from "../../www/build/shell.mjs";
import { Forecaster, init } from "../../www/engine/package.js";

/** @typedef {import("playwright-core").Page} Page */
/** @typedef {import("playwright-core").Browser} Browser */

export const SAMPLE = join(ROOT, "www", "samples", "germany-physicians-2024.hwf.json");

const ARGUMENTS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const server = await serve(join(ROOT, "pkg", "site"), 0);

/** Where the workbench is: as a hosted page, and as one file from the disk. */
export const WRAPPINGS = {
  hosted: server.address,
  file: String(pathToFileURL(join(ROOT, "pkg", "hwf-forecast.html"))),
};

export const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH ?? "/usr/bin/chromium",
  args: ARGUMENTS,
});

after(async () => {
  await browser.close();
  await server.close();
});

/**
 * The workbench in a page of its own, with the first forecast on the screen. The page must end without
 * errors in its console.
 * @param {import("node:test").TestContext} test
 * @param {{address?: string, query?: string, script?: string, expectErrors?: boolean, record?: string[],
 *   options?: import("playwright-core").BrowserContextOptions}} [how] `script` runs before the page's own;
 *   `record` takes the address of everything that page and workers ask for
 * @returns {Promise<Page>}
 */
export async function openWorkbench(test, how = {}) {
  const { address = WRAPPINGS.hosted, query = "", script, options, expectErrors = false } = how;
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    acceptDownloads: true,
    locale: "en-GB",
    ...options,
  });
  const { record } = how;
  if (record) {
    context.on("request", (request) => record.push(request.url()));
    context.on("page", (opened) => opened.on("websocket", (socket) => record.push(socket.url())));
  }
  const page = await context.newPage();
  /** @type {string[]} */
  const errors = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  test.after(async () => {
    await context.close();
    if (!expectErrors) assert.deepEqual(errors, []);
  });
  if (script) await page.addInitScript(script);
  await page.goto(address + query);
  await page.locator("#headline, .page h2").first().waitFor();
  return page;
}

/**
 * The text of an element as it is read: white space of the source does not count.
 * @param {import("playwright-core").Locator} locator
 */
export async function textOf(locator) {
  return ((await locator.textContent()) ?? "").replace(/\s+/g, " ").trim();
}

/**
 * The text of a key figure.
 * @param {Page} page
 * @param {string} name
 */
export async function figure(page, name) {
  return textOf(page.locator(`[data-figure=${name}] .value`));
}

/**
 * Waits until a key figure says something else than before.
 * @param {Page} page
 * @param {string} name
 * @param {string} before
 */
export async function figureChanges(page, name, before) {
  await page.waitForFunction(
    ([selector, text]) => document.querySelector(selector)?.textContent?.trim() !== text,
    [`[data-figure=${name}] .value`, before],
  );
  return figure(page, name);
}

/**
 * Waits until a key figure says this.
 * @param {Page} page
 * @param {string} name
 * @param {string} text
 */
export async function figureSays(page, name, text) {
  await page
    .waitForFunction(
      ([selector, wanted]) => document.querySelector(selector)?.textContent?.trim() === wanted,
      [`[data-figure=${name}] .value`, text],
      { timeout: 5000 },
    )
    .catch(() => {});
  assert.equal(await figure(page, name), text);
}

/**
 * One lever's slider.
 * @param {Page} page
 * @param {string} quantity
 */
export function slider(page, quantity) {
  return page.locator(`hwf-lever[data-lever=${quantity}] input[type=range]`);
}

/**
 * One lever's box for the exact figure.
 * @param {Page} page
 * @param {string} quantity
 */
export function exact(page, quantity) {
  return page.locator(`hwf-lever[data-lever=${quantity}] input[type=text]`);
}

/**
 * Types into a lever's box and leaves it.
 * @param {Page} page
 * @param {string} quantity
 * @param {string} text
 */
export async function type(page, quantity, text) {
  await exact(page, quantity).fill(text);
  await exact(page, quantity).press("Enter");
}

/** The sample in the engine itself, by way of the package. */
export function sampleInNode() {
  return projectInNode(SAMPLE);
}

/** The fictional country, in which every part of the model has its place. */
export const MEDLAND = join(ROOT, "www", "samples", "medland.hwf.json");

/**
 * A project file in the engine itself.
 * @param {string} file
 */
export async function projectInNode(file) {
  await init();
  return new Forecaster(await readFile(file));
}

/**
 * A project in the engine itself, by its text.
 * @param {string} text
 */
export async function textInNode(text) {
  await init();
  return new Forecaster(new TextEncoder().encode(text));
}

/**
 * The rows of a table on the screen, as texts.
 * @param {import("playwright-core").Locator} table
 */
export async function rowsOf(table) {
  return table
    .locator("tbody tr")
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.children].map((cell) => (cell.textContent ?? "").replace(/\s+/g, " ").trim()),
      ),
    );
}

/**
 * Chooses one of the samples.
 * @param {Page} page
 * @param {string} name how its file's name begins
 */
export async function chooseSample(page, name) {
  await page.locator("#sample").click();
  await page.locator(`[data-sample^=${name}]`).click();
}

/**
 * Opens a screen and waits for it.
 * @param {Page} page
 * @param {string} screen
 */
export async function turnTo(page, screen) {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, screen);
  await page.locator(screen === "forecast" ? "#headline" : `#${screen}-heading`).waitFor();
}

/**
 * Brings a panel of the policy screen in sight and waits for its figures.
 * @param {Page} page
 * @param {string} name
 */
export async function openPanel(page, name) {
  const panel = page.locator(`hwf-panel[name=${name}]`);
  await panel.scrollIntoViewIfNeeded();
  await panel.locator(".computing").first().waitFor({ state: "detached" });
  return panel;
}

/**
 * All panels of the policy screen, one after another.
 * @param {Page} page
 */
export async function openPanels(page) {
  for (const panel of await page.locator("hwf-panel").all()) {
    await openPanel(page, String(await panel.getAttribute("name")));
  }
}

/**
 * Waits until the screen of evidence says what all draws say.
 * @param {Page} page
 */
export async function openEvidence(page) {
  await page.locator("[data-chart=risk]").waitFor({ timeout: 60_000 });
  await page.locator("#sure-note", { hasText: "1,000" }).waitFor({ timeout: 60_000 });
  await page.locator("[data-chart=tornado]").waitFor({ timeout: 60_000 });
}

/**
 * A sample's policy screen.
 * @param {Page} page
 * @param {string} sample
 */
export async function openPolicy(page, sample) {
  await chooseSample(page, sample);
  await page.locator("#choose-profession").waitFor();
  await turnTo(page, "policy");
}

/**
 * Chooses a file as a user does.
 * @param {Page} page
 * @param {string} name
 * @param {Buffer|string} content
 */
export async function chooseFile(page, name, content) {
  const chooser = page.waitForEvent("filechooser");
  await page.locator("#open").click();
  await (await chooser).setFiles({
    name,
    mimeType: "application/json",
    buffer: Buffer.from(content),
  });
}

/**
 * The bytes that a click downloads, and the file's name.
 * @param {Page} page
 * @param {import("playwright-core").Locator} button
 */
export async function downloadBy(page, button) {
  const waiting = page.waitForEvent("download");
  await button.click();
  const download = await waiting;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}
