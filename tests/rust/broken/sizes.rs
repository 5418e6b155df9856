//! Inputs whose sizes are not those of a project: counts beyond what can be counted, products that
//! overflow, texts of hundreds of megabytes. Each is told at once, at its place.

use super::{minimal, places};
use serde_json::{Value, json};
use std::time::{Duration, Instant};

/// The minimal project with one value put at a path of keys and positions.
fn with(path: &str, value: Value) -> Vec<u8> {
    let mut project: Value = serde_json::from_str(&minimal()).expect("JSON");
    *project.pointer_mut(path).expect(path) = value;
    project.to_string().into_bytes()
}

/// Holds all problems of an input against what is expected, and the time that it took.
#[track_caller]
fn told(name: &str, input: &[u8], expected: &[(&str, &str)]) {
    let began = Instant::now();
    let problems = hwf_forecast::check(input);
    assert_eq!(places(&problems), expected, "{name}");
    assert!(began.elapsed() < Duration::from_secs(20), "{name}: {:?}", began.elapsed());
}

#[test]
fn two_hundred_megabytes_are_not_read() {
    let mut project = minimal().into_bytes();
    project.resize(200 << 20, b' ');
    told("white space after a project", &project, &[("file.too_large", "")]);
    let figures = "0,".repeat(100 << 20);
    told("figures without an end", ["[", &figures].concat().as_bytes(), &[("file.too_large", "")]);
}

#[test]
fn whole_numbers_beyond_all_counting_are_no_whole_numbers() {
    let fields = [
        ("/axes/age_min", "axes.age_min"),
        ("/axes/age_max", "axes.age_max"),
        ("/axes/base_year", "axes.base_year"),
        ("/axes/last_year", "axes.last_year"),
        ("/data/0/open_age_upper", "data[0].open_age_upper"),
        ("/data/0/flags/0/cell/2", "data[0].flags[0].cell[2]"),
        ("/parameters/5/value/years/1", "parameters[5].value.years[1]"),
        ("/scenarios/0/changes/0/ramp/from", "scenarios[0].changes[0].ramp.from"),
        ("/scenarios/0/changes/0/ramp/to", "scenarios[0].changes[0].ramp.to"),
        ("/runs/target_year", "runs.target_year"),
        ("/runs/from_year", "runs.from_year"),
    ];
    for (pointer, path) in fields {
        for beyond in [json!(2_147_483_648_u64), json!(-2_147_483_649_i64), json!(1e300), json!(0.5)] {
            let name = format!("{path} as {beyond}");
            told(&name, &with(pointer, beyond), &[("type.wrong", path)]);
        }
    }
}

#[test]
fn a_product_of_dimensions_that_overflows_is_a_wrong_number_of_values() {
    let mut project: Value = serde_json::from_str(&minimal()).expect("JSON");
    let members = |count: i32| (1..=count).map(|number| number.to_string()).collect::<Vec<_>>();
    // 2500^6 is more than 2^64.
    let dims: Vec<Value> = (0..6).map(|_| json!({"axis": "study_year", "values": members(2500)})).collect();
    project["data"][4]["dims"] = json!(dims);
    let mut expected: Vec<_> =
        (1..6).map(|dim| ("series.axis_twice".to_owned(), format!("data[4].dims[{dim}].axis"))).collect();
    expected.push(("series.length".to_owned(), "data[4].values".to_owned()));
    let expected: Vec<_> = expected.iter().map(|(code, path)| (code.as_str(), path.as_str())).collect();
    told("dimensions", project.to_string().as_bytes(), &expected);
}

#[test]
fn axes_too_long_to_be_listed_are_named() {
    let members = |count: usize| -> Value {
        (0..count).map(|number| json!({"id": number.to_string(), "name": "One of many"})).collect()
    };
    told("regions", &with("/axes/regions", members(10_001)), &[("axes.too_large", "axes.regions")]);
    told(
        "professions",
        &with("/axes/professions", members(500_000)),
        &[("axes.too_large", "axes.professions")],
    );
}

