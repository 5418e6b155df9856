//! Ensembles, their bands and what drives them, held against closed forms.

mod broken;

use crate::projects::{Builder, ages};
use hwf_forecast::Forecaster;
use hwf_forecast::plain::Problem;
use hwf_forecast::project::{Change, Operation, Quantity};
use hwf_forecast::requests::{
    Choice, Ensemble, EnsembleRequest, Fan, FanMeasure, FanRequest, GapSign, SensitivityOf,
    SensitivityRequest, WaterfallOrder, WaterfallRequest,
};
use serde_json::{Value, json};

/// 1,000 persons of 40 whom nobody leaves, to whom 100 a year come from abroad at 30; demand is the base
/// year's. Parameters 0, 2 and 3 are unmet demand, immigration and its ages.
fn colleagues() -> Builder {
    let mut builder = Builder::new(&["T"], (30, 60), (2020, 2030));
    let mut stock = vec![0.0; 31];
    stock[10] = 1000.0;
    builder.series("stock", "heads", &[("age", ages(30, 60, true))], &stock);
    builder.constant("immigration", "heads_per_year", 100.0);
    let mut profile = vec![0.0; 31];
    profile[0] = 1.0;
    builder.series("immigration_profile", "share", &[("age", ages(30, 60, true))], &profile);
    builder
}

/// States how the parameter of a quantity can turn out.
fn uncertain(builder: &mut Builder, quantity: &str, uncertainty: Value) {
    let parameters = builder.file["parameters"].as_array_mut().unwrap();
    let parameter = parameters.iter_mut().find(|entry| entry["quantity"] == quantity).expect(quantity);
    parameter["uncertainty"] = uncertainty;
}

fn normal(sd: f64) -> Value {
    json!({"distribution": {"type": "normal", "sd": sd}})
}

fn request(draws: i32) -> EnsembleRequest {
    EnsembleRequest {
        scenario: None,
        profession: "p".to_owned(),
        draws: Some(draws),
        first: None,
        seed: None,
        target_year: None,
        from_year: None,
    }
}

fn fan_request(draws: i32) -> FanRequest {
    FanRequest {
        scenario: None,
        profession: "p".to_owned(),
        draws: Some(draws),
        seed: None,
        levels: None,
        target_year: None,
        from_year: None,
        robust_share: None,
        gap: None,
    }
}

fn ensemble(forecaster: &Forecaster, request: &EnsembleRequest) -> Ensemble {
    forecaster.ensemble(request).unwrap_or_else(|problems| panic!("{problems:#?}"))
}

fn fan(forecaster: &Forecaster, request: &FanRequest) -> Fan {
    forecaster.fan(request, None).unwrap_or_else(|problems| panic!("{problems:#?}"))
}

/// Supply in FTE of each draw in a year index.
fn supplies(ensemble: &Ensemble, year: usize) -> Vec<f64> {
    let n = ensemble.years.len();
    ensemble.figures.0.chunks(3 * n + 1).map(|draw| draw[year]).collect()
}

fn moments(figures: &[f64]) -> (f64, f64) {
    let n = figures.len() as f64;
    let mean = figures.iter().sum::<f64>() / n;
    (mean, (figures.iter().map(|x| (x - mean) * (x - mean)).sum::<f64>() / (n - 1.0)).sqrt())
}

fn bits(figures: &[f64]) -> Vec<u64> {
    figures.iter().map(|figure| figure.to_bits()).collect()
}

#[test]
fn the_band_of_a_linear_model_is_that_of_the_closed_form() {
    // S(t) = 1000 + t·N(100, 10²): after ten years 2000 ± 1.96·100.
    let mut builder = colleagues();
    uncertain(&mut builder, "immigration", normal(10.0));
    let forecaster = builder.forecaster();
    let fan = fan(&forecaster, &fan_request(20_000));
    let supply = &fan.bands[FanMeasure::SupplyFte as usize];
    assert_eq!(supply.measure, FanMeasure::SupplyFte);
    assert_eq!([supply.median.0[0], supply.lower[2].0[0], supply.upper[2].0[0]], [1000.0; 3]);
    for (level, z) in [0.6744897501960817, 1.2815515655446004, 1.959963984540054].into_iter().enumerate() {
        let (low, high) = (supply.lower[level].0[10], supply.upper[level].0[10]);
        assert!((low - (2000.0 - 100.0 * z)).abs() < 5.0, "{low}");
        assert!((high - (2000.0 + 100.0 * z)).abs() < 5.0, "{high}");
    }
    assert!((supply.median_error.0[10] - 1.2533 * 100.0 / 20_000f64.sqrt()).abs() < 0.3);
    assert_eq!(fan.first_shortage_year, None);
    assert_eq!(fan.varying.len(), 1);
    let turned = FanRequest { gap: Some(GapSign::DemandMinusSupply), ..fan_request(20_000) };
    let turned = super::ensemble::fan(&forecaster, &turned);
    let gap = FanMeasure::GapFte as usize;
    let [lower, upper] = [&turned.bands[gap].lower, &fan.bands[gap].upper].map(|edges| edges[1].0[10]);
    assert!((lower + upper).abs() < 1e-9, "{lower} {upper}");
    assert_eq!(turned.shortage_probability, fan.shortage_probability);
}

