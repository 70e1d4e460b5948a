//! The frame round every screen of a document: side bar, place, undo, and what was saved.

use super::accessibility::decoration;
use super::app::Message as AppMessage;
use super::context::Context;
use super::icon::Icon;
use super::moment;
use super::place::{Foundation, Place, Topic};
use super::session::Session;
use super::shortcut::{Shortcut, keys};
use super::style::{Tokens, size, space};
use super::thread;
use super::widget::{self, Tone, text::coloured};
use crate::analysis::Severity;
use crate::charts::{Ink, Palette, PhaseState, Ring, draw_ring};
use crate::domain::{Key, Noun, Status};
use crate::words::Notice;
use iced::widget::{column, container, responsive, row, space as gap};
use iced::{Alignment, Element, Length, Size, Theme};

/// What happened in the frame.
#[derive(Debug, Clone)]
pub enum Message {
    /// A place was chosen.
    Go(Place),
    /// The previous place is wanted.
    Back,
    /// In the two times of the window.
    Moment(moment::Message),
    /// Undo was pressed.
    Undo,
    /// Redo was pressed.
    Redo,
    /// The keys are wanted.
    Keys,
    /// The notice was read.
    Dismiss,
    /// The document should be closed.
    Close,
}

/// The mark of Kadans: a cycle that goes on.
pub(super) fn logo<'a, M: Clone + 'a>(side: f32, on_dark: bool) -> Element<'a, M> {
    let accent = if on_dark { Ink::hex(0x6f_9b_e8) } else { Palette::LIGHT.accent };
    let palette = Palette { accent, ..Palette::LIGHT };
    let phases = [PhaseState::Done, PhaseState::Done, PhaseState::Current, PhaseState::Waiting];
    let drawing = move |size: Size| draw_ring(&Ring { phases, letter: None }, size.width, &palette);
    decoration(widget::figure(drawing, "Kadans", "").width(side).height(side)).into()
}

/// The name of a document as people know it.
pub(super) fn document_name(session: &Session) -> String {
    session.path.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}

/// Puts the frame round a screen.
pub(super) fn view<'a>(
    session: &'a Session,
    context: Context<'a>,
    notice: Option<&'a Notice>,
    screen: Element<'a, AppMessage>,
) -> Element<'a, AppMessage> {
    let mut page = column![].spacing(space::LARGE).padding([space::HUGE, space::HUGE]);
    if let Some(notice) = notice {
        let dismiss = widget::secondary(context.say("close"), Message::Dismiss);
        let banner = widget::banner(Tone::Bad, notice.text(), Some(dismiss.into()));
        page = page.push(banner.map(AppMessage::Frame));
    }
    if let Some(words) = session.moments.error() {
        page = page.push(widget::banner(Tone::Bad, words, None));
    }
    if let Some(day) = session.moments.busy {
        let day = context.words.long_day(day);
        let words = context.words.say_with("moment-busy", &[("day", &day)]);
        page = page.push(widget::banner(Tone::Informative, words, None));
    }
    if let Some(day) = context.known {
        let day = context.words.long_day(day);
        let words = context.words.say_with("moment-banner", &[("day", &day)]);
        let back = widget::primary(context.say("moment-back"), Message::Moment(moment::Message::Back));
        let banner = widget::banner(Tone::Attention, words, Some(back.into()));
        page = page.push(banner.map(AppMessage::Frame));
    }
    let page = page.push(screen);
    let body: Element<'_, AppMessage> = if session.screen.fills() {
        page.height(Length::Fill).into()
    } else {
        // Another place is shown from its top.
        let page = widget::scroll(page).width(Length::Fill).height(Length::Fill);
        widget::anew(session.place, page)
    };
    let main = column![top(session, context).map(AppMessage::Frame), widget::rule(), body];
    let main = main.push(widget::rule()).push(status(session, context).map(AppMessage::Frame));
    row![side(session, context).map(AppMessage::Frame), main].into()
}

