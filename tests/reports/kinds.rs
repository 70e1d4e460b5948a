//! The reports over a time, and what all reports share, from the sample plans.

use std::sync::Arc;

use kadans::analysis::{Closing, Release, Since, Times, day_to_judge};
use kadans::domain::{
    CouncilAsk, Cover, Dossier, Edition, FinalVerdict, HouseStyle, Id, Language, Plan, PlanState, Recipe,
    ReportKind, ReportPart, Vocabulary,
};
use kadans::exchange::{SAMPLES, Sample, plan_json};
use kadans::reports::{Block, Order, Report, Style, Table, compose, earlier, parts};
use kadans::words::Words;

use crate::support::{day, mint};

const ON: &str = "2023-10-31";
const KINDS: [ReportKind; 4] =
    [ReportKind::Council, ReportKind::Since, ReportKind::Yearly, ReportKind::Final];

fn read(sample: &Sample) -> Dossier {
    let edit = plan_json::read(sample.json, &mut mint()).unwrap();
    edit.apply(&Dossier::default()).unwrap()
}

fn vima() -> Dossier {
    read(&SAMPLES[0])
}

/// The same plan before anything was measured: composed in no time.
fn unmeasured() -> Dossier {
    let mut dossier = vima();
    Arc::make_mut(&mut dossier.measurements).clear();
    dossier
}

fn usual(kind: ReportKind) -> Recipe {
    Recipe::usual(kind, Language::Dutch)
}

/// A recipe that fills every place which a recipe can fill.
fn full(kind: ReportKind) -> Recipe {
    Recipe {
        ask: CouncilAsk::Approves,
        cover: Cover::With,
        agenda_item: "A.3".to_owned(),
        legal_grounds: "Wet van 7 december 1998.".to_owned(),
        financial_impact: "Geen.".to_owned(),
        advice: "Gunstig.".to_owned(),
        signatures: "De korpschef\n\nDe voorzitter".to_owned(),
        ..usual(kind)
    }
}

fn composed_on(dossier: &Dossier, recipe: &Recipe, on: &str, known: Option<&str>) -> Report {
    let on = day(on);
    let times = earlier(dossier, recipe, on);
    let release = Release::of(recipe.edition, dossier, on, times.map(|times| (dossier, times)));
    let order = Order { recipe, on, known: known.map(day), style: &Style::default() };
    compose(&release, &order, &Words::new(recipe.language))
}

fn composed(dossier: &Dossier, recipe: &Recipe) -> Report {
    composed_on(dossier, recipe, ON, None)
}

/// Blocks in reading order, without those that only hold others.
fn flat(blocks: &[Block]) -> Vec<&Block> {
    let mut found = Vec::new();
    for block in blocks {
        match block {
            Block::KeepTogether(inner) => found.extend(flat(inner)),
            block => found.push(block),
        }
    }
    found
}

fn headings(report: &Report) -> Vec<String> {
    let found = flat(&report.blocks).into_iter();
    found
        .filter_map(|block| if let Block::Heading { text, .. } = block { Some(text.clone()) } else { None })
        .collect()
}

fn tables(report: &Report) -> Vec<&Table> {
    let found = flat(&report.blocks).into_iter();
    found.filter_map(|block| if let Block::Table(table) = block { Some(table) } else { None }).collect()
}

/// The text of the box at the top.
fn brief(report: &Report) -> String {
    let found = flat(&report.blocks).into_iter().find_map(|block| match block {
        Block::Callout(runs) => Some(runs.iter().map(|run| run.text.as_str()).collect()),
        _ => None,
    });
    found.unwrap_or_default()
}

/// All that a report says, as the debug text of its blocks.
fn said(report: &Report) -> String {
    format!("{:?} {:?}", report.meta, report.blocks)
}

