# The note for the agenda, and what all reports share.

logo-not-a-picture = The logo is not a PNG, JPEG or SVG, or it is damaged.
logo-not-a-picture-hint = Choose another file as the logo.
logo-refers = The logo refers to something outside the file.
logo-refers-hint = Save it as an SVG that holds everything, or as a PNG.
logo-too-large = The logo has more than 4,096 pixels on a side.
logo-too-large-hint = Make it smaller.

# ---- What stands above and below every report ----

# $function: head of traffic.
report-person = { $function } ({ $name })
# $kicker: Note to the police council, meeting of 22 November 2023; $item: agenda item A.3.
report-kicker-item = { $kicker } · { $item }
report-agenda-item = agenda item { $item }
# $body: Police council.
report-occasion = { $body } · { $day }
# $day and $known: 31 October 2023, or 31/10/2023.
report-day-known = { $day } (as known on { $known })
report-day-known-short = { $day } (known on { $known })
report-description-of = { $title }. { $zone }, judged on { $day }.
# $edition: Public edition.
report-header-edition = { $edition } · position on { $day }
report-edition-internal = Internal
report-edition-closed = Closed session: do not distribute
report-edition-public = Public edition
report-cover-day = Judged on { $day }
report-title-since = What changed
report-title-since-session = What changed since the meeting of { $day }
report-title-since-day = What changed since { $day }
report-title-yearly = Evaluation of the year { $year }
# $years: a space and 2020–2025, or nothing.
report-title-final = Final evaluation of the zonal security plan{ $years }
report-title-fact-sheet = Fact sheet for each priority
report-title-municipality = A page for each municipality
report-title-action-plan = Action plans
report-title-follow-up = Follow-up table
report-title-decisions = Decisions and what came of them
report-title-figures = Annex with figures
report-subtitle-of-plan = { $plan } · judged on { $day } · plan year { $year } of { $years }
report-subtitle-final = With the lessons for the next plan · judged on { $day }

# ---- The agenda note ----

report-note = Agenda note
report-note-item = Agenda item
report-note-body = Meeting
report-note-ask = Requested
report-note-judged = Day judged
report-note-subject = Subject
report-note-legal-grounds = Powers and legal grounds
report-note-context = Facts and context
report-note-explanation = Explanation
report-note-financial-impact = Financial impact
report-note-advice = Advice
report-note-decision = Decision
report-note-annexes = Annexes
report-note-approved = The plan was approved on { $day }.
# $body: The police council; $judged: the day judged at that meeting.
report-note-before = { $body } saw the previous state of play on { $day }, with figures up to { $judged }.
report-note-told = The explanation is in the report that follows.
# $parts: all priorities on one sheet and a sheet for each priority.
report-note-told-parts = It holds { $parts }.
report-note-told-overview = all priorities on one sheet
report-note-told-priorities = a sheet for each priority
report-note-told-making = at the end, how the figures were made
# $subject: State of play of the zonal security plan as at 31 October 2023.
report-note-annex-report = Report: { $subject }
report-note-annex-figures = Annex with figures
report-note-annex-making = How the figures were made: sources and data cut-off dates

report-subject-council = State of play of the zonal security plan{ $years } as at { $day }
report-subject-since = What changed in carrying out the zonal security plan{ $years }, up to { $day }
report-subject-yearly = Evaluation of the zonal security plan{ $years } for the year { $year }
report-subject-final = Final evaluation of the zonal security plan{ $years }

# What the council takes note of or approves.
report-object-council = the state of play of the zonal security plan{ $years } as at { $day }
report-object-since = the changes in carrying out the zonal security plan{ $years } up to { $day }
report-object-yearly = the evaluation of the zonal security plan{ $years } for the year { $year }
report-object-final = the final evaluation of the zonal security plan{ $years }
# What stands between ** is bold. $body: The police council.
report-asked-takes-note = { $body } **takes note** of { $object }.
report-asked-takes-note-decisions =
    { $n ->
        [one] { $body } **takes note** of { $object } and of the follow-up of one open decision.
       *[other] { $body } **takes note** of { $object } and of the follow-up of { report-number } open decisions.
    }
report-asked-approves = { $body } **approves** { $object }.
report-asked-approves-decisions =
    { $n ->
        [one] { $body } **approves** { $object } and **takes note** of the follow-up of one open decision.
       *[other] { $body } **approves** { $object } and **takes note** of the follow-up of { report-number } open decisions.
    }
report-signatures = Signatures

# ---- What is not translated ----

report-untranslated = Not translated
# $texts: 42 texts in Dutch.
report-untranslated-what = The zone wrote these texts itself. They stand in this report as they were written: { $texts }.
# $language: Dutch.
report-untranslated-in =
    { $n ->
        [one] one text in { $language }
       *[other] { $n } texts in { $language }
    }
report-untranslated-priority = Priorities ({ $n })
report-untranslated-objective = Objectives ({ $n })
report-untranslated-indicator = Indicators ({ $n })
report-untranslated-action-plan = Action plans ({ $n })
report-untranslated-phase = Evaluations ({ $n })
report-untranslated-action = Actions ({ $n })
report-untranslated-decision = Decisions ({ $n })
report-untranslated-evaluation = Lessons ({ $n })
report-untranslated-commitment = Promises ({ $n })
report-untranslated-norm = Norms ({ $n })
report-untranslated-person = Functions ({ $n })
report-untranslated-unit = Units ({ $n })
report-untranslated-source = Sources ({ $n })
report-untranslated-annotation = Events ({ $n })
report-untranslated-proof = Proofs ({ $n })
report-untranslated-investment = Investments ({ $n })
report-untranslated-function = Functions of the zone ({ $n })
report-untranslated-recipe = Texts of this report ({ $n })
report-quoted = “{ $text }”
report-and-more =
    { $n ->
        [one] and one other
       *[other] and { report-number } others
    }
report-and-more-rows =
    { $n ->
        [one] one other row is not in this table.
       *[other] { report-number } other rows are not in this table.
    }
