use super::{Message, gallery, press};
use iced::keyboard::key::Named;
use kadans::gui::accessibility::Role;

#[test]
fn text_is_typed_and_submitted() {
    let mut harness = gallery();
    harness.tab_to(Role::TextInput, "Trekker").unwrap();
    harness.type_text("!é");
    press(&mut harness, Named::Enter);
    assert_eq!(harness.state.title, "N. Jacobs!é");
    assert_eq!(harness.state.heard.last(), Some(&Message::Submit));
}

#[test]
fn leaving_a_field_by_tab_is_heard_once() {
    let mut harness = gallery();
    harness.tab_to(Role::TextInput, "Trekker").unwrap();
    assert_eq!(harness.state.heard, []);
    press(&mut harness, Named::Tab);
    harness.redraw();
    assert_eq!(harness.state.heard, [Message::Leave("title")]);
}

#[test]
fn leaving_a_field_by_mouse_is_heard_before_what_was_clicked() {
    let mut harness = gallery();
    harness.press(Role::TextInput, "Trekker").unwrap();
    harness.press(Role::Button, "Rapport maken").unwrap();
    assert_eq!(harness.state.heard, [Message::Leave("title"), Message::Pressed("report")]);
}

#[test]
fn leaving_a_text_area_is_heard() {
    let mut harness = gallery();
    harness.press(Role::MultilineTextInput, "Beslissing").unwrap();
    harness.press(Role::TextInput, "Trekker").unwrap();
    assert!(harness.state.heard.contains(&Message::Leave("notes")), "{:?}", harness.state.heard);
}

#[test]
fn a_field_is_focused_by_its_id() {
    let mut harness = gallery();
    harness.run(kadans::gui::widget::field::focus_field("title"));
    assert_eq!(super::focused(&mut harness), "TextInput Trekker");
}

#[test]
fn a_field_without_message_cannot_be_changed() {
    let mut harness = gallery();
    harness.press(Role::TextInput, "Gewicht").unwrap();
    harness.type_text("5");
    assert_eq!(harness.state.heard, []);
}
