use super::{Place, SMALL, refused, run_on};

#[cfg(not(feature = "pdf"))]
#[test]
fn a_build_without_pdf_says_so() {
    let place = Place::new();
    let file = place.document(SMALL);
    let before = place.contents();
    let to = place.file("uit.pdf");
    let answer = run_on(&file, &format!("report --on 2023-10-31 --to {}", to.display()));
    assert!(refused(&answer).contains("maakt geen PDF"), "{}", answer.err);
    assert!(place.contents() == before);
}

#[cfg(feature = "pdf")]
#[test]
fn a_report_of_a_day_is_written_whole() {
    let place = Place::new();
    let file = place.document(SMALL);
    let to = place.file("uit.pdf");
    let command = format!("report --kind council --edition internal --on 2023-10-31 --to {}", to.display());
    assert!(super::fine(run_on(&file, &command)).ends_with("uit.pdf is geschreven.\n"));
    let first = std::fs::read(&to).unwrap();
    assert!(first.starts_with(b"%PDF-"));
    super::fine(run_on(&file, &command));
    assert!(first == std::fs::read(&to).unwrap(), "the same report is not the same file");
}

#[cfg(feature = "pdf")]
#[test]
fn a_report_that_cannot_be_made_writes_nothing() {
    let place = Place::new();
    let file = place.document(SMALL);
    let before = place.contents();
    let to = place.file("uit.pdf").display().to_string();
    let odt = place.file("uit.odt").display().to_string();
    for (options, sentence) in [
        (format!("--on 2023-02-31 --to {to}"), "--on: “2023-02-31” is geen datum."),
        (format!("--on 2023-10-31 --known 1/1 --to {to}"), "--known: “1/1” is geen datum."),
        (format!("--on 2023-10-31 --known 2020-01-01 --to {to}"), "is niet bekend"),
        (format!("--on 2023-10-31 --to {odt}"), "niet te zien welk soort bestand"),
        (
            format!("--on 2023-10-31 --priority ZZ --to {to}"),
            "--priority: niets in dit bestand heeft code “ZZ”",
        ),
    ] {
        let answer = run_on(&file, &format!("report {options}"));
        assert!(refused(&answer).contains(sentence), "{}", answer.err);
    }
    assert!(place.contents() == before);
}
