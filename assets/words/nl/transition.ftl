# Het einde van een plan en het begin van het volgende.

transition = Volgend plan
transition-after = Na { $plan }
transition-steps = Stappen
# $number: 2, $name: Eindevaluatie.
transition-step = { $number }. { $name }
transition-step-done = { $step } ({ $done } van { $all })
transition-facts = Nieuw plan
transition-verdicts = Eindevaluatie
transition-onward = Wat doorloopt
transition-starts = Nulmetingen
transition-review = Nakijken en beginnen
transition-back = Vorige stap
transition-on = Volgende: { $step }
transition-is-done = Na “{ $plan }” is al begonnen met “{ $next }”.
transition-to-successor = Naar dat plan
transition-is-closed = “{ $plan }” is afgesloten. Heropen het om de eindevaluatie te maken; aan het einde sluit u het weer af.
transition-reopen = Plan heropenen

# Het nieuwe plan
transition-facts-what = Zo heet het volgende plan en dan loopt het. Alles kan later nog gewijzigd worden.
transition-old-period = { $plan } loopt van { $from } tot en met { $until }.
transition-title-empty = Geef het plan een titel.
transition-code-empty = Geef het plan een code.
transition-code-taken = Er is al een plan met code { $code }.
transition-too-early = { $plan } loopt tot en met { $day }: het volgende plan begint daarna.

# De eindevaluatie
transition-priorities = Prioriteiten
transition-evaluated = Beoordeeld
transition-done-of = { $done } van { $all }
transition-verdicts-what = Wat werd bereikt, wat leert de zone eruit, en loopt de doelstelling door? Wat u kiest, wordt meteen bewaard.
transition-accept = { $n ->
    [one] Voorstel voor 1 doelstelling overnemen
   *[other] Voorstel voor { $n } doelstellingen overnemen
}
transition-accept-what = Wat nog geen oordeel heeft, krijgt dat van de cijfers en wordt behouden. U kunt het daarna wijzigen.
transition-next-priority = Naar { $priority }
transition-figures-say = Volgens de cijfers
transition-verdict = Oordeel
transition-verdict-open = Nog te kiezen
transition-course = In het volgende plan
transition-merge = Samenvoegen met
transition-lesson = Les
transition-new-title = Nieuwe titel
transition-merge-choose = Kies een doelstelling
transition-merge-open = Kies met welke doelstelling { $objective } samengevoegd wordt.
transition-lesson-example = Wat werkte, wat niet, en wat neemt de zone mee?
transition-ground = { $indicator }: { $figure }
transition-ground-baseline = nulmeting { $value } ({ $year })
transition-ground-target = streefwaarde { $value } ({ $year })
transition-ground-share = { $share } van de weg
transition-band = { $low } tot { $high }
transition-ground-parts = { $n ->
    [one] Via 1 deeldoelstelling: { $share } van de weg
   *[other] Gemiddelde van { $n } deeldoelstellingen: { $share } van de weg
}
transition-ground-whole = { $n ->
    [one] Samen met 1 deeldoelstelling: { $share } van de weg
   *[other] Samen met { $n } deeldoelstellingen: { $share } van de weg
}
transition-ground-none = Geen indicator meet deze doelstelling.
transition-no-objectives = Nog geen doelstellingen
transition-no-objectives-what = Dit plan heeft geen doelstellingen om te evalueren. Ga door naar de volgende stap.
transition-rework = Nog te herwerken.
transition-rework-because = Nog te herwerken: { $lesson }

# Wat doorloopt
transition-priorities-what = Een prioriteit gaat mee met haar doelstellingen. Vink een andere aan om ze zonder doelstellingen mee te nemen.
transition-what-goes-on = Wat gaat mee
transition-going = { $n ->
    [one] 1 van { $all } doelstellingen
   *[other] { $n } van { $all } doelstellingen
}
transition-nothing-goes-on = Niets
transition-goes-on-empty = De prioriteit zonder doelstellingen
transition-go-on = { $name } loopt door
transition-action-plans-what = Vink aan wat doorloopt. Het actieplan gaat mee met zijn partners en indicatoren; zijn cycli blijven in het oude plan.
transition-no-action-plans = Dit plan heeft geen actieplannen.
transition-carry-all = Alles aanvinken
transition-carry-none = Niets aanvinken
transition-last-cycle = Laatste cyclus
transition-objective-stays = De doelstelling loopt niet door
transition-cycle-outcome = { $year }: { $outcome }
transition-cycle-open = { $n ->
    [0] { $year }: loopt nog
    [one] { $year }: loopt nog, 1 open actie
   *[other] { $year }: loopt nog, { $n } open acties
}
transition-begin-cycles = Meteen cyclus { $year } beginnen, met de acties die nog openstaan
transition-of-plan = { $name } · { $plan }

