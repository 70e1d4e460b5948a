//! The lists of a topic: each noun under its heading, one line a record.

use super::{Message, home, identity};
use crate::domain::{Commitment, Dossier, Key, Kind, Norm, Plan, Record, Shape, Unit};
use crate::gui::context::Context;
use crate::gui::icon::Icon;
use crate::gui::place::Topic;
use crate::gui::record::{self, Field, held, in_order};
use crate::gui::style::space;
use crate::gui::widget::{self, Column, table};
use chrono::Datelike;
use iced::widget::{column, container, row};
use iced::{Alignment, Element, Length, Padding};

/// Under this width, in pixels, a list shows its two most telling columns.
const WIDE: f32 = 760.0;

/// How far a unit stands inwards of the one that it belongs to, in pixels.
const INSET: f32 = 18.0;

/// All lists of a topic.
pub(super) fn view<'a>(
    topic: Topic,
    chosen: Option<Key>,
    width: f32,
    context: Context<'a>,
) -> Element<'a, Message> {
    let mut page = column![].spacing(space::HUGE);
    if topic == Topic::Identity {
        return page.push(identity::view(context)).into();
    }
    for kind in topic.kinds() {
        page = page.push(section(*kind, chosen, width, context));
    }
    page.into()
}

/// The heading of a noun, with a button that adds one.
pub(super) fn heading<'a>(kind: Kind, context: Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let title = words.say(&list_key("list", kind));
    let label = words.opening(&words.say_with("record-add", &[("noun", &words.noun(kind))]));
    let add = Message::Record(record::Message::Add(kind, None));
    let add = widget::quiet(label, add).icon(Icon::Plus).tight();
    let title = container(widget::heading(title, 2)).width(Length::Fill);
    let adds = kind != Kind::Plan && (kind != Kind::Zone || context.dossier.zone().is_none());
    let merges =
        kind == Kind::Area && context.dossier.areas.values().filter(|one| one.until.is_none()).count() > 1;
    let merge = || widget::quiet(words.say("zone-merge-ask"), Message::Merge).tight();
    row![title].push(merges.then(merge)).push(adds.then_some(add)).align_y(Alignment::Center).into()
}

/// What belongs in a list that is empty.
pub(super) fn lesson<'a>(kind: Kind, context: Context<'a>) -> Element<'a, Message> {
    widget::muted(context.say(&list_key("lesson", kind))).into()
}

fn list_key(stem: &str, kind: Kind) -> String {
    format!("{stem}-{}", kind.list().replace('_', "-"))
}

fn section<'a>(kind: Kind, chosen: Option<Key>, width: f32, context: Context<'a>) -> Element<'a, Message> {
    let records = in_order(kind, context.dossier);
    let mut section = column![heading(kind, context)].spacing(space::SMALL);
    if records.is_empty() {
        return section.push(lesson(kind, context)).into();
    }
    let facts = facts(kind);
    let facts = if width < WIDE { &facts[facts.len().saturating_sub(1)..] } else { facts };
    let mut columns = vec![table::column(context.say("zone-column-name"), Length::FillPortion(2))];
    columns.extend(facts.iter().map(|fact| fact.column(context)));
    let rows = records.iter().map(|record| {
        let key = record.key();
        let label = record.label(context.dossier);
        let inset = Padding { left: depth(record, context.dossier) as f32 * INSET, ..Padding::ZERO };
        let mut cells: Vec<Element<'a, Message>> =
            vec![container(widget::body(label.clone())).padding(inset).into()];
        let said: Vec<String> = facts.iter().map(|fact| fact.say(record, context)).collect();
        cells.extend(said.iter().map(|text| widget::muted(text.clone()).into()));
        let told = said.into_iter().filter(|text| !text.is_empty() && text != "—");
        let summary = std::iter::once(label).chain(told).collect::<Vec<_>>().join(", ");
        let row = table::row(key.number(), summary, cells).selected(chosen == Some(key));
        row.on_press(home(key).map(Message::Go))
    });
    let title = context.say(&list_key("list", kind));
    section = section.push(table(title, columns, rows.collect()));
    section.into()
}

/// How many units a unit stands under.
fn depth(record: &Record, dossier: &Dossier) -> usize {
    let Record::Unit(unit) = record else { return 0 };
    let above = |unit: &Unit| unit.parent.and_then(|id| dossier.get(id).cloned());
    // Units never stand under themselves, so this ends by itself.
    std::iter::successors(above(unit), above).take(20).count()
}

