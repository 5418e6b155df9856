// The worker's side: an instance behind messages. It starts from a Blob inside the page, so the compiled
// artefact arrives by message and nothing is fetched.

/** @param {import("./channel.js").Artefact["start"]} start */
export function answerMessages(start) {
  /** @type {import("./channel.js").Answering|undefined} */
  let instance;

  self.addEventListener("message", async ({ data }) => {
    if (instance) {
      const progress = (/** @type {number} */ rows) => self.postMessage({ progress: rows });
      self.postMessage(instance.answer(data, progress));
      return;
    }
    try {
      instance = await start(data.module);
      self.postMessage({ ready: true });
    } catch (error) {
      self.postMessage({ failure: String(error) });
    }
  });
}
