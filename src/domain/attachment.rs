//! Files that are kept in the document.

use super::record::{Rules, record};
use super::refusal::{Field, within};
use super::{
    ActionPlan, Amendment, Dossier, HouseStyle, Id, Key, Kind, Meeting, Noun, Plan, Priority, Refusal,
};
use chrono::NaiveDate;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// The largest file that can be attached, in bytes.
pub const LARGEST_ATTACHMENT: u64 = 20 * 1024 * 1024;

/// The most that all attachments can hold together, in bytes: a document must be quick to open, and its plan in
/// JSON must fit in memory.
pub const MOST_ATTACHED: u64 = 100 * 1024 * 1024;

/// Bytes of attachments, by their digest.
pub type Contents = BTreeMap<String, Vec<u8>>;

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
        /// The house style whose logo it is.
        house_style: Option<Id<HouseStyle>> = part,
    }
}

impl Rules for Attachment {
    fn keep(&self, dossier: &Dossier) -> Result<(), Refusal> {
        safe_name(&self.name)?;
        if self.size > LARGEST_ATTACHMENT as i64 {
            return Err(Refusal::TooLarge { name: self.name.clone(), limit: LARGEST_ATTACHMENT });
        }
        within(Kind::Attachment, Field("size"), self.size as f64, 0.0, LARGEST_ATTACHMENT as f64)?;
        if self.references().len() != 1 {
            let fields = &["plan", "priority", "action_plan", "meeting", "amendment", "house_style"];
            return Err(Refusal::OneOf { kind: Kind::Attachment, fields, exactly: true });
        }
        // Attachments with the same bytes share them.
        let sizes: BTreeMap<&str, i64> =
            dossier.attachments.values().map(|one| (one.digest.as_str(), one.size)).collect();
        let together = sizes.values().fold(0_i64, |sum, size| sum.saturating_add(*size));
        if together > MOST_ATTACHED as i64 {
            return Err(Refusal::TooMuchAttached { name: self.name.clone(), limit: MOST_ATTACHED });
        }
        Ok(())
    }
}

impl Attachment {
    /// An attachment of a record on a day, which has neither name nor bytes yet.
    pub fn to(owner: Key, id: Id<Self>, day: NaiveDate) -> Self {
        let mut attachment = Self {
            id,
            name: String::new(),
            text: String::new(),
            day,
            size: 0,
            digest: String::new(),
            plan: None,
            priority: None,
            action_plan: None,
            meeting: None,
            amendment: None,
            house_style: None,
        };
        match owner {
            Key::Plan(id) => attachment.plan = Some(id),
            Key::Priority(id) => attachment.priority = Some(id),
            Key::ActionPlan(id) => attachment.action_plan = Some(id),
            Key::Meeting(id) => attachment.meeting = Some(id),
            Key::Amendment(id) => attachment.amendment = Some(id),
            Key::HouseStyle(id) => attachment.house_style = Some(id),
            _ => {}
        }
        attachment
    }

    /// The attachments of a record, in the order in which they were made.
    pub fn of(owner: Key, dossier: &Dossier) -> Vec<&Self> {
        let belongs = |one: &&Self| one.references().iter().any(|reference| reference.key == owner);
        dossier.attachments.values().filter(belongs).collect()
    }

    /// The same attachment with the size and the digest of its bytes.
    pub fn with_bytes(self, bytes: &[u8]) -> Self {
        let size = i64::try_from(bytes.len()).unwrap_or(i64::MAX);
        Self { size, digest: Self::digest_of(bytes), ..self }
    }

    /// Whether these are its bytes.
    pub fn holds(&self, bytes: &[u8]) -> bool {
        usize::try_from(self.size) == Ok(bytes.len()) && self.digest == Self::digest_of(bytes)
    }

    /// SHA-256 of bytes, in hexadecimal.
    pub fn digest_of(bytes: &[u8]) -> String {
        Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
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
