//! A template that is being adapted, and the edit that inserts it.

use super::NAME;
use crate::domain::{
    Contribution, Direction, Dossier, Edit, Frequency, Id, Indicator, Mint, Nature, Noun, Objective, Person,
    PersonState, Record, Vocabulary,
};
use crate::gui::dialog::new_action_plan::objectives;
use crate::gui::dialog::{Message as Asked, Outcome};
use crate::gui::event::Event;
use crate::gui::place::Place;
use crate::gui::screen::indicator::{rounded, tolerance_scale};
use crate::gui::style::space;
use crate::gui::widget::{self, Tone};
use crate::words::library::Template;
use crate::words::{Words, read_number};
use iced::widget::text_editor::{Action, Content};
use iced::widget::{column, row};
use iced::{Element, Length};

/// A template with what was changed in it.
#[derive(Debug, Clone)]
pub struct Adapted {
    /// The indicator as it will be, but for what is being typed.
    indicator: Indicator,
    definition: Content,
    tolerance: String,
    tolerance_error: Option<String>,
    name_error: Option<String>,
    objective: Option<Id<Objective>>,
    refused: Option<String>,
}

/// What happened while a template is adapted.
#[derive(Debug, Clone)]
pub enum Message {
    /// Somebody types the name.
    Name(String),
    /// Somebody works in the definition.
    Definition(Action),
    /// Somebody types the unit.
    Unit(String),
    /// A frequency was chosen.
    Frequency(Frequency),
    /// A direction was chosen.
    Direction(Direction),
    /// Somebody types the tolerance.
    Tolerance(String),
    /// Somebody types the source.
    Source(String),
    /// The objective that it measures was chosen.
    Objective(Option<Id<Objective>>),
    /// Who answers for the figures was chosen.
    Owner(Option<Id<Person>>),
}

impl Adapted {
    pub(super) fn new(
        template: &Template,
        dossier: &Dossier,
        objective: Option<Id<Objective>>,
        words: &Words,
    ) -> Self {
        let owner = owner_of(dossier, objective);
        // The identity is made when it is inserted.
        let indicator = template.indicator(Id::from_number(0), owner, dossier, words.language);
        let tolerance = rounded(indicator.tolerance * tolerance_scale(indicator.nature));
        Self {
            definition: Content::with_text(&indicator.definition),
            tolerance: words.plain_number(tolerance),
            tolerance_error: None,
            name_error: None,
            objective,
            refused: None,
            indicator,
        }
    }

    pub(super) fn heard(&mut self, message: Message, dossier: &Dossier) {
        self.refused = None;
        match message {
            Message::Name(name) => (self.indicator.name, self.name_error) = (name, None),
            Message::Definition(action) => self.definition.perform(action),
            Message::Unit(unit) => self.indicator.unit = unit,
            Message::Frequency(frequency) => self.indicator.frequency = frequency,
            Message::Direction(direction) => self.indicator.direction = direction,
            Message::Tolerance(tolerance) => (self.tolerance, self.tolerance_error) = (tolerance, None),
            Message::Source(source) => self.indicator.source = source,
            Message::Objective(objective) => {
                // Who answers for the objective answers for the figures, unless somebody else was chosen.
                if self.indicator.owner == owner_of(dossier, self.objective) {
                    self.indicator.owner = owner_of(dossier, objective);
                }
                self.objective = objective;
            }
            Message::Owner(owner) => self.indicator.owner = owner,
        }
    }

    pub(super) fn confirmed(&mut self, dossier: &Dossier, words: &Words, mint: &mut Mint) -> Option<Outcome> {
        let name = self.indicator.name.trim().to_owned();
        self.name_error = name.is_empty().then(|| words.say("library-name-empty"));
        let typed = self.tolerance.trim();
        let tolerance = read_number(typed, words.language);
        self.tolerance_error = match (typed, tolerance) {
            ("", _) => Some(words.say("indicator-number-empty")),
            (_, None) => Some(words.say_with("not-a-number", &[("found", typed)])),
            _ => None,
        };
        let tolerance = tolerance.filter(|_| self.name_error.is_none())?;
        let indicator = Indicator {
            id: mint.id(),
            name,
            definition: self.definition.text().trim().to_owned(),
            unit: self.indicator.unit.trim().to_owned(),
            source: self.indicator.source.trim().to_owned(),
            tolerance: tolerance / tolerance_scale(self.indicator.nature),
            ..self.indicator.clone()
        };
        let place = Place::Indicator(indicator.id);
        let link = self.objective.map(|objective| Contribution {
            id: mint.id(),
            objective,
            indicator: indicator.id,
            weight: 1.0,
        });
        let link = link.map(|link| Edit::Add(Record::Contribution(link)));
        let edits = std::iter::once(Edit::Add(Record::Indicator(indicator))).chain(link).collect();
        let edit = Edit::Together(edits);
        match edit.apply(dossier) {
            Ok(_) => Some(Outcome::Do(Event::EditAndGo(Box::new(edit), place))),
            Err(refusal) => {
                self.refused = Some(words.refusal(&refusal).text());
                None
            }
        }
    }

