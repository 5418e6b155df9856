// A problem of the optimiser whose answer is known.

/**
 * One school of three years whose demand is what some intake a year gives: that intake closes the gap of
 * every year.
 * @param {number} intake
 * @returns {import("hwf-forecast").IntakePathProblem}
 */
export function schoolProblem(intake) {
  const years = Array.from({ length: 8 }, (_, year) => 2026 + year);
  const stocks = Array.from({ length: 12 }, (_, year) => 2026 + year);
  const response = stocks.flatMap((stock) =>
    years.map((year) => (stock < year + 3 ? 0 : 0.8 * 0.96 ** (stock - year - 3))),
  );
  const without = stocks.map((_, year) => 2000 * 0.96 ** year);
  const demand = without.map((supply, stock) => {
    const row = response.slice(stock * years.length, (stock + 1) * years.length);
    return supply + row.reduce((sum, fte) => sum + fte * intake, 0);
  });
  return {
    years,
    stock_years: stocks,
    professions: [
      {
        profession: "physicians",
        intake_before: intake,
        supply_without_fte: without,
        demand_fte: demand,
        response_fte: response,
        shortage_cost: 2,
        surplus_cost: 1,
        change_cost: 0.5,
      },
    ],
  };
}
