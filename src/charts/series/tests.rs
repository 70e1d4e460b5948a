use proptest::prelude::*;

use super::super::drawing::{Across, Mark};
use super::super::recorder::text_width;
use super::*;

fn date(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

fn yearly(values: &[(i32, f64)]) -> SeriesFigure {
    let point = |(year, value): &(i32, f64)| SeriesPoint {
        from: date(*year, 1, 1),
        to: date(*year, 12, 31),
        value: *value,
        says: format!("{year}: {value}"),
        ..SeriesPoint::default()
    };
    SeriesFigure {
        points: values.iter().map(point).collect(),
        from: date(2020, 1, 1),
        to: date(2025, 12, 31),
        ..SeriesFigure::default()
    }
}

fn lines(drawing: &Drawing, ink: Ink) -> usize {
    drawing.marks.iter().filter(|mark| matches!(mark, Mark::Line { ink: own, .. } if *own == ink)).count()
}

fn written(drawing: &Drawing) -> Vec<&str> {
    let texts = drawing.marks.iter().filter_map(|mark| match mark {
        Mark::Text { text, .. } => Some(text.as_str()),
        _ => None,
    });
    texts.collect()
}

#[test]
fn a_missing_year_breaks_the_line() {
    let whole = draw_series(&yearly(&[(2020, 5.0), (2021, 6.0), (2022, 7.0)]), 600.0, 300.0, &Palette::LIGHT);
    assert_eq!(lines(&whole, Palette::LIGHT.series), 1);
    let years = [(2020, 5.0), (2021, 6.0), (2023, 7.0), (2024, 7.0)];
    let broken = draw_series(&yearly(&years), 600.0, 300.0, &Palette::LIGHT);
    assert_eq!(lines(&broken, Palette::LIGHT.series), 2);
}

#[test]
fn every_point_tells_its_value_in_order_of_time() {
    let drawing = draw_series(&yearly(&[(2022, 7.0), (2020, 5.0)]), 600.0, 300.0, &Palette::LIGHT);
    let says: Vec<&str> = drawing.spots.iter().map(|spot| spot.says.as_str()).collect();
    assert_eq!(says, ["2020: 5", "2022: 7"]);
    assert!(drawing.spots[0].at[0] < drawing.spots[1].at[0]);
}

#[test]
fn a_provisional_point_is_hollow() {
    let mut figure = yearly(&[(2020, 5.0), (2021, 6.0)]);
    figure.points[1].provisional = true;
    let drawing = draw_series(&figure, 600.0, 300.0, &Palette::LIGHT);
    let ring = |mark: &&Mark| matches!(mark, Mark::Circle { width: Some(_), .. });
    assert_eq!(drawing.marks.iter().filter(ring).count(), 1);
}

#[test]
fn the_trajectory_ends_with_its_value() {
    let mut figure = yearly(&[(2020, 42.0)]);
    figure.trajectory = vec![(date(2020, 1, 1), 42.0), (date(2025, 12, 31), 24.0)];
    let drawing = draw_series(&figure, 600.0, 300.0, &Palette::LIGHT);
    assert_eq!(written(&drawing).last(), Some(&"24"));
}

#[test]
fn an_empty_figure_shows_years_but_no_values() {
    let drawing = draw_series(&yearly(&[]), 600.0, 300.0, &Palette::LIGHT);
    assert_eq!(written(&drawing), ["2020", "2021", "2022", "2023", "2024", "2025"]);
    assert!(yearly(&[]).legend(&Palette::LIGHT).is_empty());
}

#[test]
fn the_legend_names_what_is_there() {
    let mut figure = yearly(&[(2020, 42.0)]);
    figure.centre = vec![CentreSegment::level(date(2020, 1, 1), date(2020, 12, 31), 40.0, None, Some(50.0))];
    figure.now = Some(date(2021, 1, 1));
    let kinds: Vec<LegendKind> = figure.legend(&Palette::LIGHT).iter().map(|entry| entry.kind).collect();
    assert_eq!(kinds, [LegendKind::Measurement, LegendKind::Centre, LegendKind::Limits, LegendKind::Now]);
}

fn any_day() -> impl Strategy<Value = NaiveDate> {
    prop_oneof![9 => 735_000_i32..740_000, 1 => -90_000_000_i32..90_000_000]
        .prop_map(|day| NaiveDate::from_num_days_from_ce_opt(day).unwrap_or_default())
}

fn any_value() -> impl Strategy<Value = f64> {
    prop_oneof![8 => -100.0..5000.0, 1 => Just(7.0), 1 => prop::num::f64::NORMAL | prop::num::f64::ZERO]
}

fn any_figure() -> impl Strategy<Value = SeriesFigure> {
    let point = (any_day(), 1_u64..400, any_value(), any::<bool>(), 0..4).prop_map(
        |(from, length, value, provisional, tone)| SeriesPoint {
            from,
            to: from.checked_add_days(chrono::Days::new(length)).unwrap_or(from),
            value,
            provisional,
            tone: [PointTone::Plain, PointTone::Good, PointTone::Bad, PointTone::Marked][tone as usize],
            says: value.to_string(),
        },
    );
    let lines = (
        prop::collection::vec(point, 0..30),
        prop::collection::vec((any_day(), any_value()), 0..5),
        prop::option::of((any_value(), "\\PC{0,30}")),
        prop::collection::vec((any_day(), any_value(), any_value()), 0..5),
    );
    let place = (any_day(), any_value(), prop::option::of(any_value()), prop::option::of(any_value()));
    let more = (
        prop::collection::vec(prop::collection::vec(place, 0..4), 0..4),
        prop::collection::vec((any_day(), any_value(), any_value(), any_value()), 0..5),
        prop::collection::vec((any_day(), "\\PC{0,40}"), 0..8),
        prop::option::of(any_day()),
    );
    let axis = (any_day(), any_day(), "\\PC{0,30}", any::<bool>(), 0_usize..12, any::<bool>());
    (lines, more, axis).prop_map(|(lines, more, axis)| SeriesFigure {
        points: lines.0,
        trajectory: lines.1,
        baseline: lines.2,
        band: lines.3,
        centre: more.0.into_iter().map(|places| CentreSegment { places }).collect(),
        spots: more.1.iter().map(|(at, _, value, _)| (*at, *value, "Er komt iets".to_owned())).collect(),
        forecast: more.1,
        annotations: more.2,
        now: more.3,
        from: axis.0,
        to: axis.1,
        unit: axis.2,
        zero_based: axis.3,
        number: NumberShape { decimals: axis.4, decimal_comma: axis.5 },
        month_names: Vec::new(),
    })
}

proptest! {
    #[test]
    fn any_figure_fits_in_any_space(
        figure in any_figure(),
        width in 40.0_f32..2000.0,
        height in 40.0_f32..2000.0,
    ) {
        let drawing = draw_series(&figure, width, height, &Palette::LIGHT);
        let inside = |[x, y]: [f32; 2]| (0.0..=width).contains(&x) && (0.0..=height).contains(&y);
        for mark in &drawing.marks {
            let fits = match mark {
                Mark::Line { points, .. } | Mark::Area { points, .. } => points.iter().all(|at| inside(*at)),
                Mark::Circle { centre, .. } => inside(*centre),
                Mark::Text { at, text, size, across, bold, .. } => {
                    let wide = text_width(text, *size, *bold);
                    let begin = match across {
                        Across::Left => at[0],
                        Across::Centre => at[0] - wide / 2.0,
                        Across::Right => at[0] - wide,
                    };
                    inside(*at) && begin >= -0.5 && begin + wide <= width + 0.5
                }
            };
            prop_assert!(fits, "{mark:?} in {width} by {height}");
        }
        prop_assert!(drawing.spots.iter().all(|spot| inside(spot.at)));
    }
}
