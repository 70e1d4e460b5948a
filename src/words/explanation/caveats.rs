//! What to beware of in a figure, a sentence each.

use super::super::Words;
use crate::analysis::Caveat;
use crate::domain::{Declaration, Dossier, Id, Indicator, Period};

impl Words {
    /// What to beware of in a figure of an indicator, or of what has none.
    pub fn caveats(
        &self,
        dossier: &Dossier,
        indicator: Option<&Indicator>,
        caveats: &[Caveat],
    ) -> Vec<String> {
        caveats.iter().filter_map(|caveat| self.caveat(dossier, indicator, caveat)).collect()
    }

    fn caveat(&self, dossier: &Dossier, indicator: Option<&Indicator>, caveat: &Caveat) -> Option<String> {
        let figure = |value: f64| {
            indicator.map_or_else(|| self.amount(value), |indicator| self.figure_bare(indicator, value))
        };
        Some(match caveat {
            Caveat::Provisional { count, of } => {
                self.count_with("explanation-caveat-provisional", *count, &[("of", &of.to_string())])
            }
            Caveat::Missing(periods) => {
                let said = self.periods(periods);
                self.count_with("explanation-caveat-missing", periods.len(), &[("periods", &said)])
            }
            Caveat::AreaMissing { periods, areas } => self.say_with(
                "explanation-caveat-area-missing",
                &[("areas", &self.areas(areas, dossier)), ("periods", &self.periods(periods))],
            ),
            Caveat::Revised(count) => self.count("explanation-caveat-revised", *count),
            Caveat::TooFew { now, then } => {
                let (now, then) = (figure(*now), figure(*then));
                self.say_with("explanation-caveat-too-few", &[("now", &now), ("then", &then)])
            }
            Caveat::TooFewValues { now, then } => {
                let (now, then) = (figure(*now), figure(*then));
                self.say_with("explanation-caveat-too-few-values", &[("now", &now), ("then", &then)])
            }
            Caveat::Untested => self.say("explanation-caveat-untested"),
            Caveat::ShortHistory(periods) => self.count("explanation-caveat-short-history", *periods),
            Caveat::Seasonal(years) => self.count("explanation-caveat-seasonal", *years),
            Caveat::EqualParts => self.say("explanation-caveat-equal-parts"),
            Caveat::Definition { day, text } => self.say_with(
                "explanation-caveat-definition",
                &[("day", &self.day(*day)), ("text", text.trim().trim_end_matches('.'))],
            ),
            Caveat::Disruption { periods, text } => self.say_with(
                "explanation-caveat-disruption",
                &[("periods", &self.periods(periods)), ("text", text.trim().trim_end_matches('.'))],
            ),
            Caveat::AreaChange(period) => {
                self.say_with("explanation-caveat-area-change", &[("period", &self.period(*period))])
            }
            Caveat::LeftOut(areas) => {
                self.say_with("explanation-caveat-left-out", &[("areas", &self.areas(areas, dossier))])
            }
            Caveat::Stale(period) => {
                self.say_with("explanation-caveat-stale", &[("period", &self.period(*period))])
            }
            Caveat::NoFigure => self.say("explanation-caveat-no-figure"),
            Caveat::PublishedOnly { period, percent, cut_off } => {
                let change = self.with_percent(&self.signed_number(*percent, 1));
                let values = [self.period(*period), change, self.day(*cut_off)];
                let [period, percent, day] = &values;
                let values = [("period", period.as_str()), ("percent", percent), ("day", day)];
                self.say_with("explanation-caveat-published-only", &values)
            }
            Caveat::ToleranceZero => self.say("explanation-caveat-tolerance-zero"),
            Caveat::NoTarget => self.say("explanation-caveat-no-target"),
            Caveat::TargetBetween { year, from, to } => {
                let years = [year, from, to].map(ToString::to_string);
                let [year, from, to] = &years;
                let values = [("year", year.as_str()), ("from", from), ("to", to)];
                self.say_with("explanation-caveat-target-between", &values)
            }
            Caveat::NoDenominators(count) => self.count("explanation-caveat-no-denominators", *count),
            Caveat::Declared(id) => return self.declared(dossier, *id),
            Caveat::ThinCoverage => self.say("explanation-caveat-thin-coverage"),
            Caveat::Informative(count) => self.count("explanation-caveat-informative", *count),
            Caveat::EqualWeights => self.say("explanation-caveat-equal-weights"),
            Caveat::NoDates(count) => self.count("explanation-caveat-no-dates", *count),
            Caveat::Dropped(count) => self.count("explanation-caveat-dropped", *count),
            Caveat::NotCompared(count) => self.count("explanation-caveat-not-compared", *count),
            Caveat::Rough(maturity) => return self.maturity(*maturity),
            Caveat::ChangedSince => self.say("explanation-caveat-changed-since"),
        })
    }

    fn declared(&self, dossier: &Dossier, id: Id<Declaration>) -> Option<String> {
        let declaration = dossier.get(id)?;
        // By the function: reports name nobody.
        let by = dossier.get(declaration.by);
        let who = by.map_or_else(String::new, |one| self.opening(&one.function));
        let values = [
            ("who", who),
            ("status", self.word(declaration.status)),
            ("until", self.day(declaration.until)),
            ("reason", declaration.reason.trim().to_owned()),
        ];
        let values: Vec<(&str, &str)> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
        Some(self.say_with("explanation-caveat-declared", &values))
    }

    /// Periods, those that follow each other in a year together: jan–mrt 2023 en mei 2023.
    pub fn periods(&self, periods: &[Period]) -> String {
        let follows = |one: &Period, next: &Period| one.next() == *next && one.year() == next.year();
        let spans = periods.chunk_by(follows).filter_map(|span| Some((*span.first()?, *span.last()?)));
        let said: Vec<String> = spans.map(|(from, until)| self.span(from, until)).collect();
        self.list(&said)
    }
}
