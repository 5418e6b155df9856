//! Writes the tables of a project with the native build, to be compared byte by byte with those that
//! the packed wasm writes: `cargo run --example tables -- FILE DIR [SCENARIO]`.

use hwf_forecast::Forecaster;
use hwf_forecast::requests::{Choice, TablesRequest};
use std::path::Path;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [file, directory, scenario @ ..] = arguments.as_slice() else {
        panic!("tables FILE DIR [SCENARIO]");
    };
    let bytes = std::fs::read(file).expect("a readable project");
    let forecaster = Forecaster::new(&bytes).expect("a project without problems");
    let request =
        TablesRequest { scenario: scenario.first().map(|id| Choice::Named(id.clone())), dialect: None };
    for table in forecaster.tables(&request).expect("a scenario of the project") {
        std::fs::write(Path::new(directory).join(table.name), table.text).expect("a writable folder");
    }
}
