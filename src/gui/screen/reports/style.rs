//! The house style: colours, logo, foot and cover, beside the pages that wear it.

use super::{Message, ReportsScreen};
use crate::domain::{Colour, HouseStyle, Key};
use crate::gui::accessibility::decoration;
use crate::gui::context::Context;
use crate::gui::icon::Icon;
use crate::gui::record::{self, Field};
use crate::gui::style::{Tokens, radius, space};
use crate::gui::widget;
use crate::reports;
use iced::widget::{column, container, row, space as gap};
use iced::{Alignment, Color, Element, Length, Padding, border};

/// From the top of a field to its box, below the label, in pixels.
const BELOW_LABEL: f32 = 21.0;
/// Height of a field, and side of a swatch, in pixels.
const SIDE: f32 = 32.0;

pub(super) fn view<'a>(screen: &'a ReportsScreen, context: Context<'a>) -> Element<'a, Message> {
    let key = screen.style_key();
    let shown = Context { dossier: &screen.shown, ..context };
    let field = |name| Field { key, name };
    let label = |name| record::label(field(name), shown);
    let line = |name| screen.editor.line(field(name), label(name), shown);
    let area = |name| screen.editor.area(field(name), label(name)).map(Element::from);
    let style = screen.shown.house_styles.values().next();
    let colour = |name: &'static str, text: Option<&str>| {
        row![container(Element::from(line(name))).width(Length::Fill), swatch(text)].spacing(space::SMALL)
    };
    let language = screen.editor.choice(field("language"), context.say("reports-style-language"), shown);
    let language = language.hint(context.say("reports-style-language-what"));
    let threshold = line("threshold").width(260);
    let fields = column![
        Element::from(line("name")),
        row![
            colour("colour", style.map(|style: &HouseStyle| style.colour.as_str())),
            colour("tint", style.map(|style| style.tint.as_str())),
        ]
        .spacing(space::MEDIUM),
        Element::from(line("footer").placeholder(context.say("reports-style-footer-usual"))),
    ]
    .push(area("cover_text"))
    .push(Element::from(language))
    .push(Element::from(threshold))
    .push(widget::small(context.say("reports-style-threshold-what")));
    let head = column![
        widget::heading(context.say("reports-tab-style"), 2),
        widget::muted(context.say("reports-style-what")),
    ];
    let refusal = screen.editor.refusal(key).map(|refusal| refusal.map(Message::Record));
    column![head.spacing(space::TINY)]
        .push(refusal)
        .push(Element::from(fields.spacing(space::MEDIUM)).map(Message::Record))
        .push(logo(screen, key, context))
        .spacing(space::LARGE)
        .into()
}

/// A colour as it is seen.
fn swatch<'a>(text: Option<&str>) -> Element<'a, record::Message> {
    let colour = text.and_then(|text| Colour::read(text).ok());
    let fill = colour.map(|Colour([red, green, blue])| Color::from_rgb8(red, green, blue));
    let swatch = container(gap().width(SIDE).height(SIDE)).style(move |theme| container::Style {
        background: fill.map(Into::into),
        border: border::rounded(radius::CONTROL).width(1).color(Tokens::of(theme).outline),
        ..container::Style::default()
    });
    container(decoration(swatch)).padding(Padding::ZERO.top(BELOW_LABEL)).into()
}

/// The logo: the file that is attached, or the way to attach one.
fn logo<'a>(screen: &'a ReportsScreen, key: Key, context: Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let title = widget::heading(words.say("reports-logo"), 3);
    let Some(logo) = reports::logo(context.dossier) else {
        let add = widget::secondary(words.say("reports-logo-add"), Message::Logo).icon(Icon::Plus);
        let what = widget::small(words.say("reports-logo-what"));
        return column![title, what, Element::from(add)].spacing(space::SMALL).into();
    };
    let own = Key::Attachment(logo.id);
    let bin = screen.editor.bin(own, logo.name.clone(), context).map(Message::Record);
    let name = column![widget::strong(logo.name.as_str()), widget::small(words.size(logo.size))];
    let line = row![name.width(Length::Fill), bin].align_y(Alignment::Center);
    let refusal = screen.editor.refusal(own).or_else(|| screen.editor.refusal(key));
    column![title, line]
        .push(refusal.map(|refusal| refusal.map(Message::Record)))
        .spacing(space::SMALL)
        .into()
}
