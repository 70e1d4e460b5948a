use super::{Message, focused, gallery, press};
use iced::keyboard::key::Named;
use kadans::gui::accessibility::Role;

#[test]
fn a_dialog_takes_the_focus_and_keeps_tab_inside() {
    let mut harness = gallery();
    harness.click("Verwijderen…").unwrap();
    assert_eq!(focused(&mut harness), "TextInput Reden");
    let mut stops = Vec::new();
    for _ in 0..5 {
        press(&mut harness, Named::Tab);
        stops.push(focused(&mut harness));
    }
    assert_eq!(
        stops,
        [
            "ComboBox Vervangen door",
            "Button Annuleren",
            "Button Verwijderen",
            "TextInput Reden",
            "ComboBox Vervangen door"
        ]
    );
}

#[test]
fn what_lies_under_a_dialog_is_out_of_reach() {
    let mut harness = gallery();
    let place = {
        let snapshot = harness.snapshot();
        let bounds = snapshot.find(Role::Button, "Rapport maken").unwrap().bounds().unwrap();
        iced::Point::new(bounds.x0 as f32 + 10.0, bounds.y0 as f32 + 10.0)
    };
    harness.click("Verwijderen…").unwrap();
    assert!(harness.press(Role::Button, "Rapport maken").is_err());
    harness.click_at(place);
    assert!(!harness.state.heard.contains(&Message::Pressed("report")));
}

#[test]
fn escape_cancels_a_dialog_even_from_a_field_and_the_focus_returns() {
    let mut harness = gallery();
    harness.tab_to(Role::Button, "Verwijderen…").unwrap();
    press(&mut harness, Named::Enter);
    harness.type_text("te laat");
    assert_eq!(harness.state.name, "te laat");
    press(&mut harness, Named::Escape);
    assert!(!harness.state.asking);
    assert_eq!(focused(&mut harness), "Button Verwijderen…");
}

#[test]
fn escape_closes_only_the_list_of_a_select_in_a_dialog() {
    let mut harness = gallery();
    harness.click("Verwijderen…").unwrap();
    harness.press(Role::ComboBox, "Vervangen door").unwrap();
    assert!(harness.snapshot().find(Role::ListBoxOption, "O1.1").is_some());
    press(&mut harness, Named::Escape);
    assert!(harness.state.asking);
    press(&mut harness, Named::Escape);
    assert!(!harness.state.asking);
}

#[test]
fn the_buttons_of_a_dialog_stay_in_view_in_a_low_window() {
    let mut harness = gallery();
    harness.resize(iced::Size::new(700.0, 260.0));
    harness.send(Message::Ask);
    harness.tab_to(Role::ComboBox, "Vervangen door").unwrap();
    harness.press(Role::Button, "Verwijderen").unwrap();
    assert_eq!(harness.state.heard.last(), Some(&Message::Delete));
}
