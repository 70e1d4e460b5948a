//! Each rule of disclosure by itself, on zones small enough to see through.

use super::world::{ON, area, bare, put};
use crate::support::{day, mint};
use kadans::analysis::{AreaCell, AreaTable, Protection, Release, Times, Withholding};
use kadans::domain::*;
use std::collections::{BTreeMap, BTreeSet};

/// A zone of one indicator.
struct Zone {
    dossier: Dossier,
    mint: Mint,
    indicator: Id<Indicator>,
}

impl Zone {
    /// A zone that counts facts month by month.
    fn new() -> Self {
        let (mut dossier, mut mint) = (bare(), Mint::new(1_900_000_000_000, 3));
        let indicator = Indicator::counted(mint.id(), "I".into(), "Inbraken".into(), "feiten".into());
        let objective = dossier.objectives.values().last().unwrap().id;
        let id = indicator.id;
        put(&mut dossier, Contribution { id: mint.id(), objective, indicator: id, weight: 1.0 });
        put(&mut dossier, indicator);
        Self { dossier, mint, indicator: id }
    }

    fn with(mut self, change: impl Fn(&mut Indicator)) -> Self {
        let mut indicator = self.dossier.indicators[&self.indicator].clone();
        change(&mut indicator);
        put(&mut self.dossier, indicator);
        self
    }

    /// Measures periods from the first of a year on.
    fn measure(mut self, area: Option<Id<Area>>, year: i32, values: &[f64]) -> Self {
        let frequency = self.dossier.indicators[&self.indicator].frequency.of_periods();
        let mut period = Period::new(year, 1, frequency).unwrap();
        for value in values {
            self = self.measured(area, period, *value, None, period.last_day());
            period = period.next();
        }
        self
    }

    fn measured(
        mut self,
        area: Option<Id<Area>>,
        period: Period,
        value: f64,
        denominator: Option<f64>,
        cut_off: chrono::NaiveDate,
    ) -> Self {
        let (id, note) = (self.mint.id(), "twee van hen kinderen".to_owned());
        let indicator = self.indicator;
        put(
            &mut self.dossier,
            Measurement { id, indicator, area, period, cut_off, value, denominator, note },
        );
        self
    }

    fn disclosed(mut self, level: DisclosureLevel, threshold: Option<i64>) -> Self {
        let id = self.mint.id();
        let disclosure = Disclosure { indicator: Some(self.indicator), threshold, ..mark(id, level) };
        put(&mut self.dossier, disclosure);
        self
    }

    fn plan(&self) -> Id<Plan> {
        self.dossier.plans.values().next().unwrap().id
    }

    fn baseline(mut self, year: i32, value: f64) -> Self {
        let (id, indicator, plan) = (self.mint.id(), self.indicator, self.plan());
        put(&mut self.dossier, Baseline { id, indicator, plan, year, value });
        self
    }

    fn areas(mut self, inhabitants: &[i64]) -> (Self, Vec<Id<Area>>) {
        let mut ids = Vec::new();
        for (number, inhabitants) in (0..).zip(inhabitants) {
            let area = area(&mut self.mint, number, Some(*inhabitants));
            ids.push(area.id);
            put(&mut self.dossier, area);
        }
        (self, ids)
    }

    fn public(&self) -> Release {
        let release = Release::of(Edition::Public, &self.dossier, day(ON), None);
        release.dossier.check().unwrap();
        release
    }

    fn protection(&self) -> Option<Protection> {
        self.public().protections.remove(&self.indicator)
    }

    /// The periods and values that are shown.
    fn shown(&self) -> Vec<(String, f64)> {
        let release = self.public();
        release.dossier.measurements.values().map(|one| (one.period.to_string(), one.value)).collect()
    }

    fn table(&self) -> AreaTable {
        self.public().areas.remove(&self.indicator).unwrap()
    }
}

