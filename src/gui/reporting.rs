//! Reports made beside the window: composed, set and written on a thread of their own, with progress, until stopped.

mod export;
mod job;
mod sheets;

pub use export::{Made, export, targets};
pub use job::{Job, second_language};
pub use sheets::{Drawn, Sheets, Zoom, preview};

use crate::words::Notice;
use futures_channel::mpsc::UnboundedReceiver;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};

/// How far something has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// It is asked what the report says.
    Composing,
    /// It gets its form.
    Setting,
    /// It is put on the disk; it can no longer be stopped.
    Writing,
}

impl Stage {
    /// The key of its phrase.
    pub fn key(self) -> &'static str {
        match self {
            Self::Composing => "reports-composing",
            Self::Setting => "reports-setting",
            Self::Writing => "reports-writing",
        }
    }

    /// How far it is along, from 0 to 1.
    pub fn share(self) -> f32 {
        match self {
            Self::Composing => 0.15,
            Self::Setting => 0.5,
            Self::Writing => 0.9,
        }
    }
}

/// What a thread tells.
#[derive(Debug, Clone)]
pub enum Told<T> {
    /// It has come so far.
    Stage(Stage),
    /// It is done, or could not be done.
    Done(Result<T, Notice>),
}

/// Something that was begun: where its answers come, and what stops it.
pub type Begun<T> = (Brake, UnboundedReceiver<Told<T>>);

/// Stops what is being made, until it is put on the disk. Dropping it stops nothing.
#[derive(Debug, Clone, Default)]
pub struct Brake(Arc<AtomicU8>);

const FREE: u8 = 0;
const STOPPED: u8 = 1;
const WRITING: u8 = 2;

impl Brake {
    /// Stops it; false when it is too late.
    pub fn pull(&self) -> bool {
        self.0.compare_exchange(FREE, STOPPED, Ordering::SeqCst, Ordering::SeqCst).is_ok()
    }

    /// Whether it was stopped.
    fn is_pulled(&self) -> bool {
        self.0.load(Ordering::SeqCst) == STOPPED
    }

    /// Goes on to the disk; false when it was stopped before.
    fn passes(&self) -> bool {
        self.0.compare_exchange(FREE, WRITING, Ordering::SeqCst, Ordering::SeqCst).is_ok()
    }
}

/// How far the report of a document has come.
#[derive(Debug, Clone, Default)]
pub enum Making {
    /// None was asked, or what became of it was seen.
    #[default]
    Idle,
    /// It is being made.
    Busy(Stage, Brake),
    /// It stands in these files; characters that no font has were replaced this many times.
    Made(Made),
    /// It was stopped before anything was written.
    Stopped,
    /// It could not be made, and why.
    Failed(String),
    /// A file could not be opened by any program.
    NotShown(PathBuf),
}
