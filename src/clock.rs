//! The only place that asks the machine what time it is, and for randomness.

use crate::domain::Mint;
use chrono::{DateTime, FixedOffset, Local, NaiveDate};
use std::hash::{BuildHasher, Hasher};

/// The local time with its offset.
#[allow(clippy::disallowed_methods)]
pub fn now() -> DateTime<FixedOffset> {
    Local::now().fixed_offset()
}

/// Today, here.
pub fn today() -> NaiveDate {
    now().date_naive()
}

/// A mint of identities that no other machine repeats.
pub fn mint() -> Mint {
    // The standard library seeds each hasher state from the randomness of the system.
    let seed = std::hash::RandomState::new().build_hasher().finish();
    Mint::new(u64::try_from(now().timestamp_millis()).unwrap_or_default(), seed)
}

/// The name that the system gives to who works here; it signs the history.
pub fn author() -> String {
    let named = ["USER", "USERNAME", "LOGNAME"].iter().find_map(|name| std::env::var(name).ok());
    named.filter(|name| !name.trim().is_empty()).unwrap_or_else(|| "?".to_owned())
}
