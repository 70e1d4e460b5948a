//! The golden thread as a strip: what a record is founded on, what it serves, what carries it out and measures it.
//!
//! Any screen shows it with [`view`], and says what its message is to go to a place.

use super::context::Context;
use super::place::{Foundation, Place, Topic};
use super::style::{Tokens, space};
use super::widget::{self, Tone};
use crate::analysis::{Break, Stage, Step, Thread};
use crate::domain::{Dossier, Key, Track};
use crate::gui::accessibility::{Role, accessible, decoration};
use iced::widget::{column, container, responsive, row, space as gap};
use iced::{Alignment, Color, Element, Length, Padding, border};

/// The least width of a step when there are several lines of them, in pixels.
const STEP: f32 = 132.0;

/// The least width of a portion of one line of steps, in pixels.
const PORTION: f32 = 26.0;

/// Letters of a name that are shown; the rest is told under the pointer.
const LETTERS: usize = 44;

/// Letters of a name in a list.
const LINE: usize = 64;

/// From the edge of a link to its letters, in pixels: at its sides, and over and under them.
const INDENT: f32 = 6.0;
const LOW: f32 = 3.0;

/// The place where a record is shown.
pub fn place(dossier: &Dossier, key: Key) -> Option<Place> {
    Some(match key {
        Key::Priority(_) | Key::Objective(_) => Place::Plan(Some(key)),
        Key::ActionPlan(id) => Place::ActionPlan(id, None),
        Key::Action(id) => {
            let cycle = dossier.get(dossier.get(id)?.cycle)?;
            Place::ActionPlan(cycle.action_plan, Some(cycle.id))
        }
        Key::Indicator(id) => Place::Indicator(id),
        Key::Framework(_) => Place::Zone(Topic::Governance, Some(key)),
        Key::Statement(_) => Place::Zone(Topic::Identity, Some(key)),
        Key::Commitment(_) | Key::Investment(_) => Place::Zone(Topic::Commitments, Some(key)),
        Key::Proof(id) => {
            let commitment = dossier.get(id)?.commitment;
            Place::Zone(Topic::Commitments, Some(Key::Commitment(commitment)))
        }
        Key::Phenomenon(_) => Place::Foundation(Foundation::Argumentation),
        _ => return None,
    })
}

/// The thread of a record as a strip of steps, each to be followed; nothing for what stands outside all threads.
pub fn view<'a, M: Clone + 'a>(
    context: Context<'a>,
    key: Key,
    go: impl Fn(Place) -> M + Clone + 'a,
) -> Element<'a, M> {
    let Some(thread) = context.picture.threads.thread(context.dossier, key) else { return gap().into() };
    let portions: Vec<u16> = thread.steps.iter().map(|step| portion(step, thread.of)).collect();
    let strip = responsive(move |size| {
        let strip = Strip { context, thread: &thread, go: go.clone() };
        let last = thread.steps.len().saturating_sub(1);
        let steps = thread.steps.iter().enumerate().map(|(index, step)| strip.step(step, index == last));
        let least = f32::from(portions.iter().sum::<u16>()) * PORTION;
        if size.width < least {
            return widget::tiles(STEP, steps.collect()).spacing(0.0).into();
        }
        let beside = portions.iter().zip(steps);
        let beside =
            beside.map(|(portion, step)| container(step).width(Length::FillPortion(*portion)).into());
        // A short thread is not drawn out over the whole width.
        container(row(beside.collect::<Vec<_>>())).max_width(2.0 * least).into()
    });
    accessible(strip.height(Length::Shrink), Role::Navigation).name(context.say("thread")).into()
}

/// How much of the width a step asks when all stand beside each other.
fn portion(step: &Step, of: Key) -> u16 {
    let is_number = step.broken.is_empty() && !step.keys.contains(&of) && step.keys.len() > 1;
    match step.stage {
        Stage::Objective(_) => 6,
        Stage::Ground => 5,
        _ if is_number => 4,
        _ => 5,
    }
}

struct Strip<'a, 'b, F> {
    context: Context<'a>,
    thread: &'b Thread,
    go: F,
}

