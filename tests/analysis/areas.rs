//! Figures per municipality: totals, gaps and comparisons across a merger.

use super::dossier;
use crate::support::day;
use kadans::analysis::{ByArea, Change, Judgement, Reading, Series};
use kadans::domain::*;

/// The small plan with three municipalities, of which two became one on the first day of 2023.
struct Zone {
    dossier: Dossier,
    mint: Mint,
    north: Id<Area>,
    south: Id<Area>,
    merged: Id<Area>,
    east: Id<Area>,
}

impl Zone {
    fn new() -> Self {
        let mut mint = Mint::new(1_800_000_000_000, 2);
        let bare = dossier();
        let of = bare.indicators.values().next().unwrap().id;
        let old: Vec<Edit> = bare
            .measurements
            .values()
            .filter(|one| one.indicator == of)
            .map(|one| Edit::Remove(Key::Measurement(one.id)))
            .collect();
        let area = |code: &str, mint: &mut Mint| Area {
            id: mint.id(),
            code: code.to_owned(),
            name: code.to_owned(),
            refnis: String::new(),
            inhabitants: None,
            households: None,
            from: None,
            until: None,
            successor: None,
        };
        let (north, south, east) =
            (area("noord", &mut mint), area("zuid", &mut mint), area("oost", &mut mint));
        let merged = Area { from: Some(day("2023-01-01")), ..area("samen", &mut mint) };
        let (from, ids) = (merged.id, [north.id, south.id, east.id]);
        let add: Vec<Edit> =
            [north, south, east].into_iter().map(|area| Edit::Add(Record::Area(area))).collect();
        let dossier = Edit::Together(old.into_iter().chain(add).collect()).apply(&bare).unwrap();
        let merge = Area::merge(&ids[..2], merged, &dossier).unwrap();
        let dossier = merge.apply(&dossier).unwrap();
        Self { dossier, mint, north: ids[0], south: ids[1], merged: from, east: ids[2] }
    }

    fn indicator(&self) -> Indicator {
        self.dossier.indicators.values().next().unwrap().clone()
    }

    fn measure(
        &mut self,
        area: Option<Id<Area>>,
        year: i32,
        months: std::ops::RangeInclusive<u32>,
        value: f64,
    ) {
        let of = self.indicator().id;
        let block = months
            .map(|month| {
                let period = Period::new(year, month, Frequency::Month).unwrap();
                Measurement {
                    id: self.mint.id(),
                    indicator: of,
                    area,
                    period,
                    cut_off: period.last_day(),
                    value,
                    denominator: None,
                    note: String::new(),
                }
            })
            .collect();
        self.dossier = Edit::Enter(of, block).apply(&self.dossier).unwrap();
    }

    fn series(&self, on: &str) -> Series {
        Series::of(&self.dossier, &self.indicator(), day(on))
    }
}

#[test]
fn the_zone_is_the_sum_of_its_municipalities_before_and_after_a_merger() {
    let mut zone = Zone::new();
    zone.measure(Some(zone.north), 2022, 1..=12, 3.0);
    zone.measure(Some(zone.south), 2022, 1..=12, 2.0);
    zone.measure(Some(zone.east), 2022, 1..=12, 4.0);
    zone.measure(Some(zone.merged), 2023, 1..=6, 4.0);
    zone.measure(Some(zone.east), 2023, 1..=6, 4.0);
    let series = zone.series("2023-06-30");
    let figures: Vec<f64> = series.readings.iter().map(Reading::figure).collect();
    assert_eq!(figures, [vec![9.0; 12], vec![8.0; 6]].concat());
    assert!(series.incomplete.is_empty() && series.area_changes().is_empty(), "the same ground all along");
    let change = Change::of(&zone.indicator(), &series).unwrap();
    assert_eq!((change.current.figure, change.reference.figure), (48.0, 54.0));
    assert!(change.left_out.is_empty());
    let judged = Judgement::of(&zone.dossier, &zone.indicator(), None, day("2023-06-30"));
    let by_area = ByArea::of(&zone.dossier, &zone.indicator(), &judged, day("2023-06-30")).unwrap();
    let merged = by_area.areas.iter().find(|one| one.area == zone.merged).unwrap();
    assert_eq!((merged.figure, merged.before), (24.0, Some(30.0)), "with those that merged into it");
}

#[test]
fn a_period_without_one_of_them_has_no_figure_and_says_which_lacks() {
    let mut zone = Zone::new();
    zone.measure(Some(zone.north), 2022, 1..=3, 3.0);
    zone.measure(Some(zone.south), 2022, 1..=2, 2.0);
    let series = zone.series("2022-12-31");
    assert_eq!(series.readings.len(), 2);
    assert_eq!(series.incomplete, [("2022-03".parse().unwrap(), vec![zone.south])]);
    assert_eq!(series.readings[0].parts.len(), 1, "both are one today");
    // A figure of the zone itself counts before those of its municipalities.
    zone.measure(None, 2022, 3..=3, 7.0);
    let series = zone.series("2022-12-31");
    assert_eq!((series.readings[2].figure(), series.incomplete.len()), (7.0, 0));
}

