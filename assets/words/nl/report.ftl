# Het verslag aan de politieraad, en de woorden van figuren. Wie dit leest, heeft weinig tijd en kent het vak niet.

# ---- Gedeeld met het scherm ----

# $from en $until: maanden voluit.
span-of-months = { $from } tot en met { $until } { $year }
list-and = { $rest } en { $last }

figure-point = { $period }: { $value }
figure-baseline = nulmeting { $year }: { $figure }
figure-without-readings = { $indicator }: nog geen metingen.
# $frequency: per maand.
figure-describes = Lijngrafiek van { $indicator }, { $frequency }, van { $from } tot { $until }.
figure-describes-readings = Eerste cijfer { $first }, laatste cijfer { $last }. Laagste: { $lowest } ({ $lowest-in }). Hoogste: { $highest } ({ $highest-in }).
figure-describes-target = Doel voor { $year }: { $target } voor het hele jaar.
figure-describes-band = Doel voor { $year }: tussen { $low } en { $high }.
figure-describes-status = Status: { $status }.
figure-describes-change = { $verdict }, vergeleken met { $reference }.
figure-legend-measurement = gemeten
figure-legend-provisional = voorlopig
figure-legend-good = opvallend goed
figure-legend-bad = opvallend slecht
figure-legend-centre = gemiddelde
figure-legend-limits = gewone schommeling
figure-legend-trajectory = streefpad
figure-legend-baseline = nulmeting
figure-legend-band = doel
figure-legend-forecast = prognose
figure-legend-annotation = gebeurtenis

# ---- Kop en voet ----

# $body: de politieraad.
report-kicker-on = Nota aan { $body } van { $day }
report-kicker = Nota aan { $body }
report-body-security-council = de zonale veiligheidsraad
report-body-police-council = de politieraad
report-body-police-board = het politiecollege
report-body-management = het directiecomité
report-title = Zonaal veiligheidsplan { $from }–{ $until }
report-title-without-plan = Zonaal veiligheidsplan
report-subtitle = Stand van zaken, beoordeeld op { $day } · planjaar { $year } van { $years }
report-subtitle-without-plan = Stand van zaken, beoordeeld op { $day }
report-description = Voortgang van het zonaal veiligheidsplan van { $zone }, beoordeeld op { $day }.
report-keyword-plan = zonaal veiligheidsplan
report-keyword-progress = stand van zaken
report-footer = { $zone } · bronnen en afsluitdatums: zie achteraan

# Getallen tot twaalf voluit.
report-number =
    { $n ->
        [0] geen
        [1] één
        [2] twee
        [3] drie
        [4] vier
        [5] vijf
        [6] zes
        [7] zeven
        [8] acht
        [9] negen
        [10] tien
        [11] elf
        [12] twaalf
       *[other] { $n }
    }

# ---- Het eerste blad ----

report-brief = In het kort.
# $all: hoeveel prioriteiten er zijn, voluit.
report-brief-on-course =
    { $n ->
        [0] geen enkele prioriteit ligt op schema.
        [one] één van de { $all } prioriteiten ligt op schema.
       *[other] { report-number } van de { $all } prioriteiten liggen op schema.
    }
report-brief-all-on-course =
    { $n ->
        [one] de enige prioriteit ligt op schema.
       *[other] alle { report-number } prioriteiten liggen op schema.
    }
report-brief-attention =
    { $n ->
        [one] { report-number } vraagt bijsturing
       *[other] { report-number } vragen bijsturing
    }
report-brief-off-course =
    { $n ->
        [one] { report-number } loopt achter
       *[other] { report-number } lopen achter
    }
report-brief-unknown =
    { $n ->
        [one] { report-number } heeft te weinig recente cijfers
       *[other] { report-number } hebben te weinig recente cijfers
    }
# $names: de prioriteiten die achterlopen.
report-brief-behind = { $clause } ({ $names })
report-brief-better = Aantoonbaar beter dan een jaar eerder: { $names }.
report-brief-worse = Aantoonbaar slechter: { $names }.
report-brief-more =
    { $n ->
        [one] nog één ander cijfer
       *[other] nog { report-number } andere cijfers
    }
