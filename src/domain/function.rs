//! The functions of the zone beside the seven of the law, and the norms that they must meet.

use super::record::{Rules, record};
use super::refusal::{Field, LARGEST, within_if};
use super::vocabulary::vocabulary;
use super::{Dossier, Id, Kind, Refusal};
use chrono::NaiveDate;

vocabulary! {
    /// The seven functions of basic policing (royal decree of 17 September 2001, as amended).
    LegalFunction as "legal-function" {
        /// Neighbourhood policing.
        Neighbourhood = "neighbourhood",
        /// Front desk.
        Reception = "reception",
        /// Response.
        Response = "response",
        /// Police victim support.
        Victims = "victims",
        /// Local criminal investigation.
        Investigation = "investigation",
        /// Public order.
        PublicOrder = "public-order",
        /// Traffic.
        Traffic = "traffic",
    }
}

vocabulary! {
    /// What a function is to the zone.
    Standing as "standing" {
        /// One of its functions.
        Ordinary = "ordinary",
        /// What the whole force is built on.
        Cornerstone = "cornerstone",
    }
}

record! {
    /// A function of the zone, under its own name.
    Function in functions called name {
        /// Short code, unique among functions.
        code: String = code,
        /// The zone's own name.
        name: String = filled,
        /// The function of the law that it is, if any.
        legal: Option<LegalFunction>,
        /// What it is to the zone.
        standing: Standing,
        /// What people can count on, such as "24 uur op 24".
        service: String,
        /// Its key notions, one a line.
        notions: String = long,
        /// What it does.
        text: String = long,
        /// Place among the functions, from 1.
        position: i64,
    }
}
impl Rules for Function {}

vocabulary! {
    /// From what the need of a norm is computed.
    NormBasis as "norm-basis" {
        /// So many per number of inhabitants.
        Inhabitants = "inhabitants",
        /// So many in each municipality.
        Municipalities = "municipalities",
        /// A percentage of the strength.
        Strength = "strength",
        /// A fixed number.
        Fixed = "fixed",
        /// Nothing: the norm is a text.
        Text = "text",
    }
}

record! {
    /// A norm that the zone must or wants to meet. The need is computed.
    Norm in norms called name {
        /// Short code, unique among norms.
        code: String = code,
        /// Name.
        name: String = filled,
        /// The function that it is about.
        function: Option<Id<Function>>,
        /// What is asked.
        requirement: String = long,
        /// Where the law or the zone says so.
        reference: String = long,
        /// Day on which somebody last read the reference.
        checked_on: Option<NaiveDate>,
        /// From what the need is computed.
        basis: NormBasis,
        /// How many are needed for each `per`.
        amount: Option<f64>,
        /// Inhabitants for each `amount`.
        per: Option<f64>,
        /// What the zone has.
        actual: Option<f64>,
        /// Remark.
        note: String = long,
    }
}

impl Rules for Norm {
    fn keep(&self, _: &Dossier) -> Result<(), Refusal> {
        within_if(Kind::Norm, Field("amount"), self.amount, 0.0, LARGEST)?;
        within_if(Kind::Norm, Field("per"), self.per, 1.0, LARGEST)?;
        within_if(Kind::Norm, Field("actual"), self.actual, 0.0, LARGEST)
    }
}

impl Norm {
    /// How many the zone needs on a day, when that can be computed: whole numbers for people and posts.
    ///
    /// `strength` is the strength of the force in full-time equivalents.
    pub fn need(&self, dossier: &Dossier, day: NaiveDate, strength: Option<f64>) -> Option<f64> {
        let amount = self.amount?;
        match self.basis {
            NormBasis::Inhabitants => {
                let inhabitants = dossier.inhabitants(day)? as f64;
                Some((inhabitants / self.per? * amount).ceil())
            }
            NormBasis::Municipalities => Some(dossier.areas_on(day).count() as f64 * amount),
            NormBasis::Strength => Some(strength? * amount / 100.0),
            NormBasis::Fixed => Some(amount),
            NormBasis::Text => None,
        }
    }
}
