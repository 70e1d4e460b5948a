# Verslagen over een tijd: sinds de vorige zitting, een jaar, het einde van een plan.

# ---- Sinds de vorige zitting ----

report-since-no-moment = Er is geen vroegere zitting om mee te vergelijken. Kies een dag om mee te vergelijken, of voeg bij de zone de vorige zitting toe met haar peildatum.
# $turns: zes indicatoren staan beter en drie staan slechter.
report-since-turns = { $turns }.
report-since-better =
    { $n ->
        [0] geen enkele indicator staat beter
        [one] { report-number } indicator staat beter
       *[other] { report-number } indicatoren staan beter
    }
report-since-worse =
    { $n ->
        [0] geen enkele staat slechter
        [one] { report-number } staat slechter
       *[other] { report-number } staan slechter
    }
report-since-no-turns = Geen enkele indicator staat beter of slechter dan toen.
# $said: twaalf acties zijn afgewerkt en zes zijn te laat geworden.
report-since-sentence = { $said }.
report-since-finished =
    { $n ->
        [0] geen enkele actie is afgewerkt
        [one] { report-number } actie is afgewerkt
       *[other] { report-number } acties zijn afgewerkt
    }
report-since-became-late =
    { $n ->
        [0] geen enkele is te laat geworden
        [one] { report-number } is te laat geworden
       *[other] { report-number } zijn te laat geworden
    }
report-since-decided =
    { $n ->
        [one] { report-number } beslissing is genomen
       *[other] { report-number } beslissingen zijn genomen
    }
report-since-carried-out =
    { $n ->
        [one] { report-number } beslissing is uitgevoerd
       *[other] { report-number } beslissingen zijn uitgevoerd
    }
report-since-decision-late =
    { $n ->
        [one] { report-number } beslissing is te laat geworden
       *[other] { report-number } beslissingen zijn te laat geworden
    }
report-since-revised =
    { $n ->
        [one] { report-number } vroeger cijfer is herzien
       *[other] { report-number } vroegere cijfers zijn herzien
    }
report-since-moved-goals =
    { $n ->
        [one] { report-number } streefwaarde is gewijzigd
       *[other] { report-number } streefwaarden zijn gewijzigd
    }
report-since-numbers = Wat veranderde, in vier getallen
report-since-worse-beside = { " " }beter, { $worse } slechter
# $rest: 4 herzien.
report-since-beside = , { $rest }
report-since-statuses = Wat van status veranderde
report-since-no-statuses = Geen enkele prioriteit, doelstelling of indicator heeft een andere status dan toen.
report-since-statuses-priorities = Prioriteiten
report-since-statuses-objectives = Doelstellingen
report-since-statuses-indicators = Indicatoren
report-since-column-what = Wat
report-since-column-then = Toen
report-since-column-now = Nu
report-since-column-why = Waardoor
report-since-restated = Wat nu beter gekend is
report-since-restated-what = Deze statussen van { $day } zouden er met de cijfers en streefwaarden van nu anders uitzien. Wat toen verslagen is, verandert daardoor niet.
report-since-column-known-then = Zoals toen gekend
report-since-column-known-now = Met wat nu gekend is
report-since-goals = Gewijzigde streefwaarden
report-since-column-moved = Wat wijzigde
report-since-work = Wat er gedaan is
report-since-decisions = Beslissingen
report-since-finished-title = Afgewerkte acties ({ $n })
report-since-became-late-title = Te laat geworden ({ $n })
report-since-moved-title = Met een andere einddatum ({ $n })
report-since-dropped-title = Geschrapte acties ({ $n })
report-since-signed-title = Afgesloten fasen ({ $n })
report-since-decided-title = Genomen ({ $n })
report-since-carried-out-title = Uitgevoerd ({ $n })
report-since-decision-late-title = Te laat geworden ({ $n })
report-since-decision-dropped-title = Vervallen ({ $n })
report-since-column-happened = Wat er gebeurde
report-since-column-of = Van
report-since-figures = Cijfers
# $indicators: 32 indicatoren.
report-since-new-figures =
    { $n ->
        [0] Er kwamen geen nieuwe cijfers bij.
        [one] Er kwam één nieuw cijfer bij.
       *[other] Er kwamen { $n } nieuwe cijfers bij, van { $indicators }.
    }
report-since-indicators =
    { $n ->
        [one] één indicator
       *[other] { report-number } indicatoren
    }
report-since-revised-title = Cijfers die herzien zijn
report-since-column-revised = Wat het was en wat het werd
report-since-structure = Wat aan het plan zelf veranderde
report-since-column-part = Onderdeel
report-since-column-kind = Soort

