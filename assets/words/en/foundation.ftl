# What the plan is founded on: matrix, argumentation, capacity.

foundation = Foundations
shortcut-foundation = Go to the foundations
foundation-matrix = Matrix
foundation-argumentation = Argumentation
foundation-capacity = Capacity
foundation-matrix-about = Where the work of the plan is, and where there is nothing yet.
foundation-argumentation-about = Why phenomena become priorities: scores by source, weighted and ranked.
foundation-capacity-about = What the force can do, what the functions take and what is left for the action plans.
foundation-no-plan = No plan yet
foundation-no-plan-what = The foundations belong to a zonal security plan. Make one first.
foundation-none = none

## Matrix
foundation-axis-field = Field of action
foundation-axis-chain = Link of the chain
foundation-axis-function = Function
foundation-axis-sphere = Administrative or judicial
foundation-without-field = Without a field of action
foundation-without-chain = Without a link
foundation-without-function = Without a function
foundation-without-sphere = Without a sphere
foundation-rows = Rows
foundation-columns = Columns
foundation-inside = In each cell
foundation-nothing = nothing
foundation-corner = { $rows } × { $columns }
foundation-total = Total
foundation-everything = Everything with a place
foundation-cell = { $row } × { $column }
foundation-cell-says = { $cell }: { $says }
foundation-empty-cell = empty
foundation-objectives = { $n ->
    [one] 1 objective
   *[other] { $n } objectives
}
foundation-action-plans = { $n ->
    [one] 1 action plan
   *[other] { $n } action plans
}
foundation-legend-objectives = objectives
foundation-legend-action-plans = action plans
foundation-legend-worst = A cell takes the colour of whatever stands worst in it. What stands in several places counts once in the totals.
foundation-column-what = Objective or action plan
foundation-put-here = Place here too…
foundation-take-out = Take out of this cell: { $name }
foundation-orphans = Without a place
foundation-orphans-none = All objectives and action plans have a place.
foundation-orphans-count = { $n ->
    [one] One objective or action plan has no place yet. Choose below where it belongs and tick it.
   *[other] { $n } objectives and action plans have no place yet. Choose below where they belong and tick them.
}
foundation-put-name = Place: { $name }
foundation-put-first = First choose a field of action, a link, a function or a sphere.
foundation-put-as-objective = Like the objective
foundation-side-empty = This zone has nothing yet for one of the two sides. Add it to the zone, or choose another side.
foundation-matrix-none = No fields of action and no links yet
foundation-matrix-none-what = The matrix sets fields of action against the links of the security chain and shows in each cell which objectives and action plans belong there. You see where the plan is strong and where it leaves gaps.
foundation-matrix-begin = Begin with the usual ones
foundation-matrix-own = Fill in your own fields and links
foundation-field-crime = Crime
foundation-field-order = Public order
foundation-field-traffic = Traffic
foundation-field-quality = Quality of life
foundation-tally = { $status }: { $count }

## Argumentation
foundation-argumentation-none = Nothing weighed yet
foundation-argumentation-none-what = The argumentation matrix gives each phenomenon a score from 0 to 5 by source: figures, survey, authorities, partners, staff. It ranks, shows how firm that rank is and keeps why a phenomenon became a priority.
foundation-argumentation-begin = Begin with the crime statistics
foundation-phenomenon = Phenomenon
foundation-phenomenon-add = Phenomenon
foundation-phenomenon-new = New phenomenon
foundation-phenomenon-open = Open: { $name }
foundation-phenomenon-close = Close: { $name }
foundation-phenomenon-remove = Remove phenomenon: { $name }
foundation-phenomena-usual = Phenomena from the crime statistics
foundation-no-phenomena = There are no phenomena to weigh yet.
foundation-criterion = Criterion
foundation-criterion-add = Criterion
foundation-criterion-new = New criterion
foundation-criterion-name = Name of criterion { $name }
foundation-criterion-kind = Kind of source
foundation-criterion-kind-of = Kind of source of { $name }
foundation-criterion-remove = Remove criterion: { $name }
foundation-criteria-usual = Add the usual criteria
foundation-no-criteria = This plan has no criteria yet to weigh phenomena on.
foundation-rank = Rank
foundation-rank-says = rank { $rank }
foundation-no-rank = no score yet
foundation-range = { $best }–{ $worst }
foundation-weight = Weight
foundation-weight-of = Weight of { $name }
foundation-score-of = { $phenomenon }: { $criterion }
foundation-verdict = Verdict
foundation-verdict-of = Verdict on { $name }
foundation-line = { $name }, { $rank }, { $verdict }
foundation-mean = mean { $mean }
foundation-is-priority = priority { $code }
foundation-formula = Total = sum of weight × score. The rank follows the mean: the total divided by the weight of the criteria with a score. An empty score does not count; a percentage then says what share of the weight has a score. Equal means share a rank. Under the rank stand the ranks between which a phenomenon moves when one criterion at a time counts double, half or not at all.
foundation-scenario = Weights
foundation-scenario-own = as in the plan
foundation-scenario-shown = You see the ranking as if: { $scenario }. The weights themselves do not change.
foundation-scenario-back = Back to the plan’s own weights
foundation-doubled = { $name } counts double
foundation-halved = { $name } counts half
foundation-omitted = { $name } does not count
foundation-top = Look at
foundation-first = { $n ->
    [one] the first
   *[other] the first { $n }
}
foundation-sort = Order by rank
foundation-reason = Why retained or not
foundation-reason-example = For example: high in the figures and in the survey, and the zone itself can act on it.
foundation-note-of = { $criterion }: { $score }, because
foundation-firm = Rank { $rank }, even if one criterion counts double, half or not at all.
foundation-between = Rank { $rank }; between { $best } and { $worst } if one criterion counts double, half or not at all.
foundation-unranked = No score yet, so no rank yet.
foundation-promote = Becomes a priority
foundation-link = Belongs to an existing priority…
foundation-belongs-to = Belongs to { $priority }
foundation-unlink = Detach from the priority
foundation-sensitivity = Criteria and sensitivity
foundation-sensitivity-about = { $n ->
    [one] What changes in first place when a criterion counts otherwise?
   *[other] What changes among the first { $n } when a criterion counts otherwise?
}
foundation-counts-double = Counts double
foundation-counts-half = Counts half
foundation-counts-not = Does not count
foundation-no-change = no difference
foundation-enters = + { $names }
foundation-leaves = − { $names }
foundation-look = Look at: { $scenario }
foundation-phenomenon-theft = Theft and extortion
foundation-phenomenon-damage = Damage to property
foundation-phenomenon-bodily = Offences against physical integrity
foundation-phenomenon-sexual = Offences against sexual integrity
foundation-phenomenon-family = Offences against the family
foundation-phenomenon-fraud = Fraud
foundation-phenomenon-computer = Computer crime
foundation-phenomenon-drugs = Drugs
foundation-phenomenon-weapons = Weapons and explosives
foundation-phenomenon-public-security = Offences against public security
foundation-phenomenon-authority = Offences against public authority
foundation-phenomenon-environment = Environment

