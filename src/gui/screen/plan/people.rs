//! The people of the zone by their function, and the partners, as tables in which one types.

use super::Message;
use super::change::Addition;
use super::field::{Choice, Part};
use super::form::{Form, lesson};
use crate::domain::{Key, Noun, PersonState};
use crate::gui::style::space;
use crate::gui::widget::{self, table};
use iced::widget::column;
use iced::{Element, Length};

/// Room between a row's fields, up and down.
const PADDING: f32 = 5.0;
/// Width of a button that takes a row away.
const BIN: f32 = 34.0;

/// The people of the zone.
pub fn people(form: Form<'_>) -> Element<'_, Message> {
    let dossier = form.context.dossier;
    let title = form.say("planscreen-people");
    let add = (form.say("planscreen-add-person"), Addition::Person);
    let mut section =
        column![form.heading(title.clone(), Some(add)), lesson(form.say("planscreen-people-what"))]
            .spacing(space::SMALL);
    let [code, function, name, state] =
        ["planscreen-code", "planscreen-function", "planscreen-name", "planscreen-person-state"]
            .map(|key| form.say(key));
    let wide = form.is_wide();
    let columns = if wide {
        vec![
            table::column(code.clone(), 104.0),
            table::column(function.clone(), Length::FillPortion(2)),
            table::column(name.clone(), Length::FillPortion(1)),
            table::column(state.clone(), 62.0).across(table::Across::Centre),
            table::column("", BIN),
        ]
    } else {
        vec![
            table::column(code.clone(), 104.0),
            table::column(form.say("planscreen-function-and-name"), Length::Fill),
            table::column("", BIN),
        ]
    };
    let rows = dossier.people.values().map(|person| {
        let key = Key::Person(person.id);
        let of = person.function.as_str();
        let is_active = person.state == PersonState::Active;
        let other = if is_active { PersonState::Former } else { PersonState::Active };
        let toggle = Message::Chosen(key, Choice::PersonState(other));
        let code = form.cell(key, Part::Code, &code, of);
        let function = form.first_cell(key, Part::Function, &function, of);
        let called = form.cell(key, Part::Name, &name, of);
        let bin = form.bin(key, of);
        let cells: Vec<Element<'_, Message>> = if wide {
            vec![
                code.into(),
                function.into(),
                called.into(),
                widget::bare_checkbox(form.cell_name(&state, of), is_active, toggle),
                bin,
            ]
        } else {
            let called = called.placeholder(form.say("planscreen-name-optional"));
            let who = column![function, called].spacing(space::TINY);
            let state = widget::checkbox(state.clone(), is_active, toggle);
            vec![column![code, state].spacing(space::SMALL).into(), who.into(), bin]
        };
        table::row(key.number(), person.label(dossier), cells)
    });
    let rows: Vec<_> = rows.collect();
    if !rows.is_empty() {
        section = section.push(table(title, columns, rows).row_padding(PADDING));
    }
    section.into()
}

/// The partners of the zone.
pub fn partners(form: Form<'_>) -> Element<'_, Message> {
    let dossier = form.context.dossier;
    let title = form.say("planscreen-partners");
    let add = (form.say("planscreen-add-partner"), Addition::Partner);
    let mut section =
        column![form.heading(title.clone(), Some(add)), lesson(form.say("planscreen-partners-what"))]
            .spacing(space::SMALL);
    let (code, name) = (form.say("planscreen-code"), form.say("planscreen-name"));
    let columns = vec![
        table::column(code.clone(), 140.0),
        table::column(name.clone(), Length::Fill),
        table::column("", BIN),
    ];
    let rows = dossier.partners.values().map(|partner| {
        let key = Key::Partner(partner.id);
        let cells = vec![
            form.cell(key, Part::Code, &code, &partner.name).into(),
            form.first_cell(key, Part::Title, &name, &partner.name).into(),
            form.bin(key, &partner.name),
        ];
        table::row(key.number(), partner.name.clone(), cells)
    });
    let rows: Vec<_> = rows.collect();
    if !rows.is_empty() {
        section = section.push(table(title, columns, rows).row_padding(PADDING));
    }
    section.into()
}
