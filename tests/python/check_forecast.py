"""Independent check of the forecast, written from the mathematics.

    python3 check_forecast.py PROJECT.json FOLDER                compare both
    python3 check_forecast.py PROJECT.json --show [SCENARIO]     print this one

PROJECT.json is a project file. FOLDER holds one folder for the base case, `base`, and one
for every scenario, each with the tables of the engine and its answers.json: required
intake, dates to decide by, costs of levers and what else policy asks. Everything is
computed again from the project file, which each module here says of itself. The largest
relative deviation of each quantity is printed; one above TOLERANCE makes the exit code 1.
"""

import json
import sys
from pathlib import Path

sys.dont_write_bytecode = True

from check_policy import check_policy  # noqa: E402
from comparing import (  # noqa: E402
    Deviations,
    compare_fields,
    compare_tables,
    read_costs,
    read_tables,
)
from costs import cost_lines, cost_of_change, total_to  # noqa: E402
from forecast import Forecasts  # noqa: E402
from project_file import Project  # noqa: E402
from required_intake import Steering, decide_by  # noqa: E402

TOLERANCE = 1e-9


def check_intake(deviations, where, forecasts, answers):
    """Required intake of several target years."""
    steerings = {}
    for theirs in answers:
        profession, first = theirs["profession"], theirs["from_year"]
        if profession not in steerings:
            steerings[profession] = Steering(forecasts[profession], first)
        ours = steerings[profession].answer(theirs["target_year"])
        told = {field: theirs[field] for field in ours if field in theirs}
        told["surplus_fte"] = (theirs["infeasible"] or {}).get("surplus_fte")
        told["first_year"] = (theirs["no_answer"] or {}).get("first_year")
        told["over_capacity_year"] = (theirs["over_capacity"] or {}).get("year")
        told["over_capacity"] = (theirs["over_capacity"] or {}).get("capacity")
        against = dict.fromkeys(("gap_fte", "surplus_fte"), ours["demand_fte"])
        at = where, profession, first, theirs["target_year"]
        compare_fields(deviations, at, "intake", ours, told, against)


def check_dates(deviations, where, forecasts, answers):
    """Dates by which the intake of a target year is decided."""
    for theirs in answers:
        profession, target = theirs["profession"], theirs["target_year"]
        fields = ("last_intake_year", "first_effect_year", "start_month")
        told = {field: theirs[field] for field in fields}
        for step in theirs["steps"]:
            told |= {f"{step['step']} {part}": step[part] for part in ("year", "month")}
        ours = decide_by(forecasts[profession], target)
        compare_fields(deviations, (where, profession, target), "decide by", ours, told)


def check_costs(deviations, where, forecasts, folder):
    """Every budget line."""
    ours = {
        (profession, f"cost_{item}", unit, year): amount
        for profession, forecast in forecasts.items()
        for (item, unit), line in cost_lines(forecast).items()
        for year, amount in line.items()
    }
    theirs = read_costs(folder)
    for key in ours.keys() | theirs.keys():
        deviations.note(key[1], ours.get(key), theirs.get(key), (where, key))


def check_levers(deviations, where, forecasts, changes, answers):
    """What each change alone on the base costs and gives."""
    for theirs in answers:
        profession, target = theirs["profession"], theirs["target_year"]
        base = forecasts.of(profession)
        at = where, profession, target
        if cost_lines(base):
            # A change that cannot be made alone is left out.
            left_out = set(range(len(changes))) - {x["change"] for x in theirs["levers"]}
            impossible = {n for n in left_out if not forecasts.is_sound([changes[n]])}
            deviations.note("lever: left out", len(left_out), len(impossible), at)
        size = {"cost": total_to(base, target), "fte": base.total_fte(target)}
        for lever in theirs["levers"]:
            alone = forecasts.of(profession, [changes[lever["change"]]])
            cost, fte = cost_of_change(base, alone, target)
            ours = {"cost": cost, "fte": fte}
            told = {field: lever[field] for field in ours}
            compare_fields(deviations, at, "lever", ours, told, size)


def check_case(deviations, forecasts, name, changes, folder):
    """All tables and answers of one scenario, or of the base."""
    of_case = {p: forecasts.of(p, changes) for p in forecasts.project.professions}
    theirs = read_tables(folder)
    deviations.note("professions", len(of_case), len(of_case.keys() & theirs), name)
    for profession, forecast in of_case.items():
        at = name, profession
        compare_tables(deviations, at, forecast.tables, theirs.get(profession, {}))
    check_costs(deviations, name, of_case, folder)
    answers = json.loads((folder / "answers.json").read_text(encoding="utf-8"))
    check_intake(deviations, name, of_case, answers["intake"])
    check_dates(deviations, name, of_case, answers["decide_by"])
    check_levers(deviations, name, forecasts, changes, answers["costs"])
    check_policy(deviations, name, forecasts, changes, answers)


def compare(project, folder):
    """The deviations of all cases that the folder holds."""
    deviations, forecasts = Deviations(), Forecasts(project)
    for name, changes in {"base": [], **project.scenarios}.items():
        if (folder / name).is_dir():
            check_case(deviations, forecasts, name, changes, folder / name)
    return deviations


def show(project, scenario):
    """Print a projection, for a look at its plausibility."""
    forecasts = Forecasts(project)
    for profession in project.professions:
        changes = project.scenarios[scenario] if scenario else ()
        forecast = forecasts.of(profession, changes)
        print(profession, "year heads fte demand gap", sep="\n")
        for year in project.years:
            heads = sum(sum(stocks[year]) for stocks in forecast.stocks.values())
            fte, demand = forecast.total_fte(year), forecast.total_demand(year)
            print(year, *(f"{x:13.3f}" for x in (heads, fte, demand, fte - demand)))


def main(arguments):
    """Compare or show; the exit code."""
    if len(arguments) in (2, 3) and arguments[1] == "--show":
        show(Project(arguments[0]), *(arguments[2:] or [None]))
        return 0
    if len(arguments) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    found = compare(Project(arguments[0]), Path(arguments[1]))
    for quantity, largest in sorted(found.worst.items()):
        where = f"  above tolerance: {found.where[quantity]}"
        print(f"{quantity:32}{largest:.1e}{where if largest > TOLERANCE else ''}")
    print(f"{found.compared} figures compared")
    return 0 if max(found.worst.values()) <= TOLERANCE else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
