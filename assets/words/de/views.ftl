# Die Ansichten eines Indikators: Jahr für Jahr, kumuliert, nach Gemeinde; was jemand erklärt und was eine Quelle sagt.

# ---- Die Reiter ----

views = Ansicht der Zahlen
views-control = Regelkarte
views-year-on-year = Jahr für Jahr
views-running = Kumuliert
views-by-area = Nach Gemeinde
views-measures = Was die Linien zeigen
views-measure-figure = Zahl
views-measure-index = Index
views-measure-rolling = Zwölf Monate

# ---- Jahr für Jahr ----

# $from: 2020; $until: 2022.
views-usual = Mittel { $from }–{ $until }
views-level = Nullmessung
views-unit-index = Index, Nullmessung { $year } = 100
views-unit-rolling = { $unit }, letzte zwölf Monate
views-half = { $number }. Halbjahr
views-point-index = Index { $index } (Nullmessung = 100)
views-point-rolling = zwölf Monate bis einschließlich { $period }: { $value }
views-compared = Derselbe Zeitraum, Jahr für Jahr
views-column-figure = Zahl
views-column-difference = Gegenüber dem Vorjahr
views-column-verdict = Ist es nachweisbar?
# $difference: 24; $reference: 2022; $then: 312.
views-change-same = gleich viel wie im Jahr { $reference } ({ $then })
views-change-fewer = { $difference } weniger als im Jahr { $reference } ({ $then })
views-change-more = { $difference } mehr als im Jahr { $reference } ({ $then })
views-change-points-lower = { $difference } Prozentpunkte niedriger als im Jahr { $reference } ({ $then })
views-change-points-higher = { $difference } Prozentpunkte höher als im Jahr { $reference } ({ $then })
views-change-lower = { $difference } niedriger als im Jahr { $reference } ({ $then })
views-change-higher = { $difference } höher als im Jahr { $reference } ({ $then })
views-missing = { $n ->
    [one] unvollständig: 1 Zahl fehlt
   *[other] unvollständig: { $n } Zahlen fehlen
}
views-year = { $span }: { $figure }.
views-year-compared = { $span }: { $figure }, { $difference }; { $verdict }.
views-left-out = Ohne { $areas }, denn dort fehlt eine Zahl für eines der beiden Jahre.

# ---- Kumuliert ----

views-unit-running = { $unit }, zusammen seit dem 1. Januar
views-unit-so-far = { $unit }, seit dem 1. Januar
views-target = Ziel { $figure }
views-left-lower = noch höchstens { $left } bis zum Ziel
views-left-higher = noch { $left } bis zum Ziel
views-exceeded = { $left } über dem Ziel
views-reached = Ziel erreicht
views-running-so-far = { $span }: { $figure }.
views-running-most = Nach dem Zielpfad wären es jetzt höchstens { $expected }.
views-running-least = Nach dem Zielpfad wären es jetzt mindestens { $expected }.
views-running-band = Nach dem Zielpfad läge es jetzt zwischen { $low } und { $high }.
# $left: noch höchstens 62 bis zum Ziel.
views-running-target = Das Ziel für { $year } ist { $target }: { $left }.
views-running-hint = Der Zielpfad folgt dem Verlauf früherer Jahre, sodass ein reger Winter nicht gleich als Rückstand zählt.

# ---- Nach Gemeinde ----

views-areas = Gemeinden
views-column-area = Gemeinde
views-column-per-thousand = Je 1.000 Einwohner
views-areas-together = Zusammen
views-area-in = { $figure } ({ $span })
views-area-point = { $area }, { $span }: { $figure }
views-area-change = { $difference }; { $verdict }
views-provisional = vorläufig
# $areas: Eupen und Raeren; $span: Jan.–Okt. 2023.
views-areas-without = { $n ->
    [one] { $areas } hat nicht alle Zahlen von { $span } und zählt nicht mit.
   *[other] { $areas } haben nicht alle Zahlen von { $span } und zählen nicht mit.
}
views-areas-differ = Die Zahl der Zone selbst für { $span } ist { $zone }; die Gemeinden ergeben zusammen { $together }. Prüfen Sie, welche der beiden stimmt.
views-areas-provisional = Ein Teil der Zahlen von { $span } ist vorläufig und kann sich noch ändern.

# ---- Unter dem Zeiger ----

views-hover-ratio = { $part } von { $whole }
views-hover-cut-off = abgeschlossen am { $day }
views-hover-provisional = vorläufig, abgeschlossen am { $day }
views-hover-parts = { $n ->
    [one] Zahl von 1 Gemeinde
   *[other] Summe von { $n } Gemeinden
}
# $author: L. Peeters; $day: 14/11/2023; $time: 09:12.
views-hover-entered = eingegeben von { $author } am { $day } um { $time }
# $earlier: Früher: 25, abgeschlossen am 15/10/2023.
views-earlier-entered = { $earlier } · { $entered }

# ---- Die Messungen nach Gemeinde ----

