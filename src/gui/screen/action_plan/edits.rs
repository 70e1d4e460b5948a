//! The edits that the fields of an action plan ask for.

use crate::domain::{
    Action, ActionPlan, ActionState, Cycle, Dossier, Edit, Id, Mint, Phase, PhaseKind, Record,
};
use crate::gui::context::Context;
use crate::words::{Words, read_day, read_number};
use chrono::{Datelike, NaiveDate};

/// A text of an action plan that is typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Field {
    /// Title of the action plan.
    Title,
    /// Code.
    Code,
    /// The situation that it starts from.
    Context,
    /// How it goes about.
    Approach,
    /// Hours planned.
    HoursPlanned,
    /// Hours used.
    HoursUsed,
    /// Budget planned.
    BudgetPlanned,
    /// Budget used.
    BudgetUsed,
    /// Last day of a phase.
    PhaseDue(Id<Phase>),
    /// Text of a phase.
    PhaseText(Id<Phase>),
    /// Title of an action.
    ActionTitle(Id<Action>),
    /// First day of an action.
    ActionStart(Id<Action>),
    /// Last day of an action.
    ActionEnd(Id<Action>),
    /// Progress of an action.
    ActionProgress(Id<Action>),
    /// Hours of an action.
    ActionHours(Id<Action>),
    /// Title of an action that is to be added to the cycle.
    NewAction,
}

impl Field {
    /// Whether it is typed in a text area.
    pub fn is_area(self) -> bool {
        self.is_line() || matches!(self, Self::Context | Self::Approach | Self::PhaseText(_))
    }

    /// Whether it is a text area that holds a title: Enter saves it.
    pub fn is_line(self) -> bool {
        matches!(self, Self::Title | Self::ActionTitle(_))
    }

    /// Its widget id.
    pub fn id(self) -> String {
        let of = |name: &str, number: i64| [name, &number.to_string()].concat();
        match self {
            Self::Title => "action-plan-title".to_owned(),
            Self::Code => "action-plan-code".to_owned(),
            Self::Context => "action-plan-context".to_owned(),
            Self::Approach => "action-plan-approach".to_owned(),
            Self::HoursPlanned => "action-plan-hours-planned".to_owned(),
            Self::HoursUsed => "action-plan-hours-used".to_owned(),
            Self::BudgetPlanned => "action-plan-budget-planned".to_owned(),
            Self::BudgetUsed => "action-plan-budget-used".to_owned(),
            Self::PhaseDue(id) => of("phase-due-", id.number()),
            Self::PhaseText(id) => of("phase-text-", id.number()),
            Self::ActionTitle(id) => of("action-title-", id.number()),
            Self::ActionStart(id) => of("action-start-", id.number()),
            Self::ActionEnd(id) => of("action-end-", id.number()),
            Self::ActionProgress(id) => of("action-progress-", id.number()),
            Self::ActionHours(id) => of("action-hours-", id.number()),
            Self::NewAction => "action-new".to_owned(),
        }
    }
}

/// Where a field stands: its document, plan and cycle, and the words to refuse in.
pub struct At<'a> {
    /// The document.
    pub dossier: &'a Dossier,
    /// The words.
    pub words: &'a Words,
    /// Today, for days without a year.
    pub today: NaiveDate,
    /// The day judged.
    pub on: NaiveDate,
    /// The action plan.
    pub plan: Id<ActionPlan>,
    /// The cycle that is shown.
    pub cycle: Option<Id<Cycle>>,
}

impl<'a> At<'a> {
    /// Where fields stand in a context.
    pub fn new(context: Context<'a>, plan: Id<ActionPlan>, cycle: Option<Id<Cycle>>) -> Self {
        let Context { dossier, words, today, .. } = context;
        Self { dossier, words, today, on: context.on(), plan, cycle }
    }

    fn day(&self, text: &str) -> Result<Option<NaiveDate>, String> {
        if text.trim().is_empty() {
            return Ok(None);
        }
        let not_a_day = || self.words.say_with("not-a-day", &[("found", text.trim())]);
        read_day(text, self.today).map(Some).ok_or_else(not_a_day)
    }

    fn number(&self, text: &str) -> Result<Option<f64>, String> {
        if text.trim().is_empty() {
            return Ok(None);
        }
        let not_a_number = || self.words.say_with("not-a-number", &[("found", text.trim())]);
        read_number(text, self.words.language).map(Some).ok_or_else(not_a_number)
    }
}

