# Der Bericht an den Polizeirat und die Wörter von Diagrammen. Wer dies liest, hat wenig Zeit und kennt das Fach nicht.

# ---- Gemeinsam mit dem Bildschirm ----

# $from und $until: Monate ausgeschrieben.
span-of-months = { $from } bis { $until } { $year }
list-and = { $rest } und { $last }

figure-point = { $period }: { $value }
figure-baseline = Nullmessung { $year }: { $figure }
figure-without-readings = { $indicator }: noch keine Messungen.
# $frequency: pro Monat.
figure-describes = Liniendiagramm: { $indicator }, { $frequency }, Zeitraum { $from } bis { $until }.
figure-describes-readings = Erste Zahl { $first }, letzte Zahl { $last }. Niedrigste: { $lowest } ({ $lowest-in }). Höchste: { $highest } ({ $highest-in }).
figure-describes-target = Ziel für { $year }: { $target } für das ganze Jahr.
figure-describes-band = Ziel für { $year }: zwischen { $low } und { $high }.
figure-describes-status = Status: { $status }.
figure-describes-change = { $verdict }, verglichen mit { $reference }.
figure-legend-measurement = gemessen
figure-legend-provisional = vorläufig
figure-legend-good = auffallend gut
figure-legend-bad = auffallend schlecht
figure-legend-centre = Durchschnitt
figure-legend-limits = übliche Schwankung
figure-legend-trajectory = Zielpfad
figure-legend-baseline = Nullmessung
figure-legend-band = Ziel
figure-legend-forecast = Prognose
figure-legend-annotation = Ereignis

# ---- Kopf und Fuß ----

# $body: der Polizeirat, immer im Nominativ.
report-kicker-on = Vorlage, über die { $body } am { $day } berät
report-kicker = Vorlage, über die { $body } berät
report-body-security-council = der zonale Sicherheitsrat
report-body-police-council = der Polizeirat
report-body-police-board = das Polizeikollegium
report-body-management = der Direktionsausschuss
report-title = Zonaler Sicherheitsplan { $from }–{ $until }
report-title-without-plan = Zonaler Sicherheitsplan
report-subtitle = Sachstand, beurteilt am { $day } · Planjahr { $year } von { $years }
report-subtitle-without-plan = Sachstand, beurteilt am { $day }
report-description = { $zone }: Fortschritt des zonalen Sicherheitsplans, beurteilt am { $day }.
report-keyword-plan = zonaler Sicherheitsplan
report-keyword-progress = Sachstand
report-footer = { $zone } · Quellen und Abschlussdaten: siehe am Ende

# Zahlen bis zwölf ausgeschrieben; .masculine: wenn ein Wort wie Aktionsplan gemeint ist.
report-number =
    { $n ->
        [0] keine
        [1] eine
        [2] zwei
        [3] drei
        [4] vier
        [5] fünf
        [6] sechs
        [7] sieben
        [8] acht
        [9] neun
        [10] zehn
        [11] elf
        [12] zwölf
       *[other] { $n }
    }
    .masculine =
        { $n ->
            [0] keiner
            [1] einer
           *[other] { report-number }
        }

# ---- Das erste Blatt ----

report-brief = Kurz gefasst.
# $all: wie viele Prioritäten es gibt, ausgeschrieben.
report-brief-on-course =
    { $n ->
        [0] { $all ->
            [eine] die einzige Priorität liegt nicht auf Kurs.
           *[other] keine der { $all } Prioritäten liegt auf Kurs.
        }
        [one] eine der { $all } Prioritäten liegt auf Kurs.
       *[other] { report-number } der { $all } Prioritäten liegen auf Kurs.
    }
report-brief-all-on-course =
    { $n ->
        [one] die einzige Priorität liegt auf Kurs.
       *[other] alle { report-number } Prioritäten liegen auf Kurs.
    }
report-brief-attention =
    { $n ->
        [one] { report-number } erfordert Nachsteuerung
       *[other] { report-number } erfordern Nachsteuerung
    }
report-brief-off-course =
    { $n ->
        [one] { report-number } ist im Rückstand
       *[other] { report-number } sind im Rückstand
    }
report-brief-unknown =
    { $n ->
        [one] { report-number } hat zu wenige aktuelle Zahlen
       *[other] { report-number } haben zu wenige aktuelle Zahlen
    }
# $names: die Prioritäten, die im Rückstand sind.
report-brief-behind = { $clause } ({ $names })
report-brief-better = Nachweisbar besser als ein Jahr zuvor: { $names }.
report-brief-worse = Nachweisbar schlechter: { $names }.
report-brief-more =
    { $n ->
        [one] eine weitere Zahl
       *[other] { report-number } weitere Zahlen
    }
