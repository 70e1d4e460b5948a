//! Statuses that changed, each with what it comes of. Nothing jumps without a cause.

use super::Moment;
use super::bench::{Bench, PARTS, Part};
use super::structure::of_indicator;
use crate::analysis::{Judgement, Picture};
use crate::domain::{Dossier, Id, Indicator, Key, Objective, Period, Priority, Status, vocabulary};
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// What has a status.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// A priority.
    Priority(Id<Priority>),
    /// An objective.
    Objective(Id<Objective>),
    /// An indicator.
    Indicator(Id<Indicator>),
}

vocabulary! {
    /// What can be rewritten of a part of the plan.
    Facet as "since-facet" {
        /// Its code or name.
        Name = "name",
        /// Its description.
        Description = "description",
        /// The last day to reach it.
        Deadline = "deadline",
        /// Its weight.
        Weight = "weight",
        /// Where it stands in the plan.
        Place = "place",
        /// Who answers for it.
        Owner = "owner",
        /// What counts.
        Definition = "definition",
        /// Its unit.
        Unit = "unit",
        /// Which way is better.
        Direction = "direction",
        /// What sort of number it is.
        Nature = "nature",
        /// How often it is measured.
        Frequency = "frequency",
        /// How a year is made of its periods.
        Aggregation = "aggregation",
        /// How far behind is still "attention".
        Tolerance = "tolerance",
        /// Where the figures come from.
        Source = "source",
    }
}

/// What a change of status comes of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cause {
    /// Figures of periods that had none.
    NewFigures,
    /// Figures that were revised.
    RevisedFigures,
    /// Figures that were withdrawn.
    WithdrawnFigures,
    /// Targets or a baseline that moved.
    MovedGoals,
    /// The indicator itself: these facets of it.
    Redefined(Vec<Facet>),
    /// Another plan, with its own targets, or another period of it.
    OtherPlan,
    /// The last figure became too old to judge by.
    GoneStale,
    /// What stands under it: these indicators stand otherwise.
    Below(Vec<Id<Indicator>>),
    /// Other objectives, indicators or weights under it.
    Makeup,
    /// Only the day moved on.
    DayMovedOn,
}

impl Cause {
    /// Its code, which never changes.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NewFigures => "new-figures",
            Self::RevisedFigures => "revised-figures",
            Self::WithdrawnFigures => "withdrawn-figures",
            Self::MovedGoals => "moved-goals",
            Self::Redefined(_) => "redefined",
            Self::OtherPlan => "other-plan",
            Self::GoneStale => "gone-stale",
            Self::Below(_) => "below",
            Self::Makeup => "makeup",
            Self::DayMovedOn => "day",
        }
    }
}

impl Subject {
    /// The record that has the status.
    pub fn key(self) -> Key {
        match self {
            Self::Priority(id) => Key::Priority(id),
            Self::Objective(id) => Key::Objective(id),
            Self::Indicator(id) => Key::Indicator(id),
        }
    }
}

/// How an indicator stood: its figure of the year until a period, and what it should have been.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Stand {
    /// The latest period with a figure.
    pub period: Option<Period>,
    /// The figure of the year until then.
    pub figure: Option<f64>,
    /// The counts of a figure that is a ratio: numerator and denominator.
    pub counts: Option<(f64, f64)>,
    /// What it should be.
    pub expected: Option<f64>,
}

/// A status that changed, or that was known otherwise.
#[derive(Debug, Clone, PartialEq)]
pub struct StatusChange {
    /// What has the status.
    pub subject: Subject,
    /// As it was known at the earlier moment.
    pub from: Status,
    /// At the later moment.
    pub to: Status,
    /// What the change comes of; empty when the status is the same.
    pub causes: Vec<Cause>,
    /// What the earlier day says with what is known at the later moment, when that differs.
    pub restated: Option<Status>,
    /// How an indicator stood at both moments.
    pub stands: Option<(Stand, Stand)>,
}

impl StatusChange {
    /// Whether the status is another one; else it only was known otherwise.
    pub fn is_change(&self) -> bool {
        self.from != self.to
    }

    /// Whether it stands better; none when it does not, or when one side was not judged.
    pub fn is_better(&self) -> Option<bool> {
        let is_judged = |status| status < Status::Unknown;
        let both = is_judged(self.from) && is_judged(self.to) && self.is_change();
        both.then(|| self.to < self.from)
    }
}

