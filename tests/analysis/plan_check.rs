//! The plan check: for each kind a plan in which exactly it is found, made from one in which nothing is.

use crate::support::{day, mint};
use chrono::NaiveDate;
use kadans::analysis::{
    Evidence, Home, Lack, Picture, Remark, RemarkKind, RepairKind, Severity, Smart, Value, plan_check,
};
use kadans::domain::*;
use kadans::exchange::plan_json;
use kadans::words::{Language, Words};
use std::{collections::BTreeSet, sync::Arc};

const ON: &str = "2023-06-30";

/// A plan in which nothing is found on the day.
fn sound() -> Dossier {
    let edit = plan_json::read(include_str!("../fixtures/sound.json"), &mut mint()).unwrap();
    edit.apply(&Dossier::default()).unwrap()
}

fn checked(dossier: &Dossier) -> Vec<Remark> {
    checked_on(dossier, day(ON))
}

fn checked_on(dossier: &Dossier, on: NaiveDate) -> Vec<Remark> {
    plan_check(dossier, &Picture::of(dossier, on))
}

fn kinds(dossier: &Dossier) -> BTreeSet<&'static str> {
    checked(dossier).iter().map(|remark| remark.kind.code()).collect()
}

/// Changes a record by its place in its table, whatever the rules say: files of strangers keep none.
fn set<T: Noun>(dossier: &mut Dossier, at: usize, change: impl FnOnce(&mut T)) {
    let table = Arc::make_mut(T::table_mut(dossier));
    change(table.values_mut().nth(at).expect("a record of the sound plan"));
}

fn put<T: Noun>(dossier: &mut Dossier, record: T) {
    Arc::make_mut(T::table_mut(dossier)).insert(record.id(), record);
}

fn take<T: Noun>(dossier: &mut Dossier, is: impl Fn(&T) -> bool) {
    Arc::make_mut(T::table_mut(dossier)).retain(|_, record| !is(record));
}

/// Makes a copy of a record that differs.
fn copy<T: Noun>(dossier: &mut Dossier, at: usize, change: impl FnOnce(&mut T)) {
    let mut record = T::table(dossier).values().nth(at).expect("a record of the sound plan").clone();
    change(&mut record);
    put(dossier, record);
}

/// An identity behind all others, so that what is new stands last in its table.
fn new_id<T>(number: i64) -> Id<T> {
    Id::from_number(i64::MAX - 10_000 + number)
}

/// The place of an objective in its table: S1, O1, O2.
const S1: usize = 0;
const O1: usize = 1;
const O2: usize = 2;

/// An objective of the lowest level on which everything hangs that can hang on one, save what is taken away.
fn new_leaf(dossier: &mut Dossier, change: impl FnOnce(&mut Objective)) -> Id<Objective> {
    let id = new_id(9_001);
    copy(dossier, O2, |one: &mut Objective| {
        (one.id, one.code, one.title) = (id, "O3".to_owned(), "Een derde doel".to_owned());
        change(one);
    });
    copy(dossier, 2, |one: &mut Contribution| (one.id, one.objective) = (new_id(9_002), id));
    copy(dossier, 1, |one: &mut ActionPlan| {
        (one.id, one.objective) = (new_id(9_003), id);
        (one.code, one.title) = ("AP-9".to_owned(), "Een derde aanpak".to_owned());
    });
    copy(dossier, 2, |one: &mut Cycle| (one.id, one.action_plan) = (new_id(9_004), new_id(9_003)));
    for (number, phase) in (9_010..).zip(8..12) {
        copy(dossier, phase, |one: &mut Phase| (one.id, one.cycle) = (new_id(number), new_id(9_004)));
    }
    copy(dossier, 2, |one: &mut Action| (one.id, one.cycle) = (new_id(9_020), new_id(9_004)));
    copy(dossier, 0, |one: &mut Placement| (one.id, one.objective) = (new_id(9_005), Some(id)));
    id
}

