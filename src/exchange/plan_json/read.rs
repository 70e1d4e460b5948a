//! From plan JSON to records.

use super::contents;
use super::fault::{PlanFault, PlanProblem};
use super::file::*;
use super::register::{self, Register, within};
use crate::domain::{
    Action, ActionPlan, Annotation, Baseline, Contents, Contribution, Cycle, Decision, Dossier, Edit,
    FrozenFigure, Id, Indicator, Involvement, Kind, Level, Measurement, Mint, Noun, Objective, Phase,
    PhaseKind, Plan, Priority, PublishedChange, Record, Refusal, Support, Target, Zone,
};
use std::collections::HashMap;

/// Reads a plan in JSON: one edit that takes over the whole plan into an empty dossier.
///
/// # Errors
/// The first fault, with its line and column when it belongs to one. Nothing is half read.
pub fn read(text: &str, mint: &mut Mint) -> Result<Edit, PlanProblem> {
    read_with_contents(text, mint).map(|(edit, _)| edit)
}

/// Reads a plan in JSON with the bytes of its attachments.
///
/// # Errors
/// As for [`read`].
pub fn read_with_contents(text: &str, mint: &mut Mint) -> Result<(Edit, Contents), PlanProblem> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    check_head(text)?;
    let file: PlanFile = serde_json::from_str(text)?;
    let mut reader = Reader { mint, codes: HashMap::new(), records: Vec::new() };
    reader.zone(&file)?;
    let records = reader.records;
    match Edit::TakeOver(records.clone()).apply(&Dossier::default()) {
        Ok(dossier) => Ok((Edit::TakeOver(records), contents::read(&file.contents, &dossier)?)),
        Err(refusal) => Err(PlanFault::Refused { record: culprit(&records, &refusal), refusal }.into()),
    }
}

/// Refuses what is no plan, or one of a newer version.
fn check_head(text: &str) -> Result<(), PlanProblem> {
    let head: serde_json::Value = serde_json::from_str(text)?;
    if head.get("format").and_then(|format| format.as_str()) != Some(FORMAT) {
        return Err(PlanFault::NotAPlan.into());
    }
    let version = head.get("version").and_then(serde_json::Value::as_u64).unwrap_or_default();
    if version > u64::from(VERSION) {
        return Err(PlanFault::Newer(u32::try_from(version).unwrap_or(u32::MAX)).into());
    }
    Ok(())
}

/// What a refusal is about, in the zone's words: the first record that breaks the rule.
fn culprit(records: &[Record], refusal: &Refusal) -> String {
    let dossier = Dossier::holding(records);
    let breaks = |record: &&Record| dossier.check_one(record).err().as_ref() == Some(refusal);
    records.iter().find(breaks).map_or_else(String::new, |record| record.label(&dossier))
}

struct Reader<'a> {
    mint: &'a mut Mint,
    /// Identities by noun and code.
    codes: HashMap<(Kind, String), i64>,
    records: Vec<Record>,
}

type Done = Result<(), PlanProblem>;

