//! An open document in the window: what it holds, where one is, and what is being asked.

use super::context::Context;
use super::dialog::Dialog;
use super::moment::MomentBar;
use super::outlooks::Outlooks;
use super::place::Place;
use super::reporting::Making;
use super::screen::Screen;
use crate::analysis::{Picture, Remark, day_to_judge, plan_check};
use crate::domain::{Dossier, Edit};
use crate::store::{Changed, Desk, Revision};
use crate::words::Words;
use chrono::NaiveDate;
use std::path::PathBuf;

/// An open document.
#[derive(Debug)]
pub struct Session {
    /// Which of the documents that were opened it is, from 1.
    pub number: u64,
    /// The way to the document.
    pub desk: Desk,
    /// Where it lies.
    pub path: PathBuf,
    /// What there is after the last edit.
    pub changed: Changed,
    /// The same, judged on a day.
    pub picture: Picture,
    /// What the plan check finds in it.
    pub remarks: Vec<Remark>,
    /// Where one is.
    pub place: Place,
    /// Where one was, the latest last.
    pub behind: Vec<Place>,
    /// The screen of the place.
    pub screen: Screen,
    /// The way to a next plan that was left, with what was typed on it.
    aside: Option<(Place, Screen)>,
    /// What is asked on top.
    pub dialog: Option<Dialog>,
    /// The time of the last save, as people read it.
    pub saved_at: Option<String>,
    /// Edits that the document has not answered yet.
    pub waiting: usize,
    /// What the document held when it answered last; what is shown may be an edit ahead of it.
    held: Dossier,
    /// The two times of the window.
    pub moments: MomentBar,
    /// What there is now, while the past is looked at.
    past: Option<Past>,
    /// What is to come, as far as it has been computed.
    pub outlooks: Outlooks,
    /// How far a report that was asked has come.
    pub making: Making,
    /// Whether the day judged was chosen; else it follows the figures as they come in.
    pub day_is_chosen: bool,
}

/// What is kept of now while the past is looked at.
#[derive(Debug)]
struct Past {
    /// The day of which is shown what the document said at its end.
    known: NaiveDate,
    /// What there is now.
    present: Changed,
    /// The day that was judged, and whether it was chosen.
    judged: (NaiveDate, bool),
}

impl Session {
    /// Shows a document that was opened.
    pub fn new(desk: Desk, path: PathBuf, changed: Changed, words: &Words, today: NaiveDate) -> Self {
        let picture = Picture::of(&changed.dossier, day_to_judge(&changed.dossier, today));
        let remarks = plan_check(&changed.dossier, &picture);
        let (outlooks, making) = (Outlooks::default(), Making::default());
        let context = Context {
            dossier: &changed.dossier,
            picture: &picture,
            outlooks: &outlooks,
            remarks: &remarks,
            changed: &changed,
            making: &making,
            words,
            today,
            known: None,
        };
        let screen = Screen::new(Place::Overview, context);
        Self {
            number: 0,
            desk,
            path,
            picture,
            remarks,
            place: Place::Overview,
            behind: Vec::new(),
            screen,
            aside: None,
            dialog: None,
            saved_at: None,
            waiting: 0,
            held: changed.dossier.clone(),
            moments: MomentBar::default(),
            past: None,
            outlooks,
            making,
            day_is_chosen: false,
            changed,
        }
    }

    /// What screens are shown from.
    pub fn context<'a>(&'a self, words: &'a Words, today: NaiveDate) -> Context<'a> {
        Context {
            dossier: &self.changed.dossier,
            picture: &self.picture,
            outlooks: &self.outlooks,
            remarks: &self.remarks,
            changed: &self.changed,
            making: &self.making,
            words,
            today,
            known: self.known(),
        }
    }

