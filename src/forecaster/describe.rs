//! A project in short: what a screen shows of it before anything is asked.

use super::Forecaster;
use crate::plain::{AsStated, Json};
use crate::project::Quantity;
use crate::requests::{Absent, Description};

impl Forecaster {
    /// The project in short.
    pub fn describe(&self) -> Description {
        let mut absent = Vec::new();
        for quantity in Quantity::ALL {
            if !self.project.parameters.iter().any(|parameter| parameter.quantity == *quantity) {
                absent.push(Absent {
                    quantity: *quantity,
                    unit: quantity.unit(),
                    neutral: quantity.neutral(),
                });
            }
        }
        Description {
            stamp: self.stamp(&None),
            about: self.part("about", Json::Null),
            axes: self.part("axes", Json::Null),
            parameters: self.part("parameters", Json::Null),
            absent,
            series: self.part("data", Json::Null),
            methods: self.part("methods", Json::Null),
            scenarios: self.part("scenarios", Json::List(Vec::new())),
            runs: self.part("runs", Json::Object(Vec::new())),
            decisions: self.part("decisions", Json::List(Vec::new())),
            levers: self.levers(),
            caveats: crate::project::caveats(&self.project),
        }
    }

    fn part<T>(&self, section: &str, absent: Json) -> AsStated<T> {
        AsStated::new(self.stated.get(section), absent)
    }
}
