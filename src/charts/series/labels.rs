//! Places for texts: labels of events in rows above the plot, and a free place for a label inside it.
//!
//! Nothing is drawn here.

use super::super::recorder::text_width;

/// Free space between two labels in a row, in pixels.
const BETWEEN: f32 = 8.0;
/// Space between a dotted line and its label, in pixels.
const BESIDE: f32 = 4.0;
/// A shortened label is left out when it would be narrower, in pixels.
const NARROWEST: f32 = 26.0;

/// Shortens a text with … until it is no wider than the room, in pixels; empty when not even a letter fits.
pub(super) fn shortened(text: &str, room: f32, size: f32) -> String {
    fitted(text, room, size, false)
}

/// The same in letters that may be semi-bold.
pub(in crate::charts) fn fitted(text: &str, room: f32, size: f32, bold: bool) -> String {
    if text_width(text, size, bold) <= room {
        return text.to_owned();
    }
    let mut kept = String::new();
    let mut fitting = String::new();
    for letter in text.chars() {
        kept.push(letter);
        let candidate = format!("{}…", kept.trim_end());
        if text_width(&candidate, size, bold) > room {
            break;
        }
        fitting = candidate;
    }
    fitting
}

/// The label of an event.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct EventLabel {
    /// Where its dotted line stands, in pixels.
    pub line: f32,
    /// Row above the plot, the uppermost first; the number of rows when the label found no room.
    pub row: usize,
    /// Where the text begins, in pixels.
    pub begin: f32,
    /// What is left of the text.
    pub text: String,
}

impl EventLabel {
    fn reach(&self, size: f32) -> (f32, f32) {
        (self.begin, self.begin + text_width(&self.text, size, false))
    }
}

/// Sets labels in rows so that none lies over another, nor over the line of another.
///
/// `events` are places in pixels and texts, from left to right; the uppermost row is taken up to `taken`.
pub(super) fn event_rows(
    events: &[(f32, &str)],
    taken: f32,
    right: f32,
    rows: usize,
    size: f32,
) -> Vec<EventLabel> {
    let mut placed: Vec<EventLabel> = Vec::new();
    for (line, text) in events {
        let width = text_width(text, size, false);
        let after = (line + BESIDE, line + BESIDE + width);
        let before = (line - BESIDE - width, line - BESIDE);
        let free = |row: usize, reach: (f32, f32)| {
            let beyond_unit = row > 0 || reach.0 >= taken;
            let clear = placed.iter().filter(|label| label.row < rows).all(|label| {
                let other = label.reach(size);
                let apart = reach.0 >= other.1 + BETWEEN || reach.1 + BETWEEN <= other.0;
                let uncrossed = *line >= other.1 + 1.0 || *line <= other.0;
                let uncrossing = label.line < reach.0 || label.line > reach.1;
                (label.row != row || apart)
                    && (label.row <= row || uncrossed)
                    && (label.row >= row || uncrossing)
            });
            beyond_unit && clear
        };
        let whole = (0..rows).find_map(|row| {
            let fits = if after.1 <= right { after } else { before };
            (fits.0 >= 0.0 && fits.1 <= right && free(row, fits)).then_some((row, fits.0, (*text).to_owned()))
        });
        let cut = || {
            (0..rows).find_map(|row| {
                let text = shortened(text, right - after.0, size);
                let reach = (after.0, after.0 + text_width(&text, size, false));
                (reach.1 - reach.0 >= NARROWEST.min(width) && free(row, reach))
                    .then_some((row, after.0, text))
            })
        };
        if let Some((row, begin, text)) = whole.or_else(cut) {
            placed.push(EventLabel { line: *line, row, begin, text });
            continue;
        }
        let label = crowded(&mut placed, *line, text, right, rows, size);
        placed.push(label);
    }
    placed
}

/// The lowest row gives way: what stands there is cut before the new line, when enough of it remains.
fn crowded(
    placed: &mut [EventLabel],
    line: f32,
    text: &str,
    right: f32,
    rows: usize,
    size: f32,
) -> EventLabel {
    let begin = line + BESIDE;
    let mut label = EventLabel { line, row: rows, begin, text: String::new() };
    let Some(lowest) = rows.checked_sub(1).filter(|row| *row > 0) else { return label };
    let text = shortened(text, right - begin, size);
    if text_width(&text, size, false) < NARROWEST {
        return label;
    }
    let mut in_row: Vec<&mut EventLabel> = placed.iter_mut().filter(|other| other.row == lowest).collect();
    let room = |other: &EventLabel| line - BESIDE - other.begin;
    if in_row.iter().all(|other| room(other) >= NARROWEST) {
        for other in &mut in_row {
            other.text = shortened(&other.text, room(other), size);
        }
        (label.row, label.text) = (lowest, text);
    }
    label
}

/// A rectangle in pixels: left, top, right, bottom.
pub(super) type Frame = [f32; 4];

/// The frame over the fewest obstacles; the first among equals.
pub(super) fn freest(frames: &[Frame], obstacles: &[[f32; 2]]) -> Option<Frame> {
    let covered = |frame: &Frame| {
        let [left, top, right, bottom] = *frame;
        let inside = |place: &&[f32; 2]| {
            place[0] > left - 3.0 && place[0] < right + 3.0 && place[1] > top - 2.0 && place[1] < bottom + 2.0
        };
        obstacles.iter().filter(inside).count()
    };
    frames.iter().min_by_key(|frame| covered(frame)).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_label_ends_with_an_ellipsis() {
        let text = shortened("Start buurtaanpak (actieplan 2021)", 80.0, 12.0);
        assert!(text.starts_with("Start") && text.ends_with('…'), "{text}");
        assert!(text_width(&text, 12.0, false) <= 80.0);
        assert_eq!(shortened("Lockdown", 1.0, 12.0), "");
    }

    #[test]
    fn labels_that_would_overlap_move_down_a_row() {
        let rows =
            event_rows(&[(10.0, "Lockdown"), (30.0, "Avondklok"), (200.0, "Start")], 0.0, 400.0, 3, 12.0);
        assert_eq!(rows.iter().map(|label| label.row).collect::<Vec<_>>(), [0, 1, 0]);
    }

    #[test]
    fn a_label_at_the_right_edge_stands_before_its_line() {
        let rows = event_rows(&[(390.0, "Start buurtaanpak")], 0.0, 400.0, 1, 12.0);
        assert!(rows[0].begin < 380.0);
        assert_eq!(rows[0].text, "Start buurtaanpak");
    }

    #[test]
    fn many_events_on_little_room_never_overlap() {
        let events: Vec<(f32, &str)> = (0..40).map(|n| (n as f32 * 9.0, "Een hele lange naam")).collect();
        let rows = event_rows(&events, 30.0, 380.0, 3, 12.0);
        assert_eq!(rows.len(), 40);
        for (index, one) in rows.iter().enumerate() {
            for other in rows[index + 1..].iter().filter(|other| other.row == one.row && one.row < 3) {
                let (a, b) = (one.reach(12.0), other.reach(12.0));
                assert!(a.1 <= b.0 || b.1 <= a.0, "{one:?} {other:?}");
            }
        }
    }
}