fn mark(id: Id<Disclosure>, level: DisclosureLevel) -> Disclosure {
    Disclosure {
        id,
        priority: None,
        objective: None,
        indicator: None,
        action_plan: None,
        action: None,
        decision: None,
        level,
        threshold: None,
        reason: "Omdat het zo is.".to_owned(),
    }
}

fn by(frequency: Frequency) -> Option<Protection> {
    Some(Protection { frequency: Some(frequency), years: Vec::new(), threshold: 5 })
}

fn with_a_small_month() -> Zone {
    let mut months = [6.0; 12];
    months[4] = 4.0;
    Zone::new().measure(None, 2022, &months).measure(None, 2023, &[6.0; 10])
}

#[test]
fn months_of_which_one_is_small_are_shown_by_quarter_and_the_running_quarter_waits() {
    let zone = with_a_small_month();
    assert_eq!(zone.protection(), by(Frequency::Quarter));
    let shown = zone.shown();
    assert_eq!(shown.len(), 7);
    assert_eq!(shown[1], ("2022-Q2".to_owned(), 16.0));
    assert_eq!(shown[6], ("2023-Q3".to_owned(), 18.0));
    let release = zone.public();
    let readings = &release.picture.indicators[&zone.indicator].series.readings;
    assert!(readings.iter().all(|one| one.note.is_empty() && one.revisions == 0));
    assert_eq!(readings[1].cut_off, day("2022-06-30"), "the latest of its parts");
}

#[test]
fn counts_that_are_large_enough_stay_as_they_were_measured() {
    let zone = Zone::new().measure(None, 2022, &[5.0; 12]).baseline(2019, 60.0);
    let release = zone.public();
    assert_eq!(release.protections.len(), 0);
    assert_eq!(release.dossier.measurements, zone.dossier.measurements);
    assert_eq!(release.dossier.baselines, zone.dossier.baselines);
}

#[test]
fn the_shown_length_grows_until_every_period_is_large_enough() {
    let year = |months: [f64; 4]| Zone::new().measure(None, 2022, &months.repeat(3)).protection();
    assert_eq!(year([2.0, 2.0, 2.0, 2.0]), by(Frequency::Quarter));
    assert_eq!(year([1.0, 1.0, 1.0, 1.0]), by(Frequency::HalfYear));
    assert_eq!(year([1.0, 0.0, 0.0, 1.0]), by(Frequency::Year));
}

#[test]
fn small_years_are_hidden_one_by_one_and_an_indicator_without_a_large_one_has_no_figure() {
    let years =
        |values: &[f64]| Zone::new().with(|one| one.frequency = Frequency::Year).measure(None, 2019, values);
    let some = years(&[9.0, 3.0, 8.0, 0.0]);
    let hidden = Protection { frequency: Some(Frequency::Year), years: vec![2020, 2022], threshold: 5 };
    assert_eq!(some.protection(), Some(hidden));
    assert_eq!(some.shown(), [("2019".to_owned(), 9.0), ("2021".to_owned(), 8.0)]);
    let none = years(&[4.0, 3.0]).baseline(2018, 40.0);
    assert_eq!(none.protection().unwrap().frequency, None);
    assert!(none.shown().is_empty() && none.public().dossier.baselines.is_empty());
}

#[test]
fn what_has_no_figure_weighs_nothing_so_that_the_rest_is_still_judged() {
    let mut zone = Zone::new().measure(None, 2023, &[40.0; 10]);
    let plan = zone.plan();
    let objective = zone.dossier.objectives.values().last().unwrap().id;
    let target = |id, indicator| Target { id, indicator, plan, year: 2023, value: 600.0, upper: None };
    let (id, first) = (zone.mint.id(), zone.indicator);
    put(&mut zone.dossier, target(id, first));
    let small = Indicator::counted(zone.mint.id(), "J".into(), "Doden".into(), String::new());
    let (id, contribution) = (zone.mint.id(), zone.mint.id());
    put(&mut zone.dossier, target(id, small.id));
    put(&mut zone.dossier, Contribution { id: contribution, objective, indicator: small.id, weight: 9.0 });
    zone.indicator = small.id;
    put(&mut zone.dossier, small);
    let zone = zone.measure(None, 2023, &[0.0; 10]);
    let release = zone.public();
    assert_eq!(release.protections[&zone.indicator].frequency, None);
    let rolled_up = &release.picture.objectives[&objective];
    assert_eq!((rolled_up.status, rolled_up.judged), (Status::OnCourse, 1));
    assert_eq!(release.dossier.targets.len(), 1);
}

