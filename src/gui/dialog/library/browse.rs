//! The list of templates beside the one that is looked at.

use super::{Library, Message, SEARCH};
use crate::domain::Vocabulary;
use crate::gui::dialog::Message as Asked;
use crate::gui::style::space;
use crate::gui::widget::{self, Tone, table};
use crate::words::Words;
use crate::words::library::{Template, Theme};
use iced::widget::{column, container, row};
use iced::{Alignment, Element, Length};

/// The height of the list and of what stands beside it, in pixels.
const HEIGHT: f32 = 400.0;

/// The width of the list, in pixels.
const LIST: f32 = 430.0;

pub(super) fn view<'a>(library: &'a Library, words: &'a Words) -> Element<'a, Asked> {
    let search = widget::bare_field(words.say("library-search"), &library.sought)
        .placeholder(words.say("library-search"))
        .on_input(|text| Asked::Library(Message::Sought(text)))
        .on_submit(Asked::Confirmed)
        .width(LIST)
        .id(SEARCH);
    let found: Element<'_, Asked> = if library.found.is_empty() {
        container(widget::muted(words.say("library-none-found"))).padding(space::SMALL).height(HEIGHT).into()
    } else {
        list(library, words)
    };
    let shown = library.shown.map(|shown| detail(library, shown, words));
    let shown = widget::scroll(column![].push(shown).width(Length::Fill)).height(HEIGHT);
    let panes = row![container(found).width(LIST), shown].spacing(space::HUGE);
    let keys = container(widget::small(words.say("library-keys"))).center_y(34);
    let top = row![search, keys].spacing(space::HUGE).align_y(Alignment::Center);
    let content = column![themes(library, words), top, panes].spacing(space::MEDIUM);
    let choose = library.shown.map(|_| Asked::Confirmed);
    let buttons = vec![
        widget::secondary(words.say("cancel"), Asked::Cancelled).into(),
        widget::primary(words.say("library-choose"), choose).into(),
    ];
    widget::dialog(words.say("library"), content, buttons, Asked::Cancelled).width(1040.0).into()
}

fn themes<'a>(library: &'a Library, words: &'a Words) -> Element<'a, Asked> {
    let chip = |theme: Option<Theme>| {
        let label = theme.map_or_else(|| words.say("library-theme-all"), |theme| words.word(theme));
        widget::chip(label, library.theme == theme, Asked::Library(Message::Theme(theme)))
    };
    let themes = std::iter::once(None).chain(Theme::ALL.iter().copied().map(Some));
    widget::tabs(words.say("library-themes"), themes.map(chip))
}

fn list<'a>(library: &'a Library, words: &'a Words) -> Element<'a, Asked> {
    let rows = library.found.iter().map(|template| {
        let texts = template.texts(words.language);
        let line = measured(template, words);
        let is_present = template.is_in(&library.dossier);
        let key = if is_present { "library-summary-present" } else { "library-summary" };
        let summary = words.say_with(key, &[("name", &texts.name), ("line", &line)]);
        let present = is_present.then(|| widget::badge(Tone::Neutral, words.say("library-present")));
        let cell = column![widget::strong(texts.name.as_str()), widget::small(line)].push(present);
        let is_shown = library.shown.is_some_and(|shown| shown.code == template.code);
        table::row(template.code.as_str(), summary, vec![cell.spacing(2.0).into()])
            .on_press(Asked::Library(Message::Press(template)))
            .on_arrive(Asked::Library(Message::Show(template)))
            .selected(is_shown)
    });
    let count = words.count("library-found", library.found.len());
    table(words.say("library-list"), vec![table::column(count, Length::Fill)], rows.collect())
        .row_padding(6.0)
        .height(HEIGHT - 40.0)
        .into()
}

/// Unit, frequency and direction.
fn measured(template: &Template, words: &Words) -> String {
    let unit = &template.texts(words.language).unit;
    let (frequency, direction) = (words.word(template.frequency), words.word(template.direction));
    words.say_with("library-line", &[("unit", unit), ("frequency", &frequency), ("direction", &direction)])
}

fn detail<'a>(library: &'a Library, template: &'a Template, words: &'a Words) -> Element<'a, Asked> {
    let texts = template.texts(words.language);
    let part = |key: &str, text: &'a str| {
        column![widget::small(words.say(key)), widget::body(text)].spacing(space::TINY)
    };
    let badges = row![
        widget::badge(Tone::Neutral, words.word(template.theme)),
        widget::badge(Tone::Neutral, template.code.clone()),
        widget::badge(Tone::Neutral, words.word(template.kind)),
    ];
    let present = template.is_in(&library.dossier).then(|| {
        widget::banner(
            Tone::Informative,
            words.say_with("library-present-what", &[("code", &template.code)]),
            None,
        )
    });
    let name = column![widget::heading(texts.name.as_str(), 2), widget::muted(measured(template, words))];
    column![badges.spacing(space::SMALL).wrap().vertical_spacing(space::TINY), name]
        .push(present)
        .push(part("library-definition", &texts.definition))
        .push(part("library-source", &texts.source))
        .push(part("library-cut-off-rule", &texts.cut_off_rule))
        .push(part("library-example", &texts.example))
        .spacing(space::MEDIUM)
        .padding(iced::padding::right(space::LARGE))
        .into()
}
