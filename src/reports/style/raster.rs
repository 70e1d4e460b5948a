//! Pictures made of pixels: what their first bytes say of them.

use crate::reports::report::LogoFormat;

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";
const JPEG: &[u8] = b"\xff\xd8\xff";

/// Tells the format and the pixels on each side of a PNG or JPEG; none when it is neither or is damaged.
pub(super) fn look(bytes: &[u8]) -> Option<(LogoFormat, [u32; 2])> {
    if bytes.starts_with(PNG) {
        png_size(bytes).map(|size| (LogoFormat::Png, size))
    } else if bytes.starts_with(JPEG) {
        jpeg_size(bytes).map(|size| (LogoFormat::Jpeg, size))
    } else {
        None
    }
}

/// Tells whether the whole picture can be read, and not only its first bytes.
#[cfg(feature = "pdf")]
pub(super) fn can_be_read(format: LogoFormat, bytes: &[u8]) -> bool {
    crate::reports::pdf::pixels(format, bytes).is_some()
}

/// Takes the first bytes at their word: without PDF nothing here reads the others.
#[cfg(not(feature = "pdf"))]
pub(super) fn can_be_read(_: LogoFormat, _: &[u8]) -> bool {
    true
}

/// The size in the header chunk, which is the first one.
fn png_size(bytes: &[u8]) -> Option<[u32; 2]> {
    let header = bytes.get(PNG.len()..)?;
    if header.get(..8)? != b"\0\0\0\x0dIHDR" {
        return None;
    }
    let side = |at: usize| Some(u32::from_be_bytes(header.get(at..at + 4)?.try_into().ok()?));
    Some([side(8)?, side(12)?])
}

/// The size in the first header of a frame; every segment before it says how long it is.
fn jpeg_size(bytes: &[u8]) -> Option<[u32; 2]> {
    let pair = |at: usize| Some(u16::from_be_bytes(bytes.get(at..at + 2)?.try_into().ok()?));
    let mut at = 2;
    loop {
        if *bytes.get(at)? != 0xff {
            return None;
        }
        match *bytes.get(at + 1)? {
            0xff => at += 1,
            0x01 | 0xd0..=0xd8 => at += 2,
            // Of the markers from 0xc0, three are tables.
            0xc0..=0xc3 | 0xc5..=0xc7 | 0xc9..=0xcb | 0xcd..=0xcf => {
                return Some([u32::from(pair(at + 7)?), u32::from(pair(at + 5)?)]);
            }
            0xd9 | 0xda => return None,
            _ => at += 2 + usize::from(pair(at + 2)?.max(2)),
        }
    }
}
