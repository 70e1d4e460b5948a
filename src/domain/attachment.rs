//! Files that are kept in the document.

use super::record::{Rules, record};
use super::refusal::{Field, within};
use super::{ActionPlan, Amendment, Dossier, Id, Kind, Meeting, Plan, Priority, Refusal};
use chrono::NaiveDate;

/// The largest file that can be attached, in bytes.
pub const LARGEST_ATTACHMENT: u64 = 20 * 1024 * 1024;

record! {
    /// A file that is kept in the document. Its bytes stand apart, under their digest.
    Attachment in attachments called name {
        /// Name of the file, safe on any machine.
        name: String = filled,
        /// What it is.
        text: String = long,
        /// Day on which it was attached.
        day: NaiveDate,
        /// Size in bytes.
        size: i64,
        /// SHA-256 of its bytes, in hexadecimal.
        digest: String = filled,
        /// The plan that it belongs to.
        plan: Option<Id<Plan>> = part,
        /// The priority that it belongs to.
        priority: Option<Id<Priority>> = part,
        /// The action plan that it belongs to.
        action_plan: Option<Id<ActionPlan>> = part,
        /// The meeting that it belongs to.
        meeting: Option<Id<Meeting>> = part,
        /// The amendment that it belongs to.
        amendment: Option<Id<Amendment>> = part,
    }
}

impl Rules for Attachment {
    fn keep(&self, _: &Dossier) -> Result<(), Refusal> {
        safe_name(&self.name)?;
        if self.size > LARGEST_ATTACHMENT as i64 {
            return Err(Refusal::TooLarge { name: self.name.clone(), limit: LARGEST_ATTACHMENT });
        }
        within(Kind::Attachment, Field("size"), self.size as f64, 0.0, LARGEST_ATTACHMENT as f64)
    }
}

/// Refuses a name that leads elsewhere, hides something, or cannot exist on some machine.
///
/// # Errors
/// The name is unsafe.
pub fn safe_name(name: &str) -> Result<(), Refusal> {
    const RESERVED: [&str; 22] = [
        "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
        "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
    ];
    let refused = || Err(Refusal::UnsafeName { name: name.to_owned() });
    let hidden = |letter: char| {
        letter.is_control()
            || matches!(letter, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
    };
    if name.is_empty() || name.len() > 200 || name.starts_with('.') || name.ends_with(['.', ' ']) {
        return refused();
    }
    if name.chars().any(|letter| hidden(letter) || r#"/\:*?"<>|"#.contains(letter)) {
        return refused();
    }
    let stem = name.split('.').next().unwrap_or_default().trim().to_lowercase();
    if RESERVED.contains(&stem.as_str()) { refused() } else { Ok(()) }
}