#[test]
fn years_that_forget_one_another_narrow_the_band() {
    // Σ over ten years of 100·(1 + 0.1·z(t)): 100 with one deviation, 31.6 with ten of their own, and with
    // persistence 0.8 as Σ ρ^|i−j| says.
    let spread = |over_time: Value| {
        let mut builder = colleagues();
        let stated = json!({"distribution": {"type": "normal", "sd": 10.0}, "over_time": over_time});
        uncertain(&mut builder, "immigration", stated);
        let (mean, sd) = moments(&supplies(&ensemble(&builder.forecaster(), &request(10_000)), 10));
        assert!((mean - 2000.0).abs() < 4.0, "{mean}");
        sd
    };
    let constant = spread(json!({"type": "constant"}));
    let ar1 = spread(json!({"type": "ar1", "persistence": 0.8}));
    let noise = spread(json!({"type": "ar1", "persistence": 0.0}));
    let walk = spread(json!({"type": "walk"}));
    let power = |exponent: i32| (0..exponent).fold(1.0, |power: f64, _| power * 0.8);
    let mut expected = 0.0;
    for i in 0..10i32 {
        for j in 0..10i32 {
            expected += power((i - j).abs());
        }
    }
    assert!((constant / 100.0 - 1.0).abs() < 0.03, "{constant}");
    assert!((ar1 / (100.0 * expected).sqrt() - 1.0).abs() < 0.03, "{ar1}");
    assert!((noise / 1000f64.sqrt() - 1.0).abs() < 0.03, "{noise}");
    // Σ over years of a walk: 10²·Σ k² = 10²·385.
    assert!((walk / 38_500f64.sqrt() - 1.0).abs() < 0.03, "{walk}");
    assert!(noise < ar1 && ar1 < constant);
}

#[test]
fn slices_are_the_whole_to_the_last_bit() {
    let mut builder = colleagues();
    uncertain(&mut builder, "immigration", normal(10.0));
    uncertain(&mut builder, "unmet_demand", json!({"distribution": {"type": "normal", "sd": 0.05}}));
    let whole = ensemble(&builder.forecaster(), &request(101)).figures.0;
    // Others, each on its own, in another order.
    let slice = |first: i32, draws: i32| {
        let asked = EnsembleRequest { first: Some(first), ..request(draws) };
        ensemble(&builder.forecaster(), &asked).figures.0
    };
    let last = slice(67, 34);
    let middle = slice(3, 64);
    let merged = [slice(0, 3), middle, last].concat();
    assert_eq!(bits(&whole), bits(&merged));
    let forecaster = builder.forecaster();
    let [one, other] = [None, Some(merged.as_slice())]
        .map(|figures| forecaster.fan(&fan_request(101), figures).expect("a fan"));
    assert_eq!(one, other);
}

#[test]
fn another_parameter_output_or_scenario_moves_no_draw() {
    let mut builder = colleagues();
    uncertain(&mut builder, "immigration", normal(10.0));
    let alone = ensemble(&builder.forecaster(), &request(40));
    uncertain(&mut builder, "unmet_demand", json!({"distribution": {"type": "normal", "sd": 0.05}}));
    let forecaster = builder.forecaster();
    let more = ensemble(&forecaster, &request(40));
    assert_eq!(bits(&supplies(&alone, 10)), bits(&supplies(&more, 10)));
    let intake = EnsembleRequest { target_year: Some(2030), ..request(40) };
    assert_eq!(bits(&supplies(&ensemble(&forecaster, &intake), 7)), bits(&supplies(&more, 7)));
    // Common random numbers: half as many from abroad are half of the same deviations.
    let half = Change {
        quantity: Quantity::Immigration,
        scope: None,
        op: Operation::Scale,
        amount: 0.5,
        ramp: None,
        reason: None,
    };
    let scenario = EnsembleRequest { scenario: Some(Choice::Changes(vec![half])), ..request(40) };
    for (half, whole) in supplies(&ensemble(&forecaster, &scenario), 10).into_iter().zip(supplies(&more, 10))
    {
        assert!(((half - 1000.0) / (whole - 1000.0) - 0.5).abs() < 1e-12);
    }
    let seeded = EnsembleRequest { seed: Some(2), ..request(40) };
    assert_ne!(supplies(&ensemble(&forecaster, &seeded), 10), supplies(&more, 10));
}

