//! What the plan is founded on, in three views: the matrix of its work, the weighing of phenomena, the capacity.
//!
//! Each view keeps what is typed and chosen in it; what it shows is computed when the document changes.

mod argumentation;
mod capacity;
mod matrix;

use crate::domain::{Edit, Mint};
use crate::gui::context::Context;
use crate::gui::event::Event;
use crate::gui::place::{Foundation, Place};
use crate::gui::style::space;
use crate::gui::widget;
use argumentation::ArgumentationView;
use capacity::CapacityView;
use iced::widget::{column, container, responsive, row};
use iced::{Alignment, Element, Length};
use matrix::MatrixView;

/// What the plan is founded on: matrix, argumentation, capacity.
#[derive(Debug)]
pub struct FoundationScreen {
    view: Foundation,
    matrix: Box<MatrixView>,
    argumentation: Box<ArgumentationView>,
    capacity: Box<CapacityView>,
}

/// What happened in the screen.
#[derive(Debug, Clone)]
pub enum Message {
    /// A place was chosen.
    Go(Place),
    /// In the matrix.
    Matrix(matrix::Message),
    /// In the argumentation.
    Argumentation(argumentation::Message),
    /// In the capacity.
    Capacity(capacity::Message),
}

impl FoundationScreen {
    pub(super) fn new(view: Foundation) -> Self {
        Self { view, matrix: Box::default(), argumentation: Box::default(), capacity: Box::default() }
    }

    pub(super) fn choose(&mut self, view: Foundation, context: Context<'_>) {
        self.view = view;
        self.follow(context);
    }

    pub(super) fn follow(&mut self, context: Context<'_>) {
        match self.view {
            Foundation::Matrix => self.matrix.follow(context),
            Foundation::Argumentation => self.argumentation.follow(context),
            Foundation::Capacity => self.capacity.follow(context),
        }
    }

    pub(super) fn settle(&mut self, refused: Option<&str>) {
        self.argumentation.settle(refused);
        self.capacity.settle(refused);
    }

    pub(super) fn flush(&mut self, context: Context<'_>, mint: &mut Mint) -> Vec<Edit> {
        let mut edits = self.argumentation.flush(context, mint);
        edits.extend(self.capacity.flush(context, mint));
        edits
    }

    pub(super) fn update(
        &mut self,
        message: Message,
        context: Context<'_>,
        mint: &mut Mint,
    ) -> Option<Event> {
        match message {
            Message::Go(place) => Some(Event::Go(place)),
            Message::Matrix(message) => self.matrix.update(message, context, mint),
            Message::Argumentation(message) => self.argumentation.update(message, context, mint),
            Message::Capacity(message) => self.capacity.update(message, context, mint),
        }
    }

    pub(super) fn view<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        responsive(move |size| self.page(context, size.width)).height(Length::Shrink).into()
    }

    fn page<'a>(&'a self, context: Context<'a>, width: f32) -> Element<'a, Message> {
        let words = context.words;
        let chips = Foundation::ALL.map(|view| {
            let go = Message::Go(Place::Foundation(view));
            widget::chip(words.say(view.word()), view == self.view, go)
        });
        let about = match self.view {
            Foundation::Matrix => "foundation-matrix-about",
            Foundation::Argumentation => "foundation-argumentation-about",
            Foundation::Capacity => "foundation-capacity-about",
        };
        let header = row![
            column![widget::heading(words.say(self.view.word()), 1), widget::muted(words.say(about))]
                .spacing(space::TINY)
                .width(Length::Fill),
            container(widget::tabs(words.say("foundation"), chips)),
        ]
        .spacing(space::LARGE)
        .align_y(Alignment::Start);
        let body = match self.view {
            Foundation::Matrix => self.matrix.view(context, width).map(Message::Matrix),
            Foundation::Argumentation => self.argumentation.view(context, width).map(Message::Argumentation),
            Foundation::Capacity => self.capacity.view(context, width).map(Message::Capacity),
        };
        column![header, body].spacing(space::LARGE).into()
    }
}

/// The room that cards leave for their content, in pixels, from the width of the page.
fn inside(width: f32) -> f32 {
    width - 2.0 * space::LARGE
}

/// The shortest beginnings that tell names apart, in the order of the names.
fn abbreviations(names: &[String]) -> Vec<String> {
    let cut = |name: &str, letters: usize| name.chars().take(letters).collect::<String>();
    names
        .iter()
        .map(|name| {
            let is_own = |letters: &usize| {
                let own = cut(name, *letters).to_lowercase();
                names.iter().filter(|other| cut(other, *letters).to_lowercase() == own).count() == 1
            };
            cut(name, (1..=3).find(is_own).unwrap_or(3))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::abbreviations;

    #[test]
    fn names_are_shortened_to_what_tells_them_apart() {
        let names = ["Wijkwerking", "Onthaal", "Openbare orde", "Interventie"].map(str::to_owned);
        assert_eq!(abbreviations(&names), ["W", "On", "Op", "I"]);
        assert_eq!(abbreviations(&["Verkeer".to_owned(), "Verkeer".to_owned()]), ["Ver", "Ver"]);
    }
}
