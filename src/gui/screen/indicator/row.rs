//! A row of the grid: a period with what was measured in it, and how what is typed in it becomes an edit.
//!
//! A later cut-off day adds a revision and keeps the earlier figure; any other change corrects what is there.

use super::save::{Field, number};
use crate::domain::{
    Aggregation, Dossier, Edit, Field as RefusalField, Indicator, Measurement, Mint, Period, Record, Refusal,
};
use crate::gui::context::Context;
use crate::gui::form::Drafts;
use crate::words::{Words, read_day};
use chrono::{Datelike, NaiveDate};
use std::collections::BTreeMap;

/// A column of the grid that can be filled in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Column {
    /// The value; the numerator of a ratio.
    Value,
    /// The denominator of a ratio.
    Denominator,
    /// The day on which the figure was drawn.
    CutOff,
    /// The explanation that goes with it.
    Note,
}

impl Column {
    const ALL: [Self; 4] = [Self::Value, Self::Denominator, Self::CutOff, Self::Note];

    /// The id of its field in the row of a period.
    pub(super) fn id(self, period: Period) -> String {
        format!("cell-{period}-{self:?}")
    }
}

/// A period with what was measured in it.
#[derive(Debug, Clone)]
pub(super) struct Row<'a> {
    pub(super) period: Period,
    /// The measurement that counts.
    pub(super) latest: Option<&'a Measurement>,
    /// The measurements that it supersedes, the latest first.
    pub(super) earlier: Vec<&'a Measurement>,
}

impl Row<'_> {
    /// What the document holds in a column, as it stands in its field.
    pub(super) fn held(&self, column: Column, indicator: &Indicator, words: &Words) -> String {
        let Some(held) = self.latest else { return String::new() };
        match column {
            Column::Value if held.denominator.is_some() => as_typed(held.value, 0, words),
            Column::Value => as_typed(held.value, indicator.decimals, words),
            Column::Denominator => held.denominator.map(|one| as_typed(one, 0, words)).unwrap_or_default(),
            Column::CutOff => words.day(held.cut_off),
            Column::Note => held.note.clone(),
        }
    }
}

/// A number as it stands in its field: with the usual decimals, unless it has more.
pub(in crate::gui::screen) fn as_typed(value: f64, decimals: i64, words: &Words) -> String {
    let decimals = usize::try_from(decimals).unwrap_or_default().min(6);
    let scale = 10_f64.powi(decimals as i32);
    let is_short = (value * scale - (value * scale).round()).abs() < 1e-6;
    if is_short { words.number(value, decimals) } else { words.plain_number(value) }
}

/// What was measured of an indicator, by period.
pub(super) struct Rows<'a> {
    by_period: BTreeMap<Period, Vec<&'a Measurement>>,
    /// The period that runs today.
    running: Period,
    /// The first year of the plan.
    from: Option<i32>,
}

impl<'a> Rows<'a> {
    pub(super) fn of(dossier: &'a Dossier, indicator: &Indicator, context: Context<'_>) -> Self {
        let mut by_period: BTreeMap<Period, Vec<&Measurement>> = BTreeMap::new();
        for one in
            dossier.measurements.values().filter(|one| one.indicator == indicator.id && one.area.is_none())
        {
            by_period.entry(one.period).or_default().push(one);
        }
        for all in by_period.values_mut() {
            all.sort_by_key(|one| std::cmp::Reverse((one.cut_off, one.id)));
        }
        let running = indicator.period_of(context.today);
        Self { by_period, running, from: context.plan().map(|plan| plan.from.year()) }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.by_period.is_empty()
    }

    /// The last period that was measured.
    pub(super) fn last(&self) -> Option<Period> {
        self.by_period.last_key_value().map(|(period, _)| *period)
    }

    /// The next period to enter; none when the running one has been entered.
    pub(super) fn entry(&self) -> Option<Period> {
        let next = match self.last() {
            Some(last) => last.next(),
            None => {
                let first = Period::new(self.running.year(), 1, self.running.frequency());
                first.unwrap_or(self.running)
            }
        };
        (next <= self.running).then_some(next)
    }

    /// The year that is shown until another one is chosen.
    pub(super) fn year(&self) -> i32 {
        self.entry().or_else(|| self.last()).unwrap_or(self.running).year()
    }

    /// The years to choose from; none when all periods are shown together.
    pub(super) fn years(&self) -> Vec<i32> {
        if self.is_whole() {
            return Vec::new();
        }
        (self.first_year()..=self.last_shown().year()).collect()
    }

    /// The periods that are shown with a year, the newest first.
    pub(super) fn shown(&self, year: i32) -> Vec<Row<'a>> {
        let (first, last) = if self.is_whole() {
            (self.first_year(), self.last_shown())
        } else {
            let end = Period::new(year, self.running.frequency().per_year(), self.running.frequency());
            (year, end.map_or(self.running, |end| end.min(self.last_shown())))
        };
        let Some(first) = Period::new(first, 1, self.running.frequency()) else { return Vec::new() };
        let mut periods: Vec<Period> = std::iter::successors(Some(first), |period| Some(period.next()))
            .take_while(|period| *period <= last)
            .take(500)
            .collect();
        periods.reverse();
        periods.into_iter().map(|period| self.row(period)).collect()
    }

    /// The row of a period.
    pub(super) fn row(&self, period: Period) -> Row<'a> {
        let all = self.by_period.get(&period).map(Vec::as_slice).unwrap_or_default();
        Row { period, latest: all.first().copied(), earlier: all.iter().skip(1).copied().collect() }
    }

    /// Whether a year has so few periods that all years stand together.
    fn is_whole(&self) -> bool {
        self.running.frequency().per_year() <= 2
    }

    fn first_year(&self) -> i32 {
        let measured = self.by_period.first_key_value().map(|(period, _)| period.year());
        let last = self.last_shown().year();
        measured.into_iter().chain(self.from).min().unwrap_or(last).min(last)
    }

    fn last_shown(&self) -> Period {
        self.last().map_or(self.running, |last| last.max(self.running))
    }
}

