// Nothing leaves the machine and nothing stays behind: every request, connection and store of a whole
// session is watched, in the page and in its worker, hosted and from the disk. The hosted page may ask
// for more of itself, and for nothing else.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import {
  chooseFile,
  downloadBy,
  figure,
  figureChanges,
  openEvidence,
  openWorkbench,
  SAMPLE,
  slider,
  type,
  WRAPPINGS,
} from "./workbench.mjs";

/** Notes every use of a door to the outside or to storage, and what the policy refuses. */
const WATCH = `
  globalThis.watched = [];
  const note = (what) => globalThis.watched.push(what);
  for (const name of ["fetch", "XMLHttpRequest", "WebSocket", "WebTransport", "EventSource",
    "RTCPeerConnection", "BroadcastChannel", "SharedWorker", "open", "importScripts"]) {
    const kept = globalThis[name];
    if (kept) globalThis[name] = new Proxy(kept, {
      apply(...call) { note(name); return Reflect.apply(...call); },
      construct(...call) { note(name); return Reflect.construct(...call); },
    });
  }
  const methods = [
    [globalThis.Navigator?.prototype, "sendBeacon"], [globalThis.Storage?.prototype, "setItem"],
    [globalThis.IDBFactory?.prototype, "open"], [globalThis.CacheStorage?.prototype, "open"],
    [globalThis.ServiceWorkerContainer?.prototype, "register"],
    [globalThis.HTMLFormElement?.prototype, "submit"], [globalThis.FileSystemHandle?.prototype, "createWritable"],
  ];
  for (const [prototype, name] of methods) {
    const kept = prototype?.[name];
    if (kept) prototype[name] = function (...args) { note(name); return kept.apply(this, args); };
  }
  if (globalThis.Document) {
    const cookie = Object.getOwnPropertyDescriptor(Document.prototype, "cookie");
    Object.defineProperty(Document.prototype, "cookie", {
      get: cookie.get, set(value) { note("cookie"); cookie.set.call(this, value); },
    });
  }
  globalThis.addEventListener("securitypolicyviolation", (event) =>
    note("policy: " + event.violatedDirective + " " + event.blockedURI + " " + event.sample));`;

for (const [name, address] of Object.entries(WRAPPINGS)) {
  test(`${name}: a whole session asks for nothing but its own scripts and stores nothing`, async (t) => {
    /** @type {string[]} */
    const asked = [];
    const page = await openWorkbench(t, { address, script: WATCH, record: asked });
    await page.workers()[0].evaluate(WATCH);
    // The full engine comes with a worker of its own.
    page.on("worker", (worker) => worker.evaluate(WATCH));
    const start = [...asked];
    // What the page's script shares with what it loads later of itself is a script of its own.
    const files = ["", "app.css", "app.js", "chunk.js"];
    const own = name === "hosted" ? files.map((file) => address + file) : [address];
    assert.deepEqual([...new Set(start)].filter((url) => !/^(blob|data):/.test(url)).sort(), own);

    const first = await figure(page, "gap");
    const box = await slider(page, "intake").boundingBox();
    assert.ok(box);
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.8, box.y + box.height / 2, { steps: 8 });
    await page.mouse.up();
    await figureChanges(page, "gap", first);
    await type(page, "retirement", "2");
    await page.locator("#choose-target").selectOption("2050");
    const chart = "hwf-chart-lines[data-chart=gap]";
    await downloadBy(page, page.locator(`${chart} #svg`));
    await page.locator(`${chart} #as-table`).click();
    await downloadBy(page, page.locator(`${chart} #csv`));
    await page.locator("#save").click();
    await downloadBy(page, page.locator("#save-confirm"));
    await chooseFile(page, "broken.hwf.json", "{");
    await page.locator("#broken").waitFor();
    await chooseFile(page, "again.hwf.json", await readFile(SAMPLE));
    await page.locator("#broken").waitFor({ state: "detached" });
    for (const screen of [
      "People",
      "Indicators",
      "Scenarios",
      "Assumptions",
      "Methods",
      "About this model",
      "Evidence",
      "Forecast",
    ]) {
      await page.getByRole("link", { name: screen, exact: true }).click();
      if (screen === "Evidence") await openEvidence(page);
    }
    await page.locator("#view-sure").check();
    await page.locator("hwf-chart-lines[data-chart=balance] path.band").first().waitFor();
    await page.locator("#theme").selectOption("dark");
    await page.locator("#language").selectOption("pseudo");
    await page.waitForTimeout(500);

    const later = asked.slice(start.length).filter((url) => !/^blob:/.test(url));
    const scripts = ["engine-full.js", "later.js", "texts-methods.js"].map(
      (file) => address + file,
    );
    assert.deepEqual(later.sort(), name === "hosted" ? scripts : []);
    assert.deepEqual(await page.evaluate("globalThis.watched"), []);
    for (const worker of page.workers()) {
      assert.deepEqual(await worker.evaluate("globalThis.watched"), []);
    }
    assert.deepEqual(await page.context().cookies(), []);
    const stored = await page.evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches:
        globalThis.isSecureContext && location.protocol !== "file:"
          ? (await caches.keys()).length
          : 0,
      workers:
        location.protocol === "file:"
          ? 0
          : (await navigator.serviceWorker.getRegistrations()).length,
    }));
    assert.deepEqual(stored, { local: 0, session: 0, databases: 0, caches: 0, workers: 0 });
  });

  test(`${name}: the policy holds: no connection, no script from outside, no markup from text`, async (t) => {
    const page = await openWorkbench(t, { address, script: WATCH, expectErrors: true });
    const refused = await page.evaluate(async () => {
      const outcome = async (/** @type {() => unknown} */ act) => {
        try {
          // In a turn of its own: the debugger that runs this may do what the page may not.
          await new Promise((resolve) => setTimeout(resolve));
          await act();
          return "done";
        } catch {
          return "refused";
        }
      };
      return {
        fetch: await outcome(() => fetch("http://127.0.0.1:9/")),
        markup: await outcome(() => {
          document.createElement("div").innerHTML = "<b>x</b>";
        }),
        worker: await outcome(() => new Worker("data:text/javascript,1")),
        policy: await outcome(() =>
          /** @type {any} */ (globalThis).trustedTypes.createPolicy("other", {}),
        ),
        code: await outcome(() => new Function("return 1")()),
      };
    });
    for (const [what, outcome] of Object.entries(refused)) assert.equal(outcome, "refused", what);
    const connection = await page.workers()[0].evaluate(() =>
      fetch("http://127.0.0.1:9/").then(
        () => "done",
        () => "refused",
      ),
    );
    assert.equal(connection, "refused");
    const policies = /** @type {string[]} */ (await page.evaluate("globalThis.watched"));
    assert.ok(
      policies.some((what) => what.startsWith("policy: connect-src")),
      String(policies),
    );
  });
}
