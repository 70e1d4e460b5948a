//! Control charts of the sample plan, laid over the figures of its indicators.

use super::compare;
use crate::support::{day, mint};
use kadans::analysis::{ControlChart, Observed, Picture, Reading};
use kadans::charts::{Palette, PointTone, SeriesFigure, draw_series, indicator_figure, with_control_chart};
use kadans::domain::{AnnotationKind, Direction, Dossier, Indicator, Nature, Period};
use kadans::exchange::plan_json;
use kadans::words::{ControlFacts, Language, Words};

struct Sample {
    dossier: Dossier,
    indicator: Indicator,
    chart: ControlChart,
    first: Period,
}

/// The chart of an indicator of the sample plan until a day, with its marked interventions and disruptions.
fn sample(code: &str, on: &str) -> Sample {
    let edit = plan_json::read(include_str!("../../sample_plans/vima.json"), &mut mint()).unwrap();
    let dossier = edit.apply(&Dossier::default()).unwrap();
    let indicator = dossier.indicators.values().find(|one| one.code == code).unwrap().clone();
    let picture = Picture::of(&dossier, day(on));
    let readings = &picture.indicators[&indicator.id].series.readings;
    let (first, last) = (readings[0].period, readings[readings.len() - 1].period);
    let periods: Vec<Period> =
        std::iter::successors(Some(first), |one| Some(one.next())).take_while(|one| *one <= last).collect();
    let figure = |period: &Period| readings.iter().find(|one| one.period == *period).map(Reading::figure);
    let values: Vec<f64> = periods.iter().map(|period| figure(period).unwrap_or(f64::NAN)).collect();
    let marked = |kind: AnnotationKind| -> Vec<usize> {
        let days =
            indicator.annotations(&dossier).into_iter().filter(|one| one.kind == kind).map(|one| one.day);
        let place = |day| periods.iter().position(|one| one.first_day() <= day && day <= one.last_day());
        days.filter_map(place).collect()
    };
    let rebased = marked(AnnotationKind::Intervention);
    // The disruption of the sample lasted from March to May.
    let ignored: Vec<usize> =
        marked(AnnotationKind::Disruption).into_iter().flat_map(|at| at..at + 3).collect();
    let observed = Observed {
        range: None,
        is_state: false,
        values: &values,
        first: first.number() as usize - 1,
        per_year: indicator.frequency.per_year() as usize,
        counts: indicator.nature == Nature::Count,
        rebased: &rebased,
        ignored: &ignored,
    };
    let chart = ControlChart::of(&observed).unwrap();
    Sample { dossier, indicator, chart, first }
}

fn figure(sample: &Sample, on: &str) -> SeriesFigure {
    let (on, words) = (day(on), Words::new(Language::Dutch));
    let picture = Picture::of(&sample.dossier, on);
    let judgement = &picture.indicators[&sample.indicator.id];
    let plan = sample.dossier.plan_on(on);
    let bare = indicator_figure(&sample.dossier, &sample.indicator, judgement, plan, on, &words);
    let bare = SeriesFigure { baseline: None, trajectory: Vec::new(), ..bare };
    with_control_chart(bare, &sample.chart, &sample.indicator, sample.first, &words)
}

fn sentences(sample: &Sample, language: Language) -> Vec<String> {
    let start = "2021-03".parse().unwrap();
    Words::new(language).control_chart_sentences(&ControlFacts {
        indicator: &sample.indicator,
        chart: &sample.chart,
        first: sample.first,
        target: Some((24.0, None)),
        interventions: &[(start, "Start van de buurtaanpak.")],
    })
}

#[test]
fn burglaries_have_limits_that_follow_the_season_as_looked_at() {
    let sample = sample("INB-WON", "2023-10-31");
    assert!(sample.chart.season.is_some());
    let figure = figure(&sample, "2023-10-31");
    assert_eq!(figure.centre.len(), 2);
    compare("control-chart-season", &draw_series(&figure, 820.0, 360.0, &Palette::LIGHT));
}

#[test]
fn points_that_stand_out_where_no_side_is_better_are_marked_as_looked_at() {
    let sample = sample("CYB-MEL", "2023-10-31");
    let figure = figure(&sample, "2023-10-31");
    assert!(figure.points.iter().any(|point| point.tone == PointTone::Marked));
    assert!(figure.points.iter().all(|point| matches!(point.tone, PointTone::Plain | PointTone::Marked)));
    compare("control-chart-marked", &draw_series(&figure, 820.0, 300.0, &Palette::LIGHT));
}

#[test]
fn a_point_tells_its_rule_and_its_limits() {
    let burglaries = sample("INB-WON", "2023-10-31");
    let told = figure(&burglaries, "2023-10-31").points[57].says.clone();
    assert!(
        told.starts_with("okt 2023: 29 feiten\n") && told.ends_with("\ngewoonlijk 13 tot 61 feiten"),
        "{told}"
    );
    let reports = sample("CYB-MEL", "2023-10-31");
    let told = figure(&reports, "2023-10-31").points[48].says.clone();
    let lines: Vec<&str> = told.lines().collect();
    assert_eq!((lines[0], lines.len()), ("jan 2023: 67 pv's", 4), "{told}");
    assert_eq!(lines[2..], ["boven de bovengrens", "gewoonlijk 20 tot 58 pv's"]);
}

