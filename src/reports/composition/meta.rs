//! What stands above, below and in front of a report: its title for each kind, its edition, its two times.

use chrono::{Datelike, NaiveDate};

use super::{Scene, parts};
use crate::domain::{Cover, Id, Meeting, Noun, ReportKind, ReportPart, Vocabulary};
use crate::reports::report::{CoverPage, Meta, Paper, ReportLanguage};
use crate::words::Language;

/// What is said about a report, and what stands in its margins.
pub(super) fn of(scene: &Scene<'_>) -> Meta {
    let (words, kind) = (scene.words, scene.recipe.kind);
    let zone = zone(scene);
    let long_day = moment(scene, "report-day-known", |day| words.long_day(day));
    let title = title(scene);
    let description = match kind {
        ReportKind::Council => words.say_with("report-description", &[("zone", &zone), ("day", &long_day)]),
        _ => {
            words.say_with("report-description-of", &[("title", &title), ("zone", &zone), ("day", &long_day)])
        }
    };
    let keywords = match kind {
        ReportKind::Council => words.say("report-keyword-progress"),
        kind => words.word(kind),
    };
    Meta {
        kicker: kicker(scene),
        subtitle: subtitle(scene, &long_day),
        description,
        keywords: vec![words.say("report-keyword-plan"), keywords],
        header_left: zone.clone(),
        header_right: header(scene),
        footer_left: footer(scene),
        contents: matches!(kind, ReportKind::Yearly | ReportKind::Final | ReportKind::Figures),
        paper: if kind == ReportKind::Presentation { Paper::Slide } else { Paper::Page },
        style: scene.style.clone(),
        cover: (scene.recipe.cover == Cover::With).then(|| cover(scene)),
        ..Meta::new(language(words.language), title, zone, scene.on)
    }
}

fn zone(scene: &Scene<'_>) -> String {
    scene.dossier.zone().map(|zone| zone.name.clone()).unwrap_or_default()
}

/// The day judged, with the day on which the plan was known so.
fn moment(scene: &Scene<'_>, key: &str, said: impl Fn(NaiveDate) -> String) -> String {
    let day = said(scene.on);
    match scene.known {
        Some(known) => scene.words.say_with(key, &[("day", &day), ("known", &said(known))]),
        None => day,
    }
}

/// The plan by its years.
fn plan(scene: &Scene<'_>) -> String {
    let Some(plan) = scene.plan else { return scene.words.say("report-title-without-plan") };
    let (from, until) = (plan.from.year().to_string(), plan.until.year().to_string());
    scene.words.say_with("report-title", &[("from", &from), ("until", &until)])
}

/// Whether a kind is a note that a body decides on.
fn is_note(kind: ReportKind) -> bool {
    matches!(kind, ReportKind::Council | ReportKind::Since | ReportKind::Yearly | ReportKind::Final)
}

/// For whom it is: a note to a body, or what lies before a body; the zone when there is no meeting.
fn kicker(scene: &Scene<'_>) -> String {
    let words = scene.words;
    let day = scene.meeting.map(|meeting| words.long_day(meeting.day));
    let said = if is_note(scene.recipe.kind) {
        let body = scene.body_with_article(scene.body);
        match &day {
            Some(day) => words.say_with("report-kicker-on", &[("body", &body), ("day", day)]),
            None => words.say_with("report-kicker", &[("body", &body)]),
        }
    } else {
        let body = words.opening(&words.word(scene.body));
        match &day {
            Some(day) => words.say_with("report-occasion", &[("body", &body), ("day", day)]),
            None => zone(scene),
        }
    };
    with_agenda_item(scene, said)
}

fn with_agenda_item(scene: &Scene<'_>, said: String) -> String {
    match agenda_item(scene) {
        Some(item) => scene.words.say_with("report-kicker-item", &[("kicker", &said), ("item", &item)]),
        None => said,
    }
}

fn agenda_item(scene: &Scene<'_>) -> Option<String> {
    let item = scene.recipe.agenda_item.trim();
    (!item.is_empty()).then(|| scene.words.say_with("report-agenda-item", &[("item", item)]))
}

