# What a change proves: in figures, in plain words, and why sometimes nothing.

verdict-when-year = in { $from }
verdict-when-baseline = in { $from }, the year of the baseline
verdict-when-years = on average in { $from }–{ $until }
verdict-when-rolling = in the twelve months before
verdict-span = { $from } to { $until }

verdict-of-counts = { $span }: { $now } against { $then } { $when } ({ $change }; 95% interval { $low } to { $high }).
verdict-of-rates = { $span }: { $now } ({ $facts } in { $whole }) against { $then } ({ $facts-then } in { $whole-then }) { $when } ({ $change }; 95% interval { $low } to { $high }).
verdict-of-points = { $span }: { $now } ({ $facts } of { $whole }) against { $then } ({ $facts-then } of { $whole-then }) { $when } (difference { $change } percentage points; 95% interval { $low } to { $high }).
verdict-of-averages = { $span }: on average { $now } per measurement against { $then } { $when } (difference { $change }; 95% interval { $low } to { $high }).
verdict-of-average-points = { $span }: on average { $now } per measurement against { $then } { $when } (difference { $change } percentage points; 95% interval { $low } to { $high }).
verdict-of-nothing-before = { $span }: { $now } against { $then } { $when } (at least { $low } times as many; there is no upper bound).
verdict-bare = { $span }: { $now } against { $then } { $when }.

verdict-fall-noise = This decrease is larger than the usual variation from month to month can explain.
verdict-rise-noise = This increase is larger than the usual variation from month to month can explain.
verdict-not-demonstrable-noise = The difference lies within the usual variation.
verdict-fall-spread = This decrease is larger than the usual variation between the measurements can explain.
verdict-rise-spread = This increase is larger than the usual variation between the measurements can explain.
verdict-not-demonstrable-spread = The difference lies within the usual variation.
verdict-fall-chance = This decrease is larger than chance alone can explain.
verdict-rise-chance = This increase is larger than chance alone can explain.
verdict-not-demonstrable-chance = Such a difference may also be due to chance.

verdict-caveat-totals = Only the totals were tested: how much the periods vary among themselves is not known, so the real uncertainty may be larger.
verdict-caveat-wild = The figures vary more than by mere chance; the interval takes that into account.
verdict-caveat-small = The exact test for small numbers is more cautious and does not find this demonstrable.

verdict-why-too_few_facts = Together that is { $total }: too few to speak of a change.
verdict-why-too_few_months = { $n ->
    [one] One month without earlier years is too short
   *[other] { $n } months without earlier years is too short
} to know the usual variation; at least { $needed } are needed.
verdict-why-too_few_values = Too few measurements to test: { $now } and { $then }, at least { $needed } are needed on each side.
verdict-why-nothing_counted = Nothing was counted in either period: there is nothing to test.
verdict-why-impossible = These figures cannot be tested: a count is negative, a denominator is zero or a part is larger than its whole.
verdict-why-no_variation = The measurements do not differ from each other: without variation there is nothing to test.
verdict-why-part_of_year = For { $from } only the annual figure is known; periods measured this year: { $measured } of { $of }. They can be compared once the year is complete.

verdict-body-averages = The figure { $span } is { $now }, against { $then } { $before } (95% interval of the difference per measurement: { $low } to { $high }).
