# The report to the police council, and the words of figures. Whoever reads this has little time and does not know the field.

# ---- Shared with the screen ----

# $from and $until: months in full.
span-of-months = { $from } to { $until } { $year }
list-and = { $rest } and { $last }

figure-point = { $period }: { $value }
figure-baseline = baseline { $year }: { $figure }
figure-without-readings = { $indicator }: no measurements yet.
# $frequency: per month.
figure-describes = Line chart of { $indicator }, { $frequency }, from { $from } to { $until }.
figure-describes-readings = First figure { $first }, latest figure { $last }. Lowest: { $lowest } ({ $lowest-in }). Highest: { $highest } ({ $highest-in }).
figure-describes-target = Target for { $year }: { $target } for the whole year.
figure-describes-band = Target for { $year }: between { $low } and { $high }.
figure-describes-status = Status: { $status }.
figure-describes-change = { $verdict }, compared with { $reference }.
figure-legend-measurement = measured
figure-legend-provisional = provisional
figure-legend-good = notably good
figure-legend-bad = notably bad
figure-legend-centre = average
figure-legend-limits = usual variation
figure-legend-trajectory = target path
figure-legend-baseline = baseline
figure-legend-band = target
figure-legend-forecast = forecast
figure-legend-annotation = event

# ---- Head and foot ----

# $body: the police council.
report-kicker-on = Note to { $body }, meeting of { $day }
report-kicker = Note to { $body }
report-body-security-council = the zonal security council
report-body-police-council = the police council
report-body-police-board = the police board
report-body-management = the management committee
report-title = Zonal security plan { $from }–{ $until }
report-title-without-plan = Zonal security plan
report-subtitle = State of play, judged on { $day } · plan year { $year } of { $years }
report-subtitle-without-plan = State of play, judged on { $day }
report-description = Progress of the zonal security plan of { $zone }, judged on { $day }.
report-keyword-plan = zonal security plan
report-keyword-progress = state of play
report-footer = { $zone } · sources and data cut-off dates: see the end

# Numbers up to twelve in full.
report-number =
    { $n ->
        [0] no
        [1] one
        [2] two
        [3] three
        [4] four
        [5] five
        [6] six
        [7] seven
        [8] eight
        [9] nine
        [10] ten
        [11] eleven
        [12] twelve
       *[other] { $n }
    }

# ---- The first sheet ----

report-brief = In brief.
# $all: how many priorities there are, in full.
report-brief-on-course =
    { $n ->
        [0] none of the { $all } priorities is on course.
        [one] one of the { $all } priorities is on course.
       *[other] { report-number } of the { $all } priorities are on course.
    }
report-brief-all-on-course =
    { $n ->
        [one] the only priority is on course.
       *[other] all { report-number } priorities are on course.
    }
report-brief-attention =
    { $n ->
        [one] { report-number } needs adjustment
       *[other] { report-number } need adjustment
    }
report-brief-off-course =
    { $n ->
        [one] { report-number } is behind
       *[other] { report-number } are behind
    }
report-brief-unknown =
    { $n ->
        [one] { report-number } has too few recent figures
       *[other] { report-number } have too few recent figures
    }
# $names: the priorities that are behind.
report-brief-behind = { $clause } ({ $names })
report-brief-better = Demonstrably better than a year earlier: { $names }.
report-brief-worse = Demonstrably worse: { $names }.
report-brief-more =
    { $n ->
        [one] one other figure
       *[other] { report-number } other figures
    }
report-brief-no-change = No figure has changed demonstrably against a year earlier.
# $items: six of the 96 actions of 2023 and one earlier decision.
report-brief-late = Overdue: { $items }.
report-brief-late-actions = { report-number } of the { $all } actions of { $year }
report-brief-late-decisions =
    { $n ->
        [one] one earlier decision
       *[other] { report-number } earlier decisions
    }
report-brief-none-late = No action or earlier decision is overdue.
report-without-priorities = The plan does not contain any priorities yet. Once it does, this note will show the figures, the actions and the adjustments for each priority.
report-without-plan = No zonal security plan has been entered yet.

report-overview =
    { $n ->
        [one] The priority on one sheet
       *[other] The { report-number } priorities on one sheet
    }
# $code: 1 or A.
report-overview-priority = { $code } · { $title }
report-overview-name = All priorities with their status, key figure and indicators on course
report-column-priority = Priority
report-column-status = Status
report-column-verdict = Key figure
report-column-on-course = On course
report-on-course = { $part } of { $whole }
report-overview-note = Figure: the latest year, against the same months a year earlier. “Demonstrable”: more than the usual variation. On course: how many indicators meet their target path. What each status means is explained at the end.

