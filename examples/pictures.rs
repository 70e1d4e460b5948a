//! Renders every screen with a sample plan to PNG, without a display.
//!
//! `cargo run --example pictures -- DIR [LANGUAGE [SAMPLE [reports]]]`, the last for only the reports.

use iced::Size;
use kadans::analysis::Picture;
use kadans::analysis::explanation::{Aspect, Explained, Number};
use kadans::domain::{Attachment, Course, Key, PhaseKind};
use kadans::exchange::{SAMPLES, plan_json};
use kadans::gui::accessibility::Role;
use kadans::gui::app::{App, Message};
use kadans::gui::dialog::{self, Library};
use kadans::gui::event::Event;
use kadans::gui::headless::{Harness, Program};
use kadans::gui::place::{Foundation, Place, Topic};
use kadans::gui::services::{Picked, Services, Wanted};
use kadans::gui::settings::Settings;
use kadans::reports::Format;
use kadans::store::{Document, Stamp};
use kadans::words::Words;
use std::{error::Error, fs::File, io::BufWriter, path::Path, sync::Arc};

/// The samples are looked at after the last figures of each.
const NOW: &str = "2024-11-08T14:32:00+01:00";

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let folder = arguments.next().ok_or("name a folder: cargo run --example pictures -- DIR")?;
    let language = arguments.next();
    let folder = Path::new(&folder);
    std::fs::create_dir_all(folder)?;
    let work = tempfile::tempdir()?;
    let code = arguments.next().unwrap_or_else(|| "vima".to_owned());
    let sample = SAMPLES.iter().find(|sample| sample.code == code).ok_or("there is no such sample")?;
    let document = work.path().join(code).with_extension("kadans");
    let edit = plan_json::read(sample.json, &mut kadans::domain::Mint::new(0, 1))?;
    attach(Document::create(&document, &edit, &stamp())?)?;

    let settings = Settings { language: language.clone(), ..Settings::default() };
    let words = Words::new(settings.language());
    let size = Size::new(1440.0, 900.0);
    let welcome = Harness::new(App::new(services(), settings.clone(), None), program(), size);
    save(welcome, folder, "01-welcome")?;

    let mut window = Harness::new(App::new(services(), settings, Some(document)), program(), size);
    if arguments.next().as_deref() == Some("reports") {
        return reports(&mut window, &words, folder);
    }
    for (name, place) in places(&window.state) {
        window.send(Message::Frame(kadans::gui::app::FrameMessage::Go(place)));
        write(&mut window, folder, name)?;
    }
    use kadans::gui::screen::{Message as InScreen, check};
    window.send(Message::Frame(kadans::gui::app::FrameMessage::Go(Place::Check)));
    window.send(Message::Screen(InScreen::Check(check::Message::Filter(check::Filter::Smart))));
    write(&mut window, folder, "15-check-smart")?;
    views(&mut window, &words, folder)?;
    transition(&mut window, folder)?;
    reports(&mut window, &words, folder)?;
    explanations(&mut window, folder)?;
    library(&mut window, &words, folder)?;
    let moments = work.path().join("moments.kadans");
    let edit = plan_json::read(sample.json, &mut kadans::domain::Mint::new(0, 1))?;
    changed_since(Document::create(&moments, &edit, &stamp_at(MADE))?)?;
    two_moments(&moments, language, folder)
}

/// When the document of which earlier days are looked at was made, and when it was changed.
const MADE: &str = "2023-06-12T09:10:00+02:00";
const CHANGED: &str = "2023-09-21T11:05:00+02:00";

