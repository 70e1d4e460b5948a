//! One indicator: its chart, its verdict, its figures and everything that defines it.

use super::row::{Column, Row, Rows};
use super::save::{Field, Made, companion, made};
use super::{chart, definition, grid, header, notes, row, targets, usage, verdict};
use crate::analysis::Explained;
use crate::charts::{SeriesFigure, indicator_figure};
use crate::domain::{
    Aggregation, Annotation, AnnotationKind, Direction, Edit, Frequency, Id, Indicator, IndicatorKind, Key,
    Measurement, Mint, Nature, Period, Person, Plan, Record,
};
use crate::gui::context::Context;
use crate::gui::dialog::{Dialog, Paste, Remove};
use crate::gui::event::Event;
use crate::gui::form::{Drafts, in_turn};
use crate::gui::place::Place;
use crate::gui::style::space;
use crate::gui::{thread, widget};
use chrono::Datelike;
use iced::widget::text_editor::Action;
use iced::widget::{column, container, responsive, row as side_by_side};
use iced::{Element, Length};
use std::collections::BTreeSet;

/// From this width on, the verdict and the targets stand beside the chart.
const WIDE: f32 = 960.0;

/// One indicator: what is typed in its fields, and which part of its figures is shown.
#[derive(Debug)]
pub struct One {
    pub(super) id: Id<Indicator>,
    pub(super) drafts: Drafts<Field>,
    /// The plan whose targets are shown, when it was chosen.
    plan: Option<Id<Plan>>,
    /// The year of the grid that was chosen.
    year: Option<i32>,
    /// Periods of which the superseded figures are shown.
    pub(super) unfolded: BTreeSet<Period>,
    /// Why a choice could not be made.
    pub(super) refused: Option<(&'static str, String)>,
    /// The chart, made when the document or the day judged changes.
    pub(super) figure: Option<SeriesFigure>,
}

/// What can be chosen for an indicator.
#[derive(Debug, Clone, Copy)]
pub enum Choice {
    /// Where in the chain it measures.
    Kind(IndicatorKind),
    /// Which way is better.
    Direction(Direction),
    /// What sort of number it is.
    Nature(Nature),
    /// How often it is measured.
    Frequency(Frequency),
    /// How a year is made of its periods.
    Aggregation(Aggregation),
    /// Who answers for it.
    Owner(Option<Id<Person>>),
}

impl Choice {
    /// The key of the label of its list.
    pub(super) fn label(self) -> &'static str {
        match self {
            Self::Kind(_) => "indicator-kind",
            Self::Direction(_) => "indicator-direction",
            Self::Nature(_) => "indicator-nature",
            Self::Frequency(_) => "indicator-frequency",
            Self::Aggregation(_) => "indicator-aggregation",
            Self::Owner(_) => "indicator-owner",
        }
    }

    fn make(self, indicator: &Indicator) -> Indicator {
        let mut next = indicator.clone();
        match self {
            Self::Kind(kind) => next.kind = kind,
            Self::Direction(direction) => next.direction = direction,
            Self::Nature(nature) => {
                next.tolerance = usual_tolerance(indicator, nature);
                next.nature = nature;
            }
            Self::Frequency(frequency) => next.frequency = frequency,
            Self::Aggregation(aggregation) => next.aggregation = aggregation,
            Self::Owner(owner) => next.owner = owner,
        }
        next
    }
}

/// The tolerance that stays when the nature changes, or the usual one of another measure.
fn usual_tolerance(indicator: &Indicator, nature: Nature) -> f64 {
    let group = |nature| match nature {
        Nature::Count | Nature::Rate | Nature::Amount => 0,
        Nature::Proportion => 1,
        Nature::Score => 2,
    };
    match nature {
        _ if group(nature) == group(indicator.nature) => indicator.tolerance,
        Nature::Proportion => 2.0,
        Nature::Score => 0.2,
        _ => 0.1,
    }
}

/// What happened in the screen of one indicator.
#[derive(Debug, Clone)]
pub enum Message {
    /// Somebody types in a field.
    Typed(Field, String),
    /// Somebody works in a text area.
    Wrote(Field, Action),
    /// A field was left.
    Left(Field),
    /// Enter was pressed in a cell of the grid.
    Entered(Period, Column),
    /// Something was chosen from a list.
    Chosen(Choice),
    /// A kind of event was chosen.
    NoteKind(Id<Annotation>, AnnotationKind),
    /// An event should be added.
    AddNote,
    /// An event should go.
    RemoveNote(Id<Annotation>),
    /// A measurement should go.
    RemoveMeasurement(Id<Measurement>),
    /// The next measurement is to be entered.
    Enter,
    /// A block of a spreadsheet is to be entered.
    Paste,
    /// The targets of another plan are wanted.
    Plan(Id<Plan>),
    /// Another year of the grid is wanted.
    Year(i32),
    /// The superseded figures of a period are wanted, or no longer.
    Unfold(Period),
    /// The indicator should go.
    Remove,
    /// A figure is to be explained.
    Explain(Explained),
    /// A place was chosen.
    Go(Place),
}

