//! What is to come, drawn behind the last measurement: the middle of the futures, and the band that holds eight of ten.

use super::control_chart::middle;
use super::series::SeriesFigure;
use crate::analysis::Outlook;
use crate::domain::Indicator;
use crate::words::Words;

/// The figure with the forecast until its last day.
pub fn with_outlook(
    mut figure: SeriesFigure,
    outlook: &Outlook,
    indicator: &Indicator,
    words: &Words,
) -> SeriesFigure {
    let until = figure.to;
    let ahead = || outlook.periods.iter().filter(|ahead| ahead.period.first_day() <= until);
    // It begins where the measurements end.
    let last = figure.points.iter().filter(|point| point.value.is_finite()).max_by_key(|point| point.to);
    let begin = last.map(|point| {
        let half = (point.to - point.from).num_days().unsigned_abs().div_ceil(2);
        (point.from + chrono::Days::new(half), point.value, point.value, point.value)
    });
    let knots = ahead().map(|ahead| {
        let bands = &ahead.bands;
        (middle(ahead.period), bands.p10, bands.median, bands.p90)
    });
    figure.forecast = begin.into_iter().chain(knots).collect();
    let says = |ahead: &crate::analysis::Ahead| {
        let value = |value: f64| words.figure_in_unit(indicator, value);
        let bare = |value: f64| words.figure_bare(indicator, value);
        let bands = &ahead.bands;
        words.say_with(
            "outlook-point",
            &[
                ("period", &words.period(ahead.period)),
                ("median", &value(bands.median)),
                ("low", &bare(bands.p10)),
                ("high", &value(bands.p90)),
                ("least", &bare(bands.p2_5)),
                ("most", &value(bands.p97_5)),
            ],
        )
    };
    figure.spots = ahead().map(|ahead| (middle(ahead.period), ahead.bands.median, says(ahead))).collect();
    figure
}
