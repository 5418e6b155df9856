#!/usr/bin/env node
// `npm run screenshots`: pictures of the workbench as it is built, for looking at and for the README.
//
//   node tests/browser/screenshots.mjs [FOLDER]
//
// Without a folder only the README's picture is made, beside this file; a folder also gets phone, dark
// and test-language views.

import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { ROOT } from "../../www/build/shell.mjs";

const README_PICTURE = fileURLToPath(new URL("workbench.png", import.meta.url));
const ADDRESS = String(pathToFileURL(join(ROOT, "pkg", "hwf-forecast.html")));
const DESKTOP = { viewport: { width: 1280, height: 900 } };
const PHONE = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 };

/**
 * @typedef {{name: string, query?: string, whole?: boolean, sample?: string,
 *   options: import("playwright-core").BrowserContextOptions}} View
 */

/** @type {View[]} */
const VIEWS = [
  { name: "desktop", options: DESKTOP, whole: true },
  { name: "dark", options: { ...DESKTOP, colorScheme: "dark" }, whole: true },
  { name: "phone", options: PHONE, whole: true },
  { name: "phone-dark", options: { ...PHONE, colorScheme: "dark" }, whole: true },
  { name: "longer-language", query: "?lang=pseudo", options: DESKTOP, whole: true },
  ...["people", "indicators", "scenarios", "policy", "evidence", "methods"].flatMap((screen) => [
    { name: screen, query: `#${screen}`, options: DESKTOP, whole: true, sample: "medland" },
    {
      name: `phone-${screen}`,
      query: `#${screen}`,
      options: PHONE,
      whole: true,
      sample: "medland",
    },
  ]),
  { name: "method", query: "#methods/norway", options: DESKTOP, whole: true },
  { name: "phone-method", query: "#methods/norway", options: PHONE, whole: true },
  { name: "assumptions", query: "#assumptions", options: DESKTOP },
  { name: "about", query: "#about", options: DESKTOP },
];

const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH ?? "/usr/bin/chromium",
  args: ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run"],
});
await take(
  { name: "workbench", options: { viewport: { width: 1280, height: 1000 } } },
  README_PICTURE,
);
if (process.argv[2] !== undefined) {
  const folder = resolve(process.argv[2]);
  await mkdir(folder, { recursive: true });
  for (const view of VIEWS) await take(view, join(folder, `${view.name}.png`));
}
await browser.close();

/**
 * Goes down the page and up again: what is out of sight is not computed.
 * @param {import("playwright-core").Page} page
 */
async function seeAll(page) {
  for (let top = 0; top < (await page.evaluate(() => document.body.scrollHeight)); top += 600) {
    await page.evaluate((at) => scrollTo(0, at), top);
    await page.waitForTimeout(200);
  }
  await page.evaluate(() => scrollTo(0, 0));
  await page.waitForTimeout(200);
}

/**
 * @param {View} view
 * @param {string} file
 */
async function take({ query = "", options, whole = false, sample }, file) {
  const page = await browser.newPage({ reducedMotion: "reduce", ...options });
  await page.goto(ADDRESS + query);
  await page.locator("#headline, .page").first().waitFor();
  if (sample) {
    await page.locator("#sample").click();
    await page.locator(`[data-sample^=${sample}]`).click();
    await page.waitForTimeout(500);
  }
  const lever = page.locator("hwf-lever[data-lever=retirement] input[type=range]");
  if ((await lever.count()) > 0) {
    await lever.focus();
    for (let step = 0; step < 4; step += 1) await page.keyboard.press("ArrowRight");
    await page.locator("hwf-chart-lines path.line.grey").first().waitFor({ state: "attached" });
    await page.waitForTimeout(200);
  }
  if (whole) await seeAll(page);
  await page.screenshot({ path: file, fullPage: whole });
  console.log(file);
  await page.close();
}