/// Moves a target and rewrites an objective and an indicator.
fn changed_since(mut document: Document) -> Result<(), Box<dyn Error>> {
    use kadans::domain::{Edit, Indicator, Objective, Record, Target};
    let dossier = document.dossier().clone();
    let target = dossier.targets.values().max_by_key(|target| (target.year, target.id)).cloned();
    let moved = target.map(|one| Record::Target(Target { value: one.value * 1.1, ..one }));
    let objective = dossier.objectives.values().next().cloned();
    let heavier = objective.map(|one| Record::Objective(Objective { weight: 2.0, ..one }));
    let lower = |one: &&Indicator| one.direction == kadans::domain::Direction::Lower && one.tolerance > 0.0;
    let indicator = dossier.indicators.values().find(lower).cloned();
    let stricter =
        indicator.map(|one| Record::Indicator(Indicator { tolerance: one.tolerance / 4.0, ..one }));
    for record in [moved, heavier, stricter].into_iter().flatten() {
        document.edit(&Edit::Change(record), &stamp_at(CHANGED))?;
    }
    Ok(())
}

/// What changed since the previous session, and the plan as it was known on an earlier day.
fn two_moments(document: &Path, language: Option<String>, folder: &Path) -> Result<(), Box<dyn Error>> {
    use kadans::gui::app::FrameMessage;
    use kadans::gui::moment::{Message as Heard, Time};
    let settings = Settings { language, ..Settings::default() };
    let app = App::new(services(), settings, Some(document.to_owned()));
    let mut window = Harness::new(app, program(), Size::new(1440.0, 900.0));
    window.send(Message::Frame(FrameMessage::Go(Place::Since)));
    write(&mut window, folder, "50-since")?;
    window.resize(Size::new(1440.0, 2600.0));
    write(&mut window, folder, "51-since-whole")?;
    window.resize(Size::new(1024.0, 700.0));
    write(&mut window, folder, "52-since-narrow")?;
    window.resize(Size::new(1440.0, 900.0));
    window.send(Message::Frame(FrameMessage::Go(Place::Overview)));
    window.send(Message::Frame(FrameMessage::Moment(Heard::Typed(Time::Known, "18/06/2023".to_owned()))));
    window.send(Message::Frame(FrameMessage::Moment(Heard::Left(Time::Known))));
    write(&mut window, folder, "53-as-known")?;
    window.resize(Size::new(1024.0, 700.0));
    write(&mut window, folder, "54-as-known-narrow")
}

/// Figures that explain themselves: a status, a change, a priority, actions and a number of the overview.
fn explanations(window: &mut Harness<App, Message>, folder: &Path) -> Result<(), Box<dyn Error>> {
    let Some(session) = window.state.session() else { return Ok(()) };
    let dossier = &session.changed.dossier;
    let priority = dossier.priorities.keys().next().copied();
    let indicator = priority.and_then(|id| session.picture.key_indicator(dossier, id));
    let cycle = dossier.cycles.keys().next_back().copied();
    let of = |aspect| indicator.map(|id| Explained::Indicator(id, aspect));
    let asked = [
        ("60-explain-status", of(Aspect::Status)),
        ("61-explain-change", of(Aspect::Change)),
        ("62-explain-forecast", of(Aspect::Forecast)),
        ("63-explain-priority", priority.map(Explained::Priority)),
        ("64-explain-actions", cycle.map(Explained::Cycle)),
        ("65-explain-changes", Some(Explained::Number(Number::Changes))),
    ];
    for (name, asked) in asked {
        let Some(asked) = asked else { continue };
        window.send(Message::Then(Box::new(Event::Explain(asked))));
        write(window, folder, name)?;
        window.send(Message::Dialog(dialog::Message::Cancelled));
    }
    Ok(())
}

