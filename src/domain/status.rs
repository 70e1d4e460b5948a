//! How something stands.

use super::vocabulary::vocabulary;

vocabulary! {
    /// How something stands; always shown as colour, shape and word together.
    Status as "status" {
        /// On course.
        OnCourse = "on-course",
        /// A little behind.
        Attention = "attention",
        /// Off course.
        OffCourse = "off-course",
        /// No figure, or a stale one.
        Unknown = "unknown",
        /// Never judged.
        Informative = "informative",
    }
}
