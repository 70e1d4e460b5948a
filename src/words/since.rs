//! What changed since a moment, in sentences: made once, for the window, the command line and reports.

use super::Words;
use crate::analysis::{
    Cause, FigureChange, Goal, GoalChange, GoalKind, Happening, HappeningKind, Reading, Since, Stand,
    StatusChange, StructureChange, Subject, Times,
};
use crate::domain::{Dossier, Id, Indicator, Key, Noun, Status, Vocabulary};
use chrono::NaiveDate;

/// What changed since a moment, as people read it.
#[derive(Debug, Clone, PartialEq)]
pub struct SinceText {
    /// What changed in a few words, with its counts: statuses, figures, actions, decisions.
    pub numbers: [SinceNumber; 4],
    /// What changed by kind; kinds without a change are left out.
    pub sections: Vec<SinceSection>,
}

/// One number that must be seen.
#[derive(Debug, Clone, PartialEq)]
pub struct SinceNumber {
    /// What is counted.
    pub title: String,
    /// The number.
    pub number: usize,
    /// What comes after it.
    pub rest: String,
    /// A second number, of what goes worse while the first counts what goes better.
    pub worse: Option<usize>,
}

/// Changes of one kind.
#[derive(Debug, Clone, PartialEq)]
pub struct SinceSection {
    /// Its code, which never changes.
    pub code: &'static str,
    /// Its title.
    pub title: String,
    /// The changes.
    pub lines: Vec<SinceLine>,
}

/// A change.
#[derive(Debug, Clone, PartialEq)]
pub struct SinceLine {
    /// What changed.
    pub key: Key,
    /// What people call it.
    pub name: String,
    /// Its status before and after.
    pub statuses: Option<(Status, Status)>,
    /// Whether it is good; none when that is not judged.
    pub is_good: Option<bool>,
    /// What happened, in a few words.
    pub what: String,
    /// More of it in sentences; may be empty.
    pub detail: String,
}

/// Figures of an indicator that are written out.
const FIGURES: usize = 6;

impl Words {
    /// Says what changed, with the names that the later dossier gives.
    pub fn since(&self, since: &Since, now: &Dossier) -> SinceText {
        let of_statuses = |is_change: bool| {
            let some = since.statuses.iter().filter(move |one| one.is_change() == is_change);
            some.filter_map(|one| self.since_status(one, since.from, now)).collect::<Vec<_>>()
        };
        let is_decision = |happening: &&Happening| matches!(happening.key, Key::Decision(_));
        let (decisions, work): (Vec<&Happening>, Vec<&Happening>) =
            since.happenings.iter().partition(is_decision);
        let told = |some: Vec<&Happening>| {
            some.into_iter().filter_map(|one| self.since_happening(one, now)).collect::<Vec<_>>()
        };
        let sections = [
            ("statuses", "since-statuses", of_statuses(true)),
            ("restated", "since-restated-title", of_statuses(false)),
            (
                "goals",
                "since-goals",
                since.goals.iter().filter_map(|one| self.since_goal(one, now)).collect(),
            ),
            ("work", "since-work", told(work)),
            ("decisions", "since-decisions", told(decisions)),
            (
                "figures",
                "since-figures",
                since.figures.iter().filter_map(|one| self.since_figures(one, now)).collect(),
            ),
            (
                "structure",
                "since-structure",
                since.structure.iter().map(|one| self.since_part(one)).collect(),
            ),
        ];
        let sections = sections.into_iter().filter(|(.., lines)| !lines.is_empty());
        SinceText {
            numbers: self.since_numbers(since),
            sections: sections
                .map(|(code, title, lines)| SinceSection { code, title: self.say(title), lines })
                .collect(),
        }
    }

