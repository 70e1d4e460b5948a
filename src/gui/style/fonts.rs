//! The letters shipped with the program; fonts of the machine are never needed.

use iced::Font;
use iced::font::{Family, Weight};
use std::borrow::Cow;
use std::sync::Once;

/// Running text.
pub const BODY: Font = Font::with_name("Inter");
/// Headings, names and numbers that matter.
pub const STRONG: Font = Font {
    family: Family::Name("Inter SemiBold"),
    weight: Weight::Semibold,
    ..Font::with_name("Inter SemiBold")
};
/// The icons of [`crate::gui::icon`].
pub const ICON: Font = Font::with_name("lucide");

/// The files behind the three fonts.
pub const FILES: [&[u8]; 3] = [
    include_bytes!("../../../assets/fonts/Inter-Regular.ttf"),
    include_bytes!("../../../assets/fonts/Inter-SemiBold.ttf"),
    include_bytes!("../../../assets/fonts/Lucide.ttf"),
];

/// Makes the fonts known to the renderer; calling it again does nothing.
pub fn load() {
    static LOADED: Once = Once::new();
    LOADED.call_once(|| {
        let lock = iced::advanced::graphics::text::font_system();
        let mut system = lock.write().expect("nothing panics while it holds the font system");
        for file in FILES {
            system.load_font(Cow::Borrowed(file));
        }
    });
}
