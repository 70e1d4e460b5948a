//! Which texts of the zone stand in the report in a language that is not its own.

use super::{Scene, tidy};
use crate::domain::{Dossier, HouseStyle, Kind, Language, Recipe, ReportKind};
use crate::reports::report::{Block, Cell, Fact, Report, Run};

/// Texts of a kind that are written out, where not all of them are.
const NAMED: usize = 3;

/// Lists the texts of the zone in another language than that of the report; nothing when there are none.
pub(in crate::reports) fn push(scene: &Scene<'_>, report: &mut Report) {
    let words = scene.words;
    let said = Said::of(report);
    let own = scene.dossier.house_styles.values().next().map(|style: &HouseStyle| style.language);
    let of_zone = own.into_iter().flat_map(|language| {
        of_dossier(scene.dossier).into_iter().map(move |(kind, texts)| (language, kind, texts))
    });
    let of_recipe = (scene.recipe.language, Kind::Recipe, of_recipe(scene.recipe));
    let found: Vec<(Language, Kind, Vec<String>)> = of_zone
        .chain([of_recipe])
        .filter(|(language, ..)| *language != words.language)
        .map(|(language, kind, texts)| (language, kind, said.hold(texts)))
        .filter(|(.., texts)| !texts.is_empty())
        .collect();
    if found.is_empty() {
        return;
    }
    let is_annex =
        matches!(scene.recipe.kind, ReportKind::Figures | ReportKind::FollowUp | ReportKind::Decisions);
    let mut languages: Vec<Language> = Vec::new();
    for (language, ..) in &found {
        if !languages.contains(language) {
            languages.push(*language);
        }
    }
    let in_words: Vec<String> = languages
        .iter()
        .map(|language| {
            let of = found.iter().filter(|one| one.0 == *language);
            let count = of.map(|(.., texts)| texts.len()).sum();
            words.count_with("report-untranslated-in", count, &[("language", &words.word(*language))])
        })
        .collect();
    if scene.recipe.kind == ReportKind::Presentation {
        report.push(Block::PageBreak);
    }
    report.push(Block::heading(1, words.say("report-untranslated")));
    report.push(Block::plain(words.say_with("report-untranslated-what", &[("texts", &words.list(&in_words))])));
    let facts = found.into_iter().map(|(_, kind, texts)| {
        let most = if is_annex { texts.len() } else { NAMED };
        let more = texts.len().saturating_sub(most);
        let mut named: Vec<String> = texts.iter().take(most).map(|text| quoted(scene, text)).collect();
        if more > 0 {
            named.push(words.count("report-and-more", more));
        }
        let name = words.count(&format!("report-untranslated-{}", kind.code().replace('_', "-")), texts.len());
        Fact { name, text: vec![Run::plain(named.join(" · "))] }
    });
    report.push(Block::Facts(facts.collect()));
}

/// A text between quotes; of a long one only how it begins.
fn quoted(scene: &Scene<'_>, text: &str) -> String {
    const LONGEST: usize = 90;
    let shown = match text.char_indices().nth(LONGEST) {
        Some((end, _)) => {
            let whole = &text[..end];
            let whole = whole.rsplit_once(' ').map_or(whole, |(whole, _)| whole);
            [whole, "…"].concat()
        }
        None => text.to_owned(),
    };
    scene.words.say_with("report-quoted", &[("text", &shown)])
}

/// All that a report says, in small letters.
struct Said(String);

impl Said {
    fn of(report: &Report) -> Self {
        let mut said = String::new();
        for text in [&report.meta.title, &report.meta.subtitle] {
            add(text, &mut said);
        }
        look(&report.blocks, &mut said);
        Self(said)
    }

    /// The texts that stand in the report, each once.
    fn hold(&self, texts: Vec<String>) -> Vec<String> {
        let mut found: Vec<String> = Vec::new();
        for text in texts {
            let text = tidy(&text);
            if !text.is_empty() && self.0.contains(&text.to_lowercase()) && !found.contains(&text) {
                found.push(text);
            }
        }
        found
    }
}

fn add(text: &str, said: &mut String) {
    said.push_str(&text.to_lowercase());
    said.push('\n');
}

fn look(blocks: &[Block], said: &mut String) {
    let runs = |runs: &[Run], said: &mut String| {
        add(&runs.iter().map(|run| run.text.as_str()).collect::<String>(), said);
    };
    for block in blocks {
        match block {
            Block::Heading { text, .. } => add(text, said),
            Block::Paragraph(text) | Block::Callout(text) | Block::Note(text) => runs(text, said),
            Block::List(items) => items.iter().for_each(|item| runs(item, said)),
            Block::Table(table) => {
                table.columns.iter().for_each(|column| add(&column.header, said));
                table.rows.iter().flatten().for_each(|cell: &Cell| add(&cell.text(), said));
            }
            Block::Figure(figure) => add(&figure.caption, said),
            Block::Facts(facts) => facts.iter().for_each(|fact| {
                add(&fact.name, said);
                runs(&fact.text, said);
            }),
            Block::Signatures(lines) => lines.iter().for_each(|line| add(line, said)),
            Block::Beside(left, right) => {
                look(left, said);
                look(right, said);
            }
            Block::KeepTogether(inner) => look(inner, said),
            Block::PageBreak => {}
        }
    }
}

/// The texts of the zone by what they are about.
fn of_dossier(dossier: &Dossier) -> Vec<(Kind, Vec<String>)> {
    vec![
        (
            Kind::Priority,
            dossier.priorities.values().flat_map(|one| [one.title.clone(), one.scope.clone()]).collect(),
        ),
        (Kind::Objective, dossier.objectives.values().map(|one| one.title.clone()).collect()),
        (
            Kind::Indicator,
            dossier.indicators.values().flat_map(|one| [one.name.clone(), one.definition.clone()]).collect(),
        ),
        (Kind::ActionPlan, dossier.action_plans.values().map(|one| one.title.clone()).collect()),
        (Kind::Phase, dossier.phases.values().map(|one| one.text.clone()).collect()),
        (Kind::Action, dossier.actions.values().map(|one| one.title.clone()).collect()),
        (Kind::Decision, dossier.decisions.values().map(|one| one.text.clone()).collect()),
        (Kind::Evaluation, dossier.evaluations.values().map(|one| one.lesson.clone()).collect()),
        (Kind::Commitment, dossier.commitments.values().map(|one| one.text.clone()).collect()),
        (Kind::Norm, dossier.norms.values().map(|one| one.name.clone()).collect()),
        (Kind::Person, dossier.people.values().map(|one| one.function.clone()).collect()),
    ]
}

/// The texts that were written for the report itself.
fn of_recipe(recipe: &Recipe) -> Vec<String> {
    [
        &recipe.subject,
        &recipe.legal_grounds,
        &recipe.context,
        &recipe.financial_impact,
        &recipe.advice,
    ]
    .into_iter()
    .flat_map(|text| text.split("\n\n"))
    .chain(recipe.signatures.lines())
    .map(str::to_owned)
    .collect()
}
