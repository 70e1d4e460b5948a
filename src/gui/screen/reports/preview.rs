//! The pages of a report as they will be, one at a time.

use super::{Message, ReportsScreen};
use crate::domain::{Dossier, Recipe};
use crate::gui::accessibility::{Role, accessible};
use crate::gui::context::Context;
use crate::gui::icon::Icon;
use crate::gui::reporting::{Brake, Drawn, Sheets, Stage, Told, Zoom, second_language};
use crate::gui::style::{Tokens, radius, space};
use crate::gui::widget::{self, Tone};
use crate::words::Language;
use chrono::NaiveDate;
use iced::widget::scrollable::{Direction, Scrollbar};
use iced::widget::{center, column, container, image, row, sensor};
use iced::{Alignment, ContentFit, Element, Length, Size, border};
use std::sync::Arc;

/// The pages that are looked at, or are being made.
#[derive(Debug, Default)]
pub struct Preview {
    state: State,
    /// What the last pages were asked of.
    asked: Option<Question>,
    /// The last pages, and the number of their question.
    sheets: Option<(u64, Arc<Sheets>)>,
    /// The page that is looked at, from 0.
    page: usize,
    pub(super) zoom: Zoom,
    pub(super) room: Size,
    /// Whether the second language is looked at.
    pub(super) second: bool,
    drawn: Option<(View, Drawn)>,
    drawing: Option<View>,
}

/// How far the pages have come.
#[derive(Debug, Default)]
enum State {
    /// Nobody asked.
    #[default]
    Idle,
    /// Somebody asked.
    Wanted,
    /// Being made, with the number of the question and what stops it.
    Busy(u64, Stage, Brake),
    /// Made.
    Done,
    /// Not made, and why.
    Failed(String),
    /// Stopped.
    Stopped,
}

/// What pages are made of.
#[derive(Debug, Clone)]
pub struct Question {
    /// What the document says as the window shows it.
    pub dossier: Dossier,
    /// What the report holds.
    pub recipe: Recipe,
    /// The day judged.
    pub on: NaiveDate,
    /// The day at whose end the document said what is shown; none is now.
    pub known: Option<NaiveDate>,
    /// The language.
    pub language: Language,
}

/// What is drawn: of which pages, which one, and how large.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct View {
    /// The number of the question.
    pub ticket: u64,
    /// The page, from 0.
    pub page: usize,
    /// How large it is seen.
    pub zoom: Zoom,
    /// The room there is for it.
    pub room: Size,
    /// Physical pixels to one of the window.
    pub pixels: f32,
}

/// Room beside a page, and for the bars, in pixels.
const MARGIN: f32 = 16.0;

impl Question {
    fn is_same(&self, other: &Self) -> bool {
        let own = (&self.recipe, self.on, self.known, self.language);
        own == (&other.recipe, other.on, other.known, other.language) && self.dossier.is_same(&other.dossier)
    }
}

impl Preview {
    /// Takes up the pages when they are to be made: somebody asked, or what they are made of changed and they follow
    /// by themselves. What was begun before is stopped.
    pub fn wants(&mut self, question: &Question, by_itself: bool) -> bool {
        let is_asked = self.asked.as_ref().is_some_and(|asked| asked.is_same(question));
        let wants = matches!(self.state, State::Wanted) || (by_itself && !is_asked);
        if wants {
            self.put_off();
            self.asked = Some(question.clone());
        }
        wants
    }

    /// The pages are being made, under a number.
    pub fn begun(&mut self, ticket: u64, brake: Brake) {
        self.state = State::Busy(ticket, Stage::Composing, brake);
    }

    /// The pages could not be begun.
    pub fn failed(&mut self, why: String) {
        self.state = State::Failed(why);
    }

    /// Something is known of the pages; an answer to an earlier question is dropped.
    pub fn told(&mut self, ticket: u64, told: Told<Arc<Sheets>>) {
        let State::Busy(waiting, stage, _) = &mut self.state else { return };
        if *waiting != ticket {
            return;
        }
        match told {
            Told::Stage(now) => *stage = now,
            Told::Done(Ok(sheets)) => {
                self.page = self.page.min(sheets.pages.saturating_sub(1));
                self.sheets = Some((ticket, sheets));
                self.state = State::Done;
            }
            Told::Done(Err(notice)) => {
                self.sheets = None;
                self.state = State::Failed(notice.text());
            }
        }
    }

