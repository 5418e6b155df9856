// Debian's packages, installed where that is possible.

import { run, Stop } from "../www/build/shell.mjs";

/**
 * @param {string[]} packages Debian's names
 * @param {string} otherwise what to do where that is not possible
 */
export async function installPackages(packages, otherwise) {
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
      `Needed and not to be installed from here: ${packages.join(", ")} (Debian's names). ${otherwise}`,
    );
  }
}