/// What a list tells of a record beside its name.
#[derive(Clone, Copy)]
enum Fact {
    /// One of its fields.
    Field(&'static str),
    /// How many a norm asks, computed.
    Need,
    /// How many proofs a commitment has.
    Proofs,
    /// First and last day of a plan.
    Period,
}

/// The facts of a noun, the most telling last.
fn facts(kind: Kind) -> &'static [Fact] {
    match kind {
        Kind::Area => &[Fact::Field("until"), Fact::Field("successor"), Fact::Field("inhabitants")],
        Kind::Unit => &[Fact::Field("parent"), Fact::Field("head"), Fact::Field("fte")],
        Kind::Post => &[Fact::Field("unit"), Fact::Field("opening"), Fact::Field("phone")],
        Kind::Person => &[Fact::Field("name"), Fact::Field("state")],
        Kind::Channel => &[Fact::Field("address"), Fact::Field("kind")],
        Kind::Function => &[Fact::Field("legal"), Fact::Field("service"), Fact::Field("standing")],
        Kind::Norm => &[Fact::Field("checked_on"), Fact::Need, Fact::Field("actual")],
        Kind::ChainLink => &[Fact::Field("stage")],
        Kind::Phenomenon => &[Fact::Field("category")],
        Kind::Body => &[Fact::Field("kind")],
        Kind::Meeting => &[Fact::Field("body"), Fact::Field("day")],
        Kind::Framework => &[Fact::Field("issuer"), Fact::Field("kind")],
        Kind::Commitment => &[Fact::Field("due"), Fact::Proofs, Fact::Field("state")],
        Kind::Investment => &[Fact::Field("budget_planned"), Fact::Field("due"), Fact::Field("done_on")],
        Kind::Plan => &[Fact::Period],
        _ => &[],
    }
}

impl Fact {
    fn column(self, context: Context<'_>) -> Column {
        let words = context.words;
        let header = match self {
            Self::Field(name) => words.say(&crate::domain::Field(name).word()),
            Self::Need => words.say("zone-need"),
            Self::Proofs => words.say("list-proofs"),
            Self::Period => words.say("zone-period"),
        };
        table::column(words.opening(&header), Length::FillPortion(1))
    }

    fn say(self, record: &Record, context: Context<'_>) -> String {
        let words = context.words;
        let text = match (self, record) {
            (Self::Field(name), _) => said(Field { key: record.key(), name }, context),
            (Self::Need, Record::Norm(norm)) => need(norm, context),
            (Self::Proofs, Record::Commitment(one)) => proofs(one, context.dossier).to_string(),
            (Self::Period, Record::Plan(Plan { from, until, .. })) => {
                words.say_with("from-until", &[("from", &words.day(*from)), ("until", &words.day(*until))])
            }
            _ => String::new(),
        };
        if text.is_empty() { "—".to_owned() } else { text }
    }
}

/// A field in words: the word of a code, the name of what is mentioned.
fn said(field: Field, context: Context<'_>) -> String {
    match field.shape().map(|shape| shape.shape) {
        Some(Shape::Choice(list, _)) => {
            let code = held(field, context.dossier, context.words).unwrap_or_default();
            if code.is_empty() { code } else { context.say(&format!("{list}-{code}")) }
        }
        Some(Shape::Link(_)) => record::mentioned(field, context.dossier)
            .and_then(|key| context.dossier.record(key))
            .map(|record| record.label(context.dossier))
            .unwrap_or_default(),
        Some(Shape::Whole) if field.name != "year" => {
            let number = held(field, context.dossier, context.words).and_then(|text| text.parse().ok());
            number.map(|number: f64| context.words.number(number, 0)).unwrap_or_default()
        }
        _ => held(field, context.dossier, context.words).unwrap_or_default(),
    }
}

/// How many a norm asks on the day judged.
fn need(norm: &Norm, context: Context<'_>) -> String {
    let on = context.on();
    let whole =
        context.dossier.capacities.values().find(|one| one.function.is_none() && one.year == on.year());
    let need = norm.need(context.dossier, on, whole.and_then(|one| one.fte));
    need.map(|need| context.words.plain_number((need * 10.0).round() / 10.0)).unwrap_or_default()
}

fn proofs(commitment: &Commitment, dossier: &Dossier) -> usize {
    dossier.proofs.values().filter(|proof| proof.commitment == commitment.id).count()
}
