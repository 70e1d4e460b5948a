//! The house style of a zone as the writers need it: two colours and a sign.

mod raster;
mod vector;
mod weight;

use super::report::{Logo, LogoFormat, Style};
use crate::charts::Ink;
use crate::domain::{Attachment, Colour, Dossier, Key};

/// Most pixels on a side of a logo.
const MOST_PIXELS: f32 = 4096.0;

/// A reason why a picture cannot stand on reports.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum LogoFault {
    /// It is neither PNG, JPEG nor SVG, or it is damaged.
    #[error("the logo is not a PNG, JPEG or SVG that can be read")]
    NotAPicture,
    /// It asks for something outside itself.
    #[error("the logo refers to something outside itself")]
    Refers,
    /// It has more than 4,096 pixels on a side.
    #[error("the logo has too many pixels")]
    TooLarge,
}

impl LogoFault {
    /// The key of its sentence for people.
    pub fn key(self) -> &'static str {
        match self {
            Self::NotAPicture => "logo-not-a-picture",
            Self::Refers => "logo-refers",
            Self::TooLarge => "logo-too-large",
        }
    }
}

/// The attachment that is the logo: the latest one of the house style.
pub fn logo(dossier: &Dossier) -> Option<&Attachment> {
    let style = dossier.house_styles.keys().next()?;
    Attachment::of(Key::HouseStyle(*style), dossier).into_iter().last()
}

/// The style of a dossier, with the bytes of its logo when it has one.
///
/// # Errors
/// The logo cannot stand on reports.
pub fn style(dossier: &Dossier, logo: Option<&[u8]>) -> Result<Style, LogoFault> {
    let usual = Style::default();
    let Some(style) = dossier.house_styles.values().next() else { return Ok(usual) };
    let ink =
        |text: &str, usual: Ink| Colour::read(text).map_or(usual, |Colour(rgb)| Ink { rgb, alpha: 1.0 });
    Ok(Style {
        colour: ink(&style.colour, usual.colour),
        tint: ink(&style.tint, usual.tint),
        logo: logo.map(|bytes| picture(bytes, shown(dossier))).transpose()?,
    })
}

/// What the logo shows, in words of the zone.
fn shown(dossier: &Dossier) -> String {
    let said = logo(dossier).map(|logo| logo.text.trim()).filter(|text| !text.is_empty());
    let zone = dossier.zone().map(|zone| zone.name.as_str());
    said.or(zone).unwrap_or_default().to_owned()
}

/// Recognises a picture by its contents, whatever its name, and looks whether every writer can show it.
fn picture(bytes: &[u8], alternative: String) -> Result<Logo, LogoFault> {
    let (format, bytes, [width, height]) = match raster::look(bytes) {
        Some((format, size)) => {
            within(size.map(|side| side as f32))?;
            if !raster::can_be_read(format, bytes) {
                return Err(LogoFault::NotAPicture);
            }
            (format, bytes.to_owned(), size.map(|side| side as f32))
        }
        None => {
            let (clean, size) = vector::cleaned(bytes)?;
            (LogoFormat::Svg, clean.into_bytes(), size)
        }
    };
    Ok(Logo { format, bytes: bytes.into(), alternative, ratio: width / height })
}

/// Refuses a picture without a surface and one with too many pixels.
fn within(sides: [f32; 2]) -> Result<(), LogoFault> {
    if sides.iter().any(|side| *side > MOST_PIXELS) {
        return Err(LogoFault::TooLarge);
    }
    if sides.iter().all(|side| *side > 0.0) { Ok(()) } else { Err(LogoFault::NotAPicture) }
}
