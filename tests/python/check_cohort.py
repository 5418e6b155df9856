"""Independent check of the cohort forecast, written from the mathematics.

    python3 check_cohort.py PROJECT.json RUNDIR INTAKE.json      compare both
    python3 check_cohort.py PROJECT.json --show [TARGET FROM]    print this one

PROJECT.json is a project file, RUNDIR holds the tables of `hwf-forecast run`, and
INTAKE.json the answer of `hwf-forecast intake`. Everything is computed again from the
project file: the split of bands, the rates, the cohorts, the pipeline, demand and the
required intake. Whole arrays over age are worked on at once. The largest relative
deviation of each quantity is printed; one above TOLERANCE makes the exit code 1. It
covers the base case of one profession in one region and sector, with the utilisation
method, and no more.
"""

import csv
import json
import math
import sys
from pathlib import Path

sys.dont_write_bytecode = True

from age_bands import (  # noqa: E402
    add,
    age_limits,
    complement,
    constant_in_bands,
    multiply,
    scaled,
)
from project_file import Project  # noqa: E402

TOLERANCE = 1e-9

CAUSES = ("mortality", "retirement", "exit", "emigration")


def survival(project, year, sex):
    """s = (1-q)(1-r)(1-e)(1-m) at every age, in one flow year."""
    rates = [project.by_age(cause, year, sex) for cause in CAUSES]
    return multiply(*map(complement, rates))


def next_stock(stock, joiners, s, exposure):
    """One flow year: everyone a year older, joiners beside those they stand beside.

    A joiner of age a at the year's end meets the rates of age a-1 at its start, for the
    share `exposure` of the year; the youngest meet their own age's, and in the open
    group those below it.
    """
    survivors = multiply(stock, s)
    met = s[:1] + s[:-1]
    joined = multiply(joiners, [rate**exposure for rate in met])
    ageing = [0.0, *survivors[:-1]]
    staying = [0.0] * (len(stock) - 1) + survivors[-1:]
    return add(ageing, staying, joined)


def arrivals(project, start):
    """{flow year: share} in which those who started in flow year `start` join."""
    duration = project.number("training_duration", project.base + 1)
    whole = math.floor(duration)
    late = duration - whole
    return {start + whole: 1.0 - late, start + whole + 1: late}


def graduates(project, year, starters, students):
    """Those who finish in a flow year, from `starters` of a year and `students`."""
    base = project.base
    finished = 0.0
    for study_year, heads in students.items():
        shares = arrivals(project, base + 1 - study_year)
        if max(shares) <= base + 1:
            shares = {base + 1: 1.0}
        passing = project.number("internal_yield", base + 1)
        finished += shares.get(year, 0.0) * heads * passing
    for start in range(base + 1, year + 1):
        share = arrivals(project, start).get(year, 0.0)
        if share > 0.0:
            passing = project.number("internal_yield", start)
            finished += share * starters(start) * passing
    return finished


def project_stock(project, stock, starters, students, immigration):
    """{year: {sex: stock by age}} from the base year to the last."""
    exposure = project.number("entrant_exposure", project.base + 1)
    profile = {
        sex: project.amounts_by_age("graduate_profile", sex) for sex in project.sexes
    }
    abroad = {
        sex: project.amounts_by_age("immigration_profile", sex)
        for sex in (project.sexes if project.value("immigration") else ())
    }
    stocks = {project.base: stock}
    for year in project.years[1:]:
        entering = graduates(project, year, starters, students)
        entering *= project.number("entry_share", year)
        stocks[year] = {}
        for sex in project.sexes:
            joiners = scaled(entering, profile[sex])
            if abroad:
                joiners = add(joiners, scaled(immigration(year), abroad[sex]))
            s = survival(project, year, sex)
            stocks[year][sex] = next_stock(stocks[year - 1][sex], joiners, s, exposure)
    return stocks


