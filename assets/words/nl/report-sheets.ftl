# Verslagen over één ding: een prioriteit, een gemeente, een actieplan, de opvolging, de cijfers.

# ---- Wat overal terugkomt ----

sheet-no-priorities = Het plan bevat nog geen prioriteiten. Zodra die er zijn, krijgt elke prioriteit hier een blad.
sheet-column-code = Code
sheet-column-unit = Eenheid
sheet-column-source = Bron
sheet-column-cut-off = Afgesloten
sheet-column-kind = Soort
sheet-column-what = Wat
# De code van een prioriteit: 1 of A.
sheet-column-priority = Prio
sheet-column-who = Wie
sheet-column-done = Uitgevoerd
sheet-column-start = Begin
sheet-column-hours = Uren
sheet-column-phase = Fase
sheet-column-signed = Afgesloten
sheet-column-text = Wat er staat
sheet-priority = Prioriteit
sheet-objective = Doelstelling
sheet-lead = Trekker
sheet-partners = Partners
sheet-hours = Capaciteit
# $used: 1.985; $planned: 2.400.
sheet-hours-of = { $used } van de { $planned } geplande uren gebruikt
sheet-hours-planned = { $planned } uren gepland
sheet-hours-used = { $used } uren gebruikt
sheet-budget = Budget
sheet-budget-of = € { $used } van de geplande € { $planned } gebruikt
sheet-budget-planned = € { $planned } gepland
sheet-budget-used = € { $used } gebruikt
# $name: Trekker.
sheet-named = { $name }:
sheet-chief = Korpschef
# De onderste en de bovenste lijn van een band in een grafiek. $line: prognose.
sheet-line-low = { $line }, ondergrens
sheet-line-high = { $line }, bovengrens

# ---- Fiche per prioriteit ----

sheet-last-decision = Laatste beslissing
sheet-facts-more-indicators =
    { $n ->
        [one] Nog één indicator staat in de cijferbijlage.
       *[other] Nog { report-number } indicatoren staan in de cijferbijlage.
    }

# ---- Alle cijfers ----

sheet-figures-overview =
    { $n ->
        [0] Alle indicatoren
        [one] De indicator
       *[other] Alle { $n } indicatoren in één tabel
    }
sheet-figures-name = Alle indicatoren met hun laatste cijfer, status en bron
sheet-annex = Cijfers
sheet-annex-none = Er zijn geen indicatoren om te tonen.
sheet-annex-priority = Cijfers van prioriteit { $code } · { $title }
sheet-annex-rest = Cijfers buiten de prioriteiten
# $code: INB-WON.
sheet-annex-indicator = { $indicator } ({ $code })
sheet-annex-unmeasured = Voor deze indicator zijn er nog geen metingen.
sheet-annex-period = Periode
sheet-annex-name = { $indicator }: alle cijfers per periode en per jaar
sheet-annex-counts = Aantallen van het jaar
sheet-annex-provisional = * voorlopig cijfer, kan nog wijzigen.
sheet-annex-targets = Doelen daarna: { $targets }.
sheet-annex-target = { $figure } in { $year }
sheet-annex-source = Bron: { $source }, afgesloten op { $days }.
sheet-annex-cut-off = Afgesloten op { $days }.

# ---- Gemeenten ----

sheet-areas-none = Er zijn nog geen gemeenten ingevoerd.
sheet-areas-name = { $indicator } per gemeente
sheet-areas-zone = Hele zone
sheet-areas-caption = { $indicator } per gemeente, { $span }, met dezelfde periode een jaar eerder eronder
# $areas: Vilvoorde, jan–okt 2023: 184; 21 minder dan in 2022; niet aantoonbaar.
sheet-areas-alternative = Staafdiagram: { $indicator } per gemeente, { $span }. { $areas }.
sheet-inhabitants = Inwoners
sheet-households = Huishoudens
sheet-area-nothing = Geen enkele indicator wordt vandaag per gemeente gemeten. Vraag de cijfers per gemeente op bij de bron en voer ze in bij de metingen van de indicator, met de gemeente erbij. Dit blad toont ze dan vanzelf, naast die van de zone.
sheet-area-nothing-public = Er zijn geen cijfers per gemeente die in deze uitgave getoond kunnen worden.
sheet-area-not-measured = Voor deze gemeente zijn er geen cijfers.
# $span: januari tot en met oktober 2023; $figure: 184 feiten.
sheet-area-figure = Cijfer voor { $span }: { $figure }.
sheet-area-before = In dezelfde periode van { $year }: { $figure }.
sheet-area-verdict = { $verdict }.
sheet-area-share = Dat is { $figure } van de { $together } in alle gemeenten samen ({ $share }).
sheet-area-rate = Per 1.000 inwoners is dat { $rate }.
sheet-promises = Wat we hier beloven
sheet-promises-name = Verbintenissen in { $area }

