//! Takes over figures that were copied from a spreadsheet, after showing what becomes of each line.

mod block;
mod columns;

use super::{Dialog, Message, Outcome};
use crate::domain::{Aggregation, Area, Dossier, Edit, Id, Indicator, Measurement, Mint, Period, Refusal};
use crate::gui::event::Event;
use crate::gui::style::{Tokens, space};
use crate::gui::widget::text::coloured;
use crate::gui::widget::{self, Tone, table};
use crate::words::{Words, folded, read_day};
use block::{Figure, Line, Read, Reader};
use chrono::NaiveDate;
use columns::{Columns, Placed};
use iced::widget::text_editor::{Action, Content, Edit as Typing};
use iced::widget::{column, row};
use iced::{Element, Length};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Lines that are shown; all are entered.
const SHOWN: usize = 200;
/// Lines that need no scrolling.
const FEW: usize = 4;
const FIRST: u8 = 0;
const CUT_OFF: u8 = 1;

/// Takes over figures of one indicator.
#[derive(Debug, Clone)]
pub struct Paste {
    indicator: Indicator,
    /// The municipality that was measured; none for the whole zone.
    area: Option<Id<Area>>,
    /// What was measured of each period: the figure that counts.
    held: BTreeMap<(Option<Id<Area>>, Period), Measurement>,
    /// The municipalities of the document.
    areas: Vec<Area>,
    /// Whether the columns are municipalities of a ratio, which cannot be read.
    is_ratio_by_area: bool,
    content: Content,
    first: String,
    cut_off: String,
    today: NaiveDate,
    lines: Vec<Placed>,
    /// Columns with a name that is no municipality, where others are.
    others: Vec<String>,
    /// How many were entered before those that are still here.
    entered: usize,
}

/// What becomes of a line.
enum Fate {
    /// A figure that is entered, and what there is to know of it.
    Enters(Measurement, String),
    /// A figure that is there already.
    Same,
    /// The names of the columns.
    Heading,
    /// A line that cannot be entered, and why.
    Stays(String),
}

impl Paste {
    /// Asks for figures of an indicator, with the period that is entered next and the day on which they were drawn.
    pub fn new(
        indicator: &Indicator,
        area: Option<Id<Area>>,
        dossier: &Dossier,
        first: Option<Period>,
        words: &Words,
        today: NaiveDate,
    ) -> Self {
        let mut held: BTreeMap<(Option<Id<Area>>, Period), Measurement> = BTreeMap::new();
        for one in dossier.measurements.values().filter(|one| one.indicator == indicator.id) {
            let is_later = |other: &Measurement| (one.cut_off, one.id) > (other.cut_off, other.id);
            if held.get(&(one.area, one.period)).is_none_or(is_later) {
                held.insert((one.area, one.period), one.clone());
            }
        }
        let first = first.unwrap_or_else(|| indicator.period_of(today));
        Self {
            indicator: indicator.clone(),
            area,
            held,
            areas: dossier.areas.values().cloned().collect(),
            is_ratio_by_area: false,
            content: Content::new(),
            first: words.period(first),
            cut_off: words.day(today),
            today,
            lines: Vec::new(),
            others: Vec::new(),
            entered: 0,
        }
    }

    pub(super) fn update(&mut self, message: Message, words: &Words, mint: &mut Mint) -> Option<Outcome> {
        match message {
            // A tab of a spreadsheet is hardly seen after a long cell.
            Message::Written(Action::Edit(Typing::Paste(text))) => {
                let text = text.replace('\t', " \t");
                self.content.perform(Action::Edit(Typing::Paste(Arc::new(text))));
            }
            Message::Written(action) => self.content.perform(action),
            Message::Typed(FIRST, text) => self.first = text,
            Message::Typed(_, text) => self.cut_off = text,
            Message::Confirmed => return self.confirmed(words, mint),
            _ => return None,
        }
        self.read(words);
        None
    }

    /// Reads what was pasted: by its columns when they are named after municipalities, else for the place chosen.
    fn read(&mut self, words: &Words) {
        let (text, reader) = (self.content.text(), self.reader(words));
        let columns = self.columns(&text);
        self.is_ratio_by_area = columns.is_none() && Columns::of(&text, &self.areas).is_some();
        let placed = |line| Placed { area: self.area, line };
        self.lines = match &columns {
            Some(columns) => columns.read(reader, &text),
            None => reader.read(&text).into_iter().map(placed).collect(),
        };
        self.others = columns.map(|columns| columns.others).unwrap_or_default();
    }

