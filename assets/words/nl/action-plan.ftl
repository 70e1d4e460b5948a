# Actieplannen: de lijst, en een actieplan in zijn cyclus.

# De lijst
action-plan-list-day = Stand op { $day }
action-plan-new = Nieuw actieplan
action-plan-filter = Welke actieplannen
action-plan-filter-all = Alle ({ $n })
action-plan-filter-late = Te laat ({ $n })
action-plan-filter-checking = Check open ({ $n })
action-plan-filter-none = Geen enkel actieplan. Kies een andere filter.
action-plan-coded = { $code } { $title }
action-plan-owner = Trekker
action-plan-led-by = { $code } · trekker { $owner }
action-plan-phase = Cyclus
action-plan-phase-year = { $phase } { $year }
action-plan-actions = Acties
action-plan-done = { $done } van { $all }
action-plan-late = { $n }
action-plan-due-by = uiterlijk { $day }
action-plan-due-passed = te laat sinds { $day }
action-plan-no-due = geen uiterste dag
action-plan-no-cycle = Nog geen cyclus
action-plan-cycle-complete = { $year } afgerond
action-plan-cycle-complete-what = alle fasen afgesloten
action-plan-empty = Nog geen actieplannen
action-plan-empty-what = Een actieplan zegt hoe de zone een doelstelling aanpakt: wie trekt, welke acties, met welke middelen en partners. Elk jaar doorloopt het een cyclus: Plan, Do, Check, Act.
action-plan-empty-first = Een actieplan hoort bij een doelstelling. Voeg eerst een prioriteit en een doelstelling toe.
action-plan-empty-plan = Naar het plan

# Een nieuw actieplan
action-plan-new-what = Een actieplan zegt hoe de zone een doelstelling aanpakt. Al de rest vult u daarna aan.
action-plan-objective = Doelstelling
action-plan-new-objective-choose = Kies een doelstelling
action-plan-new-objective-empty = Kies de doelstelling waar dit actieplan toe bijdraagt.
action-plan-title = Titel van het actieplan
action-plan-title-example = bv. Buurtaanpak van woninginbraken
action-plan-new-title-empty = Geef het actieplan een titel.
action-plan-new-do = Actieplan toevoegen

# Hoofding en cycli
action-plan-cycles = Jaar van de cyclus
action-plan-cycle-before = Vorige cyclus
action-plan-cycle-after = Volgende cyclus
action-plan-cycle-new = Nieuwe cyclus
action-plan-cycle-first = Eerste cyclus starten
action-plan-no-cycle-yet = Nog geen cyclus
action-plan-no-cycle-what = Een cyclus is één jaar van dit actieplan: Plan, Do, Check en Act, met acties en een uiterste dag per fase.
action-plan-cycle-what = De vier fasen krijgen elk een uiterste dag in dat jaar: Plan op 31 januari, Do op 31 oktober, Check op 30 november en Act op 31 december. U kunt ze daarna aanpassen.
action-plan-year = Jaar
action-plan-not-a-year = “{ $found }” is geen jaar. Schrijf bijvoorbeeld 2024.
action-plan-cycle-copy = { $n ->
    [one] De onafgewerkte actie meenemen
   *[other] De { $n } onafgewerkte acties meenemen
}
action-plan-cycle-do = Cyclus starten
action-plan-cycle-remove = Cyclus { $year } verwijderen…
action-plan-remove = Actieplan verwijderen…

# De vier fasen
action-plan-signed = Afgesloten op { $day } · { $who }
action-plan-days-late = { $n ->
    [one] 1 dag te laat
   *[other] { $n } dagen te laat
}
action-plan-days-left = { $n ->
    [0] Bezig · vandaag af te sluiten
    [one] Bezig · nog 1 dag
   *[other] Bezig · nog { $n } dagen
}
action-plan-phase-current = Bezig
action-plan-phase-waiting = Nog niet aan de beurt
action-plan-due = Uiterlijk
action-plan-phase-due = Uiterste dag van { $phase }
action-plan-phase-text = Tekst van { $phase }
action-plan-day-example = 31/12/2024
action-plan-hint-plan = Wat doen we dit jaar, waarom, met wie en met welk doel?
action-plan-hint-do = Wat is er uitgevoerd, en wat liep anders dan gepland?
action-plan-hint-check = Wat zeggen de cijfers? Werkt de aanpak?
action-plan-hint-act = Hoe gaan we verder, en waarom?
action-plan-sign = { $phase } afsluiten…
action-plan-reopen = { $phase } heropenen
action-plan-reopen-what = De tekst kan dan weer gewijzigd worden.
action-plan-reopen-check = De tekst kan dan weer gewijzigd worden; de bevroren cijfers vervallen.
action-plan-reopen-act = De tekst kan dan weer gewijzigd worden; de beslissing blijft staan.
action-plan-now = nu { $figure }
action-plan-expected-most = verwacht hoogstens { $figure }
action-plan-expected-least = verwacht minstens { $figure }
action-plan-expected-about = verwacht { $figure }
action-plan-outcome-embed = Verankeren: de aanpak wordt vaste werking
action-plan-outcome-adjust = Bijsturen: de aanpak gaat gewijzigd verder
action-plan-outcome-stop = Stopzetten: de aanpak stopt
action-plan-decision-who = { $owner } · uiterlijk { $day }
action-plan-decision-state = Stand van de beslissing

