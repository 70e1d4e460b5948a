# The window.

overview = Overview
plan = Plan
action-plans = Action plans
indicators = Indicators
history = History
places = Places in this plan
side-actions = Commands
make-report = Create report
close-plan = Close plan
back = Back
undo = Undo
redo = Redo
undo-name = Undoes: { $edit }
redo-name = Redoes: { $edit }
status-undo = { $keys } undoes: “{ $edit }”
close = Close
cancel = Cancel
go-on = Continue
remove = Remove
language = Language
nobody = nobody
show-all = Show all
show-fewer = Show fewer
first-day = First day
last-day = Last day
saved = All changes saved
saved-at = All changes saved, the last at { $time }
saving = Saving…
count-measurements = { $n ->
    [one] 1 measurement
   *[other] { $n } measurements
}
count-actions = { $n ->
    [one] 1 action
   *[other] { $n } actions
}
count-indicators = { $n ->
    [one] 1 indicator
   *[other] { $n } indicators
}
late-count = { $n } overdue
off-course-count = { $n } behind
not-a-day = “{ $found }” is not a date. Write for example 31/10/2023, 31-10-23 or today.
not-a-number = “{ $found }” is not a number. Write for example 1,234.5.
desk-closed = The plan was closed unexpectedly.
desk-closed-hint = Open it again; what was saved is still there.
no-display = There is no display to show the window on. Use kadans-cli for commands without a window.
no-window = The window could not be opened ({ $why }). Use kadans-cli for commands without a window.

# Welcome
welcome-what = Keeps the zonal security plan alive.
welcome-example = Open example
welcome-example-file = Example { $zone }
welcome-examples-what = Or the plan of another zone, each with a structure of its own:
welcome-example-what = The plan of PZ ViMa 2020-2025, with illustrative figures. Feel free to try things out: everything can be undone.
welcome-new-what = Start with an empty plan for your zone.
welcome-open = Open plan
welcome-open-what = A file on your disk that ends in .kadans. You can also drag it onto this window.
welcome-recent = Recent plans
welcome-recent-column = Plan
welcome-none = No plans opened yet
welcome-none-what = Plans that you open will be waiting here next time.

new-plan = New plan
new-plan-why = A plan is a single file on your own disk. You can still change everything below later.
new-plan-zone = Name of the police zone
new-plan-zone-example = PZ …
new-plan-number = Number of the zone
new-plan-make = Create plan
new-plan-name-empty = Enter the name of the zone.
new-plan-order = The last day lies before the first.
new-plan-title-of = Zonal security plan { $years }
level-strategic = Strategic objective
level-operational = Operational objective

path-open = Open plan
path-new = Where should the new plan be saved?
path-report = Where should the report be saved?
path-why = This system has no window for choosing files. Type the full path.
path-label = File
path-empty = Type a path.

remove-title = Remove this { $noun }?
remove-parts = This will be removed with it: { $parts }.
remove-undo = You can undo this with Ctrl Z, also later.

# Keys
keys-title = Shortcut keys
keys-tab = Tab and Shift Tab go to the next and the previous field.
keys-arrows = Arrows go through a list, a tree or a table.
keys-enter = Enter or the space bar does what it says.
shortcut-undo = Undo
shortcut-redo = Redo
shortcut-overview = Go to the overview
shortcut-plan = Go to the plan
shortcut-action-plans = Go to the action plans
shortcut-indicators = Go to the indicators
shortcut-history = Go to the history
shortcut-back = Back to where you were
shortcut-report = Go to the reports
shortcut-open = Open another plan
shortcut-help = Show these keys
shortcut-escape = Close what is on top

# Overview
overview-day = Position as at { $day }
overview-outside = Position as at { $day }, outside the period of “{ $plan }”
overview-standing = Position as at { $day } · year { $year } of { $years } · { $elapsed } of the plan period elapsed
number-of = of { $count }
number-objectives = Objectives on course
number-actions-title = Actions of this year done
number-actions = of { $all } · { $late } overdue
number-changes = Indicators: demonstrable change
number-noise = { $n } not demonstrable
number-decisions = Open decisions
number-late = { $n } overdue
column-status = Status
column-actions = Actions | time
column-cycle = PDCA
column-key-indicator = Key indicator
column-verdict = Judgement
no-actions = no actions
no-indicators = no indicator
ring-name = PDCA cycle, phase { $phase }
empty-priorities = No priorities yet
empty-priorities-what = A priority says what the zone puts first in these years, and why.
empty-priorities-begin = Add priority
attention = Needs attention
attention-count = { $n ->
    [one] 1 finding
   *[other] { $n } findings
}
attention-none = Nothing needs attention now.
upcoming = Next 30 days
upcoming-none = Nothing is scheduled.
upcoming-more = and { $n } more
finding-off-course = { $figure }, expected { $expected }
finding-stale = last figure up to { $since }
finding-never = never measured yet
finding-late-action = was due on { $since } · { $owner }
finding-late-phase = should have been closed on { $since }
finding-late-decision = was due on { $since } · { $owner }

# History
history-count = { $n ->
    [one] 1 change
   *[other] { $n } changes
}
history-when = When
history-who = Who
history-what = What
history-start = Plan created: { $edit }
history-undo = Undone: { $edit }
history-redo = Redone: { $edit }
history-older = Show older changes
