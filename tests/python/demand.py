"""Demand in FTE of a profession in a region, year by year.

Covers every method: constant, ratio (today's and stated densities, calibrated or not),
utilisation, factors (inside and outside, continuing and temporary, working time, every
demography) and path (calibrated or not); then service standard and productivity. The
country has the sum of its regions.
"""

import math

from age_bands import dot
from project_file import Cell


def weighed(case, region, year, weights):
    """Inhabitants of a region, those of an age taken `weights(cell)[age]` times."""
    return math.fsum(
        dot(weights(cell), case.by_age("population", cell, year))
        for cell in case.project.inhabitants_of(region)
    )


def inhabitants(case, region, year, youngest=0):
    """Inhabitants of a region from an age on."""
    ages = case.project.ages_of("population")
    counts = [float(age >= youngest) for age in ages]
    return case.once(
        ("population",),
        (Cell(None, region), year, youngest),
        lambda: weighed(case, region, year, lambda _: counts),
    )


def use_of_care(case, profession, region, year):
    """Sum over sex and age of care use per head times population."""

    def use(cell):
        return case.by_age("care_use", Cell(profession, None, None, cell.sex), year)

    return case.once(
        ("population", "care_use"),
        (Cell(profession, region), year),
        lambda: weighed(case, region, year, use),
    )


class Demand:
    """Demand of one profession in one region."""

    def __init__(self, case, profession, region, fte_today):
        self.case, self.profession, self.region = case, profession, region
        self.fte_today = fte_today
        self.base = case.project.base
        self.method = case.project.methods[profession]["demand"]

    def number(self, quantity, year):
        """A figure of this profession and region."""
        return self.case.number(quantity, Cell(self.profession, self.region), year)

    def in_year(self, year):
        """Demand of a year."""
        return self.by_method(year) * self.standard(year)

    def standard(self, year):
        """Service standard over productivity, compounded over the flow years."""
        return math.prod(
            (1.0 + self.number("service_standard", flow_year))
            / (1.0 + self.number("productivity", flow_year))
            for flow_year in range(self.base + 1, year + 1)
        )

    def start(self, year):
        """D0 = FTE of the base year times (1 + unmet demand)."""
        return self.fte_today * (1.0 + self.number("unmet_demand", year))

    def population(self, year):
        """Inhabitants."""
        return inhabitants(self.case, self.region, year)

    def use(self, year):
        """Population times use of care."""
        return use_of_care(self.case, self.profession, self.region, year)

    def by_method(self, year):
        """Demand before service standard and productivity."""
        match self.method:
            case {"type": "constant"}:
                return self.start(year)
            case {"type": "utilisation"}:
                return self.start(year) * self.use(year) / self.use(self.base)
            case {"type": "ratio", "target": "today"}:
                growth = self.population(year) / self.population(self.base)
                return self.start(year) * growth
            case {"type": "ratio", "target": "stated"}:
                return self.stated(self.at_density, year)
            case {"type": "path"}:
                return self.stated(lambda y: self.number("stated_demand", y), year)
            case {"type": "factors"}:
                return self.by_factors(year)

    def at_density(self, year):
        """FTE at the stated density per 10,000 inhabitants."""
        return self.number("target_density", year) * self.population(year) / 1e4

    def stated(self, fte, year):
        """FTE as stated, or scaled so that the base year has its D0."""
        if not self.method.get("calibrated"):
            return fte(year)
        return self.start(self.base) * fte(year) / fte(self.base)

    def demography(self, year):
        """Change of demand by population since the base year."""
        if year == self.base:
            return 0.0
        match self.method["demography"]:
            case "none":
                return 0.0
            case "stated":
                return self.number("demographic_change", year)
            case "population":
                return self.population(year) / self.population(self.base) - 1.0
            case "utilisation":
                return self.use(year) / self.use(self.base) - 1.0

    def by_factors(self, year):
        """D0 (1 + demography) (1 + sum of inside factors), times each outside one.

        Every factor is a quantity of its own; those without a rule are inside and
        continuing.
        """
        if year == self.base:
            return self.start(year)
        rules = {rule["factor"]: rule for rule in self.method.get("factors") or ()}
        inside, outside = 0.0, 1.0
        for factor in FACTORS:
            rule = rules.get(factor, {})
            effect = self.effect(factor, rule.get("trend") == "temporary", year)
            if rule.get("place") == "outside":
                outside *= 1.0 + effect
            else:
                inside += effect
        demographic = self.start(year) * (1.0 + self.demography(year))
        return demographic * (1.0 + inside) * outside

    def effect(self, factor, is_temporary, year):
        """The sum of the yearly changes; for shorter working time 1 / (1 - sum) - 1.

        A temporary factor goes on for the trend years, which need not be whole.
        """
        years = year - self.base
        if is_temporary:
            cell = Cell(self.profession)
            years = min(years, self.case.number("trend_years", cell, year))
        change = math.fsum(
            self.number(factor, self.base + n) * min(years - n + 1, 1)
            for n in range(1, math.ceil(years) + 1)
        )
        return 1.0 / (1.0 - change) - 1.0 if factor == "working_time" else change


FACTORS = (
    "epidemiology",
    "sociocultural",
    "professional",
    "efficiency",
    "horizontal_substitution",
    "vertical_substitution",
    "working_time",
)