/// The statuses that changed of the plan of the later moment: priorities, objectives, indicators.
pub(super) fn statuses(then: Moment<'_>, now: Moment<'_>, restated: Option<&Picture>) -> Vec<StatusChange> {
    let mut found = Vec::new();
    for subject in subjects(now.0, now.1.on) {
        let Some((from, to)) = status(then.1, subject).zip(status(now.1, subject)) else { continue };
        let restated = restated.and_then(|again| status(again, subject)).filter(|again| *again != from);
        if from == to && restated.is_none() {
            continue;
        }
        let causes = if from == to { Vec::new() } else { causes(then, now, subject, to) };
        let stands = match subject {
            Subject::Indicator(id) => then.1.indicators.get(&id).zip(now.1.indicators.get(&id)),
            _ => None,
        };
        let stands = stands.map(|(was, is)| (Stand::of(was), Stand::of(is)));
        found.push(StatusChange { subject, from, to, causes, restated, stands });
    }
    found
}

impl Stand {
    fn of(judged: &Judgement) -> Self {
        let last = judged.series.last();
        let readings = last.map_or(&[][..], |last| judged.series.of_year(last.period.year()));
        let parts: Option<Vec<(f64, f64)>> =
            readings.iter().map(|reading| Some((reading.value, reading.denominator?))).collect();
        let counts = parts
            .filter(|parts| !parts.is_empty())
            .map(|parts| parts.iter().fold((0.0, 0.0), |sum, one| (sum.0 + one.0, sum.1 + one.1)));
        // Where the figure is no ratio of sums, the sums do not explain it.
        let explains = |(part, whole): &(f64, f64)| {
            judged.figure.is_some_and(|figure| (part / whole * 100.0 - figure).abs() < 1e-6)
        };
        Self {
            period: last.map(|last| last.period),
            figure: judged.figure,
            counts: counts.filter(explains),
            expected: judged.expected,
        }
    }
}

/// All that has a status in the plan of a day, as people read it; then the indicators by their codes.
fn subjects(dossier: &Dossier, on: NaiveDate) -> Vec<Subject> {
    let priorities =
        dossier.plan_on(on).map_or_else(Vec::new, |plan| Picture::priorities_of(dossier, plan.id));
    let roots = priorities.iter().flat_map(|priority| Objective::roots(priority.id, dossier));
    let objectives = roots.flat_map(|root| root.with_descendants(dossier));
    let mut indicators: Vec<&Indicator> = dossier.indicators.values().collect();
    indicators.sort_by(|one, other| one.code.cmp(&other.code));
    let first = priorities.iter().map(|priority| Subject::Priority(priority.id));
    let second = objectives.map(|objective| Subject::Objective(objective.id));
    first.chain(second).chain(indicators.into_iter().map(|one| Subject::Indicator(one.id))).collect()
}

fn status(picture: &Picture, subject: Subject) -> Option<Status> {
    match subject {
        Subject::Priority(id) => picture.priorities.get(&id).map(|up| up.status),
        Subject::Objective(id) => picture.objectives.get(&id).map(|up| up.status),
        Subject::Indicator(id) => picture.indicators.get(&id).map(|judged| judged.status),
    }
}

fn causes(then: Moment<'_>, now: Moment<'_>, subject: Subject, to: Status) -> Vec<Cause> {
    match subject {
        Subject::Indicator(id) => of_figures(then, now, id, to),
        Subject::Objective(id) => of_parts(then, now, &[id]),
        Subject::Priority(id) => {
            let roots = Objective::roots(id, now.0).into_iter().chain(Objective::roots(id, then.0));
            of_parts(then, now, &roots.map(|root| root.id).collect::<Vec<_>>())
        }
    }
}

