//! The letters of a report as Typst reads them.

use std::sync::OnceLock;

use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

use crate::reports::letters;

/// The fonts of a report.
pub struct Fonts {
    /// Index by which Typst chooses a font.
    pub book: LazyHash<FontBook>,
    /// Fonts in the order of the book.
    pub fonts: Vec<Font>,
}

/// Answers the bundled fonts, read once.
pub fn bundled() -> &'static Fonts {
    static FONTS: OnceLock<Fonts> = OnceLock::new();
    FONTS.get_or_init(|| {
        let fonts: Vec<Font> = letters::FILES.iter().flat_map(|file| Font::iter(Bytes::new(*file))).collect();
        Fonts { book: LazyHash::new(FontBook::from_fonts(fonts.iter())), fonts }
    })
}

impl Fonts {
    /// Tells whether some font has the character.
    pub fn covers(&self, character: char) -> bool {
        self.fonts.iter().any(|font| has(font, character))
    }

    /// Tells whether the text face itself has the character, so that a combining mark can stand on it.
    pub fn text_face_covers(&self, character: char) -> bool {
        self.fonts.first().is_some_and(|font| has(font, character))
    }
}

fn has(font: &Font, character: char) -> bool {
    font.info().coverage.contains(u32::from(character))
}
