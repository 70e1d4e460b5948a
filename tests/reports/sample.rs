//! A report of two pages with every kind of block, and a drawing made by hand.

use std::sync::LazyLock;

use chrono::NaiveDate;
use kadans::charts::{Across, Down, Drawing, Ink, Mark};
use kadans::reports::{
    Block, Cell, Column, CoverPage, Fact, Figure, LegendEntry, LegendShape, Meta, Paper, Report,
    ReportLanguage, Run, Status, Style, Table, Tone,
};

const INK: Ink = Ink::hex(0x14213d);
const MUTED: Ink = Ink::hex(0x5b677a);
const GREEN: Ink = Ink::hex(0x1b7f5c);
const BLUE: Ink = Ink::hex(0x1f4e9e);

/// The title block of the sample.
pub fn meta() -> Meta {
    let day = NaiveDate::from_ymd_opt(2023, 11, 8).unwrap();
    let title = "Stand van zaken van het zonaal veiligheidsplan 2020–2025";
    Meta {
        kicker: "Nota aan de politieraad van 22 november 2023".into(),
        subtitle: "Cijfers op 31 oktober 2023, vergeleken met de zitting van 18 juni 2023".into(),
        description: "Voortgang van acht prioriteiten".into(),
        keywords: vec!["veiligheidsplan".into(), "politieraad".into()],
        header_left: "Politiezone Voorbeeld".into(),
        header_right: "Openbare zitting · agendapunt A.3".into(),
        footer_left: "Bron: zie bijlage cijfers · afgesloten op 31/10/2023".into(),
        ..Meta::new(ReportLanguage::Dutch, title, "Politiezone Voorbeeld", day)
    }
}

/// The whole sample.
pub fn report() -> Report {
    let mut report = Report::new(meta());
    first_page(&mut report);
    report.push(Block::PageBreak);
    second_page(&mut report);
    report
}

fn first_page(report: &mut Report) {
    report.push(Block::callout([
        Run::strong("In het kort."),
        Run::plain(
            " Vier van de acht prioriteiten liggen op schema. Woninginbraken dalen aantoonbaar; cybercrime \
             stijgt en het doel voor 2025 is in het huidige tempo onhaalbaar. Voor twee prioriteiten is \
             bijsturing beslist. Eén streefwaarde werd verlegd.",
        ),
    ]));
    report.push(Block::heading(1, "Acht prioriteiten op één blad"));
    report.push(overview());
    report.push(Block::heading(1, "Sinds de vorige zitting"));
    report.push(since());
    report.push(Block::heading(1, "Gevraagde beslissing"));
    report.push(Block::paragraph([
        "De politieraad ".into(),
        Run::strong("neemt kennis"),
        " van de stand van zaken en van de bijsturing van prioriteit 4 (0,5 VTE naar aangiftebegeleiding en \
         preventie bij ondernemers tot eind 2024)."
            .into(),
    ]));
}

fn overview() -> Table {
    use Tone::{Attention, Bad, Good, Unknown};
    let mut table = Table::new(
        "Acht prioriteiten met status, oordeel en kans op doel",
        [
            Column::left(""),
            Column::left("Prioriteit").strong().share(3.0),
            Column::left("Status").share(1.8),
            Column::left("Oordeel").share(3.8),
            Column::right("Kans op doel").share(1.1),
        ],
    )
    .noted(
        "Status vergelijkt de stand met het streefpad. “Aantoonbaar” betekent: het 95 %-interval van de \
         verhouding sluit geen verandering uit. Aantallen onder 5 worden in deze uitgave niet getoond.",
    );
    let rows = [
        (
            "1",
            "Inbraken in gebouwen",
            Good,
            "Op schema",
            "Daling aantoonbaar: 263 tegenover 356 (jan–okt)",
            "83 %",
        ),
        (
            "2",
            "Lichamelijke integriteit",
            Attention,
            "Bijsturen",
            "Geen aantoonbare verandering: 241 tegenover 229",
            "—",
        ),
        (
            "3",
            "Radicalisme, racisme, discriminatie",
            Good,
            "Op schema",
            "Stijging van contacten aantoonbaar: 84 tegenover 61",
            "91 %",
        ),
        ("4", "Cybercrime", Bad, "Achter", "Stijging aantoonbaar: 568 tegenover 381 (jan–okt)", "6 %"),
        (
            "5",
            "Verkeersveiligheid en leefbaarheid",
            Attention,
            "Bijsturen",
            "Geen aantoonbare verandering: 148 tegenover 157",
            "41 %",
        ),
        ("A", "Een versterkt korps", Good, "Op schema", "Invulling kader 94 % (streefpad 93 %)", "78 %"),
        (
            "B",
            "Vlottere interne communicatie",
            Unknown,
            "Te weinig metingen",
            "Bevraging volgt in maart 2024",
            "—",
        ),
        ("C", "Een aangename werkomgeving", Good, "Op schema", "Tevredenheid 7,1 op 10 (2021: 6,7)", "85 %"),
    ];
    for (number, name, tone, word, verdict, odds) in rows {
        let number = Run { strong: true, ..Run::muted(number) };
        table.push([number.into(), name.into(), Status::new(tone, word).into(), verdict.into(), odds.into()]);
    }
    table
}

