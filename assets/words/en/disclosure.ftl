# What is not shown, and why.

# In the place of a figure.
disclosure-hidden = not shown
# $frequency: per quarter; $years: 2019 and 2021.
disclosure-caption = { $frequency }, to protect small numbers
disclosure-caption-years = { $frequency }, without { $years }, to protect small numbers
disclosure-short = { $indicator }: not shown, to protect small numbers
disclosure-no-figure = The figures of { $indicator } are not in this public edition, to protect small numbers.
disclosure-areas = “not shown”: a small number, or one from which the small one would follow.

# ---- Public edition: how small numbers are protected ----

disclosure-title = Small numbers
disclosure-why = A small number may tell whom it is about. This public edition therefore holds no numbers below { $threshold }, nor any figures from which they could be worked out.
disclosure-how = Where a month is too small, we show a quarter, half a year or a year. A running period is then shown only once it is over. By municipality we show whole years only; where one municipality is too small, another is left out as well.
disclosure-otherwise = We therefore show these figures otherwise than they were measured:
disclosure-item = { $frequency }
disclosure-item-years = { $frequency }, without { $years }
disclosure-item-none = not shown
# Behind an indicator with a threshold of its own.
disclosure-item-threshold = (threshold: { $threshold })

# ---- Internal edition: what the public one does not show ----

disclosure-log = What the public edition does not show
disclosure-log-what = This list is in the internal edition only. It says what readers of the public edition do not see, or see otherwise, and why.
disclosure-log-none = The public edition shows the same figures and texts as this internal one.
disclosure-log-also = Where a figure is shown otherwise, the notes, published changes and frozen figures that would give it away are left out as well.
disclosure-log-name = What the public edition does not show, how it shows it and why
disclosure-column-what = What
disclosure-column-how = In the public edition
disclosure-column-why = Why
# $noun: Action; $label: its title.
disclosure-record = { $noun }: { $label }
disclosure-of-year = { $indicator }, { $year }
disclosure-of-baseline = { $indicator }, baseline { $year }
disclosure-of-areas = { $indicator }, { $year } by municipality
disclosure-names =
    { $n ->
        [one] Name of one person
       *[other] Names of { $n } people
    }
disclosure-not-shown = Not shown
disclosure-not-shown-for = Not shown: { $areas }
disclosure-closed = Not shown; only in closed session
disclosure-internal = Not shown; not in closed session either
disclosure-functions = The function, without the name
disclosure-why-names = The public edition names nobody.
disclosure-why-quarter = At least one month counts fewer than { $threshold }.
disclosure-why-half-year = At least one quarter counts fewer than { $threshold }.
disclosure-why-year = At least one half-year counts fewer than { $threshold }.
disclosure-why-this-year = The year counts fewer than { $threshold }.
disclosure-why-indicator = No whole year counts { $threshold } or more.
# A part of a whole: the numerator counts, and what is left of the denominator.
disclosure-why-quarter-part = In at least one month the numerator or the rest of the denominator counts fewer than { $threshold }.
disclosure-why-half-year-part = In at least one quarter the numerator or the rest of the denominator counts fewer than { $threshold }.
disclosure-why-year-part = In at least one half-year the numerator or the rest of the denominator counts fewer than { $threshold }.
disclosure-why-this-year-part = In that year the numerator or the rest of the denominator counts fewer than { $threshold }.
disclosure-why-indicator-part = In no whole year do the numerator and the rest of the denominator each count { $threshold } or more.
disclosure-why-baseline = It counts fewer than { $threshold }, or a hidden figure would follow from it.
disclosure-why-areas = Fewer than { $threshold }: { $small }.
disclosure-why-with = Nor { $with }, for the small number would follow from the total.
