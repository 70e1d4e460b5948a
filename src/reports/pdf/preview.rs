//! A report that is set but not yet given away: its pages as pictures and as text, and the file itself.

use typst::layout::{Frame, FrameItem};
use typst::utils::Scalar;
use typst_layout::{Page, PagedDocument};
use typst_render::RenderOptions;

use super::super::report::Report;
use super::super::writer::Written;
use super::PdfError;

/// Most pixels on a side of a picture.
const LARGEST: f32 = 8192.0;

/// A report that is set, with the file that it becomes: what can be looked at can be given away.
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
    let (document, written) = super::set(report)?;
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
        // Paper is opaque, so what is drawn needs no parting from its opacity.
        Some(PagePicture { width: picture.width(), height: picture.height(), rgba: picture.take() })
    }

    /// The words of a page, counted from 0, a line a line; empty for a page that is not there.
    pub fn text(&self, page: usize) -> String {
        let mut lines = Lines::default();
        if let Some(page) = self.page(page) {
            lines.read(&page.frame, 0.0);
        }
        lines.text.replace('\u{200B}', "")
    }

    /// The file, as [`super::write`] makes it of the same report.
    pub fn write(&self) -> Written {
        self.written.clone()
    }

    pub(super) fn into_written(self) -> Written {
        self.written
    }

    fn page(&self, page: usize) -> Option<&Page> {
        self.document.pages().get(page)
    }
}

/// Words in the order in which they are set; a word at another height begins a new line.
#[derive(Default)]
struct Lines {
    text: String,
    height: Option<f64>,
}

impl Lines {
    fn read(&mut self, frame: &Frame, above: f64) {
        for (point, item) in frame.items() {
            let height = above + point.y.to_pt();
            match item {
                FrameItem::Group(group) => self.read(&group.frame, height),
                FrameItem::Text(item) => {
                    match self.height {
                        Some(before) if (before - height).abs() < 1.0 => self.space(),
                        Some(_) => self.text.push('\n'),
                        None => {}
                    }
                    self.text.push_str(&item.text);
                    self.height = Some(height);
                }
                _ => {}
            }
        }
    }

    fn space(&mut self) {
        if !self.text.ends_with(char::is_whitespace) {
            self.text.push(' ');
        }
    }
}