def effective_supply(project, year, sex, stock):
    """FTE of a stock by age: heads, participation and FTE per head."""
    factors = [project.by_age(q, year, sex) for q in ("participation", "fte_per_head")]
    return math.fsum(multiply(stock, *factors))


def total_fte(project, stocks, year):
    """FTE of both sexes in a year."""
    return math.fsum(
        effective_supply(project, year, sex, stock)
        for sex, stock in stocks[year].items()
    )


def population_by_age(project, year, sex):
    """Population at single ages; the last band, open, is one cell."""
    series = project.series_of("population")
    top = max(age_limits(label)[0] for label in series.axes["age"])
    cells = series.amounts(year, top, sex=sex)
    return list(cells), list(cells.values())


def use_of_care(project, year):
    """Sum over sex and age of care use per head times population."""
    use = project.series_of("care_use")
    total = 0.0
    for sex in project.sexes:
        ages, persons = population_by_age(project, year, sex)
        uses = constant_in_bands(use.axes["age"], use.along("age", {"sex": sex}), ages)
        total += math.fsum(multiply(uses, persons))
    return total


def base_stock(project):
    """{sex: stock by age} at the end of the base year."""
    return {
        sex: project.amounts_by_age("stock", sex, project.base) for sex in project.sexes
    }


def planned(project, quantity):
    """A path of the project as a function of the flow year."""
    return lambda year: project.number(quantity, year)


def base_forecast(project):
    """Stocks of the base case, and {(measure, sex, year): value}, T = both sexes."""
    stocks = project_stock(
        project,
        base_stock(project),
        planned(project, "intake"),
        project.students(),
        planned(project, "immigration"),
    )
    fte_today = total_fte(project, stocks, project.base)
    use_today = use_of_care(project, project.base)
    older = [1.0 if age >= 55 else 0.0 for age in project.ages]
    found = {}
    for year in project.years:
        by_sex = stocks[year]
        heads = {sex: math.fsum(stock) for sex, stock in by_sex.items()}
        over_55 = {
            sex: math.fsum(multiply(stock, older)) for sex, stock in by_sex.items()
        }
        fte = {
            sex: effective_supply(project, year, sex, n) for sex, n in by_sex.items()
        }
        persons = math.fsum(
            math.fsum(population_by_age(project, year, sex)[1]) for sex in project.sexes
        )
        for part in (heads, over_55, fte):
            part["T"] = math.fsum(part.values())
        unmet = project.number("unmet_demand", year)
        demand = fte_today * (1.0 + unmet) * use_of_care(project, year) / use_today
        for sex in (*project.sexes, "T"):
            found["supply_heads", sex, year] = heads[sex]
            found["supply_fte", sex, year] = fte[sex]
            found["share_55_plus", sex, year] = over_55[sex] / heads[sex]
        found["demand_fte", "T", year] = demand
        found["gap_fte", "T", year] = fte["T"] - demand
        found["adequacy", "T", year] = fte["T"] / demand
        found["population", "T", year] = persons
        found["heads_per_10000", "T", year] = 1e4 * heads["T"] / persons
        found["fte_per_10000", "T", year] = 1e4 * fte["T"] / persons
    return stocks, found


def required_intake(project, forecast, target, first):
    """The constant intake of flow years `first`, … that balances the year `target`.

    Supply is linear in the steerable intake: S0 is what there is without it, K what one
    trainee a year adds, followed alone from an empty stock.
    """
    intake = planned(project, "intake")
    without = project_stock(
        project,
        base_stock(project),
        lambda year: intake(year) if year < first else 0.0,
        project.students(),
        planned(project, "immigration"),
    )
    nobody = {sex: [0.0] * len(project.ages) for sex in project.sexes}
    one_a_year = project_stock(
        project, nobody, lambda year: float(year >= first), {}, lambda year: 0.0
    )
    supply_without = total_fte(project, without, target)
    per_trainee = total_fte(project, one_a_year, target)
    demand = forecast["demand_fte", "T", target]
    return {
        "intake": (demand - supply_without) / per_trainee,
        "per_trainee_fte": per_trainee,
        "supply_without_fte": supply_without,
        "demand_fte": demand,
        "gap_fte": forecast["gap_fte", "T", target],
    }


