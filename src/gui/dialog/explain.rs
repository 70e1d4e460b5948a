//! Explains a figure: how it was computed, from what, and what to beware of.

use super::Outcome;
use crate::analysis::explanation::{Aspect, Explained, Explanation, Number, Subject};
use crate::domain::{Dossier, Id, Indicator, Key};
use crate::gui::context::Context;
use crate::gui::event::Event;
use crate::gui::icon::Icon;
use crate::gui::place::Place;
use crate::gui::style::space;
use crate::gui::widget::{self, table};
use crate::words::{ExplanationText, StepText, TableText, Words};
use iced::widget::{column, container, row};
use iced::{Alignment, Element, Length, Padding};

/// From the edge of the window to that of the dialog, in pixels, there is at least some room.
const WIDTH: f32 = 820.0;
/// The labels of facts, in pixels.
const LABEL: f32 = 150.0;

/// An explanation that is shown, as it was when it was asked for.
#[derive(Debug, Clone)]
pub struct Explain {
    text: ExplanationText,
    /// Where each row of the table leads.
    places: Vec<Option<Place>>,
    is_copied: bool,
}

/// What happened in the explanation.
#[derive(Debug, Clone)]
pub enum Message {
    /// It should be copied as text.
    Copy,
    /// A row of the table was chosen.
    Go(Place),
}

impl Explain {
    /// The id of the button that has the focus first, so that what is explained is read from its top.
    pub const CLOSE: &str = "explain-close";

    /// The explanation of a figure; none when there is no such figure.
    pub fn new(asked: Explained, context: Context<'_>) -> Option<Self> {
        let explanation = Explanation::of(context.dossier, context.picture, asked)?;
        let text = context.words.explanation(context.dossier, &explanation);
        let rows = text.table.rows.iter();
        let places =
            rows.map(|(subject, _)| place(context.dossier, *subject, explanation.indicator)).collect();
        Some(Self { text, places, is_copied: false })
    }

    pub(super) fn heard(&mut self, message: Message, words: &Words) -> Option<Outcome> {
        match message {
            Message::Copy => {
                self.is_copied = true;
                Some(Outcome::Copy(self.text.plain(words)))
            }
            Message::Go(place) => Some(Outcome::Do(Event::Go(place))),
        }
    }

    pub(super) fn view<'a>(&'a self, words: &'a Words) -> Element<'a, super::Message> {
        let text = &self.text;
        let mut steps = column![widget::heading(words.say("explanation-how"), 3)].spacing(space::MEDIUM);
        for one in &text.steps {
            steps = steps.push(step(one));
        }
        let mut content = column![steps].spacing(space::LARGE);
        if !text.caveats.is_empty() {
            let mut caveats =
                column![widget::heading(words.say("explanation-beware"), 3)].spacing(space::SMALL);
            for caveat in &text.caveats {
                caveats = caveats.push(
                    row![widget::mark(widget::Tone::Attention, 10.0), widget::body(caveat.as_str())]
                        .spacing(space::SMALL)
                        .align_y(Alignment::Center),
                );
            }
            content = content.push(caveats);
        }
        let facts = text.facts.iter().map(|(label, value)| {
            let value = widget::body(value.as_str()).width(Length::Fill);
            row![widget::muted(label.as_str()).width(LABEL), value].spacing(space::SMALL).into()
        });
        content = content.push(column(facts).spacing(space::TINY));
        if !text.table.rows.is_empty() {
            content = content.push(inputs(&text.table, &self.places, words));
        }
        let copy = if self.is_copied { "explanation-copied" } else { "explanation-copy" };
        let copy = widget::secondary(words.say(copy), super::Message::Explain(Message::Copy));
        let buttons = vec![
            copy.icon(Icon::ClipboardPaste).into(),
            widget::primary(words.say("close"), super::Message::Cancelled).id(Self::CLOSE).into(),
        ];
        // Beside the scrollbar.
        let content = container(content).padding(Padding::ZERO.right(space::MEDIUM));
        let dialog = widget::dialog(text.title.as_str(), content, buttons, super::Message::Cancelled);
        dialog.width(WIDTH).into()
    }
}

