//! What a change of a scenario does to a field.

use super::field::Field;
use super::grid::{AGE, AXES, FURTHER, Grid, Index, PROFESSION, REGION, SECTOR, SEX, YEAR};
use super::moves::{self, moves_from};
use super::resolve::{Bound, Resolved, resolve_bound, scope_indices};
use crate::FULL;
use crate::lists::list;
use crate::plain::{Place, Problems, codes};
use crate::project::{Change, Operation, Over, Project, Quantity, Scope};

/// Applies `change` to the field of its quantity.
pub fn apply(
    resolved: &mut Resolved,
    change: &Change,
    project: &Project,
    grid: &Grid,
    place: &Place<'_>,
    problems: &mut Problems,
) {
    let scope = change.scope.as_ref().unwrap_or(&Scope::ALL);
    let Some(within) = scope_indices(scope, project, grid, &place.field("for"), problems) else { return };
    let stated = within[PROFESSION].iter().any(|profession| resolved.supplied[*profession]);
    // Where a move is not stated it is not known who stays, so that it cannot be set either.
    let from_axis = moves_from(change.quantity);
    let can_be_set = change.op == Operation::Set && from_axis.is_none();
    if !stated && !can_be_set && change.quantity.neutral().is_none() {
        problems.add(place.problem(codes::CHANGE_OF_NOTHING).found(change.quantity.word()));
        return;
    }
    // An amount of persons is a total: it cannot be set on several regions at once, nor on one region
    // of a total that is stated for the country.
    let regional = within[PROFESSION].iter().any(|profession| resolved.by_region[*profession]);
    let total = matches!(change.quantity, Quantity::Intake | Quantity::Immigration);
    // Temporary staff are an amount of each group, and of each age where they are told apart.
    let amount = change.quantity == Quantity::TemporaryStaff
        && (resolved.field.varies(AGE)
            || within[REGION].len() * within[SECTOR].len() * within[SEX].len() > 1);
    let many = amount || (total && regional && within[REGION].len() > 1);
    if many && matches!(change.op, Operation::Set | Operation::Add) {
        problems.add(place.problem(codes::CHANGE_SET_MANY).found(change.quantity.word()));
        return;
    }
    if total && !regional && within[REGION].len() < grid.count[REGION] {
        problems.add(place.problem(codes::CHANGE_OF_NOTHING).found(change.quantity.word()));
        return;
    }
    if change.op == Operation::ShiftAge && !resolved.field.varies(AGE) {
        problems.add(place.problem(codes::CHANGE_NO_EFFECT).found(change.quantity.word()).warning());
        return;
    }

    let bound = match change.op {
        Operation::Low => Some(Bound::Low),
        Operation::High => Some(Bound::High),
        _ => None,
    };
    let mut towards = None;
    if let Some(bound) = bound {
        if !(0.0..=1.0).contains(&change.amount) {
            let problem = place.field("amount").problem(codes::CHANGE_RANGE);
            problems.add(problem.found(change.amount).expected((0.0, 1.0)));
            return;
        }
        let before = problems.count();
        let resolved = resolve_bound(project, change.quantity, bound, grid, problems);
        if problems.count() != before {
            return;
        }
        towards = Some(resolved.field);
    }

    let first = first_year(change.quantity, project, grid);
    let mut wider = [false; AXES];
    for (axis, indices) in within.iter().enumerate() {
        wider[axis] = axis != AGE && axis != YEAR && indices.len() < grid.count[axis];
    }
    // A flow's base year is never read, so a change that holds in all years leaves it one-dimensional.
    wider[YEAR] = change.ramp.is_some() || (first > 0 && !change.quantity.is_flow());
    if let Some(towards) = &towards {
        for (axis, wider) in wider.iter_mut().enumerate() {
            *wider |= towards.varies(axis);
        }
    }
    let mut field = resolved.field.expanded(grid, wider);
    let mut cells: Vec<Index> = Vec::new();
    for index in field.cells() {
        // What a profession does not state and has no neutral value for can only be set.
        if field.is_within(index, &within)
            && (!field.varies(YEAR) || index[YEAR] >= first)
            && (can_be_set || !field.at(index).is_nan())
            && from_axis.is_none_or(|from| index[from] != index[FURTHER])
        {
            cells.push(index);
        }
    }

    let mut moved = vec![false; grid.count[PROFESSION]];
    for index in cells.iter().copied() {
        let part = effect_share(change, grid, &field, index);
        if change.op == Operation::ShiftAge {
            if index[AGE] == 0 {
                field.map_ages(index, &|rates| shifted(rates, change.amount * part));
                mark(&mut moved, &field, index);
            }
            continue;
        }
        let value = field.at(index);
        let changed = match change.op {
            Operation::Set if value.is_nan() => change.amount,
            Operation::Set => value + (change.amount - value) * part,
            Operation::Scale => value * (1.0 + (change.amount - 1.0) * part),
            Operation::Add | Operation::ShiftAge => value + change.amount * part,
            Operation::Low | Operation::High => {
                let way = change.amount * part;
                let end = towards.as_ref().map_or(value, |towards| towards.at(index));
                if way == 1.0 { end } else { value + (end - value) * way }
            }
        };
        // The full effect of a set is the amount itself, to the last bit.
        let changed = if change.op == Operation::Set && part == 1.0 { change.amount } else { changed };
        if changed != value {
            mark(&mut moved, &field, index);
        }
        field.set(index, changed);
    }
    let idle = match change.op {
        Operation::Scale => change.amount != 1.0,
        Operation::Low | Operation::High => change.amount != 0.0,
        _ => false,
    };
    if idle && !moved.contains(&true) {
        problems.add(place.problem(codes::CHANGE_NO_EFFECT).found(change.quantity.word()).warning());
    }
    let (low, high) = change.quantity.range();
    let inside = |value: f64| (low..=high).contains(&value);
    // What was outside before the change is a mistake of its own.
    let led_outside = cells.iter().find(|index| {
        let before = resolved.field.at(**index);
        !inside(field.at(**index)) && (before.is_nan() || inside(before))
    });
    let led_outside = led_outside.filter(|_| !change.quantity.is_clipped());
    if let Some(index) = led_outside {
        let problem = place.field("amount").problem(codes::CHANGE_RANGE);
        problems.add(problem.found(field.at(*index)).expected((low, high)));
    }
    if let (true, Some(from)) = (FULL, from_axis) {
        let overfull = moves::balance_rows(&mut field, from);
        if let Some(index) = overfull {
            let problem = place.field("amount").problem(codes::CHANGE_RANGE);
            problems.add(problem.found(field.at(index)).expected((0.0, 1.0)));
        }
    }
    resolved.field = field;
    for profession in &within[PROFESSION] {
        resolved.supplied[*profession] |= moved[*profession];
    }
}

