use crate::support::{day, mint, small_plan};
use kadans::analysis::*;
use kadans::domain::*;

/// Two months of a year at a level, on a small plan: eight a month is behind its target of six, five is not.
fn dossier(figures: &[(&str, f64)]) -> Dossier {
    let dossier = small_plan().apply(&Dossier::default()).unwrap();
    let indicator = first(&dossier).id;
    let old: Vec<_> = dossier.measurements.values().filter(|one| one.indicator == indicator).collect();
    let keys: Vec<Key> = old.iter().map(|one| Key::Measurement(one.id)).collect();
    let bare = keys.into_iter().fold(dossier.clone(), |dossier, key| edit(&dossier, Edit::Remove(key)));
    figures.iter().fold(bare, |dossier, (period, value)| with_figure(&dossier, period, *value))
}

fn first(dossier: &Dossier) -> &Indicator {
    dossier.indicators.values().next().unwrap()
}

fn edit(dossier: &Dossier, edit: Edit) -> Dossier {
    edit.apply(dossier).unwrap()
}

fn with_figure(dossier: &Dossier, period: &str, value: f64) -> Dossier {
    let period: Period = period.parse().unwrap();
    let id = Mint::new(1_900_000_000_000, dossier.measurements.len() as u64 + 1).id();
    let (denominator, note) = (None, String::new());
    let indicator = first(dossier).id;
    let cut_off = period.last_day();
    let one = Measurement { id, indicator, area: None, period, cut_off, value, denominator, note };
    edit(dossier, Edit::Enter(indicator, vec![one]))
}

fn since(then: &Dossier, from: &str, now: &Dossier, until: &str) -> Since {
    Since::between(then, day(from), now, day(until))
}

/// The change of the first indicator.
fn of_indicator(since: &Since) -> StatusChange {
    let is_it = |one: &&StatusChange| matches!(one.subject, Subject::Indicator(_));
    since.statuses.iter().find(is_it).expect("the indicator stands otherwise").clone()
}

fn causes(then: &Dossier, from: &str, now: &Dossier, until: &str) -> Vec<Cause> {
    of_indicator(&since(then, from, now, until)).causes
}

#[test]
fn of_two_equal_moments_nothing_is_told() {
    let dossier = dossier(&[("2023-01", 5.0)]);
    let since = since(&dossier, "2023-02-20", &dossier, "2023-02-21");
    assert!(since.is_empty(), "{since:?}");
    assert_eq!((since.turns(), since.figure_counts()), ((0, 0), (0, 0)));
}

#[test]
fn new_figures_are_a_cause_and_are_listed() {
    let then = dossier(&[("2023-01", 5.0)]);
    let now = with_figure(&then, "2023-02", 20.0);
    let since = since(&then, "2023-02-10", &now, "2023-03-10");
    let change = of_indicator(&since);
    assert_eq!((change.from, change.to), (Status::OnCourse, Status::OffCourse));
    assert_eq!((change.causes.clone(), change.is_better()), (vec![Cause::NewFigures], Some(false)));
    assert_eq!(since.turns(), (0, 1));
    assert_eq!(since.figures[0].new.len(), 1);
    let (was, is) = change.stands.unwrap();
    assert_eq!((was.figure, is.figure), (Some(5.0), Some(25.0)));
}

#[test]
fn a_revised_figure_is_a_cause_and_restates_the_earlier_day() {
    let then = dossier(&[("2023-01", 5.0)]);
    let now = dossier(&[("2023-01", 20.0)]);
    let since = since(&then, "2023-02-10", &now, "2023-02-20");
    let change = of_indicator(&since);
    assert_eq!(change.causes, [Cause::RevisedFigures]);
    assert_eq!(change.restated, Some(Status::OffCourse), "with what is known now it was behind then already");
    let (was, is) = &since.figures[0].revised[0];
    assert_eq!((was.value, is.value), (5.0, 20.0));
}

#[test]
fn what_was_known_otherwise_is_told_also_when_the_status_is_the_same() {
    let then = dossier(&[("2023-01", 5.0)]);
    let now = with_figure(&dossier(&[("2023-01", 9.0)]), "2023-02", 2.0);
    let since = since(&then, "2023-02-10", &now, "2023-03-10");
    let change = of_indicator(&since);
    assert_eq!((change.from, change.to), (Status::OnCourse, Status::OnCourse));
    assert_eq!((change.is_change(), change.restated), (false, Some(Status::OffCourse)));
    assert!(change.causes.is_empty());
}

