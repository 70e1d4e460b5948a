# Action plans: the list, and an action plan in its cycle.

# The list
action-plan-list-day = Position as at { $day }
action-plan-new = New action plan
action-plan-filter = Which action plans
action-plan-filter-all = All ({ $n })
action-plan-filter-late = Overdue ({ $n })
action-plan-filter-checking = Check open ({ $n })
action-plan-filter-none = No action plans. Choose another filter.
action-plan-coded = { $code } { $title }
action-plan-owner = Owner
action-plan-led-by = { $code } · owner { $owner }
action-plan-phase = Cycle
action-plan-phase-year = { $phase } { $year }
action-plan-actions = Actions
action-plan-done = { $done } of { $all }
action-plan-late = { $n }
action-plan-due-by = due by { $day }
action-plan-due-passed = overdue since { $day }
action-plan-no-due = no due date
action-plan-no-cycle = No cycle yet
action-plan-cycle-complete = { $year } completed
action-plan-cycle-complete-what = all phases closed
action-plan-empty = No action plans yet
action-plan-empty-what = An action plan says how the zone tackles an objective: who leads it, which actions, with which resources and partners. Every year it goes through a cycle: Plan, Do, Check, Act.
action-plan-empty-first = An action plan belongs to an objective. First add a priority and an objective.
action-plan-empty-plan = Go to the plan

# A new action plan
action-plan-new-what = An action plan says how the zone tackles an objective. You fill in everything else afterwards.
action-plan-objective = Objective
action-plan-new-objective-choose = Choose an objective
action-plan-new-objective-empty = Choose the objective to which this action plan contributes.
action-plan-title = Title of the action plan
action-plan-title-example = e.g. Neighbourhood approach to home burglaries
action-plan-new-title-empty = Give the action plan a title.
action-plan-new-do = Add action plan

# Heading and cycles
action-plan-cycles = Year of the cycle
action-plan-cycle-before = Previous cycle
action-plan-cycle-after = Next cycle
action-plan-cycle-new = New cycle
action-plan-cycle-first = Start first cycle
action-plan-no-cycle-yet = No cycle yet
action-plan-no-cycle-what = A cycle is one year of this action plan: Plan, Do, Check and Act, with actions and a due date for each phase.
action-plan-cycle-what = The four phases each get a due date in that year: Plan on 31 January, Do on 31 October, Check on 30 November and Act on 31 December. You can change these afterwards.
action-plan-year = Year
action-plan-not-a-year = “{ $found }” is not a year. Write for example 2024.
action-plan-cycle-copy = { $n ->
    [one] Take over the unfinished action
   *[other] Take over the { $n } unfinished actions
}
action-plan-cycle-do = Start cycle
action-plan-cycle-remove = Remove cycle { $year }…
action-plan-remove = Remove action plan…

# The four phases
action-plan-signed = Closed on { $day } · { $who }
action-plan-days-late = { $n ->
    [one] 1 day overdue
   *[other] { $n } days overdue
}
action-plan-days-left = { $n ->
    [0] In progress · to be closed today
    [one] In progress · 1 day left
   *[other] In progress · { $n } days left
}
action-plan-phase-current = In progress
action-plan-phase-waiting = Not its turn yet
action-plan-due = Due by
action-plan-phase-due = Due date of { $phase }
action-plan-phase-text = Text of { $phase }
action-plan-day-example = 31/12/2024
action-plan-hint-plan = What are we doing this year, why, with whom and to what end?
action-plan-hint-do = What has been carried out, and what went differently than planned?
action-plan-hint-check = What do the figures say? Does the approach work?
action-plan-hint-act = How do we go on, and why?
action-plan-sign = Close { $phase }…
action-plan-reopen = Reopen { $phase }
action-plan-reopen-what = The text can then be changed again.
action-plan-reopen-check = The text can then be changed again; the frozen figures will be dropped.
action-plan-reopen-act = The text can then be changed again; the decision remains.
action-plan-now = now { $figure }
action-plan-expected-most = expected at most { $figure }
action-plan-expected-least = expected at least { $figure }
action-plan-expected-about = expected { $figure }
action-plan-outcome-embed = Embed: the approach becomes regular practice
action-plan-outcome-adjust = Adjust: the approach continues in a changed form
action-plan-outcome-stop = Stop: the approach comes to an end
action-plan-decision-who = { $owner } · due by { $day }
action-plan-decision-state = State of the decision