#[test]
fn without_spread_the_bands_are_the_forecast() {
    let mut builder = colleagues();
    for (quantity, distribution) in [
        ("immigration", json!({"type": "lognormal", "sd": 0.0})),
        ("unmet_demand", json!({"type": "normal", "sd": 0.0})),
    ] {
        uncertain(&mut builder, quantity, json!({"distribution": distribution}));
    }
    let forecaster = builder.forecaster();
    let supply = crate::projects::measure(&forecaster, "supply_fte", None);
    let fan = fan(&forecaster, &fan_request(100));
    let band = &fan.bands[0];
    for edges in [&band.median, &band.mean, &band.lower[2], &band.upper[2], &band.lower[0]] {
        assert_eq!(bits(&edges.0), bits(&supply));
    }
}

#[test]
fn low_and_high_are_a_range_by_themselves_but_not_of_a_lever() {
    let mut builder = colleagues();
    let bounded = |builder: &mut Builder, quantity: &str, kind: &str| {
        let parameters = builder.file["parameters"].as_array_mut().unwrap();
        let parameter = parameters.iter_mut().find(|entry| entry["quantity"] == quantity).unwrap();
        parameter["low"] = json!({"type": "constant", "value": 80.0});
        parameter["high"] = json!({"type": "constant", "value": 160.0});
        parameter["kind"] = json!(kind);
    };
    bounded(&mut builder, "immigration", "lever");
    let codes = |problems: Vec<Problem>| problems.into_iter().map(|problem| problem.code).collect::<Vec<_>>();
    assert_eq!(codes(builder.forecaster().ensemble(&request(10)).unwrap_err()), ["ensemble.known"]);
    bounded(&mut builder, "immigration", "uncertain");
    let forecaster = builder.forecaster();
    let found = ensemble(&forecaster, &request(20_000));
    let yearly: Vec<f64> = supplies(&found, 10).iter().map(|supply| (supply - 1000.0) / 10.0).collect();
    // PERT: mean (80 + 4·100 + 160) / 6, variance (mean − low)(high − mean) / 7.
    let (mean, sd) = moments(&yearly);
    let expected = 640.0 / 6.0;
    assert!((mean - expected).abs() < 0.4, "{mean}");
    assert!((sd - ((expected - 80.0) * (160.0 - expected) / 7.0f64).sqrt()).abs() < 0.3, "{sd}");
    assert!(yearly.iter().all(|figure| (80.0..=160.0).contains(figure)));
    assert!(fan(&forecaster, &fan_request(100)).varying[0].assumed);
}

#[test]
fn the_robust_intake_meets_demand_as_often_as_it_says() {
    // Graduates of one year's training; demand is uncertain, K is known.
    let mut builder = colleagues();
    builder.constant("immigration", "heads_per_year", 0.0);
    builder.constant("intake", "heads_per_year", 10.0);
    builder.constant("training_duration", "years", 1.0);
    let mut profile = vec![0.0; 31];
    profile[0] = 1.0;
    builder.series("graduate_profile", "share", &[("age", ages(30, 60, true))], &profile);
    uncertain(&mut builder, "unmet_demand", normal(0.05));
    let forecaster = builder.forecaster();
    let asked = FanRequest { target_year: Some(2030), robust_share: Some(0.9), ..fan_request(2000) };
    let range = fan(&forecaster, &asked).required_intake.expect("asked for");
    // Nine classes from abroad of 1,000·0.05·z FTE: I* = 1000·0.05·z / 9.
    let robust = range.robust.expect("an answer");
    assert!((robust - 1.2815515655446004 * 50.0 / 9.0).abs() < 0.4, "{robust}");
    let met = |intake: f64| {
        let set = Change {
            quantity: Quantity::Intake,
            scope: None,
            op: Operation::Set,
            amount: intake,
            ramp: None,
            reason: None,
        };
        let scenario = Some(Choice::Changes(vec![set]));
        let fan = fan(&forecaster, &FanRequest { scenario, ..fan_request(2000) });
        1.0 - fan.shortage_probability.0[10]
    };
    assert!((met(robust + 1e-6) - 0.9).abs() < 1e-9, "{}", met(robust + 1e-6));
    assert!(met(robust - 1e-6) < 0.9);
    assert!(range.lower.0[2] < range.lower.0[0] && range.upper.0[0] < range.upper.0[2]);
}

