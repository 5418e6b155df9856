// The worker's side: an engine instance behind messages. It starts from a Blob inside the page, so
// the compiled engine arrives by message and nothing is fetched.

import { Instance } from "./instance.js";

/** @type {Instance|undefined} */
let instance;

self.addEventListener("message", async ({ data }) => {
  if (instance) {
    self.postMessage(instance.answer(data));
    return;
  }
  try {
    instance = await Instance.start(data.module);
    self.postMessage({ ready: true });
  } catch (error) {
    self.postMessage({ failure: String(error) });
  }
});
