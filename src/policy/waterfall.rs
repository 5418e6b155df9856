//! What leads from one result to another: the effect of each step, in order or averaged over all orders.

/// Effects of steps that lead from the result without any of them to that with all: `result` gives the result
/// with the steps that are marked. One after the other each effect is what the step adds to those before it.
///
/// # Errors
/// The first that `result` gives.
pub fn ordered<E>(steps: usize, result: &mut dyn FnMut(&[bool]) -> Result<f64, E>) -> Result<Vec<f64>, E> {
    let mut taken = vec![false; steps];
    let mut before = result(&taken)?;
    let mut effects = Vec::with_capacity(steps);
    for step in 0..steps {
        taken[step] = true;
        let after = result(&taken)?;
        effects.push(after - before);
        before = after;
    }
    Ok(effects)
}

/// The same, each effect the mean over all orders (Shapley): over the sets without the step,
/// |S|!·(n−|S|−1)!/n! · (result with it − result without).
///
/// # Errors
/// The first that `result` gives.
pub fn shapley<E>(steps: usize, result: &mut dyn FnMut(&[bool]) -> Result<f64, E>) -> Result<Vec<f64>, E> {
    let marks = |set: usize| -> Vec<bool> { (0..steps).map(|step| set >> step & 1 == 1).collect() };
    let results = (0..1usize << steps).map(|set| result(&marks(set))).collect::<Result<Vec<_>, _>>()?;
    let mut effects = vec![0.0; steps];
    for set in 0..results.len() {
        let size = set.count_ones() as usize;
        for (step, effect) in effects.iter_mut().enumerate().filter(|(step, _)| set >> step & 1 == 0) {
            *effect += (results[set | 1 << step] - results[set]) * weight(size, steps);
        }
    }
    Ok(effects)
}

/// k!·(n−k−1)!/n! = 1 / (n · binomial(n−1, k))
fn weight(size: usize, steps: usize) -> f64 {
    let mut binomial = 1.0;
    for k in 0..size {
        binomial *= (steps - 1 - k) as f64 / (k + 1) as f64;
    }
    1.0 / (steps as f64 * binomial)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn effects_add_up_and_equal_players_share_equally() {
        // Two factors of 2 and one step that adds nothing.
        let mut product = |taken: &[bool]| -> Result<f64, ()> {
            Ok(taken[..2].iter().fold(1.0, |product, taken| if *taken { product * 2.0 } else { product }))
        };
        assert_eq!(ordered(3, &mut product), Ok(vec![1.0, 2.0, 0.0]));
        assert_eq!(shapley(3, &mut product), Ok(vec![1.5, 1.5, 0.0]));
        assert_eq!(shapley(0, &mut |_| Ok::<_, ()>(7.0)), Ok(vec![]));
        assert_eq!(ordered(1, &mut |_| Err::<f64, _>("no")), Err("no"));
    }
}
