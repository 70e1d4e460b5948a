//! What went wrong, in a sentence: what, why, and what to do.

use super::Words;
use crate::domain::{Field, Kind, MergeFault, Misfit, Refusal, Vocabulary};
use crate::exchange::{PlanFault, PlanProblem};
use crate::store::{EditError, OpenError, StoreError};
use std::io::ErrorKind;

/// Something that went wrong, for people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// What went wrong, and why.
    pub what: String,
    /// What to do.
    pub hint: String,
}

impl Notice {
    /// Both sentences as one text.
    pub fn text(&self) -> String {
        format!("{} {}", self.what, self.hint).trim().to_owned()
    }
}

impl Words {
    /// The word of a noun.
    pub fn noun(&self, kind: Kind) -> String {
        self.say(&format!("noun-{}", kind.code().replace('_', "-")))
    }

    /// The phrase of a key with its hint: that of the key followed by `-hint`.
    pub fn notice(&self, key: &str, values: &[(&str, &str)]) -> Notice {
        let hint_key = format!("{key}-hint");
        Notice { what: self.say_with(key, values), hint: self.say_with(&hint_key, values) }
    }

    /// Why an edit is refused.
    pub fn refusal(&self, refusal: &Refusal) -> Notice {
        match refusal {
            Refusal::Missing { kind, mentions } => self.notice(
                "refusal-missing",
                &[("noun", &self.noun(*kind)), ("mentions", &self.noun(*mentions))],
            ),
            Refusal::Unknown { kind } => self.notice("refusal-unknown", &[("noun", &self.noun(*kind))]),
            Refusal::InUse { kind, by, example, count } => self.notice(
                "refusal-in-use",
                &[
                    ("noun", &self.noun(*kind)),
                    ("by", &self.noun(*by)),
                    ("example", example),
                    ("count", &count.to_string()),
                ],
            ),
            Refusal::Blank { kind, field } => self
                .notice("refusal-blank", &[("noun", &self.noun(*kind)), ("field", &self.say(&field.word()))]),
            Refusal::CodeTaken { kind, code } => {
                self.notice("refusal-code-taken", &[("noun", &self.noun(*kind)), ("code", code)])
            }
            Refusal::Twice { kind, what } => {
                self.notice("refusal-twice", &[("noun", &self.noun(*kind)), ("what", what)])
            }
            Refusal::EndsBeforeItBegins { .. } => self.notice("refusal-ends-before", &[]),
            Refusal::OutOfRange { field, low, high, .. } => {
                let (low, high) = (self.number(*low, 0), self.number(*high, 0));
                self.notice(
                    "refusal-range",
                    &[("field", &self.say(&field.word())), ("low", &low), ("high", &high)],
                )
            }
            Refusal::UnderItself { kind } => {
                self.notice("refusal-under-itself", &[("noun", &self.noun(*kind))])
            }
            Refusal::OneOf { kind, fields, exactly } => {
                let fields: Vec<String> = fields.iter().map(|field| self.say(&Field(field).word())).collect();
                let key = if *exactly { "refusal-exactly-one" } else { "refusal-one-of" };
                self.notice(key, &[("noun", &self.noun(*kind)), ("fields", &fields.join(", "))])
            }
            Refusal::MergeDoesNotFit { reason, area } => {
                let key = match reason {
                    Misfit::TooFew => "refusal-merge-too-few",
                    Misfit::Ended => "refusal-merge-ended",
                    Misfit::NotYet => "refusal-merge-not-yet",
                    Misfit::Gap => "refusal-merge-gap",
                    Misfit::NoDay => "refusal-merge-no-day",
                };
                self.notice(key, &[("area", area)])
            }
            Refusal::HasSuccessor { plan, next } => {
                self.notice("transition-has-successor", &[("plan", plan), ("next", next)])
            }
            Refusal::NotLonger { until } => {
                self.notice("transition-not-longer", &[("day", &self.day(*until))])
            }
            Refusal::MergedIntoNothing { objective, into, fault } => {
                let key = match fault {
                    MergeFault::Stops => "transition-merged-into-stopped",
                    MergeFault::Circle => "transition-merged-in-circle",
                };
                self.notice(key, &[("objective", objective), ("into", into)])
            }
            Refusal::PlanSealed { plan } => self.notice("refusal-sealed", &[("plan", plan)]),
            Refusal::BeforePredecessor => self.notice("refusal-before-predecessor", &[]),
            Refusal::OtherPlan { .. } => self.notice("refusal-other-plan", &[]),
            Refusal::TooLarge { name, limit } => {
                let limit = (limit / (1024 * 1024)).to_string();
                self.notice("refusal-too-large", &[("name", name), ("limit", &limit)])
            }
            Refusal::TooMuchAttached { name, limit } => {
                let limit = (limit / (1024 * 1024)).to_string();
                self.notice("attachment-too-much", &[("name", name), ("limit", &limit)])
            }
            Refusal::UnsafeName { name } => self.notice("refusal-unsafe-name", &[("name", name)]),
            Refusal::OtherFrequency { period } => self.notice("refusal-frequency", &[("period", period)]),
            Refusal::AreaNotThere { area, period } => {
                self.notice("refusal-area-not-there", &[("area", area), ("period", period)])
            }
            Refusal::NotAColour { found } => self.notice("refusal-not-a-colour", &[("found", found)]),
            Refusal::LittleContrast { found } => self.notice("refusal-little-contrast", &[("found", found)]),
            Refusal::DeclaredOfOne => self.notice("refusal-declared-of-one", &[]),
            Refusal::DeclaredNothing => self.notice("refusal-declared-nothing", &[]),
            Refusal::CutOffTooEarly { period } => self.notice("refusal-cut-off", &[("period", period)]),
            Refusal::PhaseTooEarly { phase, before } => self.notice(
                "refusal-phase-early",
                &[("phase", &self.say(&phase.word())), ("before", &self.say(&before.word()))],
            ),
            Refusal::PhaseSigned { phase } => {
                self.notice("refusal-phase-signed", &[("phase", &self.say(&phase.word()))])
            }
            Refusal::PhaseBuiltUpon { phase, later } => self.notice(
                "refusal-phase-built-upon",
                &[("phase", &self.say(&phase.word())), ("later", &self.say(&later.word()))],
            ),
            Refusal::PhaseClosed { phase } => {
                self.notice("refusal-phase-closed", &[("phase", &self.say(&phase.word()))])
            }
        }
    }

