# What is to come: probabilities, bands and the pace that a target needs.
outlook-chance = Probability of meeting the target in { $year } ({ $target }): { $probability }.
outlook-expected = Forecast: { $median }; with 80% certainty between { $low } and { $high }.
outlook-year-met = The target of { $year } was met: { $figure }; required: { $target }.
outlook-year-missed = The target of { $year } was missed: { $figure }; required: { $target }.
outlook-met = met
outlook-missed = missed
outlook-exactly = { $percent }
outlook-about = about { $percent }
outlook-under = less than { $percent }
outlook-over = more than { $percent }
outlook-target-most = at most { $target }
outlook-target-least = at least { $target }
outlook-target-band = between { $low } and { $high }
outlook-pace-most = Needed for the target of { $year }: at most { $needed } { $per } ({ $span }). Over the last twelve months the average was { $now } { $per }.
outlook-pace-least = Needed for the target of { $year }: at least { $needed } { $per } ({ $span }). Over the last twelve months the average was { $now } { $per }.
outlook-pace-lost = The target of { $year } ({ $target }) can no longer be met with the periods that are left.
outlook-pace-won = The target of { $year } ({ $target }) has already been met by what was counted so far.
outlook-level-only = The figures cover less than a year: only the level is carried forward, without the season. The probability is a rough estimate.
outlook-season-unknown = The figures cover less than two years: the season is not yet established. The probability is a rough estimate.
outlook-rough = The figures cover less than three years: the probability is a rough estimate, in steps of 10%.
outlook-shift-up = Since { $period } the figures are higher than was to be expected. Has something changed? Add an intervention or a disruption; until then, half of the forecast starts from the new level.
outlook-shift-down = Since { $period } the figures are lower than was to be expected. Has something changed? Add an intervention or a disruption; until then, half of the forecast starts from the new level.
outlook-no-plan = No forecast: no plan goes further than the figures.
outlook-stale = No forecast: the last figure is too old to look ahead from.
outlook-irregular = No forecast: what is measured now and then has no fixed rhythm.
outlook-too-few = No forecast: at least 8 figures are needed.
outlook-constant = No forecast: all figures are equal, so it cannot be seen how much they vary.
outlook-negative = No forecast: a count is negative. Check the figures.
outlook-too-large = No forecast: a figure is too large to calculate with. Check the figures.
outlook-not-a-share = No forecast: a part is larger than its whole. Check the denominators.

outlook-point = { $period }: forecast { $median } · with 80% certainty { $low } to { $high } · with 95% { $least } to { $most }

# How an indicator stands.
judged-status = { $span }: { $figure }; expected: { $expected }. Status: { $status }.
judged-informative = { $span }: { $figure }. This indicator is informative and is not judged.
judged-no-target = { $span }: { $figure }. There is no target to judge it by.
judged-stale = The latest figure is of { $period } and too old to judge by ({ $span }: { $figure }).
judged-none = There is no figure yet of a period that had ended by the reference date.
judged-provisional = { $n ->
    [one] One figure of this year is provisional and may still change.
   *[other] { $n } figures of this year are provisional and may still change.
 }
judged-incomplete = There is no figure of the zone for { $period }, because that of { $areas } is missing.
judged-areas = From { $period } on, the figure of the zone is the sum of other municipalities than before; the limits are recalculated from there.
judged-declared = Declared status: { $status } ({ $by }, until { $until }). { $reason }
judged-published = For { $period } the source gives only a change of { $percent } against a year earlier, without counts: that cannot be tested.

indicator-variation = Latest figure
indicator-outlook-busy = The forecast is being computed…
indicator-chance = Probability of meeting the target of { $year } ({ $target })
judged-left-out = Compared without { $areas }: not measured in both periods.
judged-definition = On { $day } the way of counting changed ({ $what }): two ways of counting are compared.
