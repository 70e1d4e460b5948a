//! What a report costs: 40 pages with 40 charts, as CPU time beside its limit. Run with `cargo bench --bench report`.
//!
//! A PDF is measured as a ratio to the same template with the same data through the Typst compiler alone, in one
//! run, turn by turn; the other formats against half a second; memory in a process of its own. CPU time is that of
//! all threads, as the kernel counts it; it needs Linux. A limit that is passed fails.

use std::error::Error;
use std::hint::black_box;
use std::process::Command;

use chrono::{Datelike, NaiveDate};
use kadans::analysis::Release;
use kadans::domain::{Dossier, Edition, Mint, Recipe, ReportKind};
use kadans::exchange::plan_json;
use kadans::reports::{Block, Format, Order, Report, Style, compose, pdf, write};
use kadans::words::{Language, Words};
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World};
use typst_layout::PagedDocument;

/// Charts in the report, one a page.
const CHARTS: usize = 40;
/// Times that each of two ways is measured.
const TIMES: usize = 7;

fn main() -> Result<(), Box<dyn Error>> {
    let report = report()?;
    if std::env::args().any(|argument| argument == "--memory") {
        black_box(pdf::write(&report)?);
        println!("{}", peak_megabytes()?);
        return Ok(());
    }
    let preview = pdf::preview(&report)?;
    println!(
        "{} pages with {CHARTS} charts; a PDF of {} kB",
        preview.pages,
        preview.write().bytes.len() / 1024
    );
    if preview.pages < CHARTS {
        return Err("the report is shorter than it should be".into());
    }
    drop(preview);

    let mut passed = true;
    let mut line = |what: &str, unit: &str, measured: f64, limit: f64| {
        passed &= measured <= limit;
        println!("{what:<46} {measured:>8.2} {unit:<2} of {limit:>6.1}   ratio {:.2}", measured / limit);
    };
    let alone = Alone::of(&report)?;
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for _ in 0..TIMES {
        ours.push(measure(|| pdf::write(&report).map(drop))?);
        theirs.push(measure(|| alone.print())?);
        typst::comemo::evict(0);
    }
    let (ours, theirs) = (median(ours), median(theirs));
    println!("PDF: {ours:.0} ms; by the Typst compiler alone: {theirs:.0} ms");
    line("PDF, against the Typst compiler alone", "x", ours / theirs, 1.3);
    for (what, format) in [("DOCX, CPU", Format::Docx), ("XLSX, CPU", Format::Xlsx)] {
        let times = (0..TIMES).map(|_| measure(|| write(&report, format).map(drop)));
        line(what, "ms", median(times.collect::<Result<_, _>>()?), 500.0);
    }
    let output = Command::new(std::env::current_exe()?).arg("--memory").output()?;
    let memory: f64 = String::from_utf8(output.stdout)?.trim().parse()?;
    line("PDF, most memory ever resident", "MB", memory, 200.0);
    if passed { Ok(()) } else { Err("a limit was passed".into()) }
}

/// The note to the council from the sample, with a page for each of its charts in turn until there are enough.
fn report() -> Result<Report, Box<dyn Error>> {
    let on = NaiveDate::from_ymd_opt(2023, 10, 31).ok_or("no day")?;
    let edit = plan_json::read(include_str!("../sample_plans/vima.json"), &mut Mint::new(0, 1))?;
    let release = Release::of(Edition::Internal, &edit.apply(&Dossier::default())?, on, None);
    let recipe = Recipe::usual(ReportKind::Council, Language::Dutch);
    let order = Order { recipe: &recipe, on, known: None, style: &Style::default() };
    let composed = compose(&release, &order, &Words::new(Language::Dutch));
    let blocks = flat(&composed.blocks);
    let charts = blocks.iter().filter(|block| matches!(block, Block::Figure(_)));
    let tables = blocks.iter().filter(|block| matches!(block, Block::Table(table) if table.rows.len() <= 6));
    let paragraphs = blocks.iter().filter(|block| matches!(block, Block::Paragraph(_)));
    let mut rest = tables.cycle().zip(paragraphs.cycle());
    let mut report = Report::new(composed.meta.clone());
    for (page, chart) in charts.cycle().take(CHARTS).enumerate() {
        if page > 0 {
            report.push(Block::PageBreak);
        }
        report.push(Block::heading(1, format!("{}", page + 1)));
        report.push((*chart).clone());
        for (table, paragraph) in rest.by_ref().take(2) {
            report.push((*paragraph).clone());
            report.push((*table).clone());
        }
    }
    Ok(report)
}

