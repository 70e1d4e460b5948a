//! Action plans: the list, one in its cycle, and the sign-off of its phases.

use super::window::{Window, open_sample, sample, sound, start};
use crate::support;
use iced::Size;
use iced::keyboard::{Modifiers, key::Named};
use kadans::domain::{
    Action, ActionPlan, ActionState, Cycle, CycleOutcome, DecisionKind, Dossier, Edit, Id, Period, PhaseKind,
};
use kadans::gui::accessibility::Role;
use kadans::gui::app::{FrameMessage, Message};
use kadans::gui::place::Place;
use kadans::gui::services::Picked;
use kadans::store::Document;
use tempfile::TempDir;

/// High enough to show a whole screen.
const WHOLE: Size = Size::new(1440.0, 2400.0);
const MAP: &str = "Inbraakkaart ook per flatgebouw uitsplitsen";
const VISITS: &str = "Syndici van tien grote flatgebouwen bezoeken";

/// The sample in a window, with the folder of its document.
struct Opened {
    window: Window,
    _folder: TempDir,
}

fn opened_at(size: Size, place: impl FnOnce(&Dossier) -> Place) -> Opened {
    let folder = support::folder();
    let mut window = open_sample(&folder);
    window.resize(size);
    let place = place(dossier(&window));
    window.send(Message::Frame(FrameMessage::Go(place)));
    Opened { window, _folder: folder }
}

fn opened(code: &'static str, year: i32) -> Opened {
    opened_at(WHOLE, place(code, year))
}

fn dossier(window: &Window) -> &Dossier {
    &window.state.session().expect("the sample is open").changed.dossier
}

fn plan<'a>(dossier: &'a Dossier, code: &str) -> &'a ActionPlan {
    dossier.action_plans.values().find(|plan| plan.code == code).expect("an action plan with this code")
}

fn cycle<'a>(dossier: &'a Dossier, code: &str, year: i32) -> &'a Cycle {
    let cycles = plan(dossier, code).cycles(dossier);
    cycles.into_iter().find(|cycle| cycle.year == year).expect("a cycle of this year")
}

fn place(code: &'static str, year: i32) -> impl FnOnce(&Dossier) -> Place {
    move |dossier| {
        let cycle = cycle(dossier, code, year);
        Place::ActionPlan(cycle.action_plan, Some(cycle.id))
    }
}

impl Opened {
    fn dossier(&self) -> &Dossier {
        dossier(&self.window)
    }

    fn action(&self, title: &str) -> &Action {
        let actions = &self.dossier().actions;
        actions.values().find(|action| action.title == title).expect("an action with this title")
    }

    fn titles(&self, code: &str, year: i32) -> Vec<&str> {
        let cycle = cycle(self.dossier(), code, year).id;
        let mut all: Vec<_> = self.dossier().actions.values().filter(|one| one.cycle == cycle).collect();
        all.sort_by_key(|action| action.position);
        all.into_iter().map(|action| action.title.as_str()).collect()
    }

    /// Puts another text in a field, by keyboard.
    fn retype(&mut self, role: Role, name: &str, text: &str) {
        self.window.tab_to(role, name).unwrap();
        self.window.key('a', Modifiers::CTRL);
        self.window.type_text(text);
        self.window.key(Named::Enter, Modifiers::default());
    }

    fn choose(&mut self, select: &str, option: &str) {
        self.window.press(Role::ComboBox, select).unwrap();
        self.window.press(Role::ListBoxOption, option).unwrap();
    }

    fn undo(&mut self) {
        self.window.key('z', Modifiers::CTRL);
    }

    fn says(&mut self, words: &str) -> bool {
        self.window.snapshot().dump().contains(words)
    }
}

#[test]
fn the_title_of_an_action_is_edited_by_keyboard_and_undone() {
    let mut one = opened("AP-1a", 2023);
    let id = one.action(MAP).id;
    one.retype(Role::MultilineTextInput, &format!("Titel van {MAP}"), "Kaart per gebouw");
    assert_eq!(one.dossier().get(id).unwrap().title, "Kaart per gebouw");
    one.undo();
    assert_eq!(one.dossier().get(id).unwrap().title, MAP);
    assert!(one.says(&format!("value=\"{MAP}")));
}

