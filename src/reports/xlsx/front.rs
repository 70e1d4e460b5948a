//! The first sheet: the title of the report, the sign of the zone, and the way to the other sheets.

use rust_xlsxwriter::{Format, Image, ObjectMovement, Url, XlsxError};

use super::look;
use super::page::{Page, Piece};
use super::text::{self, SHORT};
use crate::reports::report::{Logo, LogoFormat, Meta, Run, Status};

/// Pixels of the sign of the zone, at most.
const LOGO: (f64, f64) = (260.0, 64.0);
/// Points of the row that it stands on.
const LOGO_POINTS: f64 = 56.0;
/// Width of the names of sheets, and of the verdicts behind them.
const NAMES: f64 = 62.0;

/// Another sheet: its name, its heading and its verdict.
pub(super) struct Way<'a> {
    pub sheet: &'a str,
    pub heading: &'a str,
    pub status: Option<&'a Status>,
}

/// Writes what stands above the first block.
pub(super) fn title(page: &mut Page, meta: &Meta) -> Result<(), XlsxError> {
    if let Some(logo) = &meta.style.logo {
        sign(page, logo)?;
    }
    let look = page.look;
    page.plain(&meta.kicker, look.muted())?;
    page.plain(&meta.title, look.title())?;
    page.plain(&meta.subtitle, look.muted())?;
    let lines = meta.cover.iter().flat_map(|cover| cover.lines.iter().chain([&cover.text]));
    for line in lines {
        page.plain(line, look.prose())?;
    }
    let mut margins = vec![meta.author.as_str()];
    for margin in [&meta.header_left, &meta.header_right, &meta.footer_left] {
        if !margins.contains(&margin.as_str()) {
            margins.push(margin);
        }
    }
    margins.retain(|margin| !margin.trim().is_empty());
    page.plain(&margins.join(" · "), look.small())
}

/// Puts the sign of the zone on a row of its own; a workbook shows no vectors.
fn sign(page: &mut Page, logo: &Logo) -> Result<(), XlsxError> {
    if logo.format == LogoFormat::Svg {
        return Ok(());
    }
    // A sign that cannot be read is refused when it is chosen; a report does without.
    let Ok(image) = Image::new_from_buffer(&logo.bytes) else { return Ok(()) };
    let (width, height) = LOGO;
    let image = image
        .set_scale_to_size(width, height, true)
        .set_alt_text(text::line(&logo.alternative, SHORT))
        .set_object_movement(ObjectMovement::MoveButDontSizeWithCells);
    page.sheet.insert_image_with_offset(page.row, 0, &image, 2, 2)?;
    page.advance(LOGO_POINTS)
}

/// Writes the other sheets, each a line to go there.
pub(super) fn ways(page: &mut Page, title: &str, ways: &[Way<'_>]) -> Result<(), XlsxError> {
    page.heading(2, title, None)?;
    let to = page.grid.until(NAMES).min(page.grid.last.saturating_sub(1));
    for way in ways {
        let row = page.row;
        let link = page.look.link();
        let heading = text::line(way.heading, SHORT);
        let pieces = [
            Piece { from: 0, to, runs: vec![Run::plain(&heading)].into(), manner: link.clone() },
            Piece {
                from: to + 1,
                to: page.grid.last,
                runs: verdict(way.status).into(),
                manner: page.look.prose(),
            },
        ];
        page.put(&pieces)?;
        if let Some(status) = way.status {
            let format = look::verdict(page.look.prose().format, status.tone);
            page.write(row, to + 1, &verdict(way.status), &format)?;
        }
        go(page, row, way.sheet, &heading, &link.format)?;
    }
    Ok(())
}

fn go(page: &mut Page, row: u32, sheet: &str, heading: &str, format: &Format) -> Result<(), XlsxError> {
    let place = format!("internal:'{}'!A1", sheet.replace('\'', "''"));
    let format = look::guarded(format.clone(), heading);
    page.sheet.write_url_with_format(row, 0, Url::new(place).set_text(heading), &format)?;
    Ok(())
}

fn verdict(status: Option<&Status>) -> Vec<Run> {
    status.map(|status| Run::plain(&status.word)).into_iter().collect()
}