fn side<'a>(session: &'a Session, context: Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let late = context.picture.findings.iter().filter(|finding| {
        use crate::analysis::FindingKind;
        matches!(finding.kind, FindingKind::LateAction(_) | FindingKind::LatePhase(_))
    });
    let late = late.count();
    let off = context.picture.indicators.values().filter(|judged| judged.status == Status::OffCourse).count();
    let item = |icon, key: &str, place: Place| {
        widget::navigation_item(icon, words.say(key), session.place.is_beside(place), Message::Go(place))
    };
    let mut plans = item(Icon::ClipboardList, "action-plans", Place::ActionPlans);
    if late > 0 {
        plans = plans.count(late, words.count("late-count", late));
    }
    let mut indicators = item(Icon::ChartLine, "indicators", Place::Indicators);
    if off > 0 {
        indicators = indicators.count(off, words.count("off-course-count", off));
    }
    let serious = context.remarks.iter().filter(|remark| remark.severity == Severity::Serious).count();
    let mut check = item(Icon::CircleAlert, "check", Place::Check);
    if serious > 0 {
        check = check.count(serious, words.count("check-serious-count", serious));
    }
    let places = widget::navigation(
        words.say("places"),
        [
            item(Icon::LayoutDashboard, "overview", Place::Overview).into(),
            item(Icon::Calendar, "since", Place::Since).into(),
            item(Icon::ListTree, "plan", Place::Plan(None)).into(),
            plans.into(),
            indicators.into(),
            item(Icon::Flag, "foundation", Place::Foundation(Foundation::Matrix)).into(),
            item(Icon::Landmark, "zone", Place::Zone(Topic::Identity, None)).into(),
            check.into(),
            item(Icon::FileText, "reports", Place::Reports(None)).into(),
            item(Icon::History, "history", Place::History).into(),
        ],
    );
    let actions = widget::navigation(
        words.say("side-actions"),
        [
            widget::navigation_item(Icon::Keyboard, words.say("keys-title"), false, Message::Keys).into(),
            widget::navigation_item(Icon::FolderOpen, words.say("close-plan"), false, Message::Close).into(),
        ],
    );
    let zone = context.dossier.zone().map(|zone| zone.name.clone()).unwrap_or_default();
    let period = context.plan().map(|plan| plan.title.clone()).unwrap_or_default();
    let muted = |text: String| widget::small(text).style(coloured(|tokens| tokens.side_muted));
    let head = column![
        row![
            logo(26.0, true),
            widget::strong("Kadans").size(size::SECTION).style(coloured(|tokens| tokens.side_text)),
        ]
        .spacing(space::SMALL)
        .align_y(Alignment::Center),
        gap().height(space::MEDIUM),
        muted(period),
        widget::strong(zone).style(coloured(|tokens| tokens.side_text)),
    ]
    .padding([space::SMALL, space::SMALL]);
    let content = column![head, places, gap().height(Length::Fill), actions].spacing(space::LARGE);
    container(content.padding(space::MEDIUM))
        .width(224)
        .height(Length::Fill)
        .style(|theme| container::Style {
            background: Some(Tokens::of(theme).side.into()),
            ..container::Style::default()
        })
        .into()
}

/// The bar over every screen: where one is, the two times of the window, undo and the report.
fn top<'a>(session: &'a Session, context: Context<'a>) -> Element<'a, Message> {
    let bar = responsive(move |size| bar(session, context, size.width)).height(Length::Shrink);
    container(bar)
        .padding([space::SMALL, space::HUGE])
        .style(|theme| container::Style {
            background: Some(Tokens::of(theme).card.into()),
            ..container::Style::default()
        })
        .into()
}

/// From this width on, in pixels, the two times stand in one line with the rest.
const ONE_LINE: f32 = 980.0;
/// Letters of the name of a place, and of the place above it.
const CRUMB: usize = 44;
const ABOVE: usize = 24;

fn bar<'a>(session: &'a Session, context: Context<'a>, width: f32) -> Element<'a, Message> {
    let words = context.words;
    let changed = context.changed;
    let named = |key: &str, name: Option<&crate::domain::EditName>| {
        name.map(|name| words.say_with(key, &[("edit", &words.edit(name))])).unwrap_or_default()
    };
    let back = (!session.behind.is_empty()).then_some(Message::Back);
    let mut trail = row![widget::icon_button(Icon::ChevronLeft, words.say("back"), back)]
        .spacing(space::SMALL)
        .align_y(Alignment::Center);
    let (above, here) = crumbs(session.place, context);
    if let Some((label, place)) = above {
        trail = trail.push(widget::quiet(thread::shortened(&label, ABOVE), Message::Go(place)));
        trail = trail.push(widget::muted("›"));
    }
    // One line, cut off rather than broken.
    let here = thread::shortened(&here, CRUMB);
    trail = trail.push(widget::strong(here).wrapping(iced::widget::text::Wrapping::None));
    let moments = session.moments.view(context).map(Message::Moment);
    let make = (!session.place.is_beside(Place::Reports(None))).then(|| {
        let go = Message::Go(Place::Reports(None));
        widget::primary(words.say("make-report"), go).shortcut(keys(Shortcut::Report))
    });
    let tools = row![
        widget::icon_button(Icon::Undo, words.say("undo"), changed.undo.as_ref().map(|_| Message::Undo))
            .description(named("undo-name", changed.undo.as_ref())),
        widget::icon_button(Icon::Redo, words.say("redo"), changed.redo.as_ref().map(|_| Message::Redo))
            .description(named("redo-name", changed.redo.as_ref())),
    ]
    .push(make)
    .spacing(space::SMALL)
    .align_y(Alignment::Center);
    let trail = container(trail).clip(true).width(Length::Fill);
    if width < ONE_LINE {
        let first = row![trail, tools].align_y(Alignment::Center);
        return column![first, moments].spacing(space::SMALL).into();
    }
    row![trail, moments, tools].spacing(space::LARGE).align_y(Alignment::Center).into()
}

