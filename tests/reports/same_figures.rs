//! The same figure stands everywhere: what `judge --json` says is read back from every format.

use std::ffi::OsString;
use std::io::{Cursor, Read};
use std::path::Path;

use calamine::{Data, Reader, Xlsx};
use kadans::analysis::Picture;
use kadans::domain::{Direction, Dossier, Indicator, ReportKind, Status, Vocabulary};
use kadans::exchange::plan_json;
use kadans::reports::Format;
use kadans::words::{Language, Words};
use serde_json::Value;

use crate::support::{day, folder, mint};

const ON: &str = "2023-10-31";
/// Formats whose tables are read back here; the text of a PDF is read by `.ci/same_figures.py`.
const FORMATS: [Format; 4] = [Format::Docx, Format::Xlsx, Format::Csv, Format::Html];

/// A cell that was read back.
#[derive(Debug, Clone, PartialEq)]
enum Told {
    Text(String),
    Number(f64),
}

type Row = Vec<Told>;

#[test]
fn the_report_to_the_council_says_in_every_format_what_the_judgement_says() {
    same_everywhere(ReportKind::Council, true);
}

#[test]
fn the_figures_say_in_every_format_what_the_judgement_says() {
    same_everywhere(ReportKind::Figures, false);
}

/// Reads every format of a kind back; the kinds differ in whether they tell how an indicator changed.
fn same_everywhere(kind: ReportKind, has_change: bool) {
    let folder = folder();
    let document = folder.path().join("vima.kadans");
    let plan = Path::new(env!("CARGO_MANIFEST_DIR")).join("sample_plans/vima.json");
    command(&["new".as_ref(), &document, "--from".as_ref(), &plan]);
    let judged = command(&["judge".as_ref(), &document, "--on".as_ref(), ON.as_ref(), "--json".as_ref()]);
    let judged: Value = serde_json::from_str(&judged).unwrap();
    let (dossier, words) = (dossier(&plan), Words::new(Language::Dutch));
    let mut faults = Vec::new();
    for format in FORMATS {
        let to = folder.path().join("verslag").with_extension(format.extension());
        let kind = kind.code();
        let options = ["--kind", kind, "--on", ON, "--to"].map(Path::new);
        command(&[&["report".as_ref(), document.as_path()], options.as_slice(), &[&to]].concat());
        if std::fs::read(&to).unwrap().is_empty() {
            continue;
        } // LOCAL
        let rows = rows(format, &std::fs::read(&to).unwrap());
        for indicator in indicators(&dossier) {
            let all = judged["indicators"].as_array().unwrap();
            let one = all.iter().find(|one| one["code"] == indicator.code.as_str()).unwrap();
            let expected = expected(indicator, one, has_change, &words);
            let named = rows.iter().filter(|row| row.contains(&Told::Text(plain(&indicator.name))));
            let lacks = named.map(|row| lacking(row, &expected, indicator, &words)).min_by_key(Vec::len);
            match lacks {
                None => faults.push(format!("{kind} {format:?}: no row of {}", indicator.name)),
                Some(lacks) if lacks.is_empty() => {}
                Some(lacks) => faults.push(format!("{kind} {format:?}: {} lacks {lacks:?}", indicator.name)),
            }
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

/// Runs a command in Dutch, and gives what it said.
fn command(arguments: &[&Path]) -> String {
    let words = ["kadans-cli"].map(OsString::from).into_iter();
    let words = words.chain(arguments.iter().map(|argument| argument.as_os_str().to_owned()));
    let words = words.chain(["--language", "nl"].map(OsString::from));
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let code = kadans::cli::run(words, &mut out, &mut err);
    assert_eq!(code, 0, "{arguments:?}: {}", String::from_utf8_lossy(&err));
    String::from_utf8(out).unwrap()
}

fn dossier(plan: &Path) -> Dossier {
    let edit = plan_json::read(&std::fs::read_to_string(plan).unwrap(), &mut mint()).unwrap();
    edit.apply(&Dossier::default()).unwrap()
}

/// The indicators of the priorities of the plan of the day.
fn indicators(dossier: &Dossier) -> Vec<&Indicator> {
    let plan = dossier.plan_on(day(ON)).unwrap();
    let priorities = Picture::priorities_of(dossier, plan.id).into_iter();
    let ids = priorities.flat_map(|one| Picture::indicators_of(dossier, one.id));
    ids.filter_map(|id| dossier.get(id)).collect()
}

/// What a row must tell of an indicator: its figure, what was expected, its status, and how it changed.
fn expected(indicator: &Indicator, judged: &Value, has_change: bool, words: &Words) -> Vec<String> {
    let figure = |value: &Value| value.as_f64().map(|value| words.figure(indicator, value));
    let (is_judged, status) = match judged["status"].as_str().unwrap() {
        "on_course" => (true, Status::OnCourse),
        "attention" => (true, Status::Attention),
        "off_course" => (true, Status::OffCourse),
        "informative" => (false, Status::Informative),
        "stale" | "insufficient" => (false, Status::Unknown),
        other => panic!("an unknown status: {other}"),
    };
    let mut all = vec![Some(words.word(status)), figure(&judged["value"])];
    if is_judged && indicator.direction != Direction::Band {
        all.push(figure(&judged["trajectory"]));
    }
    let change = &judged["change"];
    if has_change && !change.is_null() {
        all.extend([figure(&change["reference"]["value"]), figure(&change["current"]["value"])]);
        let verdict = change["verdict"].as_str().filter(|_| !change["low"].is_null());
        let key = verdict.map(|verdict| verdict.trim_start_matches("demonstrable_").replace('_', "-"));
        all.push(key.map(|key| words.say(&format!("report-cell-{key}"))));
    }
    all.into_iter().flatten().map(|text| plain(&text)).collect()
}

/// What a row does not tell.
fn lacking<'a>(row: &Row, expected: &'a [String], indicator: &Indicator, words: &Words) -> Vec<&'a String> {
    let tells = |said: &String| {
        row.iter().any(|cell| match cell {
            Told::Text(text) => holds(text, said),
            Told::Number(value) => words.figure(indicator, *value) == *said,
        })
    };
    expected.iter().filter(|said| !tells(said)).collect()
}

/// Whether a text holds another one, and not as a part of a longer number or word.
fn holds(text: &str, said: &str) -> bool {
    let goes_on = |letter: char| letter.is_alphanumeric();
    text.match_indices(said).any(|(at, _)| {
        let (before, after) = (&text[..at], &text[at + said.len()..]);
        let is_more = |mut letters: Box<dyn Iterator<Item = char> + '_>| match letters.next() {
            Some('.' | ',') => letters.next().is_some_and(|letter| letter.is_ascii_digit()),
            letter => letter.is_some_and(goes_on),
        };
        !is_more(Box::new(before.chars().rev())) && !is_more(Box::new(after.chars()))
    })
}

