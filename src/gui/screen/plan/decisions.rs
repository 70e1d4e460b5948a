//! The decisions about a priority, those to be carried out first.

use super::Message;
use super::change::Addition;
use super::field::{Choice, Part};
use super::form::{Form, lesson};
use crate::domain::{Decision, DecisionState, Dossier, Key, Noun, Priority};
use crate::gui::dialog::disclose;
use crate::gui::style::space;
use crate::gui::widget::{self, Tone};
use iced::widget::{column, container, row};
use iced::{Alignment, Element, Length};
use std::cmp::Reverse;

/// Up to this many decisions are all shown.
const FEW: usize = 5;

/// The decisions about a priority, and those of the action plans under it: the open ones first, then the latest.
pub fn of<'a>(dossier: &'a Dossier, priority: &Priority) -> Vec<&'a Decision> {
    let by_cycle = |decision: &Decision| {
        let cycle = dossier.get(decision.cycle?)?;
        let objective = dossier.get(dossier.get(cycle.action_plan)?.objective)?;
        Some(objective.priority)
    };
    let is_about = |decision: &&Decision| match decision.priority {
        Some(about) => about == priority.id,
        None => by_cycle(decision) == Some(priority.id),
    };
    let mut found: Vec<_> = dossier.decisions.values().filter(is_about).collect();
    found.sort_by_key(|decision| (decision.state, Reverse(decision.decided_on), decision.id));
    found
}

/// Shows the decisions, each to be changed in place.
pub fn view<'a>(form: Form<'a>, priority: &'a Priority) -> Element<'a, Message> {
    let all = of(form.context.dossier, priority);
    let open = all.iter().filter(|decision| decision.state == DecisionState::Open).count();
    let shown = if form.all_decisions || all.len() <= FEW { all.len() } else { open };
    let add = (form.say("planscreen-add-decision"), Addition::Decision(priority.id));
    let mut section = column![form.heading(form.say("planscreen-decisions"), Some(add))];
    if all.is_empty() {
        section = section.push(lesson(form.say("planscreen-no-decisions")));
    }
    for (index, decision) in all.iter().take(shown).enumerate() {
        section = section.push((index > 0).then(widget::rule)).push(one(form, decision));
    }
    if all.len() > FEW && open < all.len() {
        let label = if form.all_decisions {
            form.say("show-fewer")
        } else {
            form.context.words.count("planscreen-more-decisions", all.len() - open)
        };
        section = section.push(widget::quiet(label, Message::AllDecisions(!form.all_decisions)).tight());
    }
    section.spacing(space::SMALL).into()
}

fn one<'a>(form: Form<'a>, decision: &'a Decision) -> Element<'a, Message> {
    let (context, key) = (form.context, Key::Decision(decision.id));
    let of = decision.text.as_str();
    let select_id = |name: &str| format!("decision-{name}-{}", decision.id.number());
    let mut top = row![widget::small(origin(form, decision)).width(Length::Fill)].spacing(space::SMALL);
    if decision.is_late(context.on()) {
        top = top.push(widget::badge(Tone::Bad, context.say("planscreen-late")));
    }
    let disclosed = disclose::icon(key, context, Message::Disclose(key));
    let top = top
        .push(disclose::badge(key, context))
        .push(disclosed)
        .push(form.bin(key, of))
        .align_y(Alignment::Center);
    let kind = widget::select(
        form.say("planscreen-decision-kind"),
        context.options(),
        Some(decision.kind),
        move |kind| Message::Chosen(key, Choice::DecisionKind(kind)),
    );
    let state = widget::select(
        form.say("planscreen-decision-state"),
        context.options(),
        Some(decision.state),
        move |state| Message::Chosen(key, Choice::DecisionState(state)),
    );
    let who = form.owner_as(form.say("planscreen-carried-out-by"), key, decision.owner);
    let what = vec![kind.id(select_id("kind")).into(), who.id(select_id("owner")).into()];
    let mut when: Vec<Element<'a, Message>> = vec![
        form.line(key, Part::DecidedOn, form.say("planscreen-decided-on")).into(),
        form.line(key, Part::Until, form.say("planscreen-due")).into(),
        state.id(select_id("state")).into(),
    ];
    if decision.state == DecisionState::Done {
        when.push(form.line(key, Part::DoneOn, form.say("planscreen-done-on")).into());
    }
    let text = form.bare_area(key, Part::Text, form.say("planscreen-decision-text"));
    let content =
        column![top].push(form.refusal(key)).push(text).push(form.beside(what)).push(form.beside(when));
    container(content.spacing(space::SMALL)).padding([space::TINY, 0.0]).into()
}

/// The meeting or the cycle that a decision comes from.
fn origin(form: Form<'_>, decision: &Decision) -> String {
    let dossier = form.context.dossier;
    let meeting = decision.meeting.and_then(|id| dossier.get(id)).map(|meeting| meeting.title.clone());
    let cycle = || decision.cycle.and_then(|id| dossier.get(id)).map(|cycle| cycle.label(dossier));
    meeting.or_else(cycle).unwrap_or_else(|| form.say("planscreen-decided-here"))
}