    fn since_numbers(&self, since: &Since) -> [SinceNumber; 4] {
        let number = |title: &str, number, rest: &str, other| SinceNumber {
            title: self.say(title),
            number,
            rest: self.count(rest, other),
            worse: None,
        };
        let (better, worse) = since.turns();
        let (new, revised) = since.figure_counts();
        let count = |kind| since.count(kind);
        let taken = count(HappeningKind::Decided);
        let done = count(HappeningKind::CarriedOut);
        let (finished, late) = (count(HappeningKind::Finished), count(HappeningKind::BecameLate));
        [
            SinceNumber {
                title: self.say("since-number-statuses"),
                number: better,
                rest: String::new(),
                worse: Some(worse),
            },
            number("since-number-figures", new, "since-number-revised", revised),
            number("since-number-actions", finished, "since-number-late", late),
            number("since-number-decisions", taken, "since-number-carried-out", done),
        ]
    }

    fn since_status(&self, change: &StatusChange, from: NaiveDate, now: &Dossier) -> Option<SinceLine> {
        let key = change.subject.key();
        let name = now.record(key)?.label(now);
        let mut sentences = Vec::new();
        if change.is_change() {
            let causes: Vec<String> =
                change.causes.iter().map(|cause| self.since_cause(cause, now)).collect();
            sentences.push(self.say_with("since-because", &[("causes", &self.list(&causes))]));
        }
        if let (Subject::Indicator(id), Some((was, is))) = (change.subject, &change.stands) {
            sentences.extend(self.since_stands(now.get(id)?, was, is));
        }
        if let Some(status) = change.restated {
            let (day, status) = (self.long_day(from), self.word(status));
            sentences.push(self.say_with("since-restated", &[("day", &day), ("status", &status)]));
        }
        let to = if change.is_change() { change.to } else { change.restated.unwrap_or(change.to) };
        Some(SinceLine {
            key,
            name,
            statuses: Some((change.from, to)),
            is_good: change.is_better(),
            what: self.since_noun(key),
            detail: sentences.join(" "),
        })
    }

    fn since_cause(&self, cause: &Cause, now: &Dossier) -> String {
        match cause {
            Cause::NewFigures => self.say("since-cause-new"),
            Cause::RevisedFigures => self.say("since-cause-revised"),
            Cause::WithdrawnFigures => self.say("since-cause-withdrawn"),
            Cause::MovedGoals => self.say("since-cause-goals"),
            Cause::OtherPlan => self.say("since-cause-plan"),
            Cause::GoneStale => self.say("since-cause-stale"),
            Cause::Makeup => self.say("since-cause-makeup"),
            Cause::DayMovedOn => self.say("since-cause-day"),
            Cause::Redefined(facets) => {
                let facets: Vec<String> = facets.iter().map(|facet| self.word(*facet)).collect();
                self.say_with("since-cause-redefined", &[("facets", &self.list(&facets))])
            }
            Cause::Below(indicators) => {
                let name = |id: &Id<Indicator>| now.get(*id).map(|one| self.inside(&one.name));
                let names: Vec<String> = indicators.iter().filter_map(name).collect();
                self.count_with("since-cause-below", names.len(), &[("names", &self.list(&names))])
            }
        }
    }

    /// How an indicator stood then and stands now; nothing when it had no figure on both sides.
    fn since_stands(&self, indicator: &Indicator, was: &Stand, is: &Stand) -> Option<String> {
        let (then, now) = (self.since_stand(indicator, was), self.since_stand(indicator, is));
        match (then, now) {
            (None, None) => None,
            (None, Some(now)) => Some(self.say_with("since-stand-now", &[("now", &now)])),
            (Some(then), None) => Some(self.say_with("since-stand-then", &[("then", &then)])),
            (Some(then), Some(now)) if then == now => {
                Some(self.say_with("since-stand-same", &[("now", &now)]))
            }
            (Some(then), Some(now)) => Some(self.say_with("since-stands", &[("then", &then), ("now", &now)])),
        }
    }

