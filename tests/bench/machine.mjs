// What a figure was measured on: the processor and the versions of what ran.

import { cpus } from "node:os";
import { ask } from "../../www/build/shell.mjs";

/**
 * @param {{chromium?: string, numpy?: string | null}} others versions that only those know who started them
 */
export function machine({ chromium, numpy }) {
  const [{ model }] = cpus();
  const rustc = ask("rustc", ["--version"])?.match(/^rustc (\S+)/)?.[1];
  return {
    processor: `${model.trim().replace(/\s+/g, " ")}, ${cpus().length} cores`,
    versions: [
      `Node ${process.versions.node}`,
      `V8 ${process.versions.v8}`,
      ...(chromium ? [`Chromium ${chromium}`] : []),
      `rustc ${rustc}`,
      numpy ? `NumPy ${numpy}` : "no NumPy",
    ],
    date: new Date().toISOString().slice(0, 10),
  };
}

/** @typedef {ReturnType<typeof machine>} Machine */
