# Explanation of a figure: how it was made, from what, and what to beware of.
explanation-title = Explanation of { $figure }
explanation-title-of = Explanation of { $figure }: { $of }
explanation-how = How it is calculated
explanation-inputs = From what
explanation-beware = Please note
explanation-copy = Copy as text
explanation-copied = Copied
shortcut-explain = Explain the main figure of this screen

# Which figure, inside a sentence.
explanation-figure = the annual figure
explanation-expected = the expectation
explanation-status = the status
explanation-achievement = the distance covered
explanation-change = the change
explanation-limits = the limits of the control chart
explanation-forecast = the probability of meeting the target
explanation-standing = the position
explanation-actions = the progress of the actions
explanation-number-objectives = the objectives on course
explanation-number-actions = the actions done
explanation-number-changes = the demonstrable changes
explanation-number-decisions = the open decisions
explanation-frozen = the frozen figure

# The steps.
explanation-step-figure = Annual figure
explanation-step-whole-year = Comparable with a whole year
explanation-step-target = Target value of the year
explanation-step-expected = Expected
explanation-step-tolerance = Tolerance
explanation-step-distance = Distance from what is expected
explanation-step-achievement = Distance covered
explanation-step-reference = A year earlier
explanation-step-change = Change
explanation-step-limits = Limits
explanation-step-forecast = Probability for { $year }
explanation-step-mean = Distance covered
explanation-step-coverage = With a recent figure
explanation-step-worst = Weakest part
explanation-step-standing = Status
explanation-step-progress = Progress
explanation-step-elapsed = Time elapsed
explanation-step-late = Overdue
explanation-step-counted = Counted
explanation-step-worse = Demonstrably worse
explanation-step-noise = Within the usual variation
explanation-step-better = Demonstrably better
explanation-step-frozen = Frozen
explanation-step-now = As known now

# How each step is calculated.
explanation-how-taken = As entered.
explanation-how-sum = The periods of the year, added up.
explanation-how-sum-rolling = The last twelve months, added up.
explanation-how-mean = The average of the periods of the year.
explanation-how-last = The last period; those before it do not count.
explanation-how-ratio = The numerators added up, divided by the denominators added up.
explanation-how-target = The target value of { $year }.
explanation-how-line = On the straight line from { $start } at the end of { $from } to { $end } at the end of { $to }.
explanation-how-share = { $n ->
    [one] The target value of the year, times the share of these periods in the total of the previous whole year.
   *[other] The target value of the year, times the share of these periods in the total of the { $n } previous whole years.
}
explanation-how-share-equal = The target value of the year, times the part of the year that was measured, in equal parts.
explanation-how-tolerance = A fixed share of what is expected.
explanation-how-tolerance-points = As set for the indicator.
explanation-how-distance-lower = How far the figure stays below what is expected, divided by the tolerance.
explanation-how-distance-higher = How far the figure lies above what is expected, divided by the tolerance.
explanation-how-distance-band = How far the figure lies inside the nearest edge of the band, divided by the tolerance.
explanation-how-distance-rule = From 0 it is on course, down to −1 adjust, below that behind.
explanation-how-achieved = The distance covered since the baseline, divided by the whole way to the last target value.
explanation-how-held = The target value is that of the baseline: met counts as the whole way, not met as nothing.
explanation-how-within = Inside the band the whole way counts; outside it falls to nothing at a distance of one tolerance.
explanation-how-relative = The same periods of both years: the later figure divided by the earlier one, minus 1.
explanation-how-difference = The same periods of both years: the later figure minus the earlier one.
explanation-limits-are = { $lower } · average { $centre } · { $upper }
explanation-how-limits = { $n ->
    [one] The average of one point.
   *[other] The average of { $n } points, minus and plus 2.66 times the average difference between two successive points.
}
explanation-how-limits-quarterly = Small counts were added up per quarter.
explanation-how-limits-adjusted = The series is seasonal: the season was taken out first.
explanation-how-limits-root = Counts were judged on their square root (Anscombe 1948) and then transformed back.
explanation-how-forecast = The share of the simulated courses in which the target of { $year } is met ({ $target }). In 80% of the courses the year ends between { $low } and { $high }.
explanation-how-mean-parts = The weighted average of the parts with a recent figure; each counts for at most the whole way.
explanation-how-mean-actions = The average of the actions, weighted by their planned hours.
explanation-how-mean-equal = The average of the actions, each with the same weight.
explanation-how-coverage = The weight with a recent figure, divided by the whole weight.
explanation-how-worst = The worst status of all that is judged below it, however deep.
explanation-how-standing = Of the weight with a recent figure, { $on } is on course and { $off } is behind.
explanation-how-standing-rule = Behind if more than half is behind; on course if more than half is on course and nothing below is behind; otherwise adjust. With less than 60% recent figures there is no judgement.
explanation-how-frozen = As recorded when Check was signed off; it never changes again.
explanation-how-count-objectives = The objectives that are not divided and have the status “On course”.
explanation-how-count-actions = The actions of this year that are done; dropped ones do not count.
explanation-how-count-late = What should have been finished before the reference date and was not.
explanation-how-count-changes = The indicators whose 95% interval of the change does not contain zero, in the right direction.
explanation-how-count-worse = The indicators whose 95% interval of the change does not contain zero, in the wrong direction.
explanation-how-count-noise = The indicators whose 95% interval contains zero: the difference may be due to chance.
explanation-how-count-decisions = The decisions taken by the reference date and not yet carried out.
explanation-of-all = { $counted } of { $all }
explanation-tolerances = { $number } tolerances
explanation-points = { $number } percentage points
explanation-interval = 95% interval: { $low } to { $high }.

