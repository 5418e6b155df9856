"""A project file read as numbers and arrays over age, for check_cohort.py.

It covers one profession in one region and sector, and no scenario.
"""

import json
import math
from pathlib import Path

from age_bands import constant_in_bands, mixed, split_amounts

NEUTRAL = {
    "mortality": 0.0,
    "retirement": 0.0,
    "exit": 0.0,
    "emigration": 0.0,
    "immigration": 0.0,
    "internal_yield": 1.0,
    "entry_share": 1.0,
    "entrant_exposure": 0.5,
    "participation": 1.0,
    "fte_per_head": 1.0,
}


def between_years(years, year, between, beyond, read):
    """The array `read` gives for a year, or one filled in as the file says."""
    if year in years:
        return read(year)
    if year > max(years):
        assert beyond == "hold", f"no value after {max(years)}"
        return read(max(years))
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
        assert None not in self.values, "missing figures are not covered here"

    def along(self, axis, at):
        """The values along one axis, the others held at the labels `at`."""
        start, step, stride = 0, 0, 1
        for name in reversed(self.axes):
            labels = self.axes[name]
            if name == axis:
                step = stride
            else:
                start += stride * labels.index(at[name])
            stride *= len(labels)
        if step == 0:
            return [self.values[start]]
        return [self.values[start + step * i] for i in range(len(self.axes[axis]))]

    def in_year(self, axis, year, **at):
        """As `along`, in a year that may have to be filled."""
        if "year" not in self.axes:
            return self.along(axis, at)
        between, beyond = self.statement.get("between"), self.statement.get("beyond")
        years = [int(label) for label in self.axes["year"]]
        return between_years(
            years,
            year,
            between,
            beyond,
            lambda y: self.along(axis, at | {"year": str(y)}),
        )

    def amounts(self, year, top, **at):
        """Amounts by single age, as split_amounts gives them."""
        return split_amounts(
            self.axes["age"],
            self.in_year("age", year, **at),
            self.statement.get("open_age_upper"),
            self.statement.get("split", "monotone"),
            top,
        )


class Project:
    """What a project file states, read as numbers and arrays over age."""

    def __init__(self, path):
        stated = json.loads(Path(path).read_text(encoding="utf-8"))
        axes = stated["axes"]
        for axis in ("professions", "regions", "sectors"):
            assert len(axes[axis]) == 1, f"this check covers one of {axis}"
        assert stated["methods"][0]["demand"]["type"] == "utilisation"
        self.sexes = axes["sexes"]
        self.age_min, self.age_max = axes["age_min"], axes["age_max"]
        self.ages = list(range(self.age_min, self.age_max + 1))
        self.base, self.last = axes["base_year"], axes["last_year"]
        self.years = range(self.base, self.last + 1)
        self.series = {s["id"]: Series(s) for s in stated["data"]}
        self.parameters = stated["parameters"]
        self.runs = stated.get("runs", {})

    def value(self, quantity, sex=None):
        """The most specific statement of a quantity, or None where there is none."""
        fitting = [
            p
            for p in self.parameters
            if p["quantity"] == quantity and p.get("for", {}).get("sex", sex) == sex
        ]
        fitting.sort(key=lambda p: len(p.get("for", {})))
        return fitting[-1]["value"] if fitting else None

    def series_of(self, quantity):
        """The series behind a quantity that only a series can state."""
        return self.series[self.value(quantity)["series"]]

    def by_age(self, quantity, year, sex):
        """A rate or factor at every age, in one year, for one sex."""
        value = self.value(quantity, sex)
        if value is not None and value["type"] == "series":
            series = self.series[value["series"]]
            if "age" in series.axes:
                found = series.in_year("age", year, sex=sex)
                return constant_in_bands(series.axes["age"], found, self.ages)
        return [self.number(quantity, year, sex)] * len(self.ages)

    def number(self, quantity, year, sex=None):
        """A quantity that is one figure in a year."""
        value = self.value(quantity, sex)
        if value is None:
            return NEUTRAL[quantity]
        if value["type"] == "constant":
            return value["value"]
        if value["type"] == "series":
            (figure,) = self.series[value["series"]].in_year(None, year, sex=sex)
            return figure
        given = dict(zip(value["years"], value["values"], strict=True))
        (figure,) = between_years(
            value["years"],
            year,
            value.get("between"),
            value.get("beyond"),
            lambda y: [given[y]],
        )
        return figure

    def amounts_by_age(self, quantity, sex, year=None):
        """Stock or a profile of joiners at every age of the axis."""
        cells = self.series_of(quantity).amounts(year, self.age_max, sex=sex)
        assert min(cells) >= self.age_min
        return [cells.get(age, 0.0) for age in self.ages]

    def students(self):
        """Students in training at the end of the base year by year of study."""
        if self.value("students_in_training") is None:
            return {}
        series = self.series_of("students_in_training")
        heads = series.along("study_year", {})
        return dict(zip(map(int, series.axes["study_year"]), heads, strict=True))
