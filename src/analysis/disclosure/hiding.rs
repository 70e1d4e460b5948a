//! Which municipalities of a year are hidden, so that none of them can be told from the total.

use super::counted::Facts;

/// A figure of a municipality with the facts behind it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Cell {
    /// The figure that people see.
    pub figure: f64,
    /// The facts behind it.
    pub facts: Facts,
}

/// The places of the cells that are hidden.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Hidden {
    /// Those that are small.
    pub small: Vec<usize>,
    /// Those that would tell them.
    pub with: Vec<usize>,
}

impl Hidden {
    /// Whether nothing is hidden.
    pub fn is_empty(&self) -> bool {
        self.small.is_empty()
    }

    /// Whether the cell of a place is hidden.
    pub fn holds(&self, place: usize) -> bool {
        self.small.contains(&place) || self.with.contains(&place)
    }
}

/// Chooses the cells of a year that are hidden; the module of disclosure proves why these are enough.
///
/// `smallest_first` are the places in an order that the figures have no part in: by inhabitants. The cells of a
/// proportion are hidden `together`.
pub(super) fn hidden(
    cells: &[Option<Cell>],
    smallest_first: &[usize],
    threshold: f64,
    together: bool,
) -> Hidden {
    let facts = |place: usize| cells.get(place).copied().flatten().map(|cell| cell.facts);
    let is_small = |place: &usize| facts(*place).is_some_and(|facts| facts.are_small(threshold));
    let measured: Vec<usize> =
        smallest_first.iter().copied().filter(|place| facts(*place).is_some()).collect();
    let small: Vec<usize> = measured.iter().copied().filter(is_small).collect();
    if small.is_empty() {
        return Hidden::default();
    }
    let sum =
        |places: &[usize]| places.iter().filter_map(|place| facts(*place)).map(|one| one.part).sum::<f64>();
    let most = (small.len() - 1) as f64 * (threshold - 1.0);
    let all = if together {
        measured
    } else if small.len() > 1 && (threshold..=most).contains(&sum(&small)) {
        small.clone()
    } else {
        let last_small = measured.iter().rposition(is_small).unwrap_or(0);
        let enough = |length: &usize| sum(&measured[..*length]) >= threshold;
        let length = (last_small.max(1) + 1..=measured.len()).find(enough).unwrap_or(measured.len());
        measured[..length].to_vec()
    };
    let with = all.into_iter().filter(|place| !small.contains(place)).collect();
    Hidden { small, with }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a reader sees: the cells that are shown, and the total.
    type Shown = (Vec<Option<u32>>, u32);

    /// What is hidden of counts, the smallest municipality first.
    fn of(counts: &[f64]) -> Vec<usize> {
        let cell = |count: &f64| {
            let facts = Facts { part: *count, rest: f64::INFINITY };
            Some(Cell { figure: *count, facts })
        };
        let cells: Vec<_> = counts.iter().map(cell).collect();
        let order: Vec<usize> = (0..counts.len()).collect();
        let found = hidden(&cells, &order, 5.0, false);
        (0..counts.len()).filter(|place| found.holds(*place)).collect()
    }

    #[test]
    fn without_a_small_cell_nothing_is_hidden() {
        assert_eq!(of(&[5.0, 6.0, 700.0]), [] as [usize; 0]);
        assert_eq!(of(&[]), [] as [usize; 0]);
    }

    #[test]
    fn the_smallest_municipalities_go_with_a_small_cell() {
        assert_eq!(of(&[3.0, 40.0, 50.0]), [0, 1]);
        assert_eq!(of(&[40.0, 3.0, 50.0]), [0, 1]);
        assert_eq!(of(&[40.0, 50.0, 3.0]), [0, 1, 2]);
        assert_eq!(of(&[0.0, 0.0, 8.0, 50.0]), [0, 1, 2], "nought and nought are not enough together");
    }

    #[test]
    fn small_cells_hide_each_other_when_their_sum_leaves_room_both_ways() {
        assert_eq!(of(&[40.0, 3.0, 2.0, 50.0, 1.0]), [1, 2, 4]);
        assert_eq!(of(&[40.0, 4.0, 4.0, 50.0]), [0, 1, 2], "two small ones with eight are both four");
        assert_eq!(of(&[4.0, 4.0, 4.0, 50.0]), [0, 1, 2], "and three with twelve as well");
    }

    #[test]
    fn what_is_no_number_or_negative_is_small() {
        assert_eq!(of(&[f64::NAN, 40.0, 50.0]), [0, 1, 2], "no sum of it is known to be enough");
        assert_eq!(of(&[-3.0, 40.0, 50.0]), [0, 1]);
    }

    /// All tables of counts up to a most.
    fn tables(length: usize, most: u32) -> Vec<Vec<u32>> {
        (0..length).fold(vec![Vec::new()], |tables, _| {
            let longer = |table: Vec<u32>| (0..=most).map(move |next| [table.clone(), vec![next]].concat());
            tables.into_iter().flat_map(longer).collect()
        })
    }

    /// Every hidden cell of every small table takes each value below the threshold in a table that looks the same.
    #[test]
    fn every_hidden_cell_may_hold_any_small_count_whoever_knows_the_rules() {
        use std::collections::{BTreeMap, BTreeSet};
        for length in 2..=4 {
            // By what a reader sees: for each hidden cell, the values that it has in tables that look so.
            let mut seen: BTreeMap<Shown, Vec<BTreeSet<u32>>> = BTreeMap::new();
            for table in tables(length, 11) {
                let total: u32 = table.iter().sum();
                let counts: Vec<f64> = table.iter().map(|count| f64::from(*count)).collect();
                let hides = of(&counts);
                let shown: Vec<_> =
                    (0..length).map(|place| (!hides.contains(&place)).then(|| table[place])).collect();
                let of_look = seen.entry((shown, total)).or_insert_with(|| vec![BTreeSet::new(); length]);
                of_look.iter_mut().zip(&table).for_each(|(values, count)| values.extend([*count]));
            }
            for ((shown, total), values) in seen {
                let hidden_sum = total - shown.iter().flatten().sum::<u32>();
                // A zone that is small itself is not shown, and larger tables were not made.
                if !(5..=11).contains(&hidden_sum) {
                    continue;
                }
                for (place, values) in values.iter().enumerate().filter(|(place, _)| shown[*place].is_none())
                {
                    assert!((0..5).all(|value| values.contains(&value)), "{shown:?} {total} {place}");
                }
            }
        }
    }
}