#[test]
fn the_title_of_a_plan_is_saved_when_it_is_left() {
    let mut one = opened("AP-1a", 2023);
    one.window.tab_to(Role::MultilineTextInput, "Titel van het actieplan").unwrap();
    one.window.key('a', Modifiers::CTRL);
    one.window.type_text("Buurten");
    one.window.key(Named::Tab, Modifiers::default());
    assert_eq!(plan(one.dossier(), "AP-1a").title, "Buurten");
}

#[test]
fn what_is_no_day_or_out_of_range_stays_with_a_sentence() {
    let mut one = opened("AP-1a", 2023);
    let (end, progress) = (one.action(VISITS).end, one.action(VISITS).progress);
    one.retype(Role::TextInput, &format!("Laatste dag van {VISITS}"), "31/02/2023");
    assert!(one.says("“31/02/2023” is geen datum."));
    one.retype(Role::TextInput, &format!("Voortgang van {VISITS}"), "120");
    assert!(one.says("moet tussen 0 en 100 liggen"));
    assert!(one.says("value=\"120\""));
    assert_eq!((one.action(VISITS).end, one.action(VISITS).progress), (end, progress));
}

#[test]
fn a_blank_title_stays_with_a_sentence() {
    let mut one = opened("AP-1a", 2023);
    one.window.tab_to(Role::MultilineTextInput, &format!("Titel van {MAP}")).unwrap();
    one.window.key('a', Modifiers::CTRL);
    one.window.key(Named::Backspace, Modifiers::default());
    one.window.key(Named::Enter, Modifiers::default());
    assert!(one.says("mag niet leeg zijn"));
    assert_eq!(one.action(MAP).title, MAP);
}

#[test]
fn what_is_done_is_done_wholly_on_the_day_judged() {
    let mut one = opened("AP-1a", 2023);
    one.choose(&format!("Status van {VISITS}"), "Klaar");
    let done = one.action(VISITS);
    assert_eq!((done.progress, done.done_on), (100, Some(support::day("2023-11-08"))));
    one.choose(&format!("Status van {VISITS}"), "Bezig");
    assert_eq!(one.action(VISITS).done_on, None);
}

#[test]
fn an_action_is_added_moved_and_removed() {
    let mut one = opened("AP-1a", 2023);
    let before = one.titles("AP-1a", 2023).len();
    one.retype(Role::TextInput, "Nieuwe actie", "Straatbabbel");
    let titles = one.titles("AP-1a", 2023);
    assert_eq!((titles.len(), titles.last()), (before + 1, Some(&"Straatbabbel")));
    assert_eq!(one.action("Straatbabbel").owner, plan(one.dossier(), "AP-1a").owner);

    one.window.press(Role::Button, "Straatbabbel hoger zetten").unwrap();
    assert_eq!(one.titles("AP-1a", 2023)[before - 1], "Straatbabbel");
    one.undo();
    assert_eq!(one.titles("AP-1a", 2023)[before], "Straatbabbel");

    one.window.press(Role::Button, "Straatbabbel verwijderen").unwrap();
    assert_eq!(one.titles("AP-1a", 2023).len(), before);
}

#[test]
fn a_card_on_the_board_is_moved_on() {
    let mut one = opened("AP-1a", 2023);
    one.window.click("Bord").unwrap();
    sound(&mut one.window);
    one.window.press(Role::Button, "Starten").unwrap();
    let planned = cycle(one.dossier(), "AP-1a", 2023).id;
    let moved = one.dossier().actions.values().find(|action| {
        action.cycle == planned && action.title == "Preventieve deurbezoeken in de donkere maanden"
    });
    assert_eq!(moved.unwrap().state, ActionState::Busy);
}

