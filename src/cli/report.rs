//! `report`: a report for a day, in any format, from a recipe of the document or from options.

use super::arguments::languages;
use super::error::CommandError;
use super::place::{self, shown};
use crate::analysis::Release;
use crate::domain::{
    Area, Attachment, CouncilAsk, Cover, Dossier, Edition, Recipe, ReportKind, ReportPart, Vocabulary,
};
use crate::reports::{self, Format, Order, Style};
use crate::store::Document;
use crate::words::{Language, Words};
use chrono::NaiveDate;
use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use std::path::{Path, PathBuf};

/// What stands below the options.
pub(super) const HELP: &str = "\
The format is that of the name: .pdf, .docx, .xlsx, .csv or .html. With two
languages two files are written: report.pdf becomes report.nl.pdf and
report.fr.pdf. The same document, days and options always give the same bytes.

The public edition leaves out what the document marks as closed or internal,
names functions instead of persons, and hides small counts and whatever would
tell them. What it hides is listed in the internal edition.";

/// Arguments of `report`.
#[derive(Debug, Args)]
pub(super) struct Report {
    /// Document to read
    pub(super) file: PathBuf,
    /// Recipe of the document by its code; the other options change it for this once
    #[arg(long, value_name = "CODE")]
    pub(super) recipe: Option<String>,
    /// Kind of report; council when left out
    #[arg(long, value_name = "KIND", value_parser = codes::<ReportKind>())]
    pub(super) kind: Option<ReportKind>,
    /// For whom; internal when left out
    #[arg(long, value_name = "EDITION", value_parser = codes::<Edition>())]
    pub(super) edition: Option<Edition>,
    /// Language of the report; give it twice for a file in each of two languages
    #[arg(long = "language", value_name = "LANGUAGE", value_delimiter = ',', value_parser = languages())]
    pub(super) languages: Vec<Language>,
    /// Day judged, as 2023-10-31: only periods that ended by then count; today when left out
    #[arg(long, value_name = "DAY")]
    pub(super) on: Option<String>,
    /// What the document said at the end of this day, as 2023-10-31; what it says now when left out
    #[arg(long, value_name = "DAY")]
    pub(super) known: Option<String>,
    /// Compare with this day, as known on it; the previous session when left out
    #[arg(long, value_name = "DAY")]
    pub(super) compare: Option<String>,
    /// Show figures from this day on; the usual number of years when left out
    #[arg(long, value_name = "DAY")]
    pub(super) from: Option<String>,
    /// For the meeting with this code; the next one of its body when left out
    #[arg(long, value_name = "CODE")]
    pub(super) meeting: Option<String>,
    /// Only the priority with this code
    #[arg(long, value_name = "CODE")]
    pub(super) priority: Option<String>,
    /// Only the municipality with this code
    #[arg(long, value_name = "CODE")]
    pub(super) area: Option<String>,
    /// Only the action plan with this code
    #[arg(long, value_name = "CODE")]
    pub(super) action_plan: Option<String>,
    /// A part to leave out; may be given several times
    #[arg(long, value_name = "PART", value_delimiter = ',', value_parser = codes::<ReportPart>())]
    pub(super) without: Vec<ReportPart>,
    /// What is asked of the body that reads it
    #[arg(long, value_name = "ASK", value_parser = codes::<CouncilAsk>())]
    pub(super) ask: Option<CouncilAsk>,
    /// Whether it has a page in front
    #[arg(long, value_name = "COVER", value_parser = codes::<Cover>())]
    pub(super) cover: Option<Cover>,
    /// File to write; a file that is there is replaced whole
    #[arg(long, value_name = "OUT")]
    pub(super) to: PathBuf,
}

/// Reads a code of a vocabulary, and offers them all in the help.
fn codes<V: Vocabulary + Send + Sync>() -> impl TypedValueParser<Value = V> {
    PossibleValuesParser::new(V::ALL.iter().map(|member| member.code()))
        .map(|code| V::from_code(&code).unwrap_or(V::ALL[0]))
}

