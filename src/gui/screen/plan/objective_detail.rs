//! An objective: what it is, what it stands under, its indicators, action plans and golden thread.

use super::branches::{Branches, above, levels};
use super::change::Addition;
use super::field::{Choice, Part, Under};
use super::form::{Form, lesson};
use super::priority_detail::objectives;
use super::{Message, head, indicators, lines};
use crate::analysis::Explained;
use crate::domain::{ActionPlan, Key, Noun, Objective, Plan, Status};
use crate::gui::context::tone;
use crate::gui::dialog::explain;
use crate::gui::style::space;
use crate::gui::widget::{self, Tone};
use iced::widget::{column, row};
use iced::{Element, Length};

/// Shows an objective.
pub fn view<'a>(
    form: Form<'a>,
    plan: &'a Plan,
    objective: &'a Objective,
    branches: &Branches<'a>,
) -> Element<'a, Message> {
    let (context, key) = (form.context, Key::Objective(objective.id));
    let up = context.picture.objectives.get(&objective.id);
    let status = up.map_or(Status::Unknown, |up| up.status);
    let level = context.dossier.get(objective.level).map(|level| level.name.clone()).unwrap_or_default();
    let badges = vec![
        widget::badge(Tone::Neutral, level),
        widget::badge(tone(status), context.word(status)),
        explain::button(context, Explained::Objective(objective.id), Message::Explain),
    ];
    let weight = form.line(key, Part::Weight, form.say("planscreen-weight"));
    let own = column![
        head::view(form, key, badges, branches),
        form.area(
            key,
            Part::Text,
            form.say("planscreen-description"),
            form.say("planscreen-description-example")
        ),
        form.beside(vec![
            form.owner(key, objective.owner).id("objective-owner").into(),
            form.line(key, Part::Until, form.say("planscreen-deadline")).into(),
            weight.hint(form.say("planscreen-weight-what")).into(),
        ]),
        place(form, plan, objective, branches),
    ];
    let plans: Vec<&ActionPlan> =
        context.dossier.action_plans.values().filter(|one| one.objective == objective.id).collect();
    let add = (form.say("planscreen-new-action-plan"), Addition::ActionPlan(objective.id));
    let mut list = column![form.heading(form.say("action-plans"), Some(add))].spacing(space::SMALL);
    if plans.is_empty() {
        list = list.push(lesson(form.say("planscreen-no-action-plans")));
    } else {
        list = list.push(lines::action_plans(form, &plans));
    }
    column![
        own.spacing(space::MEDIUM),
        indicators::view(form, objective),
        list,
        objectives(form, Under::Objective(objective.id), branches),
        lines::golden_thread(form, key),
        form.parts(key),
    ]
    .spacing(space::HUGE)
    .into()
}

/// What the objective stands under, and its level.
fn place<'a>(
    form: Form<'a>,
    plan: &'a Plan,
    objective: &'a Objective,
    branches: &Branches<'a>,
) -> Element<'a, Message> {
    let key = Key::Objective(objective.id);
    let dossier = form.context.dossier;
    let own: Vec<_> =
        branches.all_under(Under::Objective(objective.id)).into_iter().map(|(_, below)| below.id).collect();
    let mut options = Vec::new();
    for priority in branches.priorities() {
        let direct = form
            .context
            .words
            .say_with("planscreen-directly-under", &[("priority", &priority.label(dossier))]);
        options.push((Under::Priority(priority.id), direct));
        for (_, other) in branches.all_under(Under::Priority(priority.id)) {
            if other.id != objective.id && !own.contains(&other.id) {
                options.push((Under::Objective(other.id), other.label(dossier)));
            }
        }
    }
    let under = widget::select(form.say("planscreen-under"), options, Some(above(objective)), move |under| {
        Message::Chosen(key, Choice::Under(under))
    });
    let names = levels(dossier, plan.id).into_iter().map(|level| (level.id, level.name.clone())).collect();
    let level = widget::select(form.say("planscreen-level"), names, Some(objective.level), move |level| {
        Message::Chosen(key, Choice::Level(level))
    });
    let (under, level) = (under.id("objective-under"), level.id("objective-level"));
    if form.is_wide() {
        let parts = [under.width(Length::FillPortion(2)).into(), level.width(Length::FillPortion(1)).into()];
        row(parts).spacing(space::MEDIUM).into()
    } else {
        column![under, level].spacing(space::MEDIUM).into()
    }
}