    pub(super) fn view<'a>(&'a self, dossier: &Dossier, words: &'a Words) -> Element<'a, Asked> {
        let own = &self.indicator;
        let field = |key: &str, text: &str, message: fn(String) -> Message| {
            widget::field(words.say(key), text)
                .on_input(move |text| said(message(text)))
                .on_submit(Asked::Confirmed)
        };
        let name = field("indicator-name", &own.name, Message::Name).error(self.name_error.clone()).id(NAME);
        let definition = widget::text_area(words.say("indicator-definition"), &self.definition)
            .on_action(|action| said(Message::Definition(action)))
            .growing(3)
            .id("library-definition");
        let unit = field("indicator-unit", &own.unit, Message::Unit).id("library-unit");
        let frequency = select(words, "indicator-frequency", own.frequency, Message::Frequency);
        let direction = select(words, "indicator-direction", own.direction, Message::Direction);
        let tolerance = match own.nature {
            Nature::Proportion => "indicator-tolerance-in-points",
            Nature::Score => "indicator-tolerance-in-score",
            Nature::Count | Nature::Rate | Nature::Amount => "indicator-tolerance-in-percent",
        };
        let tolerance = field(tolerance, &self.tolerance, Message::Tolerance)
            .error(self.tolerance_error.clone())
            .id("library-tolerance");
        let source = field("indicator-source", &own.source, Message::Source).id("library-source");
        let objective = widget::select(
            words.say("library-objective"),
            objective_options(dossier, words),
            Some(self.objective),
            |objective| said(Message::Objective(objective)),
        );
        let owner = widget::select(
            words.say("indicator-owner"),
            people(dossier, own.owner, words),
            Some(own.owner),
            |owner| said(Message::Owner(owner)),
        );
        let mut content = column![
            widget::muted(words.say_with("library-adapt-what", &[("code", &own.code)])),
            name,
            definition,
            row![unit, frequency.id("library-frequency"), direction.id("library-direction")]
                .spacing(space::MEDIUM),
            row![tolerance.width(Length::FillPortion(1)), source.width(Length::FillPortion(2))]
                .spacing(space::MEDIUM),
            row![objective.id("library-objective").width(Length::FillPortion(2)), owner.id("library-owner")]
                .spacing(space::MEDIUM),
        ]
        .spacing(space::MEDIUM);
        if let Some(why) = &self.refused {
            content = content.push(widget::banner(Tone::Bad, why.clone(), None));
        }
        let buttons = vec![
            widget::quiet(words.say("library-back"), Asked::Library(super::Message::Back)).into(),
            widget::secondary(words.say("cancel"), Asked::Cancelled).into(),
            widget::primary(words.say("library-insert"), Asked::Confirmed).into(),
        ];
        widget::dialog(words.say("library-adapt"), content, buttons, Asked::Cancelled).width(760.0).into()
    }
}

fn said(message: Message) -> Asked {
    Asked::Library(super::Message::Adapt(message))
}

fn select<'a, T: Vocabulary>(
    words: &Words,
    key: &str,
    held: T,
    message: fn(T) -> Message,
) -> widget::Select<'a, T, Asked> {
    let options = T::ALL.iter().map(|member| (*member, words.word(*member))).collect();
    widget::select(words.say(key), options, Some(held), move |chosen| said(message(chosen)))
}

fn owner_of(dossier: &Dossier, objective: Option<Id<Objective>>) -> Option<Id<Person>> {
    objective.and_then(|id| dossier.get(id)).and_then(|objective| objective.owner)
}

fn objective_options(dossier: &Dossier, words: &Words) -> Vec<(Option<Id<Objective>>, String)> {
    let none = (None, words.say("library-objective-none"));
    let all = objectives(dossier).into_iter().map(|(id, label)| (Some(id), label));
    std::iter::once(none).chain(all).collect()
}

/// People in function, and the one that is chosen; "nobody" comes first.
fn people(dossier: &Dossier, chosen: Option<Id<Person>>, words: &Words) -> Vec<(Option<Id<Person>>, String)> {
    let shown = |person: &&Person| person.state == PersonState::Active || Some(person.id) == chosen;
    let people = dossier.people.values().filter(shown);
    let people = people.map(|person| (Some(person.id), person.label(dossier)));
    std::iter::once((None, words.say("nobody"))).chain(people).collect()
}
