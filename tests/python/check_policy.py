"""The answers of policy beside those computed here, question by question."""

from comparing import compare_fields
from policy import (
    advice,
    attribution,
    bands,
    demands,
    regret,
    required_entries,
    responses,
    scenario_cost,
    small_change,
    sources,
    tasks,
    workloads,
)
from required_intake import Steering


def check_sources(deviations, at, forecast, first, theirs):
    """Supply by source; gives what was found here."""
    found = sources(forecast, first)
    told = {line["source"]: line for line in theirs["lines"]}
    for source in found.keys() | told.keys():
        history = found.get(source) or dict.fromkeys(forecast.years, (0.0, 0.0))
        for i, kind in enumerate(("heads", "fte")):
            figures = told[source][kind] if source in told else [0.0] * len(history)
            for (year, ours), figure in zip(history.items(), figures, strict=True):
                size = forecast.total_fte(year)
                name = f"sources: {source} {kind}"
                deviations.note(name, ours[i], figure, (at, year), size)
    return found


def check_attribution(deviations, at, forecast, given, theirs, order):
    """Causes of the required intake, which add up to it."""
    target, first = theirs["target_year"], theirs["from_year"]
    found = attribution(forecast, first, target, order, given)
    told = {part["quantity"] or part["cause"]: part for part in theirs["parts"]}
    size = forecast.total_fte(forecast.project.base)
    for cause in found.keys() | told.keys():
        fte = told[cause]["fte"] if cause in told else 0.0
        name = f"attribution: {cause}"
        deviations.note(name, found.get(cause, 0.0), fte, (at, target, order), size)
    if theirs["intake"] is not None:
        together = sum(part["intake"] for part in theirs["parts"])
        largest = max(abs(part["intake"]) for part in theirs["parts"])
        args = theirs["intake"], together, (at, target, order), largest
        deviations.note("attribution: adds up", *args)


def check_profession(deviations, name, forecasts, changes, asked):
    """Everything that is asked about one profession in one case."""
    keys = "profession", "from_year", "target_year"
    profession, first, target = (asked[key] for key in keys)
    forecast, at = forecasts.of(profession, changes), (name, profession)
    given = check_sources(deviations, at, forecast, first, asked["sources"])
    if forecast.method["type"] == "trend":
        return
    for order, theirs in asked["attribution"].items():
        check_attribution(deviations, at, forecast, given, theirs, order)
    found = demands(forecast)
    for line in asked["demands"]["demands"]:
        for year, fte in zip(forecast.years, line["fte"], strict=True):
            ours = found[line["name"]][year]
            deviations.note("demands", ours, fte, (at, line["name"], year))
    if forecast.has_ages:
        entries, told = required_entries(forecast, first, target), asked["entries"]
        compare_fields(
            deviations, at, "entries", entries, {key: told[key] for key in entries}
        )
        ours = bands(forecast, asked["bands"]["year"], asked["bands"]["bands"])
        size = sum(ours["stock_start"])
        for line in asked["bands"]["lines"]:
            if line["line"] == "temporary_change":
                continue
            for one, other in zip(ours[line["line"]], line["heads"], strict=True):
                deviations.note(f"bands: {line['line']}", one, other, at, size)
    if "equivalence" in asked:
        check_small(deviations, at, forecasts, profession, changes, asked["equivalence"])
    if "regret" in asked:
        check_regret(deviations, at, forecasts, asked["regret"])
    for line in asked.get("advice", {}).get("lines", ()):
        other = forecasts.project.scenarios.get(line["scenario"], [])
        ours = advice(forecasts, profession, other, first, line["target_year"])
        where = *at, line["scenario"], line["target_year"]
        size = dict.fromkeys(ours, max(abs(ours["middle"] or 0.0), 1.0))
        told = {key: line[key] for key in ours}
        compare_fields(deviations, where, "advice", ours, told, size)
    for line in asked.get("scenario_costs", {}).get("lines", ()):
        other = forecasts.project.scenarios.get(line["scenario"], [])
        ours = scenario_cost(forecasts, profession, other, target)
        size = {"fte": forecast.total_fte(target)}
        told = {key: line[key] for key in ours if key != "cost_per_fte"}
        ours.pop("cost_per_fte")
        where = *at, line["scenario"]
        compare_fields(deviations, where, "scenario costs", ours, told, size)


