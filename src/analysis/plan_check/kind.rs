//! What the plan check can find, and how serious each of it usually is.

use super::Severity;
use crate::domain::vocabulary;

vocabulary! {
    /// What is remarked. The codes are stable: scripts use them.
    RemarkKind as "check" {
        /// A priority has no objective.
        PriorityWithoutObjective = "priority-without-objective",
        /// A priority does not say why it was chosen.
        PriorityWithoutReason = "priority-without-reason",
        /// A priority does not say which body decided on it.
        PriorityWithoutDecision = "priority-without-decision",
        /// A priority is founded on no framework and no phenomenon.
        PriorityWithoutGround = "priority-without-ground",
        /// Nobody leads a priority.
        PriorityWithoutOwner = "priority-without-owner",
        /// Nothing measures an objective of the lowest level.
        ObjectiveWithoutIndicator = "objective-without-indicator",
        /// Nobody answers for an objective of the lowest level.
        ObjectiveWithoutOwner = "objective-without-owner",
        /// No action plan pursues an objective of the lowest level.
        ObjectiveWithoutActionPlan = "objective-without-action-plan",
        /// An objective has no place in a matrix that is used.
        ObjectiveOutsideMatrix = "objective-outside-matrix",
        /// An action plan has no place in a matrix that is used.
        ActionPlanOutsideMatrix = "action-plan-outside-matrix",
        /// An action plan has no cycle this year.
        ActionPlanWithoutCycle = "action-plan-without-cycle",
        /// Nothing is done in the cycle of the year.
        CycleWithoutAction = "cycle-without-action",
        /// Nobody leads an action plan.
        ActionPlanWithoutOwner = "action-plan-without-owner",
        /// An indicator measures nothing.
        IndicatorWithoutUse = "indicator-without-use",
        /// A partner takes part in nothing.
        PartnerWithoutUse = "partner-without-use",
        /// No priority is about a phenomenon, and nobody weighed it.
        PhenomenonWithoutUse = "phenomenon-without-use",
        /// No priority follows a framework.
        FrameworkWithoutUse = "framework-without-use",
        /// No value stands in a group.
        ValueGroupWithoutUse = "value-group-without-use",
        /// Nothing is known of a unit, and nothing mentions it.
        UnitWithoutUse = "unit-without-use",
        /// A picture of the future promises nothing.
        PictureWithoutPromise = "picture-without-promise",
        /// An indicator does not say what counts.
        IndicatorWithoutDefinition = "indicator-without-definition",
        /// An indicator does not say where it started.
        IndicatorWithoutBaseline = "indicator-without-baseline",
        /// An indicator has nothing to reach.
        IndicatorWithoutTarget = "indicator-without-target",
        /// Nobody answers for the figures of an indicator.
        IndicatorWithoutOwner = "indicator-without-owner",
        /// An indicator does not say where its figures come from.
        IndicatorWithoutSource = "indicator-without-source",
        /// An indicator does not say when its figures are cut off.
        IndicatorWithoutCutOffRule = "indicator-without-cut-off-rule",
        /// An indicator is measured too seldom to steer by.
        FrequencyTooSlow = "frequency-too-slow",
        /// A target is worse than the baseline.
        TargetWrongSide = "target-wrong-side",
        /// A target of a band has no upper edge.
        BandMissing = "band-missing",
        /// The upper edge of a band lies under the lower one.
        BandUpsideDown = "band-upside-down",
        /// The latest figure is too old.
        FigureStale = "figure-stale",
        /// There is no figure at all.
        NeverMeasured = "never-measured",
        /// A figure lacks between two others.
        SeriesGap = "series-gap",
        /// A municipality lacks in a period, so that the zone has no figure of it.
        AreaMissing = "area-missing",
        /// The figure of the zone is another one than that of its municipalities together.
        AreasDiffer = "areas-differ",
        /// A status was declared otherwise than the figures say.
        DeclarationDiffers = "declaration-differs",
        /// The last day of a declared status has passed.
        DeclarationEnded = "declaration-ended",
        /// Nobody does an action.
        ActionWithoutOwner = "action-without-owner",
        /// An action has no last day.
        ActionWithoutEnd = "action-without-end",
        /// An action ends outside the year of its cycle.
        ActionOutsideCycle = "action-outside-cycle",
        /// An action is past its end and was never begun.
        ActionNotBegun = "action-not-begun",
        /// An action is past its end and under way.
        ActionOverdue = "action-overdue",
        /// An action is done, but nobody knows since when.
        ActionDoneWithoutDay = "action-done-without-day",
        /// An action is done, but its progress is not 100 percent.
        ActionDoneUnfinished = "action-done-unfinished",
        /// An action was done before it began.
        ActionDoneBeforeStart = "action-done-before-start",
        /// A cycle lacks one of its four phases.
        PhaseMissing = "phase-missing",
        /// A phase is due before an earlier one.
        PhasesOutOfOrder = "phases-out-of-order",
        /// A phase is signed while an earlier one is not.
        PhaseSkipped = "phase-skipped",
        /// A phase was signed on an earlier day than the one before.
        PhaseSignedOutOfOrder = "phase-signed-out-of-order",
        /// A phase is due far outside the year of its cycle.
        PhaseOutsideYear = "phase-outside-year",
        /// Check was signed without figures.
        CheckWithoutFigures = "check-without-figures",
        /// Act was signed without a decision.
        ActWithoutDecision = "act-without-decision",
        /// A promise has no proof.
        PromiseWithoutProof = "promise-without-proof",
        /// A commitment counts as kept without proof.
        KeptWithoutProof = "kept-without-proof",
        /// A commitment is past its last day and still open.
        CommitmentOverdue = "commitment-overdue",
        /// Nobody answers for a commitment.
        CommitmentWithoutOwner = "commitment-without-owner",
        /// A decision is past its last day and still open.
        DecisionOverdue = "decision-overdue",
        /// Nobody carries out a decision.
        DecisionWithoutOwner = "decision-without-owner",
        /// A meeting has no minutes long after.
        MeetingWithoutMinutes = "meeting-without-minutes",
        /// A plan has begun without an approval.
        PlanWithoutApproval = "plan-without-approval",
        /// A plan has ended and is not closed.
        PlanOver = "plan-over",
        /// Action plans ask more hours than are left.
        CapacityExceeded = "capacity-exceeded",
        /// A norm is not met.
        NormNotMet = "norm-not-met",
        /// It is not known whether a norm is met.
        NormWithoutCount = "norm-without-count",
        /// Nobody read the reference of a norm for long.
        NormReferenceOld = "norm-reference-old",
        /// All siblings weigh nothing.
        WeightsAllZero = "weights-all-zero",
        /// One sibling weighs far more than the rest.
        WeightDominant = "weight-dominant",
        /// All criteria of a plan weigh nothing.
        CriteriaAllZero = "criteria-all-zero",
        /// Codes differ only in capitals or spaces.
        CodeTwins = "code-twins",
        /// Two records have the same title.
        TitleTwins = "title-twins",
        /// A text holds a national number.
        PersonalNationalNumber = "personal-national-number",
        /// A text holds the number of a police report.
        PersonalReportNumber = "personal-report-number",
        /// A text holds a licence plate.
        PersonalLicencePlate = "personal-licence-plate",
        /// A text holds a telephone number.
        PersonalPhone = "personal-phone",
        /// A text holds an electronic mail address.
        PersonalEmail = "personal-email",
        /// An objective is not specific.
        SmartNotSpecific = "smart-not-specific",
        /// An objective is not measurable.
        SmartNotMeasurable = "smart-not-measurable",
        /// It is not said for whom an objective is acceptable.
        SmartNotAcceptable = "smart-not-acceptable",
        /// It is not said with which means an objective is realistic.
        SmartNotRealistic = "smart-not-realistic",
        /// An objective is not bound to a time.
        SmartNotTimed = "smart-not-timed",
    }
}

