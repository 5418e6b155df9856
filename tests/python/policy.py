"""What policy asks of a forecast beyond the required intake.

Covers supply by source, the causes of the required intake, required entries, flows by
band of ages, demands beside one another, shifts of tasks, workload of facilities, small
changes in trainees, advice with its range, regret, what scenarios cost, and the numbers
that a path of intake is chosen from.
"""

import math
from itertools import permutations

from age_bands import age_limits
from cohort import base_stock, effective
from costs import cost_lines, total_to
from cumulative import SOURCES, Cumulative
from demand import SHIFTS, Demand
from forecast import LINES
from pipeline import places_of
from required_intake import Steering, fte_of
from workload import Facility


def heads_and_fte(forecast, history):
    """{year: (heads, FTE)} of a profession in a history."""
    fte = fte_of(forecast, history)
    return {
        year: (
            math.fsum(math.fsum(history.stocks[c][year]) for c in forecast.cells),
            fte[year],
        )
        for year in forecast.years
    }


def sources(forecast, first):
    """{source: {year: (heads, FTE)}}; together they are the supply.

    The stock is everybody who was there in the base year, who then worked in another
    profession too; from other professions come those who join them later.
    """
    if forecast.method["type"] == "trend":
        return {"stock": stated_sources(forecast, lambda cell, y: forecast.stocks[cell][y])}
    if not forecast.has_ages:
        cumulative = Cumulative(forecast.case, forecast.profession)
        return {
            source: stated_sources(
                forecast, lambda cell, y, s=source: [cumulative.heads(s, cell.sex, y)]
            )
            for source in SOURCES
        }
    case, profession = forecast.case, forecast.profession
    together, nobody = forecast.together, forecast.together.supply.nobody

    def run(starters=None, students=False, immigrants=None, stock=False):
        def there(heads):
            return heads if stock else nobody

        supply = together.supply
        pipelines = supply.pipelines(
            starters or (lambda *_: 0.0), None if students else {}
        )
        history = supply.run(
            {profession: pipelines.get(profession, [])},
            immigrants or {},
            lambda case, cell: there(base_stock(case, cell)),
            lambda cell: there(supply.stated_inactive(cell)),
        )
        return heads_and_fte(forecast, history)

    def planned(chosen):
        return lambda place, y: (
            case.number("intake", place, y)
            if chosen(y)
            else 0.0
        )

    found = {
        "stock": run(stock=True),
        "before_steering": run(planned(lambda y: y < first)),
        "steerable": run(planned(lambda y: y >= first)),
        "abroad": run(immigrants={profession: together.immigrants.get(profession, {})}),
        "in_training": run(students=True),
        "temporary": {
            year: (
                math.fsum(forecast.temporary[c][year] for c in forecast.cells),
                math.fsum(temporary_fte(forecast, c, year) for c in forecast.cells),
            )
            for year in forecast.years
        },
    }
    whole = heads_and_fte(forecast, together.history)
    rest = [source for source in found if source != "temporary"]
    found["other_professions"] = {
        year: tuple(
            whole[year][i] - math.fsum(found[source][year][i] for source in rest)
            for i in range(2)
        )
        for year in forecast.years
    }
    return found


def stated_sources(forecast, heads):
    """{year: (heads, FTE)} of a supply without ages."""
    return {
        year: (
            math.fsum(math.fsum(heads(cell, year)) for cell in forecast.cells),
            math.fsum(
                effective(forecast.case, cell, year, heads(cell, year))
                for cell in forecast.cells
            ),
        )
        for year in forecast.years
    }


def temporary_fte(forecast, cell, year):
    """FTE of temporary staff."""
    heads = forecast.temporary[cell][year]
    return heads and heads * forecast.case.number("temporary_fte", cell, year)


def multipliers(demand, year, service=None):
    """[(quantity, by which demand is multiplied)] of what every method has."""
    flow_years = range(demand.base + 1, year + 1)
    found = [
        (
            "service_standard",
            math.prod(1.0 + demand.number("service_standard", y) for y in flow_years),
        ),
        (
            "productivity",
            math.prod(1.0 / (1.0 + demand.number("productivity", y)) for y in flow_years),
        ),
    ]
    return found + [(q, 1.0 + demand.number(q, year, service)) for q in SHIFTS]


def told_apart(base, factors, order):
    """{quantity: what its multiplier adds}, one after another or averaged over orders."""
    orders = [factors] if order == "ordered" else list(permutations(factors))
    found = dict.fromkeys((quantity for quantity, _ in factors), 0.0)
    for one in orders:
        reached = base
        for quantity, factor in one:
            found[quantity] += reached * (factor - 1.0) / len(orders)
            reached *= factor
    return found


