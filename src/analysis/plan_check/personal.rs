//! Personal data in free text, in the forms in which it is written in Belgium.

use super::scan::{Cursor, Group, runs, windows};

/// What gives a person away.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum PersonalData {
    NationalNumber,
    ReportNumber,
    LicencePlate,
    Phone,
    Email,
}

/// Letters that are shown of what was found; the rest stays out of tables, logs and reports.
const SHOWN: usize = 3;

/// What a text gives away, the first of each sort, with its first letters only.
pub(super) fn personal_data(text: &str) -> Vec<(PersonalData, String)> {
    let has_email = text.contains('@');
    if !has_email && text.bytes().filter(u8::is_ascii_digit).count() < 4 {
        return Vec::new();
    }
    // The zero that one leaves out from abroad: +32 (0)2.
    let text = text.replace("(0)", "");
    let letters: Vec<char> = text.chars().collect();
    let runs = runs(&letters);
    let mut found = Vec::new();
    let mut keep = |data, at: Option<usize>| {
        if let Some(at) = at {
            found.push((data, masked(&letters[at..])));
        }
    };
    keep(PersonalData::NationalNumber, runs.iter().find_map(|run| national_number(run)));
    keep(PersonalData::ReportNumber, (0..letters.len()).find(|at| report_number(&letters, *at).is_some()));
    keep(PersonalData::LicencePlate, (0..letters.len()).find(|at| licence_plate(&letters, *at).is_some()));
    keep(PersonalData::Phone, runs.iter().find_map(|run| phone(run)));
    if has_email {
        keep(PersonalData::Email, email(&letters));
    }
    found
}

fn masked(letters: &[char]) -> String {
    letters.iter().take(SHOWN).chain(['…'].iter()).collect()
}

/// A number of the national register: a day of birth, a number of that day, and two check digits that make the
/// rest modulo 97 come out; from 2000 on with a 2 put before it. Months of foreigners are 20 or 40 higher.
fn national_number(run: &[Group]) -> Option<usize> {
    const FORMS: [&[usize]; 6] = [&[11], &[2, 2, 2, 3, 2], &[2, 2, 2, 5], &[6, 3, 2], &[6, 5], &[9, 2]];
    let all = FORMS.iter().flat_map(|form| windows(run, form));
    all.into_iter().find(|(_, digits)| is_national_number(digits)).map(|(start, _)| start)
}

fn is_national_number(digits: &str) -> bool {
    let number = |range: std::ops::Range<usize>| digits.get(range).and_then(|part| part.parse::<u64>().ok());
    let (Some(base), Some(check), Some(month), Some(day)) =
        (number(0..9), number(9..11), number(2..4), number(4..6))
    else {
        return false;
    };
    let is_day = day <= 31 && matches!(month, 0..=12 | 20..=32 | 40..=52);
    is_day && [base, 2_000_000_000 + base].iter().any(|base| 97 - base % 97 == check)
}

/// The number of a police report: place, unit, year: LE.12.L1.001234/2023.
fn report_number(letters: &[char], at: usize) -> Option<()> {
    let digit = |letter: char| letter.is_ascii_digit();
    let point = |letter: char| matches!(letter, '.' | ' ' | '-');
    let mut cursor = Cursor::begin(letters, at)?;
    let place = cursor.take(2, 2, |letter| letter.is_ascii_alphabetic())?;
    let between = cursor.take(0, 1, point)?;
    if place.iter().any(char::is_ascii_lowercase) && between != ['.'] {
        return None;
    }
    cursor.take(2, 2, digit)?;
    cursor.take(0, 1, point)?;
    cursor.take(2, 2, |letter| letter.is_ascii_alphanumeric())?;
    cursor.take(0, 1, point)?;
    cursor.take(4, 6, digit)?;
    cursor.take(1, 1, |letter| matches!(letter, '/' | '-'))?;
    let year = cursor.take(2, 4, digit)?;
    if year.len() == 3 { None } else { cursor.end() }
}

/// A licence plate: 1-ABC-123, or the same without hyphens in capitals.
fn licence_plate(letters: &[char], at: usize) -> Option<()> {
    let hyphen = |letter: char| letter == '-';
    let mut cursor = Cursor::begin(letters, at)?;
    cursor.take(1, 1, |letter| matches!(letter, '1'..='9'))?;
    let first = cursor.take(0, 1, hyphen)?.len();
    let middle = cursor.take(3, 3, |letter| letter.is_ascii_alphabetic())?;
    if first == 0 && middle.iter().any(char::is_ascii_lowercase) {
        return None;
    }
    let second = cursor.take(0, 1, hyphen)?.len();
    cursor.take(3, 3, |letter| letter.is_ascii_digit())?;
    if first == second { cursor.end() } else { None }
}

/// A Belgian telephone number: nine digits, ten for a mobile one, or with 32 before it.
fn phone(run: &[Group]) -> Option<usize> {
    const LINES: [&[usize]; 8] =
        [&[9], &[2, 3, 2, 2], &[3, 2, 2, 2], &[2, 7], &[3, 6], &[3, 3, 3], &[2, 3, 4], &[3, 2, 4]];
    const MOBILE: [&[usize]; 4] = [&[10], &[4, 2, 2, 2], &[4, 6], &[4, 3, 3]];
    let is_line = |digits: &str| digits.starts_with('0') && !digits.starts_with("00");
    let line = LINES.iter().flat_map(|form| windows(run, form)).find(|(_, digits)| is_line(digits));
    let is_mobile = |digits: &str| digits.starts_with("04") && !is_enterprise_number(digits);
    let mobile = MOBILE.iter().flat_map(|form| windows(run, form)).find(|(_, digits)| is_mobile(digits));
    let national = line.or(mobile).map(|(start, _)| start);
    national.or_else(|| (0..run.len()).find_map(|at| phone_from_abroad(&run[at..])))
}

