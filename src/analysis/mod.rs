//! What the figures say: pure functions of a dossier and a day.
//!
//! Every screen and every report asks [`Picture::of`] for the day that it judges. Nothing here reads a clock,
//! keeps a result or writes a word for people.

mod actions;
mod areas;
mod argumentation;
mod capacity;
pub mod change;
mod closing;
pub mod control_chart;
mod course;
pub mod disclosure;
pub mod explanation;
mod findings;
pub mod forecast;
mod freeze;
mod judgement;
mod matrix;
mod outlook;
mod picture;
mod plan_check;
mod roll_up;
mod series;
mod since;
mod tally;
mod thread;
mod trajectory;
mod views;
mod years;

pub use actions::ActionTally;
pub use areas::Part;
pub use argumentation::{Argumentation, Emphasis, Scenario, Sensitivity, Shift, Weighed};
pub use capacity::{Ask, Budget, Budgets, CapacityYear, NormCheck, Take};
pub use change::{Against, Change, ChangeRule, Measure, Untested, Verdict, Window};
pub use closing::{Closing, Ground, Proposal};
pub use control_chart::{Assurance, ControlChart, Observed, Rule, Segment, Side, Signal, Variation};
pub use course::{Break as CourseBreak, BreakCause, Course};
pub use disclosure::{
    AreaCell, AreaColumn, AreaRow, AreaTable, Earlier, Protection, Release, Withheld, Withholding,
};
pub use explanation::{Aspect, Caveat, Explained, Explanation, caveats};
pub use findings::{Finding, FindingKind, Upcoming, UpcomingKind};
pub use freeze::CheckFigure;
pub use judgement::Judgement;
pub use matrix::{Axes, Axis, Cell, Coordinate, Line, Matrix, Placed, statuses};
pub use outlook::{Ahead, Bands, NoOutlook, Outlook, Pace, Question, YearAhead};
pub use picture::{Picture, day_to_judge, standings};
pub use plan_check::{
    Evidence, Home, Lack, LetterAnswer, Remark, RemarkKind, Repair, RepairKind, Severity, Smart, Value,
    plan_check,
};
pub use roll_up::{RollUp, Standing};
pub use series::{Reading, Series};
pub use since::{
    Cause, Facet, FigureChange, Goal, GoalChange, GoalKind, Happening, HappeningKind, Since, Stand,
    StatusChange, StructureChange, StructureKind, Subject, Times, previous_meeting,
};
pub use tally::StatusTally;
pub use thread::{Break, Stage, Step, Thread, Threads};
pub use trajectory::{Trajectory, tolerance};
pub use views::{
    AreaFigure, ByArea, Compared, CycleStart, Mismatch, Running, Shown, Usual, YearLine, YearOnYear,
    mismatches, unmarked_starts,
};
pub use years::{YearRow, Years};
