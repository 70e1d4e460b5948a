//! The PDCA ring: four arcs that tell how far a cycle is.
//!
//! The state of a phase is computed elsewhere.

use std::f32::consts::TAU;

use super::drawing::{Across, Down, Drawing, Ink, Mark};
use super::palette::Palette;

/// How a phase of the cycle stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum PhaseState {
    /// Signed off.
    Done,
    /// Under way.
    Current,
    /// Past its due date.
    Late,
    /// Not begun.
    #[default]
    Waiting,
}

/// A cycle at a glance.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Ring {
    /// Plan, Do, Check and Act, clockwise from the top.
    pub phases: [PhaseState; 4],
    /// What stands in the middle, mostly the letter of the current phase.
    pub letter: Option<char>,
}

/// Free angle between two arcs, as a part of the ring's thickness.
const GAP: f32 = 0.7;
/// Straight pieces in one arc.
const PIECES: usize = 24;

/// Draws a ring in a square of the given side, in pixels.
pub fn draw_ring(ring: &Ring, side: f32, palette: &Palette) -> Drawing {
    let side = if side.is_finite() { side.clamp(1.0, 10_000.0) } else { 1.0 };
    let middle = side / 2.0;
    // A small ring keeps arcs that are wide enough for their colour to be told.
    let thickness = (side * 0.04 + 2.4).min(side * 0.2);
    let radius = (middle - thickness / 2.0 - side * 0.03).max(0.0);
    let gap = GAP * thickness / radius.max(thickness);
    let mut marks: Vec<Mark> = (0..4)
        .map(|phase| {
            let (begin, end) =
                (phase as f32 * TAU / 4.0 + gap / 2.0, (phase + 1) as f32 * TAU / 4.0 - gap / 2.0);
            let points = (0..=PIECES)
                .map(|piece| {
                    let angle = begin + (end - begin) * piece as f32 / PIECES as f32;
                    [middle + radius * angle.sin(), middle - radius * angle.cos()]
                })
                .collect();
            Mark::Line { points, ink: ink(ring.phases[phase], palette), width: thickness }
        })
        .collect();
    if let Some(letter) = ring.letter {
        let size = (side * 0.36).min(middle.max(13.0));
        marks.push(Mark::Text {
            at: [middle, middle],
            text: letter.to_string(),
            size,
            ink: palette.ink,
            across: Across::Centre,
            down: Down::Middle,
            bold: true,
        });
    }
    Drawing { width: side, height: side, marks, spots: Vec::new() }
}

fn ink(state: PhaseState, palette: &Palette) -> Ink {
    match state {
        PhaseState::Done => palette.accent,
        PhaseState::Current => palette.now,
        PhaseState::Late => palette.bad,
        PhaseState::Waiting => palette.grid,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_arc_begins_at_the_top_and_runs_clockwise() {
        let ring = Ring { phases: [PhaseState::Done; 4], letter: Some('C') };
        let drawing = draw_ring(&ring, 60.0, &Palette::LIGHT);
        assert_eq!(drawing.marks.len(), 5);
        let Mark::Line { points, ink, .. } = &drawing.marks[0] else { panic!("an arc comes first") };
        let (first, last) = (points[0], points[PIECES]);
        assert!(first[0] > 30.0 && first[0] < 35.0 && first[1] < 5.0, "{first:?}");
        assert!(last[0] > 55.0 && last[1] < 30.0 && last[1] > 25.0, "{last:?}");
        assert_eq!(*ink, Palette::LIGHT.accent);
    }

    #[test]
    fn a_ring_of_any_size_stays_in_its_square() {
        for side in [0.0, 1.0, 3.0, 16.0, 32.0, 640.0, f32::NAN] {
            let drawing = draw_ring(&Ring::default(), side, &Palette::LIGHT);
            for mark in &drawing.marks {
                let Mark::Line { points, width, .. } = mark else { panic!("there is no letter") };
                let edge = width / 2.0;
                for place in points.iter().flatten() {
                    assert!(
                        *place >= edge - 0.01 && *place <= drawing.width - edge + 0.01,
                        "{side}: {place}"
                    );
                }
            }
        }
    }
}