# ---- De evaluatie van een jaar ----

report-actions-of-year = Acties van { $year }
report-actions-note = “Acties” telt de geschrapte niet mee. Te laat: de einddatum is voorbij en de actie is niet klaar.
report-column-actions = Acties
report-column-done = Klaar
report-column-late = Te laat
report-column-dropped = Geschrapt
report-decisions-of-year = Beslissingen van { $year }
report-concluded = Wat we vaststelden en hoe we verdergaan
# $day: de dag waarop de fase is afgesloten.
report-concluded-check = Vastgesteld ({ $day }):
report-concluded-act = Besloten ({ $day }):
report-concluded-nothing = er is geen tekst bij genoteerd.
report-no-cycles = Voor { $year } loopt er geen actieplan.
report-none-concluded = Nog geen actieplan van { $year } is geëvalueerd.
report-outcome = Uitkomst:
report-outcome-embed = verankeren in de vaste werking
report-outcome-adjust = bijsturen
report-outcome-stop = stopzetten
report-outcome-none = nog niet besloten
# $phase: in uitvoering (Do).
report-not-concluded = Nog niet besloten: het actieplan is { $phase }.
report-lessons-across = Wat { $year } ons leert
report-concluded-of =
    { $n ->
        [0] Van de { $all } actieplannen van { $year } is er nog geen enkel ten einde beoordeeld.
        [one] Van de { $all } actieplannen van { $year } is er één ten einde beoordeeld.
       *[other] Van de { $all } actieplannen van { $year } zijn er { report-number } ten einde beoordeeld.
    }
report-named-count = { $name } ({ $count })
report-proposals = Voorstellen voor { $year }
report-proposals-none = Er staan geen beslissingen open en geen enkel actieplan moet bijgestuurd worden.
report-proposals-adjusted = Actieplannen die anders verdergaan
report-proposals-open = Beslissingen die nog openstaan

report-means = Middelen, beloften en normen
report-capacity = Capaciteit in { $year }
report-capacity-whole = Het korps heeft { $whole } uren. De functies van de zone vragen er { $taken }; voor de actieplannen blijven er { $left } over.
report-capacity-asked = De actieplannen vragen { $asked } uren; daarvan zijn er tot nu { $used } gebruikt.
report-capacity-short = Er worden { $hours } uren meer gevraagd dan er overblijven.
report-column-action-plan = Actieplan
report-column-hours-asked = Uren gevraagd
report-column-hours-used = Uren gebruikt
report-budget = Budget
report-budget-note = In euro, voor de hele planperiode.
report-budget-sum = Samen
report-column-budget = Waarvoor
report-column-budget-planned = Gepland
report-column-budget-used = Besteed
report-promises = Beloften en verbintenissen
report-column-promise = Wat de zone belooft
report-column-who = Wie
report-promise-kept = Nagekomen
report-promise-broken = Niet nagekomen
report-promise-late = Open, te laat
report-promise-open = Open
report-norms = Normen
report-column-norm = Norm
report-column-needed = Nodig
report-column-there = Aanwezig
report-norm-met = Voldoet
report-norm-not-met = Te weinig
report-norm-text = Niet berekend
report-norm-unknown = Niet ingevuld

# ---- De evaluatie aan het einde van een plan ----

report-final-no-objectives = Er zijn nog geen doelstellingen om te evalueren.
# $items: twaalf zijn bereikt, acht deels bereikt en vijf niet bereikt.
report-final-tally =
    { $n ->
        [one] Van de enige doelstelling van het plan: { $items }.
       *[other] Van de { $n } doelstellingen: { $items }.
    }
report-final-reached =
    { $n ->
        [one] { report-number } is bereikt
       *[other] { report-number } zijn bereikt
    }
report-final-partly =
    { $n ->
        [one] { report-number } is deels bereikt
       *[other] { report-number } zijn deels bereikt
    }
report-final-not-reached =
    { $n ->
        [one] { report-number } is niet bereikt
       *[other] { report-number } zijn niet bereikt
    }
report-final-not-measurable =
    { $n ->
        [one] { report-number } is niet meetbaar
       *[other] { report-number } zijn niet meetbaar
    }
report-final-all-proposed = De zone beoordeelde er nog geen: dit is een voorstel volgens de cijfers.
report-final-all-evaluated = De zone beoordeelde elke doelstelling.
report-final-proposed =
    { $n ->
        [one] Eén daarvan beoordeelde de zone nog niet; daar staat een voorstel volgens de cijfers.
       *[other] De zone beoordeelde er { report-number } nog niet; daar staat een voorstel volgens de cijfers.
    }
