//! The matrix of a zone that has named no fields and no links yet.

use super::Message;
use crate::domain::{ActionField, ChainLink, Edit, Mint, Record, Stage, Vocabulary};
use crate::gui::context::Context;
use crate::gui::place::{Place, Topic};
use crate::gui::widget;
use iced::Element;

/// The keys of the usual fields, with the codes that they get.
const FIELDS: [(&str, &str); 4] = [
    ("foundation-field-crime", "f1"),
    ("foundation-field-order", "f2"),
    ("foundation-field-traffic", "f3"),
    ("foundation-field-quality", "f4"),
];

/// Whether there is nothing to lay out the work on.
pub(super) fn is_empty(context: Context<'_>) -> bool {
    has_no_fields(context) && context.dossier.placements.is_empty()
}

/// Whether the zone has named no fields and no links.
pub(super) fn has_no_fields(context: Context<'_>) -> bool {
    context.dossier.action_fields.is_empty() && context.dossier.chain_links.is_empty()
}

/// What belongs here, and two ways to begin.
pub(super) fn view<'a>(context: Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let begin = widget::primary(words.say("foundation-matrix-begin"), Message::Begin);
    let own = Message::Go(Place::Zone(Topic::Functions, None));
    let own = widget::secondary(words.say("foundation-matrix-own"), own);
    let empty = widget::empty_state(
        words.say("foundation-matrix-none"),
        words.say("foundation-matrix-none-what"),
        vec![begin.into(), own.into()],
    );
    widget::card(empty).into()
}

/// Usual fields and a link for each stage of the chain, as one edit.
pub(super) fn edit(context: Context<'_>, mint: &mut Mint) -> Option<Edit> {
    if !is_empty(context) {
        return None;
    }
    let fields = FIELDS.iter().zip(1..).map(|((key, code), position)| {
        Record::ActionField(ActionField {
            id: mint.id(),
            code: (*code).to_owned(),
            name: context.say(key),
            text: String::new(),
            position,
        })
    });
    let mut all: Vec<Record> = fields.collect();
    all.extend(Stage::ALL.iter().zip(1..).map(|(stage, position)| {
        Record::ChainLink(ChainLink {
            id: mint.id(),
            code: stage.code().to_owned(),
            name: context.words.opening(&context.word(*stage)),
            stage: *stage,
            text: String::new(),
            position,
        })
    }));
    Some(Edit::Together(all.into_iter().map(Edit::Add).collect()))
}
