use super::{Message, focused, gallery, press};
use accesskit::{Action, ActionData, ActionRequest, TreeId};
use iced::keyboard::key::Named;
use kadans::gui::accessibility::{Collector, Role, focus_task};
use kadans::gui::headless::Harness;

/// Sees that an adapter would take the tree.
fn assert_valid<S, M: Send + 'static>(harness: &mut Harness<S, M>) {
    super::valid(&harness.snapshot());
}

#[test]
fn every_control_has_a_name() {
    let mut harness = gallery();
    assert_eq!(harness.snapshot().unnamed(), []);
    harness.press(Role::ComboBox, "Functionaliteit").unwrap();
    assert_eq!(harness.snapshot().unnamed(), []);
    press(&mut harness, Named::Escape);
    harness.click("Verwijderen…").unwrap();
    assert_eq!(harness.snapshot().unnamed(), []);
    press(&mut harness, Named::Escape);
    harness.click("Overzicht").unwrap();
    assert_eq!(harness.snapshot().unnamed(), []);
    assert_valid(&mut harness);
}

#[test]
fn the_tree_is_one_that_adapters_accept() {
    let mut harness = gallery();
    assert_valid(&mut harness);
    harness.press(Role::ComboBox, "Functionaliteit").unwrap();
    assert_valid(&mut harness);
    press(&mut harness, Named::Escape);
    harness.click("Verwijderen…").unwrap();
    assert_valid(&mut harness);
}

#[test]
fn roles_names_and_states_are_told() {
    let dump = gallery().snapshot().dump();
    for line in [
        "Navigation \"Plaatsen\"",
        "Link \"Plan\" selected",
        "Link \"Indicatoren\" description=\"5 niet gemeten\"",
        "Heading \"Plan 2020–2025\" level=1",
        "Button \"Opnieuw\" description",
        "Tab \"Lijst\" selected",
        "Row \"Cybercrime, Achter, 35 %\"",
        "ProgressIndicator \"Acties\" value=\"62 %\"",
        "Image \"Cybercrime\" description=\"Van 38 naar 61 per maand in twee jaar\"",
        "TreeItem \"1 Inbraken in gebouwen\" description=\"62 %, op schema\" level=2 expanded",
        "TextInput \"Trekker\" value=\"N. Jacobs\"",
        "TextInput \"Termijn\" value=\"31/13/2025\" description=\"Maand 13 bestaat niet.",
        "ComboBox \"Functionaliteit\" value=\"Slachtofferbejegening\" collapsed",
        "MultilineTextInput \"Beslissing\" value=\"Capaciteit van",
        "CheckBox \"Prioritair\" ticked",
        "Alert \"Het bestand is alleen-lezen.",
    ] {
        let line = line.trim_end_matches(" description").trim_end_matches('"');
        assert!(dump.contains(line), "{line} is not in\n{dump}");
    }
}

#[test]
fn a_missing_control_is_reported_with_what_there_is() {
    let error = gallery().press(Role::Button, "Opslaan").unwrap_err();
    assert!(error.contains("Button \"Rapport maken\""), "{error}");
}

#[test]
fn tab_goes_round_in_order_and_takes_a_composite_as_one_stop() {
    let mut harness = gallery();
    let mut stops = Vec::new();
    for _ in 0..30 {
        press(&mut harness, Named::Tab);
        stops.push(focused(&mut harness));
    }
    assert_eq!(&stops[..2], ["Link Overzicht", "Link Plan"]);
    assert!(stops.contains(&"Tab Lijst".to_owned()), "{stops:?}");
    assert!(!stops.contains(&"Tab Bord".to_owned()), "{stops:?}");
    assert_eq!(stops.iter().filter(|stop| stop.starts_with("Row ")).count(), 1, "{stops:?}");
    assert!(stops.contains(&"TreeItem O1.3 Elk slachtoffer krijgt een hercontact".to_owned()), "{stops:?}");
    assert!(stops[5..].contains(&"Link Overzicht".to_owned()), "{stops:?}");
}

#[test]
fn shift_tab_goes_back() {
    let mut harness = gallery();
    press(&mut harness, Named::Tab);
    press(&mut harness, Named::Tab);
    harness.key(Named::Tab, iced::keyboard::Modifiers::SHIFT);
    assert_eq!(focused(&mut harness), "Link Overzicht");
}

