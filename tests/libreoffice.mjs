// The LibreOffice that recomputes workbooks: one that is installed, or Debian's, installed now.

import { onPath, Stop } from "../www/build/shell.mjs";
import { installPackages } from "./debian.mjs";

const PROGRAMS = ["soffice", "libreoffice"];

/** The path of the program. */
export async function provideLibreOffice() {
  const installed = await onPath(PROGRAMS);
  if (installed) return installed;
  await installPackages(["libreoffice-calc-nogui"], "Install LibreOffice Calc.");
  const found = await onPath(PROGRAMS);
  if (!found) throw new Stop("LibreOffice is installed but not on the path");
  return found;
}
