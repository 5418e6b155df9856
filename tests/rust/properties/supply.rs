//! Properties of supply: exits add up, nothing comes of nothing, intakes superpose, a shift there and
//! back is none.

use super::*;

/// Supply in heads and FTE with a path of intakes for the flow years after the base year.
fn supplied(workforce: &Workforce, intakes: &[f64]) -> [Vec<f64>; 2] {
    let mut builder = Workforce { intake: 0.0, ..workforce.clone() }.builder();
    let parameters = builder.file["parameters"].as_array_mut().expect("parameters");
    parameters.retain(|entry| entry["quantity"] != "intake");
    let years: Vec<i32> = (BASE + 1..).take(intakes.len()).collect();
    builder.path("intake", "heads_per_year", &years, intakes);
    let forecaster = builder.forecaster();
    ["supply_heads", "supply_fte"].map(|name| measure(&forecaster, name, None))
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(48) })]

    /// The exits of the accounts are those that the multiplied complements make, and the causes divide
    /// them without rest.
    #[test]
    fn exits_by_cause_add_up_to_all_exits(workforce in workforce()) {
        let closed = workforce.closed();
        let request = AccountsRequest { scenario: None, profession: "p".to_owned(), by: None };
        let accounts = closed.forecaster().accounts(&request).expect("accounts");
        let line = |name: &str| {
            &accounts.lines.iter().find(|line| line.line.word() == name).expect(name).values.0
        };
        let heads = measure(&closed.forecaster(), "supply_heads", None);
        for year in 0..accounts.years.len() {
            let by_cause: f64 =
                ["deaths", "retirements", "leavers", "emigrants"].iter().map(|name| line(name)[year]).sum();
            prop_assert!(near(by_cause, heads[year] - heads[year + 1], 1e-9));
        }
        let first: f64 = (0..2 * AGES)
            .map(|cell| {
                let survival: f64 = closed.rates.iter().map(|rates| 1.0 - rates[cell]).product();
                closed.stock[cell] * (1.0 - survival)
            })
            .sum();
        let causes = [("deaths", 0), ("retirements", 1), ("leavers", 2), ("emigrants", 3)];
        let sum: f64 = causes.iter().map(|(name, _)| line(name)[0]).sum();
        prop_assert!(near(sum, first, 1e-9), "{} {}", sum, first);
        // A cause takes no more than its probability alone would, and nothing where it is zero.
        for (name, cause) in causes {
            let most: f64 = (0..2 * AGES).map(|cell| closed.stock[cell] * closed.rates[cause][cell]).sum();
            prop_assert!(line(name)[0] <= most * (1.0 + 1e-9), "{} {} > {}", name, line(name)[0], most);
        }
    }

    #[test]
    fn nothing_comes_of_nothing(workforce in workforce()) {
        let empty = Workforce { stock: vec![0.0; 2 * AGES], ..workforce.closed() };
        let forecaster = empty.forecaster();
        for name in ["supply_heads", "supply_fte", "demand_fte", "gap_fte"] {
            prop_assert!(measure(&forecaster, name, None).iter().all(|figure| *figure == 0.0), "{}", name);
        }
        let request = AccountsRequest { scenario: None, profession: "p".to_owned(), by: None };
        for line in forecaster.accounts(&request).expect("accounts").lines {
            prop_assert!(line.values.0.iter().all(|figure| *figure == 0.0), "{}", line.line.word());
        }
    }

    /// S(I₁ + I₂) − S(0) = (S(I₁) − S(0)) + (S(I₂) − S(0)), year by year.
    #[test]
    fn supply_is_linear_in_intake(
        workforce in workforce(),
        one in prop::collection::vec(0.0..500.0f64, 20),
        other in prop::collection::vec(0.0..500.0f64, 20),
    ) {
        let both: Vec<f64> = one.iter().zip(&other).map(|(one, other)| one + other).collect();
        let [none, one, other, both] =
            [&vec![0.0; 20], &one, &other, &both].map(|intakes| supplied(&workforce, intakes));
        for unit in 0..2 {
            for year in 0..none[unit].len() {
                let effect = |of: &[Vec<f64>; 2]| of[unit][year] - none[unit][year];
                let sum = effect(&one) + effect(&other);
                // The difference of two supplies has the rounding of the supplies.
                let rounding = 1e-12 * both[unit][year].max(1.0);
                prop_assert!((effect(&both) - sum).abs() <= rounding, "{} {}", effect(&both), sum);
            }
        }
    }

    /// Rates move up by k years and down again: away from the ends they are what they were. Everybody
    /// stays at the ends, so that they cannot show.
    #[test]
    fn a_shift_there_and_back_is_none(workforce in workforce(), years in 1..=4i32) {
        let margin = years as usize;
        let mut rates = workforce.rates.clone();
        for list in &mut rates {
            for half in list.chunks_mut(AGES) {
                half[..=margin].fill(0.0);
                half[AGES - 1 - margin..].fill(0.0);
            }
        }
        let forecaster = Workforce { rates, ..workforce }.forecaster();
        let shift = |amount: f64| change(Quantity::Retirement, Operation::ShiftAge, amount, None);
        let amount = f64::from(years);
        let (there, back) = (shift(amount), shift(-amount));
        let base = measure(&forecaster, "supply_heads", None);
        let returned = measure(&forecaster, "supply_heads", Some(vec![there.clone(), back.clone()]));
        prop_assert_eq!(&base, &returned);
        let returned = measure(&forecaster, "supply_heads", Some(vec![back, there]));
        prop_assert_eq!(&base, &returned);
    }

    /// A trend scales with its stock, and a higher growth of any year raises that year and all after it.
    #[test]
    fn a_trend_scales_with_its_stock_and_rises_with_its_growth(
        heads in 1.0..1e6f64,
        growth in prop::collection::vec(-0.3..0.3f64, 10),
        year in 0..10usize,
        more in 0.001..0.1f64,
        times in 0.1..10.0f64,
    ) {
        let trend = |heads: f64, growth: &[f64]| {
            let mut builder = Builder::new(&["T"], (30, 60), (BASE, BASE + 10));
            builder.file["methods"][0]["supply"] = serde_json::json!({"type": "trend", "from": "growth"});
            let years: Vec<i32> = (BASE + 1..=BASE + 10).collect();
            builder.constant("stock", "heads", heads).path("supply_growth", "share_per_year", &years, growth);
            measure(&builder.forecaster(), "supply_heads", None)
        };
        let base = trend(heads, &growth);
        prop_assert_eq!(base[0], heads);
        for (scaled, base) in trend(heads * times, &growth).iter().zip(&base) {
            prop_assert!(near(*scaled, base * times, 1e-12));
        }
        let mut faster = growth.clone();
        faster[year] += more;
        for (at, (faster, base)) in trend(heads, &faster).iter().zip(&base).enumerate() {
            let as_meant = if at > year { faster > base } else { faster == base };
            prop_assert!(as_meant, "year {}", at);
        }
    }
}
