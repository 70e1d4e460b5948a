# The indicators: the list, and one indicator with its chart and its measurements.

# ---- The list ----

# $indicators: 34 indicators; $day: 8 November 2023.
indicator-list-standing = { $indicators } · position as at { $day }
indicator-new = New indicator
indicator-new-name = New indicator
indicator-new-unit = incidents
indicator-none = No indicators yet
indicator-none-what = An indicator is a figure that says whether an objective is getting closer, such as the number of home burglaries per month. It belongs to the zone and carries on from one plan to the next.
indicator-none-found = No indicator matches what you are looking for.
indicator-search = Search by name or code
indicator-filters = Which indicators
indicator-filter-all = All ({ $n })
indicator-filter-off-course = Behind ({ $n })
indicator-filter-attention = Adjust ({ $n })
indicator-filter-stale = Figure too old ({ $n })
indicator-filter-aimless = No target ({ $n })
indicator-order = Order
indicator-order-name = Name
indicator-order-status = Status
indicator-order-code = Code
indicator-more = { $n ->
    [one] Show 1 more indicator
   *[other] Show { $n } more indicators
}
indicator-column-indicator = Indicator
indicator-column-last = Latest figure
indicator-column-year = Annual figure
indicator-column-course = Trend
indicator-no-figure = no figure
indicator-no-expectation = no target
indicator-expected = expected { $expected }

# ---- The head ----

# $priorities: 1, 4 and 6.
indicator-priorities = { $n ->
    [one] Priority { $priorities }
   *[other] Priorities { $priorities }
}
# $unit: incidents; $frequency: per month.
indicator-unit-frequency = measured { $frequency } ({ $unit })
indicator-enter = Enter measurement
indicator-remove = Remove indicator
indicator-chart-empty = There are no figures yet from before { $day }. Choose a later day on the overview to see the chart.

# ---- The judgement ----

indicator-stale = The latest figure is for { $period }, too old to judge the position today. Add the missing measurements.
# $span: Jan–Oct 2023.
indicator-how-one = Figure for { $span }
indicator-how-sum = Sum of { $span }
indicator-how-mean = Average of { $span }
indicator-how-last = Last value of { $span }
indicator-how-ratio = Numerators divided by denominators, { $span }
indicator-expected-lower = expected: at most { $expected }
indicator-expected-higher = expected: at least { $expected }
indicator-expected-band = expected: { $low } to { $high }
indicator-expected-share = What is expected is the share of the annual target ({ $target } for { $year }) that belongs to this period according to earlier years.
indicator-expected-line = What is expected is the value on the target path on { $day }.
# $tolerance: 10%.
indicator-edge-lower = Up to { $edge } it is “Adjust”, above that “Behind” (tolerance { $tolerance }).
indicator-edge-higher = From { $edge } upwards it is “Adjust”, below that “Behind” (tolerance { $tolerance }).
indicator-edge-band = From { $low } to { $high } it is “Adjust” at worst, outside that “Behind” (tolerance { $tolerance }).
indicator-tolerance-share = { $percent }
indicator-tolerance-points = { $points } percentage points
indicator-tolerance-score = { $points } points
indicator-source-unknown = not filled in
# $source: ANG; $day: 07/11/2023.
indicator-source-line = Source: { $source } · data cut-off: { $day }
indicator-achievement = On the way to the target for { $year }
# $start: 504; $from: 2019; $target: 288; $elapsed: 64%.
indicator-achievement-how = From { $start } in { $from } to { $target } in { $year }. The mark is the time elapsed: { $elapsed }.
indicator-achievement-how-sum = From { $start } in { $from } to { $target } in { $year }, based on the last twelve months. The mark is the time elapsed: { $elapsed }.

# ---- The definition ----

indicator-defined = Definition
indicator-code = Code
indicator-name = Name
indicator-definition = What counts, and what does not
indicator-definition-example = For example: completed and attempted burglaries in occupied buildings. The date of the offence counts.
indicator-unit = Unit
indicator-decimals = Decimals
indicator-decimals-whole = The number of decimals is a whole number from 0 to 4.
indicator-kind = Kind of indicator
indicator-direction = What is better
indicator-nature = Kind of number
indicator-frequency = How often measured
indicator-aggregation = Annual figure
indicator-tolerance-in-percent = Tolerance (%)
indicator-tolerance-in-points = Tolerance (percentage points)
indicator-tolerance-in-score = Tolerance (points)
indicator-tolerance-hint = Up to this far from the target path it is “Adjust”, any further “Behind”.
indicator-source = Source
indicator-cut-off-rule = When the figures are cut off
indicator-cut-off-rule-example = For example: count on the 15th of the following month.
indicator-owner = Person responsible
indicator-number-empty = Enter a number.

# ---- The target values ----

