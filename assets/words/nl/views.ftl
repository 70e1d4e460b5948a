# De zichten op een indicator: jaar op jaar, cumulatief, per gemeente; wat iemand verklaart en wat een bron zegt.

# ---- De tabs ----

views = Zicht op de cijfers
views-control = Regelkaart
views-year-on-year = Jaar op jaar
views-running = Cumulatief
views-by-area = Per gemeente
views-measures = Wat de lijnen tonen
views-measure-figure = Cijfer
views-measure-index = Index
views-measure-rolling = Twaalf maanden

# ---- Jaar op jaar ----

# $from: 2020; $until: 2022.
views-usual = gemiddelde { $from }–{ $until }
views-level = nulmeting
views-unit-index = index, nulmeting { $year } = 100
views-unit-rolling = { $unit }, laatste twaalf maanden
views-half = { $number }e halfjaar
views-point-index = index { $index } (nulmeting = 100)
views-point-rolling = twaalf maanden tot en met { $period }: { $value }
views-compared = Dezelfde periode, jaar na jaar
views-column-figure = Cijfer
views-column-difference = Tegenover het jaar ervoor
views-column-verdict = Is het aantoonbaar?
# $difference: 24; $reference: 2022; $then: 312.
views-change-same = evenveel als in { $reference } ({ $then })
views-change-fewer = { $difference } minder dan in { $reference } ({ $then })
views-change-more = { $difference } meer dan in { $reference } ({ $then })
views-change-points-lower = { $difference } procentpunt lager dan in { $reference } ({ $then })
views-change-points-higher = { $difference } procentpunt hoger dan in { $reference } ({ $then })
views-change-lower = { $difference } lager dan in { $reference } ({ $then })
views-change-higher = { $difference } hoger dan in { $reference } ({ $then })
views-missing = { $n ->
    [one] onvolledig: 1 cijfer ontbreekt
   *[other] onvolledig: { $n } cijfers ontbreken
}
views-year = { $span }: { $figure }.
views-year-compared = { $span }: { $figure }, { $difference }; { $verdict }.
views-left-out = Zonder { $areas }, want daarvan ontbreekt een cijfer van een van beide jaren.

# ---- Cumulatief ----

views-unit-running = { $unit }, samen sinds 1 januari
views-unit-so-far = { $unit }, sinds 1 januari
views-target = doel { $figure }
views-left-lower = nog hoogstens { $left } tot het doel
views-left-higher = nog { $left } tot het doel
views-exceeded = { $left } boven het doel
views-reached = doel gehaald
views-running-so-far = { $span }: { $figure }.
views-running-most = Volgens het streefpad is dat nu hoogstens { $expected }.
views-running-least = Volgens het streefpad is dat nu minstens { $expected }.
views-running-band = Volgens het streefpad ligt dat nu tussen { $low } en { $high }.
# $left: nog hoogstens 62 tot het doel.
views-running-target = Het doel voor { $year } is { $target }: { $left }.
views-running-hint = Het streefpad volgt het verloop van eerdere jaren, zodat een drukke winter niet meteen als achterstand telt.

# ---- Per gemeente ----

views-areas = Gemeenten
views-column-area = Gemeente
views-column-per-thousand = Per 1.000 inwoners
views-areas-together = Samen
views-area-in = { $figure } in { $span }
views-area-point = { $area }, { $span }: { $figure }
views-area-change = { $difference }; { $verdict }
views-provisional = voorlopig
# $areas: Machelen en Vilvoorde; $span: jan–okt 2023.
views-areas-without = { $n ->
    [one] { $areas } heeft niet alle cijfers van { $span } en telt niet mee.
   *[other] { $areas } hebben niet alle cijfers van { $span } en tellen niet mee.
}
views-areas-differ = Het cijfer van de zone zelf voor { $span } is { $zone }; de gemeenten geven samen { $together }. Kijk na welk van beide klopt.
views-areas-provisional = Een deel van de cijfers van { $span } is voorlopig en kan nog wijzigen.

# ---- Onder de aanwijzer ----

views-hover-ratio = { $part } op { $whole }
views-hover-cut-off = afgesloten op { $day }
views-hover-provisional = voorlopig, afgesloten op { $day }
views-hover-parts = { $n ->
    [one] cijfer van 1 gemeente
   *[other] som van { $n } gemeenten
}
# $author: L. Peeters; $day: 14/11/2023; $time: 09:12.
views-hover-entered = ingevoerd door { $author } op { $day } om { $time }
# $earlier: Vroeger: 25, afgesloten op 15/10/2023.
views-earlier-entered = { $earlier } · { $entered }

# ---- De metingen per gemeente ----