#[test]
fn bands_hold_the_truth_as_often_as_they_say() {
    // The truth of each world is a draw of its own seed; the 80 % band is that of the stated ranges.
    let mut builder = colleagues();
    let stated = json!({
        "distribution": {"type": "lognormal", "sd": 0.2}, "over_time": {"type": "ar1", "persistence": 0.7},
    });
    uncertain(&mut builder, "immigration", stated);
    let forecaster = builder.forecaster();
    let asked = FanRequest { levels: Some(vec![0.8]), ..fan_request(4000) };
    let band = fan(&forecaster, &asked);
    let truths = ensemble(&forecaster, &EnsembleRequest { seed: Some(77), ..request(4000) });
    for year in [1, 5, 10] {
        let (low, high) = (band.bands[0].lower[0].0[year], band.bands[0].upper[0].0[year]);
        let inside = supplies(&truths, year).iter().filter(|truth| (low..=high).contains(truth)).count();
        let share = inside as f64 / 4000.0;
        assert!((0.77..=0.83).contains(&share), "year {year}: {share}");
    }
}

#[test]
fn the_indices_of_a_linear_model_are_those_of_the_closed_form() {
    // gap(2030) = 1000 + 10·imm − 1000·(1+u): variances (10·10)² and (1000·0.05)², 80 and 20 per cent.
    let mut builder = colleagues();
    uncertain(&mut builder, "immigration", normal(10.0));
    uncertain(&mut builder, "unmet_demand", normal(0.05));
    let asked = SensitivityRequest {
        scenario: None,
        profession: "p".to_owned(),
        target_year: 2030,
        from_year: None,
        of: None,
        seed: None,
        samples: Some(4096),
    };
    let found = builder.forecaster().sensitivity(&asked).expect("a sensitivity");
    assert_eq!(found.runs, 5 + 4096 * 4);
    assert!((found.value - 1000.0).abs() < 1e-9);
    assert!((found.sd.unwrap() / 12_500f64.sqrt() - 1.0).abs() < 0.03);
    let z95 = 1.6448536269514722;
    for (line, (name, share, swing)) in
        found.lines.iter().zip([("immigration", 0.8, 100.0), ("unmet_demand", 0.2, -50.0)])
    {
        assert_eq!(line.quantity.word(), name);
        assert!(
            (line.first_order.unwrap() - share).abs() < 4.0 * line.first_order_error.unwrap(),
            "{line:?}"
        );
        assert!((line.total.unwrap() - share).abs() < 4.0 * line.total_error.unwrap(), "{line:?}");
        assert!(
            (line.high - 1000.0 - swing * z95).abs() < 1e-6 && (line.low - 1000.0 + swing * z95).abs() < 1e-6
        );
        // Of two normals ranks correlate as 6/π·asin(ρ/2).
        let expected = share.sqrt() * swing.signum();
        assert!((line.rank_correlation.unwrap() - expected).abs() < 0.05, "{line:?}");
        let left = (12_500.0 * (1.0 - share)).sqrt();
        assert!((line.sd_if_known.unwrap() / left - 1.0).abs() < 0.2, "{line:?}");
    }
    let swings = SensitivityRequest { samples: Some(0), of: Some(SensitivityOf::DemandFte), ..asked };
    let found = builder.forecaster().sensitivity(&swings).expect("swings alone");
    assert_eq!((found.runs, found.sd, found.lines[0].first_order), (5, None, None));
    assert_eq!(found.lines[0].quantity, Quantity::UnmetDemand);
}

#[test]
fn correlated_inputs_widen_or_narrow_what_they_make_together() {
    // gap(2030) = 1000 + 10·imm − 1000·(1+u): spreads of 100 and 50, which take each other back.
    let mut builder = colleagues();
    uncertain(&mut builder, "immigration", normal(10.0));
    uncertain(&mut builder, "unmet_demand", normal(0.05));
    let ids = [2, 0].map(|at: usize| builder.file["parameters"][at]["id"].clone());
    builder.file["correlations"] = json!([{"first": ids[0], "second": ids[1], "correlation": 0.9}]);
    let found = ensemble(&builder.forecaster(), &request(10_000));
    let n = found.years.len();
    let gaps: Vec<f64> = found.figures.0.chunks(3 * n + 1).map(|draw| draw[10] - draw[2 * n + 10]).collect();
    let expected = (10_000.0f64 + 2_500.0 - 2.0 * 0.9 * 5_000.0).sqrt();
    assert!((moments(&gaps).1 / expected - 1.0).abs() < 0.03, "{} {expected}", moments(&gaps).1);
}

