"""Costs of a profession: budget lines year by year, and the cost of an FTE gained.

Covers persons in training, FTE, foreign-trained persons recruited and leavers replaced,
their total, and each change of a scenario alone on the base.
"""

from project_file import Cell

ITEMS = ("trainee_year", "fte_year", "immigrant", "leaver")


def counted(forecast, item, year):
    """How many a cost is paid for in a flow year."""
    match item:
        case "trainee_year":
            return sum(pipeline.in_training(year) for pipeline in forecast.pipelines)
        case "fte_year":
            return forecast.total_fte(year)
        case "immigrant":
            return forecast.total_flow("immigration", year)
        case "leaver":
            return forecast.total_flow("leavers", year)


def cost_lines(forecast):
    """{(item, its currency and price year): {flow year: amount}} as far as stated."""
    cell = Cell(forecast.profession)
    found = {}
    for item in ITEMS:
        stated = forecast.project.statement(f"cost_{item}", cell)
        if stated is not None:
            unit = f"{stated['currency']} {stated['price_year']}"
            found[item, unit] = {
                year: forecast.case.number(f"cost_{item}", cell, year)
                * counted(forecast, item, year)
                for year in forecast.years[1:]
            }
    return found


def total_to(forecast, target):
    """All costs of the flow years to the end of a target year."""
    return sum(
        amount
        for line in cost_lines(forecast).values()
        for year, amount in line.items()
        if year <= target
    )


def cost_of_change(base, alone, target):
    """(cost, FTE gained) of one change alone on the base, to a target year."""
    cost = total_to(alone, target) - total_to(base, target)
    return cost, alone.total_fte(target) - base.total_fte(target)
