//! What there is to make: the recipes of the zone, each with a button that makes it, and the kinds of reports.

use super::{Message, ReportsScreen, Tab};
use crate::domain::{Key, Recipe, ReportKind, Vocabulary};
use crate::gui::context::Context;
use crate::gui::place::Place;
use crate::gui::style::space;
use crate::gui::widget::{self, table};
use iced::widget::{column, row};
use iced::{Element, Length};

pub(super) fn view<'a>(screen: &'a ReportsScreen, context: Context<'a>) -> Element<'a, Message> {
    column![recipes(screen, context), kinds(screen, context)].spacing(space::LARGE).into()
}

fn recipes<'a>(screen: &'a ReportsScreen, context: Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let title = words.say("reports-recipes");
    let mut section = column![widget::heading(title.clone(), 2)].spacing(space::TINY);
    if context.dossier.recipes.is_empty() {
        return section.push(widget::small(words.say("reports-no-recipes"))).into();
    }
    let columns = vec![table::column(words.say("reports-column-recipe"), Length::Fill)];
    let rows = context.dossier.recipes.values().map(|recipe| {
        let facts = facts(recipe, context);
        let make = widget::secondary(words.say("reports-make"), Message::Make(recipe.id));
        let make = make.low().description(words.say_with("reports-make-what", &[("name", &recipe.name)]));
        let name = row![widget::strong(recipe.name.as_str()).width(Length::Fill), Element::from(make)];
        let what = column![name.spacing(space::SMALL), widget::small(facts.clone())].spacing(space::TINY);
        let summary = [recipe.name.as_str(), facts.as_str()].join(", ");
        table::row(recipe.id.number(), summary, vec![what.into()])
            .selected(screen.tab == Tab::Report && screen.chosen == Some(recipe.id))
            .on_press(Message::Go(Place::Reports(Some(Key::Recipe(recipe.id)))))
    });
    section = section.push(table(title, columns, rows.collect()).row_padding(6.0).without_header());
    section.into()
}

/// Kind, edition and languages of a recipe.
fn facts(recipe: &Recipe, context: Context<'_>) -> String {
    let words = context.words;
    let languages = [Some(recipe.language), recipe.second_language];
    let languages: Vec<String> = languages.into_iter().flatten().map(|one| words.word(one)).collect();
    let kind = words.opening(&words.word(recipe.kind));
    [kind, words.word(recipe.edition), words.list(&languages)].join(" · ")
}

fn kinds<'a>(screen: &'a ReportsScreen, context: Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let title = words.say("reports-new");
    let columns = vec![table::column(words.say("reports-column-kind"), Length::Fill)];
    let rows = ReportKind::ALL.iter().map(|kind| {
        let name = words.opening(&words.word(*kind));
        let purpose = words.say(&[&kind.word(), "-what"].concat());
        let is_shown = screen.chosen.is_none() && screen.loose.kind == *kind;
        let summary = [name.as_str(), purpose.as_str()].join(". ");
        table::row(kind.code(), summary, vec![column![widget::strong(name), widget::small(purpose)].into()])
            .selected(is_shown)
            .on_press(Message::Kind(*kind))
    });
    let table = table(title.clone(), columns, rows.collect()).row_padding(6.0).without_header();
    column![widget::heading(title, 2), Element::from(table)].spacing(space::TINY).into()
}
