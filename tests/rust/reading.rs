//! Files as ministries have them, each with its expected reading beside it.
//!
//! `tests/tables/NAME.expect` says line by line what a user decides (`decide …`), which figures come out
//! (`UNIT MEMBER … = VALUE`, `?` where missing; every figure, and no other) and which problems and warnings
//! are told, in any order.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use hwf_forecast::plain::{Json, Problem, Severity, codes};
use hwf_forecast::project::{ColumnRole, DecimalSign, Definition, Fixed, Meaning, Recipe, Treatment, Unit};
use hwf_forecast::tables::source::{HarmoniseRequest, Source, SourceRequest};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join("tables")
}

const NOTHING: SourceRequest =
    SourceRequest { encoding: None, separator: None, recipes: None, members: None };

fn role(word: &str) -> ColumnRole {
    *ColumnRole::ALL.iter().find(|role| role.word() == word).expect("a role")
}

/// `decide WHAT[ NUMBER]=VALUE`
fn decide(recipe: &mut Recipe, decision: &str) {
    let (what, value) = decision.split_once('=').expect("a decision");
    let (what, number) = what.split_once(' ').unwrap_or((what, ""));
    match what {
        "unit" => recipe.unit = Unit::ALL.iter().copied().find(|unit| unit.word() == value),
        "level" => recipe.definition = Definition::ALL.iter().copied().find(|level| level.word() == value),
        "decimal" => recipe.decimal = DecimalSign::ALL.iter().copied().find(|sign| sign.word() == value),
        "youngest" => recipe.youngest_age = value.parse().ok(),
        "nuts" => recipe.nuts_level = value.parse().ok(),
        "factor" => recipe.factor = value.parse().ok(),
        "sections" => recipe.sections = Some(role(value)),
        "column" => recipe.columns[number.parse::<usize>().expect("a column") - 1].role = role(value),
        "heading" => recipe.headings[number.parse::<usize>().expect("a row") - 1].role = role(value),
        "fixed" => recipe.fixed.push(Fixed { role: role(number), member: value.to_owned() }),
        // decide profession Ärzte=physicians
        axis => {
            let (treatment, member) = match value {
                "(total)" => (Treatment::Total, None),
                "(leave out)" => (Treatment::LeaveOut, None),
                member => (Treatment::Member, Some(member.to_owned())),
            };
            recipe.meanings.push(Meaning { role: role(axis), found: number.to_owned(), treatment, member });
        }
    }
}

fn told(problems: &[Problem]) -> impl Iterator<Item = String> + '_ {
    problems.iter().map(|problem| {
        let kind = if problem.severity == Severity::Problem { "problem" } else { "warning" };
        format!("{kind} {}", problem.code)
    })
}

/// `LEVEL UNIT MEMBER … = VALUE` and `flag CELL FLAG` of a series.
fn figures(series: &Json) -> Vec<String> {
    let list = |json: Option<&Json>| match json {
        Some(Json::List(items)) => items.clone(),
        _ => Vec::new(),
    };
    let text = |json: Option<&Json>| match json {
        Some(Json::Text(text)) => text.clone(),
        _ => String::new(),
    };
    let numbers = |json: Option<&Json>| match json {
        Some(Json::Numbers(values)) => values.0.clone(),
        _ => Vec::new(),
    };
    let mut members = vec![String::new()];
    for dim in list(series.get("dims")) {
        let values: Vec<String> = list(dim.get("values")).iter().map(|value| text(Some(value))).collect();
        members = members
            .iter()
            .flat_map(|before| values.iter().map(move |value| format!("{before} {value}")))
            .collect();
    }
    let start = format!("{} {}", text(series.get("definition")), text(series.get("unit")));
    let lines = members.iter().zip(numbers(series.get("values"))).map(|(members, value)| {
        let value = if value.is_nan() { "?".to_owned() } else { format!("{value}") };
        format!("{}{members} = {value}", start.trim())
    });
    let flags = list(series.get("flags"));
    let flags = flags.iter().map(|flag| {
        let cell: Vec<i32> = numbers(flag.get("cell")).iter().map(|place| *place as i32).collect();
        format!("flag {cell:?} {}", text(flag.get("flag")))
    });
    lines.chain(flags).collect()
}

/// What a file gives, as lines.
fn reading(file: &Path, decisions: &[&str]) -> BTreeSet<String> {
    let name = file.file_name().and_then(|name| name.to_str()).expect("a name");
    let mut lines = BTreeSet::new();
    let mut source = match Source::new(name, fs::read(file).expect("a file"), &NOTHING) {
        Ok(source) => source,
        Err(problems) => return told(&problems).collect(),
    };
    let preview = source.preview();
    lines.extend(told(&preview.problems));
    for (at, table) in preview.tables.iter().enumerate() {
        let mut recipe = table.recipe.clone();
        for decision in decisions {
            decide(&mut recipe, decision);
        }
        let request = HarmoniseRequest { recipe, fte_hours: Some(40.0) };
        let read = source.harmonise(at, &request, &mut |_| {}).expect("a table");
        lines.extend(told(&read.problems));
        for series in &read.series {
            lines.extend(figures(series.json()));
        }
    }
    lines
}

