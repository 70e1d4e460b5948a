# What the plan is founded on: matrix, argumentation, capacity.

foundation = Onderbouwing
shortcut-foundation = Naar de onderbouwing
foundation-matrix = Matrix
foundation-argumentation = Argumentatie
foundation-capacity = Capaciteit
foundation-matrix-about = Waar het werk van het plan staat, en waar nog niets staat.
foundation-argumentation-about = Waarom fenomenen prioriteit worden: scores per bron, gewogen en gerangschikt.
foundation-capacity-about = Wat het korps kan, wat de functies vragen en wat er voor de actieplannen overblijft.
foundation-no-plan = Nog geen plan
foundation-no-plan-what = De onderbouwing hoort bij een zonaal veiligheidsplan. Maak er eerst een.
foundation-none = geen

## Matrix
foundation-axis-field = Actieveld
foundation-axis-chain = Schakel van de keten
foundation-axis-function = Functie
foundation-axis-sphere = Bestuurlijk of gerechtelijk
foundation-without-field = Zonder actieveld
foundation-without-chain = Zonder schakel
foundation-without-function = Zonder functie
foundation-without-sphere = Sfeer niet gekozen
foundation-rows = Rijen
foundation-columns = Kolommen
foundation-inside = In elke cel
foundation-nothing = niets
foundation-corner = { $rows } × { $columns }
foundation-total = Totaal
foundation-everything = Alles met een plaats
foundation-cell = { $row } × { $column }
foundation-cell-says = { $cell }: { $says }
foundation-empty-cell = leeg
foundation-objectives = { $n ->
    [one] 1 doelstelling
   *[other] { $n } doelstellingen
}
foundation-action-plans = { $n ->
    [one] 1 actieplan
   *[other] { $n } actieplannen
}
foundation-legend-objectives = doelstellingen
foundation-legend-action-plans = actieplannen
foundation-legend-worst = Een cel krijgt de kleur van wat er het slechtst voor staat. Wat op verschillende plaatsen staat, telt in de totalen één keer mee.
foundation-column-what = Doelstelling of actieplan
foundation-put-here = Hier ook plaatsen…
foundation-take-out = Uit deze cel halen: { $name }
foundation-orphans = Zonder plaats
foundation-orphans-none = Alle doelstellingen en actieplannen hebben een plaats.
foundation-orphans-count = { $n ->
    [one] Eén doelstelling of actieplan staat nog nergens. Kies hieronder waar het hoort en vink het aan.
   *[other] { $n } doelstellingen en actieplannen staan nog nergens. Kies hieronder waar ze horen en vink ze aan.
}
foundation-put-name = Plaatsen: { $name }
foundation-put-first = Kies eerst een actieveld, schakel, functie of sfeer.
foundation-put-as-objective = Zoals de doelstelling
foundation-side-empty = Deze zone heeft nog niets voor een van beide zijden. Vul het aan bij de zone, of kies een andere zijde.
foundation-matrix-none = Nog geen actievelden en geen schakels
foundation-matrix-none-what = De matrix legt actievelden naast de schakels van de veiligheidsketen en toont per cel welke doelstellingen en actieplannen er staan. Zo ziet u waar het plan sterk op inzet en waar het gaten laat.
foundation-matrix-begin = Beginnen met de gebruikelijke
foundation-matrix-own = Eigen velden en schakels invullen
foundation-field-crime = Criminaliteit
foundation-field-order = Openbare orde
foundation-field-traffic = Verkeer
foundation-field-quality = Leefbaarheid
foundation-tally = { $status }: { $count }

