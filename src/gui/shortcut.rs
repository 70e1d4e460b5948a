//! The keys of the window: one table for what they do and for what F1 shows.

use iced::keyboard::{Key, Modifiers, key::Named};

/// What a key does anywhere in the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shortcut {
    /// Undo.
    Undo,
    /// Redo.
    Redo,
    /// Open another document.
    Open,
    /// Go to the overview.
    Overview,
    /// Go to the plan.
    Plan,
    /// Go to the action plans.
    ActionPlans,
    /// Go to the indicators.
    Indicators,
    /// Go to what the plan is founded on.
    Foundation,
    /// Go to the zone.
    Zone,
    /// Go to the plan check.
    Check,
    /// Go to what changed since the previous session.
    Since,
    /// Go to the history.
    History,
    /// Go to the reports.
    Report,
    /// The page before, of a report that is looked at.
    PageBack,
    /// The page after.
    PageOn,
    /// Go back to the previous place.
    Back,
    /// Explain the main figure of the screen.
    Explain,
    /// Show the keys.
    Help,
    /// Close what is open on top.
    Escape,
}

/// Every shortcut with its keys as people write them, and the key of its phrase.
pub const SHORTCUTS: &[(Shortcut, &str, &str)] = &[
    (Shortcut::Undo, "Ctrl Z", "shortcut-undo"),
    (Shortcut::Redo, "Ctrl Y", "shortcut-redo"),
    (Shortcut::Overview, "Ctrl 1", "shortcut-overview"),
    (Shortcut::Plan, "Ctrl 2", "shortcut-plan"),
    (Shortcut::ActionPlans, "Ctrl 3", "shortcut-action-plans"),
    (Shortcut::Indicators, "Ctrl 4", "shortcut-indicators"),
    (Shortcut::Foundation, "Ctrl 5", "shortcut-foundation"),
    (Shortcut::Zone, "Ctrl 6", "shortcut-zone"),
    (Shortcut::Check, "Ctrl 7", "shortcut-check"),
    (Shortcut::Since, "Ctrl 8", "shortcut-since"),
    (Shortcut::History, "Ctrl H", "shortcut-history"),
    (Shortcut::Back, "Alt ←", "shortcut-back"),
    (Shortcut::Report, "Ctrl P", "shortcut-report"),
    (Shortcut::PageBack, "PgUp", "shortcut-page-back"),
    (Shortcut::PageOn, "PgDn", "shortcut-page-on"),
    (Shortcut::Open, "Ctrl O", "shortcut-open"),
    (Shortcut::Explain, "Ctrl I", "shortcut-explain"),
    (Shortcut::Help, "F1", "shortcut-help"),
    (Shortcut::Escape, "Esc", "shortcut-escape"),
];

/// The shortcut of a key.
pub fn shortcut(key: &Key, modifiers: Modifiers) -> Option<Shortcut> {
    match key.as_ref() {
        Key::Named(Named::F1) => Some(Shortcut::Help),
        Key::Named(Named::Escape) => Some(Shortcut::Escape),
        Key::Named(Named::PageUp) => Some(Shortcut::PageBack),
        Key::Named(Named::PageDown) => Some(Shortcut::PageOn),
        Key::Named(Named::ArrowLeft) if modifiers.alt() => Some(Shortcut::Back),
        Key::Character(character) if modifiers.command() && !modifiers.alt() => match character {
            "z" | "Z" if modifiers.shift() => Some(Shortcut::Redo),
            "z" => Some(Shortcut::Undo),
            "y" => Some(Shortcut::Redo),
            "o" => Some(Shortcut::Open),
            "1" | "&" => Some(Shortcut::Overview),
            "2" | "é" => Some(Shortcut::Plan),
            "3" | "\"" => Some(Shortcut::ActionPlans),
            "4" | "'" => Some(Shortcut::Indicators),
            "5" | "(" => Some(Shortcut::Foundation),
            "6" | "§" => Some(Shortcut::Zone),
            "7" | "è" => Some(Shortcut::Check),
            "8" | "!" => Some(Shortcut::Since),
            "h" => Some(Shortcut::History),
            "i" => Some(Shortcut::Explain),
            "p" => Some(Shortcut::Report),
            _ => None,
        },
        _ => None,
    }
}

/// The keys of a shortcut as people write them.
pub fn keys(shortcut: Shortcut) -> &'static str {
    SHORTCUTS.iter().find(|(other, ..)| *other == shortcut).map_or("", |(_, keys, _)| keys)
}
