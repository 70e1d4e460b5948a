//! One window that shows every widget, as screens will use them.

use iced::widget::{column, container, row, text_editor};
use iced::{Alignment, Element, Length, Padding, Size, Task};
use kadans::charts::{Across, Down, Drawing, Ink, Mark, Spot};
use kadans::gui::accessibility::{self, Bridge};
use kadans::gui::icon::Icon;
use kadans::gui::style::{Tokens, space as distance};
use kadans::gui::widget::{self, Tone, table};
use std::collections::BTreeSet;

#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    Go(usize),
    Title(String),
    Leave(&'static str),
    Submit,
    Notes(text_editor::Action),
    Field(u8),
    Tick(bool),
    Show(usize),
    Open(usize),
    Choose(usize),
    Toggle(usize),
    Ask,
    Cancel,
    Delete,
    Name(String),
    Pressed(&'static str),
}

pub struct Gallery {
    pub bridge: Bridge,
    pub place: usize,
    pub title: String,
    pub notes: text_editor::Content,
    pub field: Option<u8>,
    pub ticked: bool,
    pub shown: usize,
    pub opened: Option<usize>,
    pub chosen: usize,
    pub closed: BTreeSet<usize>,
    pub asking: bool,
    pub name: String,
    /// A row was added at the top of the measurements.
    pub grown: bool,
    /// What happened, newest last.
    pub heard: Vec<Message>,
}

impl Default for Gallery {
    fn default() -> Self {
        Self {
            bridge: Bridge::default(),
            place: 1,
            title: "N. Jacobs".into(),
            notes: text_editor::Content::with_text(
                "Capaciteit van 0,5 VTE verschuiven naar aangiftebegeleiding en preventie.",
            ),
            field: Some(2),
            ticked: true,
            shown: 0,
            opened: None,
            chosen: 3,
            closed: BTreeSet::new(),
            asking: false,
            name: String::new(),
            grown: false,
            heard: Vec::new(),
        }
    }
}

const ROWS: [(&str, Tone, &str, f32, &str); 5] = [
    ("Inbraken in gebouwen", Tone::Good, "Op schema", 0.62, "Daling is aantoonbaar"),
    (
        "Misdrijven tegen de lichamelijke integriteit",
        Tone::Attention,
        "Bijsturen",
        0.48,
        "Geen aantoonbare verandering",
    ),
    ("Radicalisme en discriminatie", Tone::Good, "Op schema", 0.71, "Stijging is aantoonbaar"),
    ("Cybercrime", Tone::Bad, "Achter", 0.35, "Kans op doel: 6 %"),
    ("Verkeersveiligheid en leefbaarheid", Tone::Unknown, "Geen cijfer", 0.0, "Te weinig metingen"),
];

const TREE: [(usize, &str, bool); 6] = [
    (0, "Externe prioriteiten", true),
    (1, "1 Inbraken in gebouwen", true),
    (2, "O1.1 Minder woninginbraken", false),
    (2, "O1.3 Elk slachtoffer krijgt een hercontact", false),
    (1, "2 Cybercrime", false),
    (0, "Interne werking", false),
];

impl Gallery {
    pub fn update(&mut self, message: Message) -> Task<Message> {
        self.heard.push(message.clone());
        match message {
            Message::Go(place) => self.place = place,
            Message::Title(title) => self.title = title,
            Message::Notes(action) => self.notes.perform(action),
            Message::Field(field) => self.field = Some(field),
            Message::Tick(ticked) => self.ticked = ticked,
            Message::Show(shown) => self.shown = shown,
            Message::Open(row) => self.opened = Some(row),
            Message::Choose(item) => self.chosen = item,
            Message::Toggle(item) => {
                if !self.closed.remove(&item) {
                    self.closed.insert(item);
                }
            }
            Message::Ask => self.asking = true,
            Message::Cancel | Message::Delete => self.asking = false,
            Message::Name(name) => self.name = name,
            Message::Leave(_) | Message::Submit | Message::Pressed(_) => {}
        }
        Task::none()
    }

    pub fn view(&self) -> Element<'_, Message> {
        let rest = match self.place {
            0 => self.measurements(),
            _ => row![self.left(), self.right()].spacing(distance::LARGE).into(),
        };
        let page = column![self.header(), rest];
        let page = container(page.spacing(distance::LARGE)).padding(distance::HUGE);
        let window = row![self.side(), widget::scroll(page).height(Length::Fill)];
        let dialog = self.asking.then(|| self.dialog());
        accessibility::root(&self.bridge, "Kadans", widget::layered(window, dialog))
    }

    fn side(&self) -> Element<'_, Message> {
        let item = |index: usize, icon, label| {
            widget::navigation_item(icon, label, self.place == index, Message::Go(index))
        };
        let places = widget::navigation(
            "Plaatsen",
            [
                item(0, Icon::LayoutDashboard, "Overzicht").into(),
                item(1, Icon::ListTree, "Plan").into(),
                item(2, Icon::ClipboardList, "Actieplannen").count(3, "3 te laat").into(),
                item(3, Icon::ChartLine, "Indicatoren").count(5, "5 niet gemeten").into(),
                item(4, Icon::FileText, "Rapporten").into(),
            ],
        );
        container(column![places].padding(distance::MEDIUM))
            .width(216)
            .height(Length::Fill)
            .style(|theme| container::Style {
                background: Some(Tokens::of(theme).side.into()),
                ..container::Style::default()
            })
            .into()
    }

    fn header(&self) -> Element<'_, Message> {
        row![
            column![
                widget::heading("Plan 2020–2025", 1),
                widget::muted("Goedgekeurd · zonale veiligheidsraad 12/12/2019 · 8 prioriteiten"),
            ]
            .width(Length::Fill),
            widget::icon_button(Icon::Undo, "Ongedaan maken", Message::Pressed("undo")),
            widget::icon_button(Icon::Redo, "Opnieuw", None),
            widget::quiet("Uitleg", Message::Pressed("help")).icon(Icon::Info).shortcut("F1"),
            widget::secondary("Nieuw", Message::Pressed("new")).icon(Icon::Plus),
            widget::secondary("Geblokkeerd", None),
            widget::danger("Verwijderen…", Message::Ask),
            widget::primary("Rapport maken", Message::Pressed("report")),
        ]
        .spacing(distance::SMALL)
        .align_y(Alignment::Center)
        .into()
    }

    fn left(&self) -> Element<'_, Message> {
        let numbers = row![
            number("Doelstellingen op schema", "9", "van 16", |tokens| tokens.good),
            number("Acties afgewerkt", "61", "van 104 · 6 te laat", |tokens| tokens.attention),
            number("Open beslissingen", "4", "1 over tijd", |tokens| tokens.bad),
        ];
        let views = widget::tabs(
            "Weergave",
            ["Lijst", "Bord", "Tijdlijn"]
                .iter()
                .enumerate()
                .map(|(index, label)| widget::chip(*label, self.shown == index, Message::Show(index))),
        );
        let list = column![
            row![widget::heading("Prioriteiten", 3), views]
                .spacing(distance::MEDIUM)
                .align_y(Alignment::Center),
            self.table(),
        ];
        let figure = column![
            widget::small("Feiten van cybercrime per maand"),
            widget::figure(drawing, "Cybercrime", "Van 38 naar 61 per maand in twee jaar").height(150),
        ];
        column![
            numbers.spacing(distance::LARGE),
            widget::card(list.spacing(distance::SMALL)),
            widget::card(figure),
            widget::banner(
                Tone::Bad,
                "Het bestand is alleen-lezen. Bewaar een kopie om verder te werken.",
                Some(widget::secondary("Kopie bewaren", Message::Pressed("copy")).into()),
            ),
            widget::banner(Tone::Informative, "De cijfers van oktober zijn voorlopig.", None),
        ]
        .spacing(distance::LARGE)
        .width(Length::FillPortion(3))
        .into()
    }

    fn table(&self) -> Element<'_, Message> {
        let columns = vec![
            table::column("Nr.", 32.0),
            table::column("Prioriteit", Length::FillPortion(3)),
            table::column("Status", 116.0),
            table::column("Acties | verstreken tijd", 150.0),
            table::column("%", 44.0).numeric(),
            table::column("Oordeel", Length::FillPortion(3)),
        ];
        let rows = ROWS.iter().enumerate().map(|(index, (name, tone, status, done, verdict))| {
            let percent = format!("{:.0} %", done * 100.0);
            let cells = vec![
                widget::muted((index + 1).to_string()).into(),
                widget::strong(*name).into(),
                widget::badge(*tone, *status),
                widget::progress(*done, Some(0.64), "Acties").into(),
                widget::body(percent.clone()).into(),
                widget::badge(Tone::Neutral, *verdict),
            ];
            table::row(index, format!("{name}, {status}, {percent}"), cells)
                .on_press(Message::Open(index))
                .selected(self.opened == Some(index))
        });
        table("Prioriteiten", columns, rows.collect()).into()
    }

    fn right(&self) -> Element<'_, Message> {
        let fields = ["Openbare orde", "Verkeer", "Slachtofferbejegening", "Wijkwerking", "Recherche"];
        let options =
            fields.iter().enumerate().map(|(index, label)| (index as u8, (*label).to_owned())).collect();
        let form = column![
            row![
                widget::field("Trekker", &self.title)
                    .on_input(Message::Title)
                    .on_submit(Message::Submit)
                    .on_leave(Message::Leave("title"))
                    .id("title"),
                widget::field("Gewicht", "2").numeric().width(90),
            ]
            .spacing(distance::MEDIUM),
            widget::select("Functionaliteit", options, self.field, Message::Field),
            widget::field("Termijn", "31/13/2025")
                .on_input(Message::Name)
                .error("Maand 13 bestaat niet. Schrijf bijvoorbeeld 31/12/2025.".to_owned()),
            widget::field("Keten", "")
                .on_input(Message::Name)
                .placeholder("Nazorg")
                .hint("Waar in de keten?"),
            widget::text_area("Beslissing", &self.notes)
                .on_action(Message::Notes)
                .on_leave(Message::Leave("notes")),
            widget::checkbox("Prioritair", self.ticked, Message::Tick(!self.ticked)),
        ];
        column![
            widget::card(self.tree()).padding(distance::SMALL),
            widget::card(form.spacing(distance::MEDIUM)),
        ]
        .spacing(distance::LARGE)
        .width(Length::FillPortion(2))
        .into()
    }

    fn measurements(&self) -> Element<'_, Message> {
        let columns = vec![
            table::column("Periode", Length::FillPortion(2)),
            table::column("Aantal", 110.0).numeric(),
            table::column("Nota", Length::FillPortion(3)),
        ];
        let first = if self.grown { 0 } else { 1 };
        let rows = (first..=24_u8).map(|month| {
            let period = match month {
                0 => "12/2021".to_owned(),
                _ => format!("{:02}/{}", (month - 1) % 12 + 1, 2022 + u16::from((month - 1) / 12)),
            };
            let value = widget::bare_field(format!("Aantal {period}"), (20 + month % 9).to_string());
            let note = widget::bare_select(
                format!("Nota {period}"),
                vec![(0, String::new()), (1, "voorlopig".into()), (2, "bouwverlof".into())],
                Some(u8::from(month % 5 == 0)),
                Message::Field,
            );
            let cells = vec![
                widget::body(period.clone()).into(),
                value.numeric().on_input(Message::Name).into(),
                note.into(),
            ];
            table::row(month, period, cells)
        });
        let grid = table("Metingen", columns, rows.collect()).height(320.0).row_padding(3.0);
        let empty = widget::empty_state(
            "Nog geen actieplannen",
            "Een actieplan zegt wie dit jaar wat doet voor een doelstelling, met welke middelen en tegen wanneer.",
            vec![
                widget::primary("Actieplan maken", Message::Pressed("begin")).icon(Icon::Plus).into(),
                widget::secondary("Voorbeeld openen", Message::Pressed("example")).into(),
            ],
        );
        let states = row![
            widget::badge(Tone::Informative, "Bezig"),
            widget::progress(0.83, None, "Kans om het doel te halen").tone(Tone::Good).width(180),
            widget::primary("Vastleggen", None),
            widget::danger("Verwijderen", None),
            widget::checkbox("Vast", true, None),
            widget::checkbox("Los", false, Message::Tick(true)),
        ];
        let last = widget::select(
            "Onderaan",
            (0..30).map(|n| (n, format!("Keuze {n}"))).collect(),
            Some(17),
            Message::Field,
        );
        column![
            widget::card(grid),
            widget::card(empty),
            states.spacing(distance::MEDIUM).align_y(Alignment::Center),
            last.width(300),
        ]
        .spacing(distance::LARGE)
        .into()
    }

    fn tree(&self) -> Element<'_, Message> {
        let mut hidden_below = None;
        let mut items = Vec::new();
        for (index, (depth, label, branch)) in TREE.into_iter().enumerate() {
            if hidden_below.is_some_and(|limit| depth > limit) {
                continue;
            }
            let closed = self.closed.contains(&index);
            hidden_below = closed.then_some(depth);
            let trailing = row![widget::small("62 %"), widget::badge(Tone::Good, "Op schema")];
            let mut item = widget::tree_item(index, depth, label)
                .selected(self.chosen == index)
                .on_press(Message::Choose(index));
            if branch {
                item = item.branch(!closed, Message::Toggle(index));
            }
            item = if depth == 0 {
                item.strong()
            } else {
                let trailing = trailing.spacing(distance::SMALL).align_y(Alignment::Center);
                item.trailing(trailing).description("62 %, op schema")
            };
            items.push(item);
        }
        widget::tree("Plan", items).into()
    }

    fn dialog(&self) -> Element<'_, Message> {
        let content = column![
            widget::body("Met deze doelstelling verdwijnen ook twee actieplannen en vijf acties."),
            widget::field("Reden", &self.name).on_input(Message::Name).on_leave(Message::Leave("reason")),
            widget::select(
                "Vervangen door",
                vec![(1, "Niets".into()), (2, "O1.1".into())],
                Some(1),
                Message::Field
            ),
        ];
        widget::dialog(
            "Doelstelling verwijderen?",
            content.spacing(distance::MEDIUM),
            vec![
                widget::secondary("Annuleren", Message::Cancel).into(),
                widget::danger("Verwijderen", Message::Delete).into(),
            ],
            Message::Cancel,
        )
        .into()
    }
}

