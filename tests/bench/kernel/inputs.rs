//! What every contestant starts from, made by exact arithmetic alone so that each language makes the
//! same bits of it: js.mjs and with_numpy.py say the same.

pub const AGES: usize = 66;
pub const SEXES: usize = 2;
pub const EXPOSURE: f64 = 0.5;
/// The oldest age that joiners reach in their first year, as an index.
pub const OLDEST_JOINER: usize = 40;

/// Heads of the base year.
pub fn stock(sex: usize, age: usize) -> f64 {
    (1000 + (sex + 1) * age * (AGES - age)) as f64
}

/// Annual probabilities of death, retirement, leaving and emigration.
pub fn rates(sex: usize, age: usize) -> [f64; 4] {
    let mortality = 0.0005 + 0.00001 * ((2 - sex) * age * age) as f64;
    let retirement = if age < 35 { 0.0 } else { (age - 34) as f64 / 100.0 };
    let leaving = 0.02 - 0.0002 * age as f64;
    let emigration = if age < 25 { 0.01 } else { 0.002 };
    [mortality, retirement, leaving, emigration]
}

/// Who joins in a year: aged 24 to 60 at its end.
pub fn joiners(sex: usize, age: usize) -> f64 {
    if (4..=OLDEST_JOINER).contains(&age) {
        ((age - 3) * (OLDEST_JOINER + 1 - age) + sex) as f64 / 8.0
    } else {
        0.0
    }
}

/// Uncertain shifts, evenly spread over 0.8 to 1.2: the generator of Park and Miller, whose products a
/// double holds exactly.
pub struct Shifts(u64);

impl Shifts {
    pub fn from_the_start() -> Shifts {
        Shifts(1)
    }
}

impl Iterator for Shifts {
    type Item = f64;

    fn next(&mut self) -> Option<f64> {
        self.0 = self.0 * 48271 % 2_147_483_647;
        Some(0.8 + 0.4 * (self.0 as f64 / 2_147_483_647.0))
    }
}
