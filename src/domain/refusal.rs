//! Why an edit is refused, as data: the words are made by `words`.

use super::{Kind, PhaseKind};

/// A rule that an edit breaks. Nothing changes when an edit is refused.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum Refusal {
    /// It mentions a record that is not there.
    #[error("{kind:?} mentions a {mentions:?} that is not there")]
    Missing {
        /// The noun that mentions.
        kind: Kind,
        /// The noun that is not there.
        mentions: Kind,
    },
    /// A text that should be a colour is not one.
    #[error("{found} is not a colour")]
    NotAColour {
        /// What was found.
        found: String,
    },
    /// A colour that cannot be read on what it stands on.
    #[error("{found} has too little contrast")]
    LittleContrast {
        /// The colour.
        found: String,
    },
    /// The record itself is not there.
    #[error("there is no such {kind:?}")]
    Unknown {
        /// The noun that was looked for.
        kind: Kind,
    },
    /// Others use the record.
    #[error("{kind:?} is used by {count} {by:?}, such as {example}")]
    InUse {
        /// The noun that was to be removed.
        kind: Kind,
        /// The noun that uses it.
        by: Kind,
        /// One of them.
        example: String,
        /// How many there are.
        count: usize,
    },
    /// A text that must be there is blank.
    #[error("{kind:?} needs a {field:?}")]
    Blank {
        /// The noun.
        kind: Kind,
        /// The field.
        field: Field,
    },
    /// Another record has the same code.
    #[error("another {kind:?} has the code {code}")]
    CodeTaken {
        /// The noun.
        kind: Kind,
        /// The code.
        code: String,
    },
    /// Another record stands for the same thing, such as a second target for one year.
    #[error("there is a {kind:?} for {what} already")]
    Twice {
        /// The noun.
        kind: Kind,
        /// What they both stand for.
        what: String,
    },
    /// An end lies before its beginning.
    #[error("the end of {kind:?} lies before its beginning")]
    EndsBeforeItBegins {
        /// The noun.
        kind: Kind,
    },
    /// A number lies outside what it can be.
    #[error("{field:?} of {kind:?} must lie from {low} to {high}")]
    OutOfRange {
        /// The noun.
        kind: Kind,
        /// The field.
        field: Field,
        /// Lowest number that is allowed.
        low: f64,
        /// Highest number that is allowed.
        high: f64,
    },
    /// A record would stand under itself.
    #[error("a {kind:?} cannot stand under itself")]
    UnderItself {
        /// The noun.
        kind: Kind,
    },
    /// A record must say at least one of several things, or exactly one.
    #[error("{kind:?} needs one of {fields:?}")]
    OneOf {
        /// The noun.
        kind: Kind,
        /// The fields.
        fields: &'static [&'static str],
        /// Whether no more than one may be filled in.
        exactly: bool,
    },
    /// Areas cannot merge: they have ended, are too few, or do not meet the day on which the new one begins.
    #[error("the areas do not fit together: {reason:?}")]
    MergeDoesNotFit {
        /// Why not.
        reason: Misfit,
        /// The area that does not fit.
        area: String,
    },
    /// A record belongs to a plan that is sealed.
    #[error("the plan {plan} is closed")]
    PlanSealed {
        /// Title of the plan.
        plan: String,
    },
    /// A plan does not begin after the one that it follows.
    #[error("a plan begins after the plan that it follows")]
    BeforePredecessor,
    /// A plan has a next plan already.
    #[error("the plan {plan} is followed by {next} already")]
    HasSuccessor {
        /// Title of the plan.
        plan: String,
        /// Title of the plan that follows it.
        next: String,
    },
    /// The new last day of a plan is no later than it was.
    #[error("an extension ends after {until}")]
    NotLonger {
        /// Its last day.
        until: chrono::NaiveDate,
    },
    /// An objective is merged into one that does not go on.
    #[error("{objective} is merged into {into}, which does not go on: {fault:?}")]
    MergedIntoNothing {
        /// Code of the objective.
        objective: String,
        /// Code of the objective that it is merged into.
        into: String,
        /// Why not.
        fault: MergeFault,
    },
    /// What is meant to belong together stands in different plans.
    #[error("{kind:?} mentions things of different plans")]
    OtherPlan {
        /// The noun.
        kind: Kind,
    },
    /// A file is too large to be attached.
    #[error("{name} is larger than {limit} bytes")]
    TooLarge {
        /// Name of the file.
        name: String,
        /// Largest number of bytes.
        limit: u64,
    },
    /// With one more file, all attachments together would be too large.
    #[error("with {name}, the attachments together are larger than {limit} bytes")]
    TooMuchAttached {
        /// Name of the file.
        name: String,
        /// Largest number of bytes together.
        limit: u64,
    },
    /// A name of a file would be unsafe on some machine.
    #[error("{name:?} is no safe name for a file")]
    UnsafeName {
        /// The name.
        name: String,
    },
    /// The period of a measurement has another length than the indicator's frequency.
    #[error("the period {period} does not fit the frequency of the indicator")]
    OtherFrequency {
        /// The period.
        period: String,
    },
    /// A municipality has a figure of a period in which it did not exist.
    #[error("{area} did not exist in {period}")]
    AreaNotThere {
        /// Name of the municipality.
        area: String,
        /// The period.
        period: String,
    },
    /// A declared status is about nothing, or about several things.
    #[error("a status is declared of one indicator, one objective or one priority")]
    DeclaredOfOne,
    /// A declared status says nothing.
    #[error("a declared status is on course, attention or off course")]
    DeclaredNothing,
    /// A measurement is closed before its period began.
    #[error("the figures cannot be cut off before the period {period} begins")]
    CutOffTooEarly {
        /// The period.
        period: String,
    },
    /// A phase is signed before an earlier one.
    #[error("{phase:?} cannot be signed before {before:?}")]
    PhaseTooEarly {
        /// The phase to sign.
        phase: PhaseKind,
        /// The phase that comes first.
        before: PhaseKind,
    },
    /// A phase is signed already.
    #[error("{phase:?} is signed already")]
    PhaseSigned {
        /// The phase.
        phase: PhaseKind,
    },
    /// A phase cannot be reopened while a later one is signed.
    #[error("{phase:?} cannot be reopened while {later:?} is signed")]
    PhaseBuiltUpon {
        /// The phase.
        phase: PhaseKind,
        /// The later phase.
        later: PhaseKind,
    },
    /// A signed phase is changed.
    #[error("{phase:?} is signed: reopen it to change it")]
    PhaseClosed {
        /// The phase.
        phase: PhaseKind,
    },
}

