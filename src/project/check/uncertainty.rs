//! Ranges and distributions that mean nothing, whatever the figures they are about.

use super::*;

/// Largest standard deviation or weight that is no slip of the pen.
const LARGEST: f64 = 1e12;

/// Adds what is wrong with the uncertainty of parameters and with their correlations.
pub(super) fn check(project: &Project, problems: &mut Problems) {
    let root = Place::ROOT;
    let parameters = root.field("parameters");
    for (index, parameter) in project.parameters.iter().enumerate() {
        let entry = parameters.entry(index);
        if let Some(uncertainty) = &parameter.uncertainty {
            self::uncertainty(uncertainty, &entry.field("uncertainty"), problems);
        }
    }
    correlations(project, &root.field("correlations"), problems);
}

/// Adds what is wrong with one of them.
pub(crate) fn uncertainty(uncertainty: &Uncertainty, place: &Place<'_>, problems: &mut Problems) {
    let here = place.field("distribution");
    let mut spread = |name: &str, found: Option<f64>| {
        if let Some(found) = found.filter(|found| !(0.0..=LARGEST).contains(found)) {
            problems.add(here.field(name).problem(codes::UNCERTAINTY_SPREAD).found(found).expected("≥ 0"));
        }
    };
    match &uncertainty.distribution {
        Some(Distribution::Pert { lambda }) => spread("lambda", *lambda),
        Some(Distribution::Normal { sd } | Distribution::Lognormal { sd } | Distribution::Logit { sd }) => {
            spread("sd", *sd)
        }
        Some(Distribution::Beta { sd }) => spread("sd", Some(*sd)),
        Some(Distribution::Experts { experts }) => self::experts(experts, &here.field("experts"), problems),
        _ => {}
    }
    if let Some(OverTime::Autoregressive { persistence }) = uncertainty.over_time
        && !(0.0..1.0).contains(&persistence)
    {
        let here = place.field("over_time");
        let problem = here.field("persistence").problem(codes::UNCERTAINTY_SPREAD);
        problems.add(problem.found(persistence).expected("0 ≤ ρ < 1"));
    }
}

fn experts(experts: &[Expert], place: &Place<'_>, problems: &mut Problems) {
    if experts.is_empty() {
        problems.add(place.problem(codes::UNCERTAINTY_EXPERTS).found(0));
    }
    for (index, expert) in experts.iter().enumerate() {
        let here = place.entry(index);
        if let Some(weight) = expert.weight.filter(|weight| !(*weight > 0.0 && *weight <= LARGEST)) {
            let problem = here.field("weight").problem(codes::UNCERTAINTY_SPREAD);
            problems.add(problem.found(weight).expected("> 0"));
        }
        let (p, values) = (&expert.probabilities, &expert.values);
        let inside = p.iter().all(|p| 0.0 < *p && *p < 1.0);
        if p.is_empty() || !inside || !p.is_sorted_by(|a, b| a < b) {
            problems.add(here.field("probabilities").problem(codes::UNCERTAINTY_EXPERTS).found(shown(p)));
        }
        if values.len() != p.len() || !values.is_sorted() {
            problems.add(here.field("values").problem(codes::UNCERTAINTY_EXPERTS).found(shown(values)));
        }
    }
}

fn shown(figures: &[f64]) -> String {
    let texts = list(figures.len(), &|at| figures[at].shown());
    ["[", &*texts.join(", "), "]"].concat()
}

fn correlations(project: &Project, place: &Place<'_>, problems: &mut Problems) {
    let known = list(project.parameters.len(), &|at| &*project.parameters[at].id);
    let mut seen: Vec<[&str; 2]> = Vec::new();
    for (index, entry) in project.correlations().iter().enumerate() {
        let here = place.entry(index);
        for (name, id) in [("first", &entry.first), ("second", &entry.second)] {
            if !known.contains(&id.as_str()) {
                unknown(problems, &here.field(name), id, &known);
            }
        }
        let mut pair = [entry.first.as_str(), entry.second.as_str()];
        pair.sort_unstable();
        if pair[0] == pair[1] || seen.contains(&pair) {
            problems.add(here.field("second").problem(codes::ID_DUPLICATE).found(&entry.second));
        }
        seen.push(pair);
        range(entry.correlation, (-1.0, 1.0), &here.field("correlation"), problems);
    }
}