report-short-fall = { $indicator }: { $now } against { $then } (demonstrable)
report-short-rise = { $indicator }: { $now } against { $then } (demonstrable)
report-short-not-demonstrable = { $indicator }: { $now } against { $then } (not demonstrable)
report-short-too-few = { $indicator }: { $now } against { $then } (numbers too small)
report-short-bare = { $indicator }: { $now } against { $then }
report-short-figure = { $indicator }: { $now }
# $expected: at most 93.
report-short-cause = { $indicator }: { $now }, target path { $expected }
report-short-stale = { $indicator }: no recent figure
report-short-nothing = No indicator yet

report-since = Since the meeting of { $body } on { $day }
report-since-start = Earlier decisions
# $items: what changed status since the previous meeting.
report-since-changes = Since the figures of { $day }: { $items }.
# $priorities: priority 5, B and C.
report-since-item = { $priorities } went from “{ $then }” to “{ $now }”
report-since-priorities = priority { $codes }
report-since-same = No priority has changed status since the figures of { $day }.
report-since-actions = Now done: { $now } of the { $all } actions of { $year }; at that time: { $then }.
report-decisions-name = Earlier decisions and what came of them
report-since-done =
    { $n ->
        [one] one earlier decision has been carried out since.
       *[other] { report-number } earlier decisions have been carried out since.
    }
report-decisions-none = No earlier decisions are open.
report-decisions-more =
    { $n ->
        [one] Another decision is listed under its priority.
       *[other] Another { report-number } decisions are listed under their priorities.
    }
report-column-decision = Decision
report-column-due = By
report-column-state = State
# $body: police council; $day: 14/06/2023.
report-decided-by = { $body }, { $day }
# In the table of the first sheet. $who: head of traffic; $day: 14/06/2023.
report-decided-short = ({ $who }; decided on { $day })
report-decided-short-bare = (decided on { $day })
report-decision-late = Overdue
report-decision-open = Ongoing
report-decision-done = Carried out
report-decision-dropped = Lapsed

report-asked = Decision requested

# ---- A sheet for each priority ----

report-priority-external = Priority { $code } · { $title }
report-priority-internal = Priority { $code } · { $title }
report-priority-attention = Point of attention { $code } · { $title }
report-owner = Owner: { $owner }.
# $phases: two being implemented (Do) and one being evaluated (Check).
report-running =
    { $n ->
        [one] Action plan { $year }: { $phases }.
       *[other] Action plans { $year }: { $phases }.
    }
report-in-phase = { report-number } { $phase }
report-phase-plan = being prepared (Plan)
report-phase-do = being implemented (Do)
report-phase-check = being evaluated (Check)
report-phase-act = being adjusted (Act)
report-phase-complete = completed
report-priority-without-indicators = This priority has no indicator yet. There is therefore no figure to judge it by; what is being done is set out below.
report-priority-without-readings = There are no measurements for this priority yet.

report-lead-fall = { $indicator }: demonstrable decrease.
report-lead-fall-better = { $indicator }: demonstrable decrease, an improvement.
report-lead-fall-worse = { $indicator }: demonstrable decrease, a deterioration.
report-lead-rise = { $indicator }: demonstrable increase.
report-lead-rise-better = { $indicator }: demonstrable increase, an improvement.
report-lead-rise-worse = { $indicator }: demonstrable increase, a deterioration.
report-lead-not-demonstrable = { $indicator }: no demonstrable change.
report-lead-too-few = { $indicator }: too little to speak of a change.
report-lead-figure = { $indicator }.
# $span: for January to October 2023, or: at the end of September 2023; $before: in the same period of 2022.
report-body-change = The figure { $span } is { $now }, against { $then } { $before } ({ $change }; 95% interval: { $low } to { $high }).
report-body-points = The figure { $span } is { $now }, against { $then } { $before } (95% interval of the difference: { $low } to { $high } percentage points).
report-body-bare = The figure { $span } is { $now }, against { $then } { $before }.
report-body-figure = The figure { $span } is { $now }.
report-span-over = for { $span }
report-span-end = at the end of { $span }
report-same-period = in the same period of { $year }
report-in-year = in { $year }
# The target for the whole of 2025, or for the end of 2025.
report-target-over = the whole of { $year }
report-target-at = the end of { $year }
report-less = { $percent } lower
report-more = { $percent } higher
report-no-less = the same
report-course-lower = The target path allows at most { $expected } for that period; the target for { $year } is at most { $target }.
report-course-higher = The target path requires at least { $expected } for that period; the target for { $year } is at least { $target }.
report-course-band = The figure should lie between { $low } and { $high }.
report-course-informative = This figure is for information and is not given a status.
# $status: Behind; $names: figures that do not meet the target path.
report-cause = Even so, the status of the priority is “{ $status }”: { $names }.
report-cause-item = { $indicator } ({ $now }; target path: { $expected })
report-second = **{ $indicator }.** The figure { $span } is { $now }; according to the target path it should be { $expected }.
report-course-none = There is no target value.
report-course-stale = The latest figure is too old to judge the position today.

