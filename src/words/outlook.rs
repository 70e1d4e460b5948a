//! What is said of what is to come: how likely a target is, between which figures a year will end, and the pace that
//! a target needs.

use super::Words;
use crate::analysis::forecast::{Maturity, NoForecast};
use crate::analysis::{NoOutlook, Outlook, Pace, YearAhead};
use crate::domain::{Direction, Indicator};

impl Words {
    /// What an outlook says in plain sentences, with its caveats; or why there is none.
    pub fn outlook_sentences(
        &self,
        indicator: &Indicator,
        answer: &Result<Outlook, NoOutlook>,
    ) -> Vec<String> {
        let outlook = match answer {
            Ok(outlook) => outlook,
            Err(why) => return vec![self.no_outlook(*why)],
        };
        let years = outlook.first_and_last();
        let years = years.map(|year| self.year_ahead(indicator, year, outlook.maturity));
        years.chain(self.outlook_remarks(indicator, outlook)).collect()
    }

    /// What is said of an outlook beside its years: the pace that is needed, and what to beware of.
    pub fn outlook_remarks(&self, indicator: &Indicator, outlook: &Outlook) -> Vec<String> {
        let shift = outlook.shift.map(|(period, is_rise)| {
            let key = if is_rise { "outlook-shift-up" } else { "outlook-shift-down" };
            self.say_with(key, &[("period", &self.period(period))])
        });
        let pace = outlook.pace.as_ref().map(|pace| self.pace(indicator, pace));
        pace.into_iter().chain(self.maturity(outlook.maturity)).chain(shift).collect()
    }

    /// That the past is short; none when it is long enough.
    pub fn maturity(&self, maturity: Maturity) -> Option<String> {
        Some(self.say(match maturity {
            Maturity::LevelOnly => "outlook-level-only",
            Maturity::SeasonNotEstablished => "outlook-season-unknown",
            Maturity::Short => "outlook-rough",
            Maturity::Established => return None,
        }))
    }

    /// A probability as people read it: 83 %, ongeveer 80 % when it is rough, and never 0 or 100 % of what is to come.
    pub fn probability(&self, year: &YearAhead, maturity: Maturity) -> String {
        let percent = year.probability * 100.0;
        if year.is_known {
            return self.say(if year.probability > 0.5 { "outlook-met" } else { "outlook-missed" });
        }
        let (step, key) =
            if maturity.is_rough() { (10.0, "outlook-about") } else { (1.0, "outlook-exactly") };
        let rounded = (percent / step).round() * step;
        let said = |percent: f64| self.with_percent(&self.number(percent, 0));
        if rounded < step {
            return self.say_with("outlook-under", &[("percent", &said(step))]);
        }
        if rounded > 100.0 - step {
            return self.say_with("outlook-over", &[("percent", &said(100.0 - step))]);
        }
        self.say_with(key, &[("percent", &said(rounded))])
    }

    /// What a target asks: hoogstens 288 feiten, minstens 85 %, tussen 5 en 7 punten.
    pub fn target_words(&self, indicator: &Indicator, target: f64, upper: Option<f64>) -> String {
        let figure = self.figure_in_unit(indicator, target);
        match (indicator.direction, upper) {
            (Direction::Band, Some(upper)) => {
                let (low, high) =
                    (self.figure_bare(indicator, target), self.figure_in_unit(indicator, upper));
                self.say_with("outlook-target-band", &[("low", &low), ("high", &high)])
            }
            (Direction::Lower, _) => self.say_with("outlook-target-most", &[("target", &figure)]),
            _ => self.say_with("outlook-target-least", &[("target", &figure)]),
        }
    }

    /// How likely the target of a year is, and between which figures the year will end.
    pub fn year_ahead(&self, indicator: &Indicator, ahead: &YearAhead, maturity: Maturity) -> String {
        let (year, target) =
            (ahead.year.to_string(), self.target_words(indicator, ahead.target, ahead.upper));
        let figure = |value: f64| self.figure_in_unit(indicator, value);
        if ahead.is_known {
            let key = if ahead.probability > 0.5 { "outlook-year-met" } else { "outlook-year-missed" };
            let median = figure(ahead.figure.median);
            return self.say_with(key, &[("year", &year), ("figure", &median), ("target", &target)]);
        }
        let chance = self.probability(ahead, maturity);
        let values = [("year", year.as_str()), ("target", &target), ("probability", &chance)];
        [self.say_with("outlook-chance", &values), self.expected_of_year(indicator, ahead)].join(" ")
    }

    /// Between which figures a year will end.
    pub fn expected_of_year(&self, indicator: &Indicator, ahead: &YearAhead) -> String {
        let figure = |value: f64| self.figure_in_unit(indicator, value);
        let low = self.figure_bare(indicator, ahead.figure.p10);
        let (median, high) = (figure(ahead.figure.median), figure(ahead.figure.p90));
        self.say_with("outlook-expected", &[("median", &median), ("low", &low), ("high", &high)])
    }

    /// The pace that a target needs, beside the pace of the last twelve months.
    pub fn pace(&self, indicator: &Indicator, pace: &Pace) -> String {
        let (year, target) = (pace.year.to_string(), self.target_words(indicator, pace.target, None));
        let is_lower = indicator.direction == Direction::Lower;
        if !pace.is_possible {
            return self.say_with("outlook-pace-lost", &[("year", &year), ("target", &target)]);
        }
        if pace.needed <= 0.0 && !is_lower {
            return self.say_with("outlook-pace-won", &[("year", &year), ("target", &target)]);
        }
        let scale = 10_f64.powi(i32::try_from(indicator.decimals).unwrap_or_default());
        let scaled = pace.needed * scale;
        // On the safe side of the last decimal.
        let needed = if is_lower { (scaled + 1e-9).floor() } else { (scaled - 1e-9).ceil() } / scale;
        let span = self.span(pace.from, pace.until);
        let per = self.word(pace.from.frequency());
        let values = [
            ("needed", self.figure_bare(indicator, needed)),
            ("now", self.figure_bare(indicator, pace.now)),
            ("span", span),
            ("per", per),
            ("target", target),
            ("year", year),
        ];
        let values: Vec<(&str, &str)> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
        self.say_with(if is_lower { "outlook-pace-most" } else { "outlook-pace-least" }, &values)
    }

    /// Why nothing can be said of what is to come.
    pub fn no_outlook(&self, why: NoOutlook) -> String {
        self.say(match why {
            NoOutlook::NoPlan => "outlook-no-plan",
            NoOutlook::Stale => "outlook-stale",
            NoOutlook::Irregular => "outlook-irregular",
            NoOutlook::Forecast(NoForecast::TooFew) => "outlook-too-few",
            NoOutlook::Forecast(NoForecast::Constant) => "outlook-constant",
            NoOutlook::Forecast(NoForecast::Negative) => "outlook-negative",
            NoOutlook::Forecast(NoForecast::TooLarge | NoForecast::NotFinite) => "outlook-too-large",
            NoOutlook::Forecast(NoForecast::NotAShare) => "outlook-not-a-share",
        })
    }
}
