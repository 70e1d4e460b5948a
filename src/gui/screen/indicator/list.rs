//! All indicators in a table: found by name or code, by how they stand, in an order.

use crate::analysis::{Aspect, Explained, Judgement};
use crate::charts::{Palette, draw_sparkline, sparkline};
use crate::domain::{Direction, Dossier, Edit, Indicator, Mint, Record, Status};
use crate::gui::context::{Context, tone};
use crate::gui::dialog::{Library, explain};
use crate::gui::event::Event;
use crate::gui::icon::Icon;
use crate::gui::place::Place;
use crate::gui::screen::indicator::verdict::change_tone;
use crate::gui::style::space;
use crate::gui::widget::{self, table};
use crate::words::folded;
use iced::widget::{column, container, responsive, row, space as gap};
use iced::{Alignment, Element, Length};

/// Indicators that are shown at once; more on demand.
const PAGE: usize = 60;

/// From this width on, the verdict has a column of its own.
const WIDE: f32 = 960.0;

/// The list: what is sought in it.
#[derive(Debug)]
pub struct List {
    sought: String,
    filter: Filter,
    order: Order,
    shown: usize,
}

impl Default for List {
    fn default() -> Self {
        Self { sought: String::new(), filter: Filter::All, order: Order::Name, shown: PAGE }
    }
}

/// Which indicators are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Filter {
    /// All.
    All,
    /// Those that are off course.
    OffCourse,
    /// Those that ask for adjustment.
    Attention,
    /// Those whose last figure is too old, or that have none.
    Stale,
    /// Those that should be judged and have no target.
    Aimless,
}

impl Filter {
    const ALL: [(Self, &'static str); 5] = [
        (Self::All, "indicator-filter-all"),
        (Self::OffCourse, "indicator-filter-off-course"),
        (Self::Attention, "indicator-filter-attention"),
        (Self::Stale, "indicator-filter-stale"),
        (Self::Aimless, "indicator-filter-aimless"),
    ];

    fn takes(self, indicator: &Indicator, judged: &Judgement) -> bool {
        match self {
            Self::All => true,
            Self::OffCourse => judged.status == Status::OffCourse,
            Self::Attention => judged.status == Status::Attention,
            Self::Stale => judged.is_stale || judged.series.readings.is_empty(),
            Self::Aimless => {
                let aims = judged.trajectory.as_ref().is_some_and(|one| !one.targets.is_empty());
                indicator.direction != Direction::Informative && !aims
            }
        }
    }
}

/// The order of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// By name.
    Name,
    /// The worst first.
    Status,
    /// By code.
    Code,
}

impl Order {
    const ALL: [(Self, &'static str); 3] = [
        (Self::Name, "indicator-order-name"),
        (Self::Status, "indicator-order-status"),
        (Self::Code, "indicator-order-code"),
    ];
}

/// What happened in the list.
#[derive(Debug, Clone)]
pub enum Message {
    /// Somebody types what is sought.
    Sought(String),
    /// Other indicators are wanted.
    Filter(Filter),
    /// Another order is wanted.
    Order(Order),
    /// More are wanted.
    More,
    /// A place was chosen.
    Go(Place),
    /// A figure is to be explained.
    Explain(Explained),
    /// A new indicator is wanted.
    New,
    /// An indicator of the library is wanted.
    Library,
}

impl List {
    pub(super) fn update(
        &mut self,
        message: Message,
        context: Context<'_>,
        mint: &mut Mint,
    ) -> Option<Event> {
        match message {
            Message::Sought(text) => {
                self.sought = text;
                self.shown = PAGE;
            }
            Message::Filter(filter) => {
                self.filter = filter;
                self.shown = PAGE;
            }
            Message::Order(order) => self.order = order,
            Message::More => self.shown += PAGE,
            Message::Go(place) => return Some(Event::Go(place)),
            Message::Explain(asked) => return Some(Event::Explain(asked)),
            Message::Library => return Library::open(context.dossier, None, context.words),
            Message::New => {
                let new = new_indicator(context, mint);
                let place = Place::Indicator(new.id);
                let edit = Box::new(Edit::Add(Record::Indicator(new)));
                let name = "indicator-name".to_owned();
                return Some(Event::ThenFocus(Box::new(Event::EditAndGo(edit, place)), name));
            }
        }
        None
    }

