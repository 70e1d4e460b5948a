use super::{Place, SMALL, fine, refused, run, run_on};
use crate::support::{day, small_document, stamp};
use kadans::domain::{Edit, Id, Indicator, Measurement};
use serde_json::{Value, json};
use std::path::Path;

fn judged(file: &Path, options: &str) -> Vec<Value> {
    let out = fine(run_on(file, &format!("judge --json {options}")));
    serde_json::from_str(&out).expect("an array of objects")
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
    assert_eq!(
        all[0],
        json!({
            "code": "I1", "name": "Inbraken in woningen", "unit": "feiten",
            "direction": "lower", "nature": "count", "frequency": "month",
            "on": "2023-03-31", "known": null,
            // 8 and 6, for the 7 of January is superseded; the target of 72 by two months of twelve is 12.
            "period": "2023-02", "figure": 14.0, "expected": 12.0, "status": "off-course",
            "achievement": null, "stale": false, "change": null,
            "baseline": { "year": 2019, "value": 100.0 },
            "targets": [
                { "year": 2020, "value": 96.0, "upper": null },
                { "year": 2023, "value": 72.0, "upper": null },
                { "year": 2025, "value": 60.0, "upper": null },
            ],
            "measurements": 3,
        })
    );
    assert_eq!(all[1]["code"], "I2");
    assert_eq!(all[1]["figure"], json!(80.0));
    assert_eq!(all[1]["expected"], Value::Null);
    assert_eq!(all[1]["status"], "unknown");
    assert_eq!(all[1]["targets"], json!([]));
    assert_eq!(all.len(), 2);
}

#[test]
fn an_earlier_day_sees_only_periods_that_had_ended() {
    let place = Place::new();
    let file = place.document(SMALL);
    let all = judged(&file, "--indicator I1 --on 2023-02-27");
    assert_eq!((&all[0]["period"], &all[0]["figure"]), (&json!("2023-01"), &json!(8.0)));
    assert_eq!(all.len(), 1);
    let none = judged(&file, "--indicator I1 --on 2019-12-31");
    assert_eq!((&none[0]["period"], &none[0]["figure"]), (&Value::Null, &Value::Null));
    assert_eq!(judged(&file, "--on 9999-12-31")[0]["stale"], json!(true));
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
    assert_eq!(change["span"], json!({ "from": "2023-01", "until": "2023-01" }));
    assert_eq!(change["reference_year"], json!(2022));
    assert_eq!((&change["figure_now"], &change["figure_then"]), (&json!(40.0), &json!(0.0)));
    assert_eq!((&change["change"], &change["high"]), (&Value::Null, &Value::Null));
    assert!(change["low"].as_f64().is_some_and(|low| low > 0.0), "{change}");
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
    assert_eq!(change["change"], json!(-0.5));
    assert_eq!((&change["rule"], &change["verdict"]), (&json!("overdispersed"), &json!("fall")));
    let (low, high) = (change["low"].as_f64().unwrap(), change["high"].as_f64().unwrap());
    assert!(low < -0.5 && -0.5 < high && high < 0.0, "{change}");
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
    let now = judged(&file, "--indicator I1 --on 2023-03-31");
    assert_eq!((&now[0]["figure"], &now[0]["known"]), (&json!(19.0), &Value::Null));
    let then = judged(&file, "--indicator I1 --on 2023-03-31 --known 2023-11-30");
    assert_eq!((&then[0]["figure"], &then[0]["known"]), (&json!(14.0), &json!("2023-11-30")));
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
    assert_eq!(fine(run_on(&file, "judge --json")), "[]\n");
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

#[test]
fn the_help_tells_every_field_of_the_json() {
    let place = Place::new();
    let file = place.document(&with_measurements(
        r#"{ "period": "2022-01", "cut_off": "2022-02-15", "value": 4 },
           { "period": "2023-01", "cut_off": "2023-02-15", "value": 5 }"#,
    ));
    let help = fine(run(["judge", "--help"]));
    let told = |name: &str| help.contains(name);
    for indicator in judged(&file, "--on 2023-03-31") {
        let fields = indicator.as_object().unwrap();
        assert!(fields.keys().all(|name| told(&format!("\n  {name} "))), "{:?}", fields.keys());
        if let Some(change) = indicator["change"].as_object() {
            let own =
                |name: &String| told(&format!("\n    {name} ")) || ["low", "high"].contains(&name.as_str());
            assert!(change.keys().all(own), "{:?}", change.keys());
        }
    }
    assert!(help.lines().all(|line| line.chars().count() <= 100), "{help}");
}
