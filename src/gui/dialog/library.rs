//! The indicator library: find a template, adapt it, and insert it as an indicator of the zone.

mod adapt;
mod browse;

use super::Outcome;
use crate::domain::{Dossier, Id, Mint, Objective};
use crate::gui::event::Event;
use crate::words::Words;
use crate::words::library::{Template, Theme, templates};
use adapt::Adapted;
use iced::Element;

/// The field in which one searches.
const SEARCH: &str = "library-search";

/// The field of the name, while a template is adapted.
const NAME: &str = "library-name";

/// The library: what is sought, which template is looked at, and how it is adapted.
#[derive(Debug, Clone)]
pub struct Library {
    /// The document as it was when the library was opened.
    dossier: Dossier,
    objective: Option<Id<Objective>>,
    sought: String,
    theme: Option<Theme>,
    /// The templates that are sought.
    found: Vec<&'static Template>,
    shown: Option<&'static Template>,
    adapted: Option<Box<Adapted>>,
}

/// What happened in the library.
#[derive(Debug, Clone)]
pub enum Message {
    /// Somebody types what is sought.
    Sought(String),
    /// Another theme is wanted, or all.
    Theme(Option<Theme>),
    /// A template is looked at.
    Show(&'static Template),
    /// A template was pressed: it is looked at, or chosen when it was looked at already.
    Press(&'static Template),
    /// The list is wanted again.
    Back,
    /// While a template is adapted.
    Adapt(adapt::Message),
}

impl Library {
    /// Opens the library, for an objective when one is known.
    pub fn new(dossier: &Dossier, objective: Option<Id<Objective>>, words: &Words) -> Self {
        let mut library = Self {
            dossier: dossier.clone(),
            objective,
            sought: String::new(),
            theme: None,
            found: Vec::new(),
            shown: None,
            adapted: None,
        };
        library.search(words);
        library
    }

    /// The event that opens the library, with the focus where one searches.
    pub fn open(dossier: &Dossier, objective: Option<Id<Objective>>, words: &Words) -> Option<Event> {
        let library = super::Dialog::Library(Box::new(Self::new(dossier, objective, words)));
        Some(Event::ThenFocus(Box::new(Event::Ask(Box::new(library))), SEARCH.to_owned()))
    }

    fn search(&mut self, words: &Words) {
        let of_theme = |one: &&Template| self.theme.is_none_or(|theme| theme == one.theme);
        let is_sought = |one: &&Template| one.is_sought(&self.sought, words.language);
        self.found = templates().iter().filter(of_theme).filter(is_sought).collect();
        let stays = self.shown.filter(|shown| self.found.iter().any(|one| one.code == shown.code));
        self.shown = stays.or(self.found.first().copied());
    }

    pub(super) fn heard(&mut self, message: Message, words: &Words) -> Option<Outcome> {
        match message {
            Message::Sought(text) => {
                self.sought = text;
                self.shown = None;
                self.search(words);
            }
            Message::Theme(theme) => {
                self.theme = theme;
                self.search(words);
            }
            Message::Show(template) => self.shown = Some(template),
            Message::Press(template) => {
                if self.shown.is_some_and(|shown| shown.code == template.code) {
                    return self.choose(words);
                }
                self.shown = Some(template);
            }
            Message::Back => {
                self.adapted = None;
                return Some(Outcome::Focus(SEARCH.to_owned()));
            }
            Message::Adapt(message) => {
                if let Some(adapted) = &mut self.adapted {
                    adapted.heard(message, &self.dossier);
                }
            }
        }
        None
    }

    /// Begins to adapt the template that is looked at.
    fn choose(&mut self, words: &Words) -> Option<Outcome> {
        let adapted = Adapted::new(self.shown?, &self.dossier, self.objective, words);
        self.adapted = Some(Box::new(adapted));
        Some(Outcome::Focus(NAME.to_owned()))
    }

    pub(super) fn confirmed(&mut self, words: &Words, mint: &mut Mint) -> Option<Outcome> {
        match &mut self.adapted {
            Some(adapted) => adapted.confirmed(&self.dossier, words, mint),
            None => self.choose(words),
        }
    }

    pub(super) fn view<'a>(&'a self, words: &'a Words) -> Element<'a, super::Message> {
        match &self.adapted {
            Some(adapted) => adapted.view(&self.dossier, words),
            None => browse::view(self, words),
        }
    }
}
