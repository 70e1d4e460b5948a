# The plan check.

check = Plancontrole
shortcut-check = Naar de plancontrole
check-serious-count = { $n ->
    [one] 1 ernstige bevinding
   *[other] { $n } ernstige bevindingen
}
check-standing = Wat er op { $day } nog ontbreekt in het plan, wat elkaar tegenspreekt en wat het prijsgeeft
check-filter = Bevindingen kiezen
check-all = Alle
check-smart = SMART
check-tile-serious = Ernstig
check-tile-serious-what = dit eerst herstellen
check-tile-attention = Aandacht
check-tile-attention-what = hier vraagt iemand vroeg of laat naar
check-tile-hint = Suggesties
check-tile-hint-what = maken het plan beter
check-tile-smart = SMART
check-tile-smart-what = van { $n } doelstellingen, alle vijf letters
check-none = Geen bevindingen
check-none-what = De plancontrole leest het hele plan na elke wijziging opnieuw. Ze vindt nu niets dat ontbreekt of niet klopt.
check-none-here = Niets gevonden
check-none-here-what = Van deze soort vindt de plancontrole nu niets. Bekijk gerust de andere.
check-show-all = Alle bevindingen tonen
check-open = Openen
check-open-name = Openen: { $what }
check-more = { $n ->
    [one] Nog 1 bevinding tonen
   *[other] Nog { $n } bevindingen tonen
}
check-count = { $n ->
    [one] 1 bevinding
   *[other] { $n } bevindingen
}

severity-serious = Ernstig
severity-attention = Aandacht
severity-hint = Suggestie

# De opdrachtregel
check-cli-none = Geen bevindingen.
check-column-kind = Soort
check-column-where = Waar
check-column-what = Wat
check-column-why = Waarom
check-column-do = Wat te doen

# SMART, letter per letter
check-smart-letter-specific = S
check-smart-letter-measurable = M
check-smart-letter-acceptable = A
check-smart-letter-realistic = R
check-smart-letter-timed = T
check-smart-objective = Doelstelling
check-smart-answered = beantwoord
check-smart-open = nog niet beantwoord
check-smart-complete = alle vijf letters beantwoord
check-smart-lacking = nog open: { $letters }
check-smart-written = In woorden: { $text }
check-smart-by-description = Uit het plan: de omschrijving zegt wat precies bedoeld is.
check-smart-by-indicators = Uit het plan: gemeten door { $indicators }, met nulmeting en streefwaarde.
check-smart-by-accepted = Uit het plan – verantwoordelijke: { $owner }; beslist door: { $body }.
check-smart-by-means = { $n ->
    [one] Uit het plan: 1 actieplan met { $hours } uren en { $budget } euro.
   *[other] Uit het plan: { $n } actieplannen met { $hours } uren en { $budget } euro.
}
check-smart-by-deadline = Uit het plan: te bereiken tegen { $day }.
check-smart-lacks = Ontbreekt: { $lacks }.
check-smart-none = Nog geen doelstellingen
check-smart-none-what = Zodra het plan doelstellingen heeft, staat hier letter per letter hoe ze SMART zijn.
check-lack-description = een omschrijving van wat precies bedoeld is
check-lack-indicator = een indicator die ze meet
check-lack-baseline = een nulmeting
check-lack-target = een streefwaarde
check-lack-owner = een verantwoordelijke
check-lack-decision = het orgaan dat over de prioriteit besliste
check-lack-action-plan = een actieplan
check-lack-means = uren of budget in de actieplannen
check-lack-deadline = een einddatum

# Velden die nergens anders een woord hebben
check-field-alias = andere naam
check-field-ambition = ambitie
check-field-approach = aanpak
check-field-context = aanleiding
check-field-cut-off-rule = afsluiting van de telling
check-field-definition = definitie
check-field-description = omschrijving
check-field-emphasis = nadruk
check-field-scope = wat eronder valt
check-field-source = bron

