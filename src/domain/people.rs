//! People by their function, and partners outside the zone.

use super::dossier::noun;
use super::refusal::{Field, filled};
use super::vocabulary::vocabulary;
use super::{Dossier, Id, Kind, Noun, Reference, Refusal};
use serde::{Deserialize, Serialize};

vocabulary! {
    /// Whether somebody can still be asked.
    PersonState as "person-state" {
        /// In function.
        Active = "active",
        /// No longer in function; stays as the name under what was signed.
        Former = "former",
    }
}

/// A function in the zone; the name of who holds it is optional.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Person {
    /// Identity.
    pub id: Id<Self>,
    /// Short code, unique among people.
    pub code: String,
    /// The function, such as "diensthoofd recherche".
    pub function: String,
    /// Name, when the zone wants one in the file.
    pub name: Option<String>,
    /// Whether the person is in function.
    pub state: PersonState,
}

impl Noun for Person {
    noun!(Person, people);
    fn label(&self, _: &Dossier) -> String {
        self.name.clone().unwrap_or_else(|| self.function.clone())
    }
    fn references(&self) -> Vec<Reference> {
        Vec::new()
    }
    fn check(&self, dossier: &Dossier) -> Result<(), Refusal> {
        filled(Kind::Person, Field::Code, &self.code)?;
        filled(Kind::Person, Field::Function, &self.function)?;
        unique(self, &self.code, dossier.people.values().map(|other| (other.id, other.code.as_str())))
    }
}

/// A partner outside the zone.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Partner {
    /// Identity.
    pub id: Id<Self>,
    /// Short code, unique among partners.
    pub code: String,
    /// Name, such as "parket Leuven".
    pub name: String,
}

impl Noun for Partner {
    noun!(Partner, partners);
    fn label(&self, _: &Dossier) -> String {
        self.name.clone()
    }
    fn references(&self) -> Vec<Reference> {
        Vec::new()
    }
    fn check(&self, dossier: &Dossier) -> Result<(), Refusal> {
        filled(Kind::Partner, Field::Code, &self.code)?;
        filled(Kind::Partner, Field::Title, &self.name)?;
        unique(self, &self.code, dossier.partners.values().map(|other| (other.id, other.code.as_str())))
    }
}

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
