//! Ticks for both axes: round numbers upwards, months or years across.
//!
//! Languages are not known here: a caller passes names of months and the shape of numbers.

use chrono::{Datelike, Days, NaiveDate};

/// How numbers are written beside an axis.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct NumberShape {
    /// Most decimals of a value; ticks show no more than they need.
    pub decimals: usize,
    /// Writes 1.234,5 as in Belgium, instead of 1,234.5.
    pub decimal_comma: bool,
}

/// From here on a number is written with a power of ten.
const LONG: f64 = 1e15;

impl NumberShape {
    /// Writes a value with all decimals.
    pub fn write(self, value: f64) -> String {
        self.write_with(value, self.decimals)
    }

    pub(super) fn write_with(self, value: f64, decimals: usize) -> String {
        if !value.is_finite() {
            return "–".to_owned();
        }
        let (point, thousands) = if self.decimal_comma { (",", '.') } else { (".", ',') };
        if value.abs() >= LONG {
            return format!("{value:.1e}").replace('.', point).replace('-', "−");
        }
        let digits = format!("{:.*}", decimals.min(9), value.abs());
        let (whole, part) = digits.split_once('.').unwrap_or((&digits, ""));
        let mut out = String::new();
        if value < 0.0 && digits.chars().any(|digit| ('1'..='9').contains(&digit)) {
            out.push('−');
        }
        for (place, digit) in whole.chars().enumerate() {
            if place > 0 && (whole.len() - place).is_multiple_of(3) {
                out.push(thousands);
            }
            out.push(digit);
        }
        if !part.is_empty() {
            out.push_str(point);
            out.push_str(part);
        }
        out
    }
}

/// Round values for the axis upwards, from below the lowest value to above the highest.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct ValueTicks {
    /// Ticks in ascending order; at least two.
    pub values: Vec<f64>,
    /// Decimals that the step needs.
    pub decimals: usize,
}

/// Chooses four to seven round ticks around the values; no step is finer than the decimals.
pub(super) fn value_ticks(low: f64, high: f64, zero_based: bool, decimals: usize) -> ValueTicks {
    let unit = 0.1_f64.powi(decimals.min(9) as i32);
    let (mut low, mut high) = if zero_based { (low.min(0.0), high.max(0.0)) } else { (low, high) };
    // What is too near together for floating point counts as one value.
    let least = (3.0 * unit).max(low.abs().max(high.abs()) * 1e-9);
    if high - low < least {
        match (zero_based, low < 0.0) {
            (true, true) => low = high - least,
            (true, false) => high = low + least,
            (false, _) => {
                let lifted = (low + high) / 2.0 - least / 2.0;
                low = if low >= 0.0 { lifted.max(0.0) } else { lifted };
                high = low + least;
            }
        }
    }
    let (step, first, last) = steps((high - low) / 6.0, unit)
        .map(|step| (step, (low / step + 1e-9).floor(), (high / step - 1e-9).ceil()))
        .find(|(_, first, last)| last - first <= 6.0)
        .unwrap_or((high - low, 0.0, 1.0));
    let (first, last) = if last > first { (first, last) } else { (first, first + 1.0) };
    let needed = (0..=9).find(|places| whole(step * 10_f64.powi(*places))).unwrap_or(9) as usize;
    let values = (0..=(last - first) as usize).map(|index| (first + index as f64) * step).collect();
    ValueTicks { values, decimals: needed.min(decimals) }
}

/// Round steps of 1, 2, 2.5 and 5 times a power of ten, from a size upwards, that are multiples of the unit.
fn steps(from: f64, unit: f64) -> impl Iterator<Item = f64> {
    let power = from.max(unit).log10().floor() as i32;
    (power..power + 4)
        .flat_map(|power| [1.0, 2.0, 2.5, 5.0].map(|factor| factor * 10_f64.powi(power)))
        .filter(move |step| *step >= from * 0.999 && whole(step / unit))
}

fn whole(value: f64) -> bool {
    value >= 0.999_999 && (value - value.round()).abs() < 1e-6 * value.abs().max(1.0)
}

/// A stretch of the axis across with its name.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Span {
    /// Begin and end in days since the year 0, cut at the edges of the axis.
    pub days: (f64, f64),
    /// The whole stretch lies on the axis.
    pub whole: bool,
    /// Year or month, as it is written.
    pub name: String,
}

/// The stretches of the axis across: years, or months above years.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct DateTicks {
    /// Months or years that stand nearest to the axis.
    pub near: Vec<Span>,
    /// Years below months; empty when years stand near.
    pub far: Vec<Span>,
}

/// The first instant of a day, in days since the year 0.
pub(super) fn day(date: NaiveDate) -> f64 {
    f64::from(date.num_days_from_ce())
}

/// The instant after the last of a day.
pub(super) fn day_after(date: NaiveDate) -> f64 {
    day(date) + 1.0
}

