"""A case: the project with the changes of a scenario.

Covers set, scale, add, shift_age, low and high, one after the other, with and without a
ramp, for whom they are stated. No other file knows that there are scenarios.
"""

import json

from age_bands import mixed


def moved_up(rates, years):
    """r'(a) = r(a - years): linear between ages, the end values beyond them."""
    top = len(rates) - 1

    def at(position):
        position = min(max(position, 0.0), float(top))
        below = int(position)
        weight = position - below
        return (1.0 - weight) * rates[below] + weight * rates[min(below + 1, top)]

    return [at(i - years) for i in range(len(rates))]


class Case:
    """The figures of a project under a list of changes; an empty one is the base."""

    def __init__(self, project, changes=(), base=None):
        self.project = project
        self.changes = changes
        self.base = base or self
        self.kept = {}

    def touches(self, quantities, cell):
        """Whether a change acts on one of the quantities of a cell."""
        return any(
            change["quantity"] in quantities and cell.meets(scope_of(change))
            for change in self.changes
        )

    def share_of_effect(self, change, year):
        """How much of a change holds in a year, 0 to 1.

        The base year is observed and stays; unmet demand is a judgement about it, as is
        the share of women in a stock that is known in one figure.
        """
        base = self.project.base
        judged = change["quantity"] in ("unmet_demand", "female_share")
        if year < base or (year == base and not judged):
            return 0.0
        ramp = change.get("ramp") or {"from": year, "to": year}
        steps = ramp["to"] - ramp["from"] + 1
        return min(max((year - ramp["from"] + 1) / steps, 0.0), 1.0)

    def changed(self, values, change, cell, year):
        """Values over age after one change."""
        share, amount = self.share_of_effect(change, year), change["amount"]
        if share == 0.0:
            return values
        match change["op"]:
            case "set":
                return mixed(values, [amount] * len(values), share)
            case "scale":
                return [value * (1.0 + share * (amount - 1.0)) for value in values]
            case "add":
                return [value + share * amount for value in values]
            case "shift_age":
                return moved_up(values, share * amount) if len(values) > 1 else values
            case "low" | "high" as bound:
                goal = self.project.array(change["quantity"], cell, year, bound)
                length = max(len(goal), len(values))
                values, goal = (
                    list(part) * (length // len(part)) for part in (values, goal)
                )
                return mixed(values, goal, share * amount)

    def array(self, quantity, cell, year):
        """A quantity in a year: one figure, or one an age, as a list."""
        values = self.project.array(quantity, cell, year)
        for change in self.changes:
            if change["quantity"] == quantity and cell.within(scope_of(change)):
                values = self.changed(values, change, cell, year)
        return values

    def number(self, quantity, cell, year):
        """A quantity that is one figure in a year."""
        (figure,) = self.array(quantity, cell, year)
        return figure

    def by_age(self, quantity, cell, year):
        """A quantity at every age."""
        values = self.array(quantity, cell, year)
        if len(values) == 1:
            return values * len(self.project.ages_of(quantity))
        return values

    def states(self, quantity, cell):
        """Whether the project states a quantity for a cell."""
        return self.project.statement(quantity, cell) is not None

    def once(self, quantities, key, compute):
        """What `compute` makes of the quantities of key[0], a cell, computed once.

        Where no change acts on them it is what the base has.
        """
        kept = (self if self.touches(quantities, key[0]) else self.base).kept
        if (quantities, key) not in kept:
            kept[quantities, key] = compute()
        return kept[quantities, key]


class Cases:
    """Lists of changes as cases, for some professions only the changes that reach them."""

    def __init__(self, project):
        self.project, self.base, self.kept = project, Case(project), {}

    def of(self, professions, changes):
        """The case of professions: the same one for the same changes to them."""
        own = [c for c in changes if any(reaches(c, p) for p in professions)]
        key = professions, json.dumps(own)
        if key not in self.kept:
            self.kept[key] = Case(self.project, own, self.base) if own else self.base
        return self.kept[key]


def scope_of(change):
    """For whom a change is; an axis without a member is all of it."""
    stated = change.get("for") or {}
    return {axis: member for axis, member in stated.items() if member is not None}


def reaches(change, profession):
    """Whether a change is for a profession, or for all."""
    return scope_of(change).get("profession", profession) == profession
