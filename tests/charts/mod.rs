//! Figures are compared with pictures that a person has looked at.
//!
//! `KADANS_BLESS=1 cargo test charts` writes the pictures anew; look at them before they are committed.

mod control_chart;
mod indicator;
mod views;

use std::fs::{self, File};
use std::io::Write;
use std::path::Path;

use chrono::{Datelike, Days, Months, NaiveDate};
use kadans::charts::{
    CentreSegment, Drawing, NumberShape, Palette, PhaseState, PointTone, Ring, SeriesFigure, SeriesPoint,
    Sparkline, draw_ring, draw_series, draw_sparkline, svg,
};

fn compare(name: &str, drawing: &Drawing) {
    let written = svg(drawing, name, "A picture for a test.");
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/charts/golden").join(format!("{name}.svg"));
    if std::env::var_os("KADANS_BLESS").is_some() {
        File::create(&path)
            .and_then(|mut file| file.write_all(written.as_bytes()))
            .expect("the picture can be written");
        return;
    }
    let golden = fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
    let differs = golden.lines().zip(written.lines()).find(|(old, new)| old != new);
    assert!(
        golden == written,
        "{} differs; first: {differs:?}; KADANS_BLESS=1 writes it anew",
        path.display()
    );
}

fn date(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("a day of the calendar")
}

fn month(first: NaiveDate, value: f64) -> SeriesPoint {
    let to = first + Months::new(1) - Days::new(1);
    SeriesPoint { from: first, to, value, says: format!("{first}: {value}"), ..SeriesPoint::default() }
}

/// Burglaries a month from January 2020 to October 2023: high in winter, lower after a new approach.
const BURGLARIES: [u32; 46] = [
    51, 53, 47, 43, 36, 36, 40, 39, 44, 45, 50, 52, 45, 54, 50, 46, 33, 30, 32, 35, 28, 31, 37, 35, 40, 39,
    32, 38, 29, 29, 20, 21, 26, 31, 37, 39, 37, 34, 33, 36, 24, 25, 25, 18, 27, 36,
];

const BELGIAN: NumberShape = NumberShape { decimals: 0, decimal_comma: true };

fn burglaries() -> SeriesFigure {
    let first = date(2020, 1, 1);
    let points =
        BURGLARIES.iter().zip(0..).map(|(value, ahead)| month(first + Months::new(ahead), f64::from(*value)));
    let mut points: Vec<SeriesPoint> = points.collect();
    for index in [26, 30, 31, 32] {
        points[index].tone = PointTone::Good;
    }
    points[13].tone = PointTone::Bad;
    points[45].provisional = true;
    SeriesFigure {
        points,
        trajectory: vec![(first, 42.0), (date(2025, 12, 31), 24.0)],
        baseline: Some((42.0, "nulmeting 2019: 42".to_owned())),
        annotations: vec![
            (date(2020, 3, 13), "Lockdown".to_owned()),
            (date(2021, 9, 1), "Start buurtaanpak (actieplan 2021)".to_owned()),
        ],
        now: Some(date(2023, 11, 7)),
        from: first,
        to: date(2025, 12, 31),
        unit: "feiten per maand".to_owned(),
        zero_based: true,
        number: BELGIAN,
        ..SeriesFigure::default()
    }
}

#[test]
fn burglaries_by_month_are_drawn_as_looked_at() {
    compare("burglaries", &draw_series(&burglaries(), 820.0, 340.0, &Palette::LIGHT));
}

