//! The progress report to the police council: one sheet that says it all, then each priority, then how to read it.
//!
//! A composer finds words and an order for what the analysis says. It computes nothing, reads no clock and names
//! people by their function only.

mod actions;
mod closing;
mod decisions;
mod indicators;
mod making;
mod priority;
mod sheet;
mod verdict;

use chrono::{Datelike, NaiveDate};

use super::report::{Block, Meta, Report, ReportLanguage, Run, Status, Tone};
use crate::analysis::{Judgement, Outlook, Picture, Question};
use crate::domain::{self, BodyKind, Direction, Dossier, Id, Indicator, Meeting, Person, Plan, Vocabulary};
use crate::words::{Language, Words};

/// What is asked of the report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CouncilReport {
    /// The day on which the figures are judged; the picture is of this day.
    pub on: NaiveDate,
    /// The meeting that it is for; without one, the next police council on or after the day.
    pub meeting: Option<Id<Meeting>>,
}

/// Composes the report from a dossier and its picture on the day.
pub fn compose(dossier: &Dossier, picture: &Picture, words: &Words, request: &CouncilReport) -> Report {
    let scene = Scene::of(dossier, picture, words, request);
    let mut report = Report::new(scene.meta(request.on));
    sheet::push(&scene, &mut report);
    for priority in scene.priorities() {
        report.push(Block::PageBreak);
        priority::push(&scene, priority, &mut report);
    }
    report.push(Block::PageBreak);
    closing::push(&scene, &mut report);
    report
}

/// What every part of the report looks at.
struct Scene<'a> {
    dossier: &'a Dossier,
    picture: &'a Picture,
    words: &'a Words,
    on: NaiveDate,
    plan: Option<&'a Plan>,
    /// The body that reads the report.
    body: BodyKind,
    meeting: Option<&'a Meeting>,
    /// The meeting of the same body before that.
    previous: Option<&'a Meeting>,
}

impl<'a> Scene<'a> {
    /// What is to come of an indicator that is judged; none when nothing can be said.
    fn outlook(&self, indicator: &Indicator, judgement: &Judgement) -> Option<Outlook> {
        if indicator.direction == Direction::Informative {
            return None;
        }
        Question::of(self.dossier, indicator, judgement, self.plan, self.on)?.answer().ok()
    }

    fn of(dossier: &'a Dossier, picture: &'a Picture, words: &'a Words, request: &CouncilReport) -> Self {
        let on = request.on;
        let of_council =
            |meeting: &&Meeting| meeting.body_kind(dossier) == BodyKind::PoliceCouncil && meeting.day >= on;
        let next = || dossier.meetings.values().filter(of_council).min_by_key(|meeting| meeting.day);
        let meeting = request.meeting.and_then(|id| dossier.get(id)).or_else(next);
        let body = meeting.map_or(BodyKind::PoliceCouncil, |meeting| meeting.body_kind(dossier));
        let before = |other: &&Meeting| {
            let is_before = meeting.map_or(other.day < on, |meeting| other.day < meeting.day);
            other.body_kind(dossier) == body && is_before && other.figures_on < on
        };
        let previous = dossier.meetings.values().filter(before).max_by_key(|meeting| meeting.day);
        Self { dossier, picture, words, on, plan: dossier.plan_on(on), body, meeting, previous }
    }

    fn priorities(&self) -> Vec<&'a domain::Priority> {
        self.plan.map_or_else(Vec::new, |plan| Picture::priorities_of(self.dossier, plan.id))
    }

    fn meta(&self, made_on: NaiveDate) -> Meta {
        let words = self.words;
        let zone = self.dossier.zone().map(|zone| zone.name.clone()).unwrap_or_default();
        let (day, long_day) = (words.day(self.on), words.long_day(self.on));
        let body = self.body_with_article(self.body);
        let kicker = match self.meeting {
            Some(meeting) => {
                let day = words.long_day(meeting.day);
                words.say_with("report-kicker-on", &[("body", &body), ("day", &day)])
            }
            None => words.say_with("report-kicker", &[("body", &body)]),
        };
        let (title, subtitle) = match self.plan {
            Some(plan) => {
                let (from, until) = (plan.from.year().to_string(), plan.until.year().to_string());
                let (year, years) = plan.year_of(self.on);
                let (year, years) = (year.to_string(), years.to_string());
                (
                    words.say_with("report-title", &[("from", &from), ("until", &until)]),
                    words.say_with(
                        "report-subtitle",
                        &[("day", &long_day), ("year", &year), ("years", &years)],
                    ),
                )
            }
            None => (
                words.say("report-title-without-plan"),
                words.say_with("report-subtitle-without-plan", &[("day", &long_day)]),
            ),
        };
        Meta {
            kicker,
            subtitle,
            description: words.say_with("report-description", &[("zone", &zone), ("day", &long_day)]),
            keywords: vec![words.say("report-keyword-plan"), words.say("report-keyword-progress")],
            header_left: zone.clone(),
            header_right: words.say_with("report-header", &[("day", &day)]),
            footer_left: words.say_with("report-footer", &[("zone", &zone)]),
            ..Meta::new(language(words.language), title, zone, made_on)
        }
    }

    /// A body inside a sentence: de politieraad.
    fn body_with_article(&self, body: BodyKind) -> String {
        self.words.say(&format!("report-{}", body.word()))
    }

    /// The function of a person inside a sentence.
    fn function(&self, person: Option<Id<Person>>) -> Option<String> {
        self.dossier.get(person?).map(|person| self.words.inside(&person.function))
    }

    /// A status behind a heading: its words stay on one line.
    fn heading_status(&self, status: domain::Status) -> Status {
        Status::new(tone(status), self.words.word(status).replace(' ', "\u{a0}"))
    }

    fn status(&self, status: domain::Status) -> Status {
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

fn language(language: Language) -> ReportLanguage {
    match language {
        Language::Dutch => ReportLanguage::Dutch,
        Language::French => ReportLanguage::French,
        Language::German => ReportLanguage::German,
        Language::English => ReportLanguage::English,
    }
}

/// A phrase whose parts between ** are bold.
fn rich(phrase: &str) -> Vec<Run> {
    let parts = phrase.split("**").enumerate().filter(|(_, part)| !part.is_empty());
    parts.map(|(index, part)| if index % 2 == 1 { Run::strong(part) } else { Run::plain(part) }).collect()
}

/// A text of the zone in which no line ends between a number and its percent sign.
fn tidy(text: &str) -> String {
    text.trim().replace(" %", "\u{a0}%")
}
