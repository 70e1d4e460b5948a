use super::{Place, SMALL, fine, refused, run, run_on};
use crate::support::{day, small_document, stamp};
use kadans::domain::{Edit, Id, Indicator, Measurement};
use serde_json::{Value, json};
use std::path::Path;

fn judged(file: &Path, options: &str) -> Vec<Value> {
    let whole = whole(file, options);
    whole["indicators"].as_array().expect("an array of objects").clone()
}

fn whole(file: &Path, options: &str) -> Value {
    let out = fine(run_on(file, &format!("judge --json {options}")));
    serde_json::from_str(&out).expect("one object")
}

/// The small plan with other measurements of its first indicator.
fn with_measurements(measurements: &str) -> String {
    let from = SMALL.find("{ \"period\": \"2023-01\"").expect("the first measurement");
    let until = SMALL.find("\"note\": \"voorlopig\" }").expect("the last one") + 21;
    format!("{}{measurements}{}", &SMALL[..from], &SMALL[until..])
}

#[test]
fn figures_are_judged_and_told_in_json() {
    let place = Place::new();
    let file = place.document(SMALL);
    let all = judged(&file, "--on 2023-03-31");
    assert_eq!(whole(&file, "--on 2023-03-31")["on"], "2023-03-31");
    let plain = json!({ "centre": 7.0, "lower": 7.0 - 2.66 * 2.0, "upper": 7.0 + 2.66 * 2.0 });
    let chart = &all[0]["control_chart"];
    assert_eq!((&chart["plain_xmr"], &chart["variation"]), (&plain, &json!("too_few")));
    let mut first = all[0].clone();
    first.as_object_mut().unwrap().remove("control_chart");
    assert_eq!(
        first,
        json!({
            "code": "I1", "name": "Inbraken in woningen", "unit": "feiten",
            // 8 and 6, for the 7 of January is superseded; the target of 72 by two months of twelve is 12.
            "period": "2023-02", "value": 14.0, "status": "off_course", "declared": null, "trajectory": 12.0,
            // (12 - 14) / (10 % of 12)
            "achievement": null, "distance_in_tolerances": -2.0 / 1.2000000000000002, "change": null,
            "forecast": null,
            "sentences": [
                "Jan–feb 2023: 14 feiten; verwacht was hoogstens 12 feiten. Stand: achter.",
                "Te weinig metingen voor een regelkaart: 2, minstens 12 nodig.",
                "Geen prognose: er zijn minstens 8 cijfers nodig.",
            ],
        })
    );
    assert_eq!(all[1]["code"], "I2");
    assert_eq!(all[1]["value"], json!(80.0));
    assert_eq!(all[1]["trajectory"], Value::Null);
    assert_eq!(all[1]["status"], "insufficient");
    assert_eq!(all.len(), 2);
}

#[test]
fn an_earlier_day_sees_only_periods_that_had_ended() {
    let place = Place::new();
    let file = place.document(SMALL);
    let all = judged(&file, "--indicator I1 --on 2023-02-27");
    assert_eq!((&all[0]["period"], &all[0]["value"]), (&json!("2023-01"), &json!(8.0)));
    assert_eq!(all.len(), 1);
    let none = judged(&file, "--indicator I1 --on 2019-12-31");
    assert_eq!((&none[0]["period"], &none[0]["value"]), (&Value::Null, &Value::Null));
    assert_eq!(judged(&file, "--on 9999-12-31")[0]["status"], "stale");
    assert_eq!(judged(&file, "--on 0001-01-01").len(), 2);
}

#[test]
fn a_rise_from_nothing_has_no_endless_number() {
    let place = Place::new();
    let file = place.document(&with_measurements(
        r#"{ "period": "2022-01", "cut_off": "2022-02-15", "value": 0 },
           { "period": "2023-01", "cut_off": "2023-02-15", "value": 40 }"#,
    ));
    let all = judged(&file, "--indicator I1 --on 2023-02-28");
    let change = &all[0]["change"];
    assert_eq!(change["current"], json!({ "value": 40.0, "periods": ["2023-01"] }));
    assert_eq!(change["reference"], json!({ "value": 0.0, "periods": ["2022-01"] }));
    assert_eq!((&change["estimate"], &change["high"]), (&Value::Null, &Value::Null));
    assert!(change["low"].as_f64().is_some_and(|low| low > 1.0), "{change}");
    assert_eq!(change["rule"], json!("exact"));
}

