"""The constant yearly intake that balances a target year, and by when it is decided.

Covers S0 and K, the first year it acts on, targets nobody can reach yet, and lead times.
Where places are stated by region, the intake is divided as the plan of its first year is.
"""

import math

from age_bands import add
from cohort import base_stock, effective, follow
from pipeline import Pipeline, duration_of


def fte_of_trainees(forecast, starters, students=None, alone=False):
    """{year: FTE} where `starters(place, year)` start instead of those planned.

    With everybody who is there or comes from abroad, or alone.
    """
    case, project = forecast.case, forecast.project
    graduates = {
        place.region: Pipeline(
            case, place, lambda year, place=place: starters(place, year), students
        ).graduates()
        for place in forecast.places_of("intake")
    }
    abroad = {} if alone else forecast.immigrants
    fte = dict.fromkeys(project.years, 0.0)
    for cell in forecast.cells:
        trained = forecast.joiners("graduate_profile", cell, graduates)
        others = forecast.joiners("immigration_profile", cell, abroad)
        joiners = {year: add(trained[year], others[year]) for year in trained}
        nobody = [0.0] * len(project.ages)
        stock = nobody if alone else base_stock(case, cell)
        for year, heads in follow(case, cell, stock, joiners).items():
            fte[year] += effective(case, cell, year, heads)
    return fte


class Steering:
    """What the intake of the flow years from `first` on can do."""

    def __init__(self, forecast, first):
        self.forecast, self.first = forecast, first
        case = forecast.case
        places = forecast.places_of("intake")

        def planned(place, year):
            return case.number("intake", place, year)

        def one(place, year):
            every = math.fsum(planned(other, first) for other in places)
            return planned(place, first) / every if year >= first else 0.0

        self.without = fte_of_trainees(
            forecast, lambda place, y: planned(place, y) if y < first else 0.0
        )
        self.per_trainee = fte_of_trainees(forecast, one, {}, alone=True)

    def answer(self, target):
        """What is asked of the engine for a target year, field by field."""
        demand = self.forecast.total_demand(target)
        starts = range(self.first, self.forecast.project.last + 1)
        first_effect = min(effect_year(self.forecast, start) for start in starts)
        found = {
            "first_effect_year": first_effect,
            "per_trainee_fte": self.per_trainee[target],
            "supply_without_fte": self.without[target],
            "demand_fte": demand,
            "gap_fte": self.forecast.total_fte(target) - demand,
            "intake": None,
            "surplus_fte": None,
            "first_year": None,
        }
        if first_effect > target:
            return found | {"first_year": first_effect}
        missing = demand - self.without[target]
        found["intake"] = missing / self.per_trainee[target]
        if missing < 0.0:
            found["surplus_fte"] = -missing
        return found


def effect_year(forecast, start):
    """First year whose stock those who start in a flow year are in."""
    return start + duration_of(forecast.case, forecast.profession, start)[0]


def decide_by(forecast, target):
    """The last flow year whose intake acts on a target year, and what comes before it."""
    project = forecast.project
    acting = [
        start
        for start in project.years[1:]
        if effect_year(forecast, start) <= target
    ]
    if not acting:
        return {"last_intake_year": None}
    last, month = acting[-1], project.runs.get("intake_month", 1)
    found = {
        "last_intake_year": last,
        "first_effect_year": effect_year(forecast, last),
        "start_month": month,
    }
    for lead in project.runs.get("lead_times", ()):
        year, rest = divmod(12 * last + month - 1 - lead["months"], 12)
        found[f"{lead['step']} year"] = year
        found[f"{lead['step']} month"] = rest + 1
    return found