impl<'a, M: Clone + 'a, F: Fn(Place) -> M + Clone + 'a> Strip<'a, '_, F> {
    fn step(&self, step: &Step, is_last: bool) -> Element<'a, M> {
        let is_here = step.keys.contains(&self.thread.of);
        let is_broken = step.keys.is_empty();
        let mut links = column![].spacing(0.0);
        if is_here && let Some(name) = self.label(self.thread.of) {
            let here = widget::strong(shortened(&name, LETTERS));
            let here = accessible(here, Role::Label).name(name).node(|node| {
                node.set_aria_current(accesskit::AriaCurrent::True);
            });
            links = links.push(container(here).padding([LOW, INDENT]));
        }
        for group in groups(step, self.thread.of) {
            links = links.push(self.group(&group, is_here));
        }
        for (broken, keys) in &step.broken {
            links = links.push(self.broken(*broken, keys, is_broken));
        }
        links = links.push(self.clause(step));
        let title = container(widget::small(self.title(step))).padding([0.0, INDENT]);
        let content = column![line(is_here, is_broken, is_last), title, links].spacing(2.0);
        container(content).padding(Padding { bottom: space::SMALL, ..Padding::ZERO }).into()
    }

    /// What a step is called: objectives by the zone's own name of their level.
    fn title(&self, step: &Step) -> String {
        let context = self.context;
        context.say(match step.stage {
            Stage::Ground => "thread-ground",
            Stage::Commitment => "thread-commitment",
            Stage::Priority => "thread-priority",
            Stage::Objective(_) => {
                let objective = step.keys.iter().find_map(|key| match key {
                    Key::Objective(id) => context.dossier.get(*id),
                    _ => None,
                });
                if let Some(level) = objective.and_then(|one| context.dossier.get(one.level)) {
                    return capitalised(&level.name);
                }
                "thread-objective"
            }
            Stage::ActionPlan => "thread-action-plan",
            Stage::Action => "thread-action",
            Stage::Indicator => "thread-indicator",
            Stage::Proof => "thread-proof",
        })
    }

    fn label(&self, key: Key) -> Option<String> {
        let record = self.context.dossier.record(key)?;
        let label = record.label(self.context.dossier);
        Some(match key {
            Key::ActionPlan(_) => [record.code().unwrap_or_default(), label].join(" "),
            _ => label,
        })
    }

    /// Records of one noun: a link when it is one, else their number with a list.
    fn group(&self, keys: &[Key], are_others: bool) -> Element<'a, M> {
        let context = self.context;
        match keys {
            [only] => self.link(*only),
            _ => {
                let kind = keys.first().map_or("", |key| key.kind().code()).replace('_', "-");
                let number = context.words.count(&["thread-count-", &kind].concat(), keys.len());
                let words = match are_others {
                    true => context.words.say_with("thread-beside", &[("others", &number)]),
                    false => number,
                };
                self.list(words, keys)
            }
        }
    }

    fn link(&self, key: Key) -> Element<'a, M> {
        let name = self.label(key).unwrap_or_default();
        let short = shortened(&name, LETTERS);
        let is_short = short == name;
        let on_press = place(self.context.dossier, key).map(&self.go);
        let link = widget::quiet(short, on_press).low();
        if is_short { link.into() } else { link.description(name).into() }
    }

    fn list(&self, words: String, keys: &[Key]) -> Element<'a, M> {
        let options = keys.iter().filter_map(|key| {
            let place = place(self.context.dossier, *key)?;
            Some(((*key, place), shortened(&self.label(*key)?, LINE)))
        });
        let go = self.go.clone();
        widget::bare_select(words.clone(), options.collect(), None, move |(_, place)| go(place))
            .placeholder(words)
            .link()
            .into()
    }

    /// A link that is missing: from the record that is looked at, or from others of the thread.
    fn broken(&self, broken: Break, keys: &[Key], is_all: bool) -> Element<'a, M> {
        let context = self.context;
        let (none, some) = words_of(broken);
        let (tone, words): (Tone, Element<'a, M>) = match keys {
            [only] if *only == self.thread.of => (Tone::Bad, widget::strong(context.say(none)).into()),
            _ if is_all && keys.len() == 1 => {
                let lacking = keys.first().and_then(|key| self.label(*key)).unwrap_or_default();
                let words = widget::strong(context.say(none));
                (Tone::Bad, column![words, widget::small(shortened(&lacking, LETTERS))].into())
            }
            _ => {
                let tone = if is_all { Tone::Bad } else { Tone::Attention };
                (tone, self.list(context.words.count(some, keys.len()), keys))
            }
        };
        let mark = container(widget::mark(tone, 10.0)).padding(Padding { top: LOW + 5.0, ..Padding::ZERO });
        let is_list = keys.len() > 1 || !is_all && keys.first() != Some(&self.thread.of);
        let words = container(words).padding(if is_list { Padding::ZERO } else { Padding::from([LOW, 6.0]) });
        row![mark, words].padding(Padding { left: INDENT, ..Padding::ZERO }).into()
    }

    /// The clause of the law on police that asks for the priorities of a step.
    fn clause(&self, step: &Step) -> Option<Element<'a, M>> {
        let mut tracks = step.keys.iter().map(|key| match key {
            Key::Priority(id) => self.context.dossier.get(*id).map(|one| one.track),
            _ => None,
        });
        let is_external = !step.keys.is_empty() && tracks.all(|track| track == Some(Track::External));
        let clause = widget::small(self.context.say("thread-clause-external"));
        is_external.then(|| container(clause).padding([0.0, INDENT]).into())
    }
}

