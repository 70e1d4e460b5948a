//! A figure as curves in days and values, cut to the axis across.
//!
//! No pixels yet.

use super::super::axis::{day, day_after};
use super::{CentreSegment, PointTone, SeriesFigure};

/// Values beyond this are drawn as this, so that differences stay finite.
const FURTHEST: f64 = 1e100;

/// A place on a curve: a day and one or more values.
pub(super) type Knot<const N: usize> = (f64, [f64; N]);

/// A measurement as it is drawn.
pub(super) struct Dot {
    pub at: (f64, f64),
    pub tone: PointTone,
    pub provisional: bool,
    pub says: String,
}

/// A stretch of a control chart.
pub(super) struct Stretch {
    /// Low, centre and high; a limit that lacks lies beyond every axis.
    pub knots: Vec<Knot<3>>,
    pub has_limits: bool,
}

impl Stretch {
    fn of(stretch: &CentreSegment, days: (f64, f64)) -> Self {
        let limit = |value: Option<f64>| value.filter(|value| value.is_finite());
        let knots = stretch.places.iter().map(|(at, centre, low, high)| {
            let (low, high) = (limit(*low).unwrap_or(-FURTHEST), limit(*high).unwrap_or(FURTHEST));
            (day(*at), [low, *centre, high])
        });
        let has_limits =
            stretch.places.iter().any(|(_, _, low, high)| limit(*low).is_some() || limit(*high).is_some());
        Self { knots: within(knots, days), has_limits }
    }

    pub(super) fn centre(&self) -> Vec<Knot<1>> {
        self.knots.iter().map(|(at, [_, centre, _])| (*at, [*centre])).collect()
    }

    /// Centres and limits that are there.
    fn values(&self) -> impl Iterator<Item = f64> {
        let limits = self.knots.iter().flat_map(|(_, [low, _, high])| [*low, *high]);
        let centres = self.knots.iter().map(|(_, [_, centre, _])| *centre);
        centres.chain(limits.filter(|value| value.abs() < FURTHEST))
    }
}

/// What there is to draw.
pub(super) struct Geometry {
    /// First and last instant of the axis across.
    pub days: (f64, f64),
    /// Unbroken pieces of the measured line.
    pub runs: Vec<Vec<Knot<1>>>,
    pub dots: Vec<Dot>,
    pub trajectory: Vec<Knot<1>>,
    pub baseline: Option<f64>,
    pub band: Vec<Knot<2>>,
    pub centre: Vec<Stretch>,
    /// Low, middle and high.
    pub forecast: Vec<Knot<3>>,
}

impl Geometry {
    pub(super) fn of(figure: &SeriesFigure) -> Self {
        let begin = day(figure.from);
        let days = (begin, day_after(figure.to).max(begin + 1.0));
        let runs = runs(figure).into_iter().map(|run| within(run, days)).filter(|run| !run.is_empty());
        let centre = figure.centre.iter().map(|stretch| Stretch::of(stretch, days));
        Self {
            days,
            runs: runs.collect(),
            dots: dots(figure, days),
            trajectory: within(figure.trajectory.iter().map(|(at, value)| (day(*at), [*value])), days),
            baseline: figure
                .baseline
                .as_ref()
                .map(|(value, _)| *value)
                .filter(|value| value.is_finite())
                .map(tame),
            band: within(figure.band.iter().map(|(at, low, high)| (day(*at), [*low, *high])), days),
            centre: centre.filter(|stretch| stretch.knots.len() > 1).collect(),
            forecast: within(
                figure.forecast.iter().map(|(at, low, middle, high)| (day(*at), [*low, *middle, *high])),
                days,
            ),
        }
    }