impl One {
    pub(super) fn new(id: Id<Indicator>) -> Self {
        Self {
            id,
            drafts: Drafts::default(),
            plan: None,
            year: None,
            unfolded: BTreeSet::new(),
            refused: None,
            figure: None,
        }
    }

    pub(super) fn follow(&mut self, context: Context<'_>) {
        let Some(indicator) = context.dossier.get(self.id) else { return };
        self.refused = None;
        self.drafts.hold(Field::Definition, &indicator.definition);
        self.drafts.hold(Field::CutOffRule, &indicator.cut_off_rule);
        self.figure = context.picture.indicators.get(&self.id).map(|judged| {
            indicator_figure(context.dossier, indicator, judged, context.plan(), context.on(), context.words)
        });
    }

    /// The plan whose targets are shown: that of the day judged unless another one was chosen.
    pub(super) fn plan<'a>(&self, context: Context<'a>) -> Option<&'a Plan> {
        self.plan.and_then(|id| context.dossier.get(id)).or_else(|| context.plan())
    }

    /// Shows the targets of another plan; what could not be saved in those of this one is forgotten.
    fn show_plan(&mut self, plan: Id<Plan>, context: Context<'_>) {
        let years = self.plan(context).map(|plan| plan.from.year()..=plan.until.year());
        for year in years.into_iter().flatten() {
            self.drafts.forget(Field::Target(year));
            self.drafts.forget(Field::Upper(year));
        }
        self.drafts.forget(Field::BaselineYear);
        self.drafts.forget(Field::BaselineValue);
        self.plan = Some(plan);
    }

    pub(super) fn settle(&mut self, refused: Option<&str>) {
        self.drafts.settle(refused);
    }

    pub(super) fn flush(&mut self, context: Context<'_>, mint: &mut Mint) -> Vec<Edit> {
        let unsaved = self.drafts.unsaved();
        let save =
            |field, context: Context<'_>| self.save(field, context.dossier.get(self.id)?, context, mint);
        in_turn(unsaved, context, save).0
    }

    /// Makes an edit of what was typed in a field, or says at the field why that cannot be.
    fn save(
        &mut self,
        field: Field,
        indicator: &Indicator,
        context: Context<'_>,
        mint: &mut Mint,
    ) -> Option<Edit> {
        if let Field::Cell(period, column) = field {
            return row::save(&mut self.drafts, (period, column), indicator, context, mint);
        }
        let typed = self.drafts.typed_text(field).map(str::to_owned);
        let typed = typed.or_else(|| self.drafts.written(field))?;
        match made(field, &typed, &self.drafts, indicator, self.plan(context), context, mint) {
            Ok(Made::Edit(edit)) => {
                let companion = companion(field).filter(|other| self.drafts.typed_text(*other).is_some());
                if let Some(other) = companion {
                    self.drafts.send(other, (*edit).clone(), context.dossier, context.words);
                }
                self.drafts.send(field, *edit, context.dossier, context.words)
            }
            Ok(Made::Nothing) => {
                self.drafts.forget(field);
                None
            }
            Ok(Made::Waits) => None,
            Err(why) => {
                self.drafts.fail(field, why);
                None
            }
        }
    }

    pub(super) fn update(
        &mut self,
        message: Message,
        context: Context<'_>,
        mint: &mut Mint,
    ) -> Option<Event> {
        let indicator = context.dossier.get(self.id)?;
        match message {
            Message::Typed(field, text) => self.drafts.typed(field, text),
            Message::Wrote(field, action) => self.drafts.act(field, action),
            Message::Left(field) => {
                return self.save(field, indicator, context, mint).and_then(Event::edit);
            }
            Message::Entered(period, column) => {
                return self.entered(period, column, indicator, context, mint);
            }
            Message::Chosen(choice) => return self.chosen(choice, indicator, context),
            Message::NoteKind(id, kind) => {
                let note = context.dossier.get(id)?.clone();
                return Event::edit(Edit::Change(Record::Annotation(Annotation { kind, ..note })));
            }
            Message::AddNote => {
                let note = Annotation {
                    id: mint.id(),
                    indicator: self.id,
                    day: context.on(),
                    until: None,
                    kind: AnnotationKind::Note,
                    text: context.say("indicator-note-new"),
                };
                let text = notes::text_id(note.id);
                let edit = Edit::Add(Record::Annotation(note));
                return Some(Event::ThenFocus(Box::new(Event::Edit(Box::new(edit))), text));
            }
            Message::RemoveNote(id) => return Event::edit(Edit::Remove(Key::Annotation(id))),
            Message::RemoveMeasurement(id) => {
                let period = context.dossier.get(id)?.period;
                self.forget_row(period);
                return Event::edit(Edit::Remove(Key::Measurement(id)));
            }
            Message::Enter => {
                let rows = Rows::of(context.dossier, indicator, context);
                self.year = None;
                let period = rows.entry().or_else(|| rows.last())?;
                return Some(Event::Focus(Column::Value.id(period)));
            }
            Message::Paste => {
                let first = Rows::of(context.dossier, indicator, context).entry();
                let paste = Paste::new(indicator, context.dossier, first, context.words, context.today);
                return Event::ask(Dialog::Paste(Box::new(paste)));
            }
            Message::Plan(plan) => self.show_plan(plan, context),
            Message::Year(year) => self.year = Some(year),
            Message::Unfold(period) => {
                if !self.unfolded.remove(&period) {
                    self.unfolded.insert(period);
                }
            }
            Message::Remove => {
                let key = Key::Indicator(self.id);
                return Event::ask(Dialog::Remove(Remove { key, then: Some(Place::Indicators) }));
            }
            Message::Explain(asked) => return Some(Event::Explain(asked)),
            Message::Go(place) => return Some(Event::Go(place)),
        }
        None
    }

    fn chosen(&mut self, choice: Choice, indicator: &Indicator, context: Context<'_>) -> Option<Event> {
        self.refused = None;
        let next = choice.make(indicator);
        if next == *indicator {
            return None;
        }
        let edit = Edit::Change(Record::Indicator(next));
        match edit.apply(context.dossier) {
            Ok(_) => Event::edit(edit),
            Err(refusal) => {
                self.refused = Some((choice.label(), context.words.refusal(&refusal).text()));
                None
            }
        }
    }

    /// Saves a cell and goes to the one below it, or to the denominator that is still to come.
    fn entered(
        &mut self,
        period: Period,
        column: Column,
        indicator: &Indicator,
        context: Context<'_>,
        mint: &mut Mint,
    ) -> Option<Event> {
        let edit = self.save(Field::Cell(period, column), indicator, context, mint);
        let failed = |drafts: &Drafts<Field>, column| drafts.error(Field::Cell(period, column)).is_some();
        if failed(&self.drafts, column) {
            return None;
        }
        let waits = column == Column::Value && self.drafts.typed_text(Field::Cell(period, column)).is_some();
        let next = if waits {
            Some(Column::Denominator.id(period))
        } else {
            let rows = self.rows(indicator, context);
            let below = rows.iter().skip_while(|row| row.period != period).nth(1);
            below.map(|row| column.id(row.period))
        };
        let events = next.map(Event::Focus).into_iter().chain(edit.and_then(Event::edit));
        Some(Event::All(events.collect()))
    }

    fn forget_row(&mut self, period: Period) {
        for column in [Column::Value, Column::Denominator, Column::CutOff, Column::Note] {
            self.drafts.forget(Field::Cell(period, column));
        }
    }

    /// The year of the grid.
    pub(super) fn shown_year(&self, rows: &Rows<'_>) -> i32 {
        self.year.unwrap_or_else(|| rows.year())
    }

    fn rows<'a>(&self, indicator: &Indicator, context: Context<'a>) -> Vec<Row<'a>> {
        let rows = Rows::of(context.dossier, indicator, context);
        rows.shown(self.shown_year(&rows))
    }

    pub(super) fn view<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let Some(indicator) = context.dossier.get(self.id) else { return column![].into() };
        let Some(judged) = context.picture.indicators.get(&self.id) else { return column![].into() };
        responsive(move |size| {
            let is_new = Rows::of(context.dossier, indicator, context).is_empty();
            let figures = column![].push((!is_new).then(|| chart::view(self, indicator, judged, context)));
            let figures = figures.push(grid::view(self, indicator, context)).spacing(space::LARGE);
            let verdict = (!is_new).then(|| verdict::view(indicator, judged, context));
            let notes = notes::view(self, indicator, context);
            let definition = definition::view(self, indicator, context, size.width >= WIDE);
            let strip = thread::view(context, Key::Indicator(indicator.id), Message::Go);
            let strip = widget::card(strip).padding([space::SMALL, 10.0]);
            let mut page = column![header::view(indicator, context), strip].spacing(space::LARGE);
            // Who begins with an indicator first says what it is.
            let (before, after) = if is_new { (Some(definition), None) } else { (None, Some(definition)) };
            page = page.push(before);
            let targets = targets::view(self, indicator, judged, context);
            let usage = usage::view(indicator, context);
            if size.width >= WIDE {
                let beside = column![].push(verdict).push(targets).push(usage);
                let beside = container(beside.spacing(space::LARGE)).width(332);
                let figures = container(figures.push(notes)).width(Length::Fill);
                page = page.push(side_by_side![figures, beside].spacing(space::LARGE));
            } else {
                let beside = side_by_side![targets, usage].spacing(space::LARGE);
                page = page.push(verdict).push(figures).push(notes).push(beside);
            }
            page.push(after).into()
        })
        .height(Length::Shrink)
        .into()
    }
}
