//! Which points are out of the ordinary.
//!
//! The rules of NHS England, "Making Data Count", as `NHSRplotthedots` 0.2.2 computes them (function
//! `ptd_calculate_point_type`): a point on the centre belongs to neither side, so it ends a run; the three points of
//! "two of three" all lie on one side; a trend of seven points has six steps one way, and an equal value ends it.
//! Two choices are our own. A point outside the limits also lies in the outer third, as Western Electric (1956) has
//! it. And a gap ends every rule: points are in a row only when their periods are.

use super::limits::Spread;
use crate::domain::Direction;

/// Points in a row that make a run or a trend.
const MANY: usize = 7;
/// The outer third of the way to a limit begins here.
const OUTER: f64 = 2.0 / 3.0;

/// Why a point is out of the ordinary, by precedence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rule {
    /// It lies outside the limits.
    Outside,
    /// It belongs to seven or more points that only rise, or only fall.
    Trend,
    /// With another of three points in a row it lies in the outer third, all three on one side of the centre.
    TwoOfThree,
    /// It belongs to seven or more points in a row on one side of the centre.
    Run,
}

/// Where a point lies, or a trend goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// Above the centre; a rise.
    Above,
    /// Below the centre; a fall.
    Below,
}

impl Side {
    /// Whether it is the better side; none when neither is.
    pub fn is_better(self, direction: Direction) -> Option<bool> {
        match direction {
            Direction::Lower => Some(self == Self::Below),
            Direction::Higher => Some(self == Self::Above),
            Direction::Band | Direction::Informative => None,
        }
    }

    /// The side of a difference; none when it comes from rounding or something lacks.
    fn of(difference: f64, slack: f64) -> Option<Self> {
        if difference > slack {
            Some(Self::Above)
        } else if difference < -slack {
            Some(Self::Below)
        } else {
            None
        }
    }
}

/// A point out of the ordinary.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Signal {
    /// The point.
    pub at: usize,
    /// The first rule that catches it.
    pub rule: Rule,
    /// Its side.
    pub side: Side,
}

/// Adds the signals of a segment that begins at a point. Missing values are not a number.
pub(super) fn judge(values: &[f64], spread: &Spread, begin: usize, signals: &mut Vec<Signal>) {
    let slack = spread.slack;
    let sides: Vec<Option<Side>> =
        values.iter().map(|value| Side::of(value - spread.centre, slack)).collect();
    let steps: Vec<Option<Side>> = values.windows(2).map(|pair| Side::of(pair[1] - pair[0], slack)).collect();
    let mut marks: Vec<Option<(Rule, Side)>> = vec![None; values.len()];
    // From the last rule to the first, so that the first one stays.
    rows(&sides, MANY, |from, until, side| marks[from..until].fill(Some((Rule::Run, side))));
    if let Some(reach) = spread.reach.filter(|reach| *reach > slack) {
        let beyond = |at: usize, part: f64| (values[at] - spread.centre).abs() > part * reach + slack;
        for from in 0..sides.len().saturating_sub(2) {
            let three = from..from + 3;
            let Some(side) =
                sides[from].filter(|_| sides[three.clone()].windows(2).all(|two| two[0] == two[1]))
            else {
                continue;
            };
            if three.clone().filter(|at| beyond(*at, OUTER)).count() >= 2 {
                three
                    .filter(|at| beyond(*at, OUTER))
                    .for_each(|at| marks[at] = Some((Rule::TwoOfThree, side)));
            }
        }
        rows(&steps, MANY - 1, |from, until, side| marks[from..=until].fill(Some((Rule::Trend, side))));
        for (at, side) in sides.iter().enumerate() {
            if let Some(side) = side.filter(|_| beyond(at, 1.0)) {
                marks[at] = Some((Rule::Outside, side));
            }
        }
    }
    let found = marks.into_iter().enumerate();
    signals.extend(
        found.filter_map(|(at, mark)| mark.map(|(rule, side)| Signal { at: begin + at, rule, side })),
    );
}

/// Calls for each row of at least so many equal sides, from its first until after its last.
fn rows(sides: &[Option<Side>], least: usize, mut found: impl FnMut(usize, usize, Side)) {
    let mut from = 0;
    for row in sides.chunk_by(|one, other| one == other) {
        if let Some(side) = row[0].filter(|_| row.len() >= least) {
            found(from, from + row.len(), side);
        }
        from += row.len();
    }
}

#[cfg(test)]
mod tests;
