"""Supply of professions that belong together, year by year.

Covers what lies between cells: the order of a flow year (exits, moves between regions,
sectors and professions, joiners, those who leave for the training of another
profession), the inactive and their return. It is linear in everybody who is there or
joins, so it is run for parts of them too: for the foreign-trained, or for one trainee.
"""

import math
from collections import defaultdict

from age_bands import add, complement, difference, multiply, scaled
from cohort import (
    base_stock,
    exits_by_cause,
    older,
    spread,
    survival,
    who_stay,
)
from pipeline import Pipeline, places_of

MOVES = (
    ("region_moves", "region", "to_region"),
    ("sector_moves", "sector", "to_sector"),
    ("profession_moves", "profession", "to_profession"),
)


def related(project):
    """[professions that move into one another, draw on one another or shift tasks]."""
    groups = {profession: {profession} for profession in project.professions}

    def join(one, other):
        together = groups[one] | groups[other]
        for profession in together:
            groups[profession] = together

    for shift in project.shifts:
        join(shift["from"], shift["to"])
    for profession, method in project.methods.items():
        if method["supply"].get("trains_from"):
            join(profession, method["supply"]["trains_from"])
        cells = project.cells(profession)
        for other in project.professions:
            moving = [cell._replace(to_profession=other) for cell in cells]
            if any(project.statement("profession_moves", cell) for cell in moving):
                join(profession, other)
    return {
        profession: tuple(p for p in project.professions if p in group)
        for profession, group in groups.items()
    }


class Supply:
    """How the stocks of some professions with ages move forward."""

    def __init__(self, case, professions):
        self.case, self.project = case, case.project
        methods = self.project.methods
        self.professions = [
            p for p in professions if methods[p]["supply"]["type"] == "cohort"
        ]
        self.cells = [c for p in self.professions for c in self.project.cells(p)]
        self.trained_from = {
            p: methods[p]["supply"].get("trains_from") for p in self.professions
        }
        self.nobody = [0.0] * len(self.project.ages)
        self.moves = {
            cell: [list(self.destinations(cell, *move)) for move in MOVES]
            for cell in self.cells
        }
        self.has_inactive = {
            profession: any(
                case.states(quantity, cell)
                for quantity in ("inactive_stock", "licence_kept")
                for cell in self.project.cells(profession)
            )
            for profession in self.professions
        }

    def destinations(self, cell, quantity, axis, to):
        """Where people of a cell may move along an axis, as far as it is stated."""
        for other in self.cells:
            here = cell._replace(**{axis: getattr(other, axis)})
            asked = cell._replace(**{to: getattr(other, axis)})
            if other == here != cell and self.case.states(quantity, asked):
                yield other, asked

    def along(self, profile, heads):
        """{cell: {flow year: heads by age}} from {profession: {place: {year: heads}}}."""
        found = {}
        for cell in self.cells:
            here = heads.get(cell.profession, {})
            of_place = here.get(None, here.get(cell.region))
            found[cell] = (
                dict.fromkeys(self.project.years[1:], self.nobody)
                if of_place is None
                else spread(self.case, profile, cell, of_place)
            )
        return found

    def pipelines(self, starters=None, students=None):
        """{profession: [a pipeline for each place]}; `starters` may replace the plan."""
        return {
            p: [
                Pipeline(
                    self.case,
                    place,
                    starters and (lambda year, place=place: starters(place, year)),
                    students,
                )
                for place in places_of(self.case, "intake", p)
            ]
            for p in self.professions
        }

    def immigrants(self):
        """{profession: {place: {flow year: heads}}}."""
        return {
            p: {
                place.region: {
                    year: self.case.number("immigration", place, year)
                    for year in self.project.years[1:]
                }
                for place in places_of(self.case, "immigration", p)
            }
            for p in self.professions
        }

    def run(self, pipelines, immigrants, stock=base_stock, inactive=None):
        """The history of everybody, or of some.

        `stock` and `inactive` say who is there at the end of the base year.
        """
        graduates = {
            p: {each.place.region: each.graduates() for each in of_profession}
            for p, of_profession in pipelines.items()
        }
        leaving = defaultdict(lambda: dict.fromkeys(self.project.years[1:], self.nobody))
        for p, source in self.trained_from.items():
            if source is None:
                continue
            starters = {each.place.region: each.starters() for each in pipelines.get(p, ())}
            for cell, drawn in self.along("intake_profile", {p: starters}).items():
                if cell.profession == p:
                    donor = leaving[cell._replace(profession=source)]
                    for year, heads in drawn.items():
                        donor[year] = add(donor[year], heads)
        return self.history(graduates, immigrants, leaving, stock, inactive)

    def history(self, graduates, immigrants, leaving, stock=base_stock, inactive=None):
        """The same of {profession: {place: {flow year: heads}}} who join."""
        return History(
            self,
            self.along("graduate_profile", graduates),
            self.along("immigration_profile", immigrants),
            leaving,
            stock,
            inactive or self.stated_inactive,
        )

    def stated_inactive(self, cell):
        """The inactive at the end of the base year."""
        if not self.case.states("inactive_stock", cell):
            return self.nobody
        return self.project.array("inactive_stock", cell, self.project.base)


