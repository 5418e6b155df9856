//! The long table of a forecast in the manner of SDMX-CSV: one observation a row, dimensions and attributes
//! in columns, members by the codes that statistical offices use.

use super::csv::{Dialect, Writer};
use super::disclosure::{Rows, Treatment};
use crate::project::{Axis, CaveatKind, Parameter, Project, Quantity};

/// Columns: dataflow, dimensions, the observation, attributes.
pub const COLUMNS: [&str; 15] = [
    "STRUCTURE",
    "STRUCTURE_ID",
    "ACTION",
    "FREQ",
    "REF_AREA",
    "PROFESSION",
    "SECTOR",
    "SEX",
    "AGE",
    "MEASURE",
    "UNIT_MEASURE",
    "TIME_PERIOD",
    "OBS_VALUE",
    "OBS_STATUS",
    "CONF_STATUS",
];

/// Name of the structure in every row.
const STRUCTURE_ID: &str = "HWF:FORECAST(1.0)";

/// Tables as one file. A figure of the base year is a normal value (A), a later one a forecast (F), one held
/// back is missing and confidential (OBS_STATUS Q, CONF_STATUS C); a base year whose stock the source flags as
/// estimated or provisional says so (E, P).
pub fn file(project: &Project, tables: &[Rows], dialect: &Dialect) -> String {
    let mut writer = Writer::new(dialect);
    COLUMNS.iter().for_each(|column| writer.text(column));
    writer.end_row();
    let axes = &project.axes;
    let caveats = crate::project::caveats(project);
    let of_stock = |id: &str| {
        let stated = |parameter: &&Parameter| parameter.quantity == Quantity::Stock;
        project.parameters.iter().filter(stated).any(|parameter| parameter.value.is_series(id))
    };
    let said =
        |kind: CaveatKind| caveats.iter().any(|caveat| caveat.kind == kind && of_stock(&caveat.series));
    let base = match () {
        () if said(CaveatKind::Provisional) => "P",
        () if said(CaveatKind::Estimated) => "E",
        () => "A",
    };
    let country = project.about.country.as_deref();
    let whole = |member: &str| if member == "T" { "_T".to_owned() } else { member.to_owned() };
    for row in tables.iter().flat_map(|table| &table.rows) {
        let [profession, region, sector, sex, age] = &row.members;
        // The only region of a project is the country itself.
        let area = match country {
            Some(country) if region == "T" || axes.ids(Axis::Region).len() == 1 => country.to_owned(),
            _ => whole(region),
        };
        let held = row.treatment.is_some_and(Treatment::holds_back);
        let status = match row.year {
            _ if held => "Q",
            year if year <= axes.base_year => base,
            _ => "F",
        };
        for text in [
            "dataflow",
            STRUCTURE_ID,
            "I",
            "A",
            &area,
            &whole(profession),
            &whole(sector),
            &whole(sex),
            &age_code(age),
            &row.measure,
            &row.unit,
        ] {
            writer.text(text);
        }
        writer.number(f64::from(row.year));
        writer.number(row.value);
        writer.text(status);
        writer.text(if held { "C" } else { "F" });
        writer.end_row();
    }
    writer.finish()
}

/// "34" → Y34, "25-34" → Y25T34, "75+" → Y_GE75, "T" → _T.
fn age_code(age: &str) -> String {
    if age == "T" {
        return "_T".to_owned();
    }
    match (age.strip_suffix('+'), age.split_once('-')) {
        (Some(from), _) => ["Y_GE", from].concat(),
        (None, Some((from, to))) => ["Y", from, "T", to].concat(),
        _ => ["Y", age].concat(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ages_have_the_codes_of_statistical_offices() {
        assert_eq!(["34", "25-34", "75+", "T"].map(age_code), ["Y34", "Y25T34", "Y_GE75", "_T"]);
    }
}