def causes(forecast, region, target, order):
    """{cause, or quantity: additional FTE} of the demand of a region."""
    supply = math.fsum(
        forecast.fte[cell][forecast.project.base]
        for cell in forecast.cells
        if cell.region == region
    )
    demand = Demand(forecast.case, forecast.profession, region, supply)
    method, kind = demand.method, demand.method["type"]
    absolute = kind in ("services", "needs", "workload", "path") or (
        kind == "ratio" and method["target"] != "today"
    )
    judged = forecast.project.base if method.get("calibrated") else target
    start = supply if absolute and not method.get("calibrated") else demand.start(judged)
    found = {"unmet_demand": start - supply}
    terms = []
    if kind == "factors":
        base = start * (1.0 + demand.demography(target))
        found["demography"] = base - start
        inside, outside = demand.factor_effects(target)
        for factor, effect in inside.items():
            found[factor] = base * effect
        each = [(factor, 1.0 + effect) for factor, effect in outside.items()]
        each += multipliers(demand, target)
        terms.append((base * (1.0 + math.fsum(inside.values())), each))
    elif demand.by_service:
        scale = 1.0
        if method.get("calibrated"):
            scale = start / math.fsum(
                demand.of_service(s, demand.base) for s in demand.services()
            )
        terms = [
            (
                scale * demand.of_service(service, target),
                multipliers(demand, target, service),
            )
            for service in demand.services()
        ]
        found["method"] = math.fsum(base for base, _ in terms) - start
    else:
        base = demand.by_method(target)
        by_people = kind == "utilisation" or method.get("target") == "today"
        found["demography" if by_people else "method"] = base - start
        terms.append((base, multipliers(demand, target)))
    for base, factors in terms:
        for quantity, fte in told_apart(base, factors, order).items():
            found[quantity] = found.get(quantity, 0.0) + fte
    own = forecast.own_demand[region][target]
    found["task_shifting"] = forecast.demand[region][target] - own
    return found


def attribution(forecast, first, target, order, given):
    """{cause, or quantity: additional FTE in the target year}; `given` are the sources."""
    found = {"outflow": forecast.total_fte(forecast.project.base)}
    for region in forecast.project.regions:
        for cause, fte in causes(forecast, region, target, order).items():
            found[cause] = found.get(cause, 0.0) + fte
    for source, history in given.items():
        cause = "outflow" if source == "stock" else source
        if source != "steerable":
            found[cause] = found.get(cause, 0.0) - history[target][1]
    return found


def required_entries(forecast, first, target):
    """The constant number of joiners that balances a target year, field by field."""
    case, profession = forecast.case, forecast.profession
    together, nobody = forecast.together, forecast.together.supply.nobody
    project = forecast.project

    def until(which):
        """Joiners of a profession only before the first year."""

        def of_place(joining):
            return {y: n if y < first else 0.0 for y, n in joining.items()}

        return {
            p: {
                place: of_place(joining) if p == profession else joining
                for place, joining in places.items()
            }
            for p, places in which.items()
        }

    supply = together.supply
    graduates = {
        p: {each.place.region: each.graduates() for each in of_profession}
        for p, of_profession in together.pipelines.items()
    }
    drawn = together.history.leaving
    without = fte_of(
        forecast,
        supply.history(until(graduates), until(together.immigrants), drawn),
    )[target]
    without += math.fsum(temporary_fte(forecast, c, target) for c in forecast.cells)
    profile = "intake" if graduates.get(profession) else "immigration"
    places = places_of(case, profile, profession)
    planned = {place: case.number(profile, place, first) for place in places}
    every = math.fsum(planned.values())
    one = {
        profession: {
            place.region: {y: n / every if y >= first else 0.0 for y in project.years[1:]}
            for place, n in planned.items()
        }
    }
    alone = supply.history(
        one if profile == "intake" else {},
        {} if profile == "intake" else one,
        {},
        lambda *_: nobody,
        lambda _: nobody,
    )
    per_entry = fte_of(forecast, alone)[target]
    demand = forecast.total_demand(target)
    years = range(first, target + 1)
    joining = math.fsum(
        forecast.total_flow(line, year)
        for line in ("graduates", "immigration")
        for year in years
    )
    return {
        "entries": (demand - without) / per_entry if per_entry else None,
        "planned_entries": joining / len(years) if years else None,
        "per_entry_fte": per_entry,
        "supply_without_fte": without,
        "demand_fte": demand,
    }


