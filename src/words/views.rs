//! What a reading tells under the pointer, and what the views of an indicator say in words.

use super::Words;
use crate::analysis::{ByArea, Change, Compared, Reading, Running};
use crate::domain::{Direction, Dossier, Frequency, Id, Indicator, Nature, Period};
use crate::store::Stamp;

impl Words {
    /// What a reading is: value and period, cut-off day, whether it may still change, its parts and its note; one
    /// thing a line.
    pub fn reading(&self, indicator: &Indicator, reading: &Reading) -> String {
        let (period, value) = (self.period(reading.period), self.figure_in_unit(indicator, reading.figure()));
        let mut lines = vec![self.say_with("figure-point", &[("period", &period), ("value", &value)])];
        if let Some(whole) = reading.denominator {
            let (part, whole) = (self.plain_number(reading.value), self.plain_number(whole));
            lines.push(self.say_with("views-hover-ratio", &[("part", &part), ("whole", &whole)]));
        }
        let key = if reading.is_provisional { "views-hover-provisional" } else { "views-hover-cut-off" };
        lines.push(self.say_with(key, &[("day", &self.day(reading.cut_off))]));
        if !reading.parts.is_empty() {
            lines.push(self.count("views-hover-parts", reading.parts.len()));
        }
        if !reading.note.trim().is_empty() {
            lines.push(reading.note.trim().to_owned());
        }
        lines.join("\n")
    }

    /// Who entered a figure, and when.
    pub fn entered(&self, stamp: &Stamp) -> String {
        let (day, time) = (self.day(stamp.at.date_naive()), stamp.at.format("%H:%M").to_string());
        let values = [("author", stamp.author.as_str()), ("day", &day), ("time", &time)];
        self.say_with("views-hover-entered", &values)
    }

    /// The short name of a period within its year: okt, K3, 2e helft.
    pub fn period_of_year(&self, period: Period) -> String {
        let number = period.number().to_string();
        match period.frequency() {
            Frequency::Month => self.short_month(period.number()),
            Frequency::Quarter => self.say_with("period-quarter-short", &[("number", &number)]),
            Frequency::HalfYear => self.say_with("views-half", &[("number", &number)]),
            Frequency::Year | Frequency::Irregular => period.year().to_string(),
        }
    }

    /// A change in counts, points or the unit: 24 minder dan in 2022 (312).
    pub fn difference(&self, indicator: &Indicator, change: &Change) -> String {
        let (now, then) = (change.current.figure, change.reference.figure);
        let reference = change.reference.first().map(|period| period.year().to_string());
        let figure = self.figure(indicator, (now - then).abs());
        let is_same = !figure.chars().any(|digit| ('1'..='9').contains(&digit));
        let key = match (indicator.nature, now < then) {
            _ if is_same => "views-change-same",
            (Nature::Count | Nature::Amount, true) => "views-change-fewer",
            (Nature::Count | Nature::Amount, false) => "views-change-more",
            (Nature::Proportion, true) => "views-change-points-lower",
            (Nature::Proportion, false) => "views-change-points-higher",
            (_, true) => "views-change-lower",
            (_, false) => "views-change-higher",
        };
        let values = [
            ("difference", figure),
            ("reference", reference.unwrap_or_default()),
            ("then", self.figure_bare(indicator, then)),
        ];
        self.say_with(key, &values.each_ref().map(|(name, value)| (*name, value.as_str())))
    }

    /// A year like for like, in one sentence.
    pub fn year_compared(&self, indicator: &Indicator, row: &Compared) -> String {
        let span = self.span(row.from, row.until);
        let figure = row.figure.map_or_else(
            || self.count("views-missing", row.missing),
            |figure| self.figure_in_unit(indicator, figure),
        );
        match &row.change {
            Some(change) => {
                let difference = self.difference(indicator, change);
                let verdict = self.inside(&self.verdict(Some(change)));
                let values = [
                    ("span", span.as_str()),
                    ("figure", &figure),
                    ("difference", &difference),
                    ("verdict", &verdict),
                ];
                self.say_with("views-year-compared", &values)
            }
            None => self.say_with("views-year", &[("span", &span), ("figure", &figure)]),
        }
    }

    /// What is left until the target of the year, for the end of the line: nog hoogstens 62 tot het doel.
    pub fn left(&self, indicator: &Indicator, running: &Running) -> Option<String> {
        let left = running.left(indicator)?;
        let key = match (indicator.direction, left >= 0.0) {
            (Direction::Informative, _) => return None,
            (Direction::Lower, true) => "views-left-lower",
            (Direction::Lower, false) => "views-exceeded",
            (_, true) if left > 0.0 => "views-left-higher",
            _ => return Some(self.say("views-reached")),
        };
        Some(self.say_with(key, &[("left", &self.figure(indicator, left.abs()))]))
    }

    /// How far the year is, beside where it should be.
    pub fn running(&self, indicator: &Indicator, running: &Running) -> String {
        let figure = |value| self.figure_in_unit(indicator, value);
        let first = running.until.in_year(running.until.year());
        let first = Period::new(first.year(), 1, first.frequency()).unwrap_or(first);
        let values =
            [("span", self.opening(&self.span(first, running.until))), ("figure", figure(running.so_far))];
        let mut sentences = vec![self.say_with(
            "views-running-so-far",
            &values.each_ref().map(|(name, value)| (*name, value.as_str())),
        )];
        let place = running.until.number() as usize - 1;
        let path = running.path.get(place).copied().flatten();
        let upper = running.upper.get(place).copied().flatten();
        let expected = path.map(|path| match (indicator.direction, upper) {
            (Direction::Band, Some(upper)) => {
                self.say_with("views-running-band", &[("low", &figure(path)), ("high", &figure(upper))])
            }
            (Direction::Lower, _) => self.say_with("views-running-most", &[("expected", &figure(path))]),
            _ => self.say_with("views-running-least", &[("expected", &figure(path))]),
        });
        sentences.extend(expected);
        if let (Some(left), Some(target)) = (self.left(indicator, running), running.target) {
            let values =
                [("year", running.until.year().to_string()), ("target", figure(target)), ("left", left)];
            let values = values.each_ref().map(|(name, value)| (*name, value.as_str()));
            sentences.push(self.say_with("views-running-target", &values));
        }
        sentences.join(" ")
    }

    /// What there is to know of the municipalities besides their figures: who lacks, and whether they add up.
    pub fn area_remarks(&self, indicator: &Indicator, view: &ByArea, dossier: &Dossier) -> Vec<String> {
        let mut remarks = Vec::new();
        let span = self.span(view.from, view.until);
        if !view.without.is_empty() {
            let names = self.areas(&view.without, dossier);
            let values = [("areas", names.as_str()), ("span", &span)];
            remarks.push(self.count_with("views-areas-without", view.without.len(), &values));
        }
        if let (Some(zone), Some(together)) = (view.zone, view.together) {
            let (zone, together) =
                (self.figure_in_unit(indicator, zone), self.figure_in_unit(indicator, together));
            let values = [("zone", zone.as_str()), ("together", &together), ("span", &span)];
            remarks.push(self.say_with("views-areas-differ", &values));
        }
        remarks
    }

    /// The names of municipalities: a, b en c.
    pub fn areas(&self, areas: &[Id<crate::domain::Area>], dossier: &Dossier) -> String {
        let names = areas.iter().filter_map(|id| dossier.get(*id)).map(|area| area.name.clone());
        self.list(&names.collect::<Vec<_>>())
    }
}
