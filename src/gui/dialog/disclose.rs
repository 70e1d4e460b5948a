//! Asks how far a record may go: to everybody, to a closed session, or no further than the zone; and the badge and the
//! button that stand with a record.

use super::{Dialog, Outcome};
use crate::domain::{
    Disclosure, DisclosureLevel, Dossier, Edit, HouseStyle, Id, Key, Mint, Noun, Record, Vocabulary,
};
use crate::gui::context::Context;
use crate::gui::event::Event;
use crate::gui::icon::Icon;
use crate::gui::style::space;
use crate::gui::widget::{self, Tone};
use crate::words::{Words, read_number};
use iced::widget::text_editor::{Action, Content};
use iced::widget::{column, row};
use iced::{Alignment, Element};

/// Asks how far a record may go.
#[derive(Debug, Clone)]
pub struct Disclose {
    /// The document as it was when the question was put.
    dossier: Dossier,
    key: Key,
    /// What people recognise the record by.
    label: String,
    /// What is said of it now; none for the usual rule.
    held: Option<Disclosure>,
    level: DisclosureLevel,
    threshold: String,
    threshold_error: Option<String>,
    reason: Content,
    reason_error: Option<String>,
    refused: Option<String>,
}

/// What happened in the question.
#[derive(Debug, Clone)]
pub enum Message {
    /// A level was chosen.
    Level(DisclosureLevel),
    /// Somebody types the threshold.
    Threshold(String),
    /// Somebody works in the reason.
    Reason(Action),
}

/// What is said of how far a record may go; none for the usual rule.
fn disclosure_of(key: Key, dossier: &Dossier) -> Option<&Disclosure> {
    dossier.disclosures.values().find(|one| one.references().iter().any(|reference| reference.key == key))
}