fn check(report: &Report, what: &str) {
    assert_eq!(report.faults(), [], "{what}");
    let said = said(report);
    for trace in ["report-", "since-", "{$", "{ $", "**", "NaN", "inf "] {
        assert!(!said.contains(trace), "{what}: {trace}");
    }
}

#[test]
fn what_changed_and_how_a_plan_ends_is_said_of_every_sample_in_every_language() {
    for sample in &SAMPLES {
        let dossier = read(sample);
        let on = day_to_judge(&dossier, day("2026-11-20")).to_string();
        for kind in [ReportKind::Since, ReportKind::Final] {
            for language in Language::ALL {
                let recipe = Recipe { language, ..full(kind) };
                let report = composed_on(&dossier, &recipe, &on, Some("2026-11-20"));
                check(&report, &format!("{} {kind:?} {language:?}", sample.code));
                assert!(headings(&report).len() > 8, "{:?}", headings(&report));
            }
        }
    }
}

#[test]
fn a_year_is_evaluated_for_every_sample() {
    for sample in &SAMPLES {
        let report = composed_on(&read(sample), &full(ReportKind::Yearly), "2022-12-31", None);
        check(&report, sample.code);
        let headings = headings(&report);
        for wanted in ["Wat 2022 ons leert", "Voorstellen voor 2023", "Middelen, beloften en normen"] {
            assert!(headings.iter().any(|heading| heading == wanted), "{wanted} in {headings:?}");
        }
    }
}

#[test]
fn no_dutch_of_ours_is_left_in_another_language() {
    const DUTCH: [&str; 12] = [
        "het",
        "een",
        "voor",
        "nog",
        "niet",
        "zijn",
        "wat",
        "werd",
        "cijfer",
        "acties",
        "beslissingen",
        "uren",
    ];
    let dossier = unmeasured();
    for kind in KINDS {
        for language in [Language::French, Language::German, Language::English] {
            let report = composed(&dossier, &Recipe { language, ..full(kind) });
            check(&report, &format!("{kind:?} {language:?}"));
            // Headings with a middle dot, or with the code of an indicator, hold the zone's own words.
            let ours =
                headings(&report).into_iter().filter(|text| !text.contains('·') && !text.ends_with(')'));
            let columns = tables(&report).into_iter().flat_map(|table| table.columns.iter());
            let notes = tables(&report).into_iter().filter_map(|table| table.note.clone());
            for text in ours.chain(columns.map(|column| column.header.clone())).chain(notes) {
                let lower = text.to_lowercase();
                let mut words = lower.split(|letter: char| !letter.is_alphabetic());
                assert!(!words.any(|word| DUTCH.contains(&word)), "{kind:?} {language:?}: {text}");
            }
        }
    }
}

#[test]
fn the_box_of_what_changed_tells_it_in_five_sentences() {
    let report = composed(&vima(), &usual(ReportKind::Since));
    assert_eq!(report.meta.title, "Wat veranderde sinds de zitting van 28 juni 2023");
    assert_eq!(
        brief(&report),
        "In het kort. Sinds de cijfers van 31 mei 2023: prioriteit 4 van “Bijsturen” naar “Achter”. Vier \
         indicatoren staan beter en één staat slechter. 27 acties zijn afgewerkt en zes zijn te laat geworden. \
         Vijf beslissingen zijn genomen, twee beslissingen zijn uitgevoerd en één beslissing is te laat geworden."
    );
}

#[test]
fn every_status_that_changed_has_its_row_with_what_it_comes_of() {
    let dossier = vima();
    let times = earlier(&dossier, &usual(ReportKind::Since), day(ON)).unwrap();
    let since = Since::between(&dossier, times.on, &dossier, day(ON));
    let report = composed(&dossier, &usual(ReportKind::Since));
    let rows: Vec<_> = tables(&report)
        .into_iter()
        .filter(|table| table.columns.iter().any(|column| column.header == "Waardoor"))
        .flat_map(|table| &table.rows)
        .collect();
    assert_eq!(rows.len(), since.statuses.iter().filter(|one| one.is_change()).count());
    assert!(rows.iter().all(|row| row[3].text().starts_with("Komt door ")));
}