/// All ways to spread at most some facts over four quarters.
fn years_of_at_most(most: u32) -> Vec<[u32; 4]> {
    let each = || 0..=most;
    let all = each().flat_map(|a| each().flat_map(move |b| each().map(move |c| (a, b, c))));
    let all = all.flat_map(|(a, b, c)| each().map(move |d| [a, b, c, d]));
    all.filter(|year| year.iter().sum::<u32>() <= most).collect()
}

#[test]
fn every_hidden_quarter_may_hold_any_small_count_whoever_knows_the_rules() {
    // By what a reader sees: for each quarter, the counts that it has in years that look so.
    let mut seen: BTreeMap<String, Vec<BTreeSet<u32>>> = BTreeMap::new();
    for year in years_of_at_most(6) {
        let zone = Zone::new().with(|one| one.frequency = Frequency::Quarter);
        let zone = zone.disclosed(DisclosureLevel::Usual, Some(3)).measure(None, 2022, &year.map(f64::from));
        let look = format!("{:?} {:?}", zone.protection(), zone.shown());
        let counts = seen.entry(look).or_insert_with(|| vec![BTreeSet::new(); 4]);
        counts.iter_mut().zip(year).for_each(|(counts, count)| counts.extend([count]));
    }
    assert!(seen.len() > 5, "by half-year, by year and not at all");
    for (look, quarters) in seen {
        assert!(
            quarters.iter().all(|counts| (0..3).all(|count| counts.contains(&count))),
            "{look} {quarters:?}"
        );
    }
}

#[test]
fn every_cut_off_counts_and_both_moments_are_shown_alike() {
    let period: Period = "2022-05".parse().unwrap();
    let revised =
        Zone::new().measure(None, 2022, &[6.0; 12]).measured(None, period, 4.0, None, period.first_day());
    assert_eq!(revised.protection(), by(Frequency::Quarter), "its first cut-off said four");
    let (now, then) = (Zone::new().measure(None, 2022, &[6.0; 12]), with_a_small_month());
    let times = Times::of_day(day("2023-02-01"));
    for (now, then) in [(&now, &then), (&then, &now)] {
        let release = Release::of(Edition::Public, &now.dossier, day(ON), Some((&then.dossier, times)));
        let earlier = release.earlier.unwrap();
        for dossier in [&release.dossier, &earlier.dossier] {
            assert_eq!(dossier.indicators[&now.indicator].frequency, Frequency::Quarter);
            assert!(dossier.measurements.values().all(|one| one.period.frequency() == Frequency::Quarter));
        }
        assert_eq!(release.protections[&now.indicator].frequency, Some(Frequency::Quarter));
        assert!(earlier.restated.indicators[&now.indicator].series.readings.len() == 4);
    }
}

#[test]
fn what_counts_somebody_at_one_moment_does_so_at_the_other() {
    let now = with_a_small_month();
    let then = with_a_small_month().with(|one| one.nature = Nature::Amount);
    let times = Times::of_day(day("2023-02-01"));
    let release = Release::of(Edition::Public, &now.dossier, day(ON), Some((&then.dossier, times)));
    let shown = release.earlier.unwrap().dossier.measurements;
    assert!(shown.values().all(|one| one.period.frequency() == Frequency::Quarter));
}