/// Blocks in reading order, without those that only hold others.
fn flat(blocks: &[Block]) -> Vec<&Block> {
    let mut found = Vec::new();
    for block in blocks {
        match block {
            Block::KeepTogether(inner) => found.extend(flat(inner)),
            Block::Beside(left, right) => found.extend(flat(left).into_iter().chain(flat(right))),
            block => found.push(block),
        }
    }
    found
}

/// The same template and data, and nothing of ours between them and Typst.
struct Alone {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    sources: Vec<Source>,
    data: Bytes,
    today: Datetime,
}

impl Alone {
    fn of(report: &Report) -> Result<Self, Box<dyn Error>> {
        let matter = pdf::matter(report)?;
        let fonts: Vec<Font> = [
            include_bytes!("../assets/fonts/NotoSans-Regular.ttf").as_slice(),
            include_bytes!("../assets/fonts/NotoSans-Bold.ttf"),
            include_bytes!("../assets/fonts/NotoSans-Italic.ttf"),
            include_bytes!("../assets/fonts/NotoSansSymbols2.ttf"),
            include_bytes!("../assets/fonts/NotoSansMath.ttf"),
        ]
        .into_iter()
        .flat_map(|file| Font::iter(Bytes::new(file)))
        .collect();
        let sources = [
            ("/report.typ", include_str!("../assets/report/report.typ")),
            ("/style.typ", include_str!("../assets/report/style.typ")),
            ("/text.typ", include_str!("../assets/report/text.typ")),
            ("/table.typ", include_str!("../assets/report/table.typ")),
            ("/figure.typ", include_str!("../assets/report/figure.typ")),
            ("/blocks.typ", include_str!("../assets/report/blocks.typ")),
            ("/pages.typ", include_str!("../assets/report/pages.typ")),
        ];
        let sources = sources.into_iter().map(|(path, text)| Ok(Source::new(id(path)?, text.to_owned())));
        let day = report.meta.made_on;
        let (month, day_of_month) = (u8::try_from(day.month())?, u8::try_from(day.day())?);
        let features = std::iter::once(Feature::A11yExtras).collect();
        Ok(Self {
            library: LazyHash::new(Library::builder().with_features(features).build()),
            book: LazyHash::new(FontBook::from_fonts(fonts.iter())),
            fonts,
            sources: sources.collect::<Result<_, Box<dyn Error>>>()?,
            data: Bytes::new(matter.data),
            today: Datetime::from_ymd_hms(day.year(), month, day_of_month, 0, 0, 0).ok_or("no day")?,
        })
    }

    fn print(&self) -> Result<(), Box<dyn Error>> {
        let set = typst::compile::<PagedDocument>(self).output.map_err(|problems| format!("{problems:?}"))?;
        let bytes =
            typst_pdf::pdf(&set, &pdf::options(self.today)?).map_err(|problems| format!("{problems:?}"))?;
        black_box(bytes);
        Ok(())
    }
}

impl World for Alone {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    fn main(&self) -> FileId {
        self.sources[0].id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let found = self.sources.iter().find(|source| source.id() == id);
        found.cloned().ok_or_else(|| FileError::NotFound(id.vpath().get_with_slash().into()))
    }

    fn file(&self, _: FileId) -> FileResult<Bytes> {
        Ok(self.data.clone())
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        Some(self.today)
    }
}

fn id(path: &str) -> Result<FileId, Box<dyn Error>> {
    let path = VirtualPath::new(path).map_err(|problem| format!("{problem:?}"))?;
    Ok(RootedPath::new(VirtualRoot::Project, path).intern())
}

/// CPU time of a job in milliseconds.
fn measure<E: Into<Box<dyn Error>>>(job: impl FnOnce() -> Result<(), E>) -> Result<f64, Box<dyn Error>> {
    let before = cpu_milliseconds();
    job().map_err(Into::into)?;
    Ok(cpu_milliseconds() - before)
}

/// CPU time of all living threads of this process.
fn cpu_milliseconds() -> f64 {
    let tasks = std::fs::read_dir("/proc/self/task").into_iter().flatten().flatten();
    let spent = tasks.filter_map(|task| {
        let text = std::fs::read_to_string(task.path().join("schedstat")).ok()?;
        text.split_whitespace().next()?.parse::<f64>().ok()
    });
    spent.sum::<f64>() / 1e6
}

fn peak_megabytes() -> Result<f64, Box<dyn Error>> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).ok_or("no peak was counted")?;
    Ok(peak.split_whitespace().next().ok_or("no peak was counted")?.parse::<f64>()? / 1024.0)
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
