//! How the force is organised, where one finds it, and by which channels it speaks.

use super::record::{Rules, not_under_itself, record};
use super::refusal::{Field, LARGEST, within_if};
use super::vocabulary::vocabulary;
use super::{Area, Dossier, Id, Kind, Person, Refusal};

vocabulary! {
    /// What a unit of the force is.
    UnitKind as "unit-kind" {
        /// Works in a part of the territory.
        Area = "area",
        /// Works for the whole zone.
        Service = "service",
        /// Supports the others.
        Support = "support",
        /// A team within a unit.
        Team = "team",
    }
}

record! {
    /// A unit of the force.
    Unit in units called name {
        /// Short code, unique among units.
        code: String = code,
        /// Name.
        name: String = filled,
        /// What it is.
        kind: UnitKind,
        /// The unit that it belongs to.
        parent: Option<Id<Unit>>,
        /// The municipality where it works.
        area: Option<Id<Area>>,
        /// Who leads it.
        head: Option<Id<Person>>,
        /// Its strength in full-time equivalents.
        fte: Option<f64>,
        /// What it decides itself, and with which means.
        mandate: String = long,
        /// Place among the units, from 1.
        position: i64,
    }
}

impl Rules for Unit {
    fn keep(&self, dossier: &Dossier) -> Result<(), Refusal> {
        within_if(Kind::Unit, Field("fte"), self.fte, 0.0, LARGEST)?;
        not_under_itself(self, dossier, |unit| unit.parent.into_iter().collect())
    }
}

record! {
    /// A place where one finds the police.
    Post in posts called name {
        /// Short code, unique among posts.
        code: String = code,
        /// Name.
        name: String = filled,
        /// The unit that works there.
        unit: Option<Id<Unit>>,
        /// The municipality.
        area: Option<Id<Area>>,
        /// Address.
        address: String,
        /// Telephone number.
        phone: String,
        /// Electronic mail.
        email: String,
        /// Opening hours.
        opening: String,
    }
}
impl Rules for Post {}

vocabulary! {
    /// What a channel is.
    ChannelKind as "channel-kind" {
        /// A website.
        Website = "website",
        /// A blog.
        Blog = "blog",
        /// A magazine or newsletter.
        Magazine = "magazine",
        /// Social media.
        Social = "social",
        /// The press.
        Press = "press",
        /// Another channel.
        Other = "other",
    }
}

record! {
    /// A channel by which the zone speaks to people.
    Channel in channels called name {
        /// Short code, unique among channels.
        code: String = code,
        /// Name.
        name: String = filled,
        /// What it is.
        kind: ChannelKind,
        /// Where it is found.
        address: String,
        /// What it is for.
        text: String = long,
    }
}
impl Rules for Channel {}
