//! Until when a change can wait: the last flow year in which it can begin and still act on a target year.

/// The last year index from 1 to `target` with `acts`, which holds in every year before one in which it
/// holds: who begins earlier acts at least as long.
pub fn last_year(target: usize, acts: &dyn Fn(usize) -> bool) -> Option<usize> {
    if acts(target) {
        return Some(target);
    }
    if !acts(1) {
        return None;
    }
    let (mut acting, mut idle) = (1, target);
    while idle - acting > 1 {
        let middle = acting + (idle - acting) / 2;
        if acts(middle) {
            acting = middle;
        } else {
            idle = middle;
        }
    }
    Some(acting)
}

#[cfg(test)]
mod tests {
    use super::last_year;

    #[test]
    fn every_last_year_is_found() {
        for target in 1..9 {
            for last in 0..=target {
                let found = last_year(target, &|year| year <= last);
                assert_eq!(found, (last > 0).then_some(last), "{last} of {target}");
            }
        }
    }
}
