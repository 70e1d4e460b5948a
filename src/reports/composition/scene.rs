//! What every part of a report looks at, and what all reports share.

use chrono::{Datelike, NaiveDate};

use super::Order;
use crate::analysis::{Judgement, Outlook, Picture, Question, Release};
use crate::charts::SeriesFigure;
use crate::domain::{
    self, BodyKind, Direction, Dossier, Id, Indicator, Meeting, Person, Plan, Recipe, ReportKind, ReportPart,
    Vocabulary,
};
use crate::reports::report::{Cell, Meta, Run, Status, Style, Tone};
use crate::words::Words;

/// Most years before the last one that a recipe can ask for.
const MOST_YEARS: i32 = 40;

/// What every part of the report looks at.
pub(in crate::reports) struct Scene<'a> {
    /// All that may be told.
    pub release: &'a Release,
    /// The same: what is planned and measured.
    pub dossier: &'a Dossier,
    /// The same, judged.
    pub picture: &'a Picture,
    /// What is asked.
    pub recipe: &'a Recipe,
    /// How it looks.
    pub style: &'a Style,
    pub words: &'a Words,
    /// The day judged.
    pub on: NaiveDate,
    /// The day at whose end the document said what counts; none is now.
    pub known: Option<NaiveDate>,
    pub plan: Option<&'a Plan>,
    /// The body that reads the report.
    pub body: BodyKind,
    pub meeting: Option<&'a Meeting>,
    /// The meeting of the same body before that.
    pub previous: Option<&'a Meeting>,
}

/// The meeting that a report is for: that of its recipe, else the next one of the police council.
pub(super) fn meeting<'a>(dossier: &'a Dossier, recipe: &Recipe, on: NaiveDate) -> Option<&'a Meeting> {
    let usual = usual_body(recipe.kind);
    let to_come = |meeting: &&Meeting| meeting.body_kind(dossier) == usual && meeting.day >= on;
    let next = || dossier.meetings.values().filter(to_come).min_by_key(|meeting| meeting.day);
    recipe.meeting.and_then(|id| dossier.get(id)).or_else(next)
}

/// The body that reads a report.
pub(super) fn body(dossier: &Dossier, meeting: Option<&Meeting>, kind: ReportKind) -> BodyKind {
    meeting.map_or(usual_body(kind), |meeting| meeting.body_kind(dossier))
}

/// The body that usually reads reports of a kind.
fn usual_body(kind: ReportKind) -> BodyKind {
    match kind {
        ReportKind::Yearly | ReportKind::Final => BodyKind::SecurityCouncil,
        _ => BodyKind::PoliceCouncil,
    }
}

/// The meeting of a body before another one, which judged an earlier day.
pub(super) fn previous<'a>(
    dossier: &'a Dossier,
    meeting: Option<&Meeting>,
    body: BodyKind,
    on: NaiveDate,
) -> Option<&'a Meeting> {
    let before = |other: &&Meeting| {
        let is_before = meeting.map_or(other.day < on, |meeting| other.day < meeting.day);
        other.body_kind(dossier) == body && is_before && other.figures_on < on
    };
    dossier.meetings.values().filter(before).max_by_key(|meeting| meeting.day)
}

/// The plan that a report is about: that of the day; for an evaluation at the end, the one whose end is nearest.
fn plan<'a>(dossier: &'a Dossier, recipe: &Recipe, on: NaiveDate) -> Option<&'a Plan> {
    if recipe.kind != ReportKind::Final {
        return dossier.plan_on(on);
    }
    let begun = dossier.plans.values().filter(|plan| plan.from <= on);
    begun.min_by_key(|plan| (plan.until - on).num_days().abs()).or_else(|| dossier.plan_on(on))
}

impl<'a> Scene<'a> {
    /// What is to come of an indicator that is judged; none when nothing can be said.
    pub fn outlook(&self, indicator: &Indicator, judgement: &Judgement) -> Option<Outlook> {
        if indicator.direction == Direction::Informative {
            return None;
        }
        Question::of(self.dossier, indicator, judgement, self.plan, self.on)?.answer().ok()
    }

    pub(super) fn of(release: &'a Release, order: &Order<'a>, words: &'a Words) -> Self {
        let (dossier, on) = (&release.dossier, order.on);
        let meeting = meeting(dossier, order.recipe, on);
        let body = body(dossier, meeting, order.recipe.kind);
        Self {
            release,
            dossier,
            picture: &release.picture,
            recipe: order.recipe,
            style: order.style,
            words,
            on,
            known: order.known,
            plan: plan(dossier, order.recipe, on),
            body,
            meeting,
            previous: previous(dossier, meeting, body, on),
        }
    }

