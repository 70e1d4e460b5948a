//! The indicators of a plan from where they began to where they came.

use super::Ending;
use crate::analysis::{Judgement, Picture};
use crate::domain::{Direction, Indicator, Priority};
use crate::reports::report::{Cell, Column, Run, Status, Table, Tone};

impl Ending<'_> {
    /// The indicators of a priority from where they began to where they came.
    pub(super) fn indicators(&self, priority: &Priority) -> Table {
        let words = self.scene.words;
        let mut table = Table::new(
            words.say_with("report-final-indicators-name", &[("code", &priority.code)]),
            [
                Column::left(words.say("report-column-indicator")).strong().share(3.0),
                Column::left(words.say("report-column-baseline")),
                Column::left(words.say("report-column-last")).share(2.2),
                Column::left(words.say("report-column-target")),
                Column::left(words.say("report-column-reached")),
            ],
        )
        .noted(words.say("report-final-indicators-note"));
        for id in Picture::indicators_of(self.scene.dossier, priority.id) {
            let (Some(indicator), Some(judged)) =
                (self.scene.dossier.get(id), self.closing.indicators.get(&id))
            else {
                continue;
            };
            table.push(self.indicator(indicator, judged));
        }
        table
    }

    fn indicator(&self, indicator: &Indicator, judged: &Judgement) -> [Cell; 5] {
        let words = self.scene.words;
        let ground = self
            .closing
            .proposals
            .values()
            .flat_map(|proposal| &proposal.grounds)
            .find(|ground| ground.indicator == indicator.id);
        let in_year = |year: i32, value: String| {
            Cell::from(
                words.say_with("report-final-in-year", &[("figure", &value), ("year", &year.to_string())]),
            )
        };
        let none = || Cell::from("—");
        let baseline = ground.and_then(|ground| ground.baseline);
        let baseline =
            baseline.map_or_else(none, |(year, value)| in_year(year, words.figure_bare(indicator, value)));
        let target = ground.and_then(|ground| ground.target);
        let target = target.map_or_else(none, |(year, low, high)| {
            let low = words.figure_bare(indicator, low);
            let said = match high {
                Some(high) => {
                    let high = words.figure_bare(indicator, high);
                    words.say_with("report-years-band", &[("low", &low), ("high", &high)])
                }
                None => low,
            };
            in_year(year, said)
        });
        let figure = ground.and_then(|ground| ground.figure);
        let last = match (figure, judged.series.last()) {
            (Some(figure), Some(last)) => {
                let said = words.figure_in_unit(indicator, figure);
                let period = words.period(last.period);
                let until = words.say_with("report-final-until", &[("period", &period)]);
                Cell::from(vec![Run::plain(said), Run::muted(format!("\n{until}"))])
            }
            _ => Run::muted(words.say("report-no-figure")).into(),
        };
        [indicator.name.clone().into(), baseline, last, target, self.reached(indicator, judged).into()]
    }

    fn reached(&self, indicator: &Indicator, judged: &Judgement) -> Status {
        let words = self.scene.words;
        if indicator.direction == Direction::Informative {
            return Status::new(Tone::Informative, words.word(crate::domain::Status::Informative));
        }
        match judged.achievement.filter(|share| share.is_finite()) {
            None => Status::new(Tone::Unknown, words.say("report-final-cannot-say")),
            Some(share) if share >= 1.0 - 1e-9 => Status::new(Tone::Good, words.say("report-final-met")),
            Some(share) if share <= 0.0 => Status::new(Tone::Bad, words.say("report-final-no-way")),
            Some(share) => {
                let share = words.percent(share).replace(' ', "\u{a0}");
                let tone = if judged.achievement >= Some(0.5) { Tone::Attention } else { Tone::Bad };
                Status::new(tone, words.say_with("report-final-part-of-way", &[("share", &share)]))
            }
        }
    }
}