/// A step: what it computes, with its numbers, and how.
fn step(step: &StepText) -> Element<'_, super::Message> {
    let label = widget::muted(step.label.as_str()).width(LABEL);
    let mut says = column![widget::strong(step.equation.as_str())].width(Length::Fill);
    if !step.how.is_empty() {
        says = says.push(widget::small(step.how.as_str()));
    }
    row![label, says].spacing(space::SMALL).into()
}

fn inputs<'a>(inputs: &'a TableText, places: &[Option<Place>], words: &Words) -> Element<'a, super::Message> {
    let columns = inputs.columns.iter().enumerate().map(|(index, (header, is_number))| {
        let width = match (index, is_number) {
            (0, _) => Length::FillPortion(4),
            (_, true) => Length::FillPortion(2),
            (_, false) => Length::FillPortion(3),
        };
        let column = table::column(header.as_str(), width);
        if *is_number { column.numeric() } else { column }
    });
    let rows = inputs.rows.iter().zip(places).enumerate().map(|(index, ((_, cells), place))| {
        let shown = cells.iter().enumerate().map(|(index, cell)| match index {
            0 => widget::strong(cell.as_str()).into(),
            _ => widget::body(cell.as_str()).into(),
        });
        let summary: Vec<&str> = cells.iter().map(String::as_str).filter(|cell| !cell.is_empty()).collect();
        let row = table::row(index, summary.join(", "), shown.collect());
        row.on_press(place.map(|place| super::Message::Explain(Message::Go(place))))
    });
    let name = words.say("explanation-inputs");
    let table = table(name.clone(), columns.collect(), rows.collect()).row_padding(4.0);
    column![widget::heading(name, 3), Element::from(table)].spacing(space::SMALL).into()
}

/// Where something that went in is shown.
fn place(dossier: &Dossier, subject: Subject, indicator: Option<Id<Indicator>>) -> Option<Place> {
    match subject {
        Subject::Period(_) | Subject::Baseline(_) | Subject::Target(_) => indicator.map(Place::Indicator),
        Subject::Indicator(id) => Some(Place::Indicator(id)),
        Subject::Objective(id) => Some(Place::Plan(Some(Key::Objective(id)))),
        Subject::Action(id) => {
            let cycle = dossier.get(dossier.get(id)?.cycle)?;
            Some(Place::ActionPlan(cycle.action_plan, Some(cycle.id)))
        }
        Subject::Decision(id) => Some(Place::Plan(Some(Key::Priority(dossier.get(id)?.priority?)))),
    }
}

/// The figure that a place is about.
pub fn main_figure(place: Place, dossier: &Dossier) -> Option<Explained> {
    Some(match place {
        Place::Overview => Explained::Number(Number::Objectives),
        Place::Plan(Some(Key::Priority(id))) => Explained::Priority(id),
        Place::Plan(Some(Key::Objective(id))) => Explained::Objective(id),
        Place::Indicator(id) => Explained::Indicator(id, Aspect::Status),
        Place::ActionPlans => Explained::Number(Number::Actions),
        Place::ActionPlan(_, Some(cycle)) => Explained::Cycle(cycle),
        Place::ActionPlan(plan, None) => Explained::Cycle(dossier.get(plan)?.cycles(dossier).last()?.id),
        _ => return None,
    })
}

/// The quiet button beside a figure that explains it.
pub fn button<'a, M: Clone + 'a>(
    context: Context<'_>,
    asked: Explained,
    message: impl Fn(Explained) -> M,
) -> Element<'a, M> {
    widget::icon_button(Icon::Info, context.words.explained(context.dossier, asked), message(asked))
        .low()
        .into()
}
