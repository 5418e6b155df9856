//! A value as it is written: one level of it, borrowed; the next one is asked for as it is reached.

/// Data that can be written.
#[cfg_attr(
    not(target_arch = "wasm32"),
    allow(dead_code, reason = "only the boundary writes; other callers take the records")
)]
pub(crate) trait Output {
    /// The value as it is written.
    fn view(&self) -> View<'_>;
}

/// What a value looks like from outside. Whoever receives it builds its own kind of tree.
#[cfg_attr(
    not(target_arch = "wasm32"),
    allow(dead_code, reason = "only the boundary writes; other callers take the records")
)]
pub(crate) enum View<'a> {
    Null,
    Boolean(bool),
    Number(f64),
    Text(&'a str),
    /// Figures in bulk; NaN where missing.
    Numbers(&'a [f64]),
    List(&'a dyn List),
    /// Names and values, one each a field.
    Object(&'static [&'static str], Vec<&'a dyn Output>),
}

/// A list whatever its entries are.
#[cfg_attr(
    not(target_arch = "wasm32"),
    allow(dead_code, reason = "only the boundary writes; other callers take the records")
)]
pub(crate) trait List {
    fn len(&self) -> usize;
    fn at(&self, index: usize) -> &dyn Output;
}
