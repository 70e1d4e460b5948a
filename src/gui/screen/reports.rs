//! Reports: recipes that are made in one click, a report to put together, its pages as they will be, and the house
//! style.
//!
//! A report that is not kept as a recipe, and a house style that nobody changed yet, do not stand in the document. The
//! screen holds them, and shows them with the forms of the document by laying them over it.

mod form;
mod list;
mod output;
mod preview;
mod style;

pub use preview::{Question, View};

use crate::domain::{
    Cover, Dossier, Edit, Edition, HouseStyle, Id, Key, Mint, Recipe, Record, ReportKind, ReportPart,
    Vocabulary,
};
use crate::gui::context::Context;
use crate::gui::event::Event;
use crate::gui::place::Place;
use crate::gui::record::{self, Editor};
use crate::gui::reporting::{Zoom, second_language};
use crate::gui::style::space;
use crate::gui::widget;
use crate::reports::Format;
use chrono::NaiveDate;
use iced::widget::{column, container, responsive, row};
use iced::{Element, Length, Padding, Size};
use preview::Preview;
use std::path::PathBuf;

/// Reports to make.
#[derive(Debug)]
pub struct ReportsScreen {
    tab: Tab,
    /// The recipe that is shown; none is the report that is being put together.
    chosen: Option<Id<Recipe>>,
    /// The report that is being put together.
    loose: Recipe,
    /// The document with what does not stand in it laid over it.
    shown: Dossier,
    editor: Editor,
    preview: Preview,
    /// Whether the pages are shown where there is no room for the form beside them.
    pages_first: bool,
    /// Whether all of a long list of what is not shown is shown.
    whole: bool,
}

/// What is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Tab {
    /// A report.
    Report,
    /// The house style.
    Style,
}

/// What happened in the screen.
#[derive(Debug, Clone)]
pub enum Message {
    /// A place was chosen.
    Go(Place),
    /// The report or the house style is to be shown.
    Tab(Tab),
    /// A new report of a kind is wanted.
    Kind(ReportKind),
    /// In a form.
    Record(record::Message),
    /// A part should be in the report, or should not.
    Part(ReportPart),
    /// A page in front is wanted, or is not.
    Cover(bool),
    /// What is being put together should be kept as a recipe.
    Keep,
    /// A recipe should be made at once.
    Make(Id<Recipe>),
    /// The report should be made in a format.
    Export(Format),
    /// The report that is being made should be stopped, or what became of it was seen.
    Stop,
    /// A file or a folder should be opened.
    Show(PathBuf),
    /// A logo is wanted for the house style.
    Logo,
    /// The form or the pages, where there is room for one of them.
    Pages(bool),
    /// All of what is not shown, or only the first.
    Whole(bool),
    /// The pages should be made anew.
    Refresh,
    /// The pages need not be made any more.
    StopPreview,
    /// So many pages on, or back.
    Turn(isize),
    /// A size of the page was chosen.
    Zoom(Zoom),
    /// The pages in the second language, or the first.
    Second(bool),
    /// So much room is there for a page.
    Room(Size),
}

/// The identity of what does not stand in the document.
fn loose<T>() -> Id<T> {
    Id::from_number(0)
}

/// The place of a record that stands on this screen.
fn home(key: Key) -> Option<Place> {
    matches!(key, Key::Recipe(_)).then_some(Place::Reports(Some(key)))
}

impl ReportsScreen {
    pub(super) fn new(chosen: Option<Key>, context: Context<'_>) -> Self {
        let mut screen = Self {
            tab: Tab::Report,
            chosen: None,
            loose: Recipe::usual(ReportKind::Council, language(context)),
            shown: context.dossier.clone(),
            editor: Editor::default(),
            preview: Preview::default(),
            pages_first: false,
            whole: false,
        };
        screen.choose(chosen, context);
        screen
    }

    /// Shows a recipe, the house style, or what is being put together.
    pub(super) fn choose(&mut self, chosen: Option<Key>, context: Context<'_>) {
        let before = (self.tab, self.chosen);
        (self.tab, self.chosen) = match chosen {
            Some(Key::Recipe(id)) => (Tab::Report, Some(id)),
            Some(Key::HouseStyle(_)) => (Tab::Style, None),
            _ => (self.tab, None),
        };
        if before != (self.tab, self.chosen) {
            self.begin();
        }
        self.follow(context);
    }

    /// Something else is looked at, from its first page.
    fn begin(&mut self) {
        self.whole = false;
        self.preview.first();
    }

