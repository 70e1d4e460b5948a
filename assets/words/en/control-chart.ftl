# The control chart: what the latest figure says, and how it was judged.

control-chart-improvement = Improvement
control-chart-concern = Deterioration
control-chart-neutral = Change
control-chart-common-cause = Usual variation
control-chart-too-few = Too few measurements

control-chart-met = Consistently met
control-chart-missed = Consistently missed
control-chart-hit-or-miss = Sometimes met, sometimes missed
control-chart-no-target = No target

control-chart-legend-marked = unusual

control-chart-too-few-means = Too few measurements for a control chart: { $found }, at least { $needed } are needed.
control-chart-common-cause-means = The figure for { $period } lies within the usual variation ({ $usual }).
control-chart-limits = usually { $lower } to { $upper }
control-chart-limits-upper = usually { $upper } at most

control-chart-outside-above = { $period }: { $figure }, above the upper limit of { $limit }
control-chart-outside-below = { $period }: { $figure }, below the lower limit of { $limit }
control-chart-trend-above = A figure that kept rising for { $stretch }, up to { $period }
control-chart-trend-below = A figure that kept falling for { $stretch }, up to { $period }
control-chart-two-of-three-above = 2 of 3 successive measurements near or above the upper limit, up to { $period }
control-chart-two-of-three-below = 2 of 3 successive measurements near or below the lower limit, up to { $period }
control-chart-run-above = { $stretch } in a row above the average, up to { $period }
control-chart-run-below = { $stretch } in a row below the average, up to { $period }
control-chart-better-than-before = { $what }: better than before.
control-chart-better-than-usual = { $what }: better than usual.
control-chart-worse-than-before = { $what }: worse than before.
control-chart-worse-than-usual = { $what }: worse than usual.
control-chart-other-than-before = { $what }: different from before.
control-chart-other-than-usual = { $what }: different from usual.

control-chart-rule-outside-above = above the upper limit
control-chart-rule-outside-below = below the lower limit
control-chart-rule-trend-above = part of a rise
control-chart-rule-trend-below = part of a fall
control-chart-rule-two-of-three-above = with another figure near the upper limit
control-chart-rule-two-of-three-below = with another figure near the lower limit
control-chart-rule-run-above = part of a run above the average
control-chart-rule-run-below = part of a run below the average

control-chart-met-means = If nothing changes, the target of { $target } will be met every time.
control-chart-missed-means = If nothing changes, the target of { $target } will be missed every time.
control-chart-hit-or-miss-means = The target of { $target } lies within the usual variation: it is sometimes met and sometimes missed.
control-chart-target-per = { $target } { $frequency }
control-chart-band = { $low } to { $high }

control-chart-seasonal = The series is seasonal; it was judged after adjustment for the season.
control-chart-quarterly = Judged per quarter, because there are fewer than 2 { $unit } per month on average.
control-chart-unit = cases
control-chart-rebased = Recalculated from { $period }: { $event }.
control-chart-ignored = Left out because of exceptional circumstances: { $stretch }.
control-chart-months = { $n ->
    [one] 1 month
   *[other] { $n } months
}
control-chart-quarters = { $n ->
    [one] 1 quarter
   *[other] { $n } quarters
}
control-chart-half-years = { $n ->
    [one] 1 half-year
   *[other] { $n } half-years
}
control-chart-years = { $n ->
    [one] 1 year
   *[other] { $n } years
}
control-chart-limits-lower = usually { $lower } at least
control-chart-common-cause-bare = The figure for { $period } lies within the usual variation.