#[test]
fn the_threshold_is_that_of_the_indicator_else_that_of_the_house() {
    let months = |zone: Zone| zone.measure(None, 2022, &[6.0; 12]);
    assert_eq!(months(Zone::new()).protection(), None);
    let own = months(Zone::new().disclosed(DisclosureLevel::Usual, Some(10)));
    assert_eq!(own.protection(), Some(Protection { threshold: 10, ..by(Frequency::Quarter).unwrap() }));
    let mut house = months(Zone::new());
    let style = HouseStyle { threshold: 8, ..HouseStyle::usual("PZ".into(), Language::Dutch) };
    put(&mut house.dossier, style);
    assert_eq!(house.protection().unwrap().threshold, 8);
    let open = with_a_small_month().disclosed(DisclosureLevel::Open, None);
    assert_eq!((open.protection(), open.shown().len()), (None, 22), "its small counts are harmless");
}

#[test]
fn amounts_scores_and_bare_ratios_count_nobody() {
    for nature in [Nature::Amount, Nature::Score, Nature::Rate, Nature::Proportion] {
        let zone = Zone::new().with(|one| one.nature = nature).measure(None, 2022, &[1.0; 12]);
        assert_eq!((zone.protection(), zone.shown().len()), (None, 12), "{nature:?}");
    }
}

#[test]
fn a_proportion_hides_its_facts_and_what_is_left_of_the_whole_a_rate_its_facts_alone() {
    let quarters = |nature, facts: f64, whole: f64| {
        let mut zone = Zone::new().with(|one| {
            (one.nature, one.aggregation, one.frequency) = (nature, Aggregation::Ratio, Frequency::Quarter);
        });
        for number in 1..=4 {
            let period = Period::new(2022, number, Frequency::Quarter).unwrap();
            zone = zone.measured(None, period, facts, Some(whole), period.last_day());
        }
        zone.protection()
    };
    assert_eq!(quarters(Nature::Proportion, 20.0, 40.0), None);
    assert_eq!(quarters(Nature::Proportion, 37.0, 40.0), by(Frequency::HalfYear));
    assert_eq!(quarters(Nature::Proportion, 3.0, 40.0), by(Frequency::HalfYear));
    assert_eq!(quarters(Nature::Rate, 37.0, 40.0), None);
    assert_eq!(quarters(Nature::Rate, 3.0, 40.0), by(Frequency::HalfYear));
}

#[test]
fn a_coarse_figure_is_made_as_the_indicator_says() {
    let of = |aggregation| {
        let zone = Zone::new().with(|one| one.aggregation = aggregation);
        let mut months = [1.0, 2.0, 12.0].repeat(4);
        months[1] = 3.0;
        zone.measure(None, 2022, &months).shown()[0].clone()
    };
    assert_eq!(of(Aggregation::Sum), ("2022-Q1".to_owned(), 16.0));
    assert_eq!(of(Aggregation::Last), ("2022-Q1".to_owned(), 12.0));
    assert_eq!(of(Aggregation::Mean), ("2022-Q1".to_owned(), 16.0 / 3.0));
}

#[test]
fn a_baseline_goes_when_it_is_small_or_tells_what_is_hidden_of_its_year() {
    let kept = |zone: Zone| zone.public().dossier.baselines.len() == 1;
    let quarters = || with_a_small_month();
    assert!(kept(quarters().baseline(2019, 70.0)), "nothing of that year is shown or hidden");
    assert!(kept(quarters().baseline(2022, 70.0)), "the whole year is shown");
    assert!(!kept(quarters().baseline(2019, 4.0)));
    assert!(
        !kept(Zone::new().measure(None, 2022, &[6.0; 12]).baseline(2019, 4.0)),
        "shown by month, and small"
    );
    // Of 2023 three quarters are shown, 54 together.
    assert!(!kept(quarters().baseline(2023, 58.0)));
    assert!(kept(quarters().baseline(2023, 70.0)));
}