    /// The screen beside what it is shown from, to change the one with the other.
    pub fn parts<'a>(&'a mut self, words: &'a Words, today: NaiveDate) -> (&'a mut Screen, Context<'a>) {
        let known = self.known();
        let context = Context {
            dossier: &self.changed.dossier,
            picture: &self.picture,
            outlooks: &self.outlooks,
            remarks: &self.remarks,
            changed: &self.changed,
            making: &self.making,
            words,
            today,
            known,
        };
        (&mut self.screen, context)
    }

    /// Goes to a place; one can come back from it.
    pub fn go(&mut self, place: Place, words: &Words, today: NaiveDate) {
        if place == self.place {
            return;
        }
        self.behind.push(self.place);
        self.show(place, words, today);
    }

    /// Goes back to where one was.
    pub fn back(&mut self, words: &Words, today: NaiveDate) {
        if let Some(place) = self.behind.pop() {
            self.show(place, words, today);
        }
    }

    fn show(&mut self, place: Place, words: &Words, today: NaiveDate) {
        let place = self.nearest(place);
        let left = std::mem::replace(&mut self.place, place);
        let kept = self.aside.take_if(|(kept, _)| *kept == place);
        let (screen, context) = self.parts(words, today);
        if !screen.moved(place, context) {
            let new = match kept {
                Some((_, mut kept)) => {
                    kept.follow(context);
                    kept
                }
                None => Screen::new(place, context),
            };
            let old = std::mem::replace(screen, new);
            if matches!(left, Place::Transition(_)) {
                self.aside = Some((left, old));
            }
        }
    }

    /// A place, or the nearest one when what it shows is no longer there.
    fn nearest(&self, place: Place) -> Place {
        match place {
            _ if self.is_there(place) => place,
            Place::ActionPlan(plan, _) if self.is_there(Place::ActionPlan(plan, None)) => {
                Place::ActionPlan(plan, None)
            }
            _ => place.above(),
        }
    }

    /// Whether what a place shows is still there.
    fn is_there(&self, place: Place) -> bool {
        let dossier = &self.changed.dossier;
        match place {
            Place::Plan(Some(key)) | Place::Zone(_, Some(key)) | Place::Reports(Some(key)) => {
                dossier.holds(key)
            }
            Place::Transition(plan) => dossier.get(plan).is_some(),
            Place::ActionPlan(plan, cycle) => {
                dossier.get(plan).is_some() && cycle.is_none_or(|cycle| dossier.get(cycle).is_some())
            }
            Place::Indicator(id) => dossier.get(id).is_some(),
            _ => true,
        }
    }

    /// Shows a changed record before the document has answered, so that the next change of the same record is made
    /// on top of it and takes nothing back.
    pub fn expect(&mut self, edit: &Edit) {
        if let Edit::Change(_) = edit
            && let Ok(next) = edit.apply(&self.changed.dossier)
        {
            self.changed.dossier = next;
        }
    }

    /// Takes over what the document holds after an edit, unless more edits are on their way.
    pub fn answered(&mut self, changed: Changed, words: &Words, today: NaiveDate) {
        self.held = changed.dossier.clone();
        if let Some(past) = &mut self.past {
            past.present = changed;
            return;
        }
        let dossier = if self.waiting > 0 { self.changed.dossier.clone() } else { changed.dossier };
        self.follow(Changed { dossier, ..changed }, words, today);
    }

    /// Goes back to what the document holds when it refused an edit.
    pub fn refused(&mut self, words: &Words, today: NaiveDate) {
        if let Some(past) = self.past.as_mut().filter(|_| self.waiting == 0) {
            past.present.dossier = self.held.clone();
        }
        if self.waiting == 0 && self.past.is_none() && self.changed.dossier != self.held {
            let changed = Changed { dossier: self.held.clone(), ..self.changed.clone() };
            self.follow(changed, words, today);
        }
    }

    /// Takes over what there is after an edit.
    pub fn follow(&mut self, changed: Changed, words: &Words, today: NaiveDate) {
        self.changed = changed;
        let dossier = &self.changed.dossier;
        let last = self.past.as_ref().map_or(today, |past| past.known);
        let on = if self.day_is_chosen { self.picture.on } else { day_to_judge(dossier, last) };
        self.picture = Picture::of(dossier, on);
        self.remarks = plan_check(dossier, &self.picture);
        if self.is_there(self.place) {
            let (screen, context) = self.parts(words, today);
            screen.follow(context);
        } else {
            self.show(self.place, words, today);
        }
    }

    /// The day at whose end the document said what is shown; none is now.
    pub fn known(&self) -> Option<NaiveDate> {
        self.past.as_ref().map(|past| past.known)
    }

    /// The day on which the document was made.
    pub fn made_on(&self) -> Option<NaiveDate> {
        let history = self.past.as_ref().map_or(&self.changed.history, |past| &past.present.history);
        history.first().map(|revision| revision.stamp.at.date_naive())
    }

    /// Shows what the document said at the end of a day, to be read only, and judges this day when one is given.
    pub fn look(
        &mut self,
        known: NaiveDate,
        on: Option<NaiveDate>,
        dossier: Dossier,
        words: &Words,
        today: NaiveDate,
    ) {
        let (present, judged) = match self.past.take() {
            Some(past) => (past.present, past.judged),
            None => (self.changed.clone(), (self.picture.on, self.day_is_chosen)),
        };
        let by_then = |revision: &&Revision| revision.stamp.at.date_naive() <= known;
        let history = present.history.iter().take_while(by_then).cloned().collect();
        self.past = Some(Past { known, present, judged });
        self.moments.forget();
        if let Some(on) = on {
            self.picture.on = on;
            self.day_is_chosen = true;
        }
        self.follow(Changed { dossier, history, undo: None, redo: None }, words, today);
        self.renew(words, today);
    }

    /// Shows the place anew: what was typed belongs to the time in which it was typed, and goes with it.
    fn renew(&mut self, words: &Words, today: NaiveDate) {
        self.aside = None;
        // A report that is put together belongs to no time: it stays as it is.
        let stays = |screen: &Screen| {
            matches!(screen, Screen::Overview(_) | Screen::Since(_) | Screen::Reports(_) | Screen::History(_))
        };
        if !stays(&self.screen) {
            let screen = Screen::new(self.place, self.context(words, today));
            self.screen = screen;
        }
    }

    /// Shows what the document says now, and judges this day, or the one that was judged before.
    pub fn back_to_now(&mut self, on: Option<NaiveDate>, words: &Words, today: NaiveDate) {
        self.moments.forget();
        if let Some(Past { present, judged, .. }) = self.past.take() {
            (self.picture.on, self.day_is_chosen) = judged;
            self.follow(present, words, today);
            self.renew(words, today);
        }
        if let Some(on) = on {
            self.judge(on, words, today);
        }
    }

    /// Judges another day.
    pub fn judge(&mut self, day: NaiveDate, words: &Words, today: NaiveDate) {
        self.day_is_chosen = true;
        self.picture = Picture::of(&self.changed.dossier, day);
        self.remarks = plan_check(&self.changed.dossier, &self.picture);
        let (screen, context) = self.parts(words, today);
        screen.follow(context);
    }

    /// The edits of what was typed and not left yet.
    pub fn flush(&mut self, words: &Words, today: NaiveDate, mint: &mut crate::domain::Mint) -> Vec<Edit> {
        let (screen, context) = self.parts(words, today);
        screen.flush(context, mint)
    }
}
