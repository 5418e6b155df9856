// No more is shown than anybody sees: what comes first in a frame is shown at once; of what follows
// within it only the last, in the next one.

export class Frames {
  /** @type {(() => void)|null} what waits for the next frame */
  #waiting = null;
  #paused = false;

  /** @param {() => void} work */
  show(work) {
    if (this.#paused) {
      this.#waiting = work;
      return;
    }
    work();
    this.#paused = true;
    requestAnimationFrame(() => {
      const next = this.#waiting;
      this.#paused = false;
      this.#waiting = null;
      if (next) {
        this.show(next);
      }
    });
  }
}
