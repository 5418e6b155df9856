// The Chromium that browser tests run in: the one named by CHROME_PATH, one
// that is installed, or Debian's, installed now.

import { access } from "node:fs/promises";
import { onPath, run, Stop } from "../www/build/shell.mjs";

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
  await installPackages(["chromium"]);
  const found = await onPath(PROGRAMS);
  if (!found) throw new Stop("chromium is installed but not on the path");
  return found;
}

/** @param {string[]} packages Debian's names */
async function installPackages(packages) {
  const asRoot = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  const apt = async (/** @type {string[]} */ ...args) => {
    const [program, ...rest] = [...asRoot, "apt-get", ...args];
    await run(program, rest, { env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });
  };
  try {
    await apt("update", "--quiet");
    await apt("install", "--yes", "--quiet", "--no-install-recommends", ...packages);
  } catch {
    throw new Stop(
      `Needed and not to be installed from here: ${packages.join(", ")} (Debian's names). ` +
        "Install it, or name a Chromium in CHROME_PATH.",
    );
  }
}