#[test]
fn a_change_is_told_with_its_interval_and_its_rule() {
    let place = Place::new();
    let month = |year: i32, month: usize, value: usize| {
        format!(r#"{{ "period": "{year}-{month:02}", "cut_off": "{year}-12-31", "value": {value} }}"#)
    };
    let all: Vec<String> =
        (1..=12).flat_map(|number| [month(2022, number, 30), month(2023, number, 15)]).collect();
    let file = place.document(&with_measurements(&all.join(", ")));
    let all = judged(&file, "--indicator I1 --on 2023-12-31");
    let change = &all[0]["change"];
    assert_eq!((&change["measure"], &change["estimate"]), (&json!("rate_ratio"), &json!(0.5)));
    assert_eq!((&change["rule"], &change["verdict"]), (&json!("overdispersed"), &json!("demonstrable_fall")));
    let (low, high) = (change["low"].as_f64().unwrap(), change["high"].as_f64().unwrap());
    assert!(low < 0.5 && 0.5 < high && high < 1.0, "{change}");
    assert!(change["p"].as_f64().unwrap() < 0.05, "{change}");
    // 180 in the last twelve months: (180 - 100) / (60 - 100) is two ways in the wrong direction.
    assert_eq!(all[0]["achievement"], json!(-2.0));
    let table = fine(run_on(&file, "judge --on 2023-12-31"));
    assert!(table.contains("Aantoonbare daling"), "{table}");
}

#[test]
fn what_was_known_on_an_earlier_day_is_judged_as_it_was_then() {
    let folder = crate::support::folder();
    let (file, mut document) = small_document(&folder);
    let indicator: Id<Indicator> = document.dossier().indicators.values().next().unwrap().id;
    let later = Measurement {
        id: crate::support::mint().id(),
        indicator,
        area: None,
        period: "2023-03".parse().unwrap(),
        cut_off: day("2023-04-15"),
        value: 5.0,
        denominator: None,
        note: String::new(),
    };
    let later = Measurement { id: Id::from_number(later.id.number() + (1 << 40)), ..later };
    document.edit(&Edit::Enter(indicator, vec![later]), &stamp("2023-12-01T09:00:00+01:00")).unwrap();
    drop(document);
    let now = whole(&file, "--indicator I1 --on 2023-03-31");
    assert_eq!(now["indicators"][0]["value"], json!(19.0));
    let then = whole(&file, "--indicator I1 --on 2023-03-31 --known 2023-11-30");
    assert_eq!((&then["indicators"][0]["value"], &then["known"]), (&json!(14.0), &json!("2023-11-30")));
    let answer = run_on(&file, "judge --known 2023-11-07");
    let sentence = refused(&answer);
    assert!(sentence.contains("pas op 8 november 2023 gemaakt. Schrijf --known 2023-11-08"), "{sentence}");
}

#[test]
fn the_table_shows_the_status_as_shape_and_word() {
    let place = Place::new();
    let file = place.document(SMALL);
    let table = fine(run_on(&file, "judge --on 2023-03-31"));
    assert_eq!(
        table,
        "Stand op 31 maart 2023\n\
         \n\
         Code  Indicator                   Cijfer  Verwacht  Status         Tegenover vorig jaar\n\
         I1    Inbraken in woningen            14        12  ■ Achter       Nog geen vergelijking\n\
         I2    Hercontact binnen 14 dagen  80,0\u{a0}%            ○ Geen cijfer  Nog geen vergelijking\n"
    );
    assert!(fine(run_on(&file, "judge --on 2023-12-31")).contains("○ Geen cijfer (te oud)"));
}

#[test]
fn a_name_that_would_steer_a_terminal_stays_on_its_line() {
    let place = Place::new();
    let file = place.document(&SMALL.replace("Inbraken in woningen", "Inbraken \\u001b[2Jin\\nwoningen"));
    let table = fine(run_on(&file, "judge --on 2023-03-31"));
    assert!(!table.contains('\u{1b}') && table.lines().count() == 5, "{table:?}");
}

#[test]
fn a_plan_without_indicators_is_judged_as_nothing() {
    let place = Place::new();
    let file = place.document(
        r#"{ "format": "kadans-plan", "version": 1, "zone": { "code": "1", "name": "PZ" }, "plans": [] }"#,
    );
    assert!(fine(run_on(&file, "judge")).contains("Er zijn geen indicatoren"));
    assert_eq!(whole(&file, "--on 2023-03-31")["indicators"], json!([]));
    assert!(refused(&run_on(&file, "judge --indicator I1")).contains("geen indicator met code “I1”"));
}

#[test]
fn an_unknown_code_is_answered_with_codes_that_look_like_it() {
    let place = Place::new();
    let file = place.document(SMALL);
    let answer = run_on(&file, "judge --indicator i1");
    assert!(refused(&answer).contains("Bedoelt u I1, I2?"), "{}", answer.err);
    let answer = run_on(&file, "judge --indicator BESTAAT-NIET --json");
    assert!(refused(&answer).contains("Laat --indicator weg"), "{}", answer.err);
}

/// Three years of months of the first indicator of the small plan, until October 2023.
fn three_years() -> String {
    let month = |number: usize| {
        let (year, month) = (2021 + number / 12, number % 12 + 1);
        let value = 5 + (number * 7) % 4 + number % 3;
        format!(r#"{{ "period": "{year}-{month:02}", "cut_off": "{year}-12-31", "value": {value} }}"#)
    };
    with_measurements(&(0..34).map(month).collect::<Vec<_>>().join(", "))
}

#[test]
fn what_is_to_come_is_told_until_the_end_of_the_plan() {
    let place = Place::new();
    let file = place.document(&three_years());
    let all = judged(&file, "--indicator I1 --on 2023-10-31");
    let forecast = &all[0]["forecast"];
    let periods = forecast["periods"].as_array().unwrap();
    assert_eq!((periods.len(), &periods[0]["period"]), (26, &json!("2023-11")));
    let ordered = ["p2_5", "p10", "p25", "median", "p75", "p90", "p97_5"];
    for period in periods {
        let bands = ordered.map(|name| period[name].as_f64().unwrap());
        assert!(bands.windows(2).all(|pair| pair[0] <= pair[1]), "{period}");
    }
    let probability = forecast["probability"].as_object().unwrap();
    assert_eq!(probability.keys().collect::<Vec<_>>(), ["2023", "2024", "2025", "plan"]);
    assert_eq!(probability["plan"], probability["2025"]);
    // 34 months are fewer than three years.
    assert_eq!(forecast["rough"], json!(true));
    let chart = &all[0]["control_chart"];
    assert_eq!(
        (&chart["variation"], &chart["segments"][0]["to"]),
        (&json!("common_cause"), &json!("2023-10"))
    );
    let again = judged(&file, "--indicator I1 --on 2023-10-31");
    assert_eq!(all, again, "the same seed makes the same bytes");
}

#[test]
fn the_help_tells_every_field_of_the_json() {
    let place = Place::new();
    let file = place.document(&three_years());
    let help = fine(run(["judge", "--help"]));
    let mut lacking = Vec::new();
    lack(&whole(&file, "--indicator I1 --on 2023-10-31"), &help, &mut lacking);
    assert!(lacking.is_empty(), "{lacking:?}");
    assert!(help.lines().all(|line| line.chars().count() <= 100), "{help}");
}

/// Collects the names of fields, however deep, that a text does not tell. Years are not told.
fn lack(value: &Value, text: &str, lacking: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                let is_word = |at: usize| {
                    let edge = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric() && c != '_');
                    edge(text[..at].chars().next_back()) && edge(text[at + name.len()..].chars().next())
                };
                if name.parse::<i32>().is_err()
                    && !text.match_indices(name.as_str()).any(|(at, _)| is_word(at))
                {
                    lacking.push(name.clone());
                }
                lack(value, text, lacking);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| lack(item, text, lacking)),
        _ => {}
    }
}
