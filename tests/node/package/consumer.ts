// Not run: compiled against the package's types. Each line marked as an error
// has to be one.

import {
  billingFte,
  type Change,
  check,
  csv,
  Forecaster,
  type IntakePathProblem,
  init,
  intakePath,
  type Problem,
  type RequiredIntake,
  version,
} from "hwf-forecast";

await init();
await init(new URL("https://example.org/hwf_forecast_bg.wasm"));
const text: string = version();
const bytes = new TextEncoder().encode(text);
const problems: Problem[] = check(bytes);
const codes: string[] = problems.map(({ code, path, found }) => code + path + (found ?? ""));

const forecaster = new Forecaster(bytes);
const { years, series, summary } = forecaster.forecast({ measures: ["gap_fte"], by: ["sex"] });
const last: number = series[0].values[years.length - 1];
const balance: number | null = summary[0].balance_year ?? null;
const later: Change = { quantity: "retirement", op: "shift_age", amount: 2 };
const required: RequiredIntake = forecaster.requiredIntake({
  scenario: [later],
  profession: "physicians",
  target_year: 2040,
});
const intake: number = required.intake ?? Number.NaN;
const ages: Float64Array = forecaster.pyramid({ profession: "physicians", year: 2030 }).ages;
const lines = forecaster.accounts({ profession: "physicians" }).lines.map(({ line }) => line);
const tables: string[] = forecaster
  .tables({ dialect: { separator: ";", decimal: "," } })
  .map(({ name }) => name);
const table: string = csv({ columns: ["a"], rows: [[1], [null], ["b"]] }, { bom: true });
const base: number[] = forecaster.describe().levers.map((lever) => lever.base);
const causes: string[] = forecaster
  .attribution({ profession: "physicians", target_year: 2040, order: "shapley" })
  .parts.map(({ cause, quantity }) => quantity ?? cause);
const equivalents: Float64Array = billingFte({
  specialties: ["gp", "gp"],
  ages: [50, 60],
  billed: [100, 80],
  cap: 1.5,
});
const problem: IntakePathProblem = {
  years: [2026],
  stock_years: [2026],
  professions: [
    {
      profession: "physicians",
      intake_before: 100,
      capacity: new Float64Array([120]),
      supply_without_fte: [900],
      demand_fte: [1000],
      response_fte: [0.9],
      shortage_cost: 1,
      surplus_cost: 1,
      change_cost: 0,
    },
  ],
};
const path: Float64Array = (await intakePath(problem)).professions[0].intake;
const broken: number[] = (await intakePath(problem)).infeasible.map(({ excess }) => excess);
export const all = [
  causes,
  equivalents,
  codes,
  last,
  balance,
  intake,
  ages,
  lines,
  tables,
  table,
  base,
  path,
  broken,
];

// @ts-expect-error: a project is given as bytes
new Forecaster("{}");
// @ts-expect-error: there is no such measure
forecaster.forecast({ measures: ["gap"] });
// @ts-expect-error: a target year is needed
forecaster.requiredIntake({ profession: "physicians" });
// @ts-expect-error: an intake can be missing
const unsure: number = required.intake;
// @ts-expect-error: there is no such operation
const wrong: Change = { quantity: "retirement", op: "shift", amount: 2 };
// @ts-expect-error: the answer has to be waited for
const soon: number = intakePath(problem).objective;
export const none = [unsure, wrong, soon];
