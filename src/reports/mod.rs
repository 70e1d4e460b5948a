//! The same story on paper: a neutral report, and one writer a format.
