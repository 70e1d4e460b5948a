//! The capacity of a year: what the force can do, what its functions take, what the action plans ask of the rest,
//! what it costs, and whether the norms are met.

mod edits;
mod means;
mod norms;
mod table;

use crate::analysis::{Budgets, CapacityYear, NormCheck};
use crate::charts::{CapacityFigure, Palette, capacity_figure, capacity_height, draw_capacity};
use crate::domain::{Capacity, Edit, Function, Id, Key, Mint};
use crate::gui::context::Context;
use crate::gui::event::Event;
use crate::gui::form::{Drafts, in_turn};
use crate::gui::icon::Icon;
use crate::gui::place::Place;
use crate::gui::style::space;
use crate::gui::widget::{self, Tone};
use chrono::{Datelike, NaiveDate};
use edits::Field;
use iced::widget::{column, container, row};
use iced::{Alignment, Element, Length, Padding};

/// From this width on, in pixels, cards stand beside each other.
const WIDE: f32 = 1000.0;

/// The capacity: what is typed, and which year is looked at.
#[derive(Debug, Default)]
pub struct CapacityView {
    drafts: Drafts<Field>,
    year: Option<i32>,
    shown: Option<Shown>,
}

/// What the view shows, computed when the document changes.
#[derive(Debug)]
struct Shown {
    years: Vec<i32>,
    year: CapacityYear,
    figure: CapacityFigure,
    norms: Vec<NormCheck>,
    budgets: Budgets,
}

/// What happened in the capacity.
#[derive(Debug, Clone)]
pub enum Message {
    /// Somebody types in a field.
    Typed(Field, String),
    /// A field was left, or Enter was pressed in it.
    Left(Field),
    /// Another year is wanted.
    Year(i32),
    /// The year after the last one is wanted, as a copy of it.
    AddYear,
    /// A function should have hours in the year.
    AddFunction(Id<Function>),
    /// What a function takes should go.
    Remove(Id<Capacity>),
    /// The first year is wanted.
    Begin,
    /// A place was chosen.
    Go(Place),
}

impl CapacityView {
    pub(super) fn follow(&mut self, context: Context<'_>) {
        let years = CapacityYear::years(context.dossier);
        let judged = context.on().year();
        let usual = || years.iter().rev().find(|year| **year <= judged).or(years.first()).copied();
        let chosen = self.year.filter(|year| years.contains(year));
        let Some(year) = chosen.or_else(usual) else {
            self.shown = None;
            return;
        };
        let year = CapacityYear::of(context.dossier, year, context.on());
        let last = NaiveDate::from_ymd_opt(year.year, 12, 31);
        let day = last.filter(|_| year.year != judged).unwrap_or(context.on());
        self.shown = Some(Shown {
            figure: capacity_figure(context.dossier, &year, context.words),
            norms: NormCheck::all(context.dossier, day, year.fte),
            budgets: context.plan().map(|plan| Budgets::of(context.dossier, plan.id)).unwrap_or_default(),
            years,
            year,
        });
    }

    pub(super) fn settle(&mut self, refused: Option<&str>) {
        self.drafts.settle(refused);
    }

    pub(super) fn flush(&mut self, context: Context<'_>, mint: &mut Mint) -> Vec<Edit> {
        let unsaved = self.drafts.unsaved();
        in_turn(unsaved, context, |field, context| self.save(field, context, mint)).0
    }

    /// Makes an edit of what was typed in a field, or says at the field why that cannot be.
    fn save(&mut self, field: Field, context: Context<'_>, mint: &mut Mint) -> Option<Edit> {
        let typed = self.drafts.typed_text(field)?.to_owned();
        let made = edits::save(field, &typed, context, mint);
        self.drafts.save(field, made, context.dossier, context.words)
    }

    pub(super) fn update(
        &mut self,
        message: Message,
        context: Context<'_>,
        mint: &mut Mint,
    ) -> Option<Event> {
        match message {
            Message::Typed(field, text) => self.drafts.typed(field, text),
            Message::Left(field) => return self.save(field, context, mint).and_then(Event::edit),
            Message::Year(year) => {
                self.year = Some(year);
                self.follow(context);
            }
            Message::AddYear => {
                let (year, edit) = edits::next_year(context.dossier, mint)?;
                self.year = Some(year);
                return Event::edit(edit);
            }
            Message::AddFunction(function) => {
                let year = self.shown.as_ref()?.year.year;
                let new = Capacity { id: mint.id(), year, function: Some(function), fte: None, hours: 0.0 };
                let hours = Field::Hours(new.id).id();
                let edit = Edit::Add(crate::domain::Record::Capacity(new));
                return Some(Event::ThenFocus(Box::new(Event::Edit(Box::new(edit))), hours));
            }
            Message::Remove(id) => return Event::edit(Edit::Remove(Key::Capacity(id))),
            Message::Begin => {
                let (hours, edit) = edits::first_year(context, mint);
                return Some(Event::ThenFocus(Box::new(Event::Edit(Box::new(edit))), hours));
            }
            Message::Go(place) => return Some(Event::Go(place)),
        }
        None
    }