fn number<'a>(
    label: &'a str,
    value: &'a str,
    rest: &'a str,
    edge: fn(&Tokens) -> iced::Color,
) -> Element<'a, Message> {
    let value = row![widget::number(value), container(widget::muted(rest)).padding(Padding::ZERO.bottom(3))];
    let content = column![widget::small(label), value.spacing(distance::SMALL).align_y(Alignment::End)];
    widget::card(content).top_edge(edge).into()
}

fn drawing(size: Size) -> Drawing {
    let ink = Ink::hex(0x1f4e9e);
    let values = [38.0, 42.0, 40.0, 47.0, 45.0, 52.0, 55.0, 61.0];
    let step = (size.width - 60.0) / 7.0;
    let points: Vec<[f32; 2]> = values
        .iter()
        .enumerate()
        .map(|(i, v)| [40.0 + i as f32 * step, size.height - 20.0 - (v - 30.0) * 3.0])
        .collect();
    let mut marks: Vec<Mark> = (0..4)
        .flat_map(|line| {
            let y = size.height - 20.0 - line as f32 * 30.0;
            [
                Mark::Line { points: vec![[40.0, y], [size.width, y]], ink: Ink::hex(0xd9e0ea), width: 1.0 },
                Mark::Text {
                    at: [32.0, y],
                    text: (30 + line * 10).to_string(),
                    size: 11.0,
                    ink: Ink::hex(0x5b677a),
                    across: Across::Right,
                    down: Down::Middle,
                    bold: false,
                },
            ]
        })
        .collect();
    marks.push(Mark::Line { points: points.clone(), ink, width: 1.5 });
    marks.extend(points.iter().map(|at| Mark::Circle { centre: *at, radius: 3.0, ink, width: None }));
    let spots = points
        .iter()
        .zip(values)
        .map(|(at, value)| Spot { at: *at, says: format!("{value} feiten\nvoorlopig") });
    Drawing { width: size.width, height: size.height, marks, spots: spots.collect() }
}
