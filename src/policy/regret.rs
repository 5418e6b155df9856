//! Regret: how much worse a policy does in a future than the policy that is best there.
//!
//! ```text
//! regret[f,p] = loss[f,p] − min over p of loss[f,p]        max over f of regret: what p can be blamed for
//! ```

/// The regret of every policy in every future.
#[derive(Debug, Clone, PartialEq)]
pub struct Regrets {
    /// Loss beyond that of the best policy, futures outermost.
    pub regret: Vec<f64>,
    /// The largest of each policy.
    pub max_regret: Vec<f64>,
    /// The policy with the smallest of these, the first on ties.
    pub min_max_regret: usize,
}

/// From losses, futures outermost, of `policies` policies.
pub fn regrets(loss: &[f64], policies: usize) -> Regrets {
    let mut regret = Vec::with_capacity(loss.len());
    let mut max_regret = vec![0.0; policies];
    for future in loss.chunks(policies) {
        let least = future.iter().fold(f64::INFINITY, |least, loss| least.min(*loss));
        for (loss, most) in future.iter().zip(&mut max_regret) {
            let regretted = loss - least;
            regret.push(regretted);
            if regretted > *most {
                *most = regretted;
            }
        }
    }
    let mut min_max_regret = 0;
    for (policy, most) in max_regret.iter().enumerate() {
        if *most < max_regret[min_max_regret] {
            min_max_regret = policy;
        }
    }
    Regrets { regret, max_regret, min_max_regret }
}
