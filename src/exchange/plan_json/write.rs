//! From a dossier to plan JSON.

use super::contents;
use super::file::*;
use super::layout;
use super::register::Register;
use crate::domain::{
    Action, ActionPlan, Contents, Cycle, Decision, Dossier, Id, Indicator, Objective, Person, Phase,
    PhaseKind, Plan, Priority,
};

/// Writes a dossier as plan JSON, without the bytes of attachments.
pub fn write(dossier: &Dossier) -> String {
    write_with_contents(dossier, &Contents::new())
}

/// Writes a dossier as plan JSON, with the bytes of its attachments.
pub fn write_with_contents(dossier: &Dossier, contents: &Contents) -> String {
    // A value of plain fields always becomes JSON.
    layout::set(&serde_json::to_value(file(dossier, contents)).unwrap_or_default())
}

fn file(dossier: &Dossier, contents: &Contents) -> PlanFile {
    let zone = dossier.zone().cloned();
    PlanFile {
        format: FORMAT.to_owned(),
        version: VERSION,
        zone: zone.map_or(
            ZoneFile { code: String::new(), name: String::new(), description: String::new() },
            |zone| ZoneFile { code: zone.code, name: zone.name, description: zone.description },
        ),
        register: Register::of(dossier),
        plans: dossier.plans.values().map(|one| plan(dossier, one)).collect(),
        indicators: dossier.indicators.values().map(|one| indicator(dossier, one)).collect(),
        decisions: dossier.decisions.values().map(|one| decision(dossier, one)).collect(),
        contents: contents::of(dossier, contents),
    }
}

fn person(dossier: &Dossier, id: Option<Id<Person>>) -> Option<String> {
    id.and_then(|id| dossier.get(id)).map(|person| person.code.clone())
}

fn indicator_code(dossier: &Dossier, id: Id<Indicator>) -> String {
    dossier.get(id).map_or_else(String::new, |indicator| indicator.code.clone())
}

fn plan_code(dossier: &Dossier, id: Id<Plan>) -> String {
    dossier.get(id).map_or_else(String::new, |plan| plan.code.clone())
}

fn plan(dossier: &Dossier, plan: &Plan) -> PlanPart {
    let mut levels: Vec<_> = dossier.levels.values().filter(|level| level.plan == plan.id).collect();
    levels.sort_by_key(|level| level.depth);
    let mut priorities: Vec<_> = dossier.priorities.values().filter(|one| one.plan == plan.id).collect();
    priorities.sort_by_key(|priority| (priority.position, priority.id));
    PlanPart {
        code: plan.code.clone(),
        title: plan.title.clone(),
        alias: plan.alias.clone(),
        ambition: plan.ambition.clone(),
        from: Day(plan.from),
        until: Day(plan.until),
        state: plan.state,
        predecessor: plan.predecessor.map(|id| plan_code(dossier, id)),
        levels: levels.into_iter().map(|level| level.name.clone()).collect(),
        priorities: priorities.into_iter().map(|one| priority(dossier, one)).collect(),
    }
}

fn priority(dossier: &Dossier, priority: &Priority) -> PriorityFile {
    let roots = Objective::roots(priority.id, dossier);
    PriorityFile {
        code: priority.code.clone(),
        title: priority.title.clone(),
        track: priority.track,
        scope: priority.scope.clone(),
        emphasis: priority.emphasis.clone(),
        reason: priority.reason.clone(),
        decided_by: priority.decided_by.and_then(|id| dossier.get(id)).map(|body| body.code.clone()),
        owner: person(dossier, priority.owner),
        objectives: roots.into_iter().map(|one| objective(dossier, one)).collect(),
    }
}

fn objective(dossier: &Dossier, subject: &Objective) -> ObjectiveFile {
    let measures = dossier.contributions.values().filter(|one| one.objective == subject.id);
    let action_plans = dossier.action_plans.values().filter(|one| one.objective == subject.id);
    ObjectiveFile {
        code: subject.code.clone(),
        title: subject.title.clone(),
        level: dossier.get(subject.level).map_or_else(String::new, |level| level.name.clone()),
        description: subject.description.clone(),
        owner: person(dossier, subject.owner),
        deadline: subject.deadline.map(Day),
        weight: Number(subject.weight),
        indicators: measures
            .map(|one| MeasureFile {
                indicator: indicator_code(dossier, one.indicator),
                weight: Number(one.weight),
            })
            .collect(),
        action_plans: action_plans.map(|one| action_plan(dossier, one)).collect(),
        objectives: subject.children(dossier).into_iter().map(|child| objective(dossier, child)).collect(),
    }
}

fn action_plan(dossier: &Dossier, plan: &ActionPlan) -> ActionPlanFile {
    ActionPlanFile {
        code: plan.code.clone(),
        title: plan.title.clone(),
        context: plan.context.clone(),
        approach: plan.approach.clone(),
        owner: person(dossier, plan.owner),
        hours_planned: plan.hours_planned.map(Number),
        hours_used: plan.hours_used.map(Number),
        budget_planned: plan.budget_planned.map(Number),
        budget_used: plan.budget_used.map(Number),
        indicators: plan.indicators(dossier).into_iter().map(|one| one.code.clone()).collect(),
        partners: plan.partners(dossier).into_iter().map(|one| one.code.clone()).collect(),
        cycles: plan.cycles(dossier).into_iter().map(|one| cycle(dossier, one)).collect(),
    }
}

