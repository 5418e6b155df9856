// Draws an element again when the language changes.

import { onLanguage } from "../i18n/index.js";

/** @typedef {import("lit").ReactiveController} ReactiveController */

/** @implements {ReactiveController} */
export class Localised {
  /** @param {import("lit").ReactiveControllerHost} host */
  constructor(host) {
    this.host = host;
    this.end = () => {};
    host.addController(this);
  }

  hostConnected() {
    this.end = onLanguage(() => this.host.requestUpdate());
  }

  hostDisconnected() {
    this.end();
  }
}
