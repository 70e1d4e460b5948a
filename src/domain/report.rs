//! How the zone makes its reports: what each recipe holds, and the house style that all of them wear.

use super::record::{Rules, only_one, record};
use super::refusal::{Field, within};
use super::vocabulary::vocabulary;
use super::{ActionPlan, Area, Dossier, Id, Kind, Meeting, Priority, Refusal};
use chrono::NaiveDate;

vocabulary! {
    /// A language of the program, of reports and of the texts of a zone.
    #[derive(Default)]
    Language as "language" {
        /// Dutch as used in Belgium.
        #[default]
        Dutch = "nl",
        /// French as used in Belgium.
        French = "fr",
        /// German as used in Belgium.
        German = "de",
        /// British English.
        English = "en",
    }
}

vocabulary! {
    /// What a report is for.
    ReportKind as "report-kind" {
        /// Progress report to the police council.
        Council = "council",
        /// What changed since the last session.
        Since = "since",
        /// Yearly evaluation for the zonal security council.
        Yearly = "yearly",
        /// Evaluation at the end of a plan, with the lessons for the next one.
        Final = "final",
        /// One page for each priority.
        FactSheet = "fact-sheet",
        /// One page for each municipality.
        Municipality = "municipality",
        /// One action plan in its cycle.
        ActionPlan = "action-plan",
        /// Everything that is followed up, in one table.
        FollowUp = "follow-up",
        /// The decisions, and what came of them.
        Decisions = "decisions",
        /// Slides for the session.
        Presentation = "presentation",
        /// Every figure.
        Figures = "figures",
    }
}

vocabulary! {
    /// Who may read a report.
    Edition as "edition" {
        /// The zone itself.
        Internal = "internal",
        /// The members of a body in closed session.
        Closed = "closed",
        /// Everybody.
        Public = "public",
    }
}

vocabulary! {
    /// What is asked of the body that reads a report.
    CouncilAsk as "council-ask" {
        /// To take note of it.
        TakesNote = "takes-note",
        /// To approve it.
        Approves = "approves",
    }
}

vocabulary! {
    /// Whether a report has a page in front.
    Cover as "cover" {
        /// No page in front.
        Without = "without",
        /// A page in front.
        With = "with",
    }
}

vocabulary! {
    /// A part that a report may leave out.
    ReportPart as "report-part" {
        /// The note for the agenda.
        Note = "note",
        /// All priorities on one sheet.
        Overview = "overview",
        /// What changed since the last time.
        Since = "since",
        /// The pages of the priorities.
        Priorities = "priorities",
        /// What is done.
        Actions = "actions",
        /// What was learnt and decided.
        Lessons = "lessons",
        /// Hours, money, promises and norms.
        Means = "means",
        /// What is asked.
        Asked = "asked",
        /// The municipalities beside each other.
        Areas = "areas",
        /// The annex with every figure.
        Figures = "figures",
        /// How to read the report.
        Reading = "reading",
        /// How the figures were made.
        Making = "making",
        /// The lines to sign on.
        Signatures = "signatures",
    }
}

record! {
    /// A report that the zone makes again and again: what it holds and how it looks, under a name.
    Recipe in recipes called name {
        /// Short code, unique among recipes.
        code: String = code,
        /// What the zone calls it.
        name: String = filled,
        /// What it is for.
        kind: ReportKind,
        /// Who may read it.
        edition: Edition,
        /// Its language.
        language: Language,
        /// The language of the second file, for zones that write in two.
        second_language: Option<Language>,
        /// The day on which it is judged; none for the day on which it is made.
        figures_on: Option<NaiveDate>,
        /// The day with which it compares; none for the previous session.
        compared_with: Option<NaiveDate>,
        /// The first day whose figures are shown; none for the usual number of years.
        from: Option<NaiveDate>,
        /// The meeting that it is for; none for the next one of the body that reads it.
        meeting: Option<Id<Meeting>>,
        /// The priority that it is about; none for all.
        priority: Option<Id<Priority>>,
        /// The municipality that it is about; none for all.
        area: Option<Id<Area>>,
        /// The action plan that it is about; none for all.
        action_plan: Option<Id<ActionPlan>>,
        /// Codes of the parts that it leaves out, with spaces between them.
        left_out: String,
        /// What is asked of the body that reads it.
        ask: CouncilAsk,
        /// Whether it has a page in front.
        cover: Cover,
        /// The item on the agenda, such as "A.3".
        agenda_item: String,
        /// What the note is about, when that is not the title of the report.
        subject: String,
        /// On which grounds the body may deal with it.
        legal_grounds: String = long,
        /// What came before.
        context: String = long,
        /// What it costs.
        financial_impact: String = long,
        /// What the zone advises.
        advice: String = long,
        /// Who signs, one a line.
        signatures: String = long,
    }
}
impl Rules for Recipe {}