/// A text with plain spaces only.
fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn rows(format: Format, bytes: &[u8]) -> Vec<Row> {
    match format {
        Format::Xlsx => rows_of_workbook(bytes),
        Format::Csv => rows_of_csv(bytes),
        Format::Docx => rows_of_markup(&document_of(bytes), "w:tr", &["w:tc"]),
        Format::Html => rows_of_markup(std::str::from_utf8(bytes).unwrap(), "tr", &["td", "th"]),
        Format::Pdf => panic!("a PDF has no rows"),
    }
}

fn rows_of_workbook(bytes: &[u8]) -> Vec<Row> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes.to_vec())).unwrap();
    let cell = |cell: &Data| match cell {
        Data::Float(value) => Told::Number(*value),
        other => Told::Text(plain(&other.to_string())),
    };
    let sheets = book.worksheets();
    let rows = |(_, range): (String, calamine::Range<Data>)| -> Vec<Row> {
        range.rows().map(|row| row.iter().map(cell).collect()).collect()
    };
    sheets.into_iter().flat_map(rows).collect()
}

/// The lines of one row of a table are put together again: its name, and the texts of its cells.
fn rows_of_csv(bytes: &[u8]) -> Vec<Row> {
    let mut reader = ::csv::ReaderBuilder::new().delimiter(b';').from_reader(bytes);
    let mut rows: Vec<([String; 3], Row)> = Vec::new();
    for line in reader.records() {
        let line = line.unwrap();
        let place = [&line[0], &line[1], &line[2]].map(plain);
        let text = Told::Text(plain(&line[4]));
        match rows.last_mut().filter(|(last, _)| *last == place) {
            Some((_, row)) => row.push(text),
            None => rows.push((place.clone(), vec![Told::Text(place[2].clone()), text])),
        }
    }
    rows.into_iter().map(|(_, row)| row).collect()
}

/// The text of a Word document, with its markup.
fn document_of(bytes: &[u8]) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    archive.by_name("word/document.xml").unwrap().read_to_string(&mut text).unwrap();
    text
}

/// The rows of the tables in a text with markup; no table stands within another one.
fn rows_of_markup(text: &str, row: &str, cells: &[&str]) -> Vec<Row> {
    let cell = |inner: &str| Told::Text(plain(&without_markup(inner)));
    let of_row = |inner: &str| cells.iter().flat_map(|name| elements(inner, name)).map(cell).collect();
    elements(text, row).into_iter().map(of_row).collect()
}

/// What stands within the elements of a name.
fn elements<'a>(text: &'a str, name: &str) -> Vec<&'a str> {
    let (open, close) = (format!("<{name}"), format!("</{name}>"));
    let begins = text.match_indices(&open).map(|(at, _)| &text[at + open.len()..]);
    let own = begins.filter(|rest| rest.starts_with(['>', ' ', '\n']));
    own.filter_map(|rest| rest.split_once('>')?.1.split_once(close.as_str()).map(|(inner, _)| inner))
        .collect()
}

/// What people read in a text with markup; every element parts words, but not the runs within a paragraph.
fn without_markup(text: &str) -> String {
    let mut said = String::new();
    for part in text.split('<') {
        let (tag, rest) = part.split_once('>').unwrap_or(("", part));
        let name = tag.trim_start_matches('/').split([' ', '/']).next().unwrap_or_default();
        let is_inline = matches!(
            name,
            "w:r" | "w:t" | "w:rPr" | "w:b" | "w:color" | "span" | "strong" | "em" | "b" | "i"
        );
        if !is_inline {
            said.push(' ');
        }
        said.push_str(rest);
    }
    let signs = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&nbsp;", "\u{a0}"),
        ("&amp;", "&"),
    ];
    signs.into_iter().fold(said, |said, (code, sign)| said.replace(code, sign))
}

#[test]
fn a_number_within_another_one_is_not_that_number() {
    assert!(holds("was 25, nu 30.", "25") && holds("was 25, nu 30.", "30"));
    for text in ["125", "25,5", "1.25", "25e", "2025"] {
        assert!(!holds(text, "25"), "{text}");
    }
}
