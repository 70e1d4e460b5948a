//! The plan as a tree: tracks, priorities and objectives, each with how it stands.

use super::branches::Branches;
use super::change::Addition;
use super::field::Under;
use super::form::{standing, standing_words};
use super::{Branch, Message};
use crate::charts::text_width;
use crate::domain::{Key, Noun, Objective, Plan, Track, Vocabulary};
use crate::gui::context::Context;
use crate::gui::place::Place;
use crate::gui::style::{size, space};
use crate::gui::widget::{self, TreeItem};
use iced::widget::{column, container};
use iced::{Element, Length, Padding};
use std::collections::BTreeSet;

/// The tree, with a list below it to add a priority.
pub fn view<'a>(
    context: Context<'a>,
    plan: &'a Plan,
    branches: &Branches<'a>,
    chosen: Option<Key>,
    open: &BTreeSet<Branch>,
    width: f32,
) -> Element<'a, Message> {
    let mut outline = Outline { context, branches, chosen, open, width, items: Vec::new() };
    let here = Place::Plan(None);
    let own = widget::tree_item(plan.id.number(), 0, context.say("planscreen-itself"))
        .strong()
        .selected(chosen.is_none())
        .on_press(Message::Go(if context.plan().is_some_and(|other| other.id == plan.id) {
            here
        } else {
            Place::Plan(Some(Key::Plan(plan.id)))
        }));
    outline.items.push(own);
    for track in Track::ALL {
        outline.track(*track);
    }
    let tree = widget::tree(context.say("plan"), outline.items);
    let mut tree = column![tree].spacing(space::MEDIUM);
    if branches.priorities().is_empty() {
        let add = Message::Add(Addition::Priority(plan.id, Track::External));
        let begin = widget::primary(context.say("empty-priorities-begin"), add);
        let title = context.say("empty-priorities");
        tree =
            tree.push(widget::empty_state(title, context.say("empty-priorities-what"), vec![begin.into()]));
    }
    let inside = container(tree).padding(Padding { top: 4.0, right: 14.0, bottom: 4.0, left: 4.0 });
    let tracks = context.options::<Track>();
    let add = widget::bare_select(context.say("planscreen-add-priority"), tracks, None, move |track| {
        Message::Add(Addition::Priority(plan.id, track))
    });
    let add = add.placeholder(context.say("planscreen-add-priority-to")).id("plan-add-priority");
    let content = column![
        widget::scroll(inside).height(Length::Fill),
        widget::rule(),
        container(add).padding([0.0, space::TINY])
    ];
    widget::card(content.spacing(space::SMALL)).padding(space::SMALL).height(Length::Fill).into()
}

/// Under this width of the tree, in pixels, shapes stand without a pill and labels take one line more.
const NARROW: f32 = 360.0;
/// Room that is taken beside a label: the edges of the card and the item, the chevron and the percentage.
const BESIDE: f32 = 134.0;
/// Room that a shape takes without and with its pill.
const SHAPES: [f32; 2] = [18.0, 42.0];

/// A label as far as it fits in some lines; the words that are left out leave a mark.
fn shortened(label: &str, room: f32, most: usize, bold: bool) -> String {
    let width = |text: &str| text_width(text, size::BODY, bold);
    let mut shown = String::new();
    let (mut line, mut lines) = (0.0, 1);
    for word in label.split_whitespace() {
        let wide = width(word);
        let mut next = if line > 0.0 { line + width(" ") + wide } else { wide };
        // The last line keeps room for the mark.
        let limit = if lines == most { room - width("…") } else { room };
        if next > limit && line > 0.0 {
            if lines == most {
                return format!("{}…", shown.trim_end_matches([',', ';', ':']));
            }
            lines += 1;
            next = wide;
        }
        if !shown.is_empty() {
            shown.push(' ');
        }
        shown.push_str(word);
        line = next;
    }
    shown
}

struct Outline<'a, 'b> {
    context: Context<'a>,
    branches: &'b Branches<'a>,
    chosen: Option<Key>,
    open: &'b BTreeSet<Branch>,
    /// Width of the tree in pixels.
    width: f32,
    items: Vec<TreeItem<'a, Message>>,
}

impl<'a> Outline<'a, '_> {
    fn track(&mut self, track: Track) {
        let branches = self.branches;
        let mut priorities = branches.track(track).peekable();
        if priorities.peek().is_none() {
            return;
        }
        let branch = Branch::Track(track);
        let is_open = self.open.contains(&branch);
        let item = widget::tree_item(track.code(), 0, self.context.word(track)).strong();
        self.items.push(item.branch(is_open, Message::Toggle(branch)));
        if !is_open {
            return;
        }
        for priority in priorities {
            let up = self.context.picture.priorities.get(&priority.id);
            let below = branches.under(Under::Priority(priority.id));
            let label = priority.label(self.context.dossier);
            if self.record(Key::Priority(priority.id), 1, label, up, !below.is_empty()) {
                below.iter().for_each(|objective| self.objective(objective, 2));
            }
        }
    }

    fn objective(&mut self, objective: &'a Objective, depth: usize) {
        let up = self.context.picture.objectives.get(&objective.id);
        let branches = self.branches;
        let below = branches.under(Under::Objective(objective.id));
        let label = objective.label(self.context.dossier);
        if self.record(Key::Objective(objective.id), depth, label, up, !below.is_empty()) {
            below.iter().for_each(|child| self.objective(child, depth + 1));
        }
    }

    /// Adds the line of a record; whether what lies below it is shown.
    fn record(
        &mut self,
        key: Key,
        depth: usize,
        label: String,
        up: Option<&crate::analysis::RollUp>,
        is_branch: bool,
    ) -> bool {
        let branch = Branch::Record(key);
        let is_open = is_branch && self.open.contains(&branch);
        let is_chosen = self.chosen == Some(key);
        let is_wide = self.width >= NARROW;
        let room = self.width - BESIDE - SHAPES[usize::from(is_wide)] - depth as f32 * widget::tree::INDENT;
        let mut item = widget::tree_item(key.number(), depth, label.clone())
            .shown(shortened(&label, room, if is_wide { 2 } else { 3 }, is_chosen))
            .selected(is_chosen)
            .description(standing_words(self.context, up))
            .trailing(standing(self.context, up, is_wide))
            .on_press(Message::Go(Place::Plan(Some(key))));
        if is_branch {
            item = item.branch(is_open, Message::Toggle(branch));
        }
        self.items.push(item);
        is_open
    }
}
