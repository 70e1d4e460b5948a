//! Closed vocabularies: the same code in the file, in plan JSON and as the key of the word for people.

/// A closed list of codes.
pub trait Vocabulary: Copy + PartialEq + Sized + 'static {
    /// What the list is called, the first part of its word keys.
    const NAME: &'static str;
    /// All members in the order in which people see them.
    const ALL: &'static [Self];

    /// The code, as it stands in the file.
    fn code(self) -> &'static str;

    /// The key of its word for people.
    fn word(self) -> String {
        format!("{}-{}", Self::NAME, self.code())
    }

    /// Finds the member with a code.
    fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|member| member.code() == code)
    }
}

/// Declares a closed vocabulary with its codes.
macro_rules! vocabulary {
    ($(#[$doc:meta])* $name:ident as $list:literal { $($(#[$member_doc:meta])* $member:ident = $code:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        pub enum $name { $($(#[$member_doc])* #[serde(rename = $code)] $member,)+ }

        impl crate::domain::Vocabulary for $name {
            const NAME: &'static str = $list;
            const ALL: &'static [Self] = &[$(Self::$member,)+];
            fn code(self) -> &'static str {
                match self { $(Self::$member => $code,)+ }
            }
        }

        impl crate::domain::FieldType for $name {
            const SHAPE: crate::domain::Shape = crate::domain::Shape::Choice($list, &[$($code,)+]);
        }
    };
}
pub(crate) use vocabulary;
