"""The forecast of one profession: stocks, flows, demand and what follows from them.

Covers what supply.csv, demand.csv, balance.csv, flows.csv and stock.csv hold, with their
totals over regions, sectors and sexes.
"""

import math
from functools import cached_property
from itertools import product

from age_bands import add, multiply
from cohort import base_stock, effective, exits_by_cause, follow, spread, trend
from demand import Demand, inhabitants, use_of_care
from indicators import inequality, measures, ratio, total
from pipeline import Pipeline, places_of
from project_file import Cell
from scenarios import Cases

LINES = {
    "mortality": "deaths",
    "retirement": "retirements",
    "exit": "leavers",
    "emigration": "emigrants",
}


class Forecasts:
    """The forecasts of a project, each computed once."""

    def __init__(self, project):
        self.project, self.cases, self.kept = project, Cases(project), {}

    def of(self, profession, changes=()):
        """The forecast of a profession under a list of changes."""
        case = self.cases.of(profession, changes)
        if (profession, case) not in self.kept:
            self.kept[profession, case] = Forecast(case, profession)
        return self.kept[profession, case]


class Forecast:
    """One profession in a case."""

    def __init__(self, case, profession):
        self.case, self.profession = case, profession
        self.project = case.project
        self.years = self.project.years
        self.supply = self.project.methods[profession]["supply"]
        self.has_ages = self.supply["type"] == "cohort"
        self.cells = self.project.cells(profession)
        self.pipelines = [Pipeline(case, place) for place in self.places_of("intake")]
        self.graduates = {p.place.region: p.graduates() for p in self.pipelines}
        self.immigrants = {
            place.region: {
                year: case.number("immigration", place, year) for year in self.years[1:]
            }
            for place in self.places_of("immigration")
        }
        self.stocks, self.foreign, self.flows = {}, {}, {}
        for cell in self.cells:
            if self.has_ages:
                self.follow_cohorts(cell)
            else:
                self.follow_trend(cell)
        self.fte = {
            cell: {
                year: effective(case, cell, year, stock)
                for year, stock in self.stocks[cell].items()
            }
            for cell in self.cells
        }
        self.demand = {
            region: self.demand_in(region) for region in self.project.regions
        }

    def places_of(self, quantity):
        """Where joiners are stated; nowhere for a trend."""
        found = places_of(self.case, quantity, self.profession)
        return found if self.has_ages else []

    def joiners(self, quantity, cell, heads):
        """{flow year: joiners by age} of a cell from {region or None: {year: heads}}."""
        nobody = dict.fromkeys(self.years[1:], [0.0] * len(self.project.ages))
        here = heads.get(None, heads.get(cell.region))
        return nobody if here is None else spread(self.case, quantity, cell, here)

    def follow_cohorts(self, cell):
        """Stocks, foreign-trained and flows of a cell with ages."""
        case = self.case
        trained = self.joiners("graduate_profile", cell, self.graduates)
        abroad = self.joiners("immigration_profile", cell, self.immigrants)
        joiners = {year: add(trained[year], abroad[year]) for year in self.years[1:]}
        stocks = follow(case, cell, base_stock(case, cell), joiners)
        self.stocks[cell] = stocks
        if case.states("foreign_trained", cell):
            share = case.by_age("foreign_trained", cell, self.project.base)
            foreign = multiply(base_stock(case, cell), share)
            self.foreign[cell] = follow(case, cell, foreign, abroad)
        self.flows[cell] = {}
        for year in self.years[1:]:
            exits = exits_by_cause(case, cell, year, stocks[year - 1], joiners[year])
            lines = {LINES[cause]: heads for cause, heads in exits.items()}
            lines["graduates"] = math.fsum(trained[year])
            lines["immigration"] = math.fsum(abroad[year])
            self.flows[cell][year] = lines

    def follow_trend(self, cell):
        """Stocks of a cell whose total alone is known, and their change."""
        self.stocks[cell] = trend(self.case, cell, self.supply["from"])
        self.flows[cell] = {
            year: {"net_change": self.stocks[cell][year][0] - stock[0]}
            for year, stock in ((y, self.stocks[cell][y - 1]) for y in self.years[1:])
        }

    def demand_in(self, region):
        """{year: demand in FTE} of a region."""
        fte_today = math.fsum(
            self.fte[cell][self.project.base]
            for cell in self.cells
            if cell.region == region
        )
        demand = Demand(self.case, self.profession, region, fte_today)
        return {year: demand.in_year(year) for year in self.years}

    def figures_in(self, region, year):
        """What the measures of a region in a year are made of."""
        cells = [cell for cell in self.cells if cell.region == region]
        figures = [self.figures_of(cell, year) for cell in cells]
        person = self.project.inhabitants_of(region)[0]
        uses = self.case.states("care_use", Cell(self.profession, sex=person.sex))
        return total(figures) | {
            "demand": self.demand[region][year],
            "population": inhabitants(self.case, region, year),
            "persons_70_plus": inhabitants(self.case, region, year, 70),
            "use": use_of_care(self.case, self.profession, region, year)
            if uses
            else None,
        }

    def figures_of(self, cell, year):
        """What a cell adds to the figures of its region."""
        stock = self.stocks[cell][year]
        foreign, lines = self.foreign.get(cell), self.flows[cell].get(year, {})
        heads = math.fsum(stock)
        moving = "graduates" in lines
        joiners = lines["graduates"] + lines["immigration"] if moving else None
        exits = math.fsum(map(lines.get, LINES.values())) if moving else None
        return {
            "heads": heads,
            "fte": self.fte[cell][year],
            "by_age": stock if self.has_ages else None,
            "women": {"F": heads, "M": 0.0}.get(cell.sex),
            "foreign": math.fsum(foreign[year]) if foreign else None,
            "joiners": joiners,
            "exits": exits,
        }

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
                heads = math.fsum(self.stocks[cell][year])
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
            put("stock", *cell[1:], year, "stock", heads, label)

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
            *({member, name} for member, name in zip(cell[1:], self.totals, strict=True))
        )
