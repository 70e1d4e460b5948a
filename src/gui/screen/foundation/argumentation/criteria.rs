//! The criteria, and what would change among the first phenomena if each of them counted otherwise.

use super::save::Field;
use super::sheet::NARROW;
use super::{ArgumentationView, Message, Weighing};
use crate::analysis::{Emphasis, Shift};
use crate::domain::{Criterion, CriterionKind, Id, Key, Phenomenon};
use crate::gui::context::Context;
use crate::gui::icon::Icon;
use crate::gui::style::space;
use crate::gui::widget::{self, table};
use iced::widget::{column, container, row};
use iced::{Alignment, Element, Length};

/// The card of the criteria.
pub(super) fn card<'a>(
    view: &'a ArgumentationView,
    weighed: &'a Weighing,
    context: Context<'a>,
    width: f32,
) -> Element<'a, Message> {
    let words = context.words;
    let about = words.count("foundation-sensitivity-about", weighed.top);
    let head = column![widget::heading(words.say("foundation-sensitivity"), 2), widget::muted(about)];
    let columns = vec![
        table::column(words.say("foundation-criterion"), Length::FillPortion(3)),
        table::column(words.say("foundation-criterion-kind"), if width < NARROW { 120.0 } else { 216.0 }),
        table::column(words.say("foundation-counts-double"), Length::FillPortion(2)),
        table::column(words.say("foundation-counts-half"), Length::FillPortion(2)),
        table::column(words.say("foundation-counts-not"), Length::FillPortion(2)),
        table::column("", 34.0),
    ];
    let all = weighed.own.criteria.iter().filter_map(|(id, _)| context.dossier.get(*id));
    let rows = all.map(|criterion| line(view, weighed, criterion, context)).collect();
    let made = table(words.say("foundation-sensitivity"), columns, rows).row_padding(3.0);
    widget::card(column![head, made].spacing(space::MEDIUM)).into()
}

fn line<'a>(
    view: &'a ArgumentationView,
    weighed: &'a Weighing,
    criterion: &'a Criterion,
    context: Context<'a>,
) -> table::Row<'a, Message> {
    let words = context.words;
    let id = criterion.id;
    let field = Field::CriterionName(id);
    let name = words.say_with("foundation-criterion-name", &[("name", &criterion.name)]);
    let name = widget::bare_field(name, view.drafts.text(field, || criterion.name.clone()))
        .on_input(move |text| Message::Typed(field, text))
        .on_submit(Message::Left(field))
        .on_leave(Message::Left(field))
        .error(view.drafts.error(field))
        .id(field.id())
        .quiet();
    let kind = words.say_with("foundation-criterion-kind-of", &[("name", &criterion.name)]);
    let kinds = context.options::<CriterionKind>();
    let kind =
        widget::bare_select(kind, kinds, Some(criterion.kind), move |kind| Message::Kind(id, kind)).quiet();
    let mut cells: Vec<Element<'a, Message>> = vec![name.into(), kind.into()];
    for emphasis in Emphasis::ALL {
        let shift = weighed.sensitivity.shifts.iter().find(|one| one.scenario == (id, emphasis));
        cells.push(shift.map_or_else(|| widget::muted("—").into(), |shift| change(shift, context)));
    }
    let remove = words.say_with("foundation-criterion-remove", &[("name", &criterion.name)]);
    cells.push(widget::icon_button(Icon::Trash, remove, Message::Remove(Key::Criterion(id))).into());
    table::row(("criterion", id), criterion.name.clone(), cells)
}

/// What a scenario changes among the first, with a button to look at it.
fn change<'a>(shift: &Shift, context: Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    if shift.enters.is_empty() && shift.leaves.is_empty() {
        return widget::muted(words.say("foundation-no-change")).into();
    }
    let names = |ids: &[Id<Phenomenon>]| {
        let names = ids.iter().filter_map(|id| context.dossier.get(*id)).map(|one| one.name.clone());
        words.list(&names.collect::<Vec<_>>())
    };
    let mut lines = column![].width(Length::Fill);
    for (key, ids) in [("foundation-enters", &shift.enters), ("foundation-leaves", &shift.leaves)] {
        if !ids.is_empty() {
            lines = lines.push(widget::body(words.say_with(key, &[("names", &names(ids))])));
        }
    }
    let label = super::sheet::scenario_says(shift.scenario, context);
    let label = words.say_with("foundation-look", &[("scenario", &label)]);
    let look = widget::icon_button(Icon::Search, label, Message::Scenario(Some(shift.scenario)));
    row![container(lines).width(Length::Fill), look].spacing(space::TINY).align_y(Alignment::Center).into()
}
