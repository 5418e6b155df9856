"""Training: who starts, who is in training and who joins in which flow year.

Covers fractional durations, durations and yields that change over the years, students
already in training, intake for the country or by region.
"""

import math

from project_file import Cell


def places_of(case, quantity, profession):
    """Where joiners are stated: once for the country (region None), or by region."""
    whole = Cell(profession)
    if case.states(quantity, whole):
        return [whole]
    by_region = [Cell(profession, region) for region in case.project.regions]
    return [cell for cell in by_region if case.states(quantity, cell)]


def duration_of(case, profession, start):
    """(whole years, late share) of those who start in a flow year.

    Those in training at the end of the base year are taken by the first flow year.
    """
    year = max(start, case.project.base + 1)
    duration = case.number("training_duration", Cell(profession), year)
    return math.floor(duration), duration - math.floor(duration)


def arrivals(case, profession, start):
    """{flow year: share} in which those who started in flow year `start` join.

    Of those still in training after their whole years only the late ones are left.
    """
    whole, late = duration_of(case, profession, start)
    first = case.project.base + 1
    if start < first and start + whole < first:
        return {first: 1.0}
    return {start + whole: 1.0 - late, start + whole + 1: late}


class Pipeline:
    """Starters and students of one place (a profession, in one region or all)."""

    def __init__(self, case, place, starters=None, students=None):
        """`starters` may stand in for the planned intake, a function of the year."""
        self.case, self.place = case, place
        base = case.project.base
        planned = case.project.students(place) if students is None else students
        self.start_in = starters or (lambda year: case.number("intake", place, year))
        started = {base + 1 - study: heads for study, heads in planned.items()}
        started |= self.starters()
        self.batches = [
            (start, joins, heads * share)
            for start, heads in started.items()
            for joins, share in arrivals(case, place.profession, start).items()
        ]

    def starters(self):
        """{flow year: who start}."""
        return {year: self.start_in(year) for year in self.case.project.years[1:]}

    def graduates(self):
        """{flow year: graduates who take up the profession here}."""
        case, profession = self.case, Cell(self.place.profession)
        first = case.project.base + 1
        joining = dict.fromkeys(case.project.years[1:], 0.0)
        for start, joins, heads in self.batches:
            if joins in joining:
                read_in = max(start, first)
                passing = case.number("internal_yield", profession, read_in)
                taking_up = case.number("entry_share", profession, joins)
                joining[joins] += heads * passing * taking_up
        return joining

    def in_training(self, year):
        """Starters in training in a flow year: started and not yet to join."""
        return sum(heads for start, joins, heads in self.batches if start <= year < joins)
