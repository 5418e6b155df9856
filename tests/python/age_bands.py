"""Arrays over age, and age bands turned into single ages.

Amounts are split by the monotone cubic on cumulative counts, rates are constant inside
their band. Nothing here knows the model.
"""

import math
import operator
from functools import reduce


def elementwise(operation):
    """A function of two numbers as a function of whole arrays of one length."""

    def of_two(left, right):
        assert len(left) == len(right)
        return list(map(operation, left, right))

    return lambda *arrays: reduce(of_two, arrays)


add = elementwise(operator.add)
multiply = elementwise(operator.mul)
difference = elementwise(operator.sub)


def complement(array):
    """1 - every cell."""
    return [1.0 - cell for cell in array]


def scaled(factor, array):
    """Every cell times one factor."""
    return [factor * cell for cell in array]


def dot(left, right):
    """The sum of the products, cell by cell."""
    return math.fsum(multiply(left, right))


def mixed(left, right, weight):
    """(1 - weight) * left + weight * right, cell by cell."""
    return add(scaled(1.0 - weight, left), scaled(weight, right))


def age_limits(label):
    """'25-34' -> (25, 34), '34' -> (34, 34), '75+' -> (75, None)."""
    if label.endswith("+"):
        return int(label[:-1]), None
    low, _, high = label.partition("-")
    return int(low), int(high or low)


def spline_slopes(x, y):
    """Slopes at the knots of the cubic spline of Forsythe, Malcolm and Moler.

    The unknowns are m = S''/6 at the knots. Inside, the first derivative is continuous;
    in the first and last interval the third derivative is that of the cubic through the
    four end points. Three points leave a parabola, two a straight line.
    """
    n = len(x)
    h = difference(x[1:], x[:-1])
    secant = [
        rise / run for rise, run in zip(difference(y[1:], y[:-1]), h, strict=True)
    ]
    if n == 2:
        return secant * 2

    def third_divided_difference(i):
        second = [(secant[j + 1] - secant[j]) / (x[j + 2] - x[j]) for j in (i, i + 1)]
        return (second[1] - second[0]) / (x[i + 3] - x[i])

    first, last = (
        (third_divided_difference(0), third_divided_difference(n - 4))
        if n > 3
        else (0.0, 0.0)
    )
    lower = [0.0, *h[:-1], -1.0]
    centre = [-1.0, *(2.0 * (a + b) for a, b in zip(h, h[1:], strict=False)), 1.0]
    upper = [1.0, *h[1:], 0.0]
    right = [h[0] * first, *difference(secant[1:], secant[:-1]), h[-1] * last]
    m = tridiagonal(lower, centre, upper, right)
    inner = [secant[i] - h[i] * (2.0 * m[i] + m[i + 1]) for i in range(n - 1)]
    return [*inner, secant[-1] + h[-1] * (m[-2] + 2.0 * m[-1])]


def tridiagonal(lower, centre, upper, right):
    """Solve a tridiagonal system by elimination and substitution."""
    centre, right = list(centre), list(right)
    for i in range(1, len(centre)):
        factor = lower[i] / centre[i - 1]
        centre[i] -= factor * upper[i - 1]
        right[i] -= factor * right[i - 1]
    solution = [right[-1] / centre[-1]]
    for i in reversed(range(len(centre) - 1)):
        solution.insert(0, (right[i] - upper[i] * solution[0]) / centre[i])
    return solution


def monotone_cumulative(x, y):
    """The cumulative count at every whole age from x[0] to x[-1].

    Spline slopes are clipped into 0 .. 3 times the smaller neighbouring secant (Hyman),
    so that the Hermite curve through the knots never falls.
    """
    run = difference(x[1:], x[:-1])
    secant = [
        rise / step for rise, step in zip(difference(y[1:], y[:-1]), run, strict=True)
    ]
    ceiling = [
        3.0 * min(pair)
        for pair in zip(secant[:1] + secant, secant + secant[-1:], strict=True)
    ]
    slope = [
        min(max(s, 0.0), top)
        for s, top in zip(spline_slopes(x, y), ceiling, strict=True)
    ]
    curve = [y[0]]
    for i, step in enumerate(run):
        for age in range(1, step + 1):
            u = age / step
            curve.append(
                y[i] * (1.0 + 2.0 * u) * (1.0 - u) ** 2
                + y[i + 1] * u * u * (3.0 - 2.0 * u)
                + step * u * (1.0 - u) * (slope[i] * (1.0 - u) - slope[i + 1] * u)
            )
    return curve


def split_amounts(labels, amounts, open_age_upper, method, top, tail=None):
    """Amounts in age bands as {single age: amount}; the open group `top`+ is one cell.

    An open band that begins at `top` stays whole; one that begins below is spread up to
    `open_age_upper`, and what lies at or above `top` is gathered there. With a tail, each
    age below `top` holds (1 - tail) times as many as the one before, without an end.
    """
    bands = sorted(zip(map(age_limits, labels), amounts, strict=True))
    cells = {}
    if bands[-1][0] == (top, None):
        cells[top] = bands.pop()[1]
    elif tail is not None and bands[-1][0][1] is None:
        (low, _), amount = bands.pop()
        for age in range(low, top):
            cells[age] = amount * tail * (1.0 - tail) ** (age - low)
        cells[top] = amount * (1.0 - tail) ** (top - low)
    limits = [
        (low, open_age_upper if high is None else high) for (low, high), _ in bands
    ]
    widths = [high - low + 1 for low, high in limits]
    assert all(a[1] + 1 == b[0] for a, b in zip(limits, limits[1:], strict=False)), (
        "gap in bands"
    )
    amounts = [amount for _, amount in bands]
    ages = range(limits[0][0], limits[-1][1] + 1)
    if method == "uniform" or max(widths) == 1:
        single = [a / w for a, w in zip(amounts, widths, strict=True) for _ in range(w)]
    else:
        knots = [low for low, _ in limits] + [limits[-1][1] + 1]
        cumulative = [math.fsum(amounts[:i]) for i in range(len(amounts) + 1)]
        curve = monotone_cumulative(knots, cumulative)
        single = difference(curve[1:], curve[:-1])
    for age, amount in zip(ages, single, strict=True):
        cells[min(age, top)] = cells.get(min(age, top), 0.0) + amount
    return cells


def constant_in_bands(labels, rates, ages):
    """Rates in age bands at single ages: the same everywhere inside a band."""
    bands = [
        (*age_limits(label), rate) for label, rate in zip(labels, rates, strict=True)
    ]

    def rate_at(age):
        (rate,) = [
            r for low, high, r in bands if low <= age and (high is None or age <= high)
        ]
        return rate

    return [rate_at(age) for age in ages]