report-brief-no-change = Keine einzige Zahl hat sich gegenüber dem Vorjahr nachweisbar verändert.
# $items: sechs der 96 Maßnahmen des Jahres 2023 und ein früherer Beschluss.
report-brief-late = Überfällig: { $items }.
report-brief-late-actions = { report-number } der { $all } Maßnahmen des Jahres { $year }
report-brief-late-decisions =
    { $n ->
        [one] ein früherer Beschluss
       *[other] { report-number } frühere Beschlüsse
    }
report-brief-none-late = Keine Maßnahme und kein früherer Beschluss ist überfällig.
report-without-priorities = Der Plan enthält noch keine Prioritäten. Sobald es sie gibt, zeigt diese Vorlage für jede Priorität die Zahlen, die Maßnahmen und die Nachsteuerung.
report-without-plan = Es wurde noch kein zonaler Sicherheitsplan eingegeben.

report-overview =
    { $n ->
        [one] Die Priorität auf einem Blatt
       *[other] Die { report-number } Prioritäten auf einem Blatt
    }
# $code: 1 oder A.
report-overview-priority = { $code } · { $title }
report-overview-name = Alle Prioritäten mit Status, wichtigster Zahl und Indikatoren auf Kurs
report-column-priority = Priorität
report-column-status = Status
report-column-verdict = Wichtigste Zahl
report-column-on-course = Auf Kurs
report-on-course = { $part } von { $whole }
report-overview-note = Zahl: das letzte Jahr, gegenüber denselben Monaten ein Jahr zuvor. „Nachweisbar“: mehr als die übliche Schwankung. Auf Kurs: wie viele Indikatoren ihren Zielpfad erreichen. Am Ende steht, was jeder Status bedeutet.

report-short-fall = { $indicator }: { $now } gegenüber { $then } (nachweisbar)
report-short-rise = { $indicator }: { $now } gegenüber { $then } (nachweisbar)
report-short-not-demonstrable = { $indicator }: { $now } gegenüber { $then } (nicht nachweisbar)
report-short-too-few = { $indicator }: { $now } gegenüber { $then } (zu geringe Fallzahlen)
report-short-bare = { $indicator }: { $now } gegenüber { $then }
report-short-figure = { $indicator }: { $now }
# $expected: höchstens 93.
report-short-cause = { $indicator }: { $now }, Zielpfad { $expected }
report-short-stale = { $indicator }: keine aktuelle Zahl
report-short-nothing = Noch kein Indikator

report-since = Seit { $body } am { $day } zuletzt tagte
report-since-start = Frühere Beschlüsse
# $items: was seit der vorigen Sitzung den Status gewechselt hat.
report-since-changes = Seit den Zahlen vom { $day }: { $items }.
# $priorities: Priorität 5, B und C.
report-since-item = { $priorities } von „{ $then }“ zu „{ $now }“
report-since-priorities = Priorität { $codes }
report-since-same = Keine Priorität hat einen anderen Status als bei den Zahlen vom { $day }.
report-since-actions = Erledigte Maßnahmen des Jahres { $year }: jetzt { $now } von { $all }, damals { $then }.
report-decisions-name = Frühere Beschlüsse und was daraus wurde
report-since-done =
    { $n ->
        [one] ein früherer Beschluss wurde seither ausgeführt.
       *[other] { report-number } frühere Beschlüsse wurden seither ausgeführt.
    }
report-decisions-none = Es sind keine früheren Beschlüsse offen.
report-decisions-more =
    { $n ->
        [one] Ein weiterer Beschluss steht bei der Priorität.
       *[other] Weitere { report-number } Beschlüsse stehen bei den Prioritäten.
    }
report-column-decision = Beschluss
report-column-due = Bis
report-column-state = Stand
# $body: Polizeirat; $day: 14/06/2023.
report-decided-by = { $body }, { $day }
# In der Tabelle des ersten Blatts. $who: Dienstleiter Verkehr; $day: 14/06/2023.
report-decided-short = ({ $who }; beschlossen am { $day })
report-decided-short-bare = (beschlossen am { $day })
report-decision-late = Überfällig
report-decision-open = Läuft
report-decision-done = Ausgeführt
report-decision-dropped = Hinfällig

report-asked = Erbetener Beschluss

# ---- Ein Blatt pro Priorität ----

report-priority-external = Priorität { $code } · { $title }
report-priority-internal = Priorität { $code } · { $title }
report-priority-attention = Schwerpunkt { $code } · { $title }
report-owner = Projektleiter: { $owner }.
# $phases: zwei in Umsetzung (Do) und einer in Bewertung (Check).
report-running =
    { $n ->
        [one] Aktionsplan { $year }: { $phases }.
       *[other] Aktionspläne { $year }: { $phases }.
    }
