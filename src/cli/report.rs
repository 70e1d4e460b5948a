//! `report`: a report as PDF, for a day.

use super::arguments::Report;
use super::error::CommandError;

/// The kind of report that this version makes.
pub(super) const COUNCIL: &str = "council";
/// The edition that this version makes.
pub(super) const INTERNAL: &str = "internal";

/// Refuses what this version does not make.
fn check_offer(report: &Report) -> Result<(), CommandError> {
    for (option, found, known) in
        [("--kind", &report.kind, COUNCIL), ("--edition", &report.edition, INTERNAL)]
    {
        if found != known {
            return Err(CommandError::NoSuchReport { option, found: found.clone(), known });
        }
    }
    Ok(())
}

#[cfg(feature = "pdf")]
pub(super) use with_pdf::report;

#[cfg(feature = "pdf")]
mod with_pdf {
    use super::super::place::{self, shown};
    use super::{CommandError, Report, check_offer};
    use crate::analysis::Picture;
    use crate::domain::{Dossier, Kind, Priority, Status};
    use crate::reports::{self, Cell, Column, Meta, ReportLanguage, Table, Tone, pdf};
    use crate::words::{Language, Words};

    /// Writes a report.
    pub(in crate::cli) fn report(report: &Report, words: &Words) -> Result<String, CommandError> {
        check_offer(report)?;
        let (on, known) = (place::day("--on", &report.on)?, place::known(report.known.as_deref())?);
        place::check_target(&report.file, &report.to, "pdf")?;
        let dossier = place::read(&report.file, known)?;
        let written = pdf::write(&compose(&dossier, &Picture::of(&dossier, on), words))?;
        place::write(&report.to, &written.bytes)?;
        let mut answer = words.say_with("cli-written", &[("file", &shown(&report.to))]);
        if written.replaced > 0 {
            answer = format!("{answer} {}", words.count("cli-replaced", written.replaced));
        }
        Ok(format!("{answer}\n"))
    }

    /// Composes the report that is written: the priorities of the plan, and how they stand.
    fn compose(dossier: &Dossier, picture: &Picture, words: &Words) -> reports::Report {
        let plan = dossier.plan_on(picture.on);
        let zone = dossier.zone().map_or("", |zone| zone.name.as_str());
        let title = plan.map_or_else(|| words.noun(Kind::Plan), |plan| plan.title.clone());
        let mut meta = Meta::new(language(words.language), title, zone, picture.on);
        meta.subtitle = words.say_with("cli-judged", &[("on", &words.long_day(picture.on))]);
        let mut priorities: Vec<&Priority> =
            dossier.priorities.values().filter(|one| plan.is_some_and(|plan| one.plan == plan.id)).collect();
        priorities.sort_by_key(|priority| (priority.position, priority.id));
        let columns = [
            Column::left(words.say("cli-column-code")),
            Column::left(words.noun(Kind::Priority)).share(1.0).strong(),
            Column::left(words.say("cli-column-status")),
        ];
        let mut table = Table::new(words.noun(Kind::Priority), columns);
        for priority in priorities {
            let status = picture.priorities.get(&priority.id).map_or(Status::Unknown, |up| up.status);
            let cells: [Cell; 3] = [
                priority.code.clone().into(),
                priority.title.clone().into(),
                reports::Status::new(tone(status), words.word(status)).into(),
            ];
            table.push(cells);
        }
        let mut report = reports::Report::new(meta);
        report.push(table);
        report
    }

    fn tone(status: Status) -> Tone {
        match status {
            Status::OnCourse => Tone::Good,
            Status::Attention => Tone::Attention,
            Status::OffCourse => Tone::Bad,
            Status::Unknown => Tone::Unknown,
            Status::Informative => Tone::Informative,
        }
    }

    fn language(language: Language) -> ReportLanguage {
        match language {
            Language::Dutch => ReportLanguage::Dutch,
            Language::French => ReportLanguage::French,
            Language::German => ReportLanguage::German,
            Language::English => ReportLanguage::English,
        }
    }
}

/// Says that this build makes no report.
#[cfg(not(feature = "pdf"))]
pub(super) fn report(report: &Report, _: &crate::words::Words) -> Result<String, CommandError> {
    check_offer(report)?;
    Err(CommandError::NoPdf)
}
