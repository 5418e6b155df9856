"""A project file read as figures and arrays over age, as it is stated.

Covers: constants, paths and series over any axes; years filled by line, step or hold, or
drawn on by the last line; the most specific statement for a profession, region, sector,
sex, service, task, source or destination; bands of age as single ages, divided in the
stated years, between which the single ages are filled. What scenarios make of it is in
scenarios.py.
"""

import json
import math
from itertools import product
from pathlib import Path
from typing import NamedTuple

from age_bands import age_limits, constant_in_bands, mixed, split_amounts

NEUTRAL = {
    **dict.fromkeys(("mortality", "retirement", "exit", "emigration"), 0.0),
    **dict.fromkeys(("intake", "immigration"), 0.0),
    **dict.fromkeys(("internal_yield", "entry_share", "participation"), 1.0),
    **{"fte_per_head": 1.0, "entrant_exposure": 0.5},
    **dict.fromkeys(("service_standard", "productivity"), 0.0),
    **dict.fromkeys(("epidemiology", "sociocultural", "professional"), 0.0),
    **dict.fromkeys(("efficiency", "working_time"), 0.0),
    **dict.fromkeys(("horizontal_substitution", "vertical_substitution"), 0.0),
    **dict.fromkeys(("inactive_stock", "licence_kept", "return_rate"), 0.0),
    **{"active_share": 1.0, "temporary_staff": 0.0, "temporary_fte": 1.0},
    **dict.fromkeys(("region_moves", "sector_moves", "profession_moves"), 0.0),
    **dict.fromkeys(("life_expectancy_gain", "healthy_ageing"), 0.0),
    **{"healthy_ageing_from": 0.0, "shifted_share": 0.0, "relative_time": 1.0},
    **dict.fromkeys(("morbidity", "family_care", "policy_shift"), 0.0),
}

# A figure of a band is divided over its ages; any other holds at every age of it.
AMOUNTS = (
    *("stock", "inactive_stock", "temporary_staff", "population"),
    *("graduate_profile", "immigration_profile", "intake_profile"),
)
# These run over the ages of the population, all others over those of the stock.
OF_INHABITANTS = (
    *("population", "care_use", "service_use", "prevalence"),
    "care_dependency",
)


class Cell(NamedTuple):
    """Whom a figure is for; None where that axis does not matter."""

    profession: str | None = None
    region: str | None = None
    sector: str | None = None
    sex: str | None = None
    service: str | None = None
    task: str | None = None
    task_shift: str | None = None
    source: str | None = None
    to_profession: str | None = None
    to_region: str | None = None
    to_sector: str | None = None

    def within(self, scope):
        """Whether a "for" of the file includes this cell."""
        return all(getattr(self, axis) == member for axis, member in scope.items())

    def meets(self, scope):
        """Whether a "for" includes a part of this cell, which is all of what it leaves out."""
        return all(getattr(self, axis) in (None, at) for axis, at in scope.items())


def in_year(years, year, between, beyond, read):
    """The list `read` gives for a year, or one filled in as the file says."""
    if year in years:
        return read(year)
    if year > max(years):
        last = max(years)
        assert beyond in ("hold", "linear"), f"no value after {last}"
        if beyond == "hold":
            return read(last)
        before = max(y for y in years if y < last)
        return mixed(read(before), read(last), (year - before) / (last - before))
    before = max(y for y in years if y < year)
    after = min(y for y in years if y > year)
    if between == "step":
        return read(before)
    assert between == "linear", f"no value for {year}"
    return mixed(read(before), read(after), (year - before) / (after - before))


class Series:
    """A series of the project: labelled axes over one flat row-major array."""

    def __init__(self, statement):
        self.statement = statement
        self.axes = {dim["axis"]: dim["values"] for dim in statement["dims"]}
        self.values = statement["values"]
        assert len(self.values) == math.prod(map(len, self.axes.values()))

    def covers(self, cell):
        """Whether it has figures for a cell."""
        return all(
            getattr(cell, axis) in self.axes.get(axis, [getattr(cell, axis)])
            for axis in Cell._fields
        )

    def along(self, axis, at):
        """The figures along one axis, the others held at the labels `at`."""
        start, step, stride = 0, 0, 1
        for name in reversed(self.axes):
            labels = self.axes[name]
            if name == axis:
                step = stride
            else:
                start += stride * labels.index(at[name])
            stride *= len(labels)
        length = len(self.axes[axis]) if axis in self.axes else 1
        found = [self.values[start + step * i] for i in range(length)]
        assert None not in found, "missing figures are not covered here"
        return found

    def in_year(self, axis, cell, year, use):
        """What `use` makes of the figures of a cell along an axis, in any year.

        Years that are not stated are filled with what it makes of those that are.
        """
        at = cell._asdict()
        if "year" not in self.axes:
            return use(self.along(axis, at))
        return in_year(
            [int(label) for label in self.axes["year"]],
            year,
            self.statement.get("between"),
            self.statement.get("beyond"),
            lambda stated: use(self.along(axis, at | {"year": str(stated)})),
        )

    def single_ages(self, figures, ages):
        """Amounts in bands, divided over single ages."""
        single = split_amounts(
            self.axes["age"],
            figures,
            self.statement.get("open_age_upper"),
            self.statement.get("split", "monotone"),
            ages[-1],
            self.statement.get("open_age_tail"),
        )
        assert min(single) >= ages[0]
        return [single.get(age, 0.0) for age in ages]