fn since() -> Table {
    let mut table = Table::new(
        "Wat veranderde sinds de vorige zitting",
        [
            Column::left("Wat").share(2.2),
            Column::left("Toen"),
            Column::left("Nu"),
            Column::left("Toelichting").share(3.0),
        ],
    );
    table.push([
        "Cybercrime".into(),
        Status::new(Tone::Attention, "Bijsturen").into(),
        Status::new(Tone::Bad, "Achter").into(),
        "Meer meldingen en meer feiten".into(),
    ]);
    table.push(
        ["Streefwaarde cybercrime 2025", "35", "40", "Nieuwe telregel, beslist op 14 juni 2023"]
            .map(Cell::from),
    );
    table.push(["Acties afgewerkt", "52", "61", "Van 104; zes te laat"].map(Cell::from));
    table
}

fn second_page(report: &mut Report) {
    report.push(Block::heading_with(
        1,
        "Prioriteit 1 · Inbraken in gebouwen",
        Status::new(Tone::Good, "Op schema"),
    ));
    report.push(Block::paragraph([Run::muted(
        "Woningen, handelszaken en bedrijven · trekker: diensthoofd recherche · PDCA: Check tot 7 november",
    )]));
    report.push(Block::paragraph([
        Run::strong("Minder inbraken, aantoonbaar."),
        Run::plain(
            " Van januari tot en met oktober werden 263 inbraken in woningen vastgesteld, tegenover 356 in \
             dezelfde maanden van 2022 (26 % minder; 95 %-interval 13 tot 37 %). Sinds de buurtaanpak van 2021 \
             ligt het maandgemiddelde op 31 in plaats van 44.",
        ),
    ]));
    report.push(figure());
    let mut figures = Table::new(
        "Inbraken, januari tot en met oktober",
        [Column::left("Jan–okt").share(1.0)]
            .into_iter()
            .chain(["2019", "2020", "2021", "2022"].map(Column::right))
            .chain([Column::right("2023").strong(), Column::right("Doel 2023")]),
    );
    for row in [
        ["Inbraken in woningen", "420", "398", "371", "356", "263", "280"],
        ["waarvan pogingen (%)", "31", "33", "34", "36", "38", "40"],
        ["Hercontact binnen 14 dagen (%)", "—", "40", "44", "50", "54", "90"],
    ] {
        figures.push(row.map(Cell::from));
    }
    report.push(figures);
    report.push(Block::heading(2, "Wat we deden"));
    let columns = ["Actie", "Functionaliteit", "Einde", "Stand"].map(Column::left);
    let mut actions = Table::new("Acties van prioriteit 1", columns).captioned("Acties van prioriteit 1");
    let tones = [(Tone::Good, "Afgewerkt"), (Tone::Neutral, "78 %"), (Tone::Bad, "Te laat (4 van 6)")];
    let names = [
        ["Donkere-dagenpatrouilles, oktober tot februari", "Interventie", "28/02/2023"],
        ["Techno-preventief advies na elke inbraak", "Preventie", "31/12/2023"],
        ["Preventieavonden in hotspotwijken", "Wijkwerking", "14/10/2023"],
    ];
    for (cells, (tone, word)) in names.into_iter().zip(tones) {
        actions.push(cells.map(Cell::from).into_iter().chain([Status::new(tone, word).into()]));
    }
    report.push(actions);
    report.push(Block::KeepTogether(vec![
        Block::heading(2, "Wat we leren en bijsturen"),
        Block::list(["De daling houdt stand in de wijken met buurtonderzoek.", "Hercontact blijft achter."]),
        Block::paragraph([
            "Vanaf januari plant de wijkdienst het ".into(),
            Run::emphasis("hercontact"),
            " bij de vaststelling. ".into(),
            Run::muted("(Beslist op 7 november 2023, uiterlijk 31 januari 2024.) "),
            Run::plain("Let op.").toned(Tone::Attention),
        ]),
    ]));
    report.push(Block::note("Openbare uitgave: aantallen onder 5 worden niet getoond."));
}

