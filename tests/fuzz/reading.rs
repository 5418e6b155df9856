// Any file: it is refused with a reason, or gives series whose figures fill their dimensions.

use hwf_forecast::plain::{Json, Severity};
use hwf_forecast::project::{DecimalSign, Unit};
use hwf_forecast::tables::source::{HarmoniseRequest, PlaceRequest, Source, SourceRequest};

/// Reads a file as it is recognised, then with every open point decided in some way.
pub fn read(name: &str, bytes: &[u8]) {
    let nothing = SourceRequest { encoding: None, separator: None, recipes: None, members: None };
    let mut source = match Source::new(name, bytes.to_vec(), &nothing) {
        Ok(source) => source,
        Err(problems) => {
            assert!(!problems.is_empty(), "refused without a reason");
            return;
        }
    };
    if let Some(drafted) = source.draft() {
        let fatal = drafted.problems.iter().any(|problem| problem.severity == Severity::Problem);
        assert!(drafted.project.is_some() != fatal, "a project or a problem");
        if let Some(Json::List(data)) =
            drafted.project.as_ref().and_then(|project| project.json().get("data"))
        {
            data.iter().for_each(filled);
        }
    }
    let tables = source.preview().tables;
    for (at, table) in tables.into_iter().enumerate() {
        let mut recipe = table.recipe;
        for decided in [false, true] {
            if decided {
                recipe.unit = Some(Unit::Heads);
                recipe.youngest_age = Some(20);
                recipe.decimal = Some(DecimalSign::Comma);
                recipe.nuts_level = Some(2);
            }
            let request = HarmoniseRequest { recipe: recipe.clone(), fte_hours: Some(40.0) };
            let read = source.harmonise(at, &request, &mut |_| {}).expect("a table that was recognised");
            for series in &read.series {
                filled(series.json());
            }
            assert!(source.table(at).is_some());
        }
        // Where it was found it can be put again.
        let headings = recipe.headings.iter().map(|row| row.row).collect();
        let place = PlaceRequest { headings, first_row: recipe.first_row, last_row: recipe.last_row };
        source.place(at, &place).expect("its own place");
    }
}

fn filled(series: &Json) {
    let mut size = 1;
    if let Some(Json::List(dims)) = series.get("dims") {
        for dim in dims {
            match dim.get("values") {
                Some(Json::List(members)) => size *= members.len(),
                other => panic!("a dimension without members: {other:?}"),
            }
        }
    }
    match series.get("values") {
        Some(Json::Numbers(values)) => assert_eq!(values.0.len(), size),
        Some(Json::List(values)) => assert!(values.is_empty() && size == 0),
        other => panic!("no figures: {other:?}"),
    }
}