    /// Why a file cannot be opened.
    pub fn open_error(&self, error: &OpenError) -> Notice {
        match error {
            OpenError::NotFound => self.notice("open-not-found", &[]),
            OpenError::Unreadable(why) => self.notice("open-unreadable", &[("why", &why.to_string())]),
            OpenError::ReadOnly => self.notice("open-read-only", &[]),
            OpenError::NotADocument => self.notice("open-not-a-document", &[]),
            OpenError::OtherProgram => self.notice("open-other-program", &[]),
            OpenError::Newer { found, known } => {
                self.notice("open-newer", &[("found", &found.to_string()), ("known", &known.to_string())])
            }
            OpenError::Truncated { expected, there } => self.notice(
                "open-truncated",
                &[("expected", &expected.to_string()), ("there", &there.to_string())],
            ),
            OpenError::InUse => self.notice("open-in-use", &[]),
            OpenError::Damaged(why) => self.notice("open-damaged", &[("why", why)]),
            OpenError::ForeignPart(part) => self.notice("open-foreign-part", &[("part", part)]),
            OpenError::Database(why) => self.notice("open-database", &[("why", &why.to_string())]),
        }
    }

    /// Why a document cannot be read or written.
    pub fn store_error(&self, error: &StoreError) -> Notice {
        match error {
            StoreError::Open(error) => self.open_error(error),
            StoreError::Exists => self.notice("store-exists", &[]),
            StoreError::DiskFull => self.notice("store-disk-full", &[]),
            StoreError::WrongContent { table } => self.notice("store-wrong-content", &[("table", table)]),
            StoreError::Pack(why) | StoreError::Place(why) => {
                self.notice("store-not-written", &[("why", &why.to_string())])
            }
            StoreError::ContentMissing { name } => self.notice("attachment-missing", &[("name", name)]),
            StoreError::ContentDamaged { name } => self.notice("attachment-damaged", &[("name", name)]),
            StoreError::FileUnreadable { name, why } if why.kind() == ErrorKind::NotFound => {
                self.notice("attachment-not-found", &[("name", name)])
            }
            StoreError::FileUnreadable { name, why } => {
                self.notice("attachment-unreadable", &[("name", name), ("why", &why.to_string())])
            }
            StoreError::NotAFile { name } => self.notice("attachment-not-a-file", &[("name", name)]),
            StoreError::NotSaved { name, why } => {
                self.notice("attachment-not-saved", &[("name", name), ("why", &why.to_string())])
            }
            StoreError::Database(why) => self.notice("store-not-written", &[("why", &why.to_string())]),
        }
    }

