# Reports over a time: since the last session, a year, the end of a plan.

# ---- Since the previous meeting ----

report-since-no-moment = There is no earlier meeting to compare with. Choose a day to compare with, or add the previous meeting with its day judged to the zone.
# $turns: six indicators stand better and three stand worse.
report-since-turns = { $turns }.
report-since-better =
    { $n ->
        [0] no indicator stands better
        [one] { report-number } indicator stands better
       *[other] { report-number } indicators stand better
    }
report-since-worse =
    { $n ->
        [0] none stands worse
        [one] { report-number } stands worse
       *[other] { report-number } stand worse
    }
report-since-no-turns = No indicator stands better or worse than then.
# $said: twelve actions were finished and six became overdue.
report-since-sentence = { $said }.
report-since-finished =
    { $n ->
        [one] { report-number } action was finished
       *[other] { report-number } actions were finished
    }
report-since-became-late =
    { $n ->
        [0] none became overdue
       *[other] { report-number } became overdue
    }
report-since-decided =
    { $n ->
        [one] { report-number } decision was taken
       *[other] { report-number } decisions were taken
    }
report-since-carried-out =
    { $n ->
        [one] { report-number } decision was carried out
       *[other] { report-number } decisions were carried out
    }
report-since-decision-late =
    { $n ->
        [one] { report-number } decision became overdue
       *[other] { report-number } decisions became overdue
    }
report-since-revised =
    { $n ->
        [one] { report-number } earlier figure was revised
       *[other] { report-number } earlier figures were revised
    }
report-since-moved-goals =
    { $n ->
        [one] { report-number } target was changed
       *[other] { report-number } targets were changed
    }
report-since-numbers = What changed, in four numbers
report-since-worse-beside = { " " }better, { $worse } worse
# $rest: 4 revised.
report-since-beside = , { $rest }
report-since-statuses = What has another status
report-since-no-statuses = No priority, objective or indicator has another status than then.
report-since-statuses-priorities = Priorities
report-since-statuses-objectives = Objectives
report-since-statuses-indicators = Indicators
report-since-column-what = What
report-since-column-then = Then
report-since-column-now = Now
report-since-column-why = Why
report-since-restated = What is better known now
report-since-restated-what = With the figures and targets of today, these statuses of { $day } would be different. What was reported then does not change.
report-since-column-known-then = As known then
report-since-column-known-now = With what is known now
report-since-goals = Changed targets
report-since-column-moved = What was changed
report-since-work = What was done
report-since-decisions = Decisions
report-since-finished-title = Finished actions ({ $n })
report-since-became-late-title = Became overdue ({ $n })
report-since-moved-title = With another end date ({ $n })
report-since-dropped-title = Dropped actions ({ $n })
report-since-signed-title = Phases signed off ({ $n })
report-since-decided-title = Taken ({ $n })
report-since-carried-out-title = Carried out ({ $n })
report-since-decision-late-title = Became overdue ({ $n })
report-since-decision-dropped-title = Dropped ({ $n })
report-since-column-happened = What happened
report-since-column-of = Of
report-since-figures = Figures
# $indicators: 32 indicators.
report-since-new-figures =
    { $n ->
        [0] No new figures came in.
        [one] One new figure came in.
       *[other] { $n } new figures came in, for { $indicators }.
    }
report-since-indicators =
    { $n ->
        [one] one indicator
       *[other] { report-number } indicators
    }
report-since-revised-title = Revised figures
report-since-column-revised = What it was and what it became
report-since-structure = What changed in the plan itself
report-since-column-part = Part
report-since-column-kind = Kind

# ---- The evaluation of a year ----

report-actions-of-year = Actions of { $year }
report-actions-note = “Actions” does not count the dropped ones. Overdue: the end date has passed and the action is not done.
report-column-actions = Actions
report-column-done = Done
report-column-late = Overdue
report-column-dropped = Dropped
report-decisions-of-year = Decisions of { $year }
report-concluded = What we found and how we go on
# $day: the day on which the phase was signed off.
report-concluded-check = Found ({ $day }):
report-concluded-act = Decided ({ $day }):
report-concluded-nothing = no text was noted.
report-no-cycles = There is no action plan for { $year }.
report-none-concluded = No action plan of { $year } has been evaluated yet.
report-outcome = Outcome:
report-outcome-embed = make it regular policing
report-outcome-adjust = adjust
report-outcome-stop = stop
report-outcome-none = not decided yet
# $phase: being implemented (Do).
report-not-concluded = Not decided yet: the action plan is { $phase }.
report-lessons-across = What { $year } teaches us
report-concluded-of =
    { $n ->
        [0] Of the { $all } action plans of { $year }, none has been fully evaluated yet.
        [one] Of the { $all } action plans of { $year }, one has been fully evaluated.
       *[other] Of the { $all } action plans of { $year }, { report-number } have been fully evaluated.
    }
report-named-count = { $name } ({ $count })
report-proposals = Proposals for { $year }
report-proposals-none = No decisions are open and no action plan has to be adjusted.
report-proposals-adjusted = Action plans that go on differently
report-proposals-open = Decisions that are still open