#[test]
fn check_asks_who_signs_and_freezes_its_figures() {
    let mut one = opened("AP-1b", 2023);
    one.window.click("Check afsluiten…").unwrap();
    sound(&mut one.window);
    one.window.click("Check afsluiten").unwrap();
    assert!(one.says("Kies wie deze fase afsluit."));
    one.choose("Afgesloten door", "Beleidsmedewerker");
    one.window.click("Check afsluiten").unwrap();
    let of = cycle(one.dossier(), "AP-1b", 2023);
    let frozen = of.frozen(one.dossier());
    let [figure] = frozen.as_slice() else { panic!("one indicator is watched: {frozen:?}") };
    assert_eq!((figure.value, figure.day), (111.0, support::day("2023-10-31")));
    assert!(one.says("Afgesloten op 08/11/2023 · Beleidsmedewerker"));
    sound(&mut one.window);
}

#[test]
fn a_figure_that_is_corrected_after_check_is_shown_beside_the_frozen_one() {
    assert!(!opened("AP-1a", 2022).says("nu 336"));
    let folder = support::folder();
    let path = sample(&folder);
    let mut document = Document::open(&path).unwrap();
    let before = document.dossier();
    let indicator = before.indicators.values().find(|one| one.code == "INB-WON").unwrap().id;
    let period: Period = "2022-12".parse().unwrap();
    let all = before.measurements.values();
    let all = all.filter(|one| one.indicator == indicator && one.period == period);
    let mut december = all.max_by_key(|one| one.cut_off).unwrap().clone();
    december.value += 5.0;
    document.edit(&Edit::Enter(indicator, vec![december]), &support::now()).unwrap();
    drop(document);
    let mut window = start(&folder, Picked::Nothing, Some(path));
    window.resize(WHOLE);
    let place = place("AP-1a", 2022)(dossier(&window));
    window.send(Message::Frame(FrameMessage::Go(place)));
    let said = window.snapshot().dump();
    assert!(said.contains("331") && said.contains("nu 336"), "{said}");
}

#[test]
fn act_decides_and_the_decision_waits_to_be_carried_out() {
    let mut one = opened("AP-1b", 2023);
    one.window.click("Check afsluiten…").unwrap();
    one.choose("Afgesloten door", "Beleidsmedewerker");
    one.window.click("Check afsluiten").unwrap();
    one.window.click("Act afsluiten…").unwrap();
    sound(&mut one.window);
    one.choose("Afgesloten door", "Korpschef");
    one.window.click("Act afsluiten").unwrap();
    assert!(one.says("Kies wat er met de aanpak gebeurt."));
    one.choose("Wat gebeurt er met de aanpak?", "Verankeren: de aanpak wordt vaste werking");
    one.window.press(Role::TextInput, "Beslissing").unwrap();
    one.window.type_text("Elke ploeg gaat langs");
    one.window.press(Role::TextInput, "Uiterlijk").unwrap();
    one.window.type_text("1-3-24");
    one.window.click("Act afsluiten").unwrap();
    let of = cycle(one.dossier(), "AP-1b", 2023);
    assert_eq!(of.outcome, Some(CycleOutcome::Embed));
    let taken = one.dossier().decisions.values().find(|taken| taken.cycle == Some(of.id)).unwrap();
    assert_eq!((taken.kind, taken.due), (DecisionKind::Regular, Some(support::day("2024-03-01"))));
    assert_eq!(taken.text, "Elke ploeg gaat langs");
    sound(&mut one.window);
}

#[test]
fn a_phase_is_opened_again() {
    let mut one = opened("AP-1a", 2022);
    one.window.click("Act heropenen").unwrap();
    let of = cycle(one.dossier(), "AP-1a", 2022);
    let act = of.phases(one.dossier()).into_iter().find(|phase| phase.kind == PhaseKind::Act).unwrap();
    assert_eq!((act.signed_on, of.outcome), (None, None));
}