def check_small(deviations, at, forecasts, profession, changes, theirs):
    """Small changes in trainees."""
    target, first = theirs["target_year"], theirs["from_year"]
    per_trainee = Steering(forecasts.of(profession, changes), first).per_trainee[target]
    size = forecasts.of(profession, changes).total_fte(target)
    for line in theirs["lines"]:
        ours = small_change(forecasts, profession, changes, line, target, per_trainee)
        told = {key: line[key] for key in ours}
        trainees = size / per_trainee if per_trainee else 1.0
        largest = {"gap_change_fte": size, "trainees": trainees}
        where = *at, line["change"]
        compare_fields(deviations, where, "equivalence", ours, told, largest)


def check_regret(deviations, at, forecasts, theirs):
    """Every policy in every future."""
    scenarios = forecasts.project.scenarios
    policies = [scenarios.get(each, []) for each in theirs["policies"]]
    futures = [scenarios.get(each, []) for each in theirs["futures"]]
    profession, target = theirs["profession"], theirs["target_year"]
    criterion, weights = theirs["criterion"], theirs["weights"]
    ours = regret(forecasts, profession, target, policies, futures, criterion, weights)
    size = forecasts.of(profession).total_fte(target)
    # Of policies that are equally good either may be named.
    smallest = ours["max_regret"][theirs["min_max_regret"]]
    best = ours["max_regret"][ours.pop("min_max_regret")]
    deviations.note("regret: smallest largest", best, smallest, at, size)
    for field, found in ours.items():
        for one, other in zip(found, theirs[field], strict=True):
            args = one, other, at, None if field == "robust_count" else size
            deviations.note(f"regret: {field}", *args)


def check_path(deviations, forecasts, theirs):
    """The numbers that a path of intake is chosen from."""
    professions = [each["profession"] for each in theirs["professions"]]
    years, stock_years = theirs["years"], theirs["stock_years"]
    for each in theirs["professions"]:
        forecast = forecasts.of(each["profession"])
        at, told = each["profession"], iter(each["response_fte"])
        for year, fte in zip(stock_years, each["demand_fte"], strict=True):
            ours = forecast.total_demand(year)
            deviations.note("path: demand", ours, fte, (at, year))
        nothing = {year: [0.0] * len(stock_years) for year in years}
        related = forecasts.groups[each["profession"]]

        def from_one(other, forecast=forecast, related=related):
            if other not in related:
                return nothing
            return responses(forecast, other, years, stock_years)

        found = {other: from_one(other) for other in professions}
        for i, stock_year in enumerate(stock_years):
            for other in professions:
                for year in years:
                    where = at, other, year, stock_year
                    ours = found[other][year][i]
                    deviations.note("path: response", ours, next(told), where, 1.0)
        # With the plan's own intake it is the supply of the forecast.
        for i, stock_year in enumerate(stock_years):
            supply = each["supply_without_fte"][i]
            for other in professions:
                plan = forecasts.of(other)
                for year in years:
                    starters = sum(
                        plan.case.number("intake", pipeline.place, year)
                        for pipeline in plan.pipelines
                    )
                    supply += starters * found[other][year][i]
            ours = forecast.total_fte(stock_year)
            deviations.note("path: supply", ours, supply, (at, stock_year))


def check_policy(deviations, name, forecasts, changes, answers):
    """Everything that is asked of one case."""
    for asked in answers["policy"]:
        check_profession(deviations, name, forecasts, changes, asked)
    found = tasks(forecasts, changes, answers["tasks"]["year"])
    for line in answers["tasks"]["lines"]:
        ours = found[line["task_shift"]]
        compare_fields(
            deviations, name, "tasks", ours, {key: line[key] for key in ours}
        )
    if "workload" in answers:
        ours = workloads(forecasts.project)
        told = {
            (line["profession"], line["region"], line["facility"]): line
            for line in answers["workload"]["lines"]
        }
        # A region of one is told as the region, not as a sum.
        for key in told:
            compare_fields(
                deviations,
                key,
                "workload",
                ours[key],
                {field: told[key][field] for field in ours[key]},
            )
    if "path" in answers:
        check_path(deviations, forecasts, answers["path"])
