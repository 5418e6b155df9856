//! Lists made entry by entry.
//!
//! Iterator chains are compiled once a closure; these once for each type of entry.

/// `count` entries, each made from its position.
#[inline(never)]
pub(crate) fn list<T>(count: usize, entry: &dyn Fn(usize) -> T) -> Vec<T> {
    let mut list = Vec::with_capacity(count);
    for position in 0..count {
        list.push(entry(position));
    }
    list
}

/// The positions below `count` that are wanted.
#[inline(never)]
pub(crate) fn positions(count: usize, wanted: &dyn Fn(usize) -> bool) -> Vec<usize> {
    let mut positions = Vec::new();
    for position in 0..count {
        if wanted(position) {
            positions.push(position);
        }
    }
    positions
}
