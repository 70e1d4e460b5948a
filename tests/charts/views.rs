//! The views of an indicator of the sample plan, drawn as a person has looked at them.

use super::compare;
use super::indicator::{indicator, sample};
use kadans::analysis::{ByArea, Running, Shown, YearOnYear};
use kadans::charts::{
    Palette, YearsFigure, areas_figure, draw_areas, draw_years, running_figure, year_on_year_figure,
};
use kadans::words::{Language, Words};
use std::time::{Duration, Instant};

fn years(code: &str, measure: Shown) -> YearsFigure {
    let (dossier, picture) = sample();
    let indicator = indicator(&dossier, code);
    let judged = &picture.indicators[&indicator.id];
    let view = YearOnYear::of(indicator, &judged.series, judged.trajectory.as_ref(), measure);
    year_on_year_figure(indicator, judged, &view.expect("five years"), &Words::new(Language::Dutch))
}

fn running(code: &str) -> YearsFigure {
    let (dossier, picture) = sample();
    let indicator = indicator(&dossier, code);
    let judged = &picture.indicators[&indicator.id];
    let view = Running::of(indicator, &judged.series, judged.trajectory.as_ref());
    running_figure(indicator, judged, &view.expect("a year that runs"), &Words::new(Language::Dutch))
}

#[test]
fn years_over_each_other_are_drawn_as_looked_at() {
    let palette = &Palette::LIGHT;
    compare("year-on-year", &draw_years(&years("INB-WON", Shown::Figure), 760.0, 320.0, palette));
    compare("year-on-year-index", &draw_years(&years("INB-WON", Shown::Index), 760.0, 320.0, palette));
    compare("year-on-year-rolling", &draw_years(&years("INB-WON", Shown::Rolling), 760.0, 320.0, palette));
    compare("year-on-year-quarters", &draw_years(&years("DIS-SLE", Shown::Figure), 480.0, 260.0, palette));
}

#[test]
fn the_year_as_it_runs_is_drawn_as_looked_at() {
    compare("running-total", &draw_years(&running("INB-WON"), 760.0, 340.0, &Palette::LIGHT));
    compare("running-ratio", &draw_years(&running("VKR-SNE"), 760.0, 340.0, &Palette::LIGHT));
}

#[test]
fn municipalities_are_drawn_as_looked_at() {
    let (dossier, picture) = sample();
    let indicator = indicator(&dossier, "INB-WON");
    let view = ByArea::of(&dossier, indicator, &picture.indicators[&indicator.id], picture.on);
    let words = Words::new(Language::Dutch);
    let figure = areas_figure(indicator, &view.expect("two municipalities"), &dossier, &words);
    assert!(figure.bars[0].says.starts_with("Vilvoorde, jan–okt 2023: 185"), "{}", figure.bars[0].says);
    compare("by-area", &draw_areas(&figure, 760.0, &Palette::LIGHT));
}

#[test]
fn the_running_year_ends_with_what_is_left_and_tells_what_is_provisional() {
    let figure = running("INB-WON");
    assert_eq!(figure.end, "nog hoogstens 104 tot het doel");
    assert_eq!(figure.path.as_ref().map(|(_, name)| name.as_str()), Some("doel 360"));
    let last = figure.lines.last().and_then(|line| line.points.iter().flatten().last());
    assert!(last.is_some_and(|point| point.provisional && point.value == 256.0), "{last:?}");
}

#[test]
fn years_are_drawn_quickly() {
    let figure = years("INB-WON", Shown::Figure);
    let began = Instant::now();
    (0..20).for_each(|_| drop(draw_years(&figure, 760.0, 320.0, &Palette::LIGHT)));
    // Far above what it takes, for machines that do other things at the same time.
    assert!(began.elapsed() < Duration::from_millis(20 * 20), "{:?}", began.elapsed());
}