# Een fase afsluiten
action-plan-sign-title = { $phase } afsluiten
action-plan-sign-do = { $phase } afsluiten
action-plan-sign-by = Afgesloten door
action-plan-sign-by-choose = Kies wie afsluit
action-plan-sign-by-empty = Kies wie deze fase afsluit.
action-plan-sign-day = Op
action-plan-sign-text = Tekst
action-plan-sign-figures = Cijfers die bevroren worden
action-plan-sign-figures-what = Zo stonden de cijfers toen de aanpak beoordeeld werd. Latere correcties veranderen daar niets meer aan.
action-plan-sign-no-figures = Dit actieplan volgt geen indicatoren: er worden geen cijfers bevroren.
action-plan-indicator = Indicator
action-plan-figure = Cijfer
action-plan-expected = Verwacht
action-plan-figures-until = Tot en met
action-plan-outcome = Wat gebeurt er met de aanpak?
action-plan-sign-outcome-choose = Kies: verankeren, bijsturen of stopzetten
action-plan-sign-outcome-empty = Kies wat er met de aanpak gebeurt.
action-plan-decision = Beslissing
action-plan-decision-example = bv. Buurtaanpak opnemen in de vaste werking van elke wijkploeg
action-plan-decision-owner = Wie voert ze uit?
action-plan-decision-what = De beslissing komt bij de open beslissingen te staan. Laat het veld leeg als er niets beslist is.
action-plan-decision-taken = Bij deze cyclus staat al een beslissing: “{ $decision }”.
action-plan-sign-decision-empty = Schrijf wat er beslist is, of maak uitvoerder en dag leeg.

# Acties
action-plan-layouts = Weergave
action-plan-layout-list = Lijst
action-plan-layout-board = Bord
action-plan-action-new = Actie
action-plan-action-new-title = Nieuwe actie
action-plan-action-new-example = Nieuwe actie: typ een titel en druk op Enter
action-plan-actions-what = Een actie is iets wat iemand tegen een bepaalde dag doet. Typ hieronder de eerste.
action-plan-action-title = Titel van { $title }
action-plan-action-state = Status van { $title }
action-plan-action-progress = Voortgang van { $title }
action-plan-action-owner = Wie doet { $title }
action-plan-action-function = Functionaliteit van { $title }
action-plan-action-start = Eerste dag van { $title }
action-plan-action-end = Laatste dag van { $title }
action-plan-action-hours = Uren voor { $title }
action-plan-action-up = { $title } hoger zetten
action-plan-action-down = { $title } lager zetten
action-plan-action-remove = { $title } verwijderen
action-plan-start-example = begin
action-plan-end-example = einde
action-plan-hours-unit = uur
action-plan-done-of = { $done } van { $all } klaar
action-plan-progress = Voortgang
action-plan-progress-of = { $progress } uitgevoerd, naar uren gewogen · { $elapsed } van de tijd verstreken
action-plan-progress-only = { $progress } uitgevoerd, naar uren gewogen
action-plan-move-start = Starten
action-plan-move-done = Afronden
action-plan-move-back = Weer bezig
action-plan-move-again = Hervatten
action-plan-move-what = Verandert de status van { $title }

# Indicatoren, middelen, partners
action-plan-indicators-none = Welke cijfers tonen of de aanpak werkt? Check bevriest ze.
action-plan-indicator-open = { $name } openen
action-plan-indicator-unlink = { $name } niet meer volgen
action-plan-watch = Indicator volgen…
action-plan-means = Middelen
action-plan-capacity = Capaciteit
action-plan-budget = Budget
action-plan-hours-used = Uren gebruikt
action-plan-hours-planned = Uren gepland
action-plan-hours-of = { $used } van { $planned } uur · { $share }
action-plan-budget-used = Budget gebruikt (€)
action-plan-budget-planned = Budget gepland (€)
action-plan-budget-of = € { $used } van € { $planned } · { $share }
action-plan-partners = Partners
action-plan-partners-none = Wie buiten de zone werkt mee?
action-plan-partner-unlink = { $name } werkt niet meer mee
action-plan-involve = Partner toevoegen…
action-plan-context = Aanleiding
action-plan-context-example = Van welke situatie vertrekken we?
action-plan-approach = Aanpak
action-plan-approach-example = Hoe gaan we te werk?
action-plan-place = Plaats in het plan
action-plan-code = Code
action-plan-no-function = Geen functie
