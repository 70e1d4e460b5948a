# De indicatoren: de lijst, en één indicator met zijn grafiek en zijn metingen.

# ---- De lijst ----

# $indicators: 34 indicatoren; $day: 8 november 2023.
indicator-list-standing = { $indicators } · stand op { $day }
indicator-new = Nieuwe indicator
indicator-new-name = Nieuwe indicator
indicator-new-unit = feiten
indicator-none = Nog geen indicatoren
indicator-none-what = Een indicator is een cijfer dat zegt of een doelstelling dichterbij komt, zoals het aantal woninginbraken per maand. Het hoort bij de zone en loopt door van het ene plan naar het volgende.
indicator-none-found = Geen enkele indicator past bij wat u zoekt.
indicator-search = Zoek op naam of code
indicator-filters = Welke indicatoren
indicator-filter-all = Alle ({ $n })
indicator-filter-off-course = Achter ({ $n })
indicator-filter-attention = Bijsturen ({ $n })
indicator-filter-stale = Cijfer te oud ({ $n })
indicator-filter-aimless = Zonder doel ({ $n })
indicator-order = Volgorde
indicator-order-name = Naam
indicator-order-status = Status
indicator-order-code = Code
indicator-more = { $n ->
    [one] Nog 1 indicator tonen
   *[other] Nog { $n } indicatoren tonen
}
indicator-column-indicator = Indicator
indicator-column-last = Laatste cijfer
indicator-column-year = Jaarcijfer
indicator-column-course = Verloop
indicator-no-figure = geen cijfer
indicator-no-expectation = zonder doel
indicator-expected = verwacht { $expected }

# ---- De kop ----

# $priorities: 1, 4 en 6.
indicator-priorities = { $n ->
    [one] Prioriteit { $priorities }
   *[other] Prioriteiten { $priorities }
}
# $unit: feiten; $frequency: per maand.
indicator-unit-frequency = { $frequency } gemeten ({ $unit })
indicator-enter = Meting invoeren
indicator-remove = Indicator verwijderen
indicator-chart-empty = Er zijn nog geen cijfers van voor { $day }. Kies op het overzicht een latere dag om de grafiek te zien.

# ---- Het oordeel ----

indicator-stale = Het laatste cijfer is van { $period }, te oud om de stand vandaag te beoordelen. Vul de ontbrekende metingen aan.
# $span: jan–okt 2023.
indicator-how-one = Cijfer van { $span }
indicator-how-sum = Som van { $span }
indicator-how-mean = Gemiddelde van { $span }
indicator-how-last = Laatste waarde van { $span }
indicator-how-ratio = Tellers gedeeld door noemers, { $span }
indicator-expected-lower = verwacht: hoogstens { $expected }
indicator-expected-higher = verwacht: minstens { $expected }
indicator-expected-band = verwacht: { $low } tot { $high }
indicator-expected-share = Verwacht is het deel van het jaardoel { $target } voor { $year } dat volgens eerdere jaren bij deze periode hoort.
indicator-expected-line = Verwacht is de waarde op het streefpad op { $day }.
# $tolerance: 10 %.
indicator-edge-lower = Tot { $edge } is het bijsturen, daarboven achter (tolerantie { $tolerance }).
indicator-edge-higher = Vanaf { $edge } is het bijsturen, daaronder achter (tolerantie { $tolerance }).
indicator-edge-band = Van { $low } tot { $high } is het hoogstens bijsturen, daarbuiten achter (tolerantie { $tolerance }).
indicator-tolerance-share = { $percent }
indicator-tolerance-points = { $points } procentpunt
indicator-tolerance-score = { $points } punt
indicator-source-unknown = niet ingevuld
# $source: ANG; $day: 07/11/2023.
indicator-source-line = Bron: { $source } · afgesloten op { $day }
indicator-achievement = Op weg naar het doel van { $year }
# $start: 504; $from: 2019; $target: 288; $elapsed: 64 %.
indicator-achievement-how = Van { $start } in { $from } naar { $target } in { $year }. De streep is de verstreken tijd: { $elapsed }.
indicator-achievement-how-sum = Van { $start } in { $from } naar { $target } in { $year }, volgens de laatste twaalf maanden. De streep is de verstreken tijd: { $elapsed }.