    pub(super) fn refresh(&mut self) {
        self.put_off();
        self.state = State::Wanted;
    }

    pub(super) fn stop(&mut self) {
        self.put_off();
        self.state = State::Stopped;
    }

    /// Stops what is being made.
    fn put_off(&mut self) {
        if let State::Busy(_, _, brake) = &self.state {
            brake.pull();
        }
    }

    pub(super) fn first(&mut self) {
        (self.page, self.second) = (0, false);
    }

    pub(super) fn turn(&mut self, pages: isize) {
        let last = self.sheets.as_ref().map_or(0, |(_, sheets)| sheets.pages.saturating_sub(1));
        self.page = self.page.saturating_add_signed(pages).min(last);
    }

    /// What the public edition does not show, when that is known.
    pub(super) fn hidden(&self) -> Option<&[String]> {
        let is_done = matches!(self.state, State::Done);
        self.sheets.as_ref().filter(|_| is_done).map(|(_, sheets)| sheets.hidden.as_slice())
    }

    /// Takes up the page that is to be drawn, unless one is being drawn.
    pub fn draws(&mut self, pixels: f32) -> Option<(View, Arc<Sheets>)> {
        let (ticket, sheets) = self.sheets.as_ref()?;
        let view = View { ticket: *ticket, page: self.page, zoom: self.zoom, room: self.room, pixels };
        let is_there = self.drawn.as_ref().is_some_and(|(drawn, _)| *drawn == view);
        if is_there || self.drawing.is_some() || self.room.width < 1.0 || sheets.pages == 0 {
            return None;
        }
        self.drawing = Some(view);
        Some((view, Arc::clone(sheets)))
    }

    /// A page was drawn; one of other pages is dropped.
    pub fn drew(&mut self, view: View, drawn: Option<Drawn>) {
        self.drawing = None;
        if let (Some((ticket, _)), Some(drawn)) = (&self.sheets, drawn)
            && *ticket == view.ticket
        {
            self.drawn = Some((view, drawn));
        }
    }
}

impl Drop for Preview {
    fn drop(&mut self) {
        self.put_off();
    }
}

pub(super) fn view<'a>(screen: &'a ReportsScreen, context: Context<'a>) -> Element<'a, Message> {
    let preview = &screen.preview;
    let page = sensor(desk(preview, context)).on_show(room).on_resize(room);
    let content = column![bar(screen, context)].push(state(preview, context)).push(page);
    widget::card(content.spacing(space::SMALL)).padding(space::MEDIUM).height(Length::Fill).into()
}

/// The room for a page within the desk.
fn room(size: Size) -> Message {
    /// For the line round a page, and the bar beside it.
    const BAR: f32 = 16.0;
    let side = |length: f32| (length - 2.0 * MARGIN - BAR).floor().max(0.0);
    Message::Room(Size::new(side(size.width), side(size.height)))
}

