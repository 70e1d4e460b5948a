//! Phrases by key.

use super::Language;
use crate::domain::{EditName, Vocabulary};
use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use std::{fmt, sync::Arc};

/// The phrases of a language. Cloning is free.
#[derive(Clone)]
pub struct Words {
    /// The language.
    pub language: Language,
    bundles: Arc<Vec<FluentBundle<FluentResource>>>,
}

impl Words {
    /// Loads a language, with Dutch behind it.
    pub fn new(language: Language) -> Self {
        let spoken =
            if language == Language::Dutch { vec![language] } else { vec![language, Language::Dutch] };
        Self { language, bundles: Arc::new(spoken.into_iter().map(bundle).collect()) }
    }

    /// The phrase of a key. A key without a phrase is said as it is, so that it is seen.
    pub fn say(&self, key: &str) -> String {
        self.format(key, None)
    }

    /// The phrase of a key with values in it.
    pub fn say_with(&self, key: &str, values: &[(&str, &str)]) -> String {
        let mut args = FluentArgs::new();
        for (name, value) in values {
            args.set(*name, FluentValue::from(*value));
        }
        self.format(key, Some(&args))
    }

    /// The phrase of a key with a number that chooses its form, and is said in it.
    pub fn count(&self, key: &str, number: usize) -> String {
        let mut args = FluentArgs::new();
        args.set("n", FluentValue::from(number));
        self.format(key, Some(&args))
    }

    /// The phrase of a key with a number `n` that chooses its form, and values in it.
    pub fn count_with(&self, key: &str, number: usize, values: &[(&str, &str)]) -> String {
        let mut args = FluentArgs::new();
        for (name, value) in values {
            args.set(*name, FluentValue::from(*value));
        }
        args.set("n", FluentValue::from(number));
        self.format(key, Some(&args))
    }

    /// The word of a member of a vocabulary.
    pub fn word(&self, member: impl Vocabulary) -> String {
        self.say(&member.word())
    }

    /// The name of an edit.
    pub fn edit(&self, name: &EditName) -> String {
        let noun = self.say(&format!("noun-{}", name.noun.replace('_', "-")));
        self.say_with(&Vocabulary::word(name.verb), &[("noun", &noun), ("label", &name.label)])
    }

    /// Whether the language itself has a phrase.
    pub fn has(&self, key: &str) -> bool {
        self.bundles.first().is_some_and(|bundle| bundle.has_message(key))
    }

    fn format(&self, key: &str, args: Option<&FluentArgs<'_>>) -> String {
        for bundle in self.bundles.iter() {
            if let Some(pattern) = bundle.get_message(key).and_then(|message| message.value()) {
                let mut faults = Vec::new();
                return bundle.format_pattern(pattern, args, &mut faults).into_owned();
            }
        }
        key.to_owned()
    }
}

impl fmt::Debug for Words {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("Words").field(&self.language).finish()
    }
}

fn bundle(language: Language) -> FluentBundle<FluentResource> {
    // The tags are ours and sound; a faulty phrase leaves the others alone.
    let tag = language.tag().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    bundle.set_use_isolating(false);
    for phrases in language.phrases() {
        let resource = match FluentResource::try_new((*phrases).to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        bundle.add_resource_overriding(resource);
    }
    bundle
}
