//! How much of the truth a source sees: gross-up by a known share, an estimate from two registers, and the
//! way from one definition level to another. Each gives its range, which a parameter carries on.

use crate::plain::{Place, Problem, Values, codes, record};

record! {
    /// A share with its range.
    ShareRange {
        /// Lowest plausible share
        low: f64,
        /// Best estimate
        mid: f64,
        /// Highest plausible share
        high: f64,
    }
}

record! {
    /// Asks for figures corrected by a share.
    AdjustRequest {
        /// Figures of the source; null where missing.
        values: Values,
        /// Divide: the share of the true total that the source sees, above 0 and at most 1.
        seen: Option<ShareRange>,
        /// Multiply: the part of what the source counts that belongs to the wanted definition level.
        belongs: Option<ShareRange>,
    }
}

record! {
    /// Figures with their range.
    Adjusted {
        /// Lowest
        low: Values,
        /// Best estimate
        mid: Values,
        /// Highest
        high: Values,
    }
}

record! {
    /// Asks how many there are in truth, from two registers that were made without each other.
    TwoRegistersRequest {
        /// Persons in the first register
        first: f64,
        /// Persons in the second register
        second: f64,
        /// Persons found in both
        both: f64,
    }
}

record! {
    /// An estimate from two registers.
    TwoRegisters {
        /// Persons: (n1+1)(n2+1)/(m+1) − 1
        estimate: f64,
        /// (n1+1)(n2+1)(n1−m)(n2−m)/((m+1)²(m+2))
        variance: f64,
        /// Lower end of the 95 % range, never below those who were seen
        low: f64,
        /// Upper end of the 95 % range
        high: f64,
        /// Persons in one register or both
        seen: f64,
        /// Share of the estimate that the first register sees
        first_share: f64,
        /// Share of the estimate that the second register sees
        second_share: f64,
    }
}

/// Corrects figures by the share that a source sees, by the part that belongs to a level, or by both:
/// figure × belongs / seen. The lowest figure comes of the highest share seen.
///
/// # Errors
/// `value.range` for a share outside 0 to 1, a share seen of 0, or a range out of order.
pub fn adjust(request: &AdjustRequest) -> Result<Adjusted, Vec<Problem>> {
    let mut problems = Vec::new();
    let mut check = |name: &str, range: &Option<ShareRange>, least: f64| {
        let Some(range) = range else { return ShareRange { low: 1.0, mid: 1.0, high: 1.0 } };
        let here = Place::ROOT;
        let here = here.field(name);
        for (field, value) in [("low", range.low), ("mid", range.mid), ("high", range.high)] {
            // A share of nothing would make everything of nothing.
            if !(value >= least && value <= 1.0 && (value > 0.0 || name == "belongs")) {
                problems
                    .push(here.field(field).problem(codes::VALUE_RANGE).found(value).expected((0.0, 1.0)));
            }
        }
        if !(range.low <= range.mid && range.mid <= range.high) {
            problems
                .push(here.problem(codes::VALUE_RANGE).found((range.low, range.high)).expected(range.mid));
        }
        range.clone()
    };
    let seen = check("seen", &request.seen, 0.0);
    let belongs = check("belongs", &request.belongs, 0.0);
    if !problems.is_empty() {
        return Err(problems);
    }
    let scaled = |factor: f64| Values(request.values.0.iter().map(|value| value * factor).collect());
    Ok(Adjusted {
        low: scaled(belongs.low / seen.high),
        mid: scaled(belongs.mid / seen.mid),
        high: scaled(belongs.high / seen.low),
    })
}

/// Chapman's estimate from two registers.
///
/// # Errors
/// `value.range` for counts below 0, or more persons in both than in one of them.
pub fn two_registers(request: &TwoRegistersRequest) -> Result<TwoRegisters, Vec<Problem>> {
    let TwoRegistersRequest { first: n1, second: n2, both: m } = *request;
    let mut problems = Vec::new();
    for (name, value, most) in [("first", n1, f64::MAX), ("second", n2, f64::MAX), ("both", m, n1.min(n2))] {
        if !(value >= 0.0 && value <= most) {
            let problem = Place::ROOT.field(name).problem(codes::VALUE_RANGE).found(value);
            problems.push(problem.expected(if name == "both" { (0.0, most) } else { (0.0, 1e9) }));
        }
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    let estimate = (n1 + 1.0) * (n2 + 1.0) / (m + 1.0) - 1.0;
    let variance = (n1 + 1.0) * (n2 + 1.0) * (n1 - m) * (n2 - m) / ((m + 1.0) * (m + 1.0) * (m + 2.0));
    // The 97.5 % point of the normal distribution.
    let reach = 1.959_963_984_540_054 * variance.sqrt();
    let seen = n1 + n2 - m;
    Ok(TwoRegisters {
        estimate,
        variance,
        low: (estimate - reach).max(seen),
        high: estimate + reach,
        seen,
        first_share: if estimate > 0.0 { n1 / estimate } else { 1.0 },
        second_share: if estimate > 0.0 { n2 / estimate } else { 1.0 },
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_source_that_sees_eighty_per_cent_is_grossed_up() {
        let range = |low, mid, high| Some(ShareRange { low, mid, high });
        let request = AdjustRequest {
            values: Values(vec![80.0, f64::NAN]),
            seen: range(0.5, 0.8, 1.0),
            belongs: range(0.9, 0.9, 1.0),
        };
        let adjusted = adjust(&request).expect("figures");
        assert_eq!((adjusted.low.0[0], adjusted.mid.0[0], adjusted.high.0[0]), (72.0, 90.0, 160.0));
        assert!(adjusted.mid.0[1].is_nan());
        let wrong = AdjustRequest { seen: range(0.0, 0.5, 0.4), ..request };
        assert_eq!(adjust(&wrong).expect_err("a share of nothing").len(), 2);
    }

    #[test]
    fn two_registers_give_what_can_be_worked_out_by_hand() {
        // 101 · 51 / 21 − 1 and 101 · 51 · 80 · 30 / (21² · 22)
        let answer =
            two_registers(&TwoRegistersRequest { first: 100.0, second: 50.0, both: 20.0 }).expect("counts");
        assert!((answer.estimate - 244.285_714_285_714_3).abs() < 1e-9);
        assert!((answer.variance - 12_362_400.0 / 9_702.0).abs() < 1e-9);
        assert_eq!(answer.seen, 130.0);
        assert!(answer.low >= 130.0 && answer.high > answer.estimate);
        let all =
            two_registers(&TwoRegistersRequest { first: 10.0, second: 10.0, both: 10.0 }).expect("counts");
        assert_eq!((all.estimate, all.variance, all.low), (10.0, 0.0, 10.0));
        assert!(two_registers(&TwoRegistersRequest { first: 10.0, second: 5.0, both: 6.0 }).is_err());
    }
}