    /// Why an edit did not happen.
    pub fn edit_error(&self, error: &EditError) -> Notice {
        match error {
            EditError::Refused(refusal) => self.refusal(refusal),
            EditError::Store(error) => self.store_error(error),
            EditError::NothingToUndo => self.notice("nothing-to-undo", &[]),
            EditError::NothingToRedo => self.notice("nothing-to-redo", &[]),
        }
    }

    /// What is wrong with a plan in JSON.
    pub fn plan_problem(&self, problem: &PlanProblem) -> Notice {
        let notice = match &problem.fault {
            PlanFault::NotJson => self.notice("plan-not-json", &[]),
            PlanFault::NotAPlan => self.notice("plan-not-a-plan", &[]),
            PlanFault::Newer(version) => self.notice("plan-newer", &[("version", &version.to_string())]),
            PlanFault::NotADay(found) => self.notice("plan-not-a-day", &[("found", found)]),
            PlanFault::NotANumber(found) => self.notice("plan-not-a-number", &[("found", found)]),
            PlanFault::NotAPeriod(found) => self.notice("plan-not-a-period", &[("found", found)]),
            PlanFault::UnknownWord { found, expected } => {
                self.notice("plan-unknown-word", &[("found", found), ("expected", expected)])
            }
            PlanFault::MissingField(field) => self.notice("plan-missing-field", &[("field", field)]),
            PlanFault::UnknownField(field) => self.notice("plan-unknown-field", &[("field", field)]),
            PlanFault::OtherShape(why) => self.notice("plan-other-shape", &[("why", why)]),
            PlanFault::UnknownCode { kind, code } => {
                self.notice("plan-unknown-code", &[("noun", &self.noun(*kind)), ("code", code)])
            }
            PlanFault::NotBase64(name) => self.notice("attachment-not-base64", &[("name", name)]),
            PlanFault::WrongContent(name) => self.notice("attachment-wrong-content", &[("name", name)]),
            PlanFault::MissingContent(name) => self.notice("attachment-no-content", &[("name", name)]),
            PlanFault::ContentOfNothing(digest) => {
                self.notice("attachment-content-of-nothing", &[("digest", digest)])
            }
            PlanFault::Refused { record, refusal } => {
                let refusal = self.refusal(refusal);
                let what = self.say_with("plan-refused", &[("record", record), ("why", &refusal.what)]);
                Notice { what, hint: refusal.hint }
            }
        };
        if problem.line == 0 {
            return notice;
        }
        let (line, column) = (problem.line.to_string(), problem.column.to_string());
        let place = self.say_with("plan-place", &[("line", &line), ("column", &column)]);
        Notice { what: format!("{place} {}", notice.what), ..notice }
    }
}