#[test]
fn without_an_earlier_session_nothing_is_compared_and_it_says_so() {
    let mut dossier = vima();
    Arc::make_mut(&mut dossier.meetings).clear();
    let report = composed(&dossier, &usual(ReportKind::Since));
    check(&report, "without a session");
    assert_eq!(report.meta.title, "Wat er veranderde");
    assert!(brief(&report).starts_with("Er is geen vroegere zitting"));
    let compared = Recipe { compared_with: Some(day("2023-01-31")), ..usual(ReportKind::Since) };
    assert_eq!(composed(&dossier, &compared).meta.title, "Wat veranderde sinds 31 januari 2023");
}

#[test]
fn a_year_tells_its_actions_as_the_analysis_counts_them_and_what_its_cycles_concluded() {
    let dossier = vima();
    let report = composed_on(&dossier, &usual(ReportKind::Yearly), "2022-12-31", None);
    assert_eq!(report.meta.title, "Evaluatie van het jaar 2022");
    let picture = kadans::analysis::Picture::of(&dossier, day("2022-12-31"));
    let table = tables(&report).into_iter().find(|table| table.name == "Acties van 2022").unwrap();
    for row in &table.rows {
        let of_row = |id: &&Id<_>| {
            let one: &kadans::domain::Priority = &dossier.priorities[*id];
            row[0].text() == format!("{} · {}", one.code, one.title)
        };
        let tally = &picture.actions[picture.actions.keys().find(of_row).unwrap()];
        let counts = [tally.all, tally.done, tally.late].map(|count| count.to_string());
        assert_eq!([row[1].text(), row[2].text(), row[3].text()], counts);
    }
    let said = said(&report);
    // The year is judged whole, so what its Check and Act said in the weeks after it counts.
    assert!(said.contains("Besloten (17/02/2023):"));
    assert!(said.contains("De buurtaanpak wordt een vaste werkwijze van de wijkwerking."));
    assert!(said.contains("verankeren in de vaste werking"));
}

#[test]
fn a_year_that_is_not_over_does_not_tell_what_came_after_the_day() {
    let report = composed_on(&unmeasured(), &usual(ReportKind::Yearly), "2022-12-30", None);
    assert!(!said(&report).contains("Besloten (17/02/2023):"));
}

#[test]
fn the_end_of_a_plan_counts_verdicts_as_the_analysis_proposes_them() {
    let dossier = vima();
    let report = composed(&dossier, &usual(ReportKind::Final));
    let picture = kadans::analysis::Picture::of(&dossier, day(ON));
    let closing = Closing::of(&dossier, dossier.plan_on(day(ON)).unwrap(), &picture);
    let table =
        tables(&report).into_iter().find(|table| table.name == "De doelstellingen op één blad").unwrap();
    for (column, verdict) in FinalVerdict::ALL.iter().enumerate() {
        let shown: usize =
            table.rows.iter().map(|row| row[column + 2].text().parse::<usize>().unwrap()).sum();
        assert_eq!(shown, closing.proposals.values().filter(|one| one.verdict == *verdict).count());
    }
    assert_eq!(
        brief(&report),
        "In het kort. Van de 36 doelstellingen: vier zijn bereikt, 19 zijn deels bereikt, tien zijn niet bereikt en \
         drie zijn niet meetbaar. De zone beoordeelde er nog geen: dit is een voorstel volgens de cijfers. Van de \
         10 beloften en verbintenissen zijn er vier nagekomen. Het plan loopt nog tot 31 december 2025: dit is een \
         tussenstand."
    );
}

