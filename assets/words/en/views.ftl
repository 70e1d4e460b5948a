# The views of an indicator: year on year, running total, by municipality; what somebody declares and what a source says.

# ---- The tabs ----

views = View of the figures
views-control = Control chart
views-year-on-year = Year on year
views-running = Running total
views-by-area = By municipality
views-measures = What the lines show
views-measure-figure = Figure
views-measure-index = Index
views-measure-rolling = Twelve months

# ---- Year on year ----

# $from: 2020; $until: 2022.
views-usual = average { $from }–{ $until }
views-level = baseline
views-unit-index = index, baseline { $year } = 100
views-unit-rolling = { $unit }, last twelve months
views-half = half-year { $number }
views-point-index = index { $index } (baseline = 100)
views-point-rolling = twelve months up to { $period }: { $value }
views-compared = The same period, year after year
views-column-figure = Figure
views-column-difference = Against the year before
views-column-verdict = Is it demonstrable?
# $difference: 24; $reference: 2022; $then: 312.
views-change-same = the same as in { $reference } ({ $then })
views-change-fewer = { $difference } fewer than in { $reference } ({ $then })
views-change-more = { $difference } more than in { $reference } ({ $then })
views-change-points-lower = { $difference } percentage points lower than in { $reference } ({ $then })
views-change-points-higher = { $difference } percentage points higher than in { $reference } ({ $then })
views-change-lower = { $difference } lower than in { $reference } ({ $then })
views-change-higher = { $difference } higher than in { $reference } ({ $then })
views-missing = { $n ->
    [one] incomplete: 1 figure is missing
   *[other] incomplete: { $n } figures are missing
}
views-year = { $span }: { $figure }.
views-year-compared = { $span }: { $figure }, { $difference }; { $verdict }.
views-left-out = Without { $areas }, because a figure for one of the two years is missing.

# ---- Running total ----

views-unit-running = { $unit }, together since 1 January
views-unit-so-far = { $unit }, since 1 January
views-target = target { $figure }
views-left-lower = at most { $left } more to the target
views-left-higher = { $left } more to the target
views-exceeded = { $left } over the target
views-reached = target reached
views-running-so-far = { $span }: { $figure }.
views-running-most = By the target path that should now be at most { $expected }.
views-running-least = By the target path that should now be at least { $expected }.
views-running-band = By the target path that should now be between { $low } and { $high }.
# $left: at most 62 more to the target.
views-running-target = The target for { $year } is { $target }: { $left }.
views-running-hint = The target path follows the course of earlier years, so that a busy winter does not at once count as falling behind.

# ---- By municipality ----

views-areas = Municipalities
views-column-area = Municipality
views-column-per-thousand = Per 1,000 inhabitants
views-areas-together = Together
views-area-in = { $figure } in { $span }
views-area-point = { $area }, { $span }: { $figure }
views-area-change = { $difference }; { $verdict }
views-provisional = provisional
# $areas: Machelen and Vilvoorde; $span: Jan–Oct 2023.
views-areas-without = { $n ->
    [one] { $areas } does not have all figures for { $span } and does not count.
   *[other] { $areas } do not have all figures for { $span } and do not count.
}
views-areas-differ = The figure of the zone itself for { $span } is { $zone }; the municipalities together give { $together }. Check which of the two is right.
views-areas-provisional = Some of the figures for { $span } are provisional and may still change.

# ---- Under the pointer ----

views-hover-ratio = { $part } of { $whole }
views-hover-cut-off = data cut-off: { $day }
views-hover-provisional = provisional, data cut-off: { $day }
views-hover-parts = { $n ->
    [one] figure of 1 municipality
   *[other] sum of { $n } municipalities
}
# $author: L. Peeters; $day: 14/11/2023; $time: 09:12.
views-hover-entered = entered by { $author } on { $day } at { $time }
# $earlier: Earlier: 25, data cut-off: 15/10/2023.
views-earlier-entered = { $earlier } · { $entered }

