//! A chart that Excel draws itself, and the sheet with the numbers of all charts.

use rust_xlsxwriter::{
    Chart, ChartEmptyCells, ChartFont, ChartFormat, ChartLegendPosition, ChartLine as Pen, ChartLineDashType,
    ChartMarker, ChartMarkerType, ChartSeries, ChartSolidFill, ChartType, Color, ObjectMovement, Table,
    TableColumn, TableStyle, XlsxError,
};

use super::look::{self, Look, colour};
use super::names::{self, Names};
use super::page::Page;
use super::table::plain_format;
use super::text::{self, SHORT};
use crate::charts::Palette;
use crate::reports::report::{ChartData, ChartLine, Column, Figure, LegendShape};
use crate::reports::spreadsheet::rounded;

/// Pixels of a digit in a column, of a chart and of a row that a chart stands on.
const DIGIT: f64 = 7.0;
const WIDEST: f64 = 900.0;
const ROW: u32 = 20;
/// Points of such a row.
const ROW_POINTS: f64 = 15.0;
/// Labels beyond which points are small.
const CROWDED: usize = 36;
/// How full an open point is: some programs draw no edge, and a white point would not be seen.
const OPEN: f32 = 0.3;
/// Points of the row of the title.
const TITLE_POINTS: f64 = 24.0;
/// Letters of the title of a chart.
const TITLE: usize = 120;
/// Points of the letters in a chart.
const LETTERS: u8 = 9;
/// How large the numbers are on paper, in percent.
const PRINTED: u16 = 70;
/// Width of a column of numbers and of labels.
const NUMBERS: f64 = 14.0;
/// Most rows of numbers, and the last column that a sheet has.
const MOST_ROWS: u32 = 1_000_000;
const LAST_COLUMN: u32 = 16_383;
/// The rows with the title of a chart and with its caption; its table begins below them.
const TITLED: u32 = 1;
const CAPTION: u32 = 2;
const HEADER: u32 = 3;
/// Points of a caption.
const CAPTION_POINTS: f64 = 62.0;

/// The sheet with the numbers of all charts, their tables side by side.
pub(super) struct Numbers {
    pub page: Page,
    pub name: String,
    column: u16,
}

impl Numbers {
    /// Makes the sheet; it is worth adding once it holds something.
    pub(super) fn new(title: &str, look: Look, names: &mut Names) -> Result<Self, XlsxError> {
        let name = names.sheet(title);
        let mut page = Page::new(&name, look, &[])?;
        page.sheet.set_print_scale(PRINTED).set_column_range_width(0, 255, NUMBERS)?;
        page.sheet.write_string_with_format(
            0,
            0,
            text::lines(title),
            &look.heading(1).format.unset_text_wrap(),
        )?;
        page.sheet.set_row_height(0, TITLE_POINTS)?.set_row_height(CAPTION, CAPTION_POINTS)?;
        page.sheet.set_freeze_panes(HEADER + 1, 0)?.set_repeat_rows(0, HEADER)?;
        Ok(Self { page, name, column: 0 })
    }

    /// Whether no chart has numbers on it.
    pub(super) fn is_empty(&self) -> bool {
        self.column == 0
    }

    /// Writes the numbers of a chart; none when the sheet is full or there is nothing to draw.
    fn push(
        &mut self,
        figure: &Figure,
        data: &ChartData,
        names: &mut Names,
    ) -> Result<Option<Place>, XlsxError> {
        let rows = u32::try_from(data.labels.len()).unwrap_or(u32::MAX);
        let lines = u16::try_from(data.lines.len()).unwrap_or(u16::MAX);
        let has_room = rows <= MOST_ROWS && u32::from(self.column) + u32::from(lines) <= LAST_COLUMN;
        if rows == 0 || lines == 0 || !has_room {
            return Ok(None);
        }
        let place = Place { header: HEADER, last: HEADER.saturating_add(rows), column: self.column };
        let last = self.column + lines;
        self.above(figure, last)?;
        self.cells(data, place)?;
        let table = table(self.page.look, figure, data, names);
        self.page.sheet.add_table(place.header, place.column, place.last, last, &table)?;
        self.column = last + 2;
        Ok(Some(place))
    }