#[test]
fn a_lesson_of_the_zone_stands_at_its_objective_and_under_its_course() {
    let sample = SAMPLES.iter().find(|one| one.json.contains("vooraf in de begroting moet staan")).unwrap();
    let report = composed(&read(sample), &usual(ReportKind::Final));
    let lesson = "Camera's vragen onderhoud dat vooraf in de begroting moet staan.";
    assert_eq!(said(&report).matches(lesson).count(), 2);
    assert!(headings(&report).contains(&"Behouden (2)".to_owned()));
}

#[test]
fn the_evaluation_at_the_end_is_about_the_plan_whose_end_is_nearest() {
    let mut dossier = vima();
    let old = dossier.plans.values().next().unwrap().clone();
    let next = Plan {
        id: Id::from_number(1_000_000),
        code: "zvp-2026-2031".to_owned(),
        title: "Zonaal veiligheidsplan 2026-2031".to_owned(),
        from: day("2026-01-01"),
        until: day("2031-12-31"),
        state: PlanState::Draft,
        predecessor: Some(old.id),
        ..old
    };
    Arc::make_mut(&mut dossier.plans).insert(next.id, next);
    let report = composed_on(&dossier, &usual(ReportKind::Final), "2026-03-01", None);
    check(&report, "after the end");
    assert_eq!(report.meta.title, "Eindevaluatie van het zonaal veiligheidsplan 2020–2025");
    assert!(said(&report).contains("Het volgende plan heet “Zonaal veiligheidsplan 2026-2031”."));
    assert!(!brief(&report).contains("tussenstand"));
}

#[test]
fn a_part_that_is_left_out_is_gone_and_the_rest_stays() {
    let (bare, measured) = (unmeasured(), vima());
    for kind in KINDS {
        let dossier = if kind == ReportKind::Since { measured.clone() } else { bare.clone() };
        let whole = composed(&dossier, &full(kind)).blocks.len();
        for part in parts(kind) {
            let recipe = Recipe { left_out: part.code().to_owned(), ..full(kind) };
            let report = composed(&dossier, &recipe);
            check(&report, &format!("{kind:?} without {part:?}"));
            let headings = headings(&report);
            assert!(
                report.blocks.len() < whole || matches!(part, ReportPart::Signatures | ReportPart::Areas),
                "{kind:?} {part:?}: {headings:?}"
            );
            let gone = match part {
                ReportPart::Note => "Nota bij de agenda",
                ReportPart::Asked => "Gevraagde beslissing",
                ReportPart::Reading => "Hoe u deze nota leest",
                ReportPart::Making => "Hoe deze cijfers gemaakt zijn",
                ReportPart::Signatures => "Ondertekening",
                ReportPart::Means => "Beloften en verbintenissen",
                _ => continue,
            };
            assert!(!headings.iter().any(|heading| heading == gone), "{kind:?} {part:?}");
        }
    }
}

#[test]
fn an_empty_dossier_and_an_empty_plan_say_so_in_every_kind() {
    let empty = Dossier::default();
    let mut planned = Dossier::default();
    let plan = vima().plans.values().next().unwrap().clone();
    Arc::make_mut(&mut planned.plans).insert(plan.id, plan);
    for kind in KINDS {
        for language in Language::ALL {
            for dossier in [&empty, &planned] {
                let report = composed(dossier, &Recipe { language, ..full(kind) });
                check(&report, &format!("{kind:?} {language:?}"));
            }
        }
        let nothing = said(&composed(&empty, &usual(kind)));
        let expected = if kind == ReportKind::Since {
            "geen vroegere zitting"
        } else {
            "nog geen zonaal veiligheidsplan"
        };
        assert!(nothing.contains(expected), "{kind:?}");
    }
    assert!(brief(&composed(&planned, &usual(ReportKind::Final))).contains("nog geen doelstellingen"));
    assert!(brief(&composed(&planned, &usual(ReportKind::Yearly))).contains("nog geen prioriteiten"));
}