/// A number of an enterprise looks like a mobile telephone number, but has two check digits.
fn is_enterprise_number(digits: &str) -> bool {
    let number = |range: std::ops::Range<usize>| digits.get(range).and_then(|part| part.parse::<u64>().ok());
    number(0..8).zip(number(8..10)).is_some_and(|(base, check)| 97 - base % 97 == check)
}

fn phone_from_abroad(run: &[Group]) -> Option<usize> {
    let first = run.first()?;
    let prefix = if first.has_plus { "32" } else { "0032" };
    let mut digits = first.digits.strip_prefix(prefix)?.to_owned();
    for group in run.iter().skip(1).take_while(|group| !group.is_glued) {
        if digits.len() >= 8 {
            break;
        }
        digits.push_str(&group.digits);
    }
    let fits = matches!(digits.len(), 8 | 9) && !digits.starts_with('0');
    (fits && !first.is_glued).then_some(first.start)
}

/// An electronic mail address: where its local part begins.
fn email(letters: &[char]) -> Option<usize> {
    let is_local = |letter: &char| letter.is_ascii_alphanumeric() || ".+_%-".contains(*letter);
    let signs = letters.iter().enumerate().filter(|(_, letter)| **letter == '@').map(|(at, _)| at);
    signs.into_iter().find_map(|at| {
        let local = letters[..at].iter().rev().take_while(|letter| is_local(letter)).count();
        let domain: String = letters[at + 1..]
            .iter()
            .take_while(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '.' | '-'))
            .collect();
        let (name, ending) = domain.trim_end_matches(['.', '-']).rsplit_once('.')?;
        let is_domain =
            !name.is_empty() && ending.len() > 1 && ending.chars().all(|letter| letter.is_ascii_alphabetic());
        (local > 0 && is_domain).then_some(at - local)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<PersonalData> {
        personal_data(text).into_iter().map(|(data, _)| data).collect()
    }

    #[test]
    fn national_numbers_are_known_by_their_check_digits() {
        for text in ["85.07.30-033.28", "85073003328", "RR 850730-03328.", "op 85 07 30 033 28 geboren"] {
            assert_eq!(found(text), [PersonalData::NationalNumber], "{text}");
        }
        // Born after 2000: the check digits count a 2 before the number.
        let base = 2_010_203_001_u64;
        let check = 97 - base % 97;
        let young = format!("01.02.03-001.{check:02}");
        assert_eq!(found(&young), [PersonalData::NationalNumber], "{young}");
        for text in ["85.07.30-033.29", "85073003327", "12345678901", "85.13.30-033.28"] {
            assert_eq!(found(text), [], "{text}");
        }
    }

    #[test]
    fn numbers_of_reports_and_plates_are_known_by_their_form() {
        for text in [
            "LE.12.L1.001234/2023",
            "pv BR.30.LA.123456/2023.",
            "(LE12.L1.001234-23)",
            "le.12.l1.001234/2023",
        ] {
            assert_eq!(found(text), [PersonalData::ReportNumber], "{text}");
        }
        for text in ["1-ABC-123", "de wagen 2-XYZ-789,", "1ABC123", "1-abc-123"] {
            assert_eq!(found(text), [PersonalData::LicencePlate], "{text}");
        }
        for text in
            ["AP-1a", "O1.1.1 en O1.1.2", "INB-WON 2023-09", "1 VTE 152 uur", "AP-1-ABC-123", "1abc123"]
        {
            assert_eq!(found(text), [], "{text}");
        }
    }

    #[test]
    fn telephone_numbers_are_known_however_they_are_grouped() {
        let all = [
            "02 123 45 67",
            "016/12.34.56",
            "0475 12 34 56",
            "0475/12.34.56",
            "0475123456",
            "+32 475 12 34 56",
            "+32 (0)2 123 45 67",
            "0032 16 12 34 56",
            "bel 03-123.45.67!",
            "+3216123456",
        ];
        for text in all {
            assert_eq!(found(text), [PersonalData::Phone], "{text}");
        }
        let none = [
            "0403.170.701",
            "2020-2025",
            "31/10/2023",
            "2023-10-31",
            "1.234.567,89",
            "01/02/2023 tot 03/04/2023",
            "5390 0754 7034",
            "bel 101 of 112",
            "KB van 17 september 2001",
            "05/09/2001, numac 2001001065",
            "van 08 tot 18 uur",
            "1733",
            "504 in 2019, 438 in 2020",
        ];
        for text in none {
            assert_eq!(found(text), [], "{text}");
        }
    }

    #[test]
    fn an_address_needs_a_name_and_a_domain() {
        assert_eq!(found("schrijf naar jan.peeters@voorbeeld.be."), [PersonalData::Email]);
        for text in ["@politie", "5 @ 3 euro", "a@b", "x@.be"] {
            assert_eq!(found(text), [], "{text}");
        }
    }

    #[test]
    fn only_the_first_letters_of_what_was_found_are_told() {
        assert_eq!(personal_data("85.07.30-033.28")[0].1, "85.…");
        assert_eq!(personal_data("van jan@voorbeeld.be")[0].1, "jan…");
    }

    #[test]
    fn no_text_makes_it_panic() {
        let letters =
            ['0', '4', '8', '5', '+', '3', '2', '.', '-', '/', ' ', 'A', 'b', '@', 'é', '(', ')', '…'];
        let mut state = 7_u64;
        for _ in 0..20_000 {
            let text: String = (0..24)
                .map(|_| {
                    state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                    letters[(state >> 33) as usize % letters.len()]
                })
                .collect();
            drop(personal_data(&text));
        }
    }
}