/// A figure of the only municipality beside the first one of the zone.
fn by_village(dossier: &mut Dossier, change: impl FnOnce(&mut Measurement)) {
    let village = dossier.areas.keys().next().copied();
    copy(dossier, 0, |one: &mut Measurement| {
        (one.id, one.area) = (new_id(9_030), village);
        change(one);
    });
}

/// A status that is not what the figures of the first indicator say, until a day.
fn declare(dossier: &mut Dossier, until: &str) {
    let by = *dossier.people.keys().next().expect("a person of the sound plan");
    let indicator = dossier.indicators.keys().next().copied();
    let declaration = Declaration {
        id: new_id(9_040),
        indicator,
        objective: None,
        priority: None,
        status: Status::OffCourse,
        reason: "De wijk ziet het anders.".to_owned(),
        by,
        day: day("2023-05-01"),
        until: day(until),
    };
    put(dossier, declaration);
}

type Case = (RemarkKind, fn(&mut Dossier));

/// For each kind, what brings it into the sound plan.
const CASES: &[Case] = &[
    (RemarkKind::PriorityWithoutObjective, |d| {
        copy(d, 0, |one: &mut Priority| {
            (one.id, one.code, one.title) = (new_id(9_000), "2".to_owned(), "Verkeer".to_owned());
        });
        copy(d, 0, |one: &mut Focus| (one.id, one.priority) = (new_id(9_001), new_id(9_000)));
    }),
    (RemarkKind::PriorityWithoutReason, |d| set(d, 0, |one: &mut Priority| one.reason = " ".to_owned())),
    (RemarkKind::PriorityWithoutGround, |d| {
        take(d, |_: &Alignment| true);
        take(d, |_: &Framework| true);
        take(d, |_: &Focus| true);
    }),
    (RemarkKind::CycleWithoutAction, |d| take(d, |one: &Action| one.title == "Opvolglijst")),
    (RemarkKind::PriorityWithoutOwner, |d| set(d, 0, |one: &mut Priority| one.owner = None)),
    (RemarkKind::ObjectiveWithoutIndicator, |d| {
        let id = new_leaf(d, |_| {});
        take(d, |one: &Contribution| one.objective == id);
    }),
    (RemarkKind::ObjectiveWithoutOwner, |d| set(d, O1, |one: &mut Objective| one.owner = None)),
    (RemarkKind::ObjectiveWithoutActionPlan, |d| {
        let id = new_leaf(d, |_| {});
        take(d, |one: &ActionPlan| one.objective == id);
        take(d, |one: &Phase| one.cycle == new_id(9_004));
        take(d, |one: &Cycle| one.id == new_id(9_004));
        take(d, |one: &Action| one.cycle == new_id(9_004));
    }),
    (RemarkKind::ObjectiveOutsideMatrix, |d| {
        let id = new_leaf(d, |_| {});
        take(d, |one: &Placement| one.objective == Some(id));
        // The action plan of the new objective does not count here.
        take(d, |one: &Placement| one.action_plan.is_some());
    }),
    (RemarkKind::ActionPlanOutsideMatrix, |d| {
        take(d, |one: &Placement| one.objective.is_some());
    }),
    (RemarkKind::ActionPlanWithoutCycle, |d| {
        let cycle = d.cycles.values().nth(2).unwrap().id;
        take(d, |one: &Phase| one.cycle == cycle);
        take(d, |one: &Cycle| one.id == cycle);
        take(d, |one: &Action| one.cycle == cycle);
    }),
    (RemarkKind::ActionPlanWithoutOwner, |d| set(d, 0, |one: &mut ActionPlan| one.owner = None)),
    (RemarkKind::IndicatorWithoutUse, |d| {
        copy(d, 1, |one: &mut Indicator| {
            (one.id, one.code, one.name) = (new_id(9_000), "I3".to_owned(), "Ander cijfer".to_owned());
        });
        let figures: Vec<Measurement> = d.measurements.values().rev().take(1).cloned().collect();
        put(d, Measurement { id: new_id(9_001), indicator: new_id(9_000), ..figures[0].clone() });
    }),
    (RemarkKind::PartnerWithoutUse, |d| take(d, |_: &Involvement| true)),
    (RemarkKind::PhenomenonWithoutUse, |d| {
        take(d, |_: &Focus| true);
        take(d, |_: &Rating| true);
    }),
    (RemarkKind::FrameworkWithoutUse, |d| take(d, |_: &Alignment| true)),
    (RemarkKind::ValueGroupWithoutUse, |d| set(d, 0, |one: &mut CoreValue| one.group = None)),
    (RemarkKind::UnitWithoutUse, |d| set(d, 0, |one: &mut Post| one.unit = None)),
    (RemarkKind::PictureWithoutPromise, |d| set(d, 0, |one: &mut Commitment| one.statement = None)),
    (RemarkKind::IndicatorWithoutDefinition, |d| set(d, 0, |one: &mut Indicator| one.definition.clear())),
    (RemarkKind::IndicatorWithoutBaseline, |d| {
        // The objective stays measurable through its other indicator.
        take(d, |one: &Baseline| one.value == 100.0);
    }),
    (RemarkKind::IndicatorWithoutTarget, |d| take(d, |one: &Target| one.value < 80.0)),
    (RemarkKind::IndicatorWithoutOwner, |d| set(d, 0, |one: &mut Indicator| one.owner = None)),
    (RemarkKind::IndicatorWithoutSource, |d| set(d, 0, |one: &mut Indicator| one.source.clear())),
    (RemarkKind::IndicatorWithoutCutOffRule, |d| set(d, 0, |one: &mut Indicator| one.cut_off_rule.clear())),
    (RemarkKind::FrequencyTooSlow, |d| {
        set(d, O2, |one: &mut Objective| one.deadline = Some(day("2024-06-01")));
        set(d, 1, |one: &mut Indicator| one.frequency = Frequency::Year);
        let second = d.indicators.values().nth(1).unwrap().id;
        take(d, |one: &Measurement| one.indicator == second);
        let period = Period::new(2022, 1, Frequency::Year).unwrap();
        let (cut_off, note) = (day("2023-01-15"), String::new());
        let (id, indicator) = (new_id(9_000), second);
        put(
            d,
            Measurement {
                id,
                indicator,
                area: None,
                period,
                cut_off,
                value: 4.0,
                denominator: Some(5.0),
                note,
            },
        );
    }),
    (RemarkKind::TargetWrongSide, |d| set(d, 1, |one: &mut Target| one.value = 140.0)),
    (RemarkKind::BandMissing, |d| set(d, 1, |one: &mut Indicator| one.direction = Direction::Band)),
    (RemarkKind::BandUpsideDown, |d| {
        set(d, 1, |one: &mut Indicator| one.direction = Direction::Band);
        set(d, 2, |one: &mut Target| one.upper = Some(70.0));
    }),
    (RemarkKind::FigureStale, |d| {
        take(d, |one: &Measurement| one.period.year() > 2021 && one.denominator.is_none());
    }),
    (RemarkKind::NeverMeasured, |d| take(d, |one: &Measurement| one.denominator.is_some())),
    (RemarkKind::SeriesGap, |d| {
        let gap = Period::new(2021, 3, Frequency::Quarter).unwrap();
        take(d, |one: &Measurement| one.period == gap);
    }),
    (RemarkKind::AreaMissing, |d| {
        copy(d, 0, |one: &mut Area| {
            (one.id, one.code, one.name) = (new_id(1), "stad".to_owned(), "Stad".to_owned());
            one.inhabitants = Some(0);
        });
        copy(d, 0, |one: &mut Measurement| {
            // Measured by municipality for a while, before the zone had figures of its own.
            (one.id, one.area) = (new_id(2), Some(new_id(1)));
            one.period = one.period.in_year(2018);
        });
        by_village(d, |one| one.period = one.period.in_year(2018).next());
    }),
    (RemarkKind::AreasDiffer, |d| by_village(d, |one| one.value += 1.0)),
    (RemarkKind::DeclarationDiffers, |d| declare(d, "2023-12-31")),
    (RemarkKind::DeclarationEnded, |d| declare(d, "2023-05-31")),
    (RemarkKind::ActionWithoutOwner, |d| set(d, 1, |one: &mut Action| one.owner = None)),
    (RemarkKind::ActionWithoutEnd, |d| set(d, 1, |one: &mut Action| one.end = None)),
    (RemarkKind::ActionOutsideCycle, |d| set(d, 1, |one: &mut Action| one.end = Some(day("2024-02-01")))),
    (RemarkKind::ActionNotBegun, |d| {
        set(d, 1, |one: &mut Action| (one.state, one.end) = (ActionState::Planned, Some(day("2023-06-29"))));
    }),
    (RemarkKind::ActionOverdue, |d| set(d, 1, |one: &mut Action| one.end = Some(day("2023-06-29")))),
    (RemarkKind::ActionDoneWithoutDay, |d| set(d, 0, |one: &mut Action| one.done_on = None)),
    (RemarkKind::ActionDoneUnfinished, |d| set(d, 0, |one: &mut Action| one.progress = 90)),
    (RemarkKind::ActionDoneBeforeStart, |d| {
        set(d, 0, |one: &mut Action| one.done_on = Some(day("2021-12-01")));
    }),
    (RemarkKind::PhaseMissing, |d| {
        let last = d.phases.values().last().unwrap().id;
        take(d, |one: &Phase| one.id == last);
    }),
    (RemarkKind::PhasesOutOfOrder, |d| set(d, 6, |one: &mut Phase| one.due = Some(day("2023-09-01")))),
    (RemarkKind::PhaseSkipped, |d| set(d, 0, |one: &mut Phase| one.signed_on = None)),
    (RemarkKind::PhaseSignedOutOfOrder, |d| {
        set(d, 1, |one: &mut Phase| one.signed_on = Some(day("2022-01-02")));
    }),
    (RemarkKind::PhaseOutsideYear, |d| set(d, 7, |one: &mut Phase| one.due = Some(day("2024-09-01")))),
    (RemarkKind::CheckWithoutFigures, |d| take(d, |_: &FrozenFigure| true)),
    (RemarkKind::ActWithoutDecision, |d| set(d, 0, |one: &mut Cycle| one.outcome = None)),
    (RemarkKind::PromiseWithoutProof, |d| take(d, |_: &Proof| true)),
    (RemarkKind::KeptWithoutProof, |d| {
        take(d, |_: &Proof| true);
        set(d, 0, |one: &mut Commitment| one.state = CommitmentState::Kept);
    }),
    (RemarkKind::CommitmentOverdue, |d| {
        set(d, 0, |one: &mut Commitment| one.due = Some(day("2023-06-29")));
    }),
    (RemarkKind::CommitmentWithoutOwner, |d| set(d, 0, |one: &mut Commitment| one.owner = None)),
    (RemarkKind::DecisionOverdue, |d| set(d, 0, |one: &mut Decision| one.due = Some(day("2023-06-29")))),
    (RemarkKind::DecisionWithoutOwner, |d| set(d, 0, |one: &mut Decision| one.owner = None)),
    (RemarkKind::MeetingWithoutMinutes, |d| set(d, 0, |one: &mut Meeting| one.minutes.clear())),
    (RemarkKind::PlanWithoutApproval, |d| take(d, |_: &Approval| true)),
    (RemarkKind::PlanOver, |d| {
        set(d, 0, |one: &mut Plan| one.until = day("2023-06-29"));
    }),
    (RemarkKind::CapacityExceeded, |d| set(d, 0, |one: &mut Capacity| one.hours = 13_399.0)),
    (RemarkKind::NormNotMet, |d| set(d, 0, |one: &mut Norm| one.actual = Some(1.0))),
    (RemarkKind::NormWithoutCount, |d| set(d, 0, |one: &mut Norm| one.actual = None)),
    (RemarkKind::NormReferenceOld, |d| {
        set(d, 0, |one: &mut Norm| one.checked_on = Some(day("2021-06-29")));
    }),
    (RemarkKind::WeightsAllZero, |d| set(d, S1, |one: &mut Objective| one.weight = 0.0)),
    (RemarkKind::WeightDominant, |d| set(d, O1, |one: &mut Objective| one.weight = 9.0)),
    (RemarkKind::CriteriaAllZero, |d| {
        for at in 0..2 {
            set(d, at, |one: &mut Criterion| one.weight = 0.0);
        }
    }),
    (RemarkKind::CodeTwins, |d| set(d, 1, |one: &mut Indicator| one.code = "i 1".to_owned())),
    (RemarkKind::TitleTwins, |d| {
        set(d, O2, |one: &mut Objective| one.title = "minder  Woninginbraken ".to_owned());
    }),
    (RemarkKind::PersonalNationalNumber, |d| {
        set(d, 0, |one: &mut Phase| one.text = "Dader 85.07.30-033.28 gehoord.".to_owned());
    }),
    (RemarkKind::PersonalReportNumber, |d| {
        set(d, 0, |one: &mut Measurement| one.note = "met LE.12.L1.001234/2023".to_owned());
    }),
    (RemarkKind::PersonalLicencePlate, |d| {
        set(d, 0, |one: &mut Action| one.title = "Wagen 1-ABC-123 zoeken".to_owned());
    }),
    (RemarkKind::PersonalPhone, |d| {
        set(d, 0, |one: &mut Meeting| one.minutes = "Bel 0475 12 34 56.".to_owned());
    }),
    (RemarkKind::PersonalEmail, |d| {
        set(d, 0, |one: &mut Zone| one.description = "jan@voorbeeld.be".to_owned());
    }),
    (RemarkKind::SmartNotSpecific, |d| set(d, O1, |one: &mut Objective| one.description.clear())),
    (RemarkKind::SmartNotMeasurable, |d| {
        for at in 0..2 {
            set(d, at, |one: &mut Indicator| one.direction = Direction::Informative);
        }
    }),
    (RemarkKind::SmartNotRealistic, |d| {
        set(d, 0, |one: &mut ActionPlan| one.hours_planned = None);
    }),
    (RemarkKind::SmartNotTimed, |d| set(d, O1, |one: &mut Objective| one.deadline = None)),
];

