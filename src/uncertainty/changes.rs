//! What draws make of a plan.
//!
//! Which cells a parameter changes, and what they are before, is the same in every draw: it is looked up once,
//! and a draw goes along a list.

use std::borrow::Cow;

use hwf_kernel::ensemble::scale_by_share;

use super::deviations::Draw;
use super::spread::Varying;
use crate::forecast::field::Field;
use crate::forecast::grid::{Grid, YEAR};
use crate::forecast::moves::{balance_rows, moves_from};
use crate::forecast::plan::Plan;
use crate::forecast::resolve::Resolved;
use crate::plain::{Place, Problem, codes};
use crate::project::{OverTime, Quantity};

/// The fields of a plan that draws change.
pub struct Changes<'a> {
    plan: &'a Plan,
    varying: &'a [Varying],
    fields: Vec<Changed>,
}

/// One quantity, on all axes on which a draw can tell its cells apart.
struct Changed {
    quantity: Quantity,
    resolved: Resolved,
    /// Positions of the parameters that change it, in order, with the cells of each.
    by: Vec<(usize, Cells)>,
}

/// The cells that a parameter changes.
#[derive(Default)]
struct Cells {
    all: Vec<Cell>,
    /// Where they lie and how far a whole share takes each down and up, where one share moves them all by
    /// factors that cannot lead out of the range: tables have thousands of cells.
    shared: Option<(Vec<u32>, [Vec<f64>; 2])>,
}

/// One cell that a parameter changes.
#[derive(Debug, Clone, Copy)]
struct Cell {
    at: u32,
    kind: u32,
    /// Flow years since the first one.
    year: u32,
}

impl<'a> Changes<'a> {
    /// Of the parameters that `wanted` tells.
    pub fn of(plan: &'a Plan, varying: &'a [Varying], wanted: &dyn Fn(usize) -> bool) -> Changes<'a> {
        let mut fields: Vec<Changed> = Vec::new();
        for (number, varying) in varying.iter().enumerate().filter(|(number, _)| wanted(*number)) {
            let grid = plan.grid_of(varying.quantity).expect("what varies lies somewhere");
            let yearly = varying.over_time != OverTime::Constant {};
            let mut wider = std::array::from_fn(|axis| varying.cells.varies(axis));
            wider[YEAR] |= yearly || (varying.first_year > 0 && !varying.quantity.is_flow());
            let found = fields.iter().position(|field| field.quantity == varying.quantity);
            let at = found.unwrap_or_else(|| {
                let resolved = plan.resolved(varying.quantity).clone();
                fields.push(Changed { quantity: varying.quantity, resolved, by: Vec::new() });
                fields.len() - 1
            });
            let changed = &mut fields[at];
            changed.resolved.field = changed.resolved.field.expanded(&grid, wider);
            changed.by.push((number, Cells::default()));
        }
        for changed in &mut fields {
            let grid = plan.grid_of(changed.quantity).expect("what varies lies somewhere");
            for (number, cells) in &mut changed.by {
                *cells = cells_of(plan, &grid, &changed.resolved.field, &varying[*number]);
            }
        }
        Changes { plan, varying, fields }
    }

    /// The plan of one draw; the plan itself where the draw changes nothing of it.
    ///
    /// # Errors
    /// A figure that leaves the range of its quantity.
    pub fn made(&self, draw: &Draw) -> Result<Cow<'a, Plan>, Problem> {
        let mut own = Cow::Borrowed(self.plan);
        for changed in &self.fields {
            if changed.by.iter().all(|(number, _)| draw[*number].is_none()) {
                continue;
            }
            let mut resolved = changed.resolved.clone();
            for (number, cells) in &changed.by {
                let Some(deviation) = &draw[*number] else { continue };
                match &cells.shared {
                    Some((at, ways)) => {
                        let share = deviation.of_year(0)[0];
                        let ways = &ways[usize::from(share >= 0.0)];
                        scale_by_share(resolved.field.values_mut(), at, ways, share);
                    }
                    None => {
                        let figures = |year: usize| deviation.of_year(year);
                        apply(&self.varying[*number], &cells.all, &figures, &mut resolved.field)?;
                    }
                }
            }
            own.to_mut().replace(changed.quantity, resolved);
        }
        Ok(own)
    }
}

