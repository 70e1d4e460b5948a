use super::{Message, focused, gallery, press};
use iced::keyboard::key::Named;
use kadans::gui::accessibility::Role;

#[test]
fn a_row_is_opened_by_mouse() {
    let mut harness = gallery();
    harness.press(Role::Row, "Cybercrime, Achter, 35 %").unwrap();
    assert_eq!(harness.state.heard, [Message::Open(3)]);
}

#[test]
fn arrows_move_between_rows_and_enter_opens() {
    let mut harness = gallery();
    harness.tab_to(Role::Row, "Inbraken in gebouwen, Op schema, 62 %").unwrap();
    press(&mut harness, Named::ArrowDown);
    press(&mut harness, Named::ArrowDown);
    press(&mut harness, Named::ArrowUp);
    press(&mut harness, Named::Enter);
    assert_eq!(harness.state.opened, Some(1));
    press(&mut harness, Named::End);
    assert_eq!(focused(&mut harness), "Row Verkeersveiligheid en leefbaarheid, Geen cijfer, 0 %");
}

#[test]
fn a_click_in_a_table_lets_arrows_go_on_from_there() {
    let mut harness = gallery();
    harness.press(Role::Row, "Cybercrime, Achter, 35 %").unwrap();
    press(&mut harness, Named::ArrowDown);
    press(&mut harness, Named::Enter);
    assert_eq!(harness.state.opened, Some(4));
}

#[test]
fn arrows_close_open_and_walk_a_tree() {
    let mut harness = gallery();
    harness.tab_to(Role::TreeItem, "O1.3 Elk slachtoffer krijgt een hercontact").unwrap();
    press(&mut harness, Named::ArrowLeft);
    assert_eq!(focused(&mut harness), "TreeItem 1 Inbraken in gebouwen");
    press(&mut harness, Named::ArrowLeft);
    assert!(harness.state.closed.contains(&1));
    assert!(harness.snapshot().find(Role::TreeItem, "O1.1 Minder woninginbraken").is_none());
    press(&mut harness, Named::ArrowDown);
    assert_eq!(focused(&mut harness), "TreeItem 2 Cybercrime");
    press(&mut harness, Named::ArrowUp);
    press(&mut harness, Named::ArrowRight);
    assert!(harness.state.closed.is_empty());
    press(&mut harness, Named::ArrowRight);
    assert_eq!(focused(&mut harness), "TreeItem O1.1 Minder woninginbraken");
    press(&mut harness, Named::Enter);
    assert_eq!(harness.state.chosen, 2);
}

#[test]
fn the_chevron_of_a_branch_only_opens_or_closes_it() {
    let mut harness = gallery();
    let snapshot = harness.snapshot();
    let bounds = snapshot.find(Role::TreeItem, "Externe prioriteiten").unwrap().bounds().unwrap();
    harness.click_at(iced::Point::new(bounds.x0 as f32 + 20.0, ((bounds.y0 + bounds.y1) / 2.0) as f32));
    assert_eq!(harness.state.heard, [Message::Toggle(0)]);
}

#[test]
fn the_focus_stays_with_its_row_when_a_row_is_added_above() {
    let mut harness = gallery();
    harness.click("Overzicht").unwrap();
    harness.tab_to(Role::TextInput, "Aantal 04/2022").unwrap();
    harness.state.grown = true;
    harness.redraw();
    assert_eq!(focused(&mut harness), "TextInput Aantal 04/2022");
}
