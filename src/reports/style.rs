//! The house style of a zone as the writers need it: two colours and a sign.

use super::report::Style;
use crate::charts::Ink;
use crate::domain::{Attachment, Colour, Dossier, Key};

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
    if logo.is_some() {
        return Err(LogoFault::NotAPicture);
    }
    Ok(Style { colour: ink(&style.colour, usual.colour), tint: ink(&style.tint, usual.tint), logo: None })
}
