//! The foot of the screen: the formats to make the report in, and how far that has come.

use super::{Message, ReportsScreen};
use crate::gui::accessibility::{Role, accessible};
use crate::gui::context::Context;
use crate::gui::icon::Icon;
use crate::gui::reporting::{Made, Making, second_language};
use crate::gui::style::space;
use crate::gui::widget::{self, Tone};
use crate::reports::Format;
use iced::widget::{column, container, row};
use iced::{Alignment, Element, Length};

pub(super) fn view<'a>(
    screen: &'a ReportsScreen,
    context: Context<'a>,
    is_wide: bool,
) -> Element<'a, Message> {
    let card =
        column![].push(progress(context)).push(formats(screen, context, is_wide)).spacing(space::SMALL);
    widget::card(card).padding([space::MEDIUM, space::LARGE]).into()
}

/// One button a format; the first is what most want.
fn formats<'a>(screen: &'a ReportsScreen, context: Context<'a>, is_wide: bool) -> Element<'a, Message> {
    let words = context.words;
    let is_busy = matches!(context.making, Making::Busy(..));
    let is_two = second_language(&screen.recipe(context)).is_some();
    let title = if is_two { "reports-save-two" } else { "reports-save" };
    let title = is_wide.then(|| widget::strong(words.say(title)));
    let mut line = row![].push(title).spacing(space::SMALL).align_y(Alignment::Center);
    for format in Format::ALL {
        let label = words.say(&["reports-format-", format.extension()].concat());
        let can = !is_busy && (format != Format::Pdf || cfg!(feature = "pdf"));
        let press = can.then_some(Message::Export(format));
        let what = words.say(&["reports-format-", format.extension(), "-what"].concat());
        let button = if format == Format::Pdf {
            widget::primary(label, press).icon(Icon::Download)
        } else {
            widget::secondary(label, press)
        };
        line = line.push(button.description(what));
    }
    line.wrap().vertical_spacing(space::SMALL).into()
}

/// How far the report has come, or what became of it.
fn progress<'a>(context: Context<'a>) -> Option<Element<'a, Message>> {
    let words = context.words;
    let seen = || widget::icon_button(Icon::X, words.say("close"), Message::Stop).into();
    Some(match context.making {
        Making::Idle => return None,
        Making::Busy(stage, _) => {
            let says = words.say(stage.key());
            let bar = widget::progress(stage.share(), None, says.clone()).says(says.clone());
            let says = accessible(widget::body(says.clone()), Role::Status).name(says);
            let stop = widget::secondary(words.say("cancel"), Message::Stop);
            row![says, Element::from(bar.width(Length::Fill)), Element::from(stop)]
                .spacing(space::MEDIUM)
                .align_y(Alignment::Center)
                .into()
        }
        Making::Made(made) => done(made, context),
        Making::Stopped => widget::banner(Tone::Informative, words.say("reports-stopped"), Some(seen())),
        Making::Failed(why) => widget::banner(Tone::Bad, why.clone(), Some(seen())),
        Making::NotShown(path) => {
            let path = path.display().to_string();
            let says = words.say_with("reports-not-shown", &[("path", &path)]);
            widget::banner(Tone::Attention, says, Some(seen()))
        }
    })
}

/// Where the report stands, and the way to it.
fn done<'a>(made: &'a Made, context: Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let paths: Vec<String> = made.files.iter().map(|path| path.display().to_string()).collect();
    let says = words.count_with("reports-made", paths.len(), &[("path", &words.list(&paths))]);
    let mut buttons = row![].spacing(space::TINY).align_y(Alignment::Center);
    if let Some(first) = made.files.first() {
        buttons = buttons.push(widget::secondary(words.say("reports-open"), Message::Show(first.clone())));
        let folder = first.parent().map(|folder| Message::Show(folder.to_owned()));
        buttons = buttons.push(widget::quiet(words.say("reports-open-folder"), folder).tight());
    }
    buttons = buttons.push(widget::icon_button(Icon::X, words.say("close"), Message::Stop));
    let replaced =
        (made.replaced > 0).then(|| container(widget::small(words.count("reports-replaced", made.replaced))));
    column![widget::banner(Tone::Good, says, Some(buttons.into()))].push(replaced).spacing(space::TINY).into()
}