/// Months of a short axis, else years; every second, fifth, tenth ... when more than `most` would stand there.
///
/// `most` counts labels for which there is room: of months, and of years.
pub(super) fn date_ticks(
    from: NaiveDate,
    to: NaiveDate,
    month_names: &[String],
    most: (usize, usize),
) -> DateTicks {
    let (most_months, most_years) = (most.0.max(1) as i64, most.1.max(1) as i64);
    let months = (i64::from(to.year()) - i64::from(from.year())) * 12 + i64::from(to.month())
        - i64::from(from.month())
        + 1;
    let years = i64::from(to.year()) - i64::from(from.year()) + 1;
    let year_spans = |every: i64| -> Vec<Span> {
        let first = i64::from(from.year()).div_euclid(every) * every;
        (first..=i64::from(to.year()))
            .step_by(every as usize)
            .filter(|year| *year >= i64::from(from.year()))
            .filter_map(|year| span(from, to, year as i32, 1, 12, year.to_string()))
            .collect()
    };
    if months >= 15 {
        let every = [1, 2, 5, 10, 20, 50, 100, 500, 1000, 10_000, 100_000]
            .into_iter()
            .find(|every| (years + every - 1) / every <= most_years)
            .unwrap_or(1_000_000);
        return DateTicks { near: year_spans(every), far: Vec::new() };
    }
    let every =
        [1, 2, 3, 6].into_iter().find(|every| (months + every - 1) / every <= most_months).unwrap_or(12);
    let near = (0..months)
        .filter_map(|ahead| {
            let index = i64::from(from.month0()) + ahead;
            let (year, month0) = (from.year() + (index / 12) as i32, (index % 12) as u32);
            let name = month_names.get(month0 as usize).filter(|_| month_names.len() == 12);
            let name = name.cloned().unwrap_or_else(|| (month0 + 1).to_string());
            (i64::from(month0) % every == 0)
                .then(|| span(from, to, year, month0 + 1, month0 + 1, name))
                .flatten()
        })
        .collect();
    DateTicks { near, far: year_spans(1) }
}

/// A stretch of whole months of a year, cut to the axis.
fn span(from: NaiveDate, to: NaiveDate, year: i32, first: u32, last: u32, name: String) -> Option<Span> {
    let begin = NaiveDate::from_ymd_opt(year, first, 1)?;
    let next = if last == 12 { (year + 1, 1) } else { (year, last + 1) };
    let end = NaiveDate::from_ymd_opt(next.0, next.1, 1)?.checked_sub_days(Days::new(1))?;
    let days = (day(begin).max(day(from)), day_after(end).min(day_after(to)));
    (days.1 > days.0).then(|| Span { days, whole: begin >= from && end <= to, name })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn date(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn numbers_are_written_as_in_belgium_or_in_english() {
        let belgian = NumberShape { decimals: 1, decimal_comma: true };
        assert_eq!(belgian.write(-1_234_567.84), "−1.234.567,8");
        assert_eq!(belgian.write(-0.01), "0,0");
        assert_eq!(belgian.write(3e20), "3,0e20");
        assert_eq!(NumberShape { decimals: 0, decimal_comma: false }.write(12_345.0), "12,345");
    }

    #[test]
    fn ticks_of_counts_are_whole_and_begin_at_zero() {
        assert_eq!(value_ticks(18.0, 54.0, true, 0).values, [0.0, 10.0, 20.0, 30.0, 40.0, 50.0, 60.0]);
        assert_eq!(value_ticks(0.0, 0.0, true, 0).values, [0.0, 1.0, 2.0, 3.0]);
        assert_eq!(value_ticks(0.0, 13.0, true, 0).values.len(), 4);
    }

    #[test]
    fn ticks_of_scores_need_not_begin_at_zero() {
        let ticks = value_ticks(6.7, 7.5, false, 1);
        assert_eq!(ticks.decimals, 1);
        assert!(ticks.values[0] > 6.0 && ticks.values[0] <= 6.7);
        assert_eq!(value_ticks(5.0, 5.0, false, 0).values.first(), Some(&3.0));
    }

    #[test]
    fn a_long_axis_shows_years_and_a_short_one_months() {
        let years = date_ticks(date(2020, 1, 1), date(2025, 12, 31), &[], (20, 20));
        let names: Vec<&str> = years.near.iter().map(|span| span.name.as_str()).collect();
        assert_eq!(names, ["2020", "2021", "2022", "2023", "2024", "2025"]);
        let months = date_ticks(date(2022, 11, 1), date(2023, 3, 31), &[], (20, 20));
        let names: Vec<&str> = months.near.iter().map(|span| span.name.as_str()).collect();
        assert_eq!(names, ["11", "12", "1", "2", "3"]);
        assert_eq!(months.far.len(), 2);
    }

    proptest! {
        #[test]
        fn ticks_enclose_the_values(a in -1e12_f64..1e12, spread in 0.0_f64..1e9, zero: bool, decimals in 0_usize..4) {
            let ticks = value_ticks(a, a + spread, zero, decimals);
            let (first, last) = (ticks.values[0], ticks.values[ticks.values.len() - 1]);
            let slack = (last - first) * 1e-6;
            prop_assert!(first <= a + slack && last >= a + spread - slack, "{ticks:?}");
            prop_assert!((3..=8).contains(&ticks.values.len()), "{ticks:?}");
        }
    }
}