fn title(scene: &Scene<'_>) -> String {
    let words = scene.words;
    let key = format!("report-title-{}", scene.recipe.kind.code());
    match scene.recipe.kind {
        ReportKind::Council | ReportKind::Presentation => plan(scene),
        ReportKind::Since => since(scene),
        ReportKind::Yearly => words.say_with(&key, &[("year", &scene.year().to_string())]),
        ReportKind::Final => words.say_with(&key, &[("years", &scene.plan_years())]),
        ReportKind::FactSheet => match scene.recipe.priority.and_then(|id| scene.dossier.get(id)) {
            Some(one) => {
                words.say_with("report-overview-priority", &[("code", &one.code), ("title", &one.title)])
            }
            None => words.say(&key),
        },
        ReportKind::Municipality => label(scene, scene.recipe.area).unwrap_or_else(|| words.say(&key)),
        ReportKind::ActionPlan => label(scene, scene.recipe.action_plan).unwrap_or_else(|| words.say(&key)),
        ReportKind::FollowUp | ReportKind::Decisions | ReportKind::Figures => words.say(&key),
    }
}

fn label<T: Noun>(scene: &Scene<'_>, id: Option<Id<T>>) -> Option<String> {
    scene.dossier.get(id?).map(|record| record.label(scene.dossier))
}

/// Since when: a session, a day, or nothing that is known.
fn since(scene: &Scene<'_>) -> String {
    let words = scene.words;
    let Some(earlier) = &scene.release.earlier else { return words.say("report-title-since") };
    let frozen = |meeting: &&Meeting| crate::analysis::Times::of_meeting(meeting) == earlier.times;
    match scene.previous.filter(frozen) {
        Some(meeting) => {
            words.say_with("report-title-since-session", &[("day", &words.long_day(meeting.day))])
        }
        None => words.say_with("report-title-since-day", &[("day", &words.long_day(earlier.times.on))]),
    }
}

fn subtitle(scene: &Scene<'_>, day: &str) -> String {
    let words = scene.words;
    let Some(of) = scene.plan else {
        return words.say_with("report-subtitle-without-plan", &[("day", day)]);
    };
    let (year, years) = of.year_of(scene.on);
    let (year, years) = (year.to_string(), years.to_string());
    let values = [("day", day), ("year", &year), ("years", &years)];
    match scene.recipe.kind {
        ReportKind::Council | ReportKind::Presentation => words.say_with("report-subtitle", &values),
        ReportKind::Final => words.say_with("report-subtitle-final", &[("day", day)]),
        _ => {
            let [day, year, years] = values;
            words.say_with("report-subtitle-of-plan", &[("plan", &plan(scene)), day, year, years])
        }
    }
}

fn edition(scene: &Scene<'_>) -> String {
    scene.words.say(&format!("report-edition-{}", scene.release.edition.code()))
}

fn header(scene: &Scene<'_>) -> String {
    let words = scene.words;
    let day = moment(scene, "report-day-known-short", |day| words.day(day));
    words.say_with("report-header-edition", &[("edition", &edition(scene)), ("day", &day)])
}

/// The line of the house; without one, the zone and where the sources stand.
fn footer(scene: &Scene<'_>) -> String {
    let own = scene.dossier.house_styles.values().map(|style| style.footer.trim());
    if let Some(own) = own.into_iter().find(|footer| !footer.is_empty()) {
        return own.to_owned();
    }
    let has_sources = parts(scene.recipe.kind).contains(&ReportPart::Making);
    if has_sources && scene.recipe.has(ReportPart::Making) {
        scene.words.say_with("report-footer", &[("zone", &zone(scene))])
    } else {
        zone(scene)
    }
}

/// The page in front.
fn cover(scene: &Scene<'_>) -> CoverPage {
    let words = scene.words;
    let body = words.opening(&words.word(scene.body));
    let meeting = scene.meeting.map(|meeting| {
        words.say_with("report-occasion", &[("body", &body), ("day", &words.long_day(meeting.day))])
    });
    let day = moment(scene, "report-day-known", |day| words.long_day(day));
    let judged = words.say_with("report-cover-day", &[("day", &day)]);
    let lines = [Some(zone(scene)), meeting, agenda_item(scene), Some(edition(scene)), Some(judged)];
    let text = scene.dossier.house_styles.values().next().map(|style| style.cover_text.trim().to_owned());
    CoverPage {
        lines: lines.into_iter().flatten().filter(|line| !line.is_empty()).collect(),
        text: text.unwrap_or_default(),
    }
}

fn language(language: Language) -> ReportLanguage {
    match language {
        Language::Dutch => ReportLanguage::Dutch,
        Language::French => ReportLanguage::French,
        Language::German => ReportLanguage::German,
        Language::English => ReportLanguage::English,
    }
}
