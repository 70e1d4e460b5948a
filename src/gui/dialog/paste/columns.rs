//! A block with one column for each municipality, under a row with their names.

use super::block::{Line, Read, Reader};
use crate::domain::{Area, Id};
use crate::words::folded;

/// A line with the municipality that it is of; none for that of the whole block.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Placed {
    pub(super) area: Option<Id<Area>>,
    pub(super) line: Line,
}

/// The columns of a block.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Columns {
    /// The place of each column that is named after a municipality.
    areas: Vec<(usize, Id<Area>)>,
    /// The names of columns that are no municipality.
    pub(super) others: Vec<String>,
}

fn cells(line: &str) -> Vec<&str> {
    let between = if line.contains('\t') { '\t' } else { ';' };
    line.split(between).map(str::trim).collect()
}

impl Columns {
    /// The columns of a block whose first row names a municipality; none for any other block.
    pub(super) fn of(text: &str, areas: &[Area]) -> Option<Self> {
        let names = cells(text.lines().next()?);
        let mut columns = Self { areas: Vec::new(), others: Vec::new() };
        for (place, name) in names.into_iter().enumerate().skip(1).filter(|(_, name)| !name.is_empty()) {
            let is_called =
                |area: &&Area| folded(&area.name) == folded(name) || folded(&area.code) == folded(name);
            match areas.iter().find(is_called) {
                Some(area) => columns.areas.push((place, area.id)),
                None => columns.others.push(name.to_owned()),
            }
        }
        (!columns.areas.is_empty()).then_some(columns)
    }

    /// Reads the block column by column; an empty cell was not measured.
    pub(super) fn read(&self, reader: Reader<'_>, text: &str) -> Vec<Placed> {
        let mut all = Vec::new();
        for (place, area) in &self.areas {
            let one = |line: &str| {
                let cells = cells(line);
                match (cells.first(), cells.get(*place)) {
                    (Some(period), Some(figure)) if !figure.is_empty() => format!("{period}\t{figure}"),
                    _ => String::new(),
                }
            };
            let column: Vec<String> = text.lines().map(one).collect();
            let lines = reader.read(&column.join("\n"));
            all.extend(lines.into_iter().map(|line| Placed { area: Some(*area), line }));
        }
        // The row of names is one line, not one for each column.
        let mut has_heading = false;
        all.retain(|placed| placed.line.read != Read::Heading || !std::mem::replace(&mut has_heading, true));
        all.sort_by_key(|placed| placed.line.number);
        all
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Frequency;
    use crate::words::{Language, Words};

    fn areas() -> Vec<Area> {
        let area = |number, name: &str| Area {
            id: Id::from_number(number),
            code: name.to_lowercase(),
            name: name.to_owned(),
            refnis: String::new(),
            inhabitants: None,
            households: None,
            from: None,
            until: None,
            successor: None,
        };
        vec![area(1, "Aalst"), area(2, "Liège")]
    }

    #[test]
    fn columns_are_found_by_their_names_without_accents_and_others_are_told() {
        let columns = Columns::of("Maand;aalst;LIEGE;Samen\n2023-01;1;2;3", &areas()).unwrap();
        assert_eq!(
            columns.areas.iter().map(|(place, area)| (*place, area.number())).collect::<Vec<_>>(),
            [(1, 1), (2, 2)]
        );
        assert_eq!(columns.others, ["Samen"]);
        assert_eq!(Columns::of("Maand\tAantal\n2023-01\t1", &areas()), None);
        assert_eq!(Columns::of("", &areas()), None);
    }

    #[test]
    fn each_cell_is_a_figure_of_its_municipality_and_an_empty_one_is_none() {
        let words = Words::new(Language::Dutch);
        let reader = Reader { frequency: Frequency::Month, is_ratio: false, first: None, words: &words };
        let text = "Maand\tAalst\tLiège\nsep 2023\t7\t\nokt 2023\tabc\t9";
        let columns = Columns::of(text, &areas()).unwrap();
        let all: Vec<_> = columns
            .read(reader, text)
            .iter()
            .map(|placed| {
                let said = match &placed.line.read {
                    Read::Figure(figure) => figure.value.to_string(),
                    Read::Heading => "heading".to_owned(),
                    Read::Bad(_) => "bad".to_owned(),
                };
                (placed.line.number, placed.area.map_or(0, Id::number), said)
            })
            .collect();
        let expected = [(1, 1, "heading"), (2, 1, "7"), (3, 1, "bad"), (3, 2, "9")];
        assert_eq!(all, expected.map(|(line, area, said)| (line, area, said.to_owned())));
    }
}
