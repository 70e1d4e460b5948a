//! Runs of digits in a text, as people write numbers: in groups, with a point, a space, a hyphen or a slash between.

/// Digits that stand together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Group {
    /// The digits.
    pub digits: String,
    /// Where it begins, counted in letters.
    pub start: usize,
    /// Whether a letter stands right before or after it, as in a code.
    pub is_glued: bool,
    /// Whether a plus stands right before it.
    pub has_plus: bool,
}

/// What may stand between two groups of one number.
fn is_separator(letter: char) -> bool {
    matches!(letter, ' ' | '.' | '-' | '/' | '–' | '\u{a0}' | '\u{202f}')
}

/// The groups of digits of a text, in runs: one separator stands between two groups of a run.
pub(super) fn runs(letters: &[char]) -> Vec<Vec<Group>> {
    let mut runs: Vec<Vec<Group>> = Vec::new();
    let mut at = 0;
    let mut last_end = None;
    while at < letters.len() {
        if !letters[at].is_ascii_digit() {
            at += 1;
            continue;
        }
        let start = at;
        while letters.get(at).is_some_and(char::is_ascii_digit) {
            at += 1;
        }
        let before = start.checked_sub(1).and_then(|index| letters.get(index));
        let is_letter = |letter: Option<&char>| letter.is_some_and(|letter| letter.is_alphabetic());
        let group = Group {
            digits: letters[start..at].iter().collect(),
            start,
            is_glued: is_letter(before) || is_letter(letters.get(at)),
            has_plus: before == Some(&'+'),
        };
        let follows = last_end.is_some_and(|end: usize| end + 1 == start && is_separator(letters[end]));
        match runs.last_mut().filter(|_| follows) {
            Some(run) => run.push(group),
            None => runs.push(vec![group]),
        }
        last_end = Some(at);
    }
    runs
}

/// The digits of groups that follow each other in a run and have these lengths, where none is part of a code.
pub(super) fn windows<'a>(
    run: &'a [Group],
    lengths: &'a [usize],
) -> impl Iterator<Item = (usize, String)> + 'a {
    run.windows(lengths.len().max(1)).filter_map(move |window| {
        let fits = window
            .iter()
            .zip(lengths)
            .all(|(group, length)| group.digits.len() == *length && !group.is_glued);
        fits.then(|| (window[0].start, window.iter().map(|group| group.digits.as_str()).collect()))
    })
}

/// A pattern of letters that is matched from a place on.
pub(super) struct Cursor<'a> {
    letters: &'a [char],
    /// The next letter.
    pub at: usize,
}

impl<'a> Cursor<'a> {
    /// Begins at a place where no letter or digit stands right before.
    pub(super) fn begin(letters: &'a [char], at: usize) -> Option<Self> {
        let before = at.checked_sub(1).and_then(|index| letters.get(index));
        let is_free = before.is_none_or(|letter| !letter.is_alphanumeric() && *letter != '-');
        is_free.then_some(Self { letters, at })
    }

    /// Takes from `least` to `most` letters of a sort; none when there are fewer.
    pub(super) fn take(
        &mut self,
        least: usize,
        most: usize,
        is: impl Fn(char) -> bool,
    ) -> Option<&'a [char]> {
        let rest = &self.letters[self.at..];
        let count = rest.iter().take(most).take_while(|letter| is(**letter)).count();
        if count < least {
            return None;
        }
        self.at += count;
        Some(&rest[..count])
    }

    /// Ends where no letter, digit or hyphen follows.
    pub(super) fn end(&self) -> Option<()> {
        let next = self.letters.get(self.at);
        next.is_none_or(|letter| !letter.is_alphanumeric() && *letter != '-').then_some(())
    }
}