## Argumentatie
foundation-argumentation-none = Nog niets gewogen
foundation-argumentation-none-what = De argumentatiematrix geeft elk fenomeen een score van 0 tot 5 per bron: cijfers, bevraging, overheden, partners, medewerkers. Ze rangschikt, toont hoe vast die rang staat en houdt bij waarom een fenomeen een prioriteit werd.
foundation-argumentation-begin = Beginnen met de criminaliteitsstatistiek
foundation-phenomenon = Fenomeen
foundation-phenomenon-add = Fenomeen
foundation-phenomenon-new = Nieuw fenomeen
foundation-phenomenon-open = Openen: { $name }
foundation-phenomenon-close = Sluiten: { $name }
foundation-phenomenon-remove = Fenomeen verwijderen: { $name }
foundation-phenomena-usual = Fenomenen uit de criminaliteitsstatistiek
foundation-no-phenomena = Er zijn nog geen fenomenen om te wegen.
foundation-criterion = Criterium
foundation-criterion-add = Criterium
foundation-criterion-new = Nieuw criterium
foundation-criterion-name = Naam van criterium { $name }
foundation-criterion-kind = Soort bron
foundation-criterion-kind-of = Soort bron van { $name }
foundation-criterion-remove = Criterium verwijderen: { $name }
foundation-criteria-usual = Gebruikelijke criteria toevoegen
foundation-no-criteria = Dit plan heeft nog geen criteria om fenomenen op te wegen.
foundation-rank = Rang
foundation-rank-says = rang { $rank }
foundation-no-rank = nog geen score
foundation-range = { $best }–{ $worst }
foundation-weight = Gewicht
foundation-weight-of = Gewicht van { $name }
foundation-score-of = { $phenomenon }: { $criterion }
foundation-verdict = Oordeel
foundation-verdict-of = Oordeel over { $name }
foundation-line = { $name }, { $rank }, { $verdict }
foundation-mean = gem. { $mean }
foundation-is-priority = prioriteit { $code }
foundation-formula = Totaal = som van gewicht × score. Gerangschikt wordt op het gemiddelde: het totaal gedeeld door het gewicht van de criteria met een score. Een lege score telt niet mee; een percentage zegt dan welk deel van het gewicht wel een score heeft. Gelijke gemiddelden delen een rang. Onder de rang staat tussen welke rangen een fenomeen schommelt als telkens één criterium dubbel, half of niet telt.
foundation-scenario = Gewichten
foundation-scenario-own = zoals in het plan
foundation-scenario-shown = U bekijkt de rangschikking alsof: { $scenario }. De gewichten zelf veranderen niet.
foundation-scenario-back = Terug naar de eigen gewichten
foundation-doubled = { $name } telt dubbel
foundation-halved = { $name } telt half
foundation-omitted = { $name } telt niet mee
foundation-top = Kijken naar
foundation-first = { $n ->
    [one] de eerste
   *[other] de eerste { $n }
}
foundation-sort = Op rang zetten
foundation-reason = Waarom wel of niet gekozen
foundation-reason-example = Bijvoorbeeld: hoog in de cijfers en in de bevraging, en de zone kan er zelf iets aan doen.
foundation-note-of = { $criterion }: { $score }, want
foundation-firm = Rang { $rank }, ook als één criterium dubbel, half of niet telt.
foundation-between = Rang { $rank }; tussen { $best } en { $worst } als één criterium dubbel, half of niet telt.
foundation-unranked = Nog geen score, dus nog geen rang.
foundation-promote = Wordt prioriteit
foundation-link = Hoort bij een bestaande prioriteit…
foundation-belongs-to = Hoort bij { $priority }
foundation-unlink = Losmaken van de prioriteit
foundation-sensitivity = Criteria en gevoeligheid
foundation-sensitivity-about = { $n ->
    [one] Wat verandert er aan de eerste plaats als een criterium anders telt?
   *[other] Wat verandert er bij de eerste { $n } als een criterium anders telt?
}
foundation-counts-double = Telt dubbel
foundation-counts-half = Telt half
foundation-counts-not = Telt niet mee
foundation-no-change = geen verschil
foundation-enters = + { $names }
foundation-leaves = − { $names }
foundation-look = Bekijken: { $scenario }
foundation-phenomenon-theft = Diefstal en afpersing
foundation-phenomenon-damage = Beschadigen van eigendom
foundation-phenomenon-bodily = Misdrijven tegen de lichamelijke integriteit
foundation-phenomenon-sexual = Misdrijven tegen de seksuele integriteit
foundation-phenomenon-family = Misdrijven tegen de familie
foundation-phenomenon-fraud = Bedrog
foundation-phenomenon-computer = Informaticacriminaliteit
foundation-phenomenon-drugs = Drugs
foundation-phenomenon-weapons = Wapens en springstoffen
foundation-phenomenon-public-security = Misdrijven tegen de openbare veiligheid
foundation-phenomenon-authority = Misdrijven tegen het gezag van de overheid
foundation-phenomenon-environment = Leefmilieu