/// Why areas cannot merge.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Misfit {
    /// Fewer than two areas.
    TooFew,
    /// One of them has ended before the new area begins.
    Ended,
    /// One of them begins after the new area begins.
    NotYet,
    /// It does not end on the day before the new area begins.
    Gap,
    /// The new area has no first day.
    NoDay,
}

/// Why an objective cannot be merged into another one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MergeFault {
    /// The other one stops, or was not evaluated.
    Stops,
    /// It is merged into the first one, however far on.
    Circle,
}

/// A field that a refusal names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Field(pub &'static str);

impl Field {
    /// Code.
    pub const CODE: Self = Self("code");
    /// Title.
    pub const TITLE: Self = Self("title");
    /// Text.
    pub const TEXT: Self = Self("text");
    /// Progress in percent.
    pub const PROGRESS: Self = Self("progress");
    /// Weight.
    pub const WEIGHT: Self = Self("weight");
    /// Number of decimals.
    pub const DECIMALS: Self = Self("decimals");
    /// Tolerance.
    pub const TOLERANCE: Self = Self("tolerance");
    /// Measured or aimed value.
    pub const VALUE: Self = Self("value");
    /// Days in which figures are provisional.
    pub const SETTLES_AFTER: Self = Self("settles_after");
    /// What a ratio is told per.
    pub const PER: Self = Self("per");
    /// Change in percent.
    pub const PERCENT: Self = Self("percent");
    /// Denominator of a ratio.
    pub const DENOMINATOR: Self = Self("denominator");
    /// Hours.
    pub const HOURS: Self = Self("hours");
    /// Budget in euro.
    pub const BUDGET: Self = Self("budget");
    /// Year.
    pub const YEAR: Self = Self("year");

    /// The key of its word for people.
    pub fn word(self) -> String {
        format!("field-{}", self.0.replace('_', "-"))
    }
}

/// Refuses a blank text.
pub(super) fn filled(kind: Kind, field: Field, text: &str) -> Result<(), Refusal> {
    if text.trim().is_empty() { Err(Refusal::Blank { kind, field }) } else { Ok(()) }
}

/// Refuses a number outside a range, and what is no number.
pub(super) fn within(kind: Kind, field: Field, number: f64, low: f64, high: f64) -> Result<(), Refusal> {
    if number >= low && number <= high { Ok(()) } else { Err(Refusal::OutOfRange { kind, field, low, high }) }
}

/// The largest figure that the program takes, so that sums stay exact.
pub(super) const LARGEST: f64 = 1e12;

/// Refuses an absent number when it is there and outside a range.
pub(super) fn within_if(
    kind: Kind,
    field: Field,
    number: Option<f64>,
    low: f64,
    high: f64,
) -> Result<(), Refusal> {
    number.map_or(Ok(()), |number| within(kind, field, number, low, high))
}

/// Refuses an end before its beginning.
pub(super) fn ordered(
    kind: Kind,
    from: Option<chrono::NaiveDate>,
    until: Option<chrono::NaiveDate>,
) -> Result<(), Refusal> {
    match (from, until) {
        (Some(from), Some(until)) if until < from => Err(Refusal::EndsBeforeItBegins { kind }),
        _ => Ok(()),
    }
}
