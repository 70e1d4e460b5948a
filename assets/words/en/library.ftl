# The indicator library, and the golden thread.

library = Indicator library
library-open = From the library
library-theme-burglary = Burglary
library-theme-integrity = Physical integrity
library-theme-radicalism = Radicalism and discrimination
library-theme-cyber = Cybercrime
library-theme-traffic = Traffic and liveability
library-theme-force = A strong force
library-theme-communication = Internal communication
library-theme-wellbeing = Wellbeing at work
library-theme-service = Service to the public
library-themes = Themes
library-theme-all = All themes
library-search = Search in name and definition
library-found = { $n ->
    [one] 1 indicator
   *[other] { $n } indicators
}
library-none-found = No indicator matches your search. Search with fewer words or choose another theme.
library-present = already in this plan
library-list = Indicators in the library
library-line = { $unit } · { $frequency } · { $direction }
library-summary = { $name }, { $line }
library-summary-present = { $name }, { $line }, already in this plan
library-choose = Choose and adapt
library-keys = Tab to the list · ↑ ↓ browse · Enter choose · Esc close
library-definition = Definition
library-source = Source
library-cut-off-rule = Data cut-off
library-example = Example of a target
library-present-what = This plan already has an indicator with the code { $code }. If you insert this one anyway, it gets another code.
library-adapt = Adapt and insert the indicator
library-adapt-what = Make it an indicator of your zone, with the code { $code }. After it is inserted you can still change everything.
library-name-empty = Give the indicator a name.
library-objective = Measures which objective
library-objective-none = no objective yet
library-back = Back to the list
library-insert = Insert indicator

# ---- The golden thread ----

thread = Golden thread
thread-ground = Founded on
thread-commitment = Commitment
thread-priority = Priority
thread-objective = Objective
thread-action-plan = Action plan
thread-action = Action
thread-indicator = Indicator
thread-proof = Evidence
thread-clause-external = art. 36, 1°, Act of 7 December 1998
thread-beside = and { $others }
thread-count-framework = { $n ->
    [one] 1 framework
   *[other] { $n } frameworks
}
thread-count-phenomenon = { $n ->
    [one] 1 phenomenon
   *[other] { $n } phenomena
}
thread-count-statement = { $n ->
    [one] 1 text of the zone
   *[other] { $n } texts of the zone
}
thread-count-commitment = { $n ->
    [one] 1 commitment
   *[other] { $n } commitments
}
thread-count-priority = { $n ->
    [one] 1 priority
   *[other] { $n } priorities
}
thread-count-objective = { $n ->
    [one] 1 objective
   *[other] { $n } objectives
}
thread-count-action-plan = { $n ->
    [one] 1 action plan
   *[other] { $n } action plans
}
thread-count-action = { $n ->
    [one] 1 action
   *[other] { $n } actions
}
thread-count-indicator = { $n ->
    [one] 1 indicator
   *[other] { $n } indicators
}
thread-count-investment = { $n ->
    [one] 1 investment
   *[other] { $n } investments
}
thread-count-proof = { $n ->
    [one] 1 piece of evidence
   *[other] { $n } pieces of evidence
}
thread-no-ground = No framework or phenomenon
thread-without-ground = { $n } without framework or phenomenon
thread-no-objective = No objective
thread-without-objective = { $n } without an objective
thread-no-aim = Measures no objective
thread-without-aim = { $n } without an objective
thread-no-action-plan = No action plan
thread-without-action-plan = { $n } without an action plan
thread-no-action = No action
thread-without-action = { $n } without an action
thread-no-indicator = No indicator
thread-without-indicator = { $n } without an indicator
thread-no-proof = No evidence
thread-without-proof = { $n } without evidence
