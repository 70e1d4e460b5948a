use super::{Message, focused, gallery, press};
use iced::keyboard::{Modifiers, key::Named};
use kadans::gui::accessibility::Role;

#[test]
fn a_button_is_pressed_by_mouse_enter_and_space() {
    let mut harness = gallery();
    harness.press(Role::Button, "Rapport maken").unwrap();
    harness.tab_to(Role::Button, "Rapport maken").unwrap();
    press(&mut harness, Named::Enter);
    press(&mut harness, Named::Space);
    assert_eq!(harness.state.heard, vec![Message::Pressed("report"); 3]);
}

#[test]
fn a_disabled_button_is_no_tab_stop_and_cannot_be_pressed() {
    let mut harness = gallery();
    assert!(harness.tab_to(Role::Button, "Geblokkeerd").is_err());
    assert!(harness.press(Role::Button, "Geblokkeerd").unwrap_err().contains("disabled"));
}

#[test]
fn a_place_is_opened_by_keyboard() {
    let mut harness = gallery();
    harness.tab_to(Role::Link, "Indicatoren").unwrap();
    press(&mut harness, Named::Enter);
    assert_eq!(harness.state.place, 3);
}

#[test]
fn a_box_is_ticked_by_mouse_and_by_space() {
    let mut harness = gallery();
    harness.press(Role::CheckBox, "Prioritair").unwrap();
    assert!(!harness.state.ticked);
    harness.tab_to(Role::CheckBox, "Prioritair").unwrap();
    press(&mut harness, Named::Space);
    assert!(harness.state.ticked);
}

#[test]
fn arrows_move_between_chips() {
    let mut harness = gallery();
    harness.tab_to(Role::Tab, "Lijst").unwrap();
    press(&mut harness, Named::ArrowRight);
    assert_eq!(focused(&mut harness), "Tab Bord");
    press(&mut harness, Named::Enter);
    assert_eq!(harness.state.shown, 1);
}

#[test]
fn a_select_is_used_by_keyboard_alone() {
    let mut harness = gallery();
    harness.tab_to(Role::ComboBox, "Functionaliteit").unwrap();
    press(&mut harness, Named::Enter);
    assert!(harness.snapshot().find(Role::ListBoxOption, "Verkeer").is_some());
    press(&mut harness, Named::ArrowDown);
    press(&mut harness, Named::Enter);
    assert_eq!(harness.state.field, Some(3));
    assert!(harness.snapshot().find(Role::ListBoxOption, "Verkeer").is_none());

    press(&mut harness, Named::Space);
    press(&mut harness, Named::Home);
    press(&mut harness, Named::Enter);
    assert_eq!(harness.state.field, Some(0));

    harness.type_text("r");
    press(&mut harness, Named::Enter);
    assert_eq!(harness.state.field, Some(4));

    press(&mut harness, Named::ArrowDown);
    press(&mut harness, Named::Home);
    press(&mut harness, Named::Escape);
    assert_eq!(harness.state.field, Some(4));
    assert_eq!(focused(&mut harness), "ComboBox Functionaliteit");
}

#[test]
fn tab_closes_an_open_select_and_moves_on() {
    let mut harness = gallery();
    harness.tab_to(Role::ComboBox, "Functionaliteit").unwrap();
    press(&mut harness, Named::Enter);
    press(&mut harness, Named::Tab);
    assert!(harness.snapshot().find(Role::ListBoxOption, "Verkeer").is_none());
    assert_eq!(focused(&mut harness), "TextInput Termijn");
}

#[test]
fn a_select_is_used_by_mouse() {
    let mut harness = gallery();
    harness.press(Role::ComboBox, "Functionaliteit").unwrap();
    harness.press(Role::ListBoxOption, "Wijkwerking").unwrap();
    assert_eq!(harness.state.field, Some(3));
}

#[test]
fn a_click_outside_an_open_select_closes_it_and_does_nothing_else() {
    let mut harness = gallery();
    harness.press(Role::ComboBox, "Functionaliteit").unwrap();
    harness.press(Role::Button, "Rapport maken").unwrap();
    assert!(harness.snapshot().find(Role::ListBoxOption, "Verkeer").is_none());
    assert_eq!(harness.state.heard, []);
}

#[test]
fn keys_with_modifiers_are_left_to_shortcuts() {
    let mut harness = gallery();
    harness.tab_to(Role::Button, "Rapport maken").unwrap();
    harness.key(Named::Enter, Modifiers::CTRL);
    assert_eq!(harness.state.heard, []);
}
