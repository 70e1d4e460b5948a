//! The title, and the page in front when there is one.

use super::body::Body;
use super::text::{Letters, Paragraph, stretch};
use crate::reports::markup::{is_blank, or_dash};
use crate::reports::picture::PictureError;
use crate::reports::report::{CoverPage, Meta};

impl Body {
    /// Writes logo and title, on a page of their own when there is a page in front.
    pub fn front(&mut self, meta: &Meta) -> Result<(), PictureError> {
        if let Some(logo) = &meta.style.logo {
            self.logo(logo)?;
        }
        let mut above = meta.cover.as_ref().map(|_| self.sheet.front());
        let mut line = |body: &mut Self, style, text: &str| {
            let content = stretch(text, Letters::default());
            body.set(Paragraph { above: above.take(), ..Paragraph::of(style) }, &content);
        };
        if !is_blank(&meta.kicker) {
            line(self, "Kicker", &meta.kicker);
        }
        line(self, "Title", or_dash(&meta.title));
        if !is_blank(&meta.subtitle) {
            line(self, "Subtitle", &meta.subtitle);
        }
        if let Some(cover) = &meta.cover {
            self.cover(cover);
        }
        Ok(())
    }

    fn cover(&mut self, cover: &CoverPage) {
        for text in cover.lines.iter().filter(|text| !is_blank(text)) {
            self.paragraph("CoverLine", false, &stretch(text, Letters::default()));
        }
        if !is_blank(&cover.text) {
            // Where it stands is told here and not in the style: not every program asks the style.
            let frame = format!(
                "<w:framePr w:w=\"{}\" w:hRule=\"auto\" w:wrap=\"notBeside\" w:vAnchor=\"margin\" \
                 w:hAnchor=\"margin\" w:xAlign=\"left\" w:yAlign=\"bottom\"/>",
                self.sheet.room()
            );
            let paragraph = Paragraph { frame, ..Paragraph::of("CoverText") };
            self.set(paragraph, &stretch(&cover.text, Letters::default()));
            // A frame stands on the page of what follows it.
            self.paragraph("Gap", false, "");
        }
        self.break_page();
    }
}