report-brief-no-change = Geen enkel cijfer veranderde aantoonbaar tegenover een jaar eerder.
# $items: zes van de 96 acties van 2023 en één eerdere beslissing.
report-brief-late = Te laat: { $items }.
report-brief-late-actions = { report-number } van de { $all } acties van { $year }
report-brief-late-decisions =
    { $n ->
        [one] één eerdere beslissing
       *[other] { report-number } eerdere beslissingen
    }
report-brief-none-late = Geen enkele actie of eerdere beslissing is te laat.
report-without-priorities = Het plan bevat nog geen prioriteiten. Zodra die er zijn, toont deze nota per prioriteit de cijfers, de acties en de bijsturing.
report-without-plan = Er is nog geen zonaal veiligheidsplan ingevoerd.

report-overview =
    { $n ->
        [one] De prioriteit op één blad
       *[other] De { report-number } prioriteiten op één blad
    }
# $code: 1 of A.
report-overview-priority = { $code } · { $title }
report-overview-name = Alle prioriteiten met status, belangrijkste cijfer en indicatoren op schema
report-column-priority = Prioriteit
report-column-status = Status
report-column-verdict = Belangrijkste cijfer
report-column-on-course = Op schema
report-on-course = { $part } van { $whole }
report-overview-note = Cijfer: het laatste jaar, tegenover dezelfde maanden een jaar eerder. “Aantoonbaar”: meer dan de gewone schommeling. Op schema: hoeveel indicatoren hun streefpad halen. Achteraan staat wat elke status betekent.

report-short-fall = { $indicator }: { $now } tegenover { $then } (aantoonbaar)
report-short-rise = { $indicator }: { $now } tegenover { $then } (aantoonbaar)
report-short-not-demonstrable = { $indicator }: { $now } tegenover { $then } (niet aantoonbaar)
report-short-too-few = { $indicator }: { $now } tegenover { $then } (te kleine aantallen)
report-short-bare = { $indicator }: { $now } tegenover { $then }
report-short-figure = { $indicator }: { $now }
# $expected: hoogstens 93.
report-short-cause = { $indicator }: { $now }, streefpad { $expected }
report-short-stale = { $indicator }: geen recent cijfer
report-short-nothing = Nog geen indicator

report-since = Sinds { $body } van { $day }
report-since-start = Eerdere beslissingen
# $items: wat van status veranderde sinds de vorige vergadering.
report-since-changes = Sinds de cijfers van { $day }: { $items }.
# $priorities: prioriteit 5, B en C.
report-since-item = { $priorities } van “{ $then }” naar “{ $now }”
report-since-priorities = prioriteit { $codes }
report-since-same = Geen enkele prioriteit heeft een andere status dan bij de cijfers van { $day }.
report-since-actions = Van de { $all } acties van { $year } zijn er nu { $now } klaar, toen { $then }.
report-decisions-name = Eerdere beslissingen en wat ervan kwam
report-since-done =
    { $n ->
        [one] één eerdere beslissing is sindsdien uitgevoerd.
       *[other] { report-number } eerdere beslissingen zijn sindsdien uitgevoerd.
    }
report-decisions-none = Er staan geen eerdere beslissingen open.
report-decisions-more =
    { $n ->
        [one] Nog één andere beslissing staat bij de prioriteit.
       *[other] Nog { report-number } andere beslissingen staan bij de prioriteiten.
    }
report-column-decision = Beslissing
report-column-due = Tegen
report-column-state = Stand
# $body: politieraad; $day: 14/06/2023.
report-decided-by = { $body }, { $day }
# In de tabel van het eerste blad. $who: diensthoofd verkeer; $day: 14/06/2023.
report-decided-short = ({ $who }; beslist op { $day })
report-decided-short-bare = (beslist op { $day })
report-decision-late = Te laat
report-decision-open = Loopt
report-decision-done = Uitgevoerd
report-decision-dropped = Vervallen

report-asked = Gevraagde beslissing

# ---- Een blad per prioriteit ----

