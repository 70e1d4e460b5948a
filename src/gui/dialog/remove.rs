//! Asks whether a record may go, and says what goes with it.

use super::{Message, Outcome};
use crate::domain::{Edit, Key};
use crate::gui::context::Context;
use crate::gui::event::Event;
use crate::gui::place::Place;
use crate::gui::style::space;
use crate::gui::widget::{self, Tone};
use crate::words::Words;
use iced::Element;
use iced::widget::column;
use std::collections::BTreeMap;

/// Asks whether a record may go.
#[derive(Debug, Clone)]
pub struct Remove {
    /// The record.
    pub key: Key,
    /// Where to go when it is gone; none to stay.
    pub then: Option<Place>,
}

impl Remove {
    pub(super) fn update(&self, message: &Message) -> Option<Outcome> {
        let edit = Box::new(Edit::Remove(self.key));
        matches!(message, Message::Confirmed).then_some(Outcome::Do(match self.then {
            Some(place) => Event::EditAndGo(edit, place),
            None => Event::Edit(edit),
        }))
    }

    pub(super) fn view<'a>(&'a self, words: &'a Words, context: Option<Context<'a>>) -> Element<'a, Message> {
        let noun = words.noun(self.key.kind());
        let dossier = context.map(|context| context.dossier);
        let record = dossier.and_then(|dossier| dossier.record(self.key).map(|record| record.label(dossier)));
        let mut content = column![widget::strong(record.unwrap_or_default())].spacing(space::MEDIUM);
        let mut parts: BTreeMap<_, usize> = BTreeMap::new();
        for part in dossier.map_or_else(Vec::new, |dossier| dossier.with_parts(self.key)) {
            if part != self.key {
                *parts.entry(part.kind()).or_default() += 1;
            }
        }
        // Why it cannot go is said before it is tried.
        let refusal = dossier.and_then(|dossier| Edit::Remove(self.key).apply(dossier).err());
        if !parts.is_empty() && refusal.is_none() {
            let list: Vec<String> =
                parts.iter().map(|(kind, count)| format!("{count} × {}", words.noun(*kind))).collect();
            content =
                content.push(widget::body(words.say_with("remove-parts", &[("parts", &list.join(", "))])));
        }
        content = match &refusal {
            Some(refusal) => content.push(widget::banner(Tone::Bad, words.refusal(refusal).text(), None)),
            None => content.push(widget::muted(words.say("remove-undo"))),
        };
        let remove = refusal.is_none().then_some(Message::Confirmed);
        let buttons = vec![
            widget::secondary(words.say("cancel"), Message::Cancelled).into(),
            widget::danger(words.say("remove"), remove).into(),
        ];
        let title = words.say_with("remove-title", &[("noun", &noun)]);
        widget::dialog(title, content, buttons, Message::Cancelled).into()
    }
}