    pub(super) fn follow(&mut self, context: Context<'_>) {
        self.lay_over(context);
        let keys = [self.recipe_key(), self.style_key()];
        self.editor.follow(&keys, Context { dossier: &self.shown, ..context });
    }

    /// Lays what does not stand in the document over it.
    fn lay_over(&mut self, context: Context<'_>) {
        self.loose.id = loose();
        self.loose.code = free_code(context.dossier);
        if self.loose.name.is_empty() {
            self.loose.name = context.words.opening(&context.word(self.loose.kind));
        }
        let add = |record: Record, dossier: &Dossier| Edit::Add(record).apply(dossier).ok();
        let whole = add(Record::Recipe(self.loose.clone()), context.dossier).or_else(|| {
            // What it mentions may have gone.
            let (kind, language) = (self.loose.kind, self.loose.language);
            let (code, name) = (self.loose.code.clone(), self.loose.name.clone());
            self.loose = Recipe { code, name, ..Recipe::usual(kind, language) };
            add(Record::Recipe(self.loose.clone()), context.dossier)
        });
        let whole = whole.unwrap_or_else(|| context.dossier.clone());
        self.shown = match whole.house_styles.is_empty() {
            true => add(Record::HouseStyle(usual_style(context)), &whole).unwrap_or(whole),
            false => whole,
        };
    }

    pub(super) fn settle(&mut self, refused: Option<&str>) {
        self.editor.settle(refused);
    }

    pub(super) fn flush(&mut self, context: Context<'_>, mint: &mut Mint) -> Vec<Edit> {
        self.lay_over(context);
        let edits = self.editor.flush(Context { dossier: &self.shown, ..context });
        let mut kept: Vec<Edit> = Vec::new();
        for edit in edits {
            match self.take(edit, mint) {
                // Each holds what the one before it holds.
                Some(Edit::Add(record)) => {
                    kept.retain(|edit| !matches!(edit, Edit::Add(_)));
                    kept.push(Edit::Add(record));
                }
                Some(edit) => kept.push(edit),
                None => {}
            }
        }
        if kept.is_empty() {
            // Nothing of it goes to the document, which answers nothing.
            self.editor.settle(None);
        }
        kept
    }

    /// Takes over the changes of what does not stand in the document; the others go on to it.
    fn take(&mut self, edit: Edit, mint: &mut Mint) -> Option<Edit> {
        match edit {
            Edit::Change(Record::Recipe(recipe)) if recipe.id == loose() => {
                self.loose = recipe;
                None
            }
            Edit::Change(Record::HouseStyle(style)) if style.id == loose() => {
                Some(Edit::Add(Record::HouseStyle(HouseStyle { id: mint.id(), ..style })))
            }
            other => Some(other),
        }
    }

    /// Does what a form asks.
    fn asked(&mut self, event: Option<Event>, context: Context<'_>, mint: &mut Mint) -> Option<Event> {
        let event = match event? {
            Event::Edit(edit) => self.take(*edit, mint).and_then(Event::edit),
            other => Some(other),
        };
        if event.is_none() {
            self.editor.settle(None);
            self.follow(context);
        }
        event
    }

    fn recipe_key(&self) -> Key {
        Key::Recipe(self.chosen.unwrap_or_else(loose))
    }

    /// The house style of the document, or the one that would be its.
    fn style_key(&self) -> Key {
        Key::HouseStyle(self.shown.house_styles.keys().next().copied().unwrap_or_else(loose))
    }

    /// What the report on the screen holds.
    pub fn recipe(&self, context: Context<'_>) -> Recipe {
        if self.tab == Tab::Style {
            let usual = Recipe::usual(ReportKind::Council, language(context));
            return Recipe { cover: Cover::With, ..usual };
        }
        let kept = self.chosen.and_then(|id| context.dossier.get(id)).cloned();
        kept.unwrap_or_else(|| self.loose.clone())
    }

    /// Changes the report on the screen.
    fn change(
        &mut self,
        change: impl FnOnce(&mut Recipe),
        context: Context<'_>,
        mint: &mut Mint,
    ) -> Option<Event> {
        let mut recipe = self.recipe(context);
        change(&mut recipe);
        self.asked(Event::edit(Edit::Change(Record::Recipe(recipe))), context, mint)
    }

