//! Everything that is said of an indicator on a day, sentence by sentence: how it stands, what changed, what is out of
//! the ordinary, and what is to come.

use super::Words;
use super::variation::ControlFacts;
use crate::analysis::{BreakCause, Change, ControlChart, Course, Judgement, NoOutlook, Outlook};
use crate::domain::{AnnotationKind, Direction, Dossier, Indicator, Noun, Period, Status};
use chrono::NaiveDate;

/// An indicator with everything that was judged of it.
#[derive(Debug, Clone, Copy)]
pub struct Judged<'a> {
    /// What the document holds.
    pub dossier: &'a Dossier,
    /// The indicator.
    pub indicator: &'a Indicator,
    /// How it stands.
    pub judgement: &'a Judgement,
    /// Its course; none without readings.
    pub course: Option<&'a Course>,
    /// Its control chart.
    pub chart: Option<&'a ControlChart>,
    /// What is to come; none while it is being computed.
    pub outlook: Option<&'a Result<Outlook, NoOutlook>>,
}

impl Judged<'_> {
    /// The target of an average period of the last year measured, and the upper edge of a band.
    pub fn target(&self) -> Option<(f64, Option<f64>)> {
        let last = self.judgement.series.last()?.period;
        let target = self.judgement.trajectory.as_ref()?.average_period(last.year(), last.frequency())?;
        (self.indicator.direction != Direction::Informative).then_some(target)
    }

    /// The marked events from which limits were computed anew: their period and what happened.
    pub fn interventions(&self) -> Vec<(Period, String)> {
        let Some(course) = self.course else { return Vec::new() };
        let marked = |cause| match cause {
            BreakCause::Marked(id) => self.dossier.get(id).map(|note| note.text.clone()),
            BreakCause::Areas => None,
        };
        course.breaks.iter().filter_map(|one| Some((course.period(one.at), marked(one.cause)?))).collect()
    }
}

impl Words {
    /// All sentences about an indicator, the most important first.
    pub fn judged(&self, judged: &Judged<'_>) -> Vec<String> {
        let mut sentences = self.standing(judged);
        let change = judged.judgement.change.as_ref();
        sentences.extend(change.map(|change| self.opening(&self.verdict_sentence(judged.indicator, change))));
        sentences.extend(change.into_iter().flat_map(|change| self.change_caveats(judged, change)));
        sentences.extend(self.published(judged));
        sentences.extend(self.variation_sentences(judged));
        if let Some(outlook) = judged.outlook.filter(|_| judged.indicator.direction != Direction::Informative)
        {
            sentences.extend(self.outlook_sentences(judged.indicator, outlook));
        }
        sentences
    }

    /// What the control chart says, with the events from which it begins anew.
    pub fn variation_sentences(&self, judged: &Judged<'_>) -> Vec<String> {
        let (Some(course), Some(chart)) = (judged.course, judged.chart) else { return Vec::new() };
        let interventions = judged.interventions();
        let interventions: Vec<(Period, &str)> =
            interventions.iter().map(|(period, text)| (*period, text.as_str())).collect();
        let facts = ControlFacts {
            indicator: judged.indicator,
            chart,
            first: course.first,
            target: judged.target(),
            interventions: &interventions,
        };
        let areas = course.breaks.iter().filter(|one| one.cause == BreakCause::Areas);
        let areas = areas.map(|one| {
            let period = self.period(course.period(one.at));
            self.say_with("judged-areas", &[("period", &period)])
        });
        self.control_chart_sentences(&facts).into_iter().chain(areas).collect()
    }

