# Words that come back everywhere: nouns, fixed lists, months.

noun-zone = zone
noun-person = role
noun-partner = partner
noun-plan = plan
noun-level = level
noun-priority = priority
noun-objective = objective
noun-indicator = indicator
noun-contribution = link to an objective
noun-baseline = baseline
noun-target = target value
noun-measurement = measurement
noun-published-change = published change
noun-annotation = event
noun-action-plan = action plan
noun-support = link to an indicator
noun-involvement = participation of a partner
noun-cycle = cycle
noun-phase = phase
noun-frozen-figure = frozen figure
noun-action = action
noun-meeting = meeting
noun-decision = decision

verb-added = { $noun } added: { $label }
verb-changed = { $noun } changed: { $label }
verb-removed = { $noun } removed: { $label }
verb-entered = measurement entered: { $label }
verb-started = cycle started: { $label }
verb-signed = phase closed: { $label }
verb-reopened = phase reopened: { $label }
verb-taken-over = plan imported: { $label }

field-code = code
field-title = title
field-text = text
field-function = role
field-progress = progress
field-weight = weight
field-decimals = number of decimals
field-tolerance = tolerance
field-percent = change in percent
field-settles-after = number of days provisional
field-value = value
field-denominator = denominator
field-hours = number of hours
field-budget = budget
field-year = year

status-on-course = On course
status-attention = Adjust
status-off-course = Behind
status-unknown = No figure
status-informative = For information

track-external = External priorities
track-internal = Internal organisation
track-attention = Points of attention

plan-state-draft = draft
plan-state-approved = approved
plan-state-closed = closed

person-state-active = in post
person-state-former = no longer in post

phase-plan = Plan
phase-do = Do
phase-check = Check
phase-act = Act
phase-letter-plan = P
phase-letter-do = D
phase-letter-check = C
phase-letter-act = A
phase-what-plan = Approach decided
phase-what-do = Implementation
phase-what-check = Evaluation
phase-what-act = Adjustment

outcome-embed = embed
outcome-adjust = adjust
outcome-stop = stop

action-state-planned = Planned
action-state-busy = In progress
action-state-done = Done
action-state-dropped = Dropped
action-late = Overdue

indicator-kind-input = resources
indicator-kind-process = process
indicator-kind-output = output
indicator-kind-outcome = outcome
indicator-kind-effect = effect

direction-lower = lower is better
direction-higher = higher is better
direction-band = within a band
direction-informative = for information, not judged

nature-count = number
nature-proportion = proportion
nature-rate = rate
nature-amount = amount
nature-score = score

frequency-month = per month
frequency-quarter = per quarter
frequency-half-year = per half-year
frequency-year = per year
frequency-irregular = now and then

aggregation-sum = sum
aggregation-mean = average
aggregation-last = last value
aggregation-ratio = numerator divided by denominator
trajectory-linear = straight line
trajectory-step = one step a year

annotation-kind-intervention = intervention by the zone
annotation-kind-disruption = disruption from outside
annotation-kind-definition = different way of counting
annotation-kind-note = note

body-security-council = zonal security council
body-police-council = police council
body-police-board = police board
body-management = management committee

decision-kind-continue = continue
decision-kind-adjust = adjust
decision-kind-stop = stop
decision-kind-regular = move to regular operations

decision-state-open = open
decision-state-done = carried out
decision-state-dropped = lapsed

short-months = Jan Feb Mar Apr May June July Aug Sept Oct Nov Dec
month-january = January
month-february = February
month-march = March
month-april = April
month-may = May
month-june = June
month-july = July
month-august = August
month-september = September
month-october = October
month-november = November
month-december = December
period-quarter = quarter { $number } { $year }
period-quarter-short = Q{ $number }
period-half = half-year { $number } { $year }

# The judgement on a change, without naming a cause.
verdict-fall = Demonstrable decrease
verdict-rise = Demonstrable increase
verdict-not-demonstrable = No demonstrable change
verdict-too-few = Too little to judge
verdict-untested = Not tested
verdict-none = No comparison yet