def bands(forecast, year, labels):
    """{line: [heads of each band]} of a flow year."""
    history, ages = forecast.together.history, forecast.project.ages
    limits = [age_limits(label) for label in labels]

    def divided(heads):
        by_age = list(zip(ages, heads, strict=True))
        return [
            math.fsum(n for age, n in by_age if low <= age <= (high or math.inf))
            for low, high in limits
        ]

    def all_cells(parts):
        return [math.fsum(band) for band in zip(*map(divided, parts), strict=True)]

    found = {
        "stock_start": all_cells(history.stocks[c][year - 1] for c in forecast.cells),
        "stock_end": all_cells(history.stocks[c][year] for c in forecast.cells),
    }
    for line, name in LINES.items():
        parts = [history.lines[c][year][line] for c in forecast.cells]
        found[name] = all_cells([part for pair in parts for part in pair])
    return found


def demands(forecast):
    """{name of the method, None for the first: {year: FTE}} before tasks are shifted."""
    project = forecast.project
    stated = project.methods[forecast.profession]
    methods = [(None, stated["demand"])]
    methods += [(each["name"], each["demand"]) for each in stated.get("beside") or ()]
    found = {}
    for name, method in methods:
        parts = [forecast.demand_in(region, method) for region in project.regions]
        found[name] = {y: math.fsum(part[y] for part in parts) for y in project.years}
    return found


def tasks(forecasts, changes, year):
    """{shift: what it does in a year, all regions together}."""
    project, found = forecasts.project, {}
    for stated in project.shifts:
        giving = forecasts.of(stated["from"], changes)
        parts = [giving.shift(stated, region, year) for region in project.regions]
        found[stated["id"]] = {
            field: math.fsum(getattr(part, field) for part in parts)
            for field in ("task_minutes", "moved_minutes", "from_fte", "to_fte")
        }
    return found


def workloads(project):
    """{(profession, region, facility): line}, with sums of regions and of the country."""
    found, groups = {}, {}
    for stated in project.workloads:
        facility = Facility(stated)
        region = stated.get("region") or project.regions[0]
        profession = stated["profession"]
        found[profession, region, stated["facility"]] = {
            "available_hours": facility.hours,
            "activities_fte": facility.activities,
            "category_factor": facility.category_factor,
            "individual_fte": facility.individual,
        } | compared(facility.needed(), stated.get("staff_fte"))
        for group in {(profession, region), (profession, "T")}:
            groups.setdefault(group, []).append(facility)
    for (profession, region), members in groups.items():
        staff = [member.stated.get("staff_fte") for member in members]
        hours = {member.hours for member in members}
        found[profession, region, "T"] = {
            "available_hours": hours.pop() if len(hours) == 1 else None,
            "activities_fte": math.fsum(member.activities for member in members),
            "category_factor": members[0].category_factor if len(members) == 1 else None,
            "individual_fte": math.fsum(member.individual for member in members),
        } | compared(
            math.fsum(member.needed() for member in members),
            None if None in staff else math.fsum(staff),
        )
    return found


def compared(needed, staff):
    """What is needed beside the staff that is there."""
    return {
        "needed_fte": needed,
        "staff_fte": staff,
        "difference_fte": None if staff is None else staff - needed,
        "ratio": None if staff is None else staff / needed,
    }


def gap(forecast, year):
    """Supply less demand."""
    return forecast.total_fte(year) - forecast.total_demand(year)


def small_change(forecasts, profession, changes, line, target, per_trainee):
    """What a small change of a scenario does, the change being stated."""
    before = gap(forecasts.of(profession, changes), target)
    moved = gap(forecasts.of(profession, [*changes, *line["changes"]]), target) - before
    return {
        "gap_change_fte": moved,
        "trainees": moved / per_trainee if per_trainee else None,
    }


def loss(forecast, target, criterion, weights):
    """What is regretted of a policy in a future."""
    if criterion == "gap":
        found = gap(forecast, target)
        return weights[0] * -found if found < 0.0 else weights[1] * found
    years = forecast.years[1 : target - forecast.project.base + 1]
    return math.fsum(max(-gap(forecast, year), 0.0) for year in years)