/// A sign of a zone that was made for the sample: a shield with letters beside it.
pub const SIGN: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 100">
<path d="M10 10h70v45c0 20-20 30-35 38c-15-8-35-18-35-38z" fill="#7a1f3d"/>
<path d="M28 58l14 14l24-34" fill="none" stroke="#fff" stroke-width="9"/>
<text x="96" y="48" font-family="Arial" font-weight="bold" font-size="34" fill="#14213d">POLITIE</text>
<text x="96" y="82" font-family="Arial" font-size="26" fill="#14213d">Voorbeeld</text></svg>"##;

/// A house style with other colours and a sign.
pub fn style() -> Style {
    static STYLE: LazyLock<Style> = LazyLock::new(|| super::style::of(SIGN.as_bytes()).unwrap());
    STYLE.clone()
}

/// The page in front.
pub fn cover() -> CoverPage {
    CoverPage {
        lines: vec![
            "Politiezone Voorbeeld".into(),
            "Zitting van 22 november 2023".into(),
            "Openbare uitgave".into(),
        ],
        text: "Verantwoordelijke uitgever: de korpschef, Marktplein 1, 9999 Voorbeeld\n\
               Contact: zvp@voorbeeld.example"
            .into(),
    }
}

/// A report with a page in front, in the style of a zone, with the blocks that the sample lacks.
pub fn styled() -> Report {
    let mut report = Report::new(Meta { style: style(), cover: Some(cover()), ..meta() });
    report.push(Block::heading(1, "Fiche van prioriteit 1"));
    report.push(facts());
    report.push(Block::Beside(
        vec![figure().into()],
        vec![Block::heading(2, "Wat we zien"), Block::list(["Minder feiten.", "Meer pogingen."])],
    ));
    report.push(Block::callout([
        Run::strong("Let op."),
        " De cijfers zijn ".into(),
        Run::plain("voorlopig.").toned(Tone::Attention),
    ]));
    report.push(numbers());
    report.push(Block::heading(2, "Goedgekeurd"));
    report.push(signatures());
    report
}

/// The same matter on slides.
pub fn slides() -> Report {
    let mut report = Report::new(Meta { paper: Paper::Slide, ..styled().meta });
    report.push(Block::heading(1, "Acht prioriteiten op één blad"));
    report.push(overview());
    report.push(Block::PageBreak);
    report.push(Block::heading_with(1, "Inbraken in gebouwen", Status::new(Tone::Good, "Op schema")));
    report.push(Block::Beside(
        vec![figure().into()],
        vec![
            Block::paragraph([Run::strong("Minder inbraken, aantoonbaar.")]),
            Block::list([
                "263 tegenover 356 in dezelfde maanden van 2022.",
                "Sinds de buurtaanpak 31 in plaats van 44 per maand.",
                "Hercontact blijft achter.",
            ]),
        ],
    ));
    report.push(Block::PageBreak);
    report.push(Block::heading(1, "Per maand"));
    report.push(figure());
    report.push(Block::PageBreak);
    report.push(Block::heading(1, "Fiche"));
    report.push(facts());
    report.push(Block::note("Bron: federale statistiek."));
    report
}

/// Names with what there is to say of each.
pub fn facts() -> Block {
    Block::Facts(vec![
        Fact::plain("Trekker", "Diensthoofd lokale recherche"),
        Fact::plain("Partners", "Gemeenten, bouwsector, buurtinformatienetwerken"),
        Fact::plain(
            "Strategische doelstelling",
            "Tegen eind 2025 daalt het aantal inbraken in woningen met een vijfde tegenover het gemiddelde \
             van 2017 tot 2019.",
        ),
        Fact { name: "Oordeel".into(), text: vec![Run::strong("Op schema"), Run::muted(" op 31/10/2023")] },
    ])
}

/// Lines to sign on.
pub fn signatures() -> Block {
    Block::Signatures(vec![
        "De korpschef".into(),
        "De voorzitter\nvan de politieraad".into(),
        "De secretaris".into(),
    ])
}

