"""The forecast of one profession: stocks, flows, demand and what follows from them.

Covers what supply.csv, demand.csv, balance.csv, flows.csv and stock.csv hold, with their
totals over regions, sectors and sexes.
"""

import math
from functools import cached_property
from itertools import product

from age_bands import multiply
from cohort import (
    ACTIVE,
    CAUSES,
    PRACTISING,
    base_stock,
    effective,
    level,
    temporary_heads,
    trend,
)
from cumulative import SOURCES, Cumulative
from demand import Demand, dependent, inhabitants, use_of_care
from indicators import inequality, measures, ratio, total
from project_file import Cell
from scenarios import Cases
from supply import Supply, related
from task_shifting import Shift

LINES = {
    "graduates": "graduates",
    "immigration": "immigration",
    "returners": "returners",
    "moved_in": "moved_in",
    "mortality": "deaths",
    "retirement": "retirements",
    "exit": "leavers",
    "emigration": "emigrants",
    "moved_out": "moved_out",
    "to_training": "to_training",
}
JOINING = ("graduates", "immigration", "returners")


class Forecasts:
    """The forecasts of a project, each computed once."""

    def __init__(self, project):
        self.project, self.cases = project, Cases(project)
        self.groups = related(project)
        self.kept, self.together = {}, {}

    def of(self, profession, changes=()):
        """The forecast of a profession under a list of changes."""
        case = self.cases.of(self.groups[profession], changes)
        if (profession, case) not in self.kept:
            self.kept[profession, case] = Forecast(self, case, profession)
        return self.kept[profession, case]

    def is_sound(self, changes):
        """Whether a plan can be made: shares of work sum to 1, and nobody lacks."""
        project = self.project
        forecasts = [self.of(profession, changes) for profession in project.professions]
        for year in project.years:
            for forecast in forecasts:
                stocks = forecast.stocks.values() if forecast.has_ages else ()
                if any(min(stock[year]) < -1e-6 for stock in stocks):
                    return False
            for region, service in product(project.regions, project.services):
                shares = [
                    f.case.number("work_share", cell, year)
                    for f in forecasts
                    for cell in [Cell(f.profession, region, service=service)]
                    if f.case.states("work_share", cell)
                ]
                if shares and abs(math.fsum(shares) - 1.0) > 1e-9:
                    return False
        return True

    def group(self, case, profession):
        """The supply of a profession and of those it is related to."""
        key = self.groups[profession], case
        if key not in self.together:
            self.together[key] = Together(case, self.groups[profession])
        return self.together[key]


class Together:
    """Supply with ages of related professions in a case, as planned."""

    def __init__(self, case, professions):
        self.case = case
        self.supply = Supply(case, professions)
        self.pipelines = self.supply.pipelines()
        self.immigrants = self.supply.immigrants()
        self.history = self.supply.run(self.pipelines, self.immigrants)

    @cached_property
    def foreign(self):
        """The history of those who were trained abroad; so many of the inactive too."""
        case, supply = self.case, self.supply

        def part(cell, heads):
            if not case.states("foreign_trained", cell):
                return supply.nobody
            share = case.by_age("foreign_trained", cell, case.project.base)
            return multiply(heads, share)

        return supply.run(
            {},
            self.immigrants,
            lambda case, cell: part(cell, base_stock(case, cell)),
            lambda cell: part(cell, supply.stated_inactive(cell)),
        )


