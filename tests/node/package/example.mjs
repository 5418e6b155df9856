// The JavaScript example of the README, which is marked there.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ROOT } from "./fixtures.mjs";

const MARKED = /<!-- example:api -->\s*```js\n(.*?)```/s;

export async function example() {
  const found = (await readFile(join(ROOT, "README.md"), "utf8")).match(MARKED);
  if (!found) throw new Error("README.md holds no marked example");
  return found[1];
}