/// Keeps a file with a plan and two with a meeting.
fn attach(mut document: Document) -> Result<(), Box<dyn Error>> {
    let dossier = document.dossier().clone();
    let plan = dossier.plans.keys().next().map(|id| Key::Plan(*id));
    let meeting = dossier.meetings.keys().next().map(|id| Key::Meeting(*id));
    let files = [
        (plan, "Zonaal veiligheidsplan 2020-2025.pdf", "Zoals goedgekeurd", 2_480_000),
        (meeting, "Verslag van de raad.pdf", "Ondertekend door de voorzitter.", 184_000),
        (meeting, "Aanwezigheden.txt", "", 812),
    ];
    let mut mint = kadans::domain::Mint::new(1_699_000_000_000, 5);
    for (owner, name, text, size) in files {
        let Some(owner) = owner else { continue };
        let (name, text) = (name.to_owned(), text.to_owned());
        let attachment = Attachment::to(owner, mint.id(), stamp().at.date_naive());
        document.attach(Attachment { name, text, ..attachment }, &vec![0; size], &stamp())?;
    }
    Ok(())
}

/// The views of an indicator that is measured by municipality, and what is asked about it.
fn views(window: &mut Harness<App, Message>, words: &Words, folder: &Path) -> Result<(), Box<dyn Error>> {
    let Some(session) = window.state.session() else { return Ok(()) };
    let mut measured = session.changed.dossier.measurements.values();
    let Some(indicator) = measured.find(|one| one.area.is_some()).map(|one| one.indicator) else {
        return Ok(());
    };
    window.send(Message::Frame(kadans::gui::app::FrameMessage::Go(Place::Indicator(indicator))));
    let views = [
        ("44-year-on-year", "views-year-on-year"),
        ("45-index", "views-measure-index"),
        ("46-twelve-months", "views-measure-rolling"),
        ("47-running", "views-running"),
        ("48-by-area", "views-by-area"),
    ];
    for (name, view) in views {
        window.press(Role::Tab, &words.say(view))?;
        write(window, folder, name)?;
    }
    window.press(Role::Tab, &words.say("views-control"))?;
    Ok(())
}

/// The way from a plan to the next one, step by step, until the new plan.
fn transition(window: &mut Harness<App, Message>, folder: &Path) -> Result<(), Box<dyn Error>> {
    use kadans::gui::screen::{Message as Screen, transition::Message as Heard, transition::Step};
    let Some(plan) =
        window.state.session().and_then(|session| session.changed.dossier.plans.keys().next().copied())
    else {
        return Ok(());
    };
    window.send(Message::Frame(kadans::gui::app::FrameMessage::Go(Place::Transition(plan))));
    write(window, folder, "21-transition-plan")?;
    window.send(Message::Screen(Screen::Transition(Heard::Step(Step::Verdicts))));
    let first: Vec<_> = window.state.session().map_or_else(Vec::new, |session| {
        session.changed.dossier.objectives.keys().copied().take(2).collect()
    });
    for (objective, course) in first.iter().zip([Course::Change, Course::Merge]) {
        window.send(Message::Screen(Screen::Transition(Heard::Course(*objective, course))));
    }
    write(window, folder, "22-transition-evaluation")?;
    for objective in first.into_iter().skip(1) {
        window.send(Message::Screen(Screen::Transition(Heard::Course(objective, Course::Keep))));
    }
    let steps = [
        ("23-transition-onward", Step::Onward),
        ("24-transition-baselines", Step::Starts),
        ("25-transition-review", Step::Review),
    ];
    window.send(Message::Screen(Screen::Transition(Heard::Accept)));
    window.send(Message::Screen(Screen::Transition(Heard::CarryAll(true))));
    for (name, step) in steps {
        window.send(Message::Screen(Screen::Transition(Heard::Step(step))));
        write(window, folder, name)?;
    }
    window.send(Message::Screen(Screen::Transition(Heard::Begin)));
    write(window, folder, "26-transition-done")?;
    window.send(Message::Frame(kadans::gui::app::FrameMessage::Go(Place::Plan(Some(Key::Plan(plan))))));
    write(window, folder, "27-transition-closed-plan")
}

