# The plan check.

check = Plan check
shortcut-check = Go to the plan check
check-serious-count = { $n ->
    [one] 1 serious finding
   *[other] { $n } serious findings
}
check-standing = What the plan lacks, where it contradicts itself and what it gives away, as at { $day }
check-filter = Choose findings
check-all = All
check-smart = SMART
check-tile-serious = Serious
check-tile-serious-what = fix these first
check-tile-attention = Attention
check-tile-attention-what = sooner or later somebody will ask
check-tile-hint = Suggestions
check-tile-hint-what = make the plan better
check-tile-smart = SMART
check-tile-smart-what = of { $n } objectives, all five letters
check-none = No findings
check-none-what = The plan check reads the whole plan again after each change. It finds nothing now that is missing or wrong.
check-none-here = Nothing found
check-none-here-what = The plan check finds nothing of this sort now. Look at the others.
check-show-all = Show all findings
check-open = Open
check-open-name = Open: { $what }
check-more = { $n ->
    [one] Show 1 more finding
   *[other] Show { $n } more findings
}
check-count = { $n ->
    [one] 1 finding
   *[other] { $n } findings
}

severity-serious = Serious
severity-attention = Attention
severity-hint = Suggestion

# The command line
check-cli-none = No findings.
check-column-kind = Kind
check-column-where = Where
check-column-what = What
check-column-why = Why
check-column-do = What to do

# SMART, letter by letter
check-smart-letter-specific = S
check-smart-letter-measurable = M
check-smart-letter-acceptable = A
check-smart-letter-realistic = R
check-smart-letter-timed = T
check-smart-objective = Objective
check-smart-answered = answered
check-smart-open = not answered yet
check-smart-complete = all five letters answered
check-smart-lacking = still open: { $letters }
check-smart-written = In words: { $text }
check-smart-by-description = From the plan: the description says what is meant exactly.
check-smart-by-indicators = From the plan: measured by { $indicators }, with baseline and target.
check-smart-by-accepted = From the plan – responsible: { $owner }; decided by: { $body }.
check-smart-by-means = { $n ->
    [one] From the plan: 1 action plan with { $hours } hours and { $budget } euro.
   *[other] From the plan: { $n } action plans with { $hours } hours and { $budget } euro.
}
check-smart-by-deadline = From the plan: to be reached by { $day }.
check-smart-lacks = Missing: { $lacks }.
check-smart-none = No objectives yet
check-smart-none-what = As soon as the plan has objectives, you read here letter by letter how they are SMART.
check-lack-description = a description of what is meant exactly
check-lack-indicator = an indicator that measures it
check-lack-baseline = a baseline
check-lack-target = a target
check-lack-owner = a person responsible
check-lack-decision = the body that decided on the priority
check-lack-action-plan = an action plan
check-lack-means = hours or budget in the action plans
check-lack-deadline = a deadline

# Fields that have no word elsewhere
check-field-alias = other name
check-field-ambition = ambition
check-field-approach = approach
check-field-context = background
check-field-cut-off-rule = cut-off of the count
check-field-definition = definition
check-field-description = description
check-field-emphasis = emphasis
check-field-scope = scope
check-field-source = source

# Repairs
check-repair-take-owner = Responsible: { $owner }
check-repair-set-decision = Decided by: { $body }
check-repair-start-cycle = Start the { $year } cycle
check-repair-add-baseline = Baseline { $year }: { $figure }
check-repair-swap-band = Swap the limits
check-repair-set-end = End: { $day }
check-repair-set-done-day = Done on { $day }
check-repair-set-progress = Progress to 100%
check-repair-add-phases = Add the phases
check-repair-order-phases = Put the due dates in order
check-repair-equal-weights = Same weight for all

