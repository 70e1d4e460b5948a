# Het plan als boom met het detail ernaast.

planscreen-is-draft = Ontwerp
planscreen-is-approved = Goedgekeurd
planscreen-is-approved-on = Goedgekeurd op { $day }
planscreen-is-closed = Afgesloten
planscreen-count-priorities = { $n ->
    [one] 1 prioriteit
   *[other] { $n } prioriteiten
}
planscreen-count-objectives = { $n ->
    [one] 1 doelstelling
   *[other] { $n } doelstellingen
}
planscreen-count-action-plans = { $n ->
    [one] 1 actieplan
   *[other] { $n } actieplannen
}
planscreen-shown-plan = Getoond plan
planscreen-no-plan = Nog geen plan
planscreen-no-plan-what = Hier komt het zonaal veiligheidsplan: zijn prioriteiten, doelstellingen en actieplannen.
planscreen-add-plan = Plan toevoegen

# De boom
planscreen-itself = Het plan zelf
planscreen-add-priority = Prioriteit toevoegen
planscreen-add-priority-to = Prioriteit toevoegen bij…
planscreen-standing = { $share }, { $status }
planscreen-line = { $name }, { $says }
planscreen-cell = { $column }: { $row }

# Velden
planscreen-code = Code
planscreen-title = Titel
planscreen-state = Toestand
planscreen-owner = Trekker
planscreen-weight = Gewicht
planscreen-weight-what = 1 is gewoon, 2 telt dubbel
planscreen-deadline = Te bereiken tegen
planscreen-description = Omschrijving
planscreen-description-example = Wat is precies bedoeld, en wat telt niet mee?
planscreen-up = Hoger zetten
planscreen-down = Lager zetten
planscreen-remove-one = { $what } verwijderen

# Het plan zelf
planscreen-alias = Ook genoemd
planscreen-ambition = Ambitie
planscreen-ambition-example = Wat wil de zone aan het einde van dit plan bereikt hebben?
planscreen-levels = Niveaus van doelstellingen
planscreen-levels-what = Zo noemt uw zone één doelstelling op elk niveau, van groot naar klein.
planscreen-level = Niveau
planscreen-add-level = Niveau
planscreen-new-level = Doelstelling op het volgende niveau

# Een prioriteit
planscreen-priority = Prioriteit
planscreen-new-priority = Nieuwe prioriteit
planscreen-track = Spoor
planscreen-reason = Waarom deze prioriteit
planscreen-reason-example = Welk probleem, voor wie, en waarom nu?
planscreen-scope = Wat eronder valt
planscreen-scope-example = Wat hoort erbij, en wat niet?
planscreen-emphasis = Nadruk
planscreen-emphasis-example = Waar gaat de aandacht het eerst naartoe?
planscreen-mean = Afgelegde weg
planscreen-coverage = Met recent cijfer
planscreen-worst = Zwakste onderdeel
# $share: deel van de weg, $why: een van de zinnen hieronder.
planscreen-why = Gemiddeld is { $share } van de weg van nulmeting naar streefwaarde afgelegd. { $why }
planscreen-why-on-course = Op schema, want meer dan de helft van het gewicht zit op schema en niets staat achter.
planscreen-why-attention = Bijsturen, want hoogstens de helft van het gewicht zit op schema.
planscreen-why-part-off-course = Bijsturen, want er staat iets achter, maar niet meer dan de helft van het gewicht.
planscreen-why-off-course = Achter, want meer dan de helft van het gewicht staat achter.
planscreen-why-unknown = Geen oordeel, want minder dan 60 % van het gewicht heeft een recent cijfer.
planscreen-not-judged = Nog geen oordeel: hieronder is geen enkele indicator met een streefwaarde.
planscreen-objectives = Doelstellingen
planscreen-objectives-below = Deeldoelstellingen
planscreen-objective = Doelstelling
planscreen-new-objective = Nieuwe doelstelling
planscreen-no-objectives = Een doelstelling zegt wat de zone hier wil bereiken, hoeveel en tegen wanneer.
planscreen-not-divided = Te groot voor één trekker? Verdeel deze doelstelling dan in kleinere.
planscreen-standing-column = Bereikt
planscreen-decisions = Beslissingen
planscreen-no-decisions = Leg hier vast wat beslist werd, wie het uitvoert en tegen wanneer.
planscreen-add-decision = Beslissing
planscreen-new-decision = Nieuwe beslissing
planscreen-decided-on = Beslist op
planscreen-decided-here = Buiten een overleg beslist
planscreen-decision-text = Wat werd beslist
planscreen-decision-kind = Soort
planscreen-decision-state = Stand
planscreen-carried-out-by = Uitvoerder
planscreen-due = Uiterlijk
planscreen-done-on = Uitgevoerd op
planscreen-late = Over tijd
planscreen-more-decisions = { $n ->
    [one] Ook 1 uitgevoerde of vervallen beslissing tonen
   *[other] Ook { $n } uitgevoerde of vervallen beslissingen tonen
}
planscreen-priority-no-action-plans = Actieplannen maakt u bij een doelstelling. Kies er een in de boom.

# Een doelstelling
planscreen-under = Valt onder
planscreen-directly-under = Rechtstreeks onder { $priority }
planscreen-indicator = Indicator
planscreen-new-indicator = Nieuwe indicator
planscreen-no-indicators = Nog niets meet deze doelstelling. Koppel een indicator die er al is, of maak een nieuwe.
planscreen-course = Verloop
planscreen-link = Indicator koppelen
planscreen-link-one = Bestaande indicator koppelen…
planscreen-unlink = { $what } loskoppelen
planscreen-code-and-name = { $code } · { $name }
planscreen-indicator-line = { $name }, { $status }, { $figure }, { $verdict }
planscreen-figure = { $figure } tot { $period } · geen streefwaarde
planscreen-figure-expected = { $figure } · verwacht { $expected }
planscreen-figure-stale = { $figure } · verouderd, tot { $period }
planscreen-no-figure = nog geen cijfer
planscreen-new-action-plan = Nieuw actieplan
planscreen-no-action-plans = Een actieplan zegt hoe u deze doelstelling jaar na jaar aanpakt, van Plan tot Act.
planscreen-action-plan = Actieplan
planscreen-cycle = Cyclus
planscreen-code-and-owner = { $code } · { $owner }
planscreen-no-cycle = nog geen cyclus
planscreen-cycle-complete = { $year } · volledig afgesloten
planscreen-cycle-phase = { $year } · { $phase } bezig
planscreen-cycle-phase-due = { $year } · { $phase } bezig, uiterlijk { $day }
planscreen-cycle-phase-late = { $year } · { $phase } te laat, verviel { $day }
planscreen-decided-by = Beslist door
