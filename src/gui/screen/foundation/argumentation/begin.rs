//! The weighing of a plan that has none yet, and what is new in it.

use super::Message;
use crate::domain::{Criterion, CriterionKind, Edit, Id, Mint, Phenomenon, Plan, Record};
use crate::gui::context::Context;
use crate::gui::screen::plan::free;
use crate::gui::widget;
use iced::Element;

/// The keys of the usual phenomena: the main categories of the police crime statistics.
const PHENOMENA: [&str; 12] = [
    "foundation-phenomenon-theft",
    "foundation-phenomenon-damage",
    "foundation-phenomenon-bodily",
    "foundation-phenomenon-sexual",
    "foundation-phenomenon-family",
    "foundation-phenomenon-fraud",
    "foundation-phenomenon-computer",
    "foundation-phenomenon-drugs",
    "foundation-phenomenon-weapons",
    "foundation-phenomenon-public-security",
    "foundation-phenomenon-authority",
    "foundation-phenomenon-environment",
];

/// The usual criteria.
const CRITERIA: [CriterionKind; 6] = [
    CriterionKind::Figures,
    CriterionKind::Survey,
    CriterionKind::Authorities,
    CriterionKind::Partners,
    CriterionKind::Staff,
    CriterionKind::Framework,
];

/// What belongs here, and a button to begin.
pub(super) fn view<'a>(context: Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let begin = widget::primary(words.say("foundation-argumentation-begin"), Message::Begin);
    let own = widget::secondary(words.say("foundation-phenomenon-add"), Message::AddPhenomenon);
    let empty = widget::empty_state(
        words.say("foundation-argumentation-none"),
        words.say("foundation-argumentation-none-what"),
        vec![begin.into(), own.into()],
    );
    widget::card(empty).into()
}

/// The usual phenomena where there are none, and the usual criteria where the plan has none, as one edit.
pub(super) fn edit(plan: Id<Plan>, context: Context<'_>, mint: &mut Mint) -> Option<Edit> {
    let dossier = context.dossier;
    let mut edits = Vec::new();
    if dossier.phenomena.is_empty() {
        edits.extend(PHENOMENA.iter().zip(1..).map(|(key, number)| {
            let name = context.say(key);
            let phenomenon = Phenomenon {
                id: mint.id(),
                code: format!("F{number}"),
                category: name.clone(),
                name,
                text: String::new(),
            };
            Edit::Add(Record::Phenomenon(phenomenon))
        }));
    }
    if dossier.criteria.values().all(|criterion| criterion.plan != plan) {
        let mut taken: Vec<String> = dossier.criteria.values().map(|one| one.code.clone()).collect();
        for (kind, position) in CRITERIA.into_iter().zip(1..) {
            let code = free("C1".to_owned(), taken.iter().map(String::as_str));
            taken.push(code.clone());
            let name = context.words.opening(&context.word(kind));
            let criterion = Criterion { id: mint.id(), plan, code, name, kind, weight: 1.0, position };
            edits.push(Edit::Add(Record::Criterion(criterion)));
        }
    }
    (!edits.is_empty()).then_some(Edit::Together(edits))
}

/// A phenomenon that is still to be named.
pub(super) fn new_phenomenon(context: Context<'_>, mint: &mut Mint) -> Phenomenon {
    let codes = context.dossier.phenomena.values().map(|one| one.code.as_str());
    Phenomenon {
        id: mint.id(),
        code: free("F1".to_owned(), codes),
        name: context.say("foundation-phenomenon-new"),
        category: String::new(),
        text: String::new(),
    }
}

/// A criterion that is still to be named, after the others.
pub(super) fn new_criterion(plan: Id<Plan>, context: Context<'_>, mint: &mut Mint) -> Criterion {
    let all = || context.dossier.criteria.values();
    let last = all().filter(|one| one.plan == plan).map(|one| one.position).max();
    Criterion {
        id: mint.id(),
        plan,
        code: free("C1".to_owned(), all().map(|one| one.code.as_str())),
        name: context.say("foundation-criterion-new"),
        kind: CriterionKind::Other,
        weight: 1.0,
        position: last.unwrap_or_default() + 1,
    }
}
