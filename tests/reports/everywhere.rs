//! Text of strangers in every place where text can stand.

use kadans::charts::{Across, Down, Ink, Mark};
use kadans::reports::{
    Block, Cell, Column, CoverPage, Fact, Figure, LegendEntry, LegendShape, Logo, LogoFormat, Meta, Paper,
    Report, Run, Status, Style, Table, Tone,
};

use super::sample;

/// A sign of a zone, drawn in lines.
pub const LOGO: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"120\" height=\"40\">\
     <rect width=\"120\" height=\"40\" rx=\"6\" fill=\"#1f4e9e\"/><circle cx=\"20\" cy=\"20\" r=\"9\" fill=\"#ffffff\"/></svg>";

/// The same on pages of another shape.
pub fn everywhere_on(paper: Paper, text: &str) -> Report {
    let mut report = everywhere(text);
    report.meta.paper = paper;
    report
}

/// A report that says the text wherever something can be said.
pub fn everywhere(text: &str) -> Report {
    let mut report = Report::new(meta(text));
    for level in [1, 2, 3, 1, 2, 3] {
        report.push(Block::heading_with(level, text, Status::new(Tone::Bad, said(text))));
    }
    report.push(Block::plain(text));
    report.push(Block::callout([
        Run::strong(text),
        Run::emphasis(text),
        Run { emphasis: true, ..Run::strong(text) },
    ]));
    report.push(Block::list([text, text]));
    report.push(Block::note(text));
    report.push(Block::Facts(vec![Fact::plain(text, text), Fact::plain(text, text)]));
    report.push(table(text));
    report.push(figure(text));
    report.push(Block::PageBreak);
    report.push(Block::heading(2, text));
    report.push(Block::Beside(
        vec![figure(text).into(), Block::list([text])],
        vec![Block::heading(3, text), table(text).into(), Block::plain(text)],
    ));
    report.push(Block::KeepTogether(vec![
        Block::plain(text),
        table(text).into(),
        Block::Signatures(vec![text.into(), text.into(), text.into()]),
    ]));
    report
}

/// A status needs a word, a table a name and a figure an alternative: their absence is refused by name.
fn said(text: &str) -> &str {
    if text.trim().is_empty() { "x" } else { text }
}

fn meta(text: &str) -> Meta {
    let logo =
        Logo { format: LogoFormat::Svg, bytes: LOGO.as_bytes().into(), alternative: text.into(), ratio: 3.0 };
    Meta {
        kicker: text.into(),
        title: text.into(),
        subtitle: text.into(),
        author: text.into(),
        description: text.into(),
        keywords: vec![text.into()],
        header_left: text.into(),
        header_right: text.into(),
        footer_left: text.into(),
        contents: true,
        cover: Some(CoverPage { lines: vec![text.into(), text.into()], text: text.into() }),
        style: Style { logo: Some(logo), ..Style::default() },
        ..sample::meta()
    }
}

fn table(text: &str) -> Table {
    let mut table = Table::new(
        said(text),
        [
            Column::left(said(text)).strong(),
            Column::right(text),
            Column::centre(text).share(1.0),
            Column::left(text),
        ],
    )
    .captioned(text)
    .noted(text);
    table.push([text.into(), text.into(), Status::new(Tone::Informative, said(text)).into(), Cell::Empty]);
    table
}

fn figure(text: &str) -> Figure {
    let mut figure = Figure { caption: text.into(), alternative: said(text).into(), ..sample::figure() };
    figure.legend = vec![LegendEntry::new(LegendShape::Ring, Ink::hex(0), text)];
    let (across, down) = (Across::Right, Down::Top);
    figure.drawing.marks.push(Mark::Text {
        at: [600.0, 20.0],
        text: text.into(),
        size: 11.0,
        ink: Ink::hex(0),
        across,
        down,
        bold: true,
    });
    figure
}

/// Texts that a writer of markup could take for something else than text.
pub const TRICKY: [&str; 16] = [
    "#sys.inputs #read(\"/etc/passwd\") $x$ *bold* _emph_ `raw` @ref <label> // /* */ = heading",
    "<script>alert(1)</script> & &amp; \"quotes\" 'quotes' ]]> --> <!-- \\ \\u{1F600}",
    "<w:p><w:r><w:t>x</w:t></w:r></w:p>",
    "\" onload=\"alert(1)",
    "javascript:alert(1)",
    "</style><img src=x onerror=alert(1)>",
    "=1+1",
    "@SUM(A1)",
    "-1",
    "null",
    "%s {0} {{x}} ${x}",
    "漢字 مرحبا שלום",
    "😀👩‍👩‍👧 🇧🇪 e\u{301}\u{302}",
    "≥ ▲ — “œuvre” Straße ½",
    "a  b   c",
    "\u{10FFFF}\u{E000}",
];
