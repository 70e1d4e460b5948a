//! A plotters backend that records primitives instead of painting them, and measures text.
//!
//! plotters counts in whole units; a pixel holds [`GRID`] of them, so that a recorded place is exact to an
//! eighth of a pixel. Bitmaps and single pixels are not recorded, and text is never turned.

use std::convert::Infallible;
use std::sync::OnceLock;

use plotters_backend::text_anchor::{HPos, VPos};
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind, FontStyle,
};
use ttf_parser::Face;

use super::drawing::{Across, Down, Drawing, Ink, Mark};

/// Units of plotters in one pixel.
pub const GRID: u32 = 8;

/// What plotters multiplies the height of letters with.
pub(super) const FONT_SCALE: f64 = 1.24;

/// The fonts in which drawings are set: the regular and the semi-bold letters of Inter.
pub static FONTS: [&[u8]; 2] = [
    include_bytes!("../../assets/fonts/Inter-Regular.ttf"),
    include_bytes!("../../assets/fonts/Inter-SemiBold.ttf"),
];

/// Measures a line of text set in Inter: its width in pixels at a size in pixels.
pub fn text_width(text: &str, size: f32, bold: bool) -> f32 {
    static FACES: OnceLock<[Option<Face<'static>>; 2]> = OnceLock::new();
    let faces = FACES.get_or_init(|| FONTS.map(|bytes| Face::parse(bytes, 0).ok()));
    let em = match &faces[usize::from(bold)] {
        Some(face) => {
            let per_em = f32::from(face.units_per_em());
            let advance = |letter| {
                let glyph = face.glyph_index(letter)?;
                Some(f32::from(face.glyph_hor_advance(glyph)?) / per_em)
            };
            text.chars().map(|letter| advance(letter).unwrap_or(UNKNOWN_LETTER)).sum()
        }
        None => text.chars().count() as f32 * UNKNOWN_LETTER,
    };
    em * size
}

/// Width of a letter that the font lacks, in em.
const UNKNOWN_LETTER: f32 = 0.6;

/// A surface that adds what plotters draws to a [`Drawing`].
pub struct Recorder<'a> {
    drawing: &'a mut Drawing,
}

impl<'a> Recorder<'a> {
    /// Records on top of what the drawing holds.
    pub fn new(drawing: &'a mut Drawing) -> Self {
        Self { drawing }
    }

    /// A place in pixels, kept inside the drawing.
    fn place(&self, (x, y): BackendCoord) -> [f32; 2] {
        [
            (x as f32 / GRID as f32).clamp(0.0, self.drawing.width),
            (y as f32 / GRID as f32).clamp(0.0, self.drawing.height),
        ]
    }

    fn places(&self, path: impl IntoIterator<Item = BackendCoord>) -> Vec<[f32; 2]> {
        path.into_iter().map(|coordinate| self.place(coordinate)).collect()
    }

    fn line(&mut self, points: Vec<[f32; 2]>, style: &impl BackendStyle) {
        if points.len() > 1 && style.stroke_width() > 0 {
            let width = style.stroke_width() as f32 / GRID as f32;
            self.record(style.color(), |ink| Mark::Line { points, ink, width });
        }
    }

    fn area(&mut self, points: Vec<[f32; 2]>, style: &impl BackendStyle) {
        if points.len() > 2 {
            self.record(style.color(), |ink| Mark::Area { points, ink });
        }
    }

    fn record(&mut self, color: BackendColor, mark: impl FnOnce(Ink) -> Mark) {
        if color.alpha > 0.0 {
            let (red, green, blue) = color.rgb;
            self.drawing.marks.push(mark(Ink { rgb: [red, green, blue], alpha: color.alpha as f32 }));
        }
    }
}

type Recorded = Result<(), DrawingErrorKind<Infallible>>;