#[test]
fn every_file_is_read_as_it_is_meant() {
    let mut wrong = Vec::new();
    let mut count = 0;
    let mut names: Vec<PathBuf> =
        fs::read_dir(folder()).expect("files").map(|entry| entry.expect("a file").path()).collect();
    names.sort();
    for expected in names.iter().filter(|path| path.extension().is_some_and(|end| end == "expect")) {
        count += 1;
        let file = expected.with_extension("");
        let text = fs::read_to_string(expected).expect("expectations");
        let lines = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
        let (decisions, lines): (Vec<&str>, Vec<&str>) = lines.partition(|line| line.starts_with("decide "));
        let decisions: Vec<&str> = decisions.iter().map(|line| &line["decide ".len()..]).collect();
        let lines: BTreeSet<String> = lines.into_iter().map(str::to_owned).collect();
        let found = reading(&file, &decisions);
        if found != lines {
            let absent: Vec<&String> = lines.difference(&found).take(8).collect();
            let besides: Vec<&String> = found.difference(&lines).take(12).collect();
            let name = file.file_name().unwrap_or_default();
            wrong.push(format!("{name:?}\n  absent {absent:#?}\n  besides {besides:#?}"));
        }
    }
    for file in names.iter().filter(|path| path.extension().is_none_or(|end| end != "expect")) {
        let beside = PathBuf::from(format!("{}.expect", file.display()));
        assert!(beside.exists(), "{} has no expected reading", file.display());
    }
    assert!(wrong.is_empty(), "{} of {count}:\n{}", wrong.len(), wrong.join("\n"));
    assert!(count >= 40, "{count} files");
}

#[test]
fn every_code_of_reading_is_provoked_by_a_file() {
    let mut provoked: BTreeSet<String> = BTreeSet::new();
    for entry in fs::read_dir(folder()).expect("files") {
        let path = entry.expect("a file").path();
        if path.extension().is_some_and(|end| end == "expect") {
            let text = fs::read_to_string(path).expect("expectations");
            provoked.extend(
                text.lines().filter_map(|line| line.split_once(' ')).map(|(_, code)| code.to_owned()),
            );
        }
    }
    // Of a register whose hours nobody can convert.
    let bytes = fs::read(folder().join("register.csv")).expect("a register");
    let mut source = Source::new("register 2023.csv", bytes, &NOTHING).expect("a register");
    let recipe = source.preview().tables[0].recipe.clone();
    let read =
        source.harmonise(0, &HarmoniseRequest { recipe, fte_hours: None }, &mut |_| {}).expect("a table");
    provoked.extend(read.problems.into_iter().map(|problem| problem.code));
    assert_eq!(read.series.len(), 1, "hours that cannot be converted give no full-time equivalents");
    let files = ["file.empty", "file.kind", "file.password", "file.damaged", "file.limit"];
    let silent: Vec<_> = codes::ALL
        .iter()
        .filter(|code| code.starts_with("table.") || files.contains(code))
        .filter(|code| !provoked.contains(**code))
        .collect();
    assert!(silent.is_empty(), "no file provokes {silent:?}");
}

#[test]
fn next_year_s_file_needs_no_clicks() {
    let read = |text: &str, name: &str, recipes: Option<Vec<Recipe>>| {
        let request = SourceRequest { recipes, ..NOTHING };
        Source::new(name, text.as_bytes().to_vec(), &request).expect("a table")
    };
    let first = "Age;Doctors;Nurses\nunder 35;10;20\n35+;1.234;40\n";
    let mut recipe = read(first, "staff 2023.csv", None).preview().tables[0].recipe.clone();
    for decision in [
        "unit=heads",
        "heading 1=profession",
        "youngest=25",
        "decimal=comma",
        "profession Doctors=physicians",
    ] {
        decide(&mut recipe, decision);
    }
    decide(&mut recipe, "profession Nurses=nurses");
    let next = "Staff by age\n\nAge;Doctors;Nurses\nunder 35;11;21\n35+;1.300,5;41\n";
    let mut source = read(next, "staff 2024.csv", Some(vec![recipe]));
    let recipe = source.preview().tables[0].recipe.clone();
    let read =
        source.harmonise(0, &HarmoniseRequest { recipe, fte_hours: None }, &mut |_| {}).expect("a table");
    let found: BTreeSet<String> = read.series.iter().flat_map(|series| figures(series.json())).collect();
    let expected = [
        "physicians 25-34 2024 = 11",
        "physicians 35+ 2024 = 1300.5",
        "nurses 25-34 2024 = 21",
        "nurses 35+ 2024 = 41",
    ];
    assert_eq!(found, expected.iter().map(|line| format!("heads {line}")).collect(), "{:?}", read.problems);
}

