//! How people type days and numbers.

use super::Language;
use chrono::{Datelike, NaiveDate};

/// Reads a day as people type it: 31/10/2023, 31-10-23, 31.10.2023, 2023-10-31, 31/10 (of this year), "vandaag".
///
/// None for what is no day, such as 31/02.
pub fn read_day(text: &str, today: NaiveDate) -> Option<NaiveDate> {
    let text = text.trim().to_lowercase().replace('’', "'");
    if ["vandaag", "aujourd'hui", "heute", "today"].contains(&text.as_str()) {
        return Some(today);
    }
    let parts: Vec<&str> = text.split(['/', '-', '.', ' ']).filter(|part| !part.is_empty()).collect();
    let number =
        |part: &str| part.bytes().all(|byte| byte.is_ascii_digit()).then(|| part.parse::<u32>().ok())?;
    let (day, month, year) = match parts.as_slice() {
        [year, month, day] if year.len() == 4 => (number(day)?, number(month)?, number(year)?),
        [day, month, year] if year.len() == 4 => (number(day)?, number(month)?, number(year)?),
        [day, month, year] if year.len() == 2 => (number(day)?, number(month)?, number(year)? + 2000),
        [day, month] => (number(day)?, number(month)?, u32::try_from(today.year()).ok()?),
        _ => return None,
    };
    let year = i32::try_from(year).ok().filter(|year| (1900..2200).contains(year))?;
    NaiveDate::from_ymd_opt(year, month, day)
}

/// Reads a number as people type it: 1.234,5 or 1 234,5 here, 1,234.5 in English; a % or € is let pass.
///
/// None for what is no number. A single separator counts as decimal, but not before exactly three digits.
pub fn read_number(text: &str, language: Language) -> Option<f64> {
    let text: String = text
        .trim()
        .trim_end_matches('%')
        .trim_start_matches('€')
        .replace('−', "-")
        .chars()
        .filter(|c| !c.is_whitespace() && *c != '\u{202f}' && *c != '\'')
        .collect();
    let (group, point) = if language == Language::English { (',', '.') } else { ('.', ',') };
    let unsigned = text.strip_prefix(['-', '+']).unwrap_or(&text);
    if unsigned.is_empty() || !unsigned.chars().all(|c| c.is_ascii_digit() || c == group || c == point) {
        return None;
    }
    let (whole, rest) = match unsigned.split_once(point) {
        Some((whole, rest)) => (whole, Some(rest)),
        None => match unsigned.rsplit_once(group) {
            // 12.5 was typed with the other key: no thousands.
            Some((whole, rest)) if rest.len() != 3 && !whole.contains(group) => (whole, Some(rest)),
            _ => (unsigned, None),
        },
    };
    let groups: Vec<&str> = whole.split(group).collect();
    let is_grouped = groups.iter().skip(1).all(|group| group.len() == 3);
    let is_plain = rest.is_none_or(|rest| rest.bytes().all(|byte| byte.is_ascii_digit()));
    if !is_grouped || !is_plain || groups[0].is_empty() && rest.is_none_or(str::is_empty) {
        return None;
    }
    let number: f64 = format!("{}.{}", groups.concat(), rest.unwrap_or("0")).parse().ok()?;
    (number.is_finite() && number <= 1e12).then(|| if text.starts_with('-') { -number } else { number })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_read_in_every_way_that_people_type_it() {
        let today: NaiveDate = "2023-11-08".parse().unwrap();
        for text in ["31/10/2023", "31-10-23", "31.10.2023", "2023-10-31", " 31/10 ", "31 10 2023"] {
            assert_eq!(read_day(text, today), NaiveDate::from_ymd_opt(2023, 10, 31), "{text}");
        }
        assert_eq!(read_day("Vandaag", today), Some(today));
        for text in
            ["31/02", "31/02/2023", "abc", "", "13/13/2023", "1/2/3/4", "99999999999/1/2023", "31/10/0023"]
        {
            assert_eq!(read_day(text, today), None, "{text}");
        }
    }

    #[test]
    fn a_number_is_read_as_the_language_writes_it() {
        for (text, number) in [
            ("1.234,5", 1234.5),
            ("1234,5", 1234.5),
            ("12.5", 12.5),
            ("1.234", 1234.0),
            ("-3", -3.0),
            ("−3,0", -3.0),
            ("54 %", 54.0),
            ("€ 12", 12.0),
            ("1 234", 1234.0),
            (",5", 0.5),
            ("7,", 7.0),
        ] {
            assert_eq!(read_number(text, Language::Dutch), Some(number), "{text}");
        }
        assert_eq!(read_number("1,234.5", Language::English), Some(1234.5));
        for text in ["abc", "", "1,2,3", "1.23.4", "--1", "1e5", ".", ",", "1.2345.678", "NaN", "inf"] {
            assert_eq!(read_number(text, Language::Dutch), None, "{text}");
        }
    }
}