#[test]
fn a_frozen_figure_stays_when_it_is_one_that_is_shown() {
    let kept = |day: &str, value: f64| {
        let mut zone = with_a_small_month();
        let cycle = zone.dossier.cycles.values().next().unwrap().id;
        let (id, indicator) = (zone.mint.id(), zone.indicator);
        let (expected, status) = (None, Status::OnCourse);
        let day = crate::support::day(day);
        put(&mut zone.dossier, FrozenFigure { id, cycle, indicator, day, value, expected, status });
        zone.public().dossier.frozen_figures.len() == 1
    };
    assert!(kept("2023-09-30", 54.0));
    assert!(!kept("2023-09-30", 53.0), "otherwise than now");
    assert!(!kept("2023-10-31", 60.0), "until October");
}

#[test]
fn texts_at_a_protected_indicator_that_hold_a_number_go() {
    let mut zone = with_a_small_month();
    let (indicator, day) = (zone.indicator, day("2022-05-10"));
    for text in ["sinds 2022 anders geteld", "in mei maar 4"] {
        let (id, kind, text) = (zone.mint.id(), AnnotationKind::Note, text.to_owned());
        put(&mut zone.dossier, Annotation { id, indicator, day, until: None, kind, text });
    }
    let id = zone.mint.id();
    let period = "2023-05".parse().unwrap();
    let change = PublishedChange { id, indicator, period, cut_off: day, percent: -50.0, note: String::new() };
    put(&mut zone.dossier, PublishedChange { cut_off: crate::support::day("2023-06-10"), ..change });
    let release = zone.public();
    let texts: Vec<&str> = release.dossier.annotations.values().map(|one| one.text.as_str()).collect();
    assert_eq!(texts, ["sinds 2022 anders geteld", "…"]);
    assert!(release.dossier.published_changes.is_empty());
}

#[test]
fn municipalities_are_shown_by_whole_years_and_hide_each_other() {
    let (zone, ids) = Zone::new().areas(&[9000, 2000, 5000]);
    let zone = [(0, 30.0), (1, 0.25), (2, 10.0)].into_iter().fold(zone, |zone, (place, monthly)| {
        zone.measure(Some(ids[place]), 2022, &[monthly; 12]).measure(Some(ids[place]), 2023, &[monthly; 10])
    });
    let table = zone.table();
    assert_eq!(table.columns.len(), 1, "the running year tells too much together with a later edition");
    let cells: Vec<AreaCell> = table.rows.iter().map(|row| row.cells[0]).collect();
    assert_eq!(cells, [AreaCell::Figure(360.0), AreaCell::Hidden, AreaCell::Hidden], "the two smallest");
    assert_eq!(table.zone, [Some(483.0)]);
    assert!(zone.public().dossier.measurements.values().all(|one| one.area.is_none()));
    for edition in [Edition::Internal, Edition::Closed] {
        let release = Release::of(edition, &zone.dossier, day(ON), None);
        let table = &release.areas[&zone.indicator];
        assert_eq!(table.columns.len(), 2);
        assert_eq!(table.columns[1].until.to_string(), "2023-10");
        assert_eq!(table.rows[1].cells, [AreaCell::Figure(3.0), AreaCell::Figure(2.5)]);
        assert_eq!(table.zone, [Some(483.0), Some(402.5)]);
    }
    let log = Release::of(Edition::Internal, &zone.dossier, day(ON), None).log;
    let areas = log.into_iter().find_map(|one| match one.what {
        Withholding::Areas { year, small, with, threshold } => Some((year, small, with, threshold)),
        _ => None,
    });
    assert_eq!(areas, Some((2022, vec![ids[1]], vec![ids[2]], 5)));
}