#[test]
fn a_path_goes_a_share_of_the_way_to_low_or_high_as_a_whole() {
    let mut builder = colleagues();
    let path = |from: f64, to: f64| json!({"type": "path", "years": [2020, 2030], "values": [from, to], "between": "linear"});
    let parameter = &mut builder.file["parameters"][2];
    parameter["value"] = path(100.0, 200.0);
    parameter["low"] = path(90.0, 100.0);
    parameter["high"] = path(100.0, 500.0);
    let found = ensemble(&builder.forecaster(), &request(200));
    let (mut lower, mut higher) = (0, 0);
    for draw in found.figures.0.chunks(3 * found.years.len() + 1) {
        let share = |year: usize| {
            let came = draw[year] - draw[year - 1];
            let part = year as f64 / 10.0;
            let value = 100.0 + 100.0 * part;
            // Low lies 10 to 100 below the value, high none to 300 above it.
            if came < value { (came - value) / (10.0 + 90.0 * part) } else { (came - value) / (300.0 * part) }
        };
        for year in 2..=10 {
            assert!((share(year) - share(1)).abs() < 1e-9, "{} {}", share(year), share(1));
        }
        lower += usize::from(share(5) < 0.0);
        higher += usize::from(share(5) > 0.0);
    }
    assert!(lower > 70 && higher > 70, "{lower} {higher}");
}

#[test]
fn as_uncertain_as_the_past_is_its_spread_and_its_persistence() {
    use hwf_forecast::uncertainty::spread::{Way, past};
    let mut builder = colleagues();
    builder.file["data"].as_array_mut().unwrap().push(json!({
        "id": "past", "unit": "heads_per_year", "values": [1.0, 2.0, 3.0, 4.0],
        "dims": [{"axis": "year", "values": ["2016", "2017", "2018", "2019"]}],
    }));
    let forecaster = builder.forecaster();
    let series = forecaster.project().series("past").expect("a series");
    // About 2.5: squares sum to 5, products with the year before to 0.75 − 0.25 + 0.75.
    let (sd, persistence) = past(series, Way::Sum).expect("a past");
    assert!((sd - (5.0f64 / 3.0).sqrt()).abs() < 1e-15 && (persistence - 0.25).abs() < 1e-15);
    assert_eq!(past(series, Way::Odds), Err("2016".to_owned()), "1 has no odds");
}

#[test]
fn a_waterfall_leads_from_one_scenario_to_the_other() {
    let builder = colleagues();
    let change =
        |quantity, op, amount| Change { quantity, scope: None, op, amount, ramp: None, reason: None };
    let half = change(Quantity::Immigration, Operation::Scale, 0.5);
    let longer = change(Quantity::FtePerHead, Operation::Scale, 1.1);
    let asked = |order| WaterfallRequest {
        from: Some(Choice::Changes(vec![half.clone()])),
        to: Some(Choice::Changes(vec![longer.clone()])),
        profession: "p".to_owned(),
        target_year: 2030,
        from_year: None,
        of: None,
        order,
    };
    let forecaster = builder.forecaster();
    let steps = |order| forecaster.waterfall(&asked(order)).expect("a waterfall");
    let ordered = steps(None);
    // 1500 − 1000, back to 2000 − 1000, then a tenth more hours of 2000.
    assert!((ordered.start - 500.0).abs() < 1e-9 && (ordered.end - 1200.0).abs() < 1e-9);
    let effects: Vec<f64> = ordered.steps.iter().map(|step| step.effect).collect();
    assert!((effects[0] - 500.0).abs() < 1e-9 && (effects[1] - 200.0).abs() < 1e-9, "{effects:?}");
    assert!(ordered.steps[0].removed && !ordered.steps[1].removed);
    let shared = steps(Some(WaterfallOrder::Shapley));
    let effects: Vec<f64> = shared.steps.iter().map(|step| step.effect).collect();
    assert!((effects[0] - 525.0).abs() < 1e-9 && (effects[1] - 175.0).abs() < 1e-9, "{effects:?}");
}
