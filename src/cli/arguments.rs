//! What can be typed, with the help that explains it. Days and codes are read later, where a sentence can be said.

use super::report::Report;
use crate::analysis::Severity;
use crate::domain::Vocabulary;
use crate::words::Language;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, Parser, Subcommand};
use std::path::PathBuf;

/// What every exit code means.
const CODES: &str = "\
Exit codes:
  0  fine
  1  the plan check has findings
  2  failure, or wrong usage
Answers go to standard output. What went wrong goes to standard error, in a
sentence; nothing is half written.";

/// The shape of `judge --json`, in lines that stay whole on a terminal of 80 letters.
const JUDGE_JSON: &str = "\
JSON (--json): one object. The shape is stable: fields may be added, none is
renamed or removed. What is not there, or has no finite number, is null. The
formulas and their sources stand in docs/judge-json.md.

  on            day      the day judged, as 2023-10-31
  known         day      the day of --known, else today
  indicators    array    one object per indicator, in the order of their codes:

  code          text     code of the indicator
  name          text     its name
  unit          text     unit of its figures; 54.3 with unit % is 54.3 %
  period        text     latest period with a figure that ended by that day:
                         2023-09, 2023-Q3, 2023-H2 or 2023
  value         number   figure of its year until the end of that period
  status        text     on_course, attention (behind, within the tolerance),
                         off_course, stale (the latest figure is too old),
                         informative (never judged), insufficient (no figure or
                         nothing to judge it by)
  declared      object   what a person declared beside it for that day:
                         { status, by, reason, until }
  trajectory    number   what the value should be by then, between the baseline
                         and the targets
  achievement   number   way from the baseline to the last target: 0 is
                         nothing, 1 is there; it may be less or more
  distance_in_tolerances  number  from 0 on course, from -1 attention
  change        object   those periods beside the same of the year before:
    measure         text    rate_ratio (now by then), difference (percentage
                            points), mean_difference (in the unit)
    estimate        number  the change; null when a count rises from zero
    low, high       number  ends of its 95 % interval; null without a bound
    p               number  two-sided probability of so large a difference
                            when nothing changed
    verdict         text    demonstrable_rise, demonstrable_fall,
                            not_demonstrable, too_few: whether it is more than
                            the noise, never a cause
    current         object  { value, periods }: what is judged
    reference       object  { value, periods }: with what it is compared
    overdispersion  number  of counts: 1 is that of Poisson, more is wilder
    rule            text    exact, overdispersed, newcombe, fisher, welch
    untested        text    why nothing is proved: too_few_facts,
                            too_few_months, too_few_values, nothing_counted,
                            impossible, no_variation, part_of_year
  control_chart  object  whether the latest figure is out of the ordinary:
    segments        array   { from, to, centre, lower, upper }, a new one from
                            each marked intervention
    signals         array   { period, rule, side }: outside, trend,
                            two_of_three, run; above, below
    variation       text    improvement, concern, neutral, common_cause,
                            too_few (under 12 points)
    assurance       text    met, missed, hit_or_miss, no_target
    seasonally_adjusted  boolean  judged after correction for the season
    plain_xmr       object  { centre, lower, upper } of the last segment as
                            plain XmR, to compare with other programs
  forecast       object  what is to come, until the end of the plan; null when
                         nothing can be said, and the sentences tell why:
    periods         array   { period, median, p2_5, p10, p25, p75, p90, p97_5 }
    probability     object  by year and for the plan (its last target): how
                            likely the target is met, from 0 to 1
    rough           boolean whether there are too few years for more than a
                            rough probability
    recent_shift    text    the first period of a shift that nobody marked
    required_pace   number  what each period that is left of the year may (or
                            must) be to meet its target
  sentences     array    all of it in plain words, in the language of --language

Example, the codes of all indicators that are off course:
  kadans-cli judge plan.kadans --on 2023-10-31 --json |
    jq -r '.indicators[] | select(.status == \"off_course\") | .code'";

/// The shape of `check --json`.
const CHECK_JSON: &str = "\
Exit code 1 when anything is listed, 0 when nothing is. What belongs to a closed
plan is left alone, save for personal data.

JSON (--json): an array of one object per finding, the most serious first. The
shape is stable: fields may be added, none is renamed or removed; new kinds may
come. What is not there is null.

  kind      text    what it is, such as objective-without-indicator
  severity  text    serious, attention, hint
  noun      text    what it is about, such as objective or action_plan
  code      text    code of that record; null when its noun has none
  label     text    what people call it
  plan      text    code of the plan that it belongs to, if any
  priority  text    code of the priority under which it stands, if any
  values    object  what the sentence is made of: texts, numbers, days as
                    2023-10-31; personal data are cut to their first letters
  what      text    the finding in a sentence, in the language of --language
  why       text    why it matters
  do        text    what to do
  repair    text    what mends it in one click in the window, such as
                    take-owner; null when a person has to think
  on        day     the day judged
  known     day     the day of --known; null when not asked

