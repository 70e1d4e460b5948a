//! Attachments in plan JSON: byte for byte, and nothing made when they are not.

use crate::support::{day, folder, mint, now, small_document};
use kadans::domain::*;
use kadans::exchange::plan_json::{self, PlanFault};
use kadans::store::Document;
use kadans::words::{Language, Words};

const NOTE: &[u8] = b"een nota\0\xff\xfe";

/// The small plan with three attachments, of which two have the same bytes, as JSON.
fn exported() -> String {
    let folder = folder();
    let (_, mut document) = small_document(&folder);
    let mut mint = mint();
    let plan = *document.dossier().plans.keys().next().unwrap();
    let meeting = *document.dossier().meetings.keys().next().unwrap();
    for (owner, name, bytes) in [
        (Key::Plan(plan), "nota.pdf", NOTE),
        (Key::Meeting(meeting), "verslag.txt", b""),
        (Key::Meeting(meeting), "kopie.pdf", NOTE),
    ] {
        let attachment = Attachment::to(owner, mint.id(), day("2023-11-08"));
        document.attach(Attachment { name: name.to_owned(), ..attachment }, bytes, &now()).unwrap();
    }
    plan_json::write_with_contents(document.dossier(), &document.contents().unwrap())
}

/// Why a plan is refused, and what a person reads then.
fn fault(text: &str) -> (PlanFault, String) {
    let problem = plan_json::read_with_contents(text, &mut mint()).expect_err("this plan has a fault");
    assert_eq!(plan_json::read(text, &mut mint()).expect_err("this plan has a fault"), problem);
    let said = Words::new(Language::Dutch).plan_problem(&problem).text();
    (problem.fault, said)
}

fn with(text: &str, from: &str, to: &str) -> String {
    assert!(text.contains(from), "the plan holds no {from}\n{text}");
    text.replacen(from, to, 1)
}

#[test]
fn attachments_come_back_byte_for_byte_and_the_text_is_the_same() {
    let text = exported();
    let (edit, contents) = plan_json::read_with_contents(&text, &mut mint()).unwrap();
    let folder = folder();
    let path = folder.path().join("opnieuw.kadans");
    drop(Document::create_with(&path, &edit, &contents, &now()).unwrap());
    let document = Document::open(&path).unwrap();
    let again = plan_json::write_with_contents(document.dossier(), &document.contents().unwrap());
    assert_eq!(text, again);
    let note = document.dossier().attachments.values().find(|one| one.name == "nota.pdf").unwrap();
    assert_eq!(document.content(note).unwrap(), NOTE);
    let value: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(value["contents"].as_array().unwrap().len(), 2, "the same bytes stand there once");
    assert_eq!(value.as_object().unwrap().keys().next_back().unwrap(), "contents");
}

#[test]
fn a_plan_without_attachments_says_nothing_of_contents() {
    let folder = folder();
    let (_, document) = small_document(&folder);
    assert!(!plan_json::write(document.dossier()).contains("contents"));
}

#[test]
fn a_stored_name_that_leads_elsewhere_is_refused() {
    let (fault, said) = fault(&with(&exported(), "nota.pdf", "..\\\\x"));
    assert!(matches!(fault, PlanFault::Refused { refusal: Refusal::UnsafeName { .. }, .. }));
    assert!(said.contains("“..\\x” is geen veilige naam voor een bestand."), "{said}");
}

#[test]
fn a_size_of_200_mb_is_refused() {
    let size = format!("\"size\": {}", NOTE.len());
    let (fault, said) = fault(&with(&exported(), &size, "\"size\": 209715200"));
    assert!(matches!(fault, PlanFault::Refused { refusal: Refusal::TooLarge { .. }, .. }));
    assert!(said.contains("nota.pdf is groter dan 20 MB."), "{said}");
    let (fault, _) = self::fault(&with(&exported(), &size, "\"size\": 9223372036854775807"));
    assert!(matches!(fault, PlanFault::Refused { .. }));
}

#[test]
fn contents_that_do_not_fit_are_named_by_their_attachment() {
    let text = exported();
    let digest = Attachment::digest_of(NOTE);
    let (base64, name) = ("ZWVuIG5vdGEA//4=", "nota.pdf".to_owned());
    for (changed, wanted, sentence) in [
        (with(&text, base64, "ZWVuIG5vdGEA*"), PlanFault::NotBase64(name.clone()), "is geen geldige base64."),
        (with(&text, base64, "ZWVuIG5vdGEA//8="), PlanFault::WrongContent(name.clone()), "past niet bij"),
        (with(&text, base64, ""), PlanFault::WrongContent(name.clone()), "past niet bij"),
        (with(&text, "\"size\": 11", "\"size\": 12"), PlanFault::WrongContent(name.clone()), "past niet bij"),
        (
            with(&text, &digest, &"0".repeat(64)),
            PlanFault::MissingContent(name.clone()),
            "ontbreekt in het plan.",
        ),
    ] {
        let (fault, said) = fault(&changed);
        assert_eq!(fault, wanted, "{said}");
        assert!(said.contains(sentence), "{said}");
        assert!(said.contains("“nota.pdf”"), "{said}");
    }
    let end = text.find(",\n  \"contents\"").unwrap();
    let (fault, _) = fault(&format!("{}\n}}\n", &text[..end]));
    assert_eq!(fault, PlanFault::MissingContent(name));
}

#[test]
fn a_content_that_belongs_to_no_attachment_is_refused() {
    let text = exported();
    let digest = Attachment::digest_of(b"x");
    let stray = format!("\"contents\": [\n    {{ \"digest\": \"{digest}\", \"base64\": \"eA==\" }},");
    let (fault, said) = fault(&with(&text, "\"contents\": [", &stray));
    assert_eq!(fault, PlanFault::ContentOfNothing(digest));
    assert!(said.contains("Er is niets overgenomen") || said.contains("er is niets overgenomen"), "{said}");
}
