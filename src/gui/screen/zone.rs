//! What the zone is and says of itself, by topic: lists that read as a document, beside the form of what is chosen.

mod attachments;
mod identity;
mod lists;

use crate::domain::{Attachment, Edit, Id, Key, Kind, Mint, Plan};
use crate::gui::context::Context;
use crate::gui::dialog::{Dialog, MergeAreas};
use crate::gui::event::Event;
use crate::gui::place::{Place, Topic};
use crate::gui::record::{self, Editor};
use crate::gui::style::space;
use crate::gui::thread;
use crate::gui::widget;
use iced::widget::{column, container, responsive, row};
use iced::{Element, Length, Padding, Size};
use std::path::PathBuf;

/// The zone: a topic, what is chosen of it, and what is typed.
#[derive(Debug)]
pub struct ZoneScreen {
    topic: Topic,
    chosen: Option<Key>,
    editor: Editor,
    /// The attachment that was written to a file last, and where.
    saved: Option<(Id<Attachment>, PathBuf)>,
}

/// What happened in the screen.
#[derive(Debug, Clone)]
pub enum Message {
    /// A place was chosen.
    Go(Place),
    /// Municipalities are to be merged.
    Merge,
    /// In a form.
    Record(record::Message),
    /// A file is wanted as an attachment of a record.
    Attach(Key),
    /// An attachment should be written to a file.
    Save(Id<Attachment>),
    /// An attachment was written to a file.
    Saved(Id<Attachment>, PathBuf),
}

impl Topic {
    /// The nouns of the topic, in the order in which people see them.
    pub fn kinds(self) -> &'static [Kind] {
        match self {
            Self::Identity => &[Kind::Zone, Kind::Statement, Kind::ValueGroup, Kind::CoreValue],
            Self::Organisation => {
                &[Kind::Area, Kind::Unit, Kind::Post, Kind::Person, Kind::Partner, Kind::Channel]
            }
            Self::Functions => {
                &[Kind::Function, Kind::Norm, Kind::ActionField, Kind::ChainLink, Kind::Phenomenon]
            }
            Self::Governance => &[Kind::Body, Kind::Meeting, Kind::Framework],
            Self::Commitments => &[Kind::Commitment, Kind::Investment],
            Self::PlanFacts => &[Kind::Plan],
        }
    }

    /// The topic where a noun is shown.
    pub fn of(kind: Kind) -> Option<Self> {
        Self::ALL.into_iter().find(|topic| topic.kinds().contains(&kind))
    }
}

/// The place of a record that stands on this screen.
fn home(key: Key) -> Option<Place> {
    Topic::of(key.kind()).map(|topic| Place::Zone(topic, Some(key)))
}

impl ZoneScreen {
    pub(super) fn new(topic: Topic, chosen: Option<Key>) -> Self {
        Self { topic, chosen, editor: Editor::default(), saved: None }
    }

    pub(super) fn choose(&mut self, topic: Topic, chosen: Option<Key>, context: Context<'_>) {
        (self.topic, self.chosen) = (topic, chosen);
        self.saved = None;
        self.follow(context);
    }

    pub(super) fn follow(&mut self, context: Context<'_>) {
        let shown = self.shown(context);
        let files = shown.map_or_else(Vec::new, |key| attachments::of(key, context.dossier));
        let files = files.into_iter().map(|one| Key::Attachment(one.id));
        self.editor.follow(&shown.into_iter().chain(files).collect::<Vec<_>>(), context);
    }

    /// The record whose form is shown.
    fn shown(&self, context: Context<'_>) -> Option<Key> {
        let plan = || context.plan().map(|plan| Key::Plan(plan.id));
        self.chosen.or_else(|| if self.topic == Topic::PlanFacts { plan() } else { None })
    }

    pub(super) fn settle(&mut self, refused: Option<&str>) {
        self.editor.settle(refused);
    }

    pub(super) fn flush(&mut self, context: Context<'_>, _mint: &mut Mint) -> Vec<Edit> {
        self.editor.flush(context)
    }

