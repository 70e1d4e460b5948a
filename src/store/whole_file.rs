//! Files that are written whole or not at all.

use std::{
    fs::{self, File},
    io::{self, Write},
    path::Path,
};

/// Writes a file beside its place, makes sure that it is on the disk, and then puts it in its place.
///
/// # Errors
/// What the system says; the file that stood there is then as it was, and nothing half is left.
pub fn write_whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let name = path.file_name().ok_or(io::ErrorKind::InvalidFilename)?;
    let mut beside = std::ffi::OsString::from(".");
    beside.push(name);
    beside.push(".part");
    let part = path.with_file_name(beside);
    let written = File::create(&part).and_then(|mut file| {
        file.write_all(bytes)?;
        file.sync_all()
    });
    let placed = written.and_then(|()| fs::rename(&part, path));
    if placed.is_err() {
        // What could not be written is of no use; that it cannot be removed either changes nothing.
        let _ = fs::remove_file(&part);
    }
    placed
}