# Findings: what, why, what to do
check-priority-without-objective = “{ $label }” has no objective at all.
check-priority-without-objective-why = Without an objective nobody can say whether the priority achieved anything.
check-priority-without-objective-do = Add an objective, or drop the priority.
check-priority-without-reason = “{ $label }” does not say why it was chosen.
check-priority-without-reason-why = The zonal security council and the police council ask why this phenomenon comes first.
check-priority-without-reason-do = Write the reason, with figures and with what people experience.
check-priority-without-decision = “{ $label }” does not say who decided on it.
check-priority-without-decision-why = External priorities are for the zonal security council, internal ones for the management of the force and the police board.
check-priority-without-decision-do = Choose the body that decided.
check-priority-without-ground = “{ $label }” rests on no framework and no phenomenon.
check-priority-without-ground-why = One cannot see whether the national plan, the public prosecutor or a phenomenon asks for it.
check-priority-without-ground-do = Link a framework or a phenomenon to the priority.
check-priority-without-owner = “{ $label }” has no person responsible.
check-priority-without-owner-why = What belongs to nobody is followed by nobody.
check-priority-without-owner-do = Choose who leads the priority.
check-objective-without-indicator = Nothing measures “{ $label }”.
check-objective-without-indicator-why = Without an indicator it remains an intention: no action plan under it measures anything either.
check-objective-without-indicator-do = Link an indicator or take one from the library.
check-objective-without-owner = Nobody answers for “{ $label }”.
check-objective-without-owner-why = When nobody answers for it, nobody sees in time that it is slipping.
check-objective-without-owner-do = Choose a person responsible.
check-objective-without-action-plan = No action plan works on “{ $label }”.
check-objective-without-action-plan-why = An objective for which nobody does anything is only reached by chance.
check-objective-without-action-plan-do = Make an action plan, or merge the objective with another one.
check-objective-outside-matrix = “{ $label }” is not in the matrix.
check-objective-outside-matrix-why = The matrix only shows the whole policy when each objective has a place in it.
check-objective-outside-matrix-do = Choose a field of action, a link or a function.
check-action-plan-outside-matrix = Action plan “{ $label }” is not in the matrix.
check-action-plan-outside-matrix-why = The matrix only shows the whole policy when each action plan has a place in it.
check-action-plan-outside-matrix-do = Give the action plan or its objective a place.
check-action-plan-without-cycle = Action plan “{ $label }” has no cycle in { $year }.
check-action-plan-without-cycle-why = Without a cycle there is no planning, no evaluation and no adjustment this year.
check-action-plan-without-cycle-do = Start the cycle of the year, or close the last one with “stop” or “embed”.
check-cycle-without-action = There is no action in cycle “{ $label }” yet.
check-cycle-without-action-why = An approach in which nobody does anything has nothing to evaluate at the end of the year.
check-cycle-without-action-do = Add actions, each with somebody to carry it out and an end date.
check-action-plan-without-owner = Action plan “{ $label }” has no person responsible.
check-action-plan-without-owner-why = What belongs to nobody is followed by nobody.
check-action-plan-without-owner-do = Choose who leads the action plan.
check-indicator-without-use = Indicator “{ $label }” measures nothing of the plan.
check-indicator-without-use-why = Collecting figures takes time; without an objective, action plan or promise they serve nothing.
check-indicator-without-use-do = Link the indicator to an objective or an action plan, or remove it.
check-partner-without-use = Partner “{ $label }” takes part in nothing.
check-partner-without-use-why = A partner on paper does nothing; a shared action plan does.
check-partner-without-use-do = Add the partner to an action plan, or remove it.
check-phenomenon-without-use = Phenomenon “{ $label }” was neither weighed nor chosen.
check-phenomenon-without-use-why = Whoever reads it does not know whether it was forgotten or put aside on purpose.
check-phenomenon-without-use-do = Give it a score or a choice in the argumentation matrix, or remove it.
check-framework-without-use = No priority refers to “{ $label }”.
check-framework-without-use-why = The framework only counts when one can see where the plan follows it.
check-framework-without-use-do = Link it to the priorities that follow it.
check-value-group-without-use = There is no value in value group “{ $label }”.
check-value-group-without-use-why = An empty group says nothing about the zone.
check-value-group-without-use-do = Put values in it, or remove the group.
check-unit-without-use = Of unit “{ $label }” only the name is known.
check-unit-without-use-why = Nothing refers to it, and its head, strength or powers are missing.
check-unit-without-use-do = Fill in who leads it and what it does, or remove it.
check-picture-without-promise = Picture of the future “{ $label }” promises nothing.
check-picture-without-promise-why = In five years nobody can verify a picture without a promise.
check-picture-without-promise-do = Make a promise of it, with evidence and a deadline.
check-indicator-without-definition = Indicator “{ $label }” has no definition.
check-indicator-without-definition-why = Whoever counts later counts differently, and the series can no longer be compared.
check-indicator-without-definition-do = Write what counts and what does not.
check-indicator-without-baseline = Indicator “{ $label }” has no baseline.
check-indicator-without-baseline-why = Without a starting point one cannot tell whether there is progress.
check-indicator-without-baseline-do = Fill in the figure of the year before the plan.
check-indicator-without-target = Indicator “{ $label }” has no target.
check-indicator-without-target-why = Without a target nobody can say whether things go well.
check-indicator-without-target-do = Fill in a target, or make the indicator informative.
check-indicator-without-owner = Nobody delivers the figures of “{ $label }”.
check-indicator-without-owner-why = When a figure fails to come, nobody knows whom to call.
check-indicator-without-owner-do = Choose who delivers the figures.
check-indicator-without-source = Indicator “{ $label }” names no source.
check-indicator-without-source-why = A figure without a source does not stand up in the police council.
check-indicator-without-source-do = Write from which system or survey the figures come.
check-indicator-without-cut-off-rule = Indicator “{ $label }” does not say when the count is cut off.
check-indicator-without-cut-off-rule-why = Late records change the figure; a fixed cut-off day keeps years comparable.
check-indicator-without-cut-off-rule-do = Write on which day the count is cut off.
check-frequency-too-slow = “{ $label }” is measured only once a year, while “{ $objective }” must be reached by { $deadline }.
check-frequency-too-slow-why = By the time the next figure is there, nothing can be adjusted any more.
check-frequency-too-slow-do = Measure more often, or follow a figure in between.
check-target-wrong-side = The { $year } target of “{ $label }” ({ $target }) is worse than the baseline ({ $baseline }).
check-target-wrong-side-why = Doing nothing reaches it; the verdict on the indicator is wrong.
check-target-wrong-side-do = See whether the direction, the baseline or the target is wrong.
check-band-missing = The band of “{ $label }” has no upper limit in { $year }.
check-band-missing-why = Without an upper limit every high figure counts as good.
check-band-missing-do = Fill in the upper limit.
check-band-upside-down = The band of “{ $label }” is upside down in { $year }: from { $low } to { $high }.
check-band-upside-down-why = No figure can lie within it.
check-band-upside-down-do = Swap the limits.
check-figure-stale = The latest figure of “{ $label }” runs until { $since }.
check-figure-stale-why = An old figure gets no colour and pulls the whole priority towards “no figure”.
check-figure-stale-do = Ask whoever delivers the figure, or remove the indicator.
check-never-measured = There is no figure of “{ $label }” yet.
check-never-measured-why = An indicator without figures promises more than it can show.
check-never-measured-do = Enter the first measurement, or remove the indicator.
check-series-gap = { $n ->
    [one] In the series of “{ $label }” { $period } is missing.
   *[other] In the series of “{ $label }” { $n } measurements are missing, the first of { $period }.
}
check-series-gap-why = The sum of the year and the comparison with the year before cannot be right.
check-series-gap-do = Fill in the missing measurement, or explain in an event why it is not there.
check-area-missing = { $n ->
    [one] The figure of { $area } is missing for { $period } in “{ $label }”.
   *[other] In “{ $label }” municipalities are missing in { $n } periods, the first being { $area } in { $period }.
}
check-area-missing-why = As long as one municipality is missing, the zone has no figure of that period and no sum is right.
check-area-missing-do = Enter the figure of the municipality, even if it is zero.
check-areas-differ = { $n ->
    [one] For { $period }, “{ $label }” gives { $zone } for the whole zone, but { $areas } for the municipalities together.
   *[other] In { $n } periods of “{ $label }” the figure of the zone differs from that of the municipalities together, first { $zone } against { $areas } in { $period }.
}
check-areas-differ-why = Two figures for the same thing raise the same question in every meeting. Kadans uses that of the zone.
check-areas-differ-do = Check in the source which figure is right, and remove or correct the other.
check-declaration-differs = The declared status of “{ $label }” is “{ $declared }”, the figures say “{ $computed }”.
check-declaration-differs-why = That is allowed until { $until }: the reason is stated beside it. The council will ask about it.
check-declaration-differs-do = See whether the reason still holds, or withdraw the declaration.
check-declaration-ended = The status “{ $declared }” declared for “{ $label }” ended on { $until }.
check-declaration-ended-why = Since then only the figures speak.
check-declaration-ended-do = Declare the status again if the reason remains, or withdraw the old declaration.
check-action-without-owner = Nobody carries out “{ $label }”.
check-action-without-owner-why = An action that is nobody’s does not get done.
check-action-without-owner-do = Choose who carries out the action.
check-action-without-end = “{ $label }” has no end date.
check-action-without-end-why = Without an end date the action is never late and never done.
check-action-without-end-do = Fill in an end date.
check-action-outside-cycle = “{ $label }” ends on { $end }, outside the { $year } cycle.
check-action-outside-cycle-why = The evaluation of { $year } cannot judge what is done later.
check-action-outside-cycle-do = Change the end date, or move the action to the next cycle.
check-action-not-begun = “{ $label }” is still “planned”, but should have been done by { $end }.
check-action-not-begun-why = The state was set by hand and no longer agrees with the calendar.
check-action-not-begun-do = Set the action to in progress, done or dropped, or give it a new end date.
check-action-overdue = “{ $label }” is still in progress, but should have been done by { $end }.
check-action-overdue-why = The state was set by hand and no longer agrees with the calendar.
check-action-overdue-do = Finish the action, or agree on a new end date.
check-action-done-without-day = “{ $label }” is done, but without a day.
check-action-done-without-day-why = Then nobody can say whether it was done in time, and earlier days count it wrongly.
check-action-done-without-day-do = Fill in the day on which the action was done.
check-action-done-unfinished = “{ $label }” is done with a progress of { $progress }%.
check-action-done-unfinished-why = Both cannot be true at the same time.
check-action-done-unfinished-do = Set the progress to 100%, or the action back to in progress.
check-action-done-before-start = “{ $label }” was done on { $done }, but only begins on { $start }.
check-action-done-before-start-why = One of the two days is wrong.
check-action-done-before-start-do = Correct the day that is wrong.
check-phase-missing = { $n ->
    [one] Cycle “{ $label }” lacks the phase { $phase }.
   *[other] Cycle “{ $label }” lacks { $n } phases, beginning with { $phase }.
}
check-phase-missing-why = A cycle is only complete with Plan, Do, Check and Act.
check-phase-missing-do = Add the missing phases.
check-phases-out-of-order = In cycle “{ $label }” { $phase } is due ({ $due }) before { $before } ({ $before-due }).
check-phases-out-of-order-why = Phases follow each other: whoever evaluates before it is carried out evaluates nothing.
check-phases-out-of-order-do = Put the due dates in order.
check-phase-skipped = In cycle “{ $label }”, { $later } is closed while { $phase } is still open.
check-phase-skipped-why = A skipped phase makes the whole cycle hard to believe.
check-phase-skipped-do = Close { $phase }, or reopen { $later }.
check-phase-signed-out-of-order = In cycle “{ $label }”, { $phase } was closed on { $day }, before { $before } ({ $before-day }).
check-phase-signed-out-of-order-why = The order in which the phases were closed is not the order of the phases.
check-phase-signed-out-of-order-do = Reopen the phase with the wrong day and close it again.
check-phase-outside-year = { $phase } of “{ $label }” is due on { $due }, far outside { $year }.
check-phase-outside-year-why = The cycle then runs into the next one.
check-phase-outside-year-do = Check the due date.
check-check-without-figures = Check of “{ $label }” was closed without figures.
check-check-without-figures-why = An evaluation without frozen figures cannot be verified afterwards.
check-check-without-figures-do = Reopen Check and close it again with the figures of that moment.
check-act-without-decision = Act of “{ $label }” was closed without a decision.
check-act-without-decision-why = Then nobody knows whether the approach goes on, changes or stops.
check-act-without-decision-do = Reopen Act and record what was decided.
check-promise-without-proof = The promise “{ $label }” has no evidence.
check-promise-without-proof-why = Whoever reads it can see nowhere whether it is kept.
check-promise-without-proof-do = Point to an indicator, an action plan or an investment, or write where one can see it.
check-kept-without-proof = “{ $label }” is said to be kept, but without proof.
check-kept-without-proof-why = A claim without proof is vulnerable in the police council.
check-kept-without-proof-do = Add the proof, with the day on which one could see it.
check-commitment-overdue = “{ $label }” should have been kept by { $due }.
check-commitment-overdue-why = A commitment past its day that stays open undermines all others.
check-commitment-overdue-do = Set it to kept or not kept, or agree on a new day.
check-commitment-without-owner = Nobody answers for “{ $label }”.
check-commitment-without-owner-why = A commitment without a person responsible binds nobody.
check-commitment-without-owner-do = Choose a person responsible or a unit.
check-decision-overdue = The decision “{ $label }” should have been carried out by { $due }.
check-decision-overdue-why = The body that decided will ask about it at the next meeting.
check-decision-overdue-do = Report it as carried out, or ask for a new term.
check-decision-without-owner = Nobody carries out the decision “{ $label }”.
check-decision-without-owner-why = A decision that is nobody’s does not get carried out.
check-decision-without-owner-do = Choose who carries it out.
check-meeting-without-minutes = There are no minutes of “{ $label }” ({ $day }) yet.
check-meeting-without-minutes-why = After two months nobody knows exactly what was said.
check-meeting-without-minutes-do = Note the decisions in a few sentences.
check-plan-without-approval = “{ $label }” has been running since { $from } without approval.
check-plan-without-approval-why = It may be carried out before approval, but then one should see how far that has come.
check-plan-without-approval-do = Note who approved or signed the plan, and on which day.
check-plan-over = “{ $label }” ended on { $until } and is not closed.
check-plan-over-why = Without a final evaluation the lessons are lost for the next plan.
check-plan-over-do = Evaluate the objectives and begin the next plan.
check-capacity-exceeded = The action plans of { $year } ask { $asked } hours; after the functions { $left } are left.
check-capacity-exceeded-why = There are { $over } hours too few: what cannot be done will not be done.
check-capacity-exceeded-do = Spread action plans over the years, or cut hours.
check-norm-not-met = The standard “{ $label }” is not met: { $need } needed, { $actual } there.
check-norm-not-met-why = The minimum service is at risk.
check-norm-not-met-do = Check the number, and take the standard up in an action plan.
check-norm-without-count = It is not known whether the standard “{ $label }” is met: { $need } needed.
check-norm-without-count-why = A standard that nobody counts, nobody can demonstrate.
check-norm-without-count-do = Fill in what the zone has.
check-norm-reference-old = The reference of the standard “{ $label }” was last checked on { $day }.
check-norm-reference-old-why = In more than two years the rule may have changed.
check-norm-reference-old-do = Read the reference again and fill in the day.
check-weights-all-zero = { $n ->
    [one] What stands under “{ $label }” has weight zero.
   *[other] The { $n } weights under “{ $label }” are all zero.
}
check-weights-all-zero-why = Then nothing counts, and “{ $label }” never gets a verdict.
check-weights-all-zero-do = Give at least one of them a weight.
check-weight-dominant = Under “{ $label }”, “{ $heavy }” weighs { $weight }, the rest together { $rest }.
check-weight-dominant-why = The verdict then depends on one thing.
check-weight-dominant-do = Check whether that is meant.
check-criteria-all-zero = { $n ->
    [one] The only criterion of the argumentation matrix has weight zero.
   *[other] The { $n } criteria of the argumentation matrix all have weight zero.
}
check-criteria-all-zero-why = Without weight there is no ranking of “{ $label }”.
check-criteria-all-zero-do = Give the criteria a weight.
check-code-twins = The codes “{ $code }” ({ $label }) and “{ $other }” differ only in capitals or spaces.
check-code-twins-why = Whoever types them over mixes them up.
check-code-twins-do = Give one of them another code.
check-title-twins = “{ $label }” has the same title as “{ $other }”.
check-title-twins-why = In a list or a report nobody can tell them apart.
check-title-twins-do = Give one of them another title, or merge them.
check-personal-national-number = There is a national number in “{ $label }” ({ $field }): { $found }
check-personal-national-number-why = A national number does not belong in a plan and may not leave the force.
check-personal-national-number-do = Take it out before you pass the plan on.
check-personal-report-number = There is the number of a police report in “{ $label }” ({ $field }): { $found }
check-personal-report-number-why = The number of a police report leads to people and to an investigation.
check-personal-report-number-do = Take it out and describe the offence in general words.
check-personal-licence-plate = There is a licence plate in “{ $label }” ({ $field }): { $found }
check-personal-licence-plate-why = A licence plate leads to a person.
check-personal-licence-plate-do = Take it out.
check-personal-phone = There is a telephone number in “{ $label }” ({ $field }): { $found }
check-personal-phone-why = The text may end up in a public report.
check-personal-phone-do = Take it out, or move it to a police post.
check-personal-email = There is an e-mail address in “{ $label }” ({ $field }): { $found }
check-personal-email-why = The text may end up in a public report.
check-personal-email-do = Take it out, or move it to a police post.
check-smart-not-specific = “{ $label }” does not say what is meant exactly (S of SMART).
check-smart-not-specific-why = Whoever reads it fills in what belongs to it and what does not.
check-smart-not-specific-do = Write a description or a SMART answer.
check-smart-not-measurable = “{ $label }” is not measurable (M of SMART).
check-smart-not-measurable-why = No indicator has both a baseline and a target.
check-smart-not-measurable-do = Complete the indicator, or write how one will see it.
check-smart-not-acceptable = One cannot see who stands behind “{ $label }” (A of SMART).
check-smart-not-acceptable-why = A person responsible and a body that decided give an objective support.
check-smart-not-acceptable-do = Choose them, or write who agreed.
check-smart-not-realistic = One cannot see whether “{ $label }” is feasible (R of SMART).
check-smart-not-realistic-why = No action plan has hours or budget.
check-smart-not-realistic-do = Fill in the resources of an action plan, or write why it is feasible.
check-smart-not-timed = “{ $label }” has no deadline (T of SMART).
check-smart-not-timed-why = Without a deadline it is never late and never reached.
check-smart-not-timed-do = Fill in by when it must be reached.