report-in-phase = { report-number.masculine } { $phase }
report-phase-plan = in Vorbereitung (Plan)
report-phase-do = in Umsetzung (Do)
report-phase-check = in Bewertung (Check)
report-phase-act = in Nachsteuerung (Act)
report-phase-complete = abgeschlossen
report-priority-without-indicators = Diese Priorität hat noch keinen Indikator. Es gibt also keine Zahl, an der sie gemessen werden kann; nachstehend lesen Sie, was unternommen wird.
report-priority-without-readings = Für diese Priorität gibt es noch keine Messungen.

report-lead-fall = { $indicator }: nachweisbarer Rückgang.
report-lead-fall-better = { $indicator }: nachweisbarer Rückgang, eine Verbesserung.
report-lead-fall-worse = { $indicator }: nachweisbarer Rückgang, eine Verschlechterung.
report-lead-rise = { $indicator }: nachweisbarer Anstieg.
report-lead-rise-better = { $indicator }: nachweisbarer Anstieg, eine Verbesserung.
report-lead-rise-worse = { $indicator }: nachweisbarer Anstieg, eine Verschlechterung.
report-lead-not-demonstrable = { $indicator }: keine nachweisbare Veränderung.
report-lead-too-few = { $indicator }: zu wenig, um von einer Veränderung zu sprechen.
report-lead-figure = { $indicator }.
# $span: für Januar bis Oktober 2023, oder: Ende September 2023; $before: im selben Zeitraum des Jahres 2022.
report-body-change = Die Zahl { $span } beträgt { $now }, gegenüber { $then } { $before } ({ $change }; 95‑%‑Intervall: { $low } bis { $high }).
report-body-points = Die Zahl { $span } beträgt { $now }, gegenüber { $then } { $before } (95‑%‑Intervall des Unterschieds: { $low } bis { $high } Prozentpunkte).
report-body-bare = Die Zahl { $span } beträgt { $now }, gegenüber { $then } { $before }.
report-body-figure = Die Zahl { $span } beträgt { $now }.
report-span-over = für { $span }
report-span-end = Ende { $span }
report-same-period = im selben Zeitraum des Jahres { $year }
report-in-year = im Jahr { $year }
# Das Ziel für das ganze Jahr 2025 oder für Ende 2025.
report-target-over = das ganze Jahr { $year }
report-target-at = Ende { $year }
report-less = { $percent } weniger
report-more = { $percent } mehr
report-no-less = gleich viel
report-course-lower = Der Zielpfad lässt für diesen Zeitraum höchstens { $expected } zu; das Ziel für { $year } ist höchstens { $target }.
report-course-higher = Der Zielpfad verlangt für diesen Zeitraum mindestens { $expected }; das Ziel für { $year } ist mindestens { $target }.
report-course-band = Die Zahl soll zwischen { $low } und { $high } liegen.
report-course-informative = Diese Zahl ist informativ und erhält keinen Status.
# $status: Im Rückstand; $names: Zahlen, die den Zielpfad nicht erreichen.
report-cause = Dennoch steht die Priorität auf „{ $status }“: { $names }.
report-cause-item = { $indicator } ({ $now }, laut Zielpfad { $expected })
report-second = **{ $indicator }.** Die Zahl { $span } beträgt { $now }; laut Zielpfad { $expected }.
report-course-none = Es gibt keinen Zielwert.
report-course-stale = Die letzte Zahl ist zu alt, um den heutigen Stand zu beurteilen.

# $frequency: pro Monat; $source: Quelle; $day: Abschlussdatum.
report-caption = { $indicator }, { $frequency }. Quelle: { $source }, abgeschlossen am { $day }.
report-caption-without-source = { $indicator }, { $frequency }. Abgeschlossen am { $day }.
report-second-behind = Wo es hakt
report-second-figure = Eine zweite Zahl

report-years-name = { $indicator }: die Jahre nebeneinander
# $months: Jan.–Okt.
report-years-same = Gemessen, { $months }
report-years-expected = Zielpfad, { $months }
report-years-whole = Gemessen, ganzes Jahr
report-years-target = Ziel, ganzes Jahr
report-years-state = Stand Ende { $month }
report-state-at = Ende { $span }
report-years-state-end = Stand Ende Dezember
report-years-target-end = Ziel Ende Dezember
report-years-band = { $low } bis { $high }
report-years-missing = Unvollständig gemessen: { $years }. Was addiert wird, zeigen wir dann nicht.

