# Berichte über eine Sache: eine Priorität, eine Gemeinde, ein Aktionsplan, die Nachverfolgung, die Zahlen.

# ---- Was überall wiederkehrt ----

sheet-no-priorities = Der Plan enthält noch keine Prioritäten. Sobald es welche gibt, erhält jede Priorität hier ein Blatt.
sheet-column-code = Code
sheet-column-unit = Einheit
sheet-column-source = Quelle
sheet-column-cut-off = Abschluss
sheet-column-kind = Art
sheet-column-what = Was
# Der Code einer Priorität: 1 oder A.
sheet-column-priority = Prio
sheet-column-who = Wer
sheet-column-done = Ausgeführt
sheet-column-start = Beginn
sheet-column-hours = Stunden
sheet-column-phase = Phase
sheet-column-signed = Abgeschlossen
sheet-column-text = Inhalt
sheet-priority = Priorität
sheet-objective = Ziel
sheet-lead = Projektleiter
sheet-partners = Partner
sheet-hours = Kapazität
# $used: 1.985; $planned: 2.400.
sheet-hours-of = { $used } von { $planned } geplanten Stunden genutzt
sheet-hours-planned = { $planned } Stunden geplant
sheet-hours-used = { $used } Stunden genutzt
sheet-budget = Haushaltsmittel
sheet-budget-of = { $used } € von geplanten { $planned } € genutzt
sheet-budget-planned = { $planned } € geplant
sheet-budget-used = { $used } € genutzt
# $name: Projektleiter.
sheet-named = { $name }:
sheet-chief = Korpschef
# Die untere und die obere Linie eines Bandes in einem Diagramm. $line: Prognose.
sheet-line-low = { $line }, untere Grenze
sheet-line-high = { $line }, obere Grenze

# ---- Blatt je Priorität ----

sheet-last-decision = Letzter Beschluss
sheet-facts-more-indicators =
    { $n ->
        [one] Ein weiterer Indikator steht im Zahlenanhang.
       *[other] { $n } weitere Indikatoren stehen im Zahlenanhang.
    }

# ---- Alle Zahlen ----

sheet-figures-overview =
    { $n ->
        [0] Alle Indikatoren
        [one] Der Indikator
       *[other] Alle { $n } Indikatoren in einer Tabelle
    }
sheet-figures-name = Alle Indikatoren mit letzter Zahl, Status und Quelle
sheet-annex = Zahlen
sheet-annex-none = Es gibt keine Indikatoren zu zeigen.
sheet-annex-priority = Zahlen der Priorität { $code } · { $title }
sheet-annex-rest = Zahlen außerhalb der Prioritäten
# $code: INB-WON.
sheet-annex-indicator = { $indicator } ({ $code })
sheet-annex-unmeasured = Für diesen Indikator gibt es noch keine Messungen.
sheet-annex-period = Zeitraum
sheet-annex-name = { $indicator }: alle Zahlen nach Zeitraum und Jahr
sheet-annex-counts = Anzahlen des Jahres
sheet-annex-provisional = * vorläufige Zahl, kann sich noch ändern.
sheet-annex-targets = Ziele danach: { $targets }.
sheet-annex-target = { $figure } im Jahr { $year }
sheet-annex-source = Quelle: { $source }, Abschluss: { $days }.
sheet-annex-cut-off = Abschluss: { $days }.

# ---- Gemeinden ----

sheet-areas-none = Es wurden noch keine Gemeinden eingegeben.
sheet-areas-name = { $indicator } nach Gemeinde
sheet-areas-zone = Ganze Zone
sheet-areas-caption = { $indicator } nach Gemeinde, { $span }; darunter derselbe Zeitraum ein Jahr zuvor
# $areas: Vilvoorde, Jan–Okt 2023: 184; 21 weniger als 2022; nicht nachweisbar.
sheet-areas-alternative = Balkendiagramm: { $indicator } nach Gemeinde, { $span }. { $areas }.
sheet-inhabitants = Einwohner
sheet-households = Haushalte
sheet-area-nothing = Bisher wird kein Indikator nach Gemeinde gemessen. Fordern Sie die Zahlen je Gemeinde bei der Quelle an und geben Sie sie bei den Messungen des Indikators mit der Gemeinde ein. Dieses Blatt zeigt sie dann von selbst, neben denen der Zone.
sheet-area-nothing-public = In dieser Ausgabe können keine Zahlen nach Gemeinde gezeigt werden.
sheet-area-not-measured = Für diese Gemeinde gibt es keine Zahlen.
# $span: Januar bis Oktober 2023; $figure: 184 Fälle.
sheet-area-figure = Zahl für { $span }: { $figure }.
sheet-area-before = Im selben Zeitraum { $year }: { $figure }.
sheet-area-verdict = { $verdict }.
sheet-area-share = Das sind { $figure } von { $together } in allen Gemeinden zusammen ({ $share }).
sheet-area-rate = Je 1.000 Einwohner sind das { $rate }.
sheet-promises = Was wir hier zusagen
sheet-promises-name = Verpflichtungen in { $area }