    /// A figure of an indicator in a cell.
    pub fn number(&self, indicator: &Indicator, value: f64) -> Cell {
        let decimals = u8::try_from(indicator.decimals).unwrap_or_default();
        Cell::number(value, decimals, self.words.figure_bare(indicator, value))
    }

    /// A day in a cell; a dash when there is none.
    pub fn day(&self, day: Option<NaiveDate>) -> Cell {
        day.map_or_else(|| "—".into(), |day| Cell::day(day, self.words.day(day)))
    }

    pub fn priorities(&self) -> Vec<&'a domain::Priority> {
        self.plan.map_or_else(Vec::new, |plan| Picture::priorities_of(self.dossier, plan.id))
    }

    pub fn meta(&self) -> Meta {
        super::meta::of(self)
    }

    /// The years of the plan with a space before them; nothing without a plan.
    pub fn plan_years(&self) -> String {
        self.plan.map_or_else(String::new, |plan| format!(" {}–{}", plan.from.year(), plan.until.year()))
    }

    /// A body inside a sentence: de politieraad.
    pub fn body_with_article(&self, body: BodyKind) -> String {
        self.words.say(&format!("report-{}", body.word()))
    }

    /// The function of a person inside a sentence, with the name when the edition still has one.
    pub fn function(&self, person: Option<Id<Person>>) -> Option<String> {
        let person = self.dossier.get(person?)?;
        let function = self.words.inside(&person.function);
        let name = person.name.as_deref().map(str::trim).filter(|name| !name.is_empty());
        let values = |name| [("function", function.as_str()), ("name", name)];
        Some(match name {
            Some(name) => self.words.say_with("report-person", &values(name)),
            None => function,
        })
    }

    /// Whether a part is asked for, among those that the kind can leave out.
    pub fn has(&self, part: ReportPart) -> bool {
        self.recipe.has(part) && super::parts(self.recipe.kind).contains(&part)
    }

    /// The year that a report of a year is about.
    pub fn year(&self) -> i32 {
        self.on.year()
    }

    /// How many years before a last one are shown: from the first day of the recipe, else the usual number.
    pub fn years_back(&self, last: i32, usual: i32) -> i32 {
        self.recipe.from.map_or(usual, |from| last.saturating_sub(from.year()).clamp(0, MOST_YEARS))
    }

    /// A figure that begins on the first day of the recipe, when that is later.
    pub fn shown(&self, mut figure: SeriesFigure) -> SeriesFigure {
        if let Some(from) = self.recipe.from.filter(|from| *from > figure.from && *from < figure.to) {
            figure.points.retain(|point| point.from >= from);
            figure.annotations.retain(|(day, _)| *day >= from);
            figure.from = from;
        }
        figure
    }

    /// A whole number in a cell, such as a count, hours or euro.
    pub fn whole(&self, value: f64) -> Cell {
        Cell::number(value, 0, self.words.number(value, 0))
    }

    /// A status behind a heading: its words stay on one line.
    pub fn heading_status(&self, status: domain::Status) -> Status {
        Status::new(tone(status), self.words.word(status).replace(' ', "\u{a0}"))
    }

    pub fn status(&self, status: domain::Status) -> Status {
        Status::new(tone(status), self.words.word(status))
    }
}

fn tone(status: domain::Status) -> Tone {
    match status {
        domain::Status::OnCourse => Tone::Good,
        domain::Status::Attention => Tone::Attention,
        domain::Status::OffCourse => Tone::Bad,
        domain::Status::Unknown => Tone::Unknown,
        domain::Status::Informative => Tone::Informative,
    }
}

/// A phrase whose parts between ** are bold.
pub(in crate::reports) fn rich(phrase: &str) -> Vec<Run> {
    let parts = phrase.split("**").enumerate().filter(|(_, part)| !part.is_empty());
    parts.map(|(index, part)| if index % 2 == 1 { Run::strong(part) } else { Run::plain(part) }).collect()
}

/// A text of the zone in which no line ends between a number and its percent sign.
pub(in crate::reports) fn tidy(text: &str) -> String {
    text.trim().replace(" %", "\u{a0}%")
}
