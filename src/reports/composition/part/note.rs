//! The note for the agenda: what is asked of the body, and why it may decide on it.

use super::{Scene, rich, sheet, signatures, tidy};
use crate::domain::{CouncilAsk, ReportPart};
use crate::reports::report::{Block, Fact, Report, Run};

/// Puts the note in front, on pages of its own and with the lines to sign on; nothing when the recipe asks for none.
pub(in crate::reports) fn push(scene: &Scene<'_>, report: &mut Report) {
    if !is_there(scene) {
        return;
    }
    let words = scene.words;
    report.push(Block::heading(1, words.say("report-note")));
    report.push(Block::Facts(facts(scene)));
    section(report, words.say("report-note-subject"), &subject(scene));
    section(report, words.say("report-note-legal-grounds"), &scene.recipe.legal_grounds);
    section(report, words.say("report-note-context"), &context(scene));
    section(report, words.say("report-note-explanation"), &explanation(scene));
    section(report, words.say("report-note-financial-impact"), &scene.recipe.financial_impact);
    section(report, words.say("report-note-advice"), &scene.recipe.advice);
    report.push(Block::KeepTogether(vec![
        Block::heading(2, words.say("report-note-decision")),
        Block::callout(rich(&sheet::asked(scene))),
    ]));
    let annexes = annexes(scene);
    report.push(Block::KeepTogether(vec![
        Block::heading(2, words.say("report-note-annexes")),
        Block::list(annexes),
    ]));
    signatures::put(scene, 2, report);
    report.push(Block::PageBreak);
}

/// Whether there is a note: the recipe says something that only a note can hold.
pub(in crate::reports) fn is_there(scene: &Scene<'_>) -> bool {
    let recipe = scene.recipe;
    let texts = [
        &recipe.agenda_item,
        &recipe.subject,
        &recipe.legal_grounds,
        &recipe.context,
        &recipe.financial_impact,
        &recipe.advice,
    ];
    let says = texts.iter().any(|text| !text.trim().is_empty());
    scene.has(ReportPart::Note) && (recipe.ask == CouncilAsk::Approves || says)
}

fn facts(scene: &Scene<'_>) -> Vec<Fact> {
    let words = scene.words;
    let item = Some(scene.recipe.agenda_item.trim()).filter(|item| !item.is_empty()).map(str::to_owned);
    let body = words.opening(&words.word(scene.body));
    let meeting = match scene.meeting {
        Some(meeting) => {
            words.say_with("report-occasion", &[("body", &body), ("day", &words.long_day(meeting.day))])
        }
        None => body,
    };
    let facts = [
        ("report-note-item", item),
        ("report-note-body", Some(meeting)),
        ("report-note-ask", Some(words.opening(&words.word(scene.recipe.ask)))),
        ("report-note-judged", Some(words.long_day(scene.on))),
    ];
    let said = facts.into_iter().filter_map(|(key, text)| Some(Fact::plain(words.say(key), text?)));
    said.collect()
}

/// A section with the paragraphs of a text; nothing without a text.
fn section(report: &mut Report, heading: String, text: &str) {
    let paragraphs: Vec<String> =
        text.split("\n\n").map(tidy).filter(|paragraph| !paragraph.is_empty()).collect();
    if paragraphs.is_empty() {
        return;
    }
    report.push(Block::heading(2, heading));
    for paragraph in paragraphs {
        report.push(Block::Paragraph(vec![Run::plain(paragraph)]));
    }
}

/// What the note is about: the zone's own words, else those of the kind.
fn subject(scene: &Scene<'_>) -> String {
    let own = scene.recipe.subject.trim();
    if own.is_empty() { sheet::of_kind(scene, "report-subject") } else { own.to_owned() }
}

/// What came before: the zone's own words, else when the plan was approved and when the body last saw it.
fn context(scene: &Scene<'_>) -> String {
    let (words, own) = (scene.words, scene.recipe.context.trim());
    if !own.is_empty() {
        return own.to_owned();
    }
    let approved = scene.plan.and_then(|plan| plan.approved_on(scene.dossier, scene.on));
    let approved =
        approved.map(|day| words.say_with("report-note-approved", &[("day", &words.long_day(day))]));
    let before = scene.previous.map(|meeting| {
        let body = words.opening(&scene.body_with_article(scene.body));
        let (day, judged) = (words.long_day(meeting.day), words.long_day(meeting.figures_on));
        words.say_with("report-note-before", &[("body", &body), ("day", &day), ("judged", &judged)])
    });
    approved.into_iter().chain(before).collect::<Vec<_>>().join(" ")
}

/// Where in the report the explanation stands.
fn explanation(scene: &Scene<'_>) -> String {
    let words = scene.words;
    let told = [
        (ReportPart::Overview, "report-note-told-overview"),
        (ReportPart::Priorities, "report-note-told-priorities"),
        (ReportPart::Making, "report-note-told-making"),
    ];
    let parts: Vec<String> =
        told.into_iter().filter(|(part, _)| scene.has(*part)).map(|(_, key)| words.say(key)).collect();
    let told = words.say("report-note-told");
    match parts.as_slice() {
        [] => told,
        parts => {
            let parts = words.say_with("report-note-told-parts", &[("parts", &words.list(parts))]);
            [told, parts].join(" ")
        }
    }
}

fn annexes(scene: &Scene<'_>) -> Vec<String> {
    let words = scene.words;
    let report =
        words.say_with("report-note-annex-report", &[("subject", &sheet::of_kind(scene, "report-subject"))]);
    let figures = scene.has(ReportPart::Figures).then(|| words.say("report-note-annex-figures"));
    let making = scene.has(ReportPart::Making).then(|| words.say("report-note-annex-making"));
    [Some(report), figures, making].into_iter().flatten().collect()
}
