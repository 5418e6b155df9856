"""One cell of the supply: a stock by single age, or in one figure, in heads and FTE.

Covers exits by cause as competing risks, joiners who meet them for a share of the year,
the open age group, the base stock without temporary staff, trends by growth and as
stated, and the chain from heads to FTE. What lies between cells is in supply.py.
"""

import math

from age_bands import complement, difference, multiply, scaled

CAUSES = ("mortality", "retirement", "exit", "emigration")


def survival(case, cell, year):
    """s = (1-q)(1-r)(1-e)(1-m) at every age, in one flow year."""

    def compute():
        rates = [case.by_age(cause, cell, year) for cause in CAUSES]
        return multiply(*map(complement, rates))

    return case.once(CAUSES, (cell, year, "survival"), compute)


def of_joiners(values):
    """What joiners of each age at the year's end meet: that of those they stand beside.

    They were a year younger at its start; the youngest meet their own age's, the open
    group that of the age below.
    """
    return values[:1] + values[:-1]


def older(heads):
    """Everyone a year older; who is in the open group stays there."""
    return [0.0, *heads[:-2], heads[-2] + heads[-1]]


def who_stay(case, cell, year, joiners):
    """Joiners, by age at the year's end, less those who leave in their year of joining."""
    exposure = case.number("entrant_exposure", cell, year)
    met = of_joiners(survival(case, cell, year))
    return multiply(joiners, [rate**exposure for rate in met])


def cause_shares(rates):
    """How exits at one age divide over causes with constant hazards.

    A probability of 1 takes all; several of them share equally.
    """
    certain = [rate == 1.0 for rate in rates]
    if any(certain):
        return [sure / sum(certain) for sure in certain]
    hazards = [math.log1p(-rate) for rate in rates]
    total = sum(hazards)
    return [hazard / total if total else 0.0 for hazard in hazards]


def shares_by_age(case, cell, year):
    """{cause: share of the exits at every age}."""

    def compute():
        rates = zip(*(case.by_age(cause, cell, year) for cause in CAUSES), strict=True)
        by_cause = map(list, zip(*map(cause_shares, rates), strict=True))
        return dict(zip(CAUSES, by_cause, strict=True))

    return case.once(CAUSES, (cell, year, "shares"), compute)


def exits_by_cause(case, cell, year, stock, joiners):
    """{cause: (heads of the stock by age at the start, joiners by age at the end)}."""
    leaving = multiply(stock, complement(survival(case, cell, year)))
    soon = difference(joiners, who_stay(case, cell, year, joiners))
    return {
        cause: (multiply(leaving, shares), multiply(soon, of_joiners(shares)))
        for cause, shares in shares_by_age(case, cell, year).items()
    }


def base_stock(case, cell):
    """Heads by age, or in one figure, at the end of the base year; no temporary staff.

    Where the stated stock includes it, it is taken out age by age, or evenly where it is
    stated in one figure.
    """
    project = case.project
    stock = project.array("stock", cell, project.base)
    if not project.methods[cell.profession]["supply"].get("stock_includes_temporary"):
        return stock
    temporary = project.array("temporary_staff", cell, project.base)
    if len(temporary) == len(stock):
        return difference(stock, temporary)
    heads = math.fsum(stock)
    return scaled(1.0 - temporary[0] / heads if heads else 1.0, stock)


def temporary_heads(case, cell, year):
    """Temporary staff on 31 December."""
    return math.fsum(case.array("temporary_staff", cell, year))


def spread(case, quantity, cell, heads):
    """Joiners of a place by age: {year: heads} times the profile of a cell."""
    profile = case.project.array(quantity, cell, case.project.base)
    return {year: scaled(number, profile) for year, number in heads.items()}


def trend(case, cell, source):
    """{year: heads in one figure} of a profession whose total alone is known."""
    stocks = {case.project.base: base_stock(case, cell)}
    for year in case.project.years[1:]:
        if source == "stated":
            stocks[year] = case.array("stated_supply", cell, year)
        else:
            growth = case.number("supply_growth", cell, year)
            stocks[year] = scaled(1.0 + growth, stocks[year - 1])
    return stocks


ACTIVE = ("active_share",)
PRACTISING = (*ACTIVE, "participation")
EFFECTIVE = (*PRACTISING, "fte_per_head")


def level(case, cell, year, stock, factors):
    """Heads of a stock times factors by age: who is active, who practises, their FTE."""
    read = case.number if len(stock) == 1 else case.by_age
    arrays = [read(quantity, cell, year) for quantity in factors]
    if len(stock) == 1:
        arrays = [[factor] for factor in arrays]
    return math.fsum(multiply(stock, *arrays))


def effective(case, cell, year, stock):
    """FTE of a stock: heads, those who are active, who practise, and FTE per head."""
    return level(case, cell, year, stock, EFFECTIVE)
