//! The window: one folder a concern. Only here: iced and rfd.
//!
//! [`app::App`] routes. A screen holds drafts only, is shown from a [`context::Context`] and answers with an
//! [`event::Event`]; it has no side effects, so that it is tested as a plain function.

pub mod accessibility;
pub mod app;
pub mod context;
pub mod dialog;
pub mod event;
pub mod form;
mod frame;
pub mod headless;
pub mod icon;
pub mod moment;
pub mod outlooks;
pub mod place;
pub mod record;
pub mod reporting;
pub mod screen;
pub mod services;
pub mod session;
pub mod settings;
pub mod shortcut;
pub mod style;
pub mod thread;
pub mod widget;

use app::App;
use services::Services;
use settings::Settings;
use std::{path::PathBuf, process::ExitCode};

/// Opens the window, with a document when one is named, and stays until it is closed.
///
/// Without a display it says so, and answers 2.
pub fn run(document: Option<PathBuf>) -> ExitCode {
    let settings = Settings::load();
    let words = crate::words::Words::new(settings.language());
    if !has_display() {
        eprintln!("{}", words.say("no-display"));
        return ExitCode::from(2);
    }
    let size = iced::Size::new(1440.0, 900.0);
    let boot = move || App::new(Services::of_machine(), settings.clone(), document.clone());
    let window = iced::window::Settings {
        size,
        min_size: Some(iced::Size::new(1024.0, 700.0)),
        exit_on_close_request: false,
        platform_specific: platform(),
        ..Default::default()
    };
    let ran = iced::application(boot, App::update, App::view)
        .title(App::title)
        .theme(App::theme)
        .style(App::background)
        .subscription(App::subscription)
        .default_font(style::BODY)
        .window(window)
        .antialiasing(true)
        .run();
    match ran {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{}", words.say_with("no-window", &[("why", &error.to_string())]));
            ExitCode::from(2)
        }
    }
}

#[cfg(target_os = "linux")]
fn platform() -> iced::window::settings::PlatformSpecific {
    iced::window::settings::PlatformSpecific {
        application_id: "be.kadans.Kadans".to_owned(),
        ..Default::default()
    }
}

#[cfg(not(target_os = "linux"))]
fn platform() -> iced::window::settings::PlatformSpecific {
    iced::window::settings::PlatformSpecific::default()
}

/// Whether there is anything to show a window on.
fn has_display() -> bool {
    let is_set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    cfg!(any(windows, target_os = "macos")) || is_set("DISPLAY") || is_set("WAYLAND_DISPLAY")
}