views-area-choice = Wo gemessen
views-whole-zone = Ganze Zone
views-area-former = { $area } (bis { $year })
views-total-hint = Diese Zahlen sind die Summe der Gemeinden. Wählen Sie eine Gemeinde, um eine einzugeben oder zu verbessern.
views-parts-of = Gemeinden von { $period }
views-parts-show = Gemeinden zeigen.
views-parts-hide = Gemeinden verbergen.
views-part = { $area }: { $figure }
views-incomplete = { $n ->
    [one] unvollständig: { $areas } fehlt
   *[other] unvollständig: { $areas } fehlen
}
views-paste-others = { $n ->
    [one] Die Spalte { $columns } ist keine Gemeinde und wird übergangen.
   *[other] Die Spalten { $columns } sind keine Gemeinden und werden übergangen.
}
views-by-areas = je Gemeinde einzugeben
views-paste-into = Diese Zahlen gelten für { $area }.
views-paste-areas = Hat die Tabelle eine Spalte je Gemeinde? Kopieren Sie dann die Zeile mit ihren Namen mit.

# ---- Die Definition ----

views-per = Ausgedrückt je
views-per-hint = 100 ist ein Prozentsatz, 1.000 zum Beispiel „je 1.000 Einwohner“.
views-trajectory = Verlauf des Zielpfads
views-trajectory-hint = Eine gerade Linie führt allmählich zum Ziel; eine Stufe gilt ab dem 1. Januar.
views-targets-hint-step = Ein Zielwert gilt ab dem 1. Januar seines Jahres. Leeren entfernt ihn.
views-settles-after = Vorläufig (Tage)
views-settles-after-hint = Bis so viele Tage nach dem Zeitraum kann sich eine Zahl noch ändern.
views-days-whole = Geben Sie eine ganze Zahl von Tagen ein, zum Beispiel 14.
views-irregular-hint = Ab und zu: Jede Zahl gilt für ihr Jahr, und zwischen zwei Befragungen fehlt nichts.

# ---- Die Ereignisse ----

views-column-until = Bis einschließlich
views-note-until = Letzter Tag von { $text }
views-note-hint = Nach einem Eingriff der Zone beginnen die Grenzen und die Prognose neu. Die Zahlen einer Störung bleiben stehen, aber nichts wird an ihnen gemessen.
# $code: WON-01; $year: 2021; $day: 01/09/2021.
views-mark-start = Beginn des Aktionsplans { $code } am { $day } als Eingriff markieren
views-mark-text = Beginn { $title } (Aktionsplan { $year })

# ---- Der erklärte Status ----

views-declared = erklärt: { $status }
views-declared-by = Erklärt von { $person } am { $day }, gültig bis einschließlich { $until }.
views-declared-differs = Die Zahlen sagen etwas anderes: { $status }.
views-declared-agrees = Die Zahlen sagen dasselbe.
views-declared-silent = Die Zahlen sagen dazu nichts: Eine aktuelle Zahl fehlt.
views-declared-ended = Der von { $person } erklärte Status „{ $status }“ lief am { $until } ab. Seitdem sprechen nur die Zahlen.
views-declare = Status erklären
views-declare-change = Erklärung ändern
views-declare-withdraw = Erklärung zurückziehen
views-declare-title = Status erklären: { $indicator }
views-declare-what = Der berechnete Status bleibt daneben stehen. Eine Erklärung hat einen Grund, einen Namen und einen letzten Tag.
views-declare-status = Status
views-declare-reason = Warum
views-declare-reason-example = Zum Beispiel: Die neue Zählung läuft erst seit April, das Team sieht vor Ort weniger Taten.
views-declare-reason-empty = Schreiben Sie, warum es anders steht, als die Zahlen sagen.
views-declare-by = Erklärt von
views-declare-by-empty = Wählen Sie, wer den Status erklärt.
views-declare-until = Gültig bis einschließlich
views-declare-do = Erklären

# ---- Was eine Quelle über eine Änderung sagt ----

views-published = Veränderung laut Quelle (ohne absolute Zahlen)
views-published-none = Nennt eine Quelle nur einen Prozentsatz? Tragen Sie ihn hier ein: Er wird nie zu einer Zahl und nicht geprüft.
views-published-add = Veränderung hinzufügen
views-published-edit = Veränderung von { $period } anpassen
views-published-remove = Veränderung von { $period } entfernen
# $change: −8 %; $period: 2018; $reference: 2017; $day: 20/02/2019.
views-published-line = { $period }: laut Quelle { $change } gegenüber { $reference } (Mitteilung vom { $day }). Nicht zu prüfen: Die Quelle nennt keine absoluten Zahlen.
views-published-title = Veränderung laut Quelle: { $indicator }
views-published-period = Zeitraum
views-published-percent = Veränderung in %
views-published-percent-hint = Ein Rückgang mit Minuszeichen, zum Beispiel −17.
views-published-cut-off = Tag der Mitteilung
views-published-note = Wo es stand
views-published-save = Speichern
views-paste-ratio = Diese Zahl hat Zähler und Nenner: Fügen Sie sie Gemeinde für Gemeinde ein, mit dieser Gemeinde über der Tabelle gewählt.