    pub(super) fn update(
        &mut self,
        message: Message,
        context: Context<'_>,
        mint: &mut Mint,
    ) -> Option<Event> {
        self.lay_over(context);
        match message {
            Message::Go(place) => return Some(Event::Go(place)),
            Message::Tab(tab) => return self.show(tab, context),
            Message::Kind(kind) => {
                let Recipe { edition, language, second_language, .. } = self.loose;
                self.loose = Recipe { edition, second_language, ..Recipe::usual(kind, language) };
                self.tab = Tab::Report;
                self.begin();
                self.choose(None, context);
                return Some(Event::Go(Place::Reports(None)));
            }
            Message::Record(message) => {
                let shown = Context { dossier: &self.shown, ..context };
                let event = self.editor.update(message, shown, mint, home);
                return self.asked(event, context, mint);
            }
            Message::Part(part) => {
                return self.change(|recipe| toggle(&mut recipe.left_out, part), context, mint);
            }
            Message::Cover(with) => {
                let cover = if with { Cover::With } else { Cover::Without };
                return self.change(|recipe| recipe.cover = cover, context, mint);
            }
            Message::Keep => {
                let recipe = Recipe { id: mint.id(), ..self.loose.clone() };
                let place = Place::Reports(Some(Key::Recipe(recipe.id)));
                return Some(Event::EditAndGo(Box::new(Edit::Add(Record::Recipe(recipe))), place));
            }
            Message::Make(id) => {
                let recipe = context.dossier.get(id)?.clone();
                let go = Event::Go(Place::Reports(Some(Key::Recipe(id))));
                return Some(Event::All(vec![go, Event::Report(Box::new(recipe), usual_format())]));
            }
            Message::Export(format) => {
                return Some(Event::Report(Box::new(self.recipe(context)), format));
            }
            Message::Stop => return Some(Event::StopReport),
            Message::Show(path) => return Some(Event::Show(path)),
            Message::Logo => {
                let attach = Event::Attach;
                return match context.dossier.house_styles.keys().next() {
                    Some(id) => Some(attach(Key::HouseStyle(*id))),
                    None => {
                        let style = HouseStyle { id: mint.id(), ..usual_style(context) };
                        let owner = Key::HouseStyle(style.id);
                        let begin = Event::Edit(Box::new(Edit::Add(Record::HouseStyle(style))));
                        Some(Event::All(vec![begin, attach(owner)]))
                    }
                };
            }
            Message::Pages(first) => {
                self.pages_first = first;
                if first && self.preview.zoom == Zoom::Page {
                    // A whole page is too small to read where there is little room.
                    self.preview.zoom = Zoom::Width;
                }
            }
            Message::Whole(whole) => self.whole = whole,
            Message::Refresh => self.preview.refresh(),
            Message::StopPreview => self.preview.stop(),
            Message::Turn(pages) => self.preview.turn(pages),
            Message::Zoom(zoom) => self.preview.zoom = zoom,
            Message::Second(second) => self.preview.second = second,
            Message::Room(room) => self.preview.room = room,
        }
        None
    }

    /// Goes from the report to the house style, or back.
    fn show(&mut self, tab: Tab, context: Context<'_>) -> Option<Event> {
        if self.tab != tab {
            self.tab = tab;
            self.begin();
        }
        let style = context.dossier.house_styles.keys().next().map(|id| Key::HouseStyle(*id));
        let place = Place::Reports(if tab == Tab::Style { style } else { None });
        self.choose(None, context);
        Some(Event::Go(place))
    }

    /// The day on which a report is judged.
    pub fn day(recipe: &Recipe, context: Context<'_>) -> NaiveDate {
        recipe.figures_on.unwrap_or_else(|| context.on())
    }

    /// The preview, to be made and drawn beside the window.
    pub fn preview(&mut self) -> &mut Preview {
        &mut self.preview
    }

    /// What the pages should be made of.
    pub fn question(&self, context: Context<'_>) -> Question {
        let recipe = self.recipe(context);
        let second = second_language(&recipe).filter(|_| self.preview.second);
        Question {
            dossier: context.dossier.clone(),
            on: Self::day(&recipe, context),
            known: context.known,
            language: second.unwrap_or(recipe.language),
            // What a recipe is called stands nowhere in the report.
            recipe: Recipe { code: String::new(), name: String::new(), id: loose(), ..recipe },
        }
    }

