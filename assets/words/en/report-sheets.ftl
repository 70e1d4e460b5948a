# Reports about one thing: a priority, a municipality, an action plan, the follow-up, the figures.

# ---- What returns everywhere ----

sheet-no-priorities = The plan has no priorities yet. As soon as it has, each of them gets a sheet here.
sheet-column-code = Code
sheet-column-unit = Unit
sheet-column-source = Source
sheet-column-cut-off = Cut-off
sheet-column-kind = Kind
sheet-column-what = What
# The code of a priority: 1 or A.
sheet-column-priority = Priority
sheet-column-who = Who
sheet-column-done = Carried out
sheet-column-start = Start
sheet-column-hours = Hours
sheet-column-phase = Phase
sheet-column-signed = Signed off
sheet-column-text = What it says
sheet-priority = Priority
sheet-objective = Objective
sheet-lead = Lead
sheet-partners = Partners
sheet-hours = Capacity
# $used: 1,985; $planned: 2,400.
sheet-hours-of = { $used } of { $planned } planned hours used
sheet-hours-planned = { $planned } hours planned
sheet-hours-used = { $used } hours used
sheet-budget = Budget
sheet-budget-of = €{ $used } of the planned €{ $planned } used
sheet-budget-planned = €{ $planned } planned
sheet-budget-used = €{ $used } used
# $name: Lead.
sheet-named = { $name }:
sheet-chief = Chief of police
# The lower and the upper line of a band in a chart. $line: forecast.
sheet-line-low = { $line }, lower limit
sheet-line-high = { $line }, upper limit

# ---- Fact sheet per priority ----

sheet-last-decision = Latest decision
sheet-facts-more-indicators =
    { $n ->
        [one] One more indicator is in the annex of figures.
       *[other] { report-number } more indicators are in the annex of figures.
    }

# ---- All figures ----

sheet-figures-overview =
    { $n ->
        [0] All indicators
        [one] The indicator
       *[other] All { $n } indicators in one table
    }
sheet-figures-name = All indicators with their latest figure, status and source
sheet-annex = Figures
sheet-annex-none = There are no indicators to show.
sheet-annex-priority = Figures of priority { $code } · { $title }
sheet-annex-rest = Figures outside the priorities
# $code: INB-WON.
sheet-annex-indicator = { $indicator } ({ $code })
sheet-annex-unmeasured = There are no measurements for this indicator yet.
sheet-annex-period = Period
sheet-annex-name = { $indicator }: all figures by period and year
sheet-annex-counts = Counts of the year
sheet-annex-provisional = * provisional figure, may still change.
sheet-annex-targets = Targets after that: { $targets }.
sheet-annex-target = { $figure } in { $year }
sheet-annex-source = Source: { $source }, data cut-off: { $days }.
sheet-annex-cut-off = Data cut-off: { $days }.

# ---- Municipalities ----

sheet-areas-none = No municipalities have been entered yet.
sheet-areas-name = { $indicator } by municipality
sheet-areas-zone = Whole zone
sheet-areas-caption = { $indicator } by municipality, { $span }, with the same period a year earlier below
# $areas: Vilvoorde, Jan–Oct 2023: 184; 21 fewer than in 2022; not demonstrable.
sheet-areas-alternative = Bar chart of { $indicator } by municipality, { $span }. { $areas }.
sheet-inhabitants = Inhabitants
sheet-households = Households
sheet-area-nothing = No indicator is measured by municipality today. Ask the source for figures by municipality and enter them among the measurements of the indicator, with the municipality. This sheet then shows them by itself, beside those of the zone.
sheet-area-nothing-public = There are no figures by municipality that can be shown in this edition.
sheet-area-not-measured = There are no figures for this municipality.
# $span: January to October 2023; $figure: 184 offences.
sheet-area-figure = Figure for { $span }: { $figure }.
sheet-area-before = In the same period of { $year }: { $figure }.
sheet-area-verdict = { $verdict }.
sheet-area-share = That is { $figure } of { $together } in all municipalities together ({ $share }).
sheet-area-rate = Per 1,000 inhabitants that is { $rate }.
sheet-promises = What we promise here
sheet-promises-name = Commitments in { $area }

