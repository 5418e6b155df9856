// The Chromium that browser tests run in: the one named by CHROME_PATH, one
// that is installed, or Debian's, installed now.

import { access } from "node:fs/promises";
import { onPath, Stop } from "../www/build/shell.mjs";
import { installPackages } from "./debian.mjs";

const PROGRAMS = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** The path of the program. */
export async function provideChromium() {
  const named = process.env.CHROME_PATH;
  if (named) {
    await access(named).catch(() => {
      throw new Stop(`CHROME_PATH names ${named}, which is not there`);
    });
    return named;
  }
  const installed = await onPath(PROGRAMS);
  if (installed) return installed;
  await installPackages(["chromium"], "Install it, or name a Chromium in CHROME_PATH.");
  const found = await onPath(PROGRAMS);
  if (!found) throw new Stop("chromium is installed but not on the path");
  return found;
}
