// What the elements have in common in looks: buttons, fields, focus, text for screen readers only.
// Colours come from the page's --hwf-* properties; alone, an element falls back on system colours.

import { css } from "lit";

export const sharedStyles = css`
  :host {
    display: block;
    color: var(--hwf-ink, CanvasText);
    font-family: var(--hwf-font, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif);
    line-height: 1.45;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  button,
  input,
  select {
    font: inherit;
    color: inherit;
  }
  button,
  select {
    min-height: 1.875rem;
    padding: 0.125rem 0.625rem;
    border: 1px solid var(--hwf-edge, GrayText);
    border-radius: 0.375rem;
    background: var(--hwf-card, Canvas);
    font-size: 0.8125rem;
    cursor: pointer;
  }
  button:hover:not(:disabled) {
    background: var(--hwf-hover, Canvas);
  }
  button:disabled {
    cursor: default;
    color: var(--hwf-muted, GrayText);
    border-color: transparent;
    background: none;
  }
  :focus-visible {
    outline: 2px solid var(--hwf-focus, Highlight);
    outline-offset: 2px;
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media print {
    button,
    .screen-only {
      display: none;
    }
  }
`;