/// A badge for a record that does not go to everybody, beside the button that changes how far it goes.
pub fn control<'a, M: Clone + 'a>(key: Key, context: Context<'_>, ask: M) -> Element<'a, M> {
    let held = disclosure_of(key, context.dossier);
    let change = widget::quiet(context.say("disclose"), ask).tight();
    let change = match held {
        Some(held) => change.description(held.reason.clone()),
        None => change.description(context.say("disclose-usual")),
    };
    row![].push(badge(key, context)).push(change).spacing(space::TINY).align_y(Alignment::Center).into()
}

/// The button alone, as an icon, where there is little room.
pub fn icon<'a, M: Clone + 'a>(key: Key, context: Context<'_>, ask: M) -> Element<'a, M> {
    let label = context.words.label(key, context.dossier);
    let name = context.words.say_with("disclose-of", &[("what", &label)]);
    widget::icon_button(Icon::Users, name, ask).into()
}

/// A badge for a record that does not go to everybody.
pub fn badge<'a, M: Clone + 'a>(key: Key, context: Context<'_>) -> Option<Element<'a, M>> {
    let word = match disclosure_of(key, context.dossier)?.level {
        DisclosureLevel::Closed => "disclose-badge-closed",
        DisclosureLevel::Internal => "disclose-badge-internal",
        DisclosureLevel::Open | DisclosureLevel::Usual => return None,
    };
    Some(widget::badge(Tone::Neutral, context.say(word)))
}

impl Disclose {
    /// Asks how far a record may go.
    pub fn ask(key: Key, context: Context<'_>) -> Option<Event> {
        let held = disclosure_of(key, context.dossier).cloned();
        let threshold = held.as_ref().and_then(|held| held.threshold);
        let dialog = Self {
            dossier: context.dossier.clone(),
            key,
            label: context.words.label(key, context.dossier),
            level: held.as_ref().map_or(DisclosureLevel::Usual, |held| held.level),
            threshold: threshold.map(|threshold| threshold.to_string()).unwrap_or_default(),
            threshold_error: None,
            reason: held.as_ref().map_or_else(Content::new, |held| Content::with_text(&held.reason)),
            reason_error: None,
            refused: None,
            held,
        };
        Event::ask(Dialog::Disclose(Box::new(dialog)))
    }

    fn is_indicator(&self) -> bool {
        matches!(self.key, Key::Indicator(_))
    }

    /// The levels that fit the record: only figures have small counts.
    fn levels(&self) -> impl Iterator<Item = DisclosureLevel> {
        let is_indicator = self.is_indicator();
        let levels = DisclosureLevel::ALL.iter().copied();
        levels.filter(move |level| is_indicator || *level != DisclosureLevel::Open)
    }

    /// Whether a threshold of its own has a meaning.
    fn has_threshold(&self) -> bool {
        self.is_indicator() && self.level == DisclosureLevel::Usual
    }

    pub(super) fn heard(&mut self, message: Message) {
        self.refused = None;
        match message {
            Message::Level(level) => self.level = level,
            Message::Threshold(text) => (self.threshold, self.threshold_error) = (text, None),
            Message::Reason(action) => {
                self.reason.perform(action);
                self.reason_error = None;
            }
        }
    }

    pub(super) fn confirmed(&mut self, words: &Words, mint: &mut Mint) -> Option<Outcome> {
        let threshold = self.threshold.trim();
        let threshold = match read_number(threshold, words.language) {
            _ if threshold.is_empty() || !self.has_threshold() => None,
            Some(number) if number.fract() == 0.0 && number.abs() < 1e9 => Some(number as i64),
            _ => {
                self.threshold_error = Some(words.say_with("not-a-number", &[("found", threshold)]));
                return None;
            }
        };
        if self.level == DisclosureLevel::Usual && threshold.is_none() {
            // The usual rule needs no record.
            let edit = self.held.as_ref().map(|held| Edit::Remove(Key::Disclosure(held.id)));
            return edit.map_or(Some(Outcome::Close), |edit| Event::edit(edit).map(Outcome::Do));
        }
        let reason = self.reason.text().trim().to_owned();
        if reason.is_empty() {
            self.reason_error = Some(words.say("disclose-reason-empty"));
            return None;
        }
        let id = self.held.as_ref().map_or_else(|| mint.id(), |held| held.id);
        let record = Record::Disclosure(self.made(id, threshold, reason));
        let edit = if self.held.is_some() { Edit::Change(record) } else { Edit::Add(record) };
        match edit.apply(&self.dossier) {
            Ok(_) => Event::edit(edit).map(Outcome::Do),
            Err(refusal) => {
                self.refused = Some(words.refusal(&refusal).text());
                None
            }
        }
    }

    fn made(&self, id: Id<Disclosure>, threshold: Option<i64>, reason: String) -> Disclosure {
        let mut made = Disclosure {
            id,
            priority: None,
            objective: None,
            indicator: None,
            action_plan: None,
            action: None,
            decision: None,
            level: self.level,
            threshold,
            reason,
        };
        match self.key {
            Key::Priority(id) => made.priority = Some(id),
            Key::Objective(id) => made.objective = Some(id),
            Key::Indicator(id) => made.indicator = Some(id),
            Key::ActionPlan(id) => made.action_plan = Some(id),
            Key::Action(id) => made.action = Some(id),
            Key::Decision(id) => made.decision = Some(id),
            _ => {}
        }
        made
    }

    pub(super) fn view<'a>(&'a self, words: &'a Words) -> Element<'a, super::Message> {
        use super::Message as Outer;
        let levels = self.levels().map(|level| {
            let usual_of_others = level == DisclosureLevel::Usual && !self.is_indicator();
            let word = if usual_of_others { words.say("disclose-everybody") } else { words.word(level) };
            (level, words.opening(&word))
        });
        let what = words.say(&["disclose-", self.level.code(), "-what"].concat());
        let select =
            widget::select(words.say("disclose-level"), levels.collect(), Some(self.level), |level| {
                Outer::Disclose(Message::Level(level))
            });
        let mut content = column![widget::strong(self.label.clone()), select.hint(what).id("disclose-level")];
        if self.has_threshold() {
            let usual = self.dossier.house_styles.values().next();
            let usual = usual.map_or(HouseStyle::THRESHOLD, |style| style.threshold).to_string();
            let field = widget::field(words.say("disclose-threshold"), &self.threshold)
                .on_input(|text| Outer::Disclose(Message::Threshold(text)))
                .on_submit(Outer::Confirmed)
                .placeholder(usual.clone())
                .hint(words.say_with("disclose-threshold-what", &[("usual", &usual)]))
                .error(self.threshold_error.clone());
            content = content.push(field.id("disclose-threshold"));
        }
        if self.level != DisclosureLevel::Usual || !self.threshold.trim().is_empty() {
            let reason = widget::text_area(words.say("disclose-reason"), &self.reason)
                .on_action(|action| Outer::Disclose(Message::Reason(action)))
                .placeholder(words.say("disclose-reason-example"))
                .error(self.reason_error.clone());
            content = content.push(reason.id("disclose-reason"));
        }
        content = content.push(self.refused.as_ref().map(|why| widget::banner(Tone::Bad, why.clone(), None)));
        let buttons = vec![
            widget::secondary(words.say("cancel"), Outer::Cancelled).into(),
            widget::primary(words.say("disclose-confirm"), Outer::Confirmed).into(),
        ];
        let content = content.spacing(space::MEDIUM);
        widget::dialog(words.say("disclose-title"), content, buttons, Outer::Cancelled).width(560.0).into()
    }
}
