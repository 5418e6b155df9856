"""Supply by cumulative outflow: a stock and three cohorts in training, without ages.

Covers the sources one by one, by sex, in heads; what they have in common is linear in the
persons of each. One region and one sector.
"""

import math

from project_file import Cell, in_year

COHORTS = ("in_training", "before_steering", "steerable")
SOURCES = ("stock", *COHORTS, "abroad")


class Cumulative:
    """The supply of one profession by cumulative outflow."""

    def __init__(self, case, profession):
        self.case, self.profession = case, profession
        self.project = case.project
        method = self.project.methods[profession]["supply"]
        self.steering = method["steerable_year"] - self.project.base

    def number(self, quantity, source, year, sex=None):
        """A figure of a source."""
        cell = Cell(self.profession, source=source, sex=sex)
        return self.case.number(quantity, cell, year)

    def share(self, source, sex, year):
        """The share of a sex in a source."""
        women = self.number("female_share", source, year)
        return women if sex == "F" else 1.0 - women

    def still_working(self, source, sex, since, year):
        """External yield some years after the end of training."""
        cell = Cell(self.profession, source=source, sex=sex)
        stated = self.project.statement("external_yield", cell)["value"]
        values = self.case.array("external_yield", cell, year)
        if len(values) == 1:
            return max(values[0], 0.0)
        series = self.project.series[stated["series"]]
        points = list(map(int, series.axes["years_since_training"]))
        filling = (series.statement.get(key) for key in ("between", "beyond"))
        at_point = dict(zip(points, values, strict=True))
        (share,) = in_year(points, since, *filling, lambda at: [at_point[at]])
        return max(share, 0.0)

    def heads(self, source, sex, year):
        """Persons of a source and sex on 31 December of a year."""
        t = year - self.project.base
        if source == "stock":
            return self.stock(sex, year) * (1.0 - self.outflow(sex, year))
        persons = self.number("source_intake", source, year)
        persons *= self.share(source, sex, year)
        persons *= self.number("source_yield", source, year)
        if source == "abroad":
            return persons * t
        duration = self.number("source_duration", source, year)
        whole = math.ceil(duration)
        # Years in which this cohort has finished, and years since then, from and to.
        match source:
            case "in_training":
                finished, since = min(t, duration), (max(1, t - whole + 1), t)
            case "before_steering":
                finished = min(t - duration, self.steering)
                since = max(1, t - whole - self.steering + 1), t - whole
            case "steerable":
                finished = t - duration - self.steering
                since = 1, t - whole - self.steering
        if finished <= 0.0:
            return 0.0
        yields = [
            self.still_working(source, sex, k, year)
            for k in range(since[0], since[1] + 1)
        ]
        mean = math.fsum(yields) / len(yields) if yields else 1.0
        return persons * finished * mean

    def stock(self, sex, year):
        """Persons of a sex in the base year."""
        cell = Cell(self.profession, *self.place(), sex)
        (heads,) = self.project.array("stock", cell, self.project.base)
        whole = self.project.statement("stock", cell)
        by_sex = "sex" in (whole.get("for") or {}) or (
            whole["value"]["type"] == "series"
            and "sex" in self.project.series[whole["value"]["series"]].axes
        )
        return heads if by_sex else heads * self.share("stock", sex, year)

    def place(self):
        """The one region and sector."""
        return self.project.regions[0], self.project.sectors[0]

    def outflow(self, sex, year):
        """The share of the stock that has left."""
        cell = Cell(self.profession, *self.place(), sex)
        return min(self.case.number("cumulative_outflow", cell, year), 1.0)

    def first_effect(self, year):
        """First year with anybody who starts from the steerable year on."""
        duration = self.number("source_duration", "steerable", year)
        return self.project.base + self.steering + math.floor(duration) + 1
