//! Where a record is written to, piece by piece: whoever receives it builds its own kind of tree.

/// Receives a value: a leaf, or the pieces between a `begin` and its `end`.
pub(crate) trait Sink {
    fn null(&mut self);
    fn boolean(&mut self, value: bool);
    fn number(&mut self, value: f64);
    fn text(&mut self, value: &str);
    /// Figures in bulk; NaN where missing.
    fn numbers(&mut self, values: &[f64]);
    fn begin_list(&mut self);
    fn end_list(&mut self);
    fn begin_object(&mut self);
    /// The name of the next value of the object.
    fn key(&mut self, name: &str);
    fn end_object(&mut self);
}
