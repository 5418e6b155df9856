//! A workload that leaves no working time, or states a standard in two ways or in none.

use super::*;

/// Adds what is wrong with the workloads.
pub(super) fn check(project: &Project, place: &Place<'_>, problems: &mut Problems) {
    let axes = &project.axes;
    for (index, workload) in project.workloads().iter().enumerate() {
        let entry = place.entry(index);
        let professions = axes.ids(Axis::Profession);
        if !professions.contains(&workload.profession.as_str()) {
            unknown(problems, &entry.field("profession"), &workload.profession, &professions);
        }
        let regions = axes.ids(Axis::Region);
        match &workload.region {
            Some(id) if !regions.contains(&id.as_str()) => {
                unknown(problems, &entry.field("region"), id, &regions);
            }
            None if regions.len() > 1 => {
                let problem = entry.field("region").problem(codes::AMOUNT_AXES);
                problems.add(problem.expected(Axis::Region.word()));
            }
            _ => {}
        }
        hours(workload, &entry, problems);
        activities(workload, &entry, problems);
        allowances(workload, &entry, problems);
    }
}

/// Days and hours that no year has, or that leave nothing to work.
fn hours(workload: &Workload, place: &Place<'_>, problems: &mut Problems) {
    let before = problems.count();
    range(workload.days_per_year, (1.0, 366.0), &place.field("days_per_year"), problems);
    range(workload.hours_per_day, (0.1, 24.0), &place.field("hours_per_day"), problems);
    let off = [
        ("holidays", workload.holidays),
        ("annual_leave", workload.annual_leave),
        ("sick_leave", workload.sick_leave),
        ("other_leave", workload.other_leave),
    ];
    let mut days = workload.days_per_year;
    for (name, off) in off {
        if let Some(off) = off {
            range(off, (0.0, 366.0), &place.field(name), problems);
            days -= off;
        }
    }
    if problems.count() == before && days <= 0.0 {
        let expected = "> 0".to_owned();
        wrong(problems, &place.field("days_per_year"), codes::WORKLOAD_STANDARD, days.shown(), expected);
    }
    if let Some(staff) = workload.staff_fte {
        range(staff, (0.0, 1e12), &place.field("staff_fte"), problems);
    }
}

fn activities(workload: &Workload, place: &Place<'_>, problems: &mut Problems) {
    let list = place.field("activities");
    for (index, activity) in workload.activities.iter().enumerate() {
        let entry = list.entry(index);
        range(activity.volume, (0.0, 1e12), &entry.field("volume"), problems);
        one_way(&entry, [("minutes", activity.minutes), ("per_hour", activity.per_hour)], problems);
        if let Some(minutes) = activity.minutes {
            range(minutes, (0.0, 1e6), &entry.field("minutes"), problems);
        }
        if let Some(per_hour) = activity.per_hour {
            range(per_hour, (1e-6, 1e6), &entry.field("per_hour"), problems);
        }
    }
}

fn allowances(workload: &Workload, place: &Place<'_>, problems: &mut Problems) {
    let list = place.field("category_allowances");
    for (index, allowance) in workload.category_allowances.iter().flatten().enumerate() {
        let entry = list.entry(index);
        one_way(&entry, [("share", allowance.share), ("hours", allowance.hours)], problems);
        if let Some(share) = allowance.share {
            range(share, (0.0, 1.0), &entry.field("share"), problems);
        }
        if let Some(hours) = allowance.hours {
            range(hours, (0.0, 8784.0), &entry.field("hours"), problems);
        }
    }
    let individual = place.field("individual_allowances");
    for (index, allowance) in workload.individual_allowances.iter().flatten().enumerate() {
        let entry = individual.entry(index);
        range(allowance.heads, (0.0, 1e12), &entry.field("heads"), problems);
        range(allowance.hours, (0.0, 8784.0), &entry.field("hours"), problems);
    }
}

/// A standard that is stated in both ways or in neither.
fn one_way(place: &Place<'_>, ways: [(&str, Option<f64>); 2], problems: &mut Problems) {
    let stated = ways.iter().filter(|(_, value)| value.is_some()).count();
    if stated != 1 {
        let problem = place.problem(codes::WORKLOAD_STANDARD).expected([ways[0].0, ways[1].0].join(" | "));
        problems.add(if stated == 0 { problem } else { problem.found(stated) });
    }
}
