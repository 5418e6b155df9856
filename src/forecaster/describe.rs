//! A project in short: what a screen shows of it before anything is asked.

use super::Forecaster;
use crate::plain::AsStated;
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
            about: AsStated::new(self.stated.get("about")),
            axes: AsStated::new(self.stated.get("axes")),
            parameters: AsStated::new(self.stated.get("parameters")),
            absent,
            series: AsStated::new(self.stated.get("data")),
            methods: AsStated::new(self.stated.get("methods")),
            scenarios: AsStated::new(self.stated.get("scenarios")),
            runs: AsStated::new(self.stated.get("runs")),
            levers: self.levers(),
        }
    }
}
