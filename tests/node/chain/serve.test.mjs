// The server behind `npm start` gives out its folder, to this machine, and
// nothing beside it.

import assert from "node:assert/strict";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { networkInterfaces, tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { serve } from "../../../www/build/serve.mjs";

/** @type {string} */
let folder;
/** @type {Awaited<ReturnType<typeof serve>>} */
let server;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), "hwf-forecast-"));
  await mkdir(join(folder, "site", "inner"), { recursive: true });
  await writeFile(join(folder, "secret.txt"), "secret");
  await symlink(join(folder, "secret.txt"), join(folder, "site", "link.txt"));
  for (const name of ["index.html", "app.js", "app.css", "core.wasm", "inner/index.html"]) {
    await writeFile(join(folder, "site", name), `content of ${name}`);
  }
  server = await serve(join(folder, "site"), 0);
});

after(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

/**
 * The answer to a request line sent as it stands: fetch() would tidy the address first.
 * @param {string} line
 * @returns {Promise<string>}
 */
function ask(line) {
  return new Promise((resolve, reject) => {
    let answer = "";
    const socket = connect(Number(new URL(server.address).port), "127.0.0.1");
    socket.on("data", (part) => {
      answer += part;
    });
    socket.on("close", () => resolve(answer));
    socket.on("error", reject);
    socket.write(`${line}\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
  });
}

for (const [path, type] of [
  ["", "text/html; charset=utf-8"],
  ["index.html?from=here#there", "text/html; charset=utf-8"],
  ["app.js", "text/javascript; charset=utf-8"],
  ["app.css", "text/css; charset=utf-8"],
  ["core.wasm", "application/wasm"],
  ["inner/", "text/html; charset=utf-8"],
]) {
  test(`/${path} is ${type}`, async () => {
    const response = await fetch(server.address + path);
    assert.equal(response.status, 200);
    assert.equal(response.headers.get("content-type"), type);
    assert.match(await response.text(), /^content of /);
  });
}

for (const path of [
  "/../secret.txt",
  "/%2e%2e/secret.txt",
  "/..%2fsecret.txt",
  "/inner/../../secret.txt",
  "/..\\secret.txt",
  "/link.txt",
  "/inner",
  "/app.js%00",
  "/%ff",
  "/missing.txt",
]) {
  test(`${path} is not given out`, async () => {
    const answer = await ask(`GET ${path} HTTP/1.1`);
    assert.match(answer, /^HTTP\/1\.1 404 /);
    assert.doesNotMatch(answer, /\r\n\r\nsecret/);
  });
}

test("only reading is allowed", async () => {
  assert.match(await ask("POST / HTTP/1.1"), /^HTTP\/1\.1 405 /);
  assert.match(await ask("HEAD /app.js HTTP/1.1"), /^HTTP\/1\.1 200 .*\r\n\r\n$/s);
});

test("it listens on this machine's own address alone", async (context) => {
  const port = Number(new URL(server.address).port);
  const others = Object.values(networkInterfaces())
    .flat()
    .filter((each) => each?.family === "IPv4" && !each.internal);
  context.diagnostic(`${others.length} other addresses tried`);
  for (const other of others) {
    const refused = new Promise((resolve, reject) => {
      connect(port, other?.address)
        .on("error", resolve)
        .on("connect", () => reject(new Error(`answers on ${other?.address}`)));
    });
    await refused;
  }
});

test("a port that is taken leads to a later one", async () => {
  const { port } = new URL(server.address);
  const second = await serve(join(folder, "site"), Number(port));
  await second.close();
  assert.ok(Number(new URL(second.address).port) > Number(port));
});