#[test]
fn a_municipality_that_one_side_lacks_is_left_out_of_both() {
    let mut zone = Zone::new();
    let joined = zone.dossier.get(zone.east).unwrap().clone();
    let joined = Area { from: Some(day("2023-01-01")), ..joined };
    zone.dossier = Edit::Change(Record::Area(joined)).apply(&zone.dossier).unwrap();
    zone.measure(Some(zone.north), 2022, 1..=12, 3.0);
    zone.measure(Some(zone.south), 2022, 1..=12, 2.0);
    zone.measure(Some(zone.merged), 2023, 1..=12, 5.0);
    zone.measure(Some(zone.east), 2023, 1..=12, 100.0);
    let series = zone.series("2023-12-31");
    let change = Change::of(&zone.indicator(), &series).unwrap();
    assert_eq!((change.current.figure, change.reference.figure), (60.0, 60.0));
    assert_eq!(change.left_out, [zone.east]);
    assert_eq!(series.area_changes(), ["2023-01".parse().unwrap()]);
}

#[test]
fn a_municipality_has_no_figure_of_a_period_in_which_it_did_not_exist() {
    let zone = Zone::new();
    let early = Measurement {
        id: Id::from_number(77),
        indicator: zone.indicator().id,
        area: Some(zone.merged),
        period: "2022-05".parse().unwrap(),
        cut_off: day("2022-06-01"),
        value: 1.0,
        denominator: None,
        note: String::new(),
    };
    let refusal = Edit::Enter(zone.indicator().id, vec![early]).apply(&zone.dossier).unwrap_err();
    assert_eq!(refusal, Refusal::AreaNotThere { area: "samen".into(), period: "2022-05".into() });
}

#[test]
fn scores_of_municipalities_make_no_score_of_the_zone_but_ratios_do() {
    let mut zone = Zone::new();
    let score = Indicator { nature: Nature::Score, aggregation: Aggregation::Mean, ..zone.indicator() };
    zone.measure(Some(zone.north), 2022, 1..=1, 7.0);
    zone.measure(Some(zone.south), 2022, 1..=1, 5.0);
    zone.dossier = Edit::Change(Record::Indicator(score)).apply(&zone.dossier).unwrap();
    assert!(zone.series("2022-12-31").readings.is_empty());
    let share = Indicator { nature: Nature::Proportion, aggregation: Aggregation::Ratio, ..zone.indicator() };
    zone.dossier = Edit::Change(Record::Indicator(share)).apply(&zone.dossier).unwrap();
    let with_wholes: Vec<Edit> = zone
        .dossier
        .measurements
        .values()
        .filter(|one| one.area.is_some())
        .map(|one| {
            let denominator = Some(if one.area == Some(zone.north) { 10.0 } else { 90.0 });
            Edit::Change(Record::Measurement(Measurement { denominator, ..one.clone() }))
        })
        .collect();
    zone.dossier = Edit::Together(with_wholes).apply(&zone.dossier).unwrap();
    let figure = zone.series("2022-12-31").readings[0].figure();
    assert!((figure - 12.0).abs() < 1e-12, "12 of 100, not the mean of 70 % and 6 %");
}

#[test]
fn a_step_holds_from_the_first_day_of_its_year_and_a_band_is_never_on_its_way() {
    let score = |shape, direction| {
        let small = super::with_figures(&[(2020, &[90.0])]);
        let indicator = small.indicators.values().next().unwrap().clone();
        let (nature, aggregation) = (Nature::Score, Aggregation::Mean);
        let indicator = Indicator { nature, aggregation, direction, trajectory: shape, ..indicator };
        let dossier = Edit::Change(Record::Indicator(indicator.clone())).apply(&small).unwrap();
        let on = day("2020-01-31");
        Judgement::of(&dossier, &indicator, dossier.plan_on(on), on).expected.unwrap()
    };
    // From 100 in 2019 to 96 at the end of 2020: a twelfth of the way by the end of January.
    let line = score(TrajectoryShape::Linear, Direction::Lower);
    assert!((line - (100.0 - 4.0 * 31.0 / 366.0)).abs() < 1e-9, "{line}");
    assert_eq!(score(TrajectoryShape::Step, Direction::Lower), 96.0);
    assert_eq!(score(TrajectoryShape::Linear, Direction::Band), 96.0);
}

#[test]
fn what_is_measured_now_and_then_is_stale_after_one_and_a_half_of_its_own_pauses() {
    let small = dossier();
    let first = small.indicators.values().next().unwrap().clone();
    let of = first.id;
    let old: Vec<Edit> = small
        .measurements
        .values()
        .filter(|one| one.indicator == of)
        .map(|one| Edit::Remove(Key::Measurement(one.id)))
        .collect();
    let dossier = Edit::Together(old).apply(&small).unwrap();
    let survey = Indicator { frequency: Frequency::Irregular, aggregation: Aggregation::Last, ..first };
    let dossier = Edit::Change(Record::Indicator(survey.clone())).apply(&dossier).unwrap();
    let mut mint = Mint::new(1_810_000_000_000, 2);
    let block = [2015, 2018, 2021].map(|year| Measurement {
        id: mint.id(),
        indicator: of,
        area: None,
        period: Period::new(year, 1, Frequency::Irregular).unwrap(),
        cut_off: day(&format!("{year}-12-31")),
        value: 70.0,
        denominator: None,
        note: String::new(),
    });
    let dossier = Edit::Enter(of, block.to_vec()).apply(&dossier).unwrap();
    let is_stale = |on: &str| Judgement::of(&dossier, &survey, None, day(on)).is_stale;
    assert_eq!((is_stale("2024-12-31"), is_stale("2026-12-31")), (false, true));
}
