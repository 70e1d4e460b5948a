//! A report that is set but not yet given away: its pages as pictures and as text.

use typst::layout::{Frame, FrameItem};
use typst::utils::Scalar;
use typst_layout::{Page, PagedDocument};
use typst_render::RenderOptions;

use super::super::report::Report;
use super::super::writer::Written;
use super::world::PaperWorld;
use super::{PdfError, fonts, moment, text};

/// Most pixels on a side of a picture.
const LARGEST: f32 = 8192.0;

/// A report that is set, with the file that it becomes.
#[derive(Debug, Clone)]
pub struct Preview {
    /// How many pages it has.
    pub pages: usize,
    document: PagedDocument,
    written: Written,
}

/// A page as it is seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PagePicture {
    /// Pixels from left to right.
    pub width: u32,
    /// Pixels from top to bottom.
    pub height: u32,
    /// Red, green, blue and opacity of every pixel, row by row.
    pub rgba: Vec<u8>,
}

/// Sets a report, to be looked at page by page.
///
/// # Errors
/// The same as those of [`super::write`].
pub fn preview(report: &Report) -> Result<Preview, PdfError> {
    let written = super::write(report)?;
    let made_on = moment(report.meta.made_on).ok_or(PdfError::Date(report.meta.made_on))?;
    let mut data = serde_json::to_value(report)?;
    text::make_printable(&mut data, fonts::bundled());
    let world = PaperWorld::new(serde_json::to_vec(&data)?, made_on);
    let document = typst::compile::<PagedDocument>(&world)
        .output
        .map_err(|problems| PdfError::Setting(world.explain(&problems)))?;
    Ok(Preview { pages: document.pages().len(), document, written })
}

impl Preview {
    /// Draws a page, counted from 0; none for a page that is not there and for a size that cannot be drawn.
    pub fn picture(&self, page: usize, pixels_per_point: f32) -> Option<PagePicture> {
        let page = self.page(page)?;
        let size = page.frame.size();
        let longest = size.x.max(size.y).to_pt() as f32 * pixels_per_point;
        if !(1.0..=LARGEST).contains(&longest) {
            return None;
        }
        let pixel_per_pt = Scalar::new(f64::from(pixels_per_point));
        let picture = typst_render::render(page, &RenderOptions { pixel_per_pt, render_bleed: false });
        Some(PagePicture { width: picture.width(), height: picture.height(), rgba: picture.take() })
    }

    /// The words of a page, counted from 0; empty for a page that is not there.
    pub fn text(&self, page: usize) -> String {
        let mut text = String::new();
        if let Some(page) = self.page(page) {
            read(&page.frame, &mut text);
        }
        text.trim_end().replace('\u{200B}', "")
    }

    /// The file, as [`super::write`] makes it of the same report.
    pub fn write(&self) -> Written {
        self.written.clone()
    }

    fn page(&self, page: usize) -> Option<&Page> {
        self.document.pages().get(page)
    }
}

fn read(frame: &Frame, text: &mut String) {
    for (_, item) in frame.items() {
        match item {
            FrameItem::Group(group) => read(&group.frame, text),
            FrameItem::Text(item) => {
                text.push_str(&item.text);
                text.push(' ');
            }
            _ => {}
        }
    }
}
