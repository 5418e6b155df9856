//! What a project is about, what it runs by default and what was decided.

use crate::plain::{choice, record};

record! {
    /// What the project is about and who made it.
    About {
        /// Title, as printed on charts.
        title: String,
        /// Country as ISO 3166-1 alpha-2.
        country: Option<String>,
        /// Who made the project.
        author: Option<String>,
        /// Licence of the project and its data.
        licence: Option<String>,
        /// Anything a reader should know.
        notes: Option<String>,
    }
}

choice! {
    /// What has to be settled before a study year can start.
    LeadStep {
        /// Places for training
        Places = "places",
        /// Licences and accreditation
        Licences = "licences",
        /// Budgets
        Budgets = "budgets",
    }
}

record! {
    /// How long before the start of a study year something has to be settled.
    LeadTime {
        /// What.
        step: LeadStep,
        /// Months before the start, 0 to 240.
        months: i32,
    }
}

record! {
    /// What is computed when nothing else is asked for.
    Runs {
        /// Year whose gap is to be closed.
        target_year: Option<i32>,
        /// First flow year in which the intake can still be changed.
        from_year: Option<i32>,
        /// Supply counts as balanced from (1 − tolerance) of demand on; 0 where not stated.
        tolerance_share: Option<f64>,
        /// Month in which a study year starts, 1 to 12; January where not stated.
        intake_month: Option<i32>,
        /// How long before that places, licences and budgets have to be settled.
        lead_times: Option<Vec<LeadTime>>,
    }
}

record! {
    /// A decision taken on the ground of this project.
    Decision {
        /// What was decided.
        what: String,
        /// By whom.
        by: Option<String>,
        /// When.
        date: Option<String>,
        /// For which reason.
        why: Option<String>,
        /// Id of the profession that it concerns.
        profession: Option<String>,
        /// Id of the scenario that was chosen; the base where not stated.
        scenario: Option<String>,
        /// Year whose gap it is to close.
        target_year: Option<i32>,
        /// Yearly intake that was advised, in heads.
        intake: Option<f64>,
    }
}