report-means = Means, promises and norms
report-capacity = Capacity in { $year }
report-capacity-whole = The force has { $whole } hours. The functions of the zone take { $taken }; { $left } are left for the action plans.
report-capacity-asked = The action plans ask for { $asked } hours, of which { $used } have been used so far.
report-capacity-short = { $hours } hours more are asked for than are left.
report-column-action-plan = Action plan
report-column-hours-asked = Hours asked
report-column-hours-used = Hours used
report-budget = Budget
report-budget-note = In euro, for the whole period of the plan.
report-budget-sum = Total
report-column-budget = For what
report-column-budget-planned = Planned
report-column-budget-used = Spent
report-promises = Promises and commitments
report-column-promise = What the zone promises
report-column-who = Who
report-promise-kept = Kept
report-promise-broken = Not kept
report-promise-late = Open, overdue
report-promise-open = Open
report-norms = Norms
report-column-norm = Norm
report-column-needed = Needed
report-column-there = Present
report-norm-met = Met
report-norm-not-met = Too few
report-norm-text = Not computed
report-norm-unknown = Not filled in

# ---- The evaluation at the end of a plan ----

report-final-no-objectives = There are no objectives to evaluate yet.
# $items: twelve are reached, eight partly reached and five not reached.
report-final-tally =
    { $n ->
        [one] Of the only objective of the plan: { $items }.
       *[other] Of the { $n } objectives: { $items }.
    }
report-final-reached =
    { $n ->
        [one] { report-number } is reached
       *[other] { report-number } are reached
    }
report-final-partly =
    { $n ->
        [one] { report-number } is partly reached
       *[other] { report-number } are partly reached
    }
report-final-not-reached =
    { $n ->
        [one] { report-number } is not reached
       *[other] { report-number } are not reached
    }
report-final-not-measurable =
    { $n ->
        [one] { report-number } cannot be measured
       *[other] { report-number } cannot be measured
    }
report-final-all-proposed = The zone has not judged any of them yet: this is a proposal from the figures.
report-final-all-evaluated = The zone has judged every objective.
report-final-proposed =
    { $n ->
        [one] The zone has not judged one of them yet; a proposal from the figures stands there.
       *[other] The zone has not judged { report-number } of them yet; a proposal from the figures stands there.
    }
report-final-kept =
    { $n ->
        [0] Of the { $all } promises and commitments, none has been kept yet.
        [one] Of the { $all } promises and commitments, one has been kept.
       *[other] Of the { $all } promises and commitments, { report-number } have been kept.
    }
report-final-early = The plan runs until { $until }: this is an interim position.
report-final-overview = The objectives on one sheet
report-final-overview-note = What the zone has not judged yet counts as the figures propose.
report-column-objectives = Objectives
report-final-objectives = What became of the objectives
report-final-objectives-name = Objectives of priority { $code } and what became of them
report-column-objective = Objective
report-column-verdict-final = Verdict
report-column-lesson = Lesson or ground
report-column-course = Next plan
report-final-no-lesson = No lesson was noted.
report-final-to-decide = To be decided
report-final-rests-on-nothing = Proposal: no indicator measures this objective.
report-final-rests-on-parts =
    { $n ->
        [one] Proposal, from one sub-objective.
       *[other] Proposal, from { report-number } sub-objectives.
    }
report-final-rests-on-figures =
    { $n ->
        [one] Proposal, from one indicator.
       *[other] Proposal, from { report-number } indicators.
    }
# $parts: three sub-objectives.
report-final-rests-on-both =
    { $n ->
        [one] Proposal, from one indicator and { $parts }.
       *[other] Proposal, from { report-number } indicators and { $parts }.
    }
report-final-parts =
    { $n ->
        [one] one sub-objective
       *[other] { report-number } sub-objectives
    }
# $share: 68%.
report-final-way = Covered: { $share } of the way to the target.
# $into: O1.2 · Fewer burglaries.
report-final-merged = { $course }: with { $into }
report-final-successor = { $course }: becomes { $next }
report-final-indicators = From baseline to last figure
report-final-indicators-name = Indicators of priority { $code }, from baseline to last figure
report-final-indicators-note = Last figure: what is added up over the last twelve months, the rest over the last year. The way leads from the baseline to the last target.
report-column-baseline = Baseline
report-column-last = Last figure
report-column-target = Target
report-column-reached = Reached?
report-final-in-year = { $figure } ({ $year })
report-final-until = until { $period }
report-final-cannot-say = Cannot be said
report-final-met = Reached
report-final-no-way = No closer
report-final-part-of-way = { $share } of the way
report-final-no-promises = The zone noted no promises.
report-column-proof = How one can see it
report-final-no-proof = No proof yet
report-final-proof-figure = { $indicator }: { $figure }
report-final-proof-seen = { $proof } (visible since { $day })
report-final-lessons = Lessons for the next plan
report-final-no-lessons = The zone has noted no final verdict and no lesson yet. That is done at each objective of the plan.
report-final-course-keep = To keep ({ $n })
report-final-course-change = To change ({ $n })
report-final-course-merge = To merge ({ $n })
report-final-course-stop = To stop ({ $n })
report-final-cycles = What the action plans taught
report-final-onward = What goes into the next plan
report-final-no-next = There is no next plan yet.
report-final-next = The next plan is called “{ $plan }”.
report-final-nothing-onward = No objective has been taken over so far.
report-column-was = Objective
report-column-becomes = In the next plan
report-final-reading-reached = Everything under it met the last target.
report-final-reading-partly = At least half of the way to the target was covered.
report-final-reading-not-reached = Less than half of the way was covered.
report-final-reading-not-measurable = There are no figures, or too few recent ones, to say so.
report-final-reading-proposal = A proposal follows from the figures alone. The zone may judge otherwise; its verdict goes first.
report-part-means = means, promises and norms
