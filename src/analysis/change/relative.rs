//! A figure beside another one: as an index, and per so many inhabitants.

/// A figure as an index in which the baseline is 100; none without a positive baseline.
pub fn index(figure: f64, baseline: f64) -> Option<f64> {
    let index = figure / baseline * 100.0;
    (baseline > 0.0 && index.is_finite()).then_some(index)
}

/// Facts per 1,000 of those who live in the area: inhabitants or households. None for an empty area.
pub fn per_thousand(facts: f64, population: f64) -> Option<f64> {
    let rate = facts / population * 1000.0;
    (population > 0.0 && rate.is_finite()).then_some(rate)
}