report-indicators = Alle Zahlen dieser Priorität
report-indicators-name = Indikatoren der Priorität { $code }
report-column-indicator = Indikator
report-column-figure = Zahl
report-column-expected = Erwartet
report-column-change = Gegenüber dem Vorjahr
report-expected-lower = höchstens { $expected }
report-expected-higher = mindestens { $expected }
report-expected-band = { $low } bis { $high }
report-cell-fall = Nachweisbarer Rückgang
report-cell-rise = Nachweisbarer Anstieg
report-cell-not-demonstrable = Nicht nachweisbar
report-cell-too-few = Zu geringe Fallzahlen
report-cell-from-to = von { $then } auf { $now }
report-cell-nothing = Kein Vergleich
report-no-figure = keine

report-actions = Was wir tun
report-actions-name = Maßnahmen des Jahres { $year } für Priorität { $code }
# Danach folgt report-actions-late im selben Satz.
report-actions-done =
    { $n ->
        [one] Für { $year } gibt es eine Maßnahme; erledigt: { $done }
       *[other] Erledigte Maßnahmen des Jahres { $year }: { $done } von { $n }
    }
report-actions-late =
    { $n ->
        [0] keine ist überfällig.
        [one] eine ist überfällig.
       *[other] { report-number } sind überfällig.
    }
report-actions-none = Für { $year } sind keine Maßnahmen geplant.
report-actions-shown =
    { $n ->
        [one] Eine weitere steht nicht in dieser Tabelle.
       *[other] Weitere { report-number } stehen nicht in dieser Tabelle.
    }
report-column-action = Maßnahme
report-column-function = Funktion
report-column-end = Ende
report-action-late = Überfällig ({ $progress })
report-action-busy = In Arbeit ({ $progress })

report-lessons = Was wir lernen und nachsteuern
report-lesson = { $plan } ({ $year }).
report-lessons-none = Es ist noch keine Bewertung abgeschlossen und es gibt keine Beschlüsse zu dieser Priorität.
report-decision = Beschluss.
# $by: zonaler Sicherheitsrat, 14/06/2023; $who: Dienstleiter Verkehr; $due: 15/12/2023.
report-decision-detail = ({ $by }; { $who }, bis { $due })
report-decision-detail-open = ({ $by }; { $who })
report-decision-detail-bare = ({ $by })

# ---- Am Ende ----

report-reading = Wie Sie diese Vorlage lesen
report-reading-status = Status
report-reading-on-course = Die Zahl erreicht den heutigen Zielpfad oder ist besser.
report-reading-attention = Die Zahl erreicht den Zielpfad nicht, bleibt aber innerhalb der Toleranz.
report-reading-off-course = Die Zahl liegt weiter vom Zielpfad entfernt, als die Toleranz zulässt.
report-reading-unknown = Es gibt keine Zahl, oder die letzte ist zu alt, um den Stand zu beurteilen.
report-reading-informative = Die Zahl gibt den Zusammenhang an und wird nicht beurteilt. Mehr Meldungen sind zum Beispiel nicht immer eine schlechte Nachricht.
report-reading-name = Was jeder Status bedeutet
report-reading-meaning = Bedeutung
report-reading-path = **Zielpfad.** Der Weg von der Nullmessung zum Ziel jedes Jahres. Anzahlen vergleichen wir mit dem Teil des Jahresziels, der auf die gemessenen Monate entfällt.
report-reading-tolerance = **Toleranz.** Wie weit eine Zahl vom Zielpfad abweichen darf, bevor sie „Im Rückstand“ heißt. Jeder Indikator hat seine eigene Toleranz.
report-reading-priority = **Status einer Priorität.** „Auf Kurs“, wenn mehr als die Hälfte der Zahlen, nach Gewicht, auf Kurs liegt und kein Teil im Rückstand ist. „Im Rückstand“, wenn mehr als die Hälfte im Rückstand ist. „Keine Zahl“, wenn es für weniger als 60 % eine aktuelle Zahl gibt. In allen anderen Fällen „Nachsteuern“.
report-reading-demonstrable = **Nachweisbar.** Zahlen schwanken von Monat zu Monat. Ein Rückgang oder Anstieg heißt erst dann nachweisbar, wenn das 95‑%‑Intervall des Unterschieds die Null nicht enthält. Das besagt, dass sich etwas verändert hat, nicht wodurch.
report-reading-interval = **95‑%‑Intervall.** Die Grenzen, zwischen denen die tatsächliche Veränderung mit großer Sicherheit liegt. Je kleiner die Anzahlen, desto breiter das Intervall.
report-sources-none = Es gibt noch keine Messungen und somit auch keine Quellen.
