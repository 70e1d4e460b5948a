//! Pictures made of shapes: an SVG is refused when it asks for anything outside itself, and then written anew.
//!
//! What is written holds shapes only: no script, no style sheet, no letters and no reference can be left in it,
//! so every writer may carry it as it is.

use std::sync::Arc;

use resvg::usvg::roxmltree::{Document, Error, Node, ParsingOptions};
use resvg::usvg::{ImageHrefResolver, ImageKind, Options, Tree, WriteOptions};

use super::weight::weight;
use super::{LogoFault, raster, within};
use crate::reports::letters;
use crate::reports::report::LogoFormat;

/// Most bytes of an SVG: beyond it, it is no sign but a map.
const LONGEST: usize = 4 * 1024 * 1024;
/// Most elements, with every element counted as often as it is shown.
const MOST_SHOWN: u64 = 10_000;
/// Elements that run something or show a page within the picture.
const RUNNING: [&str; 7] = ["script", "foreignObject", "handler", "listener", "iframe", "embed", "object"];

/// Reads an SVG and writes its shapes anew, with their size.
pub(super) fn cleaned(bytes: &[u8]) -> Result<(String, [f32; 2]), LogoFault> {
    if bytes.len() > LONGEST {
        return Err(LogoFault::TooLarge);
    }
    let text = std::str::from_utf8(bytes).map_err(|_| LogoFault::NotAPicture)?;
    let document = parsed(text)?;
    if document.root_element().tag_name().name() != "svg" {
        return Err(LogoFault::NotAPicture);
    }
    if !document.descendants().all(stays_inside) {
        return Err(LogoFault::Refers);
    }
    let tree = Tree::from_xmltree(&document, &options(&document)).map_err(|_| LogoFault::NotAPicture)?;
    let size = [tree.size().width(), tree.size().height()];
    within(size)?;
    let clean = tree.to_string(&WriteOptions::default());
    Ok((clean, size))
}

/// Parses an SVG, unless it would grow beyond measure when it is shown.
fn parsed(text: &str) -> Result<Document<'_>, LogoFault> {
    let limits = ParsingOptions { allow_dtd: false, nodes_limit: 200_000, entity_resolver: None };
    let document = Document::parse_with_options(text, limits).map_err(|problem| match problem {
        Error::DtdDetected => LogoFault::Refers,
        Error::NodesLimitReached => LogoFault::TooLarge,
        _ => LogoFault::NotAPicture,
    })?;
    if weight(&document).is_some_and(|weight| weight <= MOST_SHOWN) {
        Ok(document)
    } else {
        Err(LogoFault::TooLarge)
    }
}

/// What reads an SVG: our letters, pictures within it, and nothing from elsewhere.
fn options(document: &Document<'_>) -> Options<'static> {
    let mut options = Options {
        resources_dir: None,
        font_family: letters::FAMILY.to_owned(),
        image_href_resolver: ImageHrefResolver {
            resolve_data: Box::new(|_, data, _| inner_picture(data)),
            resolve_string: Box::new(|_, _| None),
        },
        ..Options::default()
    };
    if document.descendants().any(|node| node.tag_name().name() == "text") {
        let fonts = options.fontdb_mut();
        for file in letters::FILES {
            fonts.load_font_data(file.to_vec());
        }
        // A family that is not there becomes this one.
        fonts.set_serif_family(letters::FAMILY);
        fonts.set_sans_serif_family(letters::FAMILY);
    }
    options
}

/// A picture of pixels within an SVG; one that cannot be read is left out.
fn inner_picture(data: Arc<Vec<u8>>) -> Option<ImageKind> {
    let (format, size) = raster::look(&data)?;
    within(size.map(|side| side as f32)).ok()?;
    match format {
        _ if !raster::can_be_read(format, &data) => None,
        LogoFormat::Png => Some(ImageKind::PNG(data)),
        LogoFormat::Jpeg => Some(ImageKind::JPEG(data)),
        LogoFormat::Svg => None,
    }
}

/// Tells whether a node runs nothing and asks for nothing from elsewhere.
fn stays_inside(node: Node<'_, '_>) -> bool {
    if let Some(instruction) = node.pi() {
        return instruction.target != "xml-stylesheet";
    }
    if named(node, "style") {
        return style_stays_inside(&style_sheet(node));
    }
    !RUNNING.iter().any(|name| named(node, name))
        && node.attributes().all(|attribute| {
            let (name, value) = (attribute.name().to_ascii_lowercase(), attribute.value());
            !name.starts_with("on")
                && (name != "href" || is_inside(value))
                && (name != "src")
                && style_stays_inside(value)
        })
}

pub(super) fn named(node: Node<'_, '_>, name: &str) -> bool {
    node.is_element() && node.tag_name().name().eq_ignore_ascii_case(name)
}

/// A style sheet in one piece.
pub(super) fn style_sheet(node: Node<'_, '_>) -> String {
    node.descendants().filter(Node::is_text).filter_map(|node| node.text()).collect()
}

/// Tells whether a style or an attribute names no place outside the file.
fn style_stays_inside(style: &str) -> bool {
    // With a backslash a style sheet can spell any word in another way.
    let style = style.to_ascii_lowercase();
    let spelt_out = !style.contains('\\') || !style.contains(['(', '@']);
    spelt_out
        && !style.contains("@import")
        && !style.contains("javascript:")
        && style.split("url(").skip(1).all(|rest| is_inside(rest.trim_start_matches(['"', '\'', ' '])))
}

fn is_inside(reference: &str) -> bool {
    let reference = reference.trim().to_ascii_lowercase();
    reference.starts_with('#') || reference.starts_with("data:image/") || reference.is_empty()
}
