//! The path of intake as a problem and its answer: plain data between the forecast, which states the
//! problem, and the optimiser, which solves it.
//!
//! The two are separate artefacts, so that nobody loads a solver who does not ask for a path.

use crate::plain::{Values, choice, record};

record! {
    /// Asks for the intake of several years that costs least over the years summed.
    ///
    /// Minimises, over professions, the sum over stock years of shortage_cost · shortage² +
    /// surplus_cost · surplus² plus that over flow years of change_cost · ΔI².
    IntakePathProblem {
        /// Flow years whose intake is chosen: ascending, without a gap.
        years: Vec<i32>,
        /// Years whose shortage and surplus on 31 December are summed, ascending.
        stock_years: Vec<i32>,
        /// Professions whose intake is chosen.
        professions: Vec<PathProfession>,
        /// Capacities that several professions share; none where not stated.
        shared_capacities: Option<Vec<SharedCapacity>>,
    }
}

record! {
    /// One profession of the problem.
    PathProfession {
        /// Id of the profession.
        profession: String,
        /// Starters of the flow year before the first; the change of the first year counts from it.
        intake_before: f64,
        /// Most starters of each year, one figure a flow year; no limit where not stated.
        capacity: Option<Values>,
        /// Fewest starters of each year, one figure a flow year; 0 where not stated.
        floor: Option<Values>,
        /// Largest change of the starters from one year to the next; no limit where not stated.
        step: Option<f64>,
        /// Supply in FTE with none of the intake that is chosen, one figure a stock year.
        supply_without_fte: Values,
        /// Demand in FTE, one figure a stock year.
        demand_fte: Values,
        /// FTE of this profession in a stock year from one starter of a profession in a flow year:
        /// row-major by stock year, profession in the order of the problem, flow year. Other professions
        /// count where one is trained from another.
        response_fte: Values,
        /// Cost of a shortage per FTE², 0 or more.
        shortage_cost: f64,
        /// Cost of a surplus per FTE², 0 or more.
        surplus_cost: f64,
        /// Cost of a change of the intake per starter², 0 or more.
        change_cost: f64,
    }
}

record! {
    /// A capacity that several professions share.
    SharedCapacity {
        /// Ids of the professions.
        professions: Vec<String>,
        /// Most starters of them together in heads a year, one figure a flow year.
        capacity: Values,
    }
}

record! {
    /// The path of intake that costs least, or which limits forbid every path.
    IntakePath {
        /// One entry a profession, in the order of the problem; empty where there is no path.
        professions: Vec<PathAnswer>,
        /// Cost of all professions together; 0 where there is no path.
        objective: f64,
        /// Whether no other path costs as little; false also where that could not be shown.
        unique: bool,
        /// Limits that cost something: looser, they would allow a cheaper path.
        binding: Vec<BindingLimit>,
        /// Limits that no path can keep; empty where there is a path.
        infeasible: Vec<BrokenLimit>,
    }
}

record! {
    /// The path of one profession.
    PathAnswer {
        /// Id of the profession.
        profession: String,
        /// Starters, one figure a flow year.
        intake: Values,
        /// Supply in FTE, one figure a stock year.
        supply_fte: Values,
        /// Demand less supply in FTE where that is positive, else 0; one figure a stock year.
        shortage_fte: Values,
        /// Supply less demand in FTE where that is positive, else 0; one figure a stock year.
        surplus_fte: Values,
        /// Cost of this profession.
        objective: f64,
    }
}

choice! {
    /// A limit on the intake.
    PathLimit {
        /// Most starters of a profession
        Capacity = "capacity",
        /// Fewest starters of a profession
        Floor = "floor",
        /// Largest change from the year before
        Step = "step",
        /// Most starters of several professions together
        SharedCapacity = "shared_capacity",
    }
}

record! {
    /// A limit that costs something.
    BindingLimit {
        /// Which limit.
        limit: PathLimit,
        /// Id of the profession; null for a shared capacity.
        profession: Option<String>,
        /// Position of the shared capacity; null for a limit of one profession.
        shared: Option<i32>,
        /// Flow year.
        year: i32,
        /// What the cost falls by for each starter by which the limit is loosened, for a small loosening.
        price: f64,
    }
}

record! {
    /// A limit that no path can keep together with the others: one of a choice of limits whose excess
    /// together is the smallest there can be.
    BrokenLimit {
        /// Which limit.
        limit: PathLimit,
        /// Id of the profession; null for a shared capacity.
        profession: Option<String>,
        /// Position of the shared capacity; null for a limit of one profession.
        shared: Option<i32>,
        /// Flow year.
        year: i32,
        /// Starters by which it would have to be loosened.
        excess: f64,
    }
}