# ---- De definitie ----

indicator-defined = Definitie
indicator-code = Code
indicator-name = Naam
indicator-definition = Wat telt mee, en wat niet
indicator-definition-example = Bijvoorbeeld: voltooide inbraken en pogingen in bewoonde gebouwen. De datum van het feit telt.
indicator-unit = Eenheid
indicator-decimals = Decimalen
indicator-decimals-whole = Het aantal decimalen is een geheel getal van 0 tot 4.
indicator-kind = Soort indicator
indicator-direction = Wat is beter
indicator-nature = Soort getal
indicator-frequency = Hoe vaak gemeten
indicator-aggregation = Jaarcijfer
indicator-tolerance-in-percent = Tolerantie (%)
indicator-tolerance-in-points = Tolerantie (procentpunt)
indicator-tolerance-in-score = Tolerantie (punten)
indicator-tolerance-hint = Zo ver van het streefpad is het bijsturen, verder is het achter.
indicator-source = Bron
indicator-cut-off-rule = Wanneer worden de cijfers afgesloten
indicator-cut-off-rule-example = Bijvoorbeeld: telling op de 15de van de volgende maand.
indicator-owner = Verantwoordelijke
indicator-number-empty = Vul een getal in.

# ---- De streefwaarden ----

indicator-targets = Streefwaarden
indicator-targets-no-plan = Streefwaarden horen bij een plan. Maak eerst een plan.
indicator-targets-hint = Leegmaken verwijdert een streefwaarde. Tussen twee jaren loopt het streefpad recht.
indicator-targets-hint-sum = Een streefwaarde geldt voor het hele jaar. Leegmaken verwijdert ze.
indicator-baseline = Nulmeting
indicator-baseline-year = Jaar nulmeting
indicator-not-a-year = “{ $found }” is geen jaar. Schrijf bijvoorbeeld 2019.
indicator-band-order = De bovengrens ligt onder de ondergrens. Pas een van beide aan.
indicator-year = Jaar
indicator-column-target = Streefwaarde
indicator-column-low = Vanaf
indicator-column-high = Tot
indicator-column-measured = Gemeten
indicator-target-of = Streefwaarde { $year }
indicator-low-of = Ondergrens { $year }
indicator-high-of = Bovengrens { $year }

# ---- De gebeurtenissen ----

indicator-notes = Gebeurtenissen
indicator-notes-none = Een gebeurtenis verklaart de cijfers: een actie die begint, een lockdown, een andere telwijze. Ze staat in de grafiek en in elk rapport.
indicator-note-add = Gebeurtenis toevoegen
indicator-note-add-here = Toevoegen
indicator-note-new = Nieuwe gebeurtenis
indicator-column-day = Dag
indicator-column-kind = Soort
indicator-column-what = Wat er gebeurde
indicator-note-day = Dag van { $text }
indicator-note-kind = Soort van { $text }
indicator-note-text = Tekst van { $text }
indicator-note-remove = Gebeurtenis verwijderen: { $text }

# ---- Gebruikt in ----

indicator-usage = Gebruikt in
indicator-usage-column = Doelstellingen en actieplannen
indicator-usage-none = Nog aan geen enkele doelstelling gekoppeld. Koppelen gebeurt bij de doelstelling zelf.
indicator-usage-begin = Naar het plan
indicator-action-plan = Actieplan { $code }

# ---- De metingen ----

