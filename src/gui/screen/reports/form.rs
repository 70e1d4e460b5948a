//! The form of a report: for whom, of when, about what, and with which parts.

use super::{Message, ReportsScreen, is_public, loose};
use crate::analysis::{Remark, RemarkKind};
use crate::domain::{Cover, Key, Recipe, ReportKind, Vocabulary};
use crate::gui::context::Context;
use crate::gui::icon::Icon;
use crate::gui::place::place_of;
use crate::gui::record::{self, Field};
use crate::gui::style::space;
use crate::gui::widget::{self, Tone};
use crate::reports;
use iced::widget::{Column, column, container, row};
use iced::{Alignment, Element, Length};

/// What is not shown, or should be looked at, as far as it is shown at first.
const FIRST: usize = 5;

/// The fields of one report.
struct Form<'a> {
    screen: &'a ReportsScreen,
    /// The window, with what is laid over the document.
    context: Context<'a>,
    key: Key,
    recipe: Recipe,
}

pub(super) fn view<'a>(screen: &'a ReportsScreen, context: Context<'a>) -> Element<'a, Message> {
    let recipe = screen.recipe(context);
    let key = screen.recipe_key();
    let form = Form { screen, context: Context { dossier: &screen.shown, ..context }, key, recipe };
    column![form.head(), form.readers()]
        .push(is_public(&form.recipe).then(|| form.checks()))
        .push(form.moments())
        .push(form.parts())
        .push(has_note(form.recipe.kind).then(|| form.note()))
        .push(screen.chosen.is_none().then(|| form.keep()))
        .spacing(space::HUGE)
        .into()
}

/// Whether a kind is put on the agenda of a body.
fn has_note(kind: ReportKind) -> bool {
    use ReportKind::{Council, Final, Since, Yearly};
    matches!(kind, Council | Since | Yearly | Final)
}

impl<'a> Form<'a> {
    fn say(&self, key: &str) -> String {
        self.context.say(key)
    }

    fn field(&self, name: &'static str) -> Field {
        Field { key: self.key, name }
    }

    fn label(&self, name: &'static str) -> String {
        record::label(self.field(name), self.context)
    }

    fn line(&self, name: &'static str, label: String) -> widget::Field<'a, record::Message> {
        self.screen.editor.line(self.field(name), label, self.context)
    }

    fn choice(
        &self,
        name: &'static str,
        label: String,
    ) -> widget::Select<'a, record::Choice, record::Message> {
        self.screen.editor.choice(self.field(name), label, self.context)
    }

    fn area(&self, name: &'static str) -> Option<Element<'a, Message>> {
        let area = self.screen.editor.area(self.field(name), self.label(name));
        area.map(|area| Element::from(area).map(Message::Record))
    }

    /// What it is called, and what it is for.
    fn head(&self) -> Element<'a, Message> {
        let words = self.context.words;
        let kind = words.opening(&words.word(self.recipe.kind));
        let what = words.say(&[&self.recipe.kind.word(), "-what"].concat());
        if self.screen.chosen.is_none() {
            return column![widget::heading(kind, 2), widget::muted(what)].spacing(space::TINY).into();
        }
        let badge = container(widget::badge(Tone::Neutral, kind)).width(Length::Fill);
        let bin = self.screen.editor.bin(self.key, self.recipe.name.clone(), self.context);
        let top = row![badge, bin.map(Message::Record)].align_y(Alignment::Center);
        let name = Element::from(self.line("name", self.say("reports-recipe-name"))).map(Message::Record);
        let refusal = self.screen.editor.refusal(self.key).map(|refusal| refusal.map(Message::Record));
        column![top, widget::muted(what)].push(refusal).push(name).spacing(space::SMALL).into()
    }

