"""Measures of the balance, for a region or for the country by the same formulas.

Covers gap, adequacy, cumulative shortage, densities raw and weighted, 55 and over, median
age, women, foreign-trained, replacement ratio, entry, exit and coverage rate, inhabitants
of 70 and over per worker, population, and regional Gini and coefficient of variation.
"""

import math


def total(parts):
    """The sum of several {figure: number or list over age}; None stays None."""

    def plus(figures):
        if None in figures:
            return None
        if isinstance(figures[0], list):
            return [math.fsum(cells) for cells in zip(*figures, strict=True)]
        return math.fsum(figures)

    return {name: plus([part[name] for part in parts]) for name in parts[0]}


def median_age(ages, heads):
    """The age that half are below, people spread evenly within a year of age."""
    below, half = 0.0, math.fsum(heads) / 2.0
    for age, number in zip(ages, heads, strict=True):
        if below + number >= half and number > 0.0:
            return age + (half - below) / number
        below += number
    return None


def ratio(over, under):
    """A quotient, None where it is not defined."""
    return None if over is None or not under else over / under


def of_stock(now, ages):
    """Measures of who works on 31 December."""
    found = {
        "adequacy": ratio(now["fte"], now["demand"]),
        "gap_fte": now["fte"] - now["demand"],
        "share_women": ratio(now["women"], now["heads"]),
        "share_foreign_trained": ratio(now["foreign"], now["heads"]),
        "active_heads": now["active"],
        "practising_heads": now["practising"],
        "temporary_heads": now["temporary"],
        "minimum_fte": now["minimum"],
        "minimum_compliance": ratio(now["fte"], now["minimum"]),
    }
    if now["by_age"] is not None:
        older = zip(ages, now["by_age"], strict=True)
        over_55 = math.fsum(heads for age, heads in older if age >= 55)
        found["share_55_plus"] = ratio(over_55, now["permanent"])
        found["median_age"] = median_age(ages, now["by_age"])
    return found


def of_inhabitants(now, use_per_person):
    """Measures that set the workforce beside the population.

    Weighted by use of care, an inhabitant counts as the use over that of one in the whole
    country in the base year.
    """
    weighted = ratio(now["use"], use_per_person)
    found = {
        "population": now["population"],
        "persons_70_plus_per_worker": ratio(now["persons_70_plus"], now["heads"]),
        "weighted_population": weighted,
        "care_dependency_ratio": ratio(now["dependent"], now["working_age"]),
    }
    if now["vacant"] is not None:
        found["vacancy_rate"] = ratio(now["vacant"], now["fte"] + now["vacant"])
    for unit in ("heads", "practising", "fte"):
        per_10000 = 1e4 * now[unit]
        found[f"{unit}_per_10000"] = ratio(per_10000, now["population"])
        found[f"weighted_{unit}_per_10000"] = (
            None if weighted is None else ratio(per_10000, weighted)
        )
    return found


def of_flows(now, before):
    """Measures of a flow year: who enters and leaves.

    Nobody is to be covered where demand falls by more than the exits.
    """
    joiners, exits = now["joiners"], now["exits"]
    if exits is None:
        return {}
    fte_per_head = ratio(now["fte"], now["heads"])
    expansion = ratio(now["demand"] - before["demand"], fte_per_head)
    to_cover = None if expansion is None else max(expansion + exits, 0.0)
    return {
        "replacement_ratio": ratio(joiners, exits),
        "entry_rate": ratio(joiners, before["permanent"]),
        "exit_rate": ratio(exits, before["permanent"]),
        "coverage_rate": ratio(joiners, to_cover),
    }


def measures(history, ages, use_per_person):
    """{(measure, year): value} of one part from {year: its figures}."""
    found, shortage = {}, 0.0
    first = min(history)
    for year, now in history.items():
        of_year = of_stock(now, ages) | of_inhabitants(now, use_per_person)
        if year > first:
            of_year |= of_flows(now, history[year - 1])
            shortage += max(-of_year["gap_fte"], 0.0)
        of_year["cumulative_shortage_fte_years"] = shortage
        found |= {(measure, year): value for measure, value in of_year.items()}
    return {key: value for key, value in found.items() if value is not None}


def inequality(regions):
    """Gini and coefficient of variation of the density, weighted by population."""
    inhabitants = math.fsum(region["population"] for region in regions)
    weights = [region["population"] / inhabitants for region in regions]
    density = [region["heads"] / region["population"] for region in regions]
    pairs = list(zip(weights, density, strict=True))
    mean = math.fsum(w * x for w, x in pairs)
    spread = math.fsum(w * v * abs(x - y) for w, x in pairs for v, y in pairs)
    variance = math.fsum(w * (x - mean) ** 2 for w, x in pairs)
    return {
        "regional_gini": spread / (2.0 * mean),
        "regional_cv": math.sqrt(variance) / mean,
    }