    pub(super) fn view<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let words = context.words;
        let tab = |tab, key: &str| widget::chip(words.say(key), self.tab == tab, Message::Tab(tab));
        let tabs = [tab(Tab::Report, "reports-tab-report"), tab(Tab::Style, "reports-tab-style")];
        let head = row![
            container(widget::heading(words.say("reports"), 1)).width(Length::Fill),
            container(widget::tabs(words.say("reports-tabs"), tabs)).width(Length::Shrink),
        ];
        let panes = responsive(move |size| self.panes(context, size));
        let head = head.spacing(space::LARGE).align_y(iced::Alignment::Center);
        column![head, panes].spacing(space::LARGE).height(Length::Fill).into()
    }

    /// What there is to make, the form of it, and its pages, as far as there is room beside each other.
    fn panes<'a>(&'a self, context: Context<'a>, size: Size) -> Element<'a, Message> {
        /// From this width on the form stands beside the pages, in pixels.
        const BESIDE: f32 = 1040.0;
        const LIST: f32 = 256.0;
        const NARROW_LIST: f32 = 228.0;
        let is_wide = size.width >= BESIDE;
        let form = match self.tab {
            Tab::Report => form::view(self, context),
            Tab::Style => style::view(self, context),
        };
        let form = pane((self.tab, self.chosen), form);
        let pages = preview::view(self, context);
        let list = (self.tab == Tab::Report).then(|| {
            let width = if is_wide { LIST } else { NARROW_LIST };
            container(pane("list", list::view(self, context))).width(width)
        });
        let main: Element<'a, Message> = if is_wide {
            let share = if self.tab == Tab::Report { 0.5 } else { 0.45 };
            let form = container(form).width(Length::FillPortion((share * 100.0) as u16));
            let pages = container(pages).width(Length::FillPortion(((1.0 - share) * 100.0) as u16));
            row![form, pages].spacing(space::LARGE).height(Length::Fill).into()
        } else {
            let chip = |first, key: &str| {
                widget::chip(context.say(key), self.pages_first == first, Message::Pages(first))
            };
            let chips = [chip(false, "reports-settings"), chip(true, "reports-pages")];
            let part = if self.pages_first { pages } else { form };
            let part = container(part).height(Length::Fill);
            column![widget::tabs(context.say("reports-parts"), chips), part].spacing(space::SMALL).into()
        };
        let output = (self.tab == Tab::Report).then(|| output::view(self, context, is_wide));
        let main = column![container(main).height(Length::Fill)].push(output).spacing(space::MEDIUM);
        row![].push(list).push(main.width(Length::Fill)).spacing(space::LARGE).into()
    }
}

/// A card that scrolls by itself, and begins anew when it is about something else.
fn pane<'a>(key: impl std::hash::Hash, content: Element<'a, Message>) -> Element<'a, Message> {
    const PADDING: Padding = Padding { top: 12.0, right: 20.0, bottom: 16.0, left: 16.0 };
    let scroll = widget::scroll(container(content).padding(PADDING)).height(Length::Fill);
    widget::card(widget::anew(key, scroll)).padding([space::TINY, 0.0]).height(Length::Fill).into()
}

/// The format of a report that is made in one click.
fn usual_format() -> Format {
    if cfg!(feature = "pdf") { Format::Pdf } else { Format::Docx }
}

/// The language in which the zone writes, else that of the window.
fn language(context: Context<'_>) -> crate::words::Language {
    let style = context.dossier.house_styles.values().next();
    style.map_or(context.words.language, |style| style.language)
}

/// The house style of a zone that has not chosen one.
fn usual_style(context: Context<'_>) -> HouseStyle {
    let zone = context.dossier.zone().map(|zone| zone.name.clone()).filter(|name| !name.trim().is_empty());
    HouseStyle::usual(zone.unwrap_or_else(|| context.say("reports-tab-style")), context.words.language)
}

/// A code that no recipe has: r1, r2.
fn free_code(dossier: &Dossier) -> String {
    let taken = |code: &String| dossier.recipes.values().any(|recipe| recipe.code == *code);
    (1..).map(|number| format!("r{number}")).find(|code| !taken(code)).unwrap_or_default()
}

/// Leaves a part out, or takes it in again.
fn toggle(left_out: &mut String, part: ReportPart) {
    let mut codes: Vec<&str> = left_out.split_whitespace().collect();
    match codes.iter().position(|code| *code == part.code()) {
        Some(at) => {
            codes.remove(at);
        }
        None => codes.push(part.code()),
    }
    *left_out = codes.join(" ");
}

/// Whether an edition is for everybody.
fn is_public(recipe: &Recipe) -> bool {
    recipe.edition == Edition::Public
}
