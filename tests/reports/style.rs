//! The house style: which pictures can be the sign of a zone, and what is refused by name.

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use kadans::domain::{Attachment, Dossier, Edit, HouseStyle, Id, Key, Language, Record};
use kadans::reports::{Format, Logo, LogoFault, LogoFormat, Meta, Report, Style, style, write};

use super::{keep, sample};
use crate::support::{day, small_plan};

const JPEG: &str = "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABQODxIPDRQSEBIXFRQYHjIhHhwcHj0sLiQySUBMS0dARkVQWnNiUFVtVkVGZIhlbXd7gYKBTmCNl4x9lnN+gXz/2wBDARUXFx4aHjshITt8U0ZTfHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHz/wAARCAADAAYDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAX/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFQEBAQAAAAAAAAAAAAAAAAAAAAX/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIRAxEAPwCKAKD/2Q==";
/// The same in the four inks of a printer.
const JPEG_OF_PRINTERS: &str = "/9j/7gAOQWRvYmUAZAAAAAAA/9sAQwAUDg8SDw0UEhASFxUUGB4yIR4cHB49LC4kMklATEtHQEZFUFpzYlBVbVZFRmSIZW13e4GCgU5gjZeMfZZzfoF8/8AAFAgAAwAGBEMRAE0RAFkRAEsRAP/EABYAAQEBAAAAAAAAAAAAAAAAAAUCBv/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAOBEMATQBZAEsAAD8A2YpZN//Z";

/// The strictest format of this build: one that decodes a logo itself.
const OF_LOGOS: Format = if cfg!(feature = "pdf") { Format::Pdf } else { Format::Docx };

/// The style of a zone whose logo has these bytes.
pub fn of(logo: &[u8]) -> Result<Style, LogoFault> {
    let usual = HouseStyle::usual("Huisstijl".to_owned(), Language::Dutch);
    let house_style = HouseStyle { colour: "#7a1f3d".to_owned(), tint: "#f6e9ee".to_owned(), ..usual };
    let attachment = Attachment {
        name: "logo.png".to_owned(),
        text: "Schild van de zone".to_owned(),
        ..Attachment::to(Key::HouseStyle(house_style.id), Id::from_number(0), day("2023-11-08"))
    };
    let attachment = attachment.with_bytes(&logo[..logo.len().min(1_000_000)]);
    let plan = small_plan().apply(&Dossier::default()).unwrap();
    let edits = vec![Edit::Add(Record::HouseStyle(house_style)), Edit::Add(Record::Attachment(attachment))];
    style(&Edit::Together(edits).apply(&plan).unwrap(), Some(logo))
}

fn logo(bytes: &[u8]) -> Logo {
    of(bytes).unwrap().logo.unwrap()
}

fn svg(inner: &str) -> String {
    format!(
        r##"<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 30 10">{inner}<rect width="20" height="9" fill="#7a1f3d"/></svg>"##
    )
}

fn png(width: u32, height: u32, depth: png::BitDepth) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, width, height);
    encoder.set_color(png::ColorType::Rgba);
    encoder.set_depth(depth);
    let per_pixel = if depth == png::BitDepth::Sixteen { 8 } else { 4 };
    let pixels: Vec<u8> = (0..width * height * per_pixel).map(|at| (at % 251) as u8).collect();
    encoder.write_header().unwrap().write_image_data(&pixels).unwrap();
    bytes
}

#[test]
fn a_picture_is_recognised_by_its_contents() {
    for (bytes, format, ratio) in [
        (png(40, 20, png::BitDepth::Eight), LogoFormat::Png, 2.0),
        (BASE64.decode(JPEG).unwrap(), LogoFormat::Jpeg, 2.0),
        (svg("").into_bytes(), LogoFormat::Svg, 3.0),
    ] {
        let logo = logo(&bytes);
        assert_eq!((logo.format, logo.ratio), (format, ratio));
        assert_eq!(logo.alternative, "Schild van de zone");
    }
}

#[test]
fn a_dossier_without_house_style_has_the_usual_one() {
    assert_eq!(style(&Dossier::default(), None).unwrap(), Style::default());
    assert_eq!(style(&Dossier::default(), Some(b"x")).unwrap(), Style::default());
}