class Forecast:
    """One profession in a case."""

    def __init__(self, forecasts, case, profession):
        self.forecasts, self.case, self.profession = forecasts, case, profession
        self.project = case.project
        self.years = self.project.years
        self.method = self.project.methods[profession]["supply"]
        self.has_ages = self.method["type"] == "cohort"
        self.cells = self.project.cells(profession)
        self.together = forecasts.group(case, profession)
        self.pipelines = self.together.pipelines.get(profession, [])
        self.stocks = {cell: self.stock_of(cell) for cell in self.cells}
        self.temporary = {
            cell: {
                year: temporary_heads(case, cell, year) if self.has_ages else 0.0
                for year in self.years
            }
            for cell in self.cells
        }
        self.flows = {
            cell: {year: self.lines_of(cell, year) for year in self.years[1:]}
            for cell in self.cells
        }
        self.fte = {
            cell: {year: self.fte_of(cell, year) for year in self.years}
            for cell in self.cells
        }
        self.own_demand = {
            region: self.demand_in(region) for region in self.project.regions
        }

    def stock_of(self, cell):
        """{year: heads by age, or in one figure}."""
        if self.has_ages:
            return self.together.history.stocks[cell]
        if self.method["type"] == "trend":
            return trend(self.case, cell, self.method["from"])
        cumulative = Cumulative(self.case, self.profession)
        return {
            year: [
                math.fsum(cumulative.heads(source, cell.sex, year) for source in SOURCES)
            ]
            for year in self.years
        }

    def lines_of(self, cell, year):
        """{line: heads} of a flow year."""
        if not self.has_ages:
            now, before = self.stocks[cell][year], self.stocks[cell][year - 1]
            return {"net_change": now[0] - before[0]}
        history = self.together.history
        lines = {name: history.line(cell, line, year) for line, name in LINES.items()}
        change = self.temporary[cell][year] - self.temporary[cell][year - 1]
        return lines | {"temporary_change": change}

    def fte_of(self, cell, year):
        """Effective supply of a cell."""
        found = effective(self.case, cell, year, self.stocks[cell][year])
        if self.temporary[cell][year]:
            per_head = self.case.number("temporary_fte", cell, year)
            found += self.temporary[cell][year] * per_head
        return found

    def demand_in(self, region, method=None):
        """{year: demand in FTE} of a region before tasks are shifted."""
        fte_today = math.fsum(
            self.fte[cell][self.project.base]
            for cell in self.cells
            if cell.region == region
        )
        demand = Demand(self.case, self.profession, region, fte_today, method)
        return {year: demand.in_year(year) for year in self.years}

    def shift(self, stated, region, year):
        """A shift of a task in this case."""
        giving = self.forecasts.of(stated["from"], self.case.changes)
        demand = giving.own_demand[region][year]
        return Shift(self.case, stated, region, year, demand)

    @cached_property
    def demand(self):
        """{region: {year: demand in FTE}}, shifts of tasks included."""
        mine = [
            stated
            for stated in self.project.shifts
            if self.profession in (stated["from"], stated["to"])
        ]

        def moved(region, year):
            return math.fsum(
                self.shift(stated, region, year).effect(stated, self.profession)
                for stated in mine
            )

        return {
            region: {year: fte + moved(region, year) for year, fte in own.items()}
            for region, own in self.own_demand.items()
        }

    def figures_in(self, region, year):
        """What the measures of a region in a year are made of."""
        cells = [cell for cell in self.cells if cell.region == region]
        figures = [self.figures_of(cell, year) for cell in cells]
        people = self.project.inhabitants_of(region)
        uses = people and self.case.states(
            "care_use", Cell(self.profession, sex=people[0].sex)
        )
        least = Cell(self.profession, region)
        return total(figures) | {
            "demand": self.demand[region][year],
            "minimum": Demand(self.case, self.profession, region, 0.0).minimum(year)
            if self.case.states("minimum_density", least)
            else None,
            "population": inhabitants(self.case, region, year) if people else None,
            "persons_70_plus": inhabitants(self.case, region, year, 70)
            if people and "age" in self.project.inhabitants.axes
            else None,
            "use": use_of_care(self.case, self.profession, region, year)
            if uses
            else None,
            "working_age": inhabitants(self.case, region, year, 20)
            - inhabitants(self.case, region, year, 65)
            if people and "age" in self.project.inhabitants.axes
            else None,
            "dependent": dependent(self.case, region, year)
            if people and self.case.states("care_dependency", Cell(sex=people[0].sex))
            else None,
            "vacant": self.case.number("vacancies", least, year)
            if self.case.states("vacancies", least)
            else None,
        }

    def figures_of(self, cell, year):
        """What a cell adds to the figures of its region."""
        stock, case = self.stocks[cell][year], self.case
        temporary, lines = self.temporary[cell][year], self.flows[cell].get(year, {})
        permanent = math.fsum(stock)
        heads = permanent + temporary
        moving = "graduates" in lines
        leaving = [LINES[cause] for cause in CAUSES]
        foreign = None
        if self.has_ages and self.tells_foreign():
            foreign = math.fsum(self.together.foreign.stocks[cell][year]) + temporary
        return {
            "heads": heads,
            "permanent": permanent,
            "temporary": temporary,
            "active": level(case, cell, year, stock, ACTIVE) + temporary,
            "practising": level(case, cell, year, stock, PRACTISING) + temporary,
            "fte": self.fte[cell][year],
            "by_age": stock if self.has_ages else None,
            "women": {"F": heads, "M": 0.0}.get(cell.sex),
            "foreign": foreign,
            "joiners": math.fsum(map(lines.get, JOINING)) if moving else None,
            "exits": math.fsum(map(lines.get, leaving)) if moving else None,
        }

    def tells_foreign(self):
        """Whether it is known who was trained abroad.

        Who leaves for the training of another profession may or may not be.
        """
        sources = self.together.supply.trained_from.values()
        stated = any(self.case.states("foreign_trained", cell) for cell in self.cells)
        return stated and self.profession not in sources

    def total_fte(self, year):
        """FTE of all cells."""
        return math.fsum(fte[year] for fte in self.fte.values())

    def total_demand(self, year):
        """Demand of all regions."""
        return math.fsum(demand[year] for demand in self.demand.values())

    def total_flow(self, line, year):
        """One line of the flows over all cells."""
        return math.fsum(flows[year].get(line, 0.0) for flows in self.flows.values())

    @cached_property
    def tables(self):
        """{(table, region, sector, sex, age, year, measure): value}."""
        names = Names(self.project)
        found = {}

        def put(table, region, sector, sex, year, measure, value, age="T"):
            key = table, region, sector, sex, age, year, measure
            found[key] = found.get(key, 0.0) + value

        for cell in self.cells:
            for year in self.years:
                self.put_stock(put, cell, year)
                lines = self.flows[cell].get(year, {})
                heads = math.fsum(self.stocks[cell][year]) + self.temporary[cell][year]
                for part in names.including(cell):
                    put("supply", *part, year, "supply_heads", heads)
                    put("supply", *part, year, "supply_fte", self.fte[cell][year])
                    for line, number in lines.items():
                        put("flows", *part, year, line, number)
        for region, of_region in self.measures_by_region().items():
            place = region, names.all_sectors, names.both_sexes
            for (measure, year), value in of_region.items():
                put("balance", *place, year, measure, value)
        for region, demand in self.demand.items():
            for place in {region, names.all_regions}:
                for year, value in demand.items():
                    part = place, names.all_sectors, names.both_sexes
                    put("demand", *part, year, "demand_fte", value)
        return found

    def put_stock(self, put, cell, year):
        """The stock by single age, without totals; in one figure where it has no ages."""
        ages = self.project.ages if self.has_ages else ["T"]
        for age, heads in zip(ages, self.stocks[cell][year], strict=True):
            label = f"{age}+" if age == self.project.ages[-1] else str(age)
            put("stock", *cell[1:4], year, "stock", heads, label)
        staff = self.temporary[cell][year]
        if self.states_temporary():
            put("stock", *cell[1:4], year, "temporary_staff", staff)

    def states_temporary(self):
        """Whether there may be temporary staff."""
        stated = (self.case.states("temporary_staff", cell) for cell in self.cells)
        return self.has_ages and any(stated)

    def measures_by_region(self):
        """{region, and all of them: measures}."""
        regions = self.project.regions
        history = {
            region: {year: self.figures_in(region, year) for year in self.years}
            for region in regions
        }
        together = {
            year: total([history[region][year] for region in regions])
            for year in self.years
        }
        country = together[self.project.base]
        per_person = ratio(country["use"], country["population"])
        if len(regions) > 1:
            history["T"] = together
        found = {
            part: measures(of_part, self.project.ages, per_person)
            for part, of_part in history.items()
        }
        if together[self.project.base]["minimum"] is not None:
            for year in self.years:
                parts = [history[region][year] for region in regions]
                below = sum(part["fte"] < part["minimum"] for part in parts)
                all_regions = "T" if len(regions) > 1 else regions[0]
                found[all_regions]["regions_below_minimum", year] = below
        for year in self.years if len(regions) > 1 else ():
            unequal = inequality([history[region][year] for region in regions])
            found["T"] |= {(measure, year): value for measure, value in unequal.items()}
        return found


class Names:
    """What stands in a table for a total: T over several members, else the member."""

    def __init__(self, project):
        axes = project.regions, project.sectors, project.sexes
        self.totals = [members[0] if len(members) == 1 else "T" for members in axes]
        self.all_regions, self.all_sectors, self.both_sexes = self.totals

    def including(self, cell):
        """The parts to which a cell belongs: itself and every total."""
        return product(
            *({member, name} for member, name in zip(cell[1:4], self.totals, strict=True))
        )
