// Two ways to reach an instance of an artefact, alike from outside: a worker, and the main thread where
// workers are refused. One message is under way at a time; the runner sees to that.

import { chooseEngine, NoVectors } from "./engines.js";
import { trustedScriptAddress } from "./trusted.js";

/**
 * @typedef {import("./outcome.js").Answer} Answer
 * @typedef {{answer: (message: any, progress?: (rows: number) => void) => Answer}} Answering an instance
 * @typedef {object} Artefact
 * @property {string} workerSource the worker's script
 * @property {() => Promise<WebAssembly.Module>} module the artefact, compiled
 * @property {(module: WebAssembly.Module) => Promise<Answering>} start starts an instance on the thread
 *   that calls
 * @typedef {object} Channel
 * @property {"worker"|"main"} place
 * @property {(message: object) => Promise<Answer>} ask
 * @property {() => boolean} isDead
 * @property {() => void} close
 * @property {(rows: number) => void} [onprogress] called with the rows read so far
 */

/** @type {Promise<Channel>|undefined} */
let first;

/**
 * Begins to start the first instance, while the page still gets itself ready. What goes wrong is told
 * to whoever asks for the channel.
 */
export function prepareChannel() {
  first = chooseEngine(false).then(startChannel);
  first.catch(() => {});
}

/**
 * A new instance of the engine.
 * @param {boolean} full whether it has to be the full one
 * @returns {Promise<Channel>}
 */
export function openChannel(full) {
  const prepared = full ? undefined : first;
  first = undefined;
  return prepared ?? chooseEngine(full).then(startChannel);
}

/**
 * A new instance: in a worker if the browser lets us, else on the main thread.
 * @param {Artefact} artefact
 * @returns {Promise<Channel>}
 */
export async function startChannel(artefact) {
  try {
    return await openWorker(artefact);
  } catch (error) {
    if (error instanceof NoVectors) {
      throw error;
    }
    return openMain(artefact);
  }
}

/**
 * @param {Artefact} artefact
 * @returns {Promise<Channel>}
 */
function openWorker({ workerSource, module }) {
  const address = URL.createObjectURL(new Blob([workerSource], { type: "text/javascript" }));
  const worker = new Worker(trustedScriptAddress(address));
  /** @type {((answer: Answer) => void)|undefined} */
  let settle;
  let dead = false;

  return new Promise((resolve, reject) => {
    const fail = (/** @type {unknown} */ failure) => {
      dead = true;
      worker.terminate();
      settle?.({ failure: String(failure) });
      reject(failure instanceof Error ? failure : new Error(String(failure)));
    };
    worker.onerror = (event) => fail(event.message ?? "the worker stopped");
    worker.onmessageerror = () => fail("a message could not be read");
    worker.onmessage = ({ data }) => {
      URL.revokeObjectURL(address);
      if (data.ready) {
        /** @type {Channel} */
        const channel = {
          place: "worker",
          ask: (message) =>
            new Promise((answered) => {
              settle = answered;
              worker.postMessage(message);
            }),
          isDead: () => dead,
          close: () => worker.terminate(),
        };
        worker.onmessage = ({ data }) => {
          if (data.progress === undefined) {
            settle?.(data);
          } else {
            channel.onprogress?.(data.progress);
          }
        };
        resolve(channel);
      } else {
        fail(data.failure);
      }
    };
    // The worker starts while the artefact is being unpacked and compiled.
    module().then((ready) => worker.postMessage({ module: ready }), fail);
  });
}

/**
 * @param {Artefact} artefact
 * @returns {Promise<Channel>}
 */
async function openMain({ module, start }) {
  // The binding code keeps one engine a page, so that after a failure here the project is opened anew in
  // the same engine; only a worker brings an engine of its own.
  const instance = await start(await module());
  return {
    place: "main",
    // A turn of the event loop between question and answer lets the page paint while a lever moves.
    ask: (message) =>
      new Promise((answered) => setTimeout(() => answered(instance.answer(message)))),
    isDead: () => false,
    close: () => {},
  };
}