    /// Writes what a chart is about above its table.
    fn above(&mut self, figure: &Figure, last: u16) -> Result<(), XlsxError> {
        let look = self.page.look;
        let above =
            [(TITLED, title(figure), look.caption()), (CAPTION, figure.caption.clone(), look.small())];
        for (row, text, manner) in above {
            self.page.merge((row, self.column), (row, last), &manner.format)?;
            self.page.write(row, self.column, &[text.into()], &manner.format)?;
        }
        Ok(())
    }

    fn cells(&mut self, data: &ChartData, place: Place) -> Result<(), XlsxError> {
        let look = self.page.look;
        let rows = place.header + 1..=place.last;
        let labels = look.cell(&Column::left(""));
        for (row, label) in rows.clone().zip(&data.labels) {
            self.page.write(row, place.column, &[label.as_str().into()], &labels)?;
        }
        let numbers = look.cell(&Column::right("")).set_num_format(plain_format(data.decimals));
        for (column, line) in (place.column + 1..).zip(&data.lines) {
            for (row, value) in rows.clone().zip(line.values.iter().chain(std::iter::repeat(&None))) {
                // What is reckoned, such as a limit, says one decimal more than what is counted.
                match value.and_then(|value| rounded(value, data.decimals.saturating_add(1))) {
                    Some(value) => self.page.sheet.write_number_with_format(row, column, value, &numbers)?,
                    None => self.page.sheet.write_blank(row, column, &numbers)?,
                };
            }
        }
        Ok(())
    }
}

/// The table of the numbers of a chart: what they count in its first header, then the names of the lines.
fn table(look: Look, figure: &Figure, data: &ChartData, names: &mut Names) -> Table {
    let lines = data.lines.iter().map(|line| line.name.as_str());
    let headers = names::columns([data.unit.as_str()].into_iter().chain(lines));
    let sides = std::iter::once(Column::left("")).chain(std::iter::repeat(Column::right("")));
    let columns: Vec<TableColumn> = headers
        .into_iter()
        .zip(sides)
        .map(|(header, side)| {
            let format = look::guarded(look.header(&side), &header);
            TableColumn::new().set_header(header).set_header_format(format)
        })
        .collect();
    Table::new()
        .set_name(names.table(&title(figure)))
        .set_alt_text_title(text::line(&figure.caption, SHORT))
        .set_style(TableStyle::Light1)
        .set_columns(&columns)
        .set_autofilter(false)
}

/// Where the numbers of a chart stand.
#[derive(Debug, Clone, Copy)]
struct Place {
    header: u32,
    last: u32,
    column: u16,
}

/// Writes a figure: its chart when its numbers are known, and always what it shows, in words.
pub(super) fn push(
    page: &mut Page,
    figure: &Figure,
    numbers: &mut Numbers,
    names: &mut Names,
) -> Result<(), XlsxError> {
    page.gap()?;
    if let Some(data) = &figure.data
        && let Some(place) = numbers.push(figure, data, names)?
    {
        draw(page, figure, data, &numbers.name, place)?;
    }
    page.plain(&figure.caption, page.look.small())?;
    page.plain(&figure.alternative, page.look.small())
}

fn draw(
    page: &mut Page,
    figure: &Figure,
    data: &ChartData,
    sheet: &str,
    place: Place,
) -> Result<(), XlsxError> {
    let width = (page.grid.width(0, page.grid.last) * DIGIT).min(WIDEST);
    let ratio = f64::from(figure.drawing.height / figure.drawing.width.max(1.0)).clamp(0.3, 0.6);
    let rows = (width * ratio / f64::from(ROW)).round() as u32;
    let mut chart = chart(data, sheet, place);
    // Names that refer to cells are never read as anything else, whatever they say.
    chart.title().set_name((sheet, TITLED, place.column)).set_font(ChartFont::new().set_size(12));
    chart.set_width(width as u32).set_height(rows * ROW);
    chart.set_alt_text(text::line(&figure.alternative, SHORT));
    chart.set_object_movement(ObjectMovement::MoveButDontSizeWithCells);
    page.sheet.insert_chart(page.row, 0, &chart)?;
    for _ in 0..rows + 1 {
        page.advance(ROW_POINTS)?;
    }
    Ok(())
}