#[test]
fn nesting_without_an_end_is_told_where_it_becomes_too_deep() {
    for (name, opening) in [("lists", "["), ("records", "{\"a\":"), ("both", "[{\"a\":")] {
        let input = opening.repeat(100_000);
        let problems = hwf_forecast::check(input.as_bytes());
        let found = places(&problems);
        let [("json.depth", place)] = found[..] else { panic!("{name}: {found:?}") };
        let column: usize = place.strip_prefix("1:").expect(place).parse().expect(place);
        assert!((100..2_000).contains(&column), "{name}: {place}");
    }
}

/// What is no JSON is told at the line where it stands.
#[test]
fn a_mistake_of_syntax_is_told_at_its_line() {
    let hours = "\"fte_hours\": 40";
    let mistakes = [
        ("NaN", hours, "\"fte_hours\": NaN", "json.syntax"),
        ("Infinity", hours, "\"fte_hours\": Infinity", "json.syntax"),
        ("minus infinity", hours, "\"fte_hours\": -Infinity", "json.syntax"),
        ("beyond a float", hours, "\"fte_hours\": 1e999", "json.number"),
        ("beyond a float, written out", hours, "\"fte_hours\": -1000000e1000000000", "json.number"),
        ("a leading zero", hours, "\"fte_hours\": 040", "json.syntax"),
        ("a leading plus", hours, "\"fte_hours\": +40", "json.syntax"),
        ("a point without a digit", hours, "\"fte_hours\": 40.", "json.syntax"),
        ("a decimal comma", hours, "\"fte_hours\": 38,5", "json.syntax"),
        ("hexadecimal", hours, "\"fte_hours\": 0x28", "json.syntax"),
        ("a comma too many", hours, "\"fte_hours\": 40,", "json.syntax"),
        ("single quotes", hours, "'fte_hours': 40", "json.syntax"),
        ("half a surrogate", "\"Nurses\"", "\"\\ud83d\"", "json.syntax"),
        ("the other half", "\"Nurses\"", "\"\\ude00\"", "json.syntax"),
        ("halves the wrong way round", "\"Nurses\"", "\"\\ude00\\ud83d\"", "json.syntax"),
        ("a zero byte", "\"Nurses\"", "\"Nur\0ses\"", "json.syntax"),
        ("a line break in a text", "\"Nurses\"", "\"Nur\nses\"", "json.syntax"),
        ("an escape that does not exist", "\"Nurses\"", "\"\\q\"", "json.syntax"),
        ("a zero byte between fields", "\"fte_hours\"", "\0\"fte_hours\"", "json.syntax"),
    ];
    let project = minimal();
    let mut wrong = String::new();
    for (name, right, mistake, code) in mistakes {
        let (before, after) = project.split_once(right).expect(right);
        let line = before.matches('\n').count() + 1;
        let problems = hwf_forecast::check([before, mistake, after].concat().as_bytes());
        let found = places(&problems);
        let here = match found[..] {
            [(found, path)] if found == code => path.split_once(':').map(|(line, _)| line.to_owned()),
            _ => None,
        };
        // What follows the mistake on the next line may be what does not fit.
        let lines = [line, line + 1].map(|line| line.to_string());
        if !here.is_some_and(|here| lines.contains(&here)) {
            wrong.push_str(&format!("\n{name}\n  found    {found:?}\n  expected {code} in line {line}\n"));
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

/// From each of five thousand regions to each: a small file that would lay out gigabytes.
#[test]
fn moves_between_thousands_of_regions_are_not_laid_out() {
    let mut builder = crate::projects::Builder::new(&["T"], (30, 31), (2020, 2021));
    let region = |number: usize| json!({"id": format!("r{number}"), "name": "One of many"});
    builder.file["axes"]["regions"] = (0..5000).map(region).collect();
    builder.constant("stock", "heads", 1.0).constant("region_moves", "share", 2e-4);
    let began = Instant::now();
    let problems = hwf_forecast::check(builder.file.to_string().as_bytes());
    assert!(problems.iter().any(|problem| problem.code == "axes.too_large"), "{problems:?}");
    assert!(began.elapsed() < Duration::from_secs(20), "{:?}", began.elapsed());
}
