"""Ours beside theirs: the largest relative deviation of each quantity.

What only one of the two has counts as an infinite deviation.
"""

import csv
import math
from pathlib import Path

# What is smaller counts as of this size: a ten-thousandth of a person is nobody.
NOTHING = 1e-4

TABLES = ("supply", "demand", "balance", "flows", "stock")
PLACE = ["profession", "region", "sector", "sex", "age"]
COLUMNS = [*PLACE, "year", "measure", "unit", "value"]

# Lines of flows that are left out where nothing of that kind is stated.
OPTIONAL = ("moved_in", "moved_out", "returners", "to_training", "temporary_change")


class Deviations:
    """{quantity: largest relative deviation} of everything compared so far."""

    def __init__(self):
        self.worst, self.where, self.compared = {}, {}, 0

    def note(self, quantity, ours, theirs, where, size=None):
        """Compares two figures, relative to the larger one or to a stated size."""
        self.compared += 1
        found = math.inf
        if ours == theirs:
            found = 0.0
        elif ours is not None and theirs is not None:
            found = abs(ours - theirs) / (size or max(abs(ours), abs(theirs), NOTHING))
        if not found <= self.worst.get(quantity, -1.0):
            self.worst[quantity] = found
            self.where[quantity] = f"{where}: {ours} here, {theirs} there"


def read_tables(folder):
    """{profession: {(table, region, sector, sex, age, year, measure): value}}."""
    found = {}
    for table in TABLES:
        path = Path(folder) / f"{table}.csv"
        with open(path, encoding="utf-8-sig", newline="") as file:
            rows = csv.reader(file)
            assert next(rows) == COLUMNS
            for profession, *place, year, measure, _, value in rows:
                key = table, *place, int(year), measure
                rows_of = found.setdefault(profession, {})
                assert key not in rows_of, f"twice in {table}.csv: {key}"
                rows_of[key] = float(value)
    return found


def read_costs(folder):
    """{(profession, item, unit, year): amount} of the country."""
    path = Path(folder) / "costs.csv"
    with open(path, encoding="utf-8-sig", newline="") as file:
        return {
            (row["profession"], row["measure"], row["unit"], int(row["year"])): float(
                row["value"]
            )
            for row in csv.DictReader(file)
        }


def size_of(key, ours):
    """What a difference of two figures that may be near zero is held against."""
    _, region, sector, sex, age, year, measure = key
    if measure in ("gap_fte", "cumulative_shortage_fte_years"):
        return ours.get(("demand", region, sector, sex, age, year, "demand_fte"))
    return None


def compare_tables(deviations, where, ours, theirs):
    """Every row of every table of a profession, in both directions."""
    for key in ours.keys() | theirs.keys():
        if key[-1] in OPTIONAL and key not in theirs and ours[key] == 0.0:
            continue
        size = size_of(key, ours)
        deviations.note(key[-1], ours.get(key), theirs.get(key), (*where, *key), size)


def compare_fields(deviations, where, title, ours, theirs, against=()):
    """The fields of one answer; `against` gives some of them a size."""
    for field in ours.keys() | theirs.keys():
        deviations.note(
            f"{title}: {field}",
            ours.get(field),
            theirs.get(field),
            where,
            dict(against).get(field),
        )
