//! One indicator: its chart, its verdict, its figures and everything that defines it.

use super::choice::Choice;
use super::look::{Choose, Look, Stamps, Views};
use super::row::{Column, Row, Rows};
use super::save::{Field, Made, companion, made};
use super::{ahead, chart, definition, grid, header, notes, published, row, targets, usage, verdict};
use crate::analysis::{CycleStart, Explained};
use crate::domain::{
    Annotation, AnnotationKind, Area, Declaration, Edit, Id, Indicator, Key, Measurement, Mint, Period, Plan,
    PublishedChange, Record,
};
use crate::gui::context::Context;
use crate::gui::dialog::{Declare, Dialog, Disclose, Paste, Publish, Remove};
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
    /// The municipality whose figures stand in the grid; none for the whole zone.
    pub(super) area: Option<Id<Area>>,
    /// The view that was chosen.
    pub(super) look: Look,
    /// What the views show, made when the document or the day judged changes.
    pub(super) views: Views,
    /// Who put each measurement as it is now.
    pub(super) stamps: Stamps,
    /// The revision after which this was asked last.
    asked_after: Option<i64>,
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
    /// The figures of a municipality are wanted, or of the whole zone.
    Area(Option<Id<Area>>),
    /// Another view is wanted, or something else in it.
    Look(Choose),
    /// The start of an action plan should be marked as an intervention.
    MarkStart(CycleStart),
    /// A status should be declared, or a declared one changed.
    Declare(Option<Id<Declaration>>),
    /// A declared status should go.
    Withdraw(Id<Declaration>),
    /// What a source says of a change should be added or changed.
    Publish(Option<Id<PublishedChange>>),
    /// What a source says of a change should go.
    RemovePublished(Id<PublishedChange>),
    /// How far the indicator may go is to be said.
    Disclose,
    /// The indicator should go.
    Remove,
    /// A figure is to be explained.
    Explain(Explained),
    /// A place was chosen.
    Go(Place),
}

impl One {
    pub(super) fn new(id: Id<Indicator>, look: Look) -> Self {
        Self {
            id,
            drafts: Drafts::default(),
            plan: None,
            year: None,
            unfolded: BTreeSet::new(),
            refused: None,
            area: None,
            look,
            views: Views::default(),
            stamps: Stamps::new(),
            asked_after: None,
        }
    }

    pub(super) fn follow(&mut self, context: Context<'_>) {
        let Some(indicator) = context.dossier.get(self.id) else { return };
        self.refused = None;
        self.drafts.hold(Field::Definition, &indicator.definition);
        self.drafts.hold(Field::CutOffRule, &indicator.cut_off_rule);
        self.area = self.area.filter(|area| context.dossier.get(*area).is_some());
        self.draw(context);
    }

    /// Makes the charts anew.
    pub(super) fn draw(&mut self, context: Context<'_>) {
        let (indicator, judged) = (context.dossier.get(self.id), context.picture.indicators.get(&self.id));
        let both = indicator.zip(judged);
        self.views = both.map_or_else(Views::default, |(indicator, judged)| {
            Views::of(indicator, judged, self.look, &self.stamps, context)
        });
    }

    /// The measurements of which is asked who put them, once after each revision, with the number of that revision.
    pub(super) fn asks(&mut self, context: Context<'_>) -> Option<(i64, BTreeSet<Id<Measurement>>)> {
        let revision = context.history().last()?.number;
        if self.asked_after.replace(revision) == Some(revision) {
            return None;
        }
        let own = context.dossier.measurements.values().filter(|one| one.indicator == self.id);
        Some((revision, own.map(|one| one.id).collect()))
    }