Example, the codes of all objectives that nothing measures:
  kadans-cli check plan.kadans --json |
    jq -r '.[] | select(.kind == \"objective-without-indicator\") | .code'";

/// What `since` compares, and the shape of `since --json`.
const SINCE_JSON: &str = "\
The earlier moment is a meeting, as it froze it: judged on its day of figures, as
known at the end of the day of the meeting; or a day, judged on that day as known
then. Without either it is the latest meeting before the day judged. The later
moment is --on, as known now, or as known on --known. Of a day before the document
was made it is told what the document held when it was made, without figures that
were cut off later.

JSON (--json): one object. The shape is stable: fields may be added, none is
renamed or removed; new codes may come. What is not there is null.

  from       object  the earlier moment: { on, known }: days as 2023-10-31
  until      object  the later moment; known is null when it is now
  made       day     the day on which the document was made, when that is after
                     what was asked to be known; else null
  counts     object  { better, worse }: indicators; { new_figures,
                     revised_figures, actions_finished, actions_late,
                     decisions_taken, decisions_carried_out }
  statuses   array   one object per status that changed, or was known otherwise
    noun       text    priority, objective, indicator
    code       text    its code
    from, to   text    on-course, attention, off-course, unknown, informative
    restated   text    what the earlier day says with what is known at the
                       later moment, when that differs from \"from\"
    better     boolean whether it stands better; null when one side is not
                       judged, or when it stands the same
    causes     array   texts: new-figures, revised-figures, withdrawn-figures,
                       moved-goals, redefined, other-plan, gone-stale, below
                       (indicators under it), makeup (what counts under it),
                       day (only the day moved on)
    sentence   text    the same in sentences
  sections   array   all that changed, as the window shows it
    code       text    statuses, restated, goals, work, decisions, figures,
                       structure
    title      text    in the language of --language, as are what and detail
    lines      array   one object per change: { noun, code, name, what, detail };
                       code is null when its noun has none";

/// The shape of `history --json`.
const HISTORY_JSON: &str = "\
JSON (--json): an array of one object per revision, the oldest first. The shape
is stable: fields may be added, none is renamed or removed.

  number   number  number of the revision, from 1
  at       text    local time with its offset: 2023-11-08T14:32:00+01:00
  author   text    name that the system gave to who worked there
  sort     text    start (made the document), edit, undo, redo
  subject  number  the revision that was undone or redone; else null
  verb     text    added, changed, removed, entered, started, signed,
                   reopened, taken-over, merged, renewed, extended
  noun     text    to what, such as measurement or action_plan
  label    text    to which one, in the words of the zone
  what     text    the same in a sentence, in the language of --language";

/// Keeps the zonal security plan of a Belgian local police zone, from scripts.
///
/// A document is one file, usually named *.kadans. It can be open in one program at a time.
#[derive(Debug, Parser)]
#[command(name = "kadans-cli", version, max_term_width = 100, after_help = CODES)]
pub(super) struct Arguments {
    /// What to do.
    #[command(subcommand)]
    pub(super) command: Command,
}

/// What can be done.
#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Make a document from a plan in JSON
    New(New),
    /// Write everything that a document says now as a plan in JSON
    Export(Export),
    /// Tell the status and the change of each indicator on a day
    #[command(after_long_help = JUDGE_JSON)]
    Judge(Judge),
    /// Tell what the plan lacks, where it contradicts itself and what it gives away
    #[command(after_long_help = CHECK_JSON)]
    Check(Check),
    /// Tell what changed since a meeting or a day, each as it was known then
    #[command(after_long_help = SINCE_JSON)]
    Since(Since),
    /// List who changed what, and when, the oldest first
    #[command(after_long_help = HISTORY_JSON)]
    History(History),
    /// Undo the last edit that was not undone; the history keeps both
    Undo(Step),
    /// Bring back what was undone last
    Redo(Step),
    /// Write a report as PDF, Word, Excel, CSV or a page for a site
    #[command(after_long_help = super::report::HELP)]
    Report(Box<Report>),
    /// Keep a file in a document, as an attachment of a plan
    Attach(Attach),
    /// List the attachments of a document, or write them to a folder
    Attachments(Attachments),
}

/// The language of sentences.
#[derive(Debug, Args)]
pub(super) struct Speech {
    /// Language of sentences; that of the system when left out
    #[arg(long, value_name = "LANGUAGE", value_parser = languages())]
    pub(super) language: Option<Language>,
}

/// The day judged, and what counts on it.
#[derive(Debug, Args)]
pub(super) struct Days {
    /// Day judged, as 2023-10-31: only periods that ended by then count; today when left out
    /// (check: today while figures come in, else the last day that was measured)
    #[arg(long, value_name = "DAY")]
    pub(super) on: Option<String>,
    /// What the document said at the end of this day, as 2023-10-31; what it says now when left out
    #[arg(long, value_name = "DAY")]
    pub(super) known: Option<String>,
}

