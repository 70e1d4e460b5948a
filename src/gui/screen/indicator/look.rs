//! Which view of the figures is shown, and what each of them shows: made when the document or the day judged changes.

use super::one::Message;
use crate::analysis::{ByArea, ControlChart, Course, Judgement, Running, Series, Shown, YearOnYear};
use crate::charts::{
    AreasFigure, SeriesFigure, YearsFigure, areas_figure, indicator_figure, running_figure,
    with_control_chart, with_outlook, year_on_year_figure,
};
use crate::domain::{Id, Indicator, Measurement, Period};
use crate::gui::context::Context;
use crate::store::Stamp;
use std::collections::BTreeMap;

/// Who put each measurement as it is now, and when.
pub type Stamps = BTreeMap<Id<Measurement>, Stamp>;

/// A view of the figures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum View {
    /// All periods through time.
    #[default]
    Control,
    /// The years over each other.
    YearOnYear,
    /// The year as it runs.
    Running,
    /// The municipalities beside each other.
    ByArea,
}

impl View {
    /// The key of its name.
    pub(super) fn key(self) -> &'static str {
        match self {
            Self::Control => "views-control",
            Self::YearOnYear => "views-year-on-year",
            Self::Running => "views-running",
            Self::ByArea => "views-by-area",
        }
    }
}

/// What was chosen; it stays while one goes from indicator to indicator.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Look {
    pub(super) view: View,
    pub(super) measure: Shown,
}

impl Default for Look {
    fn default() -> Self {
        Self { view: View::default(), measure: Shown::Figure }
    }
}

/// What the views show.
#[derive(Debug, Default)]
pub(super) struct Views {
    /// All periods through time.
    pub control: Option<SeriesFigure>,
    /// The periods with what happened on the way.
    pub course: Option<Course>,
    /// Whether the latest figure is out of the ordinary.
    pub chart: Option<ControlChart>,
    /// What can be shown of each period, year on year.
    pub measures: Vec<Shown>,
    pub years: Option<(YearOnYear, YearsFigure)>,
    pub running: Option<(Running, YearsFigure)>,
    pub areas: Option<(ByArea, AreasFigure)>,
}

impl Views {
    pub(super) fn of(
        indicator: &Indicator,
        judged: &Judgement,
        look: Look,
        stamps: &Stamps,
        context: Context<'_>,
    ) -> Self {
        let (dossier, words, on) = (context.dossier, context.words, context.on());
        let trajectory = judged.trajectory.as_ref();
        let who = |period: Period| {
            let stamp = entered(period, indicator, &judged.series, stamps, context)?;
            Some(words.entered(stamp))
        };
        let course = Course::of(dossier, indicator, &judged.series, on);
        let chart = course.as_ref().and_then(|course| course.control_chart(indicator));
        let mut control = indicator_figure(dossier, indicator, judged, context.plan(), on, words);
        if let Some(Ok(outlook)) = context.outlooks.of(indicator.id) {
            control = with_outlook(control, outlook, indicator, words);
        }
        if let Some((course, chart)) = course.as_ref().zip(chart.as_ref()) {
            control = with_control_chart(control, chart, indicator, course.first, words);
        }
        for point in &mut control.points {
            let period = indicator.period_of(point.from);
            let is_own = (period.first_day(), period.last_day()) == (point.from, point.to);
            append(&mut point.says, who(period).filter(|_| is_own));
        }
        let measures = YearOnYear::measures(indicator, &judged.series, trajectory);
        let measure = if measures.contains(&look.measure) { look.measure } else { Shown::Figure };
        let years = YearOnYear::of(indicator, &judged.series, trajectory, measure).map(|view| {
            let mut figure = year_on_year_figure(indicator, judged, &view, words);
            for (line, curve) in view.years.iter().zip(&mut figure.lines) {
                for (number, point) in (1..).zip(&mut curve.points) {
                    let period = Period::new(line.year, number, indicator.frequency);
                    if let Some((point, period)) =
                        point.as_mut().zip(period).filter(|_| measure == Shown::Figure)
                    {
                        append(&mut point.says, who(period));
                    }
                }
            }
            (view, figure)
        });
        let running = Running::of(indicator, &judged.series, trajectory);
        let running = running.map(|view| {
            let figure = running_figure(indicator, judged, &view, words);
            (view, figure)
        });
        let areas = ByArea::of(dossier, indicator, judged, on).map(|view| {
            let figure = areas_figure(indicator, &view, dossier, words);
            (view, figure)
        });
        Self { control: Some(control), course, chart, measures, years, running, areas }
    }

    /// The views that have something to show.
    pub(super) fn offered(&self) -> Vec<View> {
        let there = [
            (true, View::Control),
            (self.years.is_some(), View::YearOnYear),
            (self.running.is_some(), View::Running),
            (self.areas.is_some(), View::ByArea),
        ];
        there.into_iter().filter_map(|(is_there, view)| is_there.then_some(view)).collect()
    }

    /// The view that is shown: the chosen one, when this indicator has it.
    pub(super) fn shown(&self, look: Look) -> View {
        if self.offered().contains(&look.view) { look.view } else { View::Control }
    }
}

/// Who put the reading of a period as it is now: of what was added up, whoever did so last.
fn entered<'a>(
    period: Period,
    indicator: &Indicator,
    series: &Series,
    stamps: &'a Stamps,
    context: Context<'_>,
) -> Option<&'a Stamp> {
    let reading = series.reading(period)?;
    if let Some(id) = reading.measurement {
        return stamps.get(&id);
    }
    let parts = stamps.iter().filter(|(id, _)| {
        let one = context.dossier.get(**id);
        one.is_some_and(|one| one.indicator == indicator.id && one.period == period && one.area.is_some())
    });
    parts.map(|(_, stamp)| stamp).max_by_key(|stamp| stamp.at)
}

fn append(says: &mut String, line: Option<String>) {
    if let Some(line) = line {
        says.push('\n');
        says.push_str(&line);
    }
}

/// What is chosen among the views.
#[derive(Debug, Clone, Copy)]
pub enum Choose {
    /// Another view.
    View(View),
    /// What is shown of each period, year on year.
    Shown(Shown),
}

impl Look {
    pub(super) fn choose(&mut self, choice: Choose) {
        match choice {
            Choose::View(view) => self.view = view,
            Choose::Shown(measure) => self.measure = measure,
        }
    }
}

impl From<Choose> for Message {
    fn from(choice: Choose) -> Self {
        Self::Look(choice)
    }
}
