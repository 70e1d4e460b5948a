use super::window::{Window, window};
use iced::keyboard::{Modifiers, key::Named};
use iced::{Point, Size};
use kadans::domain::*;
use kadans::gui::accessibility::Role;
use kadans::gui::place::Place;

const WIDE: Size = Size::new(1440.0, 2400.0);

fn plan<'a>(dossier: &'a Dossier, code: &str) -> &'a ActionPlan {
    dossier.action_plans.values().find(|plan| plan.code == code).expect("an action plan with this code")
}

fn cycle<'a>(dossier: &'a Dossier, code: &str, year: i32) -> &'a Cycle {
    let cycles = plan(dossier, code).cycles(dossier);
    cycles.into_iter().find(|cycle| cycle.year == year).expect("a cycle of this year")
}

fn place(code: &str, year: i32) -> impl FnOnce(&Dossier) -> Place {
    move |dossier| {
        let cycle = cycle(dossier, code, year);
        Place::ActionPlan(cycle.action_plan, Some(cycle.id))
    }
}

fn action<'a>(window: &'a Window, title: &str) -> &'a Action {
    let actions = &window.dossier().actions;
    actions.values().find(|action| action.title == title).expect("an action with this title")
}

/// Selects all that a text field holds and types something else.
fn retype(window: &mut Window, text: &str) {
    window.harness.key('a', Modifiers::CTRL);
    window.harness.type_text(text);
}

fn assert_sound(window: &mut Window) {
    let snapshot = window.harness.snapshot();
    assert_eq!(snapshot.unnamed(), []);
    let update = accesskit::TreeUpdate {
        tree: Some(accesskit::TreeInfo::new(accesskit::NodeId(0))),
        tree_id: accesskit::TreeId::ROOT,
        focus: snapshot.focus,
        nodes: snapshot.nodes,
    };
    let _tree = accesskit_consumer::Tree::new(update, true);
}

#[test]
#[ignore]
fn shots() {
    fn shot(window: &mut Window, name: &str) {
        let (pixels, width, height) = window.harness.screenshot(1.0);
        let file = std::fs::File::create(format!("/tmp/look/h-action/{name}.png")).unwrap();
        let mut encoder = png::Encoder::new(std::io::BufWriter::new(file), width, height);
        encoder.set_color(png::ColorType::Rgba);
        encoder.set_depth(png::BitDepth::Eight);
        encoder.write_header().unwrap().write_image_data(&pixels).unwrap();
    }
    let mut one = window(Size::new(1440.0, 1500.0), place("AP-1a", 2023));
    shot(&mut one, "a-wide");
    one.harness.click("Bord").unwrap();
    shot(&mut one, "b-board");
    one.harness.click("Nieuwe cyclus").unwrap();
    shot(&mut one, "c-cycle");
    let mut one = window(Size::new(1024.0, 700.0), place("AP-1a", 2023));
    shot(&mut one, "d-narrow");
    one.harness.resize(Size::new(1024.0, 2600.0));
    shot(&mut one, "e-narrow-long");
    let mut one = window(Size::new(1440.0, 900.0), place("AP-1a", 2022));
    shot(&mut one, "f-signed");
    let mut one = window(Size::new(1440.0, 900.0), place("AP-1b", 2023));
    one.harness.click("Check afsluiten…").unwrap();
    shot(&mut one, "g-sign-check");
    one.harness.click("Check afsluiten").unwrap();
    shot(&mut one, "h-sign-check-wrong");
    one.harness.press(Role::ComboBox, "Afgesloten door").unwrap();
    one.harness.press(Role::ListBoxOption, "Beleidsmedewerker").unwrap();
    one.harness.click("Check afsluiten").unwrap();
    shot(&mut one, "i-check-signed");
    one.harness.click("Act afsluiten…").unwrap();
    shot(&mut one, "j-sign-act");
    let mut one = window(Size::new(1024.0, 700.0), |_| Place::ActionPlans);
    shot(&mut one, "k-list-narrow");
    one.harness.click("Nieuw actieplan").unwrap();
    shot(&mut one, "l-new");
    let _ = Point::ORIGIN;
}