/// Which page it is, how large, and in which language.
fn bar<'a>(screen: &'a ReportsScreen, context: Context<'a>) -> Element<'a, Message> {
    let (words, preview) = (context.words, &screen.preview);
    let pages = preview.sheets.as_ref().map_or(0, |(_, sheets)| sheets.pages);
    let can = |there: bool, pages: isize| there.then_some(Message::Turn(pages));
    let back =
        widget::icon_button(Icon::ChevronLeft, words.say("reports-page-back"), can(preview.page > 0, -1));
    let on = can(preview.page + 1 < pages, 1);
    let on = widget::icon_button(Icon::ChevronRight, words.say("reports-page-on"), on);
    let which = (pages > 0).then(|| {
        let says = page_words(preview.page, pages, context);
        accessible(widget::body(says.clone()), Role::Status).name(says)
    });
    let again = widget::icon_button(Icon::RefreshCw, words.say("reports-refresh"), Message::Refresh);
    let turn = row![Element::from(back)].push(which).push(Element::from(on)).push(Element::from(again));
    let turn = turn.align_y(Alignment::Center);
    let zooms =
        Zoom::ALL.map(|zoom| widget::chip(words.say(zoom.word()), preview.zoom == zoom, Message::Zoom(zoom)));
    let zooms = container(widget::tabs(words.say("reports-zoom"), zooms)).width(Length::Shrink);
    let recipe = screen.recipe(context);
    let languages = second_language(&recipe).map(|second| {
        let chip = |language: Language, is_second: bool| {
            widget::chip(
                language.code().to_uppercase(),
                preview.second == is_second,
                Message::Second(is_second),
            )
        };
        let chips = [chip(recipe.language, false), chip(second, true)];
        container(widget::tabs(words.say("language"), chips)).width(Length::Shrink)
    });
    row![turn, zooms]
        .push(languages)
        .spacing(space::MEDIUM)
        .align_y(Alignment::Center)
        .wrap()
        .vertical_spacing(space::TINY)
        .into()
}

fn page_words(page: usize, pages: usize, context: Context<'_>) -> String {
    let values = [("page", (page + 1).to_string()), ("pages", pages.to_string())];
    context.words.say_with("reports-page", &values.each_ref().map(|(name, value)| (*name, value.as_str())))
}

/// How far the pages have come, as long as they are not there.
fn state<'a>(preview: &'a Preview, context: Context<'a>) -> Option<Element<'a, Message>> {
    let words = context.words;
    let again = || widget::secondary(words.say("reports-refresh"), Message::Refresh).into();
    Some(match &preview.state {
        State::Idle | State::Wanted | State::Done => return None,
        State::Busy(_, stage, _) => {
            let says = words.say(stage.key());
            let bar = widget::progress(stage.share(), None, words.say("reports-pages")).says(says.clone());
            let stop = widget::quiet(words.say("cancel"), Message::StopPreview).low();
            row![widget::small(says), Element::from(bar), Element::from(stop)]
                .spacing(space::SMALL)
                .align_y(Alignment::Center)
                .into()
        }
        State::Failed(why) => widget::banner(Tone::Bad, why.clone(), Some(again())),
        State::Stopped => {
            widget::banner(Tone::Informative, words.say("reports-preview-stopped"), Some(again()))
        }
    })
}

/// The page on its desk.
fn desk<'a>(preview: &'a Preview, context: Context<'a>) -> Element<'a, Message> {
    let on_desk = |content: Element<'a, Message>| {
        container(content).width(Length::Fill).height(Length::Fill).clip(true).style(|theme| {
            let tokens = Tokens::of(theme);
            container::Style {
                background: Some(tokens.grey_soft.into()),
                border: border::rounded(radius::CONTROL).width(1).color(tokens.line),
                ..container::Style::default()
            }
        })
    };
    let (Some((_, sheets)), Some((view, drawn))) = (&preview.sheets, &preview.drawn) else {
        let says = match preview.state {
            State::Idle => context.say("reports-preview-what"),
            _ => String::new(),
        };
        return on_desk(center(container(widget::muted(says)).padding(MARGIN)).into()).into();
    };
    let picture = image(drawn.picture.clone())
        .width(drawn.size.width)
        .height(drawn.size.height)
        .content_fit(ContentFit::Fill);
    let paper = container(picture).padding(1).style(|theme| container::Style {
        border: border::width(1).color(Tokens::of(theme).line),
        ..container::Style::default()
    });
    let name = page_words(view.page, sheets.pages, context);
    let paper = accessible(paper, Role::Image).name(name).description(drawn.text.clone());
    if view.zoom == Zoom::Page {
        return on_desk(center(paper).into()).into();
    }
    let bar = || Scrollbar::new().width(8).scroller_width(8).margin(2);
    let paper = container(paper).padding(MARGIN);
    let scroll = widget::scroll(paper)
        .direction(Direction::Both { vertical: bar(), horizontal: bar() })
        .width(Length::Fill)
        .height(Length::Fill);
    // Another page is seen from its top.
    on_desk(widget::anew((view.page, view.zoom), scroll)).into()
}