## Capaciteit
foundation-capacity-none = Nog geen capaciteit
foundation-capacity-none-what = Vul per jaar in hoeveel uren het korps heeft en wat elke functie daarvan vraagt. Kadans legt wat overblijft naast de uren die de actieplannen vragen.
foundation-capacity-begin = Uren invullen
foundation-hours = { $hours } uur
foundation-fte = { $fte } VTE
foundation-used = { $hours } al gebruikt
foundation-portion = { $name }: { $hours }
foundation-number-whole = Uren van de zone
foundation-number-taken = Voor de functies
foundation-number-left = Blijft over
foundation-number-asked = Gevraagd door actieplannen
foundation-asked = De actieplannen vragen { $asked } van de { $left } uren die overblijven.
foundation-asked-nothing-left = De actieplannen vragen { $asked } uren, maar na de functies blijft er niets over.
foundation-no-whole = De uren van de hele zone zijn voor dit jaar nog niet ingevuld.
foundation-short = Er worden { $hours } uren meer gevraagd dan er overblijven. Schrap of spreid actieplannen, of verschuif uren tussen functies.
foundation-years = Jaren
foundation-year-add = { $year }
foundation-year-add-what = Neemt de uren van het laatste jaar over
foundation-figure = Uren in { $year }
foundation-bar-whole = Hele zone: { $hours }, verdeeld over de functies
foundation-bar-rest = Blijft over: { $left }, waarvan { $asked } gevraagd door de actieplannen
foundation-bar-free = vrij
foundation-silent = { $n ->
    [one] Eén actieplan zegt niet hoeveel uren het vraagt.
   *[other] { $n } actieplannen zeggen niet hoeveel uren ze vragen.
}
foundation-spread = De geplande uren van een actieplan gelden voor al zijn cycli samen en zijn over de jaren verdeeld naar de uren van de acties. Zonder geplande uren tellen de uren van de acties zelf.
foundation-whole-zone = Hele zone
foundation-hours-of = Uren van { $name }
foundation-fte-of = VTE van { $name }
foundation-column-hours = Uren
foundation-column-share = Aandeel
foundation-column-fte = VTE
foundation-column-per-fte = Uren per VTE
foundation-functions-of = Hele zone en functies in { $year }
foundation-function-add = Functie toevoegen…
foundation-function-remove = Uit dit jaar halen: { $name }
foundation-asks = Actieplannen met een cyclus in { $year }
foundation-asks-none = Geen enkel actieplan heeft in dit jaar een cyclus.
foundation-column-asked = Uren gevraagd
foundation-column-used = Uren gebruikt
foundation-budgets = Budget en investeringen
foundation-budgets-about = In euro, voor de hele planperiode.
foundation-budgets-none = Geen enkel actieplan en geen enkele investering heeft een budget.
foundation-column-for = Waarvoor
foundation-column-planned = Gepland
foundation-column-spent = Besteed
foundation-budget-line = { $name }: { $planned } gepland, { $used } besteed
foundation-norms-none = Nog geen normen. Een norm zegt bijvoorbeeld hoeveel wijkinspecteurs een zone van deze grootte moet hebben.
foundation-column-need = Nodig
foundation-column-actual = Heeft
foundation-norm-met = Voldoet
foundation-norm-not-met = Te weinig
foundation-norm-unknown = Niet ingevuld
foundation-norm-text = Niet berekend
foundation-basis-inhabitants = { $amount } per { $per } inwoners
foundation-basis-municipalities = { $amount } per gemeente
foundation-basis-strength = { $amount } van de sterkte
foundation-basis-fixed = minstens { $amount }