# Herstellen
check-repair-take-owner = Verantwoordelijke: { $owner }
check-repair-set-decision = Beslist door: { $body }
check-repair-start-cycle = Cyclus { $year } starten
check-repair-add-baseline = Nulmeting { $year }: { $figure }
check-repair-swap-band = Grenzen omwisselen
check-repair-set-end = Einde: { $day }
check-repair-set-done-day = Klaar op { $day }
check-repair-set-progress = Voortgang op 100 %
check-repair-add-phases = Fasen toevoegen
check-repair-order-phases = Dagen in volgorde zetten
check-repair-equal-weights = Alles even zwaar

# Bevindingen: wat, waarom, wat te doen
check-priority-without-objective = “{ $label }” heeft geen enkele doelstelling.
check-priority-without-objective-why = Zonder doelstelling kan niemand zeggen of de prioriteit iets opleverde.
check-priority-without-objective-do = Voeg een doelstelling toe, of schrap de prioriteit.
check-priority-without-reason = “{ $label }” zegt niet waarom ze gekozen is.
check-priority-without-reason-why = De zonale veiligheidsraad en de politieraad vragen waarom net dit fenomeen voorrang krijgt.
check-priority-without-reason-do = Schrijf de motivering, met cijfers en met wat mensen ervaren.
check-priority-without-decision = “{ $label }” zegt niet wie erover besliste.
check-priority-without-decision-why = Externe prioriteiten zijn de bevoegdheid van de zonale veiligheidsraad, interne die van korpsleiding en politiecollege.
check-priority-without-decision-do = Kies het orgaan dat besliste.
check-priority-without-ground = “{ $label }” steunt op geen enkel kader of fenomeen.
check-priority-without-ground-why = Zo is niet te zien of het nationaal veiligheidsplan, het parket of een fenomeen erom vraagt.
check-priority-without-ground-do = Koppel een kader of een fenomeen aan de prioriteit.
check-priority-without-owner = “{ $label }” heeft geen verantwoordelijke.
check-priority-without-owner-why = Wat van niemand is, wordt door niemand opgevolgd.
check-priority-without-owner-do = Kies wie de prioriteit trekt.
check-objective-without-indicator = Niets meet “{ $label }”.
check-objective-without-indicator-why = Zonder indicator blijft het een voornemen: ook een actieplan eronder meet niets.
check-objective-without-indicator-do = Koppel een indicator of neem er een uit de bibliotheek.
check-objective-without-owner = Niemand staat in voor “{ $label }”.
check-objective-without-owner-why = Als niemand ervoor instaat, merkt niemand op tijd dat ze achterloopt.
check-objective-without-owner-do = Kies een verantwoordelijke.
check-objective-without-action-plan = Geen enkel actieplan werkt aan “{ $label }”.
check-objective-without-action-plan-why = Een doelstelling waar niemand iets voor doet, wordt alleen bij toeval gehaald.
check-objective-without-action-plan-do = Maak een actieplan, of voeg de doelstelling samen met een andere.
check-objective-outside-matrix = “{ $label }” staat niet in de matrix.
check-objective-outside-matrix-why = De matrix toont alleen het hele beleid als elke doelstelling er een plaats in heeft.
check-objective-outside-matrix-do = Kies een actieveld, een schakel of een functie.
check-action-plan-outside-matrix = Actieplan “{ $label }” staat niet in de matrix.
check-action-plan-outside-matrix-why = De matrix toont alleen het hele beleid als elk actieplan er een plaats in heeft.
check-action-plan-outside-matrix-do = Geef het actieplan of zijn doelstelling een plaats.
check-action-plan-without-cycle = Actieplan “{ $label }” heeft geen cyclus in { $year }.
check-action-plan-without-cycle-why = Zonder cyclus is er dit jaar geen planning, geen evaluatie en geen bijsturing.
check-action-plan-without-cycle-do = Start de cyclus van het jaar, of sluit de laatste af met “stopzetten” of “verankeren”.
check-cycle-without-action = In cyclus “{ $label }” staat nog geen enkele actie.
check-cycle-without-action-why = Een aanpak waarin niemand iets doet, heeft aan het einde van het jaar niets te evalueren.
check-cycle-without-action-do = Voeg acties toe, elk met een uitvoerder en een einddatum.
check-action-plan-without-owner = Actieplan “{ $label }” heeft geen verantwoordelijke.
check-action-plan-without-owner-why = Wat van niemand is, wordt door niemand opgevolgd.
check-action-plan-without-owner-do = Kies wie het actieplan trekt.
check-indicator-without-use = Indicator “{ $label }” meet niets uit het plan.
check-indicator-without-use-why = Cijfers verzamelen kost tijd; zonder doelstelling, actieplan of belofte dienen ze nergens voor.
check-indicator-without-use-do = Koppel de indicator aan een doelstelling of een actieplan, of verwijder hem.
check-partner-without-use = Partner “{ $label }” werkt nergens aan mee.
check-partner-without-use-why = Een partner op papier doet niets; een gemeenschappelijk actieplan wel.
check-partner-without-use-do = Voeg de partner toe aan een actieplan, of verwijder hem.
check-phenomenon-without-use = Fenomeen “{ $label }” is nergens gewogen of gekozen.
check-phenomenon-without-use-why = Wie het leest, weet niet of het vergeten is of bewust opzij gezet.
check-phenomenon-without-use-do = Geef het een score of een keuze in de argumentatiematrix, of verwijder het.
check-framework-without-use = Geen prioriteit verwijst naar “{ $label }”.
check-framework-without-use-why = Het kader telt pas mee als te zien is waar het plan het volgt.
check-framework-without-use-do = Koppel het aan de prioriteiten die het volgen.
check-value-group-without-use = In waardengroep “{ $label }” staat geen enkele waarde.
check-value-group-without-use-why = Een lege groep zegt niets over de zone.
check-value-group-without-use-do = Zet er waarden in, of verwijder de groep.
check-unit-without-use = Van eenheid “{ $label }” is alleen de naam bekend.
check-unit-without-use-why = Niets verwijst ernaar, en leiding, sterkte of bevoegdheid ontbreken.
check-unit-without-use-do = Vul aan wie ze leidt en wat ze doet, of verwijder ze.
check-picture-without-promise = Toekomstbeeld “{ $label }” belooft niets.
check-picture-without-promise-why = Een toekomstbeeld zonder belofte kan over vijf jaar niemand nagaan.
check-picture-without-promise-do = Maak er een belofte van, met een bewijs en een einddatum.
check-indicator-without-definition = Indicator “{ $label }” heeft geen definitie.
check-indicator-without-definition-why = Wie later telt, telt anders, en de reeks is niet meer te vergelijken.
check-indicator-without-definition-do = Schrijf wat meetelt en wat niet.
check-indicator-without-baseline = Indicator “{ $label }” heeft geen nulmeting.
check-indicator-without-baseline-why = Zonder vertrekpunt is niet te zeggen of er vooruitgang is.
check-indicator-without-baseline-do = Vul het cijfer van het jaar voor het plan in.
check-indicator-without-target = Indicator “{ $label }” heeft geen streefwaarde.
check-indicator-without-target-why = Zonder streefwaarde kan niemand zeggen of het goed gaat.
check-indicator-without-target-do = Vul een streefwaarde in, of maak de indicator informatief.
check-indicator-without-owner = Niemand levert de cijfers van “{ $label }”.
check-indicator-without-owner-why = Als een cijfer uitblijft, weet niemand wie te bellen.
check-indicator-without-owner-do = Kies wie de cijfers levert.
check-indicator-without-source = Indicator “{ $label }” noemt geen bron.
check-indicator-without-source-why = Een cijfer zonder bron houdt geen stand in de politieraad.
check-indicator-without-source-do = Schrijf uit welk systeem of welke bevraging de cijfers komen.
check-indicator-without-cut-off-rule = Indicator “{ $label }” zegt niet wanneer de telling afgesloten wordt.
check-indicator-without-cut-off-rule-why = Late registraties veranderen het cijfer; een vaste afsluitdag houdt jaren vergelijkbaar.
check-indicator-without-cut-off-rule-do = Schrijf op welke dag de telling afgesloten wordt.
check-frequency-too-slow = “{ $label }” wordt maar één keer per jaar gemeten, terwijl “{ $objective }” tegen { $deadline } bereikt moet zijn.
check-frequency-too-slow-why = Voor het volgende cijfer er is, valt er niets meer bij te sturen.
check-frequency-too-slow-do = Meet vaker, of volg een tussentijds cijfer op.
check-target-wrong-side = De streefwaarde { $year } van “{ $label }” ({ $target }) is slechter dan de nulmeting ({ $baseline }).
check-target-wrong-side-why = Wie niets doet, haalt ze; het oordeel over de indicator klopt niet.
check-target-wrong-side-do = Kijk na of de richting, de nulmeting of de streefwaarde fout is.
check-band-missing = De bandbreedte van “{ $label }” heeft in { $year } geen bovengrens.
check-band-missing-why = Zonder bovengrens telt elk hoog cijfer als goed.
check-band-missing-do = Vul de bovengrens in.
check-band-upside-down = De bandbreedte van “{ $label }” staat in { $year } op haar kop: van { $low } tot { $high }.
check-band-upside-down-why = Geen enkel cijfer kan er dan binnen liggen.
check-band-upside-down-do = Wissel de grenzen om.
check-figure-stale = Het laatste cijfer van “{ $label }” loopt tot { $since }.
check-figure-stale-why = Een oud cijfer krijgt geen kleur en trekt de hele prioriteit mee naar “geen cijfer”.
check-figure-stale-do = Vraag het cijfer op bij wie het levert, of verwijder de indicator.
check-never-measured = Er is nog geen enkel cijfer van “{ $label }”.
check-never-measured-why = Een indicator zonder cijfers belooft meer dan hij kan tonen.
check-never-measured-do = Voer de eerste meting in, of verwijder de indicator.
check-series-gap = { $n ->
    [one] In de reeks van “{ $label }” ontbreekt { $period }.
   *[other] In de reeks van “{ $label }” ontbreken { $n } metingen, de eerste van { $period }.
}
check-series-gap-why = Een som over het jaar en een vergelijking met vorig jaar kunnen dan niet kloppen.
check-series-gap-do = Vul de ontbrekende meting in, of leg in een gebeurtenis uit waarom ze er niet is.
check-area-missing = { $n ->
    [one] Voor { $period } ontbreekt het cijfer van { $area } in “{ $label }”.
   *[other] In “{ $label }” ontbreken gemeenten in { $n } periodes, als eerste { $area } in { $period }.
}
check-area-missing-why = Zolang één gemeente ontbreekt, heeft de zone geen cijfer van die periode en klopt geen enkele som.
check-area-missing-do = Vul het cijfer van de gemeente in, ook als het nul is.
check-areas-differ = { $n ->
    [one] Voor { $period } geeft “{ $label }” { $zone } voor de hele zone, maar { $areas } voor de gemeenten samen.
   *[other] In { $n } periodes van “{ $label }” verschilt het cijfer van de zone van dat van de gemeenten samen, als eerste { $zone } tegenover { $areas } in { $period }.
}
check-areas-differ-why = Twee cijfers voor hetzelfde roepen in elke vergadering dezelfde vraag op. Kadans rekent met dat van de zone.
check-areas-differ-do = Kijk in de bron na welk cijfer klopt en verwijder of verbeter het andere.
check-declaration-differs = De verklaarde status van “{ $label }” is “{ $declared }”, de cijfers zeggen “{ $computed }”.
check-declaration-differs-why = Dat mag, tot en met { $until }: de reden staat erbij. De raad zal ernaar vragen.
check-declaration-differs-do = Kijk na of de reden nog geldt, of trek de verklaring in.
check-declaration-ended = De verklaarde status “{ $declared }” van “{ $label }” liep af op { $until }.
check-declaration-ended-why = Sindsdien spreken alleen de cijfers.
check-declaration-ended-do = Verklaar de status opnieuw als de reden blijft, of trek de oude verklaring in.
check-action-without-owner = Niemand voert “{ $label }” uit.
check-action-without-owner-why = Een actie die van niemand is, blijft liggen.
check-action-without-owner-do = Kies wie de actie uitvoert.
check-action-without-end = “{ $label }” heeft geen einddatum.
check-action-without-end-why = Zonder einddatum is de actie nooit te laat en nooit klaar.
check-action-without-end-do = Vul een einddatum in.
check-action-outside-cycle = “{ $label }” eindigt op { $end }, buiten de cyclus van { $year }.
check-action-outside-cycle-why = De evaluatie van { $year } kan niet oordelen over wat later klaar is.
check-action-outside-cycle-do = Pas de einddatum aan, of verplaats de actie naar de volgende cyclus.
check-action-not-begun = “{ $label }” staat nog op “gepland”, maar had op { $end } klaar moeten zijn.
check-action-not-begun-why = De stand is met de hand gezet en klopt niet meer met de kalender.
check-action-not-begun-do = Zet de actie op bezig, klaar of geschrapt, of geef een nieuwe einddatum.
check-action-overdue = “{ $label }” is nog bezig, maar had op { $end } klaar moeten zijn.
check-action-overdue-why = De stand is met de hand gezet en klopt niet meer met de kalender.
check-action-overdue-do = Werk de actie af, of spreek een nieuwe einddatum af.
check-action-done-without-day = “{ $label }” is klaar, maar zonder dag.
check-action-done-without-day-why = Dan is niet te zeggen of ze op tijd klaar was, en tellen vroegere standen ze verkeerd mee.
check-action-done-without-day-do = Vul de dag in waarop de actie klaar was.
check-action-done-unfinished = “{ $label }” is klaar met een voortgang van { $progress } %.
check-action-done-unfinished-why = Beide kunnen niet tegelijk waar zijn.
check-action-done-unfinished-do = Zet de voortgang op 100 %, of de actie terug op bezig.
check-action-done-before-start = “{ $label }” was klaar op { $done }, maar begint pas op { $start }.
check-action-done-before-start-why = Een van beide dagen is fout.
check-action-done-before-start-do = Verbeter de dag die niet klopt.
check-phase-missing = { $n ->
    [one] Cyclus “{ $label }” mist de fase { $phase }.
   *[other] Cyclus “{ $label }” mist { $n } fasen, te beginnen met { $phase }.
}
check-phase-missing-why = Een cyclus is pas rond met Plan, Do, Check en Act.
check-phase-missing-do = Voeg de ontbrekende fasen toe.
check-phases-out-of-order = In cyclus “{ $label }” vervalt { $phase } ({ $due }) voor { $before } ({ $before-due }).
check-phases-out-of-order-why = Fasen volgen op elkaar: wie evalueert voor er uitgevoerd is, evalueert niets.
check-phases-out-of-order-do = Zet de uiterste dagen in volgorde.
check-phase-skipped = In cyclus “{ $label }” is { $later } afgesloten, terwijl { $phase } nog open staat.
check-phase-skipped-why = Een overgeslagen fase maakt de hele cyclus ongeloofwaardig.
check-phase-skipped-do = Sluit { $phase } af, of heropen { $later }.
check-phase-signed-out-of-order = In cyclus “{ $label }” is { $phase } afgesloten op { $day }, voor { $before } ({ $before-day }).
check-phase-signed-out-of-order-why = De volgorde van de handtekeningen klopt niet met de volgorde van de fasen.
check-phase-signed-out-of-order-do = Heropen de fase met de verkeerde dag en sluit ze opnieuw af.
check-phase-outside-year = { $phase } van “{ $label }” vervalt op { $due }, ver buiten { $year }.
check-phase-outside-year-why = De cyclus loopt dan door de volgende heen.
check-phase-outside-year-do = Kijk de uiterste dag na.
check-check-without-figures = Check van “{ $label }” is afgesloten zonder cijfers.
check-check-without-figures-why = Een evaluatie zonder bevroren cijfers is achteraf niet na te gaan.
check-check-without-figures-do = Heropen Check en sluit opnieuw af met de cijfers van dat moment.
check-act-without-decision = Act van “{ $label }” is afgesloten zonder beslissing.
check-act-without-decision-why = Dan weet niemand of de aanpak doorgaat, verandert of stopt.
check-act-without-decision-do = Heropen Act en leg vast wat er beslist is.
check-promise-without-proof = De belofte “{ $label }” heeft geen bewijs.
check-promise-without-proof-why = Wie ze leest, kan nergens zien of ze nagekomen wordt.
check-promise-without-proof-do = Wijs een indicator, een actieplan of een investering aan, of schrijf waar men het kan zien.
check-kept-without-proof = “{ $label }” geldt als nagekomen, maar zonder bewijs.
check-kept-without-proof-why = Een bewering zonder bewijs is kwetsbaar in de politieraad.
check-kept-without-proof-do = Voeg het bewijs toe, met de dag waarop men het kon zien.
check-commitment-overdue = “{ $label }” had nagekomen moeten zijn op { $due }.
check-commitment-overdue-why = Een verbintenis die over tijd is en open blijft, ondergraaft alle andere.
check-commitment-overdue-do = Zet ze op nagekomen of niet nagekomen, of spreek een nieuwe dag af.
check-commitment-without-owner = Niemand staat in voor “{ $label }”.
check-commitment-without-owner-why = Een verbintenis zonder verantwoordelijke bindt niemand.
check-commitment-without-owner-do = Kies een verantwoordelijke of een eenheid.
check-decision-overdue = De beslissing “{ $label }” had uitgevoerd moeten zijn op { $due }.
check-decision-overdue-why = Het orgaan dat besliste, vraagt er op het volgende overleg naar.
check-decision-overdue-do = Meld ze uitgevoerd, of vraag een nieuwe termijn.
check-decision-without-owner = Niemand voert de beslissing “{ $label }” uit.
check-decision-without-owner-why = Een beslissing die van niemand is, blijft liggen.
check-decision-without-owner-do = Kies wie ze uitvoert.
check-meeting-without-minutes = Van “{ $label }” ({ $day }) zijn er nog geen notulen.
check-meeting-without-minutes-why = Na twee maanden weet niemand nog precies wat er gezegd is.
check-meeting-without-minutes-do = Noteer de beslissingen in enkele zinnen.
check-plan-without-approval = “{ $label }” loopt sinds { $from } zonder goedkeuring.
check-plan-without-approval-why = Uitvoeren voor de goedkeuring kan, maar dan moet te zien zijn hoever die staat.
check-plan-without-approval-do = Noteer wie het plan op welke dag goedkeurde of ondertekende.
check-plan-over = “{ $label }” liep af op { $until } en is niet afgesloten.
check-plan-over-why = Zonder eindevaluatie gaan de lessen verloren voor het volgende plan.
check-plan-over-do = Evalueer de doelstellingen en begin het volgende plan.
check-capacity-exceeded = De actieplannen van { $year } vragen { $asked } uren; na de functies blijven er { $left } over.
check-capacity-exceeded-why = Er zijn { $over } uren te weinig: wat niet kan, wordt ook niet gedaan.
check-capacity-exceeded-do = Spreid actieplannen over de jaren, of schrap uren.
check-norm-not-met = De norm “{ $label }” is niet gehaald: { $need } nodig, { $actual } aanwezig.
check-norm-not-met-why = De minimale dienstverlening komt in het gedrang.
check-norm-not-met-do = Kijk het aantal na, en neem de norm op in een actieplan.
check-norm-without-count = Van de norm “{ $label }” is niet bekend of ze gehaald is: { $need } nodig.
check-norm-without-count-why = Een norm die niemand telt, kan niemand aantonen.
check-norm-without-count-do = Vul in wat de zone heeft.
check-norm-reference-old = De verwijzing van de norm “{ $label }” is het laatst nagekeken op { $day }.
check-norm-reference-old-why = In meer dan twee jaar kan de regel veranderd zijn.
check-norm-reference-old-do = Lees de verwijzing na en vul de dag in.
check-weights-all-zero = { $n ->
    [one] Wat onder “{ $label }” staat, heeft gewicht nul.
   *[other] De { $n } gewichten onder “{ $label }” zijn allemaal nul.
}
check-weights-all-zero-why = Dan telt niets mee en krijgt “{ $label }” nooit een oordeel.
check-weights-all-zero-do = Geef minstens een ervan een gewicht.
check-weight-dominant = Onder “{ $label }” weegt “{ $heavy }” { $weight }, de rest samen { $rest }.
check-weight-dominant-why = Het oordeel hangt dan van één ding af.
check-weight-dominant-do = Kijk na of dat zo bedoeld is.
check-criteria-all-zero = { $n ->
    [one] Het enige criterium van de argumentatiematrix heeft gewicht nul.
   *[other] De { $n } criteria van de argumentatiematrix hebben allemaal gewicht nul.
}
check-criteria-all-zero-why = Zonder gewicht is er geen rangorde van “{ $label }”.
check-criteria-all-zero-do = Geef de criteria een gewicht.
check-code-twins = De codes “{ $code }” ({ $label }) en “{ $other }” verschillen alleen in hoofdletters of spaties.
check-code-twins-why = Wie ze overtypt, haalt ze door elkaar.
check-code-twins-do = Geef een van beide een andere code.
check-title-twins = “{ $label }” heeft dezelfde titel als “{ $other }”.
check-title-twins-why = In een lijst of een rapport zijn ze niet uit elkaar te houden.
check-title-twins-do = Geef een van beide een andere titel, of voeg ze samen.
check-personal-national-number = In “{ $label }” ({ $field }) staat een rijksregisternummer: { $found }
check-personal-national-number-why = Een rijksregisternummer hoort niet in een beleidsplan en mag het korps niet verlaten.
check-personal-national-number-do = Haal het weg voor u het plan doorgeeft.
check-personal-report-number = In “{ $label }” ({ $field }) staat een pv-nummer: { $found }
check-personal-report-number-why = Een pv-nummer leidt naar personen en naar een onderzoek.
check-personal-report-number-do = Haal het weg en beschrijf het feit in algemene woorden.
check-personal-licence-plate = In “{ $label }” ({ $field }) staat een nummerplaat: { $found }
check-personal-licence-plate-why = Een nummerplaat leidt naar een persoon.
check-personal-licence-plate-do = Haal ze weg.
check-personal-phone = In “{ $label }” ({ $field }) staat een telefoonnummer: { $found }
check-personal-phone-why = De tekst kan in een openbaar rapport terechtkomen.
check-personal-phone-do = Haal het weg, of zet het bij een politiepost.
check-personal-email = In “{ $label }” ({ $field }) staat een e-mailadres: { $found }
check-personal-email-why = De tekst kan in een openbaar rapport terechtkomen.
check-personal-email-do = Haal het weg, of zet het bij een politiepost.
check-smart-not-specific = “{ $label }” zegt niet wat precies bedoeld is (S van SMART).
check-smart-not-specific-why = Wie ze leest, vult zelf in wat erbij hoort en wat niet.
check-smart-not-specific-do = Schrijf een omschrijving of een SMART-antwoord.
check-smart-not-measurable = “{ $label }” is niet meetbaar (M van SMART).
check-smart-not-measurable-why = Er is geen indicator met zowel een nulmeting als een streefwaarde.
check-smart-not-measurable-do = Vul de indicator aan, of schrijf hoe men het zal zien.
check-smart-not-acceptable = Voor “{ $label }” is niet te zien wie erachter staat (A van SMART).
check-smart-not-acceptable-why = Een verantwoordelijke en een orgaan dat besliste, geven een doelstelling draagvlak.
check-smart-not-acceptable-do = Kies ze, of schrijf wie zich akkoord verklaarde.
check-smart-not-realistic = Voor “{ $label }” is niet te zien of ze haalbaar is (R van SMART).
check-smart-not-realistic-why = Er is geen actieplan met uren of budget.
check-smart-not-realistic-do = Vul de middelen van een actieplan in, of schrijf waarom het haalbaar is.
check-smart-not-timed = “{ $label }” heeft geen einddatum (T van SMART).
check-smart-not-timed-why = Zonder einddatum is ze nooit te laat en nooit gehaald.
check-smart-not-timed-do = Vul in tegen wanneer ze bereikt moet zijn.
