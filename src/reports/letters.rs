//! The letters of a report, carried inside the program.
//!
//! No font of the machine is used: a report looks the same everywhere.

/// Regular, bold and italic letters of the text, then what fills their gaps: symbols and mathematics.
pub static FILES: [&[u8]; 5] = [
    include_bytes!("../../assets/fonts/NotoSans-Regular.ttf"),
    include_bytes!("../../assets/fonts/NotoSans-Bold.ttf"),
    include_bytes!("../../assets/fonts/NotoSans-Italic.ttf"),
    include_bytes!("../../assets/fonts/NotoSansSymbols2.ttf"),
    include_bytes!("../../assets/fonts/NotoSansMath.ttf"),
];

/// The family of the letters of the text.
pub const FAMILY: &str = "Noto Sans";