/// Arguments of `new`.
#[derive(Debug, Args)]
pub(super) struct New {
    /// Document to make; refused when there is a file already
    pub(super) file: PathBuf,
    /// Plan in JSON; its shape is described in docs/plan-json.md
    #[arg(long, value_name = "PLAN.JSON")]
    pub(super) from: PathBuf,
    #[command(flatten)]
    pub(super) speech: Speech,
}

/// Arguments of `export`.
#[derive(Debug, Args)]
pub(super) struct Export {
    /// Document to read
    pub(super) file: PathBuf,
    /// File to write, ending in .json; a file that is there is replaced whole
    #[arg(long, value_name = "PLAN.JSON")]
    pub(super) to: PathBuf,
    #[command(flatten)]
    pub(super) speech: Speech,
}

/// Arguments of `judge`.
#[derive(Debug, Args)]
pub(super) struct Judge {
    /// Document to read
    pub(super) file: PathBuf,
    /// Only the indicator with this code
    #[arg(long, value_name = "CODE")]
    pub(super) indicator: Option<String>,
    #[command(flatten)]
    pub(super) days: Days,
    /// Answer in JSON; `judge --help` tells its shape
    #[arg(long)]
    pub(super) json: bool,
    #[command(flatten)]
    pub(super) speech: Speech,
}

/// Arguments of `check`.
#[derive(Debug, Args)]
pub(super) struct Check {
    /// Document to read
    pub(super) file: PathBuf,
    /// Only findings that are at least this serious
    #[arg(long, value_name = "SEVERITY", value_parser = severities(), default_value = Severity::Hint.code())]
    pub(super) severity: Severity,
    #[command(flatten)]
    pub(super) days: Days,
    /// Answer in JSON; `check --help` tells its shape
    #[arg(long)]
    pub(super) json: bool,
    #[command(flatten)]
    pub(super) speech: Speech,
}

/// Arguments of `since`.
#[derive(Debug, Args)]
pub(super) struct Since {
    /// Document to read
    pub(super) file: PathBuf,
    /// Since the meeting with this code; the latest one before the day judged when left out
    #[arg(long, value_name = "CODE", conflicts_with = "from")]
    pub(super) meeting: Option<String>,
    /// Since this day, as 2023-06-14: judged on it, as known on it
    #[arg(long, value_name = "DAY")]
    pub(super) from: Option<String>,
    #[command(flatten)]
    pub(super) days: Days,
    /// Answer in JSON; `since --help` tells its shape
    #[arg(long)]
    pub(super) json: bool,
    #[command(flatten)]
    pub(super) speech: Speech,
}

/// Arguments of `history`.
#[derive(Debug, Args)]
pub(super) struct History {
    /// Document to read
    pub(super) file: PathBuf,
    /// Answer in JSON; `history --help` tells its shape
    #[arg(long)]
    pub(super) json: bool,
    #[command(flatten)]
    pub(super) speech: Speech,
}

/// Arguments of `undo` and `redo`.
#[derive(Debug, Args)]
pub(super) struct Step {
    /// Document to change
    pub(super) file: PathBuf,
    #[command(flatten)]
    pub(super) speech: Speech,
}

/// Arguments of `attach`.
#[derive(Debug, Args)]
pub(super) struct Attach {
    /// Document to change
    pub(super) file: PathBuf,
    /// File to attach under its own name; 20 MB at most
    pub(super) input: PathBuf,
    /// Code of the plan; that of today when left out
    #[arg(long, value_name = "CODE")]
    pub(super) plan: Option<String>,
    #[command(flatten)]
    pub(super) speech: Speech,
}

/// Arguments of `attachments`.
#[derive(Debug, Args)]
pub(super) struct Attachments {
    /// Document to read
    pub(super) file: PathBuf,
    /// Folder to write them to; no file that is there is replaced
    #[arg(long, value_name = "FOLDER")]
    pub(super) to: Option<PathBuf>,
    #[command(flatten)]
    pub(super) speech: Speech,
}

impl Command {
    /// The language that was asked for.
    pub(super) fn language(&self) -> Option<Language> {
        match self {
            Self::New(new) => new.speech.language,
            Self::Export(export) => export.speech.language,
            Self::Judge(judge) => judge.speech.language,
            Self::Check(check) => check.speech.language,
            Self::Since(since) => since.speech.language,
            Self::History(history) => history.speech.language,
            Self::Undo(step) | Self::Redo(step) => step.speech.language,
            Self::Report(report) => report.languages.first().copied(),
            Self::Attach(attach) => attach.speech.language,
            Self::Attachments(attachments) => attachments.speech.language,
        }
    }
}

/// Reads one of the codes of the languages, and offers them all in the help.
pub(super) fn languages() -> impl TypedValueParser<Value = Language> {
    PossibleValuesParser::new(Language::ALL.map(Language::code))
        .map(|code| Language::from_code(&code).unwrap_or_default())
}

/// Reads one of the codes of severities, and offers them all in the help.
fn severities() -> impl TypedValueParser<Value = Severity> {
    let codes = Severity::ALL.iter().map(|severity| severity.code());
    PossibleValuesParser::new(codes).map(|code| Severity::from_code(&code).unwrap_or(Severity::Hint))
}
