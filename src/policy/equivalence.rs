//! Small changes of a plan, each stated as changes of a scenario, so that their effect on the gap can be
//! told in trainees: trainees = change of the gap in T / K(T).
//!
//! | change | stated as |
//! |---|---|
//! | one point less leaving | `exit` scaled at all ages so that its mean over the base stock falls by 0.01 |
//! | one year later | `retirement` moved by a year |
//! | ten immigrants | `immigration` + 10 a year; over regions as the plan divides those of the first year |
//! | one per cent more hours | `fte_per_head`, and that of temporary staff, × 1.01 |
//! | ten per cent more intake | `intake` × 1.1 |
//! | one point of a task | `shifted_share` + 0.01 of each shift from or to the profession |
//!
//! Supply by cumulative outflow knows no probability of leaving: there one point is a hundredth of the
//! base year's stock a year, taken off the outflow from the first year on. Its sources do not differ by
//! year: the intake is changed only where it begins to be steerable in the first year, and those from
//! abroad, who come from the base year on, are left out, as is the age of retirement.

use crate::forecast::grid::{AGE, PROFESSION, REGION, YEAR, at};
use crate::forecast::plan::Plan;
use crate::project::{Change, Operation, Project, Quantity, Ramp, Scope, Source, Supply};
use crate::requests::SmallChange;
use crate::supply::cumulative;
use crate::supply::temporary::permanent_stock;

/// One percentage point.
const POINT: f64 = 0.01;
const IMMIGRANTS: f64 = 10.0;
const HOURS: f64 = 1.01;
const INTAKE: f64 = 1.1;

/// One small change.
#[derive(Debug, Clone, PartialEq)]
pub struct Small {
    /// Which.
    pub change: SmallChange,
    /// Id of the task shift, where it is one.
    pub task_shift: Option<String>,
    /// What it is as changes of a scenario.
    pub changes: Vec<Change>,
}

/// The small changes that mean something for a profession of a plan, from year index `from` on.
pub fn small_changes(project: &Project, plan: &Plan, profession: usize, from: usize) -> Vec<Small> {
    let year = project.axes.base_year + from as i32;
    let whose = Scope { profession: Some(project.axes.professions[profession].id.clone()), ..Scope::ALL };
    let change = |quantity, scope: &Scope, op, amount| Change {
        quantity,
        scope: Some(scope.clone()),
        op,
        amount,
        ramp: Some(Ramp { from: year, to: year }),
        reason: None,
    };
    let of_profession = |quantity, op, amount| vec![change(quantity, &whose, op, amount)];
    let mut smalls = Vec::new();
    let mut push = |change, task_shift, changes: Vec<Change>| {
        smalls.push(Small { change, task_shift, changes });
    };
    match plan.supply[profession] {
        Supply::Cohort { .. } => {
            let mean = mean_exit(plan, profession, from);
            if mean >= POINT {
                let left = (mean - POINT) / mean;
                push(SmallChange::ExitPoint, None, of_profession(Quantity::Exit, Operation::Scale, left));
            }
            // Rates that are the same at all ages do not move.
            if plan.by_age(Quantity::Retirement, profession) {
                let later = of_profession(Quantity::Retirement, Operation::ShiftAge, 1.0);
                push(SmallChange::RetirementYear, None, later);
            }
            if plan.supplied(Quantity::ImmigrationProfile, profession) {
                let mut changes = Vec::new();
                for (region, heads) in immigrants(plan, profession, from) {
                    let mut scope = whose.clone();
                    scope.region = region.map(|region| project.axes.regions[region].id.clone());
                    changes.push(change(Quantity::Immigration, &scope, Operation::Add, heads));
                }
                push(SmallChange::TenImmigrants, None, changes);
            }
        }
        Supply::Cumulative { .. } => {
            let years = project.axes.last_year - year + 1;
            let mut outflow =
                change(Quantity::CumulativeOutflow, &whose, Operation::Add, -POINT * f64::from(years));
            outflow.ramp = Some(Ramp { from: year, to: project.axes.last_year });
            push(SmallChange::ExitPoint, None, vec![outflow]);
        }
        Supply::Trend { .. } => {}
    }
    let mut hours = of_profession(Quantity::FtePerHead, Operation::Scale, HOURS);
    if plan.supplied(Quantity::TemporaryStaff, profession) {
        hours.extend(of_profession(Quantity::TemporaryFte, Operation::Scale, HOURS));
    }
    push(SmallChange::HoursPercent, None, hours);
    match plan.supply[profession] {
        Supply::Cohort { .. } if plan.supplied(Quantity::Intake, profession) => {
            let more = of_profession(Quantity::Intake, Operation::Scale, INTAKE);
            push(SmallChange::IntakeTenPercent, None, more);
        }
        Supply::Cumulative { .. } if cumulative::planned(plan, profession).years + 1 == from => {
            let scope = Scope { source: Some(Source::Steerable), ..whose.clone() };
            let mut more = change(Quantity::SourceIntake, &scope, Operation::Scale, INTAKE);
            more.ramp = None;
            push(SmallChange::IntakeTenPercent, None, vec![more]);
        }
        _ => {}
    }
    for (number, shift) in plan.task_shifts.iter().enumerate() {
        if shift.from == profession || shift.to == profession {
            let id = project.axes.task_shifts()[number].id.clone();
            let scope = Scope { task_shift: Some(id.clone()), ..Scope::ALL };
            let more = change(Quantity::ShiftedShare, &scope, Operation::Add, POINT);
            push(SmallChange::TaskShiftPoint, Some(id), vec![more]);
        }
    }
    smalls
}

/// Mean probability of leaving of those who are there in the base year, by the rates of year index `year`;
/// NaN of nobody.
fn mean_exit(plan: &Plan, profession: usize, year: usize) -> f64 {
    let rates = plan.field(Quantity::Exit);
    let (mut leaving, mut all) = (0.0, 0.0);
    for group in 0..plan.grid.groups() {
        let mut index = plan.grid.group_index(group);
        if index[PROFESSION] != profession {
            continue;
        }
        for (age, heads) in permanent_stock(plan, index).into_iter().enumerate() {
            (index[AGE], index[YEAR]) = (age, year);
            leaving += heads * rates.at(index);
            all += heads;
            index[YEAR] = 0;
        }
    }
    leaving / all
}

/// How ten more foreign-trained divide over regions: as the plan divides those of year index `year`, and
/// equally where nobody is planned; `None` for the whole country.
fn immigrants(plan: &Plan, profession: usize, year: usize) -> Vec<(Option<usize>, f64)> {
    let regions = plan.grid.count[REGION];
    if !plan.by_region(Quantity::Immigration, profession) || regions == 1 {
        return vec![(None, IMMIGRANTS)];
    }
    let planned = |region: usize| plan.field(Quantity::Immigration).at(at(profession, region, year));
    let mut all = 0.0;
    for region in 0..regions {
        all += planned(region);
    }
    let mut divided = Vec::new();
    for region in 0..regions {
        let share = if all > 0.0 { planned(region) / all } else { 1.0 / regions as f64 };
        if share > 0.0 {
            divided.push((Some(region), IMMIGRANTS * share));
        }
    }
    divided
}
