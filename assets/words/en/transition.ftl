# The end of a plan and the beginning of the next one.

transition = Next plan
transition-after = After { $plan }
transition-steps = Steps
# $number: 2, $name: Final evaluation.
transition-step = { $number }. { $name }
transition-step-done = { $step } ({ $done } of { $all })
transition-facts = New plan
transition-verdicts = Final evaluation
transition-onward = What carries over
transition-starts = Baselines
transition-review = Review and begin
transition-back = Previous step
transition-on = Next: { $step }
transition-is-done = “{ $plan }” is already followed by “{ $next }”.
transition-to-successor = Go to that plan
transition-is-closed = “{ $plan }” is closed. Reopen it to make the final evaluation; you close it again at the end.
transition-reopen = Reopen plan

# The new plan
transition-facts-what = This is what the next plan is called and when it runs. All of it can still be changed later.
transition-old-period = { $plan } runs from { $from } to { $until }.
transition-title-empty = Give the plan a title.
transition-code-empty = Give the plan a code.
transition-code-taken = There is already a plan with code { $code }.
transition-too-early = { $plan } runs until { $day }: the next plan begins after that.

# The final evaluation
transition-priorities = Priorities
transition-evaluated = Evaluated
transition-done-of = { $done } of { $all }
transition-verdicts-what = What was reached, what does the zone learn from it, and does the objective carry over? What you choose is saved at once.
transition-accept = { $n ->
    [one] Accept the proposal for 1 objective
   *[other] Accept the proposal for { $n } objectives
}
transition-accept-what = What has no verdict yet gets that of the figures and is kept. You can still change it.
transition-next-priority = On to { $priority }
transition-figures-say = By the figures
transition-verdict = Verdict
transition-verdict-open = To be chosen
transition-course = In the next plan
transition-merge = Merge with
transition-lesson = Lesson
transition-new-title = New title
transition-merge-choose = Choose an objective
transition-merge-open = Choose which objective { $objective } is merged with.
transition-lesson-example = What worked, what did not, and what does the zone take along?
transition-ground = { $indicator }: { $figure }
transition-ground-baseline = baseline { $value } ({ $year })
transition-ground-target = target { $value } ({ $year })
transition-ground-share = { $share } of the way
transition-band = { $low } to { $high }
transition-ground-parts = { $n ->
    [one] Through 1 smaller objective: { $share } of the way
   *[other] Mean of { $n } smaller objectives: { $share } of the way
}
transition-ground-whole = { $n ->
    [one] Together with 1 smaller objective: { $share } of the way
   *[other] Together with { $n } smaller objectives: { $share } of the way
}
transition-ground-none = No indicator measures this objective.
transition-no-objectives = No objectives yet
transition-no-objectives-what = This plan has no objectives to evaluate. Go on to the next step.
transition-rework = Still to be reworked.
transition-rework-because = Still to be reworked: { $lesson }

# What goes on
transition-priorities-what = A priority carries over with its objectives. Tick another one to carry it over without objectives.
transition-what-goes-on = What carries over
transition-going = { $n ->
    [one] 1 of { $all } objectives
   *[other] { $n } of { $all } objectives
}
transition-nothing-goes-on = Nothing
transition-goes-on-empty = The priority without objectives
transition-go-on = { $name } carries over
transition-action-plans-what = Tick what carries over. The action plan carries over with its partners and indicators; its cycles stay in the old plan.
transition-no-action-plans = This plan has no action plans.
transition-carry-all = Tick all
transition-carry-none = Tick none
transition-last-cycle = Last cycle
transition-objective-stays = The objective does not carry over
transition-cycle-outcome = { $year }: { $outcome }
transition-cycle-open = { $n ->
    [0] { $year }: still running
    [one] { $year }: still running, 1 open action
   *[other] { $year }: still running, { $n } open actions
}
transition-begin-cycles = Begin the { $year } cycle at once, with the actions that are still open
transition-of-plan = { $name } · { $plan }

# Baselines
transition-starts-what = The series of figures simply continue. The baseline is the last year before the new plan that was measured in full; targets are filled in once they are decided.
transition-no-indicators = No objective with an indicator carries over.
transition-measured = { $n ->
    [one] 1 measurement, { $until }
   *[other] { $n } measurements, until { $until }
}
transition-target-of = Target { $year }
transition-target = Target
transition-was = was { $value }
transition-low = Lower limit
transition-high = Upper limit
transition-no-target = informative
transition-keep-targets = Keep the last targets
transition-fault-of = { $indicator }: { $fault }

# Review and begin
transition-unanswered = { $n ->
    [one] 1 objective has no verdict yet.
   *[other] { $n } objectives have no verdict yet.
}
transition-to-verdicts = To the final evaluation
transition-period = { $from } to { $until }
transition-count-indicators = { $n ->
    [one] 1 indicator with its series
   *[other] { $n } indicators with their series
}
transition-count-baselines = { $n ->
    [one] 1 baseline
   *[other] { $n } baselines
}
transition-count-targets = { $n ->
    [0] no targets yet
    [one] 1 target
   *[other] { $n } targets
}
transition-count-reworked = { $n ->
    [one] 1 objective is still to be reworked
   *[other] { $n } objectives are still to be reworked
}
transition-new-is-draft = The new plan begins as a draft.
transition-count-verdict = { $n ->
    [one] 1 objective { $verdict }
   *[other] { $n } objectives { $verdict }
}
transition-count-stopped = { $n ->
    [one] 1 objective does not carry over
   *[other] { $n } objectives do not carry over
}
transition-seal = Close the old plan now
transition-seal-what = It stays readable, but nothing in it changes any more. Measurements can always be entered.
transition-seal-running = The old plan still runs until { $until }. If you close it now, its actions and cycles can no longer be updated. Measurements can.
transition-seal-later = The old plan stays open. You close it later by changing its state.
transition-one-step = This happens in one step and can be undone in one step.
transition-begin = Begin “{ $plan }”

# In the plan
transition-prepare = Prepare the next plan…
transition-extend = Extend…
transition-sealed = This plan is closed: it stays readable. Change its state to change anything in it.
transition-followed = Next plan: { $plan }
transition-extend-title = Extend the plan
transition-extend-what = { $plan } runs until { $until }. The extension will be listed among the versions and addenda.
transition-extend-until = New last day
transition-extend-text = Why, and who decided it
transition-extend-text-example = e.g. The zonal security council extends the plan by a year, pending the new one.
transition-extend-text-empty = Write why the plan is extended.
transition-extend-deadlines = { $n ->
    [one] Also the objective that runs until the same day
   *[other] Also the { $n } objectives that run until the same day
}
transition-extend-do = Extend

# What cannot be done
transition-has-successor = “{ $plan }” is already followed by a plan: “{ $next }”.
transition-has-successor-hint = Go on in that plan.
transition-not-longer = The new last day must come after { $day }.
transition-not-longer-hint = Fill in a later day.
transition-merged-into-stopped = { $objective } is merged into { $into }, but that objective does not carry over itself.
transition-merged-into-stopped-hint = Choose an objective that is kept or changed.
transition-merged-in-circle = { $objective } and { $into } are merged into each other, directly or in a roundabout way.
transition-merged-in-circle-hint = Choose one that stays, and keep it.