# ---- The measurements by municipality ----

views-area-choice = Where measured
views-whole-zone = Whole zone
views-area-former = { $area } (until { $year })
views-total-hint = These figures are the sum of the municipalities. Choose a municipality to enter or correct one.
views-parts-of = Municipalities of { $period }
views-parts-show = Show the municipalities.
views-parts-hide = Hide the municipalities.
views-part = { $area }: { $figure }
views-incomplete = { $n ->
    [one] incomplete: { $areas } is missing
   *[other] incomplete: { $areas } are missing
}
views-paste-others = { $n ->
    [one] The column { $columns } is not a municipality and is skipped.
   *[other] The columns { $columns } are not municipalities and are skipped.
}
views-by-areas = to be entered by municipality
views-paste-into = These figures are for { $area }.
views-paste-areas = Does the spreadsheet have one column for each municipality? Then copy the row with their names too.

# ---- The definition ----

views-per = Expressed per
views-per-hint = 100 is a percentage, 1,000 for example “per 1,000 inhabitants”.
views-trajectory = Course of the target path
views-trajectory-hint = A straight line leads to the target gradually; a step holds from 1 January.
views-targets-hint-step = A target holds from 1 January of its year. Emptying the field removes it.
views-settles-after = Provisional (days)
views-settles-after-hint = For this many days after the period a figure may still change.
views-days-whole = Enter a whole number of days, for example 14.
views-irregular-hint = Now and then: each figure counts for its year, and nothing is missing between two surveys.

# ---- The events ----

views-column-until = Until
views-note-until = Last day of { $text }
views-note-hint = After an intervention of the zone, the limits and the forecast start afresh. The figures of a disruption stay, but nothing is judged by them.
# $code: WON-01; $year: 2021; $day: 01/09/2021.
views-mark-start = Mark the start of action plan { $code } on { $day } as an intervention
views-mark-text = Start of { $title } (action plan { $year })

# ---- The declared status ----

views-declared = declared: { $status }
views-declared-by = Declared by { $person } on { $day }, valid until { $until }.
views-declared-differs = The figures say something else: { $status }.
views-declared-agrees = The figures say the same.
views-declared-silent = The figures say nothing about it: a recent figure is missing.
views-declared-ended = The status “{ $status }” declared by { $person } ended on { $until }. Since then only the figures speak.
views-declare = Declare a status
views-declare-change = Change the declaration
views-declare-withdraw = Withdraw the declaration
views-declare-title = Declare a status: { $indicator }
views-declare-what = The computed status stays beside it. A declaration has a reason, a name and a last day.
views-declare-status = Status
views-declare-reason = Why
views-declare-reason-example = For example: the new count has only been running since April, the team sees fewer incidents in the field.
views-declare-reason-empty = Write why the position differs from what the figures say.
views-declare-by = Declared by
views-declare-by-empty = Choose who declares the status.
views-declare-until = Valid until
views-declare-do = Declare

# ---- What a source says of a change ----

views-published = Change according to the source (no counts)
views-published-none = Does a source give only a percentage? Put it here: it never becomes a figure and is not tested.
views-published-add = Add a change
views-published-edit = Edit the change of { $period }
views-published-remove = Remove the change of { $period }
# $change: −8%; $period: 2018; $reference: 2017; $day: 20/02/2019.
views-published-line = { $period }: according to the source { $change } against { $reference } (said on { $day }). Cannot be tested: the source gives no counts.
views-published-title = Change according to the source: { $indicator }
views-published-period = Period
views-published-percent = Change in %
views-published-percent-hint = A decrease with a minus sign, for example −17.
views-published-cut-off = Day on which it was said
views-published-note = Where it was stated
views-published-save = Save
views-paste-ratio = This figure has a numerator and a denominator: paste it one municipality at a time, with that municipality chosen above the table.