class Project:
    """What a project file states."""

    def __init__(self, path):
        stated = json.loads(Path(path).read_text(encoding="utf-8"))
        axes = stated["axes"]
        self.professions = [member["id"] for member in axes["professions"]]
        self.regions = [member["id"] for member in axes["regions"]]
        self.sectors = [member["id"] for member in axes["sectors"]]
        self.sexes = axes["sexes"]
        self.ages = list(range(axes["age_min"], axes["age_max"] + 1))
        self.base, self.last = axes["base_year"], axes["last_year"]
        self.years = range(self.base, self.last + 1)
        self.series = {s["id"]: Series(s) for s in stated["data"]}
        self.parameters = stated["parameters"]
        self.methods = {method["profession"]: method for method in stated["methods"]}
        self.services = [member["id"] for member in axes.get("services") or ()]
        self.shifts = axes.get("task_shifts") or []
        self.workloads = stated.get("workloads") or []
        self.stated = stated
        self.scenarios = {s["id"]: s["changes"] for s in stated.get("scenarios", [])}
        self.runs = stated.get("runs", {})
        self.inhabitants = self.population_series()
        self.by_quantity = {}
        for parameter in self.parameters:
            self.by_quantity.setdefault(parameter["quantity"], []).append(parameter)
        self.arrays, self.statements = {}, {}

    def population_series(self):
        """The series of inhabitants, None where there is none."""
        for parameter in self.parameters:
            if parameter["quantity"] == "population":
                return self.series[parameter["value"]["series"]]
        return None

    def cells(self, profession):
        """Every region, sector and sex of a profession."""
        return [
            Cell(profession, *place)
            for place in product(self.regions, self.sectors, self.sexes)
        ]

    def inhabitants_of(self, region):
        """The cells of a region's population, one a sex of its series."""
        if self.inhabitants is None:
            return []
        return [
            Cell(None, region, None, sex)
            for sex in self.inhabitants.axes.get("sex", [None])
        ]

    def ages_of(self, quantity):
        """The single ages over which a quantity runs; the last one is open."""
        if quantity not in OF_INHABITANTS:
            return self.ages
        if "age" not in self.inhabitants.axes:
            return [None]
        lowest = [age_limits(label)[0] for label in self.inhabitants.axes["age"]]
        return list(range(min(lowest), max(lowest) + 1))

    def statement(self, quantity, cell):
        """The most specific statement for a cell, or None where there is none."""

        def fits(parameter):
            value = parameter["value"]
            return cell.within(parameter.get("for") or {}) and (
                value["type"] != "series" or self.series[value["series"]].covers(cell)
            )

        key = quantity, cell
        if key not in self.statements:
            fitting = [p for p in self.by_quantity.get(quantity, ()) if fits(p)]
            narrowest = max(fitting, key=lambda p: len(p.get("for") or {}), default=None)
            self.statements[key] = narrowest
        return self.statements[key]

    def read(self, value, quantity, cell, year):
        """A stated value in a year: one figure, or one an age, as a list."""
        if value["type"] == "constant":
            return [value["value"]]
        if value["type"] == "path":
            given = dict(zip(value["years"], value["values"], strict=True))
            filling = value.get("between"), value.get("beyond")
            return in_year(value["years"], year, *filling, lambda y: [given[y]])
        series = self.series[value["series"]]
        if "years_since_training" in series.axes:
            return series.along("years_since_training", cell._asdict())
        if "age" not in series.axes:
            return series.in_year(None, cell, year, list)
        ages, bands = self.ages_of(quantity), series.axes["age"]

        def by_age(figures):
            if quantity in AMOUNTS:
                return series.single_ages(figures, ages)
            return constant_in_bands(bands, figures, ages)

        return series.in_year("age", cell, year, by_age)

    def array(self, quantity, cell, year, which="value"):
        """A quantity in the base; `which` may also be "low" or "high"."""
        key = quantity, cell, year, which
        if key not in self.arrays:
            statement = self.statement(quantity, cell)
            if statement is None:
                self.arrays[key] = [NEUTRAL[quantity]]
            else:
                self.arrays[key] = self.read(statement[which], quantity, cell, year)
        return self.arrays[key]

    def students(self, cell):
        """{year of study: starters} in training at the end of the base year."""
        statement = self.statement("students_in_training", cell)
        if statement is None:
            return {}
        series = self.series[statement["value"]["series"]]
        heads = series.along("study_year", cell._asdict())
        return dict(zip(map(int, series.axes["study_year"]), heads, strict=True))