def deviation(ours, theirs, size=None):
    """|difference| relative to the larger of the two, or to a stated size."""
    size = max(abs(ours), abs(theirs)) if size is None else size
    return 0.0 if ours == theirs else abs(ours - theirs) / size


def table_rows(folder, name):
    """The rows of a table in the long form."""
    with open(Path(folder) / name, encoding="utf-8-sig", newline="") as file:
        yield from csv.DictReader(file)


def compare(project, folder, answer):
    """{quantity: largest relative deviation}; what is missing counts as infinite."""
    stocks, forecast = base_forecast(project)
    worst, seen = {}, set()

    def note(quantity, found):
        found = math.inf if math.isnan(found) else found
        worst[quantity] = max(worst.get(quantity, 0.0), found)

    for name in ("supply.csv", "demand.csv", "balance.csv"):
        for row in table_rows(folder, name):
            key = row["measure"], row["sex"], int(row["year"])
            if key in forecast:
                seen.add(key)
                # A gap near zero has no size of its own: it is held against supply.
                against = (
                    forecast["supply_fte", "T", key[2]] if key[0] == "gap_fte" else None
                )
                note(key[0], deviation(forecast[key], float(row["value"]), against))
    for row in table_rows(folder, "stock.csv"):
        if row["measure"] == "stock" and row["sex"] in project.sexes:
            age, year = age_limits(row["age"])[0], int(row["year"])
            seen.add(("stock", row["sex"], age, year))
            ours = stocks[year][row["sex"]][project.ages.index(age)]
            note("stock", deviation(ours, float(row["value"])))
    expected = {
        (measure, "T", year)
        for measure in ("supply_heads", "supply_fte", "demand_fte", "gap_fte")
        for year in project.years
    } | {
        ("stock", sex, age, year)
        for sex in project.sexes
        for age in project.ages
        for year in project.years
    }
    for key in expected - seen:
        note(key[0], math.inf)
    ours = required_intake(
        project, forecast, answer["target_year"], answer["from_year"]
    )
    for field, value in ours.items():
        theirs = answer.get(field)
        against = ours["demand_fte"] if field == "gap_fte" else None
        found = math.inf if theirs is None else deviation(value, theirs, against)
        note(f"intake: {field}", found)
    return worst


def show(project, target, first):
    """Print the projection, for a look at its plausibility."""
    _, forecast = base_forecast(project)
    measures = ("supply_heads", "supply_fte", "demand_fte", "gap_fte", "share_55_plus")
    print("year", *(f"{measure:>14}" for measure in measures))
    for year in project.years:
        values = (forecast[measure, "T", year] for measure in measures)
        print(year, *(f"{value:14.3f}" for value in values))
    answer = required_intake(project, forecast, target, first)
    print(f"required intake for {target} from {first}:")
    for field, value in answer.items():
        print(f"  {field:20}{value:14.3f}")


def main(arguments):
    """Compare or show; the exit code."""
    if len(arguments) in (2, 4) and arguments[1] == "--show":
        project = Project(arguments[0])
        runs = project.runs
        target, first = arguments[2:] or (runs["target_year"], runs["from_year"])
        show(project, int(target), int(first))
        return 0
    if len(arguments) != 3:
        print(__doc__, file=sys.stderr)
        return 2
    answer = json.loads(Path(arguments[2]).read_text(encoding="utf-8"))
    worst = compare(Project(arguments[0]), arguments[1], answer)
    for quantity, largest in worst.items():
        verdict = "" if largest <= TOLERANCE else "  above tolerance"
        print(f"{quantity:28}{largest:.1e}{verdict}")
    return 0 if max(worst.values()) <= TOLERANCE else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
