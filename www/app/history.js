// What was set before, so that it can be had again: a line of plain states with a place in it. Several
// steps of one lever in a row are one step back.

/** @template T */
export class History {
  /** @type {T[]} */
  #past = [];
  /** @type {T[]} */
  #future = [];
  /** @type {string|null} */
  #last = null;

  get canUndo() {
    return this.#past.length > 0;
  }

  get canRedo() {
    return this.#future.length > 0;
  }

  /** Forgets everything. */
  clear() {
    this.#past = [];
    this.#future = [];
    this.#last = null;
  }

  /**
   * Notes the state before a change.
   * @param {T} state
   * @param {string} what the lever moved; the same one moved on is no step of its own
   */
  note(state, what) {
    if (what !== this.#last) {
      this.#past.push(state);
    }
    this.#last = what;
    this.#future = [];
  }

  /**
   * @param {T} state the present one
   * @returns {T|undefined} the one before
   */
  undo(state) {
    return this.#step(this.#past, this.#future, state);
  }

  /**
   * @param {T} state the present one
   * @returns {T|undefined} the one undone last
   */
  redo(state) {
    return this.#step(this.#future, this.#past, state);
  }

  /**
   * @param {T[]} from
   * @param {T[]} to
   * @param {T} state
   */
  #step(from, to, state) {
    const next = from.pop();
    if (next !== undefined) {
      to.push(state);
      this.#last = null;
    }
    return next;
  }
}