/// Writes a report, in one language or two.
pub(super) fn report(report: &Report, words: &Words) -> Result<String, CommandError> {
    let on = report.on.as_deref().map(|text| place::day("--on", text)).transpose()?;
    let known = place::known(report.known.as_deref())?;
    let format = Format::of(&report.to).ok_or_else(|| CommandError::NoSuchFormat(report.to.clone()))?;
    place::check_target(&report.file, &report.to, format.extension())?;
    let (document, dossier) = place::read_document(&report.file, known)?;
    let recipe = recipe(report, &dossier, words.language)?;
    let on = on.or(recipe.figures_on).unwrap_or_else(crate::clock::today);
    let release = release(&document, &dossier, &recipe, on)
        .map_err(|why| CommandError::of_document(&report.file, why))?;
    let style = style(&document, &report.file, &dossier)?;
    let languages = [Some(recipe.language), recipe.second_language];
    let mut answer = String::new();
    for language in languages.into_iter().flatten() {
        let to =
            if recipe.second_language.is_some() { named(&report.to, language) } else { report.to.clone() };
        let order = Order { recipe: &recipe, on, known, style: &style };
        let composed = reports::compose(&release, &order, &Words::new(language));
        let written = reports::write(&composed, format)?;
        place::write(&to, &written.bytes)?;
        answer.push_str(&words.say_with("cli-written", &[("file", &shown(&to))]));
        if written.replaced > 0 {
            answer = format!("{answer} {}", words.count("cli-replaced", written.replaced));
        }
        answer.push('\n');
    }
    Ok(answer)
}

/// The recipe that is asked: that of the document, or the usual one, changed by the options.
fn recipe(report: &Report, dossier: &Dossier, language: Language) -> Result<Recipe, CommandError> {
    let first = report.languages.first().copied();
    let unknown = |option, found: &str| CommandError::NoSuchCode { option, found: found.to_owned() };
    let mut recipe = match &report.recipe {
        Some(code) => {
            let found = dossier.recipes.values().find(|recipe| recipe.code == *code);
            found.cloned().ok_or_else(|| unknown("--recipe", code))?
        }
        None => Recipe::usual(ReportKind::Council, first.unwrap_or(language)),
    };
    recipe.kind = report.kind.unwrap_or(recipe.kind);
    recipe.edition = report.edition.unwrap_or(recipe.edition);
    recipe.ask = report.ask.unwrap_or(recipe.ask);
    recipe.cover = report.cover.unwrap_or(recipe.cover);
    if let Some(first) = first {
        recipe.language = first;
        recipe.second_language = report.languages.get(1).copied().filter(|second| *second != first);
    }
    let day =
        |option, text: &Option<String>| text.as_deref().map(|text| place::day(option, text)).transpose();
    recipe.compared_with = day("--compare", &report.compare)?.or(recipe.compared_with);
    recipe.from = day("--from", &report.from)?.or(recipe.from);
    if let Some(code) = &report.meeting {
        let found = dossier.meetings.values().find(|one| one.code == *code);
        recipe.meeting = Some(found.ok_or_else(|| unknown("--meeting", code))?.id);
    }
    if let Some(code) = &report.priority {
        // Codes of priorities begin anew in each plan: that of the latest plan counts.
        let found = dossier.priorities.values().filter(|one| one.code == *code);
        let found = found.max_by_key(|one| dossier.get(one.plan).map(|plan| plan.from));
        recipe.priority = Some(found.ok_or_else(|| unknown("--priority", code))?.id);
    }
    if let Some(code) = &report.area {
        let found = dossier.areas.values().find(|one: &&Area| one.code == *code);
        recipe.area = Some(found.ok_or_else(|| unknown("--area", code))?.id);
    }
    if let Some(code) = &report.action_plan {
        let found = dossier.action_plans.values().find(|one| one.code == *code);
        recipe.action_plan = Some(found.ok_or_else(|| unknown("--action-plan", code))?.id);
    }
    for part in &report.without {
        if recipe.has(*part) {
            recipe.left_out = format!("{} {}", recipe.left_out, part.code()).trim().to_owned();
        }
    }
    Ok(recipe)
}

/// Releases a dossier with the earlier moment that the report is compared with.
fn release(
    document: &Document,
    dossier: &Dossier,
    recipe: &Recipe,
    on: NaiveDate,
) -> Result<Release, crate::store::StoreError> {
    let Some(times) = reports::earlier(dossier, recipe, on) else {
        return Ok(Release::of(recipe.edition, dossier, on, None));
    };
    let then = match times.known {
        Some(known) => document.as_known_or_made(known)?,
        None => document.dossier().clone(),
    };
    Ok(Release::of(recipe.edition, dossier, on, Some((&then, times))))
}

/// The house style with its logo.
fn style(document: &Document, file: &Path, dossier: &Dossier) -> Result<Style, CommandError> {
    let content = |logo: &Attachment| document.content(logo);
    let logo = reports::logo(dossier).map(content).transpose();
    let logo = logo.map_err(|why| CommandError::of_document(file, why))?;
    Ok(reports::style(dossier, logo.as_deref())?)
}

/// The name of a file in one of two languages: report.nl.pdf.
fn named(to: &Path, language: Language) -> PathBuf {
    let extension = to.extension().unwrap_or_default().to_string_lossy();
    to.with_extension(format!("{}.{extension}", language.code()))
}
