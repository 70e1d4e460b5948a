# Twee tijden en wat er sindsdien veranderde.

# De dag waarop beoordeeld wordt, en de dag waarop het plan zo gekend was.
moments = Peildatum en stand van de kennis
moment-on = Peildatum
moment-known = Zoals gekend op
moment-now = nu
moment-meeting = Zitting kiezen
moment-of-now = Vandaag, zoals nu gekend
moment-of-meeting = { $body }, { $day }
moment-busy = Het plan van { $day } wordt opgezocht…
moment-banner = U kijkt naar het plan zoals het gekend was op { $day }. Wijzigen kan niet.
moment-back = Terug naar nu
moment-refused = Dit is het plan zoals het gekend was op { $day }; daar kan niets meer aan gewijzigd worden.
moment-refused-hint = Ga terug naar nu om iets te wijzigen.
moment-future = { $day } moet nog komen; wat het plan dan zegt, weet nog niemand. Kies een dag tot en met vandaag.
moment-not-yet-made = Wat dit plan op { $day } zei, is niet bekend: het bestand is pas op { $made } gemaakt. Kies { $made } of later.
shortcut-since = Naar wat veranderde sinds de vorige zitting

# Sinds de vorige zitting.
since = Sinds de vorige zitting
since-what = Vergelijkt twee momenten, elk zoals het toen gekend was. Wat nu beter gekend is, staat erbij.
since-then = Van
since-now = Tot
since-then-on = Peildatum van
since-now-on = Peildatum tot
since-other-day = Een andere dag
since-of-now = De peildatum van het venster
since-span = Van { $from } tot { $until }.
since-moment-known = { $on } (zoals gekend op { $known })
since-moment-now = { $on } (zoals nu gekend)
since-made-later = Het bestand is pas op { $made } gemaakt. De vroegere stand is dus berekend met wat er toen al in stond; cijfers die na { $known } afgesloten zijn, tellen er niet in mee.
since-order = De eerste dag moet voor de laatste liggen.
since-busy = De twee momenten worden vergeleken…
since-nothing = Er veranderde niets
since-nothing-what = Tussen deze twee momenten kwam er geen cijfer bij en veranderde er geen status, streefwaarde, actie of beslissing.
since-no-meeting = Nog geen vorige zitting
since-no-meeting-what = Kies hierboven een dag, of voeg bij de zone een overleg toe met zijn peildatum.
since-number-statuses = Indicatoren: beter | slechter
since-number-figures = Nieuwe cijfers
since-number-revised = { $n } herzien
since-number-actions = Acties afgewerkt
since-number-late = { $n } te laat geworden
since-number-decisions = Beslissingen genomen
since-number-carried-out = { $n } uitgevoerd
since-statuses = Veranderde status
since-restated-title = Toen anders gekend
since-goals = Verschoven streefwaarden
since-work = Acties en fasen
since-decisions = Beslissingen
since-figures = Cijfers
since-structure = Opbouw van het plan
since-lines = { $n ->
    [one] 1 regel
   *[other] { $n } regels
}

# Waardoor een status veranderde.
since-because = Komt door { $causes }.
since-cause-new = nieuwe cijfers
since-cause-revised = herziene cijfers
since-cause-withdrawn = geschrapte cijfers
since-cause-goals = een gewijzigde streefwaarde of nulmeting
since-cause-plan = een ander plan met eigen streefwaarden
since-cause-stale = een laatste cijfer dat te oud geworden is om te beoordelen
since-cause-makeup = andere doelstellingen, indicatoren of gewichten eronder
since-cause-day = de tijd die verstreek
since-cause-redefined = een gewijzigde indicator ({ $facets })
since-cause-below = { $n ->
    [one] de gewijzigde status van { $names }
   *[other] de gewijzigde status van { $names }
}
since-stand = ({ $period }) { $figure }
since-stands = Toen { $then }; nu { $now }.
since-stand-expected = ({ $period }) { $figure }, verwacht { $expected }
since-stand-now = Nu { $now }.
since-stand-then = Toen { $then }; nu geen cijfer.
since-stand-same = Toen en nu { $now }.
since-counted = { $figure } ({ $part } van { $whole })
since-restated = Met wat nu gekend is, was de status op { $day }: { $status }.

# Cijfers en streefwaarden.
since-figures-new = { $n ->
    [one] 1 nieuw cijfer
   *[other] { $n } nieuwe cijfers
}
since-figures-revised = { $n ->
    [one] 1 herzien cijfer
   *[other] { $n } herziene cijfers
}
since-figures-withdrawn = { $n ->
    [one] 1 geschrapt cijfer
   *[other] { $n } geschrapte cijfers
}
since-figures-earlier = { $n ->
    [one] 1 vroeger cijfer
   *[other] { $n } vroegere cijfers
}
since-figure = { $period }: { $figure }
since-figure-revised = { $period }: { $was } werd { $is }
since-figure-withdrawn = { $period }: { $figure } geschrapt
since-band = { $low } tot { $high }
since-baseline = Nulmeting { $year }
since-target = Streefwaarde { $year }
since-goal-moved = { $goal }: { $from } werd { $to }
since-goal-new = { $goal } toegevoegd: { $to }
since-goal-gone = { $goal } geschrapt: { $from }

# Acties, fasen en beslissingen.
since-happening-decided = beslist
since-happening-carried-out = uitgevoerd
since-happening-decision-dropped = vervallen
since-happening-decision-late = te laat
since-happening-finished = afgewerkt
since-happening-became-late = te laat
since-happening-moved = verschoven
since-happening-dropped = geschrapt
since-happening-signed = afgesloten
since-decided-on = beslist op { $day }
since-carried-out-on = uitgevoerd op { $day }
since-decision-late-on = te laat sinds { $day }
since-finished-on = afgewerkt op { $day }
since-became-late-on = te laat sinds { $day }
since-moved-on = einddatum nu { $day }
since-moved-from = einddatum verschoven van { $was } naar { $day }
since-moved-away = einddatum verwijderd
since-signed-on = afgesloten op { $day }

# De opbouw van het plan.
since-structure-new = nieuw
since-structure-changed = gewijzigd
since-structure-removed = verwijderd
since-rewritten = { $what }: { $facets }
since-facet-name = naam
since-facet-description = omschrijving
since-facet-deadline = einddatum
since-facet-weight = gewicht
since-facet-place = plaats in het plan
since-facet-owner = verantwoordelijke
since-facet-definition = definitie
since-facet-unit = eenheid
since-facet-direction = gewenste richting
since-facet-nature = soort cijfer
since-facet-frequency = meetfrequentie
since-facet-aggregation = berekening van het jaarcijfer
since-facet-tolerance = tolerantie
since-facet-source = bron

# De opdrachtregel.
since-cli-turns = { $title }: { $better } | { $worse }
since-cli-number = { $title }: { $number } ({ $rest })
since-cli-statuses = { $from } → { $to }
since-cli-no-moment = Zeg sinds wanneer: er is geen zitting voor { $on }.
since-cli-no-moment-hint = Schrijf --from met een dag, of --meeting met de code van een overleg.
since-cli-unknown-meeting = Er is geen overleg met code “{ $code }”.
since-cli-unknown-meeting-hint = Deze codes zijn er: { $codes }.
since-cli-order = { $from } ligt niet voor { $on }.
since-cli-order-hint = Kies bij --from of --meeting een vroegere dag, of bij --on een latere.

moment-dialog = Sluit eerst het venster waarin u iets invult.
moment-dialog-hint = Daarna kunt u opnieuw een vroegere dag kiezen.
