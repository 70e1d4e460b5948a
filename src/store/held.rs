//! The documents that this process has open.
//!
//! On most systems a process loses its locks on a file as soon as it closes any handle of that file, so a document
//! that is open here is never touched a second time, not even to look at its header.

use super::open::OpenError;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::thread::sleep;
use std::time::Duration;

static OPEN: Mutex<BTreeSet<PathBuf>> = Mutex::new(BTreeSet::new());

/// How often, and how long each time, a document that is just being closed is waited for.
const PATIENCE: (u32, Duration) = (25, Duration::from_millis(10));

/// Keeps others of this process from a document, as long as it lives.
#[derive(Debug)]
pub(super) struct Hold(PathBuf);

impl Hold {
    /// Takes hold of a document.
    pub(super) fn take(path: &Path) -> Result<Self, OpenError> {
        let path = real(path);
        for _ in 0..PATIENCE.0 {
            if OPEN.lock().unwrap_or_else(PoisonError::into_inner).insert(path.clone()) {
                return Ok(Self(path));
            }
            sleep(PATIENCE.1);
        }
        Err(OpenError::InUse)
    }
}

impl Drop for Hold {
    fn drop(&mut self) {
        OPEN.lock().unwrap_or_else(PoisonError::into_inner).remove(&self.0);
    }
}

/// Whether a file is a document that is open here.
pub(super) fn is_open(path: &Path) -> bool {
    OPEN.lock().unwrap_or_else(PoisonError::into_inner).contains(&real(path))
}

/// A path as the system knows it; a file that is not there keeps the path it was given.
fn real(path: &Path) -> PathBuf {
    fs::canonicalize(path).unwrap_or_else(|_| path.to_owned())
}