# Where a formula comes from.
explanation-method-exact = Exact comparison of two counts (Clopper and Pearson 1934).
explanation-method-dispersed = Comparison of two counts (Clopper and Pearson 1934), widened by the variation from month to month.
explanation-dispersion = Dispersion φ = { $phi }; 1 is pure chance.
explanation-method-newcombe = Difference of two proportions (Newcombe 1998, method 10).
explanation-method-fisher = Difference of two proportions with small counts (Newcombe 1998, method 10; exact probability of Fisher 1935).
explanation-method-welch = Difference of two averages with unequal spread (Welch 1947).
explanation-method-none = This difference was not tested.
explanation-method-limits = XmR chart (Wheeler and Chambers 1992; NHS England, Making Data Count).
explanation-method-forecast = Dynamic model, 1,000 to 2,000 courses (West, Harrison and Migon 1985).

# The table.
explanation-column-period = Period
explanation-column-value = Value
explanation-column-remark = Remark
explanation-column-part = Part
explanation-column-weight = Weight
explanation-column-hours = Hours
explanation-column-achievement = Distance covered
explanation-column-coverage = Recent figure
explanation-column-action = Action
explanation-column-progress = Progress
explanation-column-elapsed = Time
explanation-column-state = State
explanation-column-counted = Counts
explanation-column-decision = Decision
explanation-row-baseline = Baseline { $year }
explanation-row-target = Target value { $year }
explanation-value-band = { $low } to { $high }
explanation-remark-provisional = provisional
explanation-remark-revised = { $n ->
    [one] revised once
   *[other] revised { $n } times
}
explanation-remark-part = { $area } { $value }
explanation-yes = yes
explanation-no = no
explanation-better = better
explanation-worse = worse
explanation-open = open
explanation-late = overdue

# The facts.
explanation-source = Source
explanation-owner = Person responsible
explanation-cut-off = Data cut-off
explanation-cut-off-between = { $from } to { $until }
explanation-on = Judged on
explanation-signed = Frozen on
explanation-signed-by = { $day } by { $who }
explanation-unknown = not filled in