#[test]
fn the_focused_control_is_scrolled_into_view() {
    let mut harness = gallery();
    harness.resize(iced::Size::new(1024.0, 500.0));
    harness.tab_to(Role::CheckBox, "Prioritair").unwrap();
    let snapshot = harness.snapshot();
    let bounds = snapshot.find(Role::CheckBox, "Prioritair").unwrap().bounds().unwrap();
    assert!(bounds.y1 <= 500.0 && bounds.y0 >= 0.0, "{bounds:?}");
}

#[test]
fn a_figure_tells_the_value_under_the_pointer() {
    let mut harness = gallery();
    let before = harness.screenshot(1.0).0;
    let snapshot = harness.snapshot();
    let bounds = snapshot.find(Role::Image, "Cybercrime").unwrap().bounds().unwrap();
    harness.point_at(iced::Point::new(bounds.x0 as f32 + 45.0, bounds.y0 as f32 + 50.0));
    assert!(harness.screenshot(1.0).0 != before);
}

#[test]
fn pictures_are_saved_when_asked_for() {
    if std::env::var_os("KADANS_GALLERY").is_none() {
        return;
    }
    let mut harness = gallery();
    save(&mut harness, "1-rest");
    press(&mut harness, Named::Tab);
    harness.tab_to(Role::Button, "Rapport maken").unwrap();
    let snapshot = harness.snapshot();
    let bounds = snapshot.find(Role::Image, "Cybercrime").unwrap().bounds().unwrap();
    harness.point_at(iced::Point::new(bounds.x0 as f32 + 200.0, bounds.y0 as f32 + 50.0));
    save(&mut harness, "2-focus");
    harness.tab_to(Role::ComboBox, "Functionaliteit").unwrap();
    press(&mut harness, Named::ArrowDown);
    save(&mut harness, "3-select");
    press(&mut harness, Named::Escape);
    harness.click("Verwijderen…").unwrap();
    save(&mut harness, "4-dialog");
    press(&mut harness, Named::Escape);
    harness.click("Overzicht").unwrap();
    harness.tab_to(Role::ComboBox, "Nota 04/2022").unwrap();
    save(&mut harness, "5-grid");
    harness.tab_to(Role::ComboBox, "Onderaan").unwrap();
    press(&mut harness, Named::Enter);
    save(&mut harness, "6-list");
}

fn save<S, M: Send + 'static>(harness: &mut Harness<S, M>, name: &str) {
    let (pixels, width, height) = harness.screenshot(2.0);
    let file = std::fs::File::create(std::env::temp_dir().join(format!("kadans-gallery-{name}.png")))
        .expect("the temporary folder can be written");
    let mut encoder = png::Encoder::new(std::io::BufWriter::new(file), width, height);
    encoder.set_color(png::ColorType::Rgba);
    encoder.set_depth(png::BitDepth::Eight);
    let mut writer = encoder.write_header().expect("the temporary folder can be written");
    writer.write_image_data(&pixels).expect("the temporary folder can be written");
}

#[test]
fn a_screen_reader_presses_a_button_and_writes_in_a_field() {
    let mut harness = gallery();
    for (role, name, action, data) in [
        (Role::Button, "Rapport maken", Action::Click, None),
        (Role::TextInput, "Trekker", Action::SetValue, Some(ActionData::Value("S. Wouters".into()))),
        (Role::TreeItem, "1 Inbraken in gebouwen", Action::Collapse, None),
        (Role::CheckBox, "Prioritair", Action::Focus, None),
    ] {
        let snapshot = harness.snapshot();
        let is_target = |node: &accesskit::Node| node.role() == role && node.label() == Some(name);
        let (target, _) = snapshot.nodes.iter().find(|(_, node)| is_target(node)).unwrap();
        let request = ActionRequest { action, target_tree: TreeId::ROOT, target_node: *target, data };
        harness.run(iced::advanced::widget::operate(Collector::request(request)).discard());
    }
    assert_eq!(
        harness.state.heard,
        [Message::Pressed("report"), Message::Title("S. Wouters".into()), Message::Toggle(1)]
    );
    assert_eq!(focused(&mut harness), "CheckBox Prioritair");
}

#[test]
fn a_task_moves_the_focus_as_tab_does() {
    let mut harness = gallery();
    harness.run(focus_task(false));
    harness.run(focus_task(false));
    assert_eq!(focused(&mut harness), "Link Plan");
    harness.run(focus_task(true));
    assert_eq!(focused(&mut harness), "Link Overzicht");
}
