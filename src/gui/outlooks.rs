//! What is to come of each indicator: computed in the background, kept as long as nothing that it depends on changes,
//! and given up when something else is wanted.

use crate::analysis::{NoOutlook, Outlook, Picture, Question, standings};
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
    /// What was answered ever, with its question: it is answered again only when that changes.
    kept: Arc<BTreeMap<Id<Indicator>, (Question, Answer)>>,
    /// The answers for the dossier and the day that are shown, as far as they are there.
    current: BTreeMap<Id<Indicator>, Answer>,
    /// What was asked about last, and which indicator came first.
    asked: Option<(Dossier, NaiveDate, Option<Id<Indicator>>)>,
    /// Counts the questions, so that late answers to an earlier one are known.
    ticket: u64,
}

impl Outlooks {
    /// What is to come of an indicator on the day shown; none while it is being computed, or without figures.
    pub fn of(&self, indicator: Id<Indicator>) -> Option<&Result<Outlook, NoOutlook>> {
        self.current.get(&indicator).map(AsRef::as_ref)
    }

    /// Begins to look ahead in a dossier as it was judged, the indicator that is shown first: the number of the
    /// question, and where the answers will come. None when that is what was asked last. The work is given up when
    /// nobody waits for its answers any more.
    pub fn begin(
        &mut self,
        dossier: &Dossier,
        picture: &Picture,
        shown: Option<Id<Indicator>>,
    ) -> Option<(u64, UnboundedReceiver<Batch>)> {
        let on = picture.on;
        let is_asked = self.asked.as_ref().is_some_and(|(asked, day, first)| {
            // Another indicator that is shown and has no answer yet goes first from now on.
            let waits =
                shown.is_some_and(|shown| Some(shown) != *first && !self.current.contains_key(&shown));
            *day == on && asked.is_same(dossier) && !waits
        });
        if is_asked {
            return None;
        }
        let (sender, receiver) = unbounded();
        let (own, kept) = (dossier.clone(), Arc::clone(&self.kept));
        let work = move || look_ahead(&own, on, shown, &kept, &sender);
        // A system that gives no thread leaves the outlooks out; everything else goes on.
        thread::Builder::new().name("outlooks".to_owned()).spawn(work).ok()?;
        self.asked = Some((dossier.clone(), on, shown));
        self.ticket += 1;
        self.current.clear();
        // What is shown does not vanish for a moment when nothing of it changed.
        if let Some((shown, answer)) =
            shown.and_then(|shown| Some((shown, self.still(dossier, picture, shown)?)))
        {
            self.current.insert(shown, answer);
        }
        Some((self.ticket, receiver))
    }

    /// The answer that is kept, when its question is still the same.
    fn still(&self, dossier: &Dossier, picture: &Picture, shown: Id<Indicator>) -> Option<Answer> {
        let (asked, answer) = self.kept.get(&shown)?;
        let (indicator, judgement) = (dossier.get(shown)?, picture.indicators.get(&shown)?);
        let question = Question::of(dossier, indicator, judgement, dossier.plan_on(picture.on), picture.on)?;
        (question == *asked).then(|| Arc::clone(answer))
    }

    /// Takes over a part of the answers, and tells whether they were to the last question.
    pub fn take(&mut self, ticket: u64, batch: Batch) -> bool {
        if ticket != self.ticket {
            return false;
        }
        let kept = Arc::make_mut(&mut self.kept);
        for (indicator, answer) in batch {
            match answer {
                Some((question, answer)) => {
                    self.current.insert(indicator, Arc::clone(&answer));
                    kept.insert(indicator, (question, answer));
                }
                None => {
                    self.current.remove(&indicator);
                    kept.remove(&indicator);
                }
            }
        }
        true
    }
}

/// Answers every question that was not answered before, until all are told or nobody waits.
fn look_ahead(
    dossier: &Dossier,
    on: NaiveDate,
    shown: Option<Id<Indicator>>,
    kept: &BTreeMap<Id<Indicator>, (Question, Answer)>,
    sender: &UnboundedSender<Batch>,
) {
    let standings = standings(dossier, on);
    let plan = dossier.plan_on(on);
    let mut order: Vec<&Indicator> = dossier.indicators.values().collect();
    order.sort_by_key(|indicator| Some(indicator.id) != shown);
    let gone = kept.keys().filter(|id| dossier.get(**id).is_none());
    let (mut batch, mut told): (Batch, _) = (gone.map(|id| (*id, None)).collect(), Instant::now());
    for indicator in order {
        if sender.is_closed() {
            return;
        }
        let judgement = standings.get(&indicator.id);
        let question = judgement.and_then(|judgement| Question::of(dossier, indicator, judgement, plan, on));
        let before = kept.get(&indicator.id);
        let answer = question.map(|question| match before {
            Some((asked, answer)) if *asked == question => (question, Arc::clone(answer)),
            _ => {
                let answer = Arc::new(question.answer());
                (question, answer)
            }
        });
        batch.push((indicator.id, answer));
        if Some(indicator.id) == shown || told.elapsed() > TOGETHER {
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