/// Kinds that never come alone: an objective without a decision on its priority is not acceptable either.
const PAIRS: &[(RemarkKind, Case)] = &[(
    RemarkKind::SmartNotAcceptable,
    (RemarkKind::PriorityWithoutDecision, |d| set(d, 0, |one: &mut Priority| one.decided_by = None)),
)];

#[test]
fn nothing_is_found_in_a_sound_plan() {
    let found: Vec<String> = checked(&sound()).iter().map(|one| format!("{one:?}")).collect();
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn each_kind_is_found_where_it_is_and_nothing_else_with_it() {
    let mut faults = Vec::new();
    for (kind, bring) in CASES {
        let mut dossier = sound();
        bring(&mut dossier);
        if kinds(&dossier) != BTreeSet::from([kind.code()]) {
            faults.push(format!("{}: {:?}", kind.code(), kinds(&dossier)));
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
    for (other, (one, bring)) in PAIRS {
        let mut dossier = sound();
        bring(&mut dossier);
        assert_eq!(kinds(&dossier), BTreeSet::from([one.code(), other.code()]));
    }
}

#[test]
fn every_kind_has_its_case() {
    let mut cases: BTreeSet<RemarkKind> = CASES.iter().map(|(kind, _)| *kind).collect();
    cases.extend(PAIRS.iter().flat_map(|(other, (one, _))| [*one, *other]));
    let lost: Vec<_> = RemarkKind::ALL.iter().filter(|kind| !cases.contains(kind)).collect();
    assert!(lost.is_empty(), "{lost:?}");
    assert!(RemarkKind::ALL.len() >= 28);
}

#[test]
fn every_remark_says_what_why_and_what_to_do_in_every_language() {
    for language in Language::ALL {
        let words = Words::new(language);
        for (kind, bring) in CASES {
            let mut dossier = sound();
            bring(&mut dossier);
            for remark in checked(&dossier) {
                let text = words.remark(&remark, &dossier);
                for sentence in [&text.what, &text.why, &text.advice] {
                    assert!(!sentence.contains("check-"), "{sentence}");
                    assert!(!sentence.contains(['{', '}', '$']), "{}: {sentence}", kind.code());
                }
                if let Some(repair) = &remark.repair {
                    let button = words.repair(repair, &dossier);
                    assert!(!button.contains(['{', '}', '$']) && !button.contains("check-"), "{button}");
                }
                assert!(!words.remark_home(remark.home, &dossier).contains("list-"));
            }
        }
    }
}

#[test]
fn every_repair_mends_its_remark_and_keeps_the_rules() {
    let mut repaired = BTreeSet::new();
    let cases = CASES.iter().map(|(_, bring)| bring).chain(PAIRS.iter().map(|(_, (_, bring))| bring));
    for bring in cases {
        let mut dossier = sound();
        bring(&mut dossier);
        for remark in checked(&dossier) {
            let Some(repair) = &remark.repair else { continue };
            let mended = repair.edit(&mut Mint::new(1_800_000_000_000, 5)).apply(&dossier);
            let mended = mended.unwrap_or_else(|why| panic!("{}: {why}", remark.kind.code()));
            assert!(!kinds(&mended).contains(remark.kind.code()), "{}", remark.kind.code());
            repaired.insert(repair.kind);
        }
    }
    let lost: Vec<_> = RepairKind::ALL.iter().filter(|kind| !repaired.contains(kind)).collect();
    assert!(lost.is_empty(), "{lost:?}");
}

#[test]
fn what_belongs_to_a_closed_plan_is_left_alone_save_for_personal_data() {
    for (kind, bring) in CASES {
        let mut dossier = sound();
        bring(&mut dossier);
        set(&mut dossier, 0, |plan: &mut Plan| plan.state = PlanState::Closed);
        let of_plan: Vec<_> = checked(&dossier).into_iter().filter(|one| one.plan.is_some()).collect();
        let personal = kind.code().starts_with("personal-");
        // A decision is carried out and a meeting is written up whatever becomes of the plan.
        let outlives = matches!(kind, RemarkKind::DecisionOverdue | RemarkKind::DecisionWithoutOwner);
        assert!(of_plan.is_empty() || personal || outlives, "{of_plan:?}");
    }
}

#[test]
fn a_remark_knows_its_place() {
    let mut dossier = sound();
    set(&mut dossier, 1, |action: &mut Action| action.end = None);
    set(&mut dossier, 0, |indicator: &mut Indicator| indicator.source.clear());
    set(&mut dossier, 0, |norm: &mut Norm| norm.actual = None);
    take(&mut dossier, |_: &Approval| true);
    let priority = dossier.priorities.values().next().unwrap();
    let found = checked(&dossier);
    let home = |kind| found.iter().find(|one| one.kind == kind).map(|one| (one.home, one.plan));
    let of_priority = Some((Home::Priority(priority.id), Some(priority.plan)));
    assert_eq!(home(RemarkKind::ActionWithoutEnd), of_priority);
    assert_eq!(home(RemarkKind::IndicatorWithoutSource), of_priority);
    assert_eq!(home(RemarkKind::NormWithoutCount), Some((Home::Register(Kind::Norm), None)));
    assert_eq!(home(RemarkKind::PlanWithoutApproval), Some((Home::Plan(priority.plan), Some(priority.plan))));
    assert_eq!(found.last().unwrap().kind, RemarkKind::NormWithoutCount, "the register comes last");
}

#[test]
fn a_point_of_attention_is_judged_more_mildly() {
    let mut dossier = sound();
    let id = new_leaf(&mut dossier, |_| {});
    take(&mut dossier, |one: &Contribution| one.objective == id);
    let severity = |dossier: &Dossier| checked(dossier)[0].severity;
    assert_eq!(severity(&dossier), Severity::Serious);
    set(&mut dossier, 0, |priority: &mut Priority| priority.track = Track::Attention);
    assert_eq!(severity(&dossier), Severity::Attention);
}

#[test]
fn a_target_that_dips_on_the_way_is_less_serious_than_one_that_ends_worse() {
    let mut dossier = sound();
    set(&mut dossier, 0, |target: &mut Target| target.value = 101.0);
    let remark = checked(&dossier).remove(0);
    assert_eq!((remark.kind, remark.severity), (RemarkKind::TargetWrongSide, Severity::Attention));
    assert_eq!(remark.value("year"), Some(&Value::Year(2023)));
    set(&mut dossier, 0, |target: &mut Target| target.value = 100.0);
    assert_eq!(checked(&dossier), [], "to hold what there is can be a target");
}

#[test]
fn nineteen_hundred_hours_do_not_fit_in_the_thousand_that_the_functions_leave() {
    let mut dossier = sound();
    // Three quarters of the hours of its actions fall in 2023; the other action plan asks 100 hours.
    set(&mut dossier, 0, |plan: &mut ActionPlan| plan.hours_planned = Some(2_400.0));
    let remark = checked(&dossier).remove(0);
    assert_eq!(remark.kind, RemarkKind::CapacityExceeded);
    for (name, hours) in [("asked", 1_900.0), ("left", 1_000.0), ("over", 900.0)] {
        assert_eq!(remark.value(name), Some(&Value::Number(hours)), "{name}");
    }
}

#[test]
fn smart_is_answered_by_the_plan_in_words_or_not() {
    let mut dossier = sound();
    let objective = dossier.objectives.values().nth(O1).unwrap().clone();
    let indicators: Vec<_> = dossier.indicators.keys().copied().collect();
    let smart = Smart::of(&dossier, &objective);
    assert!(smart.is_complete());
    assert_eq!(smart.letters[1].evidence, Some(Evidence::Indicators(indicators)));
    assert_eq!(smart.letters[3].evidence, Some(Evidence::Means { plans: 1, hours: 400.0, budget: 0.0 }));
    assert_eq!(smart.letters[4].evidence, Some(Evidence::Deadline(day("2025-12-31"))));
    take(&mut dossier, |_: &Target| true);
    let smart = Smart::of(&dossier, &objective);
    assert_eq!((smart.letters[1].is_answered(), &smart.letters[1].lacks), (false, &vec![Lack::Target]));
    let (id, text) = (new_id(9_000), "We tellen elke maand.".to_owned());
    let answer = SmartAnswer { id, objective: objective.id, letter: Letter::Measurable, text: text.clone() };
    put(&mut dossier, answer);
    let smart = Smart::of(&dossier, &objective);
    assert_eq!(smart.letters[1].written, Some(text));
    assert!(smart.is_complete());
}

#[test]
fn only_objectives_of_the_lowest_level_are_read_letter_by_letter() {
    let dossier = sound();
    let codes: Vec<_> = Smart::of_leaves(&dossier)
        .iter()
        .filter_map(|smart| dossier.get(smart.objective))
        .map(|objective| objective.code.as_str())
        .collect();
    assert_eq!(codes, ["O1", "O2"]);
}

#[test]
fn any_day_and_an_empty_dossier_are_checked_without_panic() {
    let (sound, empty) = (sound(), Dossier::default());
    for on in [NaiveDate::MIN, NaiveDate::MAX, day("0001-01-01"), day("9999-12-31"), day("2026-11-20")] {
        // Pictures look ahead, which needs room behind the day.
        let on = on.clamp(day("0001-01-01"), day("9999-12-31"));
        drop(checked_on(&sound, on));
        assert!(checked_on(&empty, on).is_empty());
    }
}

#[test]
fn a_good_plan_is_not_drowned() {
    let sample = plan_json::read(include_str!("../../sample_plans/vima.json"), &mut mint()).unwrap();
    let dossier = sample.apply(&Dossier::default()).unwrap();
    let found = checked_on(&dossier, day("2023-10-31"));
    let above: Vec<_> = found.iter().filter(|one| one.severity != Severity::Hint).collect();
    assert!(above.len() < 15, "{above:#?}");
    assert!(found.iter().all(|one| !one.kind.code().starts_with("personal-")));
    let stale = found.iter().find(|one| one.kind == RemarkKind::FigureStale).unwrap();
    assert_eq!(dossier.record(stale.key).unwrap().code().as_deref(), Some("COM-NBF"));
}
