//! The municipalities of the zone through time, with their mergers.

use super::record::{Rules, not_under_itself, record};
use super::refusal::{Field, LARGEST, Misfit, ordered, within_if};
use super::{Dossier, Edit, EditName, Id, Kind, Noun, Period, Record, Refusal, Verb};
use chrono::NaiveDate;

record! {
    /// A municipality, as long as it exists.
    Area in areas called name {
        /// Short code, unique among areas.
        code: String = code,
        /// Name.
        name: String = filled,
        /// Number of the municipality at Statbel (REFNIS).
        refnis: String,
        /// Inhabitants on the last first of January that is known.
        inhabitants: Option<i64>,
        /// Households on the same day.
        households: Option<i64>,
        /// First day, when it was not always there.
        from: Option<NaiveDate>,
        /// Last day, when it is no more.
        until: Option<NaiveDate>,
        /// The area that it merged into.
        successor: Option<Id<Area>>,
    }
}

impl Area {
    /// Whether it exists on a day.
    pub fn exists(&self, day: NaiveDate) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day <= until)
    }

    /// Whether it existed on some day of a period.
    pub fn existed_in(&self, period: Period) -> bool {
        let begun = self.from.is_none_or(|from| from <= period.last_day());
        begun && self.until.is_none_or(|until| until >= period.first_day())
    }

    /// The municipality that it is today, after every merger that it went through.
    pub fn today(id: Id<Self>, dossier: &Dossier) -> Id<Self> {
        let mut seen = vec![id];
        while let Some(next) = seen.last().and_then(|last| dossier.get(*last)).and_then(|area| area.successor)
        {
            if seen.contains(&next) {
                break;
            }
            seen.push(next);
        }
        seen.pop().unwrap_or(id)
    }

    /// The edit that merges areas into a new one, which begins on its first day.
    ///
    /// # Errors
    /// The areas are fewer than two, or one of them does not exist on the day before.
    pub fn merge(areas: &[Id<Self>], into: Self, dossier: &Dossier) -> Result<Edit, Refusal> {
        let misfit = |reason, area: &Self| Refusal::MergeDoesNotFit { reason, area: area.name.clone() };
        let day = into.from.and_then(|from| from.pred_opt()).ok_or_else(|| misfit(Misfit::NoDay, &into))?;
        if areas.len() < 2 {
            return Err(misfit(Misfit::TooFew, &into));
        }
        let name =
            EditName { verb: Verb::Merged, noun: Kind::Area.code().to_owned(), label: into.name.clone() };
        let successor = Some(into.id);
        let mut edits = vec![Edit::Add(into.record())];
        for id in areas {
            let area = dossier.get(*id).ok_or(Refusal::Unknown { kind: Kind::Area })?;
            if area.until.is_some() {
                return Err(misfit(Misfit::Ended, area));
            }
            if !area.exists(day) {
                return Err(misfit(Misfit::NotYet, area));
            }
            edits.push(Edit::Change(Record::Area(Self { until: Some(day), successor, ..area.clone() })));
        }
        Ok(Edit::Named(name, edits))
    }
}

impl Rules for Area {
    fn keep(&self, dossier: &Dossier) -> Result<(), Refusal> {
        for (field, number) in [("inhabitants", self.inhabitants), ("households", self.households)] {
            within_if(Kind::Area, Field(field), number.map(|n| n as f64), 0.0, LARGEST)?;
        }
        ordered(Kind::Area, self.from, self.until)?;
        not_under_itself(self, dossier, |area| area.successor.into_iter().collect())?;
        let early = |one: &&Self| {
            one.successor == Some(self.id) && one.until.and_then(|until| until.succ_opt()) != self.from
        };
        if let Some(before) = dossier.areas.values().find(early) {
            return Err(Refusal::MergeDoesNotFit { reason: Misfit::Gap, area: before.name.clone() });
        }
        let Some(successor) = self.successor.and_then(|id| dossier.get(id)) else { return Ok(()) };
        let next = self.until.and_then(|until| until.succ_opt());
        if next.is_none() || successor.from != next {
            return Err(Refusal::MergeDoesNotFit { reason: Misfit::Gap, area: self.name.clone() });
        }
        Ok(())
    }
}

impl Dossier {
    /// The municipalities that exist on a day.
    pub fn areas_on(&self, day: NaiveDate) -> impl Iterator<Item = &Area> {
        self.areas.values().filter(move |area| area.exists(day))
    }

    /// The inhabitants of the zone on a day, when they are known for each of its municipalities.
    pub fn inhabitants(&self, day: NaiveDate) -> Option<i64> {
        let known: Option<Vec<i64>> = self.areas_on(day).map(|area| area.inhabitants).collect();
        known.filter(|all| !all.is_empty()).map(|all| all.into_iter().fold(0, i64::saturating_add))
    }
}
