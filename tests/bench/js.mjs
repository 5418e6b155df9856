// The same recurrence in plain JavaScript, as one would write it well: typed
// arrays, rates read once, nothing allocated in a loop, one kind of value in
// every variable. Inputs and order of operations are those of kernel/, and so
// are the bits of the result.

/** @typedef {import("./clock.mjs").Contest} Contest */

const AGES = 66;
const SEXES = 2;
const CELLS = SEXES * AGES;

/**
 * One figure of each sex and age.
 * @param {(sex: number, age: number) => number} of
 */
function row(of) {
  const values = new Float64Array(CELLS);
  for (let cell = 0; cell < CELLS; cell += 1) {
    values[cell] = of(Math.floor(cell / AGES), cell % AGES);
  }
  return values;
}

const start = row((sex, age) => 1000 + (sex + 1) * age * (AGES - age));
const mortality = row((sex, age) => 0.0005 + 0.00001 * ((2 - sex) * age * age));
const retirement = row((_, age) => (age < 35 ? 0 : (age - 34) / 100));
const leaving = row((_, age) => 0.02 - 0.0002 * age);
const emigration = row((_, age) => (age < 25 ? 0.01 : 0.002));
const joiners = row((sex, age) => (age < 4 || age > 40 ? 0 : ((age - 3) * (41 - age) + sex) / 8));
const survival = new Float64Array(CELLS);
for (let cell = 0; cell < CELLS; cell += 1) {
  survival[cell] =
    (1 - mortality[cell]) * (1 - retirement[cell]) * (1 - leaving[cell]) * (1 - emigration[cell]);
}

const left = row((sex, age) => Math.sqrt(survival[sex * AGES + Math.max(age - 1, 0)]));

/**
 * The deterministic run: kernel/deterministic.rs.
 * @returns {Contest}
 */
export function deterministic() {
  const years = 40;
  const regions = 20;
  const first = new Float64Array(regions * CELLS);
  for (let region = 0; region < regions; region += 1) first.set(start, region * CELLS);
  let before = new Float64Array(first);
  let after = new Float64Array(first.length);
  return {
    cellSteps: first.length * years,
    pass() {
      before.set(first);
      for (let year = 0; year < years; year += 1) {
        for (let from = 0; from < before.length; from += AGES) {
          step(before, after, from, from % CELLS);
        }
        [before, after] = [after, before];
      }
    },
    lastStock: () => before,
  };
}

/**
 * Moves the group that starts at `from` through a year, with the rates that start at `rates`.
 * @param {Float64Array} before
 * @param {Float64Array} after
 * @param {number} from
 * @param {number} rates
 */
function step(before, after, from, rates) {
  const open = AGES - 1;
  after[from] = joiners[rates] * left[rates];
  for (let age = 1; age < open; age += 1) {
    after[from + age] =
      before[from + age - 1] * survival[rates + age - 1] + joiners[rates + age] * left[rates + age];
  }
  after[from + open] =
    before[from + open - 1] * survival[rates + open - 1] +
    before[from + open] * survival[rates + open] +
    joiners[rates + open] * left[rates + open];
}

/**
 * The inner loop of an ensemble: kernel/ensemble.rs.
 * @returns {Contest}
 */
export function ensemble() {
  const years = 30;
  const draws = 1000;
  const shifts = new Float64Array(years * 4 * draws);
  let state = 1;
  for (let place = 0; place < shifts.length; place += 1) {
    state = (state * 48271) % 2147483647;
    shifts[place] = 0.8 + 0.4 * (state / 2147483647) - 1;
  }
  const last = new Float64Array(draws * CELLS);
  let before = new Float64Array(CELLS);
  let after = new Float64Array(CELLS);
  return {
    cellSteps: last.length * years,
    pass() {
      for (let draw = 0; draw < draws; draw += 1) {
        before.set(start);
        for (let year = 0; year < years; year += 1) {
          const at = year * 4 * draws + draw;
          const u = shifts[at];
          const v = shifts[at + draws];
          const w = shifts[at + 2 * draws];
          const x = shifts[at + 3 * draws];
          for (let from = 0; from < CELLS; from += AGES) {
            shiftedStep(before, after, from, u, v, w, x);
          }
          [before, after] = [after, before];
        }
        last.set(before, draw * CELLS);
      }
    },
    lastStock: () => last,
  };
}

/**
 * Moves the group that starts at `from` through a year with shifted odds of the four causes. One loop:
 * survival goes from its making to its use without an array between.
 * @param {Float64Array} before
 * @param {Float64Array} after
 * @param {number} from
 * @param {number} u
 * @param {number} v
 * @param {number} w
 * @param {number} x
 */
function shiftedStep(before, after, from, u, v, w, x) {
  const open = from + AGES - 1;
  after[from] = 0;
  let staying = 0;
  let met = 0;
  for (let cell = from; cell <= open; cell += 1) {
    const odds =
      (1 + mortality[cell] * u) *
      (1 + retirement[cell] * v) *
      (1 + leaving[cell] * w) *
      (1 + emigration[cell] * x);
    const s = survival[cell] / odds;
    const joined = joiners[cell];
    if (cell === open) staying += before[cell] * s;
    // The youngest joiners have nobody younger beside them.
    if (joined !== 0) staying += joined * Math.sqrt(cell === from ? s : met);
    after[cell] = staying;
    staying = before[cell] * s;
    met = s;
  }
}