#[test]
fn a_withdrawn_figure_is_a_cause() {
    let then = dossier(&[("2023-01", 5.0), ("2023-02", 20.0)]);
    let now = dossier(&[("2023-01", 5.0)]);
    assert_eq!(causes(&then, "2023-03-05", &now, "2023-03-06"), [Cause::WithdrawnFigures]);
}

#[test]
fn a_moved_target_is_a_cause_with_the_old_and_the_new_value() {
    let then = dossier(&[("2023-01", 7.0)]);
    let target = then.targets.values().find(|target| target.year == 2023).unwrap().clone();
    let now = edit(&then, Edit::Change(Record::Target(Target { value: 90.0, ..target })));
    let since = since(&then, "2023-02-10", &now, "2023-02-20");
    let change = of_indicator(&since);
    assert_eq!((change.causes.as_slice(), change.to), (&[Cause::MovedGoals][..], Status::OnCourse));
    let goal = &since.goals[0];
    assert_eq!(goal.kind, GoalKind::Target(2023));
    assert_eq!((goal.from.unwrap().value, goal.to.unwrap().value), (72.0, 90.0));
}

#[test]
fn a_moved_baseline_is_listed_as_one() {
    let then = dossier(&[("2023-01", 5.0)]);
    let baseline = then.baselines.values().next().unwrap().clone();
    let now = edit(&then, Edit::Change(Record::Baseline(Baseline { value: 120.0, ..baseline })));
    let since = since(&then, "2023-02-10", &now, "2023-02-20");
    assert_eq!(since.goals[0].kind, GoalKind::Baseline);
    assert_eq!(since.goals[0].to.unwrap().value, 120.0);
}

#[test]
fn another_direction_or_tolerance_is_a_cause_but_another_name_is_not() {
    let then = dossier(&[("2023-01", 6.5)]);
    let name = "Woninginbraken".to_owned();
    let changed = |indicator: Indicator| edit(&then, Edit::Change(Record::Indicator(indicator)));
    let stricter = changed(Indicator { tolerance: 0.01, name: name.clone(), ..first(&then).clone() });
    let found = causes(&then, "2023-02-10", &stricter, "2023-02-20");
    assert_eq!(found, [Cause::Redefined(vec![Facet::Tolerance])]);
    let turned = changed(Indicator { direction: Direction::Higher, ..first(&then).clone() });
    let found = causes(&then, "2023-02-10", &turned, "2023-02-20");
    assert_eq!(found, [Cause::Redefined(vec![Facet::Direction])]);
    let renamed = changed(Indicator { name, ..first(&then).clone() });
    let since = since(&then, "2023-02-10", &renamed, "2023-02-20");
    assert!(since.statuses.is_empty());
    assert_eq!(since.structure[0].facets, [Facet::Name]);
}

#[test]
fn an_indicator_that_nobody_measures_any_more_has_gone_stale() {
    let dossier = dossier(&[("2023-01", 5.0)]);
    let found = causes(&dossier, "2023-02-10", &dossier, "2023-06-30");
    assert_eq!(found, [Cause::GoneStale]);
}

#[test]
fn parts_that_make_a_change_only_together_are_both_told() {
    let then = dossier(&[("2023-01", 5.0)]);
    let target = then.targets.values().find(|target| target.year == 2023).unwrap().clone();
    let lower = edit(&then, Edit::Change(Record::Target(Target { value: 60.0, ..target })));
    // Fifteen in two months is behind 12 by more than a tenth, and behind 10 all the more.
    let now = with_figure(&lower, "2023-02", 10.0);
    let found = causes(&then, "2023-02-10", &now, "2023-03-10");
    assert!(found.contains(&Cause::NewFigures), "{found:?}");
}

#[test]
fn a_parent_changes_because_of_what_stands_under_it() {
    let then = dossier(&[("2023-01", 5.0)]);
    let now = with_figure(&then, "2023-02", 20.0);
    let since = since(&then, "2023-02-10", &now, "2023-03-10");
    let parents: Vec<&StatusChange> =
        since.statuses.iter().filter(|one| !matches!(one.subject, Subject::Indicator(_))).collect();
    assert!(!parents.is_empty());
    for parent in parents {
        assert_eq!(parent.causes, [Cause::Below(vec![first(&now).id])]);
    }
}