/// The cells of a field that a parameter changes.
fn cells_of(plan: &Plan, grid: &Grid, field: &Field, varying: &Varying) -> Cells {
    // Of the years before the base year nothing deviates but what holds for all years.
    let base = (plan.grid.base_year - grid.base_year).max(0) as usize;
    let mut cells = Vec::new();
    for index in field.cells() {
        if field.varies(YEAR) && index[YEAR] < varying.first_year {
            continue;
        }
        let kind = varying.cells.at(index);
        if !kind.is_nan() && !field.at(index).is_nan() {
            let year = index[YEAR].saturating_sub(base + 1);
            cells.push(Cell { at: field.offset(index) as u32, kind: kind as u32, year: year as u32 });
        }
    }
    let (low, high) = varying.quantity.range();
    let inside = |cell: &Cell, up: f64| low == 0.0 && field.values()[cell.at as usize] * (1.0 + up) <= high;
    let ways = |cell: &Cell| varying.ways(cell.kind as usize).filter(|ways| inside(cell, ways[1]));
    let ways: Option<Vec<[f64; 2]>> = match varying.over_time {
        OverTime::Constant {} => cells.iter().map(ways).collect(),
        _ => None,
    };
    let shared = ways.filter(|ways| !ways.is_empty()).map(|ways| {
        let along = |side: usize| ways.iter().map(|ways| ways[side]).collect();
        (cells.iter().map(|cell| cell.at).collect(), [along(0), along(1)])
    });
    Cells { all: cells, shared }
}

/// Changes the cells of a field by the deviation of one parameter.
fn apply<'d>(
    varying: &Varying,
    cells: &[Cell],
    figures: &dyn Fn(usize) -> &'d [f64],
    field: &mut Field,
) -> Result<(), Problem> {
    let (low, high) = varying.quantity.range();
    let clipped = varying.quantity.is_clipped();
    let mut outside = None;
    let values = field.values_mut();
    for Cell { at, kind, year } in cells {
        let by = varying.deviation(*kind as usize, figures(*year as usize));
        if by == varying.way.none() {
            continue;
        }
        let value = varying.way.applied(values[*at as usize], by);
        if !(low..=high).contains(&value) && !clipped {
            outside = Some(value);
        }
        values[*at as usize] = value;
    }
    if let Some(from) = moves_from(varying.quantity)
        && let Some(index) = balance_rows(field, from)
    {
        outside = Some(field.at(index));
    }
    match outside {
        None => Ok(()),
        Some(value) => {
            let root = Place::ROOT;
            let list = root.field("parameters");
            let problem = list.entry(varying.parameter).problem(codes::ENSEMBLE_OUTSIDE);
            Err(problem.found(value).expected((low, high)))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::forecast::grid::REGION;
    use crate::plain::Problems;
    use crate::project::Project;
    use crate::uncertainty::deviations::Drawing;
    use crate::uncertainty::spread::varying;

    /// By share at once, by share cell by cell, and by low and high as the file states them.
    #[test]
    fn a_table_goes_the_same_share_of_its_way_however_it_is_changed() {
        let (project, _) = Project::read(include_bytes!("../../www/samples/medland.hwf.json")).unwrap();
        let mut problems = Problems::default();
        let plan = Plan::base(&project, &mut problems);
        let varying = varying(&project, &plan, &mut problems);
        let number = varying.iter().position(|one| one.quantity == Quantity::Population).unwrap();
        let drawing = Drawing::new(&project, varying.clone(), &mut problems);
        for z in [-1.5, 0.7] {
            let draw = drawing.only(number, z);
            let mut changes = Changes::of(&plan, &varying, &|at| at == number);
            let fast = changes.made(&draw).unwrap().field(Quantity::Population).clone();
            assert!(changes.fields[0].by[0].1.shared.is_some());
            changes.fields[0].by[0].1.shared = None;
            let slow = changes.made(&draw).unwrap().field(Quantity::Population).clone();
            let share = draw[number].as_ref().unwrap().of_year(0)[0];
            assert!(share * z > 0.0);
            let base = plan.field(Quantity::Population);
            for index in fast.cells().filter(|index| index[YEAR] > 5 && index[REGION] == 1) {
                assert!((fast.at(index) / slow.at(index) - 1.0).abs() < 1e-14);
                // More inhabitants at a share above none, fewer below.
                assert!((fast.at(index) - base.at(index)) * z >= 0.0);
            }
            assert!(fast.values() != base.values());
        }
    }
}