impl DrawingBackend for Recorder<'_> {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        ((self.drawing.width * GRID as f32) as u32, (self.drawing.height * GRID as f32) as u32)
    }

    fn ensure_prepared(&mut self) -> Recorded {
        Ok(())
    }

    fn present(&mut self) -> Recorded {
        Ok(())
    }

    fn draw_pixel(&mut self, _: BackendCoord, _: BackendColor) -> Recorded {
        Ok(())
    }

    fn draw_line<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S) -> Recorded {
        let points = self.places([from, to]);
        self.line(points, style);
        Ok(())
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        (left, top): BackendCoord,
        (right, bottom): BackendCoord,
        style: &S,
        fill: bool,
    ) -> Recorded {
        let mut points = self.places([(left, top), (right, top), (right, bottom), (left, bottom)]);
        if fill {
            self.area(points, style);
        } else {
            points.push(points[0]);
            self.line(points, style);
        }
        Ok(())
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Recorded {
        let points = self.places(path);
        self.line(points, style);
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(
        &mut self,
        centre: BackendCoord,
        radius: u32,
        style: &S,
        fill: bool,
    ) -> Recorded {
        let centre = self.place(centre);
        let radius = radius as f32 / GRID as f32;
        let width = (!fill).then(|| style.stroke_width() as f32 / GRID as f32);
        self.record(style.color(), |ink| Mark::Circle { centre, radius, ink, width });
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        corners: I,
        style: &S,
    ) -> Recorded {
        let points = self.places(corners);
        self.area(points, style);
        Ok(())
    }

    fn draw_text<S: BackendTextStyle>(&mut self, text: &str, style: &S, at: BackendCoord) -> Recorded {
        let at = self.place(at);
        let across = match style.anchor().h_pos {
            HPos::Left => Across::Left,
            HPos::Center => Across::Centre,
            HPos::Right => Across::Right,
        };
        let down = match style.anchor().v_pos {
            VPos::Top => Down::Top,
            VPos::Center => Down::Middle,
            VPos::Bottom => Down::Bottom,
        };
        let (size, bold) = letters(style);
        let text = text.to_owned();
        self.record(style.color(), |ink| Mark::Text { at, text, size, ink, across, down, bold });
        Ok(())
    }

    fn estimate_text_size<S: BackendTextStyle>(
        &self,
        text: &str,
        style: &S,
    ) -> Result<(u32, u32), DrawingErrorKind<Infallible>> {
        let (size, bold) = letters(style);
        let units = |pixels: f32| (pixels * GRID as f32).ceil() as u32;
        Ok((units(text_width(text, size, bold)), units(size * 1.21)))
    }

    fn blit_bitmap(&mut self, _: BackendCoord, _: (u32, u32), _: &[u8]) -> Recorded {
        Ok(())
    }
}

/// Height in pixels and weight of the letters that plotters asks for.
fn letters(style: &impl BackendTextStyle) -> (f32, bool) {
    let size = style.size() / FONT_SCALE / f64::from(GRID);
    (size as f32, matches!(style.style(), FontStyle::Bold))
}

#[cfg(test)]
mod tests {
    use plotters::prelude::*;
    use plotters::style::text_anchor::Pos;

    use super::*;

    fn recorded(draw: impl FnOnce(&DrawingArea<Recorder<'_>, plotters::coord::Shift>)) -> Vec<Mark> {
        let mut drawing = Drawing { width: 100.0, height: 50.0, marks: Vec::new(), spots: Vec::new() };
        let area = Recorder::new(&mut drawing).into_drawing_area();
        draw(&area);
        drop(area);
        drawing.marks
    }

    #[test]
    fn a_line_keeps_its_place_to_an_eighth_of_a_pixel() {
        let marks = recorded(|area| {
            area.draw(&PathElement::new(
                vec![(81, 100), (404, 100)],
                ShapeStyle::from(BLACK).stroke_width(12),
            ))
            .unwrap();
        });
        let Mark::Line { points, width, .. } = &marks[0] else { panic!("a line was drawn") };
        assert_eq!((points.as_slice(), *width), ([[10.125, 12.5], [50.5, 12.5]].as_slice(), 1.5));
    }

    #[test]
    fn a_text_keeps_its_anchors_and_its_size_in_pixels() {
        let marks = recorded(|area| {
            let style = TextStyle::from(("Inter", FONT_SCALE * 12.0 * 8.0).into_font())
                .pos(Pos::new(HPos::Right, VPos::Center));
            area.draw(&Text::new("12", (80, 80), style)).unwrap();
        });
        let Mark::Text { at, size, across, down, bold, .. } = &marks[0] else { panic!("a text was drawn") };
        assert_eq!((*at, *across, *down, *bold), ([10.0, 10.0], Across::Right, Down::Middle, false));
        assert!((size - 12.0).abs() < 1e-3);
    }

    #[test]
    fn nothing_lies_outside_the_drawing_and_nothing_transparent_is_kept() {
        let marks = recorded(|area| {
            area.draw(&Circle::new((-800, 9000), 16, BLACK.filled())).unwrap();
            area.draw(&Circle::new((8, 8), 16, TRANSPARENT.filled())).unwrap();
        });
        assert_eq!(marks.len(), 1);
        let Mark::Circle { centre, radius, width, .. } = marks[0] else { panic!("a disc was drawn") };
        assert_eq!((centre, radius, width), ([0.0, 50.0], 2.0, None));
    }

    #[test]
    fn text_is_as_wide_as_its_letters() {
        assert_eq!(text_width("", 12.0, false), 0.0);
        let (short, long) = (text_width("2020", 12.0, false), text_width("20202020", 12.0, false));
        assert!((long - 2.0 * short).abs() < 1e-3);
        assert!((24.0..34.0).contains(&short), "{short}");
        assert!(text_width("streefpad", 12.0, true) > text_width("streefpad", 12.0, false));
        assert!(text_width("é", 12.0, false) < 10.0);
    }
}
