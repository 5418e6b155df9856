//! Small projects made for a test, stated as a project file would state them.

use hwf_forecast::Forecaster;
use hwf_forecast::forecast::measure::Measure;
use hwf_forecast::project::Change;
use hwf_forecast::requests::{Choice, ForecastRequest};
use serde_json::{Value, json};

/// A project of one profession `p` in one region `r` and sector `s`, with constant demand and no unmet
/// demand, to which a test adds what it is about.
pub struct Builder {
    pub file: Value,
}

impl Builder {
    /// Ages `ages.0 ..= ages.1`, years `years.0 ..= years.1`.
    pub fn new(sexes: &[&str], ages: (i32, i32), years: (i32, i32)) -> Builder {
        let mut builder = Builder {
            file: json!({
                "hwf": 1,
                "about": {"title": "Test"},
                "axes": {
                    "professions": [{"id": "p", "name": "Profession"}],
                    "regions": [{"id": "r", "name": "Region"}],
                    "sectors": [{"id": "s", "name": "Sector"}],
                    "sexes": sexes,
                    "age_min": ages.0, "age_max": ages.1,
                    "base_year": years.0, "last_year": years.1,
                    "fte_hours": 40
                },
                "data": [],
                "parameters": [],
                "methods": [{"profession": "p", "supply": {"type": "cohort"}, "demand": {"type": "constant"}}]
            }),
        };
        builder.constant("unmet_demand", "share", 0.0);
        builder
    }

    pub fn parameter(&mut self, quantity: &str, unit: &str, value: Value) -> &mut Self {
        let parameters = self.file["parameters"].as_array_mut().unwrap();
        let id = format!("{quantity}-{}", parameters.len());
        parameters.push(
            json!({"id": id, "quantity": quantity, "unit": unit, "kind": "assumption", "value": value}),
        );
        self
    }

    /// Replaces every parameter of the quantity by a constant.
    pub fn constant(&mut self, quantity: &str, unit: &str, value: f64) -> &mut Self {
        self.file["parameters"].as_array_mut().unwrap().retain(|entry| entry["quantity"] != quantity);
        self.parameter(quantity, unit, json!({"type": "constant", "value": value}))
    }

    pub fn path(&mut self, quantity: &str, unit: &str, years: &[i32], values: &[f64]) -> &mut Self {
        let value =
            json!({"type": "path", "years": years, "values": values, "between": "step", "beyond": "hold"});
        self.parameter(quantity, unit, value)
    }

    /// Figures over `dims`, given as (axis, members).
    pub fn series(
        &mut self,
        quantity: &str,
        unit: &str,
        dims: &[(&str, Vec<String>)],
        values: &[f64],
    ) -> &mut Self {
        let data = self.file["data"].as_array_mut().unwrap();
        let id = format!("{quantity}-{}", data.len());
        let dims: Vec<Value> =
            dims.iter().map(|(axis, members)| json!({"axis": axis, "values": members})).collect();
        data.push(json!({"id": id, "unit": unit, "dims": dims, "values": values}));
        self.parameter(quantity, unit, json!({"type": "series", "series": id}))
    }

    pub fn forecaster(&self) -> Forecaster {
        Forecaster::new(self.file.to_string().as_bytes()).unwrap_or_else(|problems| panic!("{problems:#?}"))
    }
}

/// Adds a parameter that holds for a scope.
pub fn state(builder: &mut Builder, quantity: &str, unit: &str, scope: Value, value: Value) {
    builder.parameter(quantity, unit, value);
    builder.file["parameters"].as_array_mut().unwrap().last_mut().unwrap()["for"] = scope;
}

/// The members "from" … "to", the last one open where the axis ends there.
pub fn ages(from: i32, to: i32, open: bool) -> Vec<String> {
    (from..=to).map(|age| if open && age == to { format!("{age}+") } else { age.to_string() }).collect()
}

pub fn sexes() -> Vec<String> {
    vec!["F".to_owned(), "M".to_owned()]
}

fn named(name: &str) -> Measure {
    *Measure::ALL.iter().find(|measure| measure.word() == name).unwrap_or_else(|| panic!("{name}"))
}

/// One measure of the whole profession over the years.
pub fn measure(forecaster: &Forecaster, name: &str, changes: Option<Vec<Change>>) -> Vec<f64> {
    let measures = Some(vec![named(name)]);
    let request = ForecastRequest {
        scenario: changes.map(Choice::Changes),
        measures,
        by: None,
        gap: None,
        index_100: None,
    };
    let mut forecast = forecaster.forecast(&request).expect("a scenario without problems");
    assert_eq!(forecast.series.len(), 1, "{name}");
    forecast.series.remove(0).values.0
}

/// One measure of one sex over the years.
pub fn by_sex(forecaster: &Forecaster, name: &str, sex: &str) -> Vec<f64> {
    use hwf_forecast::requests::By;
    let request = ForecastRequest {
        scenario: None,
        measures: None,
        by: Some(vec![By::Sex]),
        gap: None,
        index_100: None,
    };
    let forecast = forecaster.forecast(&request).expect("the base");
    let series =
        forecast.series.into_iter().find(|series| series.measure.word() == name && series.sex == sex);
    series.unwrap_or_else(|| panic!("{name} {sex}")).values.0
}

/// One measure of a part over the years: profession, region, sector and sex, "T" for all.
pub fn of_part(
    forecaster: &Forecaster,
    name: &str,
    changes: Option<Vec<Change>>,
    part: [&str; 4],
) -> Vec<f64> {
    use hwf_forecast::requests::By;
    let request = ForecastRequest {
        scenario: changes.map(Choice::Changes),
        measures: Some(vec![named(name)]),
        by: Some(vec![By::Region, By::Sector, By::Sex]),
        gap: None,
        index_100: None,
    };
    let forecast = forecaster.forecast(&request).expect("a scenario without problems");
    let series = forecast
        .series
        .into_iter()
        .find(|one| [one.profession.as_str(), &one.region, &one.sector, &one.sex] == part);
    series.unwrap_or_else(|| panic!("{name} {part:?}")).values.0
}

/// One line of the yearly accounts of a profession in a region, "T" for all; sectors and sexes together.
pub fn line(forecaster: &Forecaster, name: &str, profession: &str, region: &str) -> Vec<f64> {
    use hwf_forecast::requests::{AccountsRequest, By};
    let by = Some(vec![By::Region]);
    let request = AccountsRequest { scenario: None, profession: profession.to_owned(), by };
    let lines = forecaster.accounts(&request).expect("accounts").lines;
    let line = lines.into_iter().find(|line| line.line.word() == name && line.region == region);
    line.unwrap_or_else(|| panic!("{name} of {profession} in {region}")).values.0
}

/// Text of the members of a dimension.
pub fn ids(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

/// Whether two figures agree to a relative tolerance.
pub fn near(a: f64, b: f64, tolerance: f64) -> bool {
    (a - b).abs() <= tolerance * a.abs().max(b.abs()).max(1.0)
}