# Nulmetingen
transition-starts-what = De cijferreeksen lopen gewoon door. De nulmeting is het laatste volledig gemeten jaar voor het nieuwe plan; streefwaarden vult u in wanneer ze beslist zijn.
transition-no-indicators = Geen enkele doelstelling met een indicator loopt door.
transition-measured = { $n ->
    [one] 1 meting, { $until }
   *[other] { $n } metingen, t.e.m. { $until }
}
transition-target-of = Streefwaarde { $year }
transition-target = Streefwaarde
transition-was = was { $value }
transition-low = Ondergrens
transition-high = Bovengrens
transition-no-target = informatief
transition-keep-targets = Laatste streefwaarden behouden
transition-fault-of = { $indicator }: { $fault }

# Nakijken en beginnen
transition-unanswered = { $n ->
    [one] 1 doelstelling heeft nog geen oordeel.
   *[other] { $n } doelstellingen hebben nog geen oordeel.
}
transition-to-verdicts = Naar de eindevaluatie
transition-period = { $from } tot en met { $until }
transition-count-indicators = { $n ->
    [one] 1 indicator met zijn reeks
   *[other] { $n } indicatoren met hun reeks
}
transition-count-baselines = { $n ->
    [one] 1 nulmeting
   *[other] { $n } nulmetingen
}
transition-count-targets = { $n ->
    [0] nog geen streefwaarden
    [one] 1 streefwaarde
   *[other] { $n } streefwaarden
}
transition-count-reworked = { $n ->
    [one] 1 doelstelling is nog te herwerken
   *[other] { $n } doelstellingen zijn nog te herwerken
}
transition-new-is-draft = Het nieuwe plan begint als ontwerp.
transition-count-verdict = { $n ->
    [one] 1 doelstelling { $verdict }
   *[other] { $n } doelstellingen { $verdict }
}
transition-count-stopped = { $n ->
    [one] 1 doelstelling loopt niet door
   *[other] { $n } doelstellingen lopen niet door
}
transition-seal = Het oude plan nu afsluiten
transition-seal-what = Het blijft leesbaar, maar er verandert niets meer aan. Metingen kunnen altijd nog ingevoerd worden.
transition-seal-running = Het oude plan loopt nog tot en met { $until }. Sluit u het nu af, dan kunnen acties en cycli ervan niet meer bijgewerkt worden. Metingen wel.
transition-seal-later = Het oude plan blijft open. U sluit het later af door zijn toestand te wijzigen.
transition-one-step = Dit gebeurt in één stap en is in één stap ongedaan te maken.
transition-begin = “{ $plan }” beginnen

# In het plan
transition-prepare = Volgend plan voorbereiden…
transition-extend = Verlengen…
transition-sealed = Dit plan is afgesloten: het blijft leesbaar. Zet de toestand terug om er nog iets aan te wijzigen.
transition-followed = Volgend plan: { $plan }
transition-extend-title = Plan verlengen
transition-extend-what = { $plan } loopt tot en met { $until }. De verlenging komt bij de versies en addenda te staan.
transition-extend-until = Nieuwe laatste dag
transition-extend-text = Waarom, en wie besliste het
transition-extend-text-example = bv. De zonale veiligheidsraad verlengt het plan met een jaar, in afwachting van het nieuwe.
transition-extend-text-empty = Schrijf waarom het plan verlengd wordt.
transition-extend-deadlines = { $n ->
    [one] Ook de doelstelling die tot dezelfde dag loopt
   *[other] Ook de { $n } doelstellingen die tot dezelfde dag lopen
}
transition-extend-do = Verlengen

# Wat niet kan
transition-has-successor = Na “{ $plan }” komt al een plan: “{ $next }”.
transition-has-successor-hint = Werk in dat plan verder.
transition-not-longer = De nieuwe laatste dag moet na { $day } liggen.
transition-not-longer-hint = Vul een latere dag in.
transition-merged-into-stopped = { $objective } wordt samengevoegd met { $into }, maar die doelstelling loopt zelf niet door.
transition-merged-into-stopped-hint = Kies een doelstelling die behouden of aangepast wordt.
transition-merged-in-circle = { $objective } en { $into } worden met elkaar samengevoegd, al dan niet via een omweg.
transition-merged-in-circle-hint = Kies er een die blijft, en behoud die.