impl Recipe {
    /// The recipe of a kind as it usually is, before anybody says otherwise.
    pub fn usual(kind: ReportKind, language: Language) -> Self {
        Self {
            id: Id::from_number(0),
            code: String::new(),
            name: String::new(),
            kind,
            edition: Edition::Internal,
            language,
            second_language: None,
            figures_on: None,
            compared_with: None,
            from: None,
            meeting: None,
            priority: None,
            area: None,
            action_plan: None,
            left_out: String::new(),
            ask: CouncilAsk::TakesNote,
            cover: Cover::Without,
            agenda_item: String::new(),
            subject: String::new(),
            legal_grounds: String::new(),
            context: String::new(),
            financial_impact: String::new(),
            advice: String::new(),
            signatures: String::new(),
        }
    }

    /// Whether a part is in the report.
    pub fn has(&self, part: ReportPart) -> bool {
        use super::Vocabulary;
        !self.left_out.split_whitespace().any(|code| code == part.code())
    }
}

record! {
    /// How the reports of the zone look; a dossier has one.
    HouseStyle in house_styles called name {
        /// What the zone calls it.
        name: String = filled,
        /// The language in which the zone writes its own texts.
        language: Language,
        /// Colour of headings and lines, as `#rrggbb`; dark enough to be read on white.
        colour: String,
        /// Colour behind headers of tables and of the page in front, as `#rrggbb`; light enough to be read on.
        tint: String,
        /// Line at the foot of every page.
        footer: String,
        /// Text of the page in front.
        cover_text: String = long,
        /// Counts below it are not shown in the public edition.
        threshold: i64,
    }
}

impl Rules for HouseStyle {
    fn keep(&self, dossier: &Dossier) -> Result<(), Refusal> {
        within(Kind::HouseStyle, Field("threshold"), self.threshold as f64, 2.0, 100.0)?;
        let (colour, tint) = (Colour::read(&self.colour)?, Colour::read(&self.tint)?);
        for (colour, other, found) in [
            (colour, Colour::WHITE, &self.colour),
            (tint, Colour::INK, &self.tint),
            (tint, colour, &self.tint),
        ] {
            if colour.contrast(other) < Colour::READABLE {
                return Err(Refusal::LittleContrast { found: found.clone() });
            }
        }
        only_one(self, dossier, |_| true)
    }
}

impl HouseStyle {
    /// The usual threshold under which a count is not shown in public.
    pub const THRESHOLD: i64 = 5;

    /// The style of a zone that has not chosen one.
    pub fn usual(name: String, language: Language) -> Self {
        Self {
            id: Id::from_number(0),
            name,
            language,
            colour: "#1f4e9e".to_owned(),
            tint: "#eef2f8".to_owned(),
            footer: String::new(),
            cover_text: String::new(),
            threshold: Self::THRESHOLD,
        }
    }
}

/// A colour of red, green and blue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Colour(pub [u8; 3]);

impl Colour {
    /// White paper.
    pub const WHITE: Self = Self([255; 3]);
    /// The ink of text.
    pub const INK: Self = Self([0x14, 0x21, 0x3d]);
    /// The least contrast of text that can be read: WCAG 2.1, criterion 1.4.3.
    pub const READABLE: f64 = 4.5;

    /// Reads `#rrggbb`.
    ///
    /// # Errors
    /// The text is not a colour.
    pub fn read(text: &str) -> Result<Self, Refusal> {
        let refused = || Refusal::NotAColour { found: text.to_owned() };
        let digits = text.trim().strip_prefix('#').filter(|digits| digits.len() == 6).ok_or_else(refused)?;
        let part = |at: usize| {
            let digits = digits.get(at..at + 2).filter(|two| two.chars().all(|one| one.is_ascii_hexdigit()));
            digits.and_then(|two| u8::from_str_radix(two, 16).ok()).ok_or_else(refused)
        };
        Ok(Self([part(0)?, part(2)?, part(4)?]))
    }

    /// Contrast with another colour, from 1 to 21: (L1 + 0.05) / (L2 + 0.05) of WCAG 2.1.
    pub fn contrast(self, other: Self) -> f64 {
        let (one, other) = (self.luminance(), other.luminance());
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    /// Relative luminance of WCAG 2.1, from 0 for black to 1 for white.
    fn luminance(self) -> f64 {
        let [red, green, blue] = self.0.map(|part| {
            let part = f64::from(part) / 255.0;
            if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        });
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
}