report-priority-external = Prioriteit { $code } · { $title }
report-priority-internal = Prioriteit { $code } · { $title }
report-priority-attention = Aandachtspunt { $code } · { $title }
report-owner = Trekker: { $owner }.
# $phases: twee in uitvoering (Do) en één in evaluatie (Check).
report-running =
    { $n ->
        [one] Actieplan { $year }: { $phases }.
       *[other] Actieplannen { $year }: { $phases }.
    }
report-in-phase = { report-number } { $phase }
report-phase-plan = in voorbereiding (Plan)
report-phase-do = in uitvoering (Do)
report-phase-check = in evaluatie (Check)
report-phase-act = in bijsturing (Act)
report-phase-complete = afgerond
report-priority-without-indicators = Deze prioriteit heeft nog geen indicator. Er is dus geen cijfer om ze aan te toetsen; hieronder staat wat er gebeurt.
report-priority-without-readings = Voor deze prioriteit zijn er nog geen metingen.

report-lead-fall = { $indicator }: aantoonbare daling.
report-lead-fall-better = { $indicator }: aantoonbare daling, een verbetering.
report-lead-fall-worse = { $indicator }: aantoonbare daling, een achteruitgang.
report-lead-rise = { $indicator }: aantoonbare stijging.
report-lead-rise-better = { $indicator }: aantoonbare stijging, een verbetering.
report-lead-rise-worse = { $indicator }: aantoonbare stijging, een achteruitgang.
report-lead-not-demonstrable = { $indicator }: geen aantoonbare verandering.
report-lead-too-few = { $indicator }: te weinig om van een verandering te spreken.
report-lead-figure = { $indicator }.
# $span: voor januari tot en met oktober 2023, of: eind september 2023; $before: in dezelfde periode van 2022.
report-body-change = Het cijfer { $span } is { $now }, tegenover { $then } { $before } ({ $change }; 95 %‑interval: { $low } tot { $high }).
report-body-points = Het cijfer { $span } is { $now }, tegenover { $then } { $before } (95 %‑interval van het verschil: { $low } tot { $high } procentpunt).
report-body-bare = Het cijfer { $span } is { $now }, tegenover { $then } { $before }.
report-body-figure = Het cijfer { $span } is { $now }.
report-span-over = voor { $span }
report-span-end = eind { $span }
report-same-period = in dezelfde periode van { $year }
report-in-year = in { $year }
# Het doel voor heel 2025, of voor eind 2025.
report-target-over = heel { $year }
report-target-at = eind { $year }
report-less = { $percent } minder
report-more = { $percent } meer
report-no-less = evenveel
report-course-lower = Het streefpad laat voor die periode hoogstens { $expected } toe; het doel voor { $year } is hoogstens { $target }.
report-course-higher = Het streefpad vraagt voor die periode minstens { $expected }; het doel voor { $year } is minstens { $target }.
report-course-band = Het cijfer hoort tussen { $low } en { $high } te liggen.
report-course-informative = Dit cijfer is informatief en krijgt geen status.
# $status: Achter; $names: cijfers die het streefpad niet halen.
report-cause = Toch staat de prioriteit op “{ $status }”: { $names }.
report-cause-item = { $indicator } ({ $now }, volgens het streefpad { $expected })
report-second = **{ $indicator }.** Het cijfer { $span } is { $now }; volgens het streefpad { $expected }.
report-course-none = Er is geen streefwaarde.
report-course-stale = Het laatste cijfer is te oud om de stand vandaag te beoordelen.

# $frequency: per maand; $source: bron; $day: afsluitdatum.
report-caption = { $indicator }, { $frequency }. Bron: { $source }, afgesloten op { $day }.
report-caption-without-source = { $indicator }, { $frequency }. Afgesloten op { $day }.
report-second-behind = Waar het wringt
report-second-figure = Een tweede cijfer

report-years-name = { $indicator }: de jaren naast elkaar
# $months: jan–okt.
report-years-same = Gemeten, { $months }
report-years-expected = Streefpad, { $months }
report-years-whole = Gemeten, heel jaar
report-years-target = Doel, heel jaar
report-years-state = Stand eind { $month }
report-state-at = eind { $span }
report-years-state-end = Stand eind december
report-years-target-end = Doel eind december
report-years-band = { $low } tot { $high }
report-years-missing = Onvolledig gemeten: { $years }. Wat opgeteld wordt, tonen we dan niet.