indicator-measurements = Metingen
indicator-measurements-none = Vul een waarde in en druk op Enter, of plak een hele kolom uit een rekenblad.
indicator-column-period = Periode
indicator-column-value = Waarde
indicator-column-numerator = Teller
indicator-column-denominator = Noemer
indicator-column-cut-off = Afgesloten op
indicator-column-note = Nota
# $column: Waarde; $period: okt 2023.
indicator-cell = { $column } { $period }
indicator-running = loopt nog
indicator-revised = { $n ->
    [one] Eén keer herzien
   *[other] { $n } keer herzien
}
# $what: Eén keer herzien; $period: okt 2023.
indicator-revised-of = { $what }: { $period }
indicator-revised-show = Toon de vroegere cijfers.
indicator-revised-hide = Verberg de vroegere cijfers.
indicator-earlier = Vroeger: { $figure }, afgesloten op { $day }
indicator-earlier-noted = Vroeger: { $figure }, afgesloten op { $day } ({ $note })
indicator-revision-hint = Een herziening? Vul eerst de nieuwe afsluitdatum in en dan het nieuwe cijfer: het vroegere cijfer blijft bewaard.
indicator-value-empty = Een meting heeft een waarde nodig. Verwijderen kan met de knop achteraan de rij.
indicator-denominator-empty = De noemer ontbreekt. Zonder noemer is er geen percentage.
indicator-cut-off-future = De afsluitdatum ligt in de toekomst. Vul de dag in waarop de cijfers getrokken zijn.
indicator-cut-off-twice = Er is al een cijfer met die afsluitdatum. Kies een andere dag.
indicator-measurement-remove = Meting verwijderen: { $period }

# ---- Plakken uit een rekenblad ----

indicator-paste = Plakken uit rekenblad
indicator-paste-title = Cijfers plakken: { $indicator }
indicator-paste-what = Kopieer in uw rekenblad de kolommen periode, waarde en eventueel nota, of alleen de waarden. Plak ze hieronder; u ziet eerst wat er met elke rij gebeurt.
indicator-paste-what-ratio = Kopieer in uw rekenblad de kolommen periode, teller, noemer en eventueel nota, of alleen teller en noemer. Plak ze hieronder; u ziet eerst wat er met elke rij gebeurt.
indicator-paste-area = Geplakte rijen
indicator-paste-example = sep 2023	24	voorlopig
indicator-paste-example-ratio = sep 2023	56	70	voorlopig
indicator-paste-first = Eerste periode
indicator-paste-cut-off = Afgesloten op
indicator-paste-preview = Wat er met elke rij gebeurt
indicator-paste-column-line = Rij
indicator-paste-column-remark = Wat ermee gebeurt
indicator-paste-new = nieuw
indicator-paste-same = ongewijzigd, wordt overgeslagen
indicator-paste-heading = kop van de kolommen, wordt overgeslagen
indicator-paste-revises = herziet { $figure } van { $day }; dat cijfer blijft bewaard
indicator-paste-corrects = vervangt { $figure }, met dezelfde afsluitdatum
indicator-paste-older = ouder dan { $figure } van { $day }: wordt bewaard maar telt niet mee
indicator-paste-twice = Deze periode staat al op rij { $line }.
indicator-paste-no-value = De waarde ontbreekt.
indicator-paste-no-period = Kies eerst de eerste periode.
indicator-paste-too-early = Deze periode begint pas na de afsluitdatum.
indicator-paste-denominator = De noemer moet groter zijn dan 0.
indicator-not-a-period = “{ $found }” is geen periode. Schrijf bijvoorbeeld 2023-09, sep 2023, K3 2023 of 2023.
indicator-paste-other-frequency = “{ $found }” past niet: deze indicator wordt { $frequency } gemeten.
indicator-paste-stay = { $n ->
    [one] Rij { $lines } wordt niet ingevoerd en blijft hierna staan, zodat u ze kunt verbeteren.
   *[other] Rijen { $lines } worden niet ingevoerd en blijven hierna staan, zodat u ze kunt verbeteren.
}
indicator-paste-mend = { $n ->
    [one] Rij { $lines } kan zo niet ingevoerd worden. Verbeter ze in het vak hierboven.
   *[other] Rijen { $lines } kunnen zo niet ingevoerd worden. Verbeter ze in het vak hierboven.
}
indicator-paste-entered = { $n ->
    [one] 1 meting is ingevoerd. De rijen hieronder nog niet.
   *[other] { $n } metingen zijn ingevoerd. De rijen hieronder nog niet.
}
indicator-paste-enter = { $n ->
    [0] Metingen invoeren
    [one] 1 meting invoeren
   *[other] { $n } metingen invoeren
}