## Capacity
foundation-capacity-none = No capacity yet
foundation-capacity-none-what = Fill in for each year how many hours the force has and what each function takes of them. Kadans sets what is left against the hours that the action plans ask.
foundation-capacity-begin = Fill in hours
foundation-hours = { $hours } hours
foundation-fte = { $fte } FTE
foundation-used = { $hours } used so far
foundation-portion = { $name }: { $hours }
foundation-number-whole = Hours of the zone
foundation-number-taken = For the functions
foundation-number-left = Left
foundation-number-asked = Asked by action plans
foundation-asked = The action plans ask { $asked } of the { $left } hours that are left.
foundation-asked-nothing-left = The action plans ask { $asked } hours, but nothing is left after the functions.
foundation-no-whole = The hours of the whole zone have not been filled in for this year yet.
foundation-short = { $hours } hours more are asked than are left. Drop or spread action plans, or move hours between functions.
foundation-years = Years
foundation-year-add = { $year }
foundation-year-add-what = Takes over the hours of the last year
foundation-figure = Hours in { $year }
foundation-bar-whole = Whole zone: { $hours }, divided over the functions
foundation-bar-rest = Left: { $left }, of which { $asked } asked by the action plans
foundation-bar-free = free
foundation-silent = { $n ->
    [one] One action plan does not say how many hours it asks.
   *[other] { $n } action plans do not say how many hours they ask.
}
foundation-spread = The planned hours of an action plan count for all its cycles together and are spread over the years by the hours of the actions. Without planned hours the hours of the actions themselves count.
foundation-whole-zone = Whole zone
foundation-hours-of = Hours of { $name }
foundation-fte-of = FTE of { $name }
foundation-column-hours = Hours
foundation-column-share = Share
foundation-column-fte = FTE
foundation-column-per-fte = Hours per FTE
foundation-functions-of = Whole zone and functions in { $year }
foundation-function-add = Add a function…
foundation-function-remove = Take out of this year: { $name }
foundation-asks = Action plans with a cycle in { $year }
foundation-asks-none = No action plan has a cycle in this year.
foundation-column-asked = Hours asked
foundation-column-used = Hours used
foundation-budgets = Budget and investments
foundation-budgets-about = In euro, for the whole period of the plan.
foundation-budgets-none = No action plan and no investment has a budget.
foundation-column-for = For
foundation-column-planned = Planned
foundation-column-spent = Spent
foundation-budget-line = { $name }: { $planned } planned, { $used } spent
foundation-norms-none = No standards yet. A standard says, for example, how many neighbourhood officers a zone of this size must have.
foundation-column-need = Needed
foundation-column-actual = Has
foundation-norm-met = Met
foundation-norm-not-met = Too few
foundation-norm-unknown = Not filled in
foundation-norm-text = Not computed
foundation-basis-inhabitants = { $amount } per { $per } inhabitants
foundation-basis-municipalities = { $amount } per municipality
foundation-basis-strength = { $amount } of the strength
foundation-basis-fixed = at least { $amount }