#[test]
fn a_chart_per_quarter_shows_quarters() {
    let mut sample = sample("INB-WON", "2023-10-31");
    let values: Vec<f64> = (0..58).map(|at| f64::from(at % 3)).collect();
    let observed = Observed { values: &values, per_year: 12, counts: true, ..Observed::default() };
    sample.chart = ControlChart::of(&observed).unwrap();
    let figure = figure(&sample, "2023-10-31");
    assert_eq!((figure.points.len(), figure.unit.as_str()), (19, "feiten per kwartaal"));
    assert_eq!((figure.points[0].from, figure.points[0].to), (day("2019-01-01"), day("2019-03-31")));
    assert!(
        sentences(&sample, Language::Dutch)
            .contains(&"Per kwartaal beoordeeld, want gemiddeld minder dan 2 feiten per maand.".to_owned())
    );
}

#[test]
fn the_sentences_say_what_the_chart_shows_with_its_caveats() {
    let sample = sample("INB-WON", "2023-10-31");
    let dutch = [
        "Het cijfer van okt 2023 valt binnen de gewone schommelingen (gewoonlijk 13 tot 61 feiten).",
        "De reeks is seizoensgebonden; ze is beoordeeld na correctie voor het seizoen.",
        "De streefwaarde van 24 feiten per maand ligt binnen de gewone schommelingen: ze wordt nu eens gehaald en dan weer niet.",
        "Herberekend vanaf maart 2021: start van de buurtaanpak.",
        "3 maanden niet meegerekend wegens bijzondere omstandigheden.",
    ];
    assert_eq!(sentences(&sample, Language::Dutch), dutch);
    for language in Language::ALL {
        assert_eq!(sentences(&sample, language).len(), dutch.len());
    }
}

/// Burglaries that go their own way after two years around 20, and what is said of the latest.
fn said(tail: &[f64], language: Language, direction: Direction) -> String {
    let sample = sample("INB-WON", "2023-10-31");
    let around = (0..24).map(|at| if at % 2 == 0 { 22.0 } else { 18.0 });
    let values: Vec<f64> = around.chain(tail.iter().copied()).collect();
    let chart = ControlChart::of(&Observed { values: &values, per_year: 1, ..Observed::default() }).unwrap();
    let indicator = Indicator { direction, ..sample.indicator.clone() };
    let sample = Sample { chart, indicator, ..sample };
    sentences(&sample, language).remove(0)
}

#[test]
fn each_signal_is_said_plainly_and_by_what_is_better() {
    let dutch = |tail: &[f64], direction| said(tail, Language::Dutch, direction);
    let (low, run) = ([2.0], [17.0, 16.0, 17.0, 16.0, 17.0, 16.0, 17.0, 16.0]);
    assert_eq!(
        dutch(&low, Direction::Lower),
        "Jan 2021: 2 feiten, onder de ondergrens van 9: beter dan gewoonlijk."
    );
    assert_eq!(
        dutch(&low, Direction::Higher),
        "Jan 2021: 2 feiten, onder de ondergrens van 9: slechter dan gewoonlijk."
    );
    assert_eq!(
        dutch(&run, Direction::Informative),
        "9 maanden op rij onder het gemiddelde, tot en met aug 2021: anders dan voorheen."
    );
    let fall = [21.0, 20.0, 19.0, 18.0, 17.0, 16.0, 15.0];
    assert_eq!(
        dutch(&fall, Direction::Lower),
        "7 maanden op rij een steeds lager cijfer, tot en met jul 2021: beter dan voorheen."
    );
    assert_eq!(
        dutch(&[30.0, 21.0, 30.0], Direction::Lower),
        "2 van 3 opeenvolgende metingen dicht bij of boven de bovengrens, tot en met mrt 2021: slechter dan gewoonlijk."
    );
    assert_eq!(
        said(&run, Language::French, Direction::Lower),
        "9 mois de suite en dessous de la moyenne, jusqu’à août 2021\u{202f}: mieux qu’auparavant."
    );
    assert_eq!(
        said(&fall, Language::German, Direction::Lower),
        "7 Monate in Folge eine immer niedrigere Zahl, bis Juli 2021: besser als zuvor."
    );
    assert_eq!(
        said(&low, Language::English, Direction::Lower),
        "Jan 2021: 2 feiten, below the lower limit of 9: better than usual."
    );
}

#[test]
fn too_few_measurements_are_counted() {
    let mut sample = sample("INB-WON", "2023-10-31");
    let observed = Observed { values: &[20.0; 9], per_year: 12, ..Observed::default() };
    sample.chart = ControlChart::of(&observed).unwrap();
    assert_eq!(
        sentences(&sample, Language::Dutch),
        ["Te weinig metingen voor een regelkaart: 9, minstens 12 nodig."]
    );
}
