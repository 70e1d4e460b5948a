//! What is wrong with a plan in JSON, and where.

use crate::domain::{Kind, Refusal};

/// What is wrong with a plan in JSON, and where it stands.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[error("line {line}, column {column}: {fault}")]
pub struct PlanProblem {
    /// Line, from 1; 0 when the fault belongs to no line.
    pub line: usize,
    /// Column, from 1.
    pub column: usize,
    /// What is wrong.
    pub fault: PlanFault,
}

/// What is wrong with a plan in JSON.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum PlanFault {
    /// It is no JSON.
    #[error("this is no JSON")]
    NotJson,
    /// It is JSON of something else.
    #[error("this is no plan of Kadans")]
    NotAPlan,
    /// It was made by a newer version.
    #[error("the plan is written in version {0} of the format, which this program does not know")]
    Newer(u32),
    /// A text is no day.
    #[error("\"{0}\" is no day: write 2023-02-28")]
    NotADay(String),
    /// A value is no number.
    #[error("{0} is no number")]
    NotANumber(String),
    /// A text is no period.
    #[error("\"{0}\" is no period: write 2023-09, 2023-Q3, 2023-H2 or 2023")]
    NotAPeriod(String),
    /// A word is not in its list.
    #[error("\"{found}\" is not one of {expected}")]
    UnknownWord {
        /// The word.
        found: String,
        /// The words that may stand there.
        expected: String,
    },
    /// A field is not there.
    #[error("the field \"{0}\" is not there")]
    MissingField(String),
    /// A field is not known.
    #[error("the field \"{0}\" is not known")]
    UnknownField(String),
    /// Something has another shape.
    #[error("{0}")]
    OtherShape(String),
    /// A code names nothing.
    #[error("no {kind:?} has the code \"{code}\"")]
    UnknownCode {
        /// The noun that was looked for.
        kind: Kind,
        /// The code.
        code: String,
    },
    /// The content of an attachment is no base64.
    #[error("the content of {0} is no base64")]
    NotBase64(String),
    /// The content of an attachment has another size or digest than the attachment says.
    #[error("the content of {0} does not fit its size and digest")]
    WrongContent(String),
    /// The content of an attachment is not there.
    #[error("the content of {0} is not there")]
    MissingContent(String),
    /// A content belongs to no attachment.
    #[error("no attachment has the digest {0}")]
    ContentOfNothing(String),
    /// A rule is broken.
    #[error("{record}: {refusal}")]
    Refused {
        /// What the rule is about, in the zone's words.
        record: String,
        /// The rule.
        refusal: Refusal,
    },
}

/// Marks that our own types put before the text they could not read.
pub(super) const DAY: &str = "not-a-day:";
pub(super) const NUMBER: &str = "not-a-number:";

impl From<serde_json::Error> for PlanProblem {
    fn from(error: serde_json::Error) -> Self {
        let whole = error.to_string();
        let text = whole.rsplit_once(" at line ").map_or(whole.as_str(), |(text, _)| text);
        let quoted = |text: &str| text.split('`').nth(1).unwrap_or_default().to_owned();
        let fault = if !error.is_data() {
            PlanFault::NotJson
        } else if let Some(day) = text.strip_prefix(DAY) {
            PlanFault::NotADay(day.to_owned())
        } else if let Some(number) = text.strip_prefix(NUMBER) {
            PlanFault::NotANumber(number.to_owned())
        } else if text.contains("is no period") {
            PlanFault::NotAPeriod(text.split('"').nth(1).unwrap_or_default().to_owned())
        } else if text.starts_with("unknown variant") {
            let expected = text.split_once("expected ").map_or("", |(_, rest)| rest);
            let expected = expected.trim_start_matches("one of ").replace('`', "");
            PlanFault::UnknownWord { found: quoted(text), expected }
        } else if text.starts_with("missing field") {
            PlanFault::MissingField(quoted(text))
        } else if text.starts_with("unknown field") {
            PlanFault::UnknownField(quoted(text))
        } else {
            PlanFault::OtherShape(text.to_owned())
        };
        Self { line: error.line(), column: error.column(), fault }
    }
}

impl From<PlanFault> for PlanProblem {
    fn from(fault: PlanFault) -> Self {
        Self { line: 0, column: 0, fault }
    }
}
