"""Supply: cohorts by single age, or a trend of the total, in heads and FTE.

Covers exits by cause as competing risks, joiners who meet them for a share of the year,
the open age group, trends by growth and as stated. Regions, sectors and sexes do not mix,
so every cell is followed on its own.
"""

import math

from age_bands import add, complement, dot, multiply, scaled

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


def next_stock(stock, joiners, s, exposure):
    """One flow year: everyone a year older, joiners beside those they stand beside."""
    survivors = multiply(stock, s)
    joined = multiply(joiners, [rate**exposure for rate in of_joiners(s)])
    ageing = [0.0, *survivors[:-1]]
    staying = [0.0] * (len(stock) - 1) + survivors[-1:]
    return add(ageing, staying, joined)


def follow(case, cell, stock, joiners):
    """{year: stock by age} from a base stock and {flow year: joiners by age}."""
    stocks = {case.project.base: stock}
    for year in case.project.years[1:]:
        exposure = case.number("entrant_exposure", cell, year)
        s = survival(case, cell, year)
        stocks[year] = next_stock(stocks[year - 1], joiners[year], s, exposure)
    return stocks


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
    """{cause: heads who leave in a flow year}, of the stock at its start and joiners."""
    exposure = case.number("entrant_exposure", cell, year)
    s = survival(case, cell, year)
    leaving = multiply(stock, complement(s))
    met = complement([rate**exposure for rate in of_joiners(s)])
    of_those_who_join = multiply(joiners, met)
    return {
        cause: dot(leaving, shares)
        + dot(of_those_who_join, of_joiners(shares))
        for cause, shares in shares_by_age(case, cell, year).items()
    }


def base_stock(case, cell):
    """Heads by age, or in one figure, at the end of the base year."""
    return case.project.array("stock", cell, case.project.base)


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


def effective(case, cell, year, stock):
    """FTE of a stock: heads, participation and FTE per head."""
    read = case.number if len(stock) == 1 else case.by_age
    factors = [read(q, cell, year) for q in ("participation", "fte_per_head")]
    if len(stock) == 1:
        factors = [[factor] for factor in factors]
    return math.fsum(multiply(stock, *factors))