impl Reader<'_> {
    fn add<T: Noun>(&mut self, record: T) {
        self.records.push(record.record());
    }

    /// Makes an identity and remembers the code by which others mention it.
    fn named<T: Noun>(&mut self, code: &str) -> Result<Id<T>, PlanProblem> {
        let id = self.mint.id();
        self.remember(T::KIND, code, Id::number(id))?;
        Ok(id)
    }

    fn remember(&mut self, kind: Kind, code: &str, id: i64) -> Done {
        match self.codes.insert((kind, code.to_owned()), id) {
            None => Ok(()),
            Some(_) => {
                let refusal = Refusal::CodeTaken { kind, code: code.to_owned() };
                Err(PlanFault::Refused { record: code.to_owned(), refusal }.into())
            }
        }
    }

    fn number(&self, kind: Kind, code: &str) -> Result<i64, PlanFault> {
        let number = self.codes.get(&(kind, code.to_owned())).copied();
        number.ok_or_else(|| PlanFault::UnknownCode { kind, code: code.to_owned() })
    }

    fn find<T: Noun>(&self, code: &str) -> Result<Id<T>, PlanProblem> {
        Ok(Id::from_number(self.number(T::KIND, code)?))
    }

    fn find_if<T: Noun>(&self, code: Option<&String>) -> Result<Option<Id<T>>, PlanProblem> {
        code.map(|code| self.find(code)).transpose()
    }

    fn zone(&mut self, file: &PlanFile) -> Done {
        let ZoneFile { code, name, description } = file.zone.clone();
        let id = self.mint.id();
        self.add(Zone { id, code, name, description });
        let ids = self.register_codes(&file.register)?;
        // A plan may stand before the one that it follows.
        for plan in &file.plans {
            self.named::<Plan>(&plan.code)?;
        }
        // Plans come first, for indicators mention them; objectives come later, for they mention indicators.
        for plan in &file.plans {
            self.plan(plan)?;
        }
        for indicator in &file.indicators {
            self.indicator(indicator)?;
        }
        for plan in &file.plans {
            for (position, priority) in plan.priorities.iter().enumerate() {
                self.priority(&plan.code, position, priority)?;
            }
        }
        self.register(&file.register, &ids)?;
        file.decisions.iter().try_for_each(|decision| self.decision(decision))
    }

    /// Makes the identities of the register before anything mentions them.
    fn register_codes(&mut self, register: &Register) -> Result<Vec<Vec<i64>>, PlanProblem> {
        let mut all = Vec::new();
        for (kind, rows) in &register.lists {
            let mut ids = Vec::new();
            for row in rows {
                let id = self.mint.id::<Zone>().number();
                if let Some(path) = register::row_path(*kind, row).filter(|_| register::has_code(*kind)) {
                    self.remember(*kind, &path, id)?;
                }
                ids.push(id);
            }
            all.push(ids);
        }
        Ok(all)
    }

    fn register(&mut self, register: &Register, ids: &[Vec<i64>]) -> Done {
        for ((kind, rows), ids) in register.lists.iter().zip(ids) {
            for (place, (row, id)) in rows.iter().zip(ids).enumerate() {
                let record = register::record(*kind, *id, place, row, |kind, code| self.number(kind, code))?;
                self.records.push(record);
            }
        }
        Ok(())
    }

    fn plan(&mut self, plan: &PlanPart) -> Done {
        let id = self.find(&plan.code)?;
        let predecessor = self.find_if(plan.predecessor.as_ref())?;
        self.add(Plan {
            id,
            code: plan.code.clone(),
            title: plan.title.clone(),
            alias: plan.alias.clone(),
            ambition: plan.ambition.clone(),
            from: plan.from.0,
            until: plan.until.0,
            state: plan.state,
            predecessor,
        });
        for (depth, name) in plan.levels.iter().enumerate() {
            let level = self.named(&within(&plan.code, name))?;
            self.add(Level { id: level, plan: id, depth: depth as i64 + 1, name: name.clone() });
        }
        Ok(())
    }

    fn indicator(&mut self, file: &IndicatorFile) -> Done {
        let id: Id<Indicator> = self.named(&file.code)?;
        let owner = self.find_if(file.owner.as_ref())?;
        self.add(Indicator {
            id,
            code: file.code.clone(),
            name: file.name.clone(),
            definition: file.definition.clone(),
            unit: file.unit.clone(),
            decimals: file.decimals,
            kind: file.kind,
            direction: file.direction,
            nature: file.nature,
            frequency: file.frequency,
            aggregation: file.aggregation,
            per: file.per.0,
            trajectory: file.trajectory,
            tolerance: file.tolerance.0,
            source: file.source.clone(),
            cut_off_rule: file.cut_off_rule.clone(),
            settles_after: file.settles_after,
            owner,
        });
        for baseline in &file.baselines {
            let plan = self.find(&baseline.plan)?;
            let own = self.mint.id();
            self.add(Baseline { id: own, indicator: id, plan, year: baseline.year, value: baseline.value.0 });
        }
        for target in &file.targets {
            let plan = self.find(&target.plan)?;
            let (own, upper) = (self.mint.id(), target.upper.map(|upper| upper.0));
            self.add(Target {
                id: own,
                indicator: id,
                plan,
                year: target.year,
                value: target.value.0,
                upper,
            });
        }
        for note in &file.annotations {
            let own = self.mint.id();
            self.add(Annotation {
                id: own,
                indicator: id,
                day: note.day.0,
                until: note.until.map(|until| until.0),
                kind: note.kind,
                text: note.text.clone(),
            });
        }
        for measurement in &file.measurements {
            let (own, area) = (self.mint.id(), self.find_if(measurement.area.as_ref())?);
            self.add(Measurement {
                id: own,
                indicator: id,
                area,
                period: measurement.period,
                cut_off: measurement.cut_off.0,
                value: measurement.value.0,
                denominator: measurement.denominator.map(|denominator| denominator.0),
                note: measurement.note.clone(),
            });
        }
        for change in &file.published_changes {
            let own = self.mint.id();
            self.add(PublishedChange {
                id: own,
                indicator: id,
                period: change.period,
                cut_off: change.cut_off.0,
                percent: change.percent.0,
                note: change.note.clone(),
            });
        }
        Ok(())
    }

    fn priority(&mut self, plan: &str, position: usize, file: &PriorityFile) -> Done {
        let id = self.named(&within(plan, &file.code))?;
        let owner = self.find_if(file.owner.as_ref())?;
        let decided_by = self.find_if(file.decided_by.as_ref())?;
        let of = self.find(plan)?;
        self.add(Priority {
            id,
            plan: of,
            code: file.code.clone(),
            title: file.title.clone(),
            track: file.track,
            scope: file.scope.clone(),
            emphasis: file.emphasis.clone(),
            reason: file.reason.clone(),
            decided_by,
            owner,
            position: position as i64 + 1,
        });
        for (position, objective) in file.objectives.iter().enumerate() {
            self.objective(plan, id, None, position, objective)?;
        }
        Ok(())
    }

    fn objective(
        &mut self,
        plan: &str,
        priority: Id<Priority>,
        parent: Option<Id<Objective>>,
        position: usize,
        file: &ObjectiveFile,
    ) -> Done {
        let id = self.named(&file.code)?;
        let level = self.find(&within(plan, &file.level));
        let level =
            level.map_err(|_| PlanFault::UnknownCode { kind: Kind::Level, code: file.level.clone() })?;
        let owner = self.find_if(file.owner.as_ref())?;
        self.add(Objective {
            id,
            priority,
            parent,
            level,
            code: file.code.clone(),
            title: file.title.clone(),
            description: file.description.clone(),
            owner,
            deadline: file.deadline.map(|day| day.0),
            weight: file.weight.0,
            position: position as i64 + 1,
        });
        for measure in &file.indicators {
            let indicator = self.find(&measure.indicator)?;
            let own = self.mint.id();
            self.add(Contribution { id: own, objective: id, indicator, weight: measure.weight.0 });
        }
        for action_plan in &file.action_plans {
            self.action_plan(id, action_plan)?;
        }
        for (position, child) in file.objectives.iter().enumerate() {
            self.objective(plan, priority, Some(id), position, child)?;
        }
        Ok(())
    }

    fn action_plan(&mut self, objective: Id<Objective>, file: &ActionPlanFile) -> Done {
        let id = self.named(&file.code)?;
        let owner = self.find_if(file.owner.as_ref())?;
        self.add(ActionPlan {
            id,
            objective,
            code: file.code.clone(),
            title: file.title.clone(),
            context: file.context.clone(),
            approach: file.approach.clone(),
            owner,
            hours_planned: file.hours_planned.map(|hours| hours.0),
            hours_used: file.hours_used.map(|hours| hours.0),
            budget_planned: file.budget_planned.map(|euro| euro.0),
            budget_used: file.budget_used.map(|euro| euro.0),
        });
        for code in &file.indicators {
            let (own, indicator) = (self.mint.id(), self.find(code)?);
            self.add(Support { id: own, action_plan: id, indicator });
        }
        for code in &file.partners {
            let (own, partner) = (self.mint.id(), self.find(code)?);
            self.add(Involvement { id: own, action_plan: id, partner });
        }
        file.cycles.iter().try_for_each(|cycle| self.cycle(id, &file.code, cycle))
    }

    fn cycle(&mut self, action_plan: Id<ActionPlan>, code: &str, file: &CycleFile) -> Done {
        let id: Id<Cycle> = self.named(&within(code, &file.year.to_string()))?;
        self.add(Cycle { id, action_plan, year: file.year, outcome: file.outcome });
        let phases = [
            (PhaseKind::Plan, &file.plan),
            (PhaseKind::Do, &file.execution),
            (PhaseKind::Check, &file.check),
            (PhaseKind::Act, &file.act),
        ];
        for (kind, phase) in phases {
            let (own, signed_by) = (self.mint.id(), self.find_if(phase.signed_by.as_ref())?);
            self.add(Phase {
                id: own,
                cycle: id,
                kind,
                due: phase.due.map(|day| day.0),
                text: phase.text.clone(),
                signed_by,
                signed_on: phase.signed_on.map(|day| day.0),
            });
        }
        for figure in &file.frozen {
            let (own, indicator) = (self.mint.id(), self.find(&figure.indicator)?);
            self.add(FrozenFigure {
                id: own,
                cycle: id,
                indicator,
                day: figure.day.0,
                value: figure.value.0,
                expected: figure.expected.map(|expected| expected.0),
                status: figure.status,
            });
        }
        for (position, action) in file.actions.iter().enumerate() {
            let (own, owner) = (self.mint.id(), self.find_if(action.owner.as_ref())?);
            let function = self.find_if(action.function.as_ref())?;
            self.add(Action {
                id: own,
                cycle: id,
                title: action.title.clone(),
                owner,
                function,
                start: action.start.map(|day| day.0),
                end: action.end.map(|day| day.0),
                state: action.state,
                progress: action.progress,
                hours: action.hours.map(|hours| hours.0),
                done_on: action.done_on.map(|day| day.0),
                position: position as i64 + 1,
            });
        }
        Ok(())
    }

    fn decision(&mut self, file: &DecisionFile) -> Done {
        let id = self.mint.id();
        let cycle = match (&file.action_plan, file.year) {
            (Some(code), Some(year)) => Some(self.find(&within(code, &year.to_string()))?),
            (None, None) => None,
            (Some(_), None) => return Err(PlanFault::MissingField("year".to_owned()).into()),
            (None, Some(_)) => return Err(PlanFault::MissingField("action_plan".to_owned()).into()),
        };
        let priority = match (&file.plan, &file.priority) {
            (Some(plan), Some(code)) => Some(self.find(&within(plan, code))?),
            (None, None) => None,
            (Some(_), None) => return Err(PlanFault::MissingField("priority".to_owned()).into()),
            (None, Some(_)) => return Err(PlanFault::MissingField("plan".to_owned()).into()),
        };
        let meeting = self.find_if(file.meeting.as_ref())?;
        let owner = self.find_if(file.owner.as_ref())?;
        self.add(Decision {
            id,
            meeting,
            cycle,
            priority,
            kind: file.kind,
            text: file.text.clone(),
            decided_on: file.decided_on.0,
            owner,
            due: file.due.map(|day| day.0),
            state: file.state,
            done_on: file.done_on.map(|day| day.0),
        });
        Ok(())
    }
}