    pub(super) fn update(
        &mut self,
        message: Message,
        context: Context<'_>,
        mint: &mut Mint,
    ) -> Option<Event> {
        match message {
            Message::Go(place) => Some(Event::Go(place)),
            Message::Merge => {
                let dialog = MergeAreas::new(context.dossier, context.today, context.words);
                Event::ask(Dialog::MergeAreas(Box::new(dialog)))
            }
            Message::Record(message) => self.editor.update(message, context, mint, home),
            Message::Attach(owner) => Some(Event::Attach(owner)),
            Message::Save(id) => Some(Event::SaveAttachment(id)),
            Message::Saved(id, path) => {
                self.saved = Some((id, path));
                None
            }
        }
    }

    pub(super) fn view<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let tabs = Topic::ALL.map(|topic| {
            let place = Place::Zone(topic, None);
            widget::chip(context.say(topic.word()), topic == self.topic, Message::Go(place))
        });
        let name = context.dossier.zone().map(|zone| zone.name.clone()).unwrap_or_default();
        let head = column![widget::heading(name, 1), widget::tabs(context.say("zone-topics"), tabs)];
        let panes = responsive(move |size| self.panes(context, size));
        column![head.spacing(space::MEDIUM), panes].spacing(space::LARGE).height(Length::Fill).into()
    }

    /// The lists of the topic, beside the form of what is chosen.
    fn panes<'a>(&'a self, context: Context<'a>, size: Size) -> Element<'a, Message> {
        const PADDING: Padding = Padding { top: 12.0, right: 22.0, bottom: 16.0, left: 16.0 };
        let pane = |content: Element<'a, Message>| {
            let scroll = widget::scroll(container(content).padding(PADDING)).height(Length::Fill);
            widget::card(widget::anew((self.topic, self.chosen), scroll))
                .padding([space::TINY, 0.0])
                .height(Length::Fill)
        };
        let Some(key) = self.shown(context) else {
            return pane(lists::view(self.topic, None, size.width, context)).into();
        };
        let share = if self.topic == Topic::PlanFacts { 0.6 } else { 0.46 };
        let form_width = (size.width * share).clamp(340.0, 760.0);
        let left = size.width - form_width - space::LARGE;
        // The files of a plan stand below the plans, where there is room; approvals fill the form beside them.
        let is_plan = self.topic == Topic::PlanFacts;
        let files = |width| self.attachments(key, width - PADDING.x(), context);
        let below_lists = is_plan.then(|| files(left)).flatten();
        let below_form = (!is_plan).then(|| files(form_width)).flatten();
        let lists = lists::view(self.topic, Some(key), left, context);
        let lists = column![lists].push(below_lists).spacing(space::HUGE);
        // The lists keep their scrolling while one goes from record to record.
        let lists = widget::scroll(container(lists).padding(PADDING)).height(Length::Fill);
        let lists = widget::card(widget::anew(self.topic, lists)).padding([space::TINY, 0.0]);
        let head = match key {
            Key::Plan(id) => plan_head(context.dossier.get(id), context),
            _ => self.editor.head(key, context).map(Message::Record),
        };
        let form = column![self.editor.form(key, context), self.editor.parts(key, context)];
        let form = Element::from(form.spacing(space::LARGE)).map(Message::Record);
        let strip = thread::view(context, key, Message::Go);
        let form = column![head, form].push(below_form).push(strip).spacing(space::LARGE).into();
        row![lists.height(Length::Fill), pane(form).width(form_width)].spacing(space::LARGE).into()
    }
}

/// The head of a plan: its facts are edited where the plan is.
fn plan_head<'a>(plan: Option<&'a Plan>, context: Context<'a>) -> Element<'a, Message> {
    let Some(plan) = plan else { return column![].into() };
    let go = Message::Go(Place::Plan(Some(Key::Plan(plan.id))));
    let open = widget::quiet(context.say("zone-open-plan"), go).tight();
    column![widget::heading(plan.title.clone(), 2), open].spacing(space::TINY).into()
}