impl RemarkKind {
    /// How serious it is, unless the circumstances say otherwise.
    pub fn usual_severity(self) -> Severity {
        match self {
            Self::PriorityWithoutObjective
            | Self::ObjectiveWithoutIndicator
            | Self::TargetWrongSide
            | Self::BandUpsideDown
            | Self::PhaseSkipped
            | Self::CheckWithoutFigures
            | Self::ActWithoutDecision
            | Self::PromiseWithoutProof
            | Self::KeptWithoutProof
            | Self::CommitmentOverdue
            | Self::DecisionOverdue
            | Self::CapacityExceeded
            | Self::NormNotMet
            | Self::WeightsAllZero
            | Self::CriteriaAllZero
            | Self::PersonalNationalNumber
            | Self::PersonalReportNumber
            | Self::PersonalLicencePlate => Severity::Serious,
            Self::ObjectiveWithoutOwner
            | Self::ObjectiveOutsideMatrix
            | Self::ActionPlanOutsideMatrix
            | Self::PartnerWithoutUse
            | Self::PhenomenonWithoutUse
            | Self::FrameworkWithoutUse
            | Self::ValueGroupWithoutUse
            | Self::UnitWithoutUse
            | Self::IndicatorWithoutCutOffRule
            | Self::FrequencyTooSlow
            | Self::DeclarationDiffers
            | Self::DeclarationEnded
            | Self::ActionDoneWithoutDay
            | Self::ActionDoneBeforeStart
            | Self::PhaseOutsideYear
            | Self::NormWithoutCount
            | Self::WeightDominant
            | Self::SmartNotSpecific
            | Self::SmartNotMeasurable
            | Self::SmartNotAcceptable
            | Self::SmartNotRealistic
            | Self::SmartNotTimed => Severity::Hint,
            _ => Severity::Attention,
        }
    }
}
