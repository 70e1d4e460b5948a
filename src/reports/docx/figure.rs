//! Figures and logos: pictures with words for who does not see them.

use super::body::{Body, Medium, Place};
use super::sheet::TWIPS;
use super::text::{Letters, Paragraph, stretch};
use crate::charts::escaped;
use crate::reports::markup::{is_blank, or_dash};
use crate::reports::picture::{self, PictureError};
use crate::reports::report::{Figure, LegendEntry, LegendShape, Logo, LogoFormat};

/// English Metric Units in a twip.
const EMU: f32 = 635.0;
/// Most points along the sides of a logo.
const LOGO: (f32, f32) = (150.0, 48.0);
const MAIN: &str = "http://schemas.openxmlformats.org/drawingml/2006/main";
const PICTURE: &str = "http://schemas.openxmlformats.org/drawingml/2006/picture";
const SVG: &str = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";

/// A picture where it is shown: its files, its size in twips and what it shows in words.
struct Shown<'a> {
    dots: &'a str,
    lines: Option<&'a str>,
    width: f32,
    height: f32,
    name: &'a str,
    alternative: &'a str,
}

impl Body {
    /// Writes a figure: picture, keys, caption.
    pub(super) fn figure(&mut self, figure: &Figure, place: Place) {
        let Some(picture) = self.pictures.next() else { return };
        let (wide, tall) = (self.room as f32, self.sheet.tallest() as f32);
        let unit = (wide / figure.drawing.width).min(tall / figure.drawing.height);
        let dots = self.medium("png", picture.png);
        let lines = self.medium("svg", picture.svg);
        self.figures += 1;
        let name = format!("{} {}", self.words.figure, self.figures);
        let drawing = self.drawing(&Shown {
            dots: &dots,
            lines: Some(&lines),
            width: figure.drawing.width * unit,
            height: figure.drawing.height * unit,
            name: &name,
            alternative: &figure.alternative,
        });
        let keys: Vec<_> = figure.legend.iter().filter(|key| !is_blank(&key.text)).collect();
        let has_caption = !is_blank(&figure.caption);
        let keeps = place.keeps_next(true);
        self.paragraph("Figure", keeps || has_caption || !keys.is_empty(), &drawing);
        if !keys.is_empty() {
            let legend = self.legend(&keys);
            self.paragraph("Legend", keeps || has_caption, &legend);
        }
        if has_caption {
            let (word, number) = (self.words.figure, self.figures);
            self.caption(word, number, &figure.caption, keeps);
        }
    }

    fn legend(&self, keys: &[&LegendEntry]) -> String {
        let one = |key: &&LegendEntry| {
            let text = stretch(&format!("\u{a0}{}", key.text), Letters::default());
            // A line that is faded in the drawing would not be seen as letters.
            let alpha = if key.shape == LegendShape::Area { key.ink.alpha } else { 1.0 };
            self.coloured(sample(key.shape), key.ink.faded(alpha)) + &text
        };
        keys.iter().map(one).collect::<Vec<_>>().join(&stretch("\u{2003}", Letters::default()))
    }

    /// Writes a logo above the title.
    pub(super) fn logo(&mut self, logo: &Logo) -> Result<(), PictureError> {
        let (dots, lines) = match logo.format {
            LogoFormat::Png => (self.medium("png", logo.bytes.to_vec()), None),
            LogoFormat::Jpeg => (self.medium("jpeg", logo.bytes.to_vec()), None),
            LogoFormat::Svg => {
                let dots = picture::of_logo(&logo.bytes)?;
                (self.medium("png", dots), Some(self.medium("svg", logo.bytes.to_vec())))
            }
        };
        let ratio = if logo.ratio.is_finite() { logo.ratio.clamp(0.05, 20.0) } else { 1.0 };
        let height = LOGO.1.min(LOGO.0 / ratio);
        let drawing = self.drawing(&Shown {
            dots: &dots,
            lines: lines.as_deref(),
            width: height * ratio * TWIPS,
            height: height * TWIPS,
            name: "Logo",
            alternative: or_dash(&logo.alternative),
        });
        self.set(Paragraph::of("Figure"), &drawing);
        Ok(())
    }

    /// Adds a file to the package and answers the id by which it is known.
    fn medium(&mut self, extension: &str, bytes: Vec<u8>) -> String {
        let number = self.media.len() + 1;
        let id = format!("rIdMedia{number}");
        self.media.push(Medium { id: id.clone(), name: format!("image{number}.{extension}"), bytes });
        id
    }

    fn drawing(&mut self, shown: &Shown<'_>) -> String {
        self.drawings += 1;
        let (id, name, alternative) = (self.drawings, escaped(shown.name), escaped(shown.alternative));
        let (width, height) = ((shown.width * EMU).max(1.0) as u64, (shown.height * EMU).max(1.0) as u64);
        let lines = shown.lines.map_or_else(String::new, |lines| {
            format!(
                "<a:extLst><a:ext uri=\"{{96DAC541-7B7A-43D3-8B79-37D633B846F1}}\">\
                 <asvg:svgBlip xmlns:asvg=\"{SVG}\" r:embed=\"{lines}\"/></a:ext></a:extLst>"
            )
        });
        let dots = shown.dots;
        format!(
            "<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">\
             <wp:extent cx=\"{width}\" cy=\"{height}\"/>\
             <wp:docPr id=\"{id}\" name=\"{name}\" descr=\"{alternative}\"/>\
             <wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a=\"{MAIN}\" noChangeAspect=\"1\"/>\
             </wp:cNvGraphicFramePr>\
             <a:graphic xmlns:a=\"{MAIN}\"><a:graphicData uri=\"{PICTURE}\"><pic:pic xmlns:pic=\"{PICTURE}\">\
             <pic:nvPicPr><pic:cNvPr id=\"{id}\" name=\"{name}\" descr=\"{alternative}\"/><pic:cNvPicPr/>\
             </pic:nvPicPr>\
             <pic:blipFill><a:blip r:embed=\"{dots}\">{lines}</a:blip><a:stretch><a:fillRect/></a:stretch>\
             </pic:blipFill>\
             <pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"{width}\" cy=\"{height}\"/></a:xfrm>\
             <a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr>\
             </pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
        )
    }
}

/// A sample of a legend as letters of its colour.
const fn sample(shape: LegendShape) -> &'static str {
    match shape {
        LegendShape::Line => "—",
        LegendShape::Dashes => "- -",
        LegendShape::Dots => "···",
        LegendShape::Area => "■",
        LegendShape::Disc => "●",
        LegendShape::Ring => "○",
    }
}
