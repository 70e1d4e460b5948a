//! The years of an indicator side by side: the same periods of each, and the whole of each.

use super::judgement::Judgement;
use crate::domain::Period;

/// The years of an indicator, the earliest first.
#[derive(Debug, Clone, PartialEq)]
pub struct Years {
    /// The first period that is compared, in the year of the last reading.
    pub from: Period,
    /// The last period that is compared, in the year of the last reading.
    pub until: Period,
    /// The years.
    pub rows: Vec<YearRow>,
}

/// One year of an indicator.
#[derive(Debug, Clone, PartialEq)]
pub struct YearRow {
    /// The year.
    pub year: i32,
    /// The figure of the same periods as those that the last year has.
    pub same: Option<f64>,
    /// What that figure should have been.
    pub expected: Option<f64>,
    /// How many of the same periods lack, in a year that has others.
    pub missing: usize,
    /// The figure of the whole year, when it was measured whole.
    pub whole: Option<f64>,
    /// The target of the whole year.
    pub target: Option<f64>,
    /// The upper edge of a band.
    pub upper: Option<f64>,
}

impl Years {
    /// Puts the years side by side: at most `back` years before that of the last reading, and at most `ahead` after
    /// it, up to the last target. None without readings.
    pub fn of(judgement: &Judgement, back: i32, ahead: i32) -> Option<Self> {
        let series = &judgement.series;
        let (first, last) = (series.readings.first()?.period, series.last()?.period);
        let measured = series.of_year(last.year());
        let numbers: Vec<u32> = measured.iter().map(|reading| reading.period.number()).collect();
        let all: Vec<u32> = (1..=last.frequency().per_year()).collect();
        let trajectory = judgement.trajectory.as_ref();
        let planned = trajectory.and_then(|one| Some((one.targets.first()?.0, one.targets.last()?.0)));
        let end = planned.map_or(last.year(), |(_, end)| end.clamp(last.year(), last.year() + ahead));
        let row = |year: i32| {
            let (readings, same, missing) = series.part(year, &numbers);
            let in_plan = planned.is_some_and(|(from, until)| (from..=until).contains(&year));
            let trajectory = trajectory.filter(|_| in_plan);
            YearRow {
                year,
                same,
                expected: same.and(trajectory).and_then(|one| one.expected(series, &readings)),
                missing: if readings.is_empty() { 0 } else { missing },
                whole: Some(series.part(year, &all)).filter(|part| part.2 == 0).and_then(|part| part.1),
                target: trajectory.and_then(|one| one.year(year)),
                upper: trajectory.and_then(|one| one.upper(year)),
            }
        };
        let from = (last.year() - back).max(first.year());
        let rows = (from..=end).map(row).collect();
        Some(Self { from: measured.first()?.period, until: last, rows })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        Aggregation, Dossier, Frequency, Id, Indicator, Measurement, Noun, Plan, PlanState, Target,
    };

    fn indicator(aggregation: Aggregation) -> Indicator {
        let counted = Indicator::counted(Id::from_number(1), "A".to_owned(), "A".to_owned(), String::new());
        Indicator { frequency: Frequency::Quarter, aggregation, ..counted }
    }

    /// Whole 2021, 2022 without its second quarter, three quarters of 2023, and a target for 2023.
    fn years(aggregation: Aggregation) -> Vec<YearRow> {
        let mut dossier = Dossier::default();
        let day = |text: &str| text.parse::<chrono::NaiveDate>().unwrap();
        let plan = Plan {
            id: Id::from_number(2),
            code: "P".to_owned(),
            title: "P".to_owned(),
            ambition: String::new(),
            from: day("2022-01-01"),
            until: day("2027-12-31"),
            state: PlanState::Approved,
            alias: String::new(),
            predecessor: None,
        };
        let readings = [
            ("2021-Q1", 10.0),
            ("2021-Q2", 20.0),
            ("2021-Q3", 30.0),
            ("2021-Q4", 40.0),
            ("2022-Q1", 11.0),
            ("2022-Q3", 31.0),
            ("2022-Q4", 41.0),
            ("2023-Q1", 12.0),
            ("2023-Q2", 22.0),
            ("2023-Q3", 32.0),
        ];
        for (number, (period, value)) in (10..).zip(readings) {
            let measurement = Measurement {
                id: Id::from_number(number),
                indicator: Id::from_number(1),
                area: None,
                period: period.parse().unwrap(),
                cut_off: day("2023-10-15"),
                value,
                denominator: None,
                note: String::new(),
            };
            dossier.put(measurement.record());
        }
        let target = Target {
            id: Id::from_number(50),
            indicator: Id::from_number(1),
            plan: plan.id,
            year: 2023,
            value: 200.0,
            upper: None,
        };
        dossier.put(target.record());
        let judgement = Judgement::of(&dossier, &indicator(aggregation), Some(&plan), day("2023-10-31"));
        Years::of(&judgement, 4, 4).unwrap().rows
    }

    #[test]
    fn the_same_quarters_of_each_year_stand_side_by_side() {
        let rows = years(Aggregation::Sum);
        assert_eq!(rows.iter().map(|row| row.year).collect::<Vec<_>>(), [2021, 2022, 2023]);
        assert_eq!(rows.iter().map(|row| row.same).collect::<Vec<_>>(), [Some(60.0), None, Some(66.0)]);
        assert_eq!(rows.iter().map(|row| row.whole).collect::<Vec<_>>(), [Some(100.0), None, None]);
        // 60 % of a year falls in the first three quarters of 2021, the only whole year.
        assert!((rows[2].expected.unwrap() - 120.0).abs() < 1e-9);
        assert_eq!(rows[2].target, Some(200.0));
        assert_eq!((rows[1].missing, rows[1].target), (1, None));
    }

    #[test]
    fn a_state_is_that_of_the_last_of_the_same_quarters() {
        let rows = years(Aggregation::Last);
        let same: Vec<_> = rows.iter().map(|row| row.same).collect();
        assert_eq!(same, [Some(30.0), Some(31.0), Some(32.0)]);
    }
}
