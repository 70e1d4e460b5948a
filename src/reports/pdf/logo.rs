//! The logo as Typst takes it: shapes as they are, anything else as plain pixels.

use serde_json::{Value, json};
use typst::foundations::Bytes;
use typst::visualize::{ExchangeFormat, RasterImage};

use crate::reports::report::{Logo, LogoFormat};

/// Most pixels on a side on paper; more are not seen and make a large file.
const MOST_PIXELS: u32 = 1600;

/// A picture of red, green, blue and opacity, without a profile of colours that a standard could refuse.
pub struct Pixels {
    width: u32,
    height: u32,
    rgba: Vec<u8>,
}

/// Reads a picture of pixels; none when it is not one.
pub fn pixels(format: LogoFormat, bytes: &[u8]) -> Option<Pixels> {
    let format = match format {
        LogoFormat::Png => ExchangeFormat::Png,
        LogoFormat::Jpeg => ExchangeFormat::Jpg,
        LogoFormat::Svg => return None,
    };
    let picture = RasterImage::plain(Bytes::new(bytes.to_vec()), format).ok()?;
    let seen = picture.dynamic();
    let (width, height) = (seen.width(), seen.height());
    let seen = match width.max(height) {
        0 => return None,
        longest if longest > MOST_PIXELS => seen.thumbnail(MOST_PIXELS, MOST_PIXELS).into_rgba8(),
        _ => seen.to_rgba8(),
    };
    Some(Pixels { width: seen.width(), height: seen.height(), rgba: seen.into_raw() })
}

/// What the template is told of a logo, and the file that it shows; a logo that cannot be read is left out.
pub fn served(logo: &Logo) -> Option<(Value, Bytes)> {
    let (format, bytes) = match pixels(logo.format, &logo.bytes) {
        Some(Pixels { width, height, rgba }) => {
            (json!({ "encoding": "rgba8", "width": width, "height": height }), Bytes::new(rgba))
        }
        None if logo.format == LogoFormat::Svg => (json!("svg"), Bytes::new(logo.bytes.to_vec())),
        None => return None,
    };
    let alternative = &logo.alternative;
    Some((json!({ "format": format, "alternative": alternative, "ratio": logo.ratio }), bytes))
}
