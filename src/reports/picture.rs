//! A drawing as a picture for programs that cannot draw.
//!
//! Its letters are outlines: no font of the machine is asked, so the picture is the same everywhere.

use std::sync::{Arc, OnceLock};

use resvg::tiny_skia::{Color, Pixmap, Transform};
use resvg::usvg::{Options, Tree, WriteOptions, fontdb};

use crate::charts::{Drawing, recorder, svg};

/// Pixels along the width of a drawing: some 240 an inch over the width of a page.
const WIDTH: f32 = 1560.0;
/// Most pixels along the height.
const TALLEST: f32 = 2200.0;
/// Most pixels along the width of a logo.
const LOGO_WIDTH: f32 = 640.0;
/// For letters that the font of drawings lacks.
static OTHER_FONTS: [&[u8]; 2] = [
    include_bytes!("../../assets/fonts/NotoSans-Regular.ttf"),
    include_bytes!("../../assets/fonts/NotoSansSymbols2.ttf"),
];

/// A picture twice: in lines for who can show them, and in dots.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Picture {
    /// Scalable Vector Graphics.
    pub svg: Vec<u8>,
    /// Portable Network Graphics.
    pub png: Vec<u8>,
}

/// A reason why there is no picture.
#[derive(Debug, thiserror::Error)]
pub enum PictureError {
    /// The drawing is not SVG that can be read.
    #[error("the drawing cannot be read")]
    Drawing(#[from] resvg::usvg::Error),
    /// The picture has no size, or no room in memory.
    #[error("the picture has no size")]
    Size,
    /// The dots could not be packed.
    #[error("the picture cannot be packed")]
    Packing(#[from] png::EncodingError),
}

/// Makes pictures of drawings, in their order; two at a time.
pub(super) fn of_drawings(drawings: &[&Drawing]) -> Result<Vec<Picture>, PictureError> {
    let make =
        |drawings: &[&Drawing]| drawings.iter().copied().map(of_drawing).collect::<Result<Vec<_>, _>>();
    let (first, second) = drawings.split_at(drawings.len() / 2);
    let (first, second) = std::thread::scope(|scope| {
        let first = scope.spawn(|| make(first));
        let second = make(second);
        (first.join(), second)
    });
    let mut pictures = first.unwrap_or_else(|panic| std::panic::resume_unwind(panic))?;
    pictures.extend(second?);
    Ok(pictures)
}

fn of_drawing(drawing: &Drawing) -> Result<Picture, PictureError> {
    let tree = Tree::from_str(&svg(drawing, "", ""), options())?;
    let outlines =
        WriteOptions { coordinates_precision: 2, transforms_precision: 4, ..WriteOptions::default() };
    let scale = (WIDTH / drawing.width).min(TALLEST / drawing.height);
    Ok(Picture { svg: tree.to_string(&outlines).into_bytes(), png: dots(&tree, scale)? })
}

/// Makes the dots of a logo in SVG.
pub(super) fn of_logo(svg: &[u8]) -> Result<Vec<u8>, PictureError> {
    let tree = Tree::from_data(svg, options())?;
    let size = tree.size();
    dots(&tree, LOGO_WIDTH / size.width().max(size.height()))
}

fn dots(tree: &Tree, scale: f32) -> Result<Vec<u8>, PictureError> {
    let pixels = |length: f32| (length * scale).ceil().max(1.0) as u32;
    let size = tree.size();
    let (width, height) = (pixels(size.width()), pixels(size.height()));
    let mut ground = Pixmap::new(width, height).ok_or(PictureError::Size)?;
    ground.fill(Color::WHITE);
    resvg::render(tree, Transform::from_scale(scale, scale), &mut ground.as_mut());
    let mut opaque = Vec::with_capacity(ground.data().len() / 4 * 3);
    for pixel in ground.data().chunks_exact(4) {
        opaque.extend_from_slice(&pixel[..3]);
    }
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, width, height);
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_compression(png::Compression::Fast);
    let mut writer = encoder.write_header()?;
    writer.write_image_data(&opaque)?;
    writer.finish()?;
    Ok(bytes)
}

/// How drawings are read: with the fonts of the program and with nothing from elsewhere.
fn options() -> &'static Options<'static> {
    static OPTIONS: OnceLock<Options<'static>> = OnceLock::new();
    OPTIONS.get_or_init(|| {
        let mut fonts = fontdb::Database::new();
        for font in recorder::FONTS.iter().chain(&OTHER_FONTS) {
            fonts.load_font_source(fontdb::Source::Binary(Arc::new(*font)));
        }
        fonts.set_sans_serif_family("Inter");
        Options { font_family: "Inter".to_owned(), fontdb: Arc::new(fonts), ..Options::default() }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::charts::{Across, Down, Ink, Mark};

    fn saying(text: &str) -> Drawing {
        let ink = Ink::hex(0x14_21_3d);
        let (across, down) = (Across::Left, Down::Middle);
        let text =
            Mark::Text { at: [10.0, 20.0], text: text.into(), size: 12.0, ink, across, down, bold: false };
        Drawing { width: 200.0, height: 40.0, marks: vec![text], spots: Vec::new() }
    }

    #[test]
    fn letters_are_outlines_and_no_text_is_left() {
        let picture = of_drawing(&saying("Diefstal ▲ ≥ Ж")).unwrap();
        let svg = String::from_utf8(picture.svg).unwrap();
        assert!(svg.contains("<path") && !svg.contains("<text") && !svg.contains("font"), "{svg}");
        assert!(picture.png.starts_with(b"\x89PNG"));
    }

    #[test]
    fn pictures_keep_the_order_of_their_drawings_and_are_the_same_twice() {
        let drawings = ["a", "b", "c", "d", "e"].map(saying);
        let drawings: Vec<&Drawing> = drawings.iter().collect();
        let pictures = of_drawings(&drawings).unwrap();
        let alone: Vec<Picture> = drawings.iter().map(|one| of_drawing(one).unwrap()).collect();
        assert_eq!(pictures, alone);
    }

    #[test]
    fn a_drawing_from_which_nothing_comes_is_an_error() {
        assert!(of_logo(b"<svg").is_err());
    }
}
