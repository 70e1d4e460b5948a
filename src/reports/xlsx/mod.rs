//! A report as a workbook: a sheet for each chapter, tables that can be sorted, cells that can be reckoned with, and
//! charts that Excel draws.

mod chart;
mod front;
mod grid;
mod look;
mod names;
mod outline;
mod page;
mod table;
mod text;

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, XlsxError};

use self::chart::Numbers;
use self::front::Way;
use self::look::Look;
use self::names::Names;
use self::outline::Chapter;
use self::page::{Page, moment};
use self::text::SHORT;
use super::report::{Block, Meta, Report, Status};
use super::spreadsheet::words;
use super::writer::WriteError;

/// UTF-16 units of a text in a margin of the paper; the two of one edge share 255.
const MARGIN: usize = 100;
const ESCAPED: usize = 120;

/// Writes a report.
///
/// # Errors
/// The workbook could not be made.
pub fn write(report: &Report) -> Result<Vec<u8>, WriteError> {
    let (meta, words) = (&report.meta, words(report));
    let chapters = outline::chapters(report);
    let mut names = Names::default();
    let headings =
        chapters.iter().map(|chapter| chapter.heading.map_or(meta.title.as_str(), |(text, _)| text));
    let sheets: Vec<String> = headings.map(|heading| names.sheet(heading)).collect();
    let title = words.say("workbook-chart-data");
    let look = Look::of(&meta.style);
    let numbers = Numbers::new(&title, look, &mut names)?;
    let mut filler = Filler { meta, look, verdicts: outline::verdicts(report), numbers, names };
    let pages = chapters.iter().zip(&sheets).map(|(chapter, sheet)| filler.page(chapter, sheet));
    let mut pages = pages.collect::<Result<Vec<Page>, XlsxError>>()?;
    let numbers = Some(filler.numbers).filter(|numbers| !numbers.is_empty());
    let mut ways = ways(&chapters, &sheets);
    ways.extend(numbers.as_ref().map(|numbers| Way { sheet: &numbers.name, heading: &title, status: None }));
    if let Some(front) = pages.first_mut().filter(|_| !ways.is_empty()) {
        front::ways(front, &words.say("workbook-contents"), &ways)?;
    }
    let mut workbook = Workbook::new();
    workbook.set_properties(&properties(meta)?);
    for page in &mut pages {
        page.freeze()?;
    }
    for page in pages.into_iter().chain(numbers.map(|numbers| numbers.page)) {
        push(&mut workbook, page, meta);
    }
    Ok(workbook.save_to_buffer()?)
}

/// The other sheets than the first one.
fn ways<'a>(chapters: &[Chapter<'a>], sheets: &'a [String]) -> Vec<Way<'a>> {
    let headed = chapters.iter().zip(sheets).filter_map(|(chapter, sheet)| Some((chapter.heading?, sheet)));
    headed.map(|((heading, status), sheet)| Way { sheet, heading, status }).collect()
}

/// What fills sheets, and what all of them share.
struct Filler<'a> {
    meta: &'a Meta,
    look: Look,
    /// Words that tell a verdict.
    verdicts: Vec<Status>,
    numbers: Numbers,
    names: Names,
}

impl Filler<'_> {
    /// Makes the sheet of a chapter.
    fn page(&mut self, chapter: &Chapter<'_>, sheet: &str) -> Result<Page, XlsxError> {
        let mut page = Page::new(sheet, self.look, &chapter.blocks)?;
        match chapter.heading {
            None => front::title(&mut page, self.meta)?,
            Some((text, status)) => page.heading(1, text, status)?,
        }
        page.end_title();
        for block in &chapter.blocks {
            self.push(&mut page, block)?;
        }
        Ok(page)
    }

    fn push(&mut self, page: &mut Page, block: &Block) -> Result<(), XlsxError> {
        match block {
            Block::Heading { level, text, status } => page.heading(*level, text, status.as_ref()),
            Block::Paragraph(runs) => page.prose(runs, page.look.prose()),
            Block::Callout(runs) => {
                page.gap()?;
                page.prose(runs, page.look.callout())
            }
            Block::List(items) => page.list(items),
            Block::Table(table) => table::push(page, table, &self.verdicts, &mut self.names),
            Block::Figure(figure) => chart::push(page, figure, &mut self.numbers, &mut self.names),
            Block::Note(runs) => page.prose(runs, page.look.small()),
            Block::Facts(facts) => page.facts(facts),
            Block::Signatures(names) => page.signatures(names),
            // Laid flat before.
            Block::Beside(..) | Block::KeepTogether(_) | Block::PageBreak => Ok(()),
        }
    }
}

/// Adds a sheet, with what stands in the margins of its paper.
fn push(workbook: &mut Workbook, mut page: Page, meta: &Meta) {
    let margin = |text: &str| {
        let plain = text::line(text, MARGIN);
        let escaped = plain.replace('&', "&&");
        if escaped.encode_utf16().count() > ESCAPED { plain.replace('&', "+") } else { escaped }
    };
    let (left, right) = (margin(&meta.header_left), margin(&meta.header_right));
    page.sheet.set_header(format!("&L{left}&R{right}"));
    page.sheet.set_footer(format!("&L{}&R&P / &N", margin(&meta.footer_left)));
    workbook.push_worksheet(page.sheet);
}

/// What the file says about itself: made on the day of the report, not of the clock.
fn properties(meta: &Meta) -> Result<DocProperties, XlsxError> {
    let property = |text: &str| text::line(text, SHORT);
    let made_on = moment(meta.made_on).map_or_else(|| ExcelDateTime::from_ymd(1980, 1, 1), Ok)?;
    Ok(DocProperties::new()
        .set_title(property(&meta.title))
        .set_subject(property(&meta.subtitle))
        .set_author(property(&meta.author))
        .set_company(property(&meta.author))
        .set_keywords(property(&meta.keywords.join(", ")))
        .set_comment(property(&meta.description))
        .set_creation_datetime(&made_on)
        .set_custom_property("Language", meta.language.tag()))
}
