//! The status that somebody declares beside the computed one.

use super::one::Message;
use crate::analysis::Judgement;
use crate::domain::{Declaration, Indicator, Status};
use crate::gui::context::{Context, tone};
use crate::gui::icon::Icon;
use crate::gui::style::space;
use crate::gui::widget::{self, Tone};
use iced::Element;
use iced::widget::{column, row};

pub(super) fn view<'a>(
    indicator: &'a Indicator,
    judged: &'a Judgement,
    context: Context<'a>,
) -> Element<'a, Message> {
    let words = context.words;
    let declare = |held: Option<&Declaration>, key: &str| {
        widget::quiet(words.say(key), Message::Declare(held.map(|held| held.id))).tight()
    };
    let Some(held) = judged.declared.and_then(|id| context.dossier.get(id)) else {
        let ended =
            ended(indicator, context).map(|held| widget::small(said(held, "views-declared-ended", context)));
        return column![]
            .push(ended)
            .push(declare(None, "views-declare").icon(Icon::Flag))
            .spacing(space::TINY)
            .into();
    };
    let status = words.word(held.status);
    let badge = widget::badge(tone(held.status), words.say_with("views-declared", &[("status", &status)]));
    let computed = words.word(judged.status);
    let is_judged = matches!(judged.status, Status::OnCourse | Status::Attention | Status::OffCourse);
    let compared: Element<'a, Message> = if held.status == judged.status {
        widget::small(words.say("views-declared-agrees")).into()
    } else if is_judged {
        let says = words.say_with("views-declared-differs", &[("status", &computed)]);
        widget::banner(Tone::Attention, says, None)
    } else {
        widget::small(words.say("views-declared-silent")).into()
    };
    column![
        badge,
        widget::body(held.reason.trim().to_owned()),
        widget::small(said(held, "views-declared-by", context)),
        compared,
        row![
            declare(Some(held), "views-declare-change"),
            widget::quiet(words.say("views-declare-withdraw"), Message::Withdraw(held.id)).tight(),
        ]
        .spacing(space::TINY)
        .wrap(),
    ]
    .spacing(space::SMALL)
    .into()
}

/// The declaration that ended last before the day judged.
fn ended<'a>(indicator: &Indicator, context: Context<'a>) -> Option<&'a Declaration> {
    let own = context.dossier.declarations.values().filter(|one| one.indicator == Some(indicator.id));
    own.filter(|one| one.until < context.on()).max_by_key(|one| (one.until, one.id))
}

fn said(held: &Declaration, key: &str, context: Context<'_>) -> String {
    let words = context.words;
    let values = [
        ("status", words.word(held.status)),
        ("person", context.person(Some(held.by))),
        ("day", words.day(held.day)),
        ("until", words.day(held.until)),
    ];
    words.say_with(key, &values.each_ref().map(|(name, value)| (*name, value.as_str())))
}
