//! Figures that Belgian police zones published, and what Kadans says of them.

use kadans::analysis::Verdict;
use kadans::analysis::change::Test;
use kadans::analysis::change::counts::{Facts, exact};
use std::fmt::Write;

/// What a zone published.
enum Published {
    /// Two numbers of facts: then and now.
    Counts(f64, f64),
    /// Facts in weeks, then and now, recomputed from published means per week.
    Weekly((f64, f64), (f64, f64), &'static str),
    /// A percentage or a factor without the numbers behind it.
    Percentage(&'static str),
    /// Two means without the measurements behind them.
    Means(&'static str),
}

use Published::{Counts, Means, Percentage, Weekly};

/// The zone, what is counted, the years, and what was published.
type Row = (&'static str, &'static str, &'static str, Published);

const ROWS: &[Row] = &[
    ("a zone, not named", "burglaries in vehicles", "year on year", Counts(54.0, 60.0)),
    ("a zone, not named", "stolen cars", "year on year", Counts(12.0, 29.0)),
    ("Getevallei", "burglaries", "2018 to 2019", Counts(347.0, 262.0)),
    ("Getevallei", "burglaries", "2019 to 2020", Counts(262.0, 203.0)),
    ("Getevallei", "burglaries", "2020 to 2021", Percentage("−7.4 %")),
    ("Getevallei", "burglaries", "2022 to 2023", Counts(245.0, 203.0)),
    ("Getevallei", "burglaries in homes", "2022 to 2023", Counts(172.0, 93.0)),
    ("Getevallei", "injury accidents", "2017 to 2020", Counts(134.0, 114.0)),
    ("Getevallei", "injury accidents", "2020 to 2021", Counts(114.0, 138.0)),
    ("Neteland", "burglaries", "2022 to 2023", Percentage("+15 % (186 in 2023)")),
    ("Neteland", "reports of suspicious persons", "2022 to 2023", Percentage("−10 %")),
    ("Neteland", "judicial offences", "2022 to 2023", Percentage("−4 %")),
    ("Neteland", "response time, code 1", "2016 to 2017", Means("10 min to 17:30 min")),
    ("Beringen/Ham/Tessenderlo", "burglaries in homes", "2021 to 2022", Percentage("doubled (171 in 2022)")),
    ("Beringen/Ham/Tessenderlo", "reports of domestic violence", "2021 to 2022", Counts(329.0, 371.0)),
    ("Beringen/Ham/Tessenderlo", "accidents", "2021 to 2022", Counts(220.0, 244.0)),
    ("Gavers", "burglaries in homes", "2021 to 2022", Percentage("−14 %")),
    ("Gavers", "burglaries in homes", "2022 to 2023", Percentage("+71 %")),
    ("Gavers", "cybercrime", "2021 to 2022", Percentage("−15 %")),
    ("Gavers", "cybercrime", "2022 to 2023", Percentage("+8 %")),
    ("Weser-Göhl", "burglaries", "2017 to 2018", Counts(112.0, 157.0)),
    ("Het Houtsche", "requests for holiday surveillance", "2023 to 2024", Percentage("+18 %")),
    (
        "Turnhout",
        "files of the family justice centre",
        "2014 to January-April 2022",
        Weekly((73.0, 52.0), (63.0, 17.0), "1.4 to 3.7 a week"),
    ),
    ("Hauts-Pays", "burglaries", "2019 to 2020", Counts(417.0, 103.0)),
];

/// The document.
pub fn document() -> String {
    let mut text = String::from(INTRODUCTION);
    text.push_str("| zone | what | years | published | change | 95 % interval | p | rule | Kadans says |\n");
    text.push_str("|---|---|---|---|---|---|---|---|---|\n");
    for (zone, what, years, published) in ROWS {
        let _ = writeln!(text, "| {zone} | {what} | {years} | {} |", judged(published));
    }
    text.push_str(READING);
    text
}

/// The last six cells of a row.
fn judged(published: &Published) -> String {
    match published {
        Counts(then, now) => {
            let test = exact(Facts::of(*now), Facts::of(*then));
            format!("{then} to {now} | {}", told(&test))
        }
        Weekly(then, now, claim) => {
            let facts = |(count, exposure)| Facts { count, exposure };
            format!("{claim} | {}", told(&exact(facts(*now), facts(*then))))
        }
        Percentage(claim) => format!("{claim} | | | | | percentage only: not judged"),
        Means(claim) => format!("{claim} | | | | | means only: not judged"),
    }
}

fn told(test: &Test) -> String {
    let (low, high) = test.interval.unwrap_or((f64::NAN, f64::NAN));
    let verdict = match test.verdict {
        Verdict::Fall => "demonstrable fall",
        Verdict::Rise => "demonstrable rise",
        Verdict::NotDemonstrable => "not demonstrable: it may well be chance",
        Verdict::TooFew => "too few to judge",
    };
    let p =
        test.p.map_or_else(String::new, |p| if p < 0.001 { "< 0.001".to_owned() } else { format!("{p:.3}") });
    let [change, low, high] = [test.estimate, low, high].map(percent);
    format!("{change} | {low} to {high} | {p} | {} | {verdict}", test.rule.code())
}

/// A ratio as a relative change.
fn percent(ratio: f64) -> String {
    let value = ((ratio - 1.0) * 100.0).round();
    let sign = if value > 0.0 {
        "+"
    } else if value < 0.0 {
        "−"
    } else {
        ""
    };
    format!("{sign}{} %", value.abs())
}

const INTRODUCTION: &str = "\
# Figures that zones published

What Belgian local police zones published about a year beside an earlier one, and what Kadans says of the same numbers.
Where only two totals are known they are compared exactly, as R's `poisson.test` does: how much the months of that zone
vary is then unknown, so that the true uncertainty is at least what stands here. With the monthly figures of the zone
Kadans widens the interval by what they show. A percentage without the counts behind it cannot be judged.

`cargo run --release --no-default-features --example evidence -- published` computes this table anew.

";

const READING: &str = "
Sources: what the zones themselves or the regional press published: Getevallei (politie.be/5910, 2024, and hln.be, May
2022), Neteland (politie.be/5369, 2023, and hln.be, November 2018), Beringen/Ham/Tessenderlo (hbvl.be, April 2023),
Gavers (kw.be, January 2024), Weser-Göhl (brf.be, 2019), Het Houtsche (focus-wtv.be, March 2025), Turnhout (hln.be, 2022;
about 73 files in 52 weeks and 63 in 17), Hauts-Pays (dhnet.be, March 2021). A verdict says whether a difference is more
than chance, never why: the fall of 2020 is that of a year of lockdowns.
";