# ---- Actieplan ----

sheet-plans-none = Er zijn nog geen actieplannen.
sheet-plan-cycle = Cyclus { $year }
sheet-phases-name = De vier fasen van { $year }
sheet-signed-by = (afgesloten door { $who })
sheet-plan-no-cycle = Voor dit actieplan is er nog geen jaarcyclus gestart.
sheet-actions-name = Alle acties van { $year }
sheet-plan-figures = Cijfers die dit actieplan volgt
sheet-plan-figures-name = Indicatoren van actieplan { $code }
sheet-plan-no-figures = Dit actieplan volgt nog geen indicatoren. Er is dus geen cijfer dat toont of de aanpak werkt.
sheet-plan-lessons = Wat er beslist is
sheet-plan-no-lessons = Er is nog geen cyclus afgerond en er zijn geen beslissingen.
# $outcome: verankeren.
sheet-outcome = { $year }: { $outcome }.
sheet-plan-signed = Ondertekening

# ---- Opvolging ----

sheet-follow-none = Er is niets op te volgen: geen open acties, beslissingen of fasen.
sheet-follow-heading = Wat we opvolgen
sheet-follow-name = Acties, fasen en beslissingen die opgevolgd worden
sheet-follow-action = Actie
sheet-follow-phase = Fase
sheet-follow-decision = Beslissing
sheet-follow-sign = { $phase } van { $year } afsluiten
sheet-follow-open =
    { $n ->
        [0] Alles is gedaan.
        [one] Eén zaak staat open.
       *[other] { $n } zaken staan open.
    }
sheet-follow-late =
    { $n ->
        [0] Niets is te laat.
        [one] Eén is te laat.
       *[other] { $n } zijn te laat.
    }
# $day: 29 januari 2024.
sheet-follow-soon =
    { $n ->
        [0] Tot { $day } loopt er geen termijn af.
        [one] Eén moet klaar zijn tegen { $day }.
       *[other] { $n } moeten klaar zijn tegen { $day }.
    }
# $day: de cijfers van de vorige vergadering.
sheet-follow-done =
    { $n ->
        [0] Sinds { $day } werd niets afgerond.
        [one] Sinds { $day } werd er één afgerond.
       *[other] Sinds { $day } werden er { $n } afgerond.
    }

# ---- Beslissingen ----

sheet-decisions-none = Er zijn nog geen beslissingen.
# $body: Zonale veiligheidsraad; $day: 14 juni 2023.
sheet-decisions-meeting = { $body } van { $day }
sheet-decisions-elsewhere = Beslist buiten een vergadering
sheet-decisions-name = Beslissingen: { $heading }
sheet-decisions-all =
    { $n ->
        [one] Eén beslissing.
       *[other] { $n } beslissingen.
    }
sheet-decisions-done =
    { $n ->
        [0] Nog geen enkele is uitgevoerd.
        [one] Eén is uitgevoerd.
       *[other] { $n } zijn uitgevoerd.
    }
sheet-decisions-open =
    { $n ->
        [0] Geen enkele staat open.
        [one] Eén staat open.
       *[other] { $n } staan open.
    }
sheet-decisions-late =
    { $n ->
        [one] Daarvan is er één te laat.
       *[other] Daarvan zijn er { $n } te laat.
    }
sheet-decisions-dropped =
    { $n ->
        [one] Eén is vervallen.
       *[other] { $n } zijn vervallen.
    }

# ---- Presentatie ----

# $body: Politieraad.
sheet-slide-brief = In het kort
sheet-slide-priorities =
    { $n ->
        [one] De prioriteit
       *[other] De { report-number } prioriteiten
    }
sheet-slide-expected = Streefpad nu: { $expected }
# $n: hoeveel te laat zijn.
sheet-slide-actions =
    { $n ->
        [0] Acties { $year }: { $done } van { $all } klaar, geen te laat
       *[other] Acties { $year }: { $done } van { $all } klaar, { $n } te laat
    }
# $phase: in evaluatie (Check).
sheet-slide-next = Nu { $phase }, tot { $day }
sheet-slide-takes-note = { $body } **neemt kennis** van de stand van zaken op { $day }.
sheet-slide-approves = { $body } **keurt** de stand van zaken op { $day } **goed**.
sheet-slide-open = Openstaande beslissing
sheet-slide-more =
    { $n ->
        [one] En nog één andere.
       *[other] En nog { report-number } andere.
    }
sheet-slide-figures = De cijfers achter de grafieken
sheet-slide-sources = Bronnen
sheet-slide-sources-name = Bron en afsluitdatum van elke grafiek