# ---- Aktionsplan ----

sheet-plans-none = Es gibt noch keine Aktionspläne.
sheet-plan-cycle = Zyklus { $year }
sheet-phases-name = Die vier Phasen von { $year }
sheet-signed-by = (abgeschlossen durch: { $who })
sheet-plan-no-cycle = Für diesen Aktionsplan wurde noch kein Jahreszyklus begonnen.
sheet-actions-name = Alle Maßnahmen von { $year }
sheet-plan-figures = Zahlen, die dieser Aktionsplan verfolgt
sheet-plan-figures-name = Indikatoren des Aktionsplans { $code }
sheet-plan-no-figures = Dieser Aktionsplan verfolgt noch keine Indikatoren. Es gibt also keine Zahl, die zeigt, ob das Vorgehen wirkt.
sheet-plan-lessons = Was beschlossen wurde
sheet-plan-no-lessons = Es ist noch kein Zyklus abgeschlossen und es gibt keine Beschlüsse.
# $outcome: verankern.
sheet-outcome = { $year }: { $outcome }.
sheet-plan-signed = Unterschriften

# ---- Nachverfolgung ----

sheet-follow-none = Es gibt nichts nachzuverfolgen: keine offenen Maßnahmen, Beschlüsse oder Phasen.
sheet-follow-heading = Was wir nachverfolgen
sheet-follow-name = Maßnahmen, Phasen und Beschlüsse, die nachverfolgt werden
sheet-follow-action = Maßnahme
sheet-follow-phase = Phase
sheet-follow-decision = Beschluss
sheet-follow-sign = { $phase } { $year } abschließen
sheet-follow-open =
    { $n ->
        [0] Alles ist erledigt.
        [one] Ein Punkt ist offen.
       *[other] { $n } Punkte sind offen.
    }
sheet-follow-late =
    { $n ->
        [0] Nichts ist überfällig.
        [one] Einer ist überfällig.
       *[other] { $n } sind überfällig.
    }
# $day: 29. Januar 2024.
sheet-follow-soon =
    { $n ->
        [0] Bis zum { $day } läuft keine Frist ab.
        [one] Einer muss bis zum { $day } erledigt sein.
       *[other] { $n } müssen bis zum { $day } erledigt sein.
    }
# $day: die Zahlen der vorigen Sitzung.
sheet-follow-done =
    { $n ->
        [0] Seit dem { $day } wurde nichts erledigt.
        [one] Seit dem { $day } wurde einer erledigt.
       *[other] Seit dem { $day } wurden { $n } erledigt.
    }

# ---- Beschlüsse ----

sheet-decisions-none = Es gibt noch keine Beschlüsse.
# $body: Zonaler Sicherheitsrat; $day: 14. Juni 2023.
sheet-decisions-meeting = { $body }, { $day }
sheet-decisions-elsewhere = Außerhalb einer Sitzung beschlossen
sheet-decisions-name = Beschlüsse: { $heading }
sheet-decisions-all =
    { $n ->
        [one] Ein Beschluss.
       *[other] { $n } Beschlüsse.
    }
sheet-decisions-done =
    { $n ->
        [0] Noch keiner ist ausgeführt.
        [one] Einer ist ausgeführt.
       *[other] { $n } sind ausgeführt.
    }
sheet-decisions-open =
    { $n ->
        [0] Keiner ist offen.
        [one] Einer ist offen.
       *[other] { $n } sind offen.
    }
sheet-decisions-late =
    { $n ->
        [one] Davon ist einer überfällig.
       *[other] Davon sind { $n } überfällig.
    }
sheet-decisions-dropped =
    { $n ->
        [one] Einer ist hinfällig.
       *[other] { $n } sind hinfällig.
    }

# ---- Präsentation ----

# $body: Polizeirat.
sheet-slide-brief = In Kürze
sheet-slide-priorities =
    { $n ->
        [one] Die Priorität
       *[other] Die { report-number } Prioritäten
    }
sheet-slide-expected = Zielpfad jetzt: { $expected }
# $n: wie viele überfällig sind.
sheet-slide-actions =
    { $n ->
        [0] Maßnahmen { $year }: { $done } von { $all } erledigt, keine überfällig
       *[other] Maßnahmen { $year }: { $done } von { $all } erledigt, { $n } überfällig
    }
# $phase: in Bewertung (Check).
sheet-slide-next = Derzeit { $phase }, bis { $day }
sheet-slide-takes-note = { $body } **nimmt Kenntnis** vom Sachstand am { $day }.
sheet-slide-approves = { $body } **billigt** den Sachstand am { $day }.
sheet-slide-open = Offener Beschluss
sheet-slide-more =
    { $n ->
        [one] Und ein weiterer.
       *[other] Und { $n } weitere.
    }
sheet-slide-figures = Die Zahlen hinter den Diagrammen
sheet-slide-sources = Quellen
sheet-slide-sources-name = Quelle und Abschlussdatum jedes Diagramms