fn chart(data: &ChartData, sheet: &str, place: Place) -> Chart {
    let are_columns = data.lines.iter().all(|line| line.shape == LegendShape::Area);
    let mut chart = Chart::new(if are_columns { ChartType::Column } else { ChartType::Line });
    let size = if data.labels.len() > CROWDED { 3 } else { 5 };
    let measured = data.lines.iter().position(|line| line.shape == LegendShape::Line);
    let first = place.header + 1;
    for (index, line) in (0u16..).zip(&data.lines) {
        let column = place.column + 1 + index;
        let series: &mut ChartSeries = chart.add_series();
        series
            .set_name((sheet, place.header, column))
            .set_categories((sheet, first, place.column, place.last, place.column))
            .set_values((sheet, first, column, place.last, column));
        if are_columns {
            series.set_format(
                ChartFormat::new().set_solid_fill(ChartSolidFill::new().set_color(colour(line.ink))),
            );
            series.set_gap(80);
        } else {
            let (pen, marker) = drawn(line, measured == Some(usize::from(index)), size);
            series.set_format(ChartFormat::new().set_line(&pen)).set_marker(&marker).set_smooth(false);
        }
    }
    let letters = ChartFont::new().set_size(LETTERS).clone();
    chart.x_axis().set_font(&letters);
    let grid = Pen::new().set_color(colour(Palette::PAPER.grid)).set_width(0.75).clone();
    let values = chart.y_axis().set_font(&letters).set_major_gridlines_line(&grid);
    values.set_num_format(plain_format(data.decimals));
    if !data.unit.trim().is_empty() {
        let plain = letters.clone().unset_bold().clone();
        values.set_name((sheet, place.header, place.column)).set_name_font(&plain);
    }
    chart.legend().set_position(ChartLegendPosition::Bottom).set_font(&letters);
    chart.show_empty_cells_as(ChartEmptyCells::Gaps);
    chart
}

/// The pen and the points of a line: what is measured has points, edges are thin.
fn drawn(line: &ChartLine, is_measured: bool, size: u8) -> (Pen, ChartMarker) {
    let ink = colour(line.ink);
    let pen = |width: f64| Pen::new().set_color(ink).set_width(width).clone();
    let none = || ChartMarker::new().set_none().clone();
    match line.shape {
        LegendShape::Line if is_measured => (pen(2.0), point(ink, ink, size)),
        LegendShape::Line => (pen(1.25), none()),
        LegendShape::Dashes => (pen(1.75).set_dash_type(ChartLineDashType::Dash).clone(), none()),
        LegendShape::Dots => (pen(1.75).set_dash_type(ChartLineDashType::RoundDot).clone(), none()),
        LegendShape::Area => (pen(0.75), none()),
        LegendShape::Disc => (pen(1.0).set_hidden(true).clone(), point(ink, ink, size)),
        LegendShape::Ring => {
            (pen(1.0).set_hidden(true).clone(), point(colour(line.ink.faded(OPEN)), ink, size))
        }
    }
}

fn point(fill: Color, edge: Color, size: u8) -> ChartMarker {
    let mut format = ChartFormat::new();
    format.set_solid_fill(ChartSolidFill::new().set_color(fill)).set_border(Pen::new().set_color(edge));
    ChartMarker::new().set_type(ChartMarkerType::Circle).set_size(size).set_format(&mut format).clone()
}

/// What a chart is about, without its source: the first sentence of its caption.
fn title(figure: &Figure) -> String {
    let caption = figure.caption.trim();
    let end = caption.find(". ").unwrap_or(caption.len());
    text::line(caption[..end].trim_end_matches('.'), TITLE)
}