    /// How it stands, as computed and as declared.
    fn standing(&self, judged: &Judged<'_>) -> Vec<String> {
        let (indicator, judgement) = (judged.indicator, judged.judgement);
        let (Some(last), Some(figure)) = (judgement.series.last(), judgement.figure) else {
            return vec![self.say("judged-none")];
        };
        let readings = judgement.series.of_year(last.period.year());
        let first = readings.first().map_or(last.period, |reading| reading.period);
        let span = self.opening(&self.span(first, last.period));
        let value = self.figure_in_unit(indicator, figure);
        let upper =
            judgement.trajectory.as_ref().and_then(|one| one.expected_upper(&judgement.series, readings));
        let status = self.inside(&self.word(judgement.status));
        let plain = [("span", span.as_str()), ("figure", &value)];
        let mut sentences = vec![match (judgement.status, judgement.expected) {
            (Status::Informative, _) => self.say_with("judged-informative", &plain),
            (Status::Unknown, _) if judgement.is_stale => {
                let period = self.period(last.period);
                self.say_with("judged-stale", &[("period", &period), ("span", &span), ("figure", &value)])
            }
            (_, Some(expected)) => {
                let expected = self.target_words(indicator, expected, upper);
                let values = [plain[0], plain[1], ("expected", &expected), ("status", &status)];
                self.say_with("judged-status", &values)
            }
            (_, None) => self.say_with("judged-no-target", &plain),
        }];
        let incomplete = judgement.series.incomplete.iter().map(|(period, areas)| {
            let values = [("period", self.period(*period)), ("areas", self.areas(areas, judged.dossier))];
            let values: Vec<(&str, &str)> =
                values.iter().map(|(name, value)| (*name, value.as_str())).collect();
            self.say_with("judged-incomplete", &values)
        });
        sentences.extend(incomplete);
        let provisional = readings.iter().filter(|reading| reading.is_provisional).count();
        if provisional > 0 {
            sentences.push(self.count("judged-provisional", provisional));
        }
        if let Some(declared) = judgement.declared.and_then(|id| judged.dossier.get(id)) {
            let by = judged.dossier.get(declared.by).map(|by| by.label(judged.dossier)).unwrap_or_default();
            let values = [
                ("status", self.inside(&self.word(declared.status))),
                ("by", by),
                ("until", self.long_day(declared.until)),
                ("reason", declared.reason.trim().to_owned()),
            ];
            let values: Vec<(&str, &str)> =
                values.iter().map(|(name, value)| (*name, value.as_str())).collect();
            sentences.push(self.say_with("judged-declared", &values));
        }
        sentences
    }

    /// What makes both sides of a change differ besides the figures: municipalities, and the way of counting.
    fn change_caveats(&self, judged: &Judged<'_>, change: &Change) -> Vec<String> {
        let areas = (!change.left_out.is_empty()).then(|| self.areas(&change.left_out, judged.dossier));
        let left_out = areas.map(|areas| self.say_with("judged-left-out", &[("areas", &areas)]));
        let (from, until) = (change.reference.first(), change.current.last());
        let between = |day: NaiveDate| {
            from.is_some_and(|from| from.first_day() < day)
                && until.is_some_and(|until| day <= until.last_day())
        };
        let notes = judged.indicator.annotations(judged.dossier).into_iter();
        let definitions = notes.filter(|note| note.kind == AnnotationKind::Definition && between(note.day));
        let definitions = definitions.map(|note| {
            let what = self.inside(note.text.trim().trim_end_matches('.'));
            self.say_with("judged-definition", &[("day", &self.long_day(note.day)), ("what", &what)])
        });
        left_out.into_iter().chain(definitions).collect()
    }

    /// What a source says of a change without figures, when it speaks of later than the last figure.
    fn published(&self, judged: &Judged<'_>) -> Option<String> {
        let of_this = judged.dossier.published_changes.values();
        let latest = of_this
            .filter(|one| one.indicator == judged.indicator.id)
            .max_by_key(|one| (one.period.last_day(), one.cut_off, one.id))?;
        let last = judged.judgement.series.last().map(|reading| reading.period.last_day());
        last.is_none_or(|last| last < latest.period.last_day()).then(|| {
            let percent = self.with_percent(&self.signed_number(latest.percent, 1));
            self.say_with(
                "judged-published",
                &[("period", &self.period(latest.period)), ("percent", &percent)],
            )
        })
    }
}
