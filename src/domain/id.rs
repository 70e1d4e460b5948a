//! Identities that two machines can make without meeting.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::{cmp::Ordering, fmt, hash, marker::PhantomData};

/// The identity of a `T`: a time-prefixed random 63-bit number.
pub struct Id<T> {
    number: i64,
    of: PhantomData<fn() -> T>,
}

impl<T> Id<T> {
    /// Takes a number that was made before.
    pub const fn from_number(number: i64) -> Self {
        Self { number, of: PhantomData }
    }

    /// The number, as it stands in the file.
    pub const fn number(self) -> i64 {
        self.number
    }
}

impl<T> Clone for Id<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Id<T> {}
impl<T> PartialEq for Id<T> {
    fn eq(&self, other: &Self) -> bool {
        self.number == other.number
    }
}
impl<T> Eq for Id<T> {}
impl<T> PartialOrd for Id<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
impl<T> Ord for Id<T> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.number.cmp(&other.number)
    }
}
impl<T> hash::Hash for Id<T> {
    fn hash<H: hash::Hasher>(&self, state: &mut H) {
        self.number.hash(state);
    }
}
impl<T> fmt::Debug for Id<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "#{}", self.number)
    }
}
impl<T> Serialize for Id<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.number)
    }
}
impl<'de, T> Deserialize<'de> for Id<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        i64::deserialize(deserializer).map(Self::from_number)
    }
}

/// Milliseconds from 1970 to 2020, where the time prefix of an identity begins.
const EPOCH: u64 = 1_577_836_800_000;
/// Random bits below the time prefix.
const RANDOM_BITS: u32 = 22;

/// Makes identities. Two mints with other seeds practically never make the same one.
#[derive(Debug, Clone)]
pub struct Mint {
    millis: u64,
    state: u64,
}

impl Mint {
    /// A mint that starts at an instant, in milliseconds since 1970, with a seed of randomness.
    pub fn new(instant: u64, seed: u64) -> Self {
        Self { millis: instant.saturating_sub(EPOCH), state: seed }
    }

    /// Makes the next identity. The prefix moves on by one each time, so one mint never repeats itself.
    pub fn id<T>(&mut self) -> Id<T> {
        self.millis += 1;
        // SplitMix64: Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014.
        self.state = self.state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.state;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^= z >> 31;
        let prefix = (self.millis << RANDOM_BITS) & (i64::MAX as u64);
        Id::from_number((prefix | (z >> (64 - RANDOM_BITS))) as i64)
    }
}