#[test]
fn every_kind_of_picture_can_be_printed() {
    for (name, bytes) in [
        ("png", png(400, 120, png::BitDepth::Eight)),
        ("deep png", png(40, 120, png::BitDepth::Sixteen)),
        ("large png", png(4096, 30, png::BitDepth::Eight)),
        ("jpeg", BASE64.decode(JPEG).unwrap()),
        ("jpeg of printers", BASE64.decode(JPEG_OF_PRINTERS).unwrap()),
        ("svg", sample::SIGN.as_bytes().to_owned()),
        ("svg with strange letters", svg("<text y='9'>漢字 مرحبا 😀</text>").into_bytes()),
        ("svg with a line", svg("<svg viewBox='0 0 1 1'/>").into_bytes()),
    ] {
        let style = of(&bytes).unwrap_or_else(|fault| panic!("{name}: {fault}"));
        let mut report = Report::new(Meta { style, ..sample::meta() });
        report.push(sample::facts());
        keep(&report, OF_LOGOS, &format!("logo {name}"));
    }
}

#[test]
fn what_is_no_picture_is_refused() {
    let whole = png(40, 20, png::BitDepth::Eight);
    let no_surface = {
        let mut bytes = whole.clone();
        bytes[16..20].fill(0);
        bytes
    };
    for bytes in [
        b"".as_slice(),
        b"Dit is een tekst, al heet het bestand logo.png.",
        &[0xff; 64],
        b"\xff\xd8\xff",
        b"\xff\xd8\xff\xe0\xff\xff",
        &whole[..20],
        &no_surface,
        b"GIF89a\x01\0\x01\0\0\0\0;",
        b"<html><body>x</body></html>",
        b"<svg",
        b"<svg xmlns='http://www.w3.org/2000/svg' width='0' height='5'/>",
        b"<svg xmlns='http://www.w3.org/2000/svg' width='NaN' height='-5'/>",
        &[0x1f, 0x8b, 0x08, 0, 0, 0, 0, 0],
    ] {
        let shown = String::from_utf8_lossy(&bytes[..bytes.len().min(60)]).into_owned();
        assert_eq!(of(bytes).unwrap_err(), LogoFault::NotAPicture, "{shown}");
    }
}

/// Only the setter of a PDF reads a picture to its end.
#[cfg(feature = "pdf")]
#[test]
fn a_picture_that_breaks_off_is_refused() {
    let whole = png(40, 20, png::BitDepth::Eight);
    let mut ten_megabytes = whole[..33].to_vec();
    ten_megabytes.resize(10_000_000, 0x41);
    for bytes in [&whole[..whole.len() / 2], &ten_megabytes] {
        assert_eq!(of(bytes).unwrap_err(), LogoFault::NotAPicture);
    }
}

#[test]
fn a_picture_with_too_many_pixels_is_refused_unread() {
    let mut bytes = png(40, 20, png::BitDepth::Eight);
    bytes[16..20].copy_from_slice(&5_000_u32.to_be_bytes());
    assert_eq!(of(&bytes).unwrap_err(), LogoFault::TooLarge);
    bytes[16..20].copy_from_slice(&u32::MAX.to_be_bytes());
    assert_eq!(of(&bytes).unwrap_err(), LogoFault::TooLarge);
    let wide =
        b"<svg xmlns='http://www.w3.org/2000/svg' width='1e9' height='10'><rect width='9' height='9'/></svg>";
    assert_eq!(of(wide).unwrap_err(), LogoFault::TooLarge);
}

#[test]
fn a_picture_that_asks_for_anything_outside_itself_is_refused() {
    for inner in [
        "<script>alert(1)</script>",
        "<SCRIPT/>",
        "<g onload='alert(1)'/>",
        "<g onClick='x'/>",
        "<foreignObject><p xmlns='http://www.w3.org/1999/xhtml'>x</p></foreignObject>",
        "<image href='http://example.org/a.png' width='9' height='9'/>",
        "<image xlink:href='file:///etc/passwd' width='9' height='9'/>",
        "<image href='../secret.png' width='9' height='9'/>",
        "<image href='//example.org/a.png' width='9' height='9'/>",
        "<image href='data:text/html,x' width='9' height='9'/>",
        "<use href='other.svg#a'/>",
        "<a href='javascript:alert(1)'><rect width='1' height='1'/></a>",
        "<style>@import 'http://example.org/a.css';</style>",
        "<style><![CDATA[rect{fill:url(http://example.org/a#b)}]]></style>",
        "<style>rect{fill:u\\72l(http://example.org/a#b)}</style>",
        "<style>rect{fill:url( \"http://example.org/a#b\" )}</style>",
        "<rect style='fill:URL(other.svg#a)' width='1' height='1'/>",
        "<rect fill='url(other.svg#a)' width='1' height='1'/>",
        "<?xml-stylesheet href='http://example.org/a.css'?>",
    ] {
        assert_eq!(of(svg(inner).as_bytes()).unwrap_err(), LogoFault::Refers, "{inner}");
    }
    let laughs = "<!DOCTYPE svg [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'>]>";
    for before in [laughs, "<!DOCTYPE svg SYSTEM 'http://example.org/svg.dtd'>"] {
        let text = format!("{before}{}", svg("<text>&b;</text>"));
        assert_eq!(of(text.as_bytes()).unwrap_err(), LogoFault::Refers, "{before}");
    }
}