    pub(super) fn view<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let words = context.words;
        let all: Vec<(&Indicator, &Judgement)> = context
            .dossier
            .indicators
            .values()
            .filter_map(|one| Some((one, context.picture.indicators.get(&one.id)?)))
            .collect();
        let new = || widget::primary(words.say("indicator-new"), Message::New).icon(Icon::Plus);
        let library = || widget::secondary(words.say("library-open"), Message::Library).icon(Icon::BookOpen);
        let title = column![
            widget::heading(words.say("indicators"), 1),
            widget::muted(words.say_with(
                "indicator-list-standing",
                &[
                    ("indicators", &words.count("count-indicators", all.len())),
                    ("day", &words.long_day(context.on()))
                ]
            )),
        ]
        .spacing(space::TINY)
        .width(Length::Fill);
        let header = row![title, library(), new()].spacing(space::SMALL).align_y(Alignment::Center);
        if all.is_empty() {
            let empty = widget::empty_state(
                words.say("indicator-none"),
                words.say("indicator-none-what"),
                vec![library().into(), new().into()],
            );
            return column![header, widget::card(empty)].spacing(space::LARGE).into();
        }
        let found = self.found(&all);
        let card = responsive(move |size| {
            let is_wide = size.width >= WIDE;
            let mut card = column![self.tools(context, &all, is_wide)].spacing(space::MEDIUM);
            if found.is_empty() {
                let none = widget::muted(words.say("indicator-none-found"));
                card = card.push(container(none).padding(space::LARGE));
            } else {
                card = card.push(self.table(context, &found, is_wide));
            }
            if found.len() > self.shown {
                let more = words.count("indicator-more", found.len() - self.shown);
                card = card.push(widget::quiet(more, Message::More));
            }
            widget::card(card).into()
        });
        column![header, card.height(Length::Shrink)].spacing(space::LARGE).into()
    }

    /// The field to search in, and the chips.
    fn tools<'a>(
        &self,
        context: Context<'a>,
        all: &[(&Indicator, &Judgement)],
        is_wide: bool,
    ) -> Element<'a, Message> {
        let words = context.words;
        let search = widget::bare_field(words.say("indicator-search"), self.sought.clone())
            .placeholder(words.say("indicator-search"))
            .on_input(Message::Sought)
            .width(260)
            .id("indicator-search");
        let filters = Filter::ALL.into_iter().filter_map(|(filter, key)| {
            let count = all.iter().filter(|(one, judged)| filter.takes(one, judged)).count();
            // What there is none of needs no chip.
            let is_shown = count > 0 || filter == self.filter;
            let label = words.say_with(key, &[("n", &count.to_string())]);
            is_shown.then(|| widget::chip(label, filter == self.filter, Message::Filter(filter)))
        });
        let orders = Order::ALL
            .into_iter()
            .map(|(order, key)| widget::chip(words.say(key), order == self.order, Message::Order(order)));
        let filters = widget::tabs(words.say("indicator-filters"), filters);
        let orders = row![
            widget::small(words.say("indicator-order")),
            widget::tabs(words.say("indicator-order"), orders)
        ]
        .spacing(space::SMALL)
        .align_y(Alignment::Center);
        let line = row![].spacing(space::LARGE).align_y(Alignment::Center);
        if is_wide {
            line.push(search).push(container(filters).width(Length::Fill)).push(orders).into()
        } else {
            let line = line.push(container(search).width(Length::Fill)).push(orders);
            column![line, filters].spacing(space::MEDIUM).into()
        }
    }

    /// The indicators that are sought, in their order.
    fn found<'a>(&self, all: &[(&'a Indicator, &'a Judgement)]) -> Vec<(&'a Indicator, &'a Judgement)> {
        let sought = folded(self.sought.trim());
        let is_sought = |one: &Indicator| {
            sought.is_empty() || folded(&one.name).contains(&sought) || folded(&one.code).contains(&sought)
        };
        let mut found: Vec<_> = all
            .iter()
            .copied()
            .filter(|(one, judged)| self.filter.takes(one, judged) && is_sought(one))
            .collect();
        match self.order {
            Order::Name => found.sort_by_cached_key(|(one, _)| (folded(&one.name), one.id)),
            Order::Code => found.sort_by_cached_key(|(one, _)| (folded(&one.code), one.id)),
            Order::Status => {
                found.sort_by_cached_key(|(one, judged)| (urgency(judged.status), folded(&one.name), one.id));
            }
        }
        found
    }

    fn table<'a>(
        &self,
        context: Context<'a>,
        found: &[(&'a Indicator, &'a Judgement)],
        is_wide: bool,
    ) -> Element<'a, Message> {
        let words = context.words;
        let mut columns = vec![
            table::column(words.say("column-status"), 112.0),
            table::column(words.say("indicator-column-indicator"), Length::FillPortion(5)),
            table::column(words.say("indicator-column-last"), 104.0).numeric(),
            table::column(words.say("indicator-column-year"), 124.0).numeric(),
            table::column(words.say("indicator-column-course"), 104.0),
        ];
        if is_wide {
            columns.push(table::column(words.say("column-verdict"), Length::FillPortion(3)));
        }
        columns.push(table::column("", 26.0));
        let shown = found.iter().take(self.shown);
        let rows = shown.map(|(one, judged)| line(context, one, judged, is_wide)).collect();
        table(words.say("indicators"), columns, rows).total(found.len()).row_padding(7.0).into()
    }
}

