//! What is to come of each indicator: computed in the background, kept as long as nothing that it depends on changes,
//! and given up when something else is wanted.

use crate::analysis::{NoOutlook, Outlook, Picture, Question};
use crate::domain::{Dossier, Id, Indicator};
use chrono::NaiveDate;
use futures_channel::mpsc::{UnboundedReceiver, UnboundedSender, unbounded};
use std::collections::BTreeMap;
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

/// What is to come, or why nobody can say.
pub type Answer = Arc<Result<Outlook, NoOutlook>>;

/// A part of the answers: an indicator with its question and answer, or without when it has no figures.
pub type Batch = Vec<(Id<Indicator>, Option<(Question, Answer)>)>;

/// Answers are told together when so much time has passed, so that the window is not drawn anew for each.
const TOGETHER: Duration = Duration::from_millis(60);

/// The outlooks of a document.
#[derive(Debug, Default)]
pub struct Outlooks {
    answers: Arc<BTreeMap<Id<Indicator>, (Question, Answer)>>,
    /// What was asked about last.
    asked: Option<(Dossier, NaiveDate)>,
}

impl Outlooks {
    /// What is to come of an indicator; none while it is being computed, or without figures.
    pub fn of(&self, indicator: Id<Indicator>) -> Option<&Result<Outlook, NoOutlook>> {
        self.answers.get(&indicator).map(|(_, answer)| answer.as_ref())
    }

    /// Begins to look ahead in a dossier from a day, the indicator that is shown first; none when that is what was
    /// asked last. The work is given up when nobody waits for its answers any more.
    pub fn begin(
        &mut self,
        dossier: &Dossier,
        on: NaiveDate,
        shown: Option<Id<Indicator>>,
    ) -> Option<UnboundedReceiver<Batch>> {
        if self.asked.as_ref().is_some_and(|(asked, day)| *day == on && asked.is_same(dossier)) {
            return None;
        }
        self.asked = Some((dossier.clone(), on));
        let (sender, receiver) = unbounded();
        let (dossier, known) = (dossier.clone(), Arc::clone(&self.answers));
        let work = move || look_ahead(&dossier, on, shown, &known, &sender);
        // A system that gives no thread leaves the outlooks out; everything else goes on.
        thread::Builder::new().name("outlooks".to_owned()).spawn(work).ok()?;
        Some(receiver)
    }

    /// Takes over a part of the answers.
    pub fn take(&mut self, batch: Batch) {
        let answers = Arc::make_mut(&mut self.answers);
        for (indicator, answer) in batch {
            match answer {
                Some(answer) => answers.insert(indicator, answer),
                None => answers.remove(&indicator),
            };
        }
    }
}

/// Answers every question that is not answered yet, until all are told or nobody waits.
fn look_ahead(
    dossier: &Dossier,
    on: NaiveDate,
    shown: Option<Id<Indicator>>,
    known: &BTreeMap<Id<Indicator>, (Question, Answer)>,
    sender: &UnboundedSender<Batch>,
) {
    let picture = Picture::of(dossier, on);
    let plan = dossier.plan_on(on);
    let mut order: Vec<&Indicator> = dossier.indicators.values().collect();
    order.sort_by_key(|indicator| Some(indicator.id) != shown);
    let gone = known.keys().filter(|id| dossier.get(**id).is_none());
    let (mut batch, mut told): (Batch, _) = (gone.map(|id| (*id, None)).collect(), Instant::now());
    for indicator in order {
        if sender.is_closed() {
            return;
        }
        let judgement = picture.indicators.get(&indicator.id);
        let question = judgement.and_then(|judgement| Question::of(dossier, indicator, judgement, plan, on));
        let before = known.get(&indicator.id);
        match question {
            None if before.is_some() => batch.push((indicator.id, None)),
            Some(question) if before.is_none_or(|(asked, _)| *asked != question) => {
                let answer = Arc::new(question.answer());
                batch.push((indicator.id, Some((question, answer))));
            }
            _ => {}
        }
        let is_shown = Some(indicator.id) == shown;
        if !batch.is_empty() && (is_shown || told.elapsed() > TOGETHER) {
            told = Instant::now();
            if sender.unbounded_send(std::mem::take(&mut batch)).is_err() {
                return;
            }
        }
    }
    if !batch.is_empty() {
        // Nobody may wait any more; the answers are then not needed.
        let _ = sender.unbounded_send(batch);
    }
}
