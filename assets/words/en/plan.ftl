# The plan as a tree with the detail beside it.

planscreen-is-draft = Draft
planscreen-is-approved = Approved
planscreen-is-approved-on = Approved on { $day }
planscreen-is-closed = Closed
planscreen-count-priorities = { $n ->
    [one] 1 priority
   *[other] { $n } priorities
}
planscreen-count-objectives = { $n ->
    [one] 1 objective
   *[other] { $n } objectives
}
planscreen-count-action-plans = { $n ->
    [one] 1 action plan
   *[other] { $n } action plans
}
planscreen-shown-plan = Plan shown
planscreen-no-plan = No plan yet
planscreen-no-plan-what = This is where the zonal security plan will be: its priorities, objectives and action plans.
planscreen-add-plan = Add plan

# The tree
planscreen-itself = The plan itself
planscreen-add-priority = Add priority
planscreen-add-priority-to = Add priority under…
planscreen-standing = { $share }, { $status }
planscreen-line = { $name }, { $says }
planscreen-cell = { $column }: { $row }

# Fields
planscreen-code = Code
planscreen-title = Title
planscreen-state = State
planscreen-owner = Owner
planscreen-weight = Weight
planscreen-weight-what = 1 is normal, 2 counts double
planscreen-deadline = To be achieved by
planscreen-description = Description
planscreen-description-example = What exactly is meant, and what does not count?
planscreen-up = Move up
planscreen-down = Move down
planscreen-remove-one = Remove { $what }

# The plan itself
planscreen-alias = Also called
planscreen-ambition = Ambition
planscreen-ambition-example = What does the zone want to have achieved by the end of this plan?
planscreen-levels = Levels of objectives
planscreen-levels-what = What your zone calls one objective at each level, from large to small.
planscreen-level = Level
planscreen-add-level = Level
planscreen-new-level = Objective at the next level

# A priority
planscreen-priority = Priority
planscreen-new-priority = New priority
planscreen-track = Track
planscreen-reason = Why this priority
planscreen-reason-example = What problem, for whom, and why now?
planscreen-scope = What it covers
planscreen-scope-example = What is part of it, and what is not?
planscreen-emphasis = Emphasis
planscreen-emphasis-example = Where does the attention go first?
planscreen-mean = Distance covered
planscreen-coverage = With a recent figure
planscreen-worst = Weakest part
# $share: part of the way, $why: one of the sentences below.
planscreen-why = On average, { $share } of the way from the baseline to the target value has been covered. { $why }
planscreen-why-on-course = On course, because more than half of the weight is on course and nothing is behind.
planscreen-why-attention = Adjust, because at most half of the weight is on course.
planscreen-why-part-off-course = Adjust, because something is behind, but not more than half of the weight.
planscreen-why-off-course = Behind, because more than half of the weight is behind.
planscreen-why-unknown = Not judged, because less than 60% of the weight has a recent figure.
planscreen-not-judged = Not judged yet: no indicator below has a target value.
planscreen-objectives = Objectives
planscreen-objectives-below = Sub-objectives
planscreen-objective = Objective
planscreen-new-objective = New objective
planscreen-no-objectives = An objective says what the zone wants to achieve here, how much and by when.
planscreen-not-divided = Too big for one owner? Then divide this objective into smaller ones.
planscreen-standing-column = Achieved
planscreen-decisions = Decisions
planscreen-no-decisions = Record here what was decided, who will carry it out and by when.
planscreen-add-decision = Decision
planscreen-new-decision = New decision
planscreen-decided-on = Decided on
planscreen-decided-here = Decided outside a meeting
planscreen-decision-text = What was decided
planscreen-decision-kind = Kind
planscreen-decision-state = State
planscreen-carried-out-by = Carried out by
planscreen-due = Due by
planscreen-done-on = Carried out on
planscreen-late = Overdue
planscreen-more-decisions = { $n ->
    [one] Also show 1 decision that was carried out or lapsed
   *[other] Also show { $n } decisions that were carried out or lapsed
}
planscreen-priority-no-action-plans = Action plans are made under an objective. Choose one in the tree.

# An objective
planscreen-under = Falls under
planscreen-directly-under = Directly under { $priority }
planscreen-indicator = Indicator
planscreen-new-indicator = New indicator
planscreen-no-indicators = Nothing measures this objective yet. Link an indicator that already exists, or create a new one.
planscreen-course = Trend
planscreen-link = Link indicator
planscreen-link-one = Link existing indicator…
planscreen-unlink = Unlink { $what }
planscreen-code-and-name = { $code } · { $name }
planscreen-indicator-line = { $name }, { $status }, { $figure }, { $verdict }
planscreen-figure = { $figure } up to { $period } · no target value
planscreen-figure-expected = { $figure } · expected { $expected }
planscreen-figure-stale = { $figure } · out of date, up to { $period }
planscreen-no-figure = no figure yet
planscreen-new-action-plan = New action plan
planscreen-no-action-plans = An action plan says how you tackle this objective year after year, from Plan to Act.
planscreen-action-plan = Action plan
planscreen-cycle = Cycle
planscreen-code-and-owner = { $code } · { $owner }
planscreen-no-cycle = no cycle yet
planscreen-cycle-complete = { $year } · fully closed
planscreen-cycle-phase = { $year } · { $phase } in progress
planscreen-cycle-phase-due = { $year } · { $phase } in progress, due by { $day }
planscreen-cycle-phase-late = { $year } · { $phase } overdue, was due on { $day }
planscreen-decided-by = Decided by
