//! What the zone promised, with where one can see it.

use super::Ending;
use crate::domain::{Commitment, CommitmentKind, Proof};
use crate::reports::composition::part::{means, tidy};
use crate::reports::report::{Block, Cell, Column, Report, Run, Table};

impl<'a> Ending<'a> {
    /// Promises, then commitments, in the order of the zone.
    pub(super) fn promised(&self) -> Vec<&'a Commitment> {
        let mut all: Vec<_> = self.scene.dossier.commitments.values().collect();
        all.sort_by_key(|one| (one.kind != CommitmentKind::Promise, one.position, one.id));
        all
    }

    /// What the zone promised, with where one can see it.
    pub fn promises(&self, report: &mut Report) {
        let words = self.scene.words;
        let promises = self.promised();
        report.push(Block::heading(1, words.say("report-promises")));
        if promises.is_empty() {
            report.push(Block::plain(words.say("report-final-no-promises")));
            return;
        }
        let mut table = Table::new(
            words.say("report-promises"),
            [
                Column::left(words.say("report-column-promise")).share(1.2),
                Column::left(words.say("report-column-proof")).share(1.0),
                Column::left(words.say("report-column-state")),
            ],
        );
        for one in promises {
            let proofs = self.scene.dossier.proofs.values().filter(|proof| proof.commitment == one.id);
            let proofs: Vec<String> = proofs.map(|proof| self.proof(proof)).collect();
            let proofs = if proofs.is_empty() {
                Cell::from(Run::muted(words.say("report-final-no-proof")))
            } else {
                Cell::from(proofs.join("\n"))
            };
            table.push([tidy(&one.text).into(), proofs, means::state(self.scene, one).into()]);
        }
        report.push(table);
    }

    /// Where one can see that a promise is kept: its text, else what it points at, with its day.
    fn proof(&self, proof: &Proof) -> String {
        let (words, dossier) = (self.scene.words, self.scene.dossier);
        let text = Some(tidy(&proof.text)).filter(|text| !text.is_empty());
        let indicator = || {
            let indicator = dossier.get(proof.indicator?)?;
            let judged = self.scene.picture.indicators.get(&indicator.id);
            let figure = judged.and_then(|judged| words.year_figure(indicator, judged));
            Some(match figure {
                Some(figure) => words.say_with(
                    "report-final-proof-figure",
                    &[("indicator", &indicator.name), ("figure", &figure)],
                ),
                None => indicator.name.clone(),
            })
        };
        let action_plan = || Some(dossier.get(proof.action_plan?)?.title.clone());
        let investment = || Some(dossier.get(proof.investment?)?.name.clone());
        let said = text.or_else(indicator).or_else(investment).or_else(action_plan).unwrap_or_default();
        match proof.seen_on.filter(|day| *day <= self.scene.on) {
            Some(day) => {
                words.say_with("report-final-proof-seen", &[("proof", &said), ("day", &words.day(day))])
            }
            None => said,
        }
    }
}