    /// Lowest and highest value of all that is drawn; none when nothing is.
    pub(super) fn extent(&self) -> Option<(f64, f64)> {
        let values = (self.dots.iter().map(|dot| dot.at.1))
            .chain(self.runs.iter().flatten().flat_map(|knot| knot.1))
            .chain(self.trajectory.iter().flat_map(|knot| knot.1))
            .chain(self.baseline)
            .chain(self.band.iter().flat_map(|knot| knot.1))
            .chain(self.centre.iter().flat_map(Stretch::values))
            .chain(self.forecast.iter().flat_map(|knot| knot.1));
        values.fold(None, |extent: Option<(f64, f64)>, value| {
            let (low, high) = extent.unwrap_or((value, value));
            Some((low.min(value), high.max(value)))
        })
    }
}

fn tame(value: f64) -> f64 {
    value.clamp(-FURTHEST, FURTHEST)
}

/// Measurements in order of time, broken where more than half a period lacks.
fn runs(figure: &SeriesFigure) -> Vec<Vec<Knot<1>>> {
    let mut points: Vec<_> = figure.points.iter().filter(|point| point.value.is_finite()).collect();
    points.sort_by_key(|point| (point.from, point.to));
    let mut runs: Vec<Vec<Knot<1>>> = Vec::new();
    let mut end_before: Option<(f64, f64)> = None;
    for point in points {
        let (begin, end) = (day(point.from), day_after(point.to).max(day(point.from) + 1.0));
        let knot = ((begin + end) / 2.0, [point.value]);
        let joined =
            end_before.is_some_and(|(before, length)| begin - before <= length.max(end - begin) / 2.0);
        match runs.last_mut() {
            Some(run) if joined => run.push(knot),
            _ => runs.push(vec![knot]),
        }
        end_before = Some((end, end - begin));
    }
    runs
}

fn dots(figure: &SeriesFigure, days: (f64, f64)) -> Vec<Dot> {
    let mut dots: Vec<Dot> = figure
        .points
        .iter()
        .filter(|point| point.value.is_finite())
        .map(|point| Dot {
            at: ((day(point.from) + day_after(point.to).max(day(point.from) + 1.0)) / 2.0, tame(point.value)),
            tone: point.tone,
            provisional: point.provisional,
            says: point.says.clone(),
        })
        .filter(|dot| dot.at.0 >= days.0 && dot.at.0 <= days.1)
        .collect();
    dots.sort_by(|one, other| one.at.0.total_cmp(&other.at.0));
    dots
}

/// The part of a curve that lies between two days, with places on the edges that it crosses.
pub(super) fn within<const N: usize>(
    knots: impl IntoIterator<Item = Knot<N>>,
    (first, last): (f64, f64),
) -> Vec<Knot<N>> {
    let mut knots: Vec<Knot<N>> = knots
        .into_iter()
        .filter(|(_, values)| values.iter().all(|value| value.is_finite()))
        .map(|(at, values)| (at, values.map(tame)))
        .collect();
    knots.sort_by(|one, other| one.0.total_cmp(&other.0));
    let mut out: Vec<Knot<N>> = Vec::with_capacity(knots.len() + 2);
    for (index, knot) in knots.iter().enumerate() {
        if let Some(before) = index.checked_sub(1).map(|index| knots[index]) {
            for edge in [first, last] {
                if before.0 < edge && knot.0 > edge {
                    let part = (edge - before.0) / (knot.0 - before.0);
                    let values = std::array::from_fn(|n| before.1[n] + (knot.1[n] - before.1[n]) * part);
                    out.push((edge, values));
                }
            }
        }
        if knot.0 >= first && knot.0 <= last {
            out.push(*knot);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_curve_is_cut_at_the_edges_of_the_axis() {
        let curve = [(0.0, [0.0]), (10.0, [100.0])];
        assert_eq!(within(curve, (2.0, 5.0)), [(2.0, [20.0]), (5.0, [50.0])]);
        assert_eq!(within(curve, (10.0, 12.0)), [(10.0, [100.0])]);
        assert!(within(curve, (11.0, 12.0)).is_empty());
    }

    #[test]
    fn a_step_stays_upright() {
        let curve = [(0.0, [5.0]), (4.0, [5.0]), (4.0, [3.0]), (8.0, [3.0])];
        assert_eq!(within(curve, (0.0, 8.0)), curve);
    }
}
