#!/usr/bin/env node
// `npm start`: shows the built workbench in the browser. A server for one
// person on one machine: it answers this machine only, from one folder only.

import { spawn } from "node:child_process";
import { createReadStream } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, sep } from "node:path";
import { begin, ROOT, Stop } from "./shell.mjs";

const FIRST_PORT = 8080;
const PORTS_TRIED = 100;

/** @type {Record<string, string>} */
const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
};

/**
 * Serves a folder on this machine.
 * @param {string} folder
 * @param {number} [port] the first to be tried; 0 takes any free one
 * @returns {Promise<{address: string, close: () => Promise<void>}>}
 */
export async function serve(folder, port = FIRST_PORT) {
  const root = await realpath(folder);
  const server = createServer((request, response) => {
    answer(root, request, response).catch(() => response.destroy());
  });
  const taken = await listen(server, port);
  return {
    address: `http://127.0.0.1:${taken}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * @param {string} root
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 */
async function answer(root, request, response) {
  const refuse = (/** @type {number} */ status, /** @type {string} */ text) => {
    response.writeHead(status, { "Content-Type": TYPES[".txt"] }).end(`${text}\n`);
  };
  if (request.method !== "GET" && request.method !== "HEAD")
    return refuse(405, "Only GET and HEAD");
  const file = await find(root, request.url ?? "/");
  if (file === null) return refuse(404, "Not found");
  response.writeHead(200, {
    "Cache-Control": "no-cache",
    "Content-Length": file.size,
    "Content-Type": TYPES[extname(file.path)] ?? "application/octet-stream",
    "X-Content-Type-Options": "nosniff",
  });
  if (request.method === "HEAD") response.end();
  else
    createReadStream(file.path)
      .on("error", () => response.destroy())
      .pipe(response);
}

/**
 * The file an address names, if it is one and lies in the root folder, links followed.
 * @param {string} root
 * @param {string} url
 * @returns {Promise<{path: string, size: number} | null>}
 */
async function find(root, url) {
  try {
    const name = decodeURIComponent(url.split(/[?#]/)[0]);
    const path = await realpath(join(root, name.endsWith("/") ? `${name}index.html` : name));
    if (!path.startsWith(root + sep)) return null;
    const found = await stat(path);
    return found.isFile() ? { path, size: found.size } : null;
  } catch {
    // No such file, or an address that cannot be decoded.
    return null;
  }
}

/**
 * Listens on the port, or the next free one.
 * @param {import("node:http").Server} server
 * @param {number} port
 * @returns {Promise<number>}
 */
async function listen(server, port) {
  for (let next = port; ; next++) {
    try {
      await new Promise((resolve, reject) => {
        server.once("error", reject);
        server.listen(next, "127.0.0.1", () => resolve(server.off("error", reject)));
      });
      const address = /** @type {import("node:net").AddressInfo} */ (server.address());
      return address.port;
    } catch (error) {
      const busy = /** @type {NodeJS.ErrnoException} */ (error).code === "EADDRINUSE";
      if (!busy || next + 1 >= port + PORTS_TRIED) throw error;
    }
  }
}

/** @param {string} address */
function openBrowser(address) {
  const [program, ...args] =
    process.platform === "win32"
      ? ["cmd", "/c", "start", "", address]
      : [process.platform === "darwin" ? "open" : "xdg-open", address];
  spawn(program, args, { stdio: "ignore", detached: true })
    .on("error", () => {}) // The address is on the screen; opening it is a courtesy.
    .unref();
}

if (process.argv[1] && (await realpath(process.argv[1])) === import.meta.filename) {
  await begin(async () => {
    const site = join(ROOT, "pkg", "site");
    const { address } = await serve(site).catch((error) => {
      throw new Stop(`cannot serve ${site}: ${error.message}`);
    });
    console.log(`The workbench is at ${address} (Ctrl+C ends it)`);
    if (process.stdout.isTTY && !process.env.CI) openBrowser(address);
  });
}
