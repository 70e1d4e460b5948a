//! An indicator of the sample plan as a figure.

use kadans::analysis::{Measure, Picture};
use kadans::charts::{SeriesFigure, describe, indicator_figure, sparkline};
use kadans::domain::{Dossier, Indicator};
use kadans::exchange::plan_json;
use kadans::words::{Language, Words};

use crate::support::{day, mint};

pub fn sample() -> (Dossier, Picture) {
    let edit = plan_json::read(include_str!("../../sample_plans/vima.json"), &mut mint())
        .expect("the sample plan is sound");
    let dossier = edit.apply(&Dossier::default()).expect("the sample plan is sound");
    let picture = Picture::of(&dossier, day("2023-10-31"));
    (dossier, picture)
}

pub fn indicator<'a>(dossier: &'a Dossier, code: &str) -> &'a Indicator {
    dossier.indicators.values().find(|one| one.code == code).expect("an indicator of the sample plan")
}

fn figure(code: &str) -> SeriesFigure {
    let (dossier, picture) = sample();
    let (on, words) = (picture.on, Words::new(Language::Dutch));
    let indicator = indicator(&dossier, code);
    let judgement = &picture.indicators[&indicator.id];
    indicator_figure(&dossier, indicator, judgement, dossier.plan_on(on), on, &words)
}

#[test]
fn a_count_per_month_runs_from_its_first_month_to_the_end_of_the_plan() {
    let figure = figure("INB-WON");
    assert_eq!((figure.from, figure.to), (day("2019-01-01"), day("2025-12-31")));
    assert_eq!((figure.points.len(), figure.now), (58, Some(day("2023-10-31"))));
    assert_eq!((figure.unit.as_str(), figure.zero_based), ("feiten per maand", true));
    let says =
        "okt 2023: 29 feiten\nvoorlopig, afgesloten op 07/11/2023\nsom van 2 gemeenten\nvoorlopig cijfer";
    assert_eq!((figure.points[57].says.as_str(), figure.points[57].provisional), (says, true));
    assert_eq!(figure.baseline, Some((42.0, "nulmeting 2019: 42".to_owned())));
    assert_eq!(figure.trajectory.last(), Some(&(day("2025-12-31"), 24.0)));
    assert!(figure.trajectory[0].0 >= day("2020-01-01") && figure.band.is_empty());
    assert_eq!(figure.annotations.len(), 3);
}

#[test]
fn a_band_is_a_surface_without_a_path() {
    let figure = figure("WIJ-INW");
    assert!(figure.trajectory.is_empty());
    assert_eq!(figure.band.first(), Some(&(day("2020-01-01"), 3000.0, 4000.0)));
    assert_eq!(figure.band.last(), Some(&(day("2025-12-31"), 3000.0, 4000.0)));
}

#[test]
fn what_is_informative_has_no_path_and_no_baseline() {
    let figure = figure("IFG-MEL");
    assert!(figure.trajectory.is_empty() && figure.baseline.is_none() && figure.band.is_empty());
}

#[test]
fn a_figure_tells_in_words_what_it_shows() {
    let (dossier, picture) = sample();
    let words = Words::new(Language::Dutch);
    let burglaries = indicator(&dossier, "INB-WON");
    let said = describe(burglaries, &picture.indicators[&burglaries.id], &words);
    for part in
        ["Inbraken in woningen, per maand, van jan 2019 tot okt 2023", "288 feiten", "Op schema", "58 feiten"]
    {
        assert!(said.contains(part), "{part}: {said}");
    }
}

#[test]
fn a_sparkline_holds_two_years_and_what_is_expected() {
    let (dossier, picture) = sample();
    let sessions = indicator(&dossier, "DIS-SLE");
    let sparkline = sparkline(&picture.indicators[&sessions.id]);
    assert_eq!(sparkline.values.len(), 8);
    assert!(sparkline.values.contains(&None), "the quarter that was not counted is a gap");
    assert!(sparkline.target.is_some());
}

#[test]
fn the_change_of_a_state_is_that_between_its_last_two_states() {
    let (dossier, picture) = sample();
    let staffing = indicator(&dossier, "HRM-KAD");
    let change = picture.indicators[&staffing.id].change.as_ref().expect("a change");
    let (now, then) = (&change.current, &change.reference);
    assert_eq!((now.periods.len(), then.periods.len()), (1, 1));
    assert!((change.test.estimate - (now.figure - then.figure)).abs() < 1e-9);
    assert_eq!(change.test.measure, Measure::Difference);
}