/// A table of numbers and days, in which words follow numbers.
pub fn numbers() -> Table {
    let day = NaiveDate::from_ymd_opt(2023, 10, 31).unwrap();
    let columns = [
        Column::left("Indicator").strong(),
        Column::right("Nu"),
        Column::right("Doel"),
        Column::left("Gemeten op"),
        Column::left("Eenheid"),
    ];
    let mut table = Table::new("Cijfers op een dag", columns).captioned("Cijfers op een dag").noted("Bron.");
    for (name, value, goal) in [("Inbraken", 1263.0, 1280.0), ("Diefstallen", 84.0, 61.0)] {
        let text = |value: f64| format!("{value:.0}");
        table.push([
            name.into(),
            Cell::number(value, 0, text(value)),
            Cell::number(goal, 0, text(goal)),
            Cell::day(day, "31/10/2023"),
            "feiten".into(),
        ]);
    }
    table
}

/// The figure of the sample.
pub fn figure() -> Figure {
    Figure {
        drawing: drawing(),
        caption: "Inbraken in woningen per maand, met gemiddelde en procesgrenzen per fase. Bron: federale \
                  statistiek, afgesloten op 31/10/2023."
            .into(),
        alternative:
            "Lijngrafiek van inbraken per maand, 2019 tot 2023: gemiddeld 44 tot februari 2021 en 31 daarna."
                .into(),
        legend: vec![
            LegendEntry::new(LegendShape::Line, INK, "per maand"),
            LegendEntry::new(LegendShape::Dashes, GREEN, "streefpad"),
            LegendEntry::new(LegendShape::Area, BLUE.faded(0.1), "procesgrenzen"),
        ],
        data: None,
    }
}

fn drawing() -> Drawing {
    let across = |month: usize| 36.0 + month as f32 * 8.6;
    let down = |value: f32| 200.0 - value * 2.6;
    let text = |at, text: &str, ink, across, down| Mark::Text {
        at,
        text: text.into(),
        size: 11.0,
        ink,
        across,
        down,
        bold: false,
    };
    let mut marks = Vec::new();
    for value in [0.0, 20.0, 40.0, 60.0] {
        let y = down(value);
        marks.push(Mark::Line { points: vec![[36.0, y], [640.0, y]], ink: Ink::hex(0xe3e8ef), width: 1.0 });
        marks.push(text([30.0, y], &format!("{value}"), MUTED, Across::Right, Down::Middle));
    }
    for (from, to, low, high, mean) in [(0, 19, 29.0, 59.0, 44.0), (20, 45, 18.0, 44.0, 31.0)] {
        let (left, right) = (across(from), across(to));
        let points = vec![[left, down(low)], [right, down(low)], [right, down(high)], [left, down(high)]];
        marks.push(Mark::Area { points, ink: BLUE.faded(0.1) });
        marks.push(Mark::Line {
            points: vec![[left, down(mean)], [right, down(mean)]],
            ink: BLUE,
            width: 1.2,
        });
    }
    for dash in 0..35 {
        let from = 36.0 + dash as f32 * 17.0;
        let level = |x: f32| down(42.0 - (x - 36.0) * 0.03);
        marks.push(Mark::Line {
            points: vec![[from, level(from)], [from + 9.0, level(from + 9.0)]],
            ink: GREEN,
            width: 1.5,
        });
    }
    let points: Vec<[f32; 2]> = (0..46)
        .map(|month| {
            let wave = (month as f32 * 1.1).sin() * 7.0 + (month as f32 * 0.47).cos() * 5.0;
            [across(month), down(if month < 20 { 44.0 } else { 31.0 } + wave)]
        })
        .collect();
    marks.push(Mark::Line { points: points.clone(), ink: INK, width: 1.4 });
    marks.extend(points.iter().map(|centre| Mark::Circle {
        centre: *centre,
        radius: 2.0,
        ink: INK,
        width: None,
    }));
    if let Some(last) = points.last() {
        marks.push(Mark::Circle { centre: *last, radius: 5.0, ink: GREEN, width: Some(1.4) });
    }
    for (index, year) in ["2020", "2021", "2022", "2023", "2024", "2025"].into_iter().enumerate() {
        marks.push(text([across(6 + 12 * index), 206.0], year, MUTED, Across::Centre, Down::Top));
    }
    marks.push(text([across(20) + 4.0, 34.0], "start buurtaanpak", MUTED, Across::Left, Down::Bottom));
    marks.push(text([640.0, 160.0], "streefpad", GREEN, Across::Right, Down::Middle));
    Drawing { width: 650.0, height: 224.0, marks, spots: Vec::new() }
}