/// What the status of an indicator comes of.
///
/// On the later day, everything as it was then is set against everything as it is now. A part is a cause when the
/// change would not be there without it, or is there with it alone; when only several together make the change, each
/// part that differs is one. When nothing but the day is needed, the day is the cause.
fn of_figures(then: Moment<'_>, now: Moment<'_>, id: Id<Indicator>, to: Status) -> Vec<Cause> {
    let (from, until) = (then.1.on, now.1.on);
    let bench = Bench::new(then.0, now.0, id);
    let all: BTreeSet<Part> = PARTS.into_iter().collect();
    let before = bench.status(&BTreeSet::new(), until);
    if before == to {
        let plans = bench.plans(from, until);
        return vec![match to {
            Status::Unknown if bench.is_stale(until) => Cause::GoneStale,
            _ if plans.0 != plans.1 => Cause::OtherPlan,
            _ => Cause::DayMovedOn,
        }];
    }
    let decides = |part: &Part| {
        let without: BTreeSet<Part> = all.iter().copied().filter(|other| other != part).collect();
        bench.status(&without, until) != to || bench.status(&BTreeSet::from([*part]), until) == to
    };
    let mut parts: Vec<Part> = PARTS.into_iter().filter(decides).collect();
    if parts.is_empty() {
        let differs = |part: &Part| bench.status(&BTreeSet::from([*part]), until) != before;
        parts = PARTS.into_iter().filter(differs).collect();
    }
    let causes: Vec<Cause> = parts.into_iter().map(|part| cause(part, then.0, now.0, id)).collect();
    if causes.is_empty() { vec![Cause::DayMovedOn] } else { causes }
}

fn cause(part: Part, then: &Dossier, now: &Dossier, id: Id<Indicator>) -> Cause {
    match part {
        Part::New => Cause::NewFigures,
        Part::Revised => Cause::RevisedFigures,
        Part::Withdrawn => Cause::WithdrawnFigures,
        Part::Goals => Cause::MovedGoals,
        Part::Plan => Cause::OtherPlan,
        Part::Definition => {
            let facets =
                then.get(id).zip(now.get(id)).map_or_else(Vec::new, |(was, is)| of_indicator(was, is));
            let counts = |facet: &Facet| {
                let texts = [Facet::Name, Facet::Definition, Facet::Unit, Facet::Source, Facet::Owner];
                !texts.contains(facet)
            };
            Cause::Redefined(facets.into_iter().filter(counts).collect())
        }
    }
}

/// What the status of objectives comes of: the indicators under them, or what is under them.
fn of_parts(then: Moment<'_>, now: Moment<'_>, roots: &[Id<Objective>]) -> Vec<Cause> {
    let (was, is) = (Makeup::of(then.0, roots), Makeup::of(now.0, roots));
    let differs = |id: &Id<Indicator>| {
        let subject = Subject::Indicator(*id);
        status(then.1, subject) != status(now.1, subject)
    };
    let below: Vec<_> = is.indicators().into_iter().filter(differs).collect();
    let mut causes = Vec::new();
    if !below.is_empty() {
        causes.push(Cause::Below(below));
    }
    if was != is {
        causes.push(Cause::Makeup);
    }
    if causes.is_empty() {
        let key = |moment: Moment<'_>| moment.0.plan_on(moment.1.on).map(|plan| Key::Plan(plan.id));
        causes.push(if key(then) == key(now) { Cause::DayMovedOn } else { Cause::OtherPlan });
    }
    causes
}

/// What counts under some objectives: the objectives and the indicators, with their weights.
#[derive(PartialEq)]
struct Makeup {
    objectives: Vec<(Id<Objective>, Vec<Id<Objective>>, f64)>,
    indicators: Vec<(Id<Objective>, Id<Indicator>, f64)>,
}

impl Makeup {
    fn of(dossier: &Dossier, roots: &[Id<Objective>]) -> Self {
        let mut seen: BTreeSet<Id<Objective>> = BTreeSet::new();
        let mut waiting: Vec<Id<Objective>> = roots.to_vec();
        let (mut objectives, mut indicators) = (Vec::new(), Vec::new());
        while let Some(objective) = waiting.pop().and_then(|id| dossier.get(id)) {
            if !seen.insert(objective.id) {
                continue;
            }
            let served: Vec<_> = objective.served_by(dossier).iter().map(|one| one.id).collect();
            waiting.extend(&served);
            objectives.push((objective.id, served, objective.weight));
            let own = dossier.contributions.values().filter(|one| one.objective == objective.id);
            indicators.extend(own.map(|one| (one.objective, one.indicator, one.weight)));
        }
        objectives.sort_by_key(|one| one.0);
        indicators.sort_by_key(|one| (one.0, one.1));
        Self { objectives, indicators }
    }

    fn indicators(&self) -> BTreeSet<Id<Indicator>> {
        self.indicators.iter().map(|(_, indicator, _)| *indicator).collect()
    }
}
