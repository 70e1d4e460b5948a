//! Takes over figures that were copied from a spreadsheet, after showing what becomes of each line.

mod block;

use super::{Dialog, Message, Outcome};
use crate::domain::{Aggregation, Area, Dossier, Edit, Id, Indicator, Measurement, Mint, Period};
use crate::gui::event::Event;
use crate::gui::style::{Tokens, space};
use crate::gui::widget::text::coloured;
use crate::gui::widget::{self, Tone, table};
use crate::words::{Words, read_day};
use block::{Figure, Line, Read, Reader};
use chrono::NaiveDate;
use iced::widget::text_editor::{Action, Content, Edit as Typing};
use iced::widget::{column, row};
use iced::{Element, Length};
use std::{collections::BTreeMap, sync::Arc};

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
    held: BTreeMap<Period, Measurement>,
    content: Content,
    first: String,
    cut_off: String,
    today: NaiveDate,
    lines: Vec<Line>,
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
        let mut held: BTreeMap<Period, Measurement> = BTreeMap::new();
        for one in
            dossier.measurements.values().filter(|one| one.indicator == indicator.id && one.area == area)
        {
            let is_later = |other: &Measurement| (one.cut_off, one.id) > (other.cut_off, other.id);
            if held.get(&one.period).is_none_or(is_later) {
                held.insert(one.period, one.clone());
            }
        }
        let first = first.unwrap_or_else(|| indicator.period_of(today));
        Self {
            indicator: indicator.clone(),
            area,
            held,
            content: Content::new(),
            first: words.period(first),
            cut_off: words.day(today),
            today,
            lines: Vec::new(),
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
        self.lines = self.reader(words).read(&self.content.text());
        None
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
    fn fate(&self, line: &Line, day: Option<NaiveDate>, words: &Words) -> Fate {
        let (figure, period) = match (&line.read, line.period) {
            (Read::Heading, _) => return Fate::Heading,
            (Read::Bad(why), _) => return Fate::Stays(why.clone()),
            (Read::Figure(figure), Some(period)) => (figure, period),
            (Read::Figure(_), None) => return Fate::Stays(words.say("indicator-paste-no-period")),
        };
        let cut_off = day.unwrap_or(self.today);
        if cut_off < period.first_day() {
            return Fate::Stays(words.say("indicator-paste-too-early"));
        }
        let Figure { value, denominator, note } = figure.clone();
        let mut new = Measurement {
            id: Id::from_number(0),
            indicator: self.indicator.id,
            area: self.area,
            period,
            cut_off,
            value,
            denominator,
            note,
        };
        let Some(held) = self.held.get(&period) else {
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
        for line in &self.lines {
            match self.fate(line, Some(day), words) {
                Fate::Enters(measurement, _) => enters.push(Measurement { id: mint.id(), ..measurement }),
                Fate::Stays(_) => stays.push(self.with_period(line)),
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
        let mut rest = Self { content: Content::with_text(&stays.join("\n")), entered, ..self.clone() };
        rest.lines = rest.reader(words).read(&rest.content.text());
        let ask = Event::Ask(Box::new(Dialog::Paste(Box::new(rest))));
        Some(Outcome::Do(Event::All(vec![edit, ask])))
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
            content = content.push(widget::body(words.say(key)));
        }
        content = content.push(area).push(fields);
        let fates: Vec<(&Line, Fate)> =
            self.lines.iter().map(|line| (line, self.fate(line, day.clone().ok(), words))).collect();
        let good = fates.iter().filter(|(_, fate)| matches!(fate, Fate::Enters(..))).count();
        if !fates.is_empty() {
            content = content.push(self.preview(&fates, words));
        }
        let bad: Vec<String> = fates
            .iter()
            .filter(|(_, fate)| matches!(fate, Fate::Stays(_)))
            .map(|(line, _)| line.number.to_string())
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

    /// What becomes of each line.
    fn preview<'a>(&self, fates: &[(&Line, Fate)], words: &Words) -> Element<'a, Message> {
        let columns = vec![
            table::column(words.say("indicator-paste-column-line"), 36.0).numeric(),
            table::column(words.say("indicator-column-period"), 128.0),
            table::column(words.say("indicator-column-value"), 96.0).numeric(),
            table::column(words.say("indicator-paste-column-remark"), Length::Fill),
        ];
        let rows = fates.iter().take(SHOWN).map(|(line, fate)| {
            let period = line.period.map(|period| words.period(period)).unwrap_or_default();
            let (figure, remark, is_bad) = match fate {
                Fate::Enters(one, remark) => (one.figure(self.indicator.per), remark.clone(), false),
                Fate::Same => (f64::NAN, words.say("indicator-paste-same"), false),
                Fate::Heading => (f64::NAN, words.say("indicator-paste-heading"), false),
                Fate::Stays(why) => (f64::NAN, why.clone(), true),
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
            table::row(("line", line.number), says, cells)
        });
        let preview = table(words.say("indicator-paste-preview"), columns, rows.collect()).row_padding(3.0);
        if fates.len() > FEW { preview.height(150).into() } else { preview.into() }
    }
}
