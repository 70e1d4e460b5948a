//! Where the work of a plan stands: objectives and action plans among fields, chain, functions and spheres.
//!
//! What stands in several places is seen in each of them and counted once in every total.

use super::picture::Picture;
use crate::domain::{
    ActionField, ActionPlan, ChainLink, Dossier, Function, Id, Objective, Placement, Plan, Sphere, Status,
    Vocabulary,
};
use std::collections::{BTreeMap, BTreeSet};

/// What a side of the matrix is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Axis {
    /// Fields of action.
    Field,
    /// Links of the security chain.
    Chain,
    /// Functions of the zone.
    Function,
    /// In whose name the police acts.
    Sphere,
}

/// One row or column of the matrix.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Coordinate {
    /// A field of action.
    Field(Id<ActionField>),
    /// A link of the security chain.
    Chain(Id<ChainLink>),
    /// A function of the zone.
    Function(Id<Function>),
    /// In whose name the police acts.
    Sphere(Sphere),
}

/// A row or a column; none for what has no place on that side.
pub type Line = Option<Coordinate>;

/// What can have a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Placed {
    /// An objective.
    Objective(Id<Objective>),
    /// An action plan.
    ActionPlan(Id<ActionPlan>),
}

/// What stands on the sides of a matrix, and what is told apart inside its cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Axes {
    /// What the rows are.
    pub rows: Axis,
    /// What the columns are.
    pub columns: Axis,
    /// What is told apart in each cell.
    pub inside: Option<Axis>,
}

/// What stands in a cell, a row, a column or the whole matrix.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Cell {
    /// Objectives.
    pub objectives: BTreeSet<Id<Objective>>,
    /// Action plans.
    pub action_plans: BTreeSet<Id<ActionPlan>>,
    /// What of the axis inside is touched.
    pub inside: BTreeSet<Coordinate>,
    /// How many stand how, by status.
    pub tally: BTreeMap<Status, usize>,
}

/// The work of a plan, laid out.
#[derive(Debug, Clone, PartialEq)]
pub struct Matrix {
    /// The rows, in the order of the zone; what has no place on that side comes last.
    pub rows: Vec<Line>,
    /// The columns, likewise.
    pub columns: Vec<Line>,
    /// The cells with something in them.
    pub cells: BTreeMap<(Line, Line), Cell>,
    /// The rows with something in them.
    pub of_rows: BTreeMap<Line, Cell>,
    /// The columns with something in them.
    pub of_columns: BTreeMap<Line, Cell>,
    /// Everything that has a place.
    pub whole: Cell,
    /// Objectives and action plans of the plan without any place.
    pub orphans: Vec<Placed>,
}

impl Axis {
    /// All axes.
    pub const ALL: [Self; 4] = [Self::Field, Self::Chain, Self::Function, Self::Sphere];

    /// Where a placement stands on this axis.
    pub fn of(self, placement: &Placement) -> Line {
        match self {
            Self::Field => placement.field.map(Coordinate::Field),
            Self::Chain => placement.chain.map(Coordinate::Chain),
            Self::Function => placement.function.map(Coordinate::Function),
            Self::Sphere => placement.sphere.map(Coordinate::Sphere),
        }
    }

    /// Everything that this axis is made of, in the order of the zone.
    pub fn coordinates(self, dossier: &Dossier) -> Vec<Coordinate> {
        fn ordered<T>(mut all: Vec<(i64, Id<T>)>, make: fn(Id<T>) -> Coordinate) -> Vec<Coordinate> {
            all.sort();
            all.into_iter().map(|(_, id)| make(id)).collect()
        }
        match self {
            Self::Field => {
                let all = dossier.action_fields.values().map(|one| (one.position, one.id));
                ordered(all.collect(), Coordinate::Field)
            }
            Self::Chain => {
                let all = dossier.chain_links.values().map(|one| (one.position, one.id));
                ordered(all.collect(), Coordinate::Chain)
            }
            Self::Function => {
                let all = dossier.functions.values().map(|one| (one.position, one.id));
                ordered(all.collect(), Coordinate::Function)
            }
            Self::Sphere => Sphere::ALL.iter().copied().map(Coordinate::Sphere).collect(),
        }
    }
}

impl Coordinate {
    /// Puts a placement on this row or column.
    pub fn put(self, placement: &mut Placement) {
        match self {
            Self::Field(id) => placement.field = Some(id),
            Self::Chain(id) => placement.chain = Some(id),
            Self::Function(id) => placement.function = Some(id),
            Self::Sphere(sphere) => placement.sphere = Some(sphere),
        }
    }
}

impl Placed {
    /// What a placement places.
    pub fn of(placement: &Placement) -> Option<Self> {
        let objective = placement.objective.map(Self::Objective);
        objective.or_else(|| placement.action_plan.map(Self::ActionPlan))
    }

    /// The plan that it belongs to.
    pub fn plan(self, dossier: &Dossier) -> Option<Id<Plan>> {
        let objective = match self {
            Self::Objective(id) => id,
            Self::ActionPlan(id) => dossier.get(id)?.objective,
        };
        Some(dossier.get(dossier.get(objective)?.priority)?.plan)
    }
}

