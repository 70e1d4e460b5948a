//! Other ways to look at one indicator: year on year, running through the year, and by municipality.
//!
//! Each is plain data from the readings that were judged; what there is too little of gives none.

mod by_area;
mod running;
mod starts;
mod year_on_year;

pub use by_area::{AreaFigure, ByArea, Mismatch, mismatches};
pub use running::Running;
pub use starts::{CycleStart, unmarked_starts};
pub use year_on_year::{Compared, Shown, Usual, YearOnYear};

use super::series::{Reading, Series};

/// Most years that stand together, the running one among them.
const YEARS: i32 = 5;

/// A year of an indicator, period by period.
#[derive(Debug, Clone, PartialEq)]
pub struct YearLine {
    /// The year.
    pub year: i32,
    /// One value for each period of the year, from the first; none where it cannot be told.
    pub values: Vec<Option<f64>>,
}

impl YearLine {
    fn is_empty(&self) -> bool {
        self.values.iter().all(Option::is_none)
    }
}

/// The years that stand together, the earliest first: that of the last reading and at most four before it.
fn years(series: &Series) -> Vec<i32> {
    let (Some(first), Some(last)) = (series.readings.first(), series.last()) else { return Vec::new() };
    let (first, last) = (first.period.year(), last.period.year());
    (first.max(last - YEARS + 1)..=last).collect()
}

/// The readings of some periods of a year by their numbers, or none when one of them lacks.
fn whole(series: &Series, year: i32, numbers: &[u32]) -> Option<Vec<Reading>> {
    let (readings, _, missing) = series.part(year, numbers);
    (missing == 0 && !readings.is_empty()).then_some(readings)
}

/// The series as if a year were the last one, with only some of its periods.
fn until(series: &Series, year: i32, numbers: &[u32]) -> Series {
    let mut cut = series.clone();
    cut.readings.retain(|reading| {
        let own = reading.period.year();
        own < year || own == year && numbers.contains(&reading.period.number())
    });
    cut
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        Aggregation, Area, Dossier, Edit, Frequency, Id, Indicator, Measurement, Nature, Noun,
    };
    use chrono::{Months, NaiveDate};

    fn indicator() -> Indicator {
        Indicator::counted(Id::from_number(1), "A".to_owned(), "A".to_owned(), String::new())
    }

    fn measurement(number: i64, period: &str, value: f64) -> Measurement {
        let period: crate::domain::Period = period.parse().unwrap();
        let cut_off = period.last_day();
        let indicator = Id::from_number(1);
        let note = String::new();
        Measurement {
            id: Id::from_number(number),
            indicator,
            area: None,
            period,
            cut_off,
            value,
            denominator: None,
            note,
        }
    }

    fn read(indicator: Indicator, all: &[Measurement]) -> (Indicator, Series) {
        let series = Series::from(all.iter(), &Dossier::default(), &indicator, NaiveDate::MAX);
        (indicator, series)
    }

    /// Months from January of a year.
    pub(super) fn monthly(year: i32, count: u32, value: impl Fn(u32) -> f64) -> Vec<(String, f64)> {
        let first = NaiveDate::from_ymd_opt(year, 1, 1).unwrap();
        let month = |ahead| ((first + Months::new(ahead)).format("%Y-%m").to_string(), value(ahead));
        (0..count).map(month).collect()
    }

    pub(super) fn counted(measured: &[(String, f64)]) -> (Indicator, Series) {
        let all: Vec<_> = (1..)
            .zip(measured)
            .map(|(number, (period, value))| measurement(number, period, *value))
            .collect();
        read(indicator(), &all)
    }

    pub(super) fn ratio(measured: &[(&str, f64, f64)]) -> (Indicator, Series) {
        let one = |(number, (period, value, whole)): (i64, &(&str, f64, f64))| Measurement {
            denominator: Some(*whole),
            ..measurement(number, period, *value)
        };
        let all: Vec<_> = (1..).zip(measured).map(one).collect();
        read(Indicator { nature: Nature::Proportion, aggregation: Aggregation::Ratio, ..indicator() }, &all)
    }

    pub(super) fn judged(years: &str, value: f64) -> (Indicator, Series) {
        let all: Vec<_> =
            (1..).zip(years.split(' ')).map(|(number, year)| measurement(number, year, value)).collect();
        read(Indicator { frequency: Frequency::Year, ..indicator() }, &all)
    }

    pub(super) fn area(number: i64, name: &str, inhabitants: Option<i64>) -> Area {
        Area {
            id: Id::from_number(number),
            code: name.to_lowercase(),
            name: name.to_owned(),
            refnis: String::new(),
            inhabitants,
            households: None,
            from: None,
            until: None,
            successor: None,
        }
    }

    pub(super) fn zone(areas: &[Area]) -> Dossier {
        let mut edits = vec![Edit::Add(indicator().record())];
        edits.extend(areas.iter().map(|area| Edit::Add(area.clone().record())));
        edits.into_iter().fold(Dossier::default(), |dossier, edit| edit.apply(&dossier).unwrap())
    }

    pub(super) fn measured(dossier: &mut Dossier, area: Option<i64>, all: &[(&str, f64)]) {
        for (period, value) in all {
            let number = dossier.measurements.len() as i64 + 1;
            let one = Measurement { area: area.map(Id::from_number), ..measurement(number, period, *value) };
            *dossier = Edit::Add(one.record()).apply(dossier).unwrap();
        }
    }
}