    pub(super) fn view<'a>(&'a self, context: Context<'a>, width: f32) -> Element<'a, Message> {
        let words = context.words;
        let Some(shown) = &self.shown else {
            let empty = widget::empty_state(
                words.say("foundation-capacity-none"),
                words.say("foundation-capacity-none-what"),
                vec![widget::primary(words.say("foundation-capacity-begin"), Message::Begin).into()],
            );
            return widget::card(empty).into();
        };
        let page = column![numbers(shown, context), picture(shown, context)].spacing(space::LARGE);
        let pair = |left: Element<'a, Message>, right: Element<'a, Message>| -> Element<'a, Message> {
            if width < WIDE {
                return column![left, right].spacing(space::LARGE).into();
            }
            let left = container(left).width(Length::FillPortion(3));
            row![left, container(right).width(Length::FillPortion(2))].spacing(space::LARGE).into()
        };
        page.push(pair(table::functions(self, shown, context), norms::card(shown, context)))
            .push(pair(means::asks(shown, context), means::budgets(shown, context)))
            .into()
    }
}

/// The four numbers on top.
fn numbers<'a>(shown: &Shown, context: Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let year = &shown.year;
    let hours = |hours: f64| words.number(hours, 0);
    let fte = year.fte.map_or_else(String::new, |fte| {
        words.say_with("foundation-fte", &[("fte", &table::tidy(fte, words))])
    });
    let share = |part: f64| if year.hours > 0.0 { words.percent(part / year.hours) } else { String::new() };
    let used = words.say_with("foundation-used", &[("hours", &hours(year.used()))]);
    let card = |key: &str, number: String, rest: String| -> Element<'a, Message> {
        let rest = container(widget::muted(rest)).padding(Padding::ZERO.bottom(3));
        let value = row![widget::number(number), rest].spacing(space::SMALL).align_y(Alignment::End);
        widget::card(column![widget::small(words.say(key)), value].spacing(space::TINY)).into()
    };
    let cards = vec![
        card("foundation-number-whole", hours(year.hours), fte),
        card("foundation-number-taken", hours(year.taken()), share(year.taken())),
        card("foundation-number-left", hours(year.left()), share(year.left())),
        card("foundation-number-asked", hours(year.asked()), used),
    ];
    widget::tiles(236.0, cards).into()
}

/// The sentence that says it all, the years, and the bars.
fn picture<'a>(shown: &'a Shown, context: Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let year = &shown.year;
    let says = sentence(year, context);
    let chips =
        shown.years.iter().map(|one| widget::chip(one.to_string(), *one == year.year, Message::Year(*one)));
    let next = shown.years.last().map_or(year.year, |last| last + 1).to_string();
    let add = words.say_with("foundation-year-add", &[("year", &next)]);
    let add = widget::secondary(add, Message::AddYear).icon(Icon::Plus);
    let head = row![
        container(widget::heading(says.clone(), 2)).width(Length::Fill),
        widget::tabs(words.say("foundation-years"), chips),
        add.description(words.say("foundation-year-add-what")),
    ]
    .spacing(space::LARGE)
    .align_y(Alignment::Center);
    let mut card = column![head].spacing(space::LARGE);
    if let Some(short) = year.short() {
        let values = [("hours", words.number(short, 0))];
        let values = values.each_ref().map(|(name, value)| (*name, value.as_str()));
        card = card.push(widget::banner(Tone::Bad, words.say_with("foundation-short", &values), None));
    }
    let figure = &shown.figure;
    let drawing = move |size: iced::Size| draw_capacity(figure, size.width, &Palette::LIGHT);
    let name = words.say_with("foundation-figure", &[("year", &year.year.to_string())]);
    card = card.push(widget::figure(drawing, name, says).height(capacity_height()));
    let silent = year.silent();
    if silent > 0 {
        card = card.push(widget::small(words.count("foundation-silent", silent)));
    }
    widget::card(card.push(widget::small(words.say("foundation-spread")))).into()
}

/// What the action plans ask of what is left.
fn sentence(year: &CapacityYear, context: Context<'_>) -> String {
    let words = context.words;
    if year.whole.is_none() {
        return words.say("foundation-no-whole");
    }
    let values = [("asked", words.number(year.asked(), 0)), ("left", words.number(year.left().max(0.0), 0))];
    let values = values.each_ref().map(|(name, value)| (*name, value.as_str()));
    words.say_with(
        if year.left() > 0.0 { "foundation-asked" } else { "foundation-asked-nothing-left" },
        &values,
    )
}
