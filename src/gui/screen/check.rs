//! What the plan check finds: how much, of which severity, where, and what mends it; and SMART, letter by letter.

mod list;
mod smart;

use crate::analysis::{Home, Remark, Severity, Smart};
use crate::domain::{Edit, Id, Mint, Objective};
use crate::gui::context::Context;
use crate::gui::event::Event;
use crate::gui::place::Place;
use crate::gui::style::space;
use crate::gui::widget::{self, Tone};
use iced::widget::{column, row};
use iced::{Alignment, Element, Length};

/// What the plan check finds.
#[derive(Debug)]
pub struct CheckScreen {
    filter: Filter,
    /// How many remarks are shown.
    shown: usize,
    /// Remarks by place and kind, as numbers of those of the context.
    blocks: Vec<Block>,
    /// The objectives of the lowest level, letter by letter.
    smart: Vec<Smart>,
    /// The objective whose letters are read.
    read: Option<Id<Objective>>,
}

/// Remarks of one kind at one place.
#[derive(Debug, PartialEq)]
struct Block {
    home: Home,
    remarks: Vec<usize>,
}

/// Which remarks are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Filter {
    /// All of them.
    All,
    /// Those of a severity.
    Severity(Severity),
    /// SMART, letter by letter, instead.
    Smart,
}

/// What happened in the screen.
#[derive(Debug, Clone)]
pub enum Message {
    /// A place was chosen.
    Go(Place),
    /// Other remarks are wanted.
    Filter(Filter),
    /// More remarks are wanted.
    More,
    /// A remark should be mended: its number.
    Repair(usize),
    /// The letters of an objective should be read.
    Read(Id<Objective>),
}

/// Remarks on a page.
const PAGE: usize = 120;

impl Default for CheckScreen {
    fn default() -> Self {
        Self { filter: Filter::All, shown: PAGE, blocks: Vec::new(), smart: Vec::new(), read: None }
    }
}

impl Filter {
    const ALL: [Self; 5] = [
        Self::All,
        Self::Severity(Severity::Serious),
        Self::Severity(Severity::Attention),
        Self::Severity(Severity::Hint),
        Self::Smart,
    ];

    fn holds(self, remark: &Remark) -> bool {
        match self {
            Self::All => true,
            Self::Severity(severity) => remark.severity == severity,
            Self::Smart => false,
        }
    }

    fn word(self) -> &'static str {
        match self {
            Self::All => "check-all",
            Self::Severity(Severity::Serious) => "check-tile-serious",
            Self::Severity(Severity::Attention) => "check-tile-attention",
            Self::Severity(Severity::Hint) => "check-tile-hint",
            Self::Smart => "check-smart",
        }
    }
}

/// The tone of a severity.
pub fn severity_tone(severity: Severity) -> Tone {
    match severity {
        Severity::Serious => Tone::Bad,
        Severity::Attention => Tone::Attention,
        Severity::Hint => Tone::Informative,
    }
}

impl CheckScreen {
    pub(super) fn follow(&mut self, context: Context<'_>) {
        self.smart = Smart::of_leaves(context.dossier);
        self.arrange(context.remarks);
    }

    /// Whether the letters of an objective are read: those chosen, else the first that are not all answered.
    fn is_read(&self, smart: &Smart) -> bool {
        let chosen = self.read.filter(|read| self.smart.iter().any(|smart| smart.objective == *read));
        let open = || self.smart.iter().find(|smart| !smart.is_complete());
        let first = || open().or(self.smart.first()).map(|smart| smart.objective);
        chosen.or_else(first) == Some(smart.objective)
    }

    /// Puts the remarks that are shown in blocks of one kind at one place.
    fn arrange(&mut self, remarks: &[Remark]) {
        self.blocks.clear();
        let shown = remarks.iter().enumerate().filter(|(_, remark)| self.filter.holds(remark));
        for (number, remark) in shown {
            let same = |block: &&mut Block| {
                block.home == remark.home
                    && block.remarks.last().is_some_and(|last| {
                        (remarks[*last].kind, remarks[*last].severity) == (remark.kind, remark.severity)
                    })
            };
            match self.blocks.last_mut().filter(same) {
                Some(block) => block.remarks.push(number),
                None => self.blocks.push(Block { home: remark.home, remarks: vec![number] }),
            }
        }
    }

    pub(super) fn settle(&mut self, _refused: Option<&str>) {}

    pub(super) fn flush(&mut self, _context: Context<'_>, _mint: &mut Mint) -> Vec<Edit> {
        Vec::new()
    }

    pub(super) fn update(
        &mut self,
        message: Message,
        context: Context<'_>,
        mint: &mut Mint,
    ) -> Option<Event> {
        match message {
            Message::Go(place) => Some(Event::Go(place)),
            Message::Filter(filter) => {
                self.filter = filter;
                self.shown = PAGE;
                self.arrange(context.remarks);
                None
            }
            Message::More => {
                self.shown += PAGE;
                None
            }
            Message::Repair(number) => {
                let repair = context.remarks.get(number)?.repair.as_ref()?;
                Event::edit(repair.edit(mint))
            }
            Message::Read(objective) => {
                self.read = Some(objective);
                None
            }
        }
    }

    pub(super) fn view<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let words = context.words;
        let day = words.long_day(context.on());
        let header = column![
            widget::heading(words.say("check"), 1),
            widget::muted(words.say_with("check-standing", &[("day", &day)])),
        ]
        .spacing(space::TINY);
        let chips = Filter::ALL.map(|filter| {
            widget::chip(words.say(filter.word()), self.filter == filter, Message::Filter(filter))
        });
        let tabs = widget::tabs(words.say("check-filter"), chips);
        let body = match self.filter {
            Filter::Smart => smart::view(self, context),
            _ => list::view(self, context),
        };
        column![header, self.tiles(context), tabs, body].spacing(space::LARGE).into()
    }

    /// How much of each severity, and how many objectives are SMART.
    fn tiles<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let words = context.words;
        let of = |severity| context.remarks.iter().filter(|remark| remark.severity == severity).count();
        let tile = |tone: Tone, key: &str, number: usize, what: String| {
            let tone = if number == 0 { Tone::Good } else { tone };
            let value = row![widget::mark(tone, 16.0), widget::number(number.to_string())]
                .spacing(space::SMALL)
                .align_y(Alignment::Center);
            let content = column![widget::small(words.say(key)), value, widget::small(what)];
            widget::card(content.spacing(space::TINY).width(Length::Fill)).into()
        };
        let severity = |severity: Severity, key: &str| {
            let what = words.say(&[key, "-what"].concat());
            tile(severity_tone(severity), key, of(severity), what)
        };
        let complete = self.smart.iter().filter(|smart| smart.is_complete()).count();
        let smart = words.count("check-tile-smart-what", self.smart.len());
        let smart_number =
            row![widget::number(complete.to_string())].spacing(space::SMALL).align_y(Alignment::Center);
        let content =
            column![widget::small(words.say("check-tile-smart")), smart_number, widget::small(smart)];
        let cards = vec![
            severity(Severity::Serious, "check-tile-serious"),
            severity(Severity::Attention, "check-tile-attention"),
            severity(Severity::Hint, "check-tile-hint"),
            widget::card(content.spacing(space::TINY).width(Length::Fill)).into(),
        ];
        widget::tiles(220.0, cards).into()
    }
}
