//! The icons: a subset of Lucide, shipped as a font.

use crate::gui::accessibility::decoration;
use crate::gui::style::ICON;
use iced::widget::text;
use iced::{Element, Theme};

/// An icon of the shipped font, by its name in Lucide.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Icon {
    /// The overview.
    LayoutDashboard,
    /// The plan as a tree.
    ListTree,
    /// A list of work.
    ClipboardList,
    /// Figures over time.
    ChartLine,
    /// What happened before.
    History,
    /// A report.
    FileText,
    /// A target.
    Target,
    /// Home.
    House,
    /// Undo.
    Undo,
    /// Redo.
    Redo,
    /// Add.
    Plus,
    /// Delete.
    Trash,
    /// Change.
    Pencil,
    /// Done.
    Check,
    /// Closed branch, or next.
    ChevronRight,
    /// Open branch, or a list below.
    ChevronDown,
    /// Previous.
    ChevronLeft,
    /// A list above.
    ChevronUp,
    /// Open a file.
    FolderOpen,
    /// A new file.
    FilePlus,
    /// Close.
    X,
    /// A day.
    Calendar,
    /// People.
    Users,
    /// Search.
    Search,
    /// A problem.
    CircleAlert,
    /// Settings.
    Settings,
    /// Take in or save.
    Download,
    /// Opens elsewhere.
    ExternalLink,
    /// The zone.
    Landmark,
    /// Again, or a cycle.
    RefreshCw,
    /// Explanation.
    BookOpen,
    /// Keys.
    Keyboard,
    /// Information.
    Info,
    /// Paste.
    ClipboardPaste,
    /// A decision.
    Gavel,
    /// A milestone.
    Flag,
}

impl Icon {
    /// All icons.
    pub const ALL: [Self; 36] = [
        Self::LayoutDashboard,
        Self::ListTree,
        Self::ClipboardList,
        Self::ChartLine,
        Self::History,
        Self::FileText,
        Self::Target,
        Self::House,
        Self::Undo,
        Self::Redo,
        Self::Plus,
        Self::Trash,
        Self::Pencil,
        Self::Check,
        Self::ChevronRight,
        Self::ChevronDown,
        Self::ChevronLeft,
        Self::ChevronUp,
        Self::FolderOpen,
        Self::FilePlus,
        Self::X,
        Self::Calendar,
        Self::Users,
        Self::Search,
        Self::CircleAlert,
        Self::Settings,
        Self::Download,
        Self::ExternalLink,
        Self::Landmark,
        Self::RefreshCw,
        Self::BookOpen,
        Self::Keyboard,
        Self::Info,
        Self::ClipboardPaste,
        Self::Gavel,
        Self::Flag,
    ];

    /// Place of the icon in the font.
    pub const fn character(self) -> char {
        match self {
            Self::LayoutDashboard => '\u{e1c1}',
            Self::ListTree => '\u{e408}',
            Self::ClipboardList => '\u{e086}',
            Self::ChartLine => '\u{e2a5}',
            Self::History => '\u{e1f5}',
            Self::FileText => '\u{e0cc}',
            Self::Target => '\u{e180}',
            Self::House => '\u{e0f5}',
            Self::Undo => '\u{e2a1}',
            Self::Redo => '\u{e2a0}',
            Self::Plus => '\u{e13d}',
            Self::Trash => '\u{e18e}',
            Self::Pencil => '\u{e1f9}',
            Self::Check => '\u{e06c}',
            Self::ChevronRight => '\u{e06f}',
            Self::ChevronDown => '\u{e06d}',
            Self::ChevronLeft => '\u{e06e}',
            Self::ChevronUp => '\u{e070}',
            Self::FolderOpen => '\u{e247}',
            Self::FilePlus => '\u{e0c9}',
            Self::X => '\u{e1b2}',
            Self::Calendar => '\u{e063}',
            Self::Users => '\u{e1a4}',
            Self::Search => '\u{e151}',
            Self::CircleAlert => '\u{e077}',
            Self::Settings => '\u{e154}',
            Self::Download => '\u{e0b2}',
            Self::ExternalLink => '\u{e0b9}',
            Self::Landmark => '\u{e23a}',
            Self::RefreshCw => '\u{e145}',
            Self::BookOpen => '\u{e05f}',
            Self::Keyboard => '\u{e284}',
            Self::Info => '\u{e0f9}',
            Self::ClipboardPaste => '\u{e3e8}',
            Self::Gavel => '\u{e0e0}',
            Self::Flag => '\u{e0d1}',
        }
    }
}

/// Shows an icon in the colour of the text around it; screen readers skip it.
pub fn icon<'a, M: Clone + 'a>(icon: Icon, size: f32) -> Element<'a, M> {
    decoration(glyph(icon, size)).into()
}

/// Shows an icon as a text that can be coloured; wrap it in [`decoration`].
pub fn glyph<'a>(icon: Icon, size: f32) -> text::Text<'a, Theme, iced::Renderer> {
    text(icon.character()).font(ICON).size(size).line_height(1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_icon_is_in_the_shipped_font() {
        let face = ttf_parser::Face::parse(crate::gui::style::fonts::FILES[2], 0).unwrap();
        for icon in Icon::ALL {
            assert!(face.glyph_index(icon.character()).is_some(), "{icon:?}");
        }
    }
}