/// Reports: a new one with its pages, in public, a recipe that was made, in a small window, and the house style.
fn reports(window: &mut Harness<App, Message>, words: &Words, folder: &Path) -> Result<(), Box<dyn Error>> {
    use kadans::domain::{Edit, Edition, Language, Recipe, Record, ReportKind};
    use kadans::gui::app::FrameMessage;
    use kadans::gui::screen::{Message as Screen, reports::Message as Heard, reports::Tab};
    let say =
        |window: &mut Harness<App, Message>, heard| window.send(Message::Screen(Screen::Reports(heard)));
    window.send(Message::Frame(FrameMessage::Go(Place::Reports(None))));
    write(window, folder, "20-report")?;
    let mut mint = kadans::domain::Mint::new(1_699_500_000_000, 9);
    let usual = Recipe::usual(ReportKind::Council, Language::Dutch);
    let public = Recipe {
        id: mint.id(),
        code: "r1".to_owned(),
        name: "Openbare raad".to_owned(),
        edition: Edition::Public,
        second_language: Some(Language::French),
        signatures: "De korpschef\nDe voorzitter van het politiecollege".to_owned(),
        ..usual
    };
    let sheet = Recipe {
        id: mint.id(),
        code: "r2".to_owned(),
        name: "Fiches voor het korps".to_owned(),
        ..Recipe::usual(ReportKind::FactSheet, Language::Dutch)
    };
    let key = Key::Recipe(public.id);
    for recipe in [public, sheet] {
        window.send(Message::Then(Box::new(Event::Edit(Box::new(Edit::Add(Record::Recipe(recipe)))))));
    }
    window.send(Message::Frame(FrameMessage::Go(Place::Reports(Some(key)))));
    write(window, folder, "20-report-public")?;
    say(window, Heard::Export(Format::Html));
    let made = std::env::temp_dir().join("openbare raad.html");
    window.send(Message::Picked(Wanted::Report(Format::Html), Picked::File(made.clone())));
    write(window, folder, "20-report-made")?;
    for language in ["nl", "fr"] {
        std::fs::remove_file(made.with_extension([language, ".html"].concat()))?;
    }
    say(window, Heard::Stop);
    say(window, Heard::Zoom(kadans::gui::reporting::Zoom::Width));
    say(window, Heard::Turn(1));
    window.resize(Size::new(1440.0, 2000.0));
    write(window, folder, "20-report-whole")?;
    say(window, Heard::Zoom(kadans::gui::reporting::Zoom::Page));
    window.resize(Size::new(1024.0, 700.0));
    write(window, folder, "20-report-narrow")?;
    say(window, Heard::Pages(true));
    write(window, folder, "20-report-narrow-pages")?;
    say(window, Heard::Pages(false));
    window.resize(Size::new(1440.0, 900.0));
    say(window, Heard::Tab(Tab::Style));
    write(window, folder, "20-report-style")?;
    let indicator =
        window.state.session().and_then(|one| one.changed.dossier.indicators.keys().next().copied());
    if let Some(indicator) = indicator {
        window.send(Message::Frame(FrameMessage::Go(Place::Indicator(indicator))));
        window.press(Role::Button, &words.say("disclose"))?;
        write(window, folder, "20-report-disclose")?;
        window.send(Message::Dialog(dialog::Message::Cancelled));
    }
    for _ in 0..3 {
        window.send(Message::Frame(FrameMessage::Undo));
    }
    Ok(())
}

/// The indicator library: the list, a template that is adapted, and the indicator that it makes.
fn library(window: &mut Harness<App, Message>, words: &Words, folder: &Path) -> Result<(), Box<dyn Error>> {
    let Some(session) = window.state.session() else { return Ok(()) };
    if let Some(opened) = Library::open(&session.changed.dossier, None, words) {
        window.send(Message::Then(Box::new(opened)));
    }
    write(window, folder, "41-library")?;
    window.send(Message::Dialog(dialog::Message::Confirmed));
    write(window, folder, "42-library-adapt")?;
    window.send(Message::Dialog(dialog::Message::Confirmed));
    write(window, folder, "43-new-indicator")
}