/// The keys of the words of a missing link: nothing at all, and so many records that lack it.
fn words_of(broken: Break) -> (&'static str, &'static str) {
    match broken {
        Break::Unfounded => ("thread-no-ground", "thread-without-ground"),
        Break::WithoutObjective => ("thread-no-objective", "thread-without-objective"),
        Break::Aimless => ("thread-no-aim", "thread-without-aim"),
        Break::WithoutActionPlan => ("thread-no-action-plan", "thread-without-action-plan"),
        Break::WithoutAction => ("thread-no-action", "thread-without-action"),
        Break::Unmeasured => ("thread-no-indicator", "thread-without-indicator"),
        Break::Unproven => ("thread-no-proof", "thread-without-proof"),
    }
}

/// The records of a step by noun, without the one that is looked at.
fn groups(step: &Step, of: Key) -> Vec<Vec<Key>> {
    let mut groups: Vec<Vec<Key>> = Vec::new();
    for key in step.keys.iter().copied().filter(|key| *key != of) {
        match groups.last_mut().filter(|group| group.last().is_some_and(|last| last.kind() == key.kind())) {
            Some(group) => group.push(key),
            None => groups.push(vec![key]),
        }
    }
    groups
}

/// A text of so many letters at most, cut at a word.
pub(super) fn shortened(text: &str, letters: usize) -> String {
    if text.chars().count() <= letters {
        return text.to_owned();
    }
    let start: String = text.chars().take(letters).collect();
    let whole = start.rsplit_once(char::is_whitespace).map_or(start.as_str(), |(whole, _)| whole);
    [whole.trim_end_matches([',', ';', ':', '.']), "…"].concat()
}

fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// The knot of a step with the thread that leaves it. Where the thread is broken there is no knot.
fn line<'a, M: Clone + 'a>(is_here: bool, is_broken: bool, is_last: bool) -> Element<'a, M> {
    let side = if is_here { 12.0 } else { 8.0 };
    let knot = container(gap()).width(side).height(side).style(move |theme| {
        let tokens = Tokens::of(theme);
        let (fill, edge) = match (is_broken, is_here) {
            (true, _) => (tokens.card, tokens.bad),
            (false, true) => (tokens.now, tokens.ink),
            (false, false) => (tokens.now, tokens.now),
        };
        container::Style {
            background: Some(fill.into()),
            border: border::rounded(side / 2.0).width(2).color(edge),
            ..container::Style::default()
        }
    });
    let thread = container(gap()).width(Length::Fill).height(2).style(move |theme| {
        let tokens = Tokens::of(theme);
        let color = match (is_last, is_broken) {
            (true, _) => Color::TRANSPARENT,
            (false, true) => tokens.line,
            (false, false) => tokens.now,
        };
        container::Style { background: Some(color.into()), ..container::Style::default() }
    });
    let before = container(gap()).width(INDENT);
    let content = row![before, knot, thread].height(14).align_y(Alignment::Center);
    decoration(content).into()
}
