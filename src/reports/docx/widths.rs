//! How wide the columns of a table are: Word measures too late, after the page has been shown.
//!
//! A column is as wide as its share says, or as its contents while they are short. When that asks for more than
//! there is, every column gets its longest word and a part of the rest; when even the words ask for more, the
//! letters shrink.

use super::sheet::TWIPS;
use crate::reports::markup::lines;
use crate::reports::report::{Align, Cell, Table};

/// Height of the letters of a table, in half points.
pub const TEXT: u32 = 19;
/// Points of a letter, on average.
const LETTER: f32 = 5.0;
/// Points beside the letters of a cell.
const PADDING: f32 = 12.0;
/// Letters of a word that is not broken.
const LONGEST_WORD: usize = 24;
/// Letters up to which a column is as wide as its contents.
const SHORT: usize = 24;
/// Letters beyond which a column does not ask for more width.
const WIDE: usize = 60;

struct Wish {
    share: Option<f32>,
    align: Align,
    short: bool,
    /// Letters.
    all: f32,
    /// Points without which a word is broken.
    least: f32,
}

/// The widths of the columns in twips, and the height of the letters in half points.
pub fn widths(table: &Table, room: u32) -> (Vec<u32>, u32) {
    let room = room as f32 / TWIPS;
    let wishes: Vec<Wish> = (0..table.columns.len()).map(|index| wish(table, index)).collect();
    let least: f32 = wishes.iter().map(|wish| wish.least).sum();
    let points = share_out(&wishes, least, room);
    let scale = (room / least.max(1.0)).clamp(0.6, 1.0);
    let widths = points.into_iter().map(|width| (width * TWIPS).round().max(1.0) as u32).collect();
    (widths, (TEXT as f32 * scale).round() as u32)
}

fn wish(table: &Table, index: usize) -> Wish {
    let column = &table.columns[index];
    let header = column.header.chars().count();
    let (mut longest, mut word) = (0, longest_word(&column.header));
    for cell in table.rows.iter().filter_map(|row| row.get(index)) {
        // The shape of a verdict counts for two letters.
        let shape = 2 * usize::from(matches!(cell, Cell::Status(_)));
        let text = cell.text();
        longest = longest.max(shape + longest_line(&text));
        word = word.max(shape + longest_word(&text));
    }
    let word = word.min(LONGEST_WORD);
    let all = longest.min(WIDE).max(word).max(header.min(SHORT));
    Wish {
        share: column.share,
        align: column.align,
        short: column.share.is_none() && all <= SHORT && header <= SHORT,
        all: all as f32,
        least: PADDING + LETTER * word as f32,
    }
}

fn longest_line(text: &str) -> usize {
    lines(text).map(|line| line.chars().count()).max().unwrap_or_default()
}

fn longest_word(text: &str) -> usize {
    text.split([' ', '\n']).map(|word| word.chars().count()).max().unwrap_or_default()
}

fn share_out(wishes: &[Wish], least: f32, room: f32) -> Vec<f32> {
    let natural = |wish: &Wish| if wish.short { PADDING + LETTER * wish.all } else { wish.least };
    let asked: f32 = wishes.iter().map(natural).sum();
    if least >= room {
        return wishes.iter().map(|wish| wish.least * room / least).collect();
    }
    if asked > room {
        let weights = wishes.iter().map(|wish| (wish.all * LETTER - wish.least).max(1.0));
        return spread(wishes.iter().map(|wish| wish.least).collect(), weights.collect(), room);
    }
    let all_short = wishes.iter().all(|wish| wish.short);
    let widest = |wish: &&Wish| wish.align == Align::Left;
    let most = wishes.iter().filter(widest).map(|wish| wish.all).fold(0.0, f32::max);
    let mut filled = false;
    let weight = |wish: &Wish| {
        if all_short {
            // The widest column of words fills the page.
            let fills = !filled && wish.align == Align::Left && wish.all >= most;
            filled |= fills;
            f32::from(u8::from(fills))
        } else if wish.short {
            0.0
        } else {
            wish.share.unwrap_or(wish.all / 20.0).max(0.01)
        }
    };
    let weights: Vec<f32> = wishes.iter().map(weight).collect();
    share_rest(wishes, &weights, natural, room)
}

/// Columns with a weight share what the others leave; none gets less than its longest word asks.
fn share_rest(wishes: &[Wish], weights: &[f32], natural: impl Fn(&Wish) -> f32, room: f32) -> Vec<f32> {
    let fixed: f32 =
        wishes.iter().zip(weights).filter(|(_, weight)| **weight == 0.0).map(|(wish, _)| natural(wish)).sum();
    let total: f32 = weights.iter().sum();
    let by_share = |(wish, weight): (&Wish, &f32)| {
        if *weight == 0.0 { natural(wish) } else { (room - fixed) * weight / total }
    };
    let shared: Vec<f32> = wishes.iter().zip(weights).map(by_share).collect();
    let fits = shared.iter().zip(wishes).all(|(width, wish)| *width + 0.5 >= wish.least);
    if fits { shared } else { spread(wishes.iter().map(natural).collect(), weights.to_vec(), room) }
}

/// Adds to the widths what is left of the room, by weight.
fn spread(widths: Vec<f32>, weights: Vec<f32>, room: f32) -> Vec<f32> {
    let rest = (room - widths.iter().sum::<f32>()).max(0.0);
    let total = weights.iter().sum::<f32>().max(f32::MIN_POSITIVE);
    widths.into_iter().zip(weights).map(|(width, weight)| width + rest * weight / total).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reports::report::Column;

    fn of(columns: Vec<Column>, rows: &[&[&str]], room: u32) -> (Vec<u32>, u32) {
        let mut table = Table::new("x", columns);
        for row in rows {
            table.push(row.iter().map(|text| Cell::from(*text)));
        }
        widths(&table, room)
    }

    #[test]
    fn columns_fill_the_page_and_no_more() {
        let columns = || vec![Column::left("Prioriteit").share(3.0), Column::right("Kans").share(1.0)];
        for room in [4_000, 9_412] {
            let (widths, size) = of(columns(), &[&["Inbraken in gebouwen", "83 %"]], room);
            assert!(widths.iter().sum::<u32>().abs_diff(room) < 5, "{widths:?}");
            assert_eq!(size, TEXT);
        }
    }

    #[test]
    fn short_columns_are_as_wide_as_their_contents_and_words_get_the_rest() {
        let columns = vec![Column::left("Jan–okt").share(1.0), Column::right("2022"), Column::right("2023")];
        let (widths, _) = of(columns, &[&["Inbraken in woningen", "356", "263"]], 9_412);
        assert_eq!(widths[1], widths[2]);
        assert!(widths[1] < 800 && widths[0] > 7_000, "{widths:?}");
    }

    #[test]
    fn a_crowded_table_gets_smaller_letters() {
        let columns = (0..15).map(|month| Column::right(format!("2023-{month:02}"))).collect();
        let row = ["11.234,5"; 15];
        let (widths, size) = of(columns, &[&row], 9_412);
        assert!(widths.iter().sum::<u32>() <= 9_420 && size < TEXT, "{widths:?} {size}");
    }

    #[test]
    fn a_word_without_end_leaves_room_for_the_others() {
        let columns = vec![Column::left("Wat"), Column::left("Toelichting"), Column::right("Aantal")];
        let (widths, _) = of(columns, &[&["x", &"W".repeat(10_000), "12"]], 9_412);
        assert!(widths.iter().all(|width| *width > 500), "{widths:?}");
    }
}