#[test]
fn nothing_that_names_a_person_leaves_the_reader() {
    let bytes = fs::read(folder().join("register.csv")).expect("a register");
    let mut source = Source::new("register.csv", bytes, &NOTHING).expect("a register");
    let preview = source.preview();
    let mut recipe = preview.tables[0].recipe.clone();
    decide(&mut recipe, "fixed year=2023");
    let request = HarmoniseRequest { recipe: recipe.clone(), fte_hours: Some(40.0) };
    let read = source.harmonise(0, &request, &mut |_| {}).expect("a table");
    let out = format!("{:?}{recipe:?}{preview:?}{read:?}", read.series);
    for secret in ["a1", "b2", "Anna", "Bert", "Cora", "1980", "1990"] {
        let whole = out.split(|sign: char| !sign.is_alphanumeric()).any(|word| word == secret);
        assert!(!whole, "{secret} went out");
    }
}

#[test]
fn a_table_is_moved_by_saying_where_it_stands() {
    use hwf_forecast::tables::source::PlaceRequest;
    // The title in two cells is taken for headings by whoever looks for them first.
    let text = "Nurses;2023\n\nsex;age;heads\nF;25-34;10\nF;35-44;20\nM;25-34;5\nM;35-44;6\nsum;all;41\n";
    let mut source = Source::new("nurses.csv", text.as_bytes().to_vec(), &NOTHING).expect("a table");
    let place = PlaceRequest { headings: vec![3], first_row: 5, last_row: Some(6) };
    let preview = source.place(0, &place).expect("a place");
    assert_eq!((preview.recipe.first_row, preview.recipe.last_row), (5, Some(6)));
    let mut recipe = preview.recipe;
    decide(&mut recipe, "fixed year=2023");
    let request = HarmoniseRequest { recipe, fte_hours: None };
    let read = source.harmonise(0, &request, &mut |_| {}).expect("a table");
    let found: BTreeSet<String> = read.series.iter().flat_map(|series| figures(series.json())).collect();
    let lines: Vec<&str> = found.iter().map(String::as_str).collect();
    assert_eq!(
        lines,
        [
            "heads F 25-34 2023 = ?",
            "heads F 35-44 2023 = 20",
            "heads M 25-34 2023 = 5",
            "heads M 35-44 2023 = ?"
        ]
    );
    for (headings, first_row, last_row) in
        [(vec![9], 5, None), (vec![], 99, None), (vec![5], 5, None), (vec![3], 5, Some(4))]
    {
        let wrong = PlaceRequest { headings, first_row, last_row };
        assert_eq!(source.place(0, &wrong).expect_err("no such place")[0].code, codes::VALUE_RANGE);
    }
    assert!(source.place(7, &place).is_err());
}

#[test]
fn what_is_called_like_a_member_of_the_project_is_that_member() {
    use hwf_forecast::tables::source::KnownMember;
    let known = |name: &str, member: &str| KnownMember {
        role: ColumnRole::Profession,
        name: name.to_owned(),
        member: member.to_owned(),
    };
    let members =
        vec![known("General practitioners", "gp"), known("Nurses", "nurses"), known("2221", "nurses")];
    let request = SourceRequest { members: Some(members), ..NOTHING };
    let text = "sex;GENERAL PRACTITIONERS;nurses;Astronauts\nF;10;20;1\nM;30;40;2\n";
    let source = Source::new("staff 2023.csv", text.as_bytes().to_vec(), &request).expect("a table");
    let recipe = source.preview().tables[0].recipe.clone();
    assert_eq!(recipe.headings[0].role, ColumnRole::Profession);
    let meant: Vec<(&str, Option<&str>)> =
        recipe.meanings.iter().map(|meaning| (&*meaning.found, meaning.member.as_deref())).collect();
    assert_eq!(meant, [("GENERAL PRACTITIONERS", Some("gp")), ("nurses", Some("nurses"))]);
    // Of a code it is still asked whether it is of the older classification.
    let text = "isco 88;sex;heads\n2221;F;10\n2221;M;30\n";
    let mut source = Source::new("staff 2023.csv", text.as_bytes().to_vec(), &request).expect("a table");
    let recipe = source.preview().tables[0].recipe.clone();
    let read =
        source.harmonise(0, &HarmoniseRequest { recipe, fte_hours: None }, &mut |_| {}).expect("a table");
    assert!(told(&read.problems).any(|line| line == "problem table.isco_88"));
}