report-final-kept =
    { $n ->
        [0] Van de { $all } beloften en verbintenissen is er nog geen enkele nagekomen.
        [one] Van de { $all } beloften en verbintenissen is er één nagekomen.
       *[other] Van de { $all } beloften en verbintenissen zijn er { report-number } nagekomen.
    }
report-final-early = Het plan loopt nog tot { $until }: dit is een tussenstand.
report-final-overview = De doelstellingen op één blad
report-final-overview-note = Wat de zone nog niet beoordeelde, telt mee zoals de cijfers het voorstellen.
report-column-objectives = Doelstellingen
report-final-objectives = Wat er van de doelstellingen kwam
report-final-objectives-name = Doelstellingen van prioriteit { $code } en wat ervan kwam
report-column-objective = Doelstelling
report-column-verdict-final = Oordeel
report-column-lesson = Les of grond
report-column-course = Volgend plan
report-final-no-lesson = Er is geen les genoteerd.
report-final-to-decide = Nog te beslissen
report-final-rests-on-nothing = Voorstel: geen indicator meet deze doelstelling.
report-final-rests-on-parts =
    { $n ->
        [one] Voorstel, volgens één deeldoelstelling.
       *[other] Voorstel, volgens { report-number } deeldoelstellingen.
    }
report-final-rests-on-figures =
    { $n ->
        [one] Voorstel, volgens één indicator.
       *[other] Voorstel, volgens { report-number } indicatoren.
    }
# $parts: drie deeldoelstellingen.
report-final-rests-on-both =
    { $n ->
        [one] Voorstel, volgens één indicator en { $parts }.
       *[other] Voorstel, volgens { report-number } indicatoren en { $parts }.
    }
report-final-parts =
    { $n ->
        [one] één deeldoelstelling
       *[other] { report-number } deeldoelstellingen
    }
# $share: 68 %.
report-final-way = Afgelegd: { $share } van de weg naar het doel.
# $into: O1.2 · Minder inbraken.
report-final-merged = { $course }: met { $into }
report-final-successor = { $course }: wordt { $next }
report-final-indicators = Van nulmeting tot laatste cijfer
report-final-indicators-name = Indicatoren van prioriteit { $code }, van nulmeting tot laatste cijfer
report-final-indicators-note = Laatste cijfer: wat opgeteld wordt over de laatste twaalf maanden, de rest over het laatste jaar. De weg loopt van de nulmeting naar het laatste doel.
report-column-baseline = Nulmeting
report-column-last = Laatste cijfer
report-column-target = Doel
report-column-reached = Bereikt?
report-final-in-year = { $figure } ({ $year })
report-final-until = tot { $period }
report-final-cannot-say = Niet te zeggen
report-final-met = Bereikt
report-final-no-way = Niet dichterbij
report-final-part-of-way = { $share } van de weg
report-final-no-promises = De zone noteerde geen beloften.
report-column-proof = Waaraan u het ziet
report-final-no-proof = Nog geen bewijs
report-final-proof-figure = { $indicator }: { $figure }
report-final-proof-seen = { $proof } (te zien sinds { $day })
report-final-lessons = Lessen voor het volgende plan
report-final-no-lessons = De zone noteerde nog geen eindoordeel en geen les. Dat kan bij elke doelstelling van het plan.
report-final-course-keep = Behouden ({ $n })
report-final-course-change = Aanpassen ({ $n })
report-final-course-merge = Samenvoegen ({ $n })
report-final-course-stop = Stopzetten ({ $n })
report-final-cycles = Wat de actieplannen leerden
report-final-onward = Wat naar het volgende plan gaat
report-final-no-next = Er is nog geen volgend plan.
report-final-next = Het volgende plan heet “{ $plan }”.
report-final-nothing-onward = Geen enkele doelstelling is tot nu overgenomen.
report-column-was = Doelstelling
report-column-becomes = In het volgende plan
report-final-reading-reached = Alles wat eronder valt, haalde het laatste doel.
report-final-reading-partly = Minstens de helft van de weg naar het doel is afgelegd.
report-final-reading-not-reached = Minder dan de helft van de weg is afgelegd.
report-final-reading-not-measurable = Er zijn geen cijfers, of te weinig recente, om het te zeggen.
report-final-reading-proposal = Een voorstel volgt uit de cijfers alleen. De zone kan er anders over oordelen; haar oordeel gaat voor.
report-part-means = middelen, beloften en normen
