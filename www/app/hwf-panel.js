// A part of a screen that says when it comes in sight and when it leaves it: what it shows is computed
// only then. Fires `hwf-panel` with {name, near}.

/** How far beyond the screen's edge a panel counts as in sight. */
const MARGIN = "250px";

export class HwfPanel extends HTMLElement {
  #sights = new IntersectionObserver(
    (entries) => {
      const near = entries.at(-1)?.isIntersecting ?? false;
      const detail = { name: this.getAttribute("name"), near };
      this.dispatchEvent(new CustomEvent("hwf-panel", { bubbles: true, detail }));
    },
    { rootMargin: MARGIN },
  );

  connectedCallback() {
    this.#sights.observe(this);
  }

  disconnectedCallback() {
    this.#sights.disconnect();
  }
}

customElements.define("hwf-panel", HwfPanel);