# What to beware of.
explanation-caveat-provisional = { $n ->
    [one] Provisional figures: 1 of { $of } periods may still change.
   *[other] Provisional figures: { $n } of { $of } periods may still change.
}
explanation-caveat-too-few-values = Too few measurements to judge a change: { $now } against { $then }.
explanation-caveat-missing = { $n ->
    [one] A period of the year is missing: { $periods }.
   *[other] Periods of the year are missing: { $periods }.
}
explanation-caveat-area-missing = Without a figure from { $areas } there is no figure of the zone for { $periods }.
explanation-caveat-revised = { $n ->
    [one] One figure of the year was revised after the first cut-off.
   *[other] { $n } figures of the year were revised after the first cut-off.
}
explanation-caveat-too-few = Too few facts to judge: { $now } against { $then }.
explanation-caveat-untested = The change was not tested: the data for that are missing.
explanation-caveat-short-history = { $n ->
    [one] The series is short: only one period so far.
   *[other] The series is short: only { $n } periods so far.
}
explanation-caveat-seasonal = { $n ->
    [one] The series follows the seasons: the target of the year is spread as in the previous whole year.
   *[other] The series follows the seasons: the target of the year is spread as in the { $n } previous whole years.
}
explanation-caveat-equal-parts = There is no whole earlier year: the target of the year is spread in equal parts.
explanation-caveat-definition = The way of counting changed on { $day }: { $text }.
explanation-caveat-disruption = Disruption from outside ({ $text }): the figures for { $periods } stay, but trends and limits are not based on them.
explanation-caveat-area-change = From { $period } the figure of the zone is the sum of other municipalities than before.
explanation-caveat-left-out = Left out of the comparison, because a figure for one of the two years is missing: { $areas }.
explanation-caveat-stale = The latest figure is of { $period }, too old to judge the position.
explanation-caveat-no-figure = Nothing has been measured yet.
explanation-caveat-published-only = For { $period } the source gave only a change ({ $percent } against a year earlier, on { $day }), without counts: it does not count.
explanation-caveat-tolerance-zero = The tolerance is zero: there is no room between on course and behind.
explanation-caveat-no-target = There is no target value, so nothing is expected.
explanation-caveat-target-between = { $year } has no target value of its own: it is read from the target path from { $from } to { $to }.
explanation-caveat-no-denominators = { $n ->
    [one] The denominator of one period is missing: the annual figure is the average of the percentages.
   *[other] The denominators of { $n } periods are missing: the annual figure is the average of the percentages.
}
explanation-caveat-declared = { $who } declared the status “{ $status }” until { $until }: { $reason }
explanation-caveat-thin-coverage = Less than 60% of the weight has a recent figure: too little to judge.
explanation-caveat-informative = { $n ->
    [one] One part is for information and weighs nothing.
   *[other] { $n } parts are for information and weigh nothing.
}
explanation-caveat-equal-weights = Not every action has planned hours: all actions therefore weigh the same.
explanation-caveat-no-dates = { $n ->
    [one] One action has no beginning or end and does not count in the time elapsed.
   *[other] { $n } actions have no beginning or end and do not count in the time elapsed.
}
explanation-caveat-dropped = { $n ->
    [one] One dropped action does not count.
   *[other] { $n } dropped actions do not count.
}
explanation-caveat-not-compared = { $n ->
    [one] One indicator has too few data to judge a change.
   *[other] { $n } indicators have too few data to judge a change.
}
explanation-caveat-changed-since = The figure was revised after it was frozen; the judgement made then still rests on the frozen figure.

# The annex of the report: how the figures were made.
explanation-made = How these figures were made
explanation-made-what = By source and by indicator: what counts, how the annual figure and the expectation are calculated, when the data were cut off, and what to beware of. For a proportion, numerators and denominators are added up first and then divided. What is expected of a count is the target of the year times the share of the same months in previous whole years.
explanation-made-methods = **Methods for a change.** { $methods }
explanation-made-source = Source: { $source }
explanation-made-no-source = Without a stated source
explanation-made-kind = { $unit }, { $frequency }, { $direction }.
explanation-made-kind-bare = { $frequency }, { $direction }.
explanation-made-figure = { $how }: { $figure }.
explanation-made-expected = Expected: { $equation }.
explanation-made-cut-off = Data cut-off: { $days }.
explanation-made-beware = Please note: { $caveats }
explanation-achieved-at = { $share } (now { $figure })
explanation-counts = { $part } of { $whole }
explanation-share-of = { $share } ({ $part } of { $whole })
explanation-of-weight = { $share } of the weight
explanation-made-other = Other sources
explanation-made-own-source = Source: { $source }.
explanation-made-sources = Sources
