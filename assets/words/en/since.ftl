# Two times, and what changed since.

# The day judged, and the day on which the plan was known so.
moments = Reference date and state of knowledge
moment-on = Reference date
moment-known = As known on
moment-now = now
moment-meeting = Choose a session
moment-of-now = Today, as known now
moment-of-meeting = { $body }, { $day }
moment-busy = Looking up the plan of { $day }…
moment-banner = You are looking at the plan as it was known on { $day }. It cannot be changed.
moment-back = Back to now
moment-refused = This is the plan as it was known on { $day }; nothing in it can be changed any more.
moment-refused-hint = Go back to now to change something.
moment-future = { $day } is still to come; nobody knows yet what the plan will say then. Choose a day up to today.
moment-not-yet-made = What this plan said on { $day } is not known: the file was only made on { $made }. Choose { $made } or later.
shortcut-since = Go to what changed since the previous session

# Since the previous session.
since = Since the previous session
since-what = Compares two moments, each as it was known then. What is known better now is shown beside it.
since-then = From
since-now = To
since-then-on = Reference date, from
since-now-on = Reference date, to
since-other-day = Another day
since-of-now = The reference date of the window
since-span = From { $from } to { $until }.
since-moment-known = { $on } (as known on { $known })
since-moment-now = { $on } (as known now)
since-made-later = The file was only made on { $made }. The earlier state is therefore computed from what it held then; figures cut off after { $known } do not count in it.
since-order = The first day must come before the last.
since-busy = Comparing the two moments…
since-nothing = Nothing changed
since-nothing-what = Between these two moments no figure came in and no status, target, action or decision changed.
since-no-meeting = No previous session yet
since-no-meeting-what = Choose a day above, or add a meeting with its reference date to the zone.
since-number-statuses = Indicators: better | worse
since-number-figures = New figures
since-number-revised = { $n } revised
since-number-actions = Actions finished
since-number-late = { $n } newly overdue
since-number-decisions = Decisions taken
since-number-carried-out = { $n } carried out
since-statuses = Changed status
since-restated-title = Known differently then
since-goals = Changed targets
since-work = Actions and phases
since-decisions = Decisions
since-figures = Figures
since-structure = Structure of the plan
since-lines = { $n ->
    [one] 1 line
   *[other] { $n } lines
}

# What a change of status comes of.
since-because = Because of { $causes }.
since-cause-new = new figures
since-cause-revised = revised figures
since-cause-withdrawn = withdrawn figures
since-cause-goals = a changed target or baseline
since-cause-plan = another plan with its own targets
since-cause-stale = a latest figure that became too old to judge by
since-cause-makeup = other objectives, indicators or weights under it
since-cause-day = the time that passed
since-cause-redefined = a changed indicator ({ $facets })
since-cause-below = { $n ->
    [one] the changed status of { $names }
   *[other] the changed status of { $names }
}
since-stand = ({ $period }) { $figure }
since-stands = Then { $then }; now { $now }.
since-stand-expected = ({ $period }) { $figure }, expected { $expected }
since-stand-now = Now { $now }.
since-stand-then = Then { $then }; now no figure.
since-stand-same = Then and now { $now }.
since-counted = { $figure } ({ $part } of { $whole })
since-restated = With what is known now, the status on { $day } was: { $status }.

# Figures and targets.
since-figures-new = { $n ->
    [one] 1 new figure
   *[other] { $n } new figures
}
since-figures-revised = { $n ->
    [one] 1 revised figure
   *[other] { $n } revised figures
}
since-figures-withdrawn = { $n ->
    [one] 1 withdrawn figure
   *[other] { $n } withdrawn figures
}
since-figures-earlier = { $n ->
    [one] 1 earlier figure
   *[other] { $n } earlier figures
}
since-figure = { $period }: { $figure }
since-figure-revised = { $period }: { $was } became { $is }
since-figure-withdrawn = { $period }: { $figure } withdrawn
since-band = { $low } to { $high }
since-baseline = Baseline { $year }
since-target = Target { $year }
since-goal-moved = { $goal }: { $from } became { $to }
since-goal-new = { $goal } added: { $to }
since-goal-gone = { $goal } withdrawn: { $from }

# Actions, phases and decisions.
since-happening-decided = decided
since-happening-carried-out = carried out
since-happening-decision-dropped = lapsed
since-happening-decision-late = overdue
since-happening-finished = finished
since-happening-became-late = overdue
since-happening-moved = moved
since-happening-dropped = dropped
since-happening-signed = signed off
since-decided-on = decided on { $day }
since-carried-out-on = carried out on { $day }
since-decision-late-on = overdue since { $day }
since-finished-on = finished on { $day }
since-became-late-on = overdue since { $day }
since-moved-on = end date now { $day }
since-moved-from = end date moved from { $was } to { $day }
since-moved-away = end date removed
since-signed-on = signed off on { $day }

# The structure of the plan.
since-structure-new = new
since-structure-changed = changed
since-structure-removed = removed
since-rewritten = { $what }: { $facets }
since-facet-name = name
since-facet-description = description
since-facet-deadline = end date
since-facet-weight = weight
since-facet-place = place in the plan
since-facet-owner = person responsible
since-facet-definition = definition
since-facet-unit = unit
since-facet-direction = desired direction
since-facet-nature = kind of figure
since-facet-frequency = measurement frequency
since-facet-aggregation = calculation of the annual figure
since-facet-tolerance = tolerance
since-facet-source = source

# The command line.
since-cli-turns = { $title }: { $better } | { $worse }
since-cli-number = { $title }: { $number } ({ $rest })
since-cli-statuses = { $from } → { $to }
since-cli-no-moment = Say since when: there is no session before { $on }.
since-cli-no-moment-hint = Write --from with a day, or --meeting with the code of a meeting.
since-cli-unknown-meeting = There is no meeting with the code “{ $code }”.
since-cli-unknown-meeting-hint = These codes are there: { $codes }.
since-cli-order = { $from } is not before { $on }.
since-cli-order-hint = Choose an earlier day with --from or --meeting, or a later one with --on.

moment-dialog = First close the window that you are filling in.
moment-dialog-hint = After that you can choose an earlier day again.