    fn since_stand(&self, indicator: &Indicator, stand: &Stand) -> Option<String> {
        let (figure, period) = (stand.figure.filter(|figure| figure.is_finite())?, stand.period?);
        let (figure, period) = (self.counted(indicator, figure, stand.counts), self.period(period));
        let values = [("figure", figure.as_str()), ("period", &period)];
        let Some(expected) = stand.expected.filter(|expected| expected.is_finite()) else {
            return Some(self.say_with("since-stand", &values));
        };
        let expected = self.figure_bare(indicator, expected);
        let [figure, period] = values;
        Some(self.say_with("since-stand-expected", &[figure, period, ("expected", &expected)]))
    }

    /// A figure in its unit, with the counts that it is made of.
    fn counted(&self, indicator: &Indicator, figure: f64, counts: Option<(f64, f64)>) -> String {
        let text = self.figure_in_unit(indicator, figure);
        let Some((part, whole)) = counts else { return text };
        let decimals = |value: f64| usize::from(value.fract() != 0.0);
        let (part, whole) = (self.number(part, decimals(part)), self.number(whole, decimals(whole)));
        self.say_with("since-counted", &[("figure", &text), ("part", &part), ("whole", &whole)])
    }

    fn since_figures(&self, change: &FigureChange, now: &Dossier) -> Option<SinceLine> {
        let indicator = now.get(change.indicator)?;
        let value = |one: &Reading| {
            let counts = one.denominator.map(|whole| (one.value, whole));
            self.counted(indicator, one.figure(), counts)
        };
        let mut what = Vec::new();
        for (key, count) in [
            ("since-figures-new", change.new.len()),
            ("since-figures-revised", change.revised.len()),
            ("since-figures-withdrawn", change.withdrawn.len()),
        ] {
            if count > 0 {
                what.push(self.count(key, count));
            }
        }
        let mut told: Vec<String> = Vec::new();
        let skipped = change.new.len().saturating_sub(FIGURES);
        if skipped > 0 {
            told.push(self.count("since-figures-earlier", skipped));
        }
        told.extend(change.new.iter().skip(skipped).map(|one| {
            self.say_with("since-figure", &[("period", &self.period(one.period)), ("figure", &value(one))])
        }));
        told.extend(change.revised.iter().map(|(was, is)| {
            let (period, was, is) = (self.period(is.period), value(was), value(is));
            self.say_with("since-figure-revised", &[("period", &period), ("was", &was), ("is", &is)])
        }));
        told.extend(change.withdrawn.iter().map(|one| {
            let (period, figure) = (self.period(one.period), value(one));
            self.say_with("since-figure-withdrawn", &[("period", &period), ("figure", &figure)])
        }));
        Some(SinceLine {
            key: Key::Indicator(indicator.id),
            name: indicator.name.clone(),
            statuses: None,
            is_good: None,
            what: self.list(&what),
            detail: told.join(" · "),
        })
    }

    fn since_goal(&self, change: &GoalChange, now: &Dossier) -> Option<SinceLine> {
        let indicator = now.get(change.indicator)?;
        let figure = |goal: &Goal| match goal.upper {
            Some(upper) => {
                let (low, high) =
                    (self.figure_bare(indicator, goal.value), self.figure_bare(indicator, upper));
                self.say_with("since-band", &[("low", &low), ("high", &high)])
            }
            None => self.figure_in_unit(indicator, goal.value),
        };
        let year = change.to.or(change.from)?.year.to_string();
        let goal = match change.kind {
            GoalKind::Baseline => self.say_with("since-baseline", &[("year", &year)]),
            GoalKind::Target(_) => self.say_with("since-target", &[("year", &year)]),
        };
        let what = match (&change.from, &change.to) {
            (Some(from), Some(to)) => {
                let (from, to) = (figure(from), figure(to));
                self.say_with("since-goal-moved", &[("goal", &goal), ("from", &from), ("to", &to)])
            }
            (None, Some(to)) => self.say_with("since-goal-new", &[("goal", &goal), ("to", &figure(to))]),
            (Some(from), None) => {
                self.say_with("since-goal-gone", &[("goal", &goal), ("from", &figure(from))])
            }
            (None, None) => return None,
        };
        Some(SinceLine {
            key: Key::Indicator(indicator.id),
            name: indicator.name.clone(),
            statuses: None,
            is_good: None,
            what,
            detail: String::new(),
        })
    }