indicator-targets = Target values
indicator-targets-no-plan = Target values belong to a plan. Create a plan first.
indicator-targets-hint = Clearing a target value removes it. Between two years the target path is a straight line.
indicator-targets-hint-sum = A target value applies to the whole year. Clearing it removes it.
indicator-baseline = Baseline
indicator-baseline-year = Baseline year
indicator-not-a-year = “{ $found }” is not a year. Write for example 2019.
indicator-band-order = The upper limit lies below the lower limit. Change one of the two.
indicator-year = Year
indicator-column-target = Target value
indicator-column-low = From
indicator-column-high = To
indicator-column-measured = Measured
indicator-target-of = Target value { $year }
indicator-low-of = Lower limit { $year }
indicator-high-of = Upper limit { $year }

# ---- The events ----

indicator-notes = Events
indicator-notes-none = An event explains the figures: an action that begins, a lockdown, a different way of counting. It appears in the chart and in every report.
indicator-note-add = Add event
indicator-note-add-here = Add
indicator-note-new = New event
indicator-column-day = Day
indicator-column-kind = Kind
indicator-column-what = What happened
indicator-note-day = Day of { $text }
indicator-note-kind = Kind of { $text }
indicator-note-text = Text of { $text }
indicator-note-remove = Remove event: { $text }

# ---- Used in ----

indicator-usage = Used in
indicator-usage-column = Objectives and action plans
indicator-usage-none = Not linked to any objective yet. Links are made on the objective itself.
indicator-usage-begin = Go to the plan
indicator-action-plan = Action plan { $code }

# ---- The measurements ----

indicator-measurements = Measurements
indicator-measurements-none = Enter a value and press Enter, or paste a whole column from a spreadsheet.
indicator-column-period = Period
indicator-column-value = Value
indicator-column-numerator = Numerator
indicator-column-denominator = Denominator
indicator-column-cut-off = Data cut-off
indicator-column-note = Note
# $column: Value; $period: Oct 2023.
indicator-cell = { $column } { $period }
indicator-running = still running
indicator-revised = { $n ->
    [one] Revised once
   *[other] Revised { $n } times
}
# $what: Revised once; $period: Oct 2023.
indicator-revised-of = { $what }: { $period }
indicator-revised-show = Show the earlier figures.
indicator-revised-hide = Hide the earlier figures.
indicator-earlier = Earlier: { $figure }, data cut-off: { $day }
indicator-earlier-noted = Earlier: { $figure }, data cut-off: { $day } ({ $note })
indicator-revision-hint = A revision? Enter the new data cut-off date first and then the new figure: the earlier figure is kept.
indicator-value-empty = A measurement needs a value. To remove it, use the button at the end of the row.
indicator-denominator-empty = The denominator is missing. Without a denominator there is no percentage.
indicator-cut-off-future = The data cut-off date lies in the future. Enter the day on which the figures were extracted.
indicator-cut-off-twice = There is already a figure with that data cut-off date. Choose another day.
indicator-measurement-remove = Remove measurement: { $period }

# ---- Pasting from a spreadsheet ----

indicator-paste = Paste from spreadsheet
indicator-paste-title = Paste figures: { $indicator }
indicator-paste-what = In your spreadsheet, copy the columns period, value and, if you wish, note, or only the values. Paste them below; you will first see what happens to each row.
indicator-paste-what-ratio = In your spreadsheet, copy the columns period, numerator, denominator and, if you wish, note, or only numerator and denominator. Paste them below; you will first see what happens to each row.
indicator-paste-area = Pasted rows
indicator-paste-example = Sept 2023	24	provisional
indicator-paste-example-ratio = Sept 2023	56	70	provisional
indicator-paste-first = First period
indicator-paste-cut-off = Data cut-off
indicator-paste-preview = What happens to each row
indicator-paste-column-line = Row
indicator-paste-column-remark = What happens to it
indicator-paste-new = new
indicator-paste-same = unchanged, will be skipped
indicator-paste-heading = column headings, will be skipped
indicator-paste-revises = revises { $figure } of { $day }; that figure is kept
indicator-paste-corrects = replaces { $figure }, with the same data cut-off date
indicator-paste-older = older than { $figure } of { $day }: will be kept but does not count
indicator-paste-twice = This period is already in row { $line }.
indicator-paste-no-value = The value is missing.
indicator-paste-no-period = Choose the first period first.
indicator-paste-too-early = This period only begins after the data cut-off date.
indicator-paste-denominator = The denominator must be greater than 0.
indicator-not-a-period = “{ $found }” is not a period. Write for example 2023-09, Sept 2023, Q3 2023 or 2023.
indicator-paste-other-frequency = “{ $found }” does not fit: this indicator is measured { $frequency }.
indicator-paste-stay = { $n ->
    [one] Row { $lines } will not be entered and will remain here afterwards, so that you can correct it.
   *[other] Rows { $lines } will not be entered and will remain here afterwards, so that you can correct them.
}
indicator-paste-mend = { $n ->
    [one] Row { $lines } cannot be entered like this. Correct it in the box above.
   *[other] Rows { $lines } cannot be entered like this. Correct them in the box above.
}
indicator-paste-entered = { $n ->
    [one] 1 measurement has been entered. The rows below have not been entered yet.
   *[other] { $n } measurements have been entered. The rows below have not been entered yet.
}
indicator-paste-enter = { $n ->
    [0] Enter measurements
    [one] Enter 1 measurement
   *[other] Enter { $n } measurements
}