#[test]
fn a_control_chart_with_forecast_is_drawn_as_looked_at() {
    let mut figure = burglaries();
    figure.baseline = None;
    figure.centre = vec![
        CentreSegment::level(date(2020, 1, 1), date(2021, 8, 31), 42.9, Some(28.0), Some(58.0)),
        CentreSegment::level(date(2021, 9, 1), date(2023, 10, 31), 31.0, Some(17.0), Some(45.0)),
    ];
    figure.forecast = (0..27)
        .map(|ahead| {
            let at = date(2023, 10, 16) + Months::new(ahead);
            let middle = 31.0 + 8.0 * (f64::from(at.month()) * std::f64::consts::TAU / 12.0).cos();
            let wide = 3.0 + f64::from(ahead) * 0.3;
            (at, middle - wide, middle, middle + wide)
        })
        .collect();
    figure
        .annotations
        .push((date(2021, 12, 1), "Nieuwe afspraken met het parket en de gemeenten".to_owned()));
    figure.annotations.push((date(2025, 9, 1), "Nieuw zonaal veiligheidsplan".to_owned()));
    compare("control-chart", &draw_series(&figure, 820.0, 360.0, &Palette::LIGHT));
    compare("control-chart-narrow", &draw_series(&figure, 360.0, 220.0, &Palette::PAPER));
}

#[test]
fn a_yearly_score_is_drawn_as_looked_at() {
    let scores = [(2018, 6.7), (2019, 6.9), (2021, 6.8), (2023, 7.1)];
    let points = scores.map(|(year, value)| SeriesPoint {
        from: date(year, 1, 1),
        to: date(year, 12, 31),
        value,
        ..SeriesPoint::default()
    });
    let figure = SeriesFigure {
        points: points.to_vec(),
        trajectory: vec![
            (date(2020, 1, 1), 6.9),
            (date(2022, 12, 31), 6.9),
            (date(2022, 12, 31), 7.3),
            (date(2025, 12, 31), 7.3),
        ],
        band: vec![(date(2020, 1, 1), 6.6, 7.0), (date(2025, 12, 31), 7.1, 7.5)],
        baseline: Some((6.7, "nulmeting 2018".to_owned())),
        from: date(2018, 1, 1),
        to: date(2025, 12, 31),
        unit: "score op 10".to_owned(),
        number: NumberShape { decimals: 1, decimal_comma: true },
        ..SeriesFigure::default()
    };
    compare("yearly-score", &draw_series(&figure, 620.0, 260.0, &Palette::LIGHT));
}

#[test]
fn a_single_year_shows_months() {
    let first = date(2023, 1, 1);
    let values = [1240.0, 1310.0, 990.0, 1105.0, 1420.0, 1385.0, 1290.0];
    let figure = SeriesFigure {
        points: values
            .iter()
            .zip(0..)
            .map(|(value, ahead)| month(first + Months::new(ahead), *value))
            .collect(),
        from: date(2022, 11, 1),
        to: date(2023, 12, 31),
        unit: "uren".to_owned(),
        zero_based: true,
        number: BELGIAN,
        month_names: ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"]
            .map(str::to_owned)
            .to_vec(),
        ..SeriesFigure::default()
    };
    compare("months", &draw_series(&figure, 620.0, 240.0, &Palette::LIGHT));
}

#[test]
fn an_empty_figure_is_drawn_as_looked_at() {
    let figure = SeriesFigure {
        points: Vec::new(),
        trajectory: Vec::new(),
        baseline: None,
        annotations: Vec::new(),
        ..burglaries()
    };
    compare("empty", &draw_series(&figure, 620.0, 240.0, &Palette::LIGHT));
}

#[test]
fn small_figures_are_drawn_as_looked_at() {
    use PhaseState::{Current, Done, Late, Waiting};
    let ring = Ring { phases: [Done, Done, Current, Waiting], letter: Some('C') };
    compare("ring", &draw_ring(&ring, 60.0, &Palette::LIGHT));
    let late = Ring { phases: [Done, Late, Waiting, Waiting], letter: Some('D') };
    compare("ring-late", &draw_ring(&late, 32.0, &Palette::LIGHT));
    let values = [28.0, 26.0, 31.0, 25.0, 20.0, 22.0, 18.0, 17.0, 19.0, 14.0, 15.0, 13.0].map(Some).to_vec();
    compare(
        "sparkline",
        &draw_sparkline(&Sparkline { values, target: Some(16.0) }, 120.0, 34.0, &Palette::LIGHT),
    );
}
