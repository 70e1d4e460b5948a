//! The welcome: recent plans, a new one, an example.

use crate::exchange::{SAMPLES, Sample};
use crate::gui::frame;
use crate::gui::icon::Icon;
use crate::gui::settings::Settings;
use crate::gui::shortcut::{Shortcut, keys};
use crate::gui::style::{Tokens, size, space};
use crate::gui::widget::{self, Tone, table};
use crate::words::{Language, Notice, Words};
use iced::widget::{column, container, row, space as gap};
use iced::{Alignment, Element, Length};
use std::path::PathBuf;

/// What happened in the welcome.
#[derive(Debug, Clone)]
pub enum Message {
    /// A recent document was chosen.
    Recent(PathBuf),
    /// Another document is wanted.
    Open,
    /// A new plan is wanted.
    New,
    /// An example is wanted.
    Example(Sample),
    /// A language was chosen.
    Language(Language),
}

/// Shows the welcome.
pub fn view<'a>(
    settings: &'a Settings,
    words: &'a Words,
    notice: Option<&'a Notice>,
) -> Element<'a, Message> {
    let title = column![
        row![frame::logo(40.0, false), widget::text::heading::<Message>("Kadans", 1)]
            .spacing(space::MEDIUM)
            .align_y(Alignment::Center),
        widget::muted(words.say("welcome-what")).size(size::SECTION),
    ]
    .spacing(space::SMALL);
    let mut left = column![title].spacing(space::HUGE).width(Length::FillPortion(2));
    if let Some(notice) = notice {
        left = left.push(widget::banner(Tone::Bad, notice.text(), None));
    }
    left = left.push(
        column![
            examples(words),
            choice(
                widget::secondary(words.say("new-plan"), Message::New).icon(Icon::FilePlus).into(),
                words.say("welcome-new-what"),
            ),
            choice(
                widget::secondary(words.say("welcome-open"), Message::Open)
                    .icon(Icon::FolderOpen)
                    .shortcut(keys(Shortcut::Open))
                    .into(),
                words.say("welcome-open-what"),
            ),
        ]
        .spacing(space::LARGE),
    );
    let languages =
        Language::ALL.into_iter().map(|language| (language, language.own_name().to_owned())).collect();
    let language = widget::select(words.say("language"), languages, Some(words.language), Message::Language);
    left = left.push(gap().height(Length::Fill)).push(language.width(220));
    let page = row![left, recent(settings, words)].spacing(48);
    container(page)
        .padding(56)
        .width(Length::Fill)
        .height(Length::Fill)
        .style(|theme| container::Style {
            background: Some(Tokens::of(theme).paper.into()),
            ..container::Style::default()
        })
        .into()
}

fn choice<'a>(button: Element<'a, Message>, what: String) -> Element<'a, Message> {
    column![button, widget::muted(what)].spacing(space::TINY).into()
}

/// The example to begin with, and those of other zones.
fn examples<'a>(words: &'a Words) -> Element<'a, Message> {
    let [first, others @ ..] = SAMPLES;
    let begin = widget::primary(words.say("welcome-example"), Message::Example(first)).icon(Icon::BookOpen);
    let others = others.map(|sample| widget::secondary(sample.zone, Message::Example(sample)).into());
    let others = row(others).spacing(space::SMALL).wrap().vertical_spacing(space::SMALL);
    let more = column![widget::muted(words.say("welcome-examples-what")), others].spacing(space::SMALL);
    column![choice(begin.into(), words.say("welcome-example-what")), more].spacing(space::MEDIUM).into()
}

fn recent<'a>(settings: &'a Settings, words: &'a Words) -> Element<'a, Message> {
    let list: Element<'_, Message> = if settings.recent.is_empty() {
        column![widget::strong(words.say("welcome-none")), widget::muted(words.say("welcome-none-what")),]
            .spacing(space::SMALL)
            .into()
    } else {
        let rows = settings.recent.iter().enumerate().map(|(index, path)| {
            let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            let folder = path.parent().map(|folder| folder.display().to_string()).unwrap_or_default();
            let cell = column![widget::strong(name.clone()), widget::small(folder.clone())];
            table::row(index, format!("{name}, {folder}"), vec![cell.into()])
                .on_press(Message::Recent(path.clone()))
        });
        let columns = vec![table::column(words.say("welcome-recent-column"), Length::Fill)];
        table(words.say("welcome-recent"), columns, rows.collect()).into()
    };
    let content = column![widget::heading(words.say("welcome-recent"), 2), list].spacing(space::MEDIUM);
    widget::card(content).width(Length::FillPortion(3)).into()
}