fn line<'a>(
    context: Context<'a>,
    indicator: &'a Indicator,
    judged: &'a Judgement,
    is_wide: bool,
) -> table::Row<'a, Message> {
    let words = context.words;
    let figures = |figure: String, counts: Option<String>, under: String| -> Element<'a, Message> {
        let figure = column![widget::strong(figure)].push(counts.map(widget::small));
        figure.push(widget::small(under)).align_x(Alignment::End).into()
    };
    let last = match judged.series.last() {
        Some(last) => {
            let counts = words.counts(last.value, last.denominator);
            figures(words.figure_bare(indicator, last.figure()), counts, words.period(last.period))
        }
        None => widget::muted(words.say("indicator-no-figure")).into(),
    };
    let year = match judged.figure {
        Some(figure) => {
            let expected = judged.expected.filter(|_| indicator.direction != Direction::Informative);
            let expected = expected.map(|expected| words.figure_bare(indicator, expected));
            let under = expected.map_or_else(
                || words.say("indicator-no-expectation"),
                |expected| words.say_with("indicator-expected", &[("expected", &expected)]),
            );
            let counts = words.year_count(indicator, judged);
            figures(words.figure_bare(indicator, figure), counts, under)
        }
        None => widget::muted("—").into(),
    };
    let course: Element<'a, Message> = if judged.series.readings.len() < 2 {
        gap().into()
    } else {
        let figure = sparkline(judged);
        let drawing =
            move |size: iced::Size| draw_sparkline(&figure, size.width, size.height, &Palette::LIGHT);
        widget::figure(drawing, indicator.name.clone(), words.say("indicator-column-course"))
            .width(100)
            .height(30)
            .into()
    };
    let says = words.verdict(judged.change.as_ref());
    let owner = context.person(indicator.owner);
    let verdict = widget::badge(change_tone(indicator, judged.change.as_ref()), says.clone());
    let name: Element<'a, Message> = column![
        widget::strong(indicator.name.clone()),
        widget::small(format!("{} · {owner}", indicator.code)),
    ]
    .into();
    let mut cells = vec![widget::badge(tone(judged.status), words.word(judged.status))];
    if is_wide {
        cells.extend([name, last, year, course, verdict]);
    } else {
        cells.extend([column![name, verdict].spacing(space::TINY).into(), last, year, course]);
    }
    let asked = Explained::Indicator(indicator.id, Aspect::Status);
    cells.push(explain::button(context, asked, Message::Explain));
    let summary = format!("{} {}, {}, {says}", indicator.code, indicator.name, words.word(judged.status));
    table::row(indicator.id.number(), summary, cells).on_press(Message::Go(Place::Indicator(indicator.id)))
}

/// The worst first, then what cannot be judged, then what is well.
fn urgency(status: Status) -> u8 {
    match status {
        Status::OffCourse => 0,
        Status::Attention => 1,
        Status::Unknown => 2,
        Status::OnCourse => 3,
        Status::Informative => 4,
    }
}

/// A new indicator.
fn new_indicator(context: Context<'_>, mint: &mut Mint) -> Indicator {
    let (name, unit) = (context.say("indicator-new-name"), context.say("indicator-new-unit"));
    Indicator::counted(mint.id(), next_code(context.dossier), name, unit)
}

/// The first code in a row that no indicator has.
fn next_code(dossier: &Dossier) -> String {
    let mut number = 1;
    loop {
        let code = format!("IND-{number:02}");
        if dossier.indicators.values().all(|one| one.code != code) {
            return code;
        }
        number += 1;
    }
}