/// Makes an edit of what is typed in a row, when a cell of it is left; what is wrong is said at its cell.
pub(super) fn save(
    drafts: &mut Drafts<Field>,
    (period, left): (Period, Column),
    indicator: &Indicator,
    context: Context<'_>,
    mint: &mut Mint,
) -> Option<Edit> {
    let row = Rows::of(context.dossier, indicator, context).row(period);
    let typed: Vec<Column> = Column::ALL
        .into_iter()
        .filter(|column| drafts.typed_text(Field::Cell(period, *column)).is_some())
        .collect();
    if typed.is_empty() {
        return None;
    }
    let mut faults = Vec::new();
    let mut cells = Cells::of(&row);
    for column in &typed {
        let text = drafts.typed_text(Field::Cell(period, *column)).unwrap_or_default().trim().to_owned();
        if let Err(why) = cells.read(*column, &text, &row, context) {
            faults.push((*column, why));
        }
    }
    let is_ratio = indicator.aggregation == Aggregation::Ratio;
    let was_whole = row.latest.is_none_or(|held| held.denominator.is_some());
    let lacks_whole = is_ratio && was_whole && cells.value.is_some() && cells.denominator.is_none();
    if faults.is_empty() && lacks_whole && left != Column::Value {
        faults.push((Column::Denominator, context.say("indicator-denominator-empty")));
    }
    if !faults.is_empty() {
        for (column, why) in faults {
            fail(drafts, &row, column, why, indicator, context.words);
        }
        return None;
    }
    let Some(value) = cells.value.filter(|_| !lacks_whole) else {
        // Nothing was typed where nothing was; or a note waits for its value.
        for column in typed {
            let field = Field::Cell(period, column);
            if drafts.typed_text(field).is_some_and(|text| text.trim().is_empty()) {
                drafts.forget(field);
            }
        }
        return None;
    };
    let edit = cells.edit(value, &row, indicator, context, mint);
    if let Err(refusal) = edit.apply(context.dossier) {
        let column = match refusal {
            Refusal::CutOffTooEarly { .. } => Column::CutOff,
            Refusal::OutOfRange { field: RefusalField::DENOMINATOR, .. } => Column::Denominator,
            _ => Column::Value,
        };
        let why = context.words.refusal(&refusal).text();
        fail(drafts, &row, column, why, indicator, context.words);
        return None;
    }
    let mut sent = None;
    for column in typed {
        sent = drafts.send(Field::Cell(period, column), edit.clone(), context.dossier, context.words);
    }
    sent
}

/// Says at a cell what is wrong, also when nothing was typed in that cell.
fn fail(
    drafts: &mut Drafts<Field>,
    row: &Row<'_>,
    column: Column,
    why: String,
    indicator: &Indicator,
    words: &Words,
) {
    let field = Field::Cell(row.period, column);
    if drafts.typed_text(field).is_none() {
        drafts.typed(field, row.held(column, indicator, words));
    }
    drafts.fail(field, why);
}

/// What a row holds once what is typed in it has been read.
struct Cells {
    value: Option<f64>,
    denominator: Option<f64>,
    cut_off: Option<NaiveDate>,
    note: String,
}

impl Cells {
    fn of(row: &Row<'_>) -> Self {
        Self {
            value: row.latest.map(|held| held.value),
            denominator: row.latest.and_then(|held| held.denominator),
            cut_off: row.latest.map(|held| held.cut_off),
            note: row.latest.map(|held| held.note.clone()).unwrap_or_default(),
        }
    }

    fn read(
        &mut self,
        column: Column,
        text: &str,
        row: &Row<'_>,
        context: Context<'_>,
    ) -> Result<(), String> {
        match column {
            Column::Value if text.is_empty() && row.latest.is_some() => {
                return Err(context.say("indicator-value-empty"));
            }
            Column::Value if text.is_empty() => self.value = None,
            Column::Value => self.value = Some(number(text, context)?),
            Column::Denominator if text.is_empty() => self.denominator = None,
            Column::Denominator => self.denominator = Some(number(text, context)?),
            Column::CutOff if text.is_empty() => {}
            Column::CutOff => {
                let day = read_day(text, context.today)
                    .ok_or_else(|| context.words.say_with("not-a-day", &[("found", text)]))?;
                if day > context.today {
                    return Err(context.say("indicator-cut-off-future"));
                }
                if row.earlier.iter().any(|one| one.cut_off == day) {
                    return Err(context.say("indicator-cut-off-twice"));
                }
                self.cut_off = Some(day);
            }
            Column::Note => text.clone_into(&mut self.note),
        }
        Ok(())
    }

    fn edit(
        self,
        value: f64,
        row: &Row<'_>,
        indicator: &Indicator,
        context: Context<'_>,
        mint: &mut Mint,
    ) -> Edit {
        let cut_off = self.cut_off.unwrap_or_else(|| context.today.max(row.period.first_day()));
        let mut next = Measurement {
            id: mint.id(),
            indicator: indicator.id,
            area: None,
            period: row.period,
            cut_off,
            value,
            denominator: self.denominator,
            note: self.note,
        };
        match row.latest {
            Some(held) if cut_off <= held.cut_off => {
                next.id = held.id;
                Edit::Change(Record::Measurement(next))
            }
            _ => Edit::Enter(indicator.id, vec![next]),
        }
    }
}
