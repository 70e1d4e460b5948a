//! What the zone says of itself, in its own words and under its own headings, and the values that it holds.

use super::Id;
use super::record::{Rules, record};
use super::vocabulary::vocabulary;

vocabulary! {
    /// What a statement is.
    StatementKind as "statement-kind" {
        /// Mission.
        Mission = "mission",
        /// Vision.
        Vision = "vision",
        /// Ambition.
        Ambition = "ambition",
        /// Motto or slogan.
        Motto = "motto",
        /// A sentence that returns.
        Refrain = "refrain",
        /// A principle that the organisation is built on.
        Principle = "principle",
        /// One point of a vision.
        VisionPoint = "vision-point",
        /// A part of the picture of the future.
        Picture = "picture",
        /// How the zone goes to work.
        Method = "method",
        /// How the zone is organised.
        Organisation = "organisation",
        /// A section of the zone's own.
        Own = "own",
    }
}

record! {
    /// What the zone says of itself, under its own heading.
    Statement in statements called heading {
        /// Short code, unique among statements.
        code: String = code,
        /// What it is.
        kind: StatementKind,
        /// The zone's own heading.
        heading: String = filled,
        /// The text.
        text: String = long,
        /// Place among the statements, from 1.
        position: i64,
    }
}
impl Rules for Statement {}

record! {
    /// Values that belong together.
    ValueGroup in value_groups called name {
        /// Short code, unique among groups.
        code: String = code,
        /// Name.
        name: String = filled,
        /// Place among the groups, from 1.
        position: i64,
    }
}
impl Rules for ValueGroup {}

record! {
    /// A value that the zone holds; it may stand in a group.
    CoreValue in core_values called name {
        /// Short code, unique among values.
        code: String = code,
        /// Name.
        name: String = filled,
        /// The group that it stands in.
        group: Option<Id<ValueGroup>>,
        /// What it means here, and how one sees it.
        text: String = long,
        /// Place among the values, from 1.
        position: i64,
    }
}
impl Rules for CoreValue {}