# Closing a phase
action-plan-sign-title = Close { $phase }
action-plan-sign-do = Close { $phase }
action-plan-sign-by = Closed by
action-plan-sign-by-choose = Choose who closes it
action-plan-sign-by-empty = Choose who closes this phase.
action-plan-sign-day = On
action-plan-sign-text = Text
action-plan-sign-figures = Figures that will be frozen
action-plan-sign-figures-what = This is how the figures stood when the approach was evaluated. Later corrections will not change them.
action-plan-sign-no-figures = This action plan does not follow any indicators: no figures will be frozen.
action-plan-indicator = Indicator
action-plan-figure = Figure
action-plan-expected = Expected
action-plan-figures-until = Up to
action-plan-outcome = What happens to the approach?
action-plan-sign-outcome-choose = Choose: embed, adjust or stop
action-plan-sign-outcome-empty = Choose what happens to the approach.
action-plan-decision = Decision
action-plan-decision-example = e.g. Make the neighbourhood approach part of the regular work of every neighbourhood team
action-plan-decision-owner = Who will carry it out?
action-plan-decision-what = The decision will be listed with the open decisions. Leave the field empty if nothing was decided.
action-plan-decision-taken = This cycle already has a decision: “{ $decision }”.
action-plan-sign-decision-empty = Write what was decided, or clear the person and the day.

# Actions
action-plan-layouts = View
action-plan-layout-list = List
action-plan-layout-board = Board
action-plan-action-new = Action
action-plan-action-new-title = New action
action-plan-action-new-example = New action: type a title and press Enter
action-plan-actions-what = An action is something that someone does by a certain day. Type the first one below.
action-plan-action-title = Title of { $title }
action-plan-action-state = Status of { $title }
action-plan-action-progress = Progress of { $title }
action-plan-action-owner = Who does { $title }
action-plan-action-function = Function for { $title }
action-plan-action-start = First day of { $title }
action-plan-action-end = Last day of { $title }
action-plan-action-hours = Hours for { $title }
action-plan-action-up = Move { $title } up
action-plan-action-down = Move { $title } down
action-plan-action-remove = Remove { $title }
action-plan-start-example = start
action-plan-end-example = end
action-plan-hours-unit = hours
action-plan-done-of = { $done } of { $all } done
action-plan-progress = Progress
action-plan-progress-of = { $progress } carried out, weighted by hours · { $elapsed } of the time elapsed
action-plan-progress-only = { $progress } carried out, weighted by hours
action-plan-move-start = Start
action-plan-move-done = Finish
action-plan-move-back = In progress again
action-plan-move-again = Resume
action-plan-move-what = Changes the status of { $title }

# Indicators, resources, partners
action-plan-indicators-none = Which figures show whether the approach works? Check freezes them.
action-plan-indicator-open = Open { $name }
action-plan-indicator-unlink = Stop following { $name }
action-plan-watch = Follow indicator…
action-plan-means = Resources
action-plan-capacity = Capacity
action-plan-budget = Budget
action-plan-hours-used = Hours used
action-plan-hours-planned = Hours planned
action-plan-hours-of = { $used } of { $planned } hours · { $share }
action-plan-budget-used = Budget used (€)
action-plan-budget-planned = Budget planned (€)
action-plan-budget-of = €{ $used } of €{ $planned } · { $share }
action-plan-partners = Partners
action-plan-partners-none = Who outside the zone is taking part?
action-plan-partner-unlink = { $name } no longer takes part
action-plan-involve = Add partner…
action-plan-context = Background
action-plan-context-example = What situation do we start from?
action-plan-approach = Approach
action-plan-approach-example = How do we go about it?
action-plan-place = Place in the plan
action-plan-code = Code
action-plan-no-function = No function