report-indicators = Alle cijfers van deze prioriteit
report-indicators-name = Indicatoren van prioriteit { $code }
report-column-indicator = Indicator
report-column-figure = Cijfer
report-column-expected = Verwacht
report-column-change = Tegenover een jaar eerder
report-expected-lower = hoogstens { $expected }
report-expected-higher = minstens { $expected }
report-expected-band = { $low } tot { $high }
report-cell-fall = Aantoonbare daling
report-cell-rise = Aantoonbare stijging
report-cell-not-demonstrable = Niet aantoonbaar
report-cell-too-few = Te kleine aantallen
report-cell-from-to = { $then } naar { $now }
report-cell-nothing = Geen vergelijking
report-no-figure = geen

report-actions = Wat we doen
report-actions-name = Acties van { $year } voor prioriteit { $code }
# Hierna komt report-actions-late in dezelfde zin.
report-actions-done =
    { $n ->
        [one] Voor { $year } is er één actie; klaar: { $done }
       *[other] Van de { $n } acties van { $year } zijn er { $done } klaar
    }
report-actions-late =
    { $n ->
        [0] geen enkele is te laat.
        [one] één is te laat.
       *[other] { report-number } zijn te laat.
    }
report-actions-none = Voor { $year } zijn er geen acties gepland.
report-actions-shown =
    { $n ->
        [one] Nog één staat niet in deze tabel.
       *[other] Nog { report-number } staan niet in deze tabel.
    }
report-column-action = Actie
report-column-function = Functionaliteit
report-column-end = Einde
report-action-late = Te laat ({ $progress })
report-action-busy = Bezig ({ $progress })

report-lessons = Wat we leren en bijsturen
report-lesson = { $plan } ({ $year }).
report-lessons-none = Er is nog geen evaluatie afgesloten en er zijn geen beslissingen over deze prioriteit.
report-decision = Beslissing.
# $by: zonale veiligheidsraad, 14/06/2023; $who: diensthoofd verkeer; $due: 15/12/2023.
report-decision-detail = ({ $by }; { $who }, tegen { $due })
report-decision-detail-open = ({ $by }; { $who })
report-decision-detail-bare = ({ $by })

# ---- Achteraan ----

report-reading = Hoe u deze nota leest
report-reading-status = Status
report-reading-on-course = Het cijfer haalt het streefpad van vandaag, of doet beter.
report-reading-attention = Het cijfer haalt het streefpad niet, maar blijft binnen de tolerantie.
report-reading-off-course = Het cijfer ligt verder van het streefpad dan de tolerantie toelaat.
report-reading-unknown = Er is geen cijfer, of het laatste is te oud om de stand te beoordelen.
report-reading-informative = Het cijfer geeft context en wordt niet beoordeeld. Meer meldingen is bijvoorbeeld niet altijd slecht nieuws.
report-reading-name = Wat elke status betekent
report-reading-meaning = Betekenis
report-reading-path = **Streefpad.** Het pad van de nulmeting naar het doel van elk jaar. Aantallen vergelijken we met het deel van het jaardoel dat bij de gemeten maanden hoort.
report-reading-tolerance = **Tolerantie.** Hoeveel een cijfer van het streefpad mag afwijken voor het “Achter” heet. Elke indicator heeft zijn eigen tolerantie.
report-reading-priority = **Status van een prioriteit.** “Op schema” als meer dan de helft van de cijfers, naar gewicht, op schema ligt en geen onderdeel achterloopt. “Achter” als meer dan de helft achterloopt. “Geen cijfer” als voor minder dan 60 % een recent cijfer bestaat. In alle andere gevallen “Bijsturen”.
report-reading-demonstrable = **Aantoonbaar.** Cijfers schommelen van maand tot maand. Een daling of stijging heet pas aantoonbaar als het 95 %‑interval van het verschil geen nul bevat. Dat zegt dat er iets veranderde, niet waardoor.
report-reading-interval = **95 %‑interval.** De grenzen waartussen de werkelijke verandering met grote zekerheid ligt. Hoe kleiner de aantallen, hoe breder het interval.
report-sources-none = Er zijn nog geen metingen, dus ook geen bronnen.
