//! Writes the tables of a project and of each of its scenarios, and the draws of an ensemble of each profession,
//! with the native build, to be compared byte by byte with those that WebAssembly writes: `cargo run --example tables -- DIR FILE…`.
//!
//! The base of `DIR/name.hwf.json` goes to `DIR/name/`, a scenario to `DIR/name/scenario/`.

use hwf_forecast::Forecaster;
use hwf_forecast::requests::{Choice, TablesRequest};
use std::path::Path;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [directory, files @ ..] = arguments.as_slice() else {
        panic!("tables DIR FILE…");
    };
    for file in files {
        let bytes = std::fs::read(file).expect("a readable project");
        let forecaster = Forecaster::new(&bytes).expect("a project without problems");
        let base = Path::new(directory).join(Path::new(file).file_name().expect("a file"));
        write(&forecaster, None, &base);
        #[cfg(feature = "full")]
        write_draws(&forecaster, &base);
        for scenario in forecaster.project().scenarios() {
            let chosen = Some(Choice::Named(scenario.id.clone()));
            write(&forecaster, chosen, &base.join(&scenario.id));
        }
    }
}

fn write(forecaster: &Forecaster, scenario: Option<Choice>, folder: &Path) {
    std::fs::create_dir_all(folder).expect("a writable folder");
    let request =
        TablesRequest { scenario, dialect: None, gap: None, every_years: None, form: None, disclosure: None };
    for table in forecaster.tables(&request).expect("a scenario of the project") {
        std::fs::write(folder.join(table.name), table.text).expect("a writable folder");
    }
}

/// Draws of every profession, bit by bit; none where nothing is uncertain.
#[cfg(feature = "full")]
fn write_draws(forecaster: &Forecaster, folder: &Path) {
    let axes = &forecaster.project().axes;
    for profession in &axes.professions {
        let request = hwf_forecast::requests::EnsembleRequest {
            scenario: None,
            profession: profession.id.clone(),
            draws: Some(12),
            first: Some(3),
            seed: Some(5),
            target_year: Some(axes.last_year),
            from_year: None,
        };
        match forecaster.ensemble(&request) {
            Ok(ensemble) => {
                let figures = ensemble.figures.0.iter();
                let bytes: Vec<u8> = figures.flat_map(|figure| figure.to_le_bytes()).collect();
                let file = folder.join(format!("{}.draws", profession.id));
                std::fs::write(file, bytes).expect("a writable folder");
            }
            Err(problems) => assert_eq!(problems[0].code, "ensemble.known"),
        }
    }
}