#[test]
fn a_new_cycle_takes_the_unfinished_actions_along() {
    let mut one = opened("AP-1a", 2023);
    one.window.click("Nieuwe cyclus").unwrap();
    sound(&mut one.window);
    one.window.click("Cyclus starten").unwrap();
    let of = cycle(one.dossier(), "AP-1a", 2024);
    let due: Vec<_> = of.phases(one.dossier()).iter().map(|phase| phase.due.unwrap().to_string()).collect();
    assert_eq!(due, ["2024-01-31", "2024-10-31", "2024-11-30", "2024-12-31"]);
    assert_eq!(one.titles("AP-1a", 2024).len(), 4);
    one.undo();
    assert_eq!(one.window.state.session().unwrap().place, {
        let id: Id<ActionPlan> = plan(one.dossier(), "AP-1a").id;
        Place::ActionPlan(id, None)
    });
}

#[test]
fn a_year_that_has_a_cycle_is_refused_in_the_dialog() {
    let mut one = opened("AP-1a", 2023);
    one.window.click("Nieuwe cyclus").unwrap();
    one.window.press(Role::TextInput, "Jaar").unwrap();
    one.window.key('a', Modifiers::CTRL);
    one.window.type_text("2023");
    one.window.click("Cyclus starten").unwrap();
    assert!(one.says("Er is al een cyclus voor"));
}

#[test]
fn the_list_is_filtered_and_opens_a_plan() {
    let mut list = opened_at(WHOLE, |_| Place::ActionPlans);
    sound(&mut list.window);
    list.window.click("Check open (3)").unwrap();
    assert!(!list.says("Buurtaanpak van woninginbraken"));
    let row = "Veilige winkels en bedrijven, Preventieadviseur, Check 2023, 2 van 6, 1 te laat";
    list.window.press(Role::Row, row).unwrap();
    assert!(matches!(list.window.state.session().unwrap().place, Place::ActionPlan(_, Some(_))));
    sound(&mut list.window);
}

#[test]
fn a_new_action_plan_gets_the_next_code_and_teaches_how_to_begin() {
    let mut list = opened_at(WHOLE, |_| Place::ActionPlans);
    list.window.click("Nieuw actieplan").unwrap();
    sound(&mut list.window);
    list.window.click("Actieplan toevoegen").unwrap();
    assert!(list.says("Geef het actieplan een titel."));
    let first = list.dossier().priorities.values().find(|one| one.code == "1").unwrap();
    let objective = list.dossier().objectives.values().find(|one| one.priority == first.id).unwrap();
    let label = format!("{} {}", objective.code, objective.title);
    list.choose("Doelstelling", &label);
    list.window.press(Role::TextInput, "Titel van het actieplan").unwrap();
    list.window.type_text("Samen uitkijken");
    list.window.click("Actieplan toevoegen").unwrap();
    assert_eq!(plan(list.dossier(), "AP-1d").title, "Samen uitkijken");
    assert!(list.says("Nog geen cyclus"));
    sound(&mut list.window);
}

#[test]
fn an_indicator_and_a_partner_are_linked_and_unlinked() {
    let mut one = opened("AP-1c", 2023);
    one.choose("Partner toevoegen…", "Stad Vilvoorde");
    assert_eq!(plan(one.dossier(), "AP-1c").partners(one.dossier()).len(), 3);
    one.window.press(Role::Button, "Stad Vilvoorde werkt niet meer mee").unwrap();
    assert_eq!(plan(one.dossier(), "AP-1c").partners(one.dossier()).len(), 2);
    one.window.press(Role::Button, "Opgehelderde woninginbraken niet meer volgen").unwrap();
    assert!(plan(one.dossier(), "AP-1c").indicators(one.dossier()).is_empty());
    one.undo();
    assert_eq!(plan(one.dossier(), "AP-1c").indicators(one.dossier()).len(), 1);
}

#[test]
fn all_stays_usable_in_a_small_window() {
    let mut one = opened_at(Size::new(1024.0, 700.0), place("AP-2a", 2023));
    sound(&mut one.window);
    one.retype(Role::TextInput, "Uiterste dag van Do", "1/12/2023");
    let of = cycle(one.dossier(), "AP-2a", 2023);
    let due = of.phases(one.dossier())[1].due;
    assert_eq!(due, Some(support::day("2023-12-01")));
}