    /// For whom it is, and in which languages.
    fn readers(&self) -> Element<'a, Message> {
        let what = self.say(&[&self.recipe.edition.word(), "-what"].concat());
        let edition = self.choice("edition", self.label("edition")).hint(what);
        let language = self.choice("language", self.label("language"));
        let second = self.choice("second_language", self.label("second_language"));
        let second = second.hint(self.say("reports-second-what"));
        let style = self.context.dossier.house_styles.values().find(|style| style.id != loose());
        let own = style.map(|style| style.language);
        let other =
            own.filter(|own| [Some(self.recipe.language), self.recipe.second_language] != [Some(*own), None]);
        let texts = other.map(|own| {
            let own = self.context.word(own);
            widget::small(self.context.words.say_with("reports-own-texts", &[("language", &own)]))
        });
        let languages = row![Element::from(language), Element::from(second)].spacing(space::MEDIUM);
        let controls = column![Element::from(edition), Element::from(languages)].spacing(space::MEDIUM);
        column![Element::from(controls).map(Message::Record)].push(texts).spacing(space::SMALL).into()
    }

    /// What the public edition does not show, and texts that may tell of persons.
    fn checks(&self) -> Element<'a, Message> {
        let words = self.context.words;
        let hidden = self.screen.preview.hidden();
        let mut section = column![].spacing(space::SMALL);
        match hidden {
            None => section = section.push(widget::small(words.say("reports-hidden-unknown"))),
            Some([]) => {
                section = section.push(widget::banner(Tone::Good, words.say("reports-hidden-nothing"), None));
            }
            Some(hidden) => {
                let says = words.count("reports-hidden", hidden.len());
                section = section.push(widget::banner(Tone::Informative, says, None));
                let lines = hidden.iter().map(|line| widget::small(line.as_str()).into()).collect();
                section = self.some(section, lines);
            }
        }
        let personal: Vec<&Remark> =
            self.context.remarks.iter().filter(|remark| is_personal(remark.kind)).collect();
        if !personal.is_empty() {
            let says = words.count("reports-personal", personal.len());
            section = section.push(widget::banner(Tone::Attention, says, None));
            let lines = personal.iter().map(|remark| self.remark(remark)).collect();
            section = self.some(section, lines);
        }
        section.into()
    }

    /// The first of many lines, or all.
    fn some(&self, section: Column<'a, Message>, lines: Vec<Element<'a, Message>>) -> Column<'a, Message> {
        let (all, whole) = (lines.len(), self.screen.whole);
        let shown = lines.into_iter().take(if whole { all } else { FIRST });
        let key = if whole { "show-fewer" } else { "show-all" };
        let more = (all > FIRST).then(|| widget::quiet(self.say(key), Message::Whole(!whole)).tight());
        section.extend(shown).push(more)
    }

    /// A text that may tell of a person, and the way to it.
    fn remark(&self, remark: &Remark) -> Element<'a, Message> {
        let says = self.context.words.remark(remark, self.context.dossier).what;
        let place = place_of(remark.key, self.context.dossier);
        let go = place.map(|place| {
            let name = self.context.words.say_with("reports-go", &[("what", &says)]);
            widget::icon_button(Icon::ChevronRight, name, Message::Go(place)).low()
        });
        row![widget::small(says).width(Length::Fill)].push(go).align_y(Alignment::Center).into()
    }

    /// Of when it is, with what it compares, and what it is about.
    fn moments(&self) -> Element<'a, Message> {
        let (words, recipe) = (self.context.words, &self.recipe);
        let on = ReportsScreen::day(recipe, self.context);
        let earlier = reports::earlier(self.context.dossier, recipe, on);
        let compared = match (recipe.compared_with, earlier) {
            (Some(_), _) => self.say("reports-compared-day"),
            (None, Some(times)) => {
                let held = times.known.unwrap_or(times.on);
                let values = [("meeting", words.day(held)), ("day", words.day(times.on))];
                let values = values.each_ref().map(|(name, value)| (*name, value.as_str()));
                words.say_with("reports-compared-usual", &values)
            }
            (None, None) => self.say("reports-compared-nothing"),
        };
        let judged = self.line("figures_on", self.label("figures_on"));
        let judged = judged.placeholder(words.day(self.context.on())).hint(self.say("reports-day-usual"));
        let usual = earlier.map(|times| words.day(times.on)).unwrap_or_default();
        let compared = self.line("compared_with", self.label("compared_with")).hint(compared);
        let compared = compared.placeholder(usual);
        let from = self.line("from", self.say("reports-from")).hint(self.say("reports-from-usual"));
        let meeting = self.choice("meeting", self.say("reports-meeting"));
        let meeting = meeting.hint(self.say("reports-meeting-usual"));
        let about: Option<Element<'a, record::Message>> = match recipe.kind {
            ReportKind::FactSheet => Some("priority"),
            ReportKind::Municipality => Some("area"),
            ReportKind::ActionPlan => Some("action_plan"),
            _ => None,
        }
        .map(|name| self.choice(name, self.label(name)).hint(self.say("reports-about-all")).into());
        let fields = column![widget::heading(self.say("reports-when"), 3)]
            .push(about)
            .push(row![Element::from(judged), Element::from(compared)].spacing(space::MEDIUM))
            .push(row![Element::from(from), Element::from(meeting)].spacing(space::MEDIUM));
        Element::from(fields.spacing(space::MEDIUM)).map(Message::Record)
    }

    /// Which parts are in it.
    fn parts(&self) -> Element<'a, Message> {
        let words = self.context.words;
        let is_covered = self.recipe.cover == Cover::With;
        let cover = widget::checkbox(self.say("reports-cover"), is_covered, Message::Cover(!is_covered));
        let parts = reports::parts(self.recipe.kind).iter().map(|part| {
            let label = words.opening(&words.word(*part));
            widget::checkbox(label, self.recipe.has(*part), Message::Part(*part))
        });
        let boxes: Vec<Element<'a, Message>> = std::iter::once(cover).chain(parts).collect();
        let boxes = widget::tiles(178.0, boxes).spacing(space::SMALL);
        column![widget::heading(self.say("reports-contents"), 3), Element::from(boxes)]
            .spacing(space::SMALL)
            .into()
    }

    /// What the note for the agenda says.
    fn note(&self) -> Element<'a, Message> {
        let ask = self.choice("ask", self.label("ask"));
        let item = self.line("agenda_item", self.label("agenda_item"));
        let item = item.placeholder(self.say("reports-agenda-example"));
        let subject = self.line("subject", self.label("subject"));
        let subject = subject.placeholder(self.say("reports-subject-usual"));
        let first = row![
            container(Element::from(ask)).width(Length::FillPortion(2)),
            container(Element::from(item)).width(Length::FillPortion(1)),
        ];
        let fields = column![Element::from(first.spacing(space::MEDIUM)), Element::from(subject)];
        column![widget::heading(self.say("reports-note"), 3)]
            .push(Element::from(fields.spacing(space::MEDIUM)).map(Message::Record))
            .push(self.area("legal_grounds"))
            .push(self.area("context"))
            .push(self.area("financial_impact"))
            .push(self.area("advice"))
            .push(self.area("signatures"))
            .spacing(space::MEDIUM)
            .into()
    }

    /// Keeps what was put together as a recipe.
    fn keep(&self) -> Element<'a, Message> {
        let name = self.line("name", self.say("reports-recipe-name")).hint(self.say("reports-keep-what"));
        let keep = widget::secondary(self.say("reports-keep"), Message::Keep).icon(Icon::Plus);
        column![
            widget::heading(self.say("reports-again"), 3),
            Element::from(name).map(Message::Record),
            Element::from(keep),
        ]
        .spacing(space::SMALL)
        .into()
    }
}

/// Whether a remark is about something that may lead to a person.
fn is_personal(kind: RemarkKind) -> bool {
    use RemarkKind as Kind;
    matches!(
        kind,
        Kind::PersonalNationalNumber
            | Kind::PersonalReportNumber
            | Kind::PersonalLicencePlate
            | Kind::PersonalPhone
            | Kind::PersonalEmail
    )
}