#[test]
fn a_municipality_is_shown_under_its_name_after_a_merger() {
    let (zone, ids) = Zone::new().with(|one| one.frequency = Frequency::Year).areas(&[9000, 2000, 5000]);
    let mut zone = zone;
    let id = zone.mint.id();
    let merged = Area { id, from: Some(day("2022-01-01")), ..area(&mut zone.mint, 9, Some(11_000)) };
    zone.dossier = Area::merge(&ids[..2], merged, &zone.dossier).unwrap().apply(&zone.dossier).unwrap();
    let zone = zone.measure(Some(ids[0]), 2021, &[30.0]).measure(Some(ids[1]), 2021, &[3.0]);
    let zone = zone.measure(Some(ids[2]), 2021, &[12.0, 14.0]).measure(Some(id), 2022, &[40.0]);
    let table = zone.table();
    let rows: Vec<_> = table.rows.iter().map(|row| (row.area, row.cells.clone())).collect();
    let figures = |one, other| vec![AreaCell::Figure(one), AreaCell::Figure(other)];
    assert_eq!(rows, [(ids[2], figures(12.0, 14.0)), (id, figures(33.0, 40.0))]);
}

#[test]
fn names_minutes_and_members_stay_in_the_zone() {
    let mut zone = Zone::new();
    let mut body = zone.dossier.bodies.values().next().unwrap().clone();
    body.members = "Jan Janssens".to_owned();
    put(&mut zone.dossier, body);
    let named = |dossier: &Dossier| dossier.people.values().filter(|one| one.name.is_some()).count();
    let release = zone.public();
    assert_eq!((named(&zone.dossier), named(&release.dossier)), (1, 0));
    assert!(release.dossier.bodies.values().all(|one| one.members.is_empty()));
    let closed = Release::of(Edition::Closed, &zone.dossier, day(ON), None);
    assert_eq!(named(&closed.dossier), 1);
    let log = Release::of(Edition::Internal, &zone.dossier, day(ON), None).log;
    assert_eq!(log.iter().filter(|one| one.what == Withholding::Name).count(), 1);
}

#[test]
fn a_marked_priority_goes_with_its_parts_and_the_indicators_that_measured_nothing_else() {
    let mut zone = with_a_small_month();
    let objective = zone.dossier.objectives.values().last().unwrap().priority;
    let disclosure = Disclosure { priority: Some(objective), ..mark(mint().id(), DisclosureLevel::Closed) };
    put(&mut zone.dossier, disclosure);
    let release = zone.public();
    assert!(release.dossier.indicators.is_empty() && release.dossier.action_plans.is_empty());
    assert!(release.dossier.disclosures.is_empty(), "why it is hidden is not told");
    assert!(release.dossier.decisions.values().all(|one| one.priority.is_none()));
    let closed = Release::of(Edition::Closed, &zone.dossier, day(ON), None);
    assert_eq!(closed.dossier.indicators.len(), 1);
    // What is marked now is not told of an earlier day, when it was not.
    let then = with_a_small_month();
    let times = Times::of_day(day("2023-02-01"));
    let both = Release::of(Edition::Public, &zone.dossier, day(ON), Some((&then.dossier, times)));
    assert!(both.earlier.unwrap().dossier.indicators.is_empty());
}

#[test]
fn figures_out_of_this_world_are_hidden_and_break_nothing() {
    for odd in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, -3.0, 1e300, f64::MIN_POSITIVE] {
        for nature in Nature::ALL {
            let (zone, ids) = Zone::new().with(|one| one.nature = *nature).areas(&[10, 20]);
            let zone = zone.measure(None, 2021, &[odd; 12]).baseline(2021, odd);
            let zone = zone.measure(Some(ids[0]), 2022, &[odd; 12]).measure(Some(ids[1]), 2022, &[7.0; 12]);
            let period = "2023-01".parse().unwrap();
            let zone = zone.measured(None, period, odd, Some(odd), day("2023-02-01"));
            for edition in Edition::ALL {
                let then = Some((&zone.dossier, Times::of_day(day("2022-12-31"))));
                let release = Release::of(*edition, &zone.dossier, day(ON), then);
                let is_small = |one: &&Measurement| one.value < 5.0 || one.value.is_nan();
                let small = release.dossier.measurements.values().filter(is_small).count();
                assert!(*edition != Edition::Public || *nature != Nature::Count || small == 0, "{odd}");
            }
        }
    }
}