/// Notes for which professions a cell was changed.
fn mark(moved: &mut [bool], field: &Field, index: Index) {
    if field.varies(PROFESSION) {
        moved[index[PROFESSION]] = true;
    } else {
        moved.fill(true);
    }
}

/// Year index from which a change holds: what is observed in the base year stays; unmet demand is a
/// judgement about that year itself. Years since the end of training are no years of the forecast.
pub(crate) fn first_year(quantity: Quantity, project: &Project, grid: &Grid) -> usize {
    match quantity.over() {
        Over::SourcesSince => 0,
        _ => {
            let earlier = (project.axes.base_year - grid.base_year).max(0) as usize;
            earlier + usize::from(quantity != Quantity::UnmetDemand)
        }
    }
}

/// Share of the full effect in the year of a cell: equal steps, the whole from the ramp's last year on.
fn effect_share(change: &Change, grid: &Grid, field: &Field, index: Index) -> f64 {
    match &change.ramp {
        Some(ramp) if field.varies(YEAR) => {
            let year = grid.base_year + index[YEAR] as i32;
            let steps = f64::from(ramp.to - ramp.from + 1);
            (f64::from(year - ramp.from + 1) / steps).clamp(0.0, 1.0)
        }
        _ => 1.0,
    }
}

/// r′(a) = r(a − years), straight between ages; the youngest age's rate below it, the oldest's above.
fn shifted(rates: &[f64], years: f64) -> Vec<f64> {
    let last = rates.len() - 1;
    list(rates.len(), &|age| {
        let from = (age as f64 - years).max(0.0).min(last as f64);
        let below = from.floor() as usize;
        let part = from - from.floor();
        if part == 0.0 { rates[below] } else { rates[below] + (rates[below + 1] - rates[below]) * part }
    })
}

#[cfg(test)]
mod tests {
    use super::shifted;

    #[test]
    fn a_shift_moves_rates_to_higher_ages_and_holds_the_ends() {
        let rates = [0.1, 0.2, 0.4, 0.8];
        assert_eq!(shifted(&rates, 0.0), rates);
        assert_eq!(shifted(&rates, 1.0), [0.1, 0.1, 0.2, 0.4]);
        assert_eq!(shifted(&rates, -1.0), [0.2, 0.4, 0.8, 0.8]);
        let half = shifted(&rates, 0.5);
        assert_eq!(half[0], 0.1);
        assert!((half[1] - 0.15).abs() < 1e-15 && (half[3] - 0.6).abs() < 1e-15);
    }
}