#[test]
fn a_note_stands_in_front_with_the_formula_of_what_is_asked_and_the_lines_to_sign_on() {
    let dossier = unmeasured();
    let report = composed(&dossier, &full(ReportKind::Council));
    assert_eq!(
        headings(&report)[..10],
        [
            "Nota bij de agenda",
            "Voorwerp",
            "Bevoegdheid en juridische gronden",
            "Feiten en context",
            "Toelichting",
            "Financiële weerslag",
            "Advies",
            "Besluit",
            "Bijlagen",
            "Ondertekening"
        ]
    );
    let signed = flat(&report.blocks).into_iter().find_map(|block| match block {
        Block::Signatures(lines) => Some(lines.clone()),
        _ => None,
    });
    assert_eq!(signed.unwrap(), ["De korpschef", "De voorzitter"]);
    for (language, ask, formula) in [
        (
            Language::Dutch,
            CouncilAsk::TakesNote,
            "De politieraad neemt kennis van de stand van zaken van het",
        ),
        (Language::Dutch, CouncilAsk::Approves, "De politieraad keurt de stand van zaken van het"),
        (Language::French, CouncilAsk::TakesNote, "Le conseil de police prend acte de l’état d’avancement"),
        (Language::French, CouncilAsk::Approves, "Le conseil de police approuve l’état d’avancement"),
        (Language::German, CouncilAsk::TakesNote, "Der Polizeirat nimmt den Sachstand des zonalen"),
        (Language::German, CouncilAsk::Approves, "Der Polizeirat genehmigt den Sachstand des zonalen"),
        (Language::English, CouncilAsk::TakesNote, "The police council takes note of the state of play"),
        (Language::English, CouncilAsk::Approves, "The police council approves the state of play"),
    ] {
        let report = composed(&dossier, &Recipe { language, ask, ..full(ReportKind::Council) });
        assert!(brief(&report).starts_with(formula), "{}", brief(&report));
    }
}

#[test]
fn without_anything_to_note_the_first_sheet_comes_first() {
    let report = composed(&unmeasured(), &usual(ReportKind::Council));
    assert_eq!(headings(&report)[0], "De acht prioriteiten op één blad");
    let signed = Recipe { signatures: "De korpschef".to_owned(), ..usual(ReportKind::Council) };
    let report = composed(&unmeasured(), &signed);
    assert_eq!(headings(&report).last().unwrap(), "Ondertekening");
}

#[test]
fn every_page_names_the_edition_and_both_times() {
    let dossier = unmeasured();
    for (edition, named) in [
        (Edition::Internal, "Intern"),
        (Edition::Closed, "Besloten zitting: niet verspreiden"),
        (Edition::Public, "Openbare uitgave"),
    ] {
        let recipe = Recipe { edition, ..full(ReportKind::Council) };
        let report = composed_on(&dossier, &recipe, ON, Some("2023-11-14"));
        let header = format!("{named} · stand op 31/10/2023 (gekend op 14/11/2023)");
        assert_eq!(report.meta.header_right, header);
        assert_eq!(report.meta.kicker, "Nota aan de politieraad van 22 november 2023 · agendapunt A.3");
        assert_eq!(
            report.meta.cover.unwrap().lines,
            [
                "PZ ViMa",
                "Politieraad · 22 november 2023",
                "agendapunt A.3",
                named,
                "Beoordeeld op 31 oktober 2023 (zoals gekend op 14 november 2023)"
            ]
        );
    }
    assert_eq!(composed(&dossier, &usual(ReportKind::Council)).meta.cover, None);
}

#[test]
fn every_kind_has_a_title_of_its_own() {
    let dossier = unmeasured();
    for language in Language::ALL {
        let mut titles: Vec<String> = ReportKind::ALL
            .iter()
            .map(|kind| {
                let report = composed(&dossier, &Recipe { language, ..usual(*kind) });
                assert!(!report.meta.description.is_empty() && !report.meta.subtitle.is_empty());
                report.meta.title
            })
            .collect();
        titles.sort();
        titles.dedup();
        // The slides of the session carry the title of its note.
        assert_eq!(titles.len(), ReportKind::ALL.len() - 1, "{titles:?}");
    }
}

