//! What the window costs, as CPU time beside its limit. Run with `cargo bench`.
//!
//! All in one run, with the software renderer and without a display: the first frame of the sample in a process
//! of its own with the memory that it takes, a changed field until it is on screen, and a frame of the overview.
//! CPU time is that of all threads, as the kernel counts it; it needs Linux. A limit that is passed fails.

use iced::Size;
use iced::keyboard::{Modifiers, key::Named};
use kadans::domain::{Key, Mint};
use kadans::exchange::plan_json;
use kadans::gui::accessibility::Role;
use kadans::gui::app::{self, App, FrameMessage, Message};
use kadans::gui::headless::{Harness, Program};
use kadans::gui::place::Place;
use kadans::gui::services::{Picked, Services};
use kadans::gui::settings::Settings;
use kadans::store::{Document, Stamp};
use std::{
    error::Error,
    fs,
    path::{Path, PathBuf},
    process::Command,
    sync::Arc,
};

/// Repetitions of what is short.
const TIMES: usize = 21;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    if let (Some("--first-frame"), Some(document)) = (arguments.next().as_deref(), arguments.next()) {
        return first_frame(Path::new(&document));
    }
    let work = tempfile::tempdir()?;
    let document = work.path().join("vima.kadans");
    let edit = plan_json::read(include_str!("../sample_plans/vima.json"), &mut Mint::new(0, 1))?;
    drop(Document::create(&document, &edit, &stamp())?);

    let mut passed = true;
    let mut report = |what: &str, unit: &str, measured: f64, limit: f64| {
        passed &= measured <= limit;
        println!("{what:<46} {measured:>8.1} {unit} of {limit:>5.0}   ratio {:.2}", measured / limit);
    };
    let mut frames = Vec::new();
    let mut memory = Vec::new();
    for _ in 0..5 {
        let output = Command::new(std::env::current_exe()?).arg("--first-frame").arg(&document).output()?;
        let text = String::from_utf8(output.stdout)?;
        let mut numbers = text.split_whitespace().map(str::parse::<f64>);
        frames.push(numbers.next().ok_or("no time was measured")??);
        memory.push(numbers.next().ok_or("no memory was measured")??);
    }
    report("first frame of the sample, CPU", "ms", median(frames), 150.0);
    report("first frame of the sample, resident memory", "MB", median(memory), 60.0);

    let mut window = window(&document);
    let overview: Vec<f64> = (0..TIMES).map(|_| measure(|| drop(window.screenshot(1.0)))).collect();
    let read_back = median((0..TIMES).map(|_| measure(read_back)).collect());
    println!("reading back the pixels of a frame, which no window does: {read_back:.1} ms, not counted");
    report("a frame of the overview at 1440 x 900, CPU", "ms", median(overview) - read_back, 16.0);

    let plan =
        window.state.session().and_then(|session| session.changed.dossier.plans.keys().next().copied());
    window.send(Message::Frame(FrameMessage::Go(Place::Plan(plan.map(Key::Plan)))));
    drop(window.screenshot(1.0));
    let mut changed = Vec::new();
    for _ in 0..TIMES {
        window.tab_to(Role::MultilineTextInput, "Titel")?;
        window.key(Named::End, Modifiers::empty());
        window.type_text("!");
        changed.push(measure(|| {
            window.key(Named::Enter, Modifiers::empty());
            drop(window.screenshot(1.0));
        }));
    }
    report("a changed field on screen, CPU", "ms", median(changed), 50.0);
    let title = window.state.session().map(|session| session.changed.undo.is_some());
    if title != Some(true) {
        return Err("the field was not changed".into());
    }
    if passed { Ok(()) } else { Err("a limit was passed".into()) }
}

/// Opens the sample, draws it once, and tells the CPU time since the process began and the memory.
fn first_frame(document: &Path) -> Result<(), Box<dyn Error>> {
    let mut window = window(document);
    drop(window.screenshot(1.0));
    let status = fs::read_to_string("/proc/self/status")?;
    let resident = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let kilobytes: f64 = resident.and_then(|rest| rest.split_whitespace().next()).unwrap_or("0").parse()?;
    println!("{} {}", cpu_milliseconds(), kilobytes / 1024.0);
    Ok(())
}

fn window(document: &Path) -> Harness<App, Message> {
    let services = Services {
        pick: Arc::new(|_, _| Box::pin(async { Picked::Nothing })),
        show: Arc::new(|_| true),
        today: || stamp().at.date_naive(),
        stamp,
        mint: || Mint::new(1_700_000_000_000, 7),
        looks_ahead: true,
        previews_after: None,
        examples: None,
    };
    let settings = Settings { language: Some("nl".to_owned()), ..Settings::default() };
    let program =
        Program { update: App::update, view: App::view, theme: App::theme, on_event: app::on_event };
    let open: PathBuf = document.to_owned();
    Harness::new(App::new(services, settings, Some(open)), program, Size::new(1440.0, 900.0))
}

fn stamp() -> Stamp {
    let at = chrono::DateTime::parse_from_rfc3339("2023-11-08T14:32:00+01:00").unwrap_or_default();
    Stamp { author: "meting".to_owned(), at }
}

/// What a screenshot does after the frame is drawn: it copies each pixel from the order of a window to that of
/// a picture, one by one.
fn read_back() {
    let drawn: Vec<u32> = std::hint::black_box(vec![0xFF_F6_F8_FB; 1440 * 900]);
    let picture = drawn.iter().fold(Vec::with_capacity(drawn.len() * 4), |mut picture, pixel| {
        let [blue, green, red, alpha] = pixel.to_le_bytes();
        picture.extend([red, green, blue, alpha]);
        picture
    });
    drop(std::hint::black_box(picture));
}

fn measure(job: impl FnOnce()) -> f64 {
    let before = cpu_milliseconds();
    job();
    cpu_milliseconds() - before
}

/// CPU time of all living threads of this process.
fn cpu_milliseconds() -> f64 {
    let tasks = fs::read_dir("/proc/self/task").into_iter().flatten().flatten();
    let spent = tasks.filter_map(|task| {
        let text = fs::read_to_string(task.path().join("schedstat")).ok()?;
        text.split_whitespace().next()?.parse::<f64>().ok()
    });
    spent.sum::<f64>() / 1e6
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