fn cycle(dossier: &Dossier, cycle: &Cycle) -> CycleFile {
    let phases = cycle.phases(dossier);
    let phase = |kind| {
        let found = phases.iter().find(|phase| phase.kind == kind);
        found.map_or_else(PhaseFile::default, |phase: &&Phase| PhaseFile {
            due: phase.due.map(Day),
            text: phase.text.clone(),
            signed_by: person(dossier, phase.signed_by),
            signed_on: phase.signed_on.map(Day),
        })
    };
    let mut actions: Vec<&Action> =
        dossier.actions.values().filter(|action| action.cycle == cycle.id).collect();
    actions.sort_by_key(|action| (action.position, action.id));
    CycleFile {
        year: cycle.year,
        outcome: cycle.outcome,
        plan: phase(PhaseKind::Plan),
        execution: phase(PhaseKind::Do),
        check: phase(PhaseKind::Check),
        act: phase(PhaseKind::Act),
        frozen: cycle
            .frozen(dossier)
            .into_iter()
            .map(|figure| FrozenFile {
                indicator: indicator_code(dossier, figure.indicator),
                day: Day(figure.day),
                value: Number(figure.value),
                expected: figure.expected.map(Number),
                status: figure.status,
            })
            .collect(),
        actions: actions
            .into_iter()
            .map(|action| ActionFile {
                title: action.title.clone(),
                owner: person(dossier, action.owner),
                function: action.function.and_then(|id| dossier.get(id)).map(|one| one.code.clone()),
                start: action.start.map(Day),
                end: action.end.map(Day),
                state: action.state,
                progress: action.progress,
                hours: action.hours.map(Number),
                done_on: action.done_on.map(Day),
            })
            .collect(),
    }
}

fn indicator(dossier: &Dossier, indicator: &Indicator) -> IndicatorFile {
    let id = indicator.id;
    IndicatorFile {
        code: indicator.code.clone(),
        name: indicator.name.clone(),
        definition: indicator.definition.clone(),
        unit: indicator.unit.clone(),
        decimals: indicator.decimals,
        kind: indicator.kind,
        direction: indicator.direction,
        nature: indicator.nature,
        frequency: indicator.frequency,
        aggregation: indicator.aggregation,
        per: Number(indicator.per),
        trajectory: indicator.trajectory,
        tolerance: Number(indicator.tolerance),
        source: indicator.source.clone(),
        cut_off_rule: indicator.cut_off_rule.clone(),
        settles_after: indicator.settles_after,
        owner: person(dossier, indicator.owner),
        baselines: dossier
            .baselines
            .values()
            .filter(|baseline| baseline.indicator == id)
            .map(|baseline| BaselineFile {
                plan: plan_code(dossier, baseline.plan),
                year: baseline.year,
                value: Number(baseline.value),
            })
            .collect(),
        targets: dossier
            .targets
            .values()
            .filter(|target| target.indicator == id)
            .map(|target| TargetFile {
                plan: plan_code(dossier, target.plan),
                year: target.year,
                value: Number(target.value),
                upper: target.upper.map(Number),
            })
            .collect(),
        annotations: dossier
            .annotations
            .values()
            .filter(|note| note.indicator == id)
            .map(|note| AnnotationFile {
                day: Day(note.day),
                until: note.until.map(Day),
                kind: note.kind,
                text: note.text.clone(),
            })
            .collect(),
        measurements: dossier
            .measurements
            .values()
            .filter(|measurement| measurement.indicator == id)
            .map(|measurement| MeasurementFile {
                area: measurement.area.and_then(|area| dossier.get(area)).map(|area| area.code.clone()),
                period: measurement.period,
                cut_off: Day(measurement.cut_off),
                value: Number(measurement.value),
                denominator: measurement.denominator.map(Number),
                note: measurement.note.clone(),
            })
            .collect(),
        published_changes: dossier
            .published_changes
            .values()
            .filter(|change| change.indicator == id)
            .map(|change| PublishedChangeFile {
                period: change.period,
                cut_off: Day(change.cut_off),
                percent: Number(change.percent),
                note: change.note.clone(),
            })
            .collect(),
    }
}

fn decision(dossier: &Dossier, decision: &Decision) -> DecisionFile {
    let cycle = decision.cycle.and_then(|id| dossier.get(id));
    let priority = decision.priority.and_then(|id| dossier.get(id));
    DecisionFile {
        meeting: decision.meeting.and_then(|id| dossier.get(id)).map(|meeting| meeting.code.clone()),
        action_plan: cycle.and_then(|cycle| dossier.get(cycle.action_plan)).map(|plan| plan.code.clone()),
        year: cycle.map(|cycle| cycle.year),
        plan: priority.map(|priority| plan_code(dossier, priority.plan)),
        priority: priority.map(|priority| priority.code.clone()),
        kind: decision.kind,
        text: decision.text.clone(),
        decided_on: Day(decision.decided_on),
        owner: person(dossier, decision.owner),
        due: decision.due.map(Day),
        state: decision.state,
        done_on: decision.done_on.map(Day),
    }
}