class History:
    """Stocks by cell and year, and the lines of the flows."""

    def __init__(self, supply, graduates, immigrants, leaving, stock, inactive):
        self.supply, self.case = supply, supply.case
        self.graduates, self.immigrants = graduates, immigrants
        self.leaving = leaving
        project = self.case.project
        base = project.base
        cells = supply.cells
        self.stocks = {cell: {base: stock(self.case, cell)} for cell in cells}
        self.inactive = {cell: {base: inactive(cell)} for cell in cells}
        # Heads by cell, line and year: of the stock by age at the start, and of joiners
        # by age at the end of the year.
        self.lines = {cell: {} for cell in cells}
        for year in project.years[1:]:
            self.through(year)

    def through(self, year):
        """One flow year."""
        survivors = {
            cell: multiply(self.stocks[cell][year - 1], survival(self.case, cell, year))
            for cell in self.supply.cells
        }
        moved = self.moved(survivors, year)
        for cell, heads in moved.items():
            self.joined(cell, older(heads), year)

    def moved(self, heads, year):
        """Survivors by cell, by age at the start, after the moves along each axis."""
        nobody = self.supply.nobody
        coming = dict.fromkeys(heads, nobody)
        going = dict.fromkeys(heads, nobody)
        for axis, (quantity, _, _) in enumerate(MOVES):
            after = dict(heads)
            for cell, before in heads.items():
                for other, asked in self.supply.moves[cell][axis]:
                    share = self.case.by_age(quantity, asked, year)
                    who = multiply(before, share)
                    after[cell] = difference(after[cell], who)
                    after[other] = add(after[other], who)
                    going[cell] = add(going[cell], who)
                    coming[other] = add(coming[other], who)
            heads = after
        for cell in heads:
            lines = self.lines[cell].setdefault(year, {})
            lines["moved_in"] = coming[cell], nobody
            lines["moved_out"] = going[cell], nobody
        return heads

    def joined(self, cell, stock, year):
        """The stock at the year's end, and the flows behind it."""
        case, nobody = self.case, self.supply.nobody
        before = self.stocks[cell][year - 1]
        returners, staying = self.returning(cell, year)
        lines = self.lines[cell][year]
        lines["graduates"] = nobody, self.graduates[cell][year]
        lines["immigration"] = nobody, self.immigrants[cell][year]
        lines["returners"] = nobody, returners
        joiners = add(self.graduates[cell][year], self.immigrants[cell][year], returners)
        leaving = self.leaving[cell][year] if cell in self.leaving else nobody
        lines["to_training"] = nobody, leaving
        exits = exits_by_cause(case, cell, year, before, joiners)
        lines |= exits
        joined = who_stay(case, cell, year, joiners)
        self.stocks[cell][year] = difference(add(stock, joined), leaving)
        if self.supply.has_inactive[cell.profession]:
            of_stock, of_joiners = exits["exit"]
            kept = case.number("licence_kept", cell, year)
            staying = add(staying, scaled(kept, add(older(of_stock), of_joiners)))
        self.inactive[cell][year] = staying

    def returning(self, cell, year):
        """(those who return, those who stay inactive), by age at the year's end."""
        case, nobody = self.case, self.supply.nobody
        if not self.supply.has_inactive[cell.profession]:
            return nobody, nobody
        alive = multiply(
            self.inactive[cell][year - 1],
            complement(case.by_age("mortality", cell, year)),
        )
        rate = case.by_age("return_rate", cell, year)
        return older(multiply(alive, rate)), older(multiply(alive, complement(rate)))

    def line(self, cell, line, year):
        """Heads of a line in a flow year."""
        return math.fsum(map(math.fsum, self.lines[cell][year][line]))