/// The places that are pictured, chosen from what the sample holds.
fn places(app: &App) -> Vec<(&'static str, Place)> {
    let mut places = vec![("02-overview", Place::Overview), ("03-plan", Place::Plan(None))];
    let Some(session) = app.session() else { return places };
    let dossier = &session.changed.dossier;
    let priority = dossier.priorities.values().next();
    let indicator =
        priority.and_then(|priority| Picture::key_indicator(&session.picture, dossier, priority.id));
    places.extend(priority.map(|one| ("04-priority", Place::Plan(Some(Key::Priority(one.id))))));
    let leaf = dossier.objectives.values().find(|objective| objective.children(dossier).is_empty());
    places.extend(leaf.map(|one| ("05-objective", Place::Plan(Some(Key::Objective(one.id))))));
    places.push(("06-action-plans", Place::ActionPlans));
    let checking = dossier.cycles.values().find(|cycle| {
        let current = cycle.current_phase(dossier, session.picture.on);
        current.is_some_and(|phase| phase.kind == PhaseKind::Check)
    });
    places.extend(checking.map(|one| ("07-action-plan", Place::ActionPlan(one.action_plan, Some(one.id)))));
    places.push(("08-indicators", Place::Indicators));
    places.extend(indicator.map(|id| ("09-indicator", Place::Indicator(id))));
    places.push(("10-history", Place::History));
    for (topic, name) in Topic::ALL.into_iter().zip([
        "30-identity",
        "31-organisation",
        "32-functions",
        "33-governance",
        "34-commitments",
        "35-plan-facts",
    ]) {
        places.push((name, Place::Zone(topic, None)));
    }
    let meeting = dossier.meetings.keys().next();
    places.extend(meeting.map(|id| ("38-meeting", Place::Zone(Topic::Governance, Some(Key::Meeting(*id))))));
    let commitment = dossier.commitments.keys().next();
    places.extend(
        commitment.map(|id| ("36-commitment", Place::Zone(Topic::Commitments, Some(Key::Commitment(*id))))),
    );
    let statement = dossier.statements.keys().next();
    places.extend(
        statement.map(|id| ("37-statement", Place::Zone(Topic::Identity, Some(Key::Statement(*id))))),
    );
    places.push(("14-check", Place::Check));
    places.push(("11-matrix", Place::Foundation(Foundation::Matrix)));
    places.push(("12-argumentation", Place::Foundation(Foundation::Argumentation)));
    places.push(("13-capacity", Place::Foundation(Foundation::Capacity)));
    places
}

fn save(mut window: Harness<App, Message>, folder: &Path, name: &str) -> Result<(), Box<dyn Error>> {
    write(&mut window, folder, name)
}

fn write(window: &mut Harness<App, Message>, folder: &Path, name: &str) -> Result<(), Box<dyn Error>> {
    let (pixels, width, height) = window.screenshot(1.0);
    let file = BufWriter::new(File::create(folder.join(format!("{name}.png")))?);
    let mut encoder = png::Encoder::new(file, width, height);
    encoder.set_color(png::ColorType::Rgba);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.write_header()?.write_image_data(&pixels)?;
    Ok(())
}

fn program() -> Program<App, Message> {
    Program { update: App::update, view: App::view, theme: App::theme, on_event: kadans::gui::app::on_event }
}

/// The services of a machine on which it is always the same moment.
fn services() -> Services {
    Services {
        pick: Arc::new(|_, _| Box::pin(async { Picked::Nothing })),
        show: Arc::new(|_| true),
        today: || stamp().at.date_naive(),
        stamp,
        mint: || kadans::domain::Mint::new(1_700_000_000_000, 7),
        looks_ahead: true,
        previews_after: Some(std::time::Duration::ZERO),
        examples: None,
    }
}

fn stamp() -> Stamp {
    stamp_at(NOW)
}

fn stamp_at(at: &str) -> Stamp {
    let at = chrono::DateTime::parse_from_rfc3339(at).unwrap_or_default();
    Stamp { author: "beleidsmedewerker".to_owned(), at }
}
