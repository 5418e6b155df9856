"""Demand in FTE of a profession in a region, year by year.

Covers every method: constant, ratio (today's, stated and minimum densities, calibrated or
not), utilisation, factors (inside and outside, continuing and temporary, working time,
every demography), path, services, needs, workload and economic; healthy ageing; then
service standard, productivity, morbidity, family care and policy. The country has the sum
of its regions. Shifts of tasks between professions are in task_shifting.py.
"""

import math

from age_bands import dot
from project_file import Cell
from scenarios import moved_up
from workload import facilities


def weighed(case, region, year, weights):
    """Inhabitants of a region, those of an age taken `weights(cell)[age]` times."""
    return math.fsum(
        dot(weights(cell), case.by_age("population", cell, year))
        for cell in case.project.inhabitants_of(region)
    )


def inhabitants(case, region, year, youngest=0):
    """Inhabitants of a region from an age on."""
    ages = case.project.ages_of("population")
    counts = [float(not youngest or age >= youngest) for age in ages]
    return case.once(
        ("population",),
        (Cell(None, region), year, youngest),
        lambda: weighed(case, region, year, lambda _: counts),
    )


def dependent(case, region, year):
    """Inhabitants of a region who depend on care by others."""
    return weighed(
        case, region, year, lambda cell: case.by_age("care_dependency", cell, year)
    )


HEALTH = ("life_expectancy_gain", "healthy_ageing", "healthy_ageing_from")
SHIFTS = ("morbidity", "family_care", "policy_shift")


def at_their_age(case, sex, year, use):
    """Use of care by age, where people are as healthy as the younger were.

    use(a - share of the gain) from a stated age on: a line between ages, the end values
    beyond them. The base year is as observed.
    """
    if year == case.project.base:
        return use
    gain = case.number("life_expectancy_gain", Cell(sex=sex), year)
    years = case.number("healthy_ageing", Cell(), year) * gain
    since = case.number("healthy_ageing_from", Cell(), year)
    moved = moved_up(use, years)
    ages = case.project.ages_of("population")
    rows = zip(ages, moved, use, strict=True)
    return [new if age >= since else old for age, new, old in rows]


def use_of_care(case, profession, region, year):
    """Sum over sex and age of care use per head times population."""

    def use(cell):
        of_sex = Cell(profession, None, None, cell.sex)
        return at_their_age(
            case, cell.sex, year, case.by_age("care_use", of_sex, year)
        )

    return case.once(
        ("population", "care_use", *HEALTH),
        (Cell(profession, region), year),
        lambda: weighed(case, region, year, use),
    )


def with_ages(case, quantity, service, region, year):
    """Sum over sex and age of a rate of a service, or of a condition, times population."""

    def rate(cell):
        asked = Cell(None, region, None, cell.sex, service)
        return at_their_age(case, cell.sex, year, case.by_age(quantity, asked, year))

    return case.once(
        ("population", quantity, *HEALTH),
        (Cell(None, region, None, None, service), year),
        lambda: weighed(case, region, year, rate),
    )


class Demand:
    """Demand of one profession in one region."""

    def __init__(self, case, profession, region, fte_today, method=None):
        self.case, self.profession, self.region = case, profession, region
        self.fte_today = fte_today
        self.base = case.project.base
        self.method = method or case.project.methods[profession]["demand"]
        self.by_service = self.method["type"] in ("services", "needs")

    def number(self, quantity, year, service=None):
        """A figure of this profession and region."""
        cell = Cell(self.profession, self.region, service=service)
        return self.case.number(quantity, cell, year)

    def in_year(self, year):
        """Demand of a year."""
        whole = 1.0 if self.by_service else self.shifts(year)
        return self.by_method(year) * whole * self.standard(year)

    def shifts(self, year, service=None):
        """What has changed since the base year by morbidity, families and policy."""
        if year == self.base:
            return 1.0
        changes = [self.number(quantity, year, service) for quantity in SHIFTS]
        return math.prod(1.0 + change for change in changes)

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
            case {"type": "ratio", "target": "minimum"}:
                return self.stated(self.minimum, year)
            case {"type": "factors"}:
                return self.by_factors(year)
            case {"type": "services" | "needs"}:
                return self.stated(self.at_services, year)
            case {"type": "workload"}:
                return self.stated(self.at_workload, year)
            case {"type": "economic", "lag_years": lag}:
                growth = self.product(year - lag) / self.product(self.base - lag)
                elasticity = self.case.number(
                    "income_elasticity", Cell(self.profession), year
                )
                return self.start(year) * growth**elasticity

    def product(self, year):
        """Gross domestic product, which may lie before the base year."""
        return self.case.number("gdp", Cell(None, self.region), year)

    def minimum(self, year):
        """FTE at the density that the law prescribes."""
        return self.number("minimum_density", year) * self.population(year) / 1e4

    def services(self):
        """Services or conditions that this method reads."""
        return self.method.get("services") or self.case.project.services

    def at_services(self, year):
        """FTE for all services, or conditions, each with its own changes."""
        return math.fsum(
            self.of_service(service, year) * self.shifts(year, service)
            for service in self.services()
        )

    def of_service(self, service, year):
        """FTE for a service: its use, FTE of one use, and the share of this profession.

        Or for a condition: its cases, the services that they need, the share of this
        profession, and how many one FTE serves.
        """
        place = Cell(None, self.region, service=service)

        def cases(quantity):
            return with_ages(self.case, quantity, service, self.region, year)

        if self.method["type"] == "services":
            per_use = self.case.number("fte_per_use", place, year)
            mix = self.number("staffing_mix", year, service)
            return cases("service_use") * per_use * mix
        per_case = self.case.number("services_per_case", place, year)
        share = self.number("work_share", year, service)
        served = self.number("services_per_fte_year", year, service)
        return cases("prevalence") * per_case * share / served

    def at_workload(self, year):
        """The staff that facilities need, their volumes moved by the population."""
        moved_by = {"population": self.population, "utilisation": self.use}
        counted = moved_by.get(self.method.get("volumes"), lambda _: 1.0)
        growth = counted(year) / counted(self.base)
        here = facilities(self.case.project, self.profession, self.region)
        return math.fsum(facility.needed(growth) for facility in here)

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
        inside, outside = self.factor_effects(year)
        demographic = self.start(year) * (1.0 + self.demography(year))
        apart = math.prod(1.0 + effect for effect in outside.values())
        return demographic * (1.0 + sum(inside.values())) * apart

    def factor_effects(self, year):
        """{factor: effect} of those inside, and of those outside."""
        rules = {rule["factor"]: rule for rule in self.method.get("factors") or ()}
        inside, outside = {}, {}
        for factor in FACTORS:
            rule = rules.get(factor, {})
            effect = self.effect(factor, rule.get("trend") == "temporary", year)
            part = outside if rule.get("place") == "outside" else inside
            part[factor] = effect
        return inside, outside

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