    /// The columns of the municipalities; a ratio has two columns for each place.
    fn columns(&self, text: &str) -> Option<Columns> {
        Columns::of(text, &self.areas).filter(|_| self.indicator.aggregation != Aggregation::Ratio)
    }

    fn reader<'a>(&self, words: &'a Words) -> Reader<'a> {
        let frequency = self.indicator.frequency;
        let first = words.read_period(&self.first, frequency);
        Reader {
            frequency,
            is_ratio: self.indicator.aggregation == Aggregation::Ratio,
            first: first.filter(|period| period.frequency() == frequency),
            words,
        }
    }

    /// The day on which the figures were drawn, or what is wrong with it.
    fn day(&self, words: &Words) -> Result<NaiveDate, String> {
        let text = self.cut_off.trim();
        match read_day(text, self.today) {
            Some(day) if day > self.today => Err(words.say("indicator-cut-off-future")),
            Some(day) => Ok(day),
            None => Err(words.say_with("not-a-day", &[("found", text)])),
        }
    }

    /// What becomes of a line. A measurement gets its identity from its period, until it is entered.
    fn fate(&self, placed: &Placed, day: Option<NaiveDate>, words: &Words) -> Fate {
        let Placed { area, line } = placed;
        let area = &area.map(|area| line.period.map_or(area, |period| self.then(area, period)));
        let (figure, period) = match (&line.read, line.period) {
            (Read::Heading, _) => return Fate::Heading,
            (Read::Bad(why), _) => return Fate::Stays(why.clone()),
            // Each place would need two columns: these would be read as one ratio of the whole zone.
            _ if self.is_ratio_by_area => return Fate::Stays(words.say("views-paste-ratio")),
            (Read::Figure(figure), Some(period)) => (figure, period),
            (Read::Figure(_), None) => return Fate::Stays(words.say("indicator-paste-no-period")),
        };
        let cut_off = day.unwrap_or(self.today);
        if cut_off < period.first_day() {
            return Fate::Stays(words.say("indicator-paste-too-early"));
        }
        if let Some(area) = self.named(*area).filter(|area| !area.existed_in(period)) {
            let refusal = Refusal::AreaNotThere { area: area.name.clone(), period: words.period(period) };
            return Fate::Stays(words.refusal(&refusal).text());
        }
        let Figure { value, denominator, note } = figure.clone();
        let mut new = Measurement {
            id: Id::from_number(0),
            indicator: self.indicator.id,
            area: *area,
            period,
            cut_off,
            value,
            denominator,
            note,
        };
        let Some(held) = self.held.get(&(*area, period)) else {
            return Fate::Enters(new, words.say("indicator-paste-new"));
        };
        let is_same = held.value == new.value && held.denominator == new.denominator;
        if is_same && (new.note.is_empty() || held.note == new.note) {
            return Fate::Same;
        }
        // A figure that is drawn anew is no longer provisional, or whatever its note said.
        if new.note.is_empty() && cut_off == held.cut_off {
            new.note.clone_from(&held.note);
        }
        let (figure, since) =
            (words.figure_bare(&self.indicator, held.figure(self.indicator.per)), words.day(held.cut_off));
        let key = match cut_off.cmp(&held.cut_off) {
            std::cmp::Ordering::Greater => "indicator-paste-revises",
            std::cmp::Ordering::Equal => "indicator-paste-corrects",
            std::cmp::Ordering::Less => "indicator-paste-older",
        };
        Fate::Enters(new, words.say_with(key, &[("figure", &figure), ("day", &since)]))
    }

    fn confirmed(&mut self, words: &Words, mint: &mut Mint) -> Option<Outcome> {
        let day = self.day(words).ok()?;
        let (mut enters, mut stays) = (Vec::new(), Vec::new());
        for placed in &self.lines {
            match self.fate(placed, Some(day), words) {
                Fate::Enters(measurement, _) => enters.push(Measurement { id: mint.id(), ..measurement }),
                Fate::Stays(_) => stays.push(placed),
                Fate::Same | Fate::Heading => {}
            }
        }
        if enters.is_empty() {
            return None;
        }
        let entered = enters.len();
        let edit = Event::Edit(Box::new(Edit::Enter(self.indicator.id, enters)));
        if stays.is_empty() {
            return Some(Outcome::Do(edit));
        }
        // What could not be entered stays, to be mended.
        let mut rest = Self { content: Content::with_text(&self.rest(&stays)), entered, ..self.clone() };
        rest.read(words);
        let ask = Event::Ask(Box::new(Dialog::Paste(Box::new(rest))));
        Some(Outcome::Do(Event::All(vec![edit, ask])))
    }

    /// The text of lines that stay; those of a block by municipality stay whole under its row of names.
    fn rest(&self, stays: &[&Placed]) -> String {
        let text = self.content.text();
        if self.columns(&text).is_none() {
            return stays.iter().map(|placed| self.with_period(&placed.line)).collect::<Vec<_>>().join("\n");
        }
        let numbers: BTreeSet<usize> = stays.iter().map(|placed| placed.line.number).collect();
        let kept =
            text.lines().enumerate().filter(|(index, _)| *index == 0 || numbers.contains(&(index + 1)));
        kept.map(|(_, line)| line).collect::<Vec<_>>().join("\n")
    }

    /// A municipality of the document.
    /// The municipality of the same name that existed in a period: one that merged may have kept its name.
    fn then(&self, area: Id<Area>, period: Period) -> Id<Area> {
        let name = self.named(Some(area)).map(|area| folded(&area.name));
        let same = |one: &&Area| Some(folded(&one.name)) == name && one.existed_in(period);
        let is_there = self.named(Some(area)).is_some_and(|area| area.existed_in(period));
        if is_there { area } else { self.areas.iter().find(same).map_or(area, |one| one.id) }
    }

    fn named(&self, area: Option<Id<Area>>) -> Option<&Area> {
        area.and_then(|area| self.areas.iter().find(|one| one.id == area))
    }

    /// The text of a line with its period before it, so that it can stand without the lines above it.
    fn with_period(&self, line: &Line) -> String {
        match line.period {
            Some(period) if !line.text.starts_with(&period.to_string()) => {
                let is_named =
                    line.text.contains(['\t', ';']) && self.indicator.aggregation != Aggregation::Ratio;
                if is_named { line.text.clone() } else { format!("{period}\t{}", line.text) }
            }
            _ => line.text.clone(),
        }
    }

    pub(super) fn view<'a>(&'a self, words: &'a Words) -> Element<'a, Message> {
        let day = self.day(words);
        let is_ratio = self.indicator.aggregation == Aggregation::Ratio;
        let key = if is_ratio { "indicator-paste-what-ratio" } else { "indicator-paste-what" };
        let example = if is_ratio { "indicator-paste-example-ratio" } else { "indicator-paste-example" };
        let area = widget::text_area(words.say("indicator-paste-area"), &self.content)
            .on_action(Message::Written)
            .placeholder(words.say(example))
            .height(100.0)
            .id("paste");
        let reader = self.reader(words);
        let text = self.content.text();
        let is_bare = !text.trim().is_empty() && reader.is_bare(&text);
        let first = widget::field(words.say("indicator-paste-first"), &self.first)
            .on_input(|text| Message::Typed(FIRST, text))
            .on_submit(Message::Confirmed)
            .error(
                reader
                    .first
                    .is_none()
                    .then(|| words.say_with("indicator-not-a-period", &[("found", self.first.trim())])),
            )
            .width(200)
            .id("paste-first");
        let cut_off = widget::field(words.say("indicator-paste-cut-off"), &self.cut_off)
            .on_input(|text| Message::Typed(CUT_OFF, text))
            .on_submit(Message::Confirmed)
            .error(day.clone().err())
            .width(200)
            .id("paste-cut-off");
        let fields = row![].push(is_bare.then_some(first)).push(cut_off).spacing(space::MEDIUM);
        let mut content = column![].spacing(space::MEDIUM);
        if self.entered > 0 {
            let said = words.count("indicator-paste-entered", self.entered);
            content = content.push(widget::banner(Tone::Attention, said, None));
        } else {
            content = content.push(widget::body(words.say(key))).push(self.place(is_ratio, words));
        }
        content = content.push(area).push(fields);
        let fates: Vec<(&Placed, Fate)> =
            self.lines.iter().map(|line| (line, self.fate(line, day.clone().ok(), words))).collect();
        let good = fates.iter().filter(|(_, fate)| matches!(fate, Fate::Enters(..))).count();
        if !fates.is_empty() {
            content = content.push(self.preview(&fates, words));
        }
        let bad: Vec<String> = fates
            .iter()
            .filter(|(_, fate)| matches!(fate, Fate::Stays(_)))
            .map(|(placed, _)| placed.line.number)
            .collect::<BTreeSet<_>>()
            .into_iter()
            .map(|number| number.to_string())
            .collect();
        if !bad.is_empty() {
            let key = if good > 0 { "indicator-paste-stay" } else { "indicator-paste-mend" };
            let said = words.count_with(key, bad.len(), &[("lines", &words.list(&bad))]);
            content = content.push(widget::banner(Tone::Bad, said, None));
        }
        let enter = (good > 0 && day.is_ok()).then_some(Message::Confirmed);
        let label = words.count("indicator-paste-enter", good);
        let close = if self.entered > 0 { "close" } else { "cancel" };
        let buttons = vec![
            widget::secondary(words.say(close), Message::Cancelled).into(),
            widget::primary(label, enter).into(),
        ];
        let title = words.say_with("indicator-paste-title", &[("indicator", &self.indicator.name)]);
        widget::dialog(title, content, buttons, Message::Cancelled).width(680.0).into()
    }

    /// Of which municipality the figures are, or how those of several are pasted at once.
    fn place<'a>(&self, is_ratio: bool, words: &Words) -> Option<Element<'a, Message>> {
        if !self.others.is_empty() {
            let names = words.list(&self.others);
            let says = words.count_with("views-paste-others", self.others.len(), &[("columns", &names)]);
            return Some(widget::banner(Tone::Neutral, says, None));
        }
        match self.named(self.area) {
            Some(area) => {
                let says = words.say_with("views-paste-into", &[("area", &area.name)]);
                Some(widget::strong(says).into())
            }
            None if self.areas.len() > 1 && !is_ratio => {
                Some(widget::small(words.say("views-paste-areas")).into())
            }
            None => None,
        }
    }

    /// What becomes of each line.
    fn preview<'a>(&self, fates: &[(&Placed, Fate)], words: &Words) -> Element<'a, Message> {
        let columns = vec![
            table::column(words.say("indicator-paste-column-line"), 36.0).numeric(),
            table::column(words.say("indicator-column-period"), 128.0),
            table::column(words.say("indicator-column-value"), 96.0).numeric(),
            table::column(words.say("indicator-paste-column-remark"), Length::Fill),
        ];
        let rows = fates.iter().take(SHOWN).enumerate().map(|(index, (Placed { area, line }, fate))| {
            let period = line.period.map(|period| words.period(period)).unwrap_or_default();
            let (figure, remark, is_bad) = match fate {
                Fate::Enters(one, remark) => (one.figure(self.indicator.per), remark.clone(), false),
                Fate::Same => (f64::NAN, words.say("indicator-paste-same"), false),
                Fate::Heading => (f64::NAN, words.say("indicator-paste-heading"), false),
                Fate::Stays(why) => (f64::NAN, why.clone(), true),
            };
            // Where every line is of the same place, it is said once.
            let area = area.filter(|area| self.area != Some(*area) && !matches!(fate, Fate::Heading));
            let remark = match self.named(area) {
                Some(area) => words.say_with("views-part", &[("area", &area.name), ("figure", &remark)]),
                None => remark,
            };
            let figure =
                if figure.is_finite() { words.figure_bare(&self.indicator, figure) } else { String::new() };
            let says = format!("{} {period} {figure}, {remark}", line.number);
            let remark = widget::small(remark);
            let remark = if is_bad { remark.style(coloured(|tokens: &Tokens| tokens.bad)) } else { remark };
            let cells = vec![
                widget::small(line.number.to_string()).into(),
                widget::body(period).into(),
                widget::strong(figure).into(),
                remark.into(),
            ];
            table::row(("line", index), says, cells)
        });
        let preview = table(words.say("indicator-paste-preview"), columns, rows.collect()).row_padding(3.0);
        if fates.len() > FEW { preview.height(150).into() } else { preview.into() }
    }
}