#[test]
fn a_picture_that_holds_all_it_needs_is_written_anew_without_letters() {
    let dot = BASE64.encode(png(2, 2, png::BitDepth::Eight));
    let logo = logo(
        svg(&format!(
            "<metadata>maker</metadata><style>.a{{fill:url(#g)}}</style>
            <linearGradient id='g'><stop stop-color='red'/><stop offset='1'/></linearGradient>
            <rect id='r' class='a' width='5' height='5'/><use href='#r' x='6'/>
            <image width='9' height='9' href='data:image/png;base64,{dot}'/>
            <text font-family='Arial' y='9' font-size='5'>Politie</text>"
        ))
        .as_bytes(),
    );
    let text = std::str::from_utf8(&logo.bytes).unwrap();
    assert!(text.contains("linearGradient") && text.contains("data:image/png"), "{text}");
    for gone in ["<text", "<style", "maker", "Arial", "class="] {
        assert!(!text.contains(gone), "{gone} in {text}");
    }
    assert!(text.matches("<path").count() >= 4, "letters became shapes: {text}");
}

#[test]
fn a_picture_within_a_picture_is_looked_at_as_well() {
    let within = BASE64.encode(svg("<image href='file:///etc/passwd' width='9' height='9'/>"));
    let mut large = png(4, 2, png::BitDepth::Eight);
    large[16..20].copy_from_slice(&60_000_u32.to_be_bytes());
    for (kind, data) in [("svg+xml", within), ("png", BASE64.encode(large)), ("png", BASE64.encode(b"x"))] {
        let inner = format!("<image width='9' height='9' href='data:image/{kind};base64,{data}'/>");
        let logo = logo(svg(&inner).as_bytes());
        assert!(!std::str::from_utf8(&logo.bytes).unwrap().contains("<image"), "{inner}");
    }
}

#[test]
fn a_picture_that_grows_beyond_measure_is_refused_at_once() {
    let began = std::time::Instant::now();
    let mut uses = "<g id='a0'><rect width='1' height='1'/></g>".to_owned();
    let mut masks = "<style>".to_owned();
    for level in 1..30 {
        let before = level - 1;
        uses += &format!("<g id='a{level}'>{}</g>", format!("<use href='#a{before}'/>").repeat(8));
        masks += &format!(".m{level}{{mask:url(#m{before})}}");
    }
    masks += "</style><mask id='m0'><rect width='9' height='9'/></mask>";
    for level in 1..30 {
        let shapes = format!("<rect class='m{level}' width='9' height='9'/>").repeat(8);
        masks += &format!("<mask id='m{level}'>{shapes}</mask>");
    }
    masks += "<rect class='m29' width='9' height='9'/>";
    let deep = format!("{}{}", "<g>".repeat(100_000), "</g>".repeat(100_000));
    let many = "<rect width='1' height='1'/>".repeat(100_000);
    let long = format!("<path d='M0 0{}'/>", "L1 1".repeat(2_500_000));
    let rects = "<rect width='1' height='1'/>".repeat(3_000);
    let patterns =
        format!("<pattern id='p' width='1' height='1'>{rects}</pattern><g fill='url(#p)'>{rects}</g>");
    let marker = format!("<marker id='m'>{rects}</marker><style>path{{marker-mid:url(#m)}}</style>");
    let markers = format!("{marker}<path d='M0 0{}'/>", "L1 1".repeat(10_000));
    for (name, inner) in [
        ("patterns", patterns),
        ("markers", markers),
        ("uses", uses),
        ("masks", masks),
        ("deep", deep),
        ("many", many),
        ("long", long),
    ] {
        assert!(of(svg(&inner).as_bytes()).is_err(), "{name}");
    }
    assert!(began.elapsed().as_secs() < 20, "{:?}", began.elapsed());
    // A circle of references ends as well.
    drop(of(svg("<g id='a'><use href='#b'/></g><g id='b'><use href='#a'/></g>").as_bytes()));
}

#[test]
fn a_report_with_a_damaged_logo_is_written_without_it() {
    let damaged = Logo {
        format: LogoFormat::Png,
        bytes: b"damaged".as_slice().into(),
        alternative: String::new(),
        ratio: 1.0,
    };
    let style = Style { logo: Some(damaged), ..Style::default() };
    let report = Report::new(Meta { style, cover: Some(sample::cover()), ..sample::meta() });
    assert!(write(&report, OF_LOGOS).is_ok());
}