#[test]
fn the_house_gives_the_foot_of_the_page_and_the_text_of_the_cover() {
    let mut dossier = unmeasured();
    let style = HouseStyle {
        id: Id::from_number(1_000_000),
        footer: "PZ ViMa · Vilvoorde".to_owned(),
        cover_text: "Samen veilig.".to_owned(),
        ..HouseStyle::usual("Huisstijl".to_owned(), Language::Dutch)
    };
    Arc::make_mut(&mut dossier.house_styles).insert(style.id, style);
    let report = composed(&dossier, &full(ReportKind::Yearly));
    assert_eq!(report.meta.footer_left, "PZ ViMa · Vilvoorde");
    assert_eq!(report.meta.cover.unwrap().text, "Samen veilig.");
}

#[test]
fn texts_of_the_zone_in_another_language_are_listed_and_never_those_that_are_not_there() {
    let mut dossier = unmeasured();
    let style = HouseStyle {
        id: Id::from_number(1_000_000),
        ..HouseStyle::usual("Huisstijl".to_owned(), Language::Dutch)
    };
    Arc::make_mut(&mut dossier.house_styles).insert(style.id, style);
    let french = |kind| composed(&dossier, &Recipe { language: Language::French, ..usual(kind) });
    let report = french(ReportKind::Council);
    assert_eq!(headings(&report).last().unwrap(), "Textes non traduits");
    let Some(Block::Facts(facts)) = report.blocks.last() else { panic!("no list") };
    assert!(
        facts[0].name.starts_with("Priorités (")
            && facts[0].text[0].text.contains("«\u{202f}Inbraken in gebouwen\u{202f}»")
    );
    assert!(facts[0].text[0].text.contains("autres"), "{:?}", facts[0]);
    // Objectives do not stand in the note to the council.
    assert!(!facts.iter().any(|fact| fact.name.starts_with("Objectifs")));
    let Some(Block::Facts(facts)) = french(ReportKind::Final).blocks.pop() else { panic!("no list") };
    assert!(facts.iter().any(|fact| fact.name == "Objectifs (36)"));
    let dutch = composed(&dossier, &usual(ReportKind::Council));
    assert!(!headings(&dutch).contains(&"Niet vertaald".to_owned()));
}

#[test]
fn a_person_is_named_as_far_as_the_edition_still_knows_the_name() {
    let mut dossier = unmeasured();
    assert!(
        said(&composed(&dossier, &usual(ReportKind::Council)))
            .contains("Trekker: diensthoofd lokale recherche.")
    );
    for person in Arc::make_mut(&mut dossier.people).values_mut() {
        person.name = Some(" Jan Peeters ".to_owned());
    }
    let report = composed(&dossier, &usual(ReportKind::Council));
    assert!(said(&report).contains("Trekker: diensthoofd lokale recherche (Jan Peeters)."));
}

#[test]
fn years_are_shown_from_the_day_that_is_asked() {
    let recipe = Recipe { from: Some(day("2022-01-01")), ..usual(ReportKind::Yearly) };
    let report = composed(&vima(), &recipe);
    let name = "Inbraken in woningen: de jaren naast elkaar";
    let table = tables(&report).into_iter().find(|table| table.name == name).unwrap();
    assert_eq!(table.columns[1].header, "2022");
}

#[test]
fn the_earlier_moment_is_that_of_the_body_that_reads_it() {
    let dossier = vima();
    let of = |kind| earlier(&dossier, &usual(kind), day(ON)).unwrap();
    assert_eq!(of(ReportKind::Since), Times { on: day("2023-05-31"), known: Some(day("2023-06-28")) });
    assert_eq!(of(ReportKind::Yearly), Times { on: day("2023-05-31"), known: Some(day("2023-06-14")) });
}