    fn since_happening(&self, happening: &Happening, now: &Dossier) -> Option<SinceLine> {
        use HappeningKind::{BecameLate, CarriedOut, DecisionLate, Finished, Moved, Signed};
        let code = happening.kind.code();
        let day = happening.day.map(|day| self.day(day));
        let what = match (&day, happening.was.map(|day| self.day(day))) {
            (Some(day), Some(was)) => self.say_with("since-moved-from", &[("was", &was), ("day", day)]),
            (None, _) if happening.kind == Moved => self.say("since-moved-away"),
            (Some(day), None) => self.say_with(&format!("since-{code}-on"), &[("day", day)]),
            (None, _) => self.word(happening.kind),
        };
        let is_good = match happening.kind {
            Finished | CarriedOut | Signed => Some(true),
            BecameLate | DecisionLate => Some(false),
            _ => None,
        };
        let person = |id: Option<Id<crate::domain::Person>>| {
            id.and_then(|id| now.get(id)).map(|person| person.function.clone())
        };
        let (name, detail) = match happening.key {
            Key::Action(id) => {
                let action = now.get(id)?;
                let cycle = now.get(action.cycle).map(|cycle| cycle.label(now));
                (action.title.clone(), [cycle, person(action.owner)])
            }
            Key::Phase(id) => {
                let phase = now.get(id)?;
                let cycle = now.get(phase.cycle).map(|cycle| cycle.label(now)).unwrap_or_default();
                (format!("{} · {cycle}", self.word(phase.kind)), [None, person(phase.signed_by)])
            }
            Key::Decision(id) => {
                let decision = now.get(id)?;
                let meeting =
                    decision.meeting.and_then(|id| now.get(id)).map(|meeting| meeting.title.clone());
                (decision.text.clone(), [meeting, person(decision.owner)])
            }
            _ => return None,
        };
        let detail = detail.into_iter().flatten().collect::<Vec<_>>().join(" · ");
        Some(SinceLine { key: happening.key, name, statuses: None, is_good, what, detail })
    }

    fn since_part(&self, change: &StructureChange) -> SinceLine {
        let facets: Vec<String> = change.facets.iter().map(|facet| self.word(*facet)).collect();
        let mut what = self.word(change.kind);
        if !facets.is_empty() {
            let facets = self.list(&facets);
            what = self.say_with("since-rewritten", &[("what", &what), ("facets", &facets)]);
        }
        SinceLine {
            key: change.key,
            name: change.label.clone(),
            statuses: None,
            is_good: None,
            what,
            detail: self.since_noun(change.key),
        }
    }

    /// The noun of a record, as a line begins with it.
    fn since_noun(&self, key: Key) -> String {
        self.opening(&self.say(&format!("noun-{}", key.kind().code().replace('_', "-"))))
    }

    /// The two moments that are compared, in a sentence; with what to know when the document was made after the earlier
    /// one.
    pub fn since_span(&self, from: Times, until: Times, made: Option<NaiveDate>) -> String {
        let moment = |times: Times| {
            let on = self.long_day(times.on);
            match times.known {
                Some(known) => {
                    let known = self.long_day(known);
                    self.say_with("since-moment-known", &[("on", &on), ("known", &known)])
                }
                None => self.say_with("since-moment-now", &[("on", &on)]),
            }
        };
        let span = self.say_with("since-span", &[("from", &moment(from)), ("until", &moment(until))]);
        let later = made.zip(from.known).filter(|(made, known)| made > known);
        let Some((made, known)) = later.map(|(made, known)| (self.long_day(made), self.long_day(known)))
        else {
            return span;
        };
        format!("{span} {}", self.say_with("since-made-later", &[("made", &made), ("known", &known)]))
    }
}