    /// Hears who put the measurements after a revision; too late when a later one was asked about.
    pub(super) fn told(&mut self, revision: i64, stamps: Stamps, context: Context<'_>) {
        if self.asked_after == Some(revision) {
            self.stamps = stamps;
            self.draw(context);
        }
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
        if let Field::Cell(area, period, column) = field {
            return row::save(&mut self.drafts, (area, period, column), indicator, context, mint);
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
                let held = context.dossier.get(id)?;
                self.forget_row(held.area, held.period);
                return Event::edit(Edit::Remove(Key::Measurement(id)));
            }
            Message::Enter => return self.enter(indicator, context),
            Message::Paste => {
                let first = Rows::of(indicator, self.area, context).entry();
                let paste =
                    Paste::new(indicator, self.area, context.dossier, first, context.words, context.today);
                return Event::ask(Dialog::Paste(Box::new(paste)));
            }
            Message::Area(area) => self.area = area,
            Message::Look(choice) => {
                self.look.choose(choice);
                self.draw(context);
            }
            Message::MarkStart(start) => return self.mark(start, context, mint),
            Message::Declare(id) => {
                let held = id.and_then(|id| context.dossier.get(id));
                return Event::ask(Dialog::Declare(Box::new(Declare::new(indicator, held, context))));
            }
            Message::Withdraw(id) => return Event::edit(Edit::Remove(Key::Declaration(id))),
            Message::Publish(id) => {
                let held = id.and_then(|id| context.dossier.get(id));
                return Event::ask(Dialog::Publish(Box::new(Publish::new(indicator, held, context))));
            }
            Message::RemovePublished(id) => return Event::edit(Edit::Remove(Key::PublishedChange(id))),
            Message::Plan(plan) => self.show_plan(plan, context),
            Message::Year(year) => self.year = Some(year),
            Message::Unfold(period) => {
                if !self.unfolded.remove(&period) {
                    self.unfolded.insert(period);
                }
            }
            Message::Disclose => return Disclose::ask(Key::Indicator(self.id), context),
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
        let cell = Field::Cell(self.area, period, column);
        let edit = self.save(cell, indicator, context, mint);
        if self.drafts.error(cell).is_some() {
            return None;
        }
        let waits = column == Column::Value && self.drafts.typed_text(cell).is_some();
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

    /// Goes to the next figure to enter; of what is measured by municipality, to the first one that lacks it.
    fn enter(&mut self, indicator: &Indicator, context: Context<'_>) -> Option<Event> {
        self.year = None;
        let mut rows = Rows::of(indicator, self.area, context);
        if rows.is_by_area() {
            let mut areas: Vec<&Area> = context.dossier.areas_on(context.today).collect();
            areas.sort_by(|one, other| one.name.cmp(&other.name));
            let next = |area: &&Area| Some((Rows::of(indicator, Some(area.id), context).entry()?, area.id));
            let (_, area) = areas.iter().filter_map(next).min_by_key(|(period, _)| *period)?;
            self.area = Some(area);
            rows = Rows::of(indicator, self.area, context);
        }
        let period = rows.entry().or_else(|| rows.last())?;
        Some(Event::Focus(Column::Value.id(period)))
    }

    /// Marks the start of a cycle of an action plan as an intervention.
    fn mark(&self, start: CycleStart, context: Context<'_>, mint: &mut Mint) -> Option<Event> {
        let plan = context.dossier.get(start.action_plan)?;
        let values = [("title", plan.title.as_str()), ("year", &start.year.to_string())];
        let note = Annotation {
            id: mint.id(),
            indicator: self.id,
            day: start.day,
            until: None,
            kind: AnnotationKind::Intervention,
            text: context.words.say_with("views-mark-text", &values),
        };
        Event::edit(Edit::Add(Record::Annotation(note)))
    }

    fn forget_row(&mut self, area: Option<Id<Area>>, period: Period) {
        for column in [Column::Value, Column::Denominator, Column::CutOff, Column::Note] {
            self.drafts.forget(Field::Cell(area, period, column));
        }
    }

    /// The year of the grid.
    pub(super) fn shown_year(&self, rows: &Rows<'_>) -> i32 {
        self.year.unwrap_or_else(|| rows.year())
    }

    fn rows<'a>(&self, indicator: &Indicator, context: Context<'a>) -> Vec<Row<'a>> {
        let rows = Rows::of(indicator, self.area, context);
        rows.shown(self.shown_year(&rows))
    }

    pub(super) fn view<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let Some(indicator) = context.dossier.get(self.id) else { return column![].into() };
        let Some(judged) = context.picture.indicators.get(&self.id) else { return column![].into() };
        responsive(move |size| {
            let is_new = Rows::of(indicator, None, context).is_empty();
            let figures = column![].push((!is_new).then(|| chart::view(self, indicator, judged, context)));
            let figures = figures.push(grid::view(self, indicator, context)).spacing(space::LARGE);
            let verdict = (!is_new).then(|| verdict::view(indicator, judged, context));
            let ahead = if is_new { None } else { ahead::view(self, indicator, judged, context) };
            let notes = column![notes::view(self, indicator, context), published::view(indicator, context)];
            let notes = notes.spacing(space::LARGE);
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
                let beside = column![].push(verdict).push(ahead).push(targets).push(usage);
                let beside = container(beside.spacing(space::LARGE)).width(332);
                let figures = container(figures.push(notes)).width(Length::Fill);
                page = page.push(side_by_side![figures, beside].spacing(space::LARGE));
            } else {
                let beside = side_by_side![targets, usage].spacing(space::LARGE);
                page = page.push(verdict).push(ahead).push(figures).push(notes).push(beside);
            }
            page.push(after).into()
        })
        .height(Length::Shrink)
        .into()
    }
}
