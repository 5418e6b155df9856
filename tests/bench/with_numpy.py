"""The same recurrence in NumPy, as one would write it well: whole arrays, results written into arrays
that are there already. Inputs and order of operations are those of kernel/, and so are the bits.

    python with_numpy.py CONTEST SECONDS
"""

import json
import sys
from time import perf_counter

import numpy as np

AGES = 66
WARM_UP_S = 0.3
# Draws that are moved together: so few that their arrays stay in the processor's cache.
TOGETHER = 50

sex, age = np.meshgrid(np.arange(2.0), np.arange(float(AGES)), indexing="ij")
START = 1000 + (sex + 1) * age * (AGES - age)
RATES = np.array([
    0.0005 + 0.00001 * ((2 - sex) * age * age),
    np.where(age < 35, 0, (age - 34) / 100),
    0.02 - 0.0002 * age,
    np.where(age < 25, 0.01, 0.002),
])
JOINERS = np.where((age < 4) | (age > 40), 0, ((age - 3) * (41 - age) + sex) / 8)
SURVIVAL = (1 - RATES[0]) * (1 - RATES[1]) * (1 - RATES[2]) * (1 - RATES[3])


class Deterministic:
    """kernel/deterministic.rs; all regions at once."""

    years = 40
    regions = 20

    def __init__(self):
        self.start = np.repeat(START[None], self.regions, axis=0)
        self.before = np.empty_like(self.start)
        self.after = np.empty_like(self.start)
        self.cell_steps = self.start.size * self.years

    def run(self):
        before, after = self.before, self.after
        before[...] = self.start
        left = np.sqrt(SURVIVAL[:, [0, *range(AGES - 1)]])
        for _ in range(self.years):
            np.multiply(before[..., :-1], SURVIVAL[:, :-1], out=after[..., 1:])
            after[..., 0] = 0
            after[..., -1] += before[..., -1] * SURVIVAL[:, -1]
            after += JOINERS * left
            before, after = after, before
        self.before, self.after = before, after

    def last_stock(self):
        return self.before


class Ensemble:
    """kernel/ensemble.rs; draws innermost."""

    years = 30
    draws = 1000

    def __init__(self):
        state, shifts = 1, []
        for _ in range(self.years * 4 * self.draws):
            state = state * 48271 % 2147483647
            shifts.append(0.8 + 0.4 * (state / 2147483647) - 1)
        self.shifts = np.array(shifts).reshape(self.years, 4, self.draws)
        self.last = np.empty((2, AGES, self.draws))
        self.cell_steps = self.last.size * self.years

    def run(self):
        rates, joiners = RATES[..., None], JOINERS[..., None]
        shape = (2, AGES, TOGETHER)
        before, after, odds, factor = (np.empty(shape) for _ in range(4))
        for first in range(0, self.draws, TOGETHER):
            shifts = self.shifts[..., first : first + TOGETHER]
            before[...] = START[..., None]
            for year in range(self.years):
                np.multiply(rates[0], shifts[year, 0], out=odds)
                odds += 1
                for cause in range(1, 4):
                    np.multiply(rates[cause], shifts[year, cause], out=factor)
                    factor += 1
                    odds *= factor
                survival = np.divide(SURVIVAL[..., None], odds, out=odds)
                np.multiply(before[:, :-1], survival[:, :-1], out=after[:, 1:])
                after[:, 0] = joiners[:, 0] * np.sqrt(survival[:, 0])
                after[:, -1] += before[:, -1] * survival[:, -1]
                # Only those ages at which somebody joins.
                met = np.sqrt(survival[:, 3:40], out=factor[:, :37])
                met *= joiners[:, 4:41]
                after[:, 4:41] += met
                before, after = after, before
            self.last[..., first : first + TOGETHER] = before

    def last_stock(self):
        return np.moveaxis(self.last, -1, 0)


def main(number, seconds):
    contest = Deterministic() if number == 0 else Ensemble()
    contest.run()
    end = perf_counter() + (WARM_UP_S if seconds > 0 else 0)
    while perf_counter() < end:
        contest.run()
    nanoseconds = []
    end = perf_counter() + seconds
    while perf_counter() < end:
        before = perf_counter()
        contest.run()
        nanoseconds.append((perf_counter() - before) * 1e9 / contest.cell_steps)
    bits = np.ascontiguousarray(contest.last_stock()).ravel().view(np.uint64)
    odd = 2 * np.arange(bits.size, dtype=np.uint64) + np.uint64(1)
    checksum = int(np.sum(bits * odd, dtype=np.uint64))
    print(json.dumps({"nanoseconds": nanoseconds, "checksum": f"{checksum:016x}"}))


main(int(sys.argv[1]), float(sys.argv[2]))
