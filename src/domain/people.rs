//! People by their function, and partners outside the zone.

use super::record::{Rules, record};
use super::vocabulary::vocabulary;
use super::{Id, Noun, Refusal};

vocabulary! {
    /// Whether somebody can still be asked.
    PersonState as "person-state" {
        /// In function.
        Active = "active",
        /// No longer in function; stays as the name under what was signed.
        Former = "former",
    }
}

record! {
    /// A function in the zone; the name of who holds it is optional.
    Person in people called function {
        /// Short code, unique among people.
        code: String = code,
        /// The function, such as "diensthoofd recherche".
        function: String = filled,
        /// Name, when the zone wants one in the file.
        name: Option<String>,
        /// Whether the person is in function.
        state: PersonState,
    }
}
impl Rules for Person {
    fn known_as(&self) -> Option<&str> {
        self.name.as_deref()
    }
}

record! {
    /// A partner outside the zone.
    Partner in partners called name {
        /// Short code, unique among partners.
        code: String = code,
        /// Name, such as "parket Leuven".
        name: String = filled,
    }
}
impl Rules for Partner {}

/// Refuses a code that another record of the same noun has.
pub(super) fn unique<'a, T: Noun>(
    record: &T,
    code: &str,
    mut others: impl Iterator<Item = (Id<T>, &'a str)>,
) -> Result<(), Refusal> {
    match others.find(|(id, other)| *id != record.id() && *other == code) {
        Some(_) => Err(Refusal::CodeTaken { kind: T::KIND, code: code.to_owned() }),
        None => Ok(()),
    }
}
