//! The views of the figures, by keyboard.

use super::*;

/// What a view says is there, by the names of the tabs.
fn tabs(window: &mut Window) -> Vec<String> {
    let names = ["Regelkaart", "Jaar op jaar", "Cumulatief", "Per gemeente"];
    let snapshot = window.snapshot();
    names.into_iter().filter(|name| snapshot.find(Role::Tab, name).is_some()).map(str::to_owned).collect()
}

#[test]
fn a_view_is_offered_only_where_it_has_something_to_show() {
    let folder = folder();
    let mut window = open_sample(&folder);
    open(&mut window, "INB-WON");
    assert_eq!(tabs(&mut window), ["Regelkaart", "Jaar op jaar", "Cumulatief", "Per gemeente"]);
    open(&mut window, "INB-HAN");
    assert_eq!(tabs(&mut window), ["Regelkaart", "Jaar op jaar", "Cumulatief"]);
    open(&mut window, "TEV-BUR");
    assert!(tabs(&mut window).is_empty(), "yearly figures have one view");
}

#[test]
fn a_view_is_chosen_by_keyboard_and_stays_with_the_next_indicator() {
    let folder = folder();
    let mut window = open_sample(&folder);
    open(&mut window, "INB-WON");
    choose(&mut window, "Regelkaart", "Jaar op jaar");
    window::sound(&mut window);
    let tree = says(&mut window);
    for words in [
        "Dezelfde periode, jaar na jaar",
        "jan–okt 2023",
        "minder dan in 2022",
        "Geen aantoonbare verandering",
    ] {
        assert!(tree.contains(words), "{words} is not in {tree}");
    }
    open(&mut window, "VKR-LET");
    assert!(says(&mut window).contains("Dezelfde periode, jaar na jaar"));
    choose(&mut window, "Cijfer", "Twaalf maanden");
    window::sound(&mut window);
    choose(&mut window, "Jaar op jaar", "Cumulatief");
    window::sound(&mut window);
    assert!(says(&mut window).contains("Het doel voor 2023 is"), "{}", says(&mut window));
    choose(&mut window, "Cumulatief", "Per gemeente");
    window::sound(&mut window);
    let tree = says(&mut window);
    assert!(tree.contains("Row \"Vilvoorde, ") && tree.contains("Row \"Samen, "), "{tree}");
    open(&mut window, "INB-HAN");
    assert!(!says(&mut window).contains("Dezelfde periode, jaar na jaar"), "what it has not is not shown");
}
