"""The constant yearly intake that balances a target year, and by when it is decided.

Covers S0 and K, the first year it acts on, targets nobody can reach yet, and lead times.
Where places are stated by region, the intake is divided as the plan of its first year is.
"""

import math

from cohort import effective
from cumulative import Cumulative
from pipeline import duration_of, places_of


def fte_of(forecast, history):
    """{year: FTE} of a profession in a history."""
    case = forecast.case
    return {
        year: math.fsum(
            effective(case, cell, year, history.stocks[cell][year])
            for cell in forecast.cells
        )
        for year in forecast.years
    }


class Steering:
    """What the intake of the flow years from `first` on can do."""

    def __init__(self, forecast, first):
        self.forecast, self.first = forecast, first
        self.project = forecast.project
        if forecast.has_ages:
            self.by_training()
        else:
            self.by_source()

    def by_training(self):
        """Supply without the intake, and of one yearly trainee alone."""
        forecast, first, case = self.forecast, self.first, self.forecast.case
        profession = forecast.profession
        places = places_of(case, "intake", profession)
        together = forecast.together

        def planned(place, year):
            return case.number("intake", place, year)

        def without(place, year):
            is_steered = place.profession == profession and year >= first
            return 0.0 if is_steered else planned(place, year)

        def one(place, year):
            if place.profession != profession or year < first:
                return 0.0
            every = math.fsum(planned(other, first) for other in places)
            return planned(place, first) / every

        run, pipelines = together.supply.run, together.supply.pipelines
        nobody = together.supply.nobody
        self.without = fte_of(forecast, run(pipelines(without), together.immigrants))
        for cell in forecast.cells:
            for year, heads in forecast.temporary[cell].items():
                per_head = case.number("temporary_fte", cell, year)
                self.without[year] += heads * per_head
        alone = run(pipelines(one, {}), {}, lambda *_: nobody, lambda _: nobody)
        self.per_trainee = fte_of(forecast, alone)

    def by_source(self):
        """The same of a supply by cumulative outflow."""
        forecast, case = self.forecast, self.forecast.case
        cumulative = Cumulative(case, forecast.profession)
        self.without, self.per_trainee = {}, {}
        for year in self.project.years:
            planned = cumulative.number("source_intake", "steerable", year)
            steerable = math.fsum(
                effective(
                    case, cell, year, [cumulative.heads("steerable", cell.sex, year)]
                )
                for cell in forecast.cells
            )
            self.without[year] = forecast.total_fte(year) - steerable
            self.per_trainee[year] = steerable / planned

    def first_effect(self):
        """First year whose stock anybody is in who starts from `first` on."""
        if not self.forecast.has_ages:
            cumulative = Cumulative(self.forecast.case, self.forecast.profession)
            return cumulative.first_effect(self.first)
        if not self.forecast.pipelines:
            return None
        starts = range(self.first, self.project.last + 1)
        return min(effect_year(self.forecast, start) for start in starts)

    def over_capacity(self, intake, target):
        """(first year with fewer places than the intake, places in it)."""
        case = self.forecast.case
        places = places_of(case, "training_capacity", self.forecast.profession)
        for year in range(self.first, target + 1) if places else ():
            capacity = math.fsum(
                case.number("training_capacity", place, year) for place in places
            )
            if intake > capacity:
                return year, capacity
        return None, None

    def answer(self, target):
        """What is asked of the engine for a target year, field by field."""
        demand = self.forecast.total_demand(target)
        first_effect = self.first_effect()
        found = {
            "first_effect_year": first_effect,
            "per_trainee_fte": self.per_trainee[target],
            "supply_without_fte": self.without[target],
            "demand_fte": demand,
            "gap_fte": self.forecast.total_fte(target) - demand,
            "intake": None,
            "surplus_fte": None,
            "first_year": None,
            "over_capacity_year": None,
            "over_capacity": None,
        }
        if first_effect is None or first_effect > target:
            return found | {"first_year": first_effect}
        missing = demand - self.without[target]
        found["intake"] = missing / self.per_trainee[target]
        over = self.over_capacity(found["intake"], target)
        found["over_capacity_year"], found["over_capacity"] = over
        if missing < 0.0:
            found["surplus_fte"] = -missing
        return found


def effect_year(forecast, start):
    """First year whose stock those who start in a flow year are in."""
    if forecast.method["type"] == "cumulative":
        cumulative = Cumulative(forecast.case, forecast.profession)
        return start + math.floor(cumulative.number("source_duration", "steerable", start))
    return start + duration_of(forecast.case, forecast.profession, start)[0]


def steerable(forecast):
    """Whether anybody is trained."""
    return forecast.method["type"] == "cumulative" or bool(forecast.pipelines)


def decide_by(forecast, target):
    """The last flow year whose intake acts on a target year, and what comes before it."""
    project = forecast.project
    starts = project.years[1:] if steerable(forecast) else ()
    acting = [start for start in starts if effect_year(forecast, start) <= target]
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
