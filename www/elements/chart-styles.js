// How line charts look: colours by name, weights, dashes, and the cursor laid over the drawing.

import { css } from "lit";

export const chartStyles = css`
  :host {
    --blue: var(--hwf-blue, #0072b2);
    --vermillion: var(--hwf-vermillion, #d55e00);
    --green: var(--hwf-green, #009e73);
    --purple: var(--hwf-purple, #cc79a7);
    --sky: var(--hwf-sky, #56b4e9);
    --orange: var(--hwf-orange, #e69f00);
    --grey: var(--hwf-context, GrayText);
    --ink: var(--hwf-ink, CanvasText);
  }
  .drawing {
    position: relative;
  }
  .drawing.waiting {
    min-height: 22rem;
  }
  svg.chart {
    display: block;
    max-width: 100%;
    height: auto;
  }
  text {
    fill: var(--hwf-ink, CanvasText);
    font-size: 12px;
  }
  .title {
    font-size: 15px;
    font-weight: 600;
  }
  .quiet {
    fill: var(--hwf-muted, GrayText);
  }
  .side {
    stroke: var(--hwf-card, Canvas);
    stroke-width: 4px;
    paint-order: stroke;
  }
  .label {
    font-weight: 600;
  }
  .label.grey {
    fill: var(--hwf-muted, GrayText);
    font-weight: 400;
  }
  .grid {
    stroke: var(--hwf-line, GrayText);
    stroke-width: 1px;
  }
  .zero {
    stroke: var(--hwf-ink, CanvasText);
    stroke-width: 1.25px;
  }
  .mark {
    stroke: var(--hwf-muted, GrayText);
    stroke-width: 1px;
    stroke-dasharray: 2 3;
  }
  .line {
    fill: none;
    stroke-width: 2.25px;
    stroke-linejoin: round;
  }
  .line.grey {
    stroke-width: 1.5px;
  }
  .blue {
    stroke: var(--blue);
  }
  .vermillion {
    stroke: var(--vermillion);
  }
  .green {
    stroke: var(--green);
  }
  .purple {
    stroke: var(--purple);
  }
  .sky {
    stroke: var(--sky);
  }
  .orange {
    stroke: var(--orange);
  }
  .ink {
    stroke: var(--ink);
  }
  .grey {
    stroke: var(--grey);
  }
  .bar {
    stroke: none;
  }
  .bar.blue {
    fill: var(--blue);
  }
  .bar.sky {
    fill: var(--sky);
  }
  .bar.vermillion {
    fill: var(--vermillion);
  }
  .bar.orange {
    fill: var(--orange);
  }
  .bar.purple {
    fill: var(--purple);
  }
  .bar.green {
    fill: var(--green);
  }
  .bar.grey {
    fill: var(--grey);
  }
  .bar.ink {
    fill: var(--ink);
  }
  .joint {
    stroke: var(--hwf-muted, GrayText);
    stroke-width: 1px;
  }
  .cursor-box {
    fill: none;
    stroke: var(--ink);
  }
  .bar.shadow {
    fill: var(--grey);
    fill-opacity: 0.35;
  }
  .hatch {
    stroke: var(--hwf-card, Canvas);
    stroke-width: 2px;
  }
  .hatch-dot {
    fill: var(--hwf-card, Canvas);
  }
  .part-edge {
    fill: none;
    stroke: var(--hwf-card, Canvas);
    stroke-width: 1px;
  }
  .net-edge {
    stroke: var(--hwf-card, Canvas);
    stroke-width: 5px;
  }
  .line.before {
    stroke: var(--grey);
    stroke-width: 1.25px;
    stroke-dasharray: 2 2;
  }
  .line.ink {
    stroke-width: 1.75px;
  }
  .end {
    text-anchor: end;
  }
  text.label {
    stroke: none;
  }
  text.halo {
    stroke: var(--hwf-card, Canvas);
    stroke-width: 4px;
    paint-order: stroke;
  }
  .fill {
    stroke: none;
    fill-opacity: 0.12;
  }
  .band {
    stroke: none;
    fill-opacity: 0.16;
  }
  .band.blue {
    fill: var(--blue);
  }
  .band.vermillion {
    fill: var(--vermillion);
  }
  .band.green {
    fill: var(--green);
  }
  .fill.above {
    fill: var(--blue);
  }
  .fill.below {
    fill: var(--vermillion);
  }
  .dash {
    stroke-dasharray: 8 4;
  }
  .dot {
    stroke-dasharray: 2 3;
  }
  .dashdot {
    stroke-dasharray: 9 3 2 3;
  }
  .lead {
    fill: none;
    stroke-width: 1px;
  }
  .cursor-line {
    stroke: var(--hwf-ink, CanvasText);
    stroke-width: 1px;
  }
  .point {
    fill: var(--hwf-card, Canvas);
    stroke-width: 2px;
    stroke-dasharray: none;
  }
  .cursor {
    position: absolute;
    inset: 0;
    touch-action: pan-y;
    cursor: crosshair;
    border-radius: 0.25rem;
  }
  .reading {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125rem 1rem;
    min-height: 1.5rem;
    margin: 0.25rem 0 0;
    font-size: 0.8125rem;
    font-variant-numeric: tabular-nums;
  }
  .reading svg {
    vertical-align: 0.2em;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-top: 0.5rem;
  }
`;