/// What a place is called, and the place above it.
fn crumbs(place: Place, context: Context<'_>) -> (Option<(String, Place)>, String) {
    let (words, dossier) = (context.words, context.dossier);
    match place {
        Place::Overview => (None, words.say("overview")),
        Place::Since => (None, words.say("since")),
        Place::Plan(None) => (None, words.say("plan")),
        Place::Plan(Some(key)) => {
            let label = match dossier.record(key) {
                Some(record) => record.label(dossier),
                None => String::new(),
            };
            match key {
                Key::Plan(_) => (None, label),
                _ => (Some((words.say("plan"), Place::Plan(None))), label),
            }
        }
        Place::ActionPlans => (None, words.say("action-plans")),
        Place::ActionPlan(id, _) => {
            let label = dossier.get(id).map(|plan| plan.label(dossier)).unwrap_or_default();
            (Some((words.say("action-plans"), Place::ActionPlans)), label)
        }
        Place::Indicators => (None, words.say("indicators")),
        Place::Indicator(id) => {
            let label = dossier.get(id).map(|indicator| indicator.name.clone()).unwrap_or_default();
            (Some((words.say("indicators"), Place::Indicators)), label)
        }
        Place::Zone(topic, None) => (None, words.say(topic.word())),
        Place::Zone(topic, Some(key)) => {
            let label = dossier.record(key).map(|record| record.label(dossier)).unwrap_or_default();
            (Some((words.say(topic.word()), Place::Zone(topic, None))), label)
        }
        Place::Foundation(view) => (None, words.say(view.word())),
        Place::Check => (None, words.say("check")),
        Place::Transition(plan) => {
            let label = dossier.get(plan).map(|plan| plan.title.clone()).unwrap_or_default();
            (Some((label, Place::Plan(Some(Key::Plan(plan))))), words.say("transition"))
        }
        Place::Reports(None) => (None, words.say("reports")),
        Place::Reports(Some(key)) => {
            let label = dossier.record(key).map(|record| record.label(dossier)).unwrap_or_default();
            (Some((words.say("reports"), Place::Reports(None))), label)
        }
        Place::History => (None, words.say("history")),
    }
}

/// Letters of the last edit that the status line tells.
const LETTERS: usize = 70;

fn status<'a>(session: &'a Session, context: Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let saved = match (&session.saved_at, session.waiting) {
        (_, 1..) => words.say("saving"),
        (Some(time), 0) => words.say_with("saved-at", &[("time", time)]),
        (None, 0) => words.say("saved"),
    };
    let file = session.path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let counts = [
        ("count-measurements", context.dossier.measurements.len()),
        ("count-actions", context.dossier.actions.len()),
        ("count-indicators", context.dossier.indicators.len()),
    ];
    let counts: Vec<String> = counts.iter().map(|(key, count)| words.count(key, *count)).collect();
    let undo = match &context.changed.undo {
        Some(name) => {
            let edit = thread::shortened(&words.edit(name), LETTERS);
            words.say_with("status-undo", &[("keys", keys(Shortcut::Undo)), ("edit", &edit)])
        }
        None => String::new(),
    };
    let line = row![
        one_line(saved),
        one_line(file),
        container(one_line(counts.join(" · "))).clip(true).width(Length::FillPortion(1)),
        container(one_line(undo))
            .clip(true)
            .width(Length::FillPortion(2))
            .align_right(Length::FillPortion(2)),
    ]
    .spacing(space::HUGE);
    container(line)
        .padding([space::SMALL, space::HUGE])
        .style(|theme| container::Style {
            background: Some(Tokens::of(theme).card.into()),
            ..container::Style::default()
        })
        .into()
}

/// Small text that is cut off rather than broken.
fn one_line<'a>(content: String) -> iced::widget::Text<'a, Theme, iced::Renderer> {
    widget::small(content).wrapping(iced::widget::text::Wrapping::None)
}