impl Cell {
    /// How many objectives and action plans stand in it.
    pub fn count(&self) -> usize {
        self.objectives.len() + self.action_plans.len()
    }

    /// The worst of all that is judged in it, else "no figure"; none when it is empty.
    pub fn status(&self) -> Option<Status> {
        let judged = [Status::OffCourse, Status::Attention, Status::OnCourse];
        let worst = judged.into_iter().find(|status| self.tally.contains_key(status));
        worst.or_else(|| (self.count() > 0).then_some(Status::Unknown))
    }

    fn add(&mut self, placed: Placed, status: Status, inside: Line) {
        let is_new = match placed {
            Placed::Objective(id) => self.objectives.insert(id),
            Placed::ActionPlan(id) => self.action_plans.insert(id),
        };
        if is_new {
            *self.tally.entry(status).or_default() += 1;
        }
        self.inside.extend(inside);
    }
}

impl Matrix {
    /// Lays out the work of a plan.
    pub fn of(dossier: &Dossier, picture: &Picture, plan: Id<Plan>, axes: Axes) -> Self {
        let statuses = statuses(dossier, picture, plan);
        let (mut cells, mut of_rows, mut of_columns) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
        let mut whole = Cell::default();
        let mut seen = BTreeSet::new();
        for placement in dossier.placements.values() {
            let Some((placed, status)) =
                Placed::of(placement).and_then(|placed| Some((placed, *statuses.get(&placed)?)))
            else {
                continue;
            };
            let (row, column) = (axes.rows.of(placement), axes.columns.of(placement));
            let inside = axes.inside.and_then(|axis| axis.of(placement));
            let touched: [&mut Cell; 4] = [
                cells.entry((row, column)).or_default(),
                of_rows.entry(row).or_default(),
                of_columns.entry(column).or_default(),
                &mut whole,
            ];
            for cell in touched {
                cell.add(placed, status, inside);
            }
            seen.insert(placed);
        }
        let lines = |axis: Axis, used: &BTreeMap<Line, Cell>| {
            let all = axis.coordinates(dossier).into_iter().map(Some);
            all.chain(used.contains_key(&None).then_some(None)).collect()
        };
        let rows = lines(axes.rows, &of_rows);
        let columns = lines(axes.columns, &of_columns);
        let orphans = statuses.into_keys().filter(|placed| !seen.contains(placed)).collect();
        Self { rows, columns, cells, of_rows, of_columns, whole, orphans }
    }

    /// What stands where a row and a column meet; a whole row, column or matrix where a side is left open.
    pub fn at(&self, row: Option<Line>, column: Option<Line>) -> Option<&Cell> {
        match (row, column) {
            (Some(row), Some(column)) => self.cells.get(&(row, column)),
            (Some(row), None) => self.of_rows.get(&row),
            (None, Some(column)) => self.of_columns.get(&column),
            (None, None) => Some(&self.whole),
        }
    }

    /// How many cells between named rows and columns are empty.
    pub fn empty_cells(&self) -> usize {
        let named = |lines: &[Line]| lines.iter().flatten().copied().map(Some).collect::<Vec<Line>>();
        let columns = named(&self.columns);
        let rows = named(&self.rows).into_iter();
        rows.flat_map(|row| columns.iter().map(move |column| (row, *column)))
            .filter(|place| !self.cells.contains_key(place))
            .count()
    }
}

/// How every objective and action plan of a plan stands. An action plan stands as the worst indicator that it
/// watches, else as the objective that it serves.
pub fn statuses(dossier: &Dossier, picture: &Picture, plan: Id<Plan>) -> BTreeMap<Placed, Status> {
    let is_of_plan =
        |objective: &Objective| dossier.get(objective.priority).is_some_and(|priority| priority.plan == plan);
    let of_objective =
        |id: &Id<Objective>| picture.objectives.get(id).map_or(Status::Unknown, |roll_up| roll_up.status);
    let mut watched: BTreeMap<Id<ActionPlan>, Status> = BTreeMap::new();
    for support in dossier.supports.values() {
        let judged = picture.indicators.get(&support.indicator).map(|judged| judged.status);
        if let Some(status) = judged.filter(|status| *status <= Status::OffCourse) {
            let worst = watched.entry(support.action_plan).or_insert(status);
            *worst = status.max(*worst);
        }
    }
    let objectives: BTreeSet<Id<Objective>> =
        dossier.objectives.values().filter(|one| is_of_plan(one)).map(|one| one.id).collect();
    let plans = dossier.action_plans.values().filter(|one| objectives.contains(&one.objective));
    let plans = plans.map(|one| {
        let own = watched.get(&one.id).copied();
        (Placed::ActionPlan(one.id), own.unwrap_or_else(|| of_objective(&one.objective)))
    });
    let all = objectives.iter().map(|id| (Placed::Objective(*id), of_objective(id)));
    all.chain(plans).collect()
}