#[test]
fn every_status_that_changed_has_a_cause() {
    let levels = [2.0, 6.5, 20.0];
    for before in levels {
        for after in levels {
            let then = dossier(&[("2023-01", before)]);
            let now = with_figure(&then, "2023-02", after);
            for until in ["2023-02-11", "2023-03-10", "2024-02-10", "2030-01-01"] {
                let since = since(&then, "2023-02-10", &now, until);
                let bare = since.statuses.iter().find(|one| one.is_change() && one.causes.is_empty());
                assert!(bare.is_none(), "{bare:?}");
            }
        }
    }
}

#[test]
fn actions_phases_and_decisions_count_from_their_day() {
    let dossier = dossier(&[]);
    let since = since(&dossier, "2023-05-31", &dossier, "2023-10-31");
    let kinds: Vec<HappeningKind> = since.happenings.iter().map(|one| one.kind).collect();
    use HappeningKind::{BecameLate, Decided, Finished};
    assert_eq!(kinds, [Decided, Finished, BecameLate]);
    assert_eq!(since.happenings[1].day, Some(day("2023-06-12")));
    assert_eq!(since.count(Finished), 1);
    let early = Since::between(&dossier, day("2023-01-01"), &dossier, day("2023-01-31"));
    assert_eq!(early.count(HappeningKind::Signed), 1);
}

#[test]
fn a_decision_that_is_carried_out_and_an_action_that_moved_are_told() {
    let then = dossier(&[]);
    let decision = then.decisions.values().next().unwrap().clone();
    let done = Decision { state: DecisionState::Done, done_on: Some(day("2023-10-02")), ..decision };
    let action = then.actions.values().find(|action| action.state == ActionState::Busy).unwrap().clone();
    let later = Action { end: Some(day("2023-12-20")), ..action };
    let now = edit(&edit(&then, Edit::Change(Record::Decision(done))), Edit::Change(Record::Action(later)));
    let since = since(&then, "2023-09-30", &now, "2023-10-31");
    assert_eq!(since.count(HappeningKind::CarriedOut), 1);
    let moved = since.happenings.iter().find(|one| one.kind == HappeningKind::Moved).unwrap();
    assert_eq!((moved.was, moved.day), (Some(day("2023-10-14")), Some(day("2023-12-20"))));
}

#[test]
fn what_is_new_gone_or_rewritten_in_the_plan_is_told() {
    let then = dossier(&[]);
    let objective = then.objectives.values().find(|one| one.code == "O1").unwrap().clone();
    let heavier = Objective { weight: 3.0, ..objective.clone() };
    let (id, code) = (mint().id(), "O9".to_owned());
    let new = Objective { id, code, title: "Nieuw".to_owned(), position: 9, ..objective.clone() };
    let now = edit(&edit(&then, Edit::Change(Record::Objective(heavier))), Edit::Add(Record::Objective(new)));
    let told = since(&then, "2023-09-30", &now, "2023-10-31");
    let kinds: Vec<_> = told.structure.iter().map(|one| (one.kind, one.facets.clone())).collect();
    assert_eq!(kinds, [(StructureKind::New, vec![]), (StructureKind::Changed, vec![Facet::Weight])]);
    let gone = edit(&then, Edit::Remove(Key::Objective(objective.id)));
    let told = since(&then, "2023-09-30", &gone, "2023-10-31");
    assert_eq!(
        (told.structure[0].kind, told.structure[0].label.as_str()),
        (StructureKind::Removed, "O1 Minder woninginbraken")
    );
}

#[test]
fn the_previous_meeting_is_the_latest_one_held_that_judged_an_earlier_day() {
    let dossier = dossier(&[]);
    assert_eq!(previous_meeting(&dossier, day("2023-10-31")).unwrap().code, "zvr-1");
    assert!(previous_meeting(&dossier, day("2023-06-13")).is_none(), "it had not been held");
    let empty = Dossier::default();
    assert!(Since::between(&empty, day("2023-01-01"), &empty, day("2023-12-31")).is_empty());
}
