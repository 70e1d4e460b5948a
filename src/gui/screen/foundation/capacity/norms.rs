//! The norms of the zone: what is needed, computed, against what there is.

use super::table::tidy;
use super::{Message, Shown};
use crate::analysis::NormCheck;
use crate::domain::{Key, Norm, NormBasis};
use crate::gui::context::Context;
use crate::gui::place::{Place, Topic};
use crate::gui::style::space;
use crate::gui::widget::{self, Tone, table};
use crate::words::Words;
use iced::widget::column;
use iced::{Element, Length};

/// The card of the norms.
pub(super) fn card<'a>(shown: &'a Shown, context: Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let title = words.say("list-norms");
    let card = column![widget::heading(title.clone(), 2)].spacing(space::MEDIUM);
    if shown.norms.is_empty() {
        let go = Message::Go(Place::Zone(Topic::Functions, None));
        let none = widget::muted(words.say("foundation-norms-none"));
        return widget::card(card.push(none).push(widget::secondary(words.say("zone-functions"), go))).into();
    }
    let columns = vec![
        table::column(words.opening(&words.say("noun-norm")), Length::Fill),
        table::column(words.say("foundation-column-need"), 52.0).numeric(),
        table::column(words.say("foundation-column-actual"), 52.0).numeric(),
        table::column("", 118.0),
    ];
    let rows = shown.norms.iter().filter_map(|check| {
        let norm = context.dossier.get(check.norm)?;
        Some(line(check, norm, context))
    });
    widget::card(card.push(table(title, columns, rows.collect()).row_padding(6.0))).into()
}

fn line<'a>(check: &NormCheck, norm: &'a Norm, context: Context<'a>) -> table::Row<'a, Message> {
    let words = context.words;
    let (tone, key) = match check.is_met() {
        Some(true) => (Tone::Good, "foundation-norm-met"),
        Some(false) => (Tone::Bad, "foundation-norm-not-met"),
        None if check.need.is_none() => (Tone::Neutral, "foundation-norm-text"),
        None => (Tone::Unknown, "foundation-norm-unknown"),
    };
    let says = words.say(key);
    let name = column![widget::body(norm.name.clone())].push(basis(norm, words).map(widget::small));
    let cells = vec![
        name.into(),
        widget::body(number(check.need, words)).into(),
        widget::body(number(check.actual, words)).into(),
        widget::badge(tone, says.clone()),
    ];
    let go = Message::Go(Place::Zone(Topic::Functions, Some(Key::Norm(norm.id))));
    let summary = words.say_with("foundation-cell-says", &[("cell", &norm.name), ("says", &says)]);
    table::row(("norm", norm.id), summary, cells).on_press(go)
}

fn number(value: Option<f64>, words: &Words) -> String {
    value.map_or_else(|| "—".to_owned(), |value| tidy(value, words))
}

/// What the need is computed from: "1 per 4.000 inwoners".
fn basis(norm: &Norm, words: &Words) -> Option<String> {
    let amount = number(norm.amount, words);
    let per = number(norm.per, words);
    Some(match norm.basis {
        NormBasis::Inhabitants => {
            words.say_with("foundation-basis-inhabitants", &[("amount", &amount), ("per", &per)])
        }
        NormBasis::Municipalities => {
            words.say_with("foundation-basis-municipalities", &[("amount", &amount)])
        }
        NormBasis::Strength => {
            words.say_with("foundation-basis-strength", &[("amount", &words.with_percent(&amount))])
        }
        NormBasis::Fixed => words.say_with("foundation-basis-fixed", &[("amount", &amount)]),
        NormBasis::Text => return None,
    })
}