# $frequency: per month; $source: source; $day: data cut-off date.
report-caption = { $indicator }, { $frequency }. Source: { $source }, data cut-off: { $day }.
report-caption-without-source = { $indicator }, { $frequency }. Data cut-off: { $day }.
report-second-behind = Where it falls short
report-second-figure = A second figure

report-years-name = { $indicator }: the years side by side
# $months: Jan–Oct.
report-years-same = Measured, { $months }
report-years-expected = Target path, { $months }
report-years-whole = Measured, whole year
report-years-target = Target, whole year
report-years-state = Position at the end of { $month }
report-state-at = end of { $span }
report-years-state-end = Position at the end of December
report-years-target-end = Target at the end of December
report-years-band = { $low } to { $high }
report-years-missing = Incompletely measured: { $years }. Figures that are added up are not shown in that case.

report-indicators = All figures for this priority
report-indicators-name = Indicators of priority { $code }
report-column-indicator = Indicator
report-column-figure = Figure
report-column-expected = Expected
report-column-change = Against a year earlier
report-expected-lower = at most { $expected }
report-expected-higher = at least { $expected }
report-expected-band = { $low } to { $high }
report-cell-fall = Demonstrable decrease
report-cell-rise = Demonstrable increase
report-cell-not-demonstrable = Not demonstrable
report-cell-too-few = Numbers too small
report-cell-from-to = from { $then } to { $now }
report-cell-nothing = No comparison
report-no-figure = none

report-actions = What we are doing
report-actions-name = Actions of { $year } for priority { $code }
# After this comes report-actions-late in the same sentence.
report-actions-done =
    { $n ->
        [one] There is one action for { $year }; done: { $done }
       *[other] Done: { $done } of the { $n } actions of { $year }
    }
report-actions-late =
    { $n ->
        [0] none is overdue.
        [one] one is overdue.
       *[other] { report-number } are overdue.
    }
report-actions-none = No actions are planned for { $year }.
report-actions-shown =
    { $n ->
        [one] One more is not in this table.
       *[other] Another { report-number } are not in this table.
    }
report-column-action = Action
report-column-function = Function
report-column-end = End
report-action-late = Overdue ({ $progress })
report-action-busy = In progress ({ $progress })

report-lessons = What we learn and adjust
report-lesson = { $plan } ({ $year }).
report-lessons-none = No evaluation has been closed yet and there are no decisions on this priority.
report-decision = Decision.
# $by: zonal security council, 14/06/2023; $who: head of traffic; $due: 15/12/2023.
report-decision-detail = ({ $by }; { $who }, by { $due })
report-decision-detail-open = ({ $by }; { $who })
report-decision-detail-bare = ({ $by })

# ---- At the end ----

report-reading = How to read this note
report-reading-status = Status
report-reading-on-course = The figure meets today’s target path, or does better.
report-reading-attention = The figure does not meet the target path, but stays within the tolerance.
report-reading-off-course = The figure lies further from the target path than the tolerance allows.
report-reading-unknown = There is no figure, or the latest one is too old to judge the position.
report-reading-informative = The figure gives context and is not judged. A rise in reports from the public, for example, is not always bad news.
report-reading-name = What each status means
report-reading-meaning = Meaning
report-reading-path = **Target path.** The path from the baseline to the target of each year. We compare numbers with the share of the year’s target that belongs to the months measured.
report-reading-tolerance = **Tolerance.** How far a figure may deviate from the target path before it is called “Behind”. Each indicator has its own tolerance.
report-reading-priority = **Status of a priority.** “On course” if more than half of the figures, by weight, are on course and no part is behind. “Behind” if more than half are behind. “No figure” if less than 60% have a recent figure. In all other cases “Adjust”.
report-reading-demonstrable = **Demonstrable.** Figures vary from month to month. A decrease or an increase is only called demonstrable if the 95% interval of the difference does not contain zero. That says that something changed, not what caused it.
report-reading-interval = **95% interval.** The bounds between which the real change lies with great certainty. The smaller the numbers, the wider the interval.
report-sources-none = There are no measurements yet, and therefore no sources.
