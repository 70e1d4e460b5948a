//! What a screen is shown from: the document as it is now, judged on a day, and the words to say it.

use super::outlooks::Outlooks;
use super::reporting::Making;
use super::widget::Tone;
use crate::analysis::{Picture, Remark};
use crate::domain::{Dossier, Id, Person, Plan, Status, Vocabulary};
use crate::store::{Changed, Revision};
use crate::words::Words;
use chrono::NaiveDate;

/// Everything that a screen may read.
#[derive(Debug, Clone, Copy)]
pub struct Context<'a> {
    /// Everything the document holds.
    pub dossier: &'a Dossier,
    /// The dossier, judged on a day.
    pub picture: &'a Picture,
    /// What is to come of the indicators, as far as it has been computed.
    pub outlooks: &'a Outlooks,
    /// What the plan check finds, by place.
    pub remarks: &'a [Remark],
    /// What there is after the last edit, with the history.
    pub changed: &'a Changed,
    /// How far a report that was asked has come.
    pub making: &'a Making,
    /// The words of the language.
    pub words: &'a Words,
    /// Today.
    pub today: NaiveDate,
    /// The day at whose end the document said what is shown; none is now.
    pub known: Option<NaiveDate>,
}

impl<'a> Context<'a> {
    /// The day judged.
    pub fn on(&self) -> NaiveDate {
        self.picture.on
    }

    /// The plan of the day judged.
    pub fn plan(&self) -> Option<&'a Plan> {
        self.dossier.plan_on(self.picture.on)
    }

    /// All revisions, the oldest first.
    pub fn history(&self) -> &'a [Revision] {
        &self.changed.history
    }

    /// A phrase.
    pub fn say(&self, key: &str) -> String {
        self.words.say(key)
    }

    /// The word of a member of a vocabulary.
    pub fn word(&self, member: impl Vocabulary) -> String {
        self.words.word(member)
    }

    /// What a person is called; a dash for nobody.
    pub fn person(&self, id: Option<Id<Person>>) -> String {
        use crate::domain::Noun;
        let found = id.and_then(|id| self.dossier.get(id));
        found.map_or_else(|| "—".to_owned(), |person| person.label(self.dossier))
    }

    /// People in function, and one more who may not be, for a list to choose from; "nobody" comes first.
    pub fn people(&self, chosen: Option<Id<Person>>) -> Vec<(Option<Id<Person>>, String)> {
        use crate::domain::{Noun, PersonState};
        let mut options = vec![(None, self.say("nobody"))];
        let shown = |person: &&Person| person.state == PersonState::Active || Some(person.id) == chosen;
        let people = self.dossier.people.values().filter(shown);
        options.extend(people.map(|person| (Some(person.id), person.label(self.dossier))));
        options
    }

    /// All members of a vocabulary, for a list to choose from.
    pub fn options<T: Vocabulary>(&self) -> Vec<(T, String)> {
        T::ALL.iter().map(|member| (*member, self.word(*member))).collect()
    }
}

/// The tone of a status.
pub fn tone(status: Status) -> Tone {
    match status {
        Status::OnCourse => Tone::Good,
        Status::Attention => Tone::Attention,
        Status::OffCourse => Tone::Bad,
        Status::Unknown => Tone::Unknown,
        Status::Informative => Tone::Informative,
    }
}
