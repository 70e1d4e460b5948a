//! What asks attention, and what comes in the next thirty days.

use super::Message;
use crate::analysis::{Finding, FindingKind, Upcoming, UpcomingKind};
use crate::domain::{Id, Key, Noun, Phase};
use crate::gui::context::{Context, tone};
use crate::gui::place::Place;
use crate::gui::style::space;
use crate::gui::widget::{self, table};
use iced::widget::{column, row};
use iced::{Alignment, Element, Length};

/// Findings and events that are shown at first.
const FIRST: usize = 7;

pub(super) fn view(context: Context<'_>, all: bool) -> Element<'_, Message> {
    let words = context.words;
    let findings = &context.picture.findings;
    let shown = if all { findings.len() } else { FIRST };
    let mut panel = column![widget::heading(words.say("attention"), 2)].spacing(space::SMALL);
    if findings.is_empty() {
        panel = panel.push(widget::muted(words.say("attention-none")));
    } else {
        let rows = findings.iter().take(shown).enumerate().map(|(index, finding)| {
            let (title, detail, place) = finding_words(context, finding);
            let text = column![widget::strong(title.clone()), widget::small(detail.clone())];
            let cell = row![widget::mark(tone(finding.status), 10.0), text].spacing(space::SMALL);
            let row = table::row(index, format!("{title}, {detail}"), vec![cell.into()]);
            row.on_press(place.map(Message::Go))
        });
        let columns = vec![table::column(words.count("attention-count", findings.len()), Length::Fill)];
        panel = panel.push(table(words.say("attention"), columns, rows.collect()));
        if findings.len() > FIRST {
            let key = if all { "show-fewer" } else { "show-all" };
            panel = panel.push(widget::quiet(words.say(key), Message::AllFindings(!all)));
        }
    }
    let mut soon = column![widget::heading(words.say("upcoming"), 2)].spacing(space::SMALL);
    if context.picture.upcoming.is_empty() {
        soon = soon.push(widget::muted(words.say("upcoming-none")));
    }
    for coming in context.picture.upcoming.iter().take(FIRST) {
        let day = coming.day.format("%d/%m").to_string();
        let line = row![
            widget::strong(day).width(48),
            widget::body(upcoming_words(context, coming)).width(Length::Fill),
        ];
        soon = soon.push(line.spacing(space::SMALL).align_y(Alignment::Start));
    }
    if context.picture.upcoming.len() > FIRST {
        soon = soon.push(widget::small(words.count("upcoming-more", context.picture.upcoming.len() - FIRST)));
    }
    widget::card(column![panel, soon].spacing(space::HUGE)).into()
}

/// What a finding is called, what there is to know of it, and where it is mended.
fn finding_words(context: Context<'_>, finding: &Finding) -> (String, String, Option<Place>) {
    let (words, dossier) = (context.words, context.dossier);
    let since = finding.since.map(|day| words.day(day)).unwrap_or_default();
    match finding.kind {
        FindingKind::OffCourse(id) | FindingKind::Stale(id) => {
            let Some(indicator) = dossier.get(id) else { return (String::new(), String::new(), None) };
            let judged = context.picture.indicators.get(&id);
            let detail =
                match (finding.kind, judged.and_then(|judged| Some((judged.figure?, judged.expected?)))) {
                    (FindingKind::OffCourse(_), Some((figure, expected))) => words.say_with(
                        "finding-off-course",
                        &[
                            (
                                "figure",
                                &judged
                                    .and_then(|one| words.year_figure_bare(indicator, one))
                                    .unwrap_or_else(|| words.figure_bare(indicator, figure)),
                            ),
                            ("expected", &words.figure_bare(indicator, expected)),
                        ],
                    ),
                    (FindingKind::Stale(_), _) if finding.since.is_none() => words.say("finding-never"),
                    _ => words.say_with("finding-stale", &[("since", &since)]),
                };
            (indicator.name.clone(), detail, Some(Place::Indicator(id)))
        }
        FindingKind::LateAction(id) => {
            let Some(action) = dossier.get(id) else { return (String::new(), String::new(), None) };
            let place =
                dossier.get(action.cycle).map(|cycle| Place::ActionPlan(cycle.action_plan, Some(cycle.id)));
            let owner = context.person(action.owner);
            let detail = words.say_with("finding-late-action", &[("since", &since), ("owner", &owner)]);
            (action.title.clone(), detail, place)
        }
        FindingKind::LatePhase(id) => {
            let detail = words.say_with("finding-late-phase", &[("since", &since)]);
            (phase_label(context, id), detail, phase_place(context, id))
        }
        FindingKind::LateDecision(id) => {
            let Some(decision) = dossier.get(id) else { return (String::new(), String::new(), None) };
            let owner = context.person(decision.owner);
            let detail = words.say_with("finding-late-decision", &[("since", &since), ("owner", &owner)]);
            let place = decision.priority.map(|priority| Place::Plan(Some(Key::Priority(priority))));
            (decision.text.clone(), detail, place)
        }
    }
}

fn phase_label(context: Context<'_>, id: Id<Phase>) -> String {
    let Some(phase) = context.dossier.get(id) else { return String::new() };
    let cycle =
        context.dossier.get(phase.cycle).map(|cycle| cycle.label(context.dossier)).unwrap_or_default();
    format!("{} · {cycle}", context.word(phase.kind))
}

fn phase_place(context: Context<'_>, id: Id<Phase>) -> Option<Place> {
    let cycle = context.dossier.get(context.dossier.get(id)?.cycle)?;
    Some(Place::ActionPlan(cycle.action_plan, Some(cycle.id)))
}

fn upcoming_words(context: Context<'_>, coming: &Upcoming) -> String {
    let dossier = context.dossier;
    match coming.kind {
        UpcomingKind::Meeting(id) => dossier.get(id).map(|meeting| meeting.title.clone()).unwrap_or_default(),
        UpcomingKind::Phase(id) => phase_label(context, id),
        UpcomingKind::Action(id) => dossier.get(id).map(|action| action.title.clone()).unwrap_or_default(),
        UpcomingKind::Decision(id) => {
            dossier.get(id).map(|decision| decision.text.clone()).unwrap_or_default()
        }
    }
}