/// The edit that a text in a field asks for; none when it asks for nothing, a sentence when it cannot be read.
pub fn edit_of(field: Field, text: &str, at: &At<'_>, mint: &mut Mint) -> Option<Result<Edit, String>> {
    let plan = |change: &dyn Fn(&mut ActionPlan) -> Result<(), String>| {
        let mut plan = at.dossier.get(at.plan)?.clone();
        Some(change(&mut plan).map(|()| Edit::Change(Record::ActionPlan(plan))))
    };
    let phase = |id: Id<Phase>, change: &dyn Fn(&mut Phase) -> Result<(), String>| {
        let mut phase = at.dossier.get(id)?.clone();
        Some(change(&mut phase).map(|()| Edit::Change(Record::Phase(phase))))
    };
    let action = |id: Id<Action>, change: &dyn Fn(&mut Action) -> Result<(), String>| {
        let mut action = at.dossier.get(id)?.clone();
        Some(change(&mut action).map(|()| Edit::Change(Record::Action(action))))
    };
    let text = text.trim_end();
    match field {
        Field::Title => plan(&|plan| set(&mut plan.title, Ok(text.trim().to_owned()))),
        Field::Code => plan(&|plan| set(&mut plan.code, Ok(text.trim().to_owned()))),
        Field::Context => plan(&|plan| set(&mut plan.context, Ok(text.to_owned()))),
        Field::Approach => plan(&|plan| set(&mut plan.approach, Ok(text.to_owned()))),
        Field::HoursPlanned => plan(&|plan| set(&mut plan.hours_planned, at.number(text))),
        Field::HoursUsed => plan(&|plan| set(&mut plan.hours_used, at.number(text))),
        Field::BudgetPlanned => plan(&|plan| set(&mut plan.budget_planned, at.number(text))),
        Field::BudgetUsed => plan(&|plan| set(&mut plan.budget_used, at.number(text))),
        Field::PhaseDue(id) => phase(id, &|phase| set(&mut phase.due, at.day(text))),
        Field::PhaseText(id) => phase(id, &|phase| set(&mut phase.text, Ok(text.to_owned()))),
        Field::ActionTitle(id) => action(id, &|action| set(&mut action.title, Ok(text.trim().to_owned()))),
        Field::ActionStart(id) => action(id, &|action| set(&mut action.start, at.day(text))),
        Field::ActionEnd(id) => action(id, &|action| set(&mut action.end, at.day(text))),
        Field::ActionProgress(id) => action(id, &|action| {
            let progress = at.number(text).map(|number| number.unwrap_or_default().round() as i64);
            set(&mut action.progress, progress)
        }),
        Field::ActionHours(id) => action(id, &|action| set(&mut action.hours, at.number(text))),
        Field::NewAction => {
            let title = text.trim();
            (!title.is_empty()).then(|| new_action(title, at, mint)).flatten().map(Ok)
        }
    }
}

fn set<T>(place: &mut T, read: Result<T, String>) -> Result<(), String> {
    *place = read?;
    Ok(())
}

/// Adds an action at the end of the cycle: from the day judged until the end of the year.
fn new_action(title: &str, at: &At<'_>, mint: &mut Mint) -> Option<Edit> {
    let cycle = at.dossier.get(at.cycle?)?;
    let last = cycle_actions(at.dossier, cycle.id).last().map_or(0, |action| action.position);
    let first_day = NaiveDate::from_ymd_opt(cycle.year, 1, 1);
    let start = if at.on.year() == cycle.year { Some(at.on) } else { first_day };
    Some(Edit::Add(Record::Action(Action {
        id: mint.id(),
        cycle: cycle.id,
        title: title.to_owned(),
        owner: at.dossier.get(at.plan).and_then(|plan| plan.owner),
        function: None,
        start,
        end: NaiveDate::from_ymd_opt(cycle.year, 12, 31),
        state: ActionState::Planned,
        progress: 0,
        hours: None,
        done_on: None,
        position: last + 1,
    })))
}

/// The actions of a cycle in their order.
pub fn cycle_actions(dossier: &Dossier, cycle: Id<Cycle>) -> Vec<&Action> {
    let mut all: Vec<_> = dossier.actions.values().filter(|action| action.cycle == cycle).collect();
    all.sort_by_key(|action| (action.position, action.id));
    all
}

/// Sets the state of an action: what is done is done wholly, on the day judged.
pub fn state_edit(dossier: &Dossier, id: Id<Action>, state: ActionState, on: NaiveDate) -> Option<Edit> {
    let mut action = dossier.get(id)?.clone();
    if action.state == state {
        return None;
    }
    if state == ActionState::Done {
        action.progress = 100;
        action.done_on = Some(on);
    } else {
        action.done_on = None;
    }
    action.state = state;
    Some(Edit::Change(Record::Action(action)))
}

/// Moves an action one place up or down among those of its cycle.
pub fn move_edit(dossier: &Dossier, id: Id<Action>, up: bool) -> Option<Edit> {
    let action = dossier.get(id)?;
    let all = cycle_actions(dossier, action.cycle);
    let from = all.iter().position(|other| other.id == id)?;
    let to = if up { from.checked_sub(1)? } else { Some(from + 1).filter(|to| *to < all.len())? };
    let mut order: Vec<&Action> = all.clone();
    order.swap(from, to);
    // The one that was moved comes first: it names the edit.
    let mut records: Vec<Action> = (1..)
        .zip(order)
        .filter(|(position, action)| action.position != *position)
        .map(|(position, action)| Action { position, ..action.clone() })
        .collect();
    records.sort_by_key(|action| action.id != id);
    Some(Edit::ChangeAll(records.into_iter().map(Record::Action).collect()))
}

/// The key of what a phase is about.
pub fn phase_what(kind: PhaseKind) -> String {
    use crate::domain::Vocabulary;
    ["phase-what-", kind.code()].concat()
}
