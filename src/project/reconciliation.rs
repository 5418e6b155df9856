//! Which flows explain the changes of a counted stock.

use crate::plain::record;

record! {
    /// A counted stock and the counted flows that should explain how it changes:
    /// N(t) − N(t−1) = inflows(t) − outflows(t).
    Reconciliation {
        /// Id of a series of persons by year, on 31 December.
        stock: String,
        /// Ids of series of persons a year who joined in the year.
        inflows: Vec<String>,
        /// Ids of series of persons a year who left in the year.
        outflows: Vec<String>,
    }
}
