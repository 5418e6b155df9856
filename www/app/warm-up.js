// While the engine starts, the page has nothing to do: it makes one lever and one chart that nobody
// sees, and forgets them. Their templates, styles, fonts and number formats are then ready when the
// first figures come.

import { HwfChartLines } from "../elements/hwf-chart-lines.js";
import { HwfLever } from "../elements/hwf-lever.js";
import { formatNumber } from "../i18n/index.js";

/** How the first screen writes its figures. */
const FORMS = [
  {},
  { digits: 1 },
  { digits: 2 },
  { digits: 3 },
  { significant: 3 },
  { sign: true },
  { percent: true, digits: 1 },
];

export async function warmUp() {
  for (const form of FORMS) {
    formatNumber(0, form);
  }
  const lever = Object.assign(new HwfLever(), { value: 1 });
  const chart = Object.assign(new HwfChartLines(), {
    ...{ heading: "0", unit: "0", source: "0", mark: 1, above: "0", below: "0", room: 600 },
    years: [0, 1, 2],
    lines: [{ label: "0", values: [0, 1, -1], colour: "blue", dash: "solid" }],
  });
  const unseen = document.createElement("div");
  unseen.hidden = true;
  unseen.append(lever, chart);
  document.body.append(unseen);
  await Promise.all([lever.updateComplete, chart.updateComplete]);
  unseen.remove();
}