def regret(forecasts, profession, target, policies, futures, criterion, weights):
    """Gap, loss and regret, futures outermost, and the largest regret of each policy."""
    project = forecasts.project
    tolerance = project.runs.get("tolerance_share") or 0.0
    found = {"gap_fte": [], "loss": [], "regret": []}
    robust = [0] * len(policies)
    for future in futures:
        of_future = []
        for at, policy in enumerate(policies):
            forecast = forecasts.of(profession, [*future, *policy])
            found["gap_fte"].append(gap(forecast, target))
            of_future.append(loss(forecast, target, criterion, weights))
            enough = (1.0 - tolerance) * forecast.total_demand(target)
            robust[at] += forecast.total_fte(target) >= enough
        found["loss"] += of_future
        found["regret"] += [each - min(of_future) for each in of_future]
    largest = [
        max(found["regret"][at :: len(policies)]) for at in range(len(policies))
    ]
    return found | {
        "max_regret": largest,
        "robust_count": robust,
        "min_max_regret": largest.index(min(largest)),
    }


def required(forecasts, profession, changes, first, target):
    """The required intake."""
    forecast = forecasts.of(profession, changes)
    return Steering(forecast, first).answer(target)["intake"]


def advice(forecasts, profession, changes, first, target):
    """Low, middle and high required intake: each bound alone, then all of one side.

    The changes of a scenario stand on top of the bounds: what it sets it sets.
    """
    project = forecasts.project
    middle = required(forecasts, profession, changes, first, target)
    found = {"low": middle, "middle": middle, "high": middle}
    if middle is None:
        return found
    alone = []
    for change in bounds(project, profession):
        intake = required(forecasts, profession, [change, *changes], first, target)
        alone.append((change, intake))
    for side, sign in (("low", -1.0), ("high", 1.0)):
        kept = {}
        for change, intake in alone:
            furthest = kept.get(change["quantity"], (None, middle))[1]
            if intake is not None and (intake - furthest) * sign > 0.0:
                kept[change["quantity"]] = change, intake
        if kept:
            together = [*(change for change, _ in kept.values()), *changes]
            found[side] = required(forecasts, profession, together, first, target)
    return found


def bounds(project, profession):
    """The changes to the stated bounds of a profession."""
    found = []
    for quantity, parameters in project.by_quantity.items():
        mine = [
            p
            for p in parameters
            if (p.get("for") or {}).get("profession", profession) == profession
            and (
                p["value"]["type"] != "series"
                or profession
                in project.series[p["value"]["series"]].axes.get("profession", [profession])
            )
        ]
        scope = {} if quantity in OF_ALL else {"profession": profession}
        for op in ("low", "high"):
            if quantity not in UNCHANGED and any(p.get(op) for p in mine):
                found.append({"quantity": quantity, "for": scope, "op": op, "amount": 1.0})
    return found


# What is not stated by profession.
OF_ALL = (
    *("population", "life_expectancy_gain", "healthy_ageing", "healthy_ageing_from"),
    *("service_use", "prevalence", "fte_per_use", "services_per_case", "gdp"),
    *("shifted_share", "relative_time"),
)

# What is observed in the base year and how people spread is changed by no scenario.
UNCHANGED = (
    *("stock", "students_in_training", "inactive_stock", "foreign_trained"),
    *("graduate_profile", "immigration_profile", "intake_profile"),
)


def scenario_cost(forecasts, profession, changes, target):
    """What a scenario costs, and what it gives."""
    base, plan = forecasts.of(profession), forecasts.of(profession, changes)
    lines = cost_lines(base)
    money = {unit for _, unit in lines}
    fte = plan.total_fte(target) - base.total_fte(target)
    cost = total_to(plan, target) if len(money) == 1 else None
    more = None
    if cost is not None and fte:
        more = (cost - total_to(base, target)) / fte
    return {"cost": cost, "fte": fte, "cost_per_fte": more}


def responses(forecast, other, years, stock_years):
    """FTE of a profession in stock years from one starter of another in each flow year.

    A starter is divided over regions as the plan divides those of the flow year.
    """
    case, together = forecast.case, forecast.together
    nobody = together.supply.nobody
    places = places_of(case, "intake", other)
    found = {}
    for flow_year in years:
        planned = {p: case.number("intake", p, flow_year) for p in places}
        every = math.fsum(planned.values())

        def one(place, year, flow_year=flow_year, planned=planned, every=every):
            starts = place.profession == other and year == flow_year
            return planned[place] / every if starts else 0.0

        pipelines = together.supply.pipelines(one, {})
        alone = together.supply.run(
            pipelines, {}, lambda *_: nobody, lambda _: nobody
        )
        fte = fte_of(forecast, alone)
        found[flow_year] = [fte[year] for year in stock_years]
    return found