# ---- Action plan ----

sheet-plans-none = There are no action plans yet.
sheet-plan-cycle = Cycle { $year }
sheet-phases-name = The four phases of { $year }
sheet-signed-by = (signed off by { $who })
sheet-plan-no-cycle = No yearly cycle has been started for this action plan yet.
sheet-actions-name = All actions of { $year }
sheet-plan-figures = Figures that this action plan watches
sheet-plan-figures-name = Indicators of action plan { $code }
sheet-plan-no-figures = This action plan watches no indicators yet. So no figure shows whether the approach works.
sheet-plan-lessons = What was decided
sheet-plan-no-lessons = No cycle has been completed yet and there are no decisions.
# $outcome: embed.
sheet-outcome = { $year }: { $outcome }.
sheet-plan-signed = Signatures

# ---- Follow-up ----

sheet-follow-none = There is nothing to follow up: no open actions, decisions or phases.
sheet-follow-heading = What we follow up
sheet-follow-name = Actions, phases and decisions that are followed up
sheet-follow-action = Action
sheet-follow-phase = Phase
sheet-follow-decision = Decision
sheet-follow-sign = Sign off { $phase } of { $year }
sheet-follow-open =
    { $n ->
        [0] Everything is done.
        [one] One item is open.
       *[other] { $n } items are open.
    }
sheet-follow-late =
    { $n ->
        [0] Nothing is overdue.
        [one] One is overdue.
       *[other] { $n } are overdue.
    }
# $day: 29 January 2024.
sheet-follow-soon =
    { $n ->
        [0] Nothing falls due before { $day }.
        [one] One must be finished by { $day }.
       *[other] { $n } must be finished by { $day }.
    }
# $day: the figures of the previous meeting.
sheet-follow-done =
    { $n ->
        [0] Nothing has been finished since { $day }.
        [one] One has been finished since { $day }.
       *[other] { $n } have been finished since { $day }.
    }

# ---- Decisions ----

sheet-decisions-none = There are no decisions yet.
# $body: Zonal security council; $day: 14 June 2023.
sheet-decisions-meeting = { $body } of { $day }
sheet-decisions-elsewhere = Decided outside a meeting
sheet-decisions-name = Decisions: { $heading }
sheet-decisions-all =
    { $n ->
        [one] One decision.
       *[other] { $n } decisions.
    }
sheet-decisions-done =
    { $n ->
        [0] None has been carried out yet.
        [one] One has been carried out.
       *[other] { $n } have been carried out.
    }
sheet-decisions-open =
    { $n ->
        [0] None is open.
        [one] One is open.
       *[other] { $n } are open.
    }
sheet-decisions-late =
    { $n ->
        [one] One of those is overdue.
       *[other] { $n } of those are overdue.
    }
sheet-decisions-dropped =
    { $n ->
        [one] One was dropped.
       *[other] { $n } were dropped.
    }

# ---- Presentation ----

# $body: Police council.
sheet-slide-brief = In short
sheet-slide-priorities =
    { $n ->
        [one] The priority
       *[other] The { report-number } priorities
    }
sheet-slide-expected = Target path now: { $expected }
# $n: how many are overdue.
sheet-slide-actions =
    { $n ->
        [0] Actions { $year }: { $done } of { $all } done, none overdue
       *[other] Actions { $year }: { $done } of { $all } done, { $n } overdue
    }
# $phase: in evaluation (Check).
sheet-slide-next = Now { $phase }, until { $day }
sheet-slide-takes-note = { $body } **takes note** of the state of play on { $day }.
sheet-slide-approves = { $body } **approves** the state of play on { $day }.
sheet-slide-open = Open decision
sheet-slide-more =
    { $n ->
        [one] And one more.
       *[other] And { report-number } more.
    }
sheet-slide-figures = The figures behind the charts
sheet-slide-sources = Sources
sheet-slide-sources-name = Source and data cut-off of each chart
