//! Which texts of the zone stand in the report in a language that is not its own.

use std::collections::BTreeMap;

use super::{Scene, tidy};
use crate::charts::Mark;
use crate::domain::{Dossier, HouseStyle, Id, Language, Noun, Recipe, ReportKind};
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
    let of_recipe = (scene.recipe.language, "recipe", of_recipe(scene.recipe));
    let found: Vec<(Language, &str, Vec<String>)> = of_zone
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
    // A slide and a sheet keep to themselves.
    if matches!(scene.recipe.kind, ReportKind::Presentation | ReportKind::FactSheet) {
        report.push(Block::PageBreak);
    }
    report.push(Block::heading(1, words.say("report-untranslated")));
    report
        .push(Block::plain(words.say_with("report-untranslated-what", &[("texts", &words.list(&in_words))])));
    let facts = found.into_iter().map(|(_, kind, texts)| {
        let most = if is_annex { texts.len() } else { NAMED };
        let more = texts.len().saturating_sub(most);
        let mut named: Vec<String> = texts.iter().take(most).map(|text| quoted(scene, text)).collect();
        if more > 0 {
            named.push(words.count("report-and-more", more));
        }
        let name = words.count(&format!("report-untranslated-{kind}"), texts.len());
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
            if text.chars().any(char::is_alphabetic) && !found.contains(&text) && self.says(&text) {
                found.push(text);
            }
        }
        found
    }

    /// Whether a text stands in the report, not as a part of a longer word.
    fn says(&self, text: &str) -> bool {
        let text = plain(text);
        self.0.match_indices(&text).any(|(at, found)| {
            let before = self.0[..at].chars().next_back();
            let after = self.0[at + found.len()..].chars().next();
            !before.into_iter().chain(after).any(char::is_alphanumeric)
        })
    }
}

/// A text as it is compared: in small letters, whatever its spaces.
fn plain(text: &str) -> String {
    text.to_lowercase().replace('\u{a0}', " ")
}

fn add(text: &str, said: &mut String) {
    said.push_str(&plain(text));
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
            Block::Figure(figure) => {
                add(&figure.caption, said);
                for mark in &figure.drawing.marks {
                    if let Mark::Text { text, .. } = mark {
                        add(text, said);
                    }
                }
            }
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

/// The texts of the zone by what they are, the most telling ones first.
fn of_dossier(dossier: &Dossier) -> Vec<(&'static str, Vec<String>)> {
    /// Some texts of every record of a kind.
    fn all<T: Noun>(records: &BTreeMap<Id<T>, T>, texts: impl Fn(&T) -> Vec<&String>) -> Vec<String> {
        records.values().flat_map(|record| texts(record).into_iter().cloned().collect::<Vec<_>>()).collect()
    }
    vec![
        ("priority", all(&dossier.priorities, |one| vec![&one.title, &one.scope])),
        ("objective", all(&dossier.objectives, |one| vec![&one.title])),
        ("indicator", all(&dossier.indicators, |one| vec![&one.name, &one.definition])),
        ("unit", all(&dossier.indicators, |one| vec![&one.unit])),
        ("source", all(&dossier.indicators, |one| vec![&one.source])),
        ("annotation", all(&dossier.annotations, |one| vec![&one.text])),
        ("action-plan", all(&dossier.action_plans, |one| vec![&one.title])),
        ("phase", all(&dossier.phases, |one| vec![&one.text])),
        ("action", all(&dossier.actions, |one| vec![&one.title])),
        ("decision", all(&dossier.decisions, |one| vec![&one.text])),
        ("evaluation", all(&dossier.evaluations, |one| vec![&one.lesson])),
        ("commitment", all(&dossier.commitments, |one| vec![&one.text])),
        ("proof", all(&dossier.proofs, |one| vec![&one.text])),
        ("investment", all(&dossier.investments, |one| vec![&one.name])),
        ("norm", all(&dossier.norms, |one| vec![&one.name, &one.reference])),
        ("function", all(&dossier.functions, |one| vec![&one.name])),
        ("person", all(&dossier.people, |one| vec![&one.function])),
    ]
}

/// The texts that were written for the report itself.
fn of_recipe(recipe: &Recipe) -> Vec<String> {
    [&recipe.subject, &recipe.legal_grounds, &recipe.context, &recipe.financial_impact, &recipe.advice]
        .into_iter()
        .flat_map(|text| text.split("\n\n"))
        .chain(recipe.signatures.lines())
        .map(str::to_owned)
        .collect()
}