views-area-choice = Waar gemeten
views-whole-zone = Hele zone
views-area-former = { $area } (tot { $year })
views-total-hint = Deze cijfers zijn de som van de gemeenten. Kies een gemeente om er een in te vullen of te verbeteren.
views-parts-of = Gemeenten van { $period }
views-parts-show = Toon de gemeenten.
views-parts-hide = Verberg de gemeenten.
views-part = { $area }: { $figure }
views-incomplete = { $n ->
    [one] onvolledig: { $areas } ontbreekt
   *[other] onvolledig: { $areas } ontbreken
}
views-paste-others = { $n ->
    [one] De kolom { $columns } is geen gemeente en wordt overgeslagen.
   *[other] De kolommen { $columns } zijn geen gemeenten en worden overgeslagen.
}
views-by-areas = in te vullen per gemeente
views-paste-into = Deze cijfers gelden voor { $area }.
views-paste-areas = Heeft het rekenblad één kolom per gemeente? Neem dan de rij met hun namen mee.

# ---- De definitie ----

views-per = Uitgedrukt per
views-per-hint = 100 is een percentage, 1.000 bijvoorbeeld “per 1.000 inwoners”.
views-trajectory = Verloop van het streefpad
views-trajectory-hint = Een rechte lijn loopt geleidelijk naar het doel; een trap geldt vanaf 1 januari.
views-targets-hint-step = Een streefwaarde geldt vanaf 1 januari van haar jaar. Leegmaken verwijdert ze.
views-settles-after = Voorlopig (dagen)
views-settles-after-hint = Tot zoveel dagen na de periode kan een cijfer nog wijzigen.
views-days-whole = Vul een heel aantal dagen in, bijvoorbeeld 14.
views-irregular-hint = Nu en dan: elk cijfer geldt voor zijn jaar, en tussen twee bevragingen ontbreekt er niets.

# ---- De gebeurtenissen ----

views-column-until = Tot en met
views-note-until = Laatste dag van { $text }
views-note-hint = Na een ingreep van de zone beginnen de grenzen en de prognose opnieuw. De cijfers van een verstoring blijven staan, maar er wordt niets mee beoordeeld.
# $code: WON-01; $year: 2021; $day: 01/09/2021.
views-mark-start = Start van actieplan { $code } op { $day } markeren als ingreep
views-mark-text = Start { $title } (actieplan { $year })

# ---- De verklaarde status ----

views-declared = verklaard: { $status }
views-declared-by = Verklaard door { $person } op { $day }, geldig tot en met { $until }.
views-declared-differs = De cijfers zeggen iets anders: { $status }.
views-declared-agrees = De cijfers zeggen hetzelfde.
views-declared-silent = De cijfers zeggen er niets over: een recent cijfer ontbreekt.
views-declared-ended = De verklaarde status “{ $status }” van { $person } liep af op { $until }. Sindsdien spreken alleen de cijfers.
views-declare = Status verklaren
views-declare-change = Verklaring wijzigen
views-declare-withdraw = Verklaring intrekken
views-declare-title = Status verklaren: { $indicator }
views-declare-what = De berekende status blijft ernaast staan. Een verklaring heeft een reden, een naam en een laatste dag.
views-declare-status = Status
views-declare-reason = Waarom
views-declare-reason-example = Bijvoorbeeld: de nieuwe telling loopt pas sinds april, de ploeg ziet minder feiten op het terrein.
views-declare-reason-empty = Schrijf waarom het anders staat dan de cijfers zeggen.
views-declare-by = Verklaard door
views-declare-by-empty = Kies wie de status verklaart.
views-declare-until = Geldig tot en met
views-declare-do = Verklaren

# ---- Wat een bron van een wijziging zegt ----

views-published = Wijziging volgens de bron (geen aantallen)
views-published-none = Geeft een bron enkel een percentage? Zet het hier: het wordt nooit een cijfer en wordt niet getoetst.
views-published-add = Wijziging toevoegen
views-published-edit = Wijziging van { $period } aanpassen
views-published-remove = Wijziging van { $period } verwijderen
# $change: −8 %; $period: 2018; $reference: 2017; $day: 20/02/2019.
views-published-line = { $period }: volgens de bron { $change } tegenover { $reference } (bericht van { $day }). Niet te toetsen: de bron geeft geen aantallen.
views-published-title = Wijziging volgens de bron: { $indicator }
views-published-period = Periode
views-published-percent = Wijziging in %
views-published-percent-hint = Een daling met een minteken, bijvoorbeeld −17.
views-published-cut-off = Dag van het bericht
views-published-note = Waar het stond
views-published-save = Bewaren
views-paste-ratio = Dit cijfer heeft een teller en een noemer: plak het per gemeente, met die gemeente gekozen boven de tabel.
